"""Units of a clinic's chart, and what an amount may be of each: mg/kg, cells/mm3, drops/min."""

from declaim.normalise.grammars.english.vocabulary.units import UNITS
from declaim.normalise.rules import words

AMOUNTS = {
    unit: UNITS[unit]
    for unit in words("""
        g kg mg mcg µg μg ug ng pg ml mL l L dL dl uL mmol µmol μmol nmol pmol mol mEq IU mIU mOsm
        J kJ kcal Gy cGy gr umol mumol
    """)
} | {
    "U": ("unit", "units"), "mU": ("milliunit", "milliunits"), "uU": ("microunit", "microunits"),
    "µU": ("microunit", "microunits"), "μU": ("microunit", "microunits"),
    "kU": ("kilounit", "kilounits"), "K": ("thousand", "thousand"),
    "uIU": ("micro-international unit", "micro-international units"),
    "µIU": ("micro-international unit", "micro-international units"),
    "μIU": ("micro-international unit", "micro-international units"),
    "mOsmol": ("milliosmole", "milliosmoles"), "mosm": ("milliosmole", "milliosmoles"),
    "meq": ("milliequivalent", "milliequivalents"), "mug": ("microgram", "micrograms"),
    "cells": ("cell", "cells"), "copies": ("copy", "copies"), "units": ("unit", "units"),
    "CFU": ("C F U", "C F U"), "cfu": ("C F U", "C F U"), "drops": ("drop", "drops"),
    "gtts": ("drop", "drops"), "gtt": ("drop", "drops"), "puffs": ("puff", "puffs"),
    "WBC": ("W B C", "W B C"), "RBC": ("R B C", "R B C"),
    "micrograms": ("microgram", "micrograms"), "milligrams": ("milligram", "milligrams"),
    "cc": ("C C", "C C"), "DROPS": ("drop", "drops"),
    "transformants": ("transformant", "transformants"),
}  # fmt: skip
"""One and many of the unit of an amount."""
EACH = {
    unit: UNITS[unit][0]
    for unit in words("""
        g kg mg µg μg ml mL l L dL dl mm cm m mmol mol mEq s sec min h hr wk mo lb µL μL uL ug hrs
        tsp mumol
    """)
} | {
    "µl": "microliter", "μl": "microliter", "ul": "microliter", "day": "day", "d": "day",
    "week": "week", "month": "month", "hour": "hour", "minute": "minute", "dose": "dose",
    "puff": "puff", "tab": "tablet", "tablet": "tablet", "tabs": "tablet", "cap": "capsule",
    "capsule": "capsule", "vial": "vial", "amp": "ampule", "fraction": "fraction",
    "litre": "liter", "liter": "liter", "pt": "patient", "patient": "patient",
    "hpf": "high power field", "HPF": "high power field", "lpf": "low power field",
    "LPF": "low power field", "ML": "milliliter", "well": "well", "cell": "cell", "mouse": "mouse",
    "rat": "rat", "inh": "inhalation", "micrograms": "microgram",
    "%": "percent",
}  # fmt: skip
"""One of the unit behind a stroke."""

"""English: the order of its tables. The first rule to recognise a span has it."""

from declaim.normalise.english.abbreviations import ABBREVIATIONS
from declaim.normalise.english.acronyms import ACRONYMS, CAPITALS, headlines
from declaim.normalise.english.addresses import ADDRESSES
from declaim.normalise.english.chemistry import CHEMISTRY, IONS
from declaim.normalise.english.dates import DATES
from declaim.normalise.english.electronic import ELECTRONIC
from declaim.normalise.english.emoji import EMOJI
from declaim.normalise.english.footnotes import FOOTNOTES
from declaim.normalise.english.fractions import FRACTIONS
from declaim.normalise.english.homographs import HOMOGRAPH_RULES
from declaim.normalise.english.laboratory import LABORATORY
from declaim.normalise.english.latex import LATEX
from declaim.normalise.english.lengths import LENGTHS
from declaim.normalise.english.measures import MEASURES
from declaim.normalise.english.money import MONEY, PERCENT
from declaim.normalise.english.numbers import CARDINALS
from declaim.normalise.english.numeric_dates import DAYS_IN_NUMBERS
from declaim.normalise.english.ranks import NAMED
from declaim.normalise.english.recipes import RECIPES
from declaim.normalise.english.records import RECORDS
from declaim.normalise.english.romans import ROMANS
from declaim.normalise.english.symbols import SYMBOLS
from declaim.normalise.english.telephone import TELEPHONES
from declaim.normalise.english.times import TIMES
from declaim.normalise.english.versions import MODELS
from declaim.normalise.english.years import YEARS
from declaim.normalise.pauses import PAUSES

__all__ = ["TABLES", "headlines"]

TABLES = {
    "Formulas": LATEX,
    "Isotopes and ions": IONS,
    "Footnote marks": FOOTNOTES,
    "Emoji": EMOJI,
    "Electronic": ELECTRONIC,
    "Records of teams": RECORDS,
    "Telephone": TELEPHONES,
    "Time": TIMES,
    "Addresses": ADDRESSES,
    "Dates": (*DATES, *DAYS_IN_NUMBERS),
    "Years": YEARS,
    "Money": MONEY,
    "Lengths and angles": LENGTHS,
    "Recipes": RECIPES,
    "Laboratory": LABORATORY,
    "Measures": MEASURES,
    "Fractions, scores and ratios": FRACTIONS,
    "Roman numerals": ROMANS,
    "Titles, saints and streets": NAMED,
    "Abbreviations and initials": ABBREVIATIONS,
    "Acronyms": ACRONYMS,
    "Chemistry": CHEMISTRY,
    "Models and versions": MODELS,
    "Numbers": CARDINALS,
    "Percent": PERCENT,
    "Symbols": SYMBOLS,
    "Homographs": HOMOGRAPH_RULES,
    "Capitals": CAPITALS,
    "Pauses and marks": PAUSES,
}
"""Class of token: its rules; both in order of precedence."""

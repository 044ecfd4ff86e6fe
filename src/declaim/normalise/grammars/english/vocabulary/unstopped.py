"""Short forms that are written without their stop."""

from declaim.normalise.rules import words

ANYWHERE = {
    "approx": "approximately", "Approx": "approximately", "dept": "department",
    "depts": "departments", "Dept": "department", "Depts": "departments",
    "govt": "government", "Govt": "government", "govts": "governments",
    "asst": "assistant", "Asst": "assistant", "assoc": "associate", "Assoc": "association",
    "Assn": "association", "assn": "association",
    "incl": "including", "excl": "excluding", "Incl": "including", "Excl": "excluding",
    "Messrs": "messieurs", "Esq": "esquire", "esq": "esquire", "Jnr": "junior", "jnr": "junior",
    "Snr": "senior", "snr": "senior", "Cllr": "councillor", "Cllrs": "councillors",
    "Clr": "councillor", "Clrs": "councillors", "Blvd": "boulevard", "Pkwy": "parkway",
    "Chas": "Charles", "Thos": "Thomas", "Wm": "William", "Bldg": "building",
    "bldg": "building", "bldgs": "buildings", "mgr": "manager", "Mgr": "manager",
    "mgmt": "management", "Mgmt": "management", "hrs": "hours", "yrs": "years", "mins": "minutes",
    "wks": "weeks", "mths": "months", "mtg": "meeting", "mtgs": "meetings", "qty": "quantity",
    "Qty": "quantity", "avg": "average", "Avg": "average", "pkt": "packet", "pkts": "packets",
}  # fmt: skip
"""Words of no other meaning."""
WITH_APOSTROPHE = {
    "gov't": "government", "Gov't": "government", "dep't": "department", "Dep't": "department",
    "int'l": "international", "Int'l": "international", "nat'l": "national", "Nat'l": "national",
    "ass'n": "association", "Ass'n": "association", "cont'd": "continued", "Cont'd": "continued",
    "sec'y": "secretary", "Sec'y": "secretary", "Gen'l": "general", "gen'l": "general",
    "R'y": "railway", "Com'r": "commissioner", "Sup't": "superintendent", "Comm'r": "commissioner",
}  # fmt: skip
LIMITS = {"max": "maximum", "Max": "maximum", "min": "minimum", "Min": "minimum"}
LIMITED = words("""
    speed temp temperature capacity height weight load power number width length size price amount
    depth distance age stay order fee charge grade score marks wage speeds temps rate rates pressure
    voltage current output dose dosage payload takeoff clearance thickness diameter bid spend of
    deposit group level levels value time requirement requirements participants players entries
""")
"""Nouns that have a maximum or a minimum."""

"""Short forms of English and their words."""

from declaim.normalise.grammars.english.vocabulary.calendar import (
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
)
from declaim.normalise.grammars.english.vocabulary.places import STREETS
from declaim.normalise.grammars.english.vocabulary.unstopped import ANYWHERE
from declaim.normalise.rules import words

TITLES = {
    "Dr": "doctor", "Drs": "doctors",
    "Mr": "mister", "Mrs": "misses", "Ms": "miz", "Prof": "professor",
    "Gen": "general", "Col": "colonel", "Lt": "lieutenant", "Lieut": "lieutenant", "Mme": "madame",
    "Sgt": "sergeant", "Sergt": "sergeant", "Serjt": "serjeant", "Capt": "captain",
    "Cmdr": "commander", "Maj": "major", "Cpl": "corporal", "Pvt": "private",
    "Pfc": "private first class", "Spc": "specialist", "Adm": "admiral",
    "Rev": "reverend", "Revd": "reverend", "Sen": "senator", "Rep": "representative",
    "Gov": "governor", "Pres": "president", "Hon": "honorable", "Fr": "father",
    "Supt": "superintendent",
    "Insp": "inspector", "Brig": "brigadier", "Cdr": "commander", "Comdr": "commander",
    "Ven": "venerable", "Honble": "honorable", "Cllr": "councillor", "Messrs": "messieurs",
    "Mt": "mount", "Ft": "fort", "Det": "detective", "Mlle": "mademoiselle", "MM": "messieurs",
}  # fmt: skip
"""Before a name; the point never ends a sentence."""
CALENDAR_SHORT = {
    name: said
    for name, said in (SHORT_WEEKDAYS | SHORT_MONTHS).items()
    if name not in {"May", "Jun", "Jul", "Weds"}
}
"""Without those that are no short form with a point, or a name."""
SHORT = ANYWHERE | {
    "Jr": "junior", "Sr": "senior", "Inc": "incorporated", "Corp": "corporation", "Ltd": "limited",
    "Co": "company", "Bros": "brothers", "Assn": "association", "Dept": "department",
    "dept": "department", "depts": "departments",
    "Univ": "university", "Govt": "government", "govt": "government",
    "vs": "versus", "etc": "etcetera", "approx": "approximately", "est": "established",
    "misc": "miscellaneous", "yrs": "years", "Yrs": "yours",
    "tel": "telephone", "ext": "extension",
    "Calif": "California", "Mass": "Massachusetts",
    "Conn": "Connecticut", "Penn": "Pennsylvania", "Fla": "Florida", "Tex": "Texas",
    "ed": "edition", "eds": "editors", "esp": "especially", "incl": "including",
    "max": "maximum", "Max": "maximum", "Min": "minimum",
    "min": "minimum", "avg": "average",
    "Approx": "approximately", "Tel": "telephone", "Ext": "extension", "Incl": "including",
    "Hon": "honorable", "Esq": "esquire", "Bart": "baronet",
    "Thos": "Thomas", "Wm": "William", "Chas": "Charles", "Jas": "James", "obt": "obedient",
    "Attn": "attention", "attn": "attention", "LTD": "limited", "INC": "incorporated",
    "CORP": "corporation", "inc": "incorporated", "corp": "corporation",
    "servt": "servant", "Qty": "quantity", "qty": "quantity",
} | CALENDAR_SHORT | {name: STREETS[name] for name in ("Ave", "Blvd", "Rd")}  # fmt: skip
POINTLESS = {
    "Jr": "junior", "jr": "junior", "Sr": "senior", "sr": "senior", "Ltd": "limited",
    "ltd": "limited", "Bros": "brothers", "bros": "brothers", "etc": "etcetera",
    "Pvt": "private", "pvt": "private", "JR": "junior", "SR": "senior", "LTD": "limited",
    "ETC": "etcetera", "BROS": "brothers", "PLZ": "please", "plz": "please", "pls": "please",
}  # fmt: skip
NEEDS_MORE = frozenset(
    words("Sat Sun ed est min max Mar Mass Co tel ext Tex Mon Wed Fri Penn Conn Jan Bart Max Min")
)
"""Words of their own too: short for something only where the sentence plainly goes on."""
NUMBERED = {
    "No": "number", "Nos": "numbers", "no": "number", "nos": "numbers", "Vol": "volume",
    "vol": "volume", "P": "page", "vols": "volumes", "Vols": "volumes", "p": "page",
    "pg": "page", "pgs": "pages", "Pg": "page",
    "pp": "pages", "Pp": "pages", "Attn": "attention", "Ph": "phone", "Fax": "fax",
    "Fig": "figure", "fig": "figure",
    "Figs": "figures",
    "Ch": "chapter", "Chap": "chapter", "chap": "chapter", "sc": "scene",
    "ch": "chapter", "Sec": "section", "sec": "section", "Art": "article",
    "vv": "verses", "Arts": "articles", "Secs": "sections", "Chs": "chapters", "Eqs": "equations",
    "Eq": "equation", "eq": "equation", "Pt": "part", "ca": "circa", "c": "circa", "Op": "opus",
    "op": "opus", "ver": "version", "pop": "population", "Pop": "population",
    "Ps": "psalm", "Ref": "reference", "Refs": "references", "Tab": "table",
    "Ex": "example", "Prop": "proposition", "Rte": "route", "Hwy": "highway",
    "art": "article", "arts": "articles", "Rm": "room", "para": "paragraph",
    "par": "paragraph", "pars": "paragraphs",
    "Par": "paragraph", "paras": "paragraphs",
    "Ste": "suite", "Bldg": "building",
    "Apt": "apartment", "apt": "apartment", "N": "number", "№": "number",
    "lat": "latitude", "Lat": "latitude", "long": "longitude", "Long": "longitude",
    "NO": "number", "NOS": "numbers", "VOL": "volume", "PP": "pages", "FIG": "figure",
}  # fmt: skip
COUNTIES = words("""
    Antrim Armagh Carlow Cavan Clare Cork Derry Donegal Down Dublin Durham Fermanagh Galway Kerry
    Kildare Kilkenny Laois Leitrim Limerick Londonderry Longford Louth Mayo Meath Monaghan Offaly
    Roscommon Sligo Tipperary Tyrone Waterford Westmeath Wexford Wicklow
""")
COUNTIES_SHORT = {
    "Glos": "Gloucestershire", "Wilts": "Wiltshire", "Hants": "Hampshire", "Lancs": "Lancashire",
    "Yorks": "Yorkshire", "Notts": "Nottinghamshire", "Leics": "Leicestershire",
    "Lincs": "Lincolnshire", "Cambs": "Cambridgeshire", "Herts": "Hertfordshire",
    "Oxon": "Oxfordshire", "Northants": "Northamptonshire", "Staffs": "Staffordshire",
    "Worcs": "Worcestershire", "Warks": "Warwickshire", "Glam": "Glamorgan",
    "Derbys": "Derbyshire", "Salop": "Shropshire", "Bucks": "Buckinghamshire",
    "Berks": "Berkshire", "Beds": "Bedfordshire", "Hunts": "Huntingdonshire",
}  # fmt: skip
"""Counties of England and Wales, as addresses and histories write them."""
PHRASES = {
    "ie": "that is", "eg": "for example", "Ie": "That is", "Eg": "For example",
    "e.g": "for example", "i.e": "that is", "E.g": "for example", "I.e": "that is",
    "PhD": "P H D", "PhDs": "P H D's", "a.k.a": "also known as", "et al": "et al",
    "et. al": "et al",
    "Ph.D": "P H D", "Ph.Ds": "P H D's", "M.Sc": "M S C", "B.Sc": "B S C", "w/o": "without",
    "w/out": "without",
    "b/d": "barrels a day", "mb/d": "million barrels a day", "c/o": "care of",
    "s/he": "she or he", "S/he": "She or he", "b/t": "between", "w/in": "within",
    "q/q": "quarter on quarter", "qoq": "quarter on quarter", "y/y": "year on year",
    "yoy": "year on year", "m/m": "month on month",
    "q-o-q": "quarter on quarter", "y-o-y": "year on year", "m-o-m": "month on month",
    "b/c": "because", "N/A": "N.A", "n/a": "N.A", "viz": "namely", "cf": "compare",
    "and/or": "and or", "AND/OR": "and or", "And/or": "And or", "And/Or": "and or",
    "either/or": "either or", "AC/DC": "A C D C", "TCP/IP": "T C P I P",
    "HIV/AIDS": "H I V Aids",
    "OB/GYN": "O B G Y N", "f/b/o": "for the benefit of", "I/O": "I O", "A/C": "A.C",
    "W/C": "W.C", "W/Cs": "W.C's",
} | {
    f"{one}{mark}{other}": f"{one} or {other}"
    for mark in ("/", " / ")
    for one, other in map(str.split, (
        "he she", "she he", "him her", "her him", "his her", "her his", "his hers", "yes no",
        "true false", "himself herself"))
}  # fmt: skip

STARTS = words("""
    The A An It He She We They But And In On This That If When What You I My His Her Its Our
    There Then So At For As To No Yes Now Not One Some All After Before However These Those
    Their With By From Who Why How Where While Since Although Because Two Three
""")
"""The beginnings of a sentence; before any other capital a short form is part of a name."""
IN_NAMES = words("""
    Chief Executive President Vice Chairman Chairwoman Chair Director Founder Co-founder General
    Senior Spokesman Spokeswoman Spokesperson Analyst Economist CEO CFO COO Manager Managing Head
    Chancellor Treasurer Secretary Partner Counsel High School Middle Elementary University College
    Hospital Park Building Center Centre Stadium Field Arena Award Awards Trophy Prize Memorial
    Foundation Fund Library Bridge Airport Boulevard Drive Day Discovery Pictures Records Studios
    Entertainment Television Interactive Games International Worldwide Holdings Group Bank Canada
    Studio Store Stores Office Offices Stock
    Station Church Chapel Museum Institute Academy Theater Theatre Auditorium Highway Expressway
""")
"""Behind a short form they belong to the same name or are somebody's office there."""

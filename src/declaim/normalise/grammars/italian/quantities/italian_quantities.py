"""Italian quantities: large numbers in short, lire, temperatures and units that stand elsewhere."""

import re

from declaim.normalise.grammars.italian.italian_words import UNITS
from declaim.normalise.grammars.italian.numbers_in_words.italian_romans import ruled
from declaim.normalise.numerals import cardinal, decimal
from declaim.normalise.rules import AT_NUMBER, DIGITS, Rule, after, any_of, before, rule

_NUMBER = r"\d{1,3}(?:\.\d{3})+|\d+(?:,\d{1,3})?"
_LARGE = {
    "mln": ("milione", "milioni"), "mld": ("miliardo", "miliardi"), "mil": ("milione", "milioni"),
    "mio": ("milione", "milioni"), "mrd": ("miliardo", "miliardi"), "mld.": ("miliardo",
    "miliardi"),
}  # fmt: skip
_JOINTS = "di|d|e|o|a|ad|in|su|per|con|da|dal|dalla|tra|fra|che|non|nel|nella|al|alla|ai|come|è|ma"
_WRITTEN_FIRST = {
    "mt": "m", "m.": "m", "mt.": "m", "cm": "cm", "cm.": "cm", "mm": "mm", "mm.": "mm", "kg": "kg",
    "kg.": "kg", "Kg": "kg", "Kg.": "kg", "gr": "g", "gr.": "g", "lt": "l", "lt.": "l", "ml": "ml",
    "ml.": "ml", "mq": "mq", "mq.": "mq", "cl": "cl", "m": "m", "Mt.": "m", "Cm": "cm", "Cm.": "cm",
    "KG": "kg", "MT": "m", "Gr.": "g", "Mq.": "mq",
}  # fmt: skip


def said(written: str) -> str:
    """A number with its decimals, without a unit."""
    plain = written.replace(".", "")
    return decimal(plain, "it", ",", "virgola", 3) if "," in plain else cardinal(plain, "it")


def _large(match: re.Match[str]) -> str:
    one, many = _LARGE[match["size"].lower().rstrip(".")]
    joint = " di" * (match["noun"] is not None)
    number = match["n"]
    return f"un {one}{joint}" if number == "1" else f"{said(number)} {many}{joint}"


def _thousands(match: re.Match[str]) -> str:
    return "mille" if match["n"] == "1" else f"{said(match['n'])}{' ' * (',' in match['n'])}mila"


def _francs(match: re.Match[str]) -> str:
    number = re.sub(r"\D", "", match["n"])
    francs = "un franco" if number == "1" else f"{cardinal(number, 'it')} franchi"
    cents = match["c"] and match["c"] != "00"
    return f"{francs} e {cardinal(match['c'], 'it')}" if cents else francs


_SCREENS = re.compile(
    r"(?i)\b(?:tv|schermo|monitor|display|televisor[ei]|cerchi|ruote|gomme|pneumatici|tub[oi]|lega|"
    r"diagonale|notebook|portatile|tablet|smartphone|touch\w*|led|lcd|oled|da|raccordo|bici)\b"
)


def _inches(match: re.Match[str]) -> str | None:
    text = before(match, 50)
    if not _SCREENS.search(text) and not re.match(" (?:di (?:diam|diag)|pollici)", after(match)):
        return None
    if re.search(r"['′] ?$|\ba $", text):
        return None
    return f"{said(match['n'])} pollici"


def _of_units(match: re.Match[str]) -> str | None:
    low, high = int(match["a"]), int(match["b"])
    if low >= high or (low == 1 and high < 5) or (low, high) in {(3, 4), (2, 3)}:
        return None
    unit = match["unit"]
    noun = UNITS["min" if unit.startswith("min") else unit][1]
    return f"{cardinal(match['a'], 'it')} {cardinal(match['b'], 'it')} {noun}"


def _temperatures(match: re.Match[str]) -> str | None:
    if "," not in match["a"] + match["b"] and int(match["a"]) >= int(match["b"]):
        return None
    unit = " Celsius" * (match["c"] is not None)
    return f"{said(match['a'])} a {said(match['b'])} gradi{unit}"


PER = {
    "mq": "al metro quadrato", "m²": "al metro quadrato", "kg": "al chilo", "anno": "all'anno",
    "ora": "all'ora", "h": "all'ora", "l": "al litro", "km": "al chilometro", "kWh":
    "al chilowattora", "MWh": "al megawattora", "ha": "a ettaro", "t": "a tonnellata", "mc":
    "al metro cubo", "notte": "a notte", "persona": "a persona",
}  # fmt: skip
QUANTITIES: tuple[Rule, ...] = (
    rule(
        "millions before a noun",
        rf"(?<![\w.,$€£])(?<![$€£] )(?P<n>{_NUMBER}) ?(?P<size>[Mm]ln|[Mm]ld|mrd|mio|mil(?=\.))"
        rf"(?![\w'])\.?(?! ?(?:[€$£]|EUR|USD))"
        rf"(?P<noun>(?= (?!(?:{_JOINTS})(?!\w))[a-zà-ù]{{3}}))?",
        _large,
        ("8 mln utenti, 1 mln di voti", "otto milioni di utenti, un milione di voti"),
        first=AT_NUMBER,
        shapes=("0 aaa", "0aaa", "0 Aaa", "0Aaa"),
    ),
    rule(
        "thousands in one word",
        rf"(?<![\w.,$€£])(?<![$€£] )(?P<n>{_NUMBER}) ?mila(?!\w)(?! ?[€$£])",
        _thousands,
        ("15 mila firme", "quindicimila firme"),
        first=AT_NUMBER,
        needs=["mila"],
    ),
    rule(
        "francs",
        r"(?<!\w)[Ff]rs?\. ?(?P<n>\d{1,3}(?:['’.]\d{3})+|\d+)"
        r"(?:\.[-–—]+|[.,](?P<c>\d\d))?(?![\w%]|[.,]\d)",
        _francs,
        ("a fr. 20.-, fr. 3.50", "a venti franchi, tre franchi e cinquanta"),
        needs=["fr", "Fr", "frs", "Frs"],
    ),
    rule(
        "inches",
        r"(?<![\w.,'′\"])(?P<n>[1-9]\d(?:,\d)?|[4-9])\"(?![\w\"])",
        _inches,
        ('ruote da 19"', "ruote da diciannove pollici"),
        needs='"',
        shapes=('0"',),
    ),
    rule(
        "one to another of a unit",
        r"(?<![\w.,/])(?P<a>\d{1,3}) ?[/] ?(?P<b>\d{1,3}) ?"
        r"(?P<unit>min\.?|Hz|V|W|gg|g|gr|ml|cl|cm|mm|m|km|kg)"
        r"(?![\w/²³'’])(?:\.(?=[,;)]| [a-zà-ù]))?",
        _of_units,
        ("per 20/25 min. circa", "per venti venticinque minuti circa"),
        needs="/",
    ),
    rule(
        "one temperature to another",
        r"(?<![\w.,/])(?P<a>\d{1,3}(?:,\d)?)(?: ?°(?: ?C)? ?(?:[-–/]|a) ?|/(?=\d+ ?°))"
        r"(?P<b>\d{1,3}(?:,\d)?) ?°"
        r"(?P<c> ?C(?!\w))?(?!\w)",
        _temperatures,
        ("180°C-200°C, 20°/25°", "centottanta a duecento gradi Celsius, venti a venticinque gradi"),
        needs="°",
    ),
    rule(
        "unit before its number",
        rf"(?<![\w./])(?<!\d )(?P<unit>{any_of(_WRITTEN_FIRST)}) ?(?<=[. ])(?=\d)",
        lambda m: (
            None
            if m["unit"] == "m." and before(m, 3)[-2:] in {"- ", "– "}
            else f"{UNITS[_WRITTEN_FIRST[m['unit']]][1]} "
        ),
        ("m. 1.200, gr 50", "metri milleduecento, grammi cinquanta"),
        needs=DIGITS,
        near=r"[a-zGTq]\.? ?\d",
    ),
    rule(
        "unit for a hundred of another",
        r"(?<=\d) ?(?P<a>l|g|kg|mg|kWh)/100 ?(?P<b>[kK]m|g|kg|ml|l|mq)(?![\w/])",
        lambda m: f" {UNITS[m['a']][1]} per cento {UNITS[m['b'].lower()][1]}",
        ("5,2 l/100 km", "cinque virgola due litri per cento chilometri"),
        needs="/",
    ),
    rule(
        "energy of a house",
        r"(?<=\d) ?kWh/(?:m²|m2|mq) ?/?(?:a|anno)(?!\w)",
        " chilowattora al metro quadrato anno",
        ("175 kWh/m²a", "centosettantacinque chilowattora al metro quadrato anno"),
        needs=["kWh"],
    ),
    rule(
        "anniversary at the end",
        r"(?P<at>(?<!\w)[Ii]l )(?P<n>\d{1,3})°"
        r"(?=[,.;:]?(?:$| (?!gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)[a-z]{1,3}\b))",
        lambda m: f"{m['at']}{ruled(m['n'])}",
        ("festeggia il 50°.", "festeggia il cinquantesimo."),
        needs="°",
    ),
    rule(
        "no cents behind a number in words",
        r"(?<=[a-zà-ù]{3})/00(?!\d)",
        ", zero zero",
        ("euro cento/00", "euro cento, zero zero"),
        needs="/",
    ),
    rule(
        "one percentage or another",
        r"(?<![\w.,/])(?<!\d )(?P<a>\d{1,2})/(?P<b>\d{1,2}) ?%",
        lambda m: (
            f"{cardinal(m['a'], 'it')} {cardinal(m['b'], 'it')} per cento"
            if int(m["a"]) < int(m["b"])
            else None
        ),
        ("il 10/15%", "il dieci quindici per cento"),
        needs="/",
    ),
    rule(
        "scale and half",
        r"(?<![\w:.,])(?P<a>1|[3-9]\d):(?P<b>\d{3,4}|[1-9]\d(?<=\d\d:\d\d))(?![\w:]|[.,]\d)",
        lambda m: f"{cardinal(m['a'], 'it')} a {cardinal(m['b'], 'it')}",
        ("in scala 1:100, 50:50", "in scala uno a cento, cinquanta a cinquanta"),
        needs=":",
    ),
    rule(
        "class with pluses",
        r"(?<=(?<![A-Z])A)\+{2,3}(?!\w)",
        lambda m: " più" * len(m[0]),
        ("in classe A++", "in classe A più più"),
        needs="+",
    ),
    rule(
        "kilometre of a race",
        r"(?<![\w.,])(?P<n>\d{1,3})° ?km(?!\w)",
        lambda m: f"{ruled(m['n'])} chilometro",
        ("al 10° km", "al decimo chilometro"),
        needs="°",
    ),
    rule(
        "stroke for no cents",
        r"(?<=\d),[-–—]{1,2}(?!\d)",
        "",
        ("a 5,- €", "a cinque euro"),
        shapes=("0,-", "0,–", "0,—"),
    ),
    rule(
        "dash before a telephone",
        r" ?[-–—] (?=(?:[Tt]el|[Cc]ell|[Ff]ax|P\. ?IVA|C\.F\.|[Ee]-?mail|www))",
        ", ",
        (
            "tel. 06 12345 - fax 06 12346",
            "telefono zero sei, uno due tre quattro cinque, fax zero sei, uno due tre quattro sei",
        ),
        needs="-–—",
    ),
    rule(
        "for in short",
        r"(?:^|(?<= ))x (?=(?:info|favore|me|te|noi|voi|la|il|le|gli|un|una|chi|non|questo|ora"
        r"|tutti|sempre|caso|esempio|fare|avere)(?!\w))",
        "per ",
        ("x info scrivete", "per info scrivete"),
        needs="x",
    ),
    rule(
        "stars of a hotel",
        r"(?P<at>(?<!\w)(?i:hotel|albergo|residence|resort|camping) )(?P<n>[1-5])"
        r"(?: ?\*(?!\w)| ?\*{2,5})",
        lambda m: f"{m['at']}{cardinal(m['n'], 'it')} stell{'a' if m['n'] == '1' else 'e'}",
        ("un hotel 4*", "un hotel quattro stelle"),
        needs="*",
    ),
    rule(
        "letter of a number",
        r"(?<=\d)/(?P<l>[a-h]|bis|ter|quater|(?<!, \d/)(?<!, \d\d/)[A-H])(?![\w/])",
        lambda m: f" {m['l']}",
        ("n. 12/b, 3/bis", "numero dodici b, tre bis"),
        needs="/",
    ),
    rule(
        "with in short",
        r"(?<!\w)c/(?=(?P<account>residui|terzi|capitale|competenza|vendit|deposito|interessi|corrent"
        r"|esercizio|lavorazione|acquisti)|[a-zà-ù]{3})",
        lambda m: "conto " if m["account"] else "con ",
        ("piano c/ascensore", "piano con ascensore"),
        needs="/",
    ),
    rule(
        "oxide of nitrogen",
        r"(?<!\w)NO(?=[2xX](?!\w))",
        "N O ",
        ("limiti di NO2", "limiti di N O due"),
        shapes=("AA0", "AAa", "AAA"),
    ),
    rule(
        "age of a team",
        r"(?<!\w)U\.(?=[12]\d(?!\w))",
        "U ",
        ("la U.21", "la U ventuno"),
        shapes=("A.0",),
    ),
    rule(
        "currency for a unit",
        r"(?<![\w.,])(?<!\d )(?:€|[Ee]uro) ?/ ?"
        r"(?P<per>mq|m²|kg|mese|anno|ora|h|litro|l|giorno|km|kWh|MWh|ha|t|mc|notte|persona)"
        r"(?![\w/])",
        lambda m: f"euro {PER.get(m['per'], 'al ' + m['per'])}",
        ("in €/mq", "in euro al metro quadrato"),
        needs="/",
    ),
    rule(
        "above the sea",
        r"(?<![\w.])(?:m\.? ?)?s\. ?l\. ?m\.?(?!\w)|(?<![\w.])mslm(?!\w)|(?<![\w.])slm(?!\w)",
        lambda m: "metri " * (m[0][0] == "m") + "sul livello del mare",
        (
            "a 300 mslm, a 12 m s.l.m.",
            "a trecento metri sul livello del mare, a dodici metri sul livello del mare",
        ),
        needs=["mslm", "slm", "l"],
        near=r"s\. ?l\. ?m|slm",
    ),
)

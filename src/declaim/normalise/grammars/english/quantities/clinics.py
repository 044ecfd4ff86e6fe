"""Amounts of a clinic's chart: chains of units, blood pressures, needles, ages with a sex."""

import re

from declaim.normalise.grammars.english.figures.numbers import decimal
from declaim.normalise.grammars.english.vocabulary.units import POWERS, UNITS
from declaim.normalise.grammars.english.vocabulary.units_of_clinics import AMOUNTS, EACH
from declaim.normalise.lexicon import spelled
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import AT_NUMBER, VALUE, Rule, after, any_of, before, rule, words

_ELSEWHERE = frozenset(words("mouse rat well dose tablet capsule"))
"""Of which one unit is said by the rules of a laboratory."""
_LINK = rf"/ ?(?:\d{{1,4}}(?:\.\d{{1,2}})? ?)?{any_of(EACH)}[23²³]?"


def _chained(match: re.Match[str]) -> str | None:
    """Left to the rules of measures, unless more than one unit or a number stands behind."""
    unit, chain = match["unit"], re.findall(r"/ ?([\d.]*) ?([^/\d\s²³]+)([23²³]?)", match["chain"])
    plain = len(chain) == 1 and not chain[0][0]
    if (
        plain
        and unit in UNITS
        and (chain[0][1] in UNITS or chain[0][1] in {"day", "week", *_ELSEWHERE})
    ):
        return None
    if unit in {"K", "M"} and not re.search("[lL]$|3$|³$", match["chain"]):
        return None
    if unit == "l" and not match["gap"]:
        return None
    one = re.search(r"(?<![\d.,]|[-–/])1$", before(match, 2))
    said = f" {AMOUNTS[unit][0 if one else 1]}"
    for count, each, power in chain:
        name = f"{POWERS[power]} {EACH[each]}" if power else EACH[each]
        if count:
            name = UNITS[each][1] if each in UNITS and count != "1" else EACH[each]
            name = f"{decimal(count)} {f'{POWERS[power]} {name}' if power else name}"
        said += f" per {name}"
    return said


_OF_A_SEX = {"M": "male", "F": "female", "m": "male", "f": "female"}
_SEEN = (
    r"(?:\b(?:[Ii]|[Ii]'m|[Mm]e|[Ww]ife|[Hh]usband|[Ss]on|[Dd]aughter|[Bb]oyfriend|[Gg]irlfriend"
    r"|[Mm]other|[Ff]ather|[Mm]om|[Dd]ad|[Ff]riend|[Ss]ister|[Bb]rother|bf|gf|BF|GF|[Pp]artner|[Aa]ge"
    r"|him|her|fiance|ex|cousin|roommate|patient|pt)(?: \(| |, |: )|\d[MF],? (?:and )?)$"
)
"""The person of that age: my wife (30F)."""


def _aged(match: re.Match[str]) -> str | None:
    if match["stroke"] or re.search(_SEEN, before(match, 14)):
        said = f"{cardinal(match['n'])} year old {_OF_A_SEX[match['sex']]}"
        return said if match["stroke"] else said.replace(" year old", "")
    return None


_TUBES = (
    r"(?= ?(?:gauge )?(?:catheters?|Foley|tubes?|sheaths?|chest|drains?|introducers?|NG|pigtail"
    r"|guide|suction|stents?|needles?|IVs?\b|cannulas?|angiocaths?|spinal|butterfly|LP|large|peripheral"
    r"|or larger|coude|dilators?|bougie))"
)
_CHARTED = {
    "s/p": "status post", "h/o": "history of", "r/o": "rule out", "f/u": "follow up",
    "b/l": "bilateral", "n/v": "nausea and vomiting", "w/u": "workup", "p/w": "presents with",
    "n/v/d": "nausea, vomiting and diarrhea", "r/t": "related to", "d/c": "D C",
    "d/c'd": "D C'd", "c/w": "consistent with", "y/o": "year old", "S/P": "status post",
    "H/O": "history of", "R/O": "rule out", "F/U": "follow up", "N/V": "nausea and vomiting",
    "N/V/D": "nausea, vomiting and diarrhea", "D/C": "D C", "s/s": "signs and symptoms",
    "S/S": "signs and symptoms", "h/a": "headache", "H/A": "headache", "H/H": "H and H",
    "H&P": "H and P",
}  # fmt: skip
_OF_PATIENTS = (
    r"(?i)\b(?:patients?|pt|pts|mg|history|pain|fever|surgery|CT|MRI|Hx|exam|ED|ER|doctor|symptoms?"
    r"|acute|chronic|bleeding|vomiting|diarrhea|cancer|disease|nausea|denies|presents?|clinic|labs?"
    r"|year[ -]old|y/?o|yo|MI|CVA|CABG|HTN|DM2?|COPD|CHF|meds|hospital|diagnos\w+|dentist|fracture"
    r"|infection|seizures?|headache|chest|abd|abdominal|repair|ectomy|bilateral|s/p|h/o|f/u|IV)\b"
    r"|(?:ectomy|plasty|itis|osis|emia|scopy)\b"
)


def _charted(match: re.Match[str]) -> str | None:
    near = before(match, 100) + " " + after(match, 100)
    return _CHARTED[match[0]] if re.search(_OF_PATIENTS, near) else None


def _pressure(match: re.Match[str]) -> str | None:
    """Two numbers that a heart has, where its pressure is spoken of."""
    above, below = int(match["a"]), int(match["b"])
    near = re.search(_OF_PRESSURE, before(match, 160)) or re.search(_OF_PRESSURE, after(match, 80))
    if not near or not 80 <= above <= 260 or not 40 <= below < above:
        return None
    return f"{cardinal(match['a'])} over {cardinal(match['b'])}"


_OF_PRESSURE = r"(?i:\bblood pressure|\bhypertensi|\bsystolic|\bdiastolic|\bBP\b)"

CLINICS: tuple[Rule, ...] = (
    rule(
        "blood pressure in two numbers",
        r"(?<![\w.,/-])(?P<a>\d{2,3})/(?P<b>\d{2,3})(?![\w/-]|[.,]\d)",
        _pressure,
        ("blood pressure of 140/90", "blood pressure of one hundred forty over ninety"),
        ("Blood pressure 161/80", "Blood pressure one hundred sixty one over eighty"),
        (
            "Her blood pressure rose, to 135/85",
            "Her blood pressure rose, to one hundred thirty five over eighty five",
        ),
        needs="/",
        near=r"\d\d/\d\d",
        first=AT_NUMBER,
        shapes=("0/0",),
    ),
    rule(
        "blood pressure in millimeters",
        r"(?<![\w.,/])(?P<a>\d{2,3})/(?P<b>\d{2,3})(?= ?mm ?[Hh]g\b)",
        lambda m: f"{cardinal(m['a'])} over {cardinal(m['b'])}",
        ("at 90/60 mmHg", "at ninety over sixty millimeters of mercury"),
        needs="/",
        near=r"/\d+ ?mm ?[Hh]g",
        first=AT_NUMBER,
    ),
    rule(
        "millimeters of mercury",
        rf"(?<=[\d{VALUE}])(?P<gap> ?)(?P<unit>mm ?[Hh]g|[cm]m ?H2O)(?!\w)",
        lambda m: (
            (" centimeters" if m["unit"][0] == "c" else " millimeters")
            + (" of mercury" if m["unit"][-1] == "g" else " of water")
            if m["unit"] != "mmHg" or before(m, 1) == VALUE
            else None
        ),
        ("10 mm Hg and 12 cmH2O", "ten millimeters of mercury and twelve centimeters of water"),
        near=r"[cm]m ?H2O|mm ?[Hh]g",
        needs=words("mm cm mmHg mmhg cmH mmH cmH2O mmH2O Hg hg"),
    ),
    rule(
        "millimeters of mercury without a number",
        r"(?:(?<=\()|(?<=\bin ))mm ?Hg(?!\w)",
        "millimeters of mercury",
        ("pressure (mm Hg) at noon", "pressure (millimeters of mercury) at noon"),
        ("given in mmHg", "given in millimeters of mercury"),
        needs=words("mm mmHg"),
        near="mm ?Hg",
    ),
    rule(
        "measure of clotting",
        r"(?<!\w)INR(?=(?: (?:of|was|is|to|at|between|level|goal|target)\b| ?[<>=≥≤:]){0,3}"
        r" ?\d(?:\.\d)?(?![\d,]|\.\d\d)|\)| (?:was|is|levels?|goal|range|monitoring|target)\b)",
        "I N R",
        ("an INR 2.3 today", "an I N R two point three today"),
        needs=["INR"],
    ),
    rule(
        "amounts of a chain of units",
        rf"(?<=\d)(?P<gap> ?)(?P<unit>{any_of(AMOUNTS)})(?P<chain>(?:{_LINK}){{1,3}})"
        r"(?![\w/²³])",
        _chained,
        (
            "15 mg/kg/dose, 4.5 K/uL",
            "fifteen milligrams per kilogram per dose, four point five thousand per microliter",
        ),
        (
            "400 mg/5 mL and 60 mL/min/1.73 m2",
            "four hundred milligrams per five milliliters and"
            " sixty milliliters per minute per one point seven three square meters",
        ),
        (
            "1.5 gr/day, 20 cells/mm3",
            "one point five grams per day, twenty cells per cubic millimeter",
        ),
        needs="/",
        near=r"\d ?[A-Za-zµμ]{1,13}/",
    ),
    rule(
        "things in a volume or a time",
        r"(?<![\w/])(?P<thing>[Dd]rops|DROPS|[Gg]tts?|[Cc]ells|Beats|Breaths|[Uu]nits|[Cc]opies)"
        r"/(?P<each>m[lL]|ML|[µμu][lL]|mm3|mm³|min|minute|sec|kg|hpf|HPF|hr|h|L)(?![\w/])",
        lambda m: (
            f"{ {'gtt': 'drops', 'gtts': 'drops'}.get(m['thing'].lower(), m['thing'].lower()) }"
            f" per {'cubic millimeter' if m['each'][:2] == 'mm' else EACH[m['each']]}"
        ),
        ("drops/mL or gtt/min", "drops per milliliter or drops per minute"),
        needs="/",
        near=r"(?i)(?:[sS]|gtt)/[mµμuskhL]",
    ),
    rule(
        "times a day",
        r"(?<=[\da-z])(?P<gap> ?)x ?/ ?(?P<each>day|week|wk|month|year|min(?:ute)?|hr|hour|night|d)"
        r"(?![\w/])",
        lambda m: f" times per {EACH.get(m['each'], m['each'])}",
        ("3x/day or 2 x/week", "three times per day or two times per week"),
        needs="/",
        near=r"x ?/ ?[dwmyhn]",
    ),
    rule(
        "gauge or size of a tube",
        rf"(?<![\w.,])(?P<n>\d{{1,2}}) ?(?P<kind>G|[Ff]r)\b\.?{_TUBES}",
        lambda m: f"{cardinal(m['n'])} {'gauge' if m['kind'] == 'G' else 'French'}",
        ("an 18G needle, a 14 Fr catheter", "an eighteen gauge needle, a fourteen French catheter"),
        near=r"\d ?(?:G|[Ff]r)\b",
        first=AT_NUMBER,
    ),
    rule(
        "age and sex",
        r"(?<![\w.,/$£€-])(?P<n>[1-9]\d)(?P<stroke>/)?(?P<sex>[MF])"
        r"(?=[ .,;:)?!]|$)(?!/| ?[=+]|(?<!/.) (?!and |here|with|who))",
        _aged,
        (
            "I am a 20/F. My wife (30F) left",
            "I am a twenty year old female. My wife (thirty female) left",
        ),
        first=AT_NUMBER,
        near=r"\d/?[MF]\b",
        shapes=("0/A", "0A"),
    ),
    rule(
        "age in years and sex",
        r"(?<![\w.,])(?P<n>1?\d\d?)[ -]?y[-/.]?(?:o|r)?\.?[ -]?(?P<sex>[MFmf])(?![\w'/])",
        lambda m: f"{cardinal(m['n'])} year old {_OF_A_SEX[m['sex']]}",
        ("a 45yM, a 62 yo F", "a forty five year old male, a sixty two year old female"),
        first=AT_NUMBER,
        near=r"\d[ -]?y[-/.]?[or]?\.?[ -]?[MFmf]\b",
    ),
    rule(
        "weeks and days of a child to come",
        r"(?<![\w.,])(?P<w>[1-4]?\d) ?w(?:ks?)? ?(?P<d>[0-6]) ?d(?!\w)",
        lambda m: f"{cardinal(m['w'])} weeks {cardinal(m['d'])} day{'' if m['d'] == '1' else 's'}",
        ("born at 32w4d", "born at thirty two weeks four days"),
        first=AT_NUMBER,
        near=r"\d ?w(?:ks?)? ?\d ?d",
    ),
    rule(
        "strength of a muscle",
        r"(?<![\w./])(?P<a>[0-6])[+-]?/(?P<b>[56])(?= (?:strength|muscle|motor|power|throughout"
        r"|SEM\b|systolic|diastolic|holosystolic|murmur|bilateral))",
        lambda m: f"{cardinal(m['a'])} out of {cardinal(m['b'])}",
        ("with 5/5 strength", "with five out of five strength"),
        needs="/",
        first=AT_NUMBER,
        near=r"\d[+-]?/[56] ",
    ),
    rule(
        "complains of",
        r"(?<![\w/])c/o (?=[a-z])(?!(?:the|my|our|his|her|a|an|mr|post)\b)",
        lambda m: (
            "complains of " if re.search(_OF_PATIENTS, before(m, 80) + " " + after(m, 80)) else None
        ),
        ("pt c/o chest pain", "pt complains of chest pain"),
        needs="/",
        near=r"c/o [a-z]",
    ),
    rule(
        "word of a chart",
        rf"(?<![\w/.]){any_of(_CHARTED)}(?![\w/])",
        _charted,
        ("s/p appendectomy, h/o asthma", "status post appendectomy, history of asthma"),
        needs="/&",
        near=r"(?<!\w)[a-zA-Z][/&][a-zA-Z]",
    ),
    rule(
        "receptor that is not there",
        r"(?<![\w-])(?P<what>ER|PR|HR|HER2|HER-2|EBV|HPV|HIV|HCV|HBV|CMV|Rh)[-−–](?=[/,;)]|$"
        r"| (?:and|or|breast|tumou?rs?|cancers?|cells?|patients?|disease|mice|status)\b)",
        lambda m: (
            (
                "Her two"
                if m["what"].startswith("HER")
                else "R H"
                if m["what"] == "Rh"
                else spelled(m["what"])
            )
            + " minus"
        ),
        ("ER+/PR- tumours", "E R plus slash P R minus tumours"),
        needs="-−–",
        near=r"[A-Z2h][-−–](?:[/,;) ]|$)",
    ),
)

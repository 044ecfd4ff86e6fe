"""The pace of a runner, the length of a race, and the guns of a ship: how many, and how wide."""

import re

from declaim.normalise.grammars.english.days.times import two_digits
from declaim.normalise.grammars.english.figures.numbers import decimal
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import AT_NUMBER, Rule, after, before, rule

_PER = {
    "km": "kilometer", "k": "kilometer", "mi": "mile", "mile": "mile",
    "500m": "five hundred meters", "100m": "one hundred meters", "lap": "lap",
}  # fmt: skip
_WIDTHS: dict[str, str] = {
    "inch": "inch", "in": "inch", "mm": "millimeter", "cm": "centimeter",
}  # fmt: skip
_OF_RUNNERS = (
    r"(?i)\b(?:runs?|ran|running|runners?|races?|racing|jog|parkrun|splits?|pace|pb|training|marathon"
    r"|personal best|laps?|finish(?:ed)?|time trial|tempo|swim|bike|walk|audax"
    r"|rid(?:e|ing)|rode|cycl\w+|to go|(?:his|her|my|our|'s) (?:first|last|next|own))\b"
    r"|\bin \d{1,2}:\d\d|\d{1,2}:\d\d (?:for|\d{1,2}k)"
)
"""Words beside a race of so many k."""
_OF_RACES = (
    r"^ \(\d{1,3}(?:\.\d)? mi"
    r"|^ (?:official |road |chip )?(?:results?|finish|entr(?:y|ies)|course|route|event)\b"
    r"|\b[Tt]he [A-Z][a-z]+ $|\b(?:running|runners?|[Pp]arkrun|marathon|races?"
    r"|racing|PBs?|[Aa]udax|cycling|bike|rides?|rode)\b"
)
"""Those that may stand farther away."""


def _pace(match: re.Match[str]) -> str:
    times = re.findall(r"(\d{1,2})[:'](\d\d)", match["times"])
    exact = len(times) == 1 and times[0][1] == "00"
    said = [
        f"{cardinal(m)} {'minute' if m == '1' else 'minutes'}"
        if exact
        else cardinal(m) + (f" {two_digits(s)}" if s != "00" else "")
        for m, s in times
    ]
    minutes = " minutes" if match["min"] and not exact else ""
    return f"{' to '.join(said)}{minutes} per {_PER[match['per']]}"


def _race(match: re.Match[str]) -> str | None:
    sides = before(match, 120), after(match, 120)
    near = before(match) + after(match)
    if not (re.search(_OF_RUNNERS, near) or any(re.search(_OF_RACES, side) for side in sides)):
        return None
    return (f"{cardinal(match['from'])} to " if match["from"] else "") + f"{decimal(match['n'])} K"


PACES_AND_GUNS: tuple[Rule, ...] = (
    rule(
        "pace of a runner",
        r"(?<![\w.:,])(?P<times>\d{1,2}[:']\d\d\"?(?: ?[-–] ?\d{1,2}[:']\d\d\"?)?)"
        r"(?P<min> ?min)?(?: ?/ ?| per )(?P<per>km|k|mile|mi|500m|100m|lap)(?![\w/])",
        _pace,
        ("at 5:00/km, then 7:12/mile", "at five minutes per kilometer, then seven twelve per mile"),
        ("4:30-4:45 min/km", "four thirty to four forty five minutes per kilometer"),
        first=AT_NUMBER,
        shapes=("0:00", "0'00"),
    ),
    rule(
        "race of so many kilometers",
        r"(?<![\w.,$£€:/-])(?:(?P<from>\d{1,3}) ?[-–] ?)?"
        r"(?P<n>\d{1,2}(?:\.\d)?|[1-6]00)[kK](?![\w/-])",
        _race,
        (
            "a 5k split, 30k in 2:11:53",
            "a five K split, thirty K in two hours eleven minutes and fifty three seconds",
        ),
        first=AT_NUMBER,
        shapes=("0a", "0A"),
    ),
    rule(
        "so many guns of a width",
        r"(?<=\d)(?: ?× ?| ?x )(?=\d{1,3}(?:\.\d+)?(?:-(?:inch|in)| ?-?(?:pdr|pounder))\b)"
        r"|(?<=\d)× (?=\d{1,3}(?:\.\d+)? ?[cm]m\b)",
        " ",
        ("3× 4-inch guns", "three four inch guns"),
        needs="×x",
        near=r"[×x] ?\d",
    ),
    rule(
        "length of a gun in widths",
        r"(?<=\d)(?P<gap>[ -]?)(?P<unit>inch|in|mm|cm)/ ?L?(?P<n>[2-7]\d(?:\.\d)?)"
        r"(?P<cal> cal\b\.?)?(?![\w/]|[.,]\d| ?(?:mm|cm|in|inch|ft)\b)",
        lambda m: f" {_WIDTHS[m['unit']]} {decimal(m['n'])}" + (" caliber" if m["cal"] else ""),
        ("5-inch/38 guns", "five inch thirty eight guns"),
        needs="/",
        near=r"(?:inch|in|mm|cm)/",
    ),
    rule(
        "stores of a width",
        r"(?<=[\d])(?P<unit>mm|cm)(?= (?:AA|DP|HE|AP|HA|LA|QF|BL|SK|MG|AT)\b)",
        lambda m: f" {_WIDTHS[m['unit']]}",
        ("a 100mm DP turret", "a one hundred millimeter D P turret"),
        needs=["mm", "cm"],
        near=r"\d[cm]m [A-Z]",
    ),
)

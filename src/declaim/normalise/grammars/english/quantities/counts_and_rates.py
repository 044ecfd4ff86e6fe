"""Counts of a laboratory in powers of ten, rates for each day, and genes with a star."""

import re

from declaim.normalise.grammars.english.vocabulary.units_of_clinics import AMOUNTS, EACH
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import AT_NUMBER, VALUE, Rule, any_of, before, rule, words

_PER = EACH | {"m3": "cubic meter", "mm3": "cubic millimeter"}
_UNITS = words("mg g mmol µmol μmol IU mU U µg μg ng L ml mL mEq")
_THINGS = any_of(
    words("gram pack cup drink pill tablet capsule bottle cigarette serving portion can glass")
)
_ALLELES = r"(?:CYP\d[A-Z]\d{1,2}|HLA-[A-Z]{1,3}\d?|UGT1A1|TPMT|NAT2)$"

_FORCES = {"N": "newton", "W": "watt", "J": "joule", "m": "lumen"}
_MANY = {"k": "kilo", "M": "mega", "m": "milli", "c": "centi"}


def _on_an_area(match: re.Match[str]) -> str:
    unit, length = match["unit"], match["length"]
    size = "" if unit == "lm" or len(unit) == 1 else _MANY[unit[0]]
    one = re.search(r"(?<![\d.,])1$", before(match, 3))
    power = "square" if match["power"] in "2²" else "cubic"
    meter = f"{_MANY[length[0]] if len(length) > 1 else ''}meter"
    gap = " " if before(match, 1).isdecimal() else match["gap"]
    return f"{gap}{size}{_FORCES[unit[-1]]}{'' if one else 's'} per {power} {meter}"


COUNTS_AND_RATES: tuple[Rule, ...] = (
    rule(
        "count in a power of ten",
        r"(?<=\d) ?[x×] ?10\^(?P<minus>[-−])?(?P<power>\d{1,2})"
        r"(?:/(?P<per>[mdµμu]?[lL]|mm3|kg))?(?![\w/]| ?[A-Za-zµΩ]{1,3}\b)",
        lambda m: (
            f" times ten to the power of {'minus ' if m['minus'] else ''}{cardinal(m['power'])}"
            + (f" per {_PER[m['per']]}" if m["per"] else "")
        ),
        ("12 x 10^9/L", "twelve times ten to the power of nine per liter"),
        needs="^",
        near=r"[x×] ?10\^",
    ),
    rule(
        "count in a microliter",
        r"(?<=\d)/[µμ][lL](?!\w)",
        " per microliter",
        ("4,000/µl", "four thousand per microliter"),
        needs="µμ",
        near=r"\d/[µμ]",
    ),
    rule(
        "so many for each day",
        rf"(?:(?<=\d)|(?<=\d )(?P<thing>{_THINGS}))/(?P<each>day|week|month|night)(?![\w/])",
        lambda m: f"{m['thing'] or ''} per {m['each']}",
        ("1-2/day and 1 pack/week", "one to two per day and one pack per week"),
        needs="/",
        near=r"[\da-z]/[dwmn]",
    ),
    rule(
        "unit alone for each of another",
        rf"(?<![\w/.{VALUE}-])(?<![\d{VALUE}] )(?<!\bmu )(?<!micro )"
        rf"(?P<unit>{any_of(_UNITS)})/(?P<per>[dm]?[lL]|kg|min|m3)"
        r"(?:/(?P<time>min|h|day|d))?"
        r"(?![\w/])",
        lambda m: (
            f"{AMOUNTS[m['unit']][1]} per {_PER[m['per']]}"
            + (f" per {_PER[m['time']]}" if m["time"] else "")
            if m["unit"] != "L" or m["per"] in {"min", "kg"}
            else None
        ),
        ("in mg/L or ml/kg/h", "in milligrams per liter or milliliters per kilogram per hour"),
        needs="/",
        near=r"[gUlL]/[a-zL]",
    ),
    rule(
        "force or power on an area",
        r"(?:(?<![\w/.])|(?<=\d))(?P<gap> ?)(?P<unit>[kM]?N|[km]?W|[kM]?J|lm)"
        r"/(?P<length>[cm]?m)(?P<power>[23²³])(?![\w/])",
        _on_an_area,
        ("in N/m2 or 5 W/m³", "in newtons per square meter or five watts per cubic meter"),
        needs="/",
        near=r"[NWJm]/[cm]?m[23²³]",
    ),
    rule(
        "vitamin of a blood test",
        r"(?<![\w.,])(?P<one>1,)?25-?\(OH\)-?(?P<two>2)?-?D(?P<kind>[23])?(?!\w)",
        lambda m: (
            f"{'one, ' if m['one'] else ''}twenty five O H {'two ' if m['two'] else ''}D"
            + (f" {cardinal(m['kind'])}" if m["kind"] else "")
        ),
        ("low 25(OH)D", "low twenty five O H D"),
        needs="(",
        near=r"25-?\(OH",
        first=AT_NUMBER,
    ),
    rule(
        "star of a gene",
        r"(?<=[A-Z\d])\*(?P<n>\d{1,2})(?![\w:*])",
        lambda m: f" star {cardinal(m['n'])}" if re.search(_ALLELES, before(m, 12)) else None,
        ("a CYP2D6*4 allele", "a C Y P two D six star four allele"),
        needs="*",
        near=r"[A-Z\d]\*\d",
    ),
    rule(
        "test of the blood or a complaint",
        r"(?<![\w.])BUN(?= ?\d|/[Cc]r| (?:and|or|of|was|is|level)\b)|"
        r"(?:(?<=w/ )|(?<=denies )|(?<=CP/)|(?<=of )|(?<=c/o ))SOB(?!\w)",
        lambda m: " ".join(m[0]),
        ("BUN 20, denies SOB", "B U N twenty, denies S O B"),
        needs=["BUN", "SOB"],
    ),
)

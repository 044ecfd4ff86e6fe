"""Feet and inches, stones and pounds, degrees and minutes: quantities in two parts."""

import re

from declaim.normalise.grammars.english.figures.numbers import NUMBER, decimal
from declaim.normalise.grammars.english.quantities.described import DESCRIBED, singular_before
from declaim.normalise.grammars.english.quantities.fractions import fraction
from declaim.normalise.grammars.english.vocabulary.places import COMPASS
from declaim.normalise.rules import AT_NUMBER, VALUE, Rule, after, before, rule

_SCALES = {"C": "Celsius", "F": "Fahrenheit"}


def _feet_and_inches(match: re.Match[str]) -> str:
    feet, inches = match["ft"] or match["ft2"], match["in"] or match["in2"]
    return (
        f"{decimal(feet)} {'foot' if feet == '1' else 'feet'}"
        f" {decimal(inches)} {'inch' if inches == '1' else 'inches'}"
    )


def _feet(match: re.Match[str]) -> str:
    said = decimal(match["a"])
    if match["b"]:
        said += f" {'to' if match['by'] == '-' else 'by'} {decimal(match['b'])}"
    one = match["a"] == "1" or singular_before(match)
    return f"{said} {'foot' if one else 'feet'}"


def _weighed(match: re.Match[str]) -> bool:
    return bool(re.search(r"\bweigh(?:s|ed|ing|t)?\b", before(match)))


def _angle(match: re.Match[str]) -> str:
    parts = zip(match.group("d", "m", "s"), ("degrees", "minutes", "seconds"), strict=True)
    way = match["way"] or match["way2"]
    said = [f"{decimal(number)} {name}" for number, name in parts if number]
    return " ".join([*said, *([COMPASS[way]] if way else [])])


_BESIDE = rf'(?: (?:and|or|to) \d+")?(?: [A-Z]{{2,}}\b| [A-Z][a-z]+ [A-Z\da-z]|{DESCRIBED})'
"""Things that a size in inches describes: 7" and 12" records, a 65" TV."""


def _inches(match: re.Match[str]) -> str | None:
    """Unless it closes a quotation that began in the line before."""
    line = before(match, 400).rpartition("\n")[2]
    if re.sub(r'\d"', "", line).count('"') % 2:
        return None
    one = match["n"] == "1" or singular_before(match) or re.match(_BESIDE, after(match))
    return f"{decimal(match['n'])} {'inch' if one else 'inches'}"


LENGTHS: tuple[Rule, ...] = (
    rule(
        "feet and inches",
        r"(?<![\w.,°])(?P<ft>\d{1,3}) ?(?:ft\.?|') ?(?:- ?)?"
        r"(?P<in>\d{1,2}(?:\.\d)?) ?(?:in\b\.?|\"|'')"
        r"|(?<![\w.,°])(?P<ft2>\d)'(?P<in2>\d\d?)(?![\w'\"])",
        _feet_and_inches,
        ("6ft 2in, 6'-6\"", "six feet two inches, six feet six inches"),
        ("5'11\" or 5'11", "five feet eleven inches or five feet eleven inches"),
        first=AT_NUMBER,
        near=r"\d ?(?:ft|')",
        needs=("ft", "'"),
    ),
    rule(
        "feet",
        r"(?<![\w.,°])(?P<a>[1-9]\d{0,2}(?:\.\d|,\d{3})?)'(?: ?(?P<by>x|×|-|by) ?(?P<b>\d{1,3})')?"
        r"(?(b)(?![\w'])|(?= (?:tall|high|long|wide|deep|by|above|below|up)\b"
        r"| ?[/(] ?\d+(?:\.\d+)? ?c?m\b))",
        _feet,
        ("range: 98.4' / 30m", "range: ninety eight point four feet slash thirty meters"),
        ("at 15,000' above the sea", "at fifteen thousand feet above the sea"),
        ("3' tall in a 12'x10' room", "three feet tall in a twelve by ten foot room"),
        ("Each bed is 4' by 9'.", "Each bed is four by nine feet."),
        needs="'",
        first=AT_NUMBER,
    ),
    rule(
        "stones and pounds",
        r"(?<![\w.,])(?P<st>\d{1,2}) ?st\.? ?(?P<lb>\d{1,2}) ?lbs?(?!\w)(?:\.(?= [a-z]))?",
        lambda m: f"{decimal(m['st'])} stone {decimal(m['lb'])} pound{'s' * (m['lb'] != '1')}",
        ("weighs 9st 4lb", "weighs nine stone four pounds"),
        needs=["st"],
        near=r"\d ?st\.? ?\d",
        first=AT_NUMBER,
    ),
    rule(
        "stones",
        r"(?<=\w )(?P<st>[5-9]|1\d|2[02-9])(?P<gap> ?)st(?!\w)(?! ?\d)(?:(?<= st)\.(?= [a-z]))?",
        lambda m: f"{decimal(m['st'])} stone" if not m["gap"] or _weighed(m) else None,
        ("at 19st", "at nineteen stone"),
        needs=["st"],
        near=r"\d ?st",
        first=AT_NUMBER,
    ),
    rule(
        "inches by inches",
        r"(?<![\w.,])(?P<a>\d{1,3}(?:\.\d+)?)\" ?[x×] ?(?P<b>\d{1,3}(?:\.\d+)?)\"",
        lambda m: f"{decimal(m['a'])} by {decimal(m['b'])} inches",
        ('8.5" x 11"', "eight point five by eleven inches"),
        needs='"',
        near=r'\d"',
        first=AT_NUMBER,
    ),
    rule(
        "inches in two strokes",
        r"(?<![\w.,'])(?P<n>\d{1,3}(?:\.\d{1,3})?)''(?!['\w])",
        lambda m: (
            None
            if "''" in before(m, 200)
            else f"{decimal(m['n'])} {'inch' if m['n'] == '1' else 'inches'}"
        ),
        ("floor to arm: 43.5'' high", "floor to arm: forty three point five inches high"),
        needs="'",
        near=r"\d''",
        first=AT_NUMBER,
    ),
    rule(
        "range of inches",
        r"(?<![\w.,\"])(?P<a>\d{1,3}(?:\.\d{1,3})?)\"? ?[-–] ?(?P<b>\d{1,3}(?:\.\d{1,3})?)\"(?!\w)",
        lambda m: f"{decimal(m['a'])} to {decimal(m['b'])} inches",
        ('some 4-5" long', "some four to five inches long"),
        ('from 12"-16" long', "from twelve to sixteen inches long"),
        needs='"',
        near=r'[-–] ?[\d.]+"',
        first=AT_NUMBER,
    ),
    rule(
        "inches and a fraction",
        r"(?<![\w.,/])(?:(?P<whole>\d{1,3})[ -])?(?P<top>\d{1,2})/(?P<bottom>\d{1,2})\""
        r"(?=[\s,.;:)-]|$)",
        lambda m: (
            fraction(m["whole"], m["top"], m["bottom"])
            + (" inches" if m["whole"] and not singular_before(m) else " inch")
        ),
        ('1/2" thick, 1 1/2" wide', "one half inch thick, one and a half inches wide"),
        needs='"',
        near=r'/\d\d?"',
        first=AT_NUMBER,
    ),
    rule(
        "inches",
        rf"(?:(?<=[\s(])|(?<!.)|(?<={VALUE}-))"
        r"(?P<n>\d{1,3}(?:\.\d{1,3})?)\"(?=[\s,.;:)]|$)",
        _inches,
        ('a 16" wheel', "a sixteen inch wheel"),
        ('Acme 32" Curved Monitor', "Acme thirty two inch Curved Monitor"),
        needs='"',
        near=r'\d"',
        first=AT_NUMBER,
    ),
    rule(
        "place in decimals",
        r"(?<![\w.,])(?P<a>\d{1,2}\.\d{1,6}) ?(?P<ns>[NS]),? "
        r"(?P<b>\d{1,3}\.\d{1,6}) ?(?P<ew>[EW])(?!\w)",
        lambda m: f"{decimal(m['a'])} {COMPASS[m['ns']]}, {decimal(m['b'])} {COMPASS[m['ew']]}",
        ("at 28.93N 95.2W", "at twenty eight point nine three north, ninety five point two west"),
        first=AT_NUMBER,
        needs="NS",
    ),
    rule(
        "degrees and minutes",
        r"(?<![\w.,])(?P<d>\d{1,3}(?:\.\d+)?)(?:°| ?deg\b\.?)"
        r"(?: ?(?P<m>[0-5]?\d(?:\.\d+)?)'(?: ?(?P<s>[0-5]?\d(?:\.\d+)?)(?:\"|''))?"
        r"(?: ?(?P<way>[NSEW])(?!\w))?"
        r"| ?(?P<way2>[NSEW])(?!\w))(?:(?<=[NSEW])\.(?= [a-z]))?",
        _angle,
        ("15°30' west", "fifteen degrees thirty minutes west"),
        (
            "51.5° N, 0°7'39\"W",
            "fifty one point five degrees north,"
            " zero degrees seven minutes thirty nine seconds west",
        ),
        ("8 deg. 42' north", "eight degrees forty two minutes north"),
        needs=("°", "deg"),
        first=AT_NUMBER,
    ),
    rule(
        "degrees in short",
        rf"(?<![\w.,])(?P<n>{NUMBER})(?P<gap>[ -]?)deg\b(?:\.(?= [a-zCF]|[,;)]))?"
        r"(?: ?(?P<scale>[CF])(?!\w))?",
        lambda m: (
            f"{decimal(m['n'])} degree{'' if m['gap'] == '-' or singular_before(m) else 's'}"
            + (f" {_SCALES[m['scale']]}" if m["scale"] else "")
        ),
        ("bake at 350 deg. F", "bake at three hundred fifty degrees Fahrenheit"),
        ("a 45 deg. slope", "a forty five degree slope"),
        needs=["deg"],
    ),
)

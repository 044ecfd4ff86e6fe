"""The ways in which templates of a wiki show what they are given."""

import re
from calendar import month_name
from collections.abc import Callable
from itertools import count, takewhile
from typing import Final

from declaim.reading.documents.syntax_trees.pandoc_inlines import language_token

Given = dict[str, str]
"""The values that a template is given, by name; `1` is the first without a name."""
Show = Callable[[Given], str | None]
"""The words that templates of a kind show."""
TAG: Final = re.compile(r"[A-Za-z][\w-]{1,34}")
ROMAN: Final = re.compile(r"[IVXLC]+")
LINKED: Final = ("lt", "texte", "text", "tekst", "testo", "label", "display", "fr", "pl", "1")
"""The words of a link to a page that only another wiki has, the shown ones first."""
QUOTED: Final = (
    *("text", "quote", "quotation", "texte", "texto", "Text", "testo", "treść", "citation", "1"),
)
SAID_BY: Final = (
    *("author", "source", "auteur", "autor", "Autor", "autore", "автор", "źródło", "2", "3"),
)
UNITS: Final = {
    "C": "°C",
    "F": "°F",
    "sqmi": "sq mi",
    "sqft": "sq ft",
    "cuft": "cu ft",
    "usgal": "US gal",
    **{f"{unit}2": f"{unit}²" for unit in ("mm", "cm", "m", "km", "in", "ft", "yd", "mi")},
    **{f"{unit}3": f"{unit}³" for unit in ("mm", "cm", "m", "km", "in", "ft", "yd", "mi")},
}
"""The units of `convert` that it shows in another way than they are written."""
PAIRS: Final = frozenset((("ft", "in"), ("lb", "oz"), ("st", "lb"), ("mi", "yd"), ("yd", "ft")))
"""The units of which it may be given two."""
RANGES: Final = {
    "-": "–",
    "–": "–",
    "to": " to ",
    "and": " and ",
    "or": " or ",
    "+/-": " ± ",
    "±": " ± ",
    "x": " by ",
    "by": " by ",
    "×": " by ",
    "to(-)": " to ",
    "and(-)": " and ",
}
MONTHS: Final = 12


def in_order(given: Given) -> list[str]:
    """The values without a name."""
    return [given[n] for n in takewhile(given.__contains__, map(str, count(1)))]


def first(given: Given) -> str | None:
    """The first value."""
    return given.get("1") or given.get("text")


def second(given: Given) -> str | None:
    """The second value."""
    return given.get("2") or given.get("text")


def foreign(given: Given) -> str | None:
    """Words in another language."""
    tag, words = given.get("1", ""), given.get("2") or given.get("text")
    if not words or not TAG.fullmatch(tag):
        return words
    return f"{language_token(tag)}{words}{language_token('')}"


def last(given: Given) -> str | None:
    """The last value."""
    return next(reversed(in_order(given)), None)


def glued(given: Given) -> str | None:
    """All values as one word."""
    return "".join(in_order(given)) or None


def spaced(given: Given) -> str | None:
    """Up to three values, as the words of a number or a date."""
    return " ".join(filter(None, in_order(given)[:3])) or None


def dated(given: Given) -> str | None:
    """A day whose parts stand in the order of its language."""
    match in_order(given)[:3]:
        case [day, month, year] | [year, month, day] if (
            f"{day}{month}{year}".isdecimal() and len(day) <= len(month) + 1 and len(year) > 2
        ):
            return f"{year}-{month:>02}-{day:>02}"
    return spaced(given)


def amount(given: Given) -> str | None:
    """A number with its power of ten and its unit."""
    power = rf"×10<sup>{given['e']}</sup>" if given.get("e") else ""
    unit = given.get("u") or given.get("ul") or given.get("up") or ""
    return f"{given['1']}{power} {unit}".strip() if "1" in given else None


def converted(given: Given) -> str | None:
    """A measure as it is written, without those that are counted from it."""
    values = in_order(given)
    said = values[0] if values else ""
    i = 1
    while i + 1 < len(values) and values[i] in RANGES:
        said += RANGES[values[i]] + values[i + 1]
        i += 2
    if not said or i >= len(values):
        return said or None
    said += f" {UNITS.get(values[i], values[i])}"
    if i + 2 < len(values) and (values[i], values[i + 2]) in PAIRS:
        said += f" {values[i + 1]} {values[i + 2]}"
    return said


def fraction(given: Given) -> str | None:
    """A fraction, which may stand behind a whole number."""
    match in_order(given):
        case [below]:
            return f"1/{below}"
        case [above, below]:
            return f"{above}/{below}"
        case [whole, above, below]:
            return f"{whole} {above}/{below}"
    return None


def day(given: Given) -> str | None:
    """A day, from its year, month and day; an age counted from it is none of the text."""
    parts = [int(part) for part in takewhile(str.isdecimal, in_order(given)[:3])]
    return "-".join(f"{part:02}" for part in parts) or given.get("1")


def since(given: Given) -> str | None:
    """The time since which something is known."""
    match in_order(given):
        case [year]:
            return f"As of {year}"
        case [year, month, *_]:
            named = month.isdecimal() and 0 < int(month) <= MONTHS
            return f"As of {month_name[int(month)] if named else month} {year}"
    return None


def quoted(given: Given) -> str | None:
    """A quotation in a block of its own, with whom it is by."""
    text = next(filter(None, map(given.get, QUOTED)), None)
    by = ", ".join(filter(None, map(given.get, SAID_BY)))
    below = f"\n\n— {by}" if by else ""
    return f"\n<blockquote>\n{text}{below}\n</blockquote>\n" if text else None


def noted(given: Given) -> str | None:
    """A note."""
    text = first(given)
    return f"<ref>{text}</ref>" if text else None


def items(given: Given) -> str | None:
    """The items of a list."""
    values = in_order(given)
    if len(values) == 1 and values[0].startswith("*"):
        return f"\n{values[0]}\n"
    return "\n" + "".join(f"* {value}\n" for value in values) if values else None


def said(given: Given) -> str | None:
    """A quotation in a sentence; a source, whose values have names, says nothing."""
    text = given.get("1") or given.get("texte")
    return f"“{text}”" if text else None


def linked(given: Given) -> str | None:
    """The words of a link to a page of another wiki."""
    return next(filter(None, map(given.get, LINKED)), None)


def renamed(given: Given) -> str | None:
    """The words of a link of which the third value is the one that is shown."""
    return given.get("3") or first(given)


def translated(given: Given) -> str | None:
    """The words of a link that begins with the language and the title there."""
    return given.get("4") or given.get("3")


def shown_second(given: Given) -> str | None:
    """The words of a link of which the second value is shown where it has any."""
    return given.get("2") or first(given)


def century(given: Given) -> str | None:
    """A French century; in other languages such a template only keeps words on a line."""
    number = given.get("1", "")
    if not ROMAN.fullmatch(number):
        return first(given)
    return f"{number}{given.get('2') or ('er' if number == 'I' else 'e')} siècle"


def centuries(given: Given) -> str | None:
    """Two French centuries."""
    numbers = filter(ROMAN.fullmatch, in_order(given))
    named = " et ".join(f"{n}{'er' if n == 'I' else 'e'}" for n in numbers)
    return f"{named} siècles" if named else None


def century_of_spain(given: Given) -> str | None:
    """A Spanish century, with the word for it where that is asked for."""
    number, era, style = (given.get(n, "") for n in "123")
    if not number:
        return None
    word = {"s": "siglo ", "S": "Siglo "}.get(style, "")
    return f"{word}{number}{' a. C.' if era.startswith('a') else ''}"


def lived(given: Given) -> str | None:
    """The days of birth and death, as Chinese pages have them."""
    values = [given.get(n, "") for n in "1234"]
    return f"（{values[0]}{values[1]}－{values[2]}{values[3]}）" if any(values) else None


def hour(given: Given) -> str | None:
    """A time of day, as French pages have it."""
    return " h ".join(filter(None, in_order(given)[:2])) or None


def power_of_ten(given: Given) -> str:
    """A power of ten; in French the end of an ordinal number."""
    return f"×10<sup>{given['1']}</sup>" if given.get("1") else "e"


def put(pattern: str) -> Show:
    """A function that puts the first value into a pattern."""
    return lambda given: pattern.format(given["1"]) if given.get("1") else None

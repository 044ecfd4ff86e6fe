"""The words that the best known templates of Wikipedia show: `{{convert|5|km|mi}}` is "5 km".

A template stands in another page of its wiki, so one that is not here says nothing. The names are
those of the Wikipedias in English, German, French, Spanish, Italian and Russian, in small letters.
"""

import re
from calendar import month_name
from collections.abc import Callable
from itertools import count, takewhile
from typing import Final

from declaim.reading.documents.pandoc_inlines import language_token

Given = dict[str, str]
"""The values that a template is given, by name; `1` is the first without a name."""
Show = Callable[[Given], str | None]
"""The words that templates of a kind show."""
TAG: Final = re.compile(r"[A-Za-z][\w-]{1,34}")
OF_A_LANGUAGE: Final = re.compile(r"lang-([a-z-]{2,12})|([a-z]{2})S")
"""`{{lang-fr|Mot}}`, or in German `{{frS|Mot}}`."""
SIGNS: Final = {
    **dict.fromkeys(("ndash", "snd", "spnd", "spaced ndash", "spaced en dash"), " – "),
    **dict.fromkeys(("mdash", "em dash"), "—"),
    **dict.fromkeys(("nbsp", "space", "thin space", "thinsp", "wbr", "shy", "-", "br"), " "),
    "en dash": "–",
    "'": "’",
    "'s": "’s",
    "!": "|",
    "=": "=",
    "·": " · ",
    "dot": " · ",
    "1er": "1er",
    "ier": "Ier",
    "n°": "n°",
    "av jc": "av. J.-C.",
    "clear": " ",
    "clr": " ",
}
MONEY: Final = {
    "us$": "US$",
    "usd": "US$",
    "gbp": "£",
    "£": "£",
    "eur": "€",
    "€": "€",
    "inr": "₹",
    "jpy": "¥",
    "¥": "¥",
    "cny": "¥",
    "aud": "A$",
    "a$": "A$",
    "cad": "C$",
    "c$": "C$",
}
SHIPS: Final = frozenset(
    {"hms", "uss", "ss", "mv", "ms", "rms", "sms", "hmcs", "hmas", "hmnzs", "usns", "ins", "hmt"}
)
QUOTED: Final = ("text", "quote", "quotation", "texte", "texto", "1")
SAID_BY: Final = ("author", "source", "2", "3")
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


def words_of(name: str, given: Given) -> str | None:
    """The words that a template shows, as the source of a page; None for one that is not known."""
    if match := OF_A_LANGUAGE.fullmatch(name):
        return foreign({"1": match[1] or match[2], "2": given.get("1", "")})
    name = name.casefold()
    if name in SIGNS:
        return SIGNS[name]
    if name in MONEY and "1" in given:
        return f"{MONEY[name]}{given['1']}"
    if name in SHIPS and "1" in given:
        return f"{name.upper()} ''{given['1']}''"
    return SHOWN[name](given) if name in SHOWN else None


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


def named(show: Show, *rows: str) -> dict[str, Show]:
    """The function by each of its templates' names."""
    return {name.strip(): show for row in rows for name in row.split(",")}


SHOWN: Final = {
    **named(
        first,
        "nowrap, nobr, nobreak, small, smaller, petit, big, larger, nobold, noitalic, em, strong",
        "abbr, abbreviation, abréviation, abr, tooltip, comment, sic, typo, not a typo, mono, code",
        "tt, var, mvar, math, kbd, samp, center, centre, smallcaps, sc, small caps, versalita, xt",
        "ill, interlanguage link, lien, visible anchor, vanchor, nihongo, japonais, нп, нп5, term",
        "flag, flagcountry, flagu, noflag, formatnum, num, zahl, esd, strikethrough, angbr, defn",
        "angle bracket, bold, italic, underline, gras, italique, incise, birth-date, death-date",
        "start-date, fett, kursiv, kapitälchen, chem2, ce, uc, lc, ucfirst, lcfirst, nts",
    ),
    **named(foreign, "lang, langx, langue, wikt-lang"),
    **named(
        second,
        "transl, transliteration, translit, color, colour, couleur",
        "farbe, resize, hover title, script",
    ),
    **named(last, "w, font color, colored link"),
    **named(glued, "gaps, chem, linktext"),
    **named(spaced, "ship, unité, unidad, nombre, nb, число, date, date-, fecha, data, дата"),
    **named(amount, "val"),
    **named(converted, "convert, cvt"),
    **named(fraction, "frac, fraction, sfrac, дробь"),
    **named(
        day,
        "birth date, birth date and age, death date, death date and age, start date, end date, dts",
        "start date and age, bda, dda",
    ),
    **named(since, "as of, asof"),
    **named(lambda given: f"circa {given.get('1', '')}".strip(), "circa, ca."),
    **named(lambda given: f"{given['1']}e siècle" if "1" in given else None, "s, s-, s2"),
    **named(lambda given: f"<sub>{given.get('1', '')}</sub>", "sub"),
    **named(lambda given: f"<sup>{given.get('1', '')}</sup>", "sup"),
    **named(lambda given: f"“{given.get('1', '')}”", '", guil, citation nécessaire'),
    **named(
        quoted,
        "quote, blockquote, block quote, cquote, quotation, quote box, centered quote, rquote",
        "pull quote, quote frame, poemquote, poem quote, zitat, citation bloc, cita, citazione",
        "цитата, quotebox",
    ),
    **named(noted, "efn, efn-ua, efn-lr, refn, notetag, #tag:ref"),
    **named(items, "unbulleted list, ubl, ublist, bulleted list, plainlist, hlist"),
}
"""The function that shows each template; those that are not here say nothing."""

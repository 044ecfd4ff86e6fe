"""Word's formulas (Office Math) on one line; a part of an unknown kind is the parts in it."""

import re
from collections.abc import Iterator
from typing import Final

from declaim.reading.documents.word.docx_styles import named, value
from declaim.reading.hypertext.elements import Element

SHAPES: Final = {
    "f": (r"\frac{%s}{%s}", "%s/%s", ("num", "den")),
    "sSup": ("%s^{%s}", "%s^%s", ("e", "sup")),
    "sSub": ("%s_{%s}", "%s_%s", ("e", "sub")),
    "sSubSup": ("%s_{%s}^{%s}", "%s_%s^%s", ("e", "sub", "sup")),
    "sPre": ("{}_{%s}^{%s}%s", "_%s^%s %s", ("sub", "sup", "e")),
    "limLow": ("%s_{%s}", "%s_%s", ("e", "lim")),
    "limUpp": ("%s^{%s}", "%s^%s", ("e", "lim")),
    "func": (r"\%s %s", "%s %s", ("fName", "e")),
}
"""Elements whose parts have places of their own: in LaTeX, and in words."""
ACCENTS: Final = {
    "\u0302": "hat",
    "\u0303": "tilde",
    "\u0304": "bar",
    "\u0305": "bar",
    "\u0307": "dot",
    "\u20d7": "vec",
}
LIMITS: Final = (("_", "sub"), ("^", "sup"))
BETWEEN: Final = {"m": "; ", "mr": ", ", "eqArr": "; "}
"""The signs between the rows and cells of a matrix, and between equations below each other."""
WORD: Final = re.compile(r"[^\W\d_]{3,}")
SET_CLOSE: Final = re.compile(r"(?<=\S)[=×](?=\S)")
"""A sign that Word shows with a space on either side."""
WHOLE: Final = re.compile(r"\w*|\([^()]*\)")
"""A part that needs no brackets around it."""


def formula(math: Element) -> str:
    """A formula as LaTeX between dollar signs; as words and signs where it has words in it."""
    names = {text for name in math.iter("{*}fName") for text in texts(name)}
    told = [text for text in texts(math) if text not in names]
    in_words = any(map(WORD.search, told))
    made = " ".join(on_one_line(math, in_words).split())
    if in_words:
        return SET_CLOSE.sub(r" \g<0> ", made)
    return made if made == " ".join("".join(texts(math)).split()) else f"${made}$"


def texts(math: Element) -> Iterator[str]:
    """The letters and signs in a formula, in order."""
    return (text.text or "" for text in math.iter("{*}t"))


def on_one_line(element: Element, in_words: bool) -> str:
    """An element of Office Math, in LaTeX or in words and signs."""
    name = named(element)
    if name == "t":
        return element.text or ""
    if name in SHAPES:
        latex, words, places = SHAPES[name]
        return (words if in_words else latex) % tuple(part(element, p, in_words) for p in places)
    if name in OWN_WAYS:
        return OWN_WAYS[name](element, in_words)
    return BETWEEN.get(name, "").join(parts(element, in_words))


def part(element: Element, place: str, in_words: bool) -> str:
    """The part of an element in one of its places, or empty; in brackets if words need them."""
    found = element.find(f"{{*}}{place}")
    told = "" if found is None else on_one_line(found, in_words).strip()
    return f"({told})" if in_words and not WHOLE.fullmatch(told) else told


def parts(element: Element, in_words: bool) -> Iterator[str]:
    """The parts of an element that say something, in order; its properties are none."""
    inner = [c for c in element.iterchildren("*") if not named(c).endswith("Pr")]
    return filter(None, (on_one_line(child, in_words) for child in inner))


def root(element: Element, in_words: bool) -> str:
    """A root, with its degree if it is not the second."""
    degree, inside = (part(element, place, in_words) for place in ("deg", "e"))
    if in_words:
        return f"{degree}√{inside}"
    return rf"\sqrt{f'[{degree}]' if degree else ''}{{{inside}}}"


def accented(element: Element, in_words: bool) -> str:
    """A letter below an accent, whose name LaTeX has; words leave the accent out."""
    accent = ACCENTS.get(value(element, "{*}accPr/{*}chr", "\u0302"))
    inside = part(element, "e", in_words)
    return rf"\{accent}{{{inside}}}" if accent and not in_words else inside


def summed(element: Element, in_words: bool) -> str:
    """A sum, an integral and the like, with limits."""
    sign = value(element, "{*}naryPr/{*}chr", "∫")
    shape = "%s%s" if in_words else "%s{%s}"
    limits = [(mark, part(element, place, in_words)) for mark, place in LIMITS]
    around = "".join(shape % limit for limit in limits if limit[1])
    return f"{sign}{around} {part(element, 'e', in_words)}"


def bracketed(element: Element, in_words: bool) -> str:
    """Text in brackets of any kind."""
    first, between, last = (
        value(element, f"{{*}}dPr/{{*}}{place}", usual)
        for place, usual in (("begChr", "("), ("sepChr", "|"), ("endChr", ")"))
    )
    return first + between.join(parts(element, in_words)) + last


OWN_WAYS: Final = {"rad": root, "acc": accented, "nary": summed, "d": bracketed}
"""Elements that are more than their parts in a fixed order."""

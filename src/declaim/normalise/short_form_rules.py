"""Short forms of a language, and the words that they stand for."""

import re
from collections.abc import Iterable, Mapping

from declaim.normalise.roman_rules import last_stop
from declaim.normalise.rules import DIGITS, VALUE, WORD, Rule, after, any_of, before, rule


def _forms(forms: Iterable[str]) -> str:
    """A pattern for any short form, with or without the space inside of it."""
    return any_of(forms).replace(r"\ ", " ?")


def _key(forms: Mapping[str, str], written: str) -> str:
    return next(said for form, said in forms.items() if form.replace(" ", "") == written)


def short_forms(forms: Mapping[str, str], *examples: tuple[str, str]) -> Rule:
    """Short forms as they are written, with their points, and what they stand for.

    The last point of a text or line stays where a short form ends it.
    """

    def say(match: re.Match[str]) -> str | None:
        if (
            len(match["form"]) == 2
            and match["form"][0].isupper()
            and match["form"][1] == "."
            and (_INITIAL.search(before(match)) or _NO_NAME.match(after(match)))
        ):
            return None
        written = match["form"].replace(" ", "")
        said = _key(forms, written)
        if written in _CLOSING and _ends(match):
            return f"{said}."
        if match["more"]:  # etc...
            return said + "." * (re.match(r" ?[^\W\d_]", after(match)) is None or _ends(match))
        return said + last_stop(match)

    return rule(
        "short form",
        rf"(?<![\w.\u064b-\u0652])(?!(?<=/)etc\b(?!\.))(?P<form>{_forms(forms)})"
        r"(?!\w|(?<=\.[^\W\d_])\.\w|(?<=\betc)\.\w)"
        r"(?P<more>(?:(?<=etc\.)|(?<=ecc\.))\.{1,2}(?!\.)|(?:(?<=etc)|(?<=ecc))…)?",
        say,
        *examples,
        near=_forms(form.partition(" ")[0] for form in forms),
    )


_CLOSING = frozenset(("etc.", "ecc.", "enz.", "itd.", "itp.", "т.д.", "т.п.", "vb."))
"""The forms behind which a capital begins a sentence: no name goes on with it."""
_NO_NAME = re.compile(rf"\s*(?:[-–—](?!\w)|$)|{WORD}{{1,4}}[A-ZÀ-Þ\"«]")
"""Behind a letter that is no title: an answer in an interview (R. --), 3D."""
_INITIAL = re.compile(
    r"[^\s.!?:»\"] (?!(?:Infante|Rei|Conde|Duque|Bispo) $)[A-ZÀ-Þ][\w'’-]+ $|\b[A-ZÀ-Þ]\.? ?$"
)
"""Before the initial of a name (the clerk Robert D. Eagling), but not behind a title."""


def _ends(match: re.Match[str]) -> bool:
    """Whether a sentence begins behind the match."""
    return re.match(r"\s+[\"«“(¿¡]?[A-ZÀ-ÞА-Я]", after(match)) is not None


def numbered(forms: Mapping[str, str], *examples: tuple[str, str]) -> Rule:
    """Short forms that stand before a number or a Roman numeral: Nr. 5, but km2 is a square."""
    return rule(
        "short form before a number",
        rf"(?<![\w.])(?<!\w/)(?!km[23]\b)(?P<form>{_forms(forms)})"
        r"(?P<colon>(?<=[.º°])(?<!\bmin\.)[. ]?: ?|\s?)"
        rf"(?=[\d{VALUE}{WORD}]|[IVXLC]+\b(?!['’]))",
        lambda m: (
            _key(forms, m["form"].replace(" ", ""))
            + ": "[":" not in m["colon"] or m["form"][0] in "nN" :]
        ),
        *examples,
        needs=f"{DIGITS}{VALUE}{WORD}IVXLC",
        near=_forms(forms),
    )

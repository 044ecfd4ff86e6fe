"""Greek letters, endings in brackets and heads of articles in Spanish, Portuguese and Italian."""

import re

from declaim.normalise.grammars.romance.romance_words import Romance
from declaim.normalise.rules import Rule, after, before, rule

_ALPHABET = "αβγδεζηθικλμνξοπρστυφχψω"
_ITEM = re.compile(r"(?:^|\n)\s*\d+$")
"""The number of an item of a list, which has a stop before small letters too; a price has none."""
_UNIT = r"(?!μ[gmlsLVAFW](?!\w))"
"""μm is a micrometre."""


def letters(words: Romance) -> tuple[Rule, ...]:
    """The rules for what is written with single letters, before all figures."""

    def head(match: re.Match[str]) -> str:
        title = (match["title"] or match["title2"] or "").lower()
        ends = match["stop"] and (
            _ITEM.search(before(match)) or not re.match(" [a-zß-ÿ]", after(match))
        )
        return "." * bool(ends) + re.sub(r"\w", lambda m: m[0].upper(), title, count=1)

    title = r" ?\([A-ZÀ-Þ]{2}[A-ZÀ-Þ ,;]{0,200}\)"
    return (
        rule(
            "head of an article",
            rf"(?<=\d)(?:(?P<stop>\.)[-–—]+(?P<title>{title})?(?=[\s.]|$)|-(?P<title2>{title}))",
            head,
            *words.examples["head of an article"],
            needs="-–—",
            shapes=("0.", "0-"),
        ),
        rule(
            "ending in brackets",
            r"(?<=[^\W\d_])(?:(?<=[^\W\d_]{2})|(?<=\b[oaOA]))"
            r"\((?:e?s|es/as|os/as|(?<=[aeiouáéí]\()[nm])\)(?!\w)",
            "",
            *words.examples["ending in brackets"],
            needs="(",
            shapes=("a(a", "A(a"),
        ),
        rule(
            "Greek letter",
            rf"(?<![^\W\d_])(?<![Ͱ-Ͽ]{{2}} ){_UNIT}(?P<letter>[Α-ΡΣ-Ψα-ρσ-ω])"
            r"(?=[A-Za-z\d]?(?!\w))(?! [Ͱ-Ͽ]{2})",
            lambda m: f"{words.greek[_ALPHABET.index(m['letter'].lower())]} ",
            *words.examples["Greek letter"],
            near="[Α-ω]",
        ),
    )

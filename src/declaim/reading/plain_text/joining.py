"""Lines of one paragraph joined, with the words mended that a line's end parted."""

import re
from typing import Final

# Possessive, and from a word's first letter on: a word of a million letters is read once.
HYPHENATED: Final = re.compile(r"(?<![^\W\d_])([^\W\d_]++)-\n([^\W\d_]++)")
COMPOUND: Final = re.compile(r"(?<![^\W\d_])[^\W\d_]++-[^\W\d_]++")
TAKES_A_HYPHEN: Final = frozenset({"well", "self", "ill", "half", "ex", "all", "quasi", "vice"})
"""Words that are nearly always joined to another word with a hyphen."""


def compounds_in(text: str) -> frozenset[str]:
    """The words that `text` spells with a hyphen."""
    return frozenset(COMPOUND.findall(text))


def joined(lines: list[str], compounds: frozenset[str]) -> str:
    """The lines of a paragraph as one; a hyphen stays where the text elsewhere spells it so."""

    def whole(parted: re.Match[str]) -> str:
        first, second = parted.groups()
        kept = f"{first}-{second}" in compounds or not second[0].islower()
        kept = kept or first.casefold() in TAKES_A_HYPHEN
        return f"{first}-{second}" if kept else first + second

    if len(lines) == 1:
        return one_line(lines[0])
    text = "\n".join(map(one_line, lines))
    return HYPHENATED.sub(whole, text).replace("\n", " ")


def one_line(text: str) -> str:
    """`text` with its white space collapsed."""
    return " ".join(text.split())

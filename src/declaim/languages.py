"""The language of a text that does not tell its own."""

import re
from typing import Final

ENGLISH: Final = frozenset(
    [
        "the",
        "of",
        "and",
        "to",
        "in",
        "is",
        "that",
        "was",
        "for",
        "it",
        "with",
        "as",
        "his",
        "on",
        "be",
        "at",
        "by",
        "had",
        "not",
        "are",
    ]
)
ENOUGH_ENGLISH: Final = 0.12
"""Of the words: the part that these make up in English prose is about a quarter."""
ENOUGH: Final = 40
"""Letters: of less, nobody could tell."""
SAMPLE: Final = 4_000
"""Characters that are looked at."""


def language_of(text: str) -> str:
    """A BCP 47 tag, or empty where the text is too short to tell."""
    sample = text[:SAMPLE]
    if sum(map(str.isalpha, sample)) < ENOUGH:
        return ""
    words = re.findall(r"\w+", sample.casefold())
    if sum(word in ENGLISH for word in words) > ENOUGH_ENGLISH * len(words):
        return "en"
    from py3langid import classify  # noqa: PLC0415 - a model and numpy: for other languages only

    tag = str(classify(sample)[0])
    return "" if tag == "zxx" else tag  # ISO 639-2: no linguistic content


def language_tag(text: str) -> str:
    """A BCP 47 tag from `en_GB` or `en-gb`; empty where it is none."""
    parts = text.strip().replace("_", "-").split("-")
    return "-".join(parts) if all(p.isalnum() and p.isascii() and len(p) < 9 for p in parts) else ""

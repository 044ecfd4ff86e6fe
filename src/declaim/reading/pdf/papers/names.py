"""Names of people: whether a short text is nothing but names, as below the title of a paper."""

import re
from collections.abc import Sequence
from typing import Final

from declaim.reading.pdf.columns.order import Line
from declaim.reading.pdf.papers.paper_signs import ADDRESS

AND: Final = r"(?:and|und|et|y|e|en|og|och|i|и)\s+"
PARTED: Final = re.compile(rf"\s*[,;&]\s*(?:{AND})?|\s+{AND}", re.IGNORECASE)
"""The signs and words between two names."""
PLACE_IN_A_ROW: Final = re.compile(r"\b\d(?:st|nd|rd|th)\s+(?=[^\W\d_])")
"""The number of an author in the pattern of IEEE: `2nd Tom Rook`."""
TITLE: Final = re.compile(
    r"(?:(?:senior|student|life|graduate student)\s)?(?:member|fellow)|ieee|ph\.?\s?d\.?|m\.?d\.?"
    r"|m\.?sc\.?|b\.?sc\.?|jr\.?",
    re.IGNORECASE,
)
"""A degree or a membership behind a name."""
FIRM: Final = re.compile(
    r"\b(?:corporation|corp|company|inc|ltd|llc|gmbh|group|team|society|association|verein|labs?"
    r"|ministry|office|events?|study|report|news|universidade?|universiteit|hochschule)\b",
    re.IGNORECASE,
)
"""A word that no name of a person has, though it is in capitals."""
MARKS: Final = re.compile(r"[*∗†‡§¶#]+")
SMALL: Final = re.compile(
    r"v[ao]n|de[nrl]?|d[aiou]s?|la|ter|bin|ibn|al|el|dr\.?|prof\.?", re.IGNORECASE
)
"""A word of a name that may be in small letters."""
NAMES_MAX: Final = 40


def are_names(text: str) -> bool:
    """Whether a text has names alone, each of two to four words in capitals."""
    parts = [part for part in PARTED.split(without_places(text)) if part]
    names = [part for part in parts if not TITLE.fullmatch(part)]
    other = ADDRESS.search(text) or FIRM.search(text)
    return not other and 0 < len(names) <= NAMES_MAX and all(map(is_name, names))


def is_name(text: str) -> bool:
    """Whether each word of a text may be one of a person's name."""
    words = MARKS.sub("", text).split()
    capitals = all(word[0].isupper() or SMALL.fullmatch(word) for word in words)
    letters = all(re.fullmatch(r"[^\W\d_](?:[^\W\d_]|[.’'-])*", word) for word in words)
    return 2 <= len(words) <= 5 and capitals and letters and words[-1][0].isupper()


def without_places(text: str) -> str:
    """A text of names without the numbers before them."""
    return PLACE_IN_A_ROW.sub("", text)


def side_by_side(lines: Sequence[Line]) -> str:
    """Names of one line or several; those that stand side by side have a comma between them."""
    rows = [", ".join(cell for _, cell in line.cells) or line.text for line in lines]
    whole = all(map(are_names, rows))
    return without_places(", ".join(row.rstrip(" ,") for row in rows) if whole else " ".join(rows))

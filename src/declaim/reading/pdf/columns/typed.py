"""Pages that were typed: type of one width shows a listing there no more than elsewhere."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import Final

from declaim.reading.pdf.columns.order import Line

PLAIN_WORD: Final = r"(?:(?:^|(?<=\s))[^\W\d_]+,?(?=\s|[.:?!]?$)\s*)"
PROSE: Final = re.compile(PLAIN_WORD + "{4}")
"""So many plain words in a row are part of a sentence; a comment in a listing has them as well."""
TYPED_MIN: Final = 0.7
"""The part of a page's letters, 0 to 1, in type of one width: with less of it, it is code."""
PROSE_MIN: Final = 0.8
"""The part of these letters, 0 to 1, in lines of sentences: the help of a program has less."""


def typed_pages(lines: Iterable[Line]) -> frozenset[int]:
    """The pages of which most letters are typed, most of these in sentences."""
    letters, typed, prose = Counter[int](), Counter[int](), Counter[int]()
    for line in lines:
        here = line.mono * len(line.text)
        letters[line.page] += len(line.text)
        typed[line.page] += round(here)
        prose[line.page] += round(here) * bool(PROSE.search(line.text))
    return frozenset(
        page
        for page, count in letters.items()
        if typed[page] > TYPED_MIN * count and prose[page] > PROSE_MIN * typed[page]
    )

"""Pages that were typed: type of one width shows a listing there no more than elsewhere."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence, Set
from typing import Final

from declaim.reading.pdf.columns.order import Line

PLAIN_WORD: Final = r"(?:(?:^|(?<=\s))[^\W\d_]+,?(?=\s|[.:?!]?$)\s*)"
PROSE: Final = re.compile(PLAIN_WORD + "{4}")
"""So many plain words in a row are part of a sentence; a comment in a listing has them as well."""
TYPED_MIN: Final = 0.7
"""The part of a page's letters, 0 to 1, in type of one width: with less of it, it is code."""
PROSE_MIN: Final = 0.8
"""The part of these letters, 0 to 1, in lines of sentences: the help of a program has less."""

TEXT_LINES_MIN: Final = 3
TEXT_WORDS_MIN: Final = 30
CODE_SIGN: Final = re.compile(r"[{}<>=\\|#]|[*/+-]{2}|\w_\w|^\s*[*%;$>]|\s{3}|\w\(\)", re.MULTILINE)
"""Signs that programs have, and a text in sentences has not."""


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


def is_typed_text(lines: Sequence[Line], pages: Set[int]) -> bool:
    """Whether lines of one width are on a typed page, or are a long text in sentences."""
    text = "\n".join(line.text for line in lines)
    prose = sum(len(line.text) for line in lines if PROSE.search(line.text))
    whole = text[:1].isupper() and text.endswith((".", "!", "?")) and not CODE_SIGN.search(text)
    long = len(lines) >= TEXT_LINES_MIN and len(text.split()) >= TEXT_WORDS_MIN
    return lines[0].page in pages or (long and whole and prose > PROSE_MIN * len(text))

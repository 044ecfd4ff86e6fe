"""The body of a page that was pasted as text: the heaviest stretch of sentences.

Each sentence weighs as many words as it has; a line without a sentence weighs against it. The
heaviest part of such a sequence is found in one pass (J. Bentley, Programming Pearls, column 8).
"""

from collections.abc import Sequence
from typing import Final

from declaim.model import Role
from declaim.structure.lines import Lines
from declaim.structure.signs.boilerplate import ENDS
from declaim.structure.signs.wording import BULLET, NUMBERED

LINE_WEIGHTS_WORDS: Final = (6.0, 4.0, 2.0, 1.0)
"""The weights of a line without a sentence, in words, in the order in which they are tried."""
BODY_MIN_SHARE: Final = 0.8
"""The part of the words in sentences, 0 to 1, that a stretch must have; with less, the next lighter
line weight is tried."""
BOILERPLATE_FACTOR: Final = 2
"""The weight of a line of boilerplate, in weights of another line."""
END_WEIGHT_WORDS: Final = 100
"""The weight of a line that begins what follows an article: its authors, other articles."""
CROWDED_MIN_LINES: Final = 40
CROWDED_MIN_LINKS: Final = 6
"""Lines without a sentence: more, with as much boilerplate, are a page with all its menus."""
CROWDED_LINK_SHARE: Final = 50
"""One passage of so many at least is boilerplate on such a page."""
LINK_MAX_WORDS: Final = 3
CROWDED_MIN_PASSAGES: Final = 100
"""A page with more, most of them of no more words than a link has, is crowded as well."""
TEASER_MIN_TIMES: Final = 3
"""A sentence that stands so often on a page leads to another article."""
MARKED: Final = frozenset({Role.HEADING, Role.LIST_ITEM})
"""A source with these is marked up, and its format or the markup's evidence has found the body."""
KEPT: Final = frozenset({Role.TABLE, Role.CODE, Role.VERSE, Role.QUOTE})
"""A part of the body without a sentence, which weighs nothing."""


def stretch_of(lines: Lines, by_list: Sequence[str]) -> range:
    """The heaviest stretch of sentences; all passages of a source that is marked up, or a forum."""
    whole = range(len(lines))
    if lines.posters or not is_crowded(lines):
        return whole
    prose = [lines.words[i] if is_sentence(lines, by_list, i) else 0 for i in whole]
    for line_weight in LINE_WEIGHTS_WORDS:
        found = heaviest([weight(lines, by_list, i, line_weight) for i in whole])
        if sum(prose[found.start : found.stop]) >= BODY_MIN_SHARE * sum(prose) > 0:
            return found
    return whole


def is_crowded(lines: Lines) -> bool:
    """Whether it is a whole page as bare text, with all of its menus."""
    if any(passage.evidence or passage.role in MARKED for passage in lines.passages):
        return False
    words = [count for count, prose in zip(lines.words, lines.prose, strict=True) if not prose]
    links = sum(map(bool, lines.by_words))
    linked = links >= max(CROWDED_MIN_LINKS, len(lines) // CROWDED_LINK_SHARE)
    short = sum(count <= LINK_MAX_WORDS for count in words)
    mostly_short = 2 * short > len(lines) > CROWDED_MIN_PASSAGES
    return len(words) > CROWDED_MIN_LINES and (linked or mostly_short)


def is_sentence(lines: Lines, by_list: Sequence[str], i: int) -> bool:
    """Whether the passage at `i` reads as sentences and is not boilerplate."""
    if i >= len(lines) or not lines.prose[i] or by_list[i]:
        return False
    return lines.counts[lines.keys[i]] < TEASER_MIN_TIMES


def weight(lines: Lines, by_list: Sequence[str], i: int, line_weight: float) -> float:
    """The words for the passage at `i`, below zero where it speaks against the body."""
    if by_list[i]:
        return -END_WEIGHT_WORDS if by_list[i] in ENDS else -BOILERPLATE_FACTOR * line_weight
    if is_sentence(lines, by_list, i):
        return lines.words[i]
    text = lines.texts[i]
    if lines.passages[i].role in KEPT or BULLET.match(text) or NUMBERED.match(text):
        return 0
    if not is_sentence(lines, by_list, i + 1):
        return -line_weight
    return 0 if i and is_sentence(lines, by_list, i - 1) else -line_weight / 2


def heaviest(weights: Sequence[float]) -> range:
    """The part of the sequence with the largest sum, or all of it where no part is above zero."""
    best = here = 0.0
    start, found = 0, range(len(weights))
    for i, each in enumerate(weights):
        here += each
        if here > best:
            best, found = here, range(start, i + 1)
        if here <= 0:
            here, start = 0.0, i + 1
    return found

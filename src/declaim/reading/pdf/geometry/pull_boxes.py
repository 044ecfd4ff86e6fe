"""Pull quotes: texts in larger type that the text of a column runs around or past."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from declaim.reading.pdf.geometry.areas import Area
from declaim.reading.pdf.geometry.hyphens import key
from declaim.reading.pdf.geometry.levels import TITLE_SIZE_MIN, typical
from declaim.reading.pdf.geometry.shelves import FIRST_LETTERS_MIN, text_size
from declaim.reading.pdf.lettering.segments import TextRun, letters_in
from declaim.reading.pdf.lettering.tag_tree import Tag

PULLED: Final = Tag("PullQuote")
"""The tag of a pull quote's text."""
AROUND: Final = "a pull quote: the text runs around it"
PULLED_SIZE_MIN: Final = 1.15
"""Sizes of the text."""
SAME_SIZE: Final = 0.07
"""The part of the size, 0 to 1: lines of the text differ less."""
LETTERS_MIN: Final = 20
WORDS_MIN: Final = 4
LEADING_EM: Final = 2.0
"""Sizes: the lines of a pull quote are nearer to each other."""
NEAR_EM: Final = 6.0
"""Sizes of the pull quote: the text goes on within so much room above and below."""
REACH_EM: Final = 2.0
"""Sizes: a line that goes so far above or below a pull quote is shortened beside it."""
BESIDE_MIN: Final = 2
QUOTED: Final = re.compile(r"[“„«‘\"]")
GOES_ON: Final = re.compile(r"\w[,-]?$")
NAMED: Final = re.compile(r"[—–-]\s?\w")
"""The name of who said it, below."""
NAME_WORDS_MAX: Final = 10


class Pulled(NamedTuple):
    """A pull quote."""

    segments: list[TextRun]
    anchor: TextRun
    """A line of the column that runs around it."""


def pulled_of(segments: list[TextRun]) -> list[Pulled]:
    """The pull quotes of a page whose columns are no part of another one."""
    found = list(likely(segments))
    taken = {id(s) for quote in found for s in quote.segments}
    return [quote for quote in found if id(quote.anchor) not in taken]


def likely(segments: list[TextRun]) -> Iterator[Pulled]:
    """Texts in larger type that a column runs around or past."""
    if not segments:
        return
    size = text_size(segments)
    large = [s for s in segments if s.size > PULLED_SIZE_MIN * size and s.maths < 0.2]
    large = [s for s in large if not s.tag.name.startswith("H")]  # the file calls it a heading
    body = [s for s in segments if abs(s.size - size) < SAME_SIZE * size]
    for block in blocks_of(large):
        words = " ".join(s.text for s in block)
        if letters_in(block) < LETTERS_MIN or len(words.split()) < WORDS_MIN:
            continue
        box = box_of(block)
        room = NEAR_EM * block[0].size
        near = [s for s in body if box.bottom - room < s.baseline < box.top + room]
        anchor = shortened(box, near, words)
        if not anchor and block[0].size > TITLE_SIZE_MIN * size:
            anchor = broken(box, near, words, body)
        if anchor:
            lowest = box_of(block[-1:])
            names = names_below(lowest._replace(left=box.left, right=box.right), segments, size)
            yield Pulled([*block, *names], anchor)


def blocks_of(large: list[TextRun]) -> list[list[TextRun]]:
    """Lines in large type that stand below each other, from the top."""
    blocks: list[list[TextRun]] = []
    for line in sorted(large, key=lambda s: -s.baseline):
        for block in blocks:
            step = block[-1].baseline - line.baseline
            box = box_of(block)
            touches = min(box.right, line.right) > max(box.left, line.left)
            if step < LEADING_EM * line.size and touches and abs(block[0].size - line.size) < 0.5:
                block.append(line)
                break
        else:
            blocks.append([line])
    return blocks


def box_of(block: list[TextRun]) -> Area:
    """The rectangle around some lines."""
    return Area(
        min(s.left for s in block),
        min(s.baseline for s in block),
        max(s.right for s in block),
        max(s.baseline + s.size for s in block),
    )


def overlap(line: TextRun, left: float, right: float) -> float:
    """The width, in points, in which a line stands above or below a place."""
    return min(line.right, right) - max(line.left, left)


def shortened(box: Area, near: list[TextRun], words: str) -> TextRun | None:
    """A line beside the box that is shorter than the lines of its column above and below."""
    beside = [s for s in near if box.bottom - s.size / 2 < s.baseline < box.top]
    beside = [s for s in beside if overlap(s, box.left, box.right) <= 0]
    for line in beside:
        column = [s for s in beside if overlap(s, line.left, line.right) > 0]
        longer = [
            s.baseline > box.bottom
            for s in near
            if not any(s is other for other in beside)
            and overlap(s, box.left, box.right) > REACH_EM * s.size
            and 2 * overlap(s, line.left, line.right) > line.right - line.left
        ]
        around = len(set(longer)) > 1 or (longer and QUOTED.match(words))
        letters = typical([len(s.text) for s in column])
        if len(column) >= BESIDE_MIN and letters >= FIRST_LETTERS_MIN and around:
            return line
    return None


def broken(box: Area, near: list[TextRun], words: str, body: list[TextRun]) -> TextRun | None:
    """The line above the box in whose sentence it stands, or whose column has its words."""
    left = min((s.left for s in near if overlap(s, box.left, box.right) > 0), default=box.left)
    column = [s for s in near if overlap(s, left, box.right) > 0]
    above = [s for s in column if s.baseline >= box.top]
    below = [s for s in column if s.baseline < box.bottom]
    if not above or not below:
        return None
    last = min(above, key=lambda s: (round(s.baseline), s.left))
    first = min(below, key=lambda s: (-round(s.baseline), s.left))
    if max(last.left, first.left) > left + REACH_EM * last.size:
        return None
    inside = GOES_ON.search(last.text) and first.text[:1].islower()
    ended = QUOTED.match(words) or words.rstrip('”"»’').endswith(".")
    text = "".join(key(s.text) for s in body)
    return last if inside or (ended and key(words) in text) else None


def names_below(box: Area, segments: list[TextRun], size: float) -> list[TextRun]:
    """The lines right below with the name of who said it; `size` is that of the text."""
    return [
        s
        for s in segments
        if box.bottom - LEADING_EM * (box.top - box.bottom) < s.baseline < box.bottom
        and 2 * overlap(s, box.left, box.right) > s.right - s.left
        and (NAMED.match(s.text) or s.size < (1 - SAME_SIZE) * size)
        and len(s.text.split()) <= NAME_WORDS_MAX
    ]

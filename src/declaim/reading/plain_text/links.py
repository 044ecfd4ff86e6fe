"""Sentences that a scraper broke at each link: lines that go on with the line above are mended.

Some turn every link into a line of its own, so that `a parish in Dorset, England, and` comes as
`a parish in Dorset`, `, England`, `, and`.
"""

import re
from typing import Final

from declaim.structure.signs.boilerplate import boilerplate_reason
from declaim.structure.signs.printed_dates import is_dateline
from declaim.structure.signs.wording import SENTENCE_MIN_WORDS, is_byline

Line = tuple[int, str]
"""The number of a line, from 1, and what stands on it."""

BROKEN: Final = re.compile(r"[,;:)\]’”](?:\s|$)|\.(?:\s|$)|s[ ,.;]")
"""The beginning of no line but a broken one, and signs behind a word without a space."""
UNENDED: Final = re.compile(r"[\w,)’'\"”]$")
INSIDE: Final = re.compile(r"[a-z][.!?] [A-Z“\"]")
EVIDENCE: Final = 2
"""Lines that begin with a comma or a point: with so many, the text is broken at its links."""
LEAST: Final = 3
"""Words: a line of fewer is a name or a label, and nothing goes on with it."""


def mended(group: list[Line]) -> list[Line]:
    """`group` with each line that goes on with the one above joined to it."""
    if len(group) < LEAST:
        return group
    lines = [text.strip() for _, text in group]
    if not any(line[:1].islower() or BROKEN.match(line) for line in lines):
        return group
    broken = sum(bool(BROKEN.match(line)) for line in lines) >= EVIDENCE
    wholes: list[tuple[int, list[str]]] = []
    for (number, text), line, above in zip(group, lines, ["", *lines], strict=False):
        if not (wholes and goes_on(wholes[-1][1][0].strip(), above, line, broken=broken)):
            wholes.append((number, [text]))
        else:
            wholes[-1][1].append(line if BROKEN.match(line) else f" {line}")
    return [(number, "".join(pieces)) for number, pieces in wholes]


def goes_on(begun: str, above: str, line: str, *, broken: bool) -> bool:
    """Whether `line` is the rest of a sentence: it ended `above`, in a block as it has `begun`."""
    if broken:
        rest = line[:1].islower() or line.startswith("(") or bool(BROKEN.match(line))
    else:
        told = line.endswith(".") or bool(INSIDE.search(line))
        prose = len(line.split()) >= SENTENCE_MIN_WORDS and told
        starts = len(begun.split()) >= LEAST and not begun[:1].islower()
        rest = line[:1].islower() and prose and starts
    if not rest or not UNENDED.search(above) or begun.isupper():
        return False
    return not (is_byline(begun) or is_dateline(begun) or boilerplate_reason(begun))

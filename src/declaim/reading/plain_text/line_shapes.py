"""The kinds of lines by their looks alone: prose that was wrapped, verse, listings, columns."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from declaim.model import Role
from declaim.structure.signs.boilerplate import OTHERS, boilerplate_reason
from declaim.structure.signs.printed_dates import is_dateline
from declaim.structure.signs.wording import ends_a_sentence

NARROWEST_WRAP: Final = 45
"""Characters: lines of verse are shorter, hard-wrapped prose is wider."""
WIDEST_WRAP: Final = 200
"""Characters: nobody wraps a text as wide as that, and a line is a paragraph."""
WIDEST_VERSE: Final = 64
"""Characters."""
WRAPPED: Final = 0.9
"""The part of a wrapped paragraph's line ends, 0 to 1, at which the next word did not fit."""
FEWEST_COUPLETS: Final = 3
FEWEST_BREAKS: Final = 3
"""Line ends inside paragraphs: fewer tell nothing of the whole text."""
FEW_BREAKS: Final = 8
"""Line ends inside paragraphs: of fewer, nearly all must be at the same width."""
NARROWEST_SET: Final = 25
"""Characters: a column of prose is at least this wide."""
SLACK: Final = 4
"""Characters by which a line may be wider than nearly all others."""
FEW_WIDER: Final = 100
"""Groups of lines: of so many, one may be wider than the text."""
SET: Final = 0.85
"""The part of the lines without a sentence's end, 0 to 1, that are full in prose."""
GOES_ON: Final = 0.7
"""The part of the lines below those, 0 to 1, that begin in small letters in prose."""
NARROWEST_RAGGED: Final = 60
"""Characters."""
RAGGED: Final = 0.7
"""The part of the widest line, 0 to 1, that each line of prose wrapped by hand is wide."""
NUMERAL: Final = re.compile(r"[IVXLC]+\.?")
ITEM: Final = re.compile(r"\s*(?:[-+*•·‣◦▪–—▢☐□]|\(?\d{1,3}[.)]|\(?[a-z]\)|[Ss]tep \d+:)\s+\S")
COLUMNS: Final = re.compile(r"[^\s.!?]\t|[^\s.!?] {3,}\S|\S \| \S")
CODE: Final = re.compile(r"[{}=<>\[\]]|\w\(|\S {2,}\S")
PROGRAM: Final = re.compile(
    r"(?:\$ |>>> |#!|// |/\*|<\?php|#include )\S|(?:sudo|pip|npm|git|curl) [\w./-]+( |$)"
    r"|(?:if|elif|for|while|try|else)\b[^.]*: ?\w+\([^ ]*\)"
    r"|(?:async )?(?:def|func|fn|function|class) \w+ ?[(:{]|(?:import|from) [\w.]+(?: import .*)?$"
    r"|(?:const|let|var|int|void|public|private|static) [\w<>\[\], ]+ ?[=({;]|SELECT .* FROM\b"
    r"|(?:for|if|while) ?\(.*\{?$|[\w.\[\]]+ ?(?:=|\+=|:=) ?[^=].*(?<![.!?])$|[{}<].*[{}>;,]$"
    r"|\[\[\w+\]\]$|[\w.]+\(.*\);?$|\S.*\w_\w.*;$|var \w+ [\w.*]*[\[.*][\w.*\[\]]*$"
    r"|\d\d:\d\d:\d\d\S* .*\w=\S"
)
"""The beginning of a listing's first line that is not indented."""


def kind_of(line: str) -> Role | None:
    """The role of the text that a line is a part of, as far as the line alone shows it."""
    if line.lstrip().startswith(">") and line.replace(">", "").strip():
        return Role.QUOTE
    if PROGRAM.match(line):
        return Role.CODE
    return Role.TABLE if COLUMNS.search(line) and boilerplate_reason(line) != OTHERS else None


def kept_as_it_stands(
    lines: list[str], *, is_poem: bool, is_unwrapped: bool
) -> tuple[Role, str] | None:
    """Role and reason of a group whose line breaks mean something."""
    indented = all(line.startswith(("    ", "\t")) for line in lines)
    if indented and 2 * sum(bool(CODE.search(line)) for line in lines) >= len(lines):
        return Role.CODE, "it is indented, with a program's signs"
    begins = PROGRAM.match(lines[0])
    signs = begins and 2 * sum(bool(CODE.search(line)) for line in lines) >= len(lines)
    if begins and (signs or not is_wrapped(lines)):
        return Role.CODE, "it begins as a program does"
    in_a_poem = is_poem and is_stanza(lines, in_a_poem=True, is_unwrapped=is_unwrapped)
    if runs_on(lines) or in_a_poem:
        return Role.VERSE, "short lines of verse"
    return None


def is_stanza(lines: list[str], *, in_a_poem: bool = False, is_unwrapped: bool = False) -> bool:
    """Whether these could be lines of verse: several, short, of words, and no list or menu.

    In a poem, lines of nearly one length are no prose that somebody wrapped by hand. Where the
    prose around a poem `is_unwrapped`, no lines are wrapped prose.
    """
    short = len(lines) > 1 and all(len(line.strip()) <= WIDEST_VERSE for line in lines)
    words = sum(len(line.split()) for line in lines)
    if not short or words < 3 * len(lines):
        return False
    if not is_unwrapped and is_wrapped(lines, by_hand=not in_a_poem):
        return False
    if any(is_parted(line.rstrip(), below) for line, below in pairwise(lines)):
        return False  # nobody parts words in verse
    points = all(line.rstrip().endswith(".") for line in lines)
    if points or any(line.lstrip().startswith((", ", ". ")) for line in lines):
        return False
    return not any(
        ITEM.match(line) or boilerplate_reason(line) or is_dateline(line) for line in lines
    )


def is_verse(line: str) -> bool:
    """Whether a line that stands alone could be one of a poem's."""
    short = len(line.strip()) <= WIDEST_VERSE and not (ITEM.match(line) or boilerplate_reason(line))
    words = [word for word in line.split() if len(word) > 3]
    if NUMERAL.fullmatch(line.strip()):
        return False  # it numbers a part
    titled = len(words) > 1 and all(word[0].isupper() for word in words)
    return short and not titled and bool(re.search(r"\w", line))


def runs_on(lines: list[str]) -> bool:
    """Whether these must be lines of verse: their sentences run on from line to line."""
    if len(lines) < 3 or not is_stanza(lines) or PROGRAM.match(lines[0]):
        return False
    if any("\t" in line.strip() for line in lines):
        return False  # the cells of a table
    stripped = [line.strip() for line in lines]
    running = [
        line.endswith((",", ";", "—", "–")) or (below[0].islower() and not line.endswith("."))
        for line, below in pairwise(stripped)
    ]
    return 3 * sum(running) >= len(running)


def is_announced(lines: list[str], above: list[str]) -> bool:
    """Whether a colon above announces these as a list: none has a capital or a point."""
    bare = all(line.lstrip()[:1].islower() and line.rstrip()[-1].isalnum() for line in lines)
    below_a_colon = bool(above) and above[-1].rstrip().endswith(":")
    return below_a_colon and bare and len(lines) > 1 and not is_wrapped(lines)


def is_in_couplets(parted: list[list[str]]) -> bool:
    """Whether nearly all of a text is in pairs of lines, and their sentences run on in the pair."""
    pairs = [lines for lines in parted if len(lines) == 2 and is_stanza(lines, in_a_poem=True)]
    running = sum(first.rstrip().endswith((",", ";", "—", "–")) for first, _ in pairs)
    ended = sum(second.rstrip().endswith((".", ",", ";", ":", "!", "?")) for _, second in pairs)
    longer = sum(len(lines) > 1 for lines in parted) - len(pairs)
    enough = len(pairs) >= FEWEST_COUPLETS and not longer
    return enough and 3 * running >= len(pairs) and 3 * ended >= 2 * len(pairs)


def is_full(line: str, below: str, width: int) -> bool:
    """Whether the first word of the line `below` no longer fitted, or was parted."""
    return len(line) + 1 + len(below.split(maxsplit=1)[0]) >= width or is_parted(line, below)


def is_parted(line: str, below: str) -> bool:
    """Whether a word begins at the end of `line` and goes on `below`."""
    return line[-1:] == "-" and line[-2:-1].isalpha() and below.lstrip()[:1].islower()


def measure_of(parted: list[list[str]]) -> int:
    """The width at which most of a text is set as prose, or 0 where its lines mean something."""
    groups = [[line.strip() for line in lines] for lines in parted if len(lines) > 1]
    prose = [lines for lines in groups if goes_on_below(lines)]
    lines = sum(map(len, prose))
    if lines - len(prose) < FEWEST_BREAKS or 2 * lines < sum(map(len, groups)):
        return 0
    width = usual_width(prose)
    if lines - len(prose) < FEW_BREAKS and not all(is_even(group, width) for group in prose):
        return 0
    return width if width >= NARROWEST_SET else 0


def usual_width(groups: list[list[str]]) -> int:
    """The width that the lines of nearly all groups keep, or 0; in a book a few are wider."""
    widths = sorted(max(map(len, lines)) for lines in groups)
    return widths[-1 - len(widths) // FEW_WIDER] if widths else 0


def is_even(lines: list[str], width: int) -> bool:
    """Whether nearly all lines that go on below are full at `width`; in a stanza they are not."""
    inside = [pair for pair in pairwise(lines) if not ends_a_sentence(pair[0])]
    return sum(is_full(line, below, width) for line, below in inside) >= SET * len(inside)


def goes_on_below(lines: list[str]) -> bool:
    """Whether lines are prose: full, and the sentences go on below them in small letters.

    Verse begins its lines with capitals, and ends them where it likes.
    """
    width = max(map(len, lines))
    inside = [pair for pair in pairwise(lines) if not ends_a_sentence(pair[0])]
    full = sum(is_full(line, below, width) for line, below in inside)
    small = sum(below[0].islower() or below[0].isdigit() for _, below in inside)
    runs = 2 * len(inside) >= len(lines) - 1
    return runs and small >= GOES_ON * len(inside) and full >= SET * len(inside) > 0


def is_set(lines: list[str], width: int) -> bool:
    """Whether lines are prose set at `width`: each is full, or ends a sentence or a paragraph."""
    stripped = [line.strip() for line in lines]
    if len(lines) < 2 or any(map(ITEM.match, lines)) or max(map(len, stripped)) > width + SLACK:
        return False
    full = sum(is_full(line, below, width) for line, below in pairwise(stripped))
    ended = all(
        is_full(line, below, width) or ends_a_sentence(line) for line, below in pairwise(stripped)
    )
    return ended and 2 * full >= len(lines) - 1


def set_paragraphs(group: list[tuple[int, str]], width: int) -> Iterator[list[tuple[int, str]]]:
    """The paragraphs of prose set at `width`: one ends where the next word would have fitted."""
    part = group[:1]
    for (_, line), (number, below) in pairwise(group):
        if not is_full(line.strip(), below, width):
            yield part
            part = []
        part.append((number, below))
    yield part


def is_wrapped(lines: list[str], *, by_hand: bool = True) -> bool:
    """Whether the lines are one paragraph, broken where the next word did not fit."""
    if len(lines) < 2:
        return False
    width = max(map(len, lines))
    breaks = list(pairwise(lines))
    full = sum(is_full(line, below, width) for line, below in breaks)
    if any(is_parted(*pair) for pair in breaks) and all(below[0].islower() for _, below in breaks):
        return True  # nobody parts words in verse
    if not NARROWEST_WRAP <= width <= WIDEST_WRAP:
        return False
    return full >= WRAPPED * len(breaks) or (by_hand and is_ragged(breaks, width))


def is_ragged(breaks: list[tuple[str, str]], width: int) -> bool:
    """Whether wide lines break within their sentences, though not at one width."""
    wide = width >= NARROWEST_RAGGED and all(len(line) > RAGGED * width for line, _ in breaks)
    if any(re.match(r"[a-z] [A-Z]", below) for _, below in breaks):
        return False  # the marks of offices, below the names
    within = sum(below.lstrip()[0].islower() or line.endswith(",") for line, below in breaks)
    return wide and 2 * within > len(breaks)


def beginnings(lines: list[str]) -> list[bool]:
    """For each line whether a list item, an indented paragraph or a line after one begins there."""
    if any(map(ITEM.match, lines)):
        width = max(map(len, lines))
        return [
            i == 0 or bool(ITEM.match(line)) or not continues(lines[i - 1], line, width)
            for i, line in enumerate(lines)
        ]
    indents = [len(line) - len(line.lstrip()) for line in lines]
    least = min(indents)
    return [indent > least for indent in indents]


def continues(line: str, below: str, width: int) -> bool:
    """Whether `line` ends where the first word of the line `below` no longer fitted."""
    hangs = below.startswith((" ", "\t")) and not ITEM.match(below)
    return (
        hangs
        or is_parted(line, below)
        or (
            NARROWEST_WRAP <= width <= WIDEST_WRAP
            and len(line) + 1 + len(below.split(maxsplit=1)[0]) > width
        )
    )

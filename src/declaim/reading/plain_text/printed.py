"""Text that was printed before: page numbers and running heads out, lines in their places again.

What is copied out of a PDF or read by OCR keeps the page: numbers and heads between the lines,
sentences that go on behind them, often a blank line below every line.
"""

import re
from collections import Counter
from collections.abc import Iterator, Set
from itertools import pairwise
from typing import Final

from declaim.manuscript import Passage
from declaim.model import Role
from declaim.reading.page_marks import PageMarks
from declaim.reading.plain_text.links import Line
from declaim.structure.signs.wording import ends_a_sentence

PAGE: Final = re.compile(
    r"[-–—\[( ]*(?:(p(?:age|\.|g\.?)) ?)?(\d{1,4}|[ivxl]{1,7})(?: ?(?:of|/) ?\d{1,4})?[-–—\]) ]*",
    re.IGNORECASE,
)
"""A line that may be a page's number: `12`, `- 12 -`, `Page 12 of 30`, `xii`."""
HEAD: Final = re.compile(r"(?:(\d{1,4})\s+\D+|\D+\s+(\d{1,4}))")
"""A running head: a title, and the page's number before or behind it."""
FACING: Final = re.compile(
    r"(?=.*[^\W\d_])(?:(?P<left>\d{1,4})\s+(?P<words>\S.*)|(?P<title>.*\S)\s+(?P<right>\d{1,4}))"
)
"""A running head that may have figures of its own, as those of a journal have."""
NUMBER: Final = re.compile(r"^\d{1,4}[\s|]+|[\s|]+\d{1,4}$")
"""The page's number on the line of a running head."""
ENDED: Final = re.compile(r"[.!?…:;,]$")
"""The end of a line that is no title; `St.` ends none, but is no title either."""
GOES_ON: Final = re.compile(r"[^\W_][’'”\"]?$|[,-]$")
"""The end of a line of prose within its sentence."""
LONGEST_HEAD: Final = 80
"""Characters."""
HEADS: Final = 3
"""Lines that differ only in a rising number: so many are no chance."""
FARTHEST: Final = 3
"""Pages from one number to the next, where some have none."""
BREAKS_INTO: Final = 0.25
"""The part of the marks, 0 to 1, that must be inside a sentence: else they number chapters."""
DOUBLE_SPACED: Final = 0.8
"""The part of the lines, 0 to 1, with a blank line on both sides."""
FEWEST_LINES: Final = 4
FULL: Final = 0.8
"""The part of the widest line, 0 to 1: a shorter line that ends a sentence ends a paragraph."""
UNENDED: Final = 0.5
"""The part of the lines, 0 to 1, that end no sentence in a text broken at printed lines."""
LOOKED_AT: Final = 5
"""Lines above and below a mark."""
NARROWEST: Final = 40
"""Characters: a line of prose that is full has as many."""
WIDEST: Final = 120
"""Characters: no printed line is wider."""


def unprinted(lines: list[Line], sure: PageMarks) -> tuple[list[Line], list[Passage]]:
    """The lines as they stood before they were printed, and what only the print has put there."""
    lines = single_spaced(lines)
    pages = page_marks(lines)
    pages |= {i: "a page's number" for i, (_, text) in enumerate(lines) if sure.is_one(text)}
    if not pages:
        return lines, []
    marks = [
        Passage(text.strip(), number, Role.BOILERPLATE, pages[i])
        for i, (number, text) in enumerate(lines)
        if i in pages
    ]
    kept: list[Line] = []
    crossed = False
    for i, (number, text) in enumerate(lines):
        if i in pages:
            crossed = True
        elif text.strip():
            wide = len(text.strip()) >= NARROWEST and is_in_prose(lines, i, pages.keys())
            if crossed and (wide or goes_on(kept, text)):
                while kept and not kept[-1][1].strip():
                    kept.pop()
            crossed = False
            kept.append((number, text))
        else:
            kept.append((number, text))
    return kept, marks


def goes_on(above: list[Line], text: str) -> bool:
    """Whether the sentence that stood above a page's end goes on with `text`."""
    last = next((line.rstrip() for _, line in reversed(above) if line.strip()), "")
    return (
        bool(last)
        and (last.endswith("-") or not ends_a_sentence(last))
        and text.strip()[0].islower()
    )


def page_marks(lines: list[Line]) -> dict[int, str]:
    """The indices of page numbers and running heads, and what each is."""
    repeated = repeated_lines(lines)
    titles = frozenset(i for alike in repeated for i in alike if len(alike) > 1)
    numbered = [
        (i, found) for i, (_, text) in enumerate(lines) if (found := PAGE.fullmatch(text.strip()))
    ]
    numbers = {i: value(number[2]) for i, number in numbered}
    rising = list(rising_ones(list(numbers.items())))
    called = [i for i, number in numbered if number[1]]
    marks: dict[int, str] = {}
    if break_in(lines, list(numbers), titles):
        for i in (*called, *(rising if len(rising) > 1 else ())):
            marks[i] = "a page's number"
    framed = [i for i in rising if lines[i][1].strip().startswith(("-", "–", "—"))]
    if len(framed) > 1 and all(numbers[i] > 1 for i in framed):
        marks |= dict.fromkeys(framed, "a page's number")  # chapters would begin with 1
    heads = list(running_heads(lines))
    if break_in(lines, heads):
        for i in heads:
            marks[i] = "a page's head, with its number"
    marks |= dict.fromkeys(facing_heads(lines), "a page's head, with its number")
    bare = bare_heads(lines, repeated, titles | numbers.keys(), marks.keys())
    return dict.fromkeys(bare, "a page's head") | marks


def break_in(lines: list[Line], marks: list[int], others: Set[int] = frozenset()) -> bool:
    """Whether enough of the marks stand inside a sentence: the others would head chapters."""
    inside = sum(is_inside(lines, i, others) for i in marks)
    return inside >= max(BREAKS_INTO * len(marks), 1)


def value(number: str) -> int:
    """The number of a page; -1 for a Roman one."""
    return int(number) if number.isdecimal() else -1


def rising_ones(numbers: list[tuple[int, int]]) -> Iterator[int]:
    """The indices of the numbers that rise from page to page."""
    if not numbers:
        return
    rises = [0 <= a < b <= a + FARTHEST for (_, a), (_, b) in pairwise(numbers)]
    for (i, _), above, below in zip(numbers, [False, *rises], [*rises, False], strict=True):
        if above or below:
            yield i


def is_inside(lines: list[Line], i: int, others: Set[int] = frozenset()) -> bool:
    """Whether the line at `i` stands inside a sentence, with perhaps `others` beside it."""
    above, below = (
        [lines[at] for at in part if 0 <= at < len(lines) and at not in others]
        for part in (range(i - LOOKED_AT, i), range(i + 1, i + 1 + LOOKED_AT))
    )
    text = next((text for _, text in below if text.strip()), "")
    return bool(text) and goes_on(above, text)


def running_heads(lines: list[Line]) -> Iterator[int]:
    """The indices of the lines that are alike but for a rising number.

    Two are enough where both stand inside a sentence: left and right pages have heads of their own.
    So are three lines apart from the text whose numbers rise from page to page, whatever they say.
    """
    found = {
        i: match
        for i, (_, text) in enumerate(lines)
        if len(text) <= LONGEST_HEAD and (match := HEAD.fullmatch(text.strip()))
    }
    words = {i: re.sub(r"\d+", "", lines[i][1]).strip().casefold() for i in found}
    numbers = {i: int(match[1] or match[2]) for i, match in found.items()}
    counts = Counter(words.values())
    different = Counter(head for head, _ in {(words[i], numbers[i]) for i in found})
    inside = Counter(words[i] for i in found if is_inside(lines, i))
    apart = [(i, number) for i, number in numbers.items() if is_apart(lines, i)]
    paged = set(rising_ones(apart))
    paged = paged if len(paged) >= HEADS else set()
    last: dict[str, int] = {}
    for i, number in numbers.items():
        rises = number > last.get(words[i], -1)
        last[words[i]] = number
        many = different[words[i]] > 1 and (
            counts[words[i]] >= HEADS or inside[words[i]] == counts[words[i]] > 1
        )
        if rises and (many or i in paged) and not ends_a_sentence(lines[i][1]):
            yield i


def facing_heads(lines: list[Line]) -> Iterator[int]:
    """The indices of heads whose number is before them on left pages, and behind on right ones."""
    found: dict[str, dict[int, tuple[int, bool]]] = {}
    for i, (_, text) in enumerate(lines):
        if len(text) <= LONGEST_HEAD and (head := FACING.fullmatch(text.strip())):
            words, number = head["words"] or head["title"], head["left"] or head["right"]
            found.setdefault(words.casefold(), {})[i] = int(number), bool(head["left"])
    for pages in found.values():
        for (i, (a, on_left)), (j, (b, below_on_left)) in pairwise(pages.items()):
            if on_left != below_on_left and 0 < b - a <= FARTHEST and (b - a) % 2:
                yield from (i, j)


def repeated_lines(lines: list[Line]) -> list[list[int]]:
    """The indices of short lines that may be heads, each with those that have the same words."""
    found: dict[str, list[int]] = {}
    for i, (_, text) in enumerate(lines):
        words = NUMBER.sub("", text.strip())
        if words and len(words) <= LONGEST_HEAD and words[0].isupper() and not ENDED.search(words):
            found.setdefault(words.casefold(), []).append(i)
    return list(found.values())


def bare_heads(
    lines: list[Line], repeated: list[list[int]], others: Set[int], marks: Set[int]
) -> Iterator[int]:
    """The indices of heads without a number on their line.

    A line in capitals is one where it stands apart, inside a sentence, and with it those that
    differ in their numbers. Other lines that are alike must break into sentences, two of them in
    prose or beside a page's number of the `marks`; the first may be the title.
    """
    for alike in repeated:
        if is_in_repeated_prose(lines, alike, others):
            continue
        bare = [i for i in alike if not NUMBER.search(lines[i][1].strip())]
        inside = [i for i in alike if is_inside(lines, i, others)]
        sure = {i for i in alike if is_in_prose(lines, i, others)}
        breaks_in = len(inside) >= max(BREAKS_INTO * len(alike), 1)
        shouted = all(lines[i][1].isupper() and is_apart(lines, i) for i in alike)
        if shouted and breaks_in and not sure.isdisjoint(inside) and (len(alike) == 1 or not bare):
            yield from alike
        sure |= {i for i in alike if not marks.isdisjoint(range(i - 2, i + 3))}
        if bare and breaks_in and len(sure) > 1:  # `Chapter 3` and `Chapter 4` are none
            title = {bare[0]} - sure
            yield from (i for i in alike if i not in title)


def is_in_repeated_prose(lines: list[Line], alike: list[int], others: Set[int]) -> bool:
    """Whether what stands above and below some lines that are alike is alike, too.

    A tale says a paragraph twice; no two pages end in the same words and go on with the same.
    """
    around = [beside(lines, i, others) for i in alike]
    return 2 * len(set(around)) <= len(around)


def beside(lines: list[Line], i: int, others: Set[int]) -> tuple[str, ...]:
    """The lines next to the one at `i` that are no marks: above, and below."""
    near = (range(i - 1, i - 1 - LOOKED_AT, -1), range(i + 1, i + 1 + LOOKED_AT))
    written = (
        [lines[at][1].strip() for at in part if 0 <= at < len(lines) and at not in others]
        for part in near
    )
    return tuple(next(filter(None, texts), "") for texts in written)


def is_in_prose(lines: list[Line], i: int, others: Set[int]) -> bool:
    """Whether the two lines above the one at `i` are as wide as prose, without a blank between.

    Lines of a poem are narrower, those of a listing end in signs, and a message is one line.
    """
    near = range(i - 1, max(i - 1 - LOOKED_AT, -1), -1)
    last = next((at for at in near if at not in others and lines[at][1].strip()), 0)
    texts = [lines[at][1].strip() for at in (last, last - 1)]
    wide = all(len(text) >= NARROWEST for text in texts)
    return last > 0 and last - 1 not in others and wide and bool(GOES_ON.search(texts[0]))


def is_apart(lines: list[Line], i: int) -> bool:
    """Whether the line at `i` stands between blank lines, or at an end of the text."""
    return not any(text.strip() for _, text in (*lines[max(i - 1, 0) : i], *lines[i + 1 : i + 2]))


def single_spaced(lines: list[Line]) -> list[Line]:
    """The lines without the blank line that stands below each; paragraphs stay apart."""
    written = [i for i, (_, text) in enumerate(lines) if text.strip()]
    alone = sum(b - a == 2 for a, b in pairwise(written))
    texts = [lines[i][1].strip() for i in written]
    if len(texts) < FEWEST_LINES or alone < DOUBLE_SPACED * (len(texts) - 1):
        return lines
    widest = max(map(len, texts))
    unended = sum(not ends_a_sentence(text) for text in texts)
    going_on = [above for above, below in pairwise(texts) if below[0].islower()]
    full = sum(len(above) >= FULL * widest for above in going_on)
    if widest > WIDEST or unended < UNENDED * len(texts) or 4 * len(going_on) < len(texts):
        return lines
    if full < FULL * len(going_on):  # lines of verse break where they like
        return lines
    kept: list[Line] = []
    for position, i in enumerate(written):
        number, text = lines[i]
        kept.append((number, text.strip()))
        below = texts[position + 1] if position + 1 < len(texts) else ""
        ends = ends_a_sentence(text) or not below[:1].islower()
        short = len(text.strip()) < FULL * widest
        if not below or (ends and short) or written[position + 1] - i != 2:
            kept.append((number + 1, ""))
    return kept

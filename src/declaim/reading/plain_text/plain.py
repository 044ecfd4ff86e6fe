"""Plain text: where one block ends and the next begins.

Blank lines part blocks. Lines with none between are one paragraph where they were wrapped at a
width, a new one where a line is indented, a stanza, a table or a listing where they look like
one, and otherwise one block each.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from heapq import merge
from itertools import groupby, pairwise
from operator import attrgetter
from typing import Final

from declaim.manuscript import Manuscript, Origin, Passage, SourceBytes
from declaim.model import Metadata, Role
from declaim.reading.documents.highlighted.highlights import highlights
from declaim.reading.documents.letters import newsletters
from declaim.reading.encodings.charsets import decode
from declaim.reading.page_marks import PageMarks
from declaim.reading.plain_text.aozora import Aozora, aozora
from declaim.reading.plain_text.chats import messages_in
from declaim.reading.plain_text.indents import indented_in
from declaim.reading.plain_text.joining import joined, one_line
from declaim.reading.plain_text.library import header_of, marked_blocks, without_marks_of_notes
from declaim.reading.plain_text.line_shapes import (
    COLUMNS,
    ITEM,
    NARROWEST_WRAP,
    beginnings,
    is_announced,
    is_parted,
    is_set,
    is_wrapped,
    kept_as_it_stands,
    kind_of,
    set_paragraphs,
)
from declaim.reading.plain_text.links import Line, mended
from declaim.reading.plain_text.printed import unprinted
from declaim.reading.plain_text.recorded import without_times
from declaim.reading.plain_text.text_layout import (
    UNDERLINE,
    Layout,
    groups,
    is_drawn,
    layout_of,
    poems_in,
)
from declaim.structure.signs.boilerplate import boilerplate_reason
from declaim.structure.signs.wording import PROGRAM

PASTED: Final = re.compile(r"^\s{0,40}(?:([•·o§\uf0a7\uf0b7])|(\(?\w{1,4}[.)]|\d+(?:\.\d+)+))\t\s*")
"""An item of a list as pasted from Word: a bullet in its own font or a number, and a tab."""


def read_plain(source: SourceBytes) -> Manuscript:
    """Take a plain text apart into blocks; front matter at its top is metadata."""
    text = decode(source, printed=True)
    if not text.startswith(("---", "+++")):
        return manuscript_of(text, source.name)
    from declaim.reading.front_matter import (  # only where there is some
        split_front_matter,
        with_metadata,
    )

    told, text = split_front_matter(text, source.name)
    return with_metadata(tuple(passages_in(text)), told)


def manuscript_of(text: str, name: str) -> Manuscript:
    """The blocks of a text, and what a header at its top tells of it."""
    lines = text.split("\n")
    marked, language = highlights(lines, name)
    if marked:
        return Manuscript(marked, Metadata(language=language), origin=Origin.WRITER)
    if marked_text := aozora(lines):
        return manuscript_of_aozora(marked_text, lines)
    header = header_of(lines)
    around = [*lines[: header.first], *([""] * (len(lines[header.first : header.last])))]
    around += lines[header.last :] if header.last is not None else []
    if not header.told and not header.first:
        marks = PageMarks()
        passages = newsletters.pasted([*passages_in(text, 1, marks)])
        return Manuscript(passages, remarks=marks.remarks)
    marks = PageMarks.of([text])
    work = without_marks_of_notes("\n".join(lines[header.first : header.last]))
    outside = (
        Passage(one_line(line), i, Role.BOILERPLATE, "the header or the licence of the text")
        for i, line in enumerate(around, start=1)
        if line.strip()
    )
    inside = passages_in(work, header.first + 1, marks)
    metadata = Metadata(
        title=header.title,
        byline=header.told.get("author", ""),
        published=header.published,
        language=header.language,
        publisher=header.told.get("publisher", ""),
    )
    passages = tuple(merge(outside, inside, key=lambda passage: passage.line))
    origin = Origin.WRITER if header.is_a_librarys else Origin.UNKNOWN
    return Manuscript(passages, metadata, origin=origin, remarks=marks.remarks)


def manuscript_of_aozora(text: Aozora, written: list[str]) -> Manuscript:
    """The blocks of a text of Aozora Bunko, of which `written` has the lines with all marks."""
    outside = (
        Passage(one_line(written[i]), i + 1, Role.BOILERPLATE, reason)
        for i, reason in text.silent.items()
        if written[i].strip()
    )
    inside = (
        replace(p, role=Role.HEADING, reason="a mark of the text says so", level=level)
        if (level := text.headings.get(p.line - 1))
        else replace(p, role=Role.BYLINE, reason="below the title")
        if p.line - 1 == text.writer_at
        else p
        for p in passages_in("\n".join(text.lines))
    )
    passages = tuple(merge(sorted(outside, key=attrgetter("line")), inside, key=attrgetter("line")))
    metadata = Metadata(title=text.title, byline=text.writer)
    origin = Origin.WRITER if text.title or text.headings else Origin.UNKNOWN
    return Manuscript(passages, metadata, origin=origin, remarks=text.remarks)


def passages_in(
    text: str, first_line: int = 1, marks: PageMarks | None = None
) -> Iterator[Passage]:
    """The blocks of `text` in order; `first_line` is the number of its first line.

    The `marks` of pages are left out: one amid words vanishes, one that is a line is silent.
    """
    marks = marks or PageMarks()
    written = (PASTED.sub(pasted, line, count=1) for line in text.split("\n"))
    numbered = list(enumerate(written, start=first_line))
    messages = messages_in(numbered)
    lines, printed = unprinted(without_times(numbered), marks)
    own = (as_message(without_marks(p, marks), messages) for p in parted_in(lines, text))
    yield from merge(own, printed, key=lambda passage: passage.line)


def without_marks(passage: Passage, marks: PageMarks) -> Passage:
    """The passage without the marks of pages in its text."""
    text = marks.left_out(passage.text)
    return passage if text == passage.text else replace(passage, text=text)


def as_message(passage: Passage, messages: Mapping[int, str]) -> Passage:
    """The passage of a chat as a message of who sent it, or as the program's own words."""
    name = messages.get(passage.line)
    if name is None or passage.role:
        return passage
    if not name:
        reason = "what the program tells of the chat"
        return replace(passage, role=Role.BOILERPLATE, reason=reason)
    return replace(passage, role=Role.PARAGRAPH, reason="a message", speaker=name)


def pasted(mark: re.Match[str]) -> str:
    """The mark of an item as it was seen in Word."""
    return "• " if mark[1] else f"{mark[2]} "


def parted_in(written: list[Line], text: str) -> Iterator[Passage]:
    """The blocks of the lines of `text`."""
    parted = list(groups(written))
    indented = indented_in(parted)
    others = [[line for _, line in group] for i, group in enumerate(parted) if i not in indented]
    layout = layout_of(others, text)
    poems = poems_in(parted, indented.keys(), layout)
    for i, group in enumerate(parted):
        number, line = group[0]
        above = [line for _, line in parted[i - 1]] if i else []
        if i in indented:
            yield from set_blocks(indented[i], layout, number)
        elif is_announced([line for _, line in group], above):
            yield from (Passage(one_line(line), n, together=n > number) for n, line in group)
        elif i in poems.between:
            yield Passage(line.strip(), number, Role.VERSE, "a line between stanzas")
        elif len(group) == 1 and line.isalnum():  # a word alone has no shape to look for
            yield Passage(line, number)
        elif lines := poems.last_lines.get(i):
            yield from blocks_of(group[:-lines], layout)
            yield from blocks_of(group[-lines:], layout)
        elif lines := poems.first_lines.get(i):
            yield from blocks_of(group[:lines], layout)
            yield from blocks_of(group[lines:], layout)
        else:
            yield from blocks_of(group, layout)


def set_blocks(parts: Iterable[list[Line]], layout: Layout, first: int) -> Iterator[Passage]:
    """Paragraphs of prose, in a group that begins at the line `first`."""
    for part in parts:
        text = joined([text for _, text in part], layout.compounds)
        yield Passage(text, part[0][0], together=part[0][0] > first)


def blocks_of(group: list[Line], layout: Layout) -> Iterator[Passage]:
    """The blocks of one group of lines."""
    if not group:
        return
    number, lines = group[0][0], [text for _, text in group]
    if is_drawn(lines[0]):
        yield Passage(one_line(lines[0]), number, Role.BOILERPLATE, "a drawn line")
    elif len(lines) > 1 and UNDERLINE.fullmatch(lines[1].strip()):
        level = 1 if "=" in lines[1] else 2
        yield Passage(one_line(lines[0]), number, Role.HEADING, "it is underlined", level)
        yield from blocks_of(group[2:], layout)
    elif marked := marked_blocks(group):
        yield from marked
    elif layout.measure and is_set(lines, layout.measure):
        yield from set_blocks(set_paragraphs(group, layout.measure), layout, number)
    elif role := kept_as_it_stands(lines, is_poem=layout.is_poem, is_unwrapped=layout.is_unwrapped):
        text = "\n".join(line.rstrip() for line in lines)
        yield Passage(text.strip("\n"), number, *role)
    else:
        for kind, streak in streaks(group if is_wrapped(lines) else mended(group)):
            yield from blocks_in(kind, streak, layout, number)


def blocks_in(
    kind: Role | None, streak: list[Line], layout: Layout, first: int
) -> Iterator[Passage]:
    """The blocks of lines that are of one kind, in a group that begins at the line `first`."""
    lines, together = [text for _, text in streak], streak[0][0] > first
    if kind is Role.QUOTE:
        text = joined([line.lstrip("> ") for line in lines], layout.compounds)
        yield Passage(text, streak[0][0], kind, "it is marked with >", together=together)
    elif kind is Role.CODE:
        text = "\n".join(lines)
        yield Passage(text, streak[0][0], kind, PROGRAM, together=together)
    elif kind is Role.TABLE:
        text = "\n".join(line.strip() for line in lines)
        yield Passage(text, streak[0][0], kind, "it is in columns", together=together)
    else:
        yield from set_blocks(parts(streak, layout), layout, first)


def streaks(group: list[Line]) -> Iterator[tuple[Role | None, list[Line]]]:
    """A group parted where several lines stand in columns, or some are marked with `>`."""
    rest: list[Line] = []
    lines = [text for _, text in group]
    marked = sum(bool(COLUMNS.search(line)) or line.startswith(">") for line in lines)
    wrapped = marked < 2 and is_wrapped(lines)
    for kind, found in groupby(group, lambda line: None if wrapped else kind_of(line[1])):
        streak = list(found)
        rows = kind is Role.TABLE and (len(streak) > 1 or streak[0][1].strip().count("\t") > 1)
        menu = rows and 2 * sum(
            bool(boilerplate_reason(line.strip())) for _, line in streak
        ) >= len(streak)
        if kind in (Role.QUOTE, Role.CODE) or (rows and not menu):
            if rest:
                yield None, rest
            yield kind, streak
            rest = []
        else:
            rest += streak
    if rest:
        yield None, rest


def parts(group: list[Line], layout: Layout) -> Iterator[list[Line]]:
    """A group parted into paragraphs: at indents, at list items, or at every line."""
    lines = [text for _, text in group]
    begins = beginnings(lines)
    if len(group) == 1 or (is_one(lines, layout) and not any(begins[1:])):
        yield group
        return
    starts = sorted({0} | {i for i, begins_here in enumerate(begins) if begins_here})
    for start, stop in pairwise([*starts, len(group)]):
        part = group[start:stop]
        if is_one([text for _, text in part], layout) or ITEM.match(part[0][1]):
            yield part
        else:
            yield from single_lines(part)


def single_lines(lines: list[Line]) -> Iterator[list[Line]]:
    """Each line alone, but with the one below it where that has the rest of its last word."""
    kept: list[Line] = []
    for line in lines:
        if kept and not is_parted(kept[-1][1].rstrip(), line[1]):
            yield kept
            kept = []
        kept.append(line)
    yield kept


def is_one(lines: list[str], layout: Layout) -> bool:
    """Whether the lines are one paragraph; a single break is told by the rest of the text."""
    if len(lines) != 2:
        return len(lines) == 1 or is_wrapped(lines)
    first, second = (line.strip() for line in lines)
    full = len(lines[0]) + 1 + len(second.split()[0]) > layout.width > 0
    as_wide = full and abs(len(lines[0]) - layout.width) <= NARROWEST_WRAP // 3
    return (as_wide or second[0].islower()) and is_wrapped(lines) and first != second

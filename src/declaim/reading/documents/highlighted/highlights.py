"""Highlights from books, as a Kindle or a Kobo and their programs export them.

`My Clippings.txt` has one form in every language of a Kindle: the title, a line that begins with a
dash, the words, ten equals signs. The tables are those of Kindle's apps, Readwise and export-kobo
(github.com/pettarin/export-kobo), whose other form is text with `Type:` and `Reference text:`. A
Kobo itself keeps a book's marks in XML, as Adobe's readers do (`.annot`).
"""

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from declaim.errors import UnreadableSource
from declaim.languages import language_of
from declaim.manuscript import Passage
from declaim.model import Role
from declaim.reading.plain_text.links import Line

SEPARATOR: Final = "=========="
CLIPPED: Final = re.compile(r"[-–—] ?[^|\n]{3,120}\|[^\n]{0,200}")
"""The place and time of a mark, as a Kindle writes them."""
MENTION: Final = re.compile(r"(.{1,300}?)(?: \(([^()]{1,120})\))?")
LIMIT: Final = re.compile(r"<[^<>]{10,200}>")
"""The words of a Kindle in place of a passage when a book allows no more of them."""

NEAR: Final = 2
"""Marks: a reader's note may stand between a passage and the same passage marked again."""
KINDS: Final = frozenset({"annotation", "highlight", "bookmark"})
"""The first column of a row by export-kobo, which writes no names of columns."""
KOBO_COLUMNS: Final = ("kind", "title", "author", "created", "modified", "note", "text")
COLUMNS: Final = {
    "title": ("book title", "booktitle", "title", "book"),
    "text": ("highlight", "highlighted text", "text", "quote", "annotation"),
    "note": ("note", "notes", "comment", "annotation"),
}
"""The names of a table's columns, the surest name first."""
HEADED_WITHIN: Final = 12
"""Rows: Kindle's apps write the title above the names of the columns."""
KINDLE_RULE: Final = re.compile("-{5,}")
"""A row of Kindle's apps, in any language: below it are the names of the columns."""
KINDLE_COLUMNS: Final = ("kind", "place", "star", "text")
COLOURED: Final = re.compile(r".+\(.+\)")
"""The kind of a marked passage, `Highlight (Yellow)`; a note has no colour."""
ADOBE: Final = "http://ns.adobe.com/digitaleditions/annotations"
KOBO_START: Final = re.compile(r"Type: {2,}(?:annotation|highlight)")
OWN_NOTE: Final = re.compile(
    r"\b(?:note|notiz|nota|notitie|notat|notatka|заметка)\b|笔记|筆記|メモ", re.IGNORECASE
)
"""The name of a reader's own note, where a Kindle tells its place."""
KOBO_PART: Final = re.compile(r"(?:Annotation|Reference text):")
KOBO_RULE: Final = "=== === ==="


@dataclass(frozen=True, slots=True)
class Marking:
    """A passage that was marked; each line has its number in the file."""

    title: Line
    words: tuple[Line, ...]
    note: tuple[Line, ...] = ()
    where: tuple[Line, ...] = ()


def highlights(lines: list[str], name: str) -> tuple[tuple[Passage, ...], str]:
    """The passages that a reader has marked in books, each below its book's title; else none.

    With them comes the language of most of them, if they are in several and each has its own; else
    none. Raises UnreadableSource, with the file's `name`, if a table of them is damaged.
    """
    marks = clippings(lines) or kobo_text(lines) or annotations(lines, name) or table(lines, name)
    languages = languages_of(marks)
    letters = Counter[str]()
    for mark in marks:
        letters[languages.get(mark.title[1], "")] += sum(len(text) for _, text in mark.words)
    letters.pop("", 0)
    if len(letters) < 2:
        return tuple(shown(marks, {})), ""
    (usual, _), *_ = letters.most_common(1)
    others = {title: tag for title, tag in languages.items() if tag != usual}
    return tuple(shown(marks, others)), usual


def languages_of(marks: list[Marking]) -> dict[str, str]:
    """The language of each book, by its title; empty where its words are too few to tell."""
    words: dict[str, list[str]] = {}
    for mark in marks:
        title = mark.title[1]
        words.setdefault(title, [title]).extend(text for _, text in mark.words)
    return {title: language_of(" ".join(texts)) for title, texts in words.items()}


def shown(marks: list[Marking], languages: dict[str, str]) -> Iterator[Passage]:
    """The blocks of each mark; a book's title stands above the first of its marks alone."""
    last = ""
    last_of = {place_of(mark): i for i, mark in enumerate(marks)}
    for i, mark in enumerate(marks):
        number, title = mark.title
        tag = languages.get(title, "")
        if title != last and (mark.words or mark.note):
            yield Passage(title, number, Role.HEADING, "a book's title", 2, language=tag)
            last = title
        for at, text in mark.where:
            reason = "where and when it was marked" if title else "an entry that was cut or damaged"
            yield Passage(text, at, Role.BOILERPLATE, reason)
        is_marked_later = bool(mark.where) and last_of[place_of(mark)] > i
        near = marks[i + 1 : i + 1 + NEAR]
        again = is_marked_later or any(is_again(mark, following) for following in near)
        for at, text in mark.words:
            if again:
                yield Passage(text, at, Role.BOILERPLATE, "a passage below repeats it")
            elif LIMIT.fullmatch(text):
                yield Passage(text, at, Role.BOILERPLATE, "no passage, but a limit of the shop")
            else:
                why = "a passage that was marked"
                yield Passage(text, at, Role.QUOTE, why, language=tag)
        for at, text in mark.note:
            yield Passage(text, at, Role.PARAGRAPH, "a reader's note")


def place_of(mark: Marking) -> tuple[str, ...]:
    """The book, the place in it and the words of a mark, which are the same if it is made twice."""
    where = (text.partition("|")[0] for _, text in mark.where)
    return (mark.title[1], *where, *(text for _, text in mark.words))


def is_again(mark: Marking, following: Marking) -> bool:
    """Whether a reader marked the same words once more, and perhaps more of them."""
    words, more = (" ".join(text for _, text in each.words) for each in (mark, following))
    return bool(words) and mark.title[1] == following.title[1] and words in more


def clippings(lines: list[str]) -> list[Marking]:
    """The marks of a Kindle's `My Clippings.txt`, in whatever language it writes."""
    if SEPARATOR not in map(str.strip, lines):
        return []
    numbered = [(i, line.strip()) for i, line in enumerate(lines, start=1)]
    parts = groupby(numbered, key=lambda line: line[1] == SEPARATOR)
    clips = [[line for line in part if line[1]] for apart, part in parts if not apart]
    clips = [clip for clip in clips if clip]
    whole = [len(clip) > 1 and bool(CLIPPED.fullmatch(clip[1][1])) for clip in clips]
    if 2 * sum(whole) <= len(clips):
        return []
    return [
        clipping(clip) if found else Marking((0, ""), (), where=tuple(clip))
        for clip, found in zip(clips, whole, strict=True)
    ]


def clipping(clip: list[Line]) -> Marking:
    """The mark of an entry: a title, a place, and the words."""
    (number, title), where, *words = clip
    if OWN_NOTE.search(where[1].partition("|")[0]):
        return Marking((number, title_in(title)), (), tuple(words), (where,))
    return Marking((number, title_in(title)), tuple(words), where=(where,))


def title_in(line: str) -> str:
    """The title before the writer's name in parentheses."""
    book = MENTION.fullmatch(line)
    return book[1] if book else line


def kobo_text(lines: list[str]) -> list[Marking]:
    """The marks in the text that export-kobo writes."""
    first = next((line for line in lines if line.strip()), "")
    if not KOBO_START.match(first):
        return []
    marks: list[Marking] = []
    title: Line = (1, "")
    parts: dict[str, list[Line]] = {}
    open_ = ""

    def done() -> Iterable[Marking]:
        if parts:
            words, note = (tuple(parts.get(n, ())) for n in ("Reference text", "Annotation"))
            yield Marking(title, words, note)

    for i, line in enumerate(map(str.strip, lines), start=1):
        name, _, rest = line.partition(":")
        if open_ and line == KOBO_RULE:
            open_ = "" if parts[open_] else open_
        elif open_:
            parts[open_] += [(i, line)] if line else []
        elif KOBO_PART.fullmatch(line):
            open_ = name
            parts[name] = []
        elif KOBO_START.match(line):
            marks += done()
            parts = {}
        elif name == "Title":
            title = (i, rest.strip())
    return [*marks, *done()]


def annotations(lines: list[str], name: str) -> list[Marking]:
    """The marks in the XML that a Kobo, or a reader of Adobe, keeps of a book."""
    text = "\n".join(lines)
    if not text.lstrip().startswith("<") or ADOBE not in text[:1_000]:
        return []
    from declaim.reading.documents.highlighted.annotations import (
        annotated,  # a parser, only where XML is
    )

    return [Marking(*each) for each in annotated(text, name)]


def table(lines: list[str], name: str) -> list[Marking]:
    """The marks in a table of comma-separated values, by the names of its columns."""
    if not any("," in line for line in lines[:HEADED_WITHIN]):
        return []
    reader = csv.reader(f"{line}\n" for line in lines)
    places: dict[str, int] = {}
    above: list[Line] = []
    marks: list[Marking] = []
    start = 1
    try:
        for row in reader:
            at, start = start, reader.line_num + 1
            cells = [" ".join(cell.split()) for cell in row]
            if not places and cells[:1] and cells[0] in KINDS and len(cells) >= len(KOBO_COLUMNS):
                places = {name: i for i, name in enumerate(KOBO_COLUMNS)}
            elif not places:
                is_ruled = any(KINDLE_RULE.fullmatch(cell) for _, cell in above)
                places = places_of_kindle(cells) if is_ruled else places_in(cells)
                above += [] if places else [(at, cell) for cell in cells if cell]
                if len(above) > HEADED_WITHIN:
                    return []
                continue
            marks += marks_in(at, cells, places, above)
    except csv.Error as broken:  # a cell of more than 131,072 characters, or a NUL
        if places:
            reason = f"its table of highlights is damaged at line {start}: export it again"
            raise UnreadableSource(name, reason) from broken
        return []
    return marks


def places_in(cells: list[str]) -> dict[str, int]:
    """The columns of title, text and note, by a row of names; empty if the row names no text."""
    named = [cell.casefold() for cell in cells]
    places: dict[str, int] = {}
    for kind, names in COLUMNS.items():
        free = (n for n in names if n in named and named.index(n) not in places.values())
        if name := next(free, ""):
            places[kind] = named.index(name)
    return places if "text" in places and "title" in places else {}


def places_of_kindle(cells: list[str]) -> dict[str, int]:
    """The columns of a table by Kindle's apps, which name them in the reader's language."""
    is_full = len(cells) == len(KINDLE_COLUMNS) and all(cells)
    return {name: i for i, name in enumerate(KINDLE_COLUMNS)} if is_full else {}


def marks_in(
    at: int, cells: list[str], places: dict[str, int], above: list[Line]
) -> Iterator[Marking]:
    """The mark of a row; a table without titles tells the book's in its second line."""
    told = {name: cells[i] for name, i in places.items() if i < len(cells)}
    title = (at, told.get("title", "")) if "title" in places else (above[:2] or [(at, "")])[-1]
    words, note = (((at, told[name]),) if told.get(name) else () for name in ("text", "note"))
    if "star" in told and not COLOURED.fullmatch(told["kind"]):
        words, note = (), words
    if title[1] and (words or note):
        yield Marking(title, words, note)

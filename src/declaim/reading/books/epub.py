"""EPUB 2 and 3: a whole book, in the order of its spine, with its navigation as chapters."""

import posixpath
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from typing import Final
from urllib.parse import urlsplit

from declaim.basics.pictures import media_type
from declaim.errors import UnreadableSource
from declaim.languages import language_tag
from declaim.manuscript import Manuscript, Origin, Passage, SourceBytes
from declaim.model import Metadata, Role
from declaim.reading.books.archive import Archive, opened
from declaim.reading.books.package import Package, package_of
from declaim.reading.books.parted_numbers import with_whole_numbers
from declaim.reading.books.printed_pages import without_printed_pages
from declaim.reading.books.ways import mark_ways
from declaim.reading.encodings.charsets import clean
from declaim.reading.hypertext.elements import EPUB_TYPE, Element, line_of, local_name
from declaim.reading.hypertext.images import Picture, not_described, with_last
from declaim.reading.hypertext.markup import MATTERS, Walk
from declaim.reading.hypertext.note_targets import noted
from declaim.reading.hypertext.styles import Hiding, hiding, styles_in
from declaim.reading.page_marks import PageMarks
from declaim.reading.place import Place
from declaim.reading.plain_text.library import without_licence
from declaim.structure.signs.printed_dates import iso_date

COPYRIGHT_WORDS: Final = 400
"""A copyright page has no more."""
ISBN: Final = re.compile(r"\be?ISBN\b[^\d“”\"]{0,30}\d")
"""A number of a book; a sentence on how to quote a book names an ISBN without one."""
RESERVED: Final = re.compile(
    r"\ball rights reserved\b|\bno part of this (?:book|publication) may\b"
    r"|\balle rechte vorbehalten\b|\btous droits (?:de .{1,40})?réservés\b"
    r"|\btodos los derechos reservados\b|\btodos os direitos reservados\b"
    r"|\btutti i diritti riservati\b",
    re.IGNORECASE,
)
RIGHTS: Final = re.compile(
    r"^(?:©|\(c\)|copyright\b)|(?:©|\(c\)|\bcopyright\b)[^.]{0,40}\b(?:1[5-9]|20)\d\d\b",
    re.IGNORECASE | re.MULTILINE,
)
"""The mark of a copyright, which begins a paragraph or stands before a year."""


def read_epub(source: SourceBytes) -> Manuscript:
    """Take a book apart. Lines are counted as if its documents stood in one file."""
    archive = opened(source)
    package = package_of(archive)
    trees = [(path, archive.tree_or_page(path)) for path in package.documents]
    marks = page_marks_in(package, trees)
    for path, tree in trees:
        marks.left_out_of(tree)
        mark_ways(archive, path, tree, package.documents)
    notes = notes_in(archive, trees)
    passages: list[Passage] = []
    left: tuple[Picture, ...] = ()  # behind the last passage: a document may be a picture alone
    line = 0
    for path, tree in trees:
        walk = walked(archive, path, tree, package, frozenset(i for p, i in notes if p == path))
        here = partial(in_archive, archive, path)
        for p in read_aloud(walk.passages):
            pictures = (*left, *here(p.pictures))
            passages.append(replace(p, line=p.line + line, pictures=pictures))
            left = ()
        left = (*left, *here(walk.pictures))
        line += max(map(line_of, tree.iter("*"))) + 1
    if not passages:
        why = "; ".join(package.remarks) or "perhaps only pictures"
        raise UnreadableSource(source.name, f"the book holds no text: {why}")
    passages = list(without_licence(with_last(passages, left)))
    passages = without_printed_pages([*with_whole_numbers(passages)])
    told = {name: clean(text) for name, text in package.told.items()}
    metadata = Metadata(
        title=told.get("title", ""),
        byline=", ".join(package.authors),
        published=iso_date(told.get("date", "")) or told.get("date", "")[:4],
        language=language_tag(told.get("language", "")),
        publisher=told.get("publisher", ""),
        authors=package.authors,
        details={name: clean(text) for name, text in package.details.items()},
        cover=cover_in(archive, package),
    )
    return Manuscript(
        tuple(passages),
        metadata,
        origin=Origin.WRITER,
        has_contents=tells_all(package.navigation.chapters, passages),
        remarks=(
            *(*package.remarks, *package.navigation.remarks),
            *(*marks.remarks, *not_described(passages)),
        ),
    )


def page_marks_in(package: Package, trees: list[tuple[str, Element]]) -> PageMarks:
    """The marks of printed pages in a book, which are more in one of Project Gutenberg."""
    told = map(package.told.get, ("publisher", "source", "identifier", "rights"))
    texts = (str(text) for _, tree in trees for text in tree.itertext())
    return PageMarks.of(texts, " ".join(filter(None, told)))


def in_archive(archive: Archive, path: str, pictures: Iterable[Picture]) -> Iterator[Picture]:
    """The pictures of the document at `path`, each with its own path in the archive."""
    for address, description in pictures:
        yield archive.named_or_none(posixpath.dirname(path), address) or "", description


def walked(
    archive: Archive, path: str, tree: Element, package: Package, notes: frozenset[str]
) -> Walk:
    """The passages of one document."""
    ids = {e.get("id") for e in tree.iter("*") if e.get("id")}
    begins: dict[str, str] = {}
    entries = {
        at: title for (where, at), title in package.navigation.chapters.items() if where == path
    }
    alone = len(entries) == 1 and is_title_page(tree)
    titled = package.told.get("title", "") if alone else ""
    for anchor, title in entries.items():  # an id that is nowhere in it means its beginning
        begins.setdefault(anchor if anchor in ids else "", titled or title)
    walk = Walk(begins, notes, hidden_by(archive, path, tree), chapter=begins.get("", ""))
    matter = package.navigation.matters.get(path, "")
    silent = matter and len(package.documents) > 1
    told = (Role.BOILERPLATE, f"{MATTERS} {matter}") if silent else (None, "")
    place = Place(role=told[0], reason=told[1], line=1)
    if local_name(tree) == "svg":
        for text in tree.iter("{*}text"):
            walk.into(text, place)
            walk.flush(place)
    walk.through(tree, place)
    walk.flush(place)
    return walk


def is_title_page(tree: Element) -> bool:
    """Whether the document is the book's title page, which a navigation may call `Titlepage`."""
    parts = tree.iter("{*}body", "{*}section")
    return any("titlepage" in (part.get(EPUB_TYPE) or "").split() for part in parts)


def tells_all(chapters: dict[tuple[str, str], str], passages: list[Passage]) -> bool:
    """Whether the navigation is the table of contents, and no single entry of a broken one."""
    return len(chapters) > 1 or bool(chapters and not any(p.role is Role.HEADING for p in passages))


def read_aloud(passages: list[Passage]) -> Iterator[Passage]:
    """A document's passages; those of a copyright page are not read aloud.

    It has two of these: the mark of a copyright, an ISBN, and that all rights are reserved. A
    person of a story may say one of them.
    """
    words = "\n".join(p.text for p in passages)
    printed = sum(bool(sign.search(words)) for sign in (RIGHTS, ISBN, RESERVED)) > 1
    if printed and len(words.split()) <= COPYRIGHT_WORDS:
        reason = "a copyright page"
        return (replace(p, role=Role.BOILERPLATE, reason=reason) for p in passages)
    return iter(passages)


def notes_in(archive: Archive, trees: list[tuple[str, Element]]) -> set[tuple[str, str]]:
    """The paths and ids to which marks of notes lead; a link to a text above it leads back."""
    found: set[tuple[str, str]] = set()
    passed: set[str] = set()
    for path, tree in trees:
        for href in noted(tree):
            target = (
                archive.named_or_none(posixpath.dirname(path), href) if href[0] != "#" else path
            )
            if target and (target == path or target not in passed):
                found.add((target, urlsplit(href).fragment))
        passed.add(path)
    return found


def hidden_by(archive: Archive, path: str, tree: Element) -> Hiding:
    """The selectors that the document's style sheets hide, its own and those that it links."""
    styles = [styles_in(tree)]
    for link in tree.iter("{*}link", "link"):
        linked = archive.named_or_none(posixpath.dirname(path), link.get("href") or "")
        if "stylesheet" in (link.get("rel") or "") and linked in archive.names:
            styles.append(archive.style(linked))
    return hiding("\n".join(styles))


def cover_in(archive: Archive, package: Package) -> bytes:
    """The cover's bytes, if it is a picture that a tag can hold."""
    if not package.cover or package.cover not in archive.names:
        return b""
    picture = archive.read(package.cover)
    return picture if media_type(picture) else b""

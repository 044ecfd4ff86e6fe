"""The first stage: a path, an address or standard input in, an `Article` out."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path, PurePath
from pkgutil import resolve_name
from typing import Final

from declaim.basics.spelling import variety
from declaim.errors import UnknownChoice, UnreadableSource
from declaim.languages import foreign, language_of
from declaim.manuscript import SPOKEN, Manuscript, Origin, Reader, SourceBytes
from declaim.model import Article, Block, Role
from declaim.reading.directives import corrected, obeyed
from declaim.reading.first_bytes import type_by_content
from declaim.settings.roles import roles_named
from declaim.source import LARGEST, Given, Source, printable, source_of
from declaim.structure.judging import RoleChoice, judged, traced
from declaim.structure.signs.printed_dates import iso_date
from declaim.structure.signs.wording import writer_in

# To add one: 1. a function `SourceBytes -> Manuscript` in reading/; 2. its media type here;
# 3. its suffixes below. A reader is imported when the first source of its type is read.
READERS: Final = {
    "text/plain": "declaim.reading.plain_text.plain:read_plain",
    "text/markdown": "declaim.reading.markdown:read_markdown",
    "text/html": "declaim.reading.hypertext.html:read_html",
    "application/epub+zip": "declaim.reading.books.epub:read_epub",
    "application/x-subrip": "declaim.reading.documents.subtitles:read_subtitles",
    "text/vtt": "declaim.reading.documents.subtitles:read_subtitles",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": (
        "declaim.reading.documents.docx:read_docx"
    ),
    "application/pdf": "declaim.reading.pdf.reader:read_pdf",
    "message/rfc822": "declaim.reading.documents.mail:read_mail",
    "application/mbox": "declaim.reading.documents.mail:read_mail",
    "application/vnd.oasis.opendocument.text": "declaim.reading.documents.pandoc:read_with_pandoc",
    "application/rtf": "declaim.reading.documents.pandoc:read_with_pandoc",
    "application/x-fictionbook+xml": "declaim.reading.documents.pandoc:read_with_pandoc",
    "text/x-rst": "declaim.reading.documents.pandoc:read_with_pandoc",
    "text/x-org": "declaim.reading.documents.pandoc:read_with_pandoc",
    "text/x-tex": "declaim.reading.documents.pandoc:read_with_pandoc",
    "text/x-mediawiki": "declaim.reading.documents.pandoc:read_with_pandoc",
    "application/x-ipynb+json": "declaim.reading.documents.pandoc:read_with_pandoc",
}

SUFFIXES: Final = {
    ".txt": "text/plain",
    ".text": "text/plain",
    ".md": "text/markdown",
    ".markdown": "text/markdown",
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "text/html",
    ".epub": "application/epub+zip",
    ".srt": "application/x-subrip",
    ".vtt": "text/vtt",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".pdf": "application/pdf",
    ".eml": "message/rfc822",
    ".mbox": "application/mbox",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".rtf": "application/rtf",
    ".fb2": "application/x-fictionbook+xml",
    ".rst": "text/x-rst",
    ".org": "text/x-org",
    ".tex": "text/x-tex",
    ".wiki": "text/x-mediawiki",
    ".mediawiki": "text/x-mediawiki",
    ".ipynb": "application/x-ipynb+json",
}

WITH_SIGNS: Final = frozenset(
    SUFFIXES[suffix] for suffix in (".pdf", ".docx", ".odt", ".epub", ".rtf")
)
"""Types whose files surely begin with their sign."""
FIRST_BYTES: Final = (b"%PDF-", b"PK\x03\x04", b"{\\rtf")

NO_CORRECTIONS: Final[Mapping[str, str]] = {}

LONGEST_TITLE: Final = 80
"""Characters of a title made of an untitled article's first words."""


def read(
    source: Given | Source,
    *,
    media_type: str | None = None,
    origin: Origin | None = None,
    language: str = "",
    choices: tuple[RoleChoice, ...] = (),
    corrections: Mapping[str, str] = NO_CORRECTIONS,
) -> Article:
    """The article in `source`: a path, an http(s) address, `-` or an open file.

    `media_type` (`text/html`, or `html`) is told by suffix and content where it is not given,
    `origin` by the format and by what stands around the text.
    `language` (BCP 47) is the article's, whatever it says itself.
    The first of `choices` has the last word about which roles are spoken, above the front matter;
    the others are below it, each above the next. `corrections` has for the beginning of a block
    `skip`, `speak` or its role.
    Raises `UnreadableSource` where there is no article, with the place where one is known, and
    `UnknownChoice` for a type or role that is not known.
    """
    opened = opened_source(source_of(source), media_type_named(media_type) if media_type else "")
    reader: Reader = resolve_name(READERS[opened.media_type])
    manuscript = corrected(reader(opened), corrections)
    return article_of(opened, manuscript, choices, origin, language)


def article_of(
    source: SourceBytes,
    manuscript: Manuscript,
    choices: tuple[RoleChoice, ...] = (),
    origin: Origin | None = None,
    asked: str = "",
) -> Article:
    """Judge every passage of `manuscript` and complete its metadata from its blocks.

    `asked` (BCP 47) is the language that the user says it is in, or empty.
    """
    own = RoleChoice(*(roles_told(name, manuscript, source.name) for name in ("speak", "skip")))
    passages = tuple(obeyed(manuscript.passages, source.name))
    manuscript, why = traced(replace(manuscript, passages=passages), origin)
    known = manuscript.metadata
    wanted = RoleChoice()
    for choice in (*choices[:1], own, *choices[1:]):
        wanted = wanted.above(choice)
    blocks = tuple(judged(manuscript, wanted))
    if not blocks:
        raise UnreadableSource(source.name, "there is no text in it")
    prose = " ".join(b.text for b in blocks if b.role in SPOKEN)
    byline = first_of(blocks, Role.BYLINE)
    day = first_of(blocks, Role.DATELINE) or byline
    told = asked or known.language
    is_claim = manuscript.origin in (Origin.PAGE, Origin.PRINT) and not asked  # and often wrong
    language = language_of(prose, told) if is_claim or not told else told
    if not asked:
        language = variety(prose, language)
    blocks = tuple(b if b.language else marked(b, language) for b in blocks)
    metadata = replace(
        known,
        title=known.title or first_of(blocks, Role.HEADLINE) or first_words(blocks),
        byline=known.byline or writer_in(byline),
        published=known.published or iso_date(day),
        language=language,
    )
    return Article(
        metadata,
        blocks,
        manuscript.settings,
        remarks=(f"read as {manuscript.origin}, {why}", *manuscript.remarks),
        has_contents=manuscript.has_contents,
    )


def marked(block: Block, language: str) -> Block:
    """The block with its own language, where its script is not that of the article's."""
    other = foreign(block.text, language) if language else ""
    return replace(block, language=other) if other else block


def roles_told(name: str, manuscript: Manuscript, source: str) -> frozenset[Role]:
    """The roles of the front matter's `speak` or `skip`."""
    roles: frozenset[Role] = frozenset()
    for setting in manuscript.settings:
        if setting.name == name:
            try:
                roles |= roles_named(setting.value)
            except UnknownChoice as unknown:
                raise UnreadableSource(source, f"{name}: {unknown}", setting.line) from unknown
    return roles


def first_of(blocks: tuple[Block, ...], role: Role) -> str:
    """The text of the first block of `role`, or empty."""
    return next((b.text for b in blocks if b.role is role), "")


def first_words(blocks: tuple[Block, ...]) -> str:
    """The beginning of what is spoken, cut at a word's end, for an article without a title."""
    text = next((b.text for b in blocks if b.spoken), blocks[0].text)
    start = " ".join(text[: LONGEST_TITLE + 1].split())
    return start if len(text) <= LONGEST_TITLE else start.rpartition(" ")[0] or start


def opened_source(source: Source, media_type: str) -> SourceBytes:
    """The bytes of `source`, its name for messages, and its type."""
    if source.address:
        return from_the_web(source.address, media_type)
    content = contents(source)
    known = media_type or (type_by_suffix(source.path, content) if source.path else "")
    return SourceBytes(source.name, content, known or type_by_content(content))


def from_the_web(address: str, media_type: str) -> SourceBytes:
    """The answer of the server at `address`; a `.md` sent as plain text is Markdown."""
    from declaim.reading.fetch import fetched, shown  # half of the start-up time

    answer = fetched(address)
    content, told = answer.content or b"", answer.media_type
    address = shown(address)
    by_suffix = SUFFIXES.get(PurePath(address.partition("?")[0]).suffix.lower(), "")
    if told == "application/xhtml+xml":
        told = "text/html"
    if not content.strip():
        raise UnreadableSource(address, "the answer of the server is empty")
    if not told.startswith(("text/", "application/epub", "application/octet")):
        raise UnreadableSource(address, f"its type is {told}; declaim reads text")
    known = media_type or (told if told in READERS and told != "text/plain" else by_suffix)
    return SourceBytes(address, content, known or type_by_content(content), answer.charset)


def type_by_suffix(path: Path, content: bytes) -> str:
    """The media type that a file's suffix tells, or empty.

    Raises `UnreadableSource` if the content is surely of another one.
    """
    suffix = path.suffix.lower()
    told, found = SUFFIXES.get(suffix, ""), type_by_content(content)
    is_sure = told in WITH_SIGNS or (found in WITH_SIGNS and content.startswith(FIRST_BYTES))
    if told and is_sure and found not in (told, "text/plain"):
        right = next(known for known, kind in SUFFIXES.items() if kind == found)
        reason = f"it is named {suffix}, but its content is that of {right}: rename it"
        raise UnreadableSource(printable(path), reason)
    return told


def media_type_named(name: str) -> str:
    """The media type that a user calls `text/html`, `html` or `.html`."""
    names = {suffix.removeprefix("."): kind for suffix, kind in SUFFIXES.items()}
    names |= {kind: kind for kind in READERS} | {"plain": "text/plain"}
    known = names.get(name.lower().removeprefix("."))
    if not known:
        raise UnknownChoice("type", name, tuple(names))
    return known


def contents(source: Source) -> bytes:
    """All bytes of a file or a stream, unless they are none or more than `LARGEST`."""
    if source.path:
        content = contents_of(source.path, source.name)
    else:
        content = source.stream() if source.stream else b""
    if len(content) > LARGEST:
        raise UnreadableSource(source.name, f"it is larger than {LARGEST // 1024**2} MB: split it")
    if not content.strip():
        raise UnreadableSource(source.name, "it is empty: there is nothing to read aloud")
    return content


def contents_of(path: Path, name: str) -> bytes:
    """The bytes of the file at `path`, at most one more than `LARGEST`."""
    try:
        if path.is_dir():
            raise UnreadableSource(name, "it is a folder: name one article in it")
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except FileNotFoundError as missing:
        raise UnreadableSource(name, "there is no such file") from missing
    except (OSError, ValueError) as refused:  # ValueError: a NUL in the path
        reason = refused.strerror if isinstance(refused, OSError) else str(refused)
        raise UnreadableSource(name, str(reason or refused).lower()) from refused

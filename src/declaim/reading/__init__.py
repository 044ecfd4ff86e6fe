"""The first stage: a path, an address or standard input in, an `Article` out."""

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path, PurePath
from pkgutil import resolve_name
from typing import Final

from declaim.basics.collecting import without_collecting
from declaim.basics.spelling import variety
from declaim.errors import UnknownChoice, UnreadableSource
from declaim.manuscript import SPOKEN, Manuscript, Origin, Reader, SourceBytes
from declaim.model import Article, Block, Role
from declaim.reading.claims import TEMPLATED, ToldLanguage
from declaim.reading.directives import corrected, obeyed
from declaim.reading.encodings.charsets import remarks_on_letters
from declaim.reading.first_bytes import type_by_content
from declaim.reading.kinds import (
    READERS,
    SUFFIXES,
    UNDECLARED,
    media_type_named,
    type_by_suffix,
)
from declaim.settings.roles import roles_named
from declaim.source import LARGEST, Given, Source, source_of
from declaim.structure.judging import RoleChoice, judged, traced
from declaim.structure.signs.printed_dates import iso_date
from declaim.structure.signs.wording import writer_in

NO_CORRECTIONS: Final[Mapping[str, str]] = {}

FRAME: Final = re.compile(r"([=*~_#+-])\1\1")
"""Three equal signs, with which a drawn frame begins."""
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
    with without_collecting():
        manuscript = corrected(reader(opened), corrections)
        if opened.media_type in UNDECLARED or opened.media_type.startswith("text/"):
            told = remarks_on_letters(opened, is_undeclared=opened.media_type in UNDECLARED)
            manuscript = replace(manuscript, remarks=(*told, *manuscript.remarks))
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
    of_template = source.media_type in TEMPLATED or manuscript.origin in (Origin.PAGE, Origin.PRINT)
    claim = ToldLanguage(known.language, of_template)
    language = asked or variety(prose, claim.weighed(prose))
    blocks = tuple(claim.settled(blocks, language))
    metadata = replace(
        known,
        title=unframed(known.title or first_of(blocks, Role.HEADLINE) or first_words(blocks)),
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


def unframed(title: str) -> str:
    """The title without the signs that draw a frame around it: `=====[ The boat ]=====`."""
    if not FRAME.match(title):
        return title
    inner = title.strip("=-*~_#+ ")
    inner = inner[1:-1].strip() if inner.startswith("[") and inner.endswith("]") else inner
    return inner or title


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

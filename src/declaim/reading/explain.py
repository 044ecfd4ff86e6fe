"""The reasons for the role of a block of a source: all evidence for and against."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pkgutil import resolve_name
from typing import Final

from declaim.errors import UnreadableSource
from declaim.manuscript import Origin, Passage, Reader, SourceBytes
from declaim.reading import NO_CORRECTIONS, article_of, opened_source
from declaim.reading.directives import corrected, obeyed
from declaim.reading.kinds import READERS, media_type_named
from declaim.source import Given, Source, source_of
from declaim.structure.judging import RoleChoice, traced
from declaim.structure.why import evidence

SHOWN: Final = 60
"""Characters of a block that tell it from others."""


def explain(
    source: Given | Source,
    asked: int | str,
    *,
    media_type: str | None = None,
    origin: Origin | None = None,
    choices: tuple[RoleChoice, ...] = (),
    corrections: Mapping[str, str] = NO_CORRECTIONS,
) -> Iterator[str]:
    """Each piece of evidence on the blocks that are `asked` for, in words; the verdict comes first.

    They are those at a line, from 1, or those with some words. Several blocks are each headed by
    their own words. `choices` and `corrections` are those of `read`. Raises `UnreadableSource`
    where no block is at the line or above it, or none has the words.
    """
    opened = opened_source(source_of(source), media_type_named(media_type) if media_type else "")
    reader: Reader = resolve_name(READERS[opened.media_type])
    original = manuscript = corrected(reader(opened), corrections)
    passages = tuple(obeyed(manuscript.passages, opened.name))
    manuscript, why = traced(replace(manuscript, passages=passages), origin)
    if isinstance(asked, str):
        found = with_words(opened, passages, asked)
    else:
        found = at_line(opened, passages, asked)
    blocks = article_of(opened, original, choices, origin).blocks
    for i in found:
        block = blocks[i]
        if len(found) > 1:
            yield f"line {block.line}: {' '.join(block.text[:SHOWN].split())}"
        yield f"{block.role}, {'spoken' if block.spoken else 'silent'}: {block.reason}"
        yield f"read as {manuscript.origin}, {why}"
        yield from evidence(manuscript, i)


def at_line(source: SourceBytes, passages: Sequence[Passage], line: int) -> list[int]:
    """The passages that begin at a line, or that hold it; a page may be one line."""
    begun = max((p.line for p in passages if p.line <= line), default=0)
    last = max((passage.line for passage in passages), default=0)
    if source.media_type.startswith("text/"):
        last = max(last, len(source.content.splitlines()))
    if line > last:
        raise UnreadableSource(source.name, f"there is no line {line}; the last is line {last}")
    if not begun:
        raise UnreadableSource(source.name, f"no block is at line {line} or above it", line)
    found = [i for i, passage in enumerate(passages) if passage.line == begun]
    return found if begun == line else found[-1:]


def with_words(source: SourceBytes, passages: Sequence[Passage], words: str) -> list[int]:
    """The passages that have `words`, in capitals or not."""
    sought = " ".join(words.casefold().split())
    texts = (" ".join(passage.text.casefold().split()) for passage in passages)
    found = [i for i, text in enumerate(texts) if sought in text]
    if not found:
        raise UnreadableSource(source.name, f"no block has the words {words!r}")
    return found

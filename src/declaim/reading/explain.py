"""The reasons for the role of one block of a source: all evidence for and against."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pkgutil import resolve_name

from declaim.errors import UnreadableSource
from declaim.manuscript import Origin, Reader
from declaim.reading import NO_CORRECTIONS, READERS, article_of, media_type_named, opened_source
from declaim.reading.directives import corrected, obeyed
from declaim.source import Given, Source, source_of
from declaim.structure.judging import RoleChoice, traced
from declaim.structure.why import evidence


def explain(
    source: Given | Source,
    line: int,
    *,
    media_type: str | None = None,
    origin: Origin | None = None,
    choices: tuple[RoleChoice, ...] = (),
    corrections: Mapping[str, str] = NO_CORRECTIONS,
) -> Iterator[str]:
    """Each piece of evidence on the block at `line`, from 1, in words; the verdict comes first.

    `choices` and `corrections` are those of `read`. Raises `UnreadableSource` where the
    source has no such line, or no block begins at it or above it.
    """
    opened = opened_source(source_of(source), media_type_named(media_type) if media_type else "")
    reader: Reader = resolve_name(READERS[opened.media_type])
    original = manuscript = corrected(reader(opened), corrections)
    passages = tuple(obeyed(manuscript.passages, opened.name))
    manuscript, why = traced(replace(manuscript, passages=passages), origin)
    index = max((i for i, p in enumerate(passages) if p.line <= line), default=-1)
    last = max((passage.line for passage in passages), default=0)
    if opened.media_type.startswith("text/"):
        last = max(last, len(opened.content.splitlines()))
    if line > last:
        raise UnreadableSource(opened.name, f"there is no line {line}; the last is line {last}")
    if index < 0:
        raise UnreadableSource(opened.name, f"no block is at line {line} or above it", line)
    block = article_of(opened, original, choices, origin).blocks[index]
    yield f"{block.role}, {'spoken' if block.spoken else 'silent'}: {block.reason}"
    yield f"read as {manuscript.origin}, {why}"
    yield from evidence(manuscript, index)

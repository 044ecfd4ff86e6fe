"""Whether a block is spoken, and what it is: said in one's own text, or else in `declaim.toml`.

Whatever would be written is read first: it has to change the verdict on this block, and nothing
else of the article. So a list is never torn in two by a directive.
"""

from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Final

from declaim.errors import UnreadableSource
from declaim.model import Article, Block
from declaim.reading.directives import order_in
from declaim.settings.config import ARTICLES, BLOCKS, NAME
from declaim.settings.layers import corrections_of
from declaim.settings.roles import VERDICTS, role_named
from declaim.source import source_of
from declaim.studio.asked import Asked
from declaim.studio.changes import Edit, Phrase, content_of
from declaim.studio.passages import Span, Text, framed, place_of
from declaim.studio.pronunciations import in_table
from declaim.studio.rewriting import Own, read_as
from declaim.studio.speaking import Bench

_BEGINNING: Final = 40
"""Characters of a block by which it is known, at least."""


def judge(bench: Bench, asked: Asked, _: Path) -> Edit:
    """A block is spoken or skipped, or is of another role.

    Raises UnreadableSource where that cannot be said of this block alone.
    """
    number = asked.number("block") % len(bench.article.blocks)
    verdict = asked.text("verdict")
    what = _what(bench.article.blocks[number], verdict)
    with suppress(UnreadableSource):  # it is no text of one's own, or its lines are not certain
        own = Own.of(bench)
        before = own.article()
        for content in _with_directives(own, before, number, verdict):
            with suppress(UnreadableSource):
                if _obeys(before, own.article(content), number, verdict):
                    return Edit(bench.path, own.content, content, ("by_directive", what))
    return _in_toml(bench, number, verdict, what)


def _with_directives(own: Own, article: Article, number: int, verdict: str) -> Iterator[bytes]:
    """The text without a directive that said otherwise, and with one that says so."""
    text = own.text
    place = place_of(text, article.blocks, number)
    for above, below in _frames(text, place):
        yield text.without_lines(*filter(None, (above, below)))
    order = verdict if verdict in VERDICTS else f"role {verdict}"
    sign = "<!-- declaim: {} -->" if own.media_type == "text/markdown" else "[declaim: {}]"
    yield framed(text, place, sign.format(order), sign.format("end") if verdict in VERDICTS else "")


def _frames(text: Text, place: Span) -> Iterator[tuple[int, int | None]]:
    """The lines of the directives right above and below the passage, that are about it alone."""
    above, below = place.start - 1, place.stop
    while above > 0 and not text.lines[above].strip():
        above -= 1
    while below < len(text.lines) - 1 and not text.lines[below].strip():
        below += 1
    first = order_in(text.lines[above]) if above >= 0 else None
    last = order_in(text.lines[below]) if below < len(text.lines) else None
    if first in VERDICTS and last == "end":
        yield above, below
    elif first and first.startswith("role "):
        yield above, None


def _in_toml(bench: Bench, number: int, verdict: str, what: Phrase) -> Edit:
    file = bench.path.parent / NAME
    table = (ARTICLES, bench.path.name, BLOCKS)
    before = content_of(file)
    source = source_of(bench.path)
    known = dict(corrections_of(source))
    read_with = partial(read_as, bench, source, bench.options.media_type)
    now = read_with(known)
    block = now.blocks[number]
    others = [each.text for i, each in enumerate(now.blocks) if i != number]
    key = max(filter(block.text.startswith, known), key=len, default="") or _beginning(
        block.text, others
    )
    without = {begins: said for begins, said in known.items() if begins != key}
    for corrections in (without, {**without, key: verdict}):
        if _obeys(now, read_with(corrections), number, verdict):
            value = corrections.get(key)
            return Edit(
                file,
                before,
                in_table(file, before or b"", table, key, value),
                ("by_toml", what, NAME),
            )
    reason = "another block begins with the same words; edit the text so that the two differ"
    raise UnreadableSource(bench.path.name, reason, block.line)


def _beginning(text: str, others: list[str]) -> str:
    """The fewest words by which a block is known from the others."""
    line = text.partition("\n")[0]
    for stop in range(min(_BEGINNING, len(line)), len(line) + 1):
        is_end = stop == len(line) or line[stop].isspace()
        if is_end and not any(other.startswith(line[:stop]) for other in others):
            return line[:stop]
    return line


def _obeys(before: Article, after: Article, number: int, verdict: str) -> bool:
    """Whether the verdict holds now, and is all that has changed."""
    if len(before.blocks) != len(after.blocks):
        return False
    for i, (one, other) in enumerate(zip(before.blocks, after.blocks, strict=True)):
        if i != number:
            same = (one.text, one.role, one.spoken) == (other.text, other.role, other.spoken)
        elif verdict in VERDICTS:
            same = other.spoken == (verdict == "speak")
        else:
            same = other.role == verdict
        if not same:
            return False
    return before.blocks[number].text == after.blocks[number].text


def _what(block: Block, verdict: str) -> Phrase:
    begins = block.text[:30].rstrip() + "…" * (len(block.text) > 30)
    if verdict in VERDICTS:
        return ("spoken_now" if verdict == "speak" else "skipped_now", begins)
    return "role_now", begins, str(role_named(verdict))

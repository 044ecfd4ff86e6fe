"""The words of a passage, changed in the file in which they stand."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from declaim.errors import UnreadableSource
from declaim.model import Article, Role
from declaim.reading import opened_source, read
from declaim.reading.kinds import media_type_named
from declaim.settings.layers import corrections_of, role_choices
from declaim.source import Source, source_of
from declaim.studio.asked import Asked
from declaim.studio.changes import Edit
from declaim.studio.passages import Text, place_now, place_of, text_of, written_anew
from declaim.studio.retakes import sentences_in
from declaim.studio.speaking import Bench

_TEXTS = {"text/plain", "text/markdown"}
Answer = dict[str, object]


@dataclass(frozen=True, slots=True)
class Own:
    """A text or Markdown file of one's own, as it is at this moment."""

    bench: Bench
    source: Source
    content: bytes
    media_type: str

    @classmethod
    def of(cls, bench: Bench) -> "Own":
        """The article's file. Raises UnreadableSource where its words cannot be edited."""
        source = source_of(bench.path)
        kind = bench.options.media_type
        opened = opened_source(source, media_type_named(kind) if kind else "")
        if opened.media_type not in _TEXTS:
            reason = (
                "its words are not edited here, as only in a text or Markdown file each passage"
                " is lines of its own; edit it with the program that made it"
            )
            raise UnreadableSource(bench.path.name, reason)
        return cls(bench, source, opened.content, opened.media_type)

    @property
    def text(self) -> Text:
        """Its lines."""
        return text_of(self.bench.path.name, self.content)

    def article(self, content: bytes | None = None) -> Article:
        """The article in the file, or in other bytes. Raises UnreadableSource."""
        written = self.content if content is None else content
        given = Source(self.source.name, self.source.stem, stream=lambda: written)
        return read_as(self.bench, given, self.media_type, corrections_of(self.source))


def read_as(
    bench: Bench, given: Source, media_type: str | None, corrections: Mapping[str, str]
) -> Article:
    """The article in `given`, read as if it were the article's file. Raises UnreadableSource."""
    options = bench.options
    return read(
        given,
        media_type=media_type,
        origin=options.origin,
        language=options.language or "",
        choices=role_choices(source_of(bench.path), options),
        corrections=corrections,
    )


def passage(bench: Bench, asked: Asked, _: Path) -> Answer:
    """A block's verdict and reason, and its words in the file or the reason why they stay."""
    why_not, text = "", None
    article = bench.article
    number = asked.number("block") % len(article.blocks)
    try:
        own = Own.of(bench)
        article = own.article()  # as it is saved, though the page may be a moment behind
        number = min(number, len(article.blocks) - 1)
        text = place_of(own.text, article.blocks, number).text
    except UnreadableSource as why:
        why_not = f"{why.reason[0].upper()}{why.reason[1:]}."
    block = article.blocks[number]
    return {
        "block": number,
        "blocks": len(article.blocks),
        "line": block.line,
        "begins": block.text,
        "role": str(block.role),
        "spoken": block.spoken,
        "reason": block.reason,
        "roles": [str(role) for role in Role],
        "text": text,
        "why_not": why_not,
        "takes": [
            {"sentence": each.text, "take": each.take} for each in sentences_in(bench, number)
        ],
    }


def rewrite(bench: Bench, asked: Asked, _: Path) -> Edit | Answer:
    """A passage with other words; both versions where somebody else has changed it."""
    was, new, line = asked.text("was"), asked.text("text"), asked.number("line")
    own = Own.of(bench)
    place = place_now(own.text, own.article().blocks, was, line)
    if not place:
        theirs = _beside(own, asked.number("block"))
        return {"clash": True, "yours": new, "theirs": theirs}
    after = written_anew(own.text, place, new)
    own.article(after)  # raises what is wrong with it before anything is written
    what = ("written_anew", str(place.start + 1))
    return Edit(bench.path, own.content, after, what)


def _beside(own: Own, number: int) -> str:
    """The present text at the place of the passage, or an empty text."""
    blocks = own.article().blocks
    try:
        return place_of(own.text, blocks, min(number, len(blocks) - 1)).text
    except UnreadableSource:
        return ""

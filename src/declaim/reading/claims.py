"""The languages that a source tells of its text and of its parts, and those its words are in."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from declaim.languages import foreign, is_latin, language_of, primary_language
from declaim.model import Block

TEMPLATED: Final = frozenset(
    (
        *("text/html", "application/epub+zip"),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.oasis.opendocument.text",
    )
)
"""Types whose files tell a language that often is a template's or a program's."""


@dataclass(frozen=True, slots=True)
class ToldLanguage:
    """The language that a source tells of itself."""

    language: str
    """BCP 47, or empty."""
    of_template: bool
    """Whether it may be a template's: a text that is surely in another language overrules it."""

    def weighed(self, text: str) -> str:
        """The language of a text that is claimed to be in this one.

        A writer's own claim is overruled by letters alone, or by English in Latin ones.
        """
        if self.of_template or not self.language or not is_latin(self.language):
            return language_of(text, self.language)
        return foreign(text, self.language) or self.language

    def settled(self, blocks: tuple[Block, ...], language: str) -> Iterator[Block]:
        """The blocks of an article in `language`, each with its own where it is in another.

        Parts that repeat the claim are weighed as a whole: all of them may be a template's, and are
        if they are most of the text that is in another language.
        """
        said = " ".join(text for block in blocks for text in self.repeated_in(block))
        most = 2 * len(said) > sum(len(block.text) for block in blocks)
        real = language if most else self.weighed(said)
        for block in blocks:
            own = self.mended(block.language, real, language)
            around = own or language
            if around and (other := foreign(block.text, around)):
                own = around = "" if is_same(other, language) else other
            parts = []
            for start, end, told in block.foreign:
                tag = foreign(block.text[start:end], told) or self.mended(told, real, around)
                if tag and (tag == told or not is_same(tag, around)):
                    parts.append((start, end, tag))
            if (own, tuple(parts)) == (block.language, block.foreign):
                yield block
            else:
                yield replace(block, language=own, foreign=tuple(parts))

    def mended(self, tag: str, real: str, around: str) -> str:
        """The tag of a part: another where it repeats the claim, empty if it is that `around`."""
        if not tag or not is_same(tag, self.language) or is_same(real, tag):
            return tag
        return "" if is_same(real, around) else real

    def repeated_in(self, block: Block) -> Iterator[str]:
        """The texts of a block, or of its parts, that are marked as the claim says."""
        if is_same(block.language, self.language):
            yield block.text
        else:
            yield from (
                block.text[a:b] for a, b, tag in block.foreign if is_same(tag, self.language)
            )


def is_same(one: str, other: str) -> bool:
    """Whether two tags are of one language, whatever the region."""
    return primary_language(one) == primary_language(other)

"""The marks of printed pages amid a text: `[Pg 43]`, and `{49}` in the books of a library."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml import etree

NUMBER: Final = r"(?:\d{1,4}|[ivxlc]{2,8})"
SURE: Final = rf"\[Pg\.? ?{NUMBER}\]"
OF_A_LIBRARY: Final = rf"\[P(?:g|age)\.? ?{NUMBER}\]|\{{(?:[Pp](?:g|age)?\.? ?)?{NUMBER}\}}"
STARTED: Final = re.compile(r"\*{3} ?START OF (?:THE|THIS) PROJECT GUTENBERG", re.IGNORECASE)
"""The beginning of the line with which a book of Project Gutenberg begins."""

PUBLISHER: Final = re.compile(r"project gutenberg|gutenberg\.org", re.IGNORECASE)


def amid_words(mark: str) -> re.Pattern[str]:
    """A mark, with the space before it where a space or a stop is behind it, too."""
    return re.compile(rf"(?<!\s)\s*+(?:{mark})(?=\s|$|[.,;:!?])|{mark}")


MAY_BE: Final = re.compile(r"\[P|\{[\divxlcPp]")
ANYWHERE: Final = amid_words(SURE)
IN_A_LIBRARY: Final = amid_words(OF_A_LIBRARY)


@dataclass(frozen=True, slots=True)
class PageMarks:
    """The marks of pages in one source, and those of them that were left out so far."""

    pattern: re.Pattern[str] = ANYWHERE
    found: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, texts: Iterable[str], told: str = "") -> "PageMarks":
        """The marks in a source with these texts, which its metadata `told` of."""
        known = PUBLISHER.search(told) or any(map(STARTED.search, texts))
        return cls(IN_A_LIBRARY if known else ANYWHERE)

    def is_one(self, line: str) -> bool:
        """Whether a line is a mark and no more."""
        return bool(self.pattern.fullmatch(line.strip()))

    def left_out(self, text: str) -> str:
        """The text without its marks."""
        if not MAY_BE.search(text):
            return text
        self.found.extend(mark[0].strip() for mark in self.pattern.finditer(text))
        return self.pattern.sub("", text)

    def left_out_of(self, tree: "etree._Element") -> None:
        """Take the marks out of the texts in a tree."""
        for element in tree.iter():
            if element.text and isinstance(element.tag, str):
                element.text = self.left_out(element.text)
            if element.tail:
                element.tail = self.left_out(element.tail)

    @property
    def remarks(self) -> tuple[str, ...]:
        """The marks that were left out, in words, or nothing."""
        if not self.found:
            return ()
        several = f"{len(self.found)} marks" if len(self.found) > 1 else "1 mark"
        last = f" to {self.found[-1]}" if len(self.found) > 1 else ""
        return (f"{several} of printed pages left out: {self.found[0]}{last}",)

"""Gemtext, the text of the Gemini protocol: the first signs of each line tell what it is.

Its syntax: https://geminiprotocol.net/docs/gemtext-specification.gmi
"""

import re
from collections.abc import Iterator
from typing import Final

from declaim.manuscript import Manuscript, Origin, Passage, SourceBytes
from declaim.model import Role
from declaim.reading.encodings.charsets import decode

FENCE: Final = "```"
LINE: Final = re.compile(
    r"(?P<level>#{1,3})[ \t]*(?P<heading>.*)|=>[ \t]*(?P<address>\S+)(?:[ \t]+(?P<label>.*))?"
    r"|\* (?P<item>.*)|>[ \t]*(?P<quote>.*)"
)


def read_gemtext(source: SourceBytes) -> Manuscript:
    """Take a gemtext apart."""
    return Manuscript(tuple(passages_in(decode(source).split("\n"))), origin=Origin.WRITER)


def passages_in(lines: list[str]) -> Iterator[Passage]:
    """The passage of each line, and of each listing."""
    listing: list[str] = []
    begun = 0
    for number, line in enumerate(lines, start=1):
        if line.startswith(FENCE):
            if begun and listing:
                yield Passage("\n".join(listing), begun, Role.CODE, "a listing")
            listing, begun = [], 0 if begun else number + 1
        elif begun:
            listing.append(line)
        elif line.strip():
            yield passage_of(line.strip(), number)
    if listing:
        yield Passage("\n".join(listing), begun, Role.CODE, "a listing")


def passage_of(line: str, number: int) -> Passage:
    """The passage of a line that is in no listing."""
    found = LINE.fullmatch(line)
    if not found:
        return Passage(" ".join(line.split()), number)
    if found["level"]:
        level = len(found["level"])
        return Passage(found["heading"], number, Role.HEADING, "a heading", level)
    if found["address"]:
        if not found["label"]:
            return Passage(found["address"], number, Role.BOILERPLATE, "an address alone")
        return Passage(found["label"], number, Role.LIST_ITEM, "the words of a link")
    if found["item"] is not None:
        return Passage(found["item"], number, Role.LIST_ITEM, "an item of a list")
    return Passage(found["quote"], number, Role.QUOTE, "it is marked with >")

"""A wiki's page without the markup that a wiki passes over and pandoc refuses."""

import re
from dataclasses import dataclass, field
from typing import Final

UNREAD: Final = (
    r"<!--.*?(?:-->|\Z)"
    r"|<(nowiki|pre|syntaxhighlight|source|math)\b[^<>]{0,200}(?<!/)>.*?(?:</\1\s*>|\Z)"
)
"""A comment, or a part in which no markup is read."""
NOTE_TAG: Final = re.compile(
    rf"{UNREAD}|<ref(?!erences)\b(?P<told>[^<>]{{0,300}})>|(?P<end></ref\s*>)|</nowiki\s*>",
    re.DOTALL | re.IGNORECASE,
)
"""A part that is not looked into, the tag of a note, or an end that may have no beginning."""
QUOTE_TAG: Final = re.compile(
    rf"{UNREAD}|<(?P<end>/?)(?P<name>blockquote)\b[^<>]{{0,200}}>", re.DOTALL | re.IGNORECASE
)
TABLE: Final = re.compile(r"[ \t]*[:*#]{0,9}[ \t]*\{\|")
"""The beginning of a table's first line; attributes follow."""


@dataclass(frozen=True, slots=True)
class OpenTable:
    """A table that has not ended."""

    place: int
    """The line that is kept free above it."""
    above: list[str] = field(default_factory=list)
    """The lines in no cell, which a wiki shows above the table."""


def simplified(content: bytes) -> bytes:
    """The page as a wiki takes it: what begins has an end, and tables have no attributes."""
    text = with_whole_notes(content.decode())
    quotes = [tag["end"] for tag in QUOTE_TAG.finditer(text) if tag["name"]]
    left_open = quotes.count("") - quotes.count("/")
    return "\n".join([with_bare_tables(text), *["</blockquote>"] * left_open, ""]).encode()


def with_whole_notes(text: str) -> str:
    """The text; a note's tag tells no more than that it is one, and an end has a beginning."""
    count_open = 0

    def kept(tag: re.Match[str]) -> str:
        nonlocal count_open
        if tag["told"] is not None:
            is_empty = tag["told"].endswith("/")
            count_open += not is_empty
            return "<ref/>" if is_empty else "<ref>"
        if tag["end"] and count_open:
            count_open -= 1
            return tag[0]
        return tag[0] if not tag[0].startswith("</") else ""

    return NOTE_TAG.sub(kept, text)


def with_bare_tables(text: str) -> str:
    """The text; its tables and their rows have no attributes, and no words between the rows."""
    found: list[str] = []
    tables: list[OpenTable] = []
    above: dict[int, list[str]] = {}
    in_cell = True
    for line in text.split("\n"):
        bare = line.strip()
        if opening := TABLE.match(line):
            tables.append(OpenTable(len(found)))
            above[len(found)] = tables[-1].above
            found += "", opening[0]
            in_cell = False
        elif not tables:
            found.append(line)
        elif bare.startswith("|}"):
            tables.pop()
            found += bare[:2], bare[2:]
            in_cell = True
        elif bare.startswith("|-"):
            found.append("|-")
            in_cell = False
        elif bare.startswith(("|", "!")):
            found += [line] if bare != "|+" else []
            in_cell = in_cell or bare != "|+"
        elif in_cell or not bare:
            found.append(line)
        else:
            tables[-1].above.append("" if bare.startswith("<!--") else line)
    for place, lines in above.items():
        found[place] = "\n".join((*lines, ""))
    return "\n".join((*found, *["|}"] * len(tables)))

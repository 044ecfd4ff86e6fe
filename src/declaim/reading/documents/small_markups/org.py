"""Org as pandoc reads it right: no marks of time stamps and priorities, no parts kept for oneself.

What is taken out is named.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from typing import Final

from declaim.manuscript import SourceBytes
from declaim.reading.documents.remarks import listed
from declaim.reading.documents.small_markups.org_signs import with_plain_signs
from declaim.reading.documents.syntax_trees.prepared import Prepared

BLOCK: Final = re.compile(r"#\+(?:begin_(src|example|export|comment)\b|end_(\w+)$)")
"""The beginning and the end of lines that are no Org."""
AS_THEY_ARE: Final = (": ", "#+", "scheduled:", "deadline:", "closed:", "clock:")
"""The beginnings of lines whose time stamps pandoc knows."""
HEADING: Final = re.compile(
    r"(?P<stars>\*+) +(?P<hidden>COMMENT +)?(?P<keyword>[A-Z]{4,12} +)?(?P<priority>\[#\w\] *)?"
    r"(?P<title>.*?)(?P<tags> +:[\w@#%:]+:)?\s*"
)
OF_FOOTNOTES: Final = "Footnotes"
"""The heading that Org itself puts above the notes, and does not export."""
KEPT: Final = re.compile(r":(?:ARCHIVE|noexport):")
"""Tags of the parts that Org does not export, either."""
STAMP: Final = re.compile(
    r"[<\[](?P<day>\d{4}-\d\d-\d\d)(?: [^\W\d]+\.?)?(?P<time> \d?\d:\d\d(?:-\d?\d:\d\d)?)?"
    r"(?: (?:[.+]?\+|--?)\d+[hdwmy](?:/\d+[hdwmy])?){0,2}[>\]]"
)
ALONE: Final = re.compile(rf"\s*{STAMP.pattern}(?:--[<\[][^<>\[\]]{{10,40}}[>\]])?\s*")
FILLED: Final = re.compile(
    r"\{\{\{(?:date|time|modification-time|title|author|email|input-file|n|property|keyword)"
    r"(?:\([^{}]{0,99}\))?\}\}\}"
)
BOX: Final = re.compile(r"(\s*(?:[-+]|\d{1,4}[.)])\s+)\[[ xX-]\]\s+(?=\S)")
"""The box of an item that is to be done."""
COUNTED: Final = re.compile(r"[ \t]*\[(?:\d*/\d*|\d*%)\](?=\s|$)")
"""The number of the boxes that are ticked, which Org counts in a heading or an item."""
ITEM: Final = re.compile(r"\*+ |\s*(?:[-+]|\d{1,4}[.)])\s")
TO_HEADING: Final = re.compile(r"\[\[\*([^\[\]]{1,200})\]\]")
"""A link to a heading, without words of its own."""
DIARY: Final = "%%("
"""The beginning of a line that Emacs computes."""
ALL_HEADINGS: Final = "#+OPTIONS: H:9\n"
"""Else pandoc makes items of a list of the headings below the third level."""


@dataclass
class _Exported:
    """The lines for pandoc, and what is not among them."""

    lines: list[tuple[bool, str]] = field(default_factory=list)
    """Each line, and whether it is in a listing."""
    left_out: Counter[str] = field(default_factory=Counter)
    sections: list[str] = field(default_factory=list)
    """The titles of the parts that their writer keeps out."""


def ready_org(source: SourceBytes) -> Prepared:
    """The document as pandoc reads it right."""
    found = exported(source)
    text = ALL_HEADINGS
    for is_listing, group in groupby(found.lines, itemgetter(0)):
        part = "".join(f"{line}\n" for _, line in group)
        text += part if is_listing else with_plain_signs(part)
    return Prepared(text.encode(), remarks=tuple(remarks_on(found)))


def remarks_on(found: _Exported) -> Iterator[str]:
    """The remarks on what is taken out."""
    yield from (f"not spoken: {what} ({times})" for what, times in found.left_out.items())
    if found.sections:
        yield f"not spoken: the part {listed(found.sections)}"


def exported(source: SourceBytes) -> _Exported:
    """The document in lines for pandoc, without what is not spoken."""
    lines = source.content.decode().split("\n")
    found, inside = _Exported(), 0
    for written, is_listing in zip(lines, in_listings(lines), strict=True):
        is_literal = is_listing or written.strip().casefold().startswith(AS_THEY_ARE)
        line = written if is_literal else unticked(written)
        heading = None if is_literal else HEADING.fullmatch(line)
        depth = len(heading["stars"]) if heading else 0
        if heading and (not inside or depth <= inside):
            is_kept = heading["hidden"] or KEPT.search(heading["tags"] or "")
            inside = depth if is_kept else 0
            if is_kept:
                found.sections.append(heading["title"])
        if inside:
            continue
        if is_literal:
            found.lines.append((is_listing, line))
        elif heading and heading["title"] == OF_FOOTNOTES:
            found.left_out["the heading above the notes"] += 1
        elif heading and heading["priority"]:
            found.left_out["a priority"] += 1
            found.lines.append((False, line.replace(heading["priority"], "", 1)))
        elif ALONE.fullmatch(line):
            found.left_out["a time stamp"] += 1
        elif line.startswith(DIARY):
            found.left_out["a line that Emacs computes"] += 1
        else:
            line, times = FILLED.subn("", line)
            if times:
                found.left_out["a macro that Emacs fills"] += times
            plain = STAMP.sub(lambda m: m["day"] + (m["time"] or ""), line)
            found.lines.append((False, plain))
    return found


def unticked(line: str) -> str:
    """A line without the boxes and counts of what is done, and with the names of headings."""
    if ITEM.match(line):
        line = COUNTED.sub("", BOX.sub(r"\1", line, count=1))
    return TO_HEADING.sub(r"[[*\1][\1]]", line)


def in_listings(lines: Sequence[str]) -> Iterator[bool]:
    """For each line whether it is of a listing, which begins and ends with lines of its kind."""
    told = [BLOCK.match(line.strip().casefold()) for line in lines]
    last = {match[2]: i for i, match in enumerate(told) if match and match[2]}
    inside = ""
    for i, match in enumerate(told):
        if match and match[1] and not inside and last.get(match[1], 0) > i:
            inside = match[1]
        yield bool(inside)
        if match and match[2] == inside:
            inside = ""

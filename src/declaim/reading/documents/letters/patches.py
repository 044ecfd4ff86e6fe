"""The patch in a letter: what changed in some files, as programs write it (`git format-patch`)."""

import re
from collections.abc import Sequence
from typing import Final

PATCHED: Final = "a patch"
FILE: Final = re.compile(r"diff --git \S|diff -\S+ \S|Index: \S+$")
"""The first line about a file."""
HEADER: Final = re.compile(
    r"(?:index [\da-f]{3,}\.\.|(?:new|deleted) file mode |(?:old|new) mode \d"
    r"|(?:dis)?similarity index |(?:rename|copy) (?:from|to) "
    r"|--- |\+\+\+ |Binary files |={60,}$|\\ )"
)
"""The other lines about a file, and the remark that its last line has no end."""
HUNK: Final = re.compile(r"@@ -\d{1,9}(?:,(\d{1,9}))? \+\d{1,9}(?:,(\d{1,9}))? @@")
"""The line that tells how many lines of the old and of the new text stand below it."""
CHANGED: Final = re.compile(r" ?\S.{0,200} \| +(?:\d+ ?[+-]*|Bin\b.*)")
SUM: Final = re.compile(r" ?\d+ files? changed(?:, .*)?")
"""The lines above a patch: what changed in each file, and in all."""
MADE: Final = re.compile(r" ?(?:(?:create|delete) mode|mode change|rename|copy) \S.*")
BASE: Final = re.compile(r"(?:base-commit|prerequisite-patch-id): [\da-f]{7,}")


SEPARATOR: Final = "-- "
VERSION: Final = re.compile(r"\d+\.\d+\S{0,40}")
"""The lines that git writes below a patch, as a signature."""


def patched(lines: Sequence[str]) -> set[int]:
    """The places of the lines that are a patch, or count what is in it."""
    return changes(lines) | counts(lines)


def changes(lines: Sequence[str]) -> set[int]:
    """The places of the lines of a patch."""
    found: set[int] = set()
    inside = False
    old = new = 0
    for i, line in enumerate(lines):
        below = lines[i + 1] if i + 1 < len(lines) else ""
        hunk = HUNK.match(line) if inside else None
        if line == SEPARATOR and VERSION.fullmatch(below):
            old = new = 0
        if (old > 0 or new > 0) and line[:1] in {"", " ", "\t", "+", "-", "\\"}:
            old -= line[:1] not in {"+", "\\"}
            new -= line[:1] not in {"-", "\\"}
        elif hunk:
            old, new = int(hunk[1] or 1), int(hunk[2] or 1)
        elif FILE.match(line) or (line.startswith("--- ") and is_named(lines[i + 1 : i + 3])):
            inside, old, new = True, 0, 0
        elif not inside or not HEADER.match(line):
            inside, old, new = False, 0, 0
            continue
        found.add(i)
    return found


def is_named(below: Sequence[str]) -> bool:
    """Whether the lines below the old name of a file are its new name and a change in it."""
    return [line[:3] for line in below] == ["+++", "@@ "]


def counts(lines: Sequence[str]) -> set[int]:
    """The places of the lines that count what changed, and that name the text it was made from."""
    found: set[int] = set()
    for i, line in enumerate(lines):
        if SUM.fullmatch(line) and i and CHANGED.fullmatch(lines[i - 1]):
            first = i
            while first and CHANGED.fullmatch(lines[first - 1]):
                first -= 1
            first -= lines[first - 1] == "---"
            found |= {*range(first, i + 1)}
        elif BASE.fullmatch(line) or (i - 1 in found and MADE.fullmatch(line)):
            found.add(i)
    return found

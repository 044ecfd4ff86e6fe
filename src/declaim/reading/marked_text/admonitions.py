"""The notes and tabs of MkDocs: a line of their own that begins them, and an indented text.

Their syntax: https://squidfunk.github.io/mkdocs-material/reference/admonitions
"""

import re
from typing import Final

BEGUN: Final = re.compile(
    r"(?P<indent>[ ]*)(?:(?:!!!|\?{3}\+?)[ ]+(?P<kind>[A-Za-z][\w-]*)(?:[ ]+[\w-]+)*"
    r"|={3}[!+]?(?=[ ]+\"))(?:[ ]+\"(?P<title>[^\"\n]*)\")?[ ]*"
)
IS_MKDOCS: Final = re.compile(r"^[ ]*(?:!!!|\?{3}\+?|={3}[!+]?)[ ]+[\w\"]", re.MULTILINE)
FENCE: Final = re.compile(r"[ ]*(`{3,}|~{3,})")
STEP: Final = 4
"""Spaces before the text of a note."""


def without_admonitions(text: str) -> str:
    """The text with the titles and the texts of its notes, in as many lines."""
    if not IS_MKDOCS.search(text):
        return text
    lines = text.split("\n")
    below = indents_below(lines)
    around, fence = list[int](), ""
    for i, line in enumerate(lines):
        indent = len(line) - len(line.lstrip(" "))
        while around and line.strip() and indent < around[-1] + STEP:
            around.pop()
        rest = line[STEP * len(around) :]
        begun = None if fence else BEGUN.fullmatch(line)
        marks = FENCE.match(rest)
        lines[i] = rest
        if begun and below[i] >= indent + STEP:
            around.append(indent)
            lines[i] = rest[: len(rest) - len(rest.lstrip(" "))] + shown(begun)
        elif fence:
            fence = "" if rest.strip().strip(fence[0]) == "" and fence in rest else fence
        elif marks:
            fence = marks[1]
    return "\n".join(lines)


def indents_below(lines: list[str]) -> list[int]:
    """For each line the indent of the next one with words, or -1."""
    found, below = [-1] * len(lines), -1
    for i in range(len(lines) - 1, -1, -1):
        found[i] = below
        if lines[i].strip():
            below = len(lines[i]) - len(lines[i].lstrip(" "))
    return found


def shown(begun: re.Match[str]) -> str:
    """The title of a note as a paragraph of its own: its kind, if none is given."""
    title = begun["title"] if begun["title"] is not None else (begun["kind"] or "").capitalize()
    return f"<br><br>{title}<br><br>" if title else ""

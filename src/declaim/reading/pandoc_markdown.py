"""Additions of pandoc to Markdown: a title block at the top, and blocks of lines.

Its syntax: https://pandoc.org/MANUAL.html#pandocs-markdown
"""

import re
from typing import Final

from markdown_it.rules_block import StateBlock

from declaim.manuscript import Passage
from declaim.model import Role, Setting

TITLE_BLOCK: Final = re.compile(
    r"(?:%(?:[ \t][^\n]{0,500})?(?:\n[ \t]+\S[^\n]{0,500}){0,20}\n){1,3}(?=[ \t]*\n)"
)
FIELD: Final = re.compile(r"^%[ \t]*", re.MULTILINE)
FIELDS: Final = (
    ("title", Role.HEADLINE, "the title"),
    ("author", Role.BYLINE, "the author of the title block"),
    ("date", Role.DATELINE, "the date of the title block"),
)
LINE: Final = re.compile(r"\|(?:[ \t]+(.*)|$)")
"""A line of a block whose line ends are kept."""
OF_A_TABLE: Final = re.compile(r"(?!^)\|[ \t]*$|^\|?(?=[ \t:|+]*-)[ \t:|+-]*$")
VERSE: Final = "verse"
"""The class of a block of lines."""


def title_block(text: str) -> tuple[tuple[Passage, ...], tuple[Setting, ...], str]:
    """The passages and the settings of a title block, and the text with blank lines in its place.

    A title block has at most three fields, each begun by `%`: title, authors, date.
    """
    found = TITLE_BLOCK.match(text)
    if not found or not found[0].strip("% \t\n"):
        return (), (), text
    passages, settings = list[Passage](), list[Setting]()
    starts = [mark.start() for mark in FIELD.finditer(found[0])]
    for (name, role, reason), start, stop in zip(
        FIELDS, starts, [*starts[1:], len(found[0])], strict=False
    ):
        lines = [line.strip() for line in found[0][start + 1 : stop].strip().split("\n")]
        told = ("; " if name == "author" else " ").join(lines)
        if told:
            line = 1 + found[0].count("\n", 0, start)
            passages.append(Passage(told, line, role, reason))
            settings.append(Setting(name, told, line))
    rest = "\n" * found[0].count("\n") + text[found.end() :]
    return tuple(passages), tuple(settings), rest


def line_block(state: StateBlock, line: int, line_max: int, silent: bool) -> bool:
    """Take lines that begin with `|`, and whose ends are kept: a poem or an address."""
    kept = list[str]()
    for at in range(line, line_max):
        text = state.src[state.bMarks[at] + state.tShift[at] : state.eMarks[at]]
        found = LINE.match(text) if state.sCount[at] - state.blkIndent < 4 else None
        if OF_A_TABLE.search(text):
            return False
        if not found:
            break
        kept.append((found[1] or "").strip())
    if not kept or not any(kept):
        return False
    if silent:
        return True
    state.line = line + len(kept)
    opening = state.push("paragraph_open", "p", 1)
    opening.map = [line, state.line]
    opening.attrSet("class", VERSE)
    inline = state.push("inline", "", 0)
    inline.content, inline.map, inline.children = "<br>\n".join(kept), [line, state.line], []
    state.push("paragraph_close", "p", -1)
    return True

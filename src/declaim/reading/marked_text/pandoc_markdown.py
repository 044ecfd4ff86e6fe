"""Additions of pandoc to Markdown: title block, blocks of lines, captions, examples, sources.

Its syntax: https://pandoc.org/MANUAL.html#pandocs-markdown
"""

import re
from typing import Final

from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore

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
CAPTION: Final = re.compile(r"(?:Table:|:(?!:))[ \t]*(?=\S)", re.IGNORECASE)
"""The mark of the paragraph that is the caption of the table above or below it."""
EXAMPLE: Final = re.compile(r"^( {0,3}\(@)([\w-]{0,60})(?=\)[ \t])", re.MULTILINE)
EXAMPLE_NAMED: Final = re.compile(r"\(@([\w-]{1,60})\)")
NAMED: Final = (
    r"(?<![\w\\/@.])(?P<cited>-?@[^\W\d_][\w:-]{0,60}?(?:1[5-9]|20)\d\d(?!\d)[\w:-]{0,60})"
    r"(?: \[(?P<place>[^\[\]\n]{1,100})\](?![\[({:]))?"
)
"""A source that a sentence names by its key, in which is a year, and the place in the source."""
KEY: Final = re.compile(
    r"(?P<name>(?:(?:d[aeiu]|l[ae]|van(?:de[nr])?|von|ma?c|o)(?=[A-Z])[A-Z])?[^\W\d_](?:[^\W\d_A-Z]"
    r"|(?<=Mc)[A-Z]|(?<=Mac)[A-Z])*)(?P<others>[_-]?[Ee]t_?[Aa]l)?"
)
KEY_YEAR: Final = re.compile(r"(?:1[5-9]|20)\d\d(?!\d)(?:[a-z](?![^\W_]))?")


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


def words_of_source(key: str, place: str | None) -> str:
    """The name and the year in the key of a source, which stand for those in its list."""
    name, year = KEY.search(key), KEY_YEAR.search(key)
    if not name or not year:
        return key
    others = " et al." if name["others"] else ""
    told = year[0] if key[0] == "-" else f"{name[1][0].upper()}{name[1][1:]}{others} {year[0]}"
    return f"{told}, {place}" if place else told


def with_numbered_examples(text: str) -> str:
    """The text with numbers for the marks of examples, `(@)` and `(@name)`."""
    if "(@" not in text:
        return text
    numbers = dict[str, int]()

    def numbered(mark: re.Match[str]) -> str:
        number = numbers.setdefault(mark[2] or f"({mark.start()}", len(numbers) + 1)
        return f"({number}"

    text = EXAMPLE.sub(numbered, text)
    return EXAMPLE_NAMED.sub(
        lambda named: f"({numbers[named[1]]})" if named[1] in numbers else named[0], text
    )


def mark_captions(state: StateCore) -> None:
    """Make captions of the paragraphs beside a table that begin with `Table:` or a colon."""
    tokens = state.tokens
    for i, token in enumerate(tokens[:-2]):
        if token.type != "paragraph_open" or not (mark := CAPTION.match(tokens[i + 1].content)):
            continue
        beside = (tokens[i - 1].type if i else "", *(each.type for each in tokens[i + 3 : i + 4]))
        if "table_close" in beside[:1] or "table_open" in beside[1:]:
            tokens[i + 1].content = tokens[i + 1].content[mark.end() :]
            token.tag = tokens[i + 2].tag = "figcaption"

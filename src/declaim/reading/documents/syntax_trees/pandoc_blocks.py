"""The blocks of pandoc's tree as passages."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from itertools import count, repeat
from typing import Any, Final

from declaim.errors import UnreadableSource
from declaim.manuscript import Passage
from declaim.model import Role
from declaim.reading.documents.style_kinds import KINDS, unmarked
from declaim.reading.documents.syntax_trees.latex_letters import LETTER_PARTS
from declaim.reading.documents.syntax_trees.pandoc_classes import (
    BIBLIOGRAPHIES,
    DIRECTIVES,
    LISTINGS,
    STANZAS,
)
from declaim.reading.documents.syntax_trees.pandoc_inlines import (
    PREFORMATTED,
    ROW,
    TABLE,
    Inlines,
    Node,
    called,
    is_picture,
    is_undescribed,
    plain,
)
from declaim.reading.documents.syntax_trees.pandoc_pictures import apart, is_badges
from declaim.reading.documents.syntax_trees.pandoc_tables import arranges_a_text, rows_of, text_of
from declaim.reading.encodings.charsets import clean
from declaim.reading.hypertext.emphasis import without_marks
from declaim.reading.hypertext.fragment import passages_of_html
from declaim.reading.hypertext.numbering import spelled
from declaim.reading.plain_text.plain import passages_in

NESTING_MAX: Final = 100
LETTERS: Final = {"LowerAlpha": "a", "UpperAlpha": "A"}
SIGNS: Final = {"OneParen": "{})", "TwoParens": "({})"}
"""The kinds of an ordered list's numbers, and the signs around them, by pandoc's names."""
ROWS: Final = "a table, one row a line"
PROMPT: Final = {"t": "Str", "c": ">>>"}
"""The first sign of what is typed to Python."""
MARKUP: Final = "markup of another format"


@dataclass(frozen=True, slots=True)
class Around:
    """The surroundings of a block."""

    role: Role | None = None
    reason: str = ""
    mark: str = ""
    """The number or letter of a list's item, which its first block begins with."""
    depth: int = 0


VERSE: Final = Around(Role.VERSE, "lines of verse")
TERM: Final = Around(Role.LIST_ITEM, "a term of a list")


@dataclass(slots=True)
class Blocks:
    """A walk over block elements, collecting passages and notes."""

    name: str
    passages: list[Passage] = field(default_factory=list)
    notes: list[Passage] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)
    """Parts inside texts that are not spoken: what each is, and how often."""
    are_marked: bool = False
    """Whether the items of lists have their numbers among their words."""

    def through(self, nodes: list[Node], around: Around) -> None:
        """Collect blocks in order; an item's mark goes to the first of them."""
        if around.depth > NESTING_MAX:
            raise UnreadableSource(self.name, f"its blocks nest deeper than {NESTING_MAX}")
        for node in nodes:
            collect = COLLECTED.get(node["t"])
            if collect:
                collect(self, node.get("c"), around)
                around = replace(around, mark="") if around.mark else around

    def add(self, inlines: list[Node], around: Around, level: int = 0) -> None:
        """Append a passage of inline elements, and the notes in it."""
        reader = Inlines()
        lines = [" ".join(line.split()) for line in reader.words(inlines).split("\n")]
        verse = around.role is Role.VERSE
        text, kind = unmarked(("\n" if verse else " ").join(filter(None, lines)))
        if kind:
            role, reason = KINDS[kind]
            around, level = replace(around, role=role, reason=reason), 0
        if text:
            said = without_marks(f"{around.mark} {text}" if around.mark else text)
            self.passages.append(
                Passage(said.text, 0, around.role, around.reason, level, foreign=said.foreign)
            )
            self.left_out.update(what for what, _ in reader.left_out)
        elif reader.left_out:
            text = " ".join(text for _, text in reader.left_out)
            self.passages.append(Passage(text, 0, Role.BOILERPLATE, reader.left_out[0][0]))
        for note in reader.notes:
            inside = self.inside()
            inside.through(note, Around(depth=around.depth + 1))
            self.notes += map(as_note, inside.passages)

    def inside(self) -> "Blocks":
        """A walk of its own, whose notes and omissions are those of this one."""
        return Blocks(self.name, [], self.notes, self.left_out, self.are_marked)

    def listed(self, items: list[list[Node]], around: Around, marks: Iterator[str]) -> None:
        """Collect the items of a list."""
        item = Around(Role.LIST_ITEM, "an item of a list", depth=around.depth + 1)
        for blocks, mark in zip(items, marks, strict=False):
            self.through(blocks, replace(item, mark=mark))


def as_note(passage: Passage) -> Passage:
    """A passage of a note as one, whatever it is there: a quotation, an item, typed letters."""
    if passage.role in (Role.TABLE, Role.BOILERPLATE):
        return passage
    return replace(passage, role=Role.FOOTNOTE, reason="a note", level=0)


def numbers(first: int, style: str, signs: str) -> Iterator[str]:
    """The marks of an ordered list: `3.`, or `c)`; a Roman number in figures, as voices need it."""
    return (
        SIGNS.get(signs, "{}.").format(spelled(n, LETTERS.get(style, "1"))) for n in count(first)
    )


def heading(blocks: Blocks, content: Any, around: Around) -> None:
    """A heading."""
    here = replace(around, role=Role.HEADING, reason="a heading")
    blocks.add(content[2], here, min(max(content[0], 1), 6))


def paragraph(blocks: Blocks, content: Any, around: Around) -> None:
    """A paragraph: the pictures that lead or end it, and the rest of it."""
    if is_linked_to(TABLE, content):
        rows = (" ".join(row.split()) for row in Inlines().words(content).split(ROW))
        if text := "\n".join(filter(None, rows)):
            blocks.passages.append(Passage(text, 0, Role.TABLE, ROWS))
        return
    if is_linked_to(PREFORMATTED, content):
        as_typed(blocks, Inlines().words(content).replace(ROW, "\n"), around)
        return
    if content and content[0] == PROMPT:
        blocks.passages.append(Passage(typed_words(content), 0, Role.CODE, "a listing"))
        return
    if is_badges(content):
        around = Around(Role.BOILERPLATE, "badges")
    first, last = (0, 0) if around.role or around.mark else apart(content)
    caption = replace(around, role=Role.CAPTION, reason="a picture's caption")
    for picture in filter(is_picture, content[:first]):
        blocks.add([picture], caption)
    blocks.add(content[first : len(content) - last], around)
    for picture in filter(is_picture, content[len(content) - last :]):
        blocks.add([picture], caption)


def is_linked_to(target: str, inlines: list[Node]) -> bool:
    """Whether a paragraph is what pandoc does not know: a table, or preformatted lines."""
    return len(inlines) == 1 and inlines[0]["t"] == "Link" and inlines[0]["c"][2][0] == target


def typed_words(inlines: list[Node]) -> str:
    """The words of a dialogue with a program, on the lines of the source."""
    return Inlines().words([{"t": "LineBreak"} if n["t"] == "SoftBreak" else n for n in inlines])


def as_typed(blocks: Blocks, text: str, _: Around) -> None:
    """Lines that stand as they were typed: what a plain text of them would be."""
    blocks.passages += passages_in(clean(text.replace("\xa0", " ")))


def division(blocks: Blocks, content: Any, around: Around) -> None:
    """A division: what stands in it."""
    (name, classes, _), inner = content
    here = around
    if not BIBLIOGRAPHIES.isdisjoint((name, *classes)):
        here = Around(Role.REFERENCE, "an entry of the bibliography")
    elif not DIRECTIVES.isdisjoint(classes):
        here = Around(Role.BOILERPLATE, "a directive, which a program fills")
    elif STANZAS in classes:
        here = VERSE
    elif not LISTINGS.isdisjoint(classes):
        here = Around(Role.CODE, "a listing")
    elif not LETTER_PARTS.keys().isdisjoint(classes):
        here = Around(*LETTER_PARTS[classes[0]])
    elif "only" in classes:
        inner = inner[1:]  # the name of a format
    blocks.through(inner, replace(here, depth=around.depth + 1))


def raw(blocks: Blocks, content: Any, _: Around) -> None:
    """A part in another markup, as a wiki's template; what a browser shows of HTML is read."""
    language, text = content
    if language == "html" and (shown := passages_of_html(text, blocks.name)):
        blocks.passages += shown
    elif (said := " ".join(clean(text).split())) and not said.startswith("<!--"):
        why = called(said) if language == "mediawiki" else f"{MARKUP} ({language})"
        blocks.passages.append(Passage(said, 0, Role.BOILERPLATE, why))


def quotation(blocks: Blocks, content: Any, around: Around) -> None:
    """A block quotation."""
    blocks.through(content, Around(Role.QUOTE, "a block quotation", depth=around.depth + 1))


def verse(blocks: Blocks, content: Any, _: Around) -> None:
    """Lines of verse."""
    nodes = [node for line in content for node in (*line, {"t": "LineBreak"})]
    blocks.add(nodes, VERSE)


def listing(blocks: Blocks, content: Any, _: Around) -> None:
    """A listing, and its caption."""
    if caption := dict(content[0][2]).get("caption"):
        blocks.passages.append(Passage(clean(caption), 0, Role.CAPTION, "a listing's caption"))
    if content[1].strip():
        blocks.passages.append(Passage(clean(content[1]), 0, Role.CODE, "a listing"))


def ordered(blocks: Blocks, content: Any, around: Around) -> None:
    """An ordered list."""
    (first, style, signs), items = content
    marks = repeat("") if blocks.are_marked else numbers(first, style["t"], signs["t"])
    blocks.listed(items, around, marks)


def definitions(blocks: Blocks, content: Any, around: Around) -> None:
    """Terms and what they mean."""
    is_bibliography = around.role is Role.REFERENCE
    for term, meanings in content:
        blocks.add(term, around if is_bibliography else TERM)
        if is_bibliography:
            blocks.through([block for meaning in meanings for block in meaning], around)
        else:
            blocks.listed(meanings, around, repeat(""))


def figure(blocks: Blocks, content: Any, _: Around) -> None:
    """A figure: its caption, or else its picture."""
    told = plain(content[1][1])
    inner = content[2] if is_undescribed(told) else content[1][1]
    blocks.through(inner, Around(Role.CAPTION, "a figure's caption"))


def table(blocks: Blocks, content: Any, around: Around) -> None:
    """A table: its caption, and one row a line."""
    blocks.through(content[1][1], Around(Role.CAPTION, "a table's caption"))
    rows = rows_of(content)
    if [len(row) for row in rows] == [1]:  # a box around some paragraphs
        blocks.through(rows[0][0], replace(around, depth=around.depth + 1))
        return
    said = [[in_cell(blocks, around, cell) for cell in row] for row in rows]
    if arranges_a_text(said, has_head=bool(content[3][1])):
        blocks.passages += [passage for row in said for cell in row for passage in cell]
        return
    if text := text_of(said):
        blocks.passages.append(Passage(text, 0, Role.TABLE, ROWS))


def in_cell(blocks: Blocks, around: Around, content: list[Node]) -> list[Passage]:
    """The passages in a table's cell."""
    inside = blocks.inside()
    inside.through(content, Around(depth=around.depth + 1))
    return inside.passages


COLLECTED: Final[dict[str, Callable[[Blocks, Any, Around], None]]] = {
    "Header": heading,
    "Para": paragraph,
    "Plain": paragraph,
    "Div": division,
    "BlockQuote": quotation,
    "LineBlock": verse,
    "CodeBlock": listing,
    "BulletList": lambda blocks, content, around: blocks.listed(content, around, repeat("")),
    "OrderedList": ordered,
    "DefinitionList": definitions,
    "Figure": figure,
    "Table": table,
    "RawBlock": raw,
    "Typed": as_typed,
}
"""The function that collects each block; a block that is not here (a rule) says nothing."""

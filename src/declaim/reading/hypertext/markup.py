"""A tree of HTML elements to passages in reading order: for web pages, Markdown and books.

What an element is gives its passage a role; text keeps the line on which its block begins. A line
end of the source is white space; only `<br>` ends a line, and two in a row end a paragraph.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from lxml import etree

from declaim.manuscript import Evidence, Passage
from declaim.model import Role
from declaim.reading.directives import order_in
from declaim.reading.encodings.charsets import clean
from declaim.reading.hypertext.elements import (
    HEADINGS,
    INLINE,
    OF_REFERENCES,
    ROLES,
    SILENT,
    VERSE,
    Element,
    is_drop_cap,
    is_hidden,
    is_page_break,
    is_replaced,
    is_stanza,
    kind_of,
    language_of,
    line_behind,
    line_of,
    local_name,
    matter_of,
    names_speaker,
    text_of,
    told_line,
)
from declaim.reading.hypertext.emphasis import (
    CAPITAL,
    Marked,
    Ranges,
    collapsed,
    reopened,
    with_capital,
)
from declaim.reading.hypertext.images import Picture, picture
from declaim.reading.hypertext.inline import (
    description,
    is_button_of_heading,
    is_note_mark,
    is_raised,
    label,
    marks_of,
    on_one_line,
    placed,
    raised,
)
from declaim.reading.hypertext.mathml import formula
from declaim.reading.hypertext.note_targets import is_note
from declaim.reading.hypertext.numbering import Numbering
from declaim.reading.hypertext.preformatted import parts_of
from declaim.reading.hypertext.styles import Hiding
from declaim.reading.hypertext.tables import cells_of, is_data, is_list, table_rows, text_and_cells
from declaim.reading.place import Place
from declaim.structure.signs.wording import NUMBERED_PART, SHORT_LINES

LISTED: Final = "a row with a number or a bullet"
MATTERS: Final = "marked as the text's"
PARTING: Final = re.compile(r"\n[ \t]*\n\s*")
"""Two line breaks in a row end a paragraph."""
NUMBER_ABOVE: Final = re.compile(rf"^(?i:({NUMBERED_PART}))[.:]?\s*\n\s*(?=\S)")
"""A chapter's number on a line of its own, above its title in the same heading."""
LOOKED_AT: Final = 100
"""Characters in front of a raised figure that tell what it is."""


@dataclass(slots=True)
class Walk:
    """A walk through one tree, collecting passages."""

    chapters: Mapping[str, str] = field(default_factory=dict)
    """The chapter titles that begin at an element, by its id."""
    notes: frozenset[str] = frozenset()
    """The ids to which the marks of notes lead."""
    hiding: Hiding = field(default_factory=Hiding)
    """The selectors that the document's own style sheets hide."""
    with_pictures: bool = False
    """Whether a picture's description is read wherever it stands."""
    passages: list[Passage] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    links: list[tuple[str, str]] = field(default_factory=list)  # words and address
    pictures: list[Picture] = field(default_factory=list)
    chapter: str = ""
    """The title of the chapter that the next passage begins, or empty."""
    mark: str = ""
    """The number of the list's item that the next passage begins, or empty."""
    capital: str = ""
    """The large letter above the passage whose first word it begins, or empty."""
    first_line: int = 0
    """The number of lines before this tree in the source."""

    def through(self, element: Element, around: Place) -> None:
        """Collect what stands in `element`; its tail is its parent's."""
        if not isinstance(element.tag, str):
            self.past_comment(element, around)
            return
        name = local_name(element)
        if (anchor := element.get("id")) and self.chapters.get(anchor):
            self.flush(around)
            self.chapter = self.chapters[anchor]
        if self.leaves_out(element, name):
            return
        is_mark = is_page_break(element) or is_note_mark(element, name, self.before())
        if is_mark or is_button_of_heading(element, name):
            return
        if name == "br":
            self.text.append("\n")
        elif name == "img":
            sign = description(element, self.before())
            self.text.append(picture(element)[1] if self.with_pictures else sign)
            self.pictures += [] if sign else [picture(element)]
        elif is_drop_cap(element) and name not in INLINE:
            self.flush(around)
            self.capital = text_of(element) + CAPITAL
        elif (name in INLINE and not names_speaker(element, name)) or name == "math":
            self.through_inline(element, name, around)
        elif around.is_stanza and name != "pre":
            self.text.append("\n")
            self.into(element, around)
        else:
            self.flush(around)
            self.through_block(element, name, self.place_of(element, name, around))

    def leaves_out(self, element: Element, name: str) -> bool:
        """Whether nobody sees or reads what stands in the element."""
        return (
            name in SILENT
            or (name == "del" and is_replaced(element))
            or is_hidden(element)
            or self.hiding.hides(element, name)
        )

    def before(self) -> str:
        """The end of the text collected so far."""
        last, length = [], 0
        for piece in reversed(self.text):
            last.append(piece)
            length += len(piece)
            if length > LOOKED_AT:
                break
        return "".join(reversed(last))

    def through_inline(self, element: Element, name: str, around: Place) -> None:
        """Collect what an element inside a line says, which is not always its text."""
        if name == "a" and (address := element.get("href") or "").startswith(("http:", "https:")):
            self.links.append((text_of(element), address))
        if told := formula(element) if name == "math" else label(element, name):
            self.text.append(clean(told))
        elif is_raised(element, name):
            self.text.append(raised(element, self.before()))
        else:
            tongue = language_of(element, name)
            here = replace(around, language=tongue) if tongue else around
            own = tongue if tongue != around.language else ""
            self.into(element, here, *marks_of(name, own))
            self.text.append(CAPITAL if is_drop_cap(element) else "")

    def through_block(self, element: Element, name: str, place: Place) -> None:
        """Collect a block element: a table and a listing as a whole, others child by child."""
        if name == "pre":
            for text, here in parts_of(element, place):
                self.add(Marked(text), here)
        elif name == "table" and is_data(element):
            text, cells = text_and_cells(element)
            reason = "a table, one row a line if you ask for tables"
            self.add(Marked(text), replace(place, role=Role.TABLE, reason=reason), cells)
        elif name == "table" and is_list(
            items := [list(cells_of(row)) for row in table_rows(element)]
        ):
            for item in filter(None, items):
                said = Marked(" ".join(item))
                self.add(said, replace(place, role=Role.LIST_ITEM, reason=LISTED))
        else:
            if name == "li" and place.numbering and place.role is Role.LIST_ITEM:
                self.mark = place.numbering.mark(element)
            self.into_block(element, place)

    def into(self, element: Element, place: Place, before: str = "", after: str = "") -> None:
        """Collect the text of `element` and of what stands in it, between two marks."""
        self.text += [before, on_one_line(element.text)]
        for child in element:
            self.through(child, place)
            self.text.append(on_one_line(child.tail))
        self.text.append(after)

    def into_block(self, element: Element, place: Place) -> None:
        """Make passages of the text in a block element, each with the line of its own text."""
        self.text.append(on_one_line(element.text))
        for child in element:
            name = local_name(child) if isinstance(child.tag, str) else ""
            parts = name == "br" and self.before().rstrip(" \t").endswith("\n")
            if parts:
                self.flush(place)
            self.through(child, place)
            tail = child.tail or ""
            if tail.strip() and not self.before().strip():
                behind = line_behind(child, is_parsed=not self.with_pictures)
                place = replace(place, line=max(place.line, behind))
            self.text.append(on_one_line(tail))
        self.flush(place)

    def past_comment(self, comment: Element, place: Place) -> None:
        """Keep a comment that is a directive, as a passage of its own."""
        text = f"<!--{comment.text or ''}-->"
        if isinstance(comment, etree._Comment) and order_in(text) is not None:
            self.flush(place)
            line = self.first_line + (line_of(comment) or place.line)
            self.passages.append(Passage(" ".join(text.split()), line))

    def flush(self, place: Place) -> None:
        """Make passages of the text collected so far."""
        written = "".join(self.text).strip()
        self.text.clear()
        if place.level:
            written = NUMBER_ABOVE.sub(r"\1: ", written)
        if written and (self.capital or CAPITAL in written):
            written, self.capital = with_capital(self.capital + written), ""
        for part in reopened(PARTING.split(written)) if written else ():
            said = collapsed(part, place.role)
            if "\n" in said.text and place.role is not Role.VERSE:
                self.add(said, replace(place, role=Role.VERSE, reason=SHORT_LINES))
            else:
                self.add(said, place)

    def add(self, said: Marked, place: Place, cells: Ranges = ()) -> None:
        """Append a passage, unless nothing is in it."""
        text, marks, foreign = said
        if not text.strip():
            return
        if self.mark and not text.startswith(self.mark.strip()):
            first = len(self.mark)
            marks = tuple((a + first, b + first, name) for a, b, name in marks)
            foreign = tuple((a + first, b + first, tag) for a, b, tag in foreign)
            text, cells = self.mark + text, ()
        self.passages.append(
            Passage(
                text,
                self.first_line + place.line,
                place.role,
                place.reason,
                place.level,
                chapter=self.chapter,
                marks=marks,
                language=place.language,
                foreign=foreign,
                cells=cells,
                links=placed(text, self.links),
                pictures=tuple(self.pictures),
                evidence=self.evidence_for(text, place),
            )
        )
        self.chapter = self.mark = ""
        self.links, self.pictures = [], []

    def evidence_for(self, text: str, place: Place) -> Evidence | None:
        """The evidence of the page around a text; None where all of the text is read."""

    def place_of(self, element: Element, name: str, around: Place) -> Place:
        """The place of text in this block element."""
        inner = element.find("code") if name == "pre" else None
        told = told_line(element) or (told_line(inner) if inner is not None else 0)
        numbered = Numbering.of(element) if name == "ol" else None
        here = Place(
            around.role,
            around.reason,
            around.level,
            line=told or line_of(element) or around.line,
            language=language_of(element, name) or around.language,
            is_stanza=around.is_stanza,
            numbering=numbered if name in ("ol", "ul") else around.numbering,
            element=element,
        )
        if around.role is Role.FOOTNOTE or is_note(element, name, self.notes):
            return replace(here, role=Role.FOOTNOTE, reason="a note")
        if (matter := matter_of(element)) or around.reason.startswith(MATTERS):
            reason = f"{MATTERS} {matter}" if matter else around.reason
            left_out = Role.REFERENCE if reason.endswith(OF_REFERENCES) else Role.BOILERPLATE
            return replace(here, role=left_out, reason=reason)
        if name in HEADINGS and around.role is not Role.CAPTION:
            return replace(here, role=Role.HEADING, reason="a heading", level=int(name[1]))
        if VERSE.search(kind_of(element)) or around.role is Role.VERSE:
            reason = "the format calls it verse"
            stanza = is_stanza(element)
            return replace(here, role=Role.VERSE, reason=reason, is_stanza=stanza)
        role, reason = ROLES.get(name) or (here.role, here.reason)
        return replace(here, role=role, reason=reason)

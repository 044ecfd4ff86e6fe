"""The role of each paragraph of a PDF: by size, place, first words and the file's own tags."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import inf
from typing import Final

from declaim.manuscript import SPOKEN
from declaim.model import Role
from declaim.reading.pdf.columns.paragraphs import ITEM_TAG, Paragraph, ends
from declaim.reading.pdf.columns.rows import ITEM
from declaim.reading.pdf.columns.typed import TYPED_MIN, is_typed_text, typed_pages
from declaim.reading.pdf.geometry.hyphens import Vocabulary, key, whole, words_in
from declaim.reading.pdf.geometry.pull_boxes import AROUND, PULLED
from declaim.reading.pdf.lettering.tag_tree import MARGIN
from declaim.reading.pdf.tables.drawings import BELOW, FOOT
from declaim.reading.pdf.tables.fields import FIELD, is_blank

HEADING_SIZE_MIN: Final = 1.12
"""Sizes of the body: larger type is a heading."""
HEADING_WORDS_MAX: Final = 20
SMALL_SIZE_MAX: Final = 0.93
"""Sizes of the body: smaller type at the foot of a column is a note."""
FORMULA: Final = "a formula is left out"
MATHS_MIN: Final = 0.4
STATED: Final = re.compile(
    r"(?:definition|theorem|lemma|proposition|corollary|remark|example|claim|proof|conjecture"
    r"|satz|beweis|définition|théorème|proposici[óo]n|teorema)\b",
    re.IGNORECASE,
)
"""The first word of a statement, which is no formula however many signs it has."""
CAPTION: Final = re.compile(
    r"(?:(?:appendix|supplementa(?:l|ry)|extended data) )?"
    r"(?:fig(?:ure)?\.?|table|tab\.|chart|box|plate|scheme|algorithm|listing"
    r"|screenshot|exhibit|photo(?:graph)?|illustration|diagram|graph|map|abb(?:ildung|\.)|tabelle"
    r"|tableau|figura|tabla|quadro|рис(?:унок|\.)|таблица|شكل|جدول|图|表)\s*"
    r"(?:[A-Z]?[\d.–-]*\d[a-z]?|(?-i:[IVXL]{1,6})(?!\w))(?P<sign>\s*[.:|–—](?!\d)|$)?",
    re.IGNORECASE,
)
UNNUMBERED: Final = re.compile(
    r"(?:fig(?:ure)?|table|abb(?:ildung)?|tabelle|figura|tabla|tableau|sources?|quelle|fuente|fonte"
    r"|bildquelle|foto|photo(?: credit| by)?)s?(?P<sign>\s?:\s)(?=\S+(?:\s\S+){0,24}$)",
    re.IGNORECASE,
)
"""A caption without a number, or the source below a table or a picture; no long text."""
NUMBERED: Final = re.compile(
    r"(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|[IVXL]{1,6}\.|[A-Z]\.(?:\d\.?)?|(?:chapter|part|kapitel|teil"
    r"|chapitre|partie|capítulo|capitolo|appendix|anhang|annex)\s+[\dIVXLA-Z]+[.:]?)(?:\s+\S|$)",
    re.IGNORECASE,
)
CAPTION_WORDS_MAX: Final = 60
SLANTED_CAPTION_WORDS_MAX: Final = 20
"""Words of a text below a picture that is slanted, but as large as the body."""
FIELD_WORDS_MAX: Final = 8
"""Words: a longer piece beside a field that ends as a sentence asks, or says what to do."""
IN_COLUMNS: Final = "its lines stand in columns"
CELLS: Final = ("Table", "TR", "TH", "TD")
TABLE_TITLE_SIZE_MIN: Final = 1.2
"""Sizes of the body."""
DOTS: Final = re.compile(r"[.·…_]{4,}")
"""Dots that lead from a word to another."""
SPELT: Final = re.compile(r"(?<!\S)[(\[\"“„]?[^\W\d_]{2,}[.,:;)\]\"”“]*(?!\S)")
"""A word of letters alone, with the signs beside it."""
EQUATION_NUMBER: Final = re.compile(r"\(\d{1,3}(?:\.\d{1,3})?[a-z]?\)$")
TAGGED: Final = {
    MARGIN.name: (Role.BOILERPLATE, "it is in the margin"),
    PULLED.name: (Role.QUOTE, AROUND),
    FOOT: (Role.FOOTNOTE, "it is below the line at the foot of a column"),
    "Caption": (Role.CAPTION, "the file tags it as a caption"),
    "Note": (Role.FOOTNOTE, "the file tags it as a note"),
    "FENote": (Role.FOOTNOTE, "the file tags it as a note"),
    "TOC": (Role.BOILERPLATE, "the file tags it as a table of contents"),
    "TOCI": (Role.BOILERPLATE, "the file tags it as a table of contents"),
    "Index": (Role.BOILERPLATE, "the file tags it as an index"),
    "Formula": (Role.BOILERPLATE, FORMULA),
    "Code": (Role.CODE, "the file tags it as code"),
    "BlockQuote": (Role.QUOTE, "the file tags it as a quotation"),
}


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """An entry of the document's outline."""

    title: str
    page: int
    """From 1; 0 if it leads nowhere."""
    depth: int
    """From 0."""
    top: float = inf
    """Points from the foot of the page; infinite if it leads to the whole page."""


@dataclass(frozen=True, slots=True)
class Document:
    """The measures that the paragraphs of the whole document share."""

    body_size: float
    """Points, of most of its letters."""
    sizes: tuple[float, ...]
    """The sizes of headings, the largest first."""
    is_bold: bool
    is_mono: bool
    typed_pages: frozenset[int]
    is_maths: bool
    words: Vocabulary
    title: str
    entries: tuple[OutlineEntry, ...]


@dataclass(frozen=True, slots=True)
class Labelled:
    """A paragraph with its role."""

    paragraph: Paragraph
    text: str
    role: Role | None
    reason: str
    level: int = 0
    chapter: str = ""

    @property
    def is_spoken(self) -> bool:
        """Whether it is spoken with this role."""
        return self.role is None or self.role in SPOKEN


def document_of(
    paragraphs: Sequence[Paragraph],
    title: str,
    entries: Sequence[OutlineEntry],
    vocabulary: Vocabulary,
) -> Document:
    """Sizes, weights and words of the document as a whole."""
    lines = [line for p in paragraphs for line in p.lines]
    letters: Counter[float] = Counter()
    for line in lines:
        letters[round(2 * line.size) / 2] += len(line.text)
    body = letters.most_common(1)[0][0] if letters else 0.0
    total = sum(letters.values()) or 1
    sizes = sorted({size for size in letters if size >= HEADING_SIZE_MIN * body}, reverse=True)
    return Document(
        body,
        tuple(sizes),
        sum(line.bold * len(line.text) for line in lines) > total / 2,
        sum(line.mono * len(line.text) for line in lines) > TYPED_MIN * total,
        typed_pages(lines),
        sum(line.maths * len(line.text) for line in lines) > total / 2,
        vocabulary,
        key(title),
        tuple(entries),
    )


def label(paragraph: Paragraph, document: Document) -> Labelled:
    """The role of a paragraph as far as it alone tells; None for body text."""
    text = whole([line.text for line in paragraph.lines], document.words)
    tag = paragraph.lines[0].tag.name
    if (paragraph.is_table or tag in CELLS) and not is_title_of_table(paragraph, text, document):
        rows = "\n".join(", ".join(cell for _, cell in line.cells) for line in paragraph.lines)
        return Labelled(paragraph, rows, Role.TABLE, IN_COLUMNS)
    is_typed = document.is_mono or is_typed_text(paragraph.lines, document.typed_pages)
    if tag not in TAGGED and mean(paragraph, "mono") > 0.8 and not is_typed:
        listing = "\n".join(line.text for line in paragraph.lines)
        return Labelled(paragraph, listing, Role.CODE, "a listing: its letters are of one width")
    level = heading_level(paragraph, text, document)
    if paragraph.is_table or tag in CELLS:
        return Labelled(paragraph, text, Role.HEADING, "a large line in a table", level)
    if is_blank(text) or (is_of_field(paragraph, text) and not (level and is_in_capitals(text))):
        return Labelled(paragraph, text, Role.BOILERPLATE, "a label or a blank of a form")
    role, reason = TAGGED.get(tag) or kind_of(paragraph, text, document, level)
    return Labelled(paragraph, text, role, reason, level if role is Role.HEADING else 0)


def is_title_of_table(paragraph: Paragraph, text: str, document: Document) -> bool:
    """Whether one line in a table is so much larger than the text that it is a title."""
    large = paragraph.size >= TABLE_TITLE_SIZE_MIN * document.body_size
    words = len(SPELT.findall(text))
    return len(paragraph.lines) == 1 and large and words > 2 and 2 * words > len(text.split())


def kind_of(
    paragraph: Paragraph, text: str, document: Document, level: int
) -> tuple[Role | None, str]:
    """Role and reason of a paragraph that the file does not tag."""
    if is_formula(paragraph, text, document):
        return Role.BOILERPLATE, FORMULA
    if is_noise(text):
        return Role.BOILERPLATE, "fewer letters than signs and figures, as in a picture"
    caption = CAPTION.match(text) or UNNUMBERED.match(text)
    place = paragraph.lines[0].tag.name
    apart = is_set_apart(paragraph, document)
    if caption and (caption["sign"] is not None or apart or place == BELOW):
        return Role.CAPTION, "it begins as a caption does"
    other = is_set_otherwise(paragraph, document)
    small = paragraph.size < 0.97 * document.body_size
    most = CAPTION_WORDS_MAX if small else SLANTED_CAPTION_WORDS_MAX
    if place == BELOW and other and not level and words_in(text) <= most:
        return Role.CAPTION, "it is set apart below a picture"
    if level:
        return Role.HEADING, "it is larger or bolder than the text"
    listed = "it begins with a list's mark" if ITEM.match(text) else ""
    if place == ITEM_TAG and not listed:
        listed = "the file tags it as a list's item"
    return (Role.LIST_ITEM, listed) if listed else (None, "")


def mean(paragraph: Paragraph, name: str) -> float:
    """The part of a paragraph's letters with a quality: `bold`, `mono`, `maths`, `italic`."""
    total = sum(len(line.text) for line in paragraph.lines)
    return float(sum(getattr(line, name) * len(line.text) for line in paragraph.lines) / total)


def is_formula(paragraph: Paragraph, text: str, document: Document) -> bool:
    """Whether a displayed formula stands here, and not a sentence with some signs.

    Some writers set a whole document in a font of formulas.
    """
    words = sum(len(word) > 3 for word in re.findall(r"[^\W\d_]+", text))
    numbered = EQUATION_NUMBER.search(text) and words < 4
    signs = sum(not c.isalnum() and not c.isspace() for c in text) > len(text) / 4
    maths = mean(paragraph, "maths") > MATHS_MIN and not document.is_maths
    return words < 6 and (maths or bool(numbered and signs)) and not STATED.match(text)


def is_of_field(paragraph: Paragraph, text: str) -> bool:
    """Whether most letters of a piece are beside the fields of a form, and it is no sentence."""
    beside = sum(len(line.text) for line in paragraph.lines if line.tag.name == FIELD)
    asks = ends(paragraph.lines[-1]) and words_in(text) > FIELD_WORDS_MAX
    return 2 * beside > sum(len(line.text) for line in paragraph.lines) and not asks


def is_in_capitals(text: str) -> bool:
    """Whether a text is in capitals, as the heading of a part of a form is, and names no field."""
    return text.isupper() and words_in(text) > 2 and not text.rstrip(" .…_").endswith(":")


def is_noise(text: str) -> bool:
    """Whether a text of several words has more signs and figures than letters.

    Days and hours among as many words are text: `Week 3 (07/10/2025): naive Bayes`.
    """
    words = text.split()
    if len(words) <= 3 or STATED.match(text) or len(SPELT.findall(text)) * 2 >= len(words):
        return False
    signs = [c for c in DOTS.sub("", text) if not c.isspace()]
    return 2 * sum(is_letter(c) for c in signs) < len(signs)


def is_letter(sign: str) -> bool:
    """Whether a sign is a letter, or the mark of a vowel on one, as in Hindi and Thai."""
    return sign.isalpha() or unicodedata.category(sign)[0] == "M"


def is_set_apart(paragraph: Paragraph, document: Document) -> bool:
    """Whether a paragraph is smaller, bold or slanted where the body is not."""
    bold = paragraph.lines[0].bold > 0.15 and not document.is_bold
    return bold or is_set_otherwise(paragraph, document)


def is_set_otherwise(paragraph: Paragraph, document: Document) -> bool:
    """Whether a paragraph is smaller than the body, or slanted."""
    return paragraph.size < 0.97 * document.body_size or paragraph.lines[0].italic > 0.8


def heading_level(paragraph: Paragraph, text: str, document: Document) -> int:
    """1 to 6 for a heading, else 0."""
    tag = paragraph.lines[0].tag.name
    if re.fullmatch(r"H[1-6]?|Title", tag):
        return int(tag[1:]) if tag[1:].isdecimal() else 1
    if (
        words_in(text) > HEADING_WORDS_MAX
        or not any(map(str.isalpha, text))
        or (ITEM.match(text) and not NUMBERED.match(text))
    ):
        return 0
    size = round(2 * paragraph.size) / 2
    if size >= HEADING_SIZE_MIN * document.body_size and not text.endswith((",", ";")):
        return min(document.sizes.index(size) + 1, 6) if size in document.sizes else 1
    below = min(len(document.sizes) + 1, 6)
    strong = mean(paragraph, "bold") > 0.85 and not document.is_bold
    if ends(paragraph.lines[-1]) and not NUMBERED.match(text) and not text.endswith((":", "?")):
        return 0
    if strong and size >= SMALL_SIZE_MAX * document.body_size and len(paragraph.lines) < 4:
        return below
    capitals = text.isupper() and len(paragraph.lines) == 1 and sum(map(str.isalpha, text)) > 3
    return below if capitals and size >= SMALL_SIZE_MAX * document.body_size else 0


def runs(flags: Sequence[bool], least: int) -> Iterator[range]:
    """The stretches of at least `least` true flags."""
    start = 0
    for i in range(len(flags) + 1):
        if i == len(flags) or not flags[i]:
            if i - start >= least:
                yield range(start, i)
            start = i + 1

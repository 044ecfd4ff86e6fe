"""Roles by several paragraphs together: title, authors, outline, notes, contents, references."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from declaim.model import Role
from declaim.reading.pdf.columns.labels import (
    HEADING_SIZE_MIN,
    HEADING_WORDS_MAX,
    NUMBERED,
    SMALL_SIZE_MAX,
    Document,
    Labelled,
    OutlineEntry,
    document_of,
    label,
)
from declaim.reading.pdf.columns.order import Line
from declaim.reading.pdf.columns.paragraphs import Paragraph
from declaim.reading.pdf.columns.rows import POINT
from declaim.reading.pdf.geometry.hyphens import Vocabulary, glued, key, words_in
from declaim.reading.pdf.papers.authors import with_authors, with_names, with_names_apart
from declaim.reading.pdf.papers.front import with_front_matter
from declaim.reading.pdf.papers.imprint import with_imprint
from declaim.reading.pdf.papers.journal_head import with_journal_head
from declaim.reading.pdf.papers.names import are_names
from declaim.reading.pdf.papers.notices import with_notices
from declaim.reading.pdf.papers.paper_signs import PUBLISHED
from declaim.reading.pdf.parts.beside_tables import (
    with_heads,
    with_notes,
    with_rows_below_captions,
    with_rows_between,
    with_sentences,
)
from declaim.reading.pdf.parts.contents import with_contents
from declaim.reading.pdf.parts.formulas import with_formulas
from declaim.reading.pdf.parts.listings import with_listings
from declaim.reading.pdf.parts.loose import noise, with_addresses, with_noise
from declaim.reading.pdf.parts.outline import with_outline
from declaim.reading.pdf.parts.picture_words import (
    with_drawn_pages,
    with_labels,
    with_whole_captions,
)
from declaim.reading.pdf.parts.pull_quotes import with_pull_quotes
from declaim.reading.pdf.parts.references import with_references
from declaim.reading.pdf.parts.running_sections import with_running_sections
from declaim.reading.pdf.parts.sections import with_sections
from declaim.reading.pdf.parts.standfirsts import with_standfirsts
from declaim.reading.pdf.parts.torn_sentences import with_heads_on_top, with_sentences_whole
from declaim.reading.pdf.tables.cells import CELL

FOOT_MAX_PT: Final = 330.0
"""Small type below this height is at the foot of its page."""
LEADING_MAX_EM: Final = 1.7
"""Sizes: the lines of one heading are nearer to each other."""
ALIGNED_EM: Final = 2.0
"""Sizes: the sides or the middles of the lines of one heading are nearer to each other."""
ASIDE: Final = (Role.TABLE, Role.CAPTION, Role.BOILERPLATE)
"""Roles of what may stand among the notes."""
NOTES_PART_MAX: Final = 0.25
"""The part of a page's letters, 0 to 1: more in small type is no note without a note's mark."""
NOTE_SIZE_MAX_PT: Final = 10.0
"""So large a type is no note without a note's mark, however large the text of a poster is."""
POINTS_MIN: Final = 3
WORDED: Final = re.compile(r"[^\W\d_]{3}")
KIND: Final = re.compile(
    r"v\d+|version\d+|(?:master|bachelor|doctoral|phd)?s?thesis|dissertation|dissertação|tesi"
    r"|thèse|(?:master|bachelor|diplom|doktor)arbeit|tesi[sn]a?|tesis(?:doctoral|degrado)"
    r"|ficha(?:técnica|catalográfica)|impressum|praca(?:magisterska|doktorska|licencjacka|dyplomowa)|диссертация",
)
"""The kind of a work or its version, as compared: letters and figures alone."""
SENTENCE_WORDS_MIN: Final = 12
SECTION: Final = re.compile(
    r"[\dIVX. ]*(?:acknowledge?ments?|danksagung|remerciements|agradecimientos|conclusions?"
    r"|appendix.{0,40})",
    re.IGNORECASE,
)
"""A heading in capitals that are smaller than the text, as those of some papers are."""
THANKS: Final = re.compile(
    r"@|\b(?:universit|department|grateful|we (?:would like to )?thank|corresponding author)",
    re.IGNORECASE,
)
"""Words of a note of the authors at the foot of the first page."""
NOTE: Final = re.compile(r"\[?(?:\d{1,3}|[*†‡§¶∗#]+|[a-z])[\])]?[. ]?\s?\S")


def labelled(
    paragraphs: Sequence[Paragraph],
    title: str,
    entries: Sequence[OutlineEntry],
    vocabulary: Vocabulary,
) -> list[Labelled]:
    """Each paragraph with its role, in order."""
    document = document_of(paragraphs, title, entries, vocabulary)
    found = [label(paragraph, document) for paragraph in paragraphs]
    for step in STEPS:
        found = step(found, document)
    return found


def with_whole_headings(found: list[Labelled], document: Document) -> list[Labelled]:
    """Headings of several lines that stand directly below each other, as one."""
    whole_ones: list[Labelled] = []
    for item in found:
        above = whole_ones[-1] if whole_ones else None
        if above and key(above.text) != document.title and is_rest_of_heading(above, item):
            paragraph = replace(
                above.paragraph, lines=(*above.paragraph.lines, *item.paragraph.lines)
            )
            text = glued(above.text, item.text, document.words)
            whole_ones[-1] = replace(above, text=text, paragraph=paragraph)
        else:
            whole_ones.append(item)
    return whole_ones


def is_rest_of_heading(above: Labelled, item: Labelled) -> bool:
    """Whether `item` is the next line of the heading `above`."""
    if above.role is not Role.HEADING or item.role is not Role.HEADING:
        return False
    last, first = above.paragraph.lines[-1], item.paragraph.lines[0]
    step = last.baseline - first.baseline
    alike = abs(last.size - first.size) < 0.5 and abs(last.bold - first.bold) < 0.5
    near = 0 < step < LEADING_MAX_EM * last.size and above.paragraph.column == item.paragraph.column
    words = len(above.text.split()) + len(item.text.split())
    if not (alike and near and is_aligned(last, first)):
        return False
    return words <= 2 * HEADING_WORDS_MAX and not NUMBERED.match(item.text)


def is_aligned(above: Line, below: Line) -> bool:
    """Whether two lines begin, end or have their middle at one place, or the second steps in."""
    room = ALIGNED_EM * above.size
    left, right = below.left - above.left, below.right - above.right
    return left > -room or abs(right) < room or abs(left + right) < 2 * room


def with_title(found: list[Labelled], document: Document) -> list[Labelled]:
    """The title: the text of the metadata's on the first pages, else the largest of the first.

    A heading as small as the text is one if it is the first piece, above names.
    """
    first = [i for i, item in enumerate(found) if item.paragraph.lines[0].page <= 2]
    named = [i for i in first if document.title and key(found[i].text) == document.title]
    if not named and not document.title:
        heads = [
            i
            for i in first
            if found[i].role is Role.HEADING
            and found[i].paragraph.lines[0].page == 1
            and not noise(found[i].text, large=True)
            and not PUBLISHED.match(found[i].text)
        ]
        heads = [i for i in heads if not is_no_title(found[i].text)] or heads
        largest = max((found[i].paragraph.size for i in heads), default=0.0)
        named = [i for i in heads if found[i].paragraph.size > 0.98 * largest][:1]
        if largest < HEADING_SIZE_MIN * document.body_size:
            named = [i for i in named if i == 0 and any(are_names(p.text) for p in found[1:2])]
    if named:
        i = named[0]
        found[i] = replace(found[i], role=Role.HEADLINE, reason="the title", level=1)
    return found


def is_no_title(text: str) -> bool:
    """Whether a large piece is the kind of a work, its version or a sentence."""
    long = words_in(text) > SENTENCE_WORDS_MIN and text.endswith(".")
    return long or bool(KIND.fullmatch(key(text)))


def with_something_spoken(found: list[Labelled], _document: Document) -> list[Labelled]:
    """The largest text of a document of which nothing would be spoken, as its title."""
    if any(item.is_spoken for item in found):
        return found
    sizes = [item.paragraph.size * bool(WORDED.search(item.text)) for item in found]
    title = sizes.index(max(sizes)) if any(sizes) else len(found)
    reason = "the largest text of a document without prose"
    return [
        replace(item, role=Role.HEADLINE, reason=reason, level=1) if i == title else item
        for i, item in enumerate(found)
    ]


def with_foot(found: list[Labelled], document: Document) -> list[Labelled]:
    """Notes: the small type that ends a column, unless it is most of a page."""
    ended: set[int] = set()
    small_ones: dict[int, list[int]] = defaultdict(list)
    letters: Counter[int] = Counter()
    for item in found:
        letters[item.paragraph.lines[0].page] += len(item.text)
    for i in range(len(found) - 1, -1, -1):
        paragraph = found[i].paragraph
        if paragraph.column in ended or found[i].role in ASIDE:
            continue
        small = paragraph.size < SMALL_SIZE_MAX * document.body_size
        low = paragraph.lines[0].baseline < FOOT_MAX_PT or NOTE.match(found[i].text)
        plain = found[i].role in (None, Role.LIST_ITEM) and paragraph.lines[0].tag.name != CELL
        if small and low and plain:
            small_ones[paragraph.column].append(i)
        else:
            ended.add(paragraph.column)
    for places in small_ones.values():
        first = found[places[-1]]
        size = sum(len(found[i].text) for i in places)
        most = size > NOTES_PART_MAX * letters[first.paragraph.lines[0].page]
        most = most or first.paragraph.size >= NOTE_SIZE_MAX_PT
        thanks = first.paragraph.lines[0].page == 1 and THANKS.search(first.text)
        headed = SECTION.fullmatch(found[max(places[-1] - 1, 0)].text)
        listed = len(places) >= POINTS_MIN and all(POINT.match(found[i].text) for i in places)
        if headed or listed or (most and not NOTE.match(first.text) and not thanks):
            continue
        for i in places:
            reason = "small type at the foot of the page"
            found[i] = replace(found[i], role=Role.FOOTNOTE, reason=reason)
    return found


STEPS: Final = (
    with_heads,
    with_whole_headings,
    with_standfirsts,
    with_pull_quotes,
    with_journal_head,
    with_title,
    with_names_apart,
    with_names,
    with_authors,
    with_front_matter,
    with_addresses,
    with_sections,
    with_noise,
    with_formulas,
    with_outline,
    with_whole_captions,
    with_labels,
    with_drawn_pages,
    with_rows_below_captions,
    with_rows_between,
    with_notes,
    with_foot,
    with_contents,
    with_references,
    with_listings,
    with_running_sections,
    with_notices,
    with_imprint,
    with_sentences,
    with_heads_on_top,
    with_sentences_whole,
    with_something_spoken,
)
"""The steps that judge several paragraphs together, in their order."""

"""Words in pictures, and other short pieces in a row that are no sentences."""

import re
from collections import defaultdict
from dataclasses import replace
from typing import Final

from declaim.model import Role
from declaim.reading.pdf.columns.labels import CAPTION, NUMBERED, Document, Labelled, runs
from declaim.reading.pdf.columns.paragraphs import ends
from declaim.reading.pdf.geometry.hyphens import words_in
from declaim.reading.pdf.papers.paper_signs import is_prose
from declaim.reading.pdf.parts.loose import FIGURES
from declaim.reading.pdf.tables.drawings import BELOW, BESIDE, CHART, INSIDE, RULED
from declaim.reading.pdf.tables.fields import VALUE

WORD: Final = re.compile(r"[^\W\d_]{2}")
SILENT: Final = frozenset({Role.BOILERPLATE, Role.TABLE, Role.CAPTION, Role.FOOTNOTE})
FIGURE: Final = "Figure"
"""The tag that a file itself gives to a picture."""
LABEL: Final = "a label in a picture"
DRAWN: Final = "a label: its page is a drawing"
NAME_WORDS_MAX: Final = 2
"""Words of a name in a chart, whatever sign it ends with."""
LABEL_WORDS_MAX: Final = 6
CAPTIONED_WORDS_MAX: Final = 16
LABEL_SIZE_MAX: Final = 0.8
"""Sizes of the body: a label of more than LABEL_WORDS_MAX words is smaller."""
SAME_SIZE_PT: Final = 0.3
CAPTION_LEADING_MAX: Final = 1.5
"""Sizes: the lines of one caption are nearer to each other."""
LABELS_MIN: Final = 3
"""Short pieces in a row without a sentence: so many are the words in a picture."""
NAMES_MIN: Final = 8
"""Such pieces without a picture near them: so many are names and offices."""
DATED_MIN: Final = 4
"""Such pieces of which one in four begins with a figure are a list of days."""


def with_labels(found: list[Labelled], document: Document) -> list[Labelled]:
    """Words in pictures: several short pieces in a row, none of which is a sentence."""
    short = [
        (item.role is None and is_label(item, document) and not ends(item.paragraph.lines[-1]))
        or item.reason == FIGURES
        for item in found
    ]
    for run in runs(short, LABELS_MIN):
        words = [i for i in run if found[i].role is None]
        near = sum(
            found[i].paragraph.lines[0].tag.name in (INSIDE, CHART, BELOW, BESIDE) for i in words
        )
        dated = DATED_MIN * sum(found[i].text[:1].isdigit() for i in words) >= len(words)
        names = len(words) >= NAMES_MIN and not dated
        enough = names or (len(words) >= LABELS_MIN and 2 * near > len(words))
        for i in words if enough else ():
            reason = LABEL if 2 * near > len(words) else "one of many names in a row"
            found[i] = replace(found[i], role=Role.BOILERPLATE, reason=reason)
    for caption, item in enumerate(found):
        if is_in_chart(item) or is_inside(item, document):
            found[caption] = replace(item, role=Role.BOILERPLATE, reason=LABEL, level=0)
        i = caption - 1
        while item.role is Role.CAPTION and i >= 0 and is_in_picture(found, i, item, document):
            if found[i].role in (None, Role.LIST_ITEM):
                found[i] = replace(found[i], role=Role.BOILERPLATE, reason=LABEL)
            i -= 1
    return found


def with_drawn_pages(found: list[Labelled], _: Document) -> list[Labelled]:
    """Pages that are one drawing: most pieces are labels or figures, and none is a sentence."""
    pages: dict[int, list[int]] = defaultdict(list)
    for i, item in enumerate(found):
        pages[item.paragraph.lines[0].page].append(i)
    for places in pages.values():
        words = [i for i in places if found[i].role in (None, Role.HEADING)]
        labels = sum(found[i].reason == LABEL for i in places)
        silent = sum(found[i].role in SILENT for i in places)
        sentences = any(
            (words_in(found[i].text) > LABEL_WORDS_MAX and ends(found[i].paragraph.lines[-1]))
            or found[i].role is Role.LIST_ITEM
            or is_prose(found[i].text)
            for i in places
        )
        enough = labels >= LABELS_MIN and silent >= max(NAMES_MIN, len(words))
        if enough and not sentences:
            for i in words:
                found[i] = replace(found[i], role=Role.BOILERPLATE, reason=DRAWN, level=0)
    return found


def with_whole_captions(found: list[Labelled], document: Document) -> list[Labelled]:
    """The pieces that go on with a caption: directly below it, and set as it is, or a number."""
    for i in range(1, len(found)):
        above, item = found[i - 1], found[i]
        last, first = above.paragraph.lines[-1], item.paragraph.lines[0]
        alike = abs(last.size - first.size) < SAME_SIZE_PT and last.italic == first.italic
        alike = alike or bool(CAPTION.fullmatch(above.text))
        near = 0 < last.baseline - first.baseline < CAPTION_LEADING_MAX * last.size
        apart = first.size < 0.97 * document.body_size or first.italic > 0.8
        if above.role is Role.CAPTION and item.role is None and alike and near and apart:
            found[i] = replace(item, role=Role.CAPTION, reason="it goes on with a caption")
    return found


def is_in_chart(item: Labelled) -> bool:
    """Whether a piece is a name in or at a chart: short and no sentence, in type of any size."""
    places = {line.tag.name for line in item.paragraph.lines}
    words = words_in(item.text)
    sentence = words > NAME_WORDS_MAX and ends(item.paragraph.lines[-1])
    short = words <= CAPTIONED_WORDS_MAX and not sentence
    is_section = item.role is Role.HEADING and NUMBERED.match(item.text)
    loose = item.role in (None, Role.HEADING) and not is_section
    return CHART in places <= {CHART, INSIDE, BELOW, BESIDE} and short and loose


def is_inside(item: Labelled, document: Document) -> bool:
    """Whether a piece is a label in a picture; some text of one is a sentence."""
    if item.role is not None or ends(item.paragraph.lines[-1]):
        return False
    tag = item.paragraph.lines[0].tag.name
    tagged = tag == FIGURE and words_in(item.text) <= LABEL_WORDS_MAX
    return tagged or (tag in (INSIDE, CHART) and is_label(item, document))


def is_label(item: Labelled, document: Document) -> bool:
    """Whether a piece is short and smaller than the text; more words are in much smaller type.

    What is typed into a form's field is none.
    """
    if item.paragraph.lines[0].tag.name == VALUE:
        return False
    words = words_in(item.text)
    most = 0.97 if words <= LABEL_WORDS_MAX else LABEL_SIZE_MAX
    return words <= CAPTIONED_WORDS_MAX and item.paragraph.size < most * document.body_size


def is_in_picture(found: list[Labelled], i: int, caption: Labelled, document: Document) -> bool:
    """Whether a text above a caption is small and no sentence, as the words in a picture.

    TeX draws with signs of fonts: a name between two of them is in a picture as well.
    """
    item = found[i]
    if item.paragraph.lines[0].page != caption.paragraph.lines[0].page:
        return False
    bare = [not WORD.search(piece.text) for piece in found[max(i - 1, 0) : i + 2]]
    if bare[min(i, 1)]:
        return True
    small = item.paragraph.size < 0.97 * document.body_size
    short = words_in(item.text) <= (CAPTIONED_WORDS_MAX if small else LABEL_WORDS_MAX)
    loose = item.role in (None, Role.LIST_ITEM, Role.BOILERPLATE, Role.TABLE)
    inside = item.paragraph.lines[0].tag.name in (INSIDE, CHART, RULED)
    between = bare == [True, False, True] and words_in(item.text) <= NAME_WORDS_MAX
    inside = inside or between
    return loose and short and (small or inside) and not ends(item.paragraph.lines[-1])

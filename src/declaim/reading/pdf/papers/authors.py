"""The authors of a paper and their addresses, between its title and its text."""

import re
from dataclasses import replace
from typing import Final

from declaim.model import Role
from declaim.reading.pdf.columns.edge_rows import SUMMARY
from declaim.reading.pdf.columns.labels import NUMBERED, Document, Labelled
from declaim.reading.pdf.geometry.hyphens import whole, words_in
from declaim.reading.pdf.papers.names import are_names, side_by_side, without_places
from declaim.reading.pdf.papers.notices import DAY
from declaim.reading.pdf.papers.paper_signs import (
    ADDRESS,
    FRONT,
    FRONT_MAX,
    is_address,
    is_entry,
    is_kind,
    is_prose,
    is_sentence,
    title_of,
)

PRESS: Final = re.compile(
    r"(?:for immediate release|press release|news release|media release|pressemitteilung"
    r"|presseinformation|medienmitteilung|communiqué de presse|nota de prensa|comunicado de prensa"
    r"|comunicato stampa|persbericht|пресс-релиз)\b.{0,40}",
    re.IGNORECASE,
)
"""A line that says that a document is no paper."""
PRESS_WITHIN: Final = 12
INITIALS: Final = re.compile(r"(?:[^\W\d_]+ )?(?:[A-Z]\. ?){1,3}[A-Z]")
WORDS_MAX: Final = 50
"""Words of the page that has the title of a book."""
SUBTITLE_WORDS_MIN: Final = 8
SUBTITLE_SIZE_MIN: Final = 1.2
"""Sizes of the body."""
SAME_SIZE_PT: Final = 0.3
BOLD_MIN: Final = 0.8
NAMES_WITHIN: Final = 2
"""Pieces below the title: a subtitle may stand above the names."""
NAMES_PART: Final = 4
"""At most one word in so many of a list of names is an `and` or a `von`."""


def with_names(found: list[Labelled], document: Document) -> list[Labelled]:
    """The names of authors directly below the title, by what stands below them."""
    top = title_of(found, document)
    near = range(top + 1, min(top + 1 + NAMES_WITHIN, len(found) - 1) if top >= 0 else 0)
    for i in near:
        item = found[i]
        below = next((p for p in found[i + 1 :] if any(map(str.isalpha, p.text))), item)
        plain = item.role in (None, Role.HEADING) and item.paragraph.lines[0].page == 1
        text = side_by_side(item.paragraph.lines)
        if is_prose(item.text):
            break
        if plain and are_names(text) and (is_below_names(below) or on_title_page(found, i)):
            reason = "names below the title"
            found[i] = replace(item, text=text, role=Role.BYLINE, reason=reason, level=0)
            break
    return found


def is_below_names(item: Labelled) -> bool:
    """Whether a piece is a day, a summary, an address or the first section of a paper."""
    section = item.role is Role.HEADING and NUMBERED.match(item.text)
    summary = SUMMARY.match(item.text)
    return bool(DAY.fullmatch(item.text) or section or summary or is_address(item))


def on_title_page(found: list[Labelled], i: int) -> bool:
    """Whether a name with initials stands on the first of several pages, which has few words."""
    first = [item for item in found if item.paragraph.lines[0].page == 1]
    few = sum(words_in(item.text) for item in first) <= WORDS_MAX
    return len(first) < len(found) and few and bool(INITIALS.match(found[i].text))


def with_names_apart(found: list[Labelled], document: Document) -> list[Labelled]:
    """The names of authors parted from the addresses below, which are not in bold or no names."""
    top = title_of(found, document)
    parted: list[Labelled] = []
    for i, item in enumerate(found):
        lines = item.paragraph.lines
        turn = next((n for n, line in enumerate(lines) if line.bold < BOLD_MIN), 0)
        if not turn or item.role is Role.TABLE:
            turn = int(len(lines) > 1 and are_names(side_by_side(lines[:1])))
        near = 0 <= top < i <= top + FRONT_MAX and item.role in (None, Role.HEADING, Role.TABLE)
        if near and turn and lines[0].page == 1 and is_address(item):
            for part in (lines[:turn], lines[turn:]):
                text = whole([line.text for line in part], document.words)
                paragraph = replace(item.paragraph, lines=part)
                role = None if item.role is Role.TABLE else item.role
                parted.append(replace(item, paragraph=paragraph, text=text, role=role))
        else:
            parted.append(item)
    return parted


def with_authors(found: list[Labelled], document: Document) -> list[Labelled]:
    """Authors and their addresses, between the title and the first heading or sentence."""
    top = title_of(found, document)
    if any(PRESS.fullmatch(item.text) for item in found[:PRESS_WITHIN]):
        return found
    below = range(top + 1, min(top + 1 + FRONT_MAX, len(found)) if top >= 0 else 0)
    stop = next((i for i in below if is_begun(found[i]) and not is_author(found, i)), 0)
    named = {i for i in below if found[i].role is Role.BYLINE}
    loose = [i for i in range(top + 1, stop) if not is_entry(found[i])]
    pieces = {i for i in loose if not is_sentence(found[i])}
    beside = {i for i in below if is_above_text(found, top, i)}
    if sum(is_address(found[i]) for i in beside) > 1:
        pieces |= beside
    pieces = {
        i
        for i in pieces
        if not (is_subtitle(found[i], document) or is_kind(found[i].text))
        and not (SUMMARY.fullmatch(found[i].text) or DAY.fullmatch(found[i].text))
    }
    if any(is_address(found[i]) for i in pieces):
        for i in sorted(pieces - named):
            item, text = found[i], found[i].text
            role, reason = Role.BOILERPLATE, "an author's address, between title and text"
            other = ADDRESS.search(text) or item.role is Role.BOILERPLATE
            if i == top + 1 and is_name_with_address(item):
                role, reason = Role.BYLINE, "a name below the title, with its address"
            elif not other and (i == top + 1 or is_name(found, pieces, i)):
                role, reason = Role.BYLINE, "it is between the title and the addresses"
                names = side_by_side(item.paragraph.lines)
                text = names if are_names(names) else text
            found[i] = replace(item, text=text, role=role, reason=reason, level=0)
    return found


def is_name_with_address(item: Labelled) -> bool:
    """Whether a line is a name and a place, as slides have them: neither number nor mail."""
    name, comma, place = item.text.partition(", ")
    plain = comma and len(item.paragraph.lines) == 1 and not re.search(r"[@\d*†‡]", item.text)
    return bool(plain) and are_names(name) and not are_names(place)


def is_begun(item: Labelled) -> bool:
    """Whether the text begins with a piece: a heading, but no day or address, or prose."""
    other = DAY.fullmatch(item.text) or (is_address(item) and not NUMBERED.match(item.text))
    return (item.role is Role.HEADING and not other) or is_prose(item.text)


def is_author(found: list[Labelled], i: int) -> bool:
    """Whether a heading is a name with an address directly below it."""
    return are_names(found[i].text) and is_address(found[min(i + 1, len(found) - 1)])


def is_subtitle(item: Labelled, document: Document) -> bool:
    """Whether a heading is long and large, without the figures and marks of an address."""
    large = item.paragraph.size >= SUBTITLE_SIZE_MIN * document.body_size
    long = words_in(item.text) >= SUBTITLE_WORDS_MIN
    plain = not re.search(r"[@\d*†‡]", item.text) and item.text.count(",") <= 1
    return item.role is Role.HEADING and large and long and plain


def is_name(found: list[Labelled], pieces: set[int], i: int) -> bool:
    """Whether a piece among addresses is a name: a heading, first in its column, or more names."""
    above, size = found[i - 1], found[i].paragraph.size
    is_rest = above.role is Role.BYLINE and abs(above.paragraph.size - size) < SAME_SIZE_PT
    turns = above.paragraph.column != found[i].paragraph.column and above.paragraph.size <= size
    first = i - 1 not in pieces or turns or is_rest
    words = found[i].text.split()
    names = NAMES_PART * sum(word[0].islower() for word in words) <= len(words)
    plain = not any(map(str.isdigit, without_places(found[i].text)))
    alike = any(is_set_alike(found[i], found[j]) for j in range(i) if found[j].role is Role.BYLINE)
    other = alike and are_names(side_by_side(found[i].paragraph.lines))
    return names and plain and (first or found[i].role is Role.HEADING or other)


def is_set_alike(item: Labelled, name: Labelled) -> bool:
    """Whether a piece is set as a name above it is, and not as the address between them."""
    looks = [
        (round(line.italic), round(line.bold))
        for line in (item.paragraph.lines[0], name.paragraph.lines[0])
    ]
    return looks[0] == looks[1] and abs(item.paragraph.size - name.paragraph.size) < SAME_SIZE_PT


def is_above_text(found: list[Labelled], top: int, i: int) -> bool:
    """Whether a piece is lower than the title and higher than the first text, in any column."""
    item, title = found[i], found[top].paragraph.lines[-1]
    text = next((below for below in found[top + 1 :] if is_prose(below.text)), found[top])
    place, first = item.paragraph.lines[0], text.paragraph.lines[0]
    if not title.page == place.page == first.page or item.role not in (None, Role.HEADING):
        return False
    between = title.baseline > place.baseline > first.baseline
    word = len(item.text.split()) == 1
    heads = is_prose(found[min(i + 1, len(found) - 1)].text) and (word or item.role is Role.HEADING)
    other = FRONT.match(item.text) or is_prose(item.text) or is_sentence(item)
    return (
        between
        and not other
        and (is_address(item) or not (heads or (word and item.role is Role.HEADING)))
    )

"""The lines between the title of a paper and its text: authors, addresses, keywords, rights."""

import re
from dataclasses import replace
from typing import Final

from declaim.model import Role
from declaim.reading.pdf.edge_rows import SUMMARY
from declaim.reading.pdf.hyphens import whole, words_in
from declaim.reading.pdf.labels import HEADING_SIZE_MIN, SMALL_SIZE_MAX, Document, Labelled
from declaim.reading.pdf.paragraphs import ends

FRONT_MAX: Final = 24
"""Pieces below the title that may name authors and addresses."""
FRONT_PAGES_MAX: Final = 2
FRONT: Final = re.compile(
    r"(?:key ?words?|index terms|general terms|categories and subject|ccs concepts"
    r"|acm reference format|schl(?:ü|ue)sselw(?:ö|oe)rter"
    r"|stichw(?:ö|oe)rter|mots[- ]cl[ée]s|palabras clave|palavras[- ]chave|parole chiave"
    r"|ключевые слова|关键词|キーワード|jel class|msc 20|paper type|article type"
    r"|received:? (?:on )?\d|received:? \w+ \d|accepted:? \w+ \d|article history|available online"
    r"|e?-?issn|isbn|doi\b|https?://(?:dx\.)?doi\.org|permanent url|to cite this|cite this"
    r"|(?:suggested |recommended )?citation:|reference:|downloaded from"
    r"|(?:\W{1,2}\s?)?corresponding authors?"
    r"|copyright|©|\(c\) ?(?:19|20)\d\d|all rights reserved|permission (?:to make|is granted)"
    r"|this (?:work|article) is (?:licensed|distributed|published) under|licen[sc]ed under"
    r"|the current issue and full text)",
    re.IGNORECASE,
)
"""The first words of a publisher's lines beside a paper."""
PUBLISHED: Final = re.compile(
    r"\W?(?:correspondence|e-?mails?|tel(?:ephone)?|fax|edited by|reviewed by|academic editors?)\W"
    r"|open access$|specialty section|to appear in|published (?:online|by|in)\b"
    r"|submitted (?:to|on)\b|manuscript received|accepted for publication|arxiv(?: e-?print)?:"
    r"|online at \S+\.\S|\S? ?(?:19|20)\d\d (?:published by|the authors?\b|elsevier|springer)"
    r"|\(?[^\W\d_][^.!?]{2,60} \(?(?:19|20)\d\d\)?[;,:]? ?\d+ ?(?:\(\d+\))?: ?\d+[-–]\d"
    r"|vol(?:ume|\.)? ?\d+\W|article info|contents lists available|journal homepage|how to cite"
    r"|(?:research|review|original|short|regular|full length|invited)"
    r" (?:article|paper|research|report|communication)s?(?: open access)?$"
    r"|cite as|pacs\b|ams subject|mathematics subject|cuvinte cheie|s[łl]owa kluczowe"
    r"|anahtar kelimeler|trefwoorden|nyckelord",
    re.IGNORECASE,
)
"""The first words of such lines if they are short and no sentence."""
HEAD_WORDS_MAX: Final = 5
PRESS: Final = re.compile(
    r"(?:for immediate release|press release|news release|media release|pressemitteilung"
    r"|presseinformation|medienmitteilung|communiqué de presse|nota de prensa|comunicado de prensa"
    r"|comunicato stampa|persbericht|пресс-релиз)\b.{0,40}",
    re.IGNORECASE,
)
"""A line that says that a document is no paper."""
PRESS_WITHIN: Final = 12
SUBTITLE_WORDS_MIN: Final = 8
SUBTITLE_SIZE_MIN: Final = 1.2
"""Sizes of the body."""
SAME_SIZE_PT: Final = 0.3
BOLD_MIN: Final = 0.8
NAMES_PART: Final = 4
"""At most one word in so many of a list of names is an `and` or a `von`."""
LINE_WORDS_MAX: Final = 14
LINES_ABOVE_MAX: Final = 3
WORDS_AN_ADDRESS_MAX: Final = 12
"""A long list of addresses names one in so many words."""
ADDRESS_WORDS_MAX: Final = 45
MAIL: Final = re.compile(r"\S+@\S+\.\w{2,}")
YEARS: Final = re.compile(r"(?:19|20)\d\d(?:\s*[-–—]\s*(?:(?:19|20)?\d\d|[^\W\d_]+))?\s")
"""The years with which an entry of a person's life begins."""
BULLET: Final = re.compile(r"[•‣◦▪▫■□●○◆◇►▸▶∙·–—➢-]\s")
ADDRESS: Final = re.compile(
    r"@|\b(?:universit|institut|departe?ment|d[ée]partement|dipartimento|departamento|facult|fakult"
    r"|school of|college|laborator|academ|hochschule|polytechni|politecnic|centre for|center for"
    r"|университет|институт|кафедра|大学|研究所|학교|جامعة)",
    re.IGNORECASE,
)
"""A word of an author's address."""


def title_of(found: list[Labelled], document: Document) -> int:
    """The place of the title, or of the largest heading of the first page; -1 without one."""
    heads = [
        (item.role is Role.HEADLINE, item.paragraph.size, -i)
        for i, item in enumerate(found)
        if item.role is Role.HEADLINE
        or (item.role is Role.HEADING and item.paragraph.lines[0].page == 1)
    ]
    is_title, size, place = max(heads, default=(False, 0.0, 1))
    return -place if is_title or size >= HEADING_SIZE_MIN * document.body_size else -1


def with_names_apart(found: list[Labelled], document: Document) -> list[Labelled]:
    """The names of authors parted from the addresses below, which are not in bold."""
    top = title_of(found, document)
    parted: list[Labelled] = []
    for i, item in enumerate(found):
        lines = item.paragraph.lines
        turn = next((n for n, line in enumerate(lines) if line.bold < BOLD_MIN), 0)
        near = 0 <= top < i <= top + FRONT_MAX and item.role in (None, Role.HEADING)
        if near and turn and lines[0].page == 1 and is_address(item):
            for part in (lines[:turn], lines[turn:]):
                text = whole([line.text for line in part], document.words)
                paragraph = replace(item.paragraph, lines=part)
                parted.append(replace(item, paragraph=paragraph, text=text))
        else:
            parted.append(item)
    return parted


def with_authors(found: list[Labelled], document: Document) -> list[Labelled]:
    """Authors and their addresses, between the title and the first heading or sentence."""
    top = title_of(found, document)
    if any(PRESS.fullmatch(item.text) for item in found[:PRESS_WITHIN]):
        return found
    below = range(top + 1, min(top + 1 + FRONT_MAX, len(found)) if top >= 0 else 0)
    stop = next((i for i in below if found[i].role is Role.HEADING or is_prose(found[i].text)), 0)
    loose = [i for i in range(top + 1, stop) if not is_entry(found[i])]
    pieces = {i for i in loose if not is_sentence(found[i])}
    beside = {i for i in below if is_above_text(found, top, i)}
    if sum(is_address(found[i]) for i in beside) > 1:
        pieces |= beside
    pieces = {
        i
        for i in pieces
        if not (is_subtitle(found[i], document) or is_kind(found[i].text))
        and not SUMMARY.fullmatch(found[i].text)
    }
    if any(is_address(found[i]) for i in pieces):
        for i in sorted(pieces):
            role, reason = Role.BOILERPLATE, "an author's address, between title and text"
            if not ADDRESS.search(found[i].text) and (i == top + 1 or is_name(found, pieces, i)):
                role, reason = Role.BYLINE, "it is between the title and the addresses"
            found[i] = replace(found[i], role=role, reason=reason, level=0)
    return found


def is_subtitle(item: Labelled, document: Document) -> bool:
    """Whether a heading is long and large, without the figures and marks of an address."""
    large = item.paragraph.size >= SUBTITLE_SIZE_MIN * document.body_size
    long = words_in(item.text) >= SUBTITLE_WORDS_MIN
    plain = not re.search(r"[@\d*†‡]", item.text) and item.text.count(",") <= 1
    return item.role is Role.HEADING and large and long and plain


def is_kind(text: str) -> bool:
    """Whether a short line of a publisher names the kind of a paper, or a journal's home."""
    return words_in(text) <= LINE_WORDS_MAX and bool(PUBLISHED.match(text))


def is_label(text: str) -> bool:
    """Whether a text is nothing but a label of keywords."""
    return words_in(text) <= 2 and bool(re.match(r"key ?words$|index terms$", text, re.IGNORECASE))


def is_name(found: list[Labelled], pieces: set[int], i: int) -> bool:
    """Whether a piece among addresses is a name: a heading, first in its column, or more names."""
    above, size = found[i - 1], found[i].paragraph.size
    is_rest = above.role is Role.BYLINE and abs(above.paragraph.size - size) < SAME_SIZE_PT
    turns = above.paragraph.column != found[i].paragraph.column and above.paragraph.size <= size
    first = i - 1 not in pieces or turns or is_rest
    words = found[i].text.split()
    names = NAMES_PART * sum(word[0].islower() for word in words) <= len(words)
    plain = not any(map(str.isdigit, found[i].text))
    return names and plain and (first or found[i].role is Role.HEADING)


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


def with_front_matter(found: list[Labelled], document: Document) -> list[Labelled]:
    """Keywords, dates, rights and addresses, which a publisher prints beside the text."""
    above_prose = any(is_prose(item.text) for item in found)
    title = max(title_of(found, document), 0)
    heads = False
    for i, item in enumerate(found):
        if item.paragraph.lines[0].page > FRONT_PAGES_MAX:
            break
        above_prose = above_prose and not is_prose(item.text)
        loose = item.role in (None, Role.HEADING, Role.LIST_ITEM)
        short = words_in(item.text) <= ADDRESS_WORDS_MAX and not is_sentence(item)
        named = FRONT.match(item.text) or (short and PUBLISHED.match(item.text))
        if loose and named:
            reason = "keywords, dates or rights, beside the text"
        elif loose and heads and short:
            reason = "it is below a heading of keywords, dates or rights"
        elif (above_prose or i < FRONT_MAX) and is_above_mail(found, i):
            reason = "an address above a mail address"
        elif above_prose and item.role is None and is_address(item):
            reason = "an address above the text"
        elif i < min(title, LINES_ABOVE_MAX) and is_line_above(item, found[title], document):
            reason = "small type, or a line with a number, above the title"
        else:
            heads = False
            continue
        is_head = item.role is Role.HEADING or item.text.endswith(":") or is_label(item.text)
        heads = bool(named) and is_head and words_in(item.text) <= HEAD_WORDS_MAX
        found[i] = replace(item, role=Role.BOILERPLATE, reason=reason, level=0)
    return found


def is_above_mail(found: list[Labelled], i: int) -> bool:
    """Whether a short text that is no sentence stands above a mail address by itself."""
    item, below = found[i], found[min(i + 1, len(found) - 1)]
    alone = bool(MAIL.fullmatch(below.text))
    near = item.paragraph.column == below.paragraph.column
    short = words_in(item.text) <= LINE_WORDS_MAX and not is_sentence(item)
    return item.role is None and alone and near and short


def is_line_above(item: Labelled, title: Labelled, document: Document) -> bool:
    """Whether small type stands above the title, or a short line with a day or a number."""
    last, first = item.paragraph.lines[-1], title.paragraph.lines[0]
    short = words_in(item.text) <= LINE_WORDS_MAX and any(map(str.isdigit, item.text))
    small = item.paragraph.size < SMALL_SIZE_MAX * document.body_size
    line = item.paragraph.size < title.paragraph.size and short and not ends(last)
    above = last.page == first.page and last.baseline > first.baseline
    return item.role is None and above and (small or line)


def is_sentence(item: Labelled) -> bool:
    """Whether a piece ends as a sentence and has as many small words as names."""
    words = item.text.split()
    names = sum(not word[0].islower() for word in words)
    return ends(item.paragraph.lines[-1]) and 3 * names < 2 * len(words)


def is_address(item: Labelled) -> bool:
    """Whether a text names universities or the like, and is no sentence or entry of a list."""
    if is_entry(item):
        return False
    words = len(item.text.split())
    found = len(ADDRESS.findall(item.text))
    short = words <= ADDRESS_WORDS_MAX or found * WORDS_AN_ADDRESS_MAX >= words
    return found > 0 and short and not is_sentence(item)


def is_entry(item: Labelled) -> bool:
    """Whether a piece is an item of a list, or begins with the years of a person's life."""
    return bool(BULLET.match(item.text) or YEARS.match(item.text))


def is_prose(text: str) -> bool:
    """Whether a text is long and has small words, as sentences have."""
    words = text.split()
    return len(words) > 25 and sum(word.islower() for word in words) > len(words) / 2

"""The lines between the title of a paper and its text: authors, addresses, keywords, rights."""

import re
from dataclasses import replace
from typing import Final

from declaim.model import Role
from declaim.reading.pdf.labels import Document, Labelled
from declaim.reading.pdf.paragraphs import ends

FRONT_MAX: Final = 24
"""Pieces below the title that may name authors and addresses."""
FRONT_PAGES_MAX: Final = 2
FRONT: Final = re.compile(
    r"(?:key ?words?|index terms|general terms|categories and subject|schl(?:ü|ue)sselw(?:ö|oe)rter"
    r"|stichw(?:ö|oe)rter|mots[- ]cl[ée]s|palabras clave|palavras[- ]chave|parole chiave"
    r"|ключевые слова|关键词|キーワード|jel class|msc 20|paper type|article type"
    r"|received:? (?:on )?\d|received:? \w+ \d|accepted:? \w+ \d|article history|available online"
    r"|e?-?issn|isbn|doi\b|https?://(?:dx\.)?doi\.org|permanent url|to cite this|cite this"
    r"|(?:suggested |recommended )?citation:|reference:|downloaded from|corresponding author"
    r"|copyright|©|\(c\) ?(?:19|20)\d\d|all rights reserved|permission (?:to make|is granted)"
    r"|this (?:work|article) is (?:licensed|distributed|published) under|licen[sc]ed under"
    r"|the current issue and full text)",
    re.IGNORECASE,
)
"""The first words of a publisher's lines beside a paper."""
ADDRESS_WORDS_MAX: Final = 45
ADDRESS: Final = re.compile(
    r"@|\b(?:universit|institut|departe?ment|d[ée]partement|dipartimento|departamento|facult|fakult"
    r"|school of|college|laborator|academ|hochschule|polytechni|politecnic|centre for|center for"
    r"|университет|институт|кафедра|大学|研究所|학교|جامعة)",
    re.IGNORECASE,
)
"""A word of an author's address."""


def with_authors(found: list[Labelled], _: Document) -> list[Labelled]:
    """Authors and their addresses, between the title and the first heading or sentence."""
    top = next((i for i, item in enumerate(found) if item.role is Role.HEADLINE), -1)
    below = range(top + 1, min(top + 1 + FRONT_MAX, len(found)) if top >= 0 else 0)
    stop = next((i for i in below if found[i].role is Role.HEADING or is_prose(found[i].text)), 0)
    pieces = [i for i in range(top + 1, stop) if not is_sentence(found[i])]
    if any(is_address(found[i]) for i in pieces):
        for i in pieces:
            role, reason = Role.BOILERPLATE, "an author's address, between title and text"
            if i == top + 1 and not ADDRESS.search(found[i].text):
                role, reason = Role.BYLINE, "it is between the title and the addresses"
            found[i] = replace(found[i], role=role, reason=reason)
    return found


def with_front_matter(found: list[Labelled], _: Document) -> list[Labelled]:
    """Keywords, dates, rights and addresses, which a publisher prints beside the text."""
    above_prose = True
    for i, item in enumerate(found):
        if item.paragraph.lines[0].page > FRONT_PAGES_MAX:
            break
        above_prose = above_prose and not is_prose(item.text)
        if item.role in (None, Role.HEADING, Role.LIST_ITEM) and FRONT.match(item.text):
            reason = "keywords, dates or rights, beside the text"
        elif above_prose and item.role is None and is_address(item):
            reason = "an address above the text"
        else:
            continue
        found[i] = replace(item, role=Role.BOILERPLATE, reason=reason, level=0)
    return found


def is_sentence(item: Labelled) -> bool:
    """Whether a piece ends as a sentence and has as many small words as names."""
    words = item.text.split()
    names = sum(not word[0].islower() for word in words)
    return ends(item.paragraph.lines[-1]) and 3 * names < 2 * len(words)


def is_address(item: Labelled) -> bool:
    """Whether a short text names a university or the like, and is no sentence."""
    short = len(item.text.split()) <= ADDRESS_WORDS_MAX and not is_sentence(item)
    return short and bool(ADDRESS.search(item.text))


def is_prose(text: str) -> bool:
    """Whether a text is long and has small words, as sentences have."""
    words = text.split()
    return len(words) > 25 and sum(word.islower() for word in words) > len(words) / 2

"""Signs of the first pages of a paper: its title, addresses, dates and rights, and its prose."""

import re
from typing import Final

from declaim.model import Role
from declaim.reading.pdf.columns.labels import HEADING_SIZE_MIN, Document, Labelled
from declaim.reading.pdf.columns.paragraphs import ends
from declaim.reading.pdf.geometry.hyphens import words_in

FRONT_MAX: Final = 24
"""Pieces below the title that may name authors and addresses."""
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
LINE_WORDS_MAX: Final = 14
WORDS_AN_ADDRESS_MAX: Final = 12
"""A long list of addresses names one in so many words."""
ADDRESS_WORDS_MAX: Final = 45
YEARS: Final = re.compile(r"(?:19|20)\d\d(?:\s*[-–—]\s*(?:(?:19|20)?\d\d|[^\W\d_]+))?\s")
"""The years with which an entry of a person's life begins."""
BULLET: Final = re.compile(r"[•‣◦▪▫■□●○◆◇►▸▶∙·–—➢-]\s")
ADDRESS: Final = re.compile(
    r"@(?=\S)|\b(?:universit|institut|departe?ment|d[ée]partement|dipartimento|departamento|facult|fakult"
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


def is_kind(text: str) -> bool:
    """Whether a short line of a publisher names the kind of a paper, or a journal's home."""
    return words_in(text) <= LINE_WORDS_MAX and bool(PUBLISHED.match(text))


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

"""The imprint of a book or a report: rights, numbers, printers and the card of a library."""

import re
from collections import defaultdict
from dataclasses import replace
from typing import Final

from declaim.model import Role
from declaim.reading.pdf.columns.labels import Document, Labelled
from declaim.reading.pdf.geometry.hyphens import words_in

SIGNS: Final = (
    r"\bISBN\b|\bISSN\b|\bdoi\b",
    r"©|copyright|\(c\) ?(?:19|20)\d\d|creative commons|licen[sc]ed under|open game license",
    r"all rights reserved|alle rechte vorbehalten|tous droits réservés"
    r"|todos los derechos|todos os direitos|tutti i diritti|все права|no part of this"
    r"|nachdruck|vervielfältigung|urheberrecht|reproduction in whole or in part"
    r"|may not be reproduced",
    r"catalogu?ing.in.publication|library of congress|ficha catalogr"
    r"|bibliogra(?:f|ph)ische information"
    r"|deutsche nationalbibliothek|british library|d[ée]p[ôo]t l[ée]gal|dep[óo]sito legal|\bCDD\b"
    r"|\bCDU\b|\bУДК\b|\bББК\b",
    r"printed (?:in|by|and bound)|first (?:published|edition|printing)|gedruckt|\bdruck\b|auflage\b"
    r"|imprimé|impreso|impresso|stampato|published by|herausgeber|herausgegeben|verlag\b|éditeur"
    r"|impressum|imprint\b|publisher\b",
    r"work of fiction|any resemblance|resemblance to actual",
    r"cover (?:design|art|photo|image|illustration)|typeset|designed by|layout\b|satz\b|gestaltung"
    r"|titelbild|bildnachweis|illustrat(?:ed|ions) by|couverture|dise[ñn]o",
)
"""Words of each kind of line in an imprint."""
KINDS: Final = tuple(re.compile(sign, re.IGNORECASE) for sign in SIGNS)
HEAD: Final = re.compile(
    r"impressum|imprint|colophon|colof[óo]n|kolofon|legal notices?|mentions légales|aviso legal"
    r"|ficha técnica|expediente|выходные данные|版权页",
    re.IGNORECASE,
)
"""The heading of an imprint."""
CARD: Final = re.compile(
    r"ficha catalogr|catalogu?ing.in.publication|bibliografische information der", re.IGNORECASE
)
"""The card of a library, which makes an imprint alone."""
STRONG: Final = frozenset({0, 2, 3})
"""The kinds of which one must be there."""
KINDS_MIN: Final = 3
FIRST_PAGES: Final = 6
WORDS_MAX: Final = 420
PART_MIN: Final = 0.5
"""The part of the page's words, 0 to 1, in pieces with a sign or with few words."""
SHORT_WORDS_MAX: Final = 25


def with_imprint(found: list[Labelled], _: Document) -> list[Labelled]:
    """The pages that are an imprint, of which nothing is spoken."""
    pages: dict[int, list[int]] = defaultdict(list)
    for i, item in enumerate(found):
        pages[item.paragraph.lines[0].page].append(i)
    for page, places in pages.items():
        near = 1 < page <= FIRST_PAGES or page == max(pages) > FIRST_PAGES
        if near and is_imprint([found[i].text for i in places]):
            for i in (i for i in places if found[i].is_spoken):
                reason = "its page is the imprint"
                found[i] = replace(found[i], role=Role.BOILERPLATE, reason=reason, level=0)
    return found


def is_imprint(texts: list[str]) -> bool:
    """Whether the pieces of a page are short or say what an imprint says, of three kinds."""
    kinds = [{k for k, sign in enumerate(KINDS) if sign.search(text)} for text in texts]
    words = [words_in(text) for text in texts]
    told = sum(
        count for count, k in zip(words, kinds, strict=True) if k or count <= SHORT_WORDS_MAX
    )
    all_kinds = set().union(*kinds)
    few = sum(words) <= WORDS_MAX and told >= PART_MIN * sum(words)
    headed = any(HEAD.fullmatch(text.rstrip(":")) for text in texts)
    if sum(words) <= WORDS_MAX and any(CARD.search(text) for text in texts):
        return True
    strong = headed or bool(all_kinds & STRONG)
    return few and strong and len(all_kinds) >= KINDS_MIN - headed

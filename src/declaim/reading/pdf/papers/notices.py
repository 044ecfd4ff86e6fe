"""Notices that stand on any page: rights, addresses, the day of a paper, what pages repeat."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from declaim.model import Role
from declaim.reading.pdf.columns.labels import Document, Labelled
from declaim.reading.pdf.geometry.hyphens import words_in

RIGHTS: Final = re.compile(
    r"this (?:work|article|document|book|paper|file|text) is (?:\w+ )?"
    r"(?:licensed|distributed|published|released|made available) under"
    r"|[!ÓÂ©Ⓒ] ?(?:19|20)\d\d (?:published by|the authors?\b|elsevier|springer|ieee|wiley|acm\b)"
    r"|copyright (?:©|\(c\)|by |(?:19|20)\d\d)|©|\(c\) ?(?:19|20)\d\d|all rights reserved"
    r"|.{0,80}registered trademarks? (?:of|or)|received:? .{0,40}accepted:? "
    r"|(?:key ?words|palavras[- ]chave|palabras clave|mots[- ]cl[ée]s|schl(?:ü|ue)sselw(?:ö|oe)rter"
    r")\s?[:.—–-]",
    re.IGNORECASE,
)
RIGHTS_WORDS_MAX: Final = 60
PLACE: Final = re.compile(
    r"\b(?:[A-Z]{2},? \d{5}(?:-\d{4})?\b|(?:[DFABNLI]-?|CH-)\d{4,5} [A-ZÄÖÜ]|IBAN:? [A-Z]{2}\d)"
    r"|(?:\(\d{3}\) ?|\b\d{3}[-. ])\d{3}[-. ]\d{4}\b|\+\d\d[ \d()/-]{7,}|\S@\S+\.\w\w"
    r"|\b(?:tel|phone|fax|telefon|tél|mobil)\w*\b.{0,5}\d"
)
"""A town with its post code, a telephone, an account or a mail address."""
PLACE_WORDS_MAX: Final = 18
SHORT_WORD: Final = re.compile(r"\b(?:\w{1,3}|phone|mail|e-mail|telefon)[.:]", re.IGNORECASE)
CONTACT: Final = re.compile(
    r"(?:(?:media|press|investor|news) )?(?:contacts?|enquiries|inquiries)(?: information)?:?"
    r"|(?:press?e)?kontakt:?|ansprechpartner(?:in)?:?|contacts? (?:press?e|médias?):?"
    r"|contacto(?: de prensa)?:?|contatti(?: stampa)?:?|contato:?",
    re.IGNORECASE,
)
"""A heading of contacts."""
REACHED: Final = re.compile(r"\S@\S|\d{3}[ .()/-]+\d{3}|\+\d\d|https?://|www\.")
CONTACT_WORDS_MAX: Final = 30
CONTACTS_MAX: Final = 8
STOP: Final = re.compile(r"[.!?;:](?: |$)")
MONTH: Final = (
    r"(?:jan|feb|m[aä]r|apr|ma[iyj]|ju[nlí]|au?g|sep|o[ck]t|nov|de[cz]|janv|févr|avr|août|juin|juil"
    r"|ene|abr|ago|dic|dez|fev|set|out|gen|mag|giu|lug|ott|янв|фев|мар|апр|май|мая|июн|июл|авг|сен"
    r"|окт|ноя|дек)[^\W\d]*\.?"
)
DAY: Final = re.compile(
    rf"(?:{MONTH} (?:\d{{1,2}}(?:[snrt][tdh])?,? |de )?|\d{{1,2}}(?:[snrt][tdh])?[.º°]?(?: de)? "
    rf"{MONTH},? (?:de )?)(?:19|20)\d\d"
    r"|(?:19|20)\d\d-\d\d-\d\d"
    r"|(?:stand(?: vom)?|version|printed|(?:last )?updated|as of|published)\W+"
    r"\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d.*",
    re.IGNORECASE,
)
"""A day by its month's name, by the year first, or in figures behind a word of printers."""
DAY_WITHIN: Final = 14
"""Pieces: the day of a paper stands so near to its top."""
AROUND_A_DAY: Final = frozenset({Role.HEADLINE, Role.HEADING, Role.BYLINE, Role.BOILERPLATE})
PAGES_MIN: Final = 4
PAGES_PART: Final = 0.9
"""The part of the pages, 0 to 1, that repeat a text at one place."""
REPEATED_PART_MAX: Final = 0.5
"""The part of a page's letters, 0 to 1: with more of them repeated, the page is a form."""
REPEATED_WORDS: Final = range(4, 15)
PLACE_PT: Final = 3.0


def with_notices(found: list[Labelled], _: Document) -> list[Labelled]:
    """Rights, addresses, the day of a paper and texts that nearly all pages repeat."""
    day, repeated, contacts = day_of(found), repeated_in(found), contacts_in(found)
    for i, item in enumerate(found):
        if not item.is_spoken:
            continue
        words = len(item.text.split())
        if words <= RIGHTS_WORDS_MAX and RIGHTS.match(item.text):
            reason = "a notice of rights, of days or of keywords"
        elif words <= PLACE_WORDS_MAX and is_place(item.text):
            reason = "an address: a town, a telephone or the like"
        elif i == day:
            reason = "the day of a paper"
        elif i in contacts:
            reason = "a contact of a firm or an office"
        elif i in repeated:
            reason = "nearly every page repeats it at this place"
        else:
            continue
        found[i] = replace(item, role=Role.BOILERPLATE, reason=reason, level=0)
    return found


def contacts_in(found: Sequence[Labelled]) -> set[int]:
    """A heading of contacts, and the names and addresses below it."""
    silent: set[int] = set()
    for head, item in enumerate(found):
        if not (item.is_spoken and CONTACT.fullmatch(item.text)):
            continue
        below = head
        while (
            below + 1 < len(found) and is_contact(found[below + 1]) and below < head + CONTACTS_MAX
        ):
            below += 1
        if any(REACHED.search(found[i].text) for i in range(head + 1, below + 1)):
            silent |= set(range(head, below + 1))
    return silent


def is_contact(item: Labelled) -> bool:
    """Whether a piece may be a name, an office or an address: short, and no sentence or heading."""
    words = len(item.text.split())
    loose = item.role in (None, Role.LIST_ITEM, Role.BOILERPLATE)
    return loose and words <= CONTACT_WORDS_MAX and not STOP.search(SHORT_WORD.sub("", item.text))


def is_place(text: str) -> bool:
    """Whether a short text names a town or a telephone, and has no end of a sentence."""
    return bool(PLACE.search(text)) and not STOP.search(SHORT_WORD.sub("", text))


def day_of(found: Sequence[Labelled]) -> int:
    """The place of the only day below the title; -1 if there are none or several."""
    days = [
        i
        for i, item in enumerate(found[:DAY_WITHIN])
        if item.is_spoken and item.paragraph.lines[0].page <= 2 and DAY.fullmatch(item.text)
    ]
    if len(days) != 1 or (days[0] and found[days[0] - 1].role not in AROUND_A_DAY):
        return -1
    return days[0]


def repeated_in(found: Sequence[Labelled]) -> set[int]:
    """The headings that nearly all pages have at one place, though they are large."""
    places: dict[tuple[str, int, int], list[int]] = defaultdict(list)
    for i, item in enumerate(found):
        first = item.paragraph.lines[0]
        at = round(first.left / PLACE_PT), round(first.baseline / PLACE_PT)
        places[item.text, *at].append(i)
    pages = [item.paragraph.lines[0].page for item in found]
    enough = max(PAGES_MIN, PAGES_PART * len({*pages}))
    often = [same for same in places.values() if len({pages[i] for i in same}) >= enough]
    letters, again = Counter[int](), Counter[int]()
    for i, item in enumerate(found):
        letters[pages[i]] += len(item.text)
    for i in (i for same in often for i in same):
        again[pages[i]] += len(found[i].text)
    return {
        i
        for same in often
        for i in same
        if words_in(found[i].text) in REPEATED_WORDS
        and found[i].role is not Role.LIST_ITEM
        and again[pages[i]] < REPEATED_PART_MAX * letters[pages[i]]
    }

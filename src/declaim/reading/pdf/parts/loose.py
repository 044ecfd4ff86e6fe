"""Short pieces that are no prose: a letter's addresses, figures alone, web addresses, noise."""

import re
from dataclasses import replace
from typing import Final

from declaim.model import Role
from declaim.reading.pdf.columns.labels import HEADING_SIZE_MIN, Document, Labelled
from declaim.reading.pdf.columns.paragraphs import ends
from declaim.reading.pdf.papers.paper_signs import is_prose

LETTER_WITHIN: Final = 24
"""Pieces: the salutation of a letter stands so near to its top."""
ADDRESSED_WORDS_MAX: Final = 25
SALUTATION: Final = re.compile(
    r"(?:dear|to whom it may concern|sehr geehrte|liebe[rs]?|cher|chère|madame|monsieur"
    r"|estimad[oa]s?|muy señor|prezad[oa]s?|gentile|egregio|geachte|beste|уважаем)\b.{0,60}[,:!]?",
    re.IGNORECASE,
)
CLOSING: Final = re.compile(
    r"(?:(?:very truly|yours|sincerely|respectfully|faithfully|best|kind|warm)\b.{0,30}"
    r"|mit freundlichen grü(?:ß|ss)en|hochachtungsvoll|cordialement|veuillez agréer.{0,80}"
    r"|atentamente|cordiali saluti|distinti saluti|met vriendelijke groet),?",
    re.IGNORECASE,
)
SUBJECT: Final = re.compile(
    r"(?:re|subject|betreff|betrifft|objet|asunto|oggetto)\b", re.IGNORECASE
)
SIGNED: Final = re.compile(r".{0,60}/s/|(?:by|name|title|its): ?\S?.{0,60}", re.IGNORECASE)
"""A line of a signature: `By: /s/ Ann Writer`, `Name: Ann Writer`."""
WEB: Final = re.compile(r"https?://\S+|www\.\S+\.\S+|\S+@\S+\.\w{2,}", re.IGNORECASE)
WEB_WORDS_MAX: Final = 7
SERIAL: Final = re.compile(r"\b(?:ISSN|ISBN)\b[\s:]*\d|\bdoi[:.]", re.IGNORECASE)
SERIAL_WORDS_MAX: Final = 14
LETTERS_A_WORD_MAX: Final = 18
"""The mean of a piece: in scripts with spaces, longer words have lost theirs."""
UNSPACED_LETTERS_MIN: Final = 32
"""A piece that is shorter may be one long word."""
SPACED: Final = re.compile(r"[a-zà-žα-ωа-я]", re.IGNORECASE)
INNER_SIGN: Final = re.compile(
    r"[^\W\d_][»«*;|~={}\\][^\W\d_]|[^\W\d_]{2}\^[^\W\d_]{2}"  # unlike the powers of `a^n`
)
"""A sign that no word has inside: recognised pictures, a font whose letters are not known."""
HOUR: Final = re.compile(r"(?<=\d) ?(?:h|Uhr|[ap]\.?m\.?)(?=\d|\W|$)", re.IGNORECASE)
"""The letters of an hour."""
JUMP: Final = re.compile(
    r"\W*(?:(?:please )?(?:see|turn to|from|cont(?:inue[ds]?|\.)?(?: on| from)?)"
    r"(?-i: (?:[A-Z]+,? ){0,3}?| the )(?:page|p\.)"
    r"|(?:siehe |fortsetzung (?:auf |von )?)seite|(?:lire la )?suite (?:en |de la )?page"
    r"|(?:sigue|contin[úu]a|viene|pasa) (?:en|de|da|a|na)?(?: la)? ?p[áa]g(?:ina|\.)"
    r"|(?:segue|continua) (?:a|da|dalla|alla|su) pag(?:ina|\.)) ?\w{1,4}\W*"
    r"|(?-i:(?:(?:See |Turn to |[»>→►▸] ?)[A-Z]+(?: [A-Z]+)?,? |[A-Z]+(?: [A-Z]+)?, from "
    r"|F(?:rom|ROM) )[A-Z]\d{1,2})",
    re.IGNORECASE,
)
"""A line that says on which page an article goes on; a word in capitals names it there."""
FIGURES: Final = "figures and signs without a word"
INNER_SIGNS_MIN: Final = 1 / 8


def with_addresses(found: list[Labelled], document: Document) -> list[Labelled]:
    """The addresses and days above a letter's salutation, and the names below its closing.

    What is enclosed begins on another page.
    """
    top = next((i for i in range(len(found[:LETTER_WITHIN])) if is_salutation(found[i])), 0)
    if not top or any(is_prose(item.text) for item in found[:top]):
        return found
    end = 0
    for i, item in enumerate(found):
        if i > top and CLOSING.fullmatch(item.text):
            end = found[min(i + 1, len(found) - 1)].paragraph.lines[0].page
        closed = item.paragraph.lines[0].page <= end
        above = i < top and not SUBJECT.match(item.text)
        below = i > top and (SIGNED.fullmatch(item.text) or (closed and is_name(item)))
        large = item.paragraph.size >= HEADING_SIZE_MIN * document.body_size
        if (above or below) and not large and item.role in (None, Role.HEADING):
            reason = "an address or a name, above or below a letter"
            found[i] = replace(item, role=Role.BOILERPLATE, reason=reason, level=0)
    return found


def is_salutation(item: Labelled) -> bool:
    """Whether a letter begins here."""
    return item.role in (None, Role.HEADING) and bool(SALUTATION.fullmatch(item.text))


def is_name(item: Labelled) -> bool:
    """Whether a piece below a letter's closing is no sentence."""
    short = len(item.text.split()) <= ADDRESSED_WORDS_MAX
    return short and not CLOSING.fullmatch(item.text) and not ends(item.paragraph.lines[-1])


def with_noise(found: list[Labelled], document: Document) -> list[Labelled]:
    """Pieces without a word that can be heard: figures, web addresses, garbled letters."""
    for i, item in enumerate(found):
        large = item.paragraph.size >= HEADING_SIZE_MIN * document.body_size
        if item.role in (None, Role.LIST_ITEM, Role.HEADING) and (why := noise(item.text, large)):
            found[i] = replace(item, role=Role.BOILERPLATE, reason=why, level=0)
    return found


def noise(text: str, large: bool) -> str:
    """The reason why a piece is no text, or an empty text."""
    words = text.split()
    if not any(map(str.isalpha, HOUR.sub("", text))):
        return "" if large and any(map(str.isdigit, text)) else FIGURES
    if len(words) <= WEB_WORDS_MAX and (WEB.fullmatch(words[0]) or WEB.fullmatch(words[-1])):
        return "an address of the web by itself"
    if JUMP.fullmatch(text):
        return "it says on which page the text goes on"
    if len(words) <= SERIAL_WORDS_MAX and SERIAL.search(text):
        return "the number of a series or a book"
    spaced = 2 * len(SPACED.findall(text)) > len(text) >= UNSPACED_LETTERS_MIN
    if spaced and len(text) > LETTERS_A_WORD_MAX * len(words) and not WEB.search(text):
        return "its letters make no words"
    signs = len(INNER_SIGN.findall(text))
    return "its letters make no words" if signs > INNER_SIGNS_MIN * len(words) else ""

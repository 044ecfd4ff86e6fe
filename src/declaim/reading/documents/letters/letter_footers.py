"""The footer of a firm below each of its letters: who writes, where it is, and for whom it is."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, takewhile
from typing import Final

from declaim.manuscript import Passage
from declaim.model import Role
from declaim.reading.documents.letters.letter_banners import is_a_banner, without_tag
from declaim.reading.documents.letters.letter_notices import (
    BESIDE,
    NOTICE_SIGNS_MIN,
    WEAK_SIGNS_MIN,
    signs_in,
)
from declaim.reading.documents.letters.letter_parts import as_written, without
from declaim.reading.documents.letters.older_letters import SIGNED
from declaim.structure.signs.wording import is_prose

NOTICE: Final = "a firm's notice, which stands in each of its letters"
CLOSING: Final = re.compile(
    r"(?:(?:(?:with )?(?:kind|best|warm|kindest|warmest|many) )?regards|best(?: wishes)?|cheers"
    r"|(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|(?:many )?thanks(?: (?:and|&) regards)?"
    r"|thank you|(?:mit )?(?:freundlich|best|herzlich|viel|lieb|schön)e[nr]? "
    r"(?:gr(?:ü|ue)(?:ß|ss)en?|gru(?:ß|ss)|dank)|mfg|(?:bien )?cordialement|(?:bien )?à vous"
    r"|(?:meilleures|sincères) salutations|(?:un )?(?:cordial )?saludos?(?: cordiales)?"
    r"|atentamente|atenciosamente|(?:com os )?(?:melhores )?cumprimentos"
    r"|(?:(?:cordiali|distinti) )?saluti|(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?"
    r"|z poważaniem|pozdrawiam|с уважением|(?:med )?vänliga? hälsning(?:ar)?"
    r"|(?:med )?venlig hilsen|mvh|saygılar(?:ımla)?"
    r"|(?:どうぞ)?(?:よろし|宜し)くお願い(?:いた|致)?します|敬具"
    r"|此致|敬礼|祝好|مع (?:أطيب )?التحيات|تحياتي)[\s,.!。，、]*",
    re.IGNORECASE,
)
"""The words with which a letter closes, above the writer's name."""
PHONE: Final = re.compile(
    r"(?:\+|\b00)\d[\d ()/.-]{6,30}|\b(?:phone|mobile?|telefon|handy|tél|тел|t|m|f)\.?"
    r" ?[:：] ?[+(\d]|(?:\b(?:tel|fax)\b\.?|电话|電話|手机|携帯) ?[:：]? ?[+(\d]"
    r"|\b(?:cell|mob|mobil|direct|office|desk|portable|cel|móvil)\.? ?[:：] ?[+(\d]"
    r"|(?<![\d/.-])(?:\(\d{2,5}\) ?|\d{3,5}[ ./-] ?)\d{3,4}[ .-]?\d{3,4}(?![\d/])",
    re.IGNORECASE,
)
"""The number of a telephone: `+44 …`, `Tel. …`, `(555) 123-4567`, `0115 496 0000`."""
POSTCODE: Final = re.compile(
    r"\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}\b|\b[A-Z]{2},? \d{5}(?:-\d{4})?\b"
    r"|, [A-Z][a-z]+(?: [A-Z][a-z]+)? \d{5}, U(?:SA|nited States)"
    r"|(?:^|[,·•|] ?)(?:(?:D|A|CH|F|B|L|I|E|NL)-)?\d{4,5} [A-ZÄÖÜÉ][a-zà-ÿ]{2,}"
    r"[\w -]{0,30}(?:$|[,·•|])"
)
"""The code and the town of an address."""
CONTACT: Final = re.compile(
    rf"{PHONE.pattern}|\bwww\.\S|https?://|\S@\S+\.\w|\bHR[AB] ?\d|\bVAT\b.{{0,9}}\d", re.IGNORECASE
)
"""An address, the number of a telephone or of a register."""
RULE: Final = re.compile(r"(?:[-=*_~+━─―＝－＊☆★◆◇■□●○.・] ?){8,}")
"""A drawn line, as it is around a signature in Japan."""
LINE_MAX_CHARACTERS: Final = 100
"""A longer line tells more than who writes."""
NAMED_AGAIN: Final = re.compile(
    r"[^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){0,3} ?(?:, ?[A-ZÀ-Þ].{1,60}|[|/·•–—-].{2,60})?"
)
"""A name with capitals, and a title behind it."""
TITLED: Final = re.compile(r"(?:(?:dr|prof|ing|mr|mrs|ms|dipl)\b[\w.-]{0,9} ){1,3}")
"""The titles in front of a name."""
AFTERWORD: Final = re.compile(r"P\. ?P?\.? ?S\b|PS\b|NB\b|З\.? ?Ы\b|追伸|又及", re.IGNORECASE)


def without_footers(passages: Sequence[Passage], writer: str = "") -> tuple[Passage, ...]:
    """The passages of a letter; what a firm puts below each of its letters is silent.

    The notices have no other prose below them. Who writes stands below the closing words: the
    name is spoken, and the lines below it are silent if they tell an address or a number. Without
    such words the name of the `writer` begins them.
    """
    found: list[Passage] = []
    begun = next((i for i, passage in enumerate(passages) if is_own(passage)), 0)
    passages = [
        replace(p, text=without_tag(p.text) or p.text) if i == begun else p
        for i, p in enumerate(passages)
    ]
    for is_silent, group in groupby(passages, lambda p: not is_own(p)):
        run = [*group]
        is_first = not any(map(is_own, found))
        if is_silent:
            found += run
        elif not is_first and RULE.fullmatch(found[-1].text) and is_a_signature(run):
            found += [without(passage, SIGNED) for passage in run]
        else:
            found += closed(run, writer, is_first=is_first)
    return tuple(found) if any(map(is_own, found)) else tuple(passages)


def is_own(passage: Passage) -> bool:
    """Whether the passage is the writer's words."""
    return passage.role is not Role.BOILERPLATE


def is_a_signature(passages: Sequence[Passage]) -> bool:
    """Whether the passages are no more than lines about who writes, with a telephone's number."""
    texts = [passage.text for passage in passages]
    return all(map(is_a_line, texts)) and any(map(PHONE.search, texts))


def closed(passages: Sequence[Passage], writer: str, *, is_first: bool) -> Iterator[Passage]:
    """The passages of a letter's own words; its last greeting and the name head nothing."""
    texts = [passage.text for passage in passages]
    closing = max((i for i, text in enumerate(texts) if CLOSING.fullmatch(text)), default=-1)
    first = first_notice(texts, max(closing + 1, int(is_first)))
    if closing < 0:
        closing = above_the_name(texts[:first], writer)
    reasons = reasons_in(texts, closing, first)
    for i, (passage, reason) in enumerate(zip(passages, reasons, strict=True)):
        is_close = 0 <= closing <= i <= closing + 1
        yield without(as_written(passage) if is_close else passage, reason)


def reasons_in(texts: Sequence[str], closing: int, first: int) -> list[str]:
    """For each text the reason why it is silent, or an empty one.

    `closing` is the place of the last greeting, -1 without one, `first` that of the first notice.
    """
    reasons = [
        NOTICE if is_beside(text) or (i >= first and is_below_a_notice(text)) else ""
        for i, text in enumerate(texts)
    ]
    if closing >= 0:
        name = closing + 1
        lines = [*takewhile(is_a_line, texts[name:first])]
        last = max((i for i, text in enumerate(lines) if tells_where(text)), default=0)
        if any(is_named_again(text, lines[0]) for text in lines[1:]):
            last = len(lines) - 1
        reasons[name + 1 : name + 1 + last] = [SIGNED] * last
    return reasons


def above_the_name(texts: Sequence[str], writer: str) -> int:
    """The place above the writer's name where no closing words are, below all sentences, or -1."""
    if not texts:
        return -1
    last = max((i for i, text in enumerate(texts) if not is_a_line(text)), default=-1)
    own = (i for i in range(max(last, 0) + 1, len(texts)) if tells_who(texts[i], writer))
    place = next(own, 0)
    if texts[last].endswith((":", "：")) or (place and tells_where(texts[place])):
        return -1  # a list of people, the writer among them
    is_below_the_first = place - 1 > max(last, 0) and is_named_again(writer, texts[place - 1])
    return place - 1 - is_below_the_first


def tells_who(text: str, writer: str) -> bool:
    """Whether a line begins with the writer's whole name, behind a title of the person or none."""
    told = TITLED.sub("", text.strip("* _").casefold(), count=1)
    family, _, first = writer.casefold().partition(", ")
    name = f"{first} {family}".strip()
    return " " in name and told.startswith(name) and not told[len(name) :][:1].isalpha()


def first_notice(texts: Sequence[str], least: int) -> int:
    """The first of the texts, from `least` on, that are a firm's notices: they stand last."""
    signs = [signs_in(text) for text in texts]
    own = [not n and is_prose(t) and not is_beside(t) for n, t in zip(signs, texts, strict=True)]
    start = max(least, max((i + 1 for i, told in enumerate(own) if told), default=0))
    first = next((i for i in range(start, len(texts)) if signs[i] >= NOTICE_SIGNS_MIN), len(texts))
    while start < first < len(texts) and signs[first - 1] >= WEAK_SIGNS_MIN:
        first -= 1
    return first


def is_beside(text: str) -> bool:
    """Whether a text is a line beside notices, or a mail system's banner."""
    return bool(BESIDE.match(text)) or is_a_banner(text)


def is_below_a_notice(text: str) -> bool:
    """Whether a text, from the first notice on, is a notice as well."""
    signs = signs_in(text)
    return signs >= NOTICE_SIGNS_MIN or (signs > 0 and is_prose(text))


def tells_where(text: str) -> bool:
    """Whether a line tells how to reach someone, or where."""
    return bool(CONTACT.search(text) or POSTCODE.search(text))


def is_named_again(text: str, name: str) -> bool:
    """Whether a line begins with the name above it, and tells the title of the person."""
    bare, first = text.strip("* _"), name.strip("* _,.").partition(" ")[0]
    is_whole = bare.startswith(f"{first} ") and NAMED_AGAIN.fullmatch(bare)
    return bool(first) and bool(is_whole)


def is_a_line(text: str) -> bool:
    """Whether the text is no more than a line about who writes."""
    is_short = len(text) <= LINE_MAX_CHARACTERS and not is_prose(text)
    return is_short and not AFTERWORD.match(text) and not text.endswith((":", "："))

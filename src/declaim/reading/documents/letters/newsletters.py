"""The lines with which a newsletter speaks of itself: how to see it elsewhere, how to leave it."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Final

from declaim.manuscript import Passage
from declaim.model import Role
from declaim.reading.documents.letters.letter_footers import POSTCODE
from declaim.reading.documents.letters.letter_parts import Envelope, as_written, without
from declaim.reading.documents.letters.newsletter_lines import (
    ABOUT_ITSELF,
    BRACKETED,
    ELSEWHERE,
    GETTING,
    GREETING,
    LEAVING,
    LETTER,
    LINK,
)
from declaim.structure.signs.wording import is_prose

NOTICE_MAX_CHARACTERS: Final = 300
"""A longer passage is prose."""
REASON: Final = "a newsletter says it of itself"
FOOT: Final = "it is the foot of a newsletter"
BEFORE: Final = " |[({<>*•»–—-"
"""The signs in front of a link."""
ELSEWHERE_MAX_CHARACTERS: Final = 120
LINKED: Final = "a link of a newsletter"
ADDRESS_MAX_CHARACTERS: Final = 120
HEAD: Final = "** "
"""The sign before a headline in what Mailchimp writes as plain text."""
TOP: Final = 3
"""Passages, among which a newsletter offers to show it in a browser."""


def pasted(passages: Sequence[Passage]) -> tuple[Passage, ...]:
    """The passages; in a pasted newsletter, those in which it speaks of itself are silent.

    A newsletter offers a browser at its top, and a way to leave.
    """
    top = [p.text for p in passages[:TOP] if len(p.text) <= ELSEWHERE_MAX_CHARACTERS]
    if not any(map(ELSEWHERE.match, top)) or not any(tells_of_a_list(p.text) for p in passages):
        return tuple(passages)
    return without_notices(passages, Envelope("", is_answer=False, is_for_many=True))


def without_notices(
    passages: Sequence[Passage], envelope: Envelope, linked: Collection[int] = ()
) -> tuple[Passage, ...]:
    """The passages; in a newsletter, those in which it speaks of itself are silent.

    `linked` has the places of those whose links do.

    Below the last prose, the first of them begins the foot. A person may write of a browser, too:
    a newsletter tells why the reader gets it, or how to leave, or comes from a list.
    """
    notices = [
        is_notice(passage.text) or (i in linked and len(passage.text) <= NOTICE_MAX_CHARACTERS)
        for i, passage in enumerate(passages)
    ]
    if not envelope.is_for_many and not any(tells_of_a_list(p.text) for p in passages):
        return tuple(passages)
    own = [i for i, p in enumerate(passages) if p.role is not Role.BOILERPLATE and not notices[i]]
    addresses = {i for i in own[1:][-1:] if is_an_address(passages[i].text)}
    told = [i for i in own if i not in addresses and is_prose(passages[i].text)] or own[:1]
    below = range(told[-1] + 1 if told else 0, len(passages))
    foot = next((i for i in below if notices[i] or i in addresses), len(passages))
    reasons = [REASON if told else FOOT * (i >= foot) for i, told in enumerate(notices)]
    reasons = [
        reason or LINKED * bool(LINK.fullmatch(passage.text))
        for reason, passage in zip(reasons, passages, strict=True)
    ]
    rest = tuple(
        passage if passage.role is Role.BOILERPLATE else unlinked(without(passage, reason))
        for passage, reason in zip(passages, reasons, strict=True)
    )
    return rest if any(p.role is not Role.BOILERPLATE for p in rest) else tuple(passages)


def greeted(passage: Passage) -> Passage:
    """The passage; the first words of a letter head nothing."""
    return as_written(passage) if GREETING.fullmatch(passage.text) else passage


def unlinked(passage: Passage) -> Passage:
    """The passage without the addresses that stand in brackets behind its words."""
    spoken = passage.role is not Role.BOILERPLATE
    text = passage.text.removeprefix(HEAD) if passage.level else passage.text
    return replace(passage, text=BRACKETED.sub("", text)) if spoken else passage


def is_an_address(text: str) -> bool:
    """Whether the text is where the writer gets letters, in a street or at a box."""
    is_short = len(text) <= ADDRESS_MAX_CHARACTERS and "," in text and ":" not in text
    return is_short and POSTCODE.search(text) is not None


def is_notice(text: str) -> bool:
    """Whether the text is a newsletter's own notice, if it stands in a newsletter."""
    return bool(text) and any(
        len(text) <= most and sign.match(text.lstrip(BEFORE))
        for sign, most in (
            (ELSEWHERE, ELSEWHERE_MAX_CHARACTERS),
            (LEAVING, NOTICE_MAX_CHARACTERS),
            (GETTING, NOTICE_MAX_CHARACTERS),
            (ABOUT_ITSELF, NOTICE_MAX_CHARACTERS),
        )
    )


def tells_of_a_list(text: str) -> bool:
    """Whether the text shows that many get the letter: one can leave a course, too."""
    named = LETTER.search(text) or GETTING.match(text.lstrip(BEFORE))
    return is_notice(text) and bool(named)

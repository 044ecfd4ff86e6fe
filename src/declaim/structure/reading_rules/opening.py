"""The rules for what stands above the prose: names, days, the headline and its summary."""

import re
from itertools import takewhile
from typing import Final

from declaim.structure.headline import titled_as
from declaim.structure.parts import Parts
from declaim.structure.signs.boilerplate import MEMBERS
from declaim.structure.signs.printed_dates import without_clock
from declaim.structure.signs.wording import (
    BULLET,
    BUTTON_MAX_WORDS,
    CHAPTER,
    DRAWN,
    MASTHEAD,
    NAME,
    NAMES,
    SIGN_MAX_CHARACTERS,
    TOP_PASSAGES,
    VOLUME,
    key,
)

NAME_OR_WORD: Final = r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}"
OFFICE: Final = re.compile(
    r"\b(?:correspondent|reporter|editor|columnist|critic|staff writer|university|department of"
    r"|institut\w*|school of|faculty of|laborator(?:y|ies)|college|hospital|cent(?:er|re) for"
    r"|museum)\b",
    re.IGNORECASE,
)
ENTRY_BY: Final = re.compile(
    rf"(?:(?:Dr|Prof(?:essor)?|Sir)\.? )?{NAME}"
    rf"(?:,? (?:in|at) (?:the )?{NAME_OR_WORD}|, [a-z][a-z -]{{4,40}})?"
    rf"|Reporting from {NAME_OR_WORD}"
)
"""`Ada Byre, in Leeds`; `Ada Byre, weather presenter`."""
ENTRY_MAX_DISTANCE: Final = 3
"""Passages from the time of an entry to the name of its writer."""
SAID: Final = re.compile(
    r"(?:on \S.{5,60} )?\S{2,30}(?: \S{2,20}){0,2} (?:said|wrote|writes):(?: |$)", re.IGNORECASE
)
QUOTED: Final = re.compile('["“«„]')
TEAM: Final = re.compile(
    r"(?:[A-Z]\w+ )(?:[A-Z]\w+ |and |& ){0,4}(?:Department|Office|Team|Staff|Desk|Bureau)"
)
POSTED: Final = re.compile(r"(?:asked|answered|commented) .{5,60} by \S+(?: \S+){0,2}$")
AFFILIATED: Final = re.compile(r"[¹²³⁴⁵*†‡(]|(?:\d+|[a-f])[ ,)]")
REPEATED_TITLE_MIN_WORDS: Final = 5
"""No section has so long a title, too."""
STANDFIRST_MIN_WORDS: Final = 5
STANDFIRST_MAX_LINES: Final = 3
PLACE: Final = re.compile(
    r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?(?:, [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)?"
)
U_NAME: Final = re.compile(r"u/[\w-]{3,30}")
"""A member of Reddit."""
MEMBER: Final = re.compile(r"[\w.-]{2,30}")
NAMED_AT: Final = re.compile(rf"{NAME} (?:at|in) (?:the )?[A-Z][\w.’' -]{{1,40}}")


def volume(page: Parts, i: int) -> str:
    numbered = i <= page.frame.headline + 1 and VOLUME.match(page.lines.texts[i])
    return "a periodical's number" if numbered and i < page.frame.body else ""


def banner(page: Parts, i: int) -> str:
    text = page.lines.texts[i]
    if page.lines.prose[i] or i >= page.frame.body or CHAPTER.fullmatch(text):
        return ""
    if i < page.frame.headline:
        return "it is above the headline"
    return "it names the site" if len(text) <= SIGN_MAX_CHARACTERS and MASTHEAD.search(text) else ""


def headline(page: Parts, i: int) -> str:
    return "the first line that is no banner, date or menu" if i == page.frame.headline else ""


def headline_again(page: Parts, i: int) -> str:
    if page.frame.headline < 0 or i == page.frame.headline:
        return ""
    text = page.lines.texts[i]
    again = page.lines.keys[page.frame.headline] in (page.lines.keys[i], key(titled_as(text)))
    long = len(page.lines.keys[i].split()) >= REPEATED_TITLE_MIN_WORDS
    return "the headline once more" if again and (long or i < page.frame.body) else ""


def standfirst(page: Parts, i: int) -> str:
    """A summary below the headline, and a short line or two directly below it."""
    text = page.lines.texts[i]
    if sums_up(page, i):
        return "it sums up, between headline and prose"
    lines_above = range(max(i - STANDFIRST_MAX_LINES + 1, page.frame.headline + 1), i)
    goes_on = may_sum_up(page, i) and not (QUOTED.match(text) or page.lines.prose[i])
    below_one = goes_on and all(may_sum_up(page, j) for j in lines_above)
    again = below_one and any(sums_up(page, j) for j in lines_above)
    return "it sums up, as the line above does" if again else ""


def may_sum_up(page: Parts, i: int) -> bool:
    """Whether the passage at `i` is between headline and prose, and has some words."""
    near = -1 < page.frame.headline < i < min(page.frame.body, page.frame.headline + TOP_PASSAGES)
    long = page.lines.words[i] >= STANDFIRST_MIN_WORDS - 1
    return near and long and not SAID.match(page.lines.texts[i])


def sums_up(page: Parts, i: int) -> bool:
    """Whether only leftovers, dates and copies are between the headline and the passage at `i`."""
    if not may_sum_up(page, i) or page.lines.words[i] < STANDFIRST_MIN_WORDS:
        return False
    return all(
        page.frame.boilerplate[j]
        or page.lines.datelines[j]
        or page.lines.keys[j] == page.lines.keys[page.frame.headline]
        for j in range(page.frame.headline + 1, i)
    )


def summary_item(page: Parts, i: int) -> str:
    """A marked line directly below the headline, above a date or a name."""
    above, headline = range(page.frame.headline + 1, i), page.frame.headline
    near = -1 < headline < i < min(page.frame.body, headline + TOP_PASSAGES)
    first = near and all(BULLET.match(page.lines.texts[j]) for j in above)
    return (
        "it sums up, directly below the headline"
        if first and BULLET.match(page.lines.texts[i])
        else ""
    )


def dateline(page: Parts, i: int) -> str:
    """A date among the prose of a text that no site surrounds is a diary's heading."""
    text = page.lines.texts[i]
    if not page.lines.datelines[i] or page.lines.bylines[i] or POSTED.match(text):
        return ""
    of_a_diary = i > page.frame.body and not page.frame.is_scraped and without_clock(text) == text
    return "" if of_a_diary else "a date and little else"


def written_by(page: Parts, i: int) -> str:
    text = page.lines.texts[i]
    drawn = i > page.frame.body and DRAWN.match(text)
    signed = page.lines.bylines[i] and not drawn
    return "it names the writer" if signed or POSTED.match(text) else ""


def named_at_the_top(page: Parts, i: int) -> str:
    text = page.lines.texts[i]
    if i > page.frame.headline and text in page.frame.writers and NAMES.fullmatch(text):
        return "the name of a writer"
    if not page.frame.headline < i < page.frame.body or len(text) > SIGN_MAX_CHARACTERS:
        return ""
    above = page.lines.texts[i - 1]
    announced = above.casefold().endswith(" by") and page.lines.words[i - 1] <= BUTTON_MAX_WORDS
    if announced or any(names.fullmatch(text) for names in (NAMES, NAMED_AT, TEAM)):
        return "names between headline and prose"
    below_a_name = page.lines.bylines[i - 1] or NAMES.fullmatch(above)
    if below_a_name and (page.lines.bylines[i - 1] or ", " in text) and PLACE.fullmatch(text):
        return "the place, below the writer's name"
    signed = below_a_name or AFFILIATED.match(text)
    return "the writer's office, below the name" if signed and OFFICE.search(text) else ""


def signed_entry(page: Parts, i: int) -> str:
    """The name of who wrote an entry of a live report, below its time or its title."""
    if page.lines.captions[i] or not ENTRY_BY.fullmatch(page.lines.texts[i]):
        return ""
    top = max(page.frame.headline + 1, i - ENTRY_MAX_DISTANCE)
    above = range(i - 1, top - 1, -1)
    near = takewhile(lambda j: not page.lines.prose[j], above)
    timed = any(page.lines.datelines[j] for j in near)
    return "who writes this entry" if timed else ""


def affiliation(page: Parts, i: int) -> str:
    """An office with the mark that ties it to a name."""
    text = page.lines.texts[i]
    marked = (
        page.frame.headline < i < TOP_PASSAGES
        and len(text) <= SIGN_MAX_CHARACTERS
        and AFFILIATED.match(text)
    )
    if not marked:
        return ""
    beside = [page.lines.texts[j] for j in (i - 1, i + 1) if j in page.lines.run_of[i]]
    alike = any(AFFILIATED.match(each) and OFFICE.search(each) for each in beside)
    return "the writer's office, with a mark" if OFFICE.search(text) or alike else ""


def signed_post(page: Parts, i: int) -> str:
    text = page.lines.texts[i]
    if U_NAME.fullmatch(text):
        return "the name of a forum's member"
    single = MEMBER.fullmatch(text)
    if page.lines.by_words[i] or page.lines.datelines[i] or not (single or NAMES.fullmatch(text)):
        return ""
    beside = [j for j in (i - 1, i + 1) if j in page.lines.run_of[i]]
    if (i + 1 in beside and page.lines.by_words[i + 1] == MEMBERS) or page.lines.keys[
        i
    ] in page.lines.posters:
        return "the name of a forum's member"
    return "a name beside a date" if single and any(page.lines.datelines[j] for j in beside) else ""

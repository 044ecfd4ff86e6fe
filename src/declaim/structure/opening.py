"""The rules for what stands above the prose: names, days, the headline and its summary."""

import re
from typing import Final

from declaim.structure.boilerplate import MEMBERS
from declaim.structure.dates import without_clock
from declaim.structure.headline import titled_as
from declaim.structure.page import Page
from declaim.structure.wording import (
    CHAPTER,
    DRAWN,
    MASTHEAD,
    NAME,
    NAMES,
    SHORT,
    TOP,
    VOLUME,
    is_byline,
    key,
)

OFFICE: Final = re.compile(
    r"\b(?:correspondent|reporter|editor|columnist|critic|staff writer|university|department of"
    r"|institut\w*|school of|faculty of|laborator(?:y|ies)|college|hospital|cent(?:er|re) for"
    r"|museum)\b",
    re.IGNORECASE,
)
POSTED: Final = re.compile(r"(?:asked|answered|commented) .{5,60} by \S+(?: \S+){0,2}$")
AFFILIATED: Final = re.compile(r"[¹²³⁴⁵*†‡(]|(?:\d+|[a-f])[ ,)]")
LONG_TITLE: Final = 5
"""Words: no section is called so, too."""
PLACE: Final = re.compile(
    r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?(?:, [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)?"
)
NAMED_AT: Final = re.compile(rf"{NAME} (?:at|in) (?:the )?[A-Z][\w.’' -]{{1,40}}")


def volume(page: Page, i: int) -> str:
    numbered = i <= page.headline + 1 and VOLUME.match(page.passages[i].text)
    return "a periodical's number" if numbered and i < page.body else ""


def banner(page: Page, i: int) -> str:
    text = page.passages[i].text
    if page.prose[i] or i >= page.body or CHAPTER.fullmatch(text):
        return ""
    if i < page.headline:
        return "it stands above the headline"
    return "it names the site" if len(text) <= SHORT and MASTHEAD.search(text) else ""


def headline(page: Page, i: int) -> str:
    return "the first line that is no banner, date or menu" if i == page.headline else ""


def headline_again(page: Page, i: int) -> str:
    if page.headline < 0 or i == page.headline:
        return ""
    text = page.passages[i].text
    again = page.keys[page.headline] in (page.keys[i], key(titled_as(text)))
    long = len(page.keys[i].split()) >= LONG_TITLE
    return "the headline once more" if again and (long or i < page.body) else ""


def standfirst(page: Page, i: int) -> str:
    above = i - page.headline
    near = page.headline >= 0 and 0 < above < TOP and i < page.body
    if not near or len(page.passages[i].text.split()) < 5:
        return ""
    between = range(page.headline + 1, i)
    alone = all(
        page.furniture[j] or page.datelines[j] or page.keys[j] == page.keys[page.headline]
        for j in between
    )
    return "it sums up, between headline and prose" if alone else ""


def dateline(page: Page, i: int) -> str:
    """A date among the prose of a text that no site surrounds is a diary's heading."""
    text = page.passages[i].text
    of_a_diary = i > page.body and not page.is_scraped and without_clock(text) == text
    dated = page.datelines[i] and not (of_a_diary or is_byline(text) or POSTED.match(text))
    return "a date and little else" if dated else ""


def written_by(page: Page, i: int) -> str:
    text = page.passages[i].text
    drawn = i > page.body and DRAWN.match(text)
    return "it names the writer" if (is_byline(text) and not drawn) or POSTED.match(text) else ""


def named_at_the_top(page: Page, i: int) -> str:
    text = page.passages[i].text
    if NAMES.fullmatch(text) and i > page.headline and text in page.writers:
        return "the name of a writer"
    if not page.headline < i < page.body or len(text) > SHORT:
        return ""
    if NAMES.fullmatch(text) or NAMED_AT.fullmatch(text):
        return "names between headline and prose"
    above = page.passages[i - 1].text
    if is_byline(above) and PLACE.fullmatch(text):
        return "the place, below the writer's name"
    signed = is_byline(above) or NAMES.fullmatch(above) or AFFILIATED.match(text)
    return "the writer's office, below the name" if signed and OFFICE.search(text) else ""


def affiliation(page: Page, i: int) -> str:
    """An office with the mark that ties it to a name."""
    text = page.passages[i].text
    marked = page.headline < i < TOP and len(text) <= SHORT and AFFILIATED.match(text)
    return "the writer's office, with a mark" if marked and OFFICE.search(text) else ""


def signed_post(page: Page, i: int) -> str:
    text = page.passages[i].text
    if re.fullmatch(r"u/[\w-]{3,30}", text):
        return "the name of a forum's member"
    single = re.fullmatch(r"[\w.-]{2,30}", text)
    beside = [j for j in (i - 1, i + 1) if j in page.run_of[i]]
    if page.known[i] or page.datelines[i] or not (single or NAMES.fullmatch(text)):
        return ""
    if (i + 1 in beside and page.known[i + 1] == MEMBERS) or page.keys[i] in page.posters:
        return "the name of a forum's member"
    return "a name beside a date" if single and any(page.datelines[j] for j in beside) else ""

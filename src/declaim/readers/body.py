"""The rules for the article's own parts: lists, headings, quotations, talk, notes, pictures."""

import re
from typing import Final

from declaim.model import Role
from declaim.readers.dates import CLOCK
from declaim.readers.page import TITLE, Page
from declaim.readers.wording import (
    BULLET,
    CHAPTER,
    LABEL_WORDS,
    describes_a_picture,
    ends_a_sentence,
    goes_on,
    speaker,
)

FEWEST: Final = 3
"""Lines: a list with its title has no fewer."""
HEADING_WORDS: Final = 12
HEADING_CHARACTERS: Final = 100
NUMBERED: Final = re.compile(r"(?:\(?\d{1,3}[.)]|\(?[a-z]\)|[Ss]tep \d+[:.]) +\S")
AMOUNT: Final = re.compile(r"(?:[\d½¼¾⅓⅔]|an? (?:handful|pinch|few|cup|little)\b)", re.IGNORECASE)
SHORT_LINE: Final = re.compile(r"(?=[^\W_])\S+(?: \S+){0,7}(?<![.!?:;,])$")
NOTE: Final = re.compile(r"(\[(?:\d{1,3}|[a-z*†‡])\]|[¹²³⁴⁵⁶⁷⁸⁹*†‡]) ?\S")
SAID: Final = re.compile(
    r"(?:on \S.{5,60} )?\S{2,30}(?: \S{2,20}){0,2} (?:said|wrote|writes):(?: |$)", re.IGNORECASE
)
QUOTED: Final = re.compile(r'(?:“[^“”]+”|"[^"]+"|«[^«»]+»|„[^„“]+“)( ?[–—-]+ ?\S.{0,60})?')


def caption(page: Page, i: int) -> str:
    return describes_a_picture(page.passages[i].text)


def reference(page: Page, i: int) -> str:
    text = page.passages[i].text
    if page.known[i]:
        return ""
    if re.match(r"(?:\d+\. )?\^ ?\S|https?://(?:dx\.)?doi|doi:", text):
        return "a reference"
    return "it heads the references or is one of them" if i in page.references else ""


def footnote(page: Page, i: int) -> str:
    mark = NOTE.match(page.passages[i].text) if i > page.body else None
    return f"the note to the mark {mark[1]} above" if mark and mark[1] in page.marks else ""


def question(page: Page, i: int) -> str:
    if i in page.asked:
        return "one of several questions, with its answer below"
    asks = page.speakers.get(speaker(page.passages[i].text)) is Role.QUESTION
    return "the interviewer speaks" if asks else ""


def answer(page: Page, i: int) -> str:
    if page.speakers.get(speaker(page.passages[i].text)) is Role.ANSWER:
        return "the guest speaks"
    if i - 1 in page.asked:
        return "it answers the question above"
    first = page.first_answer
    between = -1 < first < i < page.last_question and page.prose[i]
    return "it goes on with the answer above" if between else ""


def quote(page: Page, i: int) -> str:
    text = page.passages[i].text
    if text.startswith("> "):
        return "it is marked with >"
    above = page.passages[i - 1].text if page.passages[i].together else ""
    if SAID.match(text) or (SAID.fullmatch(above) and i > page.body):
        return "it repeats somebody's words"
    whole = QUOTED.fullmatch(text)
    if whole and page.is_said_again(i):
        return "it repeats words of the article"
    said = whole and (whole[1] or ends_a_sentence(text)) and not page.is_dialogue
    return "quotation marks hold all of it" if said else ""


def list_item(page: Page, i: int) -> str:
    text, many = page.passages[i].text, len(page.run_of[i])
    if BULLET.match(text):
        return "it begins with a bullet"
    numbered = NUMBERED.match(text) and not heads_a_part(page, i)
    if numbered and (ends_a_sentence(text) or page.how_many(NUMBERED, i) > 1):
        return "it is numbered, as its neighbours are"
    if i in page.listed:
        return f"one of those that are announced above: {page.passages[page.listed[i]].text[-60:]}"
    if page.is_dense and is_inside_a_list(page, i):
        return "one of several short lines"
    short = len(text.split()) <= 12 and not ends_a_sentence(text) and many > 2
    if short and 2 * page.how_many(AMOUNT, i) >= many:
        return "one of several amounts"
    within = page.body < page.run_of[i].start and i < page.end
    listed = short and within and page.how_many(SHORT_LINE, i) == many
    return "one of several short lines" if listed else ""


def is_inside_a_list(page: Page, i: int) -> bool:
    """Whether, on a page without blank lines, a list's title stands above it in its series."""
    series = page.series_of[i]
    below = series.stop
    heads = below < len(page.passages) and (page.prose[below] or page.passages[below].role)
    last = series.stop - 1 if heads else series.stop
    within = page.body < series.start and last <= page.end and last - series.start >= FEWEST
    return within and series.start < i < last


def heads_a_part(page: Page, i: int) -> bool:
    """Whether it is a numbered line above prose that has no number."""
    text, below = page.passages[i].text, page.next_of_article(i)
    heads = below < len(page.passages) and page.prose[below]
    return heads and not (ends_a_sentence(text) or NUMBERED.match(page.passages[below].text))


def heading(page: Page, i: int) -> str:
    text = page.passages[i].text
    if text.endswith("[edit]"):
        return "a section of a wiki"
    if page.has_headings:
        return ""
    if len(series := page.series_of[i]) > 1:
        ends = i in (series[0], series[-1]) and is_inside_a_list(page, series[1])
        return "it heads a list or ends one" if page.is_dense and ends else ""
    if CHAPTER.fullmatch(text):
        return "it numbers a part"
    if i not in page.asked and len(page.titles) > 1 and is_short_question(page, i):
        return "a question among the other headings"
    at_the_top = i < page.body and i <= page.headline
    if not at_the_top and is_below_a_time(page, i):
        return "it stands below a time, line under line"
    return "" if at_the_top or not heads_prose(page, i) else "a short line above what it heads"


def is_short_question(page: Page, i: int) -> bool:
    text, below = page.passages[i].text, page.next_of_article(i)
    few = len(text.split()) <= TITLE and text.endswith("?") and text[0].isupper()
    return few and below < len(page.passages) and page.prose[below]


def is_below_a_time(page: Page, i: int) -> bool:
    """Whether it is the title of an entry in a live report."""
    text = page.passages[i].text
    short = len(text.split()) <= HEADING_WORDS and not page.prose[i]
    return short and page.passages[i].together and bool(CLOCK.fullmatch(page.passages[i - 1].text))


def heads_prose(page: Page, i: int) -> bool:
    """Whether the passage at `i` is short, ends no sentence, and something stands below it."""
    text, below = page.passages[i].text, page.next_of_article(i)
    while below + 1 < len(page.passages) and (caption(page, below) or page.signed(below)):
        below += 1
    too_long = len(text.split()) > HEADING_WORDS or len(text) > HEADING_CHARACTERS
    if below == len(page.passages) or too_long or goes_on(text):
        return False
    if i and len(text.split()) <= LABEL_WORDS and page.passages[i - 1].text.endswith(","):
        return False  # the name below `With love,`
    headed = page.passages[below]
    listed = AMOUNT.match(headed.text) or list_item(page, below)
    return bool(headed.role or listed or ends_a_sentence(headed.text) or page.prose[below])

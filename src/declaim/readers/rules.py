"""The rules: each says why a passage has the role it stands for, or nothing.

They are tried in the order of `RULES`, and the first that says something decides. None may drop
prose but for a strong reason; what none recognises is a paragraph.
To add one: 1. a function `(page, index) -> reason`; 2. its row in `RULES`, above those that it
must overrule; 3. a page in tests/articles/seen that needs it.
"""

import re
from collections.abc import Callable
from typing import Final

from declaim.model import Role
from declaim.readers.dates import without_clock
from declaim.readers.furniture import HEADS_A_LIST
from declaim.readers.page import Page
from declaim.readers.wording import (
    CHAPTER,
    LABEL_WORDS,
    MASTHEAD,
    NAME,
    NAMES,
    SHORT,
    TOP,
    describes_a_picture,
    ends_a_sentence,
    goes_on,
    is_byline,
    key,
    speaker,
)

Rule = Callable[[Page, int], str]

HEADING_WORDS: Final = 12
HEADING_CHARACTERS: Final = 100

OFFICE: Final = re.compile(
    r"\b(?:correspondent|reporter|editor|columnist|critic|staff writer|university|department of"
    r"|institute|school of|faculty of|laborator(?:y|ies))\b",
    re.IGNORECASE,
)
AUTHOR_BOX: Final = re.compile(
    r" (?:is|was) (?:the author|(?:the|an?|\w+['’]s) [\w ,-]*"
    r"(?:author|writer|reporter|journalist|editor|poet))\b"
    r"| (?:covers|writes about|reports on|lives in)\b"
)
COMMENT: Final = re.compile(r"[–—-] \S+(?: \S+)? \w+ \d{1,2},? \d{4} at \d{1,2}:\d\d$")
BULLET: Final = re.compile(r"[-+*•·‣◦▪–—] +\S")
NUMBERED: Final = re.compile(r"(?:\(?\d{1,3}[.)]|\(?[a-z]\)|[Ss]tep \d+[:.]) +\S")
AMOUNT: Final = re.compile(r"(?:[\d½¼¾⅓⅔]|an? (?:handful|pinch|few|cup|little)\b)", re.IGNORECASE)
SHORT_LINE: Final = re.compile(r"(?=[^\W_])\S+(?: \S+){0,7}(?<![.!?:;,])$")
NAMED_AT: Final = re.compile(rf"{NAME} (?:at|in) (?:the )?[A-Z][\w.’' -]{{1,40}}")
CONTENTS: Final = re.compile(r"\d+(?:\.\d+)*\.? (\S.*)")
QUOTED: Final = re.compile(r'(?:“[^“”]+”|"[^"]+"|«[^«»]+»|„[^„“]+“)( ?[–—-]+ ?\S.{0,60})?')


def headline_again(page: Page, i: int) -> str:
    again = page.headline >= 0 and i != page.headline and page.keys[i] == page.keys[page.headline]
    return "the headline once more" if again and i < page.body else ""


def headline(page: Page, i: int) -> str:
    return "the first line that is no banner, date or menu" if i == page.headline else ""


def furniture(page: Page, i: int) -> str:
    return page.furniture[i]


def count(page: Page, i: int) -> str:
    """A bare number is a count of votes where readers vote, and elsewhere a chapter's."""
    bare = re.fullmatch(r"[-+]?\d{1,6}", page.passages[i].text)
    return "a count of votes" if bare and page.is_shared else ""


def comment(page: Page, i: int) -> str:
    text = page.passages[i].text
    return "a reader's comment, signed" if len(text) <= SHORT and COMMENT.search(text) else ""


def contents(page: Page, i: int) -> str:
    """`2.1 Clapper` above the heading `Clapper` is an entry of a table of contents."""
    entry = CONTENTS.fullmatch(page.passages[i].text)
    listed = entry and len(page.run_of[i]) > 1 and page.counts[key(entry[1])] > 0
    return "an entry of the table of contents" if listed else ""


def tags(page: Page, i: int) -> str:
    text, below = page.passages[i].text, i + 1
    bare = re.fullmatch(r"[a-z0-9.+#-]+(?: [a-z0-9.+#-]+){0,5}", text)
    above_furniture = below < len(page.passages) and page.furniture[below]
    return "tags, above the links for sharing" if bare and above_furniture and i > page.body else ""


def above_the_headline(page: Page, i: int) -> str:
    above = i < min(page.headline, page.body) and not page.prose[i]
    listed = above and len(page.run_of[i]) > 1 and i > page.run_of[i].start
    return "a line of the menu above the headline" if listed else ""


def without_words(page: Page, i: int) -> str:
    return "" if page.keys[i] else "a mark without words"


def below_others(page: Page, i: int) -> str:
    """A title below `Related` is a link, unless prose follows and makes it a heading."""
    text = page.passages[i].text
    if i == 0 or ends_a_sentence(text) or page.prose[i] or page.passages[i].role:
        return ""
    above = page.furniture[i - 1] in HEADS_A_LIST and not heads_prose(page, i)
    return f"it stands below: {page.passages[i - 1].text}" if above else ""


def below_the_end(page: Page, i: int) -> str:
    if i < page.end or page.prose[i] or page.datelines[i] or ends_a_sentence(page.passages[i].text):
        return ""
    return "it stands among the links below the article"


def author_box(page: Page, i: int) -> str:
    text = page.passages[i].text
    below = range(i + 1, min(i + 8, len(page.passages)))
    ends = not any(page.prose[j] and not page.furniture[j] for j in below)
    names = len(text) <= 4 * SHORT and text.startswith(page.writers) and AUTHOR_BOX.search(text)
    return "it tells about the writer" if names and ends else ""


def dateline(page: Page, i: int) -> str:
    """A date among the prose of a text that no site surrounds is a diary's heading."""
    text = page.passages[i].text
    of_a_diary = i > page.body and not page.is_scraped and without_clock(text) == text
    dated = page.datelines[i] and not of_a_diary and not is_byline(text)
    return "a date and little else" if dated else ""


def written_by(page: Page, i: int) -> str:
    return "it names the writer" if is_byline(page.passages[i].text) else ""


def caption(page: Page, i: int) -> str:
    return describes_a_picture(page.passages[i].text)


def named_at_the_top(page: Page, i: int) -> str:
    text = page.passages[i].text
    if not page.headline < i < page.body or len(text) > SHORT:
        return ""
    if NAMES.fullmatch(text) or NAMED_AT.fullmatch(text):
        return "names between headline and prose"
    above = page.passages[i - 1].text
    signed = is_byline(above) or NAMES.fullmatch(above)
    return "the writer's office, below the name" if signed and OFFICE.search(text) else ""


def signed_post(page: Page, i: int) -> str:
    beside = any(page.datelines[j] for j in (i - 1, i + 1) if j in page.run_of[i])
    single = re.fullmatch(r"[\w.-]{2,30}", page.passages[i].text)
    return "a name beside a date" if single and beside else ""


def banner(page: Page, i: int) -> str:
    text = page.passages[i].text
    if page.prose[i] or i >= page.body or CHAPTER.fullmatch(text):
        return ""
    if i < page.headline:
        return "it stands above the headline"
    return "it names the site" if len(text) <= SHORT and MASTHEAD.search(text) else ""


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


def reference(page: Page, i: int) -> str:
    text = page.passages[i].text
    if page.known[i]:
        return ""
    if re.match(r"(?:\d+\. )?\^ ?\S|https?://(?:dx\.)?doi|doi:", text):
        return "a reference"
    return "it heads the references or is one of them" if i in page.references else ""


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
    if re.match(r"\S{2,30} (?:said|wrote): ", text):
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
    if NUMBERED.match(text) and (ends_a_sentence(text) or page.how_many(NUMBERED, i) > 1):
        return "it is numbered, as its neighbours are"
    short = len(text.split()) <= 12 and not ends_a_sentence(text) and many > 2
    if short and 2 * page.how_many(AMOUNT, i) >= many:
        return "one of several amounts"
    within = page.body < page.run_of[i].start and i < page.end
    listed = short and within and page.how_many(SHORT_LINE, i) == many
    return "one of several short lines" if listed else ""


def heading(page: Page, i: int) -> str:
    text = page.passages[i].text
    if page.has_headings or len(page.run_of[i]) > 1:
        return ""
    if CHAPTER.fullmatch(text):
        return "it numbers a part"
    at_the_top = i < page.body and i <= page.headline
    return "" if at_the_top or not heads_prose(page, i) else "a short line above what it heads"


def heads_prose(page: Page, i: int) -> bool:
    """Whether the passage at `i` is short, ends no sentence, and something stands below it."""
    text, below = page.passages[i].text, page.next_of_article(i)
    while below + 1 < len(page.passages) and caption(page, below):
        below += 1
    too_long = len(text.split()) > HEADING_WORDS or len(text) > HEADING_CHARACTERS
    if below == len(page.passages) or too_long or goes_on(text):
        return False
    if i and len(text.split()) <= LABEL_WORDS and page.passages[i - 1].text.endswith(","):
        return False  # the name below `With love,`
    headed = page.passages[below]
    listed = AMOUNT.match(headed.text) or list_item(page, below)
    return bool(headed.role or listed or ends_a_sentence(headed.text) or page.prose[below])


RULES: Final[tuple[tuple[Role, Rule], ...]] = (
    (Role.HEADLINE_DUPLICATE, headline_again),
    (Role.HEADLINE, headline),
    (Role.REFERENCE, reference),
    (Role.BOILERPLATE, furniture),
    (Role.BOILERPLATE, count),
    (Role.BOILERPLATE, comment),
    (Role.BOILERPLATE, contents),
    (Role.BOILERPLATE, tags),
    (Role.DATELINE, dateline),
    (Role.BOILERPLATE, below_the_end),
    (Role.BOILERPLATE, author_box),
    (Role.BOILERPLATE, above_the_headline),
    (Role.BOILERPLATE, without_words),
    (Role.BYLINE, written_by),
    (Role.CAPTION, caption),
    (Role.BYLINE, signed_post),
    (Role.BANNER, banner),
    (Role.LIST_ITEM, list_item),
    (Role.BYLINE, named_at_the_top),
    (Role.STANDFIRST, standfirst),
    (Role.BOILERPLATE, below_others),
    (Role.QUOTE, quote),
    (Role.QUESTION, question),
    (Role.ANSWER, answer),
    (Role.HEADING, heading),
)

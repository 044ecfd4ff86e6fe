"""The rules for headings: a short line above what it heads."""

import re
from typing import Final

from declaim.structure.parts import Parts
from declaim.structure.reading_rules.body import HEADING_MAX_WORDS, caption, list_item
from declaim.structure.reading_rules.lists import AMOUNT, FACT, LIST_HEADING, TITLE_MAX_WORDS
from declaim.structure.signs.printed_dates import CLOCK
from declaim.structure.signs.wording import (
    BULLET,
    CHAPTER,
    LABEL_MAX_WORDS,
    NAMES,
    ends_a_sentence,
    goes_on,
)

HEADING_MAX_CHARACTERS: Final = 100
SIGN_OFF: Final = re.compile(
    r"(?:(?:with )?(?:much )?love|yours|best(?: wishes)?(?=,)|(?:kind |warm )?regards|cheers|warmly"
    r"|sincerely|thanks|many thanks|talk soon|see you soon|take care|all the best"
    r"|until next (?:time|week|month)|(?:liebe|viele|beste|herzliche) grüße|bis bald|à bientôt"
    r"|amicalement|un (?:abrazo|saludo|abbraccio|saluto)|hasta pronto|a presto|um abraço|abraços"
    r"|até breve),?"
    r" \S+(?: \S+)?$",
    re.IGNORECASE,
)


def section(page: Parts, i: int) -> str:
    return "a section of a wiki" if page.lines.texts[i].endswith("[edit]") else ""


def chapter(page: Parts, i: int) -> str:
    numbers = CHAPTER.fullmatch(page.lines.texts[i])
    return "it numbers a part" if numbers and may_head(page, i) else ""


def short_question(page: Parts, i: int) -> str:
    """Among other headings a question is one, too."""
    heads = i not in page.asked and len(page.titles) > 1 and is_short_question(page, i)
    return "a question among the other headings" if heads and may_head(page, i) else ""


def below_a_time(page: Parts, i: int) -> str:
    """The title of an entry in a live report."""
    text = page.lines.texts[i]
    short = len(text.split()) <= HEADING_MAX_WORDS and not page.lines.prose[i]
    timed = page.lines.passages[i].together and CLOCK.fullmatch(page.lines.texts[i - 1])
    of_an_entry = i - 1 in page.lines.entries and not ends_a_sentence(text)
    bare = not (page.lines.datelines[i] or page.lines.by_words[i])
    heads = (
        short and (timed or of_an_entry) and bare and i > page.frame.headline and may_head(page, i)
    )
    return "it is below the time of an entry" if heads else ""


def heads_a_list(page: Parts, i: int) -> str:
    """`Key points` and the like, above items that carry no mark."""
    text, below = page.lines.texts[i], page.items.get(i + 1, "")
    heads = i not in page.items and below.endswith(f": {text}") and not page.lines.has_headings
    return "it heads the list below" if heads and LIST_HEADING.fullmatch(text) else ""


def heading(page: Parts, i: int) -> str:
    at_the_top = i < page.frame.body and i <= page.frame.headline
    heads = not at_the_top and may_head(page, i) and heads_prose(page, i)
    return "a short line above what it heads" if heads else ""


def may_head(page: Parts, i: int) -> bool:
    """Whether headings must be guessed, and none of its kind stands line under line with it."""
    beside = any(j in page.lines.series_of[i] and j in page.lines.run_of[i] for j in (i - 1, i + 1))
    return not page.lines.has_headings and (page.lines.is_dense or not beside)


def is_short_question(page: Parts, i: int) -> bool:
    text = page.lines.texts[i]
    if not (text.endswith("?") and text[0].isupper() and len(text.split()) <= TITLE_MAX_WORDS):
        return False
    below = page.frame.next_of_article(i)
    heads = below < len(page.lines) and (
        page.lines.prose[below] or BULLET.match(page.lines.texts[below])
    )
    return bool(heads)


def is_signed(page: Parts, i: int) -> bool:
    """Whether the passage at `i` names a writer, as a line below a headline does."""
    return page.lines.bylines[i] or bool(NAMES.fullmatch(page.lines.texts[i]))


def heads_facts(page: Parts, i: int, below: int) -> bool:
    """Whether a fact with its name is below the passage at `i`, which is none."""
    short = page.lines.words[below] <= TITLE_MAX_WORDS
    named = FACT.match(page.lines.texts[below]) and not FACT.match(page.lines.texts[i])
    return bool(short and named)


def heads_prose(page: Parts, i: int) -> bool:
    """Whether the passage at `i` is short, ends no sentence, and something stands below it."""
    text, below = page.lines.texts[i], page.frame.next_of_article(i)
    too_long = len(text.split()) > HEADING_MAX_WORDS or len(text) > HEADING_MAX_CHARACTERS
    if below == len(page.lines) or too_long or goes_on(text):
        return False
    while below + 1 < len(page.lines) and (caption(page, below) or is_signed(page, below)):
        below += 1
    if i and len(text.split()) <= LABEL_MAX_WORDS and page.lines.texts[i - 1].endswith(","):
        return False  # the name below `With love,`
    if SIGN_OFF.match(text):
        return False
    headed = page.lines.passages[below]
    listed = AMOUNT.match(headed.text) or heads_facts(page, i, below) or list_item(page, below)
    return bool(headed.role or listed or ends_a_sentence(headed.text) or page.lines.prose[below])

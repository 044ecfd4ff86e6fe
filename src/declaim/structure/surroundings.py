"""The rules for what surrounds an article and is no part of it: it is not spoken."""

import re
from typing import Final

from declaim.structure.body import heads_prose
from declaim.structure.boilerplate import HEADS_A_LIST
from declaim.structure.page import Page
from declaim.structure.wording import (
    LABEL,
    SHORT,
    TOP,
    TRAIL,
    ends_a_sentence,
    is_byline,
    writer_in,
)

LONG_CONTENTS: Final = 20
"""Passages: a table of contents has no more."""
FEW_WORDS: Final = 40
"""Below what tells about the writer, no more of the article follows."""
AUTHOR_BOX: Final = re.compile(
    r" (?:is|was) (?:the author|(?:the|an?|\w+['’]s) [\w ,-]*"
    r"(?:author|writer|reporter|journalist|editor|poet))\b"
    r"| (?:covers|writes about|reports on|lives in|was born in|teaches|is based in)\b"
)
COMMENT: Final = re.compile(r"[–—-] \S+(?: \S+)? \w+ \d{1,2},? \d{4} at \d{1,2}:\d\d$")


def furniture(page: Page, i: int) -> str:
    return page.furniture[i]


def count(page: Page, i: int) -> str:
    """A bare number is a count of votes where readers vote, and elsewhere a chapter's."""
    if not re.fullmatch(r"[-+]?\d{1,6}", page.passages[i].text):
        return ""
    beside = [j for j in (i - 1, i + 1) if 0 <= j < len(page.passages)]
    counts = any(page.known[j] for j in beside) and not page.has_headings
    at_the_top = i < page.body and page.headline >= 0 and i > 0
    return "a count of votes" if page.is_shared or counts or at_the_top else ""


def comment(page: Page, i: int) -> str:
    text = page.passages[i].text
    return "a reader's comment, signed" if len(text) <= SHORT and COMMENT.search(text) else ""


def said_already(page: Page, i: int) -> str:
    """The summary at the top, where a day or the headline stands between the two."""
    first = page.first[page.keys[i]]
    if first == i or first > page.body or page.passages[i].role or not page.prose[i]:
        return ""
    title = page.keys[page.headline] if page.headline >= 0 else ""
    between = range(first + 1, min(i, first + TOP))
    parted = any(page.datelines[j] or (title and page.keys[j] == title) for j in between)
    return "it stands above already" if parted else ""


def contents(page: Page, i: int) -> str:
    below = page.keys[max(0, i - LONG_CONTENTS) : i]
    headed = any(k in ("contents", "table of contents", "in this article") for k in below)
    listed = i in page.contents and (headed or len(page.run_of[i]) > 1)
    return "an entry of the table of contents" if listed else ""


def below_the_comments(page: Page, i: int) -> str:
    return "it stands below the article, among the comments" if i > page.comments else ""


def tags(page: Page, i: int) -> str:
    text, below = page.passages[i].text, i + 1
    bare = re.fullmatch(r"[a-z0-9.+#-]+(?: [a-z0-9.+#-]+){0,5}", text)
    above_furniture = below < len(page.passages) and page.furniture[below]
    return "tags, above the links for sharing" if bare and above_furniture and i > page.body else ""


def above_the_headline(page: Page, i: int) -> str:
    """The first line above a headline is the site's name, the last may be the section's."""
    text = page.passages[i].text
    if i < page.body and TRAIL.search(text) and i != page.headline:
        return "the way from the site's first page"
    if i >= min(page.headline, page.body):
        return ""
    if page.prose[i]:
        far = i < page.densest.start
        return "it stands above the headline, on a page full of links" if far else ""
    is_first = not any(page.keys[j] and not page.known[j] for j in range(i))
    nearest = not any(page.keys[j] and not page.known[j] for j in range(i + 1, page.headline))
    in_a_menu = any(page.known[:i])
    section = nearest and (not in_a_menu or text.isupper() or LABEL.fullmatch(text))
    listed = len(page.run_of[i]) > 1 and not (is_first or section)
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
    if i < page.end or page.datelines[i]:
        return ""
    return f"it stands at the foot of the page, below: {page.passages[page.end].text}"


def far_from_the_prose(page: Page, i: int) -> str:
    text = page.passages[i].text
    short = not (page.prose[i] or ends_a_sentence(text) or page.passages[i].role)
    far = short and i >= page.densest.stop and not (page.datelines[i] or page.posters)
    return "a short line below the prose, on a page full of links" if far else ""


def author_box(page: Page, i: int) -> str:
    text = page.passages[i].text
    if text.startswith("About ") and set(text.split()[1:]) <= signed_at_the_top(page):
        return "it announces what is told about the writer"
    ends = i + 1 == len(page.passages) or page.words_below[i + 1] < FEW_WORDS
    if not ends or len(text) > 4 * SHORT or not AUTHOR_BOX.search(text):
        return ""
    named = text.casefold().startswith(tuple(map(str.casefold, page.writers)))
    named = named or bool(page.last_names & set(text.split(" ", 3)[:3]))
    return "it tells about the writer" if named else ""


def signed_at_the_top(page: Page) -> set[str]:
    """The words of the names in the first bylines."""
    lines = (passage.text for passage in page.passages[: page.body][:TOP])
    return {word for line in lines if is_byline(line) for word in writer_in(line).split()}

"""The rules for what surrounds an article; it is not spoken."""

import re
from typing import Final

from declaim.structure.parts import Parts
from declaim.structure.reading_rules.body import heads_prose
from declaim.structure.signs.boilerplate import HEADS_A_LIST
from declaim.structure.signs.wording import (
    LABEL,
    SIGN_MAX_CHARACTERS,
    TOP_PASSAGES,
    TRAIL,
    ends_a_sentence,
    is_byline,
    writer_in,
)

CONTENTS_MAX_PASSAGES: Final = 20
AFTERWORD_MAX_WORDS: Final = 40
"""Words of the article that may follow below the lines about the writer."""
AUTHOR_BOX: Final = re.compile(
    r" (?:is|was) (?:the author|(?:the|an?|\w+['’]s) [\w ,-]*"
    r"(?:author|writer|reporter|journalist|editor|poet))\b"
    r"| (?:covers|writes about|reports on|lives in|was born in|teaches|is based in)\b"
)
LEFTOVER_MAX_WORDS: Final = 8
COMMENT: Final = re.compile(r"[–—-] \S+(?: \S+)? \w+ \d{1,2},? \d{4} at \d{1,2}:\d\d$")


def known_boilerplate(page: Parts, i: int) -> str:
    return page.frame.boilerplate[i]


def count(page: Parts, i: int) -> str:
    """A bare number is a count of votes where readers vote, and elsewhere a chapter's."""
    if not re.fullmatch(r"[-+]?\d{1,6}", page.lines.texts[i]):
        return ""
    beside = [j for j in (i - 1, i + 1) if 0 <= j < len(page.lines)]
    counts = any(page.lines.by_words[j] for j in beside) and not page.lines.has_headings
    at_the_top = i < page.frame.body and page.frame.headline >= 0 and i > 0
    return "a count of votes" if page.frame.is_shared or counts or at_the_top else ""


def comment(page: Parts, i: int) -> str:
    text = page.lines.texts[i]
    return (
        "a reader's comment, signed"
        if len(text) <= SIGN_MAX_CHARACTERS and COMMENT.search(text)
        else ""
    )


def contents(page: Parts, i: int) -> str:
    below = page.lines.keys[max(0, i - CONTENTS_MAX_PASSAGES) : i]
    headed = any(k in ("contents", "table of contents", "in this article") for k in below)
    listed = i in page.lines.contents and (headed or len(page.lines.run_of[i]) > 1)
    return "an entry of the table of contents" if listed else ""


def below_the_comments(page: Parts, i: int) -> str:
    return "it is below the article, among the comments" if i > page.frame.comments else ""


def tags(page: Parts, i: int) -> str:
    text, below = page.lines.texts[i], i + 1
    bare = re.fullmatch(r"[a-z0-9.+#-]+(?: [a-z0-9.+#-]+){0,5}", text)
    above_boilerplate = below < len(page.lines) and page.frame.boilerplate[below]
    return (
        "tags, above the links for sharing"
        if bare and above_boilerplate and i > page.frame.body
        else ""
    )


def above_the_headline(page: Parts, i: int) -> str:
    """The first line above a headline is the site's name, the last may be the section's."""
    text = page.lines.texts[i]
    if i < page.frame.body and TRAIL.search(text) and i != page.frame.headline:
        return "the way from the site's first page"
    if i >= min(page.frame.headline, page.frame.body):
        return ""
    if page.lines.prose[i]:
        return ""
    is_first = not any(page.lines.keys[j] and not page.lines.by_words[j] for j in range(i))
    nearest = not any(
        page.lines.keys[j] and not page.lines.by_words[j] for j in range(i + 1, page.frame.headline)
    )
    in_a_menu = any(page.lines.by_words[:i])
    section = nearest and (not in_a_menu or text.isupper() or LABEL.fullmatch(text))
    listed = len(page.lines.run_of[i]) > 1 and not (is_first or section)
    return "a line of the menu above the headline" if listed else ""


def without_words(page: Parts, i: int) -> str:
    return "" if page.lines.keys[i] else "a mark without words"


def below_others(page: Parts, i: int) -> str:
    """A title below `Related` is a link, unless prose follows and makes it a heading."""
    text = page.lines.texts[i]
    if i == 0 or ends_a_sentence(text) or page.lines.prose[i] or page.lines.passages[i].role:
        return ""
    above = page.frame.boilerplate[i - 1] in HEADS_A_LIST and not heads_prose(page, i)
    return f"it is below: {page.lines.texts[i - 1]}" if above else ""


def below_the_end(page: Parts, i: int) -> str:
    if i < page.frame.end or page.lines.datelines[i]:
        return ""
    return f"it is at the foot of the page, below: {page.lines.texts[page.frame.end]}"


def outside_the_body(page: Parts, i: int) -> str:
    """A line of a pasted page's surroundings; a name or a day stands between headline and body."""
    frame = page.frame
    opens = max(frame.headline, 0) <= i < frame.stretch.start
    if i in frame.inside or opens or page.lines.datelines[i]:
        return ""
    from declaim.structure.line_evidence import reason_of_line  # numpy is a tenth of a second

    return reason_of_line(page.lines, i, frame.stretch)


def below_the_last_sentence(page: Parts, i: int) -> str:
    """A short line below a site's line, with no sentence below it; a sign-off is above both."""
    if not page.lines.title_like[i] or i in page.items:
        return ""
    kept = i in page.talk or i in page.references
    short = page.lines.words[i] <= LEFTOVER_MAX_WORDS
    below = i > page.frame.first_leftover
    return "a short line below the last sentence" if short and below and not kept else ""


def author_box(page: Parts, i: int) -> str:
    text = page.lines.texts[i]
    if text.startswith("About ") and set(text.split()[1:]) <= signed_at_the_top(page):
        return "it announces what is told about the writer"
    ends = i + 1 == len(page.lines) or page.frame.words_below[i + 1] < AFTERWORD_MAX_WORDS
    if not ends or len(text) > 4 * SIGN_MAX_CHARACTERS or not AUTHOR_BOX.search(text):
        return ""
    named = text.casefold().startswith(tuple(map(str.casefold, page.frame.writers)))
    named = named or bool(page.frame.last_names & set(text.split(" ", 3)[:3]))
    return "it tells about the writer" if named else ""


def signed_at_the_top(page: Parts) -> set[str]:
    """The words of the names in the first bylines."""
    lines = (passage.text for passage in page.lines.passages[: page.frame.body][:TOP_PASSAGES])
    return {word for line in lines if is_byline(line) for word in writer_in(line).split()}

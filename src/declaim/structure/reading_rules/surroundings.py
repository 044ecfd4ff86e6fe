"""The rules for what surrounds an article; it is not spoken."""

import re
from typing import Final

from declaim.model import Role
from declaim.structure.lines import CONTENTS, is_below_contents
from declaim.structure.parts import Parts
from declaim.structure.reading_rules.headings import below_a_time, heads_prose
from declaim.structure.reading_rules.masthead import site
from declaim.structure.signs.boilerplate import AUTHORS, FILED, HEADS_A_LIST, OTHERS
from declaim.structure.signs.page_words import words_of
from declaim.structure.signs.wording import (
    LABEL,
    NAME,
    NAMES,
    SIGN_MAX_CHARACTERS,
    TOP_PASSAGES,
    TRAIL,
    ends_a_sentence,
    is_byline,
    is_one_question,
    writer_in,
)

AFTERWORD_MAX_WORDS: Final = 40
"""Words of the article that may follow below the lines about the writer."""
AUTHOR_BOX: Final = re.compile(
    r" (?:is|was) (?:the author|(?:the|an?|\w+['’]s) [\w ,-]*"
    r"(?:author|writer|reporter|journalist|editor|poet))\b"
    r"|['’]s (?:most recent|latest|new|first|debut) (?:\w+ ){0,3}(?:book|novel|collection|album)\b"
    r"| (?:covers|writes about|reports on|lives in|was born in|teaches|is based in)\b"
)
LEFTOVER_MAX_WORDS: Final = 8
SIGN_OFF_MAX_LINES: Final = 2
HOLDS_OFFICE: Final = (
    r"(?:Secretary|Director|Chair(?:man|woman)?|Clerk|President|Minister|Commissioner|Registrar"
    r"|Manager|Officer|Mayor|Treasurer|Captain|Dean|Principal)"
)
SIGNED_OFF: Final = re.compile(rf"{NAME}, (?:[A-Z][\w’'-]+ ){{0,4}}{HOLDS_OFFICE}")
"""`R. Fern, Harbour Secretary`, below a notice."""
LINK_MAX_WORDS: Final = 16
"""Words of a link to another article, which may be a sentence."""
LINKS_MAX_LINES: Final = 10
TOPICS: Final = re.compile(
    rf"(?:topics?|tags?|key ?words?|labels?|subjects?|{'|'.join(words_of(FILED))}) ?[:：]?",
    re.IGNORECASE,
)
TOPICS_MAX_WORDS: Final = 20
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
    headed = is_below_contents(page.lines.keys, i)
    listed = i in page.lines.contents and (headed or len(page.lines.run_of[i]) > 1)
    listed = listed or (page.lines.title_like[i] and is_directly_below_contents(page, i))
    return "an entry of the table of contents" if listed else ""


def date_of_a_link(page: Parts, i: int) -> str:
    """The date below the title of another article, or of what else is below this one."""
    frame, start = page.frame, page.lines.run_of[i].start
    if not page.lines.datelines[i]:
        return ""
    if frame.is_cut and i >= frame.stretch.stop:
        return "it dates what is below the article"
    heads = (j for j in (start, start - 1) if frame.body < j < i and frame.boilerplate[j] == OTHERS)
    return next((f"it is below: {page.lines.texts[j]}" for j in heads), "")


def below_the_comments(page: Parts, i: int) -> str:
    return "it is below the article, among the comments" if i > page.frame.comments else ""


def is_directly_below_contents(page: Parts, i: int) -> bool:
    """Whether only short lines part the line at `i` from `Jump to`, line under line, above it.

    The last line above prose is the heading of the prose.
    """
    lines, run = page.lines, page.lines.run_of[i]
    if i + 1 < len(lines) and lines.prose[i + 1]:
        return False
    above = max(i - 1, 0)
    first = lines.series_of[above].start - 1 if lines.title_like[above] else above
    return lines.keys[first if run.start <= first < i else i] in CONTENTS


def tags(page: Parts, i: int) -> str:
    text, below = page.lines.texts[i], i + 1
    around = page.lines.passages[i].evidence
    if around and not around.linked:
        return ""  # the tags of a page are links
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
    if i >= min(page.frame.headline, page.frame.body) or page.lines.prose[i]:
        return ""
    nearest = not any(
        page.lines.keys[j] and not page.lines.by_words[j] for j in range(i + 1, page.frame.headline)
    )
    section = nearest and (
        text.isupper() or LABEL.fullmatch(text) or not any(page.lines.by_words[:i])
    )
    listed = (len(page.lines.run_of[i]) > 1 or amid_links(page, i)) and not (
        site(page, i) or section
    )
    return "a line of the menu above the headline" if listed else ""


def amid_links(page: Parts, i: int) -> bool:
    """Whether links are above the line at `i`, at most one line away, and below it."""
    lines, headline = page.lines, page.frame.headline
    above = any(j > 0 and lines.by_words[j] for j in (i - 1, i - 2))
    below = range(i + 1, headline)
    return above and any(lines.by_words[j] or TRAIL.search(lines.texts[j]) for j in below)


def without_words(page: Parts, i: int) -> str:
    return "" if page.lines.keys[i] else "a mark without words"


def below_others(page: Parts, i: int) -> str:
    """A title below `Related` is a link, unless prose follows and makes it a heading."""
    text = page.lines.texts[i]
    linked = i + 1 < len(page.lines) and page.frame.boilerplate[i + 1]
    said = ends_a_sentence(text) and not (linked and is_one_question(text))
    if i == 0 or said or page.lines.prose[i] or page.lines.passages[i].role:
        return ""
    above = page.frame.boilerplate[i - 1] in HEADS_A_LIST and not heads_prose(page, i)
    return f"it is below: {page.lines.texts[i - 1]}" if above else ""


def links_below(page: Parts, i: int) -> str:
    """One of several lines, line under line, below the name of a list of other articles."""
    run = page.lines.run_of[i]
    above = run.start - 1
    inside = above > page.frame.body and 1 < len(run) <= LINKS_MAX_LINES and not page.frame.is_cut
    if not inside or page.frame.boilerplate[above] != OTHERS:
        return ""
    short = all(page.lines.words[j] <= LINK_MAX_WORDS for j in run)
    return f"it is below: {page.lines.texts[above]}" if short else ""


def topics(page: Parts, i: int) -> str:
    """The subjects of the article, below `Topics` or `Keywords`."""
    above = page.lines.texts[i - 1] if i > page.frame.body else ""
    named = TOPICS.fullmatch(above) and page.frame.boilerplate[i - 1]
    few = page.lines.words[i] <= TOPICS_MAX_WORDS and not ends_a_sentence(page.lines.texts[i])
    return f"it is below: {above}" if named and few else ""


def below_the_end(page: Parts, i: int) -> str:
    if i < page.frame.end or page.lines.datelines[i]:
        return ""
    return f"it is at the foot of the page, below: {page.lines.texts[page.frame.end]}"


def outside_the_body(page: Parts, i: int) -> str:
    """A line of a pasted page's surroundings; a name or a day stands between headline and body."""
    frame = page.frame
    opens = max(frame.headline, 0) <= i < frame.stretch.start
    if i in frame.inside or opens or page.lines.datelines[i] or is_kept(page, i):
        return ""
    from declaim.structure.line_evidence import reason_of_line  # numpy is a tenth of a second

    return reason_of_line(page.lines, i, frame.stretch)


def is_kept(page: Parts, i: int) -> bool:
    """Whether the line at `i` heads something, names a writer, or fills a gap of the body."""
    lines, frame = page.lines, page.frame
    dated = any(lines.datelines[max(i - 1, 0) : i + 2])
    signed = lines.bylines[i] or (dated and NAMES.fullmatch(lines.texts[i]))
    if (signed and frame.headline < i < frame.body) or fills_a_gap(page, i):
        return True
    if not lines.title_like[i] or frame.boilerplate[i] or i + 1 == len(lines):
        return False
    if lines.prose[i + 1] and lines.keys[i] in lines.sections:
        return True
    if i in frame.stretch and below_a_time(page, i):
        return True
    heads = lines.passages[i + 1].role is Role.TABLE and i + 1 not in lines.run_of[i]
    last = range(frame.stretch.stop, min(frame.stretch.stop + SIGN_OFF_MAX_LINES, len(lines)))
    closes = i in last and any(j >= i and SIGNED_OFF.fullmatch(lines.texts[j]) for j in last)
    return (heads and i > frame.body) or closes


def fills_a_gap(page: Parts, i: int) -> bool:
    """Whether the line at `i`, which no list knows, is alone between two lines of the body."""
    inside = page.frame.inside
    above = i - 1 in inside or (i - 1 in page.frame.stretch and below_a_time(page, i - 1))
    return bool(above) and i + 1 in inside and not page.frame.boilerplate[i]


def below_the_last_sentence(page: Parts, i: int) -> str:
    """A short line below a site's line, with no sentence below it; a sign-off is above both."""
    if not page.lines.title_like[i] or i in page.items:
        return ""
    kept = i in page.talk or i in page.references
    short = page.lines.words[i] <= LEFTOVER_MAX_WORDS
    below = i > page.frame.first_leftover or is_amid_leftovers(page, i)
    return "a short line below the last sentence" if short and below and not kept else ""


def is_amid_leftovers(page: Parts, i: int) -> bool:
    """Whether the short lines in a row at `i`, below all prose, are between leftovers or dates."""
    leftovers, dated, series = page.frame.boilerplate, page.lines.datelines, page.lines.series_of[i]
    above, below = series.start - 1, series.stop
    if above <= page.last_prose or below == len(page.lines):
        return False
    return all(leftovers[j] or dated[j] for j in (above, below))


def author_box(page: Parts, i: int) -> str:
    text = page.lines.texts[i]
    if announces_the_writer(page, i):
        return "it announces what is told about the writer"
    if heads_the_author_box(page, i):
        return "the writer's name, above what is told about the writer"
    ends = i >= page.last_prose or page.frame.words_below[i + 1] < AFTERWORD_MAX_WORDS
    announced = i > page.frame.body and (
        page.frame.boilerplate[i - 1] == AUTHORS or bool(announces_the_writer(page, i - 1))
    )
    announced = announced or heads_the_author_box(page, i - 1)
    if len(text) > 4 * SIGN_MAX_CHARACTERS or not (announced or (ends and AUTHOR_BOX.search(text))):
        return ""
    above = page.lines.texts[i - 1].split()
    if announced and text.startswith((above[0], above[-1], "I’m ", "I'm ", "I am ")):
        return "it tells about the writer"
    named = text.casefold().startswith(tuple(map(str.casefold, page.frame.writers)))
    named = named or bool(page.frame.last_names & set(text.split(" ", 3)[:3]))
    return "it tells about the writer" if named else ""


def heads_the_author_box(page: Parts, i: int) -> bool:
    """Whether the line at `i` is the writer's name below the article, and the next tells of them.

    The next line begins with the first name or the last.
    """
    lines, text, below = page.lines, page.lines.texts[i], i + 1
    if not page.frame.body < i < len(lines) - 1 or text not in page.frame.writers:
        return False
    names = text.split()
    told = lines.texts[below].startswith((f"{names[0]} ", f"{names[-1]} "))
    return (
        told
        and below in lines.run_of[i]
        and sum(page.frame.words_below[below + 1 : below + 2]) < AFTERWORD_MAX_WORDS
    )


def announces_the_writer(page: Parts, i: int) -> bool:
    """Whether the line at `i` is `About Ada`, where Ada is the writer."""
    text = page.lines.texts[i]
    if not text.startswith("About "):
        return False
    first_names = {name.split()[0] for name in page.frame.writers if name}
    named = text.split()[1:]
    return set(named) <= signed_at_the_top(page) or (len(named) == 1 and named[0] in first_names)


def signed_at_the_top(page: Parts) -> set[str]:
    """The words of the names in the first bylines."""
    lines = (passage.text for passage in page.lines.passages[: page.frame.body][:TOP_PASSAGES])
    return {word for line in lines if is_byline(line) for word in writer_in(line).split()}

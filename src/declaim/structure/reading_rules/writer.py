"""A writer's own file: what the format says is so, and all else is spoken as it stands.

No vocabulary of sites decides here, and nothing is left out but what the format itself marks. Of
a text without any marks only the shapes are read that people give it: a title at its top, a line
that heads what stands below it, bullets.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from declaim.manuscript import SPOKEN, Passage
from declaim.model import Role
from declaim.structure.reading_rules.talk import OPENING, SPEAKS, speakers_of
from declaim.structure.signs.printed_dates import is_dateline
from declaim.structure.signs.wording import (
    BULLET,
    CHAPTER,
    NAMES,
    ends_a_sentence,
    is_prose,
    key,
    speaker,
)

TRUSTED: Final = SPOKEN | {Role.CAPTION, Role.DATELINE}
"""The roles that are spoken: a writer's own days and captions are words like any others."""
TOP: Final = 3
"""Passages: the title stands among the first, if it is in the text at all."""
HEADING_WORDS: Final = 12
HEADING_CHARACTERS: Final = 100
LINES_IN_A_ROW: Final = 4
"""Lines that could be headings: a part, a number and a title of a chapter are fewer."""
NUMBERED: Final = re.compile(r"\(?(?:\d{1,3}|[a-z])[.)] +\S")
SECTION: Final = re.compile(r"(\d{1,2}(?:\.\d{1,2})*)\.? +[^\W\d_]")
"""The number of a section, and the beginning of its title: `2.1 Lamps`."""
SECTION_MIN_WORDS: Final = 12
"""Words of the prose below the title of a section."""
WRITTEN_BY: Final = re.compile(rf"(?:[Bb]y|BY):? (?:{NAMES.pattern})")
CONTENTS: Final = re.compile(r"(?:table of )?contents\.?", re.IGNORECASE)
ADDRESS: Final = re.compile(r"\w://\w")
GOES_ON: Final = re.compile(r"[,;–—-]$")


def verdicts(passages: Sequence[Passage], title: str) -> Iterator[tuple[Role, str]]:
    """The role of each passage, in order, and why it has that role."""
    titled = title_of(passages, title)
    marked = any(p.role is Role.HEADING for p in passages)
    speakers = talkers(passages)
    heading = frozenset() if marked else headings(passages, titled)
    section = frozenset() if marked else sections(passages)
    again = (Role.HEADLINE_DUPLICATE, "the title once more")
    titles = dict.fromkeys(title_again(passages, titled), again)
    titles[titled] = (Role.HEADLINE, "the title")
    for i, passage in enumerate(passages):
        if i in titles:
            yield titles[i]
        elif passage.role:
            yield passage.role, passage.reason
        elif told := by_sign(passages, i):
            yield told
        elif role := speakers.get(speaker(passage.text)):
            yield role, SPEAKS[role]
        elif i == titled + 1 > 0 and WRITTEN_BY.fullmatch(passage.text):
            yield Role.BYLINE, "the writer's name, below the title"
        elif titled >= 0 and i in (titled + 1, titled + 2) and is_dateline(passage.text):
            yield Role.DATELINE, "a day, below the title"
        elif i in section:
            yield Role.HEADING, "a section's number and title, above its text"
        elif CONTENTS.fullmatch(passage.text) and is_entry(passages[i + 1 : i + 2]):
            yield Role.BOILERPLATE, "it heads the contents, with their pages"
        elif why := listed(passages, i):
            yield Role.LIST_ITEM, why
        elif i in heading:
            yield Role.HEADING, "a short line above what it heads"
        else:
            yield Role.PARAGRAPH, "the writer's words"


def title_of(passages: Sequence[Passage], title: str) -> int:
    """The index of the passage that is the title, or -1.

    It is what the metadata calls so; without any, the first heading, or a short line at the top.
    """
    told = next((i for i, p in enumerate(passages) if p.role is Role.HEADLINE), -1)
    if told >= 0:
        return told
    of_the_text = [i for i, p in enumerate(passages) if p.role is not Role.BOILERPLATE]
    heading = next((i for i in of_the_text if passages[i].role is Role.HEADING), -1)
    if title:
        top = {*of_the_text[:TOP], heading} - {-1}
        return min((i for i in top if key(passages[i].text) == key(title)), default=-1)
    first = next((i for i in of_the_text if re.search(r"\w", passages[i].text)), -1)
    if heading >= 0:
        return heading
    return first if first >= 0 and (heads(passages, first) or is_signed(passages, first)) else -1


def is_signed(passages: Sequence[Passage], i: int) -> bool:
    """Whether the writer's name is on the line below the passage, and both are alone."""
    below = passages[i + 1 : i + 3]
    alone = len(below) > 1 and below[0].together and not below[1].together
    return alone and bool(WRITTEN_BY.fullmatch(below[0].text)) and is_short(passages[i].text)


def title_again(passages: Sequence[Passage], titled: int) -> frozenset[int]:
    """A heading below the title, or a line above it, that repeats it; no sentence is in between.

    A program that writes a title page from the metadata puts it above the text's own heading.
    """
    if titled < 0:
        return frozenset()
    title, found = key(passages[titled].text), set[int]()
    for way in (range(titled - 1, titled - TOP - 1, -1), range(titled + 1, titled + TOP + 1)):
        for i in way:
            if not 0 <= i < len(passages) or ends_a_sentence(passages[i].text):
                break
            if key(passages[i].text) == title and (i < titled or passages[i].role is Role.HEADING):
                found.add(i)
    return frozenset(found)


def talkers(passages: Sequence[Passage]) -> dict[str, Role]:
    """The askers and the answerers, where most passages begin with a name and a colon."""
    speakers = speakers_of(passages)
    labelled = sum(speaker(p.text) in speakers for p in passages)
    return speakers if 2 * labelled > len(passages) else {}


def by_sign(passages: Sequence[Passage], i: int) -> tuple[Role, str] | None:
    """The role of a passage that is no more than a sign: an ornament, a chapter's number."""
    text = passages[i].text
    if not re.search(r"\w", text):
        return Role.BOILERPLATE, "a mark without words"
    headed = i + 1 < len(passages) and passages[i + 1].role is Role.HEADING
    if headed and CHAPTER.fullmatch(text):
        return Role.HEADING, "a number above a heading"
    return None


def is_entry(below: Sequence[Passage]) -> bool:
    """Whether what stands below is an entry of a table of contents, as the reader marks it."""
    return bool(below) and below[0].reason.startswith("an entry of the contents")


def listed(passages: Sequence[Passage], i: int) -> str:
    """The reason why the passage at `i` is an item of a list, or empty."""
    text = passages[i].text
    if BULLET.match(text):
        below = passages[i + 1 : i + 2]
        is_title = text.isupper() and heads(passages, i) and is_prose(below[0].text)
        return "" if is_title else "it begins with a bullet"
    several = NUMBERED.match(text) and is_one_of_several(passages, i)
    return "it is numbered, as its neighbours are" if several else ""


def is_one_of_several(passages: Sequence[Passage], i: int) -> bool:
    """Whether the passage beside the numbered one at `i` has a number, too."""
    beside = (*passages[max(i - 1, 0) : i], *passages[i + 1 : i + 2])
    return any(NUMBERED.match(p.text) for p in beside)


def sections(passages: Sequence[Passage]) -> frozenset[int]:
    """The numbered titles of sections, each above prose; their numbers are 1, 2 and so on.

    A text that is pasted from Word has no blank line around them.
    """
    found: dict[int, str] = {}
    for i, (passage, below) in enumerate(pairwise(passages)):
        number = SECTION.match(passage.text)
        is_title = is_short(passage.text) and not said(passage.text)
        tells = len(below.text.split()) >= SECTION_MIN_WORDS and ends_a_sentence(below.text)
        if number and is_title and tells and not (passage.role or NUMBERED.match(below.text)):
            found[i] = number[1]
    whole = [int(number) for number in found.values() if "." not in number]
    return (
        frozenset(found) if len(whole) > 1 and whole == [*range(1, len(whole) + 1)] else frozenset()
    )


def headings(passages: Sequence[Passage], titled: int) -> frozenset[int]:
    """The lines that head the text below them.

    Many such lines in a row head nothing: they are a title page or a list of names.
    """
    found: set[int] = set()
    row: list[int] = []
    for i in range(len(passages) + 1):
        if i < len(passages) and i != titled and heads(passages, i):
            row.append(i)
            continue
        few = len(row) < LINES_IN_A_ROW
        found |= {j for j in row if few or CHAPTER.fullmatch(passages[j].text)}
        row = []
    return frozenset(found)


def heads(passages: Sequence[Passage], i: int) -> bool:
    """Whether the passage at `i` is a line that heads the text below it, by its shape alone."""
    passage = passages[i]
    text = passage.text
    if passage.role or i + 1 == len(passages) or passages[i + 1].together or passage.together:
        return False
    if not is_short(text) or ADDRESS.search(text):
        return False
    if i and passages[i - 1].text.endswith(","):  # a name below `Yours ever,`
        return False
    if CHAPTER.fullmatch(text) or (text.isupper() and text.endswith(".")):
        return True
    return not said(text) and bool(re.match(r"\W*[\w]", text))


def is_short(text: str) -> bool:
    """Whether the text is short enough for a heading."""
    return len(text) <= HEADING_CHARACTERS and len(text.split()) <= HEADING_WORDS


def said(text: str) -> bool:
    """Whether the text is speech or a sentence, or goes on below, or ends what began above."""
    quoted = text.startswith(OPENING) or (text.startswith("`") and text.endswith("'"))
    noted = text.endswith("]") and bool(speaker(text) or text.count("]") > text.count("["))
    return quoted or noted or ends_a_sentence(text) or bool(GOES_ON.search(text))

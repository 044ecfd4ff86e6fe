"""The signs for and against a line above the prose as the headline, and what each weighs.

The weights were chosen on the pages of tests/articles.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from declaim.model import Role
from declaim.structure.lines import Lines
from declaim.structure.signs.boilerplate import BUTTON, MENU, READING, ROW
from declaim.structure.signs.page_words import SITE as SITE_NAME
from declaim.structure.signs.page_words import words_of
from declaim.structure.signs.wording import (
    LABEL,
    NAMES,
    SITE,
    TOP_PASSAGES,
    TRAIL,
    VOLUME,
    key,
    stems,
    word_count,
)

HEADLINE_MIN_WORDS: Final = 4
"""Most headlines have as many; a menu's lines have fewer."""
SUMMARY_MIN_RATIO: Final = 1.4
"""A summary has more than so many times the words of its headline."""
HEADLINE_MAX_COPIES: Final = 4
"""A line that occurs more often is the site's."""
MENU_MIN_LINKS: Final = 2
"""Links between two lines: so many are a menu, and no summary follows a menu."""


@dataclass(frozen=True, slots=True)
class Top:
    """The lines above the prose of a source, and those that may be its headline."""

    lines: Lines
    by_list: tuple[str, ...]
    """As in the frame."""
    body: int
    titled: frozenset[int]
    """Lines that occur once more as `Title | Site`."""
    candidates: tuple[int, ...]
    """The passages that may be the headline, from the top."""
    vocabulary: frozenset[str]
    """The stems of the words in the first of the prose."""
    notices: tuple[str, ...]
    """Notices of rights and invitations, without spaces."""
    is_cut: bool = False
    """Whether the body is a stretch of a page that was pasted with all of its menus: these repeat
    themselves, and have a title's words."""
    titles: tuple[int, ...] = ()
    """The candidates that have a title's words and no sign against them."""


NAMED_SITE: Final = re.compile(
    rf"(?:\w{{1,3}} )?(?:{'|'.join(words_of(SITE_NAME))})(?: \S+){{1,4}}", re.IGNORECASE
)
"""The beginning of a site's name in other languages: `La Voz del Valle`."""


def size(lines: Lines, i: int) -> int:
    """The words of the passage at `i`, without signs; those with a hyphen are several."""
    return word_count(lines.keys[i])


Sign = Callable[[Top, int], bool]
"""Whether something is to be seen of the passage at an index."""


def stands_twice(top: Top, i: int) -> bool:
    """Whether it is the first of two or three alike lines; a menu has few words, or is repeated."""
    again = top.lines.keys[i] in top.lines.keys[i + 1 : top.body + 3]
    return (
        again
        and size(top.lines, i) >= (HEADLINE_MIN_WORDS if top.is_cut else 2)
        and top.lines.counts[top.lines.keys[i]] <= HEADLINE_MAX_COPIES
    )


def ends_the_trail(top: Top, i: int) -> bool:
    """The way from the site's first page ends with it."""
    trails = (top.lines.keys[j] for j in range(top.body) if TRAIL.search(top.lines.texts[j]))
    return size(top.lines, i) > 2 and any(t.endswith(f" {top.lines.keys[i]}") for t in trails)


def is_the_title(top: Top, i: int) -> bool:
    return bool(top.lines.title) and top.lines.keys[i] == key(top.lines.title)


def is_the_only_first_heading(top: Top, i: int) -> bool:
    """A page's markup has one heading of the first level, without a link, in no site's header."""
    passage = top.lines.passages[i]
    first = (p for p in top.lines.passages if p.level == 1 and p.role is not Role.BOILERPLATE)
    around = passage.evidence
    if around is None or around.linked or [*first] != [passage]:
        return False
    return "header" not in around.within or not around.within.isdisjoint({"article", "main"})


def has_words(count: int) -> Sign:
    """Whether a line has `count` words or more."""

    def sign(top: Top, i: int) -> bool:
        return size(top.lines, i) >= count

    sign.__name__ = f"has_{count}_words_or_more"
    return sign


def is_above_the_prose_by(count: int) -> Sign:
    """Whether `count` lines or more part a line from the prose of a page with all its menus."""

    def sign(top: Top, i: int) -> bool:
        return top.is_cut and top.body - i >= count

    sign.__name__ = f"is_above_the_prose_by_{count}_lines_or_more"
    return sign


def occurs_with_the_site(top: Top, i: int) -> bool:
    return i in top.titled


def is_signed(top: Top, i: int) -> bool:
    """A byline, a day, a picture or the prose stands below it, whatever buttons are between."""
    if READING in top.lines.by_words[i + 1 : i + 3]:
        return True
    below = next_with_words(top, i)
    if below is None:
        return False
    of_the_article = top.lines.prose[below] or top.lines.passages[below].role in (
        Role.VERSE,
        Role.CAPTION,
    )
    return of_the_article or top.lines.datelines[below] or top.lines.bylines[below]


def next_with_words(top: Top, i: int) -> int | None:
    """The next passage below `i` that is not a button, or None."""
    below = range(i + 1, min(i + TOP_PASSAGES, len(top.lines)))
    return next((j for j in below if top.lines.keys[j] and not top.lines.by_words[j]), None)


def is_above_a_volume(top: Top, i: int) -> bool:
    return i + 1 < len(top.lines) and bool(VOLUME.match(top.lines.texts[i + 1]))


def is_above_a_name(top: Top, i: int) -> bool:
    below = next_with_words(top, i)
    return below is not None and is_a_name(top, below)


def is_a_name(top: Top, i: int) -> bool:
    return bool(NAMES.fullmatch(top.lines.texts[i]))


def is_listed(top: Top, i: int) -> bool:
    """Whether it heads a list: a word or two that are no name are directly below it."""
    below = i + 1
    if below not in top.lines.run_of[i] or top.is_cut:
        return False
    few = below in top.candidates and size(top.lines, below) < HEADLINE_MIN_WORDS
    return top.lines.by_words[below] == MENU or (few and not is_a_name(top, below))


def tells_of_the_prose(top: Top, i: int) -> bool:
    """Some of its longer words stand in the prose, too; a single one in the first of it."""
    words = stems(top.lines.keys[i])
    shared = words & top.vocabulary
    if is_a_name(top, i) or not shared or 3 * len(shared) < len(words):
        return False
    return len(shared) > 1 or bool(shared & stems(top.lines.texts[top.body]))


def begins_the_prose(top: Top, i: int) -> bool:
    """The first of the prose begins with it: `The Harrow Beacon is a tower`."""
    prose = top.lines.keys[top.body] if top.body < len(top.lines) and not top.is_cut else ""
    return prose.removeprefix("the ").startswith(top.lines.keys[i] + " ")


def names_the_site(top: Top, i: int) -> bool:
    text = top.lines.texts[i]
    return bool(SITE.search(text) or NAMED_SITE.fullmatch(text))


def is_a_trail(top: Top, i: int) -> bool:
    return bool(TRAIL.search(top.lines.texts[i]))


def is_a_label(top: Top, i: int) -> bool:
    return bool(LABEL.fullmatch(top.lines.texts[i]))


def stands_in_a_notice(top: Top, i: int) -> bool:
    """A notice of rights or an invitation names it: `© 2020 The Salt Post`."""
    tight = top.lines.keys[i].replace(" ", "")
    return any(tight in notice for notice in top.notices)


def is_above_the_menu(top: Top, i: int) -> bool:
    below = range(i + 1, top.body)
    return any(
        top.lines.by_words[j] in (MENU, ROW) and "contents" not in top.lines.keys[j] for j in below
    )


def is_shouted(top: Top, i: int) -> bool:
    text = top.lines.texts[i]
    return text.isupper() and not all(top.lines.texts[j].isupper() for j in top.candidates)


def is_a_point(top: Top, i: int) -> bool:
    return i in top.lines.points


def titles_in(top: Top) -> tuple[int, ...]:
    """The candidates that have a title's words and no sign against them; menus have some, too."""
    return tuple(
        i
        for i in (() if top.is_cut else top.candidates)
        if size(top.lines, i) >= HEADLINE_MIN_WORDS and not any(s(top, i) for s in AGAINST)
    )


def titles_above(top: Top, i: int) -> list[int]:
    """The titles above the candidate at `i`."""
    return [title for title in top.titles if title < i]


def follows_a_title(top: Top, i: int) -> bool:
    return bool(titles_above(top, i))


def stands_below_a_title(top: Top, i: int) -> bool:
    """No other candidate and no menu is between the two: it may be the summary."""
    above = next((j for j in reversed(top.candidates) if j < i), -1)
    links = sum(top.lines.by_words[j] in (MENU, BUTTON, ROW) for j in range(above + 1, i))
    return above in titles_above(top, i) and links < MENU_MIN_LINKS


def is_longer_than_its_title(top: Top, i: int) -> bool:
    above = titles_above(top, i)
    longer = bool(above) and size(top.lines, i) > SUMMARY_MIN_RATIO * len(
        top.lines.keys[above[-1]].split()
    )
    return longer and above[-1] == max(j for j in top.candidates if j < i)


def has_a_colon(top: Top, i: int) -> bool:
    return ": " in top.lines.texts[i]


def begins_in_lower_case(top: Top, i: int) -> bool:
    return top.lines.texts[i][0].islower()


AGAINST: Final[tuple[Sign, ...]] = (
    *(names_the_site, is_a_trail, is_a_label, is_above_a_volume, stands_in_a_notice),
)

EVIDENCE: Final[tuple[tuple[int, Sign], ...]] = (
    (20, stands_twice),
    (20, is_the_title),
    (20, ends_the_trail),
    (20, occurs_with_the_site),
    (12, is_the_only_first_heading),
    (2, has_words(2)),
    (2, has_words(HEADLINE_MIN_WORDS)),
    (2, has_words(6)),
    (-2, has_words(14)),
    (2, is_signed),
    (4, tells_of_the_prose),
    (8, begins_the_prose),
    (2, has_a_colon),
    (1, is_above_a_name),
    (-1, is_a_name),
    (-4, names_the_site),
    (-4, is_above_a_volume),
    (-4, stands_in_a_notice),
    (-4, is_a_label),
    (-6, is_a_trail),
    (-6, is_listed),
    (-6, begins_in_lower_case),
    (-1, is_above_the_menu),
    (-1, is_shouted),
    (-4, is_a_point),
    (-2, follows_a_title),
    (-3, stands_below_a_title),
    (-2, is_longer_than_its_title),
    *((-2, is_above_the_prose_by(count)) for count in (6, 12, 18, 24, 30, 36)),
)

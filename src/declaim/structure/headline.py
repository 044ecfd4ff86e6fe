"""Which of the lines above the prose is the headline: the one for which most speaks.

A page's top holds the site's name, its menu, a section, the headline, a summary, names and dates.
Each row of `EVIDENCE` weighs one thing that can be seen of a line; the heaviest line wins, the
first of equals. The weights were chosen on the pages of tests/articles.
"""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from declaim.model import Role
from declaim.structure.boilerplate import BUTTON, INVITATION, MENU, READING, RIGHTS, ROW
from declaim.structure.dates import CLOCK
from declaim.structure.wording import (
    BULLET,
    CHAPTER,
    HEADLINE_WORDS,
    LABEL,
    MASTHEAD,
    NAMES,
    SITE,
    TOP,
    TRAIL,
    VOLUME,
    describes_a_picture,
    is_byline,
    key,
)

if TYPE_CHECKING:
    from declaim.structure.page import Page

FEW: Final = 4
"""Words: a menu's lines have fewer, and most headlines as many."""
LONGER: Final = 1.4
"""Times its headline's words: a summary has more."""
REPEATED: Final = 4
MANY_LINKS: Final = 2
"""So many between two lines are a menu, and no summary stands below one."""

Sign = Callable[["Page", int], bool]
"""Whether something is to be seen of the passage at an index."""


def candidates(page: "Page") -> list[int]:
    """What may be the headline: short, above the prose, and nothing else that is known."""
    named = titled(page)
    top = max(0, page.body - TOP) if page.body < len(page.passages) else 0
    times = (i for i, p in enumerate(page.passages) if CLOCK.fullmatch(p.text))
    return [
        i
        for i in range(top, min(page.body, top + TOP, next(times, page.body)))
        if (p := page.passages[i])
        and (
            p.role is Role.HEADING
            or (p.role is None and (i in named or not re.search(r"[^.]\.$", p.text)))
        )
        and len(p.text.split()) <= HEADLINE_WORDS
        and re.search(r"[^\W\d_]", page.keys[i])
        and not (page.voted[i] or page.datelines[i] or is_byline(p.text))
        and page.keys[i] not in page.posters
        and not (MASTHEAD.search(p.text) or BULLET.match(p.text) or describes_a_picture(p.text))
        and not CHAPTER.fullmatch(p.text)
    ]


def titled(page: "Page") -> frozenset[int]:
    """Lines that stand once more with the site's name behind them: `Title | Site`."""
    titles = {titled_as(p.text) for p in page.passages[:TOP]} - {""}
    return frozenset(i for i, p in enumerate(page.passages[:TOP]) if p.text in titles)


def titled_as(text: str) -> str:
    """What stands before the site's name, where that ends the line; or empty."""
    return next(filter(None, (text.rpartition(sign)[0] for sign in (" | ", " - ", " – "))), "")


def headline_of(page: "Page") -> int:
    """The index of the headline, or -1."""
    return max(page.candidates, key=lambda i: weight(page, i), default=-1)


def weight(page: "Page", i: int) -> int:
    """How much speaks for the candidate at `i`."""
    return sum(points for points, sign in EVIDENCE if sign(page, i))


def stands_twice(page: "Page", i: int) -> bool:
    """It is the first of two or three that are alike; a menu has one word, or repeats itself."""
    again = page.keys[i] in page.keys[i + 1 : page.body + 3]
    return again and len(page.keys[i].split()) > 1 and page.counts[page.keys[i]] <= REPEATED


def ends_the_trail(page: "Page", i: int) -> bool:
    """The way from the site's first page ends with it."""
    trails = (page.keys[j] for j in range(page.body) if TRAIL.search(page.passages[j].text))
    return len(page.keys[i].split()) > 2 and any(t.endswith(f" {page.keys[i]}") for t in trails)


def is_titled(page: "Page", i: int) -> bool:
    return i in titled(page)


def is_the_title(page: "Page", i: int) -> bool:
    return bool(page.title) and page.keys[i] == key(page.title)


def has_words(count: int) -> Sign:
    return lambda page, i: len(page.keys[i].split()) >= count


def is_signed(page: "Page", i: int) -> bool:
    """A byline, a day, a picture or the prose stands below it, whatever buttons are between."""
    if READING in page.known[i + 1 : i + 3]:
        return True
    below = next_with_words(page, i)
    if below < 0:
        return False
    of_the_article = page.prose[below] or page.passages[below].role in (Role.VERSE, Role.CAPTION)
    return of_the_article or page.datelines[below] or is_byline(page.passages[below].text)


def next_with_words(page: "Page", i: int) -> int:
    """The next passage below `i` that is no button, or -1."""
    below = range(i + 1, min(i + TOP, len(page.passages)))
    return next((j for j in below if page.keys[j] and not page.known[j]), -1)


def is_above_a_volume(page: "Page", i: int) -> bool:
    return i + 1 < len(page.passages) and bool(VOLUME.match(page.passages[i + 1].text))


def is_above_a_name(page: "Page", i: int) -> bool:
    below = next_with_words(page, i)
    return below >= 0 and is_a_name(page, below)


def is_a_name(page: "Page", i: int) -> bool:
    return bool(NAMES.fullmatch(page.passages[i].text))


def is_listed(page: "Page", i: int) -> bool:
    """It heads no article but a list: a word or two that are no name stand directly below it."""
    below = i + 1
    if below not in page.run_of[i]:
        return False
    few = below in page.candidates and len(page.keys[below].split()) < FEW
    return page.known[below] == MENU or (few and not is_a_name(page, below))


def tells_of_the_prose(page: "Page", i: int) -> bool:
    """Some of its longer words stand in the prose, too; a single one in the first of it."""
    words = stems(page.keys[i])
    told = words & page.vocabulary
    if is_a_name(page, i) or not told or 3 * len(told) < len(words):
        return False
    return len(told) > 1 or bool(told & stems(page.passages[page.body].text))


def stems(text: str) -> frozenset[str]:
    """The beginnings of the longer words of `text`: `salting` and `salted` are alike."""
    return frozenset(word[:5] for word in re.findall(r"\w+", text.casefold()) if len(word) > 3)


def names_the_site(page: "Page", i: int) -> bool:
    return bool(SITE.search(page.passages[i].text))


def is_a_trail(page: "Page", i: int) -> bool:
    return bool(TRAIL.search(page.passages[i].text))


def is_a_label(page: "Page", i: int) -> bool:
    return bool(LABEL.fullmatch(page.passages[i].text))


def stands_in_a_notice(page: "Page", i: int) -> bool:
    """A notice of rights or an invitation names it: `© 2020 The Salt Post`."""
    tight = page.keys[i].replace(" ", "")
    return any(
        tight in page.keys[j].replace(" ", "")
        for j, why in enumerate(page.voted)
        if j != i and why in (RIGHTS, INVITATION)
    )


def is_above_the_menu(page: "Page", i: int) -> bool:
    below = range(i + 1, page.body)
    return any(page.known[j] in (MENU, ROW) and "contents" not in page.keys[j] for j in below)


def is_shouted(page: "Page", i: int) -> bool:
    text = page.passages[i].text
    return text.isupper() and not all(page.passages[j].text.isupper() for j in page.candidates)


def titles_above(page: "Page", i: int) -> list[int]:
    """The candidates above it that have a title's words and no sign against them."""
    return [
        j
        for j in page.candidates
        if j < i and len(page.keys[j].split()) >= FEW and not any(s(page, j) for s in AGAINST)
    ]


def follows_a_title(page: "Page", i: int) -> bool:
    return bool(titles_above(page, i))


def stands_below_a_title(page: "Page", i: int) -> bool:
    """No other candidate and no menu is between the two: it may be the summary."""
    above = next((j for j in reversed(page.candidates) if j < i), -1)
    links = sum(page.known[j] in (MENU, BUTTON, ROW) for j in range(above + 1, i))
    return above in titles_above(page, i) and links < MANY_LINKS


def is_longer_than_its_title(page: "Page", i: int) -> bool:
    above = titles_above(page, i)
    longer = bool(above) and len(page.keys[i].split()) > LONGER * len(page.keys[above[-1]].split())
    return longer and above[-1] == max(j for j in page.candidates if j < i)


def has_a_colon(page: "Page", i: int) -> bool:
    return ": " in page.passages[i].text


def begins_in_lower_case(page: "Page", i: int) -> bool:
    return page.passages[i].text[0].islower()


AGAINST: Final[tuple[Sign, ...]] = (
    *(names_the_site, is_a_trail, is_a_label, is_above_a_volume, stands_in_a_notice),
)

EVIDENCE: Final[tuple[tuple[int, Sign], ...]] = (
    (20, stands_twice),
    (20, is_the_title),
    (20, ends_the_trail),
    (20, is_titled),
    (2, has_words(2)),
    (2, has_words(FEW)),
    (2, has_words(6)),
    (-2, has_words(14)),
    (2, is_signed),
    (4, tells_of_the_prose),
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
    (-2, follows_a_title),
    (-3, stands_below_a_title),
    (-2, is_longer_than_its_title),
)

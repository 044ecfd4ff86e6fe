"""The rules for the site's name, its sections and its motto, above the headline."""

import re
from typing import Final

from declaim.structure.parts import Parts
from declaim.structure.signs.boilerplate import INVITATION, MENU, PARTED, RIGHTS
from declaim.structure.signs.wording import BUTTON_MAX_WORDS, CHAPTER, LABEL, TRAIL, key

SECTION_AND_PART: Final = re.compile(r"(?!Home |You )[^/>»›|]{3,40} [/>»›] [^/>»›|]{3,40}")
"""`Earth / Marine biology`: a longer way begins at the site's first page."""
NEWSROOM: Final = re.compile(
    r"(?:news|press) ?room|(?:news|press|media) cent(?:er|re)", re.IGNORECASE
)
NOTICES: Final = frozenset({RIGHTS, INVITATION})
SITE_MAX_WORDS: Final = 5
SITE_MIN_CHARACTERS: Final = 5
"""A site's name in a notice, without `The`; a shorter one may be a menu's word."""
FROM: Final = re.compile(r"From (\w[^,.]{2,40}), (?:the|an?) ")
SHOUTED_MIN_CHARACTERS: Final = 4
"""`RSS` is a link."""


def site(page: Parts, i: int) -> str:
    """The first line above the headline that is no link in its own words."""
    above = range(min(i, page.frame.headline))
    named = i < page.frame.headline and not page.frame.is_cut and may_name_the_site(page, i)
    first = named and not any(may_name_the_site(page, j) for j in above)
    return "the site's name: the first line that is no link" if first and is_free(page, i) else ""


def named_in_a_notice(page: Parts, i: int) -> str:
    """A line above the headline that a notice of rights or an invitation below the prose names."""
    lines, frame = page.lines, page.frame
    name = lines.keys[i].removeprefix("the ").replace(" ", "")
    short = lines.words[i] <= SITE_MAX_WORDS and len(name) >= SITE_MIN_CHARACTERS
    if not (i < frame.headline and short and not lines.by_words[i] and is_free(page, i)):
        return ""
    notices = (j for j in range(frame.body, len(lines)) if frame.by_list[j] in NOTICES)
    named = any(name in lines.keys[j].replace(" ", "") for j in notices)
    return "the site's name: a notice below names it" if named else ""


def may_name_the_site(page: Parts, i: int) -> bool:
    """Whether the line at `i` has words, is no link, and no single word among a menu's lines."""
    lines = page.lines
    in_a_menu = lines.words[i] == 1 and lines.passages[i].together and lines.by_words[i - 1] == MENU
    linked = in_a_menu and i + 1 < page.frame.headline and lines.passages[i + 1].together
    return bool(lines.keys[i]) and not lines.by_words[i] and not linked


def is_free(page: Parts, i: int) -> bool:
    """Whether the line at `i` is no sentence, date, name, way or part of a book."""
    lines, text = page.lines, page.lines.texts[i]
    other = lines.prose[i] or lines.datelines[i] or lines.bylines[i] or i in lines.contents
    return not (other or TRAIL.search(text) or CHAPTER.fullmatch(text))


def section_above(page: Parts, i: int) -> str:
    """The section of the site or the kind of piece: a short line directly above the headline."""
    lines, headline, text = page.lines, page.frame.headline, page.lines.texts[i]
    if not 0 < i < headline or page.frame.is_cut:
        return ""
    pair = i + 1 == headline and SECTION_AND_PART.fullmatch(text) and not lines.by_words[i]
    if pair or NEWSROOM.fullmatch(text):
        return "a part of the site, above the headline"
    second = len(lines.run_of[i]) == 2 and lines.passages[i].together and site(page, i - 1)
    nearest = bool(second) or all(
        lines.by_words[j] not in ("", MENU) for j in range(i + 1, headline)
    )
    short = lines.words[i] <= BUTTON_MAX_WORDS and not PARTED.search(text)
    may_be = nearest and short and is_free(page, i) and lines.by_words[i] in ("", MENU)
    return "the section, directly above the headline" if may_be and is_apart(page, i) else ""


def is_apart(page: Parts, i: int) -> bool:
    """Whether the line at `i`, directly above the headline, is no line of a menu."""
    lines, text, run = page.lines, page.lines.texts[i], page.lines.run_of[i]
    shouted = text.isupper() and len(text) >= SHOUTED_MIN_CHARACTERS
    shouted = shouted and not lines.texts[i - 1].isupper()
    labelled = LABEL.fullmatch(text) and not (lines.passages[i].together and i > 1)
    second = i + 1 == page.frame.headline or (len(run) == 2 and run[-1] == i)
    alone = len(run) == 1 and (len(lines.run_of[i - 1]) > 1 or not lines.by_words[i - 1])
    return bool(shouted or labelled or alone or (second and site(page, i - 1)))


def motto(page: Parts, i: int) -> str:
    """A line below the site's name in small letters: what the site is for."""
    lines = page.lines
    long = lines.words[i] > BUTTON_MAX_WORDS and not lines.prose[i]
    if not 0 < i < page.frame.headline or not long:
        return ""
    words = [word for word in lines.texts[i].split() if len(word) > 3]
    small = 2 * sum(word[0].islower() for word in words) >= len(words)
    named = next(j for j in range(i + 1) if (lines.keys[j] and not lines.by_words[j]) or j == i)
    return "the site's motto, below its name" if small and named == i - 1 else ""


def site_again(page: Parts, i: int) -> str:
    """`From Openpedia, the free encyclopedia`, below the site's name."""
    named = FROM.match(page.lines.texts[i]) if i > page.frame.headline else None
    above = page.lines.keys[: max(page.frame.headline, 0)] if named else ()
    return "it names the site once more" if named and key(named[1]) in " ".join(above) else ""

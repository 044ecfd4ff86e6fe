"""Whether a plain text was pasted from a web page: several signs of one stand in it together."""

import re
from collections import Counter
from typing import Final

from declaim.structure.lines import Lines
from declaim.structure.signs.boilerplate import ADVERTISEMENT, CONTACT, MENU, RIGHTS, ROW
from declaim.structure.signs.printed_dates import LIFE
from declaim.structure.signs.wording import (
    MASTHEAD,
    ends_a_sentence,
    word_count,
)

TOP_PASSAGES: Final = 12
"""The headline, its repeat, the names and the day of a page are among these."""
LEFTOVER_MIN_LINES: Final = 2
"""Lines in a site's own words: so many are no chance; below a day and a name or a credit, one may
be."""
IN_ANY_TEXT: Final = frozenset((ADVERTISEMENT, CONTACT, RIGHTS))
"""A letter's head, a book's title page and its preface have such lines, too."""
REPEATED_MIN_WORDS: Final = 3
"""A line of fewer words may occur twice in anything."""
SURROUNDING_MIN_LINES: Final = 8
"""Lines above the first sentence, or below the last: so many are a page's surroundings."""
MIN_SIGNS: Final = 2
NEAR: Final = 2
"""Passages from a word to a sentence."""

REPEATED: Final = "the headline occurs twice"
LEFT_OVER: Final = "leftovers of a site"
MENUS: Final = "links of a menu"
NAMED: Final = "the name of a site"
DATED: Final = "a dateline"
SIGNED: Final = "a byline"
CREDITED: Final = "a picture's credit"
EDITED: Final = "sections that can be edited"
SURROUNDED: Final = "many lines without a sentence above or below"
OF_A_SITE: Final = (REPEATED, LEFT_OVER, MENUS, NAMED, EDITED)
"""A writer's own text has none of these; the others are in letters and essays, too."""


def is_pasted(lines: Lines) -> bool:
    """Whether `lines` were pasted or scraped; when in doubt it is a writer's own text."""
    signs = signs_of_a_page(lines)
    return len(signs) >= MIN_SIGNS and any(sign in OF_A_SITE for sign in signs)


def signs_of_a_page(lines: Lines) -> tuple[str, ...]:
    """The traces of a page's surroundings in the text, in words."""
    top = range(min(TOP_PASSAGES, len(lines)))
    texts = [lines.texts[i] for i in top]
    copies = Counter(lines.keys[i] for i in top if word_count(lines.keys[i]) >= REPEATED_MIN_WORDS)
    known = [why for i, why in enumerate(lines.by_words) if why and not is_amid_sentences(lines, i)]
    left = [
        why
        for i, why in enumerate(lines.by_words)
        if why not in ("", MENU) and not (heads(lines, i) or is_amid_sentences(lines, i))
    ]
    pairs = zip(lines.captions, lines.passages, strict=True)
    credited = (why for why, passage in pairs if not passage.role)
    dated = any(lines.datelines[i] and not LIFE.fullmatch(lines.texts[i]) for i in top)
    signed = any(lines.bylines[i] for i in top)
    pictured = any(credited)
    enough = 1 if dated and (signed or pictured) else LEFTOVER_MIN_LINES
    found = {
        REPEATED: max(copies.values(), default=0) > 1,
        LEFT_OVER: len(left) >= enough and not IN_ANY_TEXT.issuperset(left),
        MENUS: sum(why in (MENU, ROW) for why in known) > LEFTOVER_MIN_LINES,
        NAMED: any(MASTHEAD.search(t) and not ends_a_sentence(t) for t in texts[:3]),
        DATED: dated,
        SIGNED: signed,
        CREDITED: pictured,
        EDITED: lines.is_a_wiki,
        SURROUNDED: max(surroundings(lines)) >= SURROUNDING_MIN_LINES,
    }
    return tuple(sign for sign, holds in found.items() if holds)


def heads(lines: Lines, i: int) -> bool:
    """Whether the line at `i` is alone above a sentence, as the heading `Share` of a recipe is."""
    named = not (lines.prose[i] or re.search(r"\d", lines.texts[i]))  # no `48 Comments`
    alone = len(lines.run_of[i]) == 1 and named
    return alone and i + 1 < len(lines) and ends_a_sentence(lines.texts[i + 1])


def is_amid_sentences(lines: Lines, i: int) -> bool:
    """Whether sentences are near on both sides of the word at `i`, as of one that is called out."""
    single = lines.words[i] == 1 and not any(lines.by_words[max(i - 1, 0) : i + 2 : 2])
    near = lines.prose[max(i - NEAR, 0) : i], lines.prose[i + 1 : i + 1 + NEAR]
    return single and all(map(any, near))


def surroundings(lines: Lines) -> tuple[int, int]:
    """The number of lines above the first passage of sentences, and below the last."""
    prose = [i for i, reads in enumerate(lines.prose) if reads and not lines.by_words[i]]
    return (prose[0], len(lines) - 1 - prose[-1]) if prose else (0, 0)

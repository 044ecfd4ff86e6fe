"""Whether a plain text was pasted from a web page: several signs of one stand in it together."""

from collections import Counter
from typing import Final

from declaim.structure.boilerplate import MENU, ROW
from declaim.structure.lines import Lines
from declaim.structure.wording import (
    MASTHEAD,
    describes_a_picture,
    ends_a_sentence,
    is_byline,
)

TOP: Final = 12
"""Passages: the headline, its repeat, the names and the day of a page stand in these."""
LEFTOVERS: Final = 2
"""So many lines of a site, in its own words, are no chance."""
REPEATED_WORDS: Final = 3
"""A line of fewer words may stand twice in anything."""
ENOUGH: Final = 2
"""Signs."""

REPEATED: Final = "the headline stands twice"
LEFT_OVER: Final = "leftovers of a site"
MENUS: Final = "links of a menu"
NAMED: Final = "the name of a site"
DATED: Final = "a dateline"
SIGNED: Final = "a byline"
CREDITED: Final = "a picture's credit"
OF_A_SITE: Final = (REPEATED, LEFT_OVER, MENUS, NAMED)
"""A writer's own text has none of these; the others stand in letters and essays, too."""


def is_pasted(lines: Lines) -> bool:
    """Whether `lines` were pasted or scraped; when in doubt it is a writer's own text."""
    signs = signs_of_a_page(lines)
    return len(signs) >= ENOUGH and any(sign in OF_A_SITE for sign in signs)


def signs_of_a_page(lines: Lines) -> tuple[str, ...]:
    """What a page's surroundings have left in the text, in words."""
    top = range(min(TOP, len(lines)))
    texts = [lines.texts[i] for i in top]
    copies = Counter(lines.keys[i] for i in top if len(lines.keys[i].split()) >= REPEATED_WORDS)
    known = [why for why in lines.by_words if why]
    found = {
        REPEATED: max(copies.values(), default=0) > 1,
        LEFT_OVER: sum(why != MENU for why in known) >= LEFTOVERS,
        MENUS: sum(why in (MENU, ROW) for why in known) > LEFTOVERS,
        NAMED: any(MASTHEAD.search(t) and not ends_a_sentence(t) for t in texts[:3]),
        DATED: any(lines.datelines[i] for i in top),
        SIGNED: any(is_byline(text) for text in texts),
        CREDITED: any(describes_a_picture(p.text) for p in lines.passages if not p.role),
    }
    return tuple(sign for sign, holds in found.items() if holds)

"""The evidence against a passage of a web page, in words: the reason that the plan gives.

Each column of a passage's row has a function that says what is to be seen there.
"""

from collections.abc import Callable
from typing import Final

import numpy as np

from declaim.structure.signs.features import MANY, NAMES, Numbers

SHORT: Final = 12
"""Words."""
PHRASES: Final = 3
"""A reason names so many pieces of evidence."""
WORDED_AS_A_SITE: Final = -0.5
"""Logits of a passage's words: with less, they are those of a site's surroundings."""
OUTSIDE: Final = "outside the element with most of the prose"
WORDED: Final = "worded as a site's notices are"
OF_SITES: Final = ("nav", "footer", "aside", "form", "dialog", "button", "header", "hidden")
"""Elements that hold no article."""

COLUMN: Final = {name: i for i, name in enumerate(NAMES)}
Row = Numbers


def of(row: Row, name: str) -> float:
    """The row's value in the column `name`."""
    return float(row[COLUMN[name]])


def length(row: Row) -> str:
    """The words for a short passage."""
    return "short" if np.expm1(of(row, "words")) < SHORT else ""


def end(row: Row) -> str:
    """The words for a passage that is no sentence."""
    return "" if of(row, "stop") else "no full stop"


def links(row: Row) -> str:
    """The words for a passage with a link in it."""
    share = of(row, "linked")
    return "all of it a link" if share > 0.9 else "partly links" if share > 0.2 else ""


def neighbours(row: Row) -> str:
    """The words for a passage with links near it."""
    return "beside links" if of(row, "linked near") > 0.3 else ""


def likeness(row: Row) -> str:
    """The number of passages at the same place in the markup, in words."""
    others = round(float(np.expm1(of(row, "alike")))) - 1
    more = " or more" if others + 1 == MANY else ""
    return f"among {others}{more} others like it" if others > 1 else ""


def landmark(row: Row) -> str:
    """The element around it that holds no article."""
    inside = [name for name in OF_SITES if of(row, f"in <{name}>")]
    return "" if not inside else "hidden" if inside[0] == "hidden" else f"in <{inside[0]}>"


def container(row: Row) -> str:
    """The words for a passage away from the prose."""
    if not of(row, "in the main element"):
        return OUTSIDE
    return "in an element with little prose" if of(row, "prose 1 up") < 0.3 else ""


def classes(row: Row) -> str:
    """The words for a passage whose classes are named as a site's surroundings often are."""
    return "its class is a site's" if of(row, "classes of its surroundings") else ""


def distance(row: Row) -> str:
    """The words for a passage above or below all prose."""
    if of(row, "prose above") < 0.02:
        return "above the prose"
    return "below the prose" if of(row, "prose below") < 0.02 else ""


def repetition(row: Row) -> str:
    """The words for a passage that is repeated elsewhere on the page."""
    others = round(of(row, "repeats"))
    return f"{others + 1} times on the page" if others else ""


def wording(row: Row) -> str:
    """The words for a passage whose words are mostly those of a site's surroundings."""
    return WORDED if of(row, "wording") < WORDED_AS_A_SITE else ""


TOLD_BY: Final[tuple[tuple[str, Callable[[Row], str]], ...]] = (
    ("in <", landmark),
    ("words ", neighbours),
    ("words", length),
    ("characters", length),
    ("stop ", end),
    ("stop", end),
    ("alike", likeness),
    ("linked", links),
    ("linked near", neighbours),
    ("linked ", neighbours),
    ("page:", container),
    ("share", container),
    ("prose above", distance),
    ("prose below", distance),
    ("place", distance),
    ("nearest", distance),
    ("prose", container),
    ("classes", classes),
    ("below the title", distance),
    ("words below", distance),
    ("repeats", repetition),
    ("wording", wording),
)
"""By how the name of a column begins, what puts it into words; the longest beginning counts."""


def told_by(name: str) -> Callable[[Row], str]:
    """The function that puts the column `name` into words."""
    begun = [(len(begin), tell) for begin, tell in TOLD_BY if name.startswith(begin)]
    return max(begun, key=lambda pair: pair[0])[1] if begun else container


TELLERS: Final = tuple(map(told_by, NAMES))


def reason_of(row: Row, moves: Numbers) -> str:
    """The strongest evidence against a passage, in words."""
    told: list[str] = []
    for column in np.argsort(moves):
        if moves[column] >= 0 or len(told) == PHRASES:
            break
        phrase = TELLERS[column](row)
        if phrase and phrase not in told:
            told.append(phrase)
    return "; ".join(told) or "unlike the article's own text"

"""The body of a web page's article, decided for all passages together.

Trees weigh the features of each passage (`features.py`), and the most likely sequence of body and
surroundings is taken, since both come in stretches. A lost paragraph is worse than a spoken
leftover: `LENIENCE` is on the body's side. What is left out says by what evidence.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from declaim.manuscript import Passage
from declaim.model import Role
from declaim.structure.signs.apart import set_apart, with_standfirst
from declaim.structure.signs.features import MANY, NAMES, Numbers, features_of
from declaim.structure.signs.printed_dates import is_dateline
from declaim.structure.signs.wording import is_byline
from declaim.structure.signs.written import BELOW_MARKED, NOT_WRITTEN, below_marked, compared
from declaim.structure.trees import Floats, trained

PROSE_LENIENCE: Final = 0.8
"""Logits that are given to prose: to lose a paragraph is worse than to speak a leftover."""
SHORT_LENIENCE: Final = -0.8
"""Logits that are given to a short passage without a sentence: most leftovers are so."""
PROSE_BONUS: Final = 2.0
"""Logits for prose without links in the main element, with nothing of a site around it: the
expected texts of long training pages are cut, and the trees learned to doubt the rest of those."""
STANDFIRST_BONUS: Final = 2.0
"""Logits for a sentence between title and body, with nothing of a site around it: the expected
texts of many training pages begin below it."""
CHANGE: Final = 0.5
"""Logits that it costs to go from the body to its surroundings or back."""
PHRASES: Final = 3
"""A reason names so many pieces of evidence."""
SHORT: Final = 12
"""Words."""
STANDFIRST_MIN_WORDS: Final = 8
STANDFIRST_MAX_DISTANCE: Final = 4
"""Passages from the title."""
FEW_CLASSES: Final = 2
"""Elements around a standfirst whose classes may be a site's."""

LINKED_MIN: Final = 0.1
"""The part of a passage's characters in links that is a sign, 0 to 1."""
OF_SITES: Final = ("nav", "footer", "aside", "form", "dialog", "button", "header", "hidden")
"""Elements that hold no article."""

COLUMN: Final = {name: i for i, name in enumerate(NAMES)}
Row = Floats
Bools = NDArray[np.bool_]


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
        return "outside the element with most of the prose"
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
)
"""By how the name of a column begins, what puts it into words; the longest beginning counts."""


def told_by(name: str) -> Callable[[Row], str]:
    """The function that puts the column `name` into words."""
    begun = [(len(begin), tell) for begin, tell in TOLD_BY if name.startswith(begin)]
    return max(begun, key=lambda pair: pair[0])[1] if begun else container


TELLERS: Final = tuple(map(told_by, NAMES))


def body_and_rest(
    passages: Sequence[Passage], title: str, written: Sequence[str] = ()
) -> tuple[Passage, ...]:
    """The passages; those that are no part of the body are boilerplate and say why.

    What is body has the role that its element tells. `written` has the paragraphs of the article
    where the page itself gives them as metadata.
    """
    if not passages:
        return ()
    rows = features_of(passages, title)
    passages = with_standfirst(passages, title)
    if is_without_a_site(rows):
        return tuple(map(as_body, passages))
    logits = trained().weighed(rows)
    body = np.array(likeliest(logits + leanings(rows)))
    body |= with_it(passages, rows, body)
    words = np.expm1(rows[:, COLUMN["words"]]) * rows[:, COLUMN["prose"]]
    own, strange = compared(passages, body, words, written) if written else ([], [])
    body[own] = True
    apart = dict.fromkeys(below_marked(passages, body, words), BELOW_MARKED)
    apart |= dict.fromkeys(strange, NOT_WRITTEN) | set_apart(passages, words, title)
    body[[*apart]] = False
    rest = [*map(int, np.flatnonzero(~body))]
    moves = trained().moved(rows[rest])
    reasons = {i: apart.get(i) or reason_of(rows[i], m) for i, m in zip(rest, moves, strict=True)}
    return tuple(
        as_surroundings(passage, reasons[i]) if i in reasons else as_body(passage)
        for i, passage in enumerate(passages)
    )


def with_it(passages: Sequence[Passage], rows: Numbers, body: Bools) -> Bools:
    """The parts of a body that are no prose: names, days and captions.

    The rules give them their roles, and by these they are spoken or not.
    """
    below = rows[:, COLUMN["below the title"]] != -1
    told = np.flatnonzero(body & below)
    prose = np.flatnonzero(body & below & (rows[:, COLUMN["prose"]] > 0))
    first, last = prose[0] if len(prose) else 0, told[-1] if len(told) else 0
    found = np.zeros(len(passages), np.bool_)
    for i in map(int, np.flatnonzero(below[:last])):
        text = passages[i].text
        signed = i < first and (is_byline(text) or is_dateline(text))
        found[i] = passages[i].role in (Role.CAPTION, Role.STANDFIRST) or signed
    return found


def is_without_a_site(rows: Numbers) -> bool:
    """Whether nothing on the page is a link, or an element or a class of a site's surroundings.

    The trees were grown from pages of sites, and know little of a page of three lines.
    """
    signs = [*(f"in <{name}>" for name in OF_SITES), "linked", "classes of its surroundings"]
    return not any(np.any(rows[:, COLUMN[sign]] >= LINKED_MIN) for sign in signs)


def leanings(rows: Numbers) -> Floats:
    """The amounts that are added to the logits, because one kind of mistake is worse."""
    prose = rows[:, COLUMN["prose"]] > 0
    short = np.expm1(rows[:, COLUMN["words"]]) < SHORT
    lenience = np.where(
        prose,
        PROSE_LENIENCE,
        np.where(short, SHORT_LENIENCE, (PROSE_LENIENCE + SHORT_LENIENCE) / 2),
    )
    bonus = PROSE_BONUS * is_plain_prose(rows) + STANDFIRST_BONUS * is_standfirst(rows)
    return (lenience + bonus).astype(np.float32)


def is_standfirst(rows: Numbers) -> Bools:
    """For each row, whether it is a few words below the title, without a sign of a site."""
    signs = [f"in <{name}>" for name in OF_SITES if name != "header"]
    clean = np.all([rows[:, COLUMN[sign]] < LINKED_MIN for sign in [*signs, "linked"]], axis=0)
    below = np.expm1(rows[:, COLUMN["below the title"]])
    near = (below > 0) & (below < STANDFIRST_MAX_DISTANCE + 0.5)
    long = np.expm1(rows[:, COLUMN["words"]]) >= STANDFIRST_MIN_WORDS
    alone = (rows[:, COLUMN["repeats"]] == 0) & (rows[:, COLUMN["<figcaption>"]] == 0)
    few = rows[:, COLUMN["classes of its surroundings"]] <= FEW_CLASSES
    found: Bools = clean & near & long & alone & few & (rows[:, COLUMN["place"]] < 0.5)
    return found


def is_plain_prose(rows: Numbers) -> Bools:
    """For each row, whether it is prose in the main element, without links or a site's signs."""
    signs = [f"in <{name}>" for name in OF_SITES]
    signs += ["linked", "classes of its surroundings"]
    clean = np.all([rows[:, COLUMN[sign]] < LINKED_MIN for sign in signs], axis=0)
    found: Bools = (
        clean & (rows[:, COLUMN["prose"]] > 0) & (rows[:, COLUMN["in the main element"]] > 0)
    )
    return found


def as_body(passage: Passage) -> Passage:
    """The passage with the role that its element tells, but for an element of menus."""
    if passage.role is Role.BOILERPLATE:
        return replace(passage, role=None, reason="")
    return passage


def as_surroundings(passage: Passage, reason: str) -> Passage:
    """The passage as no part of the body; a directive or a note is one wherever it stands."""
    if passage.evidence is None or passage.role is Role.FOOTNOTE:
        return passage
    return replace(passage, role=Role.BOILERPLATE, reason=reason)


def likeliest(logits: Floats) -> list[bool]:
    """The likeliest sequence of body (True) and surroundings (Viterbi, "Error bounds", 1967)."""
    outside, inside = 0.0, 0.0
    from_inside: list[tuple[bool, bool]] = []
    for logit in map(float, logits):
        stays_out, stays_in = outside >= inside - CHANGE, inside >= outside - CHANGE
        from_inside.append((not stays_out, stays_in))
        outside, inside = (
            max(outside, inside - CHANGE),
            max(inside, outside - CHANGE) + logit,
        )
    path = [inside > outside]
    for out, into in reversed(from_inside[1:]):
        path.append(into if path[-1] else out)
    return path[::-1]


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

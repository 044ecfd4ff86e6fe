"""The body of a web page's article, decided for all passages together.

Trees weigh the features of each passage (`features.py`). Passages of one kind lean the same way,
and the most likely sequence of body and surroundings is taken, since both come in stretches. A
lost paragraph is worse than a spoken leftover: `LENIENCE` is on the body's side. What is left out
says by what evidence.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from typing import Final

import numpy as np
from numpy.typing import NDArray

from declaim.manuscript import Passage
from declaim.model import Role
from declaim.structure.reasons import COLUMN, OF_SITES, SHORT, WORDED_AS_A_SITE, reason_of
from declaim.structure.signs.apart import (
    beside,
    set_apart,
    shouted,
    with_captions,
    with_standfirst,
)
from declaim.structure.signs.cards import cards_beside
from declaim.structure.signs.copies import copied
from declaim.structure.signs.features import Numbers, features_of, numbered
from declaim.structure.signs.own_headings import is_plain
from declaim.structure.signs.own_title import titled_above
from declaim.structure.signs.printed_dates import is_dateline
from declaim.structure.signs.wording import is_byline
from declaim.structure.signs.written import BELOW_MARKED, NOT_WRITTEN, below_marked, compared
from declaim.structure.trees import Floats, trained

PROSE_LENIENCE: Final = 0.8
"""Logits that are given to prose that the page has once: to lose a paragraph is worse than to speak
a leftover."""
SHORT_LENIENCE: Final = -0.8
"""Logits that are given to a short passage without a sentence: most leftovers are so."""
PROSE_BONUS: Final = 1.0
"""Logits for such prose without links in the main element, with nothing of a site around it: the
expected texts of long training pages are cut, and the trees learned to doubt the rest of those."""
STANDFIRST_BONUS: Final = 2.0
"""Logits for a sentence between title and body, with nothing of a site around it: the expected
texts of many training pages begin below it."""
WORDED_PENALTY: Final = 0.8
"""Logits that are taken from a passage in the words of a site's notices, instead of a bonus."""
CHANGE: Final = 0.5
"""Logits that it costs to go from the body to its surroundings or back."""
KIN: Final = 0.4
"""The part of a passage's logit, 0 to 1, that is the mean of all passages of its kind: the
paragraphs of an article have one place in the markup, and so have the cards beside it."""
KIN_MAX_WORDS: Final = 40
"""A longer passage counts no more than this in the mean."""
STANDFIRST_MIN_WORDS: Final = 8
STANDFIRST_MAX_DISTANCE: Final = 4
"""Passages from the title."""
FEW_CLASSES: Final = 2
"""Elements around a standfirst whose classes may be a site's."""

GOES_ON: Final = frozenset({"li", "blockquote"})
"""Elements that go on where the prose of an article ends."""
LINKED_MIN: Final = 0.1
"""The part of a passage's characters in links that is a sign, 0 to 1."""
Bools = NDArray[np.bool_]


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
    passages = with_captions(with_standfirst(passages, title))
    if is_without_a_site(rows):
        return tuple(map(as_body, passages))
    logits = with_kin(trained().weighed(rows), passages, rows)
    body = np.array(likeliest(logits + leanings(rows)))
    body |= with_it(passages, rows, body)
    body |= with_its_lists(passages, rows, body)
    body[[*titled_above(passages, body, title)]] = True
    body |= with_its_warnings(passages, body)
    words = np.expm1(rows[:, COLUMN["words"]]) * rows[:, COLUMN["prose"]]
    own, strange = compared(passages, body, words, written) if written else ([], [])
    body[own] = True
    apart = dict.fromkeys(below_marked(passages, body, words), BELOW_MARKED)
    apart |= dict.fromkeys(strange, NOT_WRITTEN) | set_apart(passages, words, title)
    body[[*apart]] = False
    told = frozenset(own)
    apart |= {i: why for i, why in beside(passages, body, words, title).items() if i not in told}
    apart |= shouted(passages, body)
    body[[*apart]] = False
    cards = cards_beside(passages, body, words, title)
    body[[*cards]] = False
    copies = copied(passages, body)
    body[[*copies]] = False
    apart |= cards | copies
    rest = [*map(int, np.flatnonzero(~body))]
    moves = trained().moved(rows[rest])
    reasons = {i: apart.get(i) or reason_of(rows[i], m) for i, m in zip(rest, moves, strict=True)}
    return tuple(
        as_surroundings(passage, reasons[i]) if i in reasons else as_body(passage)
        for i, passage in enumerate(passages)
    )


def with_kin(logits: Floats, passages: Sequence[Passage], rows: Numbers) -> Floats:
    """The logits, each nearer to the mean of the passages at the same place in the markup."""
    kinds = numbered([p.evidence.kind if p.evidence else "" for p in passages])
    counts = np.minimum(np.expm1(rows[:, COLUMN["words"]]), KIN_MAX_WORDS) + 1
    means = np.bincount(kinds, counts * logits) / np.bincount(kinds, counts)
    return ((1 - KIN) * logits + KIN * means[kinds]).astype(np.float32)


def with_it(passages: Sequence[Passage], rows: Numbers, body: Bools) -> Bools:
    """The parts of a body that are no prose: names, days, captions, the one `<h1>` of an article.

    The rules give them their roles, and by these they are spoken or not.
    """
    below = rows[:, COLUMN["below the title"]] != -1
    told = np.flatnonzero(body & below)
    prose = np.flatnonzero(body & below & (rows[:, COLUMN["prose"]] > 0))
    first, last = prose[0] if len(prose) else 0, told[-1] if len(told) else 0
    found = np.zeros(len(passages), np.bool_)
    titles = [i for i, passage in enumerate(passages) if passage.level == 1]
    found[titles] = len(titles) == 1 and is_in_an_article(passages[titles[0]])
    for i in map(int, np.flatnonzero(below[:last])):
        text = passages[i].text
        signed = i < first and (is_byline(text) or is_dateline(text))
        found[i] = passages[i].role in (Role.CAPTION, Role.STANDFIRST) or signed
    return found


def is_in_an_article(passage: Passage) -> bool:
    """Whether a passage without a link is in an `<article>`, and in no menu or aside of it."""
    told = passage.evidence
    return told is not None and "article" in told.within and is_plain(told)


def with_its_lists(passages: Sequence[Passage], rows: Numbers, body: Bools) -> Bools:
    """The items, quotations and their headings that go on below the body in its own element.

    The page says so: they stand in its `article`, or where its prose stands, without a link or a
    sign of a site.
    """
    clean = is_clean(rows)
    prose = map(int, np.flatnonzero(body & (rows[:, COLUMN["prose"]] > 0)))
    homes = {home(passages[i]) for i in prose}
    found = np.zeros(len(passages), np.bool_)
    for i in range(1, len(passages)):
        around = passages[i].evidence
        below = not body[i] and (body[i - 1] or found[i - 1])
        if below and clean[i] and around:
            listed = bool(GOES_ON & {around.tag, *around.within})
            inside = {around.boxes[:-1], around.boxes[:-2]} & homes or "article" in around.within
            found[i] = bool(inside) and bool(passages[i].level or listed)
    for i in reversed(range(len(passages))):  # a heading needs something below it
        heads = i + 1 < len(passages) and (body[i + 1] or found[i + 1])
        found[i] &= not passages[i].level or heads
    return found


def with_its_warnings(passages: Sequence[Passage], body: Bools) -> Bools:
    """The warnings and tips, by the class of their element, of which a part or both sides are body.

    Such a sentence is short, alone, and worded as a site's notices are.
    """
    found = np.zeros(len(passages), np.bool_)
    within = [bool(p.evidence and "admonition" in p.evidence.within) for p in passages]
    for warns, places in groupby(range(len(passages)), key=within.__getitem__):
        if warns:
            told = [*places]
            above, below = max(told[0] - 1, 0), min(told[-1] + 1, len(passages) - 1)
            found[told] = body[told].any() or (body[above] and body[below])
    return found


def home(passage: Passage) -> tuple[int, ...]:
    """The elements around the block of a passage; none for a passage without evidence."""
    return passage.evidence.boxes[:-1] if passage.evidence else (-1,)


def is_without_a_site(rows: Numbers) -> bool:
    """Whether nothing on the page is a link, or an element or a class of a site's surroundings.

    The trees were grown from pages of sites, and know little of a page of three lines.
    """
    return bool(is_clean(rows).all())


def is_clean(rows: Numbers) -> Bools:
    """For each row, whether it has neither a link nor a sign of a site's surroundings."""
    signs = [*(f"in <{name}>" for name in OF_SITES), "linked", "classes of its surroundings"]
    found: Bools = np.all([rows[:, COLUMN[sign]] < LINKED_MIN for sign in signs], axis=0)
    return found


def leanings(rows: Numbers) -> Floats:
    """The amounts that are added to the logits, because one kind of mistake is worse."""
    prose = (rows[:, COLUMN["prose"]] > 0) & (rows[:, COLUMN["repeats"]] == 0)
    short = np.expm1(rows[:, COLUMN["words"]]) < SHORT
    lenience = np.where(
        prose,
        PROSE_LENIENCE,
        np.where(short, SHORT_LENIENCE, (PROSE_LENIENCE + SHORT_LENIENCE) / 2),
    )
    bonus = PROSE_BONUS * (prose & is_plain_prose(rows)) + STANDFIRST_BONUS * is_standfirst(rows)
    worded = rows[:, COLUMN["wording"]] < WORDED_AS_A_SITE
    return (lenience + np.where(worded, -WORDED_PENALTY, bonus)).astype(np.float32)


def is_standfirst(rows: Numbers) -> Bools:
    """For each row, whether it is a few words below the title, without a sign of a site."""
    signs = [f"in <{name}>" for name in OF_SITES if name != "header"]
    clean = np.all([rows[:, COLUMN[sign]] < LINKED_MIN for sign in [*signs, "linked"]], axis=0)
    below = np.expm1(rows[:, COLUMN["below the title"]])
    near = (below > 0) & (below < STANDFIRST_MAX_DISTANCE + 0.5)
    long = np.expm1(rows[:, COLUMN["words"]]) >= STANDFIRST_MIN_WORDS
    alone = (rows[:, COLUMN["repeats"]] == 0) & (rows[:, COLUMN["<figcaption>"]] == 0)
    few = rows[:, COLUMN["classes of its surroundings"]] <= FEW_CLASSES
    found: Bools = clean & near & long & alone & few & (rows[:, COLUMN["place in words"]] < 0.5)
    return found


def is_plain_prose(rows: Numbers) -> Bools:
    """For each row, whether it is prose in the main element, without links or a site's signs."""
    in_main = rows[:, COLUMN["in the main element"]] > 0
    found: Bools = is_clean(rows) & (rows[:, COLUMN["prose"]] > 0) & in_main
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

"""The headline: the line above the prose with the most evidence for it.

A page's top holds the site's name, its menu, a section, the headline, a summary, names and dates.
Each row of `EVIDENCE` weighs one thing that can be seen of a line; the heaviest line wins, the
first of equals.
"""

import re
from dataclasses import replace

from declaim.model import Role
from declaim.structure.lines import Lines
from declaim.structure.signs.boilerplate import INVITATION, RIGHTS
from declaim.structure.signs.headline_signs import EVIDENCE, Top, titles_in
from declaim.structure.signs.printed_dates import CLOCK
from declaim.structure.signs.wording import (
    BULLET,
    CHAPTER,
    HEADLINE_MAX_WORDS,
    MASTHEAD,
    TOP_PASSAGES,
    stems,
)


def headline_of(top: Top) -> int:
    """The index of the heaviest candidate, or -1."""
    return max(top.candidates, key=lambda i: weight(top, i), default=-1)


def top_of(lines: Lines, by_list: tuple[str, ...], body: int, stretch: range) -> Top:
    """The top of a source whose prose begins at `body`, in the `stretch` of the body's lines."""
    titled = titled_in(lines)
    below = range(body, min(body + TOP_PASSAGES, len(lines)))
    vocabulary = stems(" ".join(lines.texts[i] for i in below if not by_list[i]))
    candidates = candidates_in(lines, by_list, body, titled)
    notices = tuple(
        k.replace(" ", "")
        for k, why in zip(lines.keys, by_list, strict=True)
        if why in (RIGHTS, INVITATION) or k.startswith("from ")
    )
    is_cut = len(stretch) < len(lines)
    top = Top(lines, by_list, body, titled, candidates, vocabulary, notices, is_cut)
    return replace(top, titles=titles_in(top))


def candidates_in(
    lines: Lines, by_list: tuple[str, ...], body: int, titled: frozenset[int]
) -> tuple[int, ...]:
    """The passages that may be the headline: short, above the prose, and not known otherwise."""
    top = max(0, body - TOP_PASSAGES) if body < len(lines) else 0
    end = min(body, top + TOP_PASSAGES)
    times = (i for i in range(end) if CLOCK.fullmatch(lines.texts[i]) or i in lines.entries)
    return tuple(
        i
        for i in range(top, next(times, end))
        if (p := lines.passages[i])
        and (
            p.role is Role.HEADING
            or (p.role is None and (i in titled or not re.search(r"[^.]\.$", p.text)))
        )
        and lines.words[i] <= HEADLINE_MAX_WORDS
        and re.search(r"[^\W\d_]", lines.keys[i])
        and not (by_list[i] or lines.datelines[i] or lines.bylines[i])
        and lines.keys[i] not in lines.posters
        and not (MASTHEAD.search(p.text) or BULLET.match(p.text) or lines.captions[i])
        and not (CHAPTER.fullmatch(p.text) or lines.keys[i] in lines.sections)
    )


def titled_in(lines: Lines) -> frozenset[int]:
    """Lines of the top that occur once more with the site's name behind them: `Title | Site`."""
    titles = {titled_as(text) for text in lines.texts[:TOP_PASSAGES]} - {""}
    return frozenset(i for i, text in enumerate(lines.texts[:TOP_PASSAGES]) if text in titles)


def titled_as(text: str) -> str:
    """The title before the site's name, where that ends the line; or empty."""
    return next(filter(None, (text.rpartition(sign)[0] for sign in (" | ", " - ", " – "))), "")


def weight(top: Top, i: int) -> int:
    """The weight of the evidence for the candidate at `i`."""
    return sum(points for points, sign in EVIDENCE if sign(top, i))

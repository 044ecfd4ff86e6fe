"""Words that are said, and that no rule of a later round reads again."""

import re
from collections.abc import Iterable

from declaim.normalise.rules import Claim

_PLAIN = re.compile(r"(?:[^\W\d_]|[ ,])+")
_STOP = re.compile(r"\. [A-Z]")
_LETTER = re.compile(r"[\w.] [A-Z]$|[A-Z]\.[A-Z]$")
_LAST_WORD = re.compile(r"(?<= )(?!etc$)[^\W\d_]+$")
_ADDRESSES = ("address of the net", "domain")


def settled(text: str, changes: Iterable[Claim], named: list[Claim]) -> list[Claim]:
    """The user's own pronunciations where they now stand, so that no rule reads them again.

    Likewise what ends in a letter at the end of a sentence, as seven P M does: that is no initial.
    And the letters of a formula are no words, numerals or units; nor is the end of an address a
    short form before the stop of its sentence: arxiv dot org.
    """
    starts = {claim.start for claim in named}
    shift = 0
    found: list[Claim] = []
    for change in changes:
        start = change.start + shift
        shift += len(change.spoken) - (change.stop - change.start)
        stop = start + len(change.spoken)
        if change.start in starts or (
            change.rule == "formula in LaTeX" and _PLAIN.fullmatch(change.spoken)
        ):
            found.append(Claim(start, stop, change.spoken, change.rule))
        elif _STOP.match(text, stop) and _LETTER.search(change.spoken):
            found.append(Claim(start, stop + 1, f"{change.spoken}.", change.rule))
        elif (
            change.rule in _ADDRESSES
            and text[stop : stop + 1] == "."
            and (word := _LAST_WORD.search(change.spoken))
        ):
            start = stop - len(word[0])
            found.append(Claim(start, stop + 1, f"{word[0]}.", change.rule))
    return found

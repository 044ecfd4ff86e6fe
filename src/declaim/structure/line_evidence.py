"""The body of a page that was pasted as text, decided for all of its lines together.

Trees weigh each line (`line_features.py`), and the most likely sequence of body and surroundings is
taken, as on a web page (`evidence.py`).
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np

from declaim.structure.evidence import likeliest
from declaim.structure.lines import Lines
from declaim.structure.reasons import SHORT, WORDED, WORDED_AS_A_SITE
from declaim.structure.signs.line_features import rows_of
from declaim.structure.signs.word_weights import leaning
from declaim.structure.signs.wording import ends_a_sentence
from declaim.structure.trees import trained

WEIGHTS: Final = Path(__file__).with_name("lines.npz")
LENIENCE: Final = 0.4
PROSE_LENIENCE: Final = 1.1
"""Logits that are given to a line, and to one of prose that the page has once: to lose a paragraph
is worse than to speak a leftover."""


def lines_of_the_body(lines: Lines, by_list: Sequence[str]) -> frozenset[int]:
    """The lines of the body; `by_list` has the reason why a line is boilerplate, or nothing."""
    worded = np.array([*map(leaning, lines.texts)])
    logits = trained(WEIGHTS).weighed(rows_of(lines, by_list, worded))
    once = np.array([lines.counts[key] == 1 for key in lines.keys])
    lenience = np.where(lines.prose & once, PROSE_LENIENCE, LENIENCE).astype(np.float32)
    return frozenset(map(int, np.flatnonzero(likeliest(logits + lenience))))


def reason_of_line(lines: Lines, i: int, stretch: range) -> str:
    """The evidence against a line, in words; `stretch` holds the body's first line and its last."""
    signs = {
        "short": lines.words[i] < SHORT,
        "no full stop": not ends_a_sentence(lines.texts[i]),
        WORDED: leaning(lines.texts[i]) < WORDED_AS_A_SITE,
        "above the body": i < stretch.start,
        "below the body": i >= stretch.stop,
    }
    return "; ".join(sign for sign, holds in signs.items() if holds) or "unlike the lines around it"

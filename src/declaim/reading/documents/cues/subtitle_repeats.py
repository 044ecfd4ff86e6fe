"""The words that a program heard again and again where nobody spoke, as Whisper does in silence."""

from collections.abc import Sequence
from itertools import groupby
from typing import Final

REPEATED: Final = "the same words again, cue by cue: a program heard them where no one spoke"
TIMES_MIN: Final = 5
"""So many cues in a row have the same words: no one says them so often."""
TIMES_AT_END_MIN: Final = 3
"""As many are enough where they are the last ones."""
WORDS_MIN: Final = 2
"""The words of a cue in such a row; a single one may be a shout."""


def repeats_among(texts: Sequence[str]) -> set[int]:
    """The places of the cues that repeat the one before, in a row of such; the first is said."""
    found: set[int] = set()
    worded = [i for i, text in enumerate(texts) if text]
    for text, row in groupby(worded, lambda i: texts[i].casefold().strip(" .!?…。")):
        places = [*row]
        is_last = places[-1] == worded[-1] and places[0] != worded[0]
        least = TIMES_AT_END_MIN if is_last and text.count(" ") + 1 >= WORDS_MIN else TIMES_MIN
        if len(places) >= least:
            found.update(places[1:])
    return found

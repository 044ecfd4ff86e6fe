"""Drop caps: a large first letter joins the line at whose top it stands."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from declaim.reading.pdf.hyphens import Vocabulary
from declaim.reading.pdf.order import typical
from declaim.reading.pdf.segments import TextRun

LARGER_MIN: Final = 1.8
"""The least size of a drop cap, in sizes of the text beside the drop cap."""
NEAR_EM: Final = 1.2
SPACE_EM: Final = 0.25
WORDS_OF_ONE: Final = frozenset("AIO")
RARE: Final = "O"
"""The word that nobody writes but before a word that is known: `O wind`."""


def words_within(segments: Iterable[TextRun]) -> Vocabulary:
    """The words within the lines: the first of a line may lack its drop cap."""
    return Vocabulary.of(s.text.partition(" ")[2] for s in segments)


def with_drop_caps_joined(segments: list[TextRun], words: Vocabulary) -> list[TextRun]:
    """The segments with each drop cap in front of its line; the document has these words."""
    body = typical([s.size for s in segments])
    caps = [s for s in segments if len(s.text.strip("“\"'«„‘")) == 1 and s.size > LARGER_MIN * body]
    found = list(segments)
    for cap in caps:
        if not cap.text[-1].isalpha():
            continue
        top = cap.baseline + 0.7 * cap.size
        beside = [
            s
            for s in found
            if s is not cap
            and cap.baseline - body < s.baseline < top
            and -0.3 * body < s.left - cap.right < NEAR_EM * body
        ]
        if len(beside) < 2:
            continue
        first = max(beside, key=lambda s: s.baseline)
        space = " " if is_word(cap, first, words) else ""
        text = cap.text + space + first.text
        whole = replace(first, text=text, left=min(s.left for s in beside))
        found = [whole if s is first else s for s in found if s is not cap]
    return found


def is_word(cap: TextRun, line: TextRun, words: Vocabulary) -> bool:
    """Whether the letter is a word of its own: `A man`, but `All`, and `Once` without a doubt."""
    letter, second = cap.text[-1], line.text.split()[0].rstrip(".,;:!?")
    if letter not in WORDS_OF_ONE or not second.islower():
        return False
    is_apart = line.left - cap.right > SPACE_EM * line.size
    is_part = letter.casefold() + second in words.words
    return is_apart and not is_part and (letter != RARE or second in words.words)

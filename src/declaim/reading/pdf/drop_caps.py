"""Drop caps: a large first letter joins the line at whose top it stands."""

from dataclasses import replace
from typing import Final

from declaim.reading.pdf.order import typical
from declaim.reading.pdf.segments import TextRun

LARGER_MIN: Final = 1.8
"""The least size of a drop cap, in sizes of the text beside the drop cap."""
NEAR_EM: Final = 1.2
WORDS_OF_ONE: Final = frozenset("AIO")


def with_drop_caps_joined(segments: list[TextRun]) -> list[TextRun]:
    """The segments with each drop cap in front of its line."""
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
        space = " " if is_word(cap, first) else ""
        text = cap.text + space + first.text
        whole = replace(first, text=text, left=min(s.left for s in beside))
        found = [whole if s is first else s for s in found if s is not cap]
    return found


def is_word(cap: TextRun, line: TextRun) -> bool:
    """Whether the letter is a word of its own: `A man`, but `All`."""
    second = line.text.split()[0]
    return (
        cap.text[-1] in WORDS_OF_ONE
        and line.left - cap.right > 0.25 * line.size
        and (second.islower())
    )

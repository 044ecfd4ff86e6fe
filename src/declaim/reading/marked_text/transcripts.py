"""Transcripts of talks in Markdown: the words without the times and sounds in brackets."""

import re
from typing import Final

from declaim.reading.documents.cues.subtitle_sounds import SOUND_WORDS
from declaim.reading.plain_text.recorded import FEWEST_TIMES, seconds

TIME: Final = re.compile(
    r"(^|:\*{0,2}[ \t])\\?\[((?:\d{1,2}:)?\d{1,2}:\d\d)(?:[.,]\d{1,3})?\\?\](?![(\[:])[ \t]?",
    re.MULTILINE,
)
"""A time in brackets at the beginning of what a speaker says: `**Ada:** [08:08] Good morning.`"""
SOUND: Final = re.compile(r"[ \t]?\\?\[([a-z][a-z ]{2,30})(?: [\d:.]{4,12})?\\?\](?![(\[:])")
"""Words in brackets, which may be a sound: `[laughs]`, `[unintelligible 01:03:58.20]`."""


def without_times(text: str) -> tuple[str, tuple[str, ...]]:
    """A transcript without its times and sounds, and the remark on them; else the text as it is."""
    moments = [seconds(found[2]) for found in TIME.finditer(text)] if "[" in text else []
    if len(moments) < FEWEST_TIMES or moments != sorted(moments):
        return text, ()
    text = TIME.sub(r"\1", text)
    text = SOUND.sub(lambda found: "" if SOUND_WORDS.search(found[1]) else found[0], text)
    return text, (f"not spoken: the times of a transcript ({len(moments)}), and its sounds",)

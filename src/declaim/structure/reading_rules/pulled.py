"""Quotations that a page sets apart from its text, with the words that the text has, too."""

from typing import Final

from declaim.structure.frame import Frame
from declaim.structure.signs.wording import ends_a_sentence

RUN_WORDS: Final = 5
"""Words in a row that two passages share by no chance."""
RUN_MAX_PLACES: Final = 4
"""Passages with the same run: more are a phrase of the site."""
PULLED_MIN_WORDS: Final = 13
"""A shorter line may be the title of a section."""
PULLED_MAX_WORDS: Final = 40


def pulled_from(frame: Frame) -> frozenset[int]:
    """The passages of the article of whose runs of words most are in one other, longer passage."""
    lines = frame.lines
    inside = range(frame.body, min(frame.end, len(lines)))
    runs = {i: runs_in(lines.keys[i]) for i in inside if not lines.passages[i].role}
    at: dict[str, set[int]] = {}
    for i, found in runs.items():
        for run in found if lines.prose[i] and ends_a_sentence(lines.texts[i]) else ():
            places = at.setdefault(run, set())
            if len(places) < RUN_MAX_PLACES:
                places.add(i)
    return frozenset(
        i
        for i, found in runs.items()
        if not ends_a_sentence(lines.texts[i])
        if PULLED_MIN_WORDS <= len(found) + RUN_WORDS - 1 <= PULLED_MAX_WORDS
        if any(
            2 * sum(j in at.get(run, ()) for run in found) >= len(found)
            for j in set().union(*(at.get(run, ()) for run in found))
            if len(runs[j]) > len(found)
        )
    )


def runs_in(words: str) -> tuple[str, ...]:
    """Each run of so many words."""
    parts = words.split()
    return tuple(" ".join(parts[i : i + RUN_WORDS]) for i in range(len(parts) - RUN_WORDS + 1))

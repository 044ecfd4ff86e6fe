"""Who asks and who answers: an interview by its names, and questions that stand alone."""

from collections.abc import Sequence
from typing import Final

from declaim.model import Role
from declaim.readers.manuscript import Passage
from declaim.readers.wording import CLOSING, ends_a_sentence, speaker

LONGEST_QUESTION: Final = 40
"""Words."""
FEWEST: Final = 3
"""Questions: fewer may be an essay's own."""
FARTHEST: Final = 6
"""Passages from one question to the next, on average."""
OPENING: Final = ("“", '"', "«", "„")


def asks(text: str) -> bool:
    """Whether the text ends with a question."""
    return text.rstrip(CLOSING).endswith("?")


def speakers_of(passages: Sequence[Passage]) -> dict[str, Role]:
    """Who asks and who answers, by the label before the colon; empty without an interview."""
    said: dict[str, list[bool]] = {}
    for passage in passages:
        if label := speaker(passage.text):
            said.setdefault(label, []).append(asks(passage.text))
    whole = {alias: label for label in said for alias in aliases(label)}
    for label in [label for label in said if whole.get(label, label) != label]:
        said[whole[label]] += said[label]
    talking = {label: sum(asked) / len(asked) for label, asked in said.items() if len(asked) > 1}
    asking = max(talking, key=lambda label: talking[label], default="")
    if len(talking) < 2 or talking[asking] < 0.5:
        return {}
    same = {label: whole.get(label, label) for label in said}
    return {
        label: Role.QUESTION if same[label] == same[asking] else Role.ANSWER
        for label in said
        if same[label] in talking or label in talking
    }


def aliases(name: str) -> tuple[str, ...]:
    """What an interview calls somebody after the first time: initials, first or last name."""
    words = name.split()
    return ("".join(word[0] for word in words), words[0], words[-1]) if len(words) > 1 else ()


def questions_of(passages: Sequence[Passage], within: Sequence[int]) -> frozenset[int]:
    """The questions among those `within` that are paragraphs of their own, an answer below each."""
    found = [
        i
        for i in within
        if i + 1 < len(passages) and asks(passages[i].text) and not asks(passages[i + 1].text)
        if passages[i].text[0].isalnum() and len(passages[i].text.split()) <= LONGEST_QUESTION
        if not (passages[i].role or speaker(passages[i].text))
        if ends_a_sentence(passages[i + 1].text)
    ]
    many = len(found) >= FEWEST and len(found) * FARTHEST >= found[-1] - found[0]
    return frozenset(found) if many else frozenset()


def is_dialogue(passages: Sequence[Passage]) -> bool:
    """Whether people talk to each other here, as in a story: then no line is a quotation."""
    said = sum(p.text.startswith(OPENING) for p in passages)
    return said > FEWEST and 5 * said >= 2 * len(passages)

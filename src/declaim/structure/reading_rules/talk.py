"""Questions and answers: an interview by its names, and questions that stand alone."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from declaim.manuscript import Passage
from declaim.model import Role
from declaim.structure.frame import Frame
from declaim.structure.signs.wording import CLOSING, NAMES, ends_a_sentence, speaker

ASKED: Final = re.compile(r"questions?\b|\bfaqs?\b|\bq ?& ?a\b|\binterview", re.IGNORECASE)
"""The names of a page of questions: `FAQ`, `Q & A`."""
QUESTION_MAX_WORDS: Final = 40
MIN_QUESTIONS: Final = 3
"""Fewer may be an essay's own."""
QUESTION_MAX_DISTANCE: Final = 6
"""Passages from one question to the next, on average."""
TALK_MAX_PROSE: Final = 6
"""A talk has no more passages of prose for each turn."""
SPEAKS: Final = {Role.QUESTION: "the interviewer speaks", Role.ANSWER: "the guest speaks"}
OPENING: Final = ("“", '"', "«", "„")


def asks(text: str) -> bool:
    """Whether the text ends with a question."""
    return text.rstrip(CLOSING).endswith(("?", "？", "؟", "か。"))


def speakers_of(passages: Sequence[Passage]) -> dict[str, Role]:
    """The askers and the answerers, by the label before the colon; empty without an interview."""
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


def talk_of(frame: Frame, asked: frozenset[int]) -> dict[int, tuple[Role, str]]:
    """The questions and answers: index of the passage -> role and reason."""
    found = {}
    speakers = speakers_of(frame.lines.passages)
    for i, passage in enumerate(frame.lines.passages):
        if role := speakers.get(speaker(passage.text)):
            found[i] = role, SPEAKS[role]
    found = found or turns_of(frame)
    for i in asked:
        found[i] = Role.QUESTION, "one of several questions, with its answer below"
        found.setdefault(i + 1, (Role.ANSWER, "it answers the question above"))
    answers = [i for i, (role, _) in found.items() if role is Role.ANSWER]
    questions = [i for i, (role, _) in found.items() if role is Role.QUESTION]
    if not is_a_talk(frame, found):
        return {}
    first = max(min(answers, default=0), min(questions, default=0))
    for i in range(first, max(questions, default=0)):
        if frame.lines.prose[i] and not frame.boilerplate[i]:
            found.setdefault(i, (Role.ANSWER, "it goes on with the answer above"))
    return found


def is_a_talk(frame: Frame, found: Mapping[int, tuple[Role, str]]) -> bool:
    """Whether most of the article's questions, and enough of its prose, are in the talk `found`."""
    lines = frame.lines
    inside = [i for i in range(frame.body, frame.end) if i in frame.stretch]
    asked = [i for i in inside if asks(lines.texts[i])]
    prose = [i for i in inside if lines.prose[i]]
    most = 2 * sum(i in found for i in asked) >= len(asked)
    return most and TALK_MAX_PROSE * len(found) >= len(prose)


def turns_of(frame: Frame) -> dict[int, tuple[Role, str]]:
    """The turns of a talk in which each speaker's name stands on a line of its own above them."""
    names: dict[str, list[int]] = {}
    for i, passage in enumerate(frame.lines.passages[:-1]):
        title_like = frame.lines.title_like[i] and i > frame.headline
        named = title_like and NAMES.fullmatch(passage.text.title())
        if (named or passage.text.isupper()) and not frame.lines.title_like[i + 1]:
            names.setdefault(frame.lines.keys[i], []).append(i)
    whole = {alias: name for name in names for alias in aliases(name)}
    for name in [name for name in names if whole.get(name, name) != name]:
        names[whole[name]] += names.pop(name)
    talking = {name: where for name, where in names.items() if len(where) > 1}
    if len(talking) < 2 or sum(map(len, talking.values())) < 2 * MIN_QUESTIONS:
        return {}
    asked = {n: sum(asks(frame.lines.texts[i + 1]) for i in at) for n, at in talking.items()}
    asking = max(asked, key=lambda name: asked[name])
    if 2 * asked[asking] < len(talking[asking]):
        return {}
    found = {}
    for name, where in talking.items():
        role = Role.QUESTION if name == asking else Role.ANSWER
        for i in where:
            found[i] = found[i + 1] = role, SPEAKS[role]
    return found


def aliases(name: str) -> tuple[str, ...]:
    """Short forms of a name in an interview: initials, first or last name."""
    words = name.split()
    return ("".join(word[0] for word in words), words[0], words[-1]) if len(words) > 1 else ()


def asked_in(frame: Frame, titles: frozenset[int]) -> frozenset[int]:
    """The questions that stand in paragraphs of their own, each with its answer below.

    Among other headings, questions are headings too, unless the page says what they are.
    """
    if frame.lines.has_headings:
        return frozenset()
    below = range(frame.headline + 1, frame.end)
    announced = any(ASKED.search(frame.lines.texts[i]) for i in [*titles, frame.headline] if i >= 0)
    within = [i for i in below if not frame.boilerplate[i]]
    found = questions_of(frame.lines.passages, within, 2 if announced else MIN_QUESTIONS)
    return found if announced or len(titles) < MIN_QUESTIONS else frozenset()


def questions_of(passages: Sequence[Passage], within: Sequence[int], least: int) -> frozenset[int]:
    """The questions among those `within` that are paragraphs of their own, an answer below each."""
    found = [
        i
        for i in within
        if i + 1 < len(passages) and asks(passages[i].text) and not asks(passages[i + 1].text)
        if passages[i].text[0].isalnum() and len(passages[i].text.split()) <= QUESTION_MAX_WORDS
        if not (passages[i].role or speaker(passages[i].text))
        if ends_a_sentence(passages[i + 1].text)
    ]
    many = len(found) >= least and len(found) * QUESTION_MAX_DISTANCE >= found[-1] - found[0]
    return frozenset(found) if many else frozenset()


def is_dialogue(passages: Sequence[Passage]) -> bool:
    """Whether people talk to each other here, as in a story: then no line is a quotation."""
    said = sum(p.text.startswith(OPENING) for p in passages)
    return said > MIN_QUESTIONS and 5 * said >= 2 * len(passages)

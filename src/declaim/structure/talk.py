"""Who asks and who answers: an interview by its names, and questions that stand alone."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from declaim.manuscript import Passage
from declaim.model import Role
from declaim.structure.lists import is_line
from declaim.structure.wording import CLOSING, NAMES, ends_a_sentence, speaker

if TYPE_CHECKING:
    from declaim.structure.page import Page

ASKED: Final = re.compile(r"questions?\b|\bfaqs?\b|\bq ?& ?a\b|\binterview", re.IGNORECASE)
"""How a page of questions calls itself."""
LONGEST_QUESTION: Final = 40
"""Words."""
FEWEST: Final = 3
"""Questions: fewer may be an essay's own."""
FARTHEST: Final = 6
"""Passages from one question to the next, on average."""
SPEAKS: Final = {Role.QUESTION: "the interviewer speaks", Role.ANSWER: "the guest speaks"}
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


def talk_of(page: "Page") -> dict[int, tuple[Role, str]]:
    """What is a question or an answer, by its index, and why."""
    found = {}
    for i, passage in enumerate(page.passages):
        if role := page.speakers.get(speaker(passage.text)):
            found[i] = role, SPEAKS[role]
    found = found or turns_of(page)
    for i in page.asked:
        found[i] = Role.QUESTION, "one of several questions, with its answer below"
        found.setdefault(i + 1, (Role.ANSWER, "it answers the question above"))
    answers = [i for i, (role, _) in found.items() if role is Role.ANSWER]
    questions = [i for i, (role, _) in found.items() if role is Role.QUESTION]
    for i in range(min(answers, default=0), max(questions, default=0)):
        if page.prose[i] and not page.furniture[i]:
            found.setdefault(i, (Role.ANSWER, "it goes on with the answer above"))
    return found


def turns_of(page: "Page") -> dict[int, tuple[Role, str]]:
    """The turns of a talk in which each speaker's name stands on a line of its own above them."""
    names: dict[str, list[int]] = {}
    for i, passage in enumerate(page.passages[:-1]):
        named = NAMES.fullmatch(passage.text.title()) and is_line(page, i) and i > page.headline
        if (named or passage.text.isupper()) and not is_line(page, i + 1):
            names.setdefault(page.keys[i], []).append(i)
    whole = {alias: name for name in names for alias in aliases(name)}
    for name in [name for name in names if whole.get(name, name) != name]:
        names[whole[name]] += names.pop(name)
    talking = {name: where for name, where in names.items() if len(where) > 1}
    if len(talking) < 2 or sum(map(len, talking.values())) < 2 * FEWEST:
        return {}
    asking = max(talking, key=lambda n: sum(asks(page.passages[i + 1].text) for i in talking[n]))
    found = {}
    for name, where in talking.items():
        role = Role.QUESTION if name == asking else Role.ANSWER
        for i in where:
            found[i] = found[i + 1] = role, SPEAKS[role]
    return found


def aliases(name: str) -> tuple[str, ...]:
    """What an interview calls somebody after the first time: initials, first or last name."""
    words = name.split()
    return ("".join(word[0] for word in words), words[0], words[-1]) if len(words) > 1 else ()


def asked_in(page: "Page") -> frozenset[int]:
    """The questions that stand in paragraphs of their own, each with its answer below.

    Among other headings, questions are headings too, unless the page says what they are.
    """
    if page.has_headings:
        return frozenset()
    below = range(page.headline + 1, page.end)
    found = questions_of(page.passages, [i for i in below if not page.furniture[i]])
    told = any(ASKED.search(page.passages[i].text) for i in [*page.titles, page.headline])
    return found if told or len(page.titles) < FEWEST else frozenset()


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

"""The third layer: the parts of the article that several of its lines make together."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from declaim.manuscript import Passage
from declaim.model import Role
from declaim.structure.frame import Frame, frame_of
from declaim.structure.lines import Lines, lines_of
from declaim.structure.reading_rules import lists, notes, pulled, talk
from declaim.structure.signs.wording import NUMBERED


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of the article in its `frame`, by the indices of their passages."""

    lines: Lines
    frame: Frame
    items: Mapping[int, str]
    """The items of lists without marks, and why each is one."""
    titles: frozenset[int]
    """The passages that are short and alone above something else: mostly headings."""
    notes: frozenset[int]
    """The passages below the prose that are set as notes."""
    marks: frozenset[str]
    """The marks of notes within the text."""
    references: frozenset[int]
    """The references and their heading."""
    single_lines: frozenset[int]
    """The lines of poems whose lines have blank ones between."""
    pulled: frozenset[int]
    """The lines most of whose words are in a longer passage: quotations that are set apart."""
    asked: frozenset[int]
    """The questions in paragraphs of their own, each with its answer below."""
    last_prose: int
    """The last passage of prose that is not boilerplate, or -1."""
    talk: Mapping[int, tuple[Role, str]]
    """The questions and the answers, and why each is one."""
    is_dialogue: bool
    """Whether people talk to each other, as in a story: then no line is a quotation."""
    numbered_in_run: tuple[int, ...]
    """The number of lines in the run of each passage that begin with a list's number or letter."""
    amounts_in_run: tuple[int, ...]
    """The number of lines, in the run of each passage, that begin with an amount."""


def parts_of(passages: tuple[Passage, ...], title: str = "") -> Parts:
    """All three layers of a source whose metadata gives the `title`, or none."""
    lines = lines_of(passages, title)
    frame = frame_of(lines)
    items = lists.items_of(frame)
    titles = lists.titles_of(frame, items)
    asked = talk.asked_in(frame, titles)
    questions = talk.talk_of(frame, asked)
    return Parts(
        lines=lines,
        frame=frame,
        items=MappingProxyType(items),
        titles=titles,
        notes=notes.notes_of(frame),
        marks=notes.marks_of(lines),
        references=notes.references_of(frame),
        single_lines=lists.lines_of_poems(frame, questions),
        pulled=pulled.pulled_from(frame),
        asked=asked,
        last_prose=max(
            (i for i, p in enumerate(lines.prose) if p and not frame.boilerplate[i]), default=-1
        ),
        talk=MappingProxyType(questions),
        is_dialogue=talk.is_dialogue(passages[frame.body : frame.end]),
        numbered_in_run=lists.begun_in_run(lines, NUMBERED),
        amounts_in_run=lists.begun_in_run(lines, lists.AMOUNT),
    )

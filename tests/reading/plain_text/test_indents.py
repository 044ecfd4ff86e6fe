"""Paragraphs of plain text that are parted by indents alone."""

from textwrap import fill

import pytest

from declaim.model import Role
from declaim.reading.plain_text.plain import passages_in

ENGLISH = [
    "The ferry had been tied up for a week when the new rope came, and nobody on the quay had "
    "asked for it. It was thick and white, and it smelled of tar. Fenwick carried it home.",
    "“Who sent you that?” said his wife.",
    "He did not know. He hung it behind the door, where the old one had been, and went out again "
    "to count the planks of the landing before the light was gone.",
]
GERMAN = [
    "Die Fähre lag schon eine Woche fest, als das neue Seil kam, und niemand am Kai hatte danach "
    "gefragt. Es war dick und weiß und roch nach Teer. Der Fährmann trug es nach Hause.",
    "»Wer schickt dir das?«, fragte seine Frau.",
    "Er wusste es nicht. Er hängte das Seil hinter die Tür an den Haken, an dem das alte gehangen "
    "hatte, und ging noch einmal hinaus, um die Bretter am Steg zu zählen.",
]


@pytest.mark.parametrize("told", [ENGLISH, GERMAN])
@pytest.mark.parametrize("width", [44, 52, 65, 78])
@pytest.mark.parametrize("indent", ["  ", "     "])
def test_each_indent_begins_a_paragraph_of_full_lines(
    told: list[str], width: int, indent: str
) -> None:
    text = "\n".join(fill(each, width, initial_indent=indent) for each in told)
    passages = [*passages_in(f"{text}\n\n{fill(told[2], width, initial_indent=indent)}")]
    assert [p.text for p in passages] == [*told, told[2]]
    assert not any(p.role for p in passages)


def test_verse_with_every_second_line_indented_is_verse() -> None:
    stanza = (
        "The ferry goes, the ferry comes,\n  And no one pays the fare;\n"
        "The rope is white, the rope is long,\n  It smells of tar and air."
    )
    assert [p.role for p in passages_in(f"{stanza}\n\n{stanza}")] == [Role.VERSE] * 2

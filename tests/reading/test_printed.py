"""What only the print has put into a text that was copied out of a PDF."""

import io

import pytest

from declaim.reading import read

LINES = (
    "The ferry was tied up at noon, and the men who worked it walked into town to",
    "eat, as they had done every day since the war. Their caps were in their hands",
    "and the river was still on their boots, and nobody in the street looked up at",
    "them as they passed. At two they walked back, more slowly, and counted the",
    "planks of the landing, and untied the boat again for the afternoon.",
)


def spoken(*marks: str) -> list[str]:
    """What is spoken of the lines, where each mark is below two of them."""
    lines = list(LINES)
    for i, mark in enumerate(marks):
        lines.insert(2 + 2 * i + i - i * (i > 1), mark)
    blocks = read(io.BytesIO("\n".join(lines).encode()), media_type="txt").blocks
    return [block.text for block in blocks if block.spoken]


@pytest.mark.parametrize(
    "marks", [("12 THE FERRYMEN", "14 THE FERRYMEN"), ("The Ferrymen | 12", "The Ferrymen | 13")]
)
def test_two_heads_that_break_into_sentences_are_silent(marks: tuple[str, ...]) -> None:
    assert spoken(*marks) == [" ".join(LINES)]


def test_one_line_with_a_number_is_no_head() -> None:
    assert any("12 THE FERRYMEN" in text for text in spoken("12 THE FERRYMEN"))


def test_two_heads_whose_numbers_fall_are_lines_of_the_text() -> None:
    assert any("12 THE FERRYMEN" in text for text in spoken("14 THE FERRYMEN", "12 THE FERRYMEN"))

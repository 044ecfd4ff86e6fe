"""Marks of print in a text that was copied out of a PDF."""

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
    """The spoken text of the lines, with each mark below two of them."""
    lines = list(LINES)
    for i, mark in enumerate(marks):
        lines.insert(2 + 2 * i + i - i * (i > 1), mark)
    return spoken_of("\n".join(lines))


def spoken_of(text: str) -> list[str]:
    blocks = read(io.BytesIO(text.encode()), media_type="txt").blocks
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


def test_heads_of_left_and_right_pages_are_silent_where_their_numbers_rise() -> None:
    heads = ("   The Ferry   17", "18   R. Fenwick", "   The Ferry   19")
    text = (
        "\n\n".join(line for pair in zip(LINES[:3], heads, strict=True) for line in pair)
        + "\n\n"
        + "\n".join(LINES[3:])
    )
    said = spoken_of(text)
    assert not any("Fenwick" in each or "The Ferry" in each for each in said)
    assert " ".join(said).split() == " ".join(LINES).split()


@pytest.mark.parametrize(("first", "count"), [(4, 0), (1, 2)])
def test_numbers_between_dashes_are_those_of_pages_unless_they_begin_with_one(
    first: int, count: int
) -> None:
    tale = "The ferry was tied up at noon. Nobody in the street looked up at the men."
    text = f"{tale}\n\n- {first} -\n\n{tale}\n\n- {first + 1} -\n\n{tale}"
    assert sum(each.startswith("-") for each in spoken_of(text)) == count


def test_headings_and_short_lines_are_apart_in_a_text_with_a_blank_line_below_each_line() -> None:
    text = "\n\n".join(("CHAPTER THE FIRST", *LINES, "“A quiet day,” said Mr. Penrose.", *LINES))
    assert spoken_of(text) == [
        "CHAPTER THE FIRST",
        " ".join(LINES),
        "“A quiet day,” said Mr. Penrose.",
        " ".join(LINES),
    ]


def test_a_word_that_is_repeated_alone_is_no_head_of_a_page() -> None:
    refrain = ["the sea came in and went out and came in again", "rain", "and the sea went out"]
    assert spoken_of("\n\n".join([*refrain, *refrain])) == [*refrain, *refrain]


def test_a_head_without_a_number_is_silent_inside_a_sentence() -> None:
    above, below = "\n".join(LINES[:2]), "\n".join(LINES[2:])
    assert spoken_of(f"{above}\n\nTHE FERRYMEN\n\n{below}") == [" ".join(LINES)]
    assert any("Ferrymen" in each for each in spoken_of(f"{above}\n\nThe Ferrymen\n\n{below}"))
    verse = "the boats lean over\n\nFOG\n\nand nobody has oars"
    assert "FOG" in spoken_of(verse)

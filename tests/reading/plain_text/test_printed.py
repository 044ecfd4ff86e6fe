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
    assert spoken_of(f"{above}\n\nTHE FERRYMEN 7\n\n{below}") == [" ".join(LINES)]
    more = "\n".join(MORE)
    pages = f"{above}\n\nTHE FERRYMEN 7\n\n{below}\n\nTHE FERRYMEN 8\n\n{more}"
    assert spoken_of(pages) == [" ".join(LINES), " ".join(MORE)]
    assert any("Ferrymen" in each for each in spoken_of(f"{above}\n\nThe Ferrymen\n\n{below}"))
    verse = "the boats lean over\n\nFOG\n\nand nobody has oars"
    assert "FOG" in spoken_of(verse)


MORE = ("The boat was tied up at noon, and the men who worked it walked into town to", *LINES[1:])


def pages_of(*heads: str) -> str:
    """The lines, with each head where the page ends below two of them."""
    pages = (*LINES[:2], heads[0], *LINES[2:4], heads[1], LINES[4], *MORE[:2], heads[2], *MORE[2:])
    return "\n".join(pages)


@pytest.mark.parametrize(
    "heads",
    [
        ("The Ferrymen",) * 3,
        ("\nThe Ferrymen\n",) * 3,
        ("\n12\n\nThe Ferrymen", "\n13\n\nThe Ferrymen", "\n14\n\nThe Ferrymen"),
        ("The Ferrymen\n12", "The Ferrymen\n13", "The Ferrymen\n14"),
        ("The Ferrymen", "The Ferrymen    13", "14    The Ferrymen"),
    ],
)
def test_a_repeated_head_is_silent_with_its_number_beside_it_or_none(heads: list[str]) -> None:
    assert " ".join(spoken_of(pages_of(*heads))) == " ".join((*LINES, *MORE))


def test_the_title_that_heads_of_pages_repeat_is_spoken_once() -> None:
    said = spoken_of("The Ferrymen\n\n" + pages_of(*["The Ferrymen"] * 3))
    assert said == ["The Ferrymen", " ".join(LINES), " ".join(MORE)]


def test_a_sentence_goes_on_behind_a_head_with_a_name() -> None:
    text = pages_of(*["\nThe Ferrymen\n"] * 3).replace("and the river", "Peter and a river")
    assert len(spoken_of(text)) == 1


@pytest.mark.parametrize("blank", ["\n", "\n\n"])
def test_the_names_above_messages_without_points_are_spoken(blank: str) -> None:
    said = ("i was at the harbour yesterday and nobody there knew the boat", "we should ask again")
    chat = [line for _ in range(3) for line in ("Anna", said[0], "Bob", said[1])]
    assert " ".join(spoken_of(blank.join(chat))).count("Bob") == 3


def test_words_that_a_narrow_column_parted_are_whole() -> None:
    text = "The men were un-\nable to row, be-\ncause the wind was against them\nand for a well-\n"
    assert spoken_of(f"{text}known reason.") == [
        "The men were unable to row, because the wind was against them and for a well-known reason."
    ]


@pytest.mark.parametrize("times", [2, 3])
def test_a_paragraph_that_a_tale_says_again_keeps_its_lines(times: int) -> None:
    refrain = "\n".join(
        (
            "The ferryman and the goose were alone on the river, and the river was in flood,",
            "and row, row, said the ferryman to the goose, for the tide goes out at noon and the",
            "Goose must be home before the moon is up. She rowed and she rowed, till her two",
            "wings were sore, and the boat went round.",
        )
    )
    others = ("Nobody laughed.", "The goose was tired.", "So they came home.")[: times - 1]
    text = "\n\n".join([refrain, *(part for other in others for part in (other, refrain))])
    assert " ".join(spoken_of(text)).split() == text.split()


def test_heads_with_figures_of_their_own_are_silent_where_left_and_right_pages_differ() -> None:
    head = "R. Fenwick, A. Penrose / Ferry Review 12 (2014) 33–47"
    said = spoken_of(
        "\n\n".join(
            (f"{LINES[0]}\neat.", f"34  {head}", "The tide was out.", f"{head}  35", MORE[-1])
        )
    )
    assert not any("Fenwick" in each for each in said)
    likewise = spoken_of(f"{LINES[0]}\neat.\n\n34  {head}\n\nThe tide was out.\n\n36  {head}")
    assert sum("Fenwick" in each for each in likewise) == 2


def test_a_parted_word_is_whole_below_a_heading_without_a_blank_line() -> None:
    text = (
        "Abstract\nWe asked why. This could be mea-\nsured in the field, where it may be lon-\nger."
    )
    said = "We asked why. This could be measured in the field, where it may be longer."
    assert spoken_of(text) == ["Abstract", said]

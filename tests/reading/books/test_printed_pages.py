"""Books that a program made of a PDF, or whose program parts a chapter's number."""

import pytest

from declaim.manuscript import Passage
from declaim.model import Role
from declaim.reading.books.parted_numbers import with_whole_numbers
from declaim.reading.books.printed_pages import without_printed_pages

LONG = "The boats lay at the quay all morning and nobody came to"


def passages(*texts: str) -> list[Passage]:
    """Paragraphs with these texts."""
    return [Passage(text, i) for i, text in enumerate(texts, start=1)]


def test_numbers_and_heads_of_pages_are_silent_and_their_sentences_whole() -> None:
    parts = passages(
        *(LONG, "12", "see the oars.", f"{LONG} take the ro-", "13", "pes.", "The Quay 14", LONG),
        *("The Quay 15", "look.", "The Quay 16", LONG),
    )
    parts[2] = Passage("see the oars.", 3, marks=((8, 12, "em"),))
    found = without_printed_pages(parts)
    assert [p.text for p in found if p.role is None] == [
        f"{LONG} see the oars.",
        f"{LONG} take the ropes.",
        f"{LONG} look.",
        LONG,
    ]
    silent = [p.text for p in found if p.role is Role.BOILERPLATE]
    assert silent == ["12", "13", "The Quay 14", "The Quay 15", "The Quay 16"]
    start, stop, _ = found[0].marks[0]
    assert found[0].text[start:stop] == "oars"


@pytest.mark.parametrize(
    "texts",
    [
        ("1", "The boat came in.", "2", "The oars were wet.", "3", "It rained."),
        ("The boat came", "1", "in at night", "2", "and it rained."),
        (LONG, "1984", "go.", "It rained."),
    ],
)
def test_numbers_of_chapters_stanzas_and_years_are_spoken(texts: tuple[str, ...]) -> None:
    assert without_printed_pages(passages(*texts)) == passages(*texts)


def test_a_word_and_a_number_above_a_title_are_one_number() -> None:
    title = Passage("The Quay", 3, Role.HEADING, level=1)
    found = [*with_whole_numbers([*passages("Chapter", "One"), title, *passages("It rained.")])]
    assert [p.text for p in found] == ["Chapter One", "The Quay", "It rained."]
    apart = [*passages("Boats", "Oars"), title]
    assert [*with_whole_numbers(apart)] == apart

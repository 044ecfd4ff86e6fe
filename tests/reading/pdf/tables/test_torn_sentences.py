"""Labels and heads of tables between a sentence and its rest on the next page."""

from dataclasses import replace

from declaim.model import Role
from declaim.reading.pdf.columns.labels import document_of, label
from declaim.reading.pdf.columns.order import Line
from declaim.reading.pdf.columns.paragraphs import Paragraph
from declaim.reading.pdf.geometry.hyphens import Vocabulary
from declaim.reading.pdf.parts.torn_sentences import with_heads_on_top, with_sentences_whole
from kit.printed_lines import SENTENCE, line


def judged(*pieces: tuple[Line, int, bool]) -> list[Role | None]:
    """The roles of pieces of one line, each with its column and whether it is a table's row."""
    paragraphs = [
        Paragraph((each,), column, is_table, is_indented=False, room=0)
        for each, column, is_table in pieces
    ]
    document = document_of(paragraphs, "", [], Vocabulary(frozenset()))
    found = [label(paragraph, document) for paragraph in paragraphs]
    for step in (with_heads_on_top, with_sentences_whole):
        found = step(found, document)
    return [item.role for item in found]


def test_the_heads_of_the_next_pages_table_are_no_part_of_the_sentence_before() -> None:
    sentence = line("The harbour was quiet, and the boats are not always", 60)
    heads = replace(line("boat year keeper", 700, page=2), left=220)
    row = line("Ada 14", 688, page=2)
    rest = line("still beside the wall, as the keeper knew.", 600, page=2)
    page = [(sentence, 1, False), (heads, 2, False), (row, 2, True), (rest, 2, False)]
    assert judged(*page) == [None, Role.TABLE, Role.TABLE, None]
    left = (replace(heads, left=50), 2, False)
    assert judged(page[0], left, *page[2:])[1] is None


def test_the_label_of_a_picture_between_a_sentence_and_its_rest_is_silent() -> None:
    sentence = line("The second picture shows a case where a", 60)
    axis = line("Height of the tide", 700, page=2, size=8)
    rest = line("great number of boats lay still beside the wall.", 600, page=2)
    page = [(sentence, 1, False), (axis, 2, False), (rest, 3, False)]
    assert judged(*page) == [None, Role.BOILERPLATE, None]
    for other in (line(SENTENCE, 600, page=2), line("The tide rose.", 600, page=2)):
        assert judged(*page[:2], (other, 3, False))[1] is None


def test_a_picture_may_stand_above_the_table_whose_heads_would_go_on_with_a_sentence() -> None:
    sentence = line("The harbour was quiet, and the boats are not always", 60)
    caption = line("Figure 1: The lamp.", 760, page=2)
    heads = replace(line("boat year keeper", 700, page=2), left=220)
    row = line("Ada 14", 688, page=2)
    page = [(sentence, 1, False), (caption, 2, False), (heads, 2, False), (row, 2, True)]
    assert judged(*page)[2] is Role.TABLE
    text = (line(SENTENCE, 760, page=2), 2, False)
    assert judged(page[0], text, *page[2:])[2] is None

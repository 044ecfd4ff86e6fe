"""Additions of pandoc to Markdown: title blocks, blocks of lines, citations and spans."""

from io import BytesIO

import pytest

from declaim.model import Article, Role
from declaim.reading import read


def reading(text: str) -> Article:
    return read(BytesIO(text.encode()), media_type="markdown")


def spoken(text: str) -> list[tuple[str, str]]:
    return [(block.role, block.text) for block in reading(text).blocks if block.spoken]


def test_a_title_block_gives_title_authors_and_date() -> None:
    article = reading("% Ropes,\n  old and new\n% Ada Byre\n  Cy Lund\n% 2024-05-03\n\nThey rot.\n")
    assert [(b.role, b.text, b.line) for b in article.blocks] == [
        (Role.HEADLINE, "Ropes, old and new", 1),
        (Role.BYLINE, "Ada Byre; Cy Lund", 3),
        (Role.DATELINE, "2024-05-03", 5),
        (Role.PARAGRAPH, "They rot.", 7),
    ]
    metadata = article.metadata
    assert (metadata.title, metadata.authors) == ("Ropes, old and new", ("Ada Byre", "Cy Lund"))
    assert metadata.published == "2024-05-03"


@pytest.mark.parametrize(
    "text", ["% of all ropes\nare wet.\n", "%% a comment %%\n\nText.\n", "%\n\na"]
)
def test_other_lines_with_a_percent_sign_are_no_title_block(text: str) -> None:
    assert reading(text).metadata.byline == ""
    assert all(block.role is not Role.HEADLINE for block in reading(text).blocks)


def test_a_block_of_lines_is_verse_and_keeps_its_line_ends() -> None:
    text = (
        "He sang:\n\n| The sea is *black*,\n|   the sky is black,\n|\n| and so am I.\n\nAnd went.\n"
    )
    assert spoken(text) == [
        (Role.PARAGRAPH, "He sang:"),
        (Role.VERSE, "The sea is black,\nthe sky is black,"),
        (Role.VERSE, "and so am I."),
        (Role.PARAGRAPH, "And went."),
    ]


@pytest.mark.parametrize(
    "text", ["| a | b |\n|---|---|\n| 1 | 2 |\n", "| a | b\n|--|--\n| 1 | 2\n"]
)
def test_a_table_with_bars_is_no_verse(text: str) -> None:
    assert [block.role for block in reading(text).blocks] == [Role.TABLE]


def test_citations_and_the_marks_of_spans_are_silent() -> None:
    text = (
        "Ropes [rot]{.smallcaps} fast [@lund2014, pp. 2-4; @byre01]. See [@ada].\n\n## Notes {-}\n"
    )
    article = reading(text)
    assert [b.text for b in article.blocks] == ["Ropes rot fast. See [@ada].", "Notes"]
    assert "not spoken: a citation (1)" in article.remarks


def test_a_source_that_a_sentence_names_is_said_by_the_name_and_year_of_its_key() -> None:
    text = (
        "As @lund2014 and @byre_ropes_2001 [p. 3] say, -@deVries1999a is wrong; see @CoxEtAl2020.\n"
    )
    assert spoken(text)[0][1] == (
        "As Lund 2014 and Byre 2001, p. 3 say, 1999a is wrong; see Cox et al. 2020."
    )


@pytest.mark.parametrize(
    "text", ["Ask @keeper.", "Write to ada@quay2014.org.", "It is `@lund2014`."]
)
def test_an_address_a_nickname_and_a_listing_are_no_sources(text: str) -> None:
    assert spoken(text)[0][1] == text.replace("`", "")


def test_the_caption_of_a_table_is_said_without_its_mark() -> None:
    bars = "| Year | Ropes |\n|---|---|\n| 1901 | 12 |\n"
    for text in (f"{bars}\n: Ropes by year\n", f"Table: Ropes by year\n\n{bars}"):
        assert spoken(text) == [(Role.CAPTION, "Ropes by year")]
    assert spoken("Table: Ropes by year\n")[0][1] == "Table: Ropes by year"


@pytest.mark.parametrize(
    "table",
    [
        "  Year   Ropes\n------ -------\n  1901      12\n",
        "------ -------\n  1901      12\n------ -------\n",
        "-----------------\n  Year   Ropes\n------ ----------\n  1901  Twelve\n        or so\n\n"
        "  1902  Three\n-----------------\n",
        "+------+-------+\n| Year | Ropes |\n+======+=======+\n| 1901 | 12    |\n"
        "+------+-------+\n",
    ],
)
def test_a_table_that_is_drawn_is_one(table: str) -> None:
    first, block, last = reading(f"See:\n\n{table}\nThey rot.\n").blocks
    assert (first.text, block.role, last.text) == ("See:", Role.TABLE, "They rot.")
    assert "1901, " in block.text


@pytest.mark.parametrize("text", ["They rot.\n\n-----\n\nThey fell.", "Ropes\n-----\n\nThey rot."])
def test_a_rule_and_the_line_below_a_heading_draw_no_table(text: str) -> None:
    assert Role.TABLE not in [block.role for block in reading(text).blocks]


def test_examples_are_numbered_and_named_by_their_numbers() -> None:
    text = "(@)  They rot.\n\n(@wet) They shrink.\n\nAs (@wet) shows, (@dry) is none.\n"
    assert [said for _, said in spoken(text)] == [
        "(1) They rot.",
        "(2) They shrink.",
        "As (2) shows, (@dry) is none.",
    ]


def test_the_entries_that_citeproc_wrote_are_references_and_silent() -> None:
    entry = '<div class="csl-entry">Byre, A. (2004). <em>Ropes</em>. Quay Press.</div>'
    blocks = reading(f'They rot.\n\n<div id="refs" class="csl-bib-body">\n{entry}\n</div>\n').blocks
    assert [(block.role, block.spoken) for block in blocks] == [
        (Role.PARAGRAPH, True),
        (Role.REFERENCE, False),
    ]

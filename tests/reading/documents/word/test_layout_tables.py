"""Tables of word processors that arrange a text: their words are read in order."""

from io import BytesIO

import pytest

from declaim.model import Article, Role
from declaim.reading import read
from kit.documents import docx, odt

LONG = (
    "She kept the ferry of Ness for eleven winters, and never once let it leave the quay in fog,"
    " whatever the mail boat's captain said of that."
)
RTF = r"{{\rtf1\ansi{{\stylesheet{{\s1 heading 1;}}}}\pard Before it.\par {} \pard Behind it.\par}}"


def rtf(body: str) -> Article:
    """The article of an RTF with this between two paragraphs."""
    return read(BytesIO(RTF.format(body).encode()), media_type="rtf")


def told(article: Article) -> list[tuple[Role, str]]:
    """The role and text of each block."""
    return [(block.role, block.text) for block in article.blocks]


def of_cells(*cells: str) -> str:
    """A table of ODT with one row of these cells."""
    row = "".join(f"<table:table-cell>{cell}</table:table-cell>" for cell in cells)
    return f"<table:table><table:table-row>{row}</table:table-row></table:table>"


def test_headings_in_the_cells_of_an_odt_and_what_is_below_them_are_spoken() -> None:
    left = "<text:h>Ferries</text:h><text:p>The Ness line.</text:p>"
    right = '<text:p text:style-name="Heading_20_2">Skills</text:p><text:p>Knots.</text:p>'
    body = f"<text:p>Lena Marsh.</text:p>{of_cells(left, right)}"
    blocks = read(BytesIO(odt(body)), media_type="odt").blocks
    assert [b.text for b in blocks if b.spoken] == [
        *("Lena Marsh.", "Ferries", "The Ness line.", "Skills", "Knots."),
    ]


def test_prose_or_a_list_in_the_cells_of_an_odt_is_spoken_and_figures_are_not() -> None:
    listed = "<text:list><text:list-item><text:p>Knots</text:p></text:list-item></text:list>"
    prose = of_cells("<text:p>1901</text:p>", f"<text:p>{LONG}</text:p>")
    for table, said in (
        (prose, ["1901", LONG]),
        (of_cells("<text:p>A</text:p>", listed), ["A", "1. Knots"]),
    ):
        blocks = read(BytesIO(odt(f"<text:p>Hers.</text:p>{table}")), media_type="odt").blocks
        assert [b.text for b in blocks if b.spoken] == ["Hers.", *said]
    figures = of_cells("<text:p>May</text:p>", "<text:p>3 boats</text:p>")
    blocks = read(BytesIO(odt(f"<text:p>Hers.</text:p>{figures}")), media_type="odt").blocks
    assert [(b.text, b.role) for b in blocks if not b.spoken] == [("May, 3 boats", Role.TABLE)]


@pytest.mark.parametrize("place", [r"\intbl\ls1", r"\ls1\intbl"])
def test_a_list_in_the_cell_of_an_rtf_stays_there(place: str) -> None:
    item = rf"\pard{place}\ilvl0 "
    article = rtf(
        rf"\trowd\cellx4000\cellx8000 \pard\intbl She ties:\cell {item}Reef knots\par {item}"
        rf"{{\listtext 2.\tab}}Bowlines\cell\row"
    )
    assert told(article) == [
        (Role.PARAGRAPH, "Before it."),
        (Role.PARAGRAPH, "She ties:"),
        (Role.LIST_ITEM, "Reef knots"),
        (Role.LIST_ITEM, "2. Bowlines"),
        (Role.PARAGRAPH, "Behind it."),
    ]


def test_prose_in_the_cells_of_an_rtf_is_spoken_and_figures_are_not() -> None:
    row = r"\trowd\cellx4000\cellx8000 \pard\intbl {}\cell \pard\intbl {}\cell\row"
    assert (Role.PARAGRAPH, LONG) in told(rtf(row.format("1901", LONG)))
    assert (Role.TABLE, "May, 3 boats") in told(rtf(row.format("May", "3 boats")))


def word_table(*rows: tuple[str, ...]) -> Article:
    """The article of a document of Word with nothing but one table."""
    cell = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    body = "".join(f"<w:tr>{''.join(map(cell.format, row))}</w:tr>" for row in rows)
    return read(BytesIO(docx(f"<w:tbl>{body}</w:tbl>")), media_type="docx")


def test_a_word_document_of_a_table_alone_is_read_if_its_cells_are_sentences() -> None:
    pair = (
        "The ferry left the quay of Ness at nine in the evening.",
        "Die Fähre verließ den Kai von Ness um neun Uhr am Abend.",
    )
    article = word_table(pair, pair[::-1])
    assert [b.text for b in article.blocks if b.spoken] == [*pair, *pair[::-1]]
    assert [b.role for b in word_table(("May", "3"), ("June", "4")).blocks] == [Role.TABLE]

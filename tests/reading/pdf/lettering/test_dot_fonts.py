"""Files with odd sizes and places of letters: fonts of dots, and text outside the page."""

from io import BytesIO

import pytest
from fpdf import FPDF

from declaim.manuscript import SourceBytes
from declaim.reading import read
from declaim.reading.pdf.reader import laid_out, opened

DOTS_AN_INCH = 300
HEIGHTS = {"a": 18, "c": 18, "e": 18, "n": 18, "b": 29, "d": 29, "l": 29}
"""Letters of a font of 10 points and their heights in dots."""


def dotted(text: str, turned: bool) -> bytes:
    """A PDF of one line in a font of Type 3 whose unit is a dot, as dvips wrote it."""
    procs = [f"18 0 0 0 17 {high} d1 0 0 17 {high} re f" for high in HEIGHTS.values()]
    first = 10
    names = " ".join(f"/{letter} {first + i} 0 R" for i, letter in enumerate(HEIGHTS))
    codes = " ".join(f"{ord(letter)} /{letter}" for letter in HEIGHTS)
    matrix = "0 1 -1 0 300 72" if turned else "1 0 0 1 72 700"
    page = f"BT /F1 {72 / DOTS_AN_INCH} Tf {matrix} Tm ({text}) Tj ET"
    objects = {
        1: "<</Type/Catalog/Pages 2 0 R>>",
        2: "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        3: "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
        "/Resources<</Font<</F1 5 0 R>>>>>>",
        4: f"<</Length {len(page)}>>stream\n{page}\nendstream",
        5: "<</Type/Font/Subtype/Type3/FontMatrix[1 0 0 1 0 0]/FontBBox[0 0 18 29]"
        f"/CharProcs<<{names}>>/Encoding<</Differences[{codes}]>>"
        f"/FirstChar 97/LastChar 110/Widths[{'18 ' * 14}]>>",
    }
    objects |= {
        first + i: f"<</Length {len(proc)}>>stream\n{proc}\nendstream"
        for i, proc in enumerate(procs)
    }
    body = "".join(f"{number} 0 obj {text} endobj\n" for number, text in objects.items())
    return f"%PDF-1.4\n{body}trailer<</Root 1 0 R>>\n".encode()


@pytest.mark.parametrize("turned", [False, True])
def test_the_heights_of_letters_tell_the_size_of_a_font_of_dots(turned: bool) -> None:
    content = dotted("abcdeabcdeabcdeabcdel", turned)
    paragraphs = laid_out(opened(SourceBytes("a.pdf", content, "")), [], "a.pdf").paragraphs
    assert [(p.lines[0].text, p.size) for p in paragraphs] == [("abcdeabcdeabcdeabcdel", 10.0)]


def test_a_printers_mark_outside_the_page_is_not_read() -> None:
    document = FPDF(format="A4")
    document.add_page()
    document.set_font("Times", "", 11)
    text = "The harbour was quiet that morning."
    document.multi_cell(0, 5, " ".join([text] * 9))
    document.text(20, 310, "lamp_book_12.indd 3")
    article = read(BytesIO(bytes(document.output())), media_type="pdf")
    assert [block.text for block in article.blocks] == [" ".join([text] * 9)]

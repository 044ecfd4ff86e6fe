"""Bold lines of Word's documents: headings where a document has no others."""

from io import BytesIO

import pytest

from declaim.model import Article, Role
from declaim.reading import read
from kit.documents import packed

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def article(body: str) -> Article:
    """The article of a document with these paragraphs."""
    document = f"<w:document {WORD}><w:body>{body}</w:body></w:document>"
    files = {"[Content_Types].xml": "<Types/>", "word/document.xml": document}
    return read(BytesIO(packed(files)), media_type="docx")


def line(text: str, properties: str = "") -> str:
    """A paragraph of one run."""
    return f"<w:p><w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r></w:p>"


PROSE = "The boats came in at night and nobody took a rope."
BOLD_LINES = "".join(
    line(text, "<w:b/>") + line(PROSE) for text in ("The Boats", "Why so late?", "What to bring:")
)


def test_bold_lines_that_are_alike_are_headings_below_a_title() -> None:
    title = '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>The Quay</w:t></w:r></w:p>'
    for above in (title, line("The Quay", "<w:b/>")):
        blocks = article(above + BOLD_LINES).blocks
        said = [block.text for block in blocks if block.role is Role.HEADING]
        assert said == ["The Boats", "Why so late?", "What to bring:"]


@pytest.mark.parametrize(
    "body",
    [
        line("It rained at dusk, and the wall was wet.") + BOLD_LINES,
        "".join(line(f"Why {n}?", "<w:b/>") + line(PROSE) for n in ("now", "here", "you")),
        line("Ada", "<w:b/>") + line(PROSE) + line("Tom", "<w:b/>") + line(PROSE),
    ],
)
def test_bold_lines_of_an_interview_or_below_no_title_are_no_headings(body: str) -> None:
    assert not any(block.reason == "a heading" for block in article(body).blocks)

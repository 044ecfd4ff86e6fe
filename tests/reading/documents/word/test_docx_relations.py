"""Documents of Word that name links, pictures and notes which they do not hold."""

from io import BytesIO

import pytest

from declaim.reading import read
from kit.documents import packed

OFFICE = "http://schemas.openxmlformats.org"
SPACES = (
    f'xmlns:w="{OFFICE}/wordprocessingml/2006/main"'
    f' xmlns:r="{OFFICE}/officeDocument/2006/relationships"'
    f' xmlns:a="{OFFICE}/drawingml/2006/main"'
    f' xmlns:p="{OFFICE}/drawingml/2006/picture"'
    f' xmlns:d="{OFFICE}/drawingml/2006/wordprocessingDrawing"'
)
LINK = '<w:hyperlink r:id="rId9"><w:r><w:t>the quay</w:t></w:r></w:hyperlink>'
PICTURE = (
    '<w:r><w:drawing><d:inline><d:docPr id="1" name="a" descr="the quay"/><a:graphic>'
    '<a:graphicData><p:pic><p:blipFill><a:blip r:embed="rId9"/></p:blipFill></p:pic>'
    "</a:graphicData></a:graphic></d:inline></w:drawing></w:r>"
)
NOTE = '<w:r><w:t>the quay</w:t></w:r><w:r><w:footnoteReference w:id="7"/></w:r>'
HALF = '<Relationship Id="rId9" TargetMode="External"/>'


@pytest.mark.parametrize("relations", [None, "", HALF], ids=["no file", "none", "half of one"])
@pytest.mark.parametrize("named", [LINK, PICTURE, NOTE], ids=["a link", "a picture", "a note"])
def test_what_is_named_and_not_there_costs_no_other_words(
    named: str, relations: str | None
) -> None:
    body = f'<w:p><w:r><w:t xml:space="preserve">We saw </w:t></w:r>{named}</w:p>'
    files = {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": f"<w:document {SPACES}><w:body>{body}</w:body></w:document>",
    }
    if relations is not None:
        files["word/_rels/document.xml.rels"] = (
            f'<Relationships xmlns="{OFFICE}/package/2006/relationships">{relations}'
            "</Relationships>"
        )
    (block,) = read(BytesIO(packed(files)), media_type="docx").blocks
    assert block.text == "We saw the quay"

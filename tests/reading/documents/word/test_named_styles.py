"""The styles, fields and prompts of ODT, RTF and Word that say what a paragraph is."""

from io import BytesIO

import pytest

from declaim.model import Role
from declaim.reading import read
from declaim.reading.documents.style_kinds import kind_of
from kit.documents import docx, fb2, odt

PROSE = "The ferry left the quay of Ness at nine in the evening."
STYLES = (
    r"{\s1\sbasedon0 heading 1;}{\s7\qc\b\fs56 Title;}{\s8\i Quote;}{\s9 caption;}{\s10 toc 1,TOC;}"
    r"{\s11 Body Text;}"
)
CONTROL = '<l:content-control xmlns:l="urn:l" {}>{}</l:content-control>'


@pytest.mark.parametrize(
    ("style", "kind"),
    [
        ("TOC 2", "contents"),
        ("Contents_20_Heading", "contents"),
        ("Bibliography_20_1", "reference"),
        ("EndNote Bibliography", "reference"),
        ("Caption", "caption"),
        ("Intense Quote", "quote"),
        ("Bibliography Heading", ""),
        ("Text_20_body", ""),
    ],
)
def test_a_style_tells_the_kind_of_its_paragraphs_by_its_name(style: str, kind: str) -> None:
    assert kind_of(style) == kind


def test_titles_quotations_captions_and_contents_of_an_rtf_have_a_style() -> None:
    lines = (
        r"\s7 The Ferry",
        r"\s10 Fog\tab 3",
        r"\s1 Fog",
        rf"\s11 {PROSE}",
        r"\s8 Never in fog.",
    )
    body = "".join(rf"\pard\plain{line}\par " for line in (*lines, r"\s9 Figure 1. The quay."))
    blocks = read(
        BytesIO(rf"{{\rtf1{{\stylesheet{STYLES}}}{body}}}".encode()), media_type="rtf"
    ).blocks
    assert [(b.role, b.text) for b in blocks] == [
        (Role.HEADLINE, "The Ferry"),
        (Role.BOILERPLATE, "Fog 3"),
        (Role.HEADING, "Fog"),
        (Role.PARAGRAPH, PROSE),
        (Role.QUOTE, "Never in fog."),
        (Role.CAPTION, "Figure 1. The quay."),
    ]


def test_the_contents_of_an_odt_are_silent_and_told_as_an_index_or_by_their_style() -> None:
    index = (
        "<text:table-of-content><text:index-body><text:index-title><text:p>Contents</text:p>"
        "</text:index-title><text:p>Fog 3</text:p></text:index-body></text:table-of-content>"
    )
    typed = '<text:p text:style-name="Contents_20_1">Storms 9</text:p>'
    blocks = read(BytesIO(odt(f"{index}{typed}<text:p>{PROSE}</text:p>")), media_type="odt").blocks
    assert [(b.text, b.spoken) for b in blocks] == [
        *(("Contents", False), ("Fog 3", False), ("Storms 9", False), (PROSE, True)),
    ]


def test_a_caption_of_an_odt_is_one_by_its_style() -> None:
    caption = '<text:p text:style-name="Caption">Figure 1. The quay.</text:p>'
    blocks = read(BytesIO(odt(f"<text:p>{PROSE}</text:p>{caption}")), media_type="odt").blocks
    assert [b.role for b in blocks] == [Role.PARAGRAPH, Role.CAPTION]


def test_a_reference_to_a_caption_or_a_note_of_an_odt_is_spoken() -> None:
    body = (
        '<text:p>As <text:sequence-ref text:ref-name="a">Figure 1</text:sequence-ref> shows, and'
        ' note <text:note-ref text:note-class="footnote">3</text:note-ref> says.</text:p>'
    )
    blocks = read(BytesIO(odt(body)), media_type="odt").blocks
    assert [b.text for b in blocks] == ["As Figure 1 shows, and note 3 says."]


def test_the_prompt_of_an_empty_field_is_left_out_and_told_and_its_entry_is_spoken() -> None:
    entry = CONTROL.format("", "Lena Marsh")
    prompt = CONTROL.format('l:showing-place-holder="true"', "Click here")
    body = f"<text:p>Name: {entry}, trade: {prompt}</text:p>"
    article = read(BytesIO(odt(body)), media_type="odt")
    assert [b.text for b in article.blocks] == ["Name: Lena Marsh, trade"]
    assert "not spoken: a placeholder (1)" in article.remarks
    control = (
        "<w:sdt><w:sdtPr>{}</w:sdtPr><w:sdtContent><w:p><w:r><w:t>{}</w:t></w:r></w:p>"
        "</w:sdtContent></w:sdt>"
    )
    words = control.format("<w:showingPlcHdr/>", "Tap here.") + control.format("", PROSE)
    article = read(BytesIO(docx(words)), media_type="docx")
    assert [b.text for b in article.blocks] == [PROSE]
    assert "the prompt of an empty field is left out: 'Tap here.'" in article.remarks


def test_paragraphs_of_code_in_a_fictionbook_are_a_listing() -> None:
    body = (
        f"<section><p>{PROSE}</p><p><code>let a = 1</code></p><p>Say <code>a</code>.</p></section>"
    )
    blocks = read(BytesIO(fb2(body)), media_type="fb2").blocks
    assert [(b.role, b.text) for b in blocks] == [
        (Role.PARAGRAPH, PROSE),
        (Role.CODE, "let a = 1"),
        (Role.PARAGRAPH, "Say a."),
    ]


@pytest.mark.parametrize(
    "style", ["Source Code", "Source_20_Code", "Code", "Code Block", "Quelltext"]
)
def test_the_usual_styles_of_listings_are_known(style: str) -> None:
    assert kind_of(style) == "code"
    assert kind_of("Code of conduct") == ""


def test_typed_letters_of_pandocs_own_odt_and_rtf_are_a_listing() -> None:
    style = (
        '<style:style style:name="P1" style:family="paragraph"'
        ' style:parent-style-name="Preformatted_20_Text"/>'
    )
    body = f'<text:p>{PROSE}</text:p><text:p text:style-name="P1">Tar the boat</text:p>'
    made = "<meta:generator>Pandoc/3.9</meta:generator>"
    head = r"{\rtf1\ansi\deff0{\fonttbl{\f0 \fswiss Helvetica;}{\f1 \fmodern Courier;}}"
    pandocs = rf"{head}{{\pard {PROSE}\par}}{{\pard \f1 Tar the boat\par}}}}"
    anyones = pandocs.replace("Helvetica", "Arial")
    for content, media_type, is_listing in (
        (odt(body, styles=style, meta=made), "odt", True),
        (odt(body, styles=style), "odt", False),
        (pandocs.encode(), "rtf", True),
        (anyones.encode(), "rtf", False),
    ):
        blocks = read(BytesIO(content), media_type=media_type).blocks
        assert [b.text for b in blocks] == [PROSE, "Tar the boat"]
        assert (blocks[1].role is Role.CODE) is is_listing

"""Forms, fonts, two pages on one sheet, and streams that unpack to too much."""

import zlib
from io import BytesIO

import pytest
from fpdf import FPDF

from declaim.errors import UnreadableSource
from declaim.reading import read
from declaim.reading.pdf import streams

SENTENCE = "The harbour was quiet that morning, and the boats lay still beside the wall. "
FONT = "/Resources<</Font<</F 5 0 R>>>>"


def made(content: bytes, *, filters: str = "", form: str = "", field: bytes = b"") -> bytes:
    """A PDF of one page with this content, and a field of a form."""
    heads = (
        f"<</Type/Catalog/Pages 2 0 R{form}>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R{FONT}/Annots[6 0 R]>>",
    )
    objects = (
        *map(str.encode, heads),
        f"<</Length {len(content)}{filters}>>\nstream\n".encode() + content + b"\nendstream\n",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        b"<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/V(a)/F 4/Rect[50 600 500 620]/AP<</N 7 0 R>>>>",
        f"<</Type/XObject/Subtype/Form/BBox[0 0 450 20]{FONT}/Length {len(field)}>>".encode()
        + b"\nstream\n"
        + field
        + b"\nendstream\n",
    )
    numbered = b"".join(b"%d 0 obj%bendobj\n" % (n, each) for n, each in enumerate(objects, 1))
    return b"%PDF-1.4\n" + numbered + b"trailer<</Root 1 0 R/Size 8>>\n%%EOF"


def shown(text: str, height: int) -> bytes:
    """The commands that draw a text at a height, in points."""
    return f"BT /F 11 Tf 50 {height} Td ({text}) Tj ET\n".encode()


def test_what_is_typed_into_a_form_is_read_in_its_place() -> None:
    page = shown("The keeper of the lamp writes:", 640) + shown("It is signed below.", 560)
    form = "/AcroForm<</Fields[6 0 R]>>"
    content = made(page, form=form, field=shown("Nobody came.", 5))
    said = [b.text for b in read(BytesIO(content), media_type="pdf").blocks if b.spoken]
    assert " ".join(said) == "The keeper of the lamp writes: Nobody came. It is signed below."


@pytest.mark.parametrize(
    ("value", "is_heard"), [(b"/V(Ann)", True), (b"", False), (b"/V()", False)]
)
def test_the_label_of_a_field_is_heard_with_what_is_typed(value: bytes, is_heard: bool) -> None:
    page = shown("Name of the boat", 626) + shown(SENTENCE, 500)
    content = made(page, form="/AcroForm<</Fields[6 0 R]>>").replace(b"/V(a)", value)
    said = [b.text for b in read(BytesIO(content), media_type="pdf").blocks if b.spoken]
    assert any("Name of the boat" in text for text in said) is is_heard


def in_a_missing_font(readable: str, *, codes: range, ordering: str) -> bytes:
    """A page in a Chinese font that is not in the file, and a line in another font."""
    shapes = "".join(
        f"BT /G 11 Tf {50 + 12 * i} 500 Td <{code:04x}> Tj ET\n" for i, code in enumerate(codes)
    )
    font = (
        "<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/Identity-H/DescendantFonts"
        "[<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/DW 1000/CIDSystemInfo"
        f"<</Registry(Adobe)/Ordering({ordering})/Supplement 0>>/FontDescriptor"
        "<</Type/FontDescriptor/FontName/SimSun/Flags 4/FontBBox[0 0 1 1]/ItalicAngle 0"
        "/Ascent 1/Descent 0>>>>]>>"
    )
    content = made(shown(readable, 600) + shapes.encode())
    return content.replace(b"/Font<</F 5 0 R>>", f"/Font<</F 5 0 R/G {font}>>".encode())


def test_text_in_a_chinese_font_that_the_machine_has_not_is_read() -> None:
    content = in_a_missing_font(SENTENCE, codes=range(4000, 4020), ordering="GB1")
    said = [b.text for b in read(BytesIO(content), media_type="pdf").blocks if b.spoken]
    assert said[0] == SENTENCE.strip()
    assert len(said[1]) == 20
    assert all("\u4e00" <= letter <= "\u9fff" for letter in said[1])


def test_letters_without_names_are_left_out_and_the_plan_says_what_to_do() -> None:
    content = in_a_missing_font(SENTENCE, codes=range(0x240, 0x270), ordering="Identity")
    article = read(BytesIO(content), media_type="pdf")
    assert [b.text for b in article.blocks if b.spoken] == [SENTENCE.strip()]
    assert any("ocrmypdf --force-ocr" in remark for remark in article.remarks)


def test_a_file_without_a_named_letter_says_what_to_do() -> None:
    content = in_a_missing_font("", codes=range(0x240, 0x270), ordering="Identity")
    with pytest.raises(UnreadableSource, match=r"which letters its fonts show.*--force-ocr"):
        read(BytesIO(content), media_type="pdf")


def test_signs_beyond_the_first_65536_are_read_and_letters_of_formulas_are_plain() -> None:
    names = "".join(
        f"<{code:02x}> <{letter.encode('utf-16-be').hex()}>\n"
        for code, letter in enumerate("𝑥𝟗😀𠀀", ord("A"))
    )
    spaces = "begincmap 1 begincodespacerange <00> <ff> endcodespacerange"
    names = f"{spaces} 4 beginbfchar\n{names}endbfchar endcmap"
    content = made(shown("Here A is B, and C is D.", 600))
    content = content.replace(b"/Helvetica>>", b"/Helvetica/ToUnicode 8 0 R>>")
    stream = f"8 0 obj<</Length {len(names)}>>\nstream\n{names}\nendstream\nendobj\ntrailer"
    content = content.replace(b"trailer", stream.encode())
    (block,) = read(BytesIO(content), media_type="pdf").blocks
    assert block.text == "Here x is 9, and 😀 is 𠀀."


def test_what_is_typed_into_a_field_without_an_appearance_is_read_in_its_place() -> None:
    page = shown("The keeper of the lamp writes:", 640) + shown("It is signed below.", 560)
    content = made(page, form="/AcroForm<</Fields[6 0 R]>>").replace(b"/AP<</N 7 0 R>>", b"")
    content = content.replace(b"/V(a)", b"/V(Nobody came.)")
    said = [b.text for b in read(BytesIO(content), media_type="pdf").blocks if b.spoken]
    assert " ".join(said) == "The keeper of the lamp writes: Nobody came. It is signed below."


def test_a_form_of_another_kind_too_gives_no_advice_to_programmers(
    caplog: pytest.LogCaptureFixture,
) -> None:
    page = shown("The keeper of the lamp writes:", 640)
    content = made(page, form="/AcroForm<</Fields[6 0 R]/XFA 8 0 R>>", field=shown("Nobody.", 5))
    said = [b.text for b in read(BytesIO(content), media_type="pdf").blocks if b.spoken]
    assert " ".join(said) == "The keeper of the lamp writes: Nobody."
    assert not caplog.records


@pytest.mark.parametrize("times", [1, 2])
def test_a_stream_that_unpacks_to_too_much_is_refused(
    times: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streams, "UNPACKED_MAX_MB", 2)
    content = shown(SENTENCE, 600) + b" " * (3 << 20)
    for _ in range(times):
        content = zlib.compress(content, 9)
    filters = f"/Filter[{'/FlateDecode' * times}]"
    with pytest.raises(UnreadableSource, match="one of its streams unpacks to more than 2 MB"):
        read(BytesIO(made(content, filters=filters)), media_type="pdf")


def test_two_pages_that_were_scanned_as_one_are_read_one_after_the_other() -> None:
    document = FPDF(orientation="landscape", format="A4")
    document.add_page()
    document.set_font("Times", "", 10)
    texts = [
        f"On the {side} page it begins. {sentence * 12}{side.title()}."
        for side, sentence in (("left", SENTENCE), ("right", SENTENCE.replace("quiet", "loud")))
    ]
    for page, text in enumerate(texts):
        document.set_xy(12 + 148 * page, 30)
        document.multi_cell(125, 5, text, align="J")
        document.set_xy(12 + 148 * page, 185)
        document.cell(125, 5, str(46 + page), align="C")
    document.set_xy(90, 150)
    document.cell(
        120, 5, "a + b + c + d + e = f + g + h + i + k + l + m + n + o + p (1)", align="C"
    )
    article = read(BytesIO(bytes(document.output())), media_type="pdf")
    said = [b.text for b in article.blocks if b.spoken]
    assert [text for text in said if "page it begins" in text] == texts
    assert not {"46", "47"} & {*said}

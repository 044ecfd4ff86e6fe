"""The words of an ODT that pandoc does not hand on: titles, languages, boxes, pictures, fields."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from lxml import etree

from declaim.errors import UnreadableSource
from declaim.model import Article, Role
from declaim.reading import read
from declaim.reading.documents.open_document.odt import TOGETHER, divide
from declaim.reading.documents.open_document.odt_styles import TEXT
from kit.documents import odt

STYLES = """
<style:default-style style:family="paragraph"><style:text-properties fo:language="de"
 fo:country="DE"/></style:default-style>
<style:style style:name="Title" style:family="paragraph"/>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
<style:style style:name="P2" style:family="paragraph"><style:text-properties fo:language="en"
 fo:country="GB"/></style:style>
<style:style style:name="P3" style:family="paragraph"
 style:parent-style-name="Preformatted_20_Text"/>
<style:style style:name="P4" style:family="paragraph" style:parent-style-name="Heading_20_2"/>
<style:style style:name="T1" style:family="text"><style:text-properties fo:language="fr"
 fo:country="FR"/></style:style>
<style:style style:name="T2" style:family="text"><style:text-properties text:display="none"/>
</style:style>
"""
META = """<dc:title>Das Seil</dc:title><meta:initial-creator>Ada Byre</meta:initial-creator>
<dc:creator>Tom Hale</dc:creator><meta:creation-date>2024-05-03T08:00:00</meta:creation-date>
"""
PICTURE = '<draw:frame><draw:image xlink:href="a.png"/>{}</draw:frame>'


def article_of(folder: Path, body: str, meta: str = META) -> Article:
    """The article of an ODT that is written into the folder."""
    (folder / "a.odt").write_bytes(odt(body, styles=STYLES, meta=meta))
    return read(folder / "a.odt")


def said_in(folder: Path, body: str) -> list[str]:
    """The texts of such a document that are spoken."""
    return [block.text for block in article_of(folder, body).blocks if block.spoken]


def test_its_title_writer_day_and_language_are_those_that_it_tells(tmp_path: Path) -> None:
    title = '<text:p text:style-name="P1">Das Seil</text:p>'
    body = f"{title}<text:h>Am Kai</text:h><text:p>Es war alt.</text:p>"
    article = article_of(tmp_path, body)
    told = article.metadata
    assert (told.title, told.byline, told.published, told.language) == (
        *("Das Seil", "Ada Byre", "2024-05-03", "de-DE"),
    )
    assert [block.role for block in article.blocks] == [
        *(Role.HEADLINE, Role.HEADING, Role.PARAGRAPH),
    ]
    told = article_of(tmp_path, body, "<dc:language>de-AT</dc:language>").metadata
    assert (told.title, told.language) == ("Das Seil", "de-AT")


def test_a_paragraph_or_words_in_another_language_keep_it(tmp_path: Path) -> None:
    article = article_of(
        tmp_path,
        '<text:p text:style-name="P2">The rope is <text:span text:style-name="T1">bien mouillée'
        '</text:span> now.</text:p><text:p>Er sagte <text:a xlink:href="http://a.de">hier</text:a>.'
        "</text:p>",
    )
    first, second = article.blocks
    assert [(first.text[a:b], tag) for a, b, tag in first.foreign] == [
        ("The rope is ", "en-GB"),
        ("bien mouillée", "fr-FR"),
        (" now.", "en-GB"),
    ]
    assert (second.text, second.foreign) == ("Er sagte hier.", ())


@pytest.mark.parametrize(
    ("body", "said"),
    [
        pytest.param(
            "<text:p>Vorn.<draw:frame><draw:text-box><text:p>In der Kiste.</text:p><text:p>Unten."
            "</text:p></draw:text-box></draw:frame></text:p><text:p>Hinten.</text:p>",
            ["Vorn.", "In der Kiste.", "Unten.", "Hinten."],
            id="a box",
        ),
        pytest.param(
            "<draw:g><draw:custom-shape><text:p>Auf dem Schild.</text:p></draw:custom-shape>"
            "</draw:g><text:p>Hinten.</text:p>",
            ["Auf dem Schild.", "Hinten."],
            id="a shape of the page",
        ),
        pytest.param(
            f"<text:p>Das {PICTURE.format('<svg:desc>rote Tau</svg:desc>')} hing da.</text:p>",
            ["Das rote Tau hing da."],
            id="a picture in a sentence",
        ),
        pytest.param(
            "<text:p>Ein <text:ruby><text:ruby-base>Seil</text:ruby-base><text:ruby-text>OBEN"
            "</text:ruby-text></text:ruby> mit Haken.</text:p>",
            ["Ein Seil mit Haken."],
            id="a ruby",
        ),
        pytest.param(
            "<text:p>Am <text:date>3. Mai</text:date> auf Seite <text:page-number>7"
            "</text:page-number> von <text:author-name>Ada</text:author-name>.</text:p>",
            ["Am 3. Mai auf Seite 7 von Ada."],
            id="fields",
        ),
    ],
)
def test_the_words_that_pandoc_loses_are_spoken(tmp_path: Path, body: str, said: list[str]) -> None:
    assert said_in(tmp_path, body) == said


def test_the_description_of_a_picture_alone_is_a_caption(tmp_path: Path) -> None:
    picture = PICTURE.format("<svg:desc>Ein Kai am Abend</svg:desc>")
    article = article_of(tmp_path, f"<text:p>{picture}</text:p><text:p>Es war kalt.</text:p>")
    assert [(block.role, block.text) for block in article.blocks] == [
        (Role.CAPTION, "Ein Kai am Abend"),
        (Role.PARAGRAPH, "Es war kalt."),
    ]


def test_hidden_text_and_pictures_without_a_description_are_left_out_and_told(
    tmp_path: Path,
) -> None:
    article = article_of(
        tmp_path,
        '<text:p>Das Seil.<text:span text:style-name="T2"> GEHEIM</text:span></text:p>'
        f"<text:p>{PICTURE.format('')}</text:p>"
        '<text:section text:display="none"><text:p>VERSTECKT</text:p></text:section>',
    )
    assert [(block.text, block.spoken, block.reason) for block in article.blocks[1:]] == [
        ("a.png", False, "a picture without a description"),
        ("VERSTECKT", False, "hidden text"),
    ]
    assert article.blocks[0].text == "Das Seil."
    assert "not spoken: hidden text (1)" in article.remarks


def test_preformatted_lines_are_read_as_a_plain_text_is(tmp_path: Path) -> None:
    line = '<text:p text:style-name="P3">{}</text:p>'
    program = ("def tau(tag):", '<text:s text:c="4"/>return tag', "", "Das Tau ist alt (sehr alt).")
    lines = "".join(map(line.format, program))
    blocks = article_of(tmp_path, f"<text:p>Es war kalt.</text:p>{lines}").blocks
    assert [(block.role, block.text) for block in blocks] == [
        (Role.PARAGRAPH, "Es war kalt."),
        (Role.CODE, "def tau(tag):\n    return tag"),
        (Role.PARAGRAPH, "Das Tau ist alt (sehr alt)."),
    ]


def test_a_paragraph_with_the_style_of_a_heading_is_one(tmp_path: Path) -> None:
    body = '<text:h>Am Kai</text:h><text:p text:style-name="P4">Das Tau</text:p>'
    blocks = article_of(tmp_path, f"{body}<text:p>Es war alt.</text:p>").blocks
    assert [(block.role, block.text) for block in blocks][1] == (Role.HEADING, "Das Tau")


def test_a_table_within_a_table_keeps_its_words(tmp_path: Path) -> None:
    table = "<table:table><table:table-column/><table:table-row>{}</table:table-row></table:table>"
    cell = "<table:table-cell>{}</table:table-cell>"
    inner = table.format(cell.format("<text:p>Salz</text:p>") + cell.format("<text:p>1 d</text:p>"))
    outer = cell.format(f"<text:p>Zoll</text:p>{inner}") + cell.format("<text:p>im Mai</text:p>")
    blocks = article_of(tmp_path, f"<text:p>Es war kalt.</text:p>{table.format(outer)}").blocks
    assert [(block.role, block.text) for block in blocks[1:]] == [
        (Role.TABLE, "Zoll Salz, 1 d, im Mai"),
    ]


def test_deleted_words_are_told(tmp_path: Path) -> None:
    deleted = "<text:deletion><text:p>nass</text:p></text:deletion>"
    changes = f'<text:changed-region text:id="a">{deleted}</text:changed-region>'
    article = article_of(
        tmp_path,
        f"<text:tracked-changes>{changes}</text:tracked-changes>"
        '<text:p>Das Seil war <text:change text:change-id="a"/>alt.</text:p>',
    )
    assert [block.text for block in article.blocks] == ["Das Seil war alt."]
    assert "deleted text is left out: 'nass'" in article.remarks


def test_the_blocks_of_a_long_document_are_parted_for_pandoc_and_read_in_order(
    tmp_path: Path,
) -> None:
    texts = [f"Seil {number}" for number in range(3 * TOGETHER)]
    body = "".join(f"<text:p>{text}</text:p>" for text in texts)
    assert said_in(tmp_path, body)[-len(texts) :] == texts
    tree = etree.fromstring(f'<text xmlns:text="{TEXT[1:-1]}">{body}</text>')
    divide(tree)
    assert len(tree) < TOGETHER + 3
    assert max(map(len, tree)) <= TOGETHER


def test_a_long_document_is_not_parted_between_a_table_and_its_caption() -> None:
    row = "<text:p/><text:table/>" * TOGETHER
    tree = etree.fromstring(f'<text xmlns:text="{TEXT[1:-1]}">{row}</text>')
    divide(tree)
    assert len(tree) == 2 * TOGETHER


def test_an_odt_in_one_file_is_read_as_one_in_an_archive(tmp_path: Path) -> None:
    files = zipfile.ZipFile(BytesIO(odt("<text:p>Das Seil.</text:p>", styles=STYLES, meta=META)))
    parts = [files.read(f"{name}.xml").decode() for name in ("meta", "styles", "content")]
    space = parts[0].partition("<office:document-meta ")[2].partition(">")[0]
    inner = "".join(part.partition(">")[2].rpartition("</")[0] for part in parts)
    flat = f'<?xml version="1.0"?><office:document {space}>{inner}</office:document>'
    (tmp_path / "a.fodt").write_text(flat)
    for article in (read(tmp_path / "a.fodt"), read(BytesIO(flat.encode()))):
        assert [block.text for block in article.blocks] == ["Das Seil."]
        told = article.metadata
        assert (told.title, told.byline, told.language) == ("Das Seil", "Ada Byre", "de-DE")
    entities = flat.replace("<office:document ", "<!DOCTYPE a [<!ENTITY b 'c'>]><office:document ")
    for broken, says in ((flat[:-9], "damaged ODT"), (entities, "declares entities")):
        with pytest.raises(UnreadableSource, match=says):
            read(BytesIO(broken.encode()), media_type="fodt")


def test_a_formula_of_an_odt_in_one_file_is_read(tmp_path: Path) -> None:
    space = "urn:oasis:names:tc:opendocument:xmlns:"
    names = "".join(
        f' xmlns:{name}="{space}{path}:1.0"'
        for name, path in (("office", "office"), ("text", "text"), ("draw", "drawing"))
    )
    math = '<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>a</mi><mo>=</mo><mi>b</mi></math>'
    frame = f"<draw:frame><draw:object>{math}</draw:object></draw:frame>"
    body = f"<office:body><office:text><text:p>So {frame} holds.</text:p></office:text>"
    (tmp_path / "a.fodt").write_text(
        f"<office:document{names}>{body}</office:body></office:document>"
    )
    assert [block.text for block in read(tmp_path / "a.fodt").blocks] == [r"So \(a = b\) holds."]


INDENTED = (
    '<style:style style:name="P5" style:family="paragraph"{}><style:paragraph-properties {}/>'
)
INDENTED += "</style:style>"


@pytest.mark.parametrize(
    ("name", "properties", "role"),
    [
        ("Quotations", "", Role.QUOTE),
        ("Intense_20_Quote", "", Role.QUOTE),
        ("Zitat", "", Role.QUOTE),
        ("Standard", 'fo:margin-left="1in"', Role.QUOTE),
        ("Standard", 'fo:margin-left="1in" fo:text-indent="-1in"', Role.PARAGRAPH),
        ("Standard", 'fo:text-indent="1in"', Role.PARAGRAPH),
    ],
)
def test_a_quotation_has_a_style_of_them_or_is_indented_as_a_whole(
    name: str, properties: str, role: Role
) -> None:
    style = INDENTED.format(f' style:parent-style-name="{name}"', properties)
    body = (
        '<text:p>It rained on the quay.</text:p><text:p text:style-name="P5">Nobody came.</text:p>'
    )
    blocks = read(BytesIO(odt(body, styles=style)), media_type="odt").blocks
    assert [(b.role, b.text) for b in blocks][1:] == [(role, "Nobody came.")]


NOTE = '<text:note text:note-class="{}"><text:note-body>{}</text:note-body></text:note>'


@pytest.mark.parametrize("kind", ["footnote", "endnote"])
@pytest.mark.parametrize(
    "words",
    [
        '<text:p text:style-name="P5">See the log.</text:p>',
        "<text:list><text:list-item><text:p>See the log.</text:p></text:list-item></text:list>",
    ],
)
def test_a_note_is_one_whatever_its_style_and_parts(kind: str, words: str) -> None:
    style = INDENTED.format("", 'fo:margin-left="0.24in"')
    body = f"<text:p>It rained{NOTE.format(kind, words)} on the quay.</text:p>"
    blocks = read(BytesIO(odt(body, styles=style)), media_type="odt").blocks
    assert [(b.role, b.text.removeprefix("1. ")) for b in blocks] == [
        (Role.PARAGRAPH, "It rained on the quay."),
        (Role.FOOTNOTE, "See the log."),
    ]


def test_a_table_of_one_cell_is_a_box_around_its_paragraphs(tmp_path: Path) -> None:
    words = "<text:p>Mind the rope.</text:p><text:p>It is wet.</text:p>"
    table = f"<table:table><table:table-row><table:table-cell>{words}</table:table-cell>"
    body = f"<text:p>Vorn.</text:p>{table}</table:table-row></table:table>"
    assert said_in(tmp_path, body) == ["Vorn.", "Mind the rope.", "It is wet."]


def test_a_subtitle_and_a_writer_whose_styles_follow_that_of_the_title_are_no_titles() -> None:
    style = '<style:style style:name="{}" style:family="paragraph" style:parent-style-name="{}"/>'
    styles = style.format("Author", "Title") + style.format("P1", "Title")
    body = '<text:p text:style-name="{}">{}</text:p>'
    text = body.format("P1", "Das Seil") + body.format("Author", "Ada Byre schrieb es.")
    blocks = read(BytesIO(odt(text, styles=styles)), media_type="odt").blocks
    assert [b.role for b in blocks] == [Role.HEADLINE, Role.PARAGRAPH]

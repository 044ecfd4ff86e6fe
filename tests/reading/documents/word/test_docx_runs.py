"""Runs of Word's documents: their languages, hidden text, formulas, and the way back from notes."""

from io import BytesIO

import pytest

from declaim.model import Article, Role
from declaim.reading import read
from kit.documents import packed

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MATH = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
CORE = (
    '<c:coreProperties xmlns:c="http://schemas.openxmlformats.org/package/2006/metadata/'
    'core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">'
    "<dc:language>en-GB</dc:language></c:coreProperties>"
)


def article(body: str, styles: str = "", **more: str) -> Article:
    """The article of an English document with these paragraphs, styles and other parts."""
    files = {
        "[Content_Types].xml": "<Types/>",
        "docProps/core.xml": CORE,
        "word/document.xml": f"<w:document {WORD} {MATH}><w:body>{body}</w:body></w:document>",
        "word/styles.xml": f"<w:styles {WORD}>{styles}</w:styles>",
        **{f"word/{name}.xml": part for name, part in more.items()},
    }
    return read(BytesIO(packed(files)), media_type="docx")


def run(text: str, properties: str = "") -> str:
    """A run of text."""
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>"


def lang(tag: str, more: str = "") -> str:
    """The property of a run with a language."""
    return f'<w:lang w:val="{tag}" {more}/>'


def foreign(inner: str, styles: str = "") -> list[tuple[str, str]]:
    """The parts of a paragraph in other languages, with their tags."""
    (block,) = article(f"<w:p>{inner}</w:p>", styles).blocks
    whole = [(block.text, block.language)] if block.language else []
    return whole + [(block.text[a:z].strip(), tag) for a, z, tag in block.foreign]


@pytest.mark.parametrize(
    "behind",
    [
        run("2", '<w:vertAlign w:val="superscript"/>'),
        run("2", '<w:vertAlign w:val="subscript"/>'),
        "<w:r><w:br/></w:r>" + run("It left."),
        "<w:r><w:tab/></w:r>" + run("It left."),
        "<w:r><w:noBreakHyphen/></w:r>",
        '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>',
        f"<w:moveFrom>{run('It sank.')}</w:moveFrom>",
        f"<w:hyperlink>{run('It left.')}</w:hyperlink>",
        f"<m:oMath>{'<m:r><m:t>x</m:t></m:r>'}</m:oMath>",
    ],
)
def test_a_run_keeps_its_language_beside_whatever_is_no_text(behind: str) -> None:
    inner = run("He saw ") + run("le bateau bleu", lang("fr-FR")) + run(" at sea.") + behind
    assert foreign(inner) == [("le bateau bleu", "fr-FR")]


def test_equal_paragraphs_may_be_in_different_languages() -> None:
    body = f"<w:p>{run('Chat.', lang('fr-FR'))}</w:p><w:p>{run('Chat.')}</w:p>"
    assert [block.language for block in article(body).blocks] == ["fr-FR", ""]


def test_a_style_tells_the_language_of_its_runs() -> None:
    styles = (
        f'<w:style w:type="character" w:styleId="Ship"><w:rPr>{lang("fr-FR")}</w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="Boat"><w:basedOn w:val="Ship"/></w:style>'
    )
    inner = run("He saw ") + run("le bateau", '<w:rStyle w:val="Boat"/>')
    assert foreign(inner, styles) == [("le bateau", "fr-FR")]


def test_figures_are_of_another_language_only_beside_its_words() -> None:
    french = lang("fr-FR")
    assert foreign(run("At ") + run("12", french) + run(" he left.")) == []
    inner = run("He wrote ") + run("3", french) + run(" bateaux", french) + run(" there.")
    assert foreign(inner) == [("3 bateaux", "fr-FR")]


def test_each_script_has_a_language_of_its_own() -> None:
    told = lang("en-GB", 'w:eastAsia="ja-JP" w:bidi="he-IL"')
    inner = run("He wrote ", told) + run("船", told) + run(" or ", told) + run("סירה", told)
    assert foreign(inner) == [("船", "ja-JP"), ("סירה", "he-IL")]


HIDDEN = '<w:style w:type="{}" w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>'


@pytest.mark.parametrize(
    ("styles", "hidden"),
    [
        ("", run("Nobody knew.", "<w:vanish/>")),
        (HIDDEN.format("character"), run("Nobody knew.", '<w:rStyle w:val="Secret"/>')),
    ],
)
def test_hidden_text_is_left_out_and_named_in_a_remark(styles: str, hidden: str) -> None:
    found = article(f"<w:p>{run('The boat left.')}{hidden}</w:p>", styles)
    assert [block.text for block in found.blocks] == ["The boat left."]
    assert found.remarks[1:] == ("hidden text is left out: 'Nobody knew.'",)


def test_text_of_a_hidden_style_is_read_where_the_run_shows_it() -> None:
    place = '<w:pPr><w:pStyle w:val="Secret"/></w:pPr>'
    shown = run("The boat left.", '<w:vanish w:val="0"/>')
    found = article(f"<w:p>{place}{shown}{run('Nobody.')}</w:p>", HIDDEN.format("paragraph"))
    assert [block.text for block in found.blocks] == ["The boat left."]


def math(text: str) -> str:
    """A run of a formula."""
    return f"<m:r><m:t>{text}</m:t></m:r>"


def shape(name: str, **parts: str) -> str:
    """A part of a formula with places."""
    inner = "".join(f"<m:{place}>{part}</m:{place}>" for place, part in parts.items())
    return f"<m:{name}>{inner}</m:{name}>"


SUM = '<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>{}</m:sub><m:e>{}</m:e></m:nary>'
CASES = '<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val=""/></m:dPr>{}</m:d>'
BAR = '<m:acc><m:accPr><m:chr m:val="\u0304"/></m:accPr><m:e>{}</m:e></m:acc>'


@pytest.mark.parametrize(
    ("formula", "told"),
    [
        (math("a+b=c"), "a+b=c"),
        (math("E=m") + shape("sSup", e=math("c"), sup=math("2")), "$E=mc^{2}$"),
        (shape("f", num=math("a+1"), den=math("b")), r"$\frac{a+1}{b}$"),
        (shape("rad", deg="", e=math("x")), r"$\sqrt{x}$"),
        (shape("rad", deg=math("3"), e=math("x")), r"$\sqrt[3]{x}$"),
        (SUM.format(math("i"), math("x")), "$∑_{i} x$"),
        (shape("func", fName=math("sin"), e=shape("d", e=math("x"))), r"$\sin (x)$"),
        (CASES.format(shape("eqArr", e=math("x")) + shape("e", r=math("y"))), "$[x|y$"),
        (BAR.format(math("x")), r"$\bar{x}$"),
        (
            math("speed=") + shape("f", num=math("way"), den=math("time+rest")),
            "speed = way/(time+rest)",
        ),
        (
            shape("sSub", e=math("speed"), sub=math("1")) + shape("rad", deg="", e=math("way")),
            "speed_1√way",
        ),
    ],
)
def test_a_formula_is_handed_on_as_one_line(formula: str, told: str) -> None:
    (block,) = article(f"<w:p>{run('So ')}<m:oMath>{formula}</m:oMath></w:p>").blocks
    assert block.text == f"So {told}"


def test_a_formula_between_paragraphs_is_a_paragraph() -> None:
    body = f"<w:p>{run('So:')}</w:p><m:oMathPara><m:oMath>{math('a=b')}</m:oMath></m:oMathPara>"
    assert [block.text for block in article(body).blocks] == ["So:", "a=b"]


def test_a_note_ends_without_the_arrow_back() -> None:
    mark = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    notes = f'<w:footnote w:id="2"><w:p>{run("It was blue.")}</w:p></w:footnote>'
    part = f"<w:footnotes {WORD}>{notes}</w:footnotes>"
    found = article(f"<w:p>{run('The boat left.')}{mark}</w:p>", footnotes=part)
    assert [(block.role, block.text) for block in found.blocks] == [
        (Role.PARAGRAPH, "The boat left."),
        (Role.FOOTNOTE, "It was blue."),
    ]


def test_the_base_of_a_ruby_is_spoken_and_the_text_above_is_not() -> None:
    above = f"<w:rt>{run('とうきょう')}</w:rt><w:rubyBase>{run('東京')}</w:rubyBase>"
    body = f"<w:p>{run('ここは')}<w:r><w:ruby>{above}</w:ruby></w:r>{run('です。')}</w:p>"
    assert [block.text for block in article(body).blocks] == ["ここは東京です。"]


def test_a_level_of_the_outline_makes_a_heading_without_its_style() -> None:
    level = '<w:pPr>{}<w:outlineLvl w:val="{}"/></w:pPr>'
    own = f"<w:p>{level.format('', 1)}{run('At Sea')}</w:p><w:p>{run('It was blue.')}</w:p>"
    plain = f"<w:p>{level.format('', 9)}{run('It sank.')}</w:p>"
    styled = f"<w:p><w:pPr><w:pStyle w:val='Part'/></w:pPr>{run('At Home')}</w:p>"
    styles = f'<w:style w:type="paragraph" w:styleId="Part">{level.format("", 0)}</w:style>'
    blocks = article(f"{own}{plain}{styled}<w:p>{run('It was dry.')}</w:p>", styles).blocks
    assert [(block.text, block.level) for block in blocks if block.level] == [
        ("At Sea", 2),
        ("At Home", 1),
    ]


def test_a_table_of_contents_is_known_by_its_part_of_the_document() -> None:
    gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>'
    line = f"<w:p>{run('At Sea 3')}</w:p>"
    contents = f"<w:sdt><w:sdtPr>{gallery}</w:sdtPr><w:sdtContent>{line}</w:sdtContent></w:sdt>"
    blocks = article(f"{contents}<w:p>{run('It was small, and it was blue.')}</w:p>").blocks
    assert [(block.text, block.spoken) for block in blocks] == [
        ("At Sea 3", False),
        ("It was small, and it was blue.", True),
    ]


@pytest.mark.parametrize("kind", ["drop", "margin"])
def test_a_dropped_capital_begins_the_words_of_the_next_paragraph(kind: str) -> None:
    frame = f'<w:pPr><w:framePr w:dropCap="{kind}" w:lines="3"/></w:pPr>'
    mark = '<w:bookmarkStart w:id="1" w:name="a"/>'
    rest = f"<w:p><w:pPr><w:keepNext/></w:pPr>{run('he boat left.')}</w:p>"
    body = f"<w:p>{frame}{run('T')}</w:p>{mark}{rest}<w:p>{run('It was blue.')}</w:p>"
    assert [block.text for block in article(body).blocks] == ["The boat left.", "It was blue."]


def test_a_dropped_capital_before_a_table_and_a_frame_without_one_stay_paragraphs() -> None:
    framed = "<w:p><w:pPr><w:framePr{}/></w:pPr>{}</w:p>"
    plain = framed.format(' w:dropCap="none"', run("It was blue, and it was small."))
    table = f"<w:tbl><w:tr><w:tc><w:p>{run('Cart')}</w:p></w:tc></w:tr></w:tbl>"
    alone = framed.format(' w:dropCap="drop"', run("T")) + table
    blocks = article(f"{plain}<w:p>{run('The boat left.')}</w:p>{alone}").blocks
    assert [block.text for block in blocks] == [
        *("It was blue, and it was small.", "The boat left.", "T", "Cart"),
    ]


@pytest.mark.parametrize("name", ["bdo", "dir"])
def test_words_with_a_direction_of_their_own_are_spoken(name: str) -> None:
    turned = f'<w:{name} w:val="ltr">{run("blue boat ")}</w:{name}>'
    body = f"<w:p>{run('The ')}{turned}{run('left.')}</w:p>"
    assert [block.text for block in article(body).blocks] == ["The blue boat left."]


@pytest.mark.parametrize("end", ["<w:cr/>", "<w:br/>", '<w:br w:type="page"/>'])
def test_the_end_of_a_line_or_a_page_parts_two_words(end: str) -> None:
    body = f"<w:p><w:r><w:t>The boat</w:t>{end}<w:t>left.</w:t></w:r></w:p>"
    assert [block.text for block in article(body).blocks] == ["The boat left."]


def test_a_page_that_ends_before_a_heading_is_no_line_of_it() -> None:
    level = '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'
    end = '<w:r><w:br w:type="page"/></w:r>'
    heading = f"<w:p>{level}{end}{run('At Sea')}</w:p>"
    body = f"<w:p>{run('The boat left.')}</w:p><w:p>{end}</w:p>{heading}<w:p>{run('Rain.')}</w:p>"
    assert [block.text for block in article(body).blocks] == ["The boat left.", "At Sea", "Rain."]


@pytest.mark.parametrize("field", ["MERGEFIELD Name", "SEQ Table", "REF _Ref12", "DATE"])
def test_the_result_of_a_simple_field_is_said(field: str) -> None:
    simple = f'<w:fldSimple w:instr=" {field} ">{run("Rook 7")}</w:fldSimple>'
    found = article(f"<w:p>{run('It is of ')}{simple}{run(' at the quay.')}</w:p>")
    assert [block.text for block in found.blocks] == ["It is of Rook 7 at the quay."]


BOX = "<w:txbxContent><w:p>{}</w:p></w:txbxContent>"
VML = 'xmlns:v="urn:schemas-microsoft-com:vml"'
MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
DRAWN = f"<w:drawing><wsp>{BOX}</wsp></w:drawing>"


@pytest.mark.parametrize(
    "shape",
    [
        pytest.param(
            f"<w:pict><v:oval {VML}><v:textbox>{BOX}</v:textbox></v:oval></w:pict>", id="an oval"
        ),
        pytest.param(DRAWN, id="a drawing"),
        pytest.param(
            f"<mc:AlternateContent {MC}><mc:Choice>{DRAWN}</mc:Choice></mc:AlternateContent>",
            id="nothing for old Words",
        ),
        pytest.param(
            f"<mc:AlternateContent {MC}><mc:Choice>{DRAWN}</mc:Choice><mc:Fallback><w:pict>"
            f"<v:shape {VML}><v:textbox>{BOX}</v:textbox></v:shape></w:pict></mc:Fallback>"
            "</mc:AlternateContent>",
            id="the same for old Words",
        ),
    ],
)
def test_the_words_of_a_box_are_said_once_whatever_its_shape(shape: str) -> None:
    box = shape.replace("{}", run("A round box."))
    found = article(f"<w:p>{run('It is blue.')}<w:r>{box}</w:r></w:p>")
    assert [block.text for block in found.blocks] == ["It is blue.", "A round box."]


def test_words_surely_in_another_language_overrule_an_english_default() -> None:
    told = (
        "Il vecchio faro del porto è stato riparato, e la barca blu torna ogni sera al molo. Quando"
        " piove, i pescatori aspettano nella casa accanto e bevono il caffè. Nessuno sa chi abbia"
        " acceso la lampada, perché la porta era chiusa da molti anni."
    )
    plain = "".join(f"<w:p>{run(words)}</w:p>" for words in (told, "La barca", "Il molo"))
    tagged = f"<w:p>{run('La lampada', lang('it-IT'))}</w:p>"
    found = article(plain + tagged)
    assert found.metadata.language == "it"
    assert [block.language for block in found.blocks] == ["", "", "", "it-IT"]

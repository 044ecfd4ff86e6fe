"""The numbers of lists and headings in Word's documents."""

from io import BytesIO

import pytest

from declaim.model import Block, Role
from declaim.reading import read
from kit.documents import packed

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def level(number: int, kind: str, text: str, more: str = "") -> str:
    """A level of a list that begins with one."""
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def abstract(number: int, *levels: str) -> str:
    """An abstract definition of a list."""
    return f'<w:abstractNum w:abstractNumId="{number}">{"".join(levels)}</w:abstractNum>'


def num(number: int, of: int, more: str = "") -> str:
    """A list of an abstract definition."""
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{of}"/>{more}</w:num>'


def item(text: str, of: int, at: int = 0, more: str = "") -> str:
    """A paragraph in a list at a level."""
    place = f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="{of}"/></w:numPr>'
    return paragraph(text, place + more)


def paragraph(text: str, properties: str = "") -> str:
    """A paragraph with properties."""
    run = f"<w:r><w:t>{text}</w:t></w:r>" if text else ""
    return f"<w:p><w:pPr>{properties}</w:pPr>{run}</w:p>"


def blocks(body: str, numbering: str, styles: str = "") -> tuple[Block, ...]:
    """The blocks of a document with these paragraphs, lists and styles."""
    files = {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": f"<w:document {WORD}><w:body>{body}</w:body></w:document>",
        "word/numbering.xml": f"<w:numbering {WORD}>{numbering}</w:numbering>",
        "word/styles.xml": f"<w:styles {WORD}>{styles}</w:styles>",
    }
    return read(BytesIO(packed(files)), media_type="docx").blocks


def texts(body: str, numbering: str, styles: str = "") -> list[str]:
    """The texts of those blocks."""
    return [block.text for block in blocks(body, numbering, styles)]


DEEP = abstract(
    1,
    level(0, "decimal", "%1."),
    level(1, "lowerLetter", "%2)"),
    level(2, "lowerRoman", "%1.%2.%3"),
)


def test_each_level_is_written_in_its_own_kind_and_begins_anew_below_the_next() -> None:
    body = (
        item("Oars.", 1)
        + item("Left.", 1, 1)
        + item("Right.", 1, 1)
        + item("Blade.", 1, 2)
        + item("Sails.", 1)
        + item("Jib.", 1, 1)
    )
    assert texts(body, DEEP + num(1, 1)) == [
        "1. Oars.",
        "a) Left.",
        "b) Right.",
        "1.b.i Blade.",
        "2. Sails.",
        "a) Jib.",
    ]


def test_a_list_goes_on_behind_a_paragraph_and_in_another_list_of_its_definition() -> None:
    body = item("Oars.", 1) + paragraph("Then wait.") + item("Sails.", 1) + item("Ropes.", 2)
    lists = DEEP + num(1, 1) + num(2, 1)
    assert texts(body, lists) == ["1. Oars.", "Then wait.", "2. Sails.", "3. Ropes."]


def test_a_list_of_another_definition_has_numbers_of_its_own() -> None:
    lists = DEEP + abstract(2, level(0, "upperRoman", "%1.")) + num(1, 1) + num(2, 2)
    body = item("Oars.", 1) + item("Masts.", 2) + item("Sails.", 1) + item("Decks.", 2)
    assert texts(body, lists) == ["1. Oars.", "I. Masts.", "2. Sails.", "II. Decks."]


def test_a_list_begins_with_its_start_and_once_anew_with_an_override() -> None:
    override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="8"/></w:lvlOverride>'
    first = level(0, "decimal", "%1.").replace('w:start w:val="1"', 'w:start w:val="5"')
    body = item("Oars.", 1) + item("Sails.", 2) + item("Ropes.", 2) + item("Tar.", 1)
    lists = abstract(1, first) + num(1, 1) + num(2, 1, override)
    assert texts(body, lists) == ["5. Oars.", "8. Sails.", "9. Ropes.", "10. Tar."]


def test_an_override_may_define_a_level_anew() -> None:
    override = f'<w:lvlOverride w:ilvl="0">{level(0, "upperLetter", "Step %1:")}</w:lvlOverride>'
    assert texts(item("Row.", 2), DEEP + num(2, 1, override)) == ["Step A: Row."]


@pytest.mark.parametrize(
    ("kind", "numbers"),
    [
        ("decimalZero", ["01", "02"]),
        ("upperRoman", ["I", "II"]),
        ("cardinalText", ["1", "2"]),
    ],
)
def test_a_number_is_written_as_its_kind_says(kind: str, numbers: list[str]) -> None:
    body = item("Oars.", 1) + item("Sails.", 1)
    found = texts(body, abstract(1, level(0, kind, "%1")) + num(1, 1))
    assert found == [f"{numbers[0]} Oars.", f"{numbers[1]} Sails."]


def test_letters_go_on_behind_z_with_two_of_a_kind() -> None:
    lists = abstract(1, level(0, "lowerLetter", "%1.")) + num(1, 1)
    found = texts("".join(item("Oar.", 1) for _ in range(28)), lists)
    assert found[25:] == ["z. Oar.", "aa. Oar.", "bb. Oar."]


@pytest.mark.parametrize(("kind", "text"), [("bullet", "o"), ("none", ""), ("decimal", "•")])
def test_a_bullet_is_not_said(kind: str, text: str) -> None:
    lists = abstract(1, level(0, kind, text)) + num(1, 1)
    assert texts(item("Oars.", 1), lists) == ["Oars."]


def test_levels_above_are_figures_where_a_level_is_legal() -> None:
    levels = level(0, "upperRoman", "%1."), level(1, "lowerLetter", "%1.%2", "<w:isLgl/>")
    lists = abstract(1, *levels) + num(1, 1)
    assert texts(item("Oars.", 1) + item("Left.", 1, 1), lists) == ["I. Oars.", "1.a Left."]


def test_a_level_that_never_restarts_goes_on() -> None:
    levels = level(0, "decimal", "%1."), level(1, "decimal", "%2)", '<w:lvlRestart w:val="0"/>')
    lists = abstract(1, *levels) + num(1, 1)
    body = item("Oars.", 1) + item("Left.", 1, 1) + item("Sails.", 1) + item("Jib.", 1, 1)
    assert texts(body, lists) == ["1. Oars.", "1) Left.", "2. Sails.", "2) Jib."]


def test_a_level_above_that_was_left_out_counts_as_begun() -> None:
    lists = abstract(1, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2")) + num(1, 1)
    body = item("Left.", 1, 1) + item("Sails.", 1)
    assert texts(body, lists) == ["1.1 Left.", "2. Sails."]


def style(name: str, title: str, properties: str) -> str:
    """A style of paragraphs."""
    return (
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{title}"/>'
        f"{properties}</w:style>"
    )


def test_headings_have_the_numbers_of_their_styles() -> None:
    levels = (
        level(0, "decimal", "Chapter %1", '<w:pStyle w:val="Heading1"/>'),
        level(1, "decimal", "%1.%2", '<w:pStyle w:val="Heading2"/>'),
    )
    linked = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    styles = (
        style("Heading1", "heading 1", linked)
        + style("Heading2", "heading 2", linked)
        + style("Small", "Small", '<w:basedOn w:val="Heading2"/>')
    )
    body = (
        paragraph("At Sea", '<w:pStyle w:val="Heading1"/>')
        + paragraph("The Oars", '<w:pStyle w:val="Heading2"/>')
        + paragraph("Their blades.", '<w:pStyle w:val="Small"/>')
        + paragraph("", '<w:pStyle w:val="Heading1"/>')
        + paragraph("Thanks", '<w:pStyle w:val="Heading1"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    )
    assert texts(body, abstract(1, *levels) + num(1, 1), styles) == [
        "Chapter 1 At Sea",
        "1.1 The Oars",
        "1.2 Their blades.",
        "Chapter 2",
        "Thanks",
    ]


def test_a_list_may_be_defined_by_a_style_of_lists() -> None:
    listed = '<w:style w:type="numbering" w:styleId="Steps"><w:pPr><w:numPr><w:numId w:val="2"/>'
    styles = f"{listed}</w:numPr></w:pPr></w:style>"
    link = '<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="Steps"/></w:abstractNum>'
    assert texts(item("Row.", 1), link + DEEP + num(1, 7) + num(2, 1), styles) == ["1. Row."]


def test_items_that_are_empty_moved_or_joined_count_as_in_word() -> None:
    moved = "<w:rPr><w:moveFrom/></w:rPr>"
    joined = "<w:rPr><w:del/></w:rPr>"
    body = (
        item("", 1)
        + item("Moved.", 1, more=moved)
        + item("The long ", 1, more=joined)
        + item("oars.", 1)
        + item("Deep.", 1, 2)
    )
    assert texts(body, DEEP + num(1, 1))[-2:] == ["2. The long oars.", "2.a.i Deep."]


def test_a_deep_item_is_an_item_still() -> None:
    levels = [level(n, "decimal", f"%{n + 1}.") for n in range(9)]
    (block,) = blocks(item("Deep.", 1, 8), abstract(1, *levels) + num(1, 1))
    assert (block.role, block.text) == (Role.LIST_ITEM, "1. Deep.")

"""Books that listeners have sent: what is heard of each, and where its chapters begin."""

import io
import zipfile
from pathlib import Path

import pytest

from declaim.languages import direction
from declaim.model import Article, Role, Script
from declaim.pipeline import prepare
from declaim.reading import read
from declaim.settings.environment import default_store
from declaim.settings.options import Options

CASES = Path(__file__).parents[2] / "cases"
XHTML = (
    '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">{}</html>'
)


def case(name: str) -> Article:
    (path,) = CASES.glob(f"{name}-*")
    return read(path)


def script(name: str) -> Script:
    (path,) = CASES.glob(f"{name}-*")
    return prepare(path, Options(voice="tone"), default_store())[1]


def chapters(name: str) -> list[str]:
    return [chapter.title for chapter in script(name).chapters]


def spoken(article: Article) -> list[str]:
    return [block.text for block in article.blocks if block.spoken]


def book(body: str, nav: str = "", package: str = "", **files: str | bytes) -> Article:
    """A book of one document, or of those in `files`, with the links of its navigation.

    Bytes are stored as they are.
    """
    texts = {
        f"{name}.xhtml": text if isinstance(text, bytes) else XHTML.format(f"<body>{text}</body>")
        for name, text in {"one": body, **files}.items()
    }
    item = '<item id="{0}" href="{0}" media-type="application/xhtml+xml"/>'
    manifest = "".join(item.format(name) for name in texts)
    if nav:
        manifest += '<item id="nav" href="nav.xhtml" properties="nav"/>'
    spine = "".join(f'<itemref idref="{name}"/>' for name in texts)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr(
            "META-INF/container.xml",
            '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
            '<rootfile full-path="book.opf"/></rootfiles></container>',
        )
        archive.writestr(
            "book.opf",
            '<package xmlns="http://www.idpf.org/2007/opf"><metadata '
            'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Rope</dc:title></metadata>'
            f"<manifest>{manifest}</manifest><spine>{spine}</spine>{package}</package>",
        )
        for name, text in texts.items():
            archive.writestr(name, text)
        if nav:
            archive.writestr("nav.xhtml", XHTML.format(f"<body>{nav}</body>"))
    return read(io.BytesIO(packed.getvalue()))


@pytest.mark.parametrize("name", ["03", "26", "27", "46", "96"])
def test_everything_in_a_book_is_spoken_with_any_words(name: str) -> None:
    article = case(name)
    assert [block.text for block in article.blocks if not block.spoken] == []


def test_a_heading_that_a_site_might_use_is_a_chapter_of_a_book() -> None:
    assert {"Comments", "Share", "Subscribe", "Copyright"} <= set(chapters("03"))


def test_the_source_lines_of_a_paragraph_are_no_verse() -> None:
    (paragraph,) = spoken(case("05"))[1:]
    assert paragraph.startswith("Some weeks before the storm, the Orrel had asked")
    assert "\n" not in paragraph


def test_a_page_number_is_never_spoken_and_the_words_around_it_stay_whole() -> None:
    assert spoken(case("07")) == [
        "The Ferry",
        "The ferryman counted his coins twice and went to unmoor the boat.",
        "It rained all the way to the other side, where the inn was shut.",
        "He slept under the boat.",
    ]
    assert chapters("07") == ["The Ferry"]


def test_a_large_first_letter_belongs_to_its_word() -> None:
    assert [text.split()[0] for text in spoken(case("08"))[1::2]] == [
        *("Once", "The", "When", "“It", "All", "Nobody")
    ]


def test_what_the_book_hides_is_not_spoken() -> None:
    assert spoken(case("13")) == [
        "Answers",
        "This sentence has nothing else.",
        "The last sentence is heard.",
    ]


def test_a_file_whose_real_name_has_a_percent_sign_is_read() -> None:
    assert spoken(case("19"))[::2] == ["One", "Two", "Three"]


def test_two_line_breaks_part_paragraphs_and_one_does_not() -> None:
    texts = spoken(case("21"))
    assert texts[1:3] == ["The walls were older than the town.", "Nobody had asked who built them."]
    assert "Bare text stands in the body itself. A second line of it follows." in texts


def test_numerals_of_a_series_of_chapters_are_numbers() -> None:
    plan = script("29")
    assert [chapter.title for chapter in plan.chapters] == ["I", "II", "III"]
    assert [chapter.utterances[0].text for chapter in plan.chapters] == ["one", "two", "three"]


def test_the_navigation_rules_the_chapters_where_no_heading_is_marked() -> None:
    assert chapters("31") == ["Chapter One", "Chapter Two", "Chapter Three"]


def test_documents_outside_the_flow_of_a_book_are_left_out_and_named() -> None:
    article = case("84")
    assert not any("cover text" in text or "Hidden extras" in text for text in spoken(article))
    assert sum("linear=no" in remark for remark in article.remarks) == 2


def test_marks_of_notes_and_their_notes_are_not_spoken() -> None:
    heard = " ".join(spoken(case("85")))
    assert "The rope was wet, and he took the long way home." in heard
    assert "as they passed. He had 10^6 coins and lived on the 3rd floor." in heard
    assert not any(word in heard for word in ("first note", "third note", "fifth note"))


def test_a_navigation_that_leads_nowhere_is_left_out_and_the_plan_says_so() -> None:
    article = case("91")
    assert len(spoken(article)) == 2
    assert any("'gone.xhtml'" in remark for remark in article.remarks)


def test_only_texts_are_read_and_never_the_bytes_of_a_picture() -> None:
    texts = spoken(case("92"))
    assert texts[0] == "One"
    assert texts[-1] == "The river runs north"
    assert len(texts) == 3


def test_page_lists_and_landmarks_are_no_chapters() -> None:
    assert chapters("94") == ["One", "Two"]


@pytest.mark.parametrize(
    ("kind", "nav"),
    [
        ("a nav without a type", '<nav><ol><li><a href="one.xhtml#a">Dawn</a></li></ol></nav>'),
        ("a toc", '<nav epub:type="toc"><ol><li><a href="one.xhtml#a">Dawn</a></li></ol></nav>'),
        ("broken XML", '<nav epub:type="toc"><ol><li><a href="one.xhtml#a">Dawn</ol></nav>'),
    ],
)
def test_a_navigation_is_read_in_every_form(kind: str, nav: str) -> None:
    article = book('<p>Before.</p><p id="a">It was light.</p>', nav)
    assert [block.chapter for block in article.blocks] == ["", "Dawn"], kind


def test_a_numeral_in_the_navigation_follows_the_title_above_it() -> None:
    nav = (
        '<nav epub:type="toc"><ol><li><a href="one.xhtml">A Theft</a><ol>'
        '<li><a href="one.xhtml#a">I</a></li></ol></li></ol></nav>'
    )
    article = book('<p>Before.</p><p id="a">It was gone.</p>', nav)
    assert [block.chapter for block in article.blocks] == ["A Theft", "A Theft: I"]


@pytest.mark.parametrize("matter", ["copyright-page", "imprint", "colophon", "toc", "loi", "index"])
def test_what_the_book_calls_front_or_back_matter_is_silent_and_the_plan_says_why(
    matter: str,
) -> None:
    article = book(
        f'<section epub:type="{matter}"><h2>Set in Garamond</h2><p>In 1904.</p></section>'
        "<p>The bell rang.</p>"
    )
    assert spoken(article) == ["The bell rang."]
    assert article.blocks[0].reason == f"marked as the text's {matter}"


def test_the_guide_names_documents_that_are_not_read_aloud() -> None:
    guide = '<guide><reference type="copyright-page" href="two.xhtml"/></guide>'
    article = book("<p>The bell rang.</p>", package=guide, two="<p>Set in Garamond.</p>")
    assert spoken(article) == ["The bell rang."]


def test_a_document_that_only_leads_to_others_is_a_list_of_contents_and_silent() -> None:
    links = '<p><a href="one.xhtml">The Ford</a></p><p><a href="three.xhtml">The Mill</a></p>'
    listed = f"<h2>The Parts</h2>{links}<p><a href='four.xhtml'>The Weir</a></p>"
    parts = {"three": "<p>A mill.</p>", "four": "<p>A weir.</p>"}
    assert spoken(book("<p>A ford.</p>", two=listed, **parts)) == ["A ford.", "A mill.", "A weir."]


def test_a_link_to_the_next_part_is_silent_and_a_link_in_a_sentence_is_not() -> None:
    text = '<p>The ford is told of in <a href="two.xhtml">the second part</a>.</p>'
    way = '<div class="nextlink">Next topic: <a href="two.xhtml">The Mill</a></div>'
    article = book(text + way, two="<p>A mill.</p>")
    assert spoken(article) == ["The ford is told of in the second part.", "A mill."]


def test_the_chapter_of_a_title_page_has_the_title_of_the_book() -> None:
    page = '<section epub:type="titlepage"><h1>The Rope</h1></section>'
    entries = '<li><a href="one.xhtml">Titlepage</a></li><li><a href="two.xhtml">One</a></li>'
    article = book(page, f'<nav epub:type="toc"><ol>{entries}</ol></nav>', two="<p>A tale.</p>")
    assert [block.chapter for block in article.blocks] == ["Rope", "One"]


def test_a_page_that_reserves_all_rights_is_not_read_aloud() -> None:
    page = "<p>First printing</p><p>Copyright © 2008 by Ada Byre. All rights reserved.</p>"
    assert spoken(book("<p>A tale.</p>", two=page)) == ["A tale."]


def test_a_person_who_speaks_of_rights_makes_no_copyright_page() -> None:
    page = "<p>“All rights reserved,” said Ada, who had the copyright.</p>"
    assert spoken(book(page)) == ["“All rights reserved,” said Ada, who had the copyright."]


def test_a_page_with_rights_and_an_isbn_is_not_read_aloud() -> None:
    page = "<p>Copyright © 2004 by Ada Byre. All rights reserved.</p><p>ISBN 978-0-00-000000-2</p>"
    article = book(page, two="<h1>One</h1><p>The bell rang.</p>")
    assert spoken(article) == ["One", "The bell rang."]


VERSES = {
    "a class": '<div class="poem"><div>The tide was in,</div><div>the moon was out.</div></div>',
    "a type": '<p epub:type="z3998:verse"><span>The tide was in,</span><br/>the moon was out.</p>',
    "lines": "<pre>The tide was in,\nthe moon was out.</pre>",
    "a listing": '<div class="verse"><pre>The tide was in,\nthe moon was out.</pre></div>',
}


@pytest.mark.parametrize("kind", VERSES)
def test_lines_are_verse_where_the_book_says_so(kind: str) -> None:
    (block,) = book(VERSES[kind]).blocks
    assert (block.role, block.text) == (Role.VERSE, "The tide was in,\nthe moon was out.")


def test_a_blank_line_or_a_mark_above_the_declaration_refuses_no_book() -> None:
    declared = '\ufeff\n<?xml version="1.0" encoding="utf-8"?>\n'
    packed = io.BytesIO()
    with (
        zipfile.ZipFile(CASES / "05-spans-in-a-sentence.epub") as old,
        zipfile.ZipFile(packed, "w") as new,
    ):
        for name in old.namelist():
            text = declared + XHTML.format("<body><p>One.</p></body>")
            new.writestr(name, text if name.endswith("c1.xhtml") else old.read(name))
    (block,) = read(io.BytesIO(packed.getvalue())).blocks
    assert (block.text, block.line) == ("One.", 3)


def test_the_numbers_of_a_list_are_kept() -> None:
    lists = (
        '<ol start="3"><li>Mix.</li><li><p>Wait.</p></li></ol>'
        '<ol type="a"><li>Rope</li></ol><ul><li>Hook</li></ul><ol><li>1. Told</li></ol>'
    )
    assert spoken(book(lists)) == ["3. Mix.", "4. Wait.", "a. Rope", "Hook", "1. Told"]


def test_a_passage_in_another_language_keeps_its_tag() -> None:
    article = book('<p>The bell rang.</p><p lang="fr-FR">La cloche sonna.</p>')
    assert [block.language for block in article.blocks] == ["", "fr-FR"]


def test_a_book_in_arabic_is_written_from_right_to_left() -> None:
    assert direction(case("98").metadata.language) == "rtl"


@pytest.mark.parametrize(
    "content", [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"\xff\xd8\xff\xe0 a photograph", b"ID3\4\0 song"]
)
def test_a_part_of_a_book_that_is_a_picture_is_left_out_and_named(content: bytes) -> None:
    article = book("<p>The rope was dry.</p>", plate=content, two="<p>So was the boat.</p>")
    assert spoken(article) == ["The rope was dry.", "So was the boat."]
    assert any("'plate.xhtml' holds no text" in remark for remark in article.remarks)


def test_a_part_of_a_book_in_two_bytes_a_letter_is_read() -> None:
    text = XHTML.format("<body><p>The rope was dry.</p></body>").replace("utf-8", "utf-16")
    assert spoken(book("<p>So was the boat.</p>", two=text.encode("utf-16")))[-1] == (
        "The rope was dry."
    )

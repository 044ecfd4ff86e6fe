"""Wikis: the words that templates show, those that are left out, and what a page is about."""

from io import BytesIO

import pytest

from declaim.model import Article, Role
from declaim.reading import read


def page(text: str) -> Article:
    """The article of a wiki's page."""
    return read(BytesIO(text.encode()), media_type="wiki")


@pytest.mark.parametrize(
    ("template", "words"),
    [
        ("{{convert|5|km|mi|abbr=on}}", "5 km"),
        ("{{Convert|6|ft|2|in|m}}", "6 ft 2 in"),
        ("{{cvt|10|to|20|C|F|0}}", "10 to 20 °C"),
        ("{{convert|3|sqmi}}", "3 sq mi"),
        ("{{nowrap|an {{abbr|approx.|about}} half}}", "an approx. half"),
        ("{{nowrap|[[Walls|the wall]]}}", "the wall"),
        ("{{lang|fr|le mur}}", "le mur"),
        ("{{lang-fr|le mur}}", "le mur"),
        ("{{frS|le mur}}", "le mur"),
        ("{{circa|1873}}", "circa 1873"),
        ("{{frac|3|1|2}}", "3 1/2"),
        ("{{US$|500|long=no}}", "US$500"),
        ("one{{snd}}or two", "one – or two"),
        ("{{val|5.2|e=6|u=km}}", "5.2×10^6 km"),
        ("{{HMS|Victory|1765}}", "HMS Victory"),
        ("{{Start date|1873|5|2}}", "1873-05-02"),
        ("{{unité|5|km}}", "5 km"),
        ("{{s-|XIX}}", "XIXe siècle"),
        ("{{Template:Nowrap|1=the wall}}", "the wall"),
        ("{{formatnum:5000}}", "5000"),
        ("<nowiki>{{circa|1873}}</nowiki>", "{{circa|1873}}"),
        ("a boat<nowiki/>s {{circa|1873}}", "a boats circa 1873"),
    ],
)
def test_a_template_says_the_words_that_it_shows(template: str, words: str) -> None:
    assert [b.text for b in page(f"There is {template} here.").blocks] == [
        f"There is {words} here."
    ]


def test_a_template_that_nobody_knows_is_named() -> None:
    article = page("It is{{sfn|Byre}} {{old wall|of stone}} wet.{{sfn|Rook}}\n\n{{Main|Walls}}\n")
    assert [(b.text, b.spoken) for b in article.blocks] == [
        ("It is wet.", True),
        ("{{Main|Walls}}", False),
    ]
    assert article.blocks[1].reason == "the template Main"
    assert article.remarks[1:] == ("not spoken: templates of the wiki: sfn (2), old wall (1)",)


@pytest.mark.parametrize(
    "template",
    [
        "{{quote|It rained all day.|Ada|The Log}}",
        "{{Blockquote\n|text=It rained all day.\n|author=Ada\n|source=The Log}}",
        "{{Zitat|It rained all day.|Ada, The Log}}",
    ],
)
def test_a_quotation_by_a_template_is_one(template: str) -> None:
    article = page(f"She wrote it down.\n\n{template}\n\nNobody came.")
    assert [(b.role, b.text) for b in article.blocks] == [
        (Role.PARAGRAPH, "She wrote it down."),
        (Role.QUOTE, "It rained all day."),
        (Role.QUOTE, "— Ada, The Log"),
        (Role.PARAGRAPH, "Nobody came."),
    ]


def test_words_of_a_template_keep_their_language_and_its_notes_are_silent() -> None:
    article = page("It is {{lang|fr|le mur du port}} here.{{efn|It is {{convert|5|km}} long.}}")
    first, note = article.blocks
    assert [(first.text[a:b], tag) for a, b, tag in first.foreign] == [("le mur du port", "fr")]
    assert (note.role, note.text) == (Role.FOOTNOTE, "It is 5 km long.")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("{{Infobox|a=b}}\nThe '''old wall''' is wet.\n== History ==\nIt rained.", "old wall"),
        ("'''''The Log''''' is a book.\n== History ==\nIt rained.", "The Log"),
        ("{{DISPLAYTITLE:''Of'' Walls}}\nThe '''wall''' is wet.\n== Now ==\nIt rains.", "Of Walls"),
        ("= Walls =\nThe '''stone''' is wet.\n", "Walls"),
    ],
)
def test_a_page_is_about_its_first_words_in_bold(text: str, title: str) -> None:
    article = page(text)
    assert article.metadata.title == title
    assert not any(b.role is Role.HEADLINE and b.text in ("History", "Now") for b in article.blocks)


def test_a_template_without_an_end_stays_as_it_is() -> None:
    assert page("It is {{convert|5 wet.").blocks[0].text == "It is {{convert|5 wet."


def test_a_note_of_several_paragraphs_is_one() -> None:
    article = page("It is wet.<ref name=a>See the log.\n\nIt is old.</ref> It rained.")
    assert [(b.role, b.text) for b in article.blocks] == [
        (Role.PARAGRAPH, "It is wet. It rained."),
        (Role.FOOTNOTE, "See the log. It is old."),
    ]

"""Wikis: the words that templates show, those that are left out, and what a page is about."""

from io import BytesIO
from pathlib import Path

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
        ("{{s|5 мая}}", "5 мая"),
        ("{{s2|XVIII|e|XIX|e}}", "XVIIIe et XIXe siècles"),
        ("{{Ier siècle}}", "Ier siècle"),
        ("{{3e|siècle}}", "3e siècle"),
        ("{{M.|Rook}}", "M. Rook"),
        ("{{citation|Tout est mouillé}}", "“Tout est mouillé”"),
        ("{{euro|500}}", "500 €"),
        ("{{n°|5}}", "n° 5"),
        ("{{Lien|langue=en|trad=Old Wall|fr=Vieux mur|texte=le mur}}", "le mur"),
        ("{{date de naissance|3|5|1873}}", "1873-05-03"),
        ("{{仮リンク|古い壁|en|Old Wall}}", "古い壁"),
        ("{{ルビ|壁|かべ}}", "壁"),
        ("{{要出典範囲|壁は古い|date=2024年}}", "壁は古い"),
        ("{{link-en|老墙|Old Wall}}", "老墙"),
        ("{{tsl|en|Old Wall|老墙}}", "老墙"),
        ("{{bd|1873年|5月3日|1901年|6月4日}}", "（1873年5月3日－1901年6月4日）"),
        ("{{нп5|Старая стена|стены||Old Wall}}", "стены"),
        ("{{нп3|Старая стена||en|Old Wall}}", "Старая стена"),
        ("{{Höhe|519|DE-NHN|link=true}}", "519 m"),
        ("{{Bruch|1|2}}", "1/2"),
        ("{{siglo|XIX||s}}", "siglo XIX"),
        ("{{citazione necessaria|il muro}}", "il muro"),
        ("{{Séc|XIX}}", "século XIX"),
        ("{{fakt|mur|data=2020-01}}", "mur"),
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
        "{{Cytat|treść=It rained all day.|autor=Ada, The Log}}",
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


def test_a_source_by_the_name_of_a_french_quotation_says_nothing() -> None:
    assert page("It is wet.{{citation|title=Walls|last=Rook}}").blocks[0].text == "It is wet."


def test_a_poem_is_lines_of_verse() -> None:
    poem = "<poem>\nIt ''rained'',\n:all night\n\nand it is wet.<ref>See the log.</ref>\n</poem>"
    article = page(f"She wrote:\n{poem} Nobody came.\n{{{{quote|<poem>One\nTwo</poem>}}}}")
    assert [(b.role, b.text) for b in article.blocks if b.spoken] == [
        (Role.PARAGRAPH, "She wrote:"),
        (Role.VERSE, "It rained,\nall night"),
        (Role.VERSE, "and it is wet."),
        (Role.PARAGRAPH, "Nobody came."),
        (Role.VERSE, "One\nTwo"),
    ]


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("-{zh-hant:牆;zh-hans:墙}-", "墙"),
        ("-{zh-tw:軟體}-", "軟體"),
        ("-{R|老墙}-", "老墙"),
        ("-{老墙}-", "老墙"),
        ("{{nowrap|-{zh-hk:牆;zh-cn:墙}-}}", "墙"),
        ("墙-{H|zh-cn:软件;zh-tw:軟體}-", "墙"),
        ("n-{x}-y", "n-{x}-y"),
    ],
)
def test_words_that_chinese_writes_in_two_ways_are_said_once(written: str, words: str) -> None:
    assert page(f"这是{written}。").blocks[0].text == f"这是{words}。"


def test_a_bracket_that_begins_with_an_unknown_template_begins_with_its_words() -> None:
    article = page("The wall ({{IPAc-en|w|ɔː|l}}; {{lang|de|Mauer}}) is wet.")
    assert article.blocks[0].text == "The wall (Mauer) is wet."


@pytest.mark.parametrize(
    "odd",
    [
        '{| {{grey table}} style="width: 5em"\n|-\n| a lamp || red\n|}',
        "{| border style='color: red'\n|- {{grey}}\n| a lamp || red\n|}",
        "{|\n<!-- a row -->\n| a lamp || red\n|}",
        '{| class="x"><b>\n|+\n|-\n| a lamp || red\n|}',
        "{|\n|\n{| border\n| a boat\n|}\n| a lamp || red\n|}",
    ],
)
def test_a_table_with_odd_attributes_is_read_as_the_wiki_shows_it(odd: str) -> None:
    blocks = page(f"It is wet.\n\n{odd}\n\nIt rained.").blocks
    assert [block.text for block in blocks if block.spoken] == ["It is wet.", "It rained."]


@pytest.mark.parametrize(
    "odd",
    [
        'wet<ref name"walls">It is old.</ref>',
        'wet<ref name="walls"x">It is old.</ref>',
        "wet</ref>",
        "wet</nowiki>",
    ],
)
def test_a_note_without_a_right_beginning_spoils_no_page(odd: str) -> None:
    blocks = page(f"The wall is {odd}.\n\nIt rained.").blocks
    assert [block.text for block in blocks if block.spoken] == ["The wall is wet.", "It rained."]


def test_what_does_not_end_ends_with_the_page() -> None:
    blocks = page("It rained.\n\n{|\nA lamp is lit.\n|-\n| a\n| b").blocks
    assert [b.text for b in blocks if b.spoken] == ["It rained.", "A lamp is lit."]
    assert [b.text for b in page("It rained.\n\n<blockquote>A lamp is lit.").blocks] == [
        "It rained.",
        "A lamp is lit.",
    ]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("It is wet.\n\n== Use ==\n\nIt rained.", "Grey lamp"),
        ("<pre>a: b</pre>\n== Use ==\n\nIt rained.", "Grey lamp"),
        ("= The lamp =\nIt is wet.\n\n== Use ==\n\nIt rained.", "The lamp"),
        ("The '''old lamp''' is wet.\n\n== Use ==\n\nIt rained.", "old lamp"),
    ],
)
def test_the_first_section_is_no_title_of_a_page(tmp_path: Path, text: str, title: str) -> None:
    path = tmp_path / "Grey_lamp.mediawiki"
    path.write_text(f"[[Translation:en/Grey lamp]]\n\n{text}")
    article = read(path)
    assert article.metadata.title == title
    assert [b.text for b in article.blocks if b.spoken][-2:] == ["Use", "It rained."]
    assert not article.blocks[0].spoken


@pytest.mark.parametrize("name", ["Warning", "en/Note", "Hinweis", "注意"])
def test_a_sentence_in_the_box_of_a_template_is_spoken(name: str) -> None:
    boxed = f"{{{{{name}|wide=no| Never open this old [[lamp]] at sea.}}}}"
    assert [b.text for b in page(f"It rained.\n\n{boxed}\nIt is wet.").blocks if b.spoken] == [
        "It rained.",
        "Never open this old lamp at sea.",
        "It is wet.",
    ]
    silent = page(f"It rained{boxed}.\n\n{{{{{name}|lamp}}}}").blocks
    assert [b.text for b in silent if b.spoken] == ["It rained."]

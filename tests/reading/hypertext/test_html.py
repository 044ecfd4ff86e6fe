"""Web pages: the article, its metadata, and nothing that the page would like to do."""

import io
from pathlib import Path

import pytest

from declaim.errors import UnreadableSource
from declaim.model import Article, Role
from declaim.reading import read
from kit.growth import growth

PAGE = """\
<!DOCTYPE html>
<html lang="en-GB">
<head>
<title>The Kiln Reopens | Mill Post</title>
<meta property="og:site_name" content="Mill Post">
<script type="application/ld+json">
{"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle",
 "headline": "The Kiln Reopens", "datePublished": "2022-06-01T08:00:00Z",
 "author": [{"@type": "Person", "name": "Nell Ward"}], "publisher": {"name": "The Mill Post"}}]}
</script>
<style>p { color: red }</style>
</head>
<body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></nav>
<main><article>
<h1>The Kiln Reopens</h1>
<p class="byline">By Nell Ward</p>
<p><time datetime="2022-06-01">1 June 2022</time></p>
<p>The great kiln at Alder Mill was lit again on Monday, for the first time in forty-one years,
and the whole street came out to see the smoke go straight up.</p>
<figure><img src="k.jpg" alt="kiln"><figcaption>The kiln in 1981.</figcaption></figure>
<p>It had been bricked up since the winter of 1981, when the last of the potters took his wheel
home on a barrow and the owners could not find a buyer.<sup><a href="#n1">[1]</a></sup></p>
<h2>A slow fire</h2>
<p>The first firing took three days. “You cannot hurry it,” said Tom Alder, whose grandfather laid
the bricks, “and you cannot leave it.” He slept beside the door on two chairs.</p>
<blockquote><p>You cannot hurry it, and you cannot leave it.</p></blockquote>
<ul><li>Bricks: 11,000</li><li>Days: three</li></ul>
<p>The pots will be sold in aid of the roof, which is in need of eleven hundred slates.</p>
</article></main>
<aside><h3>Most read</h3><ul><li><a href="/a">Bus route to close</a></li></ul></aside>
<section class="comments"><p>Great stuff, I remember that kiln from my boyhood days.</p></section>
<footer><p>© 2022 Mill Post. All rights reserved.</p></footer>
</body></html>
"""


def page(text: str) -> Article:
    return read(io.BytesIO(text.encode()), media_type="html")


def test_the_article_is_spoken_and_the_page_around_it_is_not() -> None:
    blocks = page(PAGE).blocks
    spoken = [(b.line, b.role) for b in blocks if b.spoken]
    assert spoken == [
        (16, Role.HEADLINE),
        (17, Role.BYLINE),
        (19, Role.PARAGRAPH),
        (22, Role.PARAGRAPH),
        (24, Role.HEADING),
        (25, Role.PARAGRAPH),
        (27, Role.QUOTE),
        (28, Role.LIST_ITEM),
        (28, Role.LIST_ITEM),
        (29, Role.PARAGRAPH),
    ]
    silent = {b.text: b.role for b in blocks if not b.spoken}
    assert silent["The kiln in 1981."] is Role.CAPTION
    assert silent["1 June 2022"] is Role.DATELINE
    assert silent["Bus route to close"] is Role.BOILERPLATE
    assert silent["Great stuff, I remember that kiln from my boyhood days."] is Role.BOILERPLATE


def test_metadata_comes_from_the_head() -> None:
    article = page(PAGE)
    assert (article.metadata.title, article.metadata.byline) == ("The Kiln Reopens", "Nell Ward")
    assert (article.metadata.published, article.metadata.language) == ("2022-06-01", "en-GB")
    assert article.metadata.publisher == "The Mill Post"


def test_a_footnote_mark_is_not_read_in_mid_sentence() -> None:
    assert not any("[1]" in b.text for b in page(PAGE).blocks)


PROSE = (
    "<p>" + "The tide came in over the sand, and nobody on the wall said anything. " * 3 + "</p>"
)


@pytest.mark.parametrize(
    "text",
    [
        f"<html><body>{PROSE * 4}</body></html>",
        f"<div><div><span>{PROSE}</span></div></div>",
        f"<table><tr><td>{PROSE * 3}</td></tr></table>",
        f"<?xml version='1.0' encoding='utf-8'?><html><body>{PROSE * 3}</body></html>",
    ],
)
def test_prose_is_found_in_any_page(text: str) -> None:
    assert any(b.spoken and b.text.startswith("The tide") for b in page(text).blocks)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            "<html><body><nav><a href='/'>Home</a><a href='/x'>News</a></nav></body></html>",
            "naviga",
        ),
        ("<div>" * 10_000 + "deep", "line 1: its elements nest deeper than 256"),
        ("<!-- nothing -->", "no"),
        ("<script>var x = 'words that are code';</script>", "no"),
    ],
)
def test_a_page_without_an_article_is_refused(text: str, says: str) -> None:
    with pytest.raises(UnreadableSource, match=says):
        page(text)


def test_a_page_that_nests_too_deep_is_refused_in_linear_time() -> None:
    def refuse(size: int) -> None:
        with pytest.raises(UnreadableSource, match="nest deeper"):
            page("<div>" * size)

    assert growth(refuse, 25_000) < 8


def test_a_comment_between_the_cells_of_a_table_is_passed_over() -> None:
    row = "<tr><!-- ad --><td>Bricks</td><td>11,000</td></tr>"
    blocks = page(f"<article><h1>Kiln</h1>{PROSE}<table>{row * 2}</table>{PROSE}</article>").blocks
    assert [b.text for b in blocks if b.role is Role.TABLE] == ["Bricks, 11,000\nBricks, 11,000"]


def test_the_paragraphs_and_lines_in_a_cell_of_a_table_are_apart() -> None:
    rows = "<tr><td><p>Red</p><p>bricks</p></td><td>11,000<br>a day</td></tr>" * 2
    blocks = page(f"<article><h1>Kiln</h1>{PROSE}<table>{rows}</table>{PROSE}</article>").blocks
    table = next(b.text for b in blocks if b.role is Role.TABLE)
    assert table.splitlines()[0] == "Red bricks, 11,000 a day"


def test_a_heading_in_a_menus_word_is_a_heading_if_prose_is_above_it() -> None:
    blocks = page(
        f"<article><h1>Kiln</h1>{PROSE}<h2>History</h2><h3>Before</h3>{PROSE}</article>"
    ).blocks
    assert [b.text for b in blocks if b.role is Role.HEADING and b.spoken] == ["History", "Before"]


def test_nothing_in_a_page_is_fetched_or_included(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a page reached for the network")

    monkeypatch.setattr("socket.socket.connect", refuse)
    monkeypatch.setattr("socket.getaddrinfo", refuse)
    hostile = (
        "<!DOCTYPE html SYSTEM 'http://127.0.0.1:9/x.dtd'><html><head>"
        "<base href='http://127.0.0.1:9/'><link rel=stylesheet href=s.css></head><body>"
        "<iframe src='file:///etc/passwd'></iframe><img src='http://127.0.0.1:9/i.png'>"
        f"<object data='file:///etc/passwd'></object>{PROSE * 3}</body></html>"
    )
    assert "root:" not in " ".join(b.text for b in page(hostile).blocks)


TOLD = "The tide came in over the sand, and nobody on the wall said anything about it until noon. "
STORY = "".join(f"<p>{TOLD * 2}</p>" for _ in range(6))
MENU = "<ul>" + "".join(f"<li><a href='/{i}'>Section {i}</a></li>" for i in range(12)) + "</ul>"


def spoken(text: str) -> list[str]:
    return [block.text for block in page(text).blocks if block.spoken]


def test_an_article_below_a_stray_end_of_the_page_is_read() -> None:
    told = spoken(
        f"<html><body><nav>{MENU}</nav></body></html>\n<div>{STORY}</div>\n</body></html>"
    )
    assert len([text for text in told if text.startswith("The tide")]) == 6


def test_an_article_in_a_menu_that_is_never_closed_is_read() -> None:
    told = spoken(f"<html><body><nav>{MENU}<div class='story'>{STORY}</div></body></html>")
    assert len([text for text in told if text.startswith("The tide")]) == 6


CELL = "They counted the boats that came in with the tide, and wrote the number on the wall. " * 2


@pytest.mark.parametrize(
    "table",
    [
        "<table role='presentation'><tr><td>{}</td><td>{}</td></tr></table>",
        "<table><tr><td>{}</td></tr></table>",
        "<table><tr><td><h2>Boats</h2>{}</td><td>{}</td></tr></table>",
        "<table><tr><td><p>{}</p></td><td><p>{}</p></td></tr></table>",
        "<table><tr><td>1.</td><td>{}</td></tr><tr><td>2.</td><td>{}</td></tr></table>",
    ],
)
def test_a_table_that_only_arranges_text_is_text(table: str) -> None:
    told = spoken(f"<html><body><h1>The Tide</h1>{STORY}{table.format(CELL, CELL)}</body></html>")
    assert any(text.endswith(CELL.strip()) for text in told)


def test_a_table_of_figures_is_a_table() -> None:
    rows = "".join(f"<tr><td>Boat {i}</td><td>{i * 7}</td></tr>" for i in range(4))
    blocks = page(f"<h1>The Tide</h1>{STORY}<table>{rows}</table>").blocks
    table = next(b.text for b in blocks if b.role is Role.TABLE)
    assert table.startswith("Boat 0, 0\nBoat 1, 7")


def test_an_article_that_is_only_in_json_ld_is_read() -> None:
    body = "<p>" + "</p><p>".join([TOLD] * 5) + "</p>It was five o&#39;clock."
    linked = f'{{"@type": "NewsArticle", "headline": "The Tide", "articleBody": "{body}"}}'
    told = spoken(
        f"<html><head><script type='application/ld+json'>{linked}</script></head>"
        f"<body><nav>{MENU}</nav><noscript>Please enable JavaScript.</noscript></body></html>"
    )
    assert told == ["The Tide", *[TOLD.strip()] * 5, "It was five o'clock."]


def test_a_page_that_only_leads_to_articles_says_so() -> None:
    links = "".join(f"<li><a href='/{i}'>The tide came in at {i} today</a></li>" for i in range(9))
    with pytest.raises(UnreadableSource, match="a list of other pages and no article"):
        page(f"<html><body><nav>{MENU}</nav><nav><ul>{links}</ul></nav></body></html>")


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ("iso-8859-1", "utf-8"),
        ("windows-1251", "utf-8"),
        ("utf-8", "cp1252"),
        ("utf-16", "utf-8"),
        ("quopri", "utf-8"),
        ("idna", "utf-8"),
        ("punycode", "cp1252"),
        ("rot13", "utf-8"),
        ("iso-8859-1", "cp1252"),
    ],
)
def test_a_charset_that_the_bytes_disprove_is_not_believed(declared: str, encoding: str) -> None:
    text = f"<html><head><meta charset='{declared}'></head><body><p>Café über alles. {TOLD * 9}"
    blocks = read(io.BytesIO(text.encode(encoding)), media_type="html").blocks
    assert blocks[0].text.startswith("Café über alles.")


CASES = Path(__file__).parents[2] / "cases"


def case(name: str) -> Article:
    (path,) = CASES.glob(f"{name}-*.html")
    return read(path)


@pytest.mark.parametrize("heading", ["CHAPTER I.", "Chapter Two", "Kapitel IV", "Chapitre 3"])
def test_a_chapters_number_is_a_heading_and_no_writers_name(heading: str) -> None:
    written = (
        (CASES / "24b-paragraphs-wrapped-at-70.html").read_text().replace("CHAPTER I.", heading)
    )
    block = next(b for b in page(written).blocks if b.text == heading)
    assert (block.role, block.spoken) == (Role.HEADING, True)


def test_text_in_the_tables_of_a_newsletter_is_spoken_and_its_hidden_preview_is_not() -> None:
    words = [block.text.split()[0] for block in case("70").blocks if block.spoken]
    assert words[:4] == ["The", "Dear", "The", "Their"]
    assert not any(block.text.startswith("This week") for block in case("70").blocks)


@pytest.mark.parametrize("name", ["52", "72", "79"])
def test_prose_in_layout_tables_boxes_and_json_ld_is_spoken(name: str) -> None:
    spoken = " ".join(block.text for block in case(name).blocks if block.spoken)
    assert "The ferry was tied up at noon" in spoken
    assert "counted the planks of the landing" in spoken


@pytest.mark.parametrize("title", ["Ada Byre", "Untitled", "x", "", "Home | The Rope Post"])
@pytest.mark.parametrize("below", ["Day 1", "The long way round the island"])
def test_the_only_first_heading_is_the_headline_whatever_the_title(title: str, below: str) -> None:
    for element in ("article", "div"):
        blocks = page(
            f"<html><title>{title}</title><body><nav><a href='/'>Home</a></nav>"
            f"<{element}><h1>The walk</h1><h2>{below}</h2>{PROSE}</{element}></body></html>"
        ).blocks
        said = [(block.role, block.text) for block in blocks if block.spoken]
        assert said[:2] == [(Role.HEADLINE, "The walk"), (Role.HEADING, below)]


def test_the_first_heading_of_a_sites_header_is_no_headline() -> None:
    blocks = page(
        "<html><title>x</title><body><header><h1>The Rope Post</h1><a href='/'>Home</a></header>"
        f"<main><h2>The long way round the island</h2>{PROSE}</main></body></html>"
    ).blocks
    told = [block.text for block in blocks if block.role is Role.HEADLINE]
    assert told == ["The long way round the island"]

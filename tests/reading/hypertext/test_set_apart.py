"""Parts of a page that the names in its markup set apart: comments, consent, captions."""

import io

import pytest

from declaim.manuscript import Origin
from declaim.model import Role
from declaim.reading import read

TOLD = "The kiln was lit again on Monday, and the whole street came out to see the smoke."
MENU = '<nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></nav>'


def spoken(body: str) -> list[str]:
    text = f"<html><title>The Kiln</title><body>{MENU}{body}</body></html>"
    return [b.text for b in read(io.BytesIO(text.encode()), media_type="html").blocks if b.spoken]


def article(paragraphs: int) -> str:
    told = "".join(f"<p>On day {day}: {TOLD}</p>" for day in range(paragraphs))
    return f"<div><h1>The Kiln</h1>{told}</div>"


@pytest.mark.parametrize("name", ["comments-list", "CommentThread_a1", "kommentare", "x disqus"])
def test_a_readers_comment_is_not_spoken_however_long_it_is(name: str) -> None:
    said = "I remember that kiln, and the three winters before the owners let it go cold. " * 3
    comments = f'<div class="{name}"><ul><li><p>{said}</p></li><li><p>{said}</p></li></ul></div>'
    assert spoken(article(12) + comments) == spoken(article(12))


@pytest.mark.parametrize(
    "page",
    [
        f'<div class="comments">{article(12)}</div>',
        f'{article(2)}<div class="comment"><p>{TOLD} {TOLD}</p></div>',
        f'<div class="commentary">{article(12)}</div>',
        f'{article(6)}<div class="tag-comments category-cookies">'
        f"{article(6).replace('On day', 'By night')}</div>",
        f'<div id="comment-1"><p>{TOLD} {TOLD}</p></div>{article(12)}',
    ],
)
def test_a_page_that_is_named_after_comments_is_read(page: str) -> None:
    assert sum(TOLD in text for text in spoken(page)) == page.count("<p>")


def test_a_dialog_that_asks_for_consent_is_not_spoken() -> None:
    asked = "When you visit our site, we store files on your browser to collect information. "
    dialog = f'<div id="onetrust-consent-sdk"><div><p>{asked * 4}</p><p>{asked}</p></div></div>'
    assert spoken(article(12) + dialog) == spoken(article(12))
    whole = f'<div class="cookie-bar-shown">{article(12)}</div>'
    assert spoken(whole) == spoken(article(12))


def test_a_class_calls_the_text_beside_a_picture_a_caption() -> None:
    def roles(kind: str, picture: str) -> set[Role]:
        text = f'<div>{picture}<p class="{kind}">The street at noon, from the mill</p></div>'
        page = f"<html><body>{MENU}{article(6)}{text}{article(6)}</body></html>"
        blocks = read(io.BytesIO(page.encode()), media_type="html").blocks
        return {block.role for block in blocks if "from the mill" in block.text}

    assert roles("wp-caption-text", '<img src="k.jpg">') == {Role.CAPTION}
    assert roles("wp-caption-text", "") != {Role.CAPTION}
    assert roles("captioned", '<img src="k.jpg">') != {Role.CAPTION}


def test_the_size_of_a_line_is_no_mark_of_verse() -> None:
    text = f'<html><body>{MENU}<p class="text-sm lg:text-lg">{TOLD}</p></body></html>'
    [block] = [b for b in read(io.BytesIO(text.encode()), media_type="html").blocks if b.spoken]
    assert block.role is Role.PARAGRAPH


def test_the_plan_names_a_picture_of_the_article_and_no_picture_of_the_menu() -> None:
    logo, kiln = (f'<p><img src="a.png" alt="{shown}"></p>' for shown in ("Logo", "Kiln"))
    page = f"<html><body>{logo}{MENU}{article(6)}{kiln}{article(6)}</body></html>"
    remarks = read(io.BytesIO(page.encode()), media_type="html").remarks
    assert remarks[1:] == ("1 picture is not described aloud: 'Kiln'",)


SHORT = "<h1>Fog</h1><p>It came at noon.</p><div class='sidebar'><ul><li>Haar</li></ul></div>"


@pytest.mark.parametrize(
    ("generator", "origin"), [("pandoc", None), ("Microsoft Word 15", None), ("", Origin.WRITER)]
)
def test_all_of_a_document_is_spoken_where_its_program_or_the_user_says_so(
    generator: str, origin: Origin | None
) -> None:
    head = f'<meta name="generator" content="{generator}"><title>Fog</title>'
    text = f"<html><head>{head}</head><body>{MENU}{SHORT}{article(6)}<pre>x</pre></body></html>"
    blocks = read(io.BytesIO(text.encode()), media_type="html", origin=origin).blocks
    silent = [block.text for block in blocks if not block.spoken]
    assert silent == ["Home", "News", "x"]
    assert [block.role for block in blocks if block.text == "Haar"] == [Role.LIST_ITEM]


NEXT = "<p>It was lit.</p>"


@pytest.mark.parametrize(
    ("below", "is_one"),
    [
        ('<h3 class="subtitle">What a kiln taught me</h3>', True),
        ('<h2 class="pw-subtitle-paragraph">What a kiln taught me</h2>', True),
        ('<div class="gh-article-excerpt">What a kiln taught me</div>', True),
        (f'{NEXT * 5}<h2 class="subtitle">What a kiln taught me</h2>', False),
        (f'<p>{TOLD}</p><h2 class="subtitle">What a kiln taught me</h2>', False),
        ('<p class="dek">What fire</p>', False),
    ],
)
def test_the_sentence_below_the_title_is_a_standfirst_if_its_class_says_so(
    below: str, is_one: bool
) -> None:
    page = f"<title>The Kiln</title><body>{MENU}<h1>The Kiln</h1>{below}{article(6)[22:]}</body>"
    blocks = read(io.BytesIO(page.encode()), media_type="html").blocks
    roles = {block.role for block in blocks if "What" in block.text}
    assert (roles == {Role.STANDFIRST}) is is_one


def test_the_heading_that_is_called_a_posts_title_is_the_headline_below_the_name_of_the_blog() -> (
    None
):
    post = f'<h3 class="post-title entry-title">The Kiln</h3>{article(6)[22:]}'
    page = f"<title>Salt Letters: The Kiln</title><body><h1>Salt Letters</h1>{MENU}{post}</body>"
    found = read(io.BytesIO(page.encode()), media_type="html")
    assert found.metadata.title == "The Kiln"
    assert [b.text for b in found.blocks if b.role is Role.HEADLINE] == ["The Kiln"]


@pytest.mark.parametrize(
    "main",
    [
        '<div role="main"><h1>The Kiln</h1><p>Fire it dry.</p></div>',
        '<main role="main"><a href="/up">Up</a><article><h1>The Kiln</h1><p>Fire it dry.</p>'
        "</article><aside>Here</aside></main>",
    ],
)
def test_a_document_that_its_program_sets_in_a_site_is_read_without_the_site(main: str) -> None:
    head = '<meta name="generator" content="Docutils 0.20"><title>The Kiln - Pots</title>'
    around = '<aside><a href="/p">Pots 2.0</a></aside>', "<footer>Made with Sphinx</footer>"
    text = f"<html><head>{head}</head><body>{around[0]}{main}{around[1]}</body></html>"
    blocks = read(io.BytesIO(text.encode()), media_type="html").blocks
    assert [b.text for b in blocks if b.spoken] == ["The Kiln", "Fire it dry."]
    assert {b.reason for b in blocks if b.text == "Pots 2.0"} == {
        f"outside the page's main {'and article ' if '<article>' in main else ''}element"
    }


@pytest.mark.parametrize("name", ["markdown-alert markdown-alert-note", "admonition tip"])
def test_a_warning_amid_the_article_is_spoken_however_short_it_is(name: str) -> None:
    warning = f'<div class="{name}"><p>Warning</p><p>Kilns may be hot.</p></div>'
    told = spoken(f"<article>{article(4)}{warning}{article(4)[22:]}</article>")
    assert told[5:7] == ["Warning", "Kilns may be hot."]


def test_the_one_title_of_an_article_is_spoken_though_links_stand_below_it() -> None:
    links = '<p class="meta">Published 3 May <a href="/a">Ada</a></p><a href="#r">Jump</a>'
    told = f"<article><h1>My Aunt's Kiln</h1>{links}{article(3)[22:]}</article>"
    assert spoken(told)[0] == "My Aunt's Kiln"


def test_who_wrote_a_quotation_is_not_glued_to_its_words() -> None:
    said = "<blockquote><div><cite>nora wrote:</cite>Is it hot?</div></blockquote>"
    told = "<blockquote><cite>Fog</cite> is a book about fire and water.</blockquote>"
    found = spoken(article(4) + said + told + article(4)[22:])
    assert found[5:8] == ["nora wrote:", "Is it hot?", "Fog is a book about fire and water."]


def test_a_headline_in_json_ld_is_read_with_its_entities() -> None:
    linked = '{"@type": "NewsArticle", "headline": "Ropes &amp; Co&#8217;s kiln"}'
    page = f'<script type="application/ld+json">{linked}</script>{article(4)}'
    found = read(io.BytesIO(page.encode()), media_type="html")
    assert found.metadata.title == "Ropes & Co’s kiln"


@pytest.mark.parametrize("dash", ["—", "–"])
def test_a_dash_before_a_sentence_is_somebodys_words_and_no_bullet(dash: str) -> None:
    said = f"<p>{dash} Qui a allumé le four ?</p><p>{dash} Personne, dit Nora.</p>"
    item = f"<p>{dash} Deux sacs de charbon</p>"
    page = f"<body>{article(3)}{said}{article(2)[22:]}{item}{article(2)[22:]}</body>"
    blocks = read(io.BytesIO(page.encode()), media_type="html").blocks
    dashed = [block.role for block in blocks if block.text.startswith(dash)]
    assert dashed == [Role.PARAGRAPH, Role.PARAGRAPH, Role.LIST_ITEM]


def test_a_list_of_links_to_places_in_the_same_page_is_its_contents() -> None:
    items = "".join(
        f'<li><a href="#s{n}">{n}</a>. <a href="#t{n}">Day {n}</a></li>' for n in (1, 2)
    )
    contents = f'<ul>{items}<li><ul><li><a href="#s3">The ash</a></li></ul></li></ul>'
    assert spoken(contents + article(12)) == spoken(article(12))
    told = '<ul><li>Wood: see <a href="#a">1</a>, <a href="#b">2</a>, <a href="#c">3</a></li></ul>'
    assert "Wood: see 1, 2, 3" in spoken(article(6) + told + article(6))

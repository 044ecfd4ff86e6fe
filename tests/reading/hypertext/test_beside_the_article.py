"""Parts that stand beside an article, by what their elements are and are called."""

import io
import json
from collections.abc import Iterator

import pytest

from declaim.model import Block, Role
from declaim.reading import read

MENU = '<nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></nav>'
TOLD = "The kiln was lit again on Monday, and the whole street came out to see the smoke."
AGAIN = "Nobody had asked for it, but the potters of the lower town said yes at once."


def told(paragraphs: int, text: str = TOLD) -> str:
    return "".join(f"<p>On day {day}: {text}</p>" for day in range(paragraphs))


def blocks(beside: str, *, above: int = 6) -> Iterator[Block]:
    """The blocks of a page with something between the paragraphs, without those."""
    article = f"<article><h1>The Kiln</h1>{told(above)}{beside}{told(6, AGAIN)}</article>"
    page = f"<html><title>The Kiln</title><body>{MENU}{article}</body></html>"
    found = read(io.BytesIO(page.encode()), media_type="html").blocks
    assert sum(block.spoken and "On day" in block.text for block in found) >= 6
    return (b for b in found if not b.text.startswith(("On day", "The Kiln", "Home", "News")))


SAID = "The potters of the lower town have fired their bowls here for longer than anyone knows."


@pytest.mark.parametrize(
    ("opens", "closes", "why"),
    [
        ('<div class="author-bio">', "</div>", "what is told about the writer, by its class"),
        ('<div class="txt-disclaimer">', "</div>", "a disclaimer, by its class"),
        ('<div class="affiliate_info">', "</div>", "a disclaimer, by its class"),
        ('<div class="app-access-wall">', "</div>", "an invitation to subscribe, by its class"),
        ('<div class="similarLinks">', "</div>", "other articles, by its class"),
        ('<section class="c-newsletter">', "</section>", "an invitation to subscribe"),
        ('<div class="RelatedContent-group">', "</div>", "other articles, by its class"),
        ('<form action="/s">', "</form>", "in a form beside the article"),
        ("<footer>", "</footer>", "in a footer below the article"),
        ('<div class="js-embed-consent">', "</div>", "in a dialog that asks for consent"),
    ],
)
def test_what_a_site_adds_to_an_article_is_not_spoken(opens: str, closes: str, why: str) -> None:
    [block] = blocks(f"{opens}<p>{SAID}</p>{closes}")
    assert not block.spoken
    assert why in block.reason


@pytest.mark.parametrize(
    "part",
    [
        f"<blockquote><p>{SAID}</p><footer>Ada Byre, in her book on clay</footer></blockquote>",
        f'<div class="design-inner"><p>{SAID}</p></div>',
        f'<h2 id="newsletter">How a newsletter is made</h2><p>{SAID}</p>',
        f'<div class="newsletter">{told(60)}</div>',
    ],
)
def test_an_articles_own_part_is_spoken_whatever_a_site_may_call_like_it(part: str) -> None:
    assert all(block.spoken for block in blocks(part))


def test_a_form_around_a_whole_page_is_no_part_beside_it() -> None:
    page = f'<body><form id="aspnet">{MENU}<h1>The Kiln</h1>{told(9)}</form></body>'
    found = read(io.BytesIO(page.encode()), media_type="html").blocks
    assert sum(block.spoken for block in found) == 10


@pytest.mark.parametrize(
    ("kind", "picture", "is_one"),
    [
        ("newsitem-image", '<img src="k.jpg">', True),
        ("picBox full", '<img src="k.jpg">', True),
        ("mediaCon", "<picture><img></picture>", True),
        ("newsitem-image", "", False),
        ("has-image", '<img src="k.jpg">', False),
        ("imagine", '<img src="k.jpg">', False),
        ("newsitem-image", '<img src="k.jpg"><h3>The street at noon</h3>', False),
        ("newsitem-image", f'<img src="k.jpg"><p>{SAID}</p><p>{AGAIN}</p>', False),
    ],
)
def test_the_words_in_an_element_that_is_called_after_its_picture_are_a_caption(
    kind: str, picture: str, is_one: bool
) -> None:
    words = '<div class="info"><p>The street, from the mill.</p></div>'
    part = f'<div class="{kind}">{picture}{words}</div>'
    roles = {block.role for block in blocks(part) if "from the mill" in block.text}
    assert (roles == {Role.CAPTION}) is is_one


def test_a_heading_in_a_figures_caption_is_a_caption() -> None:
    part = "<figure><img src='k.jpg'><figcaption><h2>The street at noon</h2></figcaption></figure>"
    assert [block.role for block in blocks(part)] == [Role.CAPTION]


def test_a_link_in_capitals_between_paragraphs_is_the_title_of_another_article() -> None:
    [other] = blocks('<p><a href="/m">MILL OWNER SAYS NO TO THE ROPE</a></p>')
    assert not other.spoken
    [own] = blocks("<p>THE MILL OWNER SAID NO</p>")
    assert own.spoken


def test_a_link_in_capitals_is_silent_though_the_pages_metadata_has_it() -> None:
    title = "MILL OWNER SAYS NO TO THE ROPE"
    days = [f"On day {day}: {text}" for text in (TOLD, AGAIN) for day in range(6)]
    whole = json.dumps({"@type": "NewsArticle", "articleBody": " ".join([*days, title])})
    link = f'<p><a href="/m">{title}</a></p>'
    data = f'<script type="application/ld+json">{whole}</script>'
    assert [block.spoken for block in blocks(link + data)] == [False]


@pytest.mark.parametrize(
    "line",
    [
        "For the latest from the lower town, sign up for our newsletters.",
        "Follow The Salt Post on Google News and add us as a preferred source.",
        "Get in touch with our news team by emailing us at news@saltpost.example.",
        "This is a breaking news story - more to follow",
        "Les også: Ovnen er tent igjen",
        "Baca juga : Tungku menyala lagi",
        "Il vous reste 57.09% de cet article à lire. La suite est réservée aux abonnés.",
    ],
)
def test_the_invitations_of_a_newspaper_are_not_spoken(line: str) -> None:
    assert not any(block.spoken for block in blocks(f"<p>{line}</p>"))


def test_advice_to_follow_somebody_is_an_articles_own() -> None:
    line = "Follow your rivals on Instagram for a week to see what they glaze and when."
    assert all(block.spoken for block in blocks(f"<p>{line}</p>"))


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("The kiln burned down (self.clay)", True),
        ("The kiln burned down", True),
        ("The kiln", False),
        ("The kiln burned down, and nobody in the lower town knew of it", False),
    ],
)
def test_a_line_above_the_text_that_begins_as_the_pages_title_is_the_headline(
    line: str, is_one: bool
) -> None:
    links = "".join(f"<li><a href='/{i}'>hot</a></li>" for i in range(9))
    top = f'<p class="title"><a href="/k">{line}</a></p><p class="tagline">by <a>ada</a></p>'
    post = f'<div class="thing">{top}<div class="md">{told(2)}</div></div>'
    page = f"<title>The kiln burned down : clay</title><ul>{links}</ul>{post}"
    found = read(io.BytesIO(page.encode()), media_type="html").blocks
    heads = [block.text for block in found if block.role is Role.HEADLINE and block.spoken]
    assert heads == ([line] if is_one else [])

"""Exports of programs: chats of Telegram, blogs of Ghost and WordPress, texts of Google Docs."""

import json
from io import BytesIO

import pytest

from declaim.errors import UnreadableSource
from declaim.model import Article, Role
from declaim.reading import read

MESSAGES = [
    {"id": 1, "type": "service", "actor": "Ada", "action": "create_group", "text": ""},
    {"id": 2, "type": "message", "from": "Ada", "text": "The lamp is out."},
    {
        "id": 3,
        "type": "message",
        "from": "Cy",
        "text": ["Which ", {"type": "bold", "text": "one"}, "?\n\nThe red one?"],
    },
    {"id": 4, "type": "message", "from": "Ada", "photo": "a.jpg", "text": ""},
    {
        "id": 5,
        "type": "message",
        "from": "Cy",
        "text": "",
        "poll": {"question": "Who goes?", "answers": [{"text": "I"}, {"text": "Not I"}]},
    },
]
PAGE = """<!DOCTYPE html><html><head><title>Exported Data</title></head><body>
<div class="page_header"><div class="text bold">The quay</div></div>
<div class="page_body chat_page"><div class="history">
<div class="message service" id="message-1"><div class="body details">12 March 2024</div></div>
<div class="message default clearfix" id="message2"><div class="body">
<div class="pull_right date details">09:16</div><div class="from_name">Ada</div>
<div class="text">The lamp is <b>out</b>.<br>Is it?</div></div></div>
<div class="message default clearfix joined" id="message3"><div class="body">
<div class="pull_right date details">09:17</div><div class="text">It is.</div></div></div>
<div class="message default clearfix" id="message4"><div class="body">
<div class="from_name">Cy</div><div class="media_wrap">Photo</div></div></div>
</div></div></body></html>"""
BLOG = """<?xml version="1.0"?><rss version="2.0"
 xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Quays</title><language>en</language>
<item><title>The lamp</title><content:encoded><![CDATA[It went out.

[gallery ids="1"]It came <em>back</em>.]]></content:encoded>
<wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>
<item><title>a.jpg</title><content:encoded/><wp:post_type>attachment</wp:post_type></item>
<item><title>Old</title><content:encoded>Gone.</content:encoded><wp:status>trash</wp:status>
<wp:post_type>post</wp:post_type></item></channel></rss>"""


def reading(text: str) -> Article:
    return read(BytesIO(text.encode()))


def spoken(article: Article) -> list[str]:
    return [block.text for block in article.blocks if block.spoken]


def test_a_chat_of_telegram_is_read_with_who_writes_and_without_what_the_program_tells() -> None:
    article = reading(json.dumps({"name": "The quay", "type": "group", "messages": MESSAGES}))
    assert article.metadata.title == "The quay"
    assert spoken(article) == [
        "Ada: The lamp is out.",
        *("Cy: Which one?", "The red one?"),
        *("Cy: Who goes?", "I", "Not I"),
    ]
    silent = [block.text for block in article.blocks if not block.spoken]
    assert silent == ["Ada: create group", "Ada: photo"]


def test_a_page_of_telegram_is_a_chat_and_no_web_page() -> None:
    article = reading(PAGE)
    assert article.metadata.title == "The quay"
    assert spoken(article) == ["Ada: The lamp is out.", "Is it?", "Ada: It is."]
    assert next(block.text for block in article.blocks if not block.spoken) == "12 March 2024"


def test_posts_of_ghost_are_read_below_their_titles() -> None:
    posts = [{"title": "The lamp", "html": "<p>It <em>burns</em>.</p>"}]
    article = reading(json.dumps({"db": [{"meta": {}, "data": {"posts": posts}}]}))
    assert spoken(article) == ["The lamp", "It burns."]


def test_posts_of_wordpress_are_read_and_what_is_no_post_is_counted() -> None:
    article = reading(BLOG)
    assert spoken(article) == ["The lamp", "It went out.", "It came back."]
    assert "not spoken: pictures, menus and empty posts (2)" in article.remarks


@pytest.mark.parametrize(
    "text", ['{"name": "quay", "version": 2}', '{"db": 3}', '{"meta": [1, 2]}']
)
def test_json_for_programs_is_refused(text: str) -> None:
    with pytest.raises(UnreadableSource, match="it is JSON, which is for programs"):
        reading(text)


def test_all_of_a_text_of_google_docs_is_read() -> None:
    page = (
        '<html><head></head><body class="c1 doc-content"><p class="c2 title">The quay</p>'
        '<p class="subtitle">Of lamps</p><h1>One</h1><p>It burns.</p><ul><li>Oil</li></ul></body>'
    )
    article = reading(page)
    assert spoken(article) == ["The quay", "Of lamps", "One", "It burns.", "Oil"]
    assert article.blocks[0].role is Role.HEADLINE


def test_all_of_a_post_that_substack_exports_is_read_without_its_buttons() -> None:
    post = (
        '<p>It went out.</p><p class="button-wrapper"><a class="button" href="x">Subscribe now</a>'
        '</p><h2>Dawn</h2><p>We lit it.</p><div class="subscription-widget"><p>Thanks for reading!'
        '</p></div><div class="pullquote"><p>The sea is wide.</p></div>'
    )
    article = read(BytesIO(post.encode()), media_type="html")
    assert spoken(article) == ["It went out.", "Dawn", "We lit it.", "The sea is wide."]

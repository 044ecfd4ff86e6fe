"""The article's text in a news page's JSON-LD, as evidence on the passages of the page."""

import io
import json

import pytest

from declaim.model import Block
from declaim.reading import read

DAYS = [
    f"On day {day} the kiln was lit again, and the whole street came out to see the smoke rise."
    for day in range(12)
]
MENU = '<nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></nav>'
OFFER = "Our letter brings you the best stories of the harbour each Friday, free of charge."
MORE = f"<div><p>{OFFER}</p><p>{OFFER} It is read by all who love the sea.</p></div>"
PARAGRAPHS = "".join(f"<p>{day}</p>" for day in DAYS)


def blocks(body: str, written: list[str], kind: str = "NewsArticle") -> list[Block]:
    linked = json.dumps({"@type": kind, "articleBody": "\n".join(written)})
    head = f'<title>The Kiln</title><script type="application/ld+json">{linked}</script>'
    page = f"<html><head>{head}</head><body>{MENU}<h1>The Kiln</h1>{body}</body></html>"
    return list(read(io.BytesIO(page.encode()), media_type="html").blocks)


def said(body: str, written: list[str], kind: str = "NewsArticle") -> list[str]:
    return [block.text for block in blocks(body, written, kind) if block.spoken]


def test_what_a_news_pages_own_text_lacks_is_not_spoken() -> None:
    among = PARAGRAPHS.replace(f"<p>{DAYS[6]}", f"<p>{OFFER}</p><p>{DAYS[6]}")
    below = f"<section><div>{OFFER}</div><div>{OFFER}</div></section>"
    assert said(among, []) == ["The Kiln", *DAYS[:6], OFFER, *DAYS[6:]]
    found = blocks(among + below, DAYS)
    assert [block.text for block in found if block.spoken] == ["The Kiln", *DAYS]
    reason = "not in the article's text that the page gives as metadata"
    assert {block.reason for block in found if block.text == OFFER} == {reason}


def test_headings_tables_and_what_stands_above_such_a_text_are_spoken_as_ever() -> None:
    standfirst = "For the first time in twenty years there is smoke above the harbour again."
    body = f"<p>{standfirst}</p>{PARAGRAPHS.replace(f'<p>{DAYS[6]}', f'<h2>Ash</h2><p>{DAYS[6]}')}"
    assert said(body, DAYS) == ["The Kiln", standfirst, *DAYS[:6], "Ash", *DAYS[6:]]


@pytest.mark.parametrize("written", [DAYS[:7], DAYS[:1], [OFFER] * 9, DAYS[::2]])
def test_a_text_that_is_cut_or_anothers_takes_no_paragraph_away(written: list[str]) -> None:
    assert said(PARAGRAPHS, written) == ["The Kiln", *DAYS]


@pytest.mark.parametrize("kind", ["DiscussionForumPosting", "Article", "WebPage"])
def test_of_other_types_than_news_such_a_text_may_lack_a_part(kind: str) -> None:
    among = f"{PARAGRAPHS}<section><p>{OFFER}</p></section>"
    assert said(among, DAYS, kind) == said(among, [], kind)


def test_what_stands_below_a_text_marked_as_the_articles_is_not_spoken() -> None:
    marked = f'<div itemprop="articleBody">{PARAGRAPHS}</div>'
    assert said(f"{marked}{MORE}", []) == ["The Kiln", *DAYS]
    assert len(said(f"<div>{PARAGRAPHS}</div>{MORE}", [])) > 1 + len(DAYS)


@pytest.mark.parametrize("many", [1, 5])
def test_a_mark_around_a_part_of_the_text_takes_nothing_away(many: int) -> None:
    part = f'<div itemprop="articleBody">{"".join(f"<p>{day}</p>" for day in DAYS[:many])}</div>'
    rest = "".join(f"<p>{day}</p>" for day in DAYS[many:])
    assert said(part + rest, []) == ["The Kiln", *DAYS]

"""Properties: any bytes give an article or one clear error, and no word is lost or doubled.

`DECLAIM_EXAMPLES=25000 pytest tests/test_read_anything.py` looks further than the suite does.
"""

import io
import os
import re
import zipfile
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from declaim.errors import DeclaimError
from declaim.model import Article
from declaim.reading import read
from declaim.reading.charsets import clean
from declaim.reading.kinds import READERS

EXAMPLES = int(os.environ.get("DECLAIM_EXAMPLES", "60"))
often = settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)

MARKS = """
word Word, sentence. “quoted” 12 3.5 2020 March Monday 09:00 By Q: A: Name: © Photo: émigré- 漢字
* - > # ## === --- ``` 1. a) Related Share Comments References Contents 😀 | ^ [1] {{ }} \\ $ %
[^1] [^1]: ![x](y) [x](y) ** __ `x` ~~ title: & &amp; &nbsp; &#0; &#xD800; < > <!-- --> <![CDATA[
<p> </p> <div> </div> <h1> </h1> <li> <ul> <br> <table><tr><td> </table> <pre> </pre> <b> </b>
<blockquote> <a> </a> <script> </script> <style> <svg> <nav> </nav> <article> <html> <title> ]]>
"""
PIECES = st.sampled_from(
    [
        *MARKS.split(),
        *("\n", "\n\n", "\n\n\n", "\t", " ", "    ", "-\n", "\r", "---\ntitle: x\n---\n"),
        *("\u200d", "\u202e", "\x00", "\x85", "\u2028", "\ud800", "\ue000"),
        *("<!-- declaim: skip -->", "<!-- declaim: end -->\n", "[declaim: pause 1s]\n"),
    ]
)
TEXTS = st.lists(PIECES, max_size=60).map(" ".join) | st.lists(PIECES, max_size=60).map("".join)
CONTENTS = st.binary(max_size=400) | TEXTS.map(lambda t: t.encode("utf-8", "surrogatepass"))


BOOK = {
    "META-INF/container.xml": '<container><rootfile full-path="book.opf"/></container>',
    "book.opf": '<package><manifest><item id="a" href="a.xhtml"/><item id="n" href="n.xhtml" '
    'properties="nav"/></manifest><spine><itemref idref="a"/></spine></package>',
    "n.xhtml": '<html><nav><a href="a.xhtml">One</a><a href="a.xhtml#b">Two</a></nav></html>',
    "a.xhtml": "<html><body><p>It was raining.</p><p id='b'>It stopped.</p></body></html>",
}


def packed(files: dict[str, bytes]) -> bytes:
    book = io.BytesIO()
    with zipfile.ZipFile(book, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
        for name, text in BOOK.items():
            archive.writestr(name, files.get(name, text.encode()))
    return book.getvalue()


def article_or_error(content: bytes, media_type: str | None) -> Article | None:
    try:
        article = read(io.BytesIO(content), media_type=media_type)
    except DeclaimError as error:
        sentence = str(error)
    else:
        sentence = ""
    if sentence:
        assert "\n" not in sentence
        return None
    assert article.blocks
    assert all(b.text.strip() and b.reason and b.line >= 1 for b in article.blocks)
    assert article.metadata.title == " ".join(clean(article.metadata.title).split())
    return article


@pytest.mark.parametrize("media_type", [None, *READERS])
def test_any_bytes_give_an_article_or_one_clear_error(media_type: str | None) -> None:
    @often
    @given(CONTENTS)
    def holds(content: bytes) -> None:
        article_or_error(content, media_type)

    holds()


@often
@given(st.sampled_from(sorted(BOOK)), CONTENTS)
def test_a_book_with_any_bytes_in_it_gives_an_article_or_one_clear_error(
    name: str, content: bytes
) -> None:
    article_or_error(packed({name: content}), None)


@often
@given(st.binary(min_size=1, max_size=8), st.integers(min_value=0, max_value=4000))
def test_a_damaged_book_gives_an_article_or_one_clear_error(damage: bytes, at: int) -> None:
    book = packed({})
    at %= len(book)
    article_or_error(book[:at] + damage + book[at + len(damage) :], "application/epub+zip")


def letters(text: str) -> str:
    return "".join(re.findall(r"[^\W_]", text))


@often
@given(st.lists(PIECES, max_size=60).map(" ".join) | st.text(max_size=300))
@example("> \t")
@example("> \u2003")
@example("word \x00 \x00 \x00 \x00 \x00")
def test_plain_text_loses_and_doubles_no_letter(text: str) -> None:
    written = clean(text)
    if "declaim:" in written or written.startswith("---"):
        return
    content = text.encode("utf-8", "surrogatepass") + b"\n\nThe end."
    article = article_or_error(content, "text/plain")
    if article is None:  # refused as binary, for all its control characters
        return
    assert letters("".join(b.text for b in article.blocks)) == letters(written) + "Theend"


COMMON = "the rain sea slow lamp bread home news share more 12 Élan By and said"
WORDS = st.lists(st.sampled_from(COMMON.split()), min_size=1, max_size=30).map(" ".join)
MARKED: dict[str, Callable[[list[str]], str]] = {
    "text/plain": "\n\n".join,
    "text/markdown": "\n\n".join,
    "text/html": lambda ps: "".join(f"<p>{p}</p>" for p in ps),
}


@pytest.mark.parametrize("media_type", MARKED)
def test_every_word_of_every_paragraph_occurs_once_and_in_order(media_type: str) -> None:
    prose = "Then the tide came in over the sand, and nobody on the wall said anything about it."

    @often
    @given(st.lists(WORDS, min_size=1, max_size=12))
    def holds(paragraphs: list[str]) -> None:
        text = MARKED[media_type]([prose, *paragraphs, prose])
        article = article_or_error(text.encode(), media_type)
        assert article is not None
        assert " ".join(b.text for b in article.blocks) == " ".join([prose, *paragraphs, prose])
        spoken = [b for b in article.blocks if b.spoken]
        assert sum(b.text == prose for b in spoken) >= 1

    holds()

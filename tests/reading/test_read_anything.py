"""Properties: any bytes give an article or one clear error, and no word is lost or doubled.

`DECLAIM_EXAMPLES=25000 pytest tests/test_read_anything.py` looks further than the suite does.
"""

import io
import os
import re
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from declaim.errors import DeclaimError
from declaim.model import Article
from declaim.reading import read
from declaim.reading.encodings.charsets import clean
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


def printed() -> bytes:
    """A small PDF of two pages, uncompressed, so that damage reaches all its parts."""
    from fpdf import FPDF

    paper = FPDF()
    paper.set_compression(False)
    paper.set_creation_date(datetime(2026, 5, 1, tzinfo=UTC))
    for title in ("The Lamp", "The Tide"):
        paper.add_page()
        paper.set_font("Times", size=18)
        paper.start_section(title)
        paper.cell(text=title, new_x="LMARGIN", new_y="NEXT")
        paper.set_font("Times", size=11)
        paper.multi_cell(90, 5, "The boats lay still beside the wall, and nobody spoke. " * 8)
        paper.rect(20, 150, 40, 20)
    return bytes(paper.output())


PAPER = printed()
SYNTAX = r"""
obj endobj stream endstream xref trailer startxref R << >> [ ] ( ) /Page /Kids /Font /Length
/Catalog -1 99999999999 0 null true BT ET Tj Tf Tm 1e30 \777
"""
PDF_WORDS = st.sampled_from([word.encode() for word in SYNTAX.split()])
DAMAGES = st.lists(
    st.tuples(
        st.integers(min_value=8, max_value=len(PAPER) - 1),
        st.integers(min_value=0, max_value=40),
        st.binary(max_size=8) | PDF_WORDS,
    ),
    min_size=1,
    max_size=6,
)


@often
@given(DAMAGES, st.none() | st.integers(min_value=8, max_value=len(PAPER)))
def test_a_damaged_pdf_gives_an_article_or_one_clear_error(
    damages: list[tuple[int, int, bytes]], end: int | None
) -> None:
    content = PAPER[:end]
    for at, length, damage in damages:
        content = content[:at] + damage + content[at + length :]
    article_or_error(content, "application/pdf")


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

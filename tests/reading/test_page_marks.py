"""The marks of printed pages amid the words of books, pages and plain texts."""

import io
from collections.abc import Callable
from zipfile import ZipFile

import pytest

from declaim.model import Article
from declaim.reading import read

SMALL = "<html xmlns='http://www.w3.org/1999/xhtml'><body>{}</body></html>"
START = "*** START OF THE PROJECT GUTENBERG EBOOK THE FROGS ***"


def book(body: str) -> Article:
    packed = io.BytesIO()
    with ZipFile(packed, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr("META-INF/container.xml", "<a><rootfile full-path='b.opf'/></a>")
        archive.writestr(
            "b.opf",
            "<package><manifest><item id='a' href='a.xhtml' media-type='application/xhtml+xml'/>"
            "</manifest><spine><itemref idref='a'/></spine></package>",
        )
        archive.writestr("a.xhtml", SMALL.format(body))
    return read(io.BytesIO(packed.getvalue()))


def page(body: str) -> Article:
    return read(io.BytesIO(SMALL.format(body).encode()), media_type="html")


def plain(body: str) -> Article:
    text = body.replace("</p>", "\n\n").replace("<p>", "")
    return read(io.BytesIO(text.encode()), media_type="plain")


def spoken(article: Article) -> list[str]:
    return [block.text for block in article.blocks if block.spoken]


@pytest.mark.parametrize("made", [book, page, plain])
def test_the_mark_of_a_page_is_not_spoken_and_the_plan_says_so(
    made: Callable[[str], Article],
) -> None:
    article = made(
        "<p>The heron counted its forty [Pg 43] frogs, and then [Pg xiv], by noon, the rest of "
        "them be[Pg 44]fore it slept.</p><p>[Pg 45]</p><p>Nobody had asked it to do so.</p>"
    )
    assert spoken(article) == [
        "The heron counted its forty frogs, and then, by noon, the rest of them before it slept.",
        "Nobody had asked it to do so.",
    ]
    assert any("marks of printed pages left out: [Pg 43] to" in told for told in article.remarks)


@pytest.mark.parametrize("made", [book, page, plain])
def test_a_number_in_braces_is_the_mark_of_a_page_in_a_book_of_project_gutenberg(
    made: Callable[[str], Article],
) -> None:
    text = "<p>The heron counted its forty {49} frogs, and wrote it all down for the miller.</p>"
    lone = "<p>{50}</p><p>Nobody had asked it to do so.</p>"
    said = ["The heron counted its forty frogs, and wrote it all down for the miller."]
    library = spoken(made(f"<p>{START}</p>{text}{lone}"))
    assert library[-2:] == [*said, "Nobody had asked it to do so."]
    assert spoken(made(text)) == [said[0].replace("forty", "forty {49}")]


def test_a_sentence_goes_on_behind_a_mark_on_a_line_of_its_own() -> None:
    first = "The heron had eaten nearly every frog of the fen, and it counted its last forty"
    rest = "frogs before it slept, as it had done on each night of the long and dry summer."
    assert spoken(plain(f"{START}\n\n{first}\n\n{{49}}\n\n{rest}\n")) == [f"{first} {rest}"]


def test_a_mark_at_the_end_of_a_line_does_not_make_verse_of_prose() -> None:
    lines = (
        "It was a wet night, and no frog was about on the path that",
        "went down to [Pg 43] the fen, for the heron had said that it",
        "would count them all before it went to sleep.",
    )
    told = spoken(plain("\n".join((START, "", *lines, ""))))
    assert told == [" ".join(lines).replace("[Pg 43] ", "")]

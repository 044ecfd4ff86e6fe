"""A transcript is what is heard, each role by what it means, and nothing in it is obeyed."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import html5lib
import pytest
from lxml import html

from declaim.model import Article, Block, Cue, Metadata, Recording, Role, Timeline
from declaim.reading import read
from declaim.sidecars.transcript import transcript_html, transcript_text
from kit.article import Render
from kit.salt import WRITTEN, timed, written


@pytest.fixture
def heard(rendered: Render) -> Recording:
    """The article, read aloud."""
    return timed(rendered("salt.mp3"))


def parsed(article: Article, heard: Recording) -> Any:
    """The transcript as a browser has it."""
    return html.document_fromstring(transcript_html(article, heard.timeline))


ELEMENTS = (
    ("h1", "Salt & <Rope>"),
    ("p[@class='byline']", "A. Writer"),
    ("p[@class='dateline']", "2014-03-09"),
    ("h3", "Out ]]> to sea"),
    ("ul/li[1]", "a net"),
    ("ul/li[2]", "a <script>alert(1)</script> line"),
    ("blockquote/p", "We go."),
    ("p[@class='verse']", "One line,and another."),
    ("figure/figcaption", "The quay."),
    ("p/code", "x --> y"),
    ("aside/p", "As it does."),
)


def test_html_gives_each_role_its_element(heard: Recording) -> None:
    page = parsed(WRITTEN, heard)
    for path, text in ELEMENTS:
        (found,) = page.xpath(f"body/article/{path}")
        assert found.text_content() == text
    assert page.get("lang") == "en-GB"
    assert page.findtext("head/title") == "Salt & <Rope>"
    assert [em.text for em in page.iter("em")] == ["rained. The rop"]
    assert len(list(page.iter("br"))) == 1


@pytest.mark.parametrize("title", ["</title><script>alert(1)</script>", "\x01 \x85\ufffe"])
def test_html_is_without_a_fault_to_a_strict_parser(heard: Recording, title: str) -> None:
    page = transcript_html(written(title=title), heard.timeline)
    tree = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(page)
    assert tree.findtext("head/title") == "".join(filter(str.isprintable, title))
    assert "script" not in {element.tag for element in tree.iter()}


def test_html_has_no_script_and_fetches_nothing(heard: Recording) -> None:
    page = parsed(WRITTEN, heard)
    assert not [*page.iter("script", "img", "link", "iframe")]
    assert not page.xpath("//@src | //@href | //@onload")


def test_a_transcript_in_a_language_from_right_to_left_says_so(heard: Recording) -> None:
    assert parsed(written(language="ar"), heard).get("dir") == "rtl"


def test_text_is_the_blocks_with_the_author_and_date_after_the_headline(heard: Recording) -> None:
    assert transcript_text(WRITTEN, heard.timeline) == (
        "Salt & <Rope>\n\nA. Writer\n\n2014-03-09\n\nIt rained. The rope was wet.\n\n"
        "Out ]]> to sea\n\n- a net\n\n- a <script>alert(1)</script> line\n\nWe go.\n\n"
        "One line,\nand another.\n\nThe quay.\n\nx --> y\n\nAs it does.\n"
    )


def test_a_title_that_no_block_says_comes_first(heard: Recording) -> None:
    named = written(*WRITTEN.blocks[2:], title="Another\x01 title")
    cues = tuple(replace(cue, block=cue.block - 2) for cue in heard.timeline.cues[1:])
    timeline = replace(heard.timeline, cues=cues)
    assert transcript_text(named, timeline).startswith("Another\x01 title\n\nA. Writer\n\n")
    page = parsed(named, replace(heard, timeline=timeline))
    assert page.findtext("body/article/h1") == "Another title"


def test_a_transcript_can_be_narrated(heard: Recording, tmp_path: Path) -> None:
    path = tmp_path / "again.html"
    path.write_text(transcript_html(WRITTEN, heard.timeline), "utf-8")
    again = read(path)
    assert (again.metadata.title, again.metadata.published) == ("Salt & <Rope>", "2014-03-09")
    assert "It rained. The rope was wet." in [block.text for block in again.blocks]


def test_a_page_of_a_printed_source_can_be_linked() -> None:
    texts = (("Eins.", 3), ("Zwei.", 3), ("Drei.", 4))
    blocks = tuple(Block(Role.PARAGRAPH, text, 1, True, "", page=page) for text, page in texts)
    cues = tuple(Cue(text, 1, n, n, n + 1) for n, (text, _) in enumerate(texts))
    article = Article(Metadata(title="Title"), blocks)
    page = html.document_fromstring(transcript_html(article, Timeline(1, 9, (), (), cues)))
    begins = {e.get("id"): e.tail for e in page.iterfind(".//span[@role='doc-pagebreak']")}
    assert begins == {"page-3": "Eins.", "page-4": "Drei."}

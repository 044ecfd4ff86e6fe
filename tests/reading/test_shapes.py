"""Shapes that made readers of text slow: four times as long takes about four times the work."""

import io
from collections.abc import Callable

import pytest

from declaim.errors import UnreadableSource
from declaim.manuscript import Passage
from declaim.model import Role
from declaim.reading import read
from declaim.reading.documents.empty_sections import without_empty
from declaim.reading.hypertext.styles import hiding
from declaim.reading.hypertext.tree import tree_of
from kit.growth import growth

SIZE = 8_000
"""Characters of the smaller text."""

TEXTS: dict[str, Callable[[int], str]] = {
    "leading spaces": lambda n: f"Title\n\n{' ' * n}word here.",
    "leading tabs": lambda n: "Title\n\n" + "\t" * n + "word here.",
    "leading no-break spaces": lambda n: "Title\n\n" + "\u00a0" * n + "word here.",
    "deeper indents": lambda n: "\n".join(" " * i + "word" for i in range(int((2 * n) ** 0.5))),
    "names with commas": lambda n: "Ann, Bell, Cole\n" * (n // 16),
    "quoted lines": lambda n: "> quoted words\n" * (n // 15),
    "numerals": lambda n: "VIII " * (n // 5),
    "brackets": lambda n: "[" * n,
    "quotation marks": lambda n: "‘a’ " * (n // 4),
    "leaders": lambda n: "a" + " ." * (n // 2) + "x",
    "dots": lambda n: "." * n,
    "dots in pairs": lambda n: "..  " * (n // 4),
    "times": lambda n: "".join(f"{i // 60}:{i % 60:02d} word\n" for i in range(n // 10)),
    "page numbers": lambda n: "".join(f"a word\n\n{i}\n\nb word\n" for i in range(n // 16)),
    "tabs": lambda n: "1.\ta\n" * (n // 5),
    "separators": lambda n: "==========\n" * (n // 11),
    "running heads": lambda n: "".join(f"{i} THE HEAD\nword word\n\n" for i in range(n // 20)),
    "one word a line": lambda n: "word\n" * (n // 5),
    "one word a paragraph": lambda n: "word\n\n" * (n // 6),
    "cues": lambda n: "1\n00:00:01,000 --> 00:00:02,000\nword\n\n" * (n // 38),
}
MARKDOWN: dict[str, Callable[[int], str]] = {
    "leading spaces": lambda n: f"Title\n\n{' ' * n}word here.",
    "ticks": lambda n: "`a " * (n // 3),
    "dollars": lambda n: "$a " * (n // 3),
    "highlights": lambda n: "==a " * (n // 4),
    "comments": lambda n: "%%a\n" * (n // 4),
    "codes": lambda n: ":a" * (n // 2),
    "shortcodes": lambda n: "{{< a " * (n // 6),
    "callouts": lambda n: "> [!note] a\n\n" * (n // 13),
    "powers": lambda n: "a<sup>1</sup> " * (n // 14),
    "items": lambda n: "1. a\n" * (n // 5),
}


def reading(text: Callable[[int], str], media_type: str) -> Callable[[int], object]:
    """A function that reads a text of a shape; a refusal counts as reading."""

    def work(size: int) -> object:
        try:
            return read(io.BytesIO(text(size).encode()), media_type=media_type)
        except UnreadableSource as refused:
            return refused

    return work


@pytest.mark.parametrize("shape", TEXTS)
def test_no_shape_of_plain_text_is_worse_than_linear(shape: str) -> None:
    assert growth(reading(TEXTS[shape], "txt" if shape != "cues" else "srt"), SIZE) < 8


@pytest.mark.parametrize("shape", MARKDOWN)
def test_no_shape_of_markdown_is_worse_than_linear(shape: str) -> None:
    assert growth(reading(MARKDOWN[shape], "md"), SIZE) < 8


PAGES = {"paragraphs": "<p>word</p>", "items": "<li>word</li>", "breaks": "word<br><br>"}


@pytest.mark.parametrize("shape", PAGES)
def test_no_shape_of_a_page_is_worse_than_linear(shape: str) -> None:
    begin, repeated = "<a href=/>News</a><main><h1>The Tide</h1>", PAGES[shape]
    text = reading(lambda size: begin + repeated * (size // len(repeated)), "html")
    assert growth(text, 4 * SIZE) < 8


def test_lines_that_are_all_the_headline_again_are_read_in_linear_time() -> None:
    line = "<p>It sank in the sea at noon.<br>"
    assert growth(reading(lambda size: line * (size // len(line)), "html"), 16 * SIZE) < 8


def test_headings_without_words_are_found_in_linear_time() -> None:
    heading = Passage("The tide", 1, Role.HEADING, level=1)
    assert growth(lambda size: without_empty([heading] * size), 4 * SIZE) < 8


STYLES = {"comments": "/*a", "selectors": ".a,", "braces": "{", "rules": "a{b:c}", "ends": "}"}


@pytest.mark.parametrize("shape", STYLES)
def test_no_shape_of_style_is_worse_than_linear(shape: str) -> None:
    assert growth(lambda size: hiding(STYLES[shape] * size), 4 * SIZE) < 8


def test_a_style_hides_by_name_by_class_and_by_id_but_not_for_print_alone() -> None:
    page = "<p class='gone'>a<i id='s'>b</i><b class='ink'>c</b><em class='note'>d</em></p>"
    css = (
        "/* .note {display:none} */ p.gone {color: red; display : none} #s{visibility:hidden}"
        "@media print {.ink {display:none} .ink2 {color: red}} .last{display:none}"
    )
    hidden = hiding(css)
    elements = [e for e in tree_of(page, "a page").iter() if isinstance(e.tag, str)]
    assert [e.tag for e in elements if hidden.hides(e, str(e.tag))] == ["p", "i"]
    assert ".last" in hidden.selectors

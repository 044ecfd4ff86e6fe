"""Text of a web page that its markup or its styles hide."""

import io

import pytest

from declaim.reading import read

TOLD = "The tide came in over the sand, and nobody on the wall said anything about it until noon. "
STORY = "".join(f"<p>{TOLD * 2}</p>" for _ in range(6))
MENU = "<ul>" + "".join(f"<li><a href='/{i}'>Section {i}</a></li>" for i in range(12)) + "</ul>"


def spoken(text: str) -> list[str]:
    blocks = read(io.BytesIO(text.encode()), media_type="html").blocks
    return [block.text for block in blocks if block.spoken]


@pytest.mark.parametrize(
    "around",
    [
        "<div hidden id='S:0'>{}</div>",
        "<div style='display: none'>{}</div>",
        "<div aria-hidden='true'>{}</div>",
        "<button class='menu'>Menu {}",
        "<noscript><div>{}</div></noscript>",
    ],
)
def test_an_article_that_only_a_script_would_show_is_read(around: str) -> None:
    told = spoken(f"<html><body><nav>{MENU}</nav>{around.format(STORY)}</body></html>")
    assert len([text for text in told if text.startswith("The tide")]) == 6


TEASERS = "".join(
    f"<a href='/{i}'>Section {i}</a><p>{'Counted boats. ' * 8}</p>" for i in range(12)
)


@pytest.mark.parametrize(
    ("around", "paragraphs"),
    [
        ("<div hidden id='S:1a'>{}</div>", 1),
        ("<main style='opacity: 0'>{}</main>", 3),
        ("<div style='display:none'>{}</div>", 12),
    ],
)
def test_an_article_that_a_script_shows_beside_much_prose_is_read(
    around: str, paragraphs: int
) -> None:
    story = f"<h1>The Tide</h1>{f'<p>{TOLD * 2}</p>' * paragraphs}"
    told = spoken(f"<html><body>{around.format(story)}<aside>{TEASERS}</aside></body></html>")
    assert len([text for text in told if text.startswith("The tide")]) == paragraphs


@pytest.mark.parametrize(
    "style",
    [
        "display:none",
        "visibility: hidden",
        "max-height:0px;overflow:hidden",
        "font-size: 0",
        "opacity:0",
        "clip:rect(0,0,0,0)",
        "position: absolute; clip: rect(1px 1px 1px 1px)",
        "left:-9999px;position:absolute",
        "position: fixed; top: -1000em",
        "text-indent: -9999px",
        "clip-path: inset(50%)",
        "width:1px; height:1px; overflow:hidden",
    ],
)
def test_text_that_is_kept_from_sight_is_not_spoken(style: str) -> None:
    preview = f"<div style='{style}'>In this letter: the tide, the sand, and a wall.</div>"
    told = spoken(f"<html><body>{preview}<h1>The Tide</h1>{STORY}</body></html>")
    assert not any("In this letter" in text for text in told)


@pytest.mark.parametrize(
    "style",
    [
        "position:absolute; left:-9999px",
        "position: absolute !important; clip: rect(0 0 0 0)",
        "text-indent:-9999px; overflow:hidden",
    ],
)
def test_text_that_a_pages_own_style_sheet_moves_out_of_sight_is_not_spoken(style: str) -> None:
    sheet = f"<style>.wide, .skip {{ {style} }}</style>"
    hidden = "<p class='skip'>Skip to the sand, to the tide, and to the wall.</p>"
    told = spoken(f"<html><head>{sheet}</head><body><h1>The Tide</h1>{hidden}{STORY}</body></html>")
    assert len(told) == 7
    assert not any("Skip to" in text for text in told)


@pytest.mark.parametrize(
    "style",
    [
        "position:absolute; left:-20px",
        "text-indent:-1.5em",
        "left:-9999px",
        "clip: rect(0, 60px, 200px, 0)",
        "width: 1px; height: 1px",
    ],
)
def test_text_that_is_only_moved_a_little_is_spoken(style: str) -> None:
    preview = f"<p style='{style}'>The tide, the sand, and a wall are in this letter.</p>"
    told = spoken(f"<html><body><h1>The Tide</h1>{preview}{STORY}</body></html>")
    assert any("in this letter" in text for text in told)

"""Text whose lines are kept: poems, wrapped prose and listings in `<pre>`."""

import io

import pytest

from declaim.model import Block, Role
from declaim.reading import read


def page(body: str) -> tuple[Block, ...]:
    text = f"<html><body>{body}</body></html>"
    return read(io.BytesIO(text.encode()), media_type="html").blocks


SHANTY = """\
The tide was in, the moon was out,
  and nobody had heard the shout
that came across the bay.

“Who calls?” the keeper said, and rose;
  the wind was in the keeper’s clothes
until the break of day."""


def test_a_poem_whose_lines_are_kept_is_verse() -> None:
    (block,) = page(f"<pre>{SHANTY}</pre>")
    assert (block.role, block.spoken, block.text) == (Role.VERSE, True, SHANTY)


def test_paragraphs_that_were_wrapped_at_a_width_are_no_verse() -> None:
    wrapped = (
        "The keeper walked down to the harbour and counted the lamps, one after the\n"
        "other, as he did on each night of the year; and when he had come to the end\n"
        "of them he walked home.\n\nNobody saw him go."
    )
    assert [block.text for block in page(f"<pre>{wrapped}</pre>") if block.spoken] == [
        " ".join(wrapped.partition("\n\n")[0].split()),
        "Nobody saw him go.",
    ]


def test_a_poem_on_the_page_of_a_site_is_spoken() -> None:
    menu = "<nav><a href='/'>Home</a><a href='/n'>News</a></nav>"
    blocks = page(f"{menu}<main><h1>The tide</h1><pre>{SHANTY}</pre></main>")
    assert [block.text for block in blocks if block.spoken] == ["The tide", SHANTY]


@pytest.mark.parametrize(
    "listing",
    [
        "<pre><code>The tide was in,\nthe moon was out.</code></pre>",
        "<pre class='language-text'>The tide was in,\nthe moon was out.</pre>",
        "<pre>sudo apt update\nsudo apt install lamp\nlamp start</pre>",
        "<pre>Reading the lists... Done\nBuilding the tree of parts\nIt is at lamp-1.4.2.</pre>",
        "<pre>while the_tide_is_in:\n    wait for it.</pre>",
        "<pre>lamp   oil, salt.\nrope   hemp, tar.</pre>",
        "<pre>one two three\nfour five six</pre>",
    ],
)
def test_a_listing_is_left_out_and_named_as_one(listing: str) -> None:
    *_, block = page(f"<p>The rope was dry.</p>{listing}")
    assert (block.role, block.spoken, block.reason) == (Role.CODE, False, "a listing")

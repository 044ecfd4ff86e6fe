"""Directives that a writer puts into the text, the same in every format."""

import io

import pytest

from declaim.errors import UnreadableSource
from declaim.model import Article
from declaim.reading import read

COMMENTED = """\
The first day was quiet.

<!-- declaim: skip -->
This is for the editor only.
<!-- declaim: end -->

<!-- declaim: pause 1.5s -->
<!-- declaim: chapter The Second Day -->

The second day was not.
"""
BRACKETED = COMMENTED.replace("<!-- ", "[").replace(" -->", "]")
PAGE = f"<html><body><article><p>{COMMENTED}</p></article></body></html>"


def article(text: str, kind: str) -> Article:
    return read(io.BytesIO(text.encode()), media_type=kind)


@pytest.mark.parametrize(
    ("text", "kind"),
    [(COMMENTED, "txt"), (BRACKETED, "txt"), (COMMENTED, "md"), (BRACKETED, "md"), (PAGE, "html")],
)
def test_skip_pause_and_chapter_are_obeyed(text: str, kind: str) -> None:
    first, editor, second = article(text, kind).blocks
    assert (first.spoken, editor.spoken, second.spoken) == (True, False, True)
    assert "declaim: skip" in editor.reason
    assert (second.pause_ms, second.chapter) == (1500, "The Second Day")


@pytest.mark.parametrize(
    ("order", "says"),
    [
        ("paus 2s", "is not a directive: say skip, speak, end, pause 2s, voice"),
        ("pause 2h", "is not a directive"),
        ("pause 3600s", "one minute at most"),
        ("skip", "has no `declaim: end`"),
        ("speak", "has no `declaim: end`"),
        ("role qoute", "did you mean quote"),
    ],
)
def test_a_wrong_directive_is_named_with_its_line(order: str, says: str) -> None:
    with pytest.raises(UnreadableSource, match=says) as refused:
        article(f"Some text.\n\n<!-- declaim: {order} -->\n\nMore text.", "txt")
    assert refused.value.args[2] == 3


def test_a_chapter_that_begins_at_a_skipped_block_begins_at_the_next_spoken_one() -> None:
    text = "Text stands here.\n\n[declaim: chapter Two]\n\n    x = f(y)\n\nThe rest of the text."
    assert [b.chapter for b in article(text, "txt").blocks] == ["", "", "Two"]


def test_speak_is_above_the_role_and_a_role_is_the_next_blocks_alone() -> None:
    text = """Text stands here.

[declaim: speak]

    x = f(y)

[declaim: end]
[declaim: role quote]
Nobody came.

[declaim: role heading]
The Second Day

The rest of the text.
"""
    blocks = article(text, "txt").blocks
    assert [(b.role, b.spoken) for b in blocks] == [
        ("paragraph", True), ("code", True), ("quote", True), ("heading", True), ("paragraph", True)
    ]  # fmt: skip

"""A passage is written back, and nothing else: byte for byte."""

import io

import pytest

from declaim.errors import UnreadableSource
from declaim.model import Block, Role
from declaim.reading import read
from declaim.studio.passages import Span, framed, place_now, place_of, text_of, written_anew

MARKDOWN = """---
title: "The Harbour"   # kept
layout: post
---

# The *Harbour*

Siobhan came home
by the late boat.  It&nbsp;rained.

1. one
1. two
   and more

> Nobody came.
>
> She left.

```python
x = 1

y = 2
```

[ref]: https://example.org

The last [paragraph][ref] ends it."""


def taken_apart(text: str, kind: str = "md") -> tuple[Block, ...]:
    return read(io.BytesIO(text.encode()), media_type=kind).blocks


def block_with(blocks: tuple[Block, ...], words: str) -> int:
    return next(i for i, block in enumerate(blocks) if words in block.text)


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("The Harbour", "# The *Harbour*"),
        ("late boat", "Siobhan came home\nby the late boat.  It&nbsp;rained."),
        ("one", "1. one"),
        ("and more", "1. two\n   and more"),
        ("Nobody", "> Nobody came."),
        ("She left", "> She left."),
        ("x = 1", "```python\nx = 1\n\ny = 2\n```"),
        ("ends it", "The last [paragraph][ref] ends it."),
    ],
)
def test_a_passage_is_the_lines_that_its_writer_wrote(words: str, written: str) -> None:
    blocks = taken_apart(MARKDOWN)
    assert (
        place_of(text_of("a.md", MARKDOWN.encode()), blocks, block_with(blocks, words)).text
        == written
    )


ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "cp1252"]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("words", ["The Harbour", "late boat", "ends it"])
@pytest.mark.parametrize("new", ["Été, one line.", "Two\nlines é.\n\nAnd more.", ""])
def test_only_the_passage_is_written_in_any_encoding(
    encoding: str, end: str, words: str, new: str
) -> None:
    text = "Café.\n\n" + MARKDOWN.partition("---\n\n")[2]
    blocks = taken_apart(text)
    content = text.replace("\n", end).encode(encoding)
    file = text_of("a.md", content)
    place = place_of(file, blocks, block_with(blocks, words))
    after = written_anew(file, place, new)
    gone = place.text if new else (f"{place.text}\n" if words != "ends it" else place.text)
    assert after.decode(encoding) == text.replace(gone, new).replace("\n", end)
    assert written_anew(file, place, place.text) == content


def test_a_line_that_stays_keeps_its_own_line_end() -> None:
    content = b"One\r\ntwo\nthree\r\n\r\nfour\n\n"
    place = Span(0, 3, "One\ntwo\nthree")
    after = written_anew(text_of("a.txt", content), place, "One\n2\nthree")
    assert after == b"One\r\n2\nthree\r\n\r\nfour\n\n"


def test_a_passage_that_moved_is_found_and_one_that_changed_is_not() -> None:
    blocks = taken_apart(MARKDOWN)
    moved = MARKDOWN.replace("# The", "A new one.\n\n# The")
    file = text_of("a.md", moved.encode())
    line = blocks[block_with(blocks, "ends it")].line
    place = place_now(file, taken_apart(moved), "The last [paragraph][ref] ends it.", line)
    assert place is not None
    assert place.start == line + 1
    assert place_now(file, taken_apart(moved), "The last paragraph ends it.", line) is None


def test_a_frame_of_directives_touches_no_byte_of_the_passage() -> None:
    content = "\ufeff# One\r\n\r\nTwo".encode("utf-16-le")
    file = text_of("a.md", content)
    first = framed(file, Span(0, 1, "# One"), "<!-- a -->", "<!-- b -->")
    assert first.decode("utf-16-le") == "\ufeff<!-- a -->\r\n# One\r\n<!-- b -->\r\n\r\nTwo"
    last = framed(file, Span(2, 3, "Two"), "<!-- a -->", "<!-- b -->")
    assert last.decode("utf-16-le") == "\ufeff# One\r\n\r\n<!-- a -->\r\nTwo\r\n<!-- b -->"


def test_what_cannot_be_written_back_exactly_is_refused() -> None:
    with pytest.raises(UnreadableSource, match="could not be written back"):
        text_of("a.txt", "Café, déjà bien chauffé. ".encode() * 9 + b"\xff")
    file = text_of("a.txt", "Café.".encode("cp1252"))
    with pytest.raises(UnreadableSource, match="has no '→'"):
        written_anew(file, Span(0, 1, "Café."), "→")
    beside = tuple(Block(Role.PARAGRAPH, text, 1, spoken=True, reason="") for text in "ab")
    with pytest.raises(UnreadableSource, match="more than this passage"):
        place_of(text_of("a.md", b"a b"), beside, 0)

"""Markdown: what is said of each of its marks, and where it stands."""

import io

import pytest

from declaim.errors import UnreadableSource
from declaim.model import Article, Role
from declaim.reading import read

EVERYTHING = """\
---
title: The Wet Walk
author: [Ada Byre, Carl Dunn]
date: 2024-05-03
language: en_GB
voice: alba
rate: 170
speak: [footnote]
---

# The Wet Walk

Some *very* wet prose with a [link](https://example.invalid/x) in it[^1],
wrapped over two lines.

![A dog on a wall](dog.png)

> Quoted words.

- one
- two

| dog | wet |
|-----|-----|
| Rex | yes |

```python
print(1)
```

[^1]: The note itself.
"""


def markdown(text: str) -> Article:
    return read(io.BytesIO(text.encode()), media_type="markdown")


def test_each_mark_of_markdown_has_its_role_and_line() -> None:
    assert [(b.line, b.role, b.spoken, b.text) for b in markdown(EVERYTHING).blocks] == [
        (11, Role.HEADLINE, True, "The Wet Walk"),
        (
            13,
            Role.PARAGRAPH,
            True,
            "Some very wet prose with a link in it, wrapped over two lines.",
        ),
        (16, Role.PARAGRAPH, True, "A dog on a wall"),
        (18, Role.QUOTE, True, "Quoted words."),
        (20, Role.LIST_ITEM, True, "one"),
        (21, Role.LIST_ITEM, True, "two"),
        (23, Role.TABLE, False, "dog, wet\nRex, yes"),
        (27, Role.CODE, False, "print(1)"),
        (31, Role.FOOTNOTE, True, "The note itself."),
    ]


def test_front_matter_is_metadata_and_settings() -> None:
    article = markdown(EVERYTHING)
    assert (article.metadata.title, article.metadata.byline) == (
        "The Wet Walk",
        "Ada Byre, Carl Dunn",
    )
    assert (article.metadata.published, article.metadata.language) == ("2024-05-03", "en-GB")
    assert [(s.name, s.value) for s in article.settings] == [
        ("voice", "alba"),
        ("rate", "170"),
        ("speak", "footnote"),
    ]
    assert {EVERYTHING.split("\n")[s.line - 1].partition(":")[0] for s in article.settings} == {
        "voice",
        "rate",
        "speak",
    }


def test_a_table_keeps_its_cells() -> None:
    table = next(block for block in markdown(EVERYTHING).blocks if block.role is Role.TABLE)
    assert [table.text[start:stop] for start, stop in table.cells] == ["dog", "wet", "Rex", "yes"]


def test_a_link_keeps_where_it_leads_unless_that_is_no_web_address() -> None:
    block = markdown("See [it  *here*](https://a.example/b), [no](javascript:x), it.").blocks[0]
    assert [(block.text[a:b], to) for a, b, to in block.links] == [
        ("it here", "https://a.example/b")
    ]


def test_emphasis_strong_words_and_code_are_kept_apart() -> None:
    prose = markdown("# A\n\nSome `code` and **the *most* of `it`**, *slanted*.").blocks[1]
    assert prose.text == "Some code and the most of it, slanted."
    assert [(prose.text[a:b], name) for a, b, name in prose.marks] == [
        ("code", "code"),
        ("the most of it", "strong"),
        ("most", "em"),
        ("it", "code"),
        ("slanted", "em"),
    ]


@pytest.mark.parametrize(
    ("text", "line", "column", "says"),
    [
        ("---\ntitle: a: b\n---\nText.", 2, 9, "mapping values are not allowed here"),
        ("---\ntitle: x\ntags: [a, b\n---\nText.", 4, 1, "front matter is broken"),
        ("---\ntitle: x\n\nText without an end.", 1, 1, "no closing ---"),
        ("---\n- a: 1\n- b: 2\n---\nText.", 2, 1, "lines like `name: value`"),
        ("> " * 500 + "deep", 1, None, "nests deeper than 60 levels"),
    ],
)
def test_what_is_broken_is_named_with_its_place(
    text: str, line: int, column: int | None, says: str
) -> None:
    with pytest.raises(UnreadableSource, match=says) as refused:
        markdown(text)
    assert refused.value.args[2:] == (line, column)


def test_two_drawn_lines_are_no_front_matter() -> None:
    assert [b.text for b in markdown("---\nJust prose.\n\n---\n\nAnd more.").blocks] == [
        "Just prose.",
        "And more.",
    ]


def test_html_in_markdown_has_its_own_line() -> None:
    text = "# A\n\nOne.\n\nTwo.\n\n<div>\n<p>Three.</p>\n\n<p>Four.</p>\n</div>\n\nFive.\n"
    said = {block.text: block.line for block in markdown(text).blocks}
    assert said == {"A": 1, "One.": 3, "Two.": 5, "Three.": 8, "Four.": 10, "Five.": 13}


NOTES = """\
!!! warning "Mind the oar"
    It is wet.

    - rope
    - wax

    ??? tip
        Fold it.

        ```
        !!! x
            y
        ```

=== "Boats"
    It sank.

!!! danger ""
    Go.

End.

    !!! note
        a listing
"""


def test_the_notes_of_mkdocs_are_read_with_their_titles() -> None:
    blocks = markdown(NOTES).blocks
    assert [block.text for block in blocks if block.spoken] == [
        *("Mind the oar", "It is wet.", "rope", "wax", "Tip", "Fold it.", "Boats", "It sank."),
        *("Go.", "End."),
    ]
    assert next(block.text for block in blocks if not block.spoken) == "!!! x\n    y"
    assert next(block.line for block in blocks if block.text == "End.") == 21

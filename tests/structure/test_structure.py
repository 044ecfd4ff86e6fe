"""Roles, measured: scraped pages, each block with what a person would make of it.

In tests/articles a line `role| text` begins a block; adjacent lines of verse, code or table are
one block. `seen` are the pages on which the rules were first written, `unseen` those that were
written before the first rule, `wide` pages of many other shapes, added later; a folder that is
named after a language has eight pages in it, and `leftovers` the same page in ten languages.
`wrong.txt` lists the blocks that are judged wrongly.
"""

import io
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from declaim.manuscript import SPOKEN, Origin
from declaim.model import Role
from declaim.reading import read

ARTICLES = Path(__file__).parents[1] / "articles"
ONE_BLOCK = {Role.VERSE, Role.CODE, Role.TABLE}

Judged = dict[int, Role]
"""The role of the block that begins on each line, from 1."""


def labelled(page: str) -> tuple[str, Judged]:
    """The page as a scraper would leave it, and the role of each of its blocks."""
    text, roles, above = [], {}, None
    for number, line in enumerate(page.split("\n"), start=1):
        tag = re.match(r"([a-z-]+)\| ?", line)
        role = Role(tag[1]) if tag else None
        if role and not (role is above and role in ONE_BLOCK):
            roles[number] = role
        above = role
        text.append(line[tag.end() :] if tag else line)
    return "\n".join(text), roles


@cache
def compared(folder: str) -> tuple[tuple[str, int, Role, Role | None, bool], ...]:
    """Page, line, the role a person gives, the role we give, whether spoken alike; per block."""
    return tuple(judged_in(folder))


def judged_in(folder: str) -> Iterator[tuple[str, int, Role, Role | None, bool]]:
    """The same, judged now."""
    for path in sorted((ARTICLES / folder).glob("*.txt")):
        text, expected = labelled(path.read_text(encoding="utf-8"))
        ours = {b.line: b for b in read(io.BytesIO(text.encode()), origin=Origin.PAGE).blocks}
        for line, role in expected.items():
            block = ours.get(line)
            alike = block is not None and block.spoken == (role in SPOKEN)
            yield path.name, line, role, block.role if block else None, alike


FOLDERS = sorted(path.name for path in ARTICLES.iterdir() if path.is_dir())
WRONG = ARTICLES / "wrong.txt"
BODY = {Role.PARAGRAPH, Role.QUOTE, Role.ANSWER, Role.QUESTION, Role.VERSE, Role.LIST_ITEM}


def wrong() -> Iterator[str]:
    """Each block that is not what a person would make of it, as `wrong.txt` lists it."""
    for folder in FOLDERS:
        for page, line, meant, given, alike in compared(folder):
            if not (meant is given and alike):
                verdict = "silent" if meant in SPOKEN else "spoken"
                how = "" if alike else f", and wrongly {verdict}"
                yield f"{folder}/{page}:{line} {meant} is taken for {given}{how}"


def test_the_wrong_blocks_are_those_that_are_listed() -> None:
    """`python tests/structure/test_structure.py` writes the list: every change is a diff of it."""
    assert list(wrong()) == WRONG.read_text("utf-8").splitlines()


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_body_paragraph_is_lost(folder: str) -> None:
    assert [b for b in compared(folder) if b[2] in BODY and not b[4]] == []


@pytest.mark.parametrize("language", ["ar", "de", "en", "es", "fr", "it", "ja", "pt", "ru", "zh"])
def test_a_page_in_any_language_is_spoken_without_what_surrounds_its_article(
    language: str,
) -> None:
    text, expected = labelled((ARTICLES / "leftovers" / f"{language}.txt").read_text("utf-8"))
    article = read(io.BytesIO(text.encode()))
    assert {block.line: block.role for block in article.blocks} == expected
    spoken = {block.role for block in article.blocks if block.spoken}
    assert spoken == {Role.HEADLINE, Role.BYLINE, Role.PARAGRAPH}
    assert article.metadata.language == language


if __name__ == "__main__":
    WRONG.write_text("".join(f"{line}\n" for line in wrong()), "utf-8")
    for folder in FOLDERS:
        blocks = list(compared(folder))
        right = sum(meant is given and alike for _, _, meant, given, alike in blocks)
        print(f"{folder}: {right / len(blocks):.1%} of {len(blocks)} blocks")  # noqa: T201

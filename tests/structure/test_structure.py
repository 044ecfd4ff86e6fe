"""Roles, measured: scraped pages, each block with what a person would make of it.

In tests/articles a line `role| text` begins a block; adjacent lines of verse, code or table are
one block. `seen` are the pages on which the rules were first written, `unseen` those that were
written before the first rule, `wide` pages of many other shapes, added later.
"""

import io
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from declaim.manuscript import Origin
from declaim.model import Role
from declaim.reading import read
from declaim.settings.roles import SPOKEN

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


def compared(folder: str) -> Iterator[tuple[str, int, Role, Role | None, bool]]:
    """Page, line, the role a person gives, the role we give, whether spoken alike; per block."""
    for path in sorted((ARTICLES / folder).glob("*.txt")):
        text, expected = labelled(path.read_text(encoding="utf-8"))
        ours = {b.line: b for b in read(io.BytesIO(text.encode()), origin=Origin.PAGE).blocks}
        for line, role in expected.items():
            block = ours.get(line)
            alike = block is not None and block.spoken == (role in SPOKEN)
            yield path.name, line, role, block.role if block else None, alike


LEAST = {"seen": 0.95, "unseen": 0.95, "wide": 0.88}


@pytest.mark.parametrize("folder", LEAST)
def test_most_blocks_are_understood(folder: str) -> None:
    blocks = list(compared(folder))
    wrong = [b for b in blocks if not (b[2] is b[3] and b[4])]
    accuracy = 1 - len(wrong) / len(blocks)
    print(f"\n{folder}: {accuracy:.1%} of {len(blocks)} blocks")  # noqa: T201 - `pytest -s`
    assert accuracy >= LEAST[folder], wrong


@pytest.mark.parametrize("folder", LEAST)
def test_no_body_paragraph_is_lost(folder: str) -> None:
    body = {Role.PARAGRAPH, Role.QUOTE, Role.ANSWER, Role.QUESTION, Role.VERSE, Role.LIST_ITEM}
    assert [b for b in compared(folder) if b[2] in body and not b[4]] == []

"""`declaim plan` fits the terminal, and explains each line."""

import json
from pathlib import Path

import pytest

from declaim.cli.layout import cells
from kit.program import complaint, declaim


@pytest.mark.parametrize("columns", [40, 80])
def test_no_line_is_wider_than_the_terminal(
    article: Path, monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    shown = declaim("plan", "article.txt", "--voice", "tone", "--spoken", folder=article.parent)
    lines = shown.stdout.splitlines()
    assert max(map(cells, lines)) <= columns
    assert sum("speak" in line for line in lines) == 4


def test_a_line_that_the_article_has_not_is_refused(article: Path) -> None:
    says = complaint("plan", "article.txt", "--why", "9999", folder=article.parent)
    assert says == "declaim: cannot read article.txt: there is no line 9999; the last is line 7\n"


def test_the_evidence_on_a_block_is_that_of_the_plan(article: Path) -> None:
    asked = ("plan", "article.txt", "--skip", "paragraph")
    blocks = json.loads(declaim(*asked, "--json", folder=article.parent).stdout)["blocks"]
    told = json.loads(declaim(*asked, "--why", "3", "--json", folder=article.parent).stdout)
    assert told["line"] == blocks[1]["line"] == 3
    assert told["why"][0] == f"paragraph, silent: {blocks[1]['reason']}"
    lines = declaim(*asked, "--why", "3", folder=article.parent).stdout.splitlines()
    assert lines == told["why"]

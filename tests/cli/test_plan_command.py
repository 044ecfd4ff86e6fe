"""`declaim plan` fits the terminal, and explains each line."""

import json
from collections.abc import Callable

import pytest
from click.testing import Result

from declaim.cli.layout import cells


@pytest.mark.parametrize("columns", [40, 80])
def test_no_line_is_wider_than_the_terminal(
    call: Callable[..., Result], monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    lines = call("plan", "article.txt", "--voice", "tone", "--spoken").stdout.splitlines()
    assert max(map(cells, lines)) <= columns
    assert sum("speak" in line for line in lines) == 4


def test_a_line_that_the_article_has_not_is_refused(call: Callable[..., Result]) -> None:
    done = call("plan", "article.txt", "--why", "9999")
    assert done.exit_code == 1
    assert done.stderr == (
        "declaim: cannot read article.txt: there is no line 9999; the last is line 7\n"
    )


def test_the_evidence_on_a_block_is_that_of_the_plan(call: Callable[..., Result]) -> None:
    asked = ("plan", "article.txt", "--skip", "paragraph")
    blocks = json.loads(call(*asked, "--json").stdout)["blocks"]
    told = json.loads(call(*asked, "--why", "3", "--json").stdout)
    assert told["line"] == blocks[1]["line"] == 3
    assert told["why"][0] == f"paragraph, silent: {blocks[1]['reason']}"
    assert call(*asked, "--why", "3").stdout.splitlines() == told["why"]

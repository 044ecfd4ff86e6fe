"""`declaim plan --why`: all evidence for and against the blocks at a line, or with some words."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from declaim.cli.plan import plan
from declaim.errors import UnreadableSource
from declaim.reading.explain import explain

PAGE = """The Salt Post

The old bridge opens again

The old bridge opens again

Sunday, 3 May 2026
Low water at the ford (Lucy Fern)

The keeper walked down to the harbour and counted the lamps, one after the other.

Share

Read more
"""


def test_the_verdict_comes_first_then_what_the_text_is_taken_for(tmp_path: Path) -> None:
    page = tmp_path / "a.txt"
    page.write_text(PAGE, "utf-8")
    verdict, origin, *_ = explain(page, 8)
    assert verdict == "caption, silent: a name in brackets ends it, above the prose"
    assert origin.startswith("read as a web page, the headline occurs twice")


def test_every_rule_that_holds_is_named_and_not_only_the_first(tmp_path: Path) -> None:
    page = tmp_path / "a.txt"
    page.write_text(PAGE, "utf-8")
    roles = [line.split(":")[0] for line in explain(page, 8) if line.startswith("for ")]
    assert roles[0] == "for caption"
    assert len(set(roles)) > 1


def test_the_signs_of_the_headline_are_weighed(tmp_path: Path) -> None:
    page = tmp_path / "a.txt"
    page.write_text(PAGE, "utf-8")
    assert "as a headline +20: it stands twice" in list(explain(page, 3))


def test_the_evidence_names_each_sign_of_a_line_and_no_other(tmp_path: Path) -> None:
    page = tmp_path / "a.txt"
    page.write_text(PAGE, "utf-8")
    assert list(explain(page, 3))[2:5] == [
        "5 words; it ends no sentence; no prose",
        "it occurs 2 times",
        "it is one of 3 short lines in a row",
    ]
    keeper = list(explain(page, 10))
    assert "15 words; it ends a sentence; prose" in keeper
    assert not any("times" in line or "in a row" in line or "is a date" in line for line in keeper)
    assert "it is below the headline, which is on line 3" in keeper
    share = list(explain(page, 12))
    assert "1 word; it ends no sentence; no prose" in share
    assert "its words are those of an invitation to share or to follow" in share
    assert "it is below the beginning of the body on line 10" in share
    assert "no sentence of the article is below it" in share
    assert "it is a date and little else" in list(explain(page, 7))


def test_a_writer_learns_that_no_rule_for_pages_decides(tmp_path: Path) -> None:
    note = tmp_path / "a.txt"
    note.write_text("Share what you have.\n\nRead more of it tomorrow.", "utf-8")
    assert list(explain(note, 1))[-1].startswith("it is read as a writer's own file")


def test_a_line_within_a_block_is_answered_with_that_block(tmp_path: Path) -> None:
    page = tmp_path / "a.txt"
    page.write_text(PAGE, "utf-8")
    assert list(explain(page, 9)) == list(explain(page, 8))


def test_a_line_above_the_first_block_is_refused(tmp_path: Path) -> None:
    page = tmp_path / "a.txt"
    page.write_text("\n\nIt was the end of the day.", "utf-8")
    with pytest.raises(UnreadableSource, match="no block is at line 1"):
        list(explain(page, 1))


def test_the_command_prints_the_evidence_and_no_plan(tmp_path: Path) -> None:
    page = tmp_path / "a.txt"
    page.write_text(PAGE, "utf-8")
    result = CliRunner().invoke(plan, [str(page), "--why", "12"])
    assert result.exit_code == 0
    assert result.output.splitlines()[0].startswith("boilerplate, silent: ")
    assert "The keeper" not in result.output


ONE_LINE = (
    "<html><body><h1>The lamps</h1><p>The keeper counted the lamps of the harbour.</p>"
    "<p>The rope was dry by noon.</p><pre>x = 1</pre></body></html>"
)


def test_each_block_of_a_line_is_explained_below_its_own_words(tmp_path: Path) -> None:
    page = tmp_path / "a.html"
    page.write_text(ONE_LINE, "utf-8")
    told = list(explain(page, 1))
    assert [line for line in told if line.startswith("line 1: ")] == [
        "line 1: The lamps",
        "line 1: The keeper counted the lamps of the harbour.",
        "line 1: The rope was dry by noon.",
        "line 1: x = 1",
    ]
    assert told[told.index("line 1: x = 1") + 1].startswith("code, silent: ")


def test_a_block_can_be_asked_for_by_its_words(tmp_path: Path) -> None:
    page = tmp_path / "a.html"
    page.write_text(ONE_LINE, "utf-8")
    verdict, *_ = explain(page, "the ROPE  was")
    assert verdict.startswith("paragraph, spoken: ")
    result = CliRunner().invoke(plan, [str(page), "--why", "x = 1", "--json"])
    assert json.loads(result.output)["words"] == "x = 1"
    assert "code, silent: a listing" in json.loads(result.output)["why"]
    with pytest.raises(UnreadableSource, match="no block has the words 'an anchor'"):
        list(explain(page, "an anchor"))

"""The program says in which unexpected place the audio is, and refuses bad names."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

TONE = ("--voice", "tone")


def test_a_folder_that_is_made_and_a_name_that_is_taken_are_named(
    call: Callable[..., Result], article: Path
) -> None:
    (article.parent / "output").mkdir()
    (article.parent / "output" / "article.m4b").write_text("mine", "utf-8")
    taken = Path("output", "article.m4b")
    made = call("render", "article.txt", "-o", "new/of/a.wav", *TONE)
    assert made.stderr == f"declaim: made the folder {Path('new', 'of')}\n"
    other = call("render", "article.txt", *TONE)
    assert other.stdout.startswith(str(Path("output", "article.txt.m4b")))
    text = f"declaim: {taken} belongs to another article or program; --force replaces it\n"
    assert other.stderr == text


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (("render", "article.txt", "-o", "out", *TONE), 2, "no file suffix is given: known are"),
        (("say", "", "-o", "a.wav"), 1, "it is empty; put the text to say into quotes"),
        (("say", " "), 1, "it is empty"),
        (("feed", "none", "--base-url", "https://a.org"), 1, "there is no such folder; name a"),
        (("watch", "-"), 1, "cannot read standard input: it has no saves to follow"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    call: Callable[..., Result], arguments: tuple[str, ...], status: int, says: str
) -> None:
    done = call(*arguments)
    assert (done.exit_code, done.stdout, done.stderr.count("\n")) == (status, "", 1)
    assert says in done.stderr


def test_a_dry_run_of_a_list_ends_with_what_it_adds_up_to(call: Callable[..., Result]) -> None:
    assert call("sync", "article.txt", "-o", "all", "--dry-run").stdout.splitlines() == [
        "new       article.txt",
        "dry run: 1 new, 0 edited, 0 moved, 0 unchanged, 0 gone",
    ]


def test_a_quiet_command_prints_nothing(call: Callable[..., Result]) -> None:
    for command in (
        ("page", "article.txt", "-o", "page", *TONE),
        ("feed", "page", "--base-url", "https://a.org"),
        ("sync", "article.txt", "-o", "all", *TONE),
    ):
        done = call(*command, "--quiet")
        assert (done.exit_code, done.output) == (0, "")

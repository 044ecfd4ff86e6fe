"""Where the audio goes is said where it is not where one would look, and bad names are refused."""

from pathlib import Path

import pytest

from kit.program import complaint, declaim

TONE = ("--voice", "tone")


def test_a_folder_that_is_made_and_a_name_that_is_taken_are_told(article: Path) -> None:
    folder = article.parent
    (folder / "output").mkdir()
    (folder / "output" / "article.m4b").write_text("mine", "utf-8")
    taken = Path("output", "article.m4b")
    made = declaim("render", "article.txt", "-o", "new/of/a.wav", *TONE, folder=folder)
    assert made.stderr == f"declaim: made the folder {Path('new', 'of')}\n"
    other = declaim("render", "article.txt", *TONE, folder=folder)
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
    article: Path, arguments: tuple[str, ...], status: int, says: str
) -> None:
    assert says in complaint(*arguments, folder=article.parent, status=status)


def test_a_dry_run_of_a_list_ends_with_what_it_adds_up_to(article: Path) -> None:
    asked = ("sync", "article.txt", "-o", "all", "--dry-run")
    lines = declaim(*asked, folder=article.parent).stdout.splitlines()
    assert lines == [
        "new       article.txt",
        "dry run: 1 new, 0 edited, 0 moved, 0 unchanged, 0 gone",
    ]

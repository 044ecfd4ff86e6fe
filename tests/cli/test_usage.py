"""A wrong command line is one sentence that says what is right."""

from pathlib import Path

import click
import pytest

from declaim.cli import main
from declaim.cli.usage import sentence
from kit.program import complaint


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("rendr a", "there is no command rendr; did you mean render? (see declaim --help)"),
        ("nothing", "there is no command nothing (see declaim --help)"),
        ("plan", "ARTICLE is missing (see declaim plan --help)"),
        (
            "page a b",
            "page takes one article; declaim sync takes many (see declaim page --help)",
        ),
        (
            "plan a --vioc x",
            "there is no option --vioc; did you mean --voice or --voices or ",
        ),
        (
            "render a --rate 9999",
            "--rate: 9999 is not a number from 80 to 450 (see declaim render --help)",
        ),
        ("render a --rate x", "--rate: 'x' is not a whole number (see declaim render --help)"),
        ("plan a --why 0", "--why: 0 is less than 1 (see declaim plan --help)"),
        ("page a --store {file}", "--store: {file} is a file; name a folder (see declaim page"),
        ("page a -o", "-o needs a value (see declaim"),
        (
            "voices --lang tlh",
            "--lang: declaim knows no language 'tlh'; write a tag such as de, ar or en-GB (see",
        ),
        ("render a --skip nothing", "--skip: unknown role 'nothing': known are banner, headline"),
    ],
)
def test_what_is_wrong_is_named_and_then_what_is_right(line: str, says: str) -> None:
    arguments = line.format(file=__file__).split()
    with pytest.raises(click.UsageError) as wrong:
        main(arguments, "declaim", standalone_mode=False)
    assert sentence(wrong.value).startswith(says.format(file=__file__))


def test_it_is_said_on_one_line_with_status_2(tmp_path: Path) -> None:
    complaint("render", "a.txt", "--chapters", "all", folder=tmp_path, status=2)

"""The output of `--json` has the shape that docs/schemas gives."""

import json
from pathlib import Path

import click
import jsonschema
import pytest

from declaim.cli import COMMANDS, main
from kit.program import declaim

SCHEMAS = Path(__file__).parents[1] / "docs" / "schemas"
AUDIO = "out/article.mp3"
TONE = ("--voice", "tone")


def check(name: str, printed: str) -> None:
    """Hold one printed object against the schema of a command."""
    schema = json.loads((SCHEMAS / f"{name}.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(json.loads(printed), schema)


@pytest.mark.parametrize(
    "arguments",
    [
        ("render", "article.txt", "-o", AUDIO, *TONE, "--json"),
        ("plan", "article.txt", *TONE, "--skip", "headline", "--json"),
        ("plan", "article.txt", "--why", "1", "--json"),
        ("plan", "article.txt", "--why", "the", "--json"),
        ("voices", "--json"),
        ("say", "It was 1850", "--json"),
        ("page", "article.txt", "-o", "page", *TONE, "--json"),
        ("store", "--check", "--prune", "--max-size", "2GB", "--json"),
        ("sync", "article.txt", "-o", "all", *TONE, "--json"),
    ],
    ids=lambda arguments: arguments[0],
)
@pytest.mark.usefixtures("article")
def test_a_command_prints_what_its_schema_says(arguments: tuple[str, ...], tmp_path: Path) -> None:
    done = declaim(*arguments, folder=tmp_path)
    assert done.returncode == 0, done.stderr
    check(arguments[0], done.stdout)
    if arguments[0] == "page":
        asked = ("feed", "page", "--base-url", "https://example.org")
        check("feed", declaim(*asked, "--json", folder=tmp_path).stdout)


@pytest.mark.usefixtures("article")
def test_verify_prints_what_its_schema_says_of_a_sound_a_faulty_and_a_foreign_file(
    tmp_path: Path,
) -> None:
    declaim("render", "article.txt", "-o", AUDIO, *TONE, folder=tmp_path)
    sound = declaim("verify", AUDIO, "--no-listen", "--json", folder=tmp_path)
    check("verify", sound.stdout)
    whole = (tmp_path / AUDIO).read_bytes()
    (tmp_path / AUDIO).write_bytes(whole[: len(whole) * 2 // 3])
    faulty = declaim("verify", AUDIO, "--no-listen", "--json", folder=tmp_path)
    check("verify", faulty.stdout)
    foreign = declaim("verify", "article.txt", "--no-listen", "--json", folder=tmp_path)
    check("verify", foreign.stdout)
    assert (sound.returncode, faulty.returncode, foreign.returncode) == (0, 1, 2)


def test_each_command_that_prints_json_has_a_schema() -> None:
    commands = {name: main.get_command(click.Context(main), name) for name in COMMANDS}
    printing = {
        name
        for name, command in commands.items()
        if command and any("--json" in param.opts for param in command.params)
    }
    assert printing == {path.stem for path in SCHEMAS.glob("*.json")}

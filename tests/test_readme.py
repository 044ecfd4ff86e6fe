"""The README shows what happens."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from declaim import errors
from kit.needs import demand
from kit.program import PATIENCE_S

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
BLOCKS = re.findall(r"^```console\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
EXTRAS = {"--voice natural": "hibari", "declaim verify": "verify"}


def shown(*, needs_an_extra: bool) -> list[tuple[str, str]]:
    """Each declaim command of the README, and what it is shown to print."""
    commands = []
    for block in BLOCKS:
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            line, _, printed = part.partition("\n")
            command = re.sub(r"^pip install \S+ && ", "", line)
            if command.startswith("declaim ") and bool(extras(command)) == needs_an_extra:
                commands.append((command, printed))
    return commands


def extras(command: str) -> list[str]:
    """The extras that a command needs."""
    return [extra for part, extra in EXTRAS.items() if part in command]


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with the project's article and a list of one."""
    (tmp_path / "posts").mkdir()
    for place in (tmp_path, tmp_path / "posts"):
        shutil.copy(ROOT / "article.txt", place)
    return tmp_path


def run(command: str, printed: str, desk: Path) -> None:
    """Run a command, which prints what is shown."""
    done = subprocess.run(
        shlex.split(command),
        cwd=desk,
        env={**os.environ, "DECLAIM_STORE": str(desk / "store"), "COLUMNS": "120"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=PATIENCE_S,
    )
    assert done.returncode == 0, done.stderr
    seconds = r"in \d+\.\d s"
    assert re.sub(seconds, "", done.stdout).startswith(re.sub(seconds, "", printed).rstrip())


def test_the_commands_print_one_after_the_other_what_is_shown(desk: Path) -> None:
    for command, printed in shown(needs_an_extra=False):
        run(command, printed, desk)


@pytest.mark.parametrize(("command", "printed"), shown(needs_an_extra=True))
def test_a_command_that_needs_an_extra_prints_what_is_shown(
    desk: Path, command: str, printed: str
) -> None:
    demand(*extras(command))
    run("declaim render article.txt", "", desk)
    run(command, printed, desk)


def test_the_library_example_runs(desk: Path) -> None:
    (example,) = re.findall(r"^```python\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    script = desk / "example.py"
    script.write_text(example, "utf-8")
    environment = {**os.environ, "DECLAIM_STORE": str(desk / "store")}
    printed = subprocess.check_output(
        [sys.executable, script.name], cwd=desk, env=environment, timeout=PATIENCE_S
    )
    assert b"'Analysis: In Iraq" in printed


@pytest.mark.parametrize("link", re.findall(r"\]\(([^)#]+)\)", README))
def test_a_link_leads_somewhere(link: str) -> None:
    assert (ROOT / link).exists()


def test_every_document_installs_an_extra_as_the_program_says() -> None:
    pages = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")]
    said = {
        name
        for page in pages
        for name in re.findall(r"pip install '([^'\[]*)\[", page.read_text("utf-8"))
    }
    assert said == {errors.PACKAGE}

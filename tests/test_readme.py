"""What the README shows is what happens."""

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


def shown() -> list[tuple[str, str]]:
    """Each declaim command of the README, and what it is shown to print."""
    commands = []
    for block in BLOCKS:
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            line, _, printed = part.partition("\n")
            command = re.sub(r"^pip install \S+ && ", "", line)
            if command.startswith("declaim "):
                commands.append((command, printed))
    return commands


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the project's article and a list of one, where the commands are run in turn."""
    folder = tmp_path_factory.mktemp("readme")
    (folder / "posts").mkdir()
    for place in (folder, folder / "posts"):
        shutil.copy(ROOT / "article.txt", place)
    return folder


@pytest.mark.parametrize(("command", "printed"), shown())
def test_a_command_prints_what_is_shown(desk: Path, command: str, printed: str) -> None:
    demand(*(extra for part, extra in EXTRAS.items() if part in command))
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

"""docs/adding-an-engine.md, carried out."""

import json
import os
import re
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest

from declaim.engines import ENGINES, find_voice
from declaim.engines.tone import Tone
from declaim.model import Voice

PAGE = Path(__file__).parents[2] / "docs" / "adding-an-engine.md"
BLOCK = re.compile(r"```(?:python|toml)\n# (\S+)\n(.*?)```", re.DOTALL)


def test_the_page_adds_an_engine_that_keeps_the_contract_and_narrates(
    tmp_path: Path, article: Path
) -> None:
    blocks = re.findall(
        r"```(?:python|toml)\n# (\S+)\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL
    )
    files = dict(blocks)
    for name, content in files.items():
        (tmp_path / name).write_text(content, "utf-8")
    package = tomllib.loads(files["pyproject.toml"])
    assert package["tool"]["setuptools"]["py-modules"] == ["morse"]  # two modules, one installed
    project = package["project"]
    (entries,) = project["entry-points"].items()
    installed = tmp_path / f"{project['name']}-{project['version']}.dist-info"
    installed.mkdir()
    (installed / "METADATA").write_text("Metadata-Version: 2.4\nName: declaim-morse\n", "utf-8")
    lines = [f"[{entries[0]}]", *(f"{name} = {where}" for name, where in entries[1].items())]
    (installed / "entry_points.txt").write_text("\n".join(lines), "utf-8")
    paths = os.pathsep.join((str(tmp_path), *filter(None, sys.path)))
    environment = {**os.environ, "PYTHONPATH": paths, "DECLAIM_STORE": str(tmp_path / "store")}

    def run(*command: str) -> str:
        whole = [sys.executable, "-m", *command]
        return subprocess.run(
            whole, env=environment, cwd=tmp_path, check=True, capture_output=True, text=True
        ).stdout

    assert "1 passed" in run("pytest", "-q", "test_morse.py", "-p", "no:cacheprovider")
    assert "morse:sounder" in run("declaim", "voices")
    output = tmp_path / "article.wav"
    said = run("declaim", "render", str(article), "--voice", "morse", "-o", str(output), "--json")
    assert json.loads(said)["voice"] == "morse:sounder"
    assert output.stat().st_size > 1_000_000


@dataclass(frozen=True, slots=True)
class Liked(Tone):
    """An engine of another package, which sounds more natural than every other."""

    name: str = "liked"
    opinion: float = 5.0

    def default_voice(self, language: str) -> Voice:
        """A voice for every language."""
        return Voice("liked", "tone", language, 170, 50)


def test_an_engine_of_another_package_is_natural_by_its_opinion(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(ENGINES, "liked", f"{__name__}:Liked")
    monkeypatch.setattr("declaim.engines.engine_names", lambda: (*ENGINES,))
    assert find_voice("natural", "de").engine == "liked"

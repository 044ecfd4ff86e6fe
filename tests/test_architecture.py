"""The rooms of the house: who may know whom, and how large a room may grow."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "src" / "declaim"
MODULES = {
    ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__"): path
    for path in PACKAGE.rglob("*.py")
}
STAGES = {"reading", "plan", "synthesize", "timeline", "containers"}
VALUES = {"declaim.timeline.words"}
"""Modules of a stage's room that hold a value and no stage: anybody may know them."""
DOORS = {
    "pyttsx3": {"engines"},
    "pydub": {"sound"},
    "av": {"containers", "sound"},
    "rich": {"cli"},
    "click": {"cli"},
}


def imports(path: Path) -> Iterator[str]:
    """Every module that a module names, wherever in it: `declaim.store`, `av`."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith("import_module"):
            yield from (str(n.value) for n in ast.walk(node) if isinstance(n, ast.Constant))


def rooms_known(module: str) -> set[str]:
    """The rooms of this package that a module names: `store`, `engines`."""
    names = (name.split(".") for name in imports(MODULES[module]) if name not in VALUES)
    return {parts[1] for parts in names if parts[0] == "declaim" and len(parts) > 1}


@pytest.mark.parametrize("module", ["model", "errors"])
def test_the_ground_knows_nobody(module: str) -> None:
    assert rooms_known(module) == set()


@pytest.mark.parametrize("module", sorted(MODULES))
def test_a_stage_knows_no_other_stage(module: str) -> None:
    room = module.partition(".")[0]
    if room in STAGES:
        assert rooms_known(module) & STAGES <= {room}


@pytest.mark.parametrize("module", sorted(MODULES))
def test_only_the_command_line_knows_itself(module: str) -> None:
    assert "cli" not in rooms_known(module) or module.partition(".")[0] in {"cli", "__main__"}


@pytest.mark.parametrize("library", sorted(DOORS))
def test_a_library_has_one_door(library: str) -> None:
    users = {
        module.partition(".")[0]
        for module, path in MODULES.items()
        if library in {name.partition(".")[0] for name in imports(path)}
    }
    assert users == DOORS[library]


@pytest.mark.parametrize("module", sorted(MODULES))
def test_a_file_can_be_read_in_one_go(module: str) -> None:
    assert len(MODULES[module].read_text("utf-8").splitlines()) <= 300


def test_no_room_is_a_lumber_room() -> None:
    names = {part for module in MODULES for part in module.split(".")}
    assert not names & {"utils", "util", "helpers", "common", "base", "manager", "misc"}

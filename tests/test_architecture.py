"""The rooms of the house: who may know whom, and how large a room may grow."""

import ast
import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from functools import cache
from graphlib import TopologicalSorter
from importlib.metadata import packages_distributions
from itertools import chain
from pathlib import Path

import pytest

from declaim.cli import COMMANDS

PACKAGE = Path(__file__).parents[1] / "src" / "declaim"
MODULES = {
    ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__"): path
    for path in PACKAGE.rglob("*.py")
}
STAGES = {"reading", "plan", "synthesize", "timeline", "containers"}
LOADED = re.compile(r"declaim(\.\w+)+(:\w+)?")
RINGS = {"engines"}
"""Rooms that may hold a ring: an engine uses what stands beside the table of engines, and the table
names the engine."""
MOST_MODULES = 30
"""The modules of a folder whose names can be read at one glance."""
BENCH = {"test", "dev", "docs"}
"""Extras for those who work on the package."""
BROUGHT = {"onnxruntime"}
"""Packages that an engine's own package installs, and the engine calls."""
BETWEEN = {"reading": {"plan"}}
"""Stages that a stage still reaches: the settings of an article are checked by settings/, which
knows a name of plan.py."""
DOORS = {
    "pyttsx3": {"engines"},
    "pydub": {"sound"},
    "av": {"containers", "sound"},
    "rich": {"cli"},
    "click": {"cli"},
}


@cache
def code(module: str) -> ast.Module:
    """The code of a module, as a tree."""
    return ast.parse(MODULES[module].read_text("utf-8"))


@cache
def imports(module: str) -> frozenset[str]:
    """Every module that a module names, wherever in it: `declaim.store`, `av`.

    An import within a function or under TYPE_CHECKING counts, and so does a string by which a
    module is loaded: `"declaim.engines.tone:Tone"`.
    """
    return frozenset(names_in(code(module)))


def names_in(tree: ast.AST) -> Iterator[str]:
    """Every module that a tree of code names."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                name = f"{node.module}.{alias.name}"
                yield name if name.removeprefix("declaim.") in MODULES else node.module
        elif isinstance(node, ast.Constant) and LOADED.fullmatch(str(node.value)):
            yield str(node.value).partition(":")[0]
        elif isinstance(node, ast.Call) and "import_module" in (
            getattr(node.func, "attr", ""),
            getattr(node.func, "id", ""),
        ):
            yield from (str(n.value) for n in node.args if isinstance(n, ast.Constant))


@cache
def known(module: str) -> frozenset[str]:
    """The modules of this package that a module names itself."""
    names = {name.removeprefix("declaim.") for name in imports(module)}
    return frozenset(names & MODULES.keys() - {module})


@cache
def reached(module: str) -> frozenset[str]:
    """The modules that a module names itself, and those that they name, to the end."""
    found: set[str] = set()
    ahead = {module}
    while ahead:
        ahead = {name for each in ahead for name in known(each)} - found
        found |= ahead
    return frozenset(found)


def rooms_known(module: str) -> set[str]:
    """The rooms of this package that a module names, or reaches: `store`, `engines`."""
    return {name.partition(".")[0] for name in reached(module)}


@pytest.mark.parametrize("module", ["model", "errors"])
def test_the_ground_knows_nobody(module: str) -> None:
    assert rooms_known(module) == set()


@pytest.mark.parametrize("module", sorted(MODULES))
def test_a_stage_knows_no_other_stage(module: str) -> None:
    room = module.partition(".")[0]
    if room in STAGES:
        assert rooms_known(module) & STAGES <= {room} | BETWEEN.get(room, set())


@pytest.mark.parametrize("module", sorted(MODULES))
def test_only_the_command_line_knows_itself(module: str) -> None:
    assert "cli" not in rooms_known(module) or module.partition(".")[0] in {"cli", "__main__"}


def every_file() -> dict[str, str]:
    """The text of each Python file of the project."""
    folders = ("src", "benchmarks", "training", "docs", "tests")
    paths = (path for name in folders for path in (PACKAGE.parents[1] / name).rglob("*.py"))
    return {str(path): path.read_text("utf-8") for path in paths}


@pytest.mark.parametrize("library", sorted(DOORS))
def test_a_library_has_one_door(library: str) -> None:
    users = {
        module.partition(".")[0]
        for module in MODULES
        if library in {name.partition(".")[0] for name in imports(module)}
    }
    assert users == DOORS[library]


def test_a_file_can_be_read_in_one_go() -> None:
    lengths = {path: len(text.splitlines()) for path, text in every_file().items()}
    assert not {path: length for path, length in lengths.items() if length > 300}


def test_a_docstring_begins_with_its_subject() -> None:
    asks = re.compile(r'^ *r?"""(?:What|How|Who|Whose|Which|Why|Where|When)\b.*', re.MULTILINE)
    asking = {path: asks.findall(text) for path, text in every_file().items()}
    assert not {name: lines for name, lines in asking.items() if lines}


def test_no_folder_has_to_be_searched() -> None:
    folders = Counter(path.parent for path in MODULES.values())
    assert not {str(folder): count for folder, count in folders.items() if count > MOST_MODULES}


def test_no_room_is_a_lumber_room() -> None:
    names = {part for module in MODULES for part in module.split(".")}
    assert not names & {"utils", "util", "helpers", "common", "base", "manager", "misc"}


@pytest.mark.parametrize("module", sorted(MODULES))
def test_imports_run_one_way(module: str) -> None:
    ring = {name for name in reached(module) if module in reached(name)}
    assert not ring or {name.partition(".")[0] for name in ring} <= RINGS


def test_rooms_import_only_from_the_rows_of_design_that_are_above() -> None:
    design = (PACKAGE.parents[1] / "DESIGN.md").read_text("utf-8")
    table = re.findall(r"^\| [^|`]+ \| (`[^|]*`) \|$", design, re.MULTILINE)
    rows = {room: row for row, rooms in enumerate(table) for room in re.findall(r"`(\w+)`", rooms)}
    rooms = {module.partition(".")[0] for module in MODULES} - {"__init__", "__main__"}
    assert rows.keys() == rooms, "give each room its row in DESIGN.md"
    upward = {
        (module, name)
        for module in MODULES
        for name in known(module)
        if module.partition(".")[0] in rooms
        and rows[name.partition(".")[0]] > rows[module.partition(".")[0]]
    }
    assert upward == set()


def test_each_room_has_its_row_in_contributing() -> None:
    contributing = (PACKAGE.parents[1] / "CONTRIBUTING.md").read_text("utf-8")
    table = re.findall(r"^\| (`[^|]*) \|", contributing, re.MULTILINE)
    rooms = {module.partition(".")[0] for module in MODULES} - {"__init__", "__main__"}
    assert set(re.findall(r"`(\w+)(?:/|\.py)`", " ".join(table))) == rooms


def test_rooms_form_no_ring() -> None:
    ahead: dict[str, set[str]] = {}
    for module in MODULES:
        room = module.partition(".")[0]
        ahead.setdefault(room, set()).update(name.partition(".")[0] for name in known(module))
    order = TopologicalSorter({room: rooms - {room} for room, rooms in ahead.items()})
    order.prepare()  # raises CycleError, which names the ring


def test_no_two_modules_have_one_name_but_a_command_and_its_subject() -> None:
    folders = {name for name, path in MODULES.items() if path.name == "__init__.py"}
    subjects = MODULES.keys() - folders - {f"cli.{command}" for command in COMMANDS}
    counts = Counter(module.rpartition(".")[2] for module in subjects)
    assert {name for name, count in counts.items() if count > 1} == set()


def test_no_two_public_classes_have_one_name() -> None:
    counts = Counter(
        node.name
        for module in MODULES
        for node in code(module).body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    )
    assert {name for name, count in counts.items() if count > 1} == set()


def test_every_package_that_is_imported_is_declared() -> None:
    project = tomllib.loads((PACKAGE.parents[1] / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    declared = [*project["dependencies"], *chain(*(extras[name] for name in extras.keys() - BENCH))]
    promised = {_plain(re.split(r"[^\w.-]", line)[0]) for line in declared}
    distributions = packages_distributions()
    imported = {
        _plain(distribution)
        for module in MODULES
        for name in imports(module)
        if (top := name.partition(".")[0]) not in {*sys.stdlib_module_names, "declaim"}
        for distribution in distributions.get(top, [])
    }
    assert imported <= promised | BROUGHT


def _plain(distribution: str) -> str:
    return re.sub(r"[-_.]+", "-", distribution).lower()

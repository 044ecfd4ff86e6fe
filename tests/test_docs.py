"""The pages of docs/ are whole, are current, and what they show is what happens."""

import inspect
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from pkgutil import resolve_name
from types import ModuleType

import click
import pytest
import yaml
from click.core import ParameterSource

import declaim
from declaim.cli import COMMANDS, main
from declaim.containers import CONTAINERS
from declaim.errors import DeclaimError
from kit.program import PATIENCE_S

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
ROOT_PAGES = (DOCS / "root_pages.py").read_text("utf-8")
API = (DOCS / "api.md").read_text("utf-8")
CLI = (DOCS / "cli.md").read_text("utf-8")
README = (ROOT / "README.md").read_text("utf-8")
EXAMPLES = re.findall(
    r"^```python\n(.*?)^```(?:\n\n```text\n(.*?)^```)?", API, re.MULTILINE | re.DOTALL
)
FUNCTIONS = dict(re.findall(r"^`([\w.]+)\((.*?)\)(?: -> .*)?`$", API, re.MULTILINE))
"""The parameters of each function of the page, by its name: `declaim.watch.watch`."""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the project's article, where the examples run in turn."""
    folder = tmp_path_factory.mktemp("api")
    shutil.copy(ROOT / "article.txt", folder)
    return folder


@pytest.mark.parametrize(("example", "printed"), EXAMPLES)
def test_an_example_of_the_library_prints_what_is_shown(
    desk: Path, example: str, printed: str
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", example],
        cwd=desk,
        env={**os.environ, "DECLAIM_STORE": str(desk / "store")},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=PATIENCE_S,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == printed or (done.stdout and not printed)


def section(title: str) -> str:
    """The part of the page below a heading, up to the next one."""
    found = re.search(rf"^### {title}\n(.*?)(?=^##)", API, re.MULTILINE | re.DOTALL)
    assert found, title
    return found[1]


@pytest.mark.parametrize("name", declaim.__all__)
def test_a_public_name_is_in_the_page_of_the_library(name: str) -> None:
    assert re.search(rf"`{name}[`(.]", API)


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_function_has_its_signature_errors_and_example_there(name: str) -> None:
    function = resolve_name(name if name.startswith("declaim.") else f"declaim.{name}")
    shown = FUNCTIONS[name].split(", ")
    assert [part.partition("=")[0] for part in shown if part and part != "*"] == [
        *inspect.signature(function).parameters
    ]
    of_it = section(name.rpartition(".")[2])
    assert "Raises" in of_it
    assert "```python" in of_it or "The example of" in of_it.replace("\n", " ")


def test_each_public_function_has_its_part_there() -> None:
    public = {name for name in declaim.__all__ if inspect.isfunction(getattr(declaim, name))}
    assert public <= FUNCTIONS.keys()


def test_each_option_has_its_row_there() -> None:
    rows = re.findall(r"^\| `(\w+)` \|", section("Options"), re.MULTILINE)
    assert rows == [*inspect.signature(declaim.Options).parameters]


@pytest.mark.parametrize(
    "kind", sorted(DeclaimError.__subclasses__(), key=str), ids=lambda kind: kind.__name__
)
def test_an_error_has_its_attributes_there(kind: type[DeclaimError]) -> None:
    row = re.search(rf"^\| `{kind.__name__}` \| (.*?) \|", API, re.MULTILINE)
    assert row
    assert re.findall(r"`(\w+)`", row[1]) == [*inspect.signature(kind).parameters]


def generator() -> ModuleType:
    """The script that writes the page of the commands."""
    spec = spec_from_file_location("commands", DOCS / "commands.py")
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_page_of_the_commands_is_current() -> None:
    assert generator().page() == CLI, "run `python docs/commands.py`"


@pytest.mark.parametrize("name", COMMANDS)
def test_an_example_of_an_option_is_a_command_line_that_is_understood(name: str) -> None:
    command = main.get_command(click.Context(main), name)
    assert command
    for param in command.params:
        if isinstance(param, click.Option):
            program, called, *arguments = shlex.split(generator().example(name, param))
            assert (program, called) == ("declaim", name)
            context = command.make_context(name, arguments)
            assert context.get_parameter_source(str(param.name)) is ParameterSource.COMMANDLINE


def options() -> Iterator[str]:
    """Every option of every command, but those that another option stands for."""
    for name in COMMANDS:
        command = main.get_command(click.Context(main), name)
        assert command
        for param in command.params:
            if isinstance(param, click.Option) and not param.hidden:
                yield from param.opts


@pytest.mark.parametrize("option", sorted(set(options())))
def test_an_option_is_in_the_page_of_the_commands(option: str) -> None:
    assert f"`{option}`" in CLI


@pytest.mark.parametrize("suffix", CONTAINERS)
def test_every_suffix_is_in_the_help_and_in_the_documents(suffix: str) -> None:
    shown = re.compile(rf"{re.escape(suffix)}\b")
    pages = {"docs/cli.md": CLI, "docs/api.md": API, "README.md": README}
    assert not [name for name, text in pages.items() if not shown.search(text)]


def test_the_index_links_every_page() -> None:
    index = (DOCS / "index.md").read_text("utf-8")
    pages = {path.name for path in DOCS.glob("*.md")} - {"index.md"}
    assert pages <= set(re.findall(r"\]\(([^)#]+)\)", index))


def test_the_site_lists_every_page_once() -> None:
    site = yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8"))
    listed = re.findall(r"[\w-]+\.md", str(site["nav"]))
    assert len(listed) == len(set(listed))
    assert {path.name for path in DOCS.glob("*.md")} <= set(listed)


@pytest.mark.parametrize("page", sorted(DOCS.glob("*.md")), ids=lambda page: page.name)
def test_a_link_of_a_page_leads_somewhere(page: Path) -> None:
    text = re.sub(
        r"^```.*?^```|`[^`\n]*`", "", page.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL
    )
    of_the_root = {f"../{name}" for name in re.findall(r'"(\w+(?:\.md)?)": "', ROOT_PAGES)}
    for link, anchor in re.findall(r"\]\(([^)#\s]*)#?([^)\s]*)\)", text):
        if "://" in link:
            continue
        target = DOCS / link if link else page
        assert link in of_the_root if link.startswith("../") else target.exists(), link
        assert not anchor or anchor in anchors(target), f"{link}#{anchor}"


def anchors(page: Path) -> set[str]:
    """The anchors of a page's headings on the site, as Python-Markdown makes them."""
    headings = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    plain = (re.sub(r"[^\w\s-]", "", heading).strip().lower() for heading in headings)
    return {re.sub(r"[-\s]+", "-", heading) for heading in plain}

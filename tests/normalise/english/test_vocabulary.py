"""English's vocabulary is data: words and what they stand for, and no pattern of a text."""

import ast
import re
from pathlib import Path

import pytest

from declaim.normalise.grammars.english import vocabulary

FILES = sorted(Path(vocabulary.__path__[0]).glob("*.py"))
_PATTERN = re.compile(r"\\[bdsw]|\(\?|\[[A-Za-z^]+-|\w\|\w+\|")
_IMPORTED = re.compile(r"dataclasses|typing|declaim\.normalise\.(rules|grammars\.english\.vocab.*)")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_vocabulary_holds_no_patterns(file: Path) -> None:
    tree = ast.parse(file.read_text("utf-8"))
    docs = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    texts = (
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs
    )
    assert not [text for text in texts if _PATTERN.search(text)]
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            assert _IMPORTED.fullmatch(node.module or "")
            if (node.module or "").endswith("rules"):
                assert {name.name for name in node.names} == {"words"}
        assert not isinstance(node, ast.Import)


@pytest.mark.parametrize(
    "names", ["Mon Tue Wed", "Jan Feb Mar", "Street Avenue Road", "N north S", "Monday Tuesday"]
)
def test_days_months_streets_and_the_compass_stand_once(names: str) -> None:
    """A list of such names stands in the vocabulary and nowhere else."""
    row = re.compile("[^A-Za-z]{1,6}(?:[A-Z][a-z]+[^A-Za-z]{1,3})?".join(names.split()))
    folder = FILES[0].parents[1]
    others = sorted({*folder.rglob("*.py")} - {*FILES})
    assert not [path.name for path in others if row.search(path.read_text("utf-8"))]

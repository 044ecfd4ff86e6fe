"""The part of small faults in the code that judges blocks which its tests notice.

    python benchmarks/mutants.py [--sample 100] [--seed 1] [--room structure] [--tests FOLDER...]

Each fault changes one operator, number or condition in a copy of the package, and the tests of the
room run against the copy until one fails: in tests/structure and tests/reading. Each fault is
printed.
"""

import argparse
import ast
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
LIMIT_SECONDS = 600
"""A run that takes longer counts as noticed: the fault made a loop."""
OTHER: dict[type[ast.AST], Any] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.And: ast.Or,
    ast.Or: ast.And,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
}
"""Each operator, and the one that takes its place."""


def faults(tree: ast.Module) -> Iterator[tuple[ast.AST, ast.AST]]:
    """Each node that can be changed, and what takes its place."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and type(node.ops[0]) in OTHER:
            ops = [OTHER[type(node.ops[0])](), *node.ops[1:]]
            yield node, ast.Compare(node.left, ops, node.comparators)
        elif isinstance(node, ast.BoolOp):
            yield node, ast.BoolOp(OTHER[type(node.op)](), node.values)
        elif isinstance(node, ast.BinOp) and type(node.op) in OTHER:
            yield node, ast.BinOp(node.left, OTHER[type(node.op)](), node.right)
        elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            yield node, node.operand
        elif isinstance(node, ast.Constant) and type(node.value) is int:
            yield node, ast.Constant(node.value + 1)


def mutants(room: Path) -> Iterator[tuple[Path, int, str, str, str]]:
    """File, line, the code before and after, and the whole file with the fault."""
    for path in sorted(room.rglob("*.py")):
        text = path.read_text("utf-8")
        for old, new in faults(ast.parse(text)):
            before = ast.get_source_segment(text, old) or ""
            if before and text.count(before) == 1:
                after = f"({ast.unparse(new)})"
                whole = text.replace(before, after)
                yield path, getattr(old, "lineno", 0), before, after, whole


def is_noticed(path: Path, whole: str, tests: Sequence[str]) -> bool:
    """Whether a test fails where the file at `path` has the content `whole`."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(ROOT / "src", Path(folder) / "src")
        (Path(folder) / path.relative_to(ROOT)).write_text(whole, "utf-8")
        command = [sys.executable, "-m", "pytest", "-q", "-x", "-n", "0", *tests]
        environment = {**os.environ, "PYTHONPATH": str(Path(folder) / "src")}
        try:
            run = subprocess.run(
                command,
                cwd=ROOT,
                env=environment,
                capture_output=True,
                timeout=LIMIT_SECONDS,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return True
        return run.returncode != 0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sample", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--room", default="structure")
    parser.add_argument("--tests", nargs="+", default=["tests/structure", "tests/reading"])
    options = parser.parse_args()
    every = list(mutants(ROOT / "src" / "declaim" / options.room))
    random.seed(options.seed)
    chosen = random.sample(every, min(options.sample, len(every)))
    noticed = 0
    for path, line, before, after, whole in chosen:
        seen = is_noticed(path, whole, options.tests)
        noticed += seen
        word = "noticed" if seen else "MISSED "
        print(f"{word} {path.relative_to(ROOT)}:{line}: {before!r} is {after!r}", flush=True)
    print(f"{noticed} of {len(chosen)} faults noticed, of {len(every)} that can be made")


if __name__ == "__main__":
    main()

"""Every block in tests/articles: the rules that hold of it, and the facts of its layers.

`census.txt` has a line for each rule, each sign of a headline and each part of the layers: of how
many blocks or pages it holds, and a digest of which. A change that reaches no verdict is seen here.
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

from declaim.manuscript import SourceBytes
from declaim.reading.plain_text.plain import read_plain
from declaim.structure.headline import top_of
from declaim.structure.parts import Parts, parts_of
from declaim.structure.pasted import signs_of_a_page
from declaim.structure.reading_rules import writer
from declaim.structure.reading_rules.page_rules import RULES
from declaim.structure.signs.headline_signs import EVIDENCE
from structure.test_structure import ARTICLES, FOLDERS, labelled

CENSUS = ARTICLES / "census.txt"


def seen_of(page: Parts) -> Iterator[tuple[str, object]]:
    """Each thing that is seen of a page, by its name, with where it is seen."""
    lines, frame = page.lines, page.frame
    for rule in RULES:
        yield from (
            (f"rule: {rule.name}", (i, why))
            for i in range(len(lines))
            if (why := rule.holds(page, i))
        )
    top = top_of(lines, frame.by_list, frame.body, frame.stretch)
    for points, sign in EVIDENCE:
        name = f"sign: {sign.__name__.replace('_', ' ')}"
        yield from ((name, (i, points)) for i in top.candidates if sign(top, i))
    for layer in (lines, frame, page):
        left_out = {"passages", "lines", "frame", "texts"}
        for each in fields(layer):
            if each.name not in left_out and (value := plain(getattr(layer, each.name))):
                yield f"{type(layer).__name__.lower()}: {each.name}", value
    yield from ((f"pasted: {sign}", True) for sign in signs_of_a_page(lines))
    for i, (role, why) in enumerate(writer.verdicts(lines.passages, "")):
        yield f"a writer's {role}", (i, why)


def plain(value: Any) -> object:
    """The value in an order of its own, and as text that is the same in each run."""
    if isinstance(value, frozenset):
        return sorted(value)
    if hasattr(value, "items"):
        return sorted((str(key), str(each)) for key, each in value.items())
    return [str(each) for each in value] if isinstance(value, tuple) else value


def census() -> Iterator[str]:
    """A line for each thing that is seen, with its number and a digest."""
    found: dict[str, list[str]] = defaultdict(list)
    for path in pages():
        text, _ = labelled(path.read_text("utf-8"))
        passages = read_plain(SourceBytes(path.name, text.encode(), "text/plain")).passages
        for name, where in seen_of(parts_of(passages)):
            found[name].append(f"{path.parent.name}/{path.name} {where}")
    for name, places in sorted(found.items()):
        digest = hashlib.sha256("\n".join(places).encode()).hexdigest()[:8]
        yield f"{name}: {len(places)}, {digest}"


def pages() -> Iterable[Path]:
    """All pages, in a fixed order."""
    return (path for folder in FOLDERS for path in sorted((ARTICLES / folder).glob("*.txt")))


def test_what_is_seen_of_every_block_is_what_the_census_lists() -> None:
    """`python tests/structure/test_census.py` writes the list: every change is a diff of it."""
    assert list(census()) == CENSUS.read_text("utf-8").splitlines()


if __name__ == "__main__":
    CENSUS.write_text("".join(f"{line}\n" for line in census()), "utf-8")

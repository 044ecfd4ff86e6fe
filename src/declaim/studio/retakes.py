"""Another take of a passage: heard, compared with the others, and chosen."""

from dataclasses import replace
from pathlib import Path

from declaim.errors import UnreadableSource
from declaim.model import Utterance
from declaim.pipeline import narrate
from declaim.settings.config import ARTICLES, NAME, TAKES
from declaim.store import recipe
from declaim.studio.asked import Asked
from declaim.studio.changes import Edit, content_of
from declaim.studio.pronunciations import in_table
from declaim.studio.rewriting import Answer
from declaim.studio.speaking import Bench
from declaim.takes import has_takes, names_of_takes, taken

_SHOWN = 40
"""Characters of an utterance that its line in `declaim.toml` says."""


def take(bench: Bench, asked: Asked, folder: Path) -> Answer:
    """A passage in a take from 1, or in 0 as it is now."""
    number = asked.number("take")
    said = utterances_of(bench, asked.number("block"))
    spoken = tuple(taken(each, number) if number else each for each in said)
    chapter = replace(bench.script.chapters[0], utterances=spoken)
    script = replace(bench.script, chapters=(chapter,))
    name = recipe("trial/1", repr(spoken)) + ".wav"
    narrate(script, folder / name, bench.store)
    return {"sound": f"trial/{name}"}


def choose_take(bench: Bench, asked: Asked, _: Path) -> Edit:
    """A take of a passage is kept for this article; 0 gives it back to the voice."""
    number, block = asked.number("take"), asked.number("block")
    utterances_of(bench, block)
    what = f"Take {number} is kept, in {NAME}." if number else "The passage has no take any more."
    names = dict.fromkeys(
        name
        for name, said in zip(names_of_takes(bench.script), bench.script.utterances, strict=True)
        if said.block == block
    )
    return chosen(bench, dict.fromkeys(names, number), what)


def chosen(bench: Bench, takes: dict[str, int], what: str) -> Edit:
    """The takes of utterances, by their names, are kept in `declaim.toml`."""
    file = bench.path.parent / NAME
    before = content_of(file)
    after = before or b""
    texts = dict(zip(names_of_takes(bench.script), bench.script.utterances, strict=True))
    for name, number in takes.items():
        begins = " ".join(texts[name].source.split())[:_SHOWN]
        table = (ARTICLES, bench.path.name, TAKES)
        after = in_table(file, after, table, name, number or None, begins)
    return Edit(file, before, after, what)


def utterances_of(bench: Bench, block: int) -> tuple[Utterance, ...]:
    """The utterances of a block. Raises UnreadableSource where there are no takes of it."""
    said = tuple(each for each in bench.script.utterances if each.block == block)
    if not said or not all(map(has_takes, said)):
        reason = "its voice reads it the same each time; Piper's and hibari's have takes"
        raise UnreadableSource(bench.path.name, reason)
    return said

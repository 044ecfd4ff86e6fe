"""Another take of a sentence: heard, compared with the others, and chosen."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from declaim.errors import UnreadableSource
from declaim.model import Utterance
from declaim.pipeline import narrate
from declaim.settings.config import ARTICLES, NAME, TAKES
from declaim.store import recipe
from declaim.studio.asked import Asked
from declaim.studio.changes import Edit, Phrase, content_of
from declaim.studio.pronunciations import in_table
from declaim.studio.speaking import Bench
from declaim.synthesize import sentences_of
from declaim.takes import has_takes, names_of_takes

_SHOWN = 40
"""Characters of a sentence that its line in `declaim.toml` says."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of which there are takes."""

    name: str
    """The name by which a choice among its takes is known."""
    said: Utterance
    """The sentence by itself, without a take."""
    take: int
    """The take that was chosen, from 1; 0 for none."""

    @property
    def text(self) -> str:
        """The spoken form, on one line."""
        return " ".join(self.said.text.split())


def take(bench: Bench, asked: Asked, folder: Path) -> dict[str, object]:
    """A sentence in a take from 1, or in 0 as the voice reads it without one."""
    spoken = replace(_sentence(bench, asked).said, takes=(asked.number("take"),))
    chapter = replace(bench.script.chapters[0], utterances=(spoken,))
    script = replace(bench.script, chapters=(chapter,))
    name = recipe("trial/1", repr(spoken)) + ".wav"
    narrate(script, folder / name, bench.store)
    return {"sound": f"trial/{name}"}


def choose_take(bench: Bench, asked: Asked, _: Path) -> Edit:
    """A take of a sentence is kept for this article; 0 gives the sentence back to the voice."""
    number, sentence = asked.number("take"), _sentence(bench, asked)
    what = ("take_kept", str(number), NAME) if number else ("take_gone",)
    return chosen(bench, [(sentence, number)], what)


def chosen(bench: Bench, takes: Iterable[tuple[Sentence, int]], what: Phrase = ()) -> Edit:
    """The takes of sentences are kept in `declaim.toml`."""
    file = bench.path.parent / NAME
    before = content_of(file)
    after = before or b""
    table = (ARTICLES, bench.path.name, TAKES)
    for sentence, number in takes:
        begins = sentence.text[:_SHOWN]
        after = in_table(file, after, table, sentence.name, number or None, begins)
    return Edit(file, before, after, what)


def sentences_in(bench: Bench, block: int) -> tuple[Sentence, ...]:
    """The sentences of a block; none where its voice reads them the same each time."""
    return with_their_takes([each for each in bench.script.utterances if each.block == block])


def with_their_takes(said: Sequence[Utterance]) -> tuple[Sentence, ...]:
    """The sentences of utterances; none where a voice reads them the same each time."""
    if not said or not all(map(has_takes, said)):
        return ()
    return tuple(
        Sentence(name, sentence, take)
        for each, names in zip(said, names_of_takes(said), strict=True)
        for name, (_, sentence), take in zip(
            names,
            sentences_of(replace(each, takes=())),
            each.takes or (0,) * len(names),
            strict=True,
        )
    )


def _sentence(bench: Bench, asked: Asked) -> Sentence:
    sentences = sentences_in(bench, asked.number("block"))
    if not sentences:
        reason = "its voice reads it the same each time; Piper's and hibari's have takes"
        raise UnreadableSource(bench.path.name, reason)
    return sentences[min(asked.number("sentence"), len(sentences) - 1)]

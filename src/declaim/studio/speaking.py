"""A sentence spoken by itself, to be heard before anything is kept."""

from dataclasses import dataclass, replace
from pathlib import Path

from declaim.errors import UnreadableSource
from declaim.model import Article, Block, Script
from declaim.normalise.lexicon import Lexicon
from declaim.pipeline import NO_WORDS, narrate, script_of
from declaim.settings.layers import settled
from declaim.settings.options import Options
from declaim.source import source_of
from declaim.store import Store, recipe


@dataclass(frozen=True, slots=True)
class Bench:
    """The material of the acts: an article's file, with its Article and Script."""

    path: Path
    options: Options
    store: Store
    article: Article
    script: Script

    @property
    def settled(self) -> Options:
        """The options with what the article and its folder ask for."""
        return settled(self.options, self.article, source_of(self.path))

    def block(self, number: int, text: str = "") -> Block:
        """The block of that number; where it does not hold `text`, the nearest that does.

        Raises UnreadableSource where there is none.
        """
        holding = [i for i, block in enumerate(self.article.blocks) if text in block.text]
        if not holding:
            raise UnreadableSource(self.path.name, "this passage is not in it any more")
        return self.article.blocks[min(holding, key=lambda i: abs(i - number))]


@dataclass(frozen=True, slots=True)
class Trial:
    """Settings that are tried, besides those that are kept."""

    lexicon: Lexicon = NO_WORDS
    """Pronunciations above all others."""
    options: Options | None = None
    """Other voices, in the place of the options that are settled."""


def sound_of(
    bench: Bench, block: Block, text: str, folder: Path, trial: Trial = Trial()
) -> tuple[str, str]:
    """Speak `text` as a part of the block: the name of a file in `folder`, and the spoken form.

    Raises a DeclaimError where it cannot.
    """
    alone = replace(
        block, text=text, marks=(), spoken=True, chapter="", pause_ms=0, reason="a trial"
    )
    article = replace(bench.article, blocks=(alone,))
    options = trial.options or bench.settled
    script = script_of(article, options, bench.path.parent, bench.store, bench.path, trial.lexicon)
    if not script.utterances:
        raise UnreadableSource(bench.path.name, "there is nothing in it to say")
    name = recipe("trial/1", repr(script.utterances)) + ".wav"
    narrate(script, folder / name, bench.store)
    return name, " ".join(utterance.text for utterance in script.utterances)

"""A sentence spoken by itself, to be heard before anything is kept."""

from dataclasses import dataclass, replace
from pathlib import Path

from declaim.errors import UnreadableSource
from declaim.model import Article, Block
from declaim.normalise.lexicon import Lexicon
from declaim.pipeline import NO_WORDS, narrate, script_of, settled
from declaim.settings.options import Options
from declaim.source import source_of
from declaim.store import Store, recipe


@dataclass(frozen=True, slots=True)
class Bench:
    """What the acts work on: an article's file, and what was read and planned of it."""

    path: Path
    options: Options
    store: Store
    article: Article

    def block(self, number: int, text: str = "") -> Block:
        """The block of that number; where it does not hold `text`, the nearest that does.

        Raises UnreadableSource where there is none.
        """
        holding = [i for i, block in enumerate(self.article.blocks) if text in block.text]
        if not holding:
            raise UnreadableSource(self.path.name, "this passage is not in it any more")
        return self.article.blocks[min(holding, key=lambda i: abs(i - number))]


def sound_of(
    bench: Bench, block: Block, text: str, folder: Path, trial: Lexicon = NO_WORDS
) -> tuple[str, str]:
    """Speak `text` as a part of the block: the name of a file in `folder`, and the spoken form.

    The pronunciations of `trial` are above all others. Raises a DeclaimError where it cannot.
    """
    alone = replace(
        block, text=text, emphasis=(), spoken=True, chapter="", pause_ms=0, reason="a trial"
    )
    article = replace(bench.article, blocks=(alone,))
    options = settled(bench.options, bench.article, source_of(bench.path))
    script = script_of(article, options, bench.path.parent, bench.store, bench.path, trial)
    if not script.utterances:
        raise UnreadableSource(bench.path.name, "there is nothing in it to say")
    name = recipe("trial/1", repr(script.utterances)) + ".wav"
    narrate(script, folder / name, bench.store)
    return name, " ".join(utterance.text for utterance in script.utterances)

"""Takes that are tried until a recogniser hears what is written."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

from declaim.basics.parallel import Progress, silent
from declaim.engines import open_engine
from declaim.errors import UnreadableSource
from declaim.model import Utterance
from declaim.store.clips import samples
from declaim.store.heard import keep_heard, known_heard
from declaim.studio.speaking import Bench
from declaim.synthesize import synthesize
from declaim.takes import has_takes, in_take


@dataclass(frozen=True, slots=True)
class Proof:
    """An utterance that did not read right, and what came of it."""

    line: int
    heard: str
    """In the take with which it began, in words."""
    said: Utterance
    take: int
    """The one in which the fewest letters are wrong; 0 where none is better than the first."""
    is_right: bool
    """Whether that one reads right."""
    tried: int


def proofread(bench: Bench, most: int, progress: Progress = silent) -> tuple[Proof, ...]:
    """Hear every utterance; of one that does not read right try up to `most` other takes.

    Raises UnreadableSource where no voice has takes or the recogniser does not know the language;
    MissingExtra where there is no recogniser.
    """
    from declaim.verify.hearing import heard_alone
    from declaim.verify.recogniser import does_not_know

    said = bench.script.utterances
    if not any(map(has_takes, said)):
        reason = "its voice reads it the same each time; Piper's and hibari's have takes"
        raise UnreadableSource(bench.path.name, reason)
    article = bench.article.metadata.language or "en"
    if unknown := does_not_know(None, article):
        raise UnreadableSource(bench.path.name, unknown.partition(";")[0])
    found = []
    with ThreadPoolExecutor(1) as executor:

        def heard(each: Utterance) -> tuple[bool, int, str]:
            chapter = replace(bench.script.chapters[0], utterances=(each,))
            script = replace(bench.script, chapters=(chapter,))
            (clip,) = synthesize(script, open_engine, bench.store, executor, silent)
            sound = samples(bench.store, clip)
            alone = known_heard(bench.store, [clip.key]).get(clip.key) or heard_alone(
                sound, clip.frame_rate, each.source, each.language or article
            )
            keep_heard(bench.store, clip.key, alone)
            return alone.is_wrong, alone.letters, alone.told

        for number, each in enumerate(said, start=1):
            best = heard(each)
            if best[0] and has_takes(each):
                begun, take, tried = best[2], 0, 0
                for tried in range(1, most + 1):
                    another = heard(in_take(each, tried))
                    if another[:2] < best[:2]:
                        best, take = another, tried
                    if not best[0]:
                        break
                found.append(Proof(each.line, begun, each, take, not best[0], tried))
            progress("listen", number, len(said))
    return tuple(found)

"""Sentences that may be wrong: a recogniser hears the clips quietly, one after the other.

The store keeps what it heard, and what `declaim verify` heard, so that no clip is heard twice.
"""

from dataclasses import asdict, dataclass
from threading import Event, Lock, Thread

from declaim.engines import open_engine
from declaim.errors import DamagedEntry, DeclaimError, UnreadableSource
from declaim.model import Utterance
from declaim.store.clips import known_clip, samples
from declaim.store.heard import Heard, keep_heard, known_heard
from declaim.studio.speaking import Bench
from declaim.synthesize import clip_keys
from declaim.timeline.cues import written_sentences


@dataclass(frozen=True, slots=True)
class Doubt:
    """A sentence of which something else was heard than was written."""

    block: int
    sentence: str
    heard: str
    """In words."""
    key: str
    """Of its clip: another take of it is another doubt."""


class Doubts:
    """Hears an article's clips in a thread, and remembers what it heard of each."""

    def __init__(self) -> None:
        self._heard: dict[str, Heard] = {}
        self._problem: DeclaimError | None = None
        self._thread: Thread | None = None
        self._stop, self._lock = Event(), Lock()

    def look(self, bench: Bench, *, listen: bool) -> dict[str, object]:
        """The sentences found by now; with `listen` the other clips are heard from now on.

        Raises the DeclaimError for which nothing can be heard.
        """
        with self._lock:
            keys = clip_keys(bench.script, open_engine)
            self._heard |= known_heard(bench.store, set(keys) - self._heard.keys())
            running = self._thread is not None and self._thread.is_alive()
            if self._problem and not running:
                problem, self._problem = self._problem, None
                raise problem
            if listen and not running and any(key not in self._heard for key in keys):
                self._thread = Thread(target=self._listen, args=(bench, keys), daemon=True)
                self._thread.start()
                running = True
            return {
                "running": running,
                "heard": sum(key in self._heard for key in keys),
                "of": len(keys),
                "doubts": [
                    asdict(Doubt(said.block, _sentence(said, found.word), found.told, key))
                    for key, said in zip(keys, bench.script.utterances, strict=True)
                    if (found := self._heard.get(key)) and found.is_wrong
                ],
            }

    def close(self) -> None:
        """Hear nothing more."""
        self._stop.set()
        if self._thread:
            self._thread.join()

    def _listen(self, bench: Bench, keys: tuple[str, ...]) -> None:
        try:
            from declaim.verify.hearing import heard_alone
            from declaim.verify.recogniser import does_not_know

            article = bench.article.metadata.language or "en"
            for key, said in zip(keys, bench.script.utterances, strict=True):
                if self._stop.is_set():
                    return
                if key in self._heard:
                    continue
                language = said.language or article
                if unknown := does_not_know(None, language):
                    raise UnreadableSource(bench.path.name, unknown)
                clip = known_clip(bench.store, key, fresh=False)
                sound = samples(bench.store, clip)
                heard = heard_alone(sound, clip.frame_rate, said.source, language)
                self._heard[key] = heard
                keep_heard(bench.store, key, heard)
        except DamagedEntry:
            return  # it is being spoken, or will be spoken anew: it is heard the next time
        except DeclaimError as problem:
            self._problem = problem


def _sentence(said: Utterance, word: int) -> str:
    """The sentence of an utterance in which its word of that index stands."""
    from declaim.verify.hearing import words_of

    count = 0
    for sentence in written_sentences(said):
        count += len(words_of(sentence, said.voice.language))
        if word < count:
            return sentence.strip()
    return said.source

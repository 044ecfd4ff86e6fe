"""Script -> a clip for every utterance, speaking only what the store has not."""

from concurrent.futures import Executor
from functools import cache
from struct import Struct

from declaim.engines import Engine
from declaim.errors import DamagedEntry, EngineFailed
from declaim.master import MASTERING, master
from declaim.model import Clip, Script, Utterance, Word
from declaim.store import Store, recipe
from declaim.work import Progress, in_parallel

_ATTEMPTS = 2
"""An utterance whose process was lost is tried once more, in a new one."""

_HEAD = Struct("<II")  # of a clip's entry: frame rate, frames; then its words
_WORD = Struct("<III")

_Task = tuple[Engine, Utterance, str, Store]


def clip_keys(script: Script, engine: Engine) -> tuple[str, ...]:
    """For each utterance the recipe of its clip: all that shapes its sound, and nothing else."""
    identity = cache(engine.identity)
    return tuple(
        recipe(
            "clip/1",
            identity(said.voice),
            said.voice.name,
            said.voice.rate,
            said.voice.pitch,
            said.text,
            MASTERING,
        )
        for said in script.utterances
    )


def synthesize(
    script: Script, engine: Engine, store: Store, executor: Executor, progress: Progress
) -> tuple[Clip, ...]:
    """One clip an utterance, in order. Raises EngineFailed; what was spoken by then is kept."""
    keys = clip_keys(script, engine)
    keyed = dict(zip(keys, script.utterances, strict=True))
    missing = [(engine, said, key, store) for key, said in keyed.items() if key not in store]
    fresh = {key for _, _, key, _ in missing}
    in_parallel("speak", executor, _speak, missing, lambda task: len(task[1].text), progress)
    clips = {key: _clip(key, store, key in fresh) for key in keyed}
    return tuple(clips[key] for key in keys)


def _speak(task: _Task) -> None:
    engine, utterance, key, store = task
    for attempt in range(1, _ATTEMPTS + 1):
        try:
            speech = master(engine.speak(utterance))
            if not speech.pcm:
                reason = "it gave nothing but silence"
                raise EngineFailed(engine.name, utterance.line, utterance.text, reason)
            break
        except EngineFailed:
            if attempt == _ATTEMPTS:
                raise
    words = b"".join(_WORD.pack(word.frame, word.offset, word.length) for word in speech.words)
    store.put(key, _HEAD.pack(speech.frame_rate, speech.frames) + words, speech.pcm)


def _clip(key: str, store: Store, fresh: bool) -> Clip:
    head = store.head(key)
    if head is None:
        raise DamagedEntry(key)
    frame_rate, frames = _HEAD.unpack_from(head)
    words = tuple(Word(*word) for word in _WORD.iter_unpack(head[_HEAD.size :]))
    return Clip(key, frame_rate, frames, words, fresh)

"""Script -> a clip for every utterance, speaking only what the store has not."""

from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor
from dataclasses import replace
from functools import cache

from declaim.basics.parallel import Progress, in_parallel
from declaim.engines import Engine
from declaim.engines.pace import asked_rate, key_of, paces
from declaim.engines.worker import speak_apart
from declaim.errors import EngineFailed, EngineUnavailable
from declaim.model import Clip, Script, Speech, Utterance, Voice
from declaim.normalise import sentences
from declaim.sound.master import MASTERING, master
from declaim.sound.rhythm import evened, joined
from declaim.sound.tempo import stretched
from declaim.store import Store, recipe
from declaim.store.clips import keep_clip, known_clip

_ATTEMPTS = 2
"""An utterance whose process was lost, or that was no speech, is tried once more, in a new one."""
_WORD_LENGTH = 6
"""Characters of a word and the space behind it."""
_BEYOND, _AT_LEAST = 10, 3.0
"""Speech may be so many times longer or shorter than expected, or last so many seconds."""

EngineOf = Callable[[str], Engine]
"""The engine of a name."""
_Task = tuple[Engine, Utterance, str, Store]


def clip_keys(script: Script, engine_of: EngineOf) -> tuple[str, ...]:
    """For each utterance the recipe of its clip: all that shapes its sound, and nothing else."""
    identity = cache(lambda voice: engine_of(voice.engine).identity(voice))
    return tuple(_clip_key(said, identity(said.voice)) for said in script.utterances)


def _clip_key(said: Utterance, identity: str) -> str:
    voice = said.voice
    shapes = (voice.name, voice.rate, voice.pitch, said.text, said.between_ms, MASTERING)
    takes: tuple[str | int, ...] = ("take", *said.takes) if any(said.takes) else ()
    pace = paces().get(key_of(voice), ())
    return recipe("clip/2", identity, *shapes, *takes, *pace)


def synthesize(
    script: Script, engine_of: EngineOf, store: Store, executor: Executor, progress: Progress
) -> tuple[Clip, ...]:
    """One clip an utterance, in order.

    Raises EngineFailed and EngineUnavailable; what was spoken by then is kept.
    """
    keys = clip_keys(script, engine_of)
    keyed = dict(zip(keys, script.utterances, strict=True))
    missing = store.missing(keyed)
    tasks = [
        (engine_of(said.voice.engine), said, key, store)
        for key, said in keyed.items()
        if key in missing
    ]
    try:
        spoken = in_parallel("speak", executor, _speak, tasks, _weight, progress)
    except BrokenExecutor as error:
        reason = "the executor lost its workers; what was spoken is kept, render again to go on"
        raise EngineUnavailable(script.voice.engine, reason) from error
    if missing:
        identity = engine_of(script.voice.engine).identity(script.voice)
        store.put(_spoke_last(script.voice), identity.encode(), b"")
    clips = {clip.key: clip for clip in spoken}
    clips |= {key: known_clip(store, key, fresh=False) for key in keyed if key not in missing}
    return tuple(clips[key] for key in keys)


def former_identity(script: Script, engine_of: EngineOf, store: Store) -> str:
    """The engine that spoke with the narrator's voice the last time, where it is another one now.

    Then everything is spoken anew. Raises DamagedEntry.
    """
    key = _spoke_last(script.voice)
    with store.believing(key):
        known = (store.head(key) or b"").decode()
    return known if known != engine_of(script.voice.engine).identity(script.voice) else ""


def _spoke_last(voice: Voice) -> str:
    return recipe("spoke-last/1", voice.engine, voice.name, int(voice.expressive))


def _weight(task: _Task) -> int:
    return expected_ms(task[1])


def _speak(task: _Task) -> Clip:
    """The clip, kept in the store; a worker that takes over from a lost one may find it there.

    Raises EngineUnavailable where this machine's engine is another than the one asked for.
    """
    engine, utterance, key, store = task
    if _clip_key(utterance, identity := engine.identity(utterance.voice)) != key:
        reason = f"a worker has {identity}; install the same versions on every machine"
        raise EngineUnavailable(engine.name, reason)
    if key in store:
        return known_clip(store, key, fresh=True)
    for attempt in range(1, _ATTEMPTS + 1):
        try:
            speech = _speech(engine, utterance)
            break
        except EngineFailed:
            if attempt == _ATTEMPTS:
                raise
    return keep_clip(store, key, speech)


def _speech(engine: Engine, said: Utterance) -> Speech:
    """The engine's speech, mastered. Raises EngineFailed if it cannot be speech of the text."""
    parts = sentences_of(said)
    starts = [start for start, _ in parts[1:]]
    speech = None if any(said.takes) else _asked(engine, said)
    if not speech or (starts and not speech.words):
        speech = joined([(start, _asked(engine, alone)) for start, alone in parts])
    speech = master(evened(speech, starts, said.between_ms))
    seconds, expected = speech.frames / speech.frame_rate, expected_ms(said) / 1000
    if not seconds:
        raise EngineFailed(engine.name, said.line, said.text, "it gave nothing but silence")
    if not expected / _BEYOND <= seconds <= expected * _BEYOND + _AT_LEAST:
        reason = f"it gave {seconds:.1f} s of sound for what takes about {expected:.1f} s to say"
        raise EngineFailed(engine.name, said.line, said.text, reason)
    return speech


def sentences_of(said: Utterance) -> tuple[tuple[int, Utterance], ...]:
    """Each sentence as an utterance of its own, in its take, with its offset in the text."""
    starts = [start for start, _ in sentences(said.text, said.voice.language)][1:]
    stops = [*starts, len(said.text)]
    takes = said.takes or (0,) * len(stops)
    return tuple(
        (start, _in_take(replace(said, text=said.text[start:stop], takes=()), take))
        for start, stop, take in zip([0, *starts], stops, takes, strict=True)
    )


def _in_take(said: Utterance, take: int) -> Utterance:
    voice = replace(said.voice, expressive=True) if take else said.voice
    return replace(said, takes=(take,) if take else (), voice=voice)


def _asked(engine: Engine, said: Utterance) -> Speech:
    """The engine's speech, stretched if the engine cannot speak at the rate that is asked for."""
    wanted = asked_rate(said.voice)
    slowest, fastest = getattr(engine, "rates", (wanted, wanted))
    rate = min(max(wanted, slowest), fastest)
    said = replace(said, voice=replace(said.voice, rate=rate))
    speech = engine.speak(said) if engine.shared else speak_apart(engine, said)
    return speech if rate == wanted else stretched(speech, wanted / rate)


def expected_ms(said: Utterance) -> int:
    """The expected length of an utterance's speech, in milliseconds."""
    return len(said.text) * 60_000 // (_WORD_LENGTH * said.voice.rate)

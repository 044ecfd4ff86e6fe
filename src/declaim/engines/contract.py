"""The promises of every engine, for the tests of an engine.

from declaim.engines.contract import breaches

def test_it_keeps_the_contract() -> None:
    assert list(breaches(MyEngine())) == []
"""

import pickle
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from declaim.engines import Engine
from declaim.errors import DeclaimError, UnknownChoice
from declaim.model import Speech, Utterance, Voice

TEXT = "The bridge was closed in the morning. Nobody, it seems, had told the ferry."
_MARKUP = 'One <break time="60s"/> [[slnc 60000]] two <speak>three</speak> & \\pau=60000\\ four.'


def breaches(engine: Engine, language: str = "en") -> Iterator[str]:
    """A sentence for every promise that the engine does not keep, with its voice of `language`.

    It is asked to speak six times; raises only what the engine itself raises.
    """
    voice = engine.default_voice(language)
    yield from _as_a_value(engine, voice)
    first = engine.speak(_said(TEXT, voice))
    yield from _in_its_sound(engine, voice, first)
    yield from _in_its_words(first)
    yield from _in_its_errors(engine, voice)


def _said(text: str, voice: Voice) -> Utterance:
    return Utterance(text, text, 0, 1, voice, 0)


def _as_a_value(engine: Engine, voice: Voice) -> Iterator[str]:
    if pickle.loads(pickle.dumps(engine)) != engine:  # noqa: S301 - dumped a moment ago
        yield "it is not the same after pickling, so that a process cannot be given it"
    if voice.engine != engine.name:
        yield f"its voices say that they are of {voice.engine!r}, and its name is {engine.name!r}"
    if engine.voice(voice.name).name != voice.name:
        yield f"its default voice {voice.name!r} is not found by its name"
    if not engine.identity(voice) or engine.identity(voice) != engine.identity(voice):
        yield "its identity is empty or changes, so that nothing it spoke is found again"
    if engine.longest < len(TEXT):
        yield f"it reads no more than {engine.longest} characters, less than two sentences"


def _in_its_sound(engine: Engine, voice: Voice, first: Speech) -> Iterator[str]:
    if not first.frames or len(first.pcm) % 2 or not any(first.pcm):
        yield "it gives no sound, or half a sample"
    if not 8_000 <= first.frame_rate <= 48_000:
        yield f"{first.frame_rate} Hz is not a rate of speech"
    minutes = first.frames / first.frame_rate / 60
    if not 0.4 < len(TEXT.split()) / minutes / voice.rate < 2.5:
        yield f"{len(TEXT.split()) / minutes:.0f} words a minute are not the {voice.rate} asked for"
    if engine.speak(_said(TEXT, replace(voice, rate=voice.rate * 3 // 2))).frames >= first.frames:
        yield "it is not faster at a higher rate"
    engine.speak(_said("Something in between.", voice))
    where = " in two threads" if engine.shared else ""
    with ThreadPoolExecutor(2 if engine.shared else 1) as threads:
        again = threads.map(engine.speak, [_said(TEXT, voice)] * (2 if engine.shared else 1))
        if any(speech != first for speech in again):
            yield f"the same text does not sound the same again{where}"
    marked = engine.speak(_said(_MARKUP, voice))
    if marked.frames > 30 * marked.frame_rate:
        yield "it obeys markup in the text"


def _in_its_words(speech: Speech) -> Iterator[str]:
    frames = [word.frame for word in speech.words]
    if frames != sorted(frames) or not all(0 <= frame < speech.frames for frame in frames):
        yield "its words are not in order, or not within the sound"
    if any(not TEXT[w.offset : w.offset + w.length].strip() for w in speech.words):
        yield "its words are not those of the text"


def _in_its_errors(engine: Engine, voice: Voice) -> Iterator[str]:
    try:
        engine.voice("no such voice")
        yield "it has a voice of any name"
    except UnknownChoice:
        pass
    for wrong in (_said("", voice), _said(TEXT, replace(voice, name="no such voice"))):
        try:
            engine.speak(wrong)
        except DeclaimError as error:
            if str(pickle.loads(pickle.dumps(error))) != str(error):  # noqa: S301
                yield f"its {type(error).__name__} is lost between processes"
        except Exception as error:
            yield f"it raises {type(error).__name__}, which is not one of declaim.errors"

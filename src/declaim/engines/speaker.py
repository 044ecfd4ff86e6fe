"""The process that owns pyttsx3: `python -P speaker.py`, which answers as `serving.py` says.

A request is a JSON object. Its answer is one, a line's end, and the speech as a WAV file:

    {}                                  -> {"voices": [[id, [language, ...]], ...],
                                            "variants": [name, ...]}
    {"text", "voice", "rate", "pitch"}  -> {"words": [[milliseconds, offset, length], ...]}
    {"texts": [text, ...], "voice"}     -> {"phonemes": [IPA, ...]}, where espeak-ng speaks

What went wrong is {"error": reason}.

Why a process, and why each request is served by a fork of it where there is fork:

- espeak-ng keeps state from one utterance to the next (where its flutter table stands, its count
  of cycles), so the same text gives other samples the second time. A fork of a process that has
  never spoken makes the sound depend on the text alone.
- A native crash or hang costs one utterance.

The speech passes through memory where the system can name a piece of it (Linux), else through a
temporary file.

The traps of pyttsx3 2.99, and what is done about each:

- `runAndWait` returns before the file is written: its loop ends at once, and espeak-ng calls back
  on a thread of its own. We wait for `finished-utterance`; our client bounds the wait.
- Rate and pitch go through espeak-ng's asynchronous queue, which now and then drops one: 5 of 540
  utterances were spoken at the driver's 200 words a minute. We set them until they read back.
- Errors in its own queue are only notified, never raised: we listen.
- Its word events drop their audio position: we look at them before the driver does.
"""

import contextlib
import ctypes
import json
import math
import os
import signal
import sys
import tempfile
import threading
import time
from importlib import import_module
from pathlib import Path
from runpy import run_path
from typing import Any, BinaryIO, NoReturn

_WORD_EVENT, _LAST_EVENT = 1, 0  # espeakEVENT_WORD and espeakEVENT_LIST_TERMINATED, speak_lib.h
_UTF_8, _IPA = 1, 2  # espeakCHARS_UTF8 and espeakPHONEMES_IPA, speak_lib.h
_PATIENCE = 5.0  # seconds for a property to be taken


def embed_espeak() -> None:
    """Make the espeak-ng that came with pip the one that pyttsx3's driver finds by name."""
    try:
        loader = import_module("espeakng_loader")
    except ImportError:  # a system espeak-ng serves as well
        return
    os.environ["ESPEAK_DATA_PATH"] = loader.get_data_path()
    ctypes.CDLL(loader.get_library_path(), mode=ctypes.RTLD_GLOBAL)


def answer(request: dict[str, Any], path: str) -> dict[str, Any]:
    """Serve one request with a new pyttsx3 engine, which writes the speech to `path`."""
    errors: list[Exception] = []
    finished = threading.Event()

    def fail(fault: Any) -> None:  # in the library's own thread, whose errors nobody hears of
        errors.append(fault.exc_value)
        finished.set()

    sys.unraisablehook = fail
    try:
        engine = import_module("pyttsx3").init()
        engine.connect("error", lambda exception, **_: errors.append(exception))
        engine.connect("finished-utterance", lambda **_: finished.set())
        if not request:
            voices = [[voice.id, _tags(voice)] for voice in engine.getProperty("voices")]
            return {"voices": voices, "variants": _variants()}
        if "texts" in request:
            return {"phonemes": _phonemes(engine, request)}
        words = _listen_to_words(engine)
        _set(engine, request)
        if not errors:
            engine.save_to_file(request["text"], path)
            engine.runAndWait()
            finished.wait()
    except (RuntimeError, OSError, ImportError) as error:
        errors.append(error)
    return {"error": str(errors[0])} if errors else {"words": words}


def _tags(voice: Any) -> list[str]:
    tags = [t.decode(errors="replace") if isinstance(t, bytes) else t for t in voice.languages]
    return [tag.strip("\x05").replace("_", "-") for tag in tags]


def _variants() -> list[str]:
    """The variants of espeak-ng's voices, as in `en-us+m2`."""
    folder = Path(os.environ.get("ESPEAK_DATA_PATH", "")) / "voices" / "!v"
    return sorted(path.name for path in folder.glob("*") if " " not in path.name)


def _phonemes(engine: Any, request: dict[str, Any]) -> list[str]:
    """The sounds of each text by espeak-ng, in IPA (espeak_TextToPhonemes, speak_lib.h)."""
    if engine.driver_name != "espeak":
        raise RuntimeError("only espeak-ng gives its phonemes")
    library = import_module("pyttsx3.drivers._espeak").dll
    library.espeak_SetVoiceByName(request["voice"].encode())
    ask = library.espeak_TextToPhonemes
    ask.restype = ctypes.c_char_p
    found = []
    for text in request["texts"]:
        rest = ctypes.c_char_p(text.encode())
        clauses = []
        while rest.value:
            clauses.append((ask(ctypes.byref(rest), _UTF_8, _IPA) or b"").decode())
        found.append(" ".join(" ".join(clauses).split()))
    return found


def _set(engine: Any, request: dict[str, Any]) -> None:
    engine.proxy.setBusy(False)  # so that a property is set now, not when the loop starts
    if engine.driver_name == "espeak":
        _insist(engine, "rate", request["rate"])
        _insist(engine, "pitch", request["pitch"])
    else:
        engine.setProperty("rate", request["rate"])
    engine.setProperty("voice", request["voice"])
    engine.proxy.setBusy(True)


def _insist(engine: Any, name: str, value: int) -> None:
    deadline = time.monotonic() + _PATIENCE
    while engine.getProperty(name) != value:
        if time.monotonic() > deadline:
            raise RuntimeError(f"espeak-ng does not take the {name} {value}")
        engine.setProperty(name, value)
        time.sleep(0.001)


def _listen_to_words(engine: Any) -> list[tuple[int, int, int]]:
    """A list that the word events fill while the engine speaks; empty with other drivers."""
    words: list[tuple[int, int, int]] = []
    if engine.driver_name != "espeak":
        return words
    espeak = import_module("pyttsx3.drivers._espeak")
    driver_callback = espeak.SynthCallback

    def on_synth(samples: Any, count: int, events: Any) -> int:
        for event in events:
            if event.type == _LAST_EVENT:
                break
            if event.type == _WORD_EVENT:
                words.append((event.audio_position, event.text_position - 1, event.length))
        status: int = driver_callback(samples, count, events)
        return status

    espeak.SetSynthCallback(on_synth)
    on_synth.driver_callback = driver_callback  # type: ignore[attr-defined]  # kept alive
    if seed := getattr(espeak.dll, "espeak_ng_SetRandSeed", None):
        seed(ctypes.c_long(1))  # breathy voices draw their noise from a clock otherwise
    return words


def _answered(request: dict[str, Any], path: str) -> bytes:
    """The reply and the speech, as they are sent."""
    reply = answer(request, path)
    speech = b""
    if "words" in reply:
        try:
            speech = Path(path).read_bytes()
        except OSError as error:
            reply = {"error": str(error)}
    return json.dumps(reply).encode() + b"\n" + speech


def _sorry(reason: str) -> bytes:
    return json.dumps({"error": reason}).encode() + b"\n"


def _through_a_file(request: bytes, _: float) -> bytes:
    with tempfile.TemporaryDirectory(prefix="declaim-") as folder:
        return _answered(json.loads(request), str(Path(folder) / "speech.wav"))


def _by_a_fork(request: bytes, seconds: float) -> bytes:
    try:
        answered = os.memfd_create("answer")
    except OSError as error:
        return _sorry(str(error))
    with os.fdopen(answered, "r+b", buffering=0) as answers:
        try:
            child = os.fork()
        except OSError as error:
            return _sorry(str(error))
        if not child:
            _speak_and_end(request, seconds, answers)
        _, status = os.waitpid(child, 0)
        if status:
            return _sorry(f"espeak-ng ended with status {status}")
        answers.seek(0)
        return answers.read()


def _speak_and_end(request: bytes, seconds: float, answers: BinaryIO) -> NoReturn:
    try:
        signal.alarm(math.ceil(seconds))  # as nobody waits for longer
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # espeak-ng may call back while we end
        os.dup2(2, 1)  # the driver prints
        speech = os.memfd_create("speech")
        content = memoryview(_answered(json.loads(request), f"/proc/self/fd/{speech}"))
        while content:
            content = content[answers.write(content) :]
        os._exit(0)  # without tearing down a library that dislikes it
    finally:
        os._exit(1)


def main() -> None:
    """Serve requests until standard input ends."""
    forks = sys.platform == "linux"  # elsewhere the system's own synthesizer speaks
    if forks:
        embed_espeak()
    with contextlib.suppress(ImportError, RuntimeError):  # answer() says what is wrong
        import_module("pyttsx3.drivers.espeak" if forks else "pyttsx3")
    serve = run_path(str(Path(__file__).with_name("serving.py")))["serve"]
    serve(_by_a_fork if forks else _through_a_file)


if __name__ == "__main__":
    main()

"""The process that owns pyttsx3: `python -P speaker.py`, one request a line.

A request is a JSON object on standard input, its reply one on standard output:

    {}                                          -> {"voices": [[id, [language, ...]], ...],
                                                    "variants": [name, ...]}
    {"text", "voice", "rate", "pitch", "path"}  -> {"words": [[milliseconds, offset, length], ...]}

and the speech is a WAV file at `path`. What went wrong is {"error": reason}.

Why a process, and why each request is served by a fork of it where there is fork:

- espeak-ng keeps state from one utterance to the next (where its flutter table stands, its count
  of cycles), so the same text gives other samples the second time. A fork of a process that has
  never spoken makes the sound depend on the text alone.
- A native crash or hang costs one utterance, and the driver's `print` reaches nobody.

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
import io
import json
import os
import signal
import sys
import threading
import time
from importlib import import_module
from pathlib import Path
from typing import Any

_WORD_EVENT, _LAST_EVENT = 1, 0  # espeakEVENT_WORD and espeakEVENT_LIST_TERMINATED, speak_lib.h
_PATIENCE = 5.0  # seconds for a property to be taken


def embed_espeak() -> None:
    """Make the espeak-ng that came with pip the one that pyttsx3's driver finds by name."""
    try:
        loader = import_module("espeakng_loader")
    except ImportError:  # a system espeak-ng serves as well
        return
    os.environ["ESPEAK_DATA_PATH"] = loader.get_data_path()
    ctypes.CDLL(loader.get_library_path(), mode=ctypes.RTLD_GLOBAL)


def answer(request: dict[str, Any]) -> dict[str, Any]:
    """Serve one request with a new pyttsx3 engine."""
    errors: list[Exception] = []
    finished = threading.Event()
    try:
        engine = import_module("pyttsx3").init()
        engine.connect("error", lambda exception, **_: errors.append(exception))
        engine.connect("finished-utterance", lambda **_: finished.set())
        if not request:
            voices = [[voice.id, _tags(voice)] for voice in engine.getProperty("voices")]
            return {"voices": voices, "variants": _variants()}
        words = _listen_to_words(engine)
        _set(engine, request)
        if not errors:
            engine.save_to_file(request["text"], request["path"])
            engine.runAndWait()
            finished.wait()
    except (RuntimeError, OSError, ImportError) as error:
        errors.append(error)
    return {"error": str(errors[0])} if errors else {"words": words}


def _tags(voice: Any) -> list[str]:
    tags = [t.decode(errors="replace") if isinstance(t, bytes) else t for t in voice.languages]
    return [tag.strip("\x05").replace("_", "-") for tag in tags]


def _variants() -> list[str]:
    """What espeak-ng can make of any of its voices, as in `en-us+m2`."""
    folder = Path(os.environ.get("ESPEAK_DATA_PATH", "")) / "voices" / "!v"
    return sorted(path.name for path in folder.glob("*") if " " not in path.name)


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


def _reply(message: dict[str, Any], replies: io.TextIOBase) -> None:
    replies.write(json.dumps(message) + "\n")
    replies.flush()


def main() -> None:
    """Serve requests until standard input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for our client, whose end ends us
    replies = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    nobody = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nobody, sys.stdout.fileno())  # the driver prints
    forks = sys.platform == "linux"  # elsewhere the system's own synthesizer speaks
    if forks:
        embed_espeak()
    with contextlib.suppress(ImportError, RuntimeError):  # answer() says what is wrong
        import_module("pyttsx3.drivers.espeak" if forks else "pyttsx3")
    for line in sys.stdin:
        request = json.loads(line)
        if not forks:
            _reply(answer(request), replies)
        elif child := os.fork():
            _, status = os.waitpid(child, 0)
            if status:
                _reply({"error": f"espeak-ng ended with status {status}"}, replies)
        else:
            os.dup2(nobody, sys.stderr.fileno())  # espeak-ng may still call back while we end
            _reply(answer(request), replies)
            os._exit(0)  # without tearing down a library that dislikes it


if __name__ == "__main__":
    main()

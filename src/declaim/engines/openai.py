"""openai: any server that speaks OpenAI's speech interface, such as one for a voice on a GPU.

The interface is `POST /audio/speech` of platform.openai.com/docs/api-reference/audio: model, voice,
input, speed and a format. Kokoro-FastAPI, Supertonic, Orpheus and others serve it.

$DECLAIM_OPENAI_URL is the base address, up to `/v1`; without it this machine's port 8880 is asked.
$DECLAIM_OPENAI_KEY is sent as the key. No other machine is asked unless the address names one.
"""

import json
import os
import re
import struct
from contextlib import suppress
from dataclasses import dataclass, replace
from ipaddress import ip_address
from typing import Any, Final
from urllib.parse import urlsplit

from declaim.basics.servers import NoAnswer, Reply, TooLarge, ask
from declaim.engines.process import patience
from declaim.errors import DeclaimError, EngineFailed, EngineUnavailable, UnknownChoice
from declaim.model import Speech, Utterance, Voice

LOOPBACK: Final = "http://127.0.0.1:8880/v1"
_MODEL, _VOICE = "tts-1", "alloy"
"""The names that every such server knows."""
_OWN_RATE, _PITCH = 170, 50
_SLOWEST, _FASTEST = 0.25, 4.0
"""Speeds that the interface allows."""
_PCM_RATE = 24_000
"""Hz of an answer without a header, by the interface's documentation."""
_LIST_S = 10.0
"""Seconds of silence after which the list of voices is not waited for."""
_TRIES = 4
_BUSY = (408, 429, 500, 502, 503, 504)
"""Statuses after which the same question may be answered."""
_LARGEST_BYTES = 200_000_000
_LONGEST_REASON = 200
"""Characters of the server's own words in a message."""


def base_address() -> str:
    """The server's address up to `/v1`."""
    return (os.environ.get("DECLAIM_OPENAI_URL") or LOOPBACK).rstrip("/")


@dataclass(frozen=True, slots=True)
class OpenAI:
    """The engine `openai`."""

    name: str = "openai"
    longest: int = 1_000
    phonemes: bool = False
    shared: bool = True
    rates: tuple[int, int] = (round(_OWN_RATE * _SLOWEST), round(_OWN_RATE * _FASTEST))
    one_pitch: bool = True

    @property
    def elsewhere(self) -> str:
        """The machine to which the text is sent; empty if it is this one."""
        host = urlsplit(base_address()).hostname or ""
        try:
            return "" if ip_address(host).is_loopback else host
        except ValueError:
            return "" if host == "localhost" else host

    def identity(self, voice: Voice) -> str:
        """The server's address, the model and the voice; what the server runs is not known."""
        return f"{base_address()}, {', '.join(_model_and_voice(voice.name))}"

    def default_voice(self, language: str) -> Voice:
        """The interface's first voice: the server decides what it speaks."""
        return replace(self.voice(_VOICE), language=language)

    def voices(self) -> tuple[Voice, ...]:
        """The voices that the server of $DECLAIM_OPENAI_URL lists, if it lists any."""
        if not os.environ.get("DECLAIM_OPENAI_URL"):
            return ()
        try:
            answer = _ask("GET", "/audio/voices", None, _LIST_S, tries=1)
            listed = json.loads(answer.content)["voices"] if answer.status == 200 else []
        except (DeclaimError, ValueError, TypeError, LookupError):
            return ()
        names = (each.get("id") if isinstance(each, dict) else each for each in listed)
        return tuple(_voice(name) for name in names if isinstance(name, str) and name.split())

    def voice(self, name: str) -> Voice:
        """The voice of that name, or of that model and name (`kokoro/af_heart`).

        A server need not list its voices, so that any name of one word is taken. Raises
        UnknownChoice.
        """
        if not name or len(name.split()) != 1:
            raise UnknownChoice("voice", name, tuple(each.name for each in self.voices()))
        return _voice(name)

    def speak(self, utterance: Utterance) -> Speech:
        """The server's speech; no word has a time. Raises EngineFailed, EngineUnavailable."""
        voice = utterance.voice
        model, name = _model_and_voice(voice.name)
        wanted = {
            "model": model,
            "voice": name,
            "input": utterance.text,
            "speed": round(min(max(voice.rate / _OWN_RATE, _SLOWEST), _FASTEST), 3),
            "response_format": "wav",
        }
        try:
            if voice.pitch != _PITCH:
                raise ValueError("a server's voice has one pitch; leave --pitch away")
            answer = _ask("POST", "/audio/speech", wanted, patience(utterance.text), _TRIES)
            if reason := _refusal(answer):
                raise ValueError(reason)
            return _speech(answer)
        except ValueError as error:
            raise EngineFailed(self.name, utterance.line, utterance.text, str(error)) from error


def _voice(name: str) -> Voice:
    return Voice("openai", name, "und", _OWN_RATE, _PITCH)


def _model_and_voice(name: str) -> tuple[str, str]:
    model, slash, voice = name.rpartition("/")
    return (model, voice) if slash else (_MODEL, name)


def _ask(
    method: str, path: str, question: dict[str, Any] | None, silence_s: float, tries: int
) -> Reply:
    """The server's answer; a busy server, or one that is silent for so long, is asked again.

    Raises EngineUnavailable where no server answers.
    """
    address, key = base_address(), os.environ.get("DECLAIM_OPENAI_KEY")
    headers = {"Content-Type": "application/json"} if question else {}
    try:
        return ask(
            method,
            address + path,
            body=json.dumps(question) if question else None,
            headers=headers | ({"Authorization": f"Bearer {key}"} if key else {}),
            silence_s=silence_s,
            largest_bytes=_LARGEST_BYTES,
            tries=tries,
            busy=_BUSY,
        )
    except TooLarge as error:
        raise EngineUnavailable("openai", f"{address} sends sound without an end") from error
    except NoAnswer as error:
        reason = (
            f"no server answers at {address} ({error}); start one, or name it in DECLAIM_OPENAI_URL"
        )
        raise EngineUnavailable("openai", reason) from error


def _refusal(answer: Reply) -> str:
    """The reason why the server gave no sound, or empty. Raises EngineUnavailable."""
    if answer.status in (401, 403):
        reason = f"{base_address()} wants a key; name it in DECLAIM_OPENAI_KEY"
        raise EngineUnavailable("openai", reason)
    if answer.status == 404:
        reason = f"{base_address()}/audio/speech is not there; the address ends in /v1 as a rule"
        raise EngineUnavailable("openai", reason)
    if answer.status == 200:
        return ""
    said = answer.content.decode(errors="replace")
    with suppress(ValueError, TypeError, LookupError):
        said = str(json.loads(said)["error"]["message"])
    words = "".join(filter(str.isprintable, said))[:_LONGEST_REASON]
    return f"the server answers {answer.status}: {words}"


def _speech(answer: Reply) -> Speech:
    """The samples of a WAV file, or of bare PCM; ValueError if there are none."""
    content, kind = answer.content, answer.kind.lower()
    if content[:4] == b"RIFF":
        return _wav(content)
    if kind.startswith(("audio/pcm", "audio/l16", "application/octet-stream")):
        rate = re.search(r"rate=(\d{4,6})", kind)
        return Speech(content[: len(content) // 2 * 2], int(rate[1]) if rate else _PCM_RATE, ())
    raise ValueError(f"the server's answer is neither WAV nor PCM but {kind or 'unknown'}")


def _wav(content: bytes) -> Speech:
    """A server that sends while it speaks does not know the size: the rest is the sound then."""
    import numpy as np

    at, form = 12, b""
    while len(head := content[at : at + 8]) == 8:
        name, size = struct.unpack("<4sI", head)
        at += 8
        if name == b"fmt ":
            form = content[at : at + 16]
        if name == b"data" and len(form) == 16:
            _, channels, rate, _, _, bits = struct.unpack("<HHIIHH", form)
            if bits != 16 or channels not in (1, 2):
                raise ValueError(f"the server sends {channels} channels of {bits} bits, not 16")
            whole = content[at : at + size] if 0 < size <= len(content) - at else content[at:]
            samples = np.frombuffer(whole[: len(whole) // (2 * channels) * 2 * channels], "<i2")
            mono = samples.reshape(-1, channels).mean(axis=1) if channels > 1 else samples
            return Speech(mono.astype("<i2").tobytes(), rate, ())
        at += size + size % 2
    raise ValueError("the server's WAV file has no sound in it")

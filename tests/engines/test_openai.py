"""openai: a server on this machine that speaks the interface, with the default engine behind it."""

import json
import socket
import wave
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from threading import Lock, Thread
from typing import Any

import pytest

from declaim.engines import find_voice, open_engine, sent_to
from declaim.engines.contract import breaches
from declaim.errors import EngineFailed, EngineUnavailable
from declaim.model import Speech, Utterance, Voice
from declaim.pipeline import render
from declaim.settings.options import Options
from declaim.store import Store
from kit.program import declaim

ENGINE = open_engine("openai")
TEXT = "The ferry leaves at noon."
ONE_AT_A_TIME = Lock()


class Server(ThreadingHTTPServer):
    """Answers as the published interface does; `form` and `busy` are set by the tests."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.form, self.busy, self.key = "wav", 0, ""
        self.asked: list[dict[str, Any]] = []
        self.address = f"http://127.0.0.1:{self.server_port}/v1"


class Handler(BaseHTTPRequestHandler):
    """One request."""

    server: Server

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name
        """Say nothing."""

    def answer(self, status: int, kind: str, content: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def fail(self, status: int, message: str) -> None:
        error = json.dumps({"error": {"message": message, "type": "invalid_request_error"}})
        self.answer(status, "application/json", error.encode())

    def do_GET(self) -> None:
        self.answer(200, "application/json", b'{"voices": ["alloy", "en-us", "kokoro/af_heart"]}')

    def do_POST(self) -> None:
        wanted = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.asked.append(wanted)
        if self.server.busy:
            self.server.busy -= 1
            return self.fail(503, "the model is being loaded")
        if self.server.key and self.headers["Authorization"] != f"Bearer {self.server.key}":
            return self.fail(401, "a key is needed")
        if not wanted["input"].strip() or not wanted["voice"].isidentifier():
            return self.fail(400, "voice or input\x1b[31m is not valid")
        speech = speak(wanted)
        if self.server.form == "pcm":
            return self.answer(200, f"audio/pcm; rate={speech.frame_rate}", speech.pcm)
        if self.server.form == "page":
            return self.answer(200, "text/html", b"<h1>Log in</h1>")
        return self.answer(200, "audio/wav", wav(speech, self.server.form))


def speak(wanted: dict[str, Any]) -> Speech:
    engine = open_engine("pyttsx3")
    voice = replace(engine.default_voice("en"), rate=round(170 * wanted["speed"]))
    with ONE_AT_A_TIME:
        return engine.speak(Utterance(wanted["input"], wanted["input"], 0, 1, voice, 0))


def wav(speech: Speech, form: str) -> bytes:
    """A WAV file; in two channels, or with the size of a file that is still being made."""
    file = BytesIO()
    with wave.open(file, "wb") as writer:
        writer.setparams((1, 2, speech.frame_rate, 0, "NONE", ""))
        writer.writeframes(speech.pcm)
    content = file.getvalue()
    if form == "endless":
        return content[:4] + b"\xff" * 4 + content[8:40] + b"\xff" * 4 + content[44:]
    return content


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    with Server() as started:
        Thread(target=started.serve_forever, kwargs={"poll_interval": 0.01}).start()
        monkeypatch.setenv("DECLAIM_OPENAI_URL", started.address)
        monkeypatch.delenv("DECLAIM_OPENAI_KEY", raising=False)
        yield started
        started.shutdown()


def said(text: str = TEXT, voice: Voice | None = None) -> Utterance:
    return Utterance(text, text, 0, 7, voice or ENGINE.default_voice("en"), 0)


@pytest.mark.usefixtures("server")
def test_a_server_keeps_the_contract() -> None:
    assert list(breaches(ENGINE)) == []


def test_a_server_is_asked_for_model_voice_and_speed(server: Server) -> None:
    voice = replace(find_voice("openai:kokoro/af_heart", "en"), rate=340)
    ENGINE.speak(said(voice=voice))
    assert server.asked == [
        {
            "model": "kokoro",
            "voice": "af_heart",
            "input": TEXT,
            "speed": 2.0,
            "response_format": "wav",
        }
    ]


def test_a_recipe_holds_the_servers_address_the_model_and_the_voice(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def identities() -> set[str]:
        names = ("kokoro/af_heart", "kokoro/bf_emma", "orpheus/af_heart")
        return {ENGINE.identity(find_voice(f"openai:{name}", "en")) for name in names}

    here = identities()
    monkeypatch.setenv("DECLAIM_OPENAI_URL", "http://192.168.0.7/v1")
    assert len(here | identities()) == 6


@pytest.mark.parametrize("form", ["pcm", "endless"])
def test_every_form_of_the_answer_gives_the_same_samples(server: Server, form: str) -> None:
    expected = ENGINE.speak(said())
    server.form = form
    assert ENGINE.speak(said()) == expected


def test_a_busy_server_is_asked_again(server: Server) -> None:
    server.busy = 2
    assert ENGINE.speak(said()).pcm
    assert len(server.asked) == 3


def test_a_silent_server_is_asked_again_and_then_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("declaim.engines.openai.patience", lambda _: 0.2)
    monkeypatch.setattr("declaim.engines.openai._TRIES", 2)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"http://127.0.0.1:{silent.getsockname()[1]}/v1"
        monkeypatch.setenv("DECLAIM_OPENAI_URL", address)
        with pytest.raises(EngineUnavailable, match=r"no server answers at .*timed out"):
            ENGINE.speak(said())
        silent.settimeout(5)
        for _ in range(2):
            silent.accept()[0].close()
        silent.settimeout(0)
        with pytest.raises(BlockingIOError):
            silent.accept()


@pytest.mark.usefixtures("server")
def test_a_refusal_is_said_in_the_servers_words_without_its_control_characters() -> None:
    with pytest.raises(EngineFailed, match=r"400: voice or input\[31m is not valid"):
        ENGINE.speak(said(voice=find_voice("openai:no-such", "en")))


def test_a_page_is_no_sound(server: Server) -> None:
    server.form = "page"
    with pytest.raises(EngineFailed, match="neither WAV nor PCM but text/html"):
        ENGINE.speak(said())


def test_a_key_is_asked_for_and_sent(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    server.key = "secret"
    with pytest.raises(EngineUnavailable, match="wants a key; name it in DECLAIM_OPENAI_KEY"):
        ENGINE.speak(said())
    monkeypatch.setenv("DECLAIM_OPENAI_KEY", "secret")
    assert ENGINE.speak(said()).pcm


def test_without_a_server_the_message_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{free.getsockname()[1]}/v1"
    monkeypatch.setenv("DECLAIM_OPENAI_URL", address)
    with pytest.raises(EngineUnavailable, match="start one, or name it in DECLAIM_OPENAI_URL"):
        ENGINE.speak(said())
    assert ENGINE.voices() == ()


@pytest.mark.usefixtures("server")
def test_the_servers_own_list_of_voices_is_shown() -> None:
    assert [voice.name for voice in ENGINE.voices()] == ["alloy", "en-us", "kokoro/af_heart"]


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("http://localhost:8880/v1", ""),
        ("http://[::1]:8880/v1", ""),
        ("https://speech.example.org/v1", "speech.example.org"),
        ("http://192.168.0.7/v1", "192.168.0.7"),
    ],
)
def test_text_that_leaves_the_machine_is_named(
    address: str, host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DECLAIM_OPENAI_URL", address)
    assert sent_to([ENGINE.default_voice("en")]) == ((host,) if host else ())


def test_the_plan_names_the_machine_that_will_speak(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    monkeypatch.setenv("DECLAIM_OPENAI_URL", "https://speech.example.org/v1")
    shown = declaim("plan", "a.txt", "--voice", "openai", folder=tmp_path)
    assert "the text leaves this machine: speech.example.org speaks it" in shown.stdout


def test_an_article_is_spoken_by_a_server_once(server: Server, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"{TEXT}\n\nIt comes back at one.\n")
    options, store = Options(voice="openai:af_heart"), Store(tmp_path / "store")
    first = render(tmp_path / "a.txt", tmp_path / "a.wav", options, store=store)
    again = render(tmp_path / "a.txt", tmp_path / "a.wav", options, store=store)
    assert (first.effort.spoken, again.effort.spoken, len(server.asked)) == (2, 0, 2)

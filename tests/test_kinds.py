"""Each kind of document in every command that takes an article."""

import json
import re
from contextlib import closing
from pathlib import Path
from threading import Event
from urllib.request import build_opener

import av
import mutagen
import pytest
from click.testing import CliRunner

from declaim.cli import main
from declaim.listen.live import Live
from declaim.pipeline import render
from declaim.settings.options import Options
from declaim.store import Store
from declaim.watch import Update, watch
from kit.documents import SAMPLES, SENTENCE, TITLE

TONES = Options(voice="tone")


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """One store for all kinds, which say the same."""
    return Store(tmp_path_factory.mktemp("store"))


def called(*arguments: object) -> str:
    """The output of a command that succeeds."""
    result = CliRunner().invoke(main, [*map(str, arguments)], "declaim")
    assert result.exit_code == 0, result.output
    return result.stdout


def captions_of(path: Path) -> tuple[str, float]:
    """The words of captions as FFmpeg reads them, and the second in which the last cue begins."""
    with av.open(path) as file:
        cues = [cue for cue in file.demux(subtitles=0) if cue.size]
    words = " ".join(bytes(cue).decode() for cue in cues)
    return " ".join(words.split()), float((cues[-1].pts or 0) * cues[-1].time_base)


@pytest.mark.parametrize("suffix", SAMPLES)
def test_each_kind_goes_through_every_command(suffix: str, tmp_path: Path, store: Store) -> None:
    path, audio = tmp_path / f"bread{suffix}", tmp_path / "spoken.mp3"
    path.write_bytes(SAMPLES[suffix])
    common = (path, "--voice", "tone", "--store", store.folder)

    planned = json.loads(called("plan", *common[:3], "--json"))
    said = [block["text"] for block in planned["blocks"] if block["spoken"]]
    assert any(SENTENCE in text for text in said)

    called("render", *common, "-o", audio, "--captions")
    tags = mutagen.File(audio)
    assert tags.info.length > 1
    assert str(tags["TIT2"]) == planned["title"]
    assert suffix in (".srt", ".vtt", ".sbv", ".ass", ".csv", ".mbox") or planned["title"] == TITLE

    with av.open(audio) as file:
        titles = {str(each["metadata"]["title"]) for each in file.chapters()}
    assert titles <= {TITLE, planned["title"]}
    words, last = captions_of(audio.with_suffix(".srt"))
    assert SENTENCE in words
    assert last < tags.info.length

    called("page", *common, "-o", tmp_path / "page")
    assert SENTENCE in (tmp_path / "page" / "index.html").read_text("utf-8")

    with closing(watch(path, audio, TONES, store=store, stop=Event())) as updates:
        update = next(updates)
        assert isinstance(update, Update)
        assert update.recording.effort.spoken == 0

    with Live(path, TONES, store=store) as live, build_opener().open(live.address) as answer:
        assert SENTENCE in answer.read().decode()


@pytest.mark.needs("verify")
def test_the_sentence_of_each_kind_is_heard_in_its_audio(tmp_path: Path, store: Store) -> None:
    from declaim.verify.recogniser import recogniser_of  # needs the extra

    recogniser, heard = recogniser_of(None), {}
    for suffix, content in SAMPLES.items():
        path = tmp_path / f"bread{suffix}"
        path.write_bytes(content)
        audio = render(path, tmp_path / "spoken.opus", store=store).path
        segments, _ = recogniser.transcribe(str(audio), temperature=0.0, beam_size=1)
        heard[suffix] = "".join(segment.text for segment in segments)
    sentence = re.compile("into the oven at (?:4|four) in the morning")
    assert {suffix: text for suffix, text in heard.items() if not sentence.search(text)} == {}

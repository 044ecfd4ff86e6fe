"""An article for a podcast, an Audiobookshelf library and ACX, measured by other programs."""

import json
import re
import subprocess
from dataclasses import replace
from pathlib import Path

import mutagen
import pytest

from declaim.delivery import Delivery, Purpose, deliver, levelled
from declaim.delivery.acx import FORM, faults
from declaim.errors import Unwritable
from declaim.settings.options import Options
from declaim.sound.gauge import gauge
from declaim.store import Store
from kit.program import declaim
from kit.salt import PNG

BOOK = """---
title: "The Lamp: A/B"
author: A. Writer
series: The Long River
part: 2
publisher: Quay Press
---

# One

It rained all night, and the lamp was lit.

# Two

In the morning the rain had stopped.
"""
TONE = Options(voice="tone", credits=True)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a book of two chapters, and a cover."""
    folder = tmp_path_factory.mktemp("delivery")
    (folder / "lamp.md").write_text(BOOK, "utf-8")
    (folder / "cover.png").write_bytes(PNG)
    return folder


def delivered(desk: Path, purpose: Purpose, name: str, options: Options = TONE) -> Delivery:
    return deliver(desk / "lamp.md", purpose, desk / name, options, Store(desk / "store"))


def astats(path: Path) -> dict[str, float]:
    """What ffmpeg measures of a file, in dB of full scale."""
    command = [
        "ffmpeg",
        "-hide_banner",
        "-nostats",
        "-i",
        str(path),
        "-af",
        "astats",
        "-f",
        "null",
        "-",
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    return {name: float(value) for name, value in re.findall(r"(\w+ level) dB: (\S+)", done.stderr)}


@pytest.mark.needs("ffprobe")
def test_acx_gets_a_file_for_each_chapter_and_ffmpeg_measures_the_same(desk: Path) -> None:
    made = delivered(desk, Purpose.ACX, "acx")
    names = [recording.path.name for recording in made.recordings]
    assert names == ["01 Opening credits.mp3", "02 One.mp3", "03 Two.mp3", "04 Closing credits.mp3"]
    for recording in made.recordings:
        measured, other = gauge(recording.path), astats(recording.path)
        assert measured.rms_db == pytest.approx(other["RMS level"], abs=0.1)
        assert measured.peak_db == pytest.approx(other["Peak level"], abs=0.1)
        assert [*faults(measured)] == []
        assert (measured.bit_rate // 1000, measured.frame_rate, measured.channels) == (
            192,
            44100,
            1,
        )
    tags = mutagen.File(made.recordings[1].path)
    told = [str(tags[name]) for name in ("TIT2", "TALB", "TRCK", "TPE1")]
    assert told == ["One", "The Lamp: A/B", "2/4", "A. Writer"]
    bytes_before = [recording.path.read_bytes() for recording in made.recordings]
    again = delivered(desk, Purpose.ACX, "acx")
    assert [recording.path.read_bytes() for recording in again.recordings] == bytes_before
    assert sum(recording.effort.encoded for recording in again.recordings) == 0


def test_a_chapter_that_is_gone_is_named_and_not_deleted(desk: Path) -> None:
    delivered(desk, Purpose.ACX, "less")
    made = delivered(desk, Purpose.ACX, "less", Options(voice="tone"))
    assert [path.name for path in made.left] == [
        *("01 Opening credits.mp3", "02 One.mp3", "03 Two.mp3", "04 Closing credits.mp3")
    ]
    assert all(path.exists() for path in made.left)


def test_all_chapters_become_louder_or_quieter_together_where_one_is_out_of_range() -> None:
    assert levelled(FORM, [-22.9, -18.1]) is None
    assert levelled(FORM, [-24.0, -21.0]) == replace(FORM, gain_db=2.0)
    assert levelled(FORM, [-17.5, -17.5]) == replace(FORM, steps=-2)


def test_long_pauses_make_a_file_too_quiet_and_the_level_is_raised(desk: Path) -> None:
    quiet = Options(voice="tone", pauses={"heading": 6000}, title="Quiet")
    plain = delivered(desk, Purpose.PODCAST, "quiet.mp3", quiet)
    assert gauge(plain.recordings[0].path).rms_db < -23
    made = delivered(desk, Purpose.ACX, "quiet", quiet)
    for recording in made.recordings:
        assert [*faults(gauge(recording.path))] == []


def test_acx_does_not_take_what_was_made_for_others(desk: Path) -> None:
    made = delivered(desk, Purpose.PODCAST, "pod/lamp.mp3")
    found = " ".join(faults(gauge(made.recordings[0].path)))
    for fault in ("64 kb/s, less than 192", "22050 Hz, not 44100", "s of silence before"):
        assert fault in found
    beside = {path.name for path in (desk / "pod").iterdir()}
    assert {"lamp.vtt", "lamp.srt", "lamp.chapters.json", "lamp.transcript.html"} <= beside


def test_audiobookshelf_gets_its_folders_cover_and_metadata(desk: Path) -> None:
    options = Options(voice="tone", cover=desk / "cover.png", author="A. Writer; B. Author")
    made = delivered(desk, Purpose.AUDIOBOOKSHELF, "library", options)
    folder = desk / "library" / "A. Writer, B. Author" / "The Long River" / "2 - The Lamp A B"
    assert made.recordings[0].path == folder / "The Lamp A B.m4b"
    assert (folder / "cover.png").read_bytes() == PNG
    about = json.loads((folder / "metadata.json").read_text("utf-8"))
    assert about["authors"] == ["A. Writer", "B. Author"]
    assert about["series"] == ["The Long River #2"]
    assert about["narrators"] == ["tone (synthetic voice)"]
    assert [chapter["title"] for chapter in about["chapters"]] == ["One", "Two"]
    (folder / "metadata.json").write_text("{}", "utf-8")
    with pytest.raises(Unwritable, match=r"metadata\.json.*--force"):
        delivered(desk, Purpose.AUDIOBOOKSHELF, "library", options)


def test_the_command_line_delivers_and_judges(desk: Path) -> None:
    made = declaim(
        *("render", "lamp.md", "--for", "acx", "-o", "cli", "--voice", "tone", "--json"),
        folder=desk,
    )
    assert made.returncode == 0, made.stderr
    assert [Path(file).name for file in json.loads(made.stdout)["files"]] == [
        "01 One.mp3",
        "02 Two.mp3",
    ]
    judged = declaim("verify", "cli", "--for", "acx", folder=desk)
    assert judged.returncode == 0
    assert judged.stdout.endswith("ACX takes it\n")
    assert "RMS -2" in judged.stdout
    (desk / "none").mkdir()
    assert declaim("verify", "none", "--for", "acx", folder=desk).returncode == 2

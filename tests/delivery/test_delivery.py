"""An article for a podcast, an Audiobookshelf library and ACX, measured by other programs."""

import json
import re
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import click
import jsonschema
import mutagen
import pytest

from declaim.cli import main
from declaim.delivery import Delivery, deliver, levelled
from declaim.delivery.acx import FORM, faults
from declaim.delivery.profile import profile_of
from declaim.errors import UnreadableSource, Unwritable
from declaim.settings.options import Options, Purpose
from declaim.sound.gauge import gauge
from declaim.store import Store
from kit.program import PATIENCE_S
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
SCHEMAS = Path(__file__).parents[2] / "docs" / "schemas"
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
    """The levels of a file by ffmpeg, in dB of full scale."""
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
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=PATIENCE_S)
    return {name: float(value) for name, value in re.findall(r"(\w+ level) dB: (\S+)", done.stderr)}


def loudness(path: Path, meter: str = "ebur128") -> float:
    """The loudness of a file by ffmpeg, in LUFS."""
    command = ["ffmpeg", "-hide_banner", "-i", str(path), "-af", meter, "-f", "null", "-"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=PATIENCE_S)
    return float(re.findall(r"I: +(-[0-9.]+) LUFS", done.stderr)[-1])


@pytest.mark.needs("ffprobe")
def test_acx_gets_a_file_for_each_chapter_and_ffmpeg_measures_the_same(desk: Path) -> None:
    made = delivered(desk, Purpose.ACX, "acx")
    names = [recording.path.name for recording in made.recordings]
    assert names == ["01 Opening credits.mp3", "02 One.mp3", "03 Two.mp3", "04 Closing credits.mp3"]
    for recording in made.recordings[:2]:
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


@pytest.mark.needs("ffprobe")
def test_acx_does_not_take_what_was_made_for_others(desk: Path) -> None:
    made = delivered(desk, Purpose.PODCAST, "pod/lamp.mp3")
    found = " ".join(faults(gauge(made.recordings[0].path)))
    for fault in ("64 kb/s, less than 192", "22050 Hz, not 44100", "s of silence before"):
        assert fault in found
    beside = {path.name for path in (desk / "pod").iterdir()}
    assert {"lamp.vtt", "lamp.srt", "lamp.chapters.json", "lamp.transcript.html"} <= beside


@pytest.mark.needs("ffprobe")
@pytest.mark.parametrize("suffix", [".m4a", ".opus"])
def test_a_podcast_has_19_lufs_in_one_channel_which_two_loudspeakers_give_as_16(
    desk: Path, suffix: str
) -> None:
    made = delivered(desk, Purpose.PODCAST, f"pod/lamp{suffix}").recordings[0].path
    assert gauge(made).channels == 1
    assert loudness(made) == pytest.approx(-19, abs=0.5)
    assert loudness(made, "ebur128=dualmono=true") == pytest.approx(-16, abs=0.5)


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


def run(*arguments: str) -> int:
    """The exit status of the program, run in this process."""
    return int(main([*arguments], standalone_mode=False) or 0)


def printed(capsys: pytest.CaptureFixture[str], schema: str) -> Any:
    """The JSON object that was printed, which is as its schema says."""
    content = json.loads(capsys.readouterr().out)
    jsonschema.validate(content, json.loads((SCHEMAS / f"{schema}.json").read_text("utf-8")))
    return content


def test_the_command_line_delivers_and_judges(
    desk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(desk)
    how = ("--voice", "tone", "--store", "store")
    assert run("render", "lamp.md", "--for", "acx", "-o", "cli", *how, "--json") == 0
    names = [Path(file).name for file in printed(capsys, "render")["files"]]
    assert names == ["01 One.mp3", "02 Two.mp3"]
    assert run("verify", "cli", "--for", "acx", "--json") == 0
    assert printed(capsys, "verify")["accepted"]
    assert run("verify", "cli", "--for", "acx") == 0
    said = capsys.readouterr().out
    assert said.count("RMS -") == 2
    assert said.endswith("ACX takes it\n")
    assert run("render", "lamp.md", "-o", "plain.mp3", *how, "--quiet") == 0
    assert run("verify", "plain.mp3", "--for", "acx") == 1
    assert "refused: 64 kb/s, less than 192" in capsys.readouterr().out
    (desk / "none").mkdir()
    assert run("verify", "none", "--for", "acx") == 2


def test_front_matter_or_a_settings_file_may_name_a_profile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    texts = {"own.md": "---\nprofile: podcast\n---\n# One\n\nIt rained.\n", "it.md": "It rained.\n"}
    for name, text in texts.items():
        Path(name).write_text(text, "utf-8")
    assert [profile_of(name) for name in texts] == [Purpose.PODCAST, None]
    Path("declaim.toml").write_text('profile = "acx"\n', "utf-8")
    assert [profile_of(name) for name in texts] == [Purpose.PODCAST, Purpose.ACX]
    how = ("--voice", "tone", "--store", "store")
    assert run("render", "it.md", *how) == 0
    assert Path(capsys.readouterr().out.splitlines()[0]).parts[:2] == ("output", "it")
    assert run("render", "it.md", "--for", "podcast", *how) == 0
    assert capsys.readouterr().out.startswith("output/it.mp3")
    Path("declaim.toml").write_text('rate = 200\nprofile = "acxx"\n', "utf-8")
    with pytest.raises(UnreadableSource, match=r"line 2: profile: .*did you mean acx\?"):
        profile_of("it.md")


def test_several_articles_are_rendered_into_one_folder(
    desk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(desk)
    (desk / "other.md").write_text("# Other\n\nIt snowed.\n", "utf-8")
    how = ("--voice", "tone", "--store", "store", "--json")
    assert run("render", "lamp.md", "other.md", "-o", "many", *how) == 0
    assert printed(capsys, "sync")["counts"]["new"] == 2
    assert run("render", "lamp.md", "third.md", "-o", "many", *how[:-1], "--quiet") == 1
    assert "third.md" in capsys.readouterr().err
    assert {"lamp.m4b", "other.m4b"} <= {path.name for path in (desk / "many").iterdir()}
    with pytest.raises(click.UsageError, match="several articles need a folder"):
        run("render", "lamp.md", "other.md", *how)
    with pytest.raises(click.UsageError, match="the place of one article"):
        run("render", "lamp.md", "other.md", "--for", "acx", "-o", "many", *how)


def test_no_chapter_of_another_article_is_replaced(desk: Path) -> None:
    delivered(desk, Purpose.ACX, "taken", Options(voice="tone"))
    (desk / "second.md").write_text(BOOK, "utf-8")
    place = desk / "second.md", Purpose.ACX, desk / "taken", Options(voice="tone")
    with pytest.raises(Unwritable, match=r"01 One\.mp3: it is another article's"):
        deliver(*place, Store(desk / "store"))

"""Planted faults are found, and a good render has none."""

import json
import os
import subprocess
import sys
import wave
from collections.abc import Callable
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from declaim.containers import CONTAINERS
from declaim.errors import MissingExtra, UnreadableSource
from declaim.model import Recording, Role, Timeline
from declaim.pipeline import render
from declaim.plan import Chapters
from declaim.settings.options import Options
from declaim.store import Store
from declaim.verify import Report, verify

ARTICLE = """The Ferry Is Late Again

The ferry was late again on Monday, and nobody at the harbour could say why. Forty people waited in
the rain for an hour. The captain said that the engine was old.

A new engine has been promised since 2019. It would cost the town three million dollars. The council
will vote on it before the summer, and most of its members are for it.

Until then the old boat will sail as well as it can. The children of the island know the way to the
harbour office by heart.
"""
ROOT = Path(__file__).parents[2]
Samples = NDArray[np.int16]
Fault = Callable[[Samples, Timeline], Samples]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an article, spoken by the default voice, and its store."""
    folder = tmp_path_factory.mktemp("verify")
    (folder / "article.txt").write_text(ARTICLE, "utf-8")
    return folder


@pytest.fixture
def store(folder: Path) -> Store:
    """The folder's store."""
    return Store(folder / "store")


@pytest.fixture
def rendered(folder: Path, store: Store) -> Recording:
    """The article as a WAV file, whose samples can be changed."""
    return render(folder / "article.txt", folder / "article.wav", store=store)


def plant(recording: Recording, fault: Fault) -> None:
    """Change the samples of a WAV file and keep what stands before and behind them."""
    content = recording.path.read_bytes()
    with wave.open(str(recording.path)) as file:
        pcm = np.frombuffer(file.readframes(file.getnframes()), "<i2")
    changed = fault(pcm, recording.timeline).astype("<i2").tobytes()
    behind = content[44 + 2 * len(pcm) :]
    size = (36 + len(changed) + len(behind)).to_bytes(4, "little")
    length = len(changed).to_bytes(4, "little")
    recording.path.write_bytes(
        content[:4] + size + content[8:40] + length + changed + behind,
    )


def without(pcm: Samples, start: int, stop: int) -> Samples:
    return np.concatenate([pcm[:start], pcm[stop:]])


def instead(pcm: Samples, start: int, other: Samples) -> Samples:
    return np.concatenate([pcm[:start], other, pcm[start + len(other) :]])


def missing_sentence(pcm: Samples, timeline: Timeline) -> Samples:
    return without(pcm, timeline.cues[2].start, timeline.cues[3].start)


def repeated_sentence(pcm: Samples, timeline: Timeline) -> Samples:
    second, third = timeline.cues[2], timeline.cues[3]
    return np.concatenate([pcm[: third.start], pcm[second.start :]])


def swapped_paragraphs(pcm: Samples, timeline: Timeline) -> Samples:
    _, first, second, third = (segment.start for segment in timeline.segments)
    return np.concatenate([pcm[:first], pcm[second:third], pcm[first:second], pcm[third:]])


def half_a_second_of_silence(pcm: Samples, timeline: Timeline) -> Samples:
    return instead(pcm, timeline.cues[4].start + 9000, np.zeros(timeline.frame_rate // 2, np.int16))


def half_a_second_of_noise(pcm: Samples, timeline: Timeline) -> Samples:
    noise = np.random.default_rng(1).normal(0, 2000, timeline.frame_rate // 2)
    return instead(pcm, timeline.cues[4].start + 9000, noise.astype(np.int16))


def clip_cut_short(pcm: Samples, timeline: Timeline) -> Samples:
    segment = timeline.segments[2]
    stop = segment.start + segment.lead + segment.clip.frames
    return instead(pcm, stop - timeline.frame_rate, np.zeros(timeline.frame_rate, np.int16))


def clipped(pcm: Samples, _: Timeline) -> Samples:
    return np.clip(pcm.astype(np.int32) * 3, -32768, 32767).astype(np.int16)


def quieter(pcm: Samples, timeline: Timeline) -> Samples:
    start, stop = timeline.cues[4].start, timeline.cues[4].start + 3 * timeline.frame_rate
    return instead(pcm, start, (pcm[start:stop] / 2).astype(np.int16))


def clipped_below_full_scale(pcm: Samples, timeline: Timeline) -> Samples:
    start, stop = timeline.cues[4].start, timeline.cues[4].start + 3 * timeline.frame_rate
    return instead(pcm, start, np.clip(pcm[start:stop], -3277, 3277))


FAULTS: list[tuple[Fault, int, str]] = [
    (missing_sentence, 3, "other sound"),
    (repeated_sentence, 3, "other sound"),
    (swapped_paragraphs, 3, "other sound"),
    (half_a_second_of_silence, 6, "silence where there was speech"),
    (half_a_second_of_noise, 6, "other sound"),
    (clip_cut_short, 6, "silence where there was speech"),
    (clipped, 0, "it may be clipped"),
    (quieter, 6, "at another level: -6 dB"),
    (clipped_below_full_scale, 6, "at another level: -"),
]


def told(report: Report) -> list[tuple[int, str]]:
    return [(finding.line, finding.what) for finding in report.findings]


@pytest.mark.parametrize("suffix", sorted(CONTAINERS))
def test_a_good_render_has_no_fault(folder: Path, store: Store, suffix: str) -> None:
    path = render(folder / "article.txt", folder / f"good{suffix}", store=store).path
    report = verify(path, store, listen=False)
    assert told(report) == []
    assert (report.paragraphs, report.listened) == (4, False)


@pytest.mark.parametrize(("fault", "line", "what"), FAULTS)
def test_a_planted_fault_is_measured_where_it_is(
    rendered: Recording, store: Store, fault: Fault, line: int, what: str
) -> None:
    plant(rendered, fault)
    report = verify(rendered.path, store, listen=False)
    assert any(where == line and what in how for where, how in told(report)), told(report)


def test_the_worst_comes_first_with_the_time_to_listen_to(
    rendered: Recording, store: Store
) -> None:
    plant(rendered, half_a_second_of_silence)
    report = verify(rendered.path, store, listen=False)
    weights = [finding.weight for finding in report.findings]
    assert weights == sorted(weights, reverse=True)
    planted = (rendered.timeline.cues[4].start + 9000) / rendered.timeline.frame_rate
    assert report.findings[0].start == pytest.approx(planted, abs=0.5)


def test_a_chapter_that_was_moved_is_found(rendered: Recording, store: Store) -> None:
    content = rendered.path.read_bytes()
    second = rendered.timeline.marks[1].start.to_bytes(4, "little")
    moved = (rendered.timeline.marks[1].start + 100).to_bytes(4, "little")
    rendered.path.write_bytes(content.replace(second, moved))
    assert any(
        "the chapter" in what for _, what in told(verify(rendered.path, store, listen=False))
    )


@pytest.mark.parametrize("suffix", sorted(CONTAINERS))
def test_a_copy_is_known_by_its_content_whatever_was_rendered_since(
    folder: Path, store: Store, suffix: str
) -> None:
    article = folder / "copied.txt"
    article.write_text(ARTICLE, "utf-8")
    path = render(article, folder / f"first{suffix}", store=store).path
    copy = path.rename(folder / f"copy{suffix}")
    article.write_text(ARTICLE.replace("Forty", "Fifty"), "utf-8")
    render(article, folder / "first.flac", Options(rate=200), store=store)
    render(article, path, Options(rate=200), store=store)
    assert told(verify(copy, store, listen=False)) == []
    copy.replace(path)
    assert told(verify(path, store, listen=False)) == []


@pytest.mark.parametrize(
    ("voice", "text"),
    [
        ("de", "Der Mann ging nach Hause. Es war kalt, und er hatte kein Licht bei sich.\n"),
        ("ar", "في عام 1985 كان عدد السكان 2450000 نسمة، ثم بلغ 3975210 في عام 2013.\n"),
        ("fr", "Il y avait 1 250 000 habitants en 1998, et l’hiver fut long cette année-là.\n"),
        ("tone", "On 3 May 1998 some 1,250,000 people came, and 3,975,210 more came in 2013.\n"),
    ],
)
def test_a_good_render_of_any_language_with_figures_has_no_fault(
    folder: Path, store: Store, voice: str, text: str
) -> None:
    article = folder / f"{voice}.txt"
    plain = {"ar": "كان الجو بارداً في تلك الليلة ولم يكن معه ضوء. عاد إلى البيت وحده."}
    article.write_text(f"{text}\n{plain.get(voice, text)}\n\n{text}", "utf-8")
    options = Options(voice=voice)
    path = render(article, folder / f"{voice}.m4b", options, store=store).path
    assert told(verify(path, store, listen=False)) == []


@pytest.mark.parametrize("suffix", sorted(CONTAINERS))
def test_a_damaged_file_gives_a_sentence_or_a_fault(
    folder: Path, store: Store, suffix: str
) -> None:
    path = render(folder / "article.txt", folder / f"whole{suffix}", store=store).path
    content = path.read_bytes()
    random = np.random.default_rng(7)
    for _ in range(12):
        broken = bytearray(content[: random.integers(1, len(content))])
        for place in random.integers(0, min(len(broken), 2_000), 20):
            broken[place] = random.integers(256)
        path.write_bytes(broken)
        with suppress(UnreadableSource):
            verify(path, store, listen=False)


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("nowhere.wav", "no such file"),
        ("article.txt", "not an audio file"),
        ("", "it is a folder"),
        ("x.wav", "render it again"),
    ],
)
def test_what_cannot_be_verified_is_one_sentence(
    folder: Path, store: Store, name: str, says: str
) -> None:
    with wave.open(str(folder / "x.wav"), "wb") as file:
        file.setparams((1, 2, 22_050, 0, "NONE", ""))
        file.writeframes(bytes(1000))
    with pytest.raises(UnreadableSource, match=says):
        verify(folder / name, store)


@pytest.mark.skipif(bool(find_spec("faster_whisper")), reason="the extra `verify` is installed")
def test_without_the_extra_it_measures_and_says_how_to_have_it_heard(
    rendered: Recording, store: Store
) -> None:
    assert not verify(rendered.path, store).listened
    with pytest.raises(MissingExtra, match=r"\.\[verify\]"):
        verify(rendered.path, store, listen=True)


def declaim(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "DECLAIM_STORE": str(folder / "store")}
    command = [sys.executable, "-m", "declaim", "verify", *arguments, "--no-listen"]
    return subprocess.run(
        command, env=environment, cwd=folder, capture_output=True, text=True, check=False
    )


def test_the_status_is_1_where_something_is_wrong(rendered: Recording, folder: Path) -> None:
    assert declaim(folder, "article.wav").returncode == 0
    plant(rendered, missing_sentence)
    done = declaim(folder, "article.wav", "--json")
    assert done.returncode == 1
    assert {found["line"] for found in json.loads(done.stdout)["findings"]} >= {3}


def test_the_status_is_2_where_a_file_could_not_be_verified(folder: Path) -> None:
    done = declaim(folder, "nowhere.wav", "--json")
    assert done.returncode == 2
    assert json.loads(done.stdout).keys() == {"file", "error"}
    assert "Traceback" not in done.stderr


@pytest.mark.needs("verify")
class TestHeard:
    """With the recogniser."""

    def test_a_good_render_is_heard_as_it_was_written(
        self, rendered: Recording, store: Store
    ) -> None:
        report = verify(rendered.path, store)
        assert report.listened
        assert told(report) == []

    def test_a_language_that_the_recogniser_does_not_know_is_measured_only(
        self, folder: Path, store: Store
    ) -> None:
        article = folder / "home.txt"
        article.write_text("Der Mann ging nach Hause, denn es war kalt und dunkel.\n", "utf-8")
        path = render(article, folder / "home.m4b", Options(voice="de"), store=store).path
        report = verify(path, store)
        assert (report.listened, told(report)) == (False, [])
        assert "English only" in report.unheard

    def test_a_recogniser_that_repeats_itself_accuses_no_good_render(
        self, folder: Path, store: Store
    ) -> None:
        """With these pauses it hears one name over and over to the end of a window."""
        options = Options(
            speak=frozenset({Role.DATELINE}),
            skip=frozenset({Role.QUOTE}),
            chapters=Chapters.PARAGRAPHS,
            pauses={Role.HEADING: 1500},
        )
        path = render(ROOT / "article.txt", folder / "pauses.m4b", options, store=store).path
        assert told(verify(path, store)) == []

    @pytest.mark.parametrize(
        ("fault", "what"),
        [
            (missing_sentence, "not heard: “forty people waited in"),
            (repeated_sentence, "heard besides:"),
            (swapped_paragraphs, "again on monday"),
        ],
    )
    def test_words_that_are_missing_or_too_many_are_heard(
        self, rendered: Recording, store: Store, fault: Fault, what: str
    ) -> None:
        plant(rendered, fault)
        found = told(verify(rendered.path, store))
        assert any(what in how for _, how in found), found

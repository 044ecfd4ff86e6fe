"""Every container holds the clips where the timeline says, its chapters and its tags.

The sound is decoded and compared with the store's clips; chapters and tags are read by programs
that did not write them.
"""

import json
import shutil
import subprocess
from array import array
from pathlib import Path

import av
import mutagen
import pytest
from mutagen.id3 import ID3
from mutagen.mp4 import MP4
from wavinfo import WavInfoReader

from declaim.basics.atomic import replacing
from declaim.containers import CONTAINERS, container_of
from declaim.containers.samples import write_wav
from declaim.containers.tags import Tags
from declaim.errors import UnknownChoice, Unwritable
from declaim.model import Clip, Mark, Recording, Timeline
from declaim.pipeline import render
from declaim.plan import Chapters
from declaim.settings.options import Options
from declaim.store import Store
from kit.article import Render

LOSSLESS = {".flac", ".wav"}


def decoded(path: Path) -> "array[int]":
    """The samples of a file as a player gets them, mono s16."""
    samples = array("h")
    resampler = av.AudioResampler("s16", "mono")
    with av.open(str(path)) as file:
        for frame in file.decode(audio=0):
            for piece in resampler.resample(frame):
                samples.frombytes(bytes(piece.planes[0])[: 2 * piece.samples])
    return samples


def chapters(path: Path) -> list[tuple[str, float]]:
    """Titles and starts (seconds), as libavformat or, for WAV, wavinfo reads them."""
    if path.suffix == ".wav":
        info = WavInfoReader(str(path), info_encoding="utf-8")
        rate = info.fmt.sample_rate
        titles = {label.name: label.text for label in info.cues.labels}
        return [(titles[cue.name], cue.sample_offset / rate) for cue in info.cues.cues]
    with av.open(str(path)) as file:
        return [
            (c["metadata"]["title"], c["start"] * float(c["time_base"] or 0))
            for c in file.chapters()
        ]


@pytest.fixture(params=sorted(CONTAINERS))
def recording(request: pytest.FixtureRequest, rendered: Render) -> Recording:
    """The article in each container."""
    return rendered(
        f"article{request.param}", title="Chäpters = ; # \\ “quoted”", author="A. Writer"
    )


def test_a_file_decodes_to_the_length_of_its_timeline_to_the_sample(recording: Recording) -> None:
    assert len(decoded(recording.path)) == recording.timeline.frames


def test_every_clip_is_heard_where_the_timeline_has_it(recording: Recording, store: Store) -> None:
    samples = decoded(recording.path)
    rate = recording.timeline.frame_rate
    for segment in recording.timeline.segments:
        start = segment.start + segment.lead
        clip = array("h", store.read(segment.clip.key))
        assert onset(samples, start - rate // 50) == pytest.approx(
            start + breath(segment.clip, store, rate), abs=rate / 1000
        )
        if recording.path.suffix in LOSSLESS:
            assert samples[start : start + len(clip)] == clip


def onset(samples: "array[int]", start: int) -> int:
    """The first loud sample from `start`."""
    return next(i for i in range(max(0, start), len(samples)) if abs(samples[i]) > 600)


def breath(clip: Clip, store: Store, rate: int) -> float:
    """The quiet frames, at `rate`, that a clip keeps before its first sound."""
    return onset(array("h", store.read(clip.key)), 0) * rate / clip.frame_rate


def test_a_file_is_silent_between_clips(recording: Recording) -> None:
    samples = decoded(recording.path)
    scale = recording.timeline.frame_rate / 22_050
    for segment in recording.timeline.segments:
        stop = segment.start + segment.lead + int(segment.clip.frames * scale)
        settled = stop + int(1024 * scale)  # a lossy window rings on into the silence
        pause = samples[settled : segment.start + segment.frames]
        assert max(map(abs, pause), default=0) <= 16  # Opus keeps 11 of 32768, a constant


def test_chapters_read_back_with_their_titles_within_a_millisecond(recording: Recording) -> None:
    marks = recording.timeline.marks
    read = chapters(recording.path)
    assert [title for title, _ in read] == [mark.title for mark in marks]
    rate = recording.timeline.frame_rate
    for (_, start), mark in zip(read, marks, strict=True):
        assert start == pytest.approx(mark.start / rate, abs=0.001)


def test_chapters_start_where_their_first_clip_sounds(recording: Recording, store: Store) -> None:
    samples = decoded(recording.path)
    rate = recording.timeline.frame_rate
    clips = {s.start + s.lead: s.clip for s in recording.timeline.segments}
    for mark in recording.timeline.marks[1:]:
        heard = mark.start + breath(clips[mark.start], store, rate)
        assert onset(samples, mark.start - rate // 50) == pytest.approx(heard, abs=rate / 1000)


def test_tags_read_back(recording: Recording) -> None:
    if recording.path.suffix == ".mka":  # mutagen reads no Matroska
        with av.open(str(recording.path)) as file:
            assert file.metadata["title"] == "Chäpters = ; # \\ “quoted”"
            assert file.metadata["ARTIST"] == "A. Writer"
        return
    if recording.path.suffix == ".wav":
        assert WavInfoReader(str(recording.path)).info.artist == "A. Writer"
        return
    tags = mutagen.File(recording.path, easy=True)
    assert tags["title"] == ["Chäpters = ; # \\ “quoted”"]
    assert tags["artist"] == ["A. Writer"]
    assert tags["genre"] == ["Audiobook"]


def test_is_the_same_to_the_byte_when_it_is_made_again(
    recording: Recording, rendered: Render, store: Store
) -> None:
    first = recording.path.read_bytes()
    shutil.rmtree(store.folder)
    again = rendered(recording.path.name, title=recording_title(recording), author="A. Writer")
    assert again.path.read_bytes() == first


def recording_title(recording: Recording) -> str:
    """The title that the fixture gave."""
    return recording.timeline.marks[0].title


def test_mutagen_reads_the_chapters_of_m4b_and_mp3(rendered: Render) -> None:
    book = MP4(rendered("a.m4b").path)
    assert [chapter.title for chapter in book.chapters] == [
        "A Plain Headline",
        "The second paragraph is another one, and says other things…",
        "A third, the last of them, ends it.",
    ]
    frames = ID3(rendered("a.mp3").path).getall("CHAP")
    assert len(frames) == 3


@pytest.mark.needs("ffprobe")
def test_ffprobe_reads_the_chapters(recording: Recording) -> None:
    command = ["ffprobe", "-v", "error", "-show_chapters", "-of", "json", str(recording.path)]
    printed = subprocess.run(command, capture_output=True, check=True).stdout
    assert len(json.loads(printed)["chapters"]) == 3


def test_m4b_can_hold_more_chapters_than_its_nero_list(tmp_path: Path, store: Store) -> None:
    text = tmp_path / "long.txt"
    paragraphs = (f"And {n % 5}." for n in range(260))  # few clips, many chapters
    text.write_text("\n\n".join(["A Headline", *paragraphs]), "utf-8")
    options = Options(voice="tone", chapters=Chapters.PARAGRAPHS)
    recording = render(text, tmp_path / "long.m4b", options, store=store)
    assert len(chapters(recording.path)) == len(recording.timeline.marks) > 255
    assert MP4(recording.path).chapters is None  # mutagen reads that list alone


def test_a_wav_file_that_would_end_beyond_four_gibibytes_is_refused(tmp_path: Path) -> None:
    frames = 2**31
    timeline = Timeline(22_050, frames, (), (Mark("All of it", 0, frames),), ())
    with (
        pytest.raises(Unwritable, match=r"long\.wav: a WAV file ends at 4 GiB; choose \.flac"),
        replacing(tmp_path / "long.wav") as temporary,
    ):
        write_wav(temporary, (), timeline, Tags({}, None))


def test_the_suffix_chooses_and_an_unknown_one_names_the_known() -> None:
    assert container_of(Path("x.MP3")).muxer == "mp3"
    with pytest.raises(UnknownChoice, match=r"unknown file suffix '\.mp4': did you mean \.mp3"):
        container_of(Path("x.mp4"))

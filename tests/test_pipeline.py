"""The main job: an article becomes one narrated file, and is current again after an edit."""

import os
import shutil
import signal
import subprocess
import sys
from array import array
from dataclasses import replace
from pathlib import Path

import av
import pytest

from declaim.errors import UnknownChoice, UnreadableSource, Unwritable
from declaim.model import Role
from declaim.pipeline import render
from declaim.plan import PAUSES, Chapters
from declaim.settings.options import Options
from declaim.sound.loudness import measure
from declaim.store import Store
from declaim.store.upkeep import Deleted, check
from kit.article import ARTICLE, Render
from kit.program import PATIENCE_S, eventually

TONE = Options(voice="tone")


def samples(path: Path) -> tuple[bytes, int]:
    """A decoded file: mono s16 samples, and their rate (Hz)."""
    with av.open(str(path)) as file:
        rate = file.streams.audio[0].rate
        resampler = av.AudioResampler("s16", "mono", rate)
        frames = [piece for frame in file.decode(audio=0) for piece in resampler.resample(frame)]
    return b"".join(bytes(f.planes[0])[: 2 * f.samples] for f in frames), rate


def test_a_second_render_speaks_and_encodes_nothing(rendered: Render) -> None:
    first, second = rendered(), rendered()
    assert (first.effort.spoken, first.effort.reused, first.effort.encoded) == (4, 0, 4)
    assert (second.effort.spoken, second.effort.reused, second.effort.encoded) == (0, 4, 0)
    assert second.path.read_bytes() == first.path.read_bytes()


def test_one_edited_paragraph_speaks_one(rendered: Render, article: Path) -> None:
    rendered()
    article.write_text(ARTICLE.replace("another one", "a changed one"), "utf-8")
    again = rendered()
    assert (again.effort.spoken, again.effort.reused, again.effort.encoded) == (1, 3, 1)


def test_an_edited_article_is_what_it_would_be_if_it_had_always_been_so(
    rendered: Render, article: Path, store: Store
) -> None:
    rendered()
    article.write_text(ARTICLE.replace("another one", "a changed one"), "utf-8")
    edited = rendered().path.read_bytes()
    shutil.rmtree(store.folder)
    assert rendered().path.read_bytes() == edited


def test_a_moved_paragraph_is_not_spoken_again(rendered: Render, article: Path) -> None:
    rendered()
    head, first, second, third = ARTICLE.strip().split("\n\n")
    article.write_text("\n\n".join((head, first, third, second)), "utf-8")
    assert rendered().effort.spoken == 0


def test_a_paragraph_that_occurs_twice_is_spoken_once(rendered: Render, article: Path) -> None:
    article.write_text(ARTICLE + "\nA third, the last of them, ends it.\n", "utf-8")
    assert (rendered().effort.spoken, rendered().effort.reused) == (4, 5)


@pytest.mark.parametrize("change", [{"rate": 200}, {"pitch": 60}])
def test_a_changed_voice_speaks_all(rendered: Render, change: dict[str, int]) -> None:
    rendered()
    assert rendered(**change).effort.spoken == 4


def test_another_container_or_title_speaks_no_clip_again(rendered: Render) -> None:
    rendered()
    assert rendered("article.mp3", title="Another").effort.spoken == 0


def test_a_new_title_or_chapter_plan_encodes_no_segment(rendered: Render) -> None:
    rendered()
    assert rendered(title="Another", chapters=Chapters.HEADINGS).effort.encoded == 0


def test_a_longer_pause_is_heard_and_no_clip_is_spoken_again(rendered: Render) -> None:
    before = rendered()
    after = rendered(pauses={Role.PARAGRAPH: 1600})
    assert after.effort.spoken == 0
    longer_s = 3 * (1600 - PAUSES[Role.PARAGRAPH]) / 1000
    assert after.duration - before.duration == pytest.approx(longer_s, abs=0.1)


def test_the_real_engine_is_at_one_loudness_and_below_the_ceiling(
    article: Path, store: Store, tmp_path: Path
) -> None:
    for suffix in (".m4b", ".mp3", ".opus", ".wav"):
        recording = render(article, tmp_path / f"a{suffix}", store=store)
        pcm, rate = samples(recording.path)
        assert measure(pcm, rate) == pytest.approx(-19, abs=0.5)
        assert max(map(abs, array("h", pcm))) <= 32768 * 10 ** (-3 / 20)


def test_the_real_engine_gives_the_same_bytes_from_an_empty_store(
    article: Path, tmp_path: Path
) -> None:
    first = render(article, tmp_path / "a.m4b", store=Store(tmp_path / "one"), jobs=1)
    second = render(article, tmp_path / "b.m4b", store=Store(tmp_path / "two"), jobs=3)
    assert first.path.read_bytes() == second.path.read_bytes()


def test_a_damaged_entry_is_made_again(rendered: Render, store: Store) -> None:
    first = rendered().path.read_bytes()
    for number, path in enumerate(sorted(store.folder.glob("*/*"))):
        content = path.read_bytes()
        damage = (
            content[:-1],
            content[:-9] + b"!" + content[-8:],
            b"",
            content[: len(content) // 2],
        )
        path.write_bytes(damage[number % 4])
    assert rendered().path.read_bytes() == first


def test_a_store_that_is_deleted_is_made_again(rendered: Render, store: Store) -> None:
    rendered()
    shutil.rmtree(store.folder)
    assert rendered().effort.spoken == 4


def test_an_error_leaves_the_file_before_as_it_was(rendered: Render, article: Path) -> None:
    before = rendered().path.read_bytes()
    article.write_text(" \n", "utf-8")
    with pytest.raises(UnreadableSource):
        rendered()
    assert (article.parent / "out" / "article.m4b").read_bytes() == before


def test_the_output_may_not_be_the_article(article: Path, store: Store) -> None:
    article = article.rename(article.with_suffix(".wav"))
    with pytest.raises(Unwritable, match="it is the article itself"):
        render(article, article, replace(TONE, media_type="text/plain"), store=store)


def test_the_output_may_not_be_a_folder(article: Path, store: Store, tmp_path: Path) -> None:
    (tmp_path / "folder.m4b").mkdir()
    with pytest.raises(Unwritable, match="it is a folder"):
        render(article, tmp_path / "folder.m4b", TONE, store=store)


def test_a_folder_that_cannot_be_made_is_said(article: Path, store: Store) -> None:
    with pytest.raises(Unwritable, match="name another with -o"):
        render(article, article / "a.m4b", TONE, store=store)


def test_an_unknown_voice_names_the_nearest(article: Path, store: Store) -> None:
    with pytest.raises(UnknownChoice, match=r"did you mean .*en-us"):
        render(article, None, Options(voice="en-uss"), store=store)


def test_a_killed_render_keeps_what_was_spoken_and_the_file_before(
    tmp_path: Path, store: Store
) -> None:
    text = tmp_path / "long.txt"
    paragraphs = [f"This is paragraph {n} of many, and it takes a while to say." for n in range(60)]
    text.write_text("\n\n".join(["A Headline", *paragraphs]), "utf-8")
    output = tmp_path / "long.m4b"
    output.write_bytes(b"the file before")
    command = [sys.executable, "-m", "declaim", "render", str(text), "-o", str(output)]
    process = subprocess.Popen([*command, "--store", str(store.folder)])
    eventually(lambda: len(list(store.folder.glob("??/*"))) >= 11)  # spoken forms, ten clips
    process.send_signal(signal.SIGKILL)
    process.wait(PATIENCE_S)
    assert output.read_bytes() == b"the file before"
    kept, damaged = check(store)
    assert kept >= 10
    assert damaged == Deleted()
    recording = render(text, output, store=store)
    assert recording.effort.spoken <= 61 - 10
    assert recording.effort.spoken + recording.effort.reused == 61


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_ctrl_c_ends_with_130_and_one_sentence(article: Path, store: Store) -> None:
    article.write_text("\n\n".join(f"This is paragraph {n} of many." for n in range(400)), "utf-8")
    command = [
        sys.executable,
        "-m",
        "declaim",
        "render",
        str(article),
        "--quiet",
        "--store",
        str(store.folder),
    ]
    process = subprocess.Popen(
        command, stderr=subprocess.PIPE, text=True, cwd=article.parent, start_new_session=True
    )
    eventually(lambda: any(store.folder.glob("??/*")))
    os.killpg(process.pid, signal.SIGINT)
    _, errors = process.communicate(timeout=PATIENCE_S)
    assert process.returncode == 130
    assert errors.strip() == "declaim: stopped; what was spoken is kept, run it again to go on"


@pytest.mark.parametrize("voice", ["tone", "pyttsx3"])
def test_a_voice_that_reads_in_one_way_speaks_nothing_anew_where_another_is_asked_for(
    rendered: Render, voice: str
) -> None:
    rendered("a.wav", voice=voice)
    again = rendered("a.wav", voice=voice, expressive=True).effort
    assert (again.spoken, again.reused) == (0, 4)

"""An audio file's description of itself reads back the same from every container."""

from pathlib import Path

import pytest

from declaim.containers import CONTAINERS
from declaim.errors import UnreadableSource
from declaim.sound.inspect import inspect
from kit.article import Render
from kit.salt import PNG


@pytest.mark.parametrize("suffix", CONTAINERS)
def test_length_tags_and_cover_read_back(rendered: Render, tmp_path: Path, suffix: str) -> None:
    (tmp_path / "cover.png").write_bytes(PNG)
    options = {"title": "Zwölf & <b>", "author": "A. Writer", "cover": tmp_path / "cover.png"}
    recording = rendered(f"a{suffix}", **options)
    about = inspect(recording.path)
    assert about.duration == pytest.approx(recording.duration, abs=0.06)
    assert (about.tags["title"], about.tags["artist"]) == ("Zwölf & <b>", "A. Writer")
    assert about.tags["language"] == "eng"
    assert about.cover == (b"" if suffix == ".wav" else PNG)
    assert inspect(rendered(f"b{suffix}").path).cover == b""


@pytest.mark.parametrize("content", [b"", b"no sound at all " * 100])
def test_what_is_no_audio_is_said(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.mp3"
    path.write_bytes(content)
    with pytest.raises(UnreadableSource, match=r"a\.mp3: it is not an audio file, or is damaged"):
        inspect(path)

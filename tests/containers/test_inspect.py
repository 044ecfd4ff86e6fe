"""What an audio file says of itself reads back alike from every container."""

from pathlib import Path

import pytest

from conftest import Render
from declaim.containers import CONTAINERS
from declaim.containers.inspect import inspect
from declaim.errors import UnreadableSource


@pytest.mark.parametrize("suffix", CONTAINERS)
def test_length_and_tags_read_back(rendered: Render, suffix: str) -> None:
    recording = rendered(f"a{suffix}", title="Zwölf & <b>", author="A. Writer")
    about = inspect(recording.path)
    assert about.duration == pytest.approx(recording.duration, abs=0.06)
    assert (about.tags["title"], about.tags["artist"]) == ("Zwölf & <b>", "A. Writer")


@pytest.mark.parametrize("content", [b"", b"no sound at all " * 100])
def test_what_is_no_audio_is_said(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.mp3"
    path.write_bytes(content)
    with pytest.raises(UnreadableSource, match=r"cannot read .*a\.mp3: it is no audio file"):
        inspect(path)

"""One article in every kind of source becomes the same audio: tests/sources, the whole way.

`lamp.epub` and `lamp-2.epub` (EPUB 3 and 2) were made of `lamp.md` by pandoc 2.17, with a cover.
"""

from pathlib import Path

import pytest
from mutagen.mp4 import MP4

from declaim.pipeline import render
from declaim.settings.options import Options
from declaim.store import Store

SOURCES = Path(__file__).parents[1] / "sources"
SAID = [
    "For forty-one years the lamp at Sallow Point was lit by hand.",
    "Nobody had asked for it, and nobody had ever been paid.",
    "The first winter",
    "Ada Byre carried the oil up on her back, four tins a week, because the donkey would not take"
    " the stairs.",
    "“He was right,” she said.",
    "“They were bad stairs.”",
    "two tins on Monday",
    "two tins on Friday",
    "What the sailors saw",
    "They saw a light where the chart had none, and wrote it in.",
    "A lamp, low, white, and sometimes late.",
    "Today the chart has the lamp, and the point has a machine.",
]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """A store for all sources: what they say alike is spoken once."""
    return Store(tmp_path_factory.mktemp("store"))


@pytest.mark.parametrize("voice", ["tone", "en-us"])
@pytest.mark.parametrize("name", sorted(path.name for path in SOURCES.iterdir()))
def test_every_kind_of_source_is_rendered_and_reads_back(
    name: str, voice: str, store: Store, tmp_path: Path
) -> None:
    output = tmp_path / "lamp.m4b"
    recording = render(SOURCES / name, output, Options(voice=voice), store=store)
    said = [cue.text.removeprefix("- ") for cue in recording.timeline.cues]
    said = [text if text in SAID else text.strip("“”") for text in said]
    assert said[said.index(SAID[0]) :] == SAID

    file = MP4(output)
    chapters = [chapter.title for chapter in file.chapters]
    title = "The Lamp at Sallow Point" + " (2)" * name.endswith(".epub")  # below its title page
    assert chapters[-3:] == [title, "The first winter", "What the sailors saw"]
    assert (file["\xa9nam"], file["\xa9ART"]) == (["The Lamp at Sallow Point"], ["Ines Calder"])
    assert file["\xa9day"] == ["2014-03-09"]
    assert ("covr" in file) == name.endswith(".epub")
    assert file.info.length == pytest.approx(recording.duration, abs=0.01)

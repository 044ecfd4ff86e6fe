"""Subtitles of SubStation Alpha and YouTube, and lyrics: other forms of the same cues."""

import io
from pathlib import Path

import pytest

from declaim.model import Article, Role
from declaim.reading import read


def spoken(article: Article) -> list[str]:
    return [block.text for block in article.blocks if block.spoken]


SCRIPT = """[Script Info]
Title: Harbour

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
Dialogue: 0,0:00:03.50,0:00:05.00,Default,Tom,0,0,0,,In the harbour, {a remark}I think.
Comment: 0,0:00:00.50,0:00:01.00,Default,Ada,0,0,0,,To do
Dialogue: 0,0:00:01.00,0:00:03.00,Default,Ada,0,0,0,,{\\pos(1,2)}Where is{\\i0} the boat?\\NTell me.
Dialogue: 0,0:00:01.00,0:00:03.00,Default,,0,0,0,,{\\p1}m 0 0 l 100 0{\\p0}
"""


@pytest.mark.parametrize("suffix", [".ass", ".ssa", ".srt", ".txt"])
def test_a_script_of_substation_alpha_is_read_in_the_order_of_its_times(
    suffix: str, tmp_path: Path
) -> None:
    (tmp_path / f"a{suffix}").write_text(SCRIPT, "utf-8")
    talk = read(tmp_path / f"a{suffix}")
    assert {(b.line, b.text) for b in talk.blocks if b.spoken} == {
        (8, "Ada: Where is the boat? Tell me."),
        (6, "Tom: In the harbour, I think."),
    }
    assert spoken(talk)[0].startswith("Ada")


def test_captions_of_youtube_are_subtitles(tmp_path: Path) -> None:
    first = "0:00:01.000,0:00:03.000\nWhere is the boat?\n\n"
    text = f"{first}0:00:03.500,0:00:05.000\n>> TOM: In\nport.\n"
    (tmp_path / "a.sbv").write_text(text, "utf-8")
    assert spoken(read(tmp_path / "a.sbv")) == ["Where is the boat?", "Tom: In port."]
    assert spoken(read(io.BytesIO(text.encode()))) == ["Where is the boat?", "Tom: In port."]


def test_lyrics_are_stanzas_with_a_title_and_a_singer(tmp_path: Path) -> None:
    sung = (
        "[ti:The boat]\n[ar:Ada Byre]\n[00:01.00]Where is the boat\n"
        "[00:03.50][00:30.00]In the port\n[00:05.00]\n[00:06.00]It came <00:06.50>at noon\n"
    )
    (tmp_path / "a.lrc").write_text(sung, "utf-8")
    article = read(tmp_path / "a.lrc")
    assert (article.metadata.title, article.metadata.byline) == ("The boat", "Ada Byre")
    assert [b.text for b in article.blocks if b.role is Role.VERSE] == [
        *("Where is the boat\nIn the port", "It came at noon", "In the port"),
    ]
    talk = "[00:01.00]The boat came.\n[00:03.00]It was noon,\n[00:05.00]and it was late.\n"
    (tmp_path / "b.lrc").write_text(talk, "utf-8")
    assert spoken(read(tmp_path / "b.lrc")) == ["The boat came. It was noon, and it was late."]

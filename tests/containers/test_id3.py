"""The table of contents of an MP3 file with more chapters than a byte can count."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from mutagen.id3 import ID3

from declaim.basics.parallel import silent
from declaim.containers import encode
from declaim.containers.id3 import number
from declaim.model import Mark
from declaim.pipeline import render
from declaim.settings.options import Options
from declaim.store import Store
from kit.article import Render

CHAPTERS = 300


def test_every_chapter_of_three_hundred_is_listed_in_a_table_of_at_most_255(
    rendered: Render, tmp_path: Path, store: Store
) -> None:
    made, output = rendered("log.mp3"), tmp_path / "log.mp3"
    days = tuple(Mark(f"Day {day}", 100 * day, 100) for day in range(1, CHAPTERS + 1))
    timeline = replace(made.timeline, marks=days)
    with ThreadPoolExecutor() as executor:
        encode(made.script, timeline, output, "", store, executor, silent)
    tag = ID3(output)
    tables = {table.element_id: table.child_element_ids for table in tag.getall("CTOC")}
    assert [len(children) for children in tables.values()] == [2, 255, 45]
    listed = [chapter for name in tables["toc"] for chapter in tables[name]]
    titles = {chapter.element_id: str(chapter.sub_frames["TIT2"]) for chapter in tag.getall("CHAP")}
    assert [titles[chapter] for chapter in listed] == [f"Day {n}" for n in range(1, CHAPTERS + 1)]


def test_a_chapter_with_a_long_title_has_the_size_that_the_standard_wants(
    tmp_path: Path, store: Store
) -> None:
    long = "In which the ferryman counts his coins twice " * 5
    (tmp_path / "log.md").write_text(f"# {long}\n\nIt rained.\n\n# Two\n\nIt stopped.\n", "utf-8")
    render(tmp_path / "log.md", tmp_path / "log.mp3", Options(voice="tone"), store=store)
    content = (tmp_path / "log.mp3").read_bytes()
    at = content.index(b"CHAP")
    assert number(content[at + 4 : at + 8]) == content.index(b"CHAP", at + 4) - at - 10

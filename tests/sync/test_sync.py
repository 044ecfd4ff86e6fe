"""A list of articles kept current, with real renders into a real folder."""

import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from declaim.errors import UnreadableSource
from declaim.settings.options import Options
from declaim.store import Store
from declaim.sync.planning import Wanted
from declaim.sync.state import load_state
from declaim.sync.tasks import Act
from declaim.sync.work import Done, sync, tasks_of

TONES = Options(voice="tone")
WANTED = Wanted(suffix=".mp3", settings="the same")

Sync = Callable[..., list[Done]]


@pytest.fixture
def posts(tmp_path: Path) -> Path:
    """A folder of three posts."""
    folder = tmp_path / "posts"
    folder.mkdir()
    for name in ("anna", "berta", "clara"):
        (folder / f"{name}.md").write_text(
            f"# {name.title()}\n\n{name} came in at noon.\n", "utf-8"
        )
    return folder


@pytest.fixture
def run(posts: Path, tmp_path: Path) -> Sync:
    """Sync the posts, or other sources, into the folder `podcast`."""

    def once(*sources: str, wanted: Wanted = WANTED) -> list[Done]:
        store = Store(tmp_path / "store")
        named = sources or (str(posts),)
        return list(sync(named, tmp_path / "podcast", TONES, wanted, store=store))

    return once


def acts(finished: list[Done]) -> list[Act]:
    """The act for each article."""
    return [done.task.act for done in finished]


def test_every_article_of_a_folder_becomes_a_file(run: Sync, tmp_path: Path) -> None:
    finished = run()
    assert [(done.task.act, done.error) for done in finished] == [(Act.NEW, "")] * 3
    names = {path.name for path in (tmp_path / "podcast").iterdir()}
    assert names == {
        *("anna.mp3", "berta.mp3", "clara.mp3", "index.html", "sync.json"),
        *("narrations.json", "player.html"),
    }


def test_only_an_edited_article_is_rendered_again(run: Sync, posts: Path) -> None:
    run()
    (posts / "berta.md").write_text("# Berta\n\nBerta came in at one.\n", "utf-8")
    finished = run()
    assert acts(finished) == [Act.UNCHANGED, Act.EDITED, Act.UNCHANGED]
    assert [done.recording is not None for done in finished] == [False, True, False]


def test_a_file_that_was_touched_and_not_changed_is_not_rendered(run: Sync, posts: Path) -> None:
    run()
    (posts / "anna.md").write_text((posts / "anna.md").read_text("utf-8"), "utf-8")
    assert acts(run()) == [Act.UNCHANGED] * 3


def test_other_settings_render_every_article_again(run: Sync) -> None:
    run()
    finished = run(wanted=Wanted(suffix=".mp3", settings="others"))
    assert [done.task.reason for done in finished] == ["the settings changed"] * 3


def test_audio_that_was_deleted_is_made_again(run: Sync, tmp_path: Path) -> None:
    run()
    (tmp_path / "podcast" / "anna.mp3").unlink()
    assert run()[0].task.reason == "its audio is missing"
    assert (tmp_path / "podcast" / "anna.mp3").exists()


def test_a_renamed_source_keeps_its_audio_file(run: Sync, posts: Path, tmp_path: Path) -> None:
    run()
    (posts / "anna.md").rename(posts / "zora.md")
    finished = run()
    assert [(d.task.act, d.task.record.output) for d in finished] == [
        (Act.UNCHANGED, "berta.mp3"),
        (Act.UNCHANGED, "clara.mp3"),
        (Act.MOVED, "anna.mp3"),
    ]
    assert sorted(load_state(tmp_path / "podcast")) == sorted(map(str, posts.iterdir()))


@pytest.mark.parametrize(("keep", "delete"), [(False, False), (True, False), (False, True)])
def test_what_left_the_list_leaves_the_feed_and_is_deleted_only_if_asked(
    run: Sync, posts: Path, tmp_path: Path, keep: bool, delete: bool
) -> None:
    run()
    (posts / "anna.md").unlink()
    assert Act.GONE in acts(run(wanted=replace(WANTED, keep=keep, delete=delete)))
    assert (tmp_path / "podcast" / "anna.mp3").exists() is not delete
    page = (tmp_path / "podcast" / "index.html").read_text("utf-8")
    assert ("anna.mp3" in page) is keep


def test_an_article_that_fails_stops_nobody_and_is_tried_again(run: Sync, posts: Path) -> None:
    (posts / "berta.md").write_bytes(b"")
    finished = run()
    assert [done.error[-40:] for done in finished][::2] == ["", ""]
    assert "it is empty" in finished[1].error
    (posts / "berta.md").write_text("# Berta\n\nShe came in.\n", "utf-8")
    assert [bool(done.error) for done in run()] == [False, False, False]


def test_an_article_that_fails_stays_as_it_was(run: Sync, posts: Path, tmp_path: Path) -> None:
    run()
    before = (tmp_path / "podcast" / "berta.mp3").read_bytes()
    (posts / "berta.md").write_bytes(b"\x00" * 500)
    assert run()[1].error
    assert (tmp_path / "podcast" / "berta.mp3").read_bytes() == before


def test_two_articles_of_one_name_have_two_files(run: Sync, posts: Path, tmp_path: Path) -> None:
    (posts / "old").mkdir()
    (posts / "old" / "anna.md").write_text("# Anna\n\nAnother Anna came in.\n", "utf-8")
    run()
    outputs = [record.output for record in load_state(tmp_path / "podcast").values()]
    assert len({*outputs}) == len(outputs) == 4


def test_a_sync_that_was_killed_makes_no_second_file(run: Sync, tmp_path: Path) -> None:
    run()
    podcast = tmp_path / "podcast"
    before = {path.name for path in podcast.iterdir()}
    (podcast / "sync.json").unlink()  # it is written last
    assert acts(run()) == [Act.NEW] * 3
    assert {path.name for path in podcast.iterdir()} == before


def test_a_foreign_file_in_the_folder_is_never_replaced(run: Sync, tmp_path: Path) -> None:
    (tmp_path / "podcast").mkdir()
    (tmp_path / "podcast" / "anna.mp3").write_text("mine", "utf-8")
    run()
    assert (tmp_path / "podcast" / "anna.mp3").read_text("utf-8") == "mine"
    assert (tmp_path / "podcast" / "anna-2.mp3").exists()


def test_a_list_of_paths_a_pattern_and_a_file_name_the_same_articles_once(
    run: Sync, posts: Path, tmp_path: Path
) -> None:
    places = tmp_path / "list.txt"
    places.write_text(f"# my posts\n{posts / 'anna.md'}\nposts/berta.md\n", "utf-8")
    finished = run(str(places), str(posts / "*.md"), str(posts / "anna.md"))
    assert sorted(d.task.record.output for d in finished) == [
        "anna.mp3",
        "berta.mp3",
        "clara.mp3",
    ]


def test_a_text_that_is_no_list_is_an_article(run: Sync, tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("A note.\n\nIt is not a list of files.\n", "utf-8")
    assert [d.task.record.output for d in run(str(tmp_path / "note.txt"))] == ["note.mp3"]


def test_a_place_that_is_not_there_says_so(run: Sync) -> None:
    with pytest.raises(UnreadableSource, match="there is no such file or folder"):
        run("nowhere")


def test_a_damaged_state_is_not_overwritten(run: Sync, tmp_path: Path) -> None:
    run()
    state = tmp_path / "podcast" / "sync.json"
    state.write_text('{"schema": 7}', "utf-8")
    with pytest.raises(UnreadableSource, match="move it away"):
        run()
    assert json.loads(state.read_text("utf-8")) == {"schema": 7}


def test_a_dry_run_says_what_would_be_done_and_does_nothing(posts: Path, tmp_path: Path) -> None:
    tasks = list(tasks_of([str(posts)], tmp_path / "podcast", WANTED))
    assert [(c.act, c.record.output) for c in tasks] == [
        (Act.NEW, "anna.mp3"),
        (Act.NEW, "berta.mp3"),
        (Act.NEW, "clara.mp3"),
    ]
    assert not (tmp_path / "podcast").exists()


def test_only_the_newest_articles_are_taken(run: Sync, posts: Path) -> None:
    for day, name in enumerate(("clara", "anna", "berta")):
        os.utime(posts / f"{name}.md", (day * 86400, day * 86400))
    finished = run(wanted=Wanted(suffix=".mp3", settings="the same", newest=2))
    assert [d.task.record.output for d in finished] == ["berta.mp3", "anna.mp3"]


def test_what_a_limit_passes_over_has_not_left_the_list(run: Sync, tmp_path: Path) -> None:
    run()
    finished = run(wanted=replace(WANTED, since="2999-01-01", delete=True))
    assert finished == []
    assert (tmp_path / "podcast" / "anna.mp3").exists()


def test_a_place_of_a_list_that_is_not_there_fails_alone(run: Sync, posts: Path) -> None:
    places = posts.parent / "list.txt"
    places.write_text("posts/anna.md\nposts/nobody.md\n", "utf-8")
    finished = run(str(places))
    assert [(d.task.record.output, bool(d.error)) for d in finished] == [
        ("anna.mp3", False),
        ("", True),
    ]


def test_progress_counts_only_what_is_to_be_rendered(
    run: Sync, posts: Path, tmp_path: Path
) -> None:
    run()
    (posts / "berta.md").write_text("# Berta\n\nBerta came in at one.\n", "utf-8")
    seen: list[tuple[str, int, int]] = []
    store = Store(tmp_path / "store")
    told = sync(
        (str(posts),),
        tmp_path / "podcast",
        TONES,
        WANTED,
        store=store,
        progress=lambda *far: seen.append(far),
    )
    assert len(list(told)) == 3
    size = (posts / "berta.md").stat().st_size
    assert seen == [("articles", 0, size), ("articles", size, size), ("articles", size, size)]


def test_what_a_killed_sync_had_done_is_not_done_again(
    run: Sync, posts: Path, tmp_path: Path
) -> None:
    store = Store(tmp_path / "store")
    begun = sync((str(posts),), tmp_path / "podcast", TONES, WANTED, store=store)
    next(begun)
    begun.close()  # type: ignore[attr-defined]
    assert acts(run()) == [Act.UNCHANGED, Act.NEW, Act.NEW]

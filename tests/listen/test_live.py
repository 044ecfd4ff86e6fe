"""Someone listens and edits: the page has the new audio, and the listener loses nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from declaim.listen.live import Live, opening, openings
from declaim.pipeline import prepare
from declaim.store import Store
from kit.article import save
from kit.browser import ARTICLE, TONES, current, go, ready, until


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """The article, in a folder of its own."""
    path = tmp_path / "article.md"
    path.write_text(ARTICLE, "utf-8")
    return path


@pytest.fixture
def edited(page: Page, article: Path, shelf: Path) -> Iterator[Page]:
    """The page of an article that may be edited."""
    with Live(article, TONES, store=Store(shelf / "store")) as live:
        page.goto(live.address)
        ready(page)
        yield page
        page.goto("about:blank")


def test_an_edit_is_heard_and_the_place_is_kept_by_the_sentence(
    edited: Page, article: Path
) -> None:
    edited.get_by_text("It came from the west.").click()
    until(edited, "!audio.paused && !audio.seeking")
    edited.evaluate("audio.pause()")
    here = current(edited)
    before = edited.evaluate("audio.currentTime - times(current)[0]")
    duration = edited.evaluate("audio.duration")
    text = ARTICLE.replace("a harbour", "a very old and very quiet harbour")
    save(article, text)
    expect(edited.locator(".changed")).to_have_count(1)
    expect(edited.locator(".changed")).to_contain_text("very old")
    expect(edited.get_by_role("status")).to_have_text("Paragraphs updated: 1")
    until(edited, "audio.readyState > 0 && !audio.seeking")
    assert edited.evaluate("audio.duration") > duration + 0.5
    assert current(edited) == here
    after = edited.evaluate("audio.currentTime - times(current)[0]")
    assert after == pytest.approx(before, abs=0.01)


def test_an_edit_does_not_stop_what_plays(edited: Page, article: Path) -> None:
    edited.evaluate("setSpeed(1.5)")
    edited.get_by_text("Nobody else wanted it.").click()
    text = ARTICLE.replace("the west", "the far north-west")
    save(article, text)
    expect(edited.get_by_text("the far north-west")).to_be_visible()
    time = edited.evaluate("audio.currentTime")
    until(edited, f"!audio.paused && audio.currentTime > {time} + 0.1")
    assert edited.evaluate("audio.playbackRate") == 1.5


def test_a_sentence_that_was_changed_itself_is_heard_again(edited: Page, article: Path) -> None:
    edited.get_by_text("It came from the west.").click()
    edited.evaluate("audio.pause()")
    text = ARTICLE.replace("It came from the west.", "It came from the south.")
    save(article, text)
    expect(edited.get_by_text("the south")).to_be_visible()
    assert "the south" in current(edited)


def test_a_broken_edit_is_reported_and_the_last_good_audio_stays(
    edited: Page, article: Path
) -> None:
    sound = edited.locator("audio").get_attribute("src")
    alert = edited.get_by_role("alert")
    save(article, "")
    expect(alert).to_contain_text("Cannot read")
    assert edited.locator("audio").get_attribute("src") == sound
    edited.evaluate("play()")
    until(edited, "audio.currentTime > 0.1")
    save(article, ARTICLE.replace("a harbour", "a port"))
    expect(edited.get_by_text("a port")).to_be_visible()
    expect(alert).to_be_hidden()


def test_it_plays_while_the_rest_is_spoken(page: Page, article: Path, store: Store) -> None:
    article.write_text(ARTICLE + "\n\n".join(f"Paragraph {n} of many." for n in range(40)))
    with Live(article, TONES, store=store) as live:
        page.goto(live.address)
        until(page, "audio.readyState > 0")
        page.evaluate("setSpeed(3); play()")
        until(page, "audio.currentTime > 0.1")
        ready(page)
        until(page, "!audio.paused && audio.currentTime > times(sentences[2])[0]")
        go(page, page.evaluate("times(sentences.at(-1))[0]"))
        assert current(page) == "Paragraph 39 of many."
        page.goto("about:blank")


def test_a_place_that_is_still_being_spoken_is_waited_for(
    page: Page, article: Path, tmp_path: Path
) -> None:
    article.write_text(ARTICLE + "\n\n".join(f"Paragraph {n} of many." for n in range(24)))
    for name in ("store", "empty"):
        with Live(article, TONES, store=Store(tmp_path / name)) as live:
            page.goto(live.address)
            if name == "store":
                ready(page)
                go(page, page.evaluate("times(sentences.at(-1))[0]"))
            else:
                page.evaluate("play()")
                until(page, "placed")
                assert current(page) == "Paragraph 23 of many."
            page.goto("about:blank")


def test_what_is_spoken_first_grows_and_is_never_the_whole(article: Path, store: Store) -> None:
    _, script = prepare(article, TONES, store)
    parts = list(openings(script))
    sizes = [len(part.utterances) for part in parts]
    assert sizes[0] == 1
    assert sizes == sorted(set(sizes))
    assert sizes[-1] < len(script.utterances)
    for part, size in zip(parts, sizes, strict=True):
        assert part.utterances == script.utterances[:size]
    assert opening(script, len(script.utterances)) == script

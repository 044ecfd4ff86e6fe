"""Someone listens: play, follow, jump, come back."""

import random
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from declaim.listen.live import Live
from declaim.model import Timeline
from declaim.pipeline import Wishes, render
from declaim.store import Store
from listen.conftest import current, ready, until


@pytest.fixture
def timeline(article: Path, store: Store, tmp_path: Path) -> Timeline:
    """When each sentence of the article is heard."""
    return render(article, tmp_path / "same.mp3", Wishes(voice="tone"), store=store).timeline


def test_the_marked_sentence_is_the_one_the_timeline_says(opened: Page, timeline: Timeline) -> None:
    rate = timeline.frame_rate
    times = random.Random(7).sample(range(timeline.cues[0].start, timeline.frames), 10)
    for time in times:
        expected = [cue.text for cue in timeline.cues if cue.start <= time]
        opened.evaluate("time => { audio.currentTime = time; }", time / rate)
        until(opened, "!audio.seeking")
        assert current(opened) == expected[-1]


def test_sentences_and_chapters_are_marked_as_they_are_heard(opened: Page) -> None:
    opened.evaluate("setSpeed(3)")
    seen = opened.evaluate(
        """() => new Promise(done => {
            const seen = [];
            track.addEventListener("cuechange", () => {
                const [start, stop] = times(current);
                if (audio.currentTime < stop) seen.push([current.id, audio.currentTime - start]);
            });
            audio.addEventListener("ended", () => done(seen));
            audio.play();
        })"""
    )
    count = opened.evaluate("sentences.length")
    assert sorted({name for name, _ in seen}) == [f"s{n}" for n in range(count)]
    assert all(late >= 0 for _, late in seen)
    assert opened.locator("nav a[aria-current]").inner_text().startswith("At Sea")


@pytest.mark.parametrize("by", ["click", "Enter"])
def test_a_sentence_is_heard_when_it_is_chosen(opened: Page, timeline: Timeline, by: str) -> None:
    sentence = opened.get_by_text("It came from the west.")
    if by == "click":
        sentence.click()
    else:
        sentence.press("Enter")
    until(opened, "!audio.paused && !audio.seeking")
    cue = next(cue for cue in timeline.cues if "It came from the west." in cue.text)
    time = opened.evaluate("audio.currentTime")
    assert cue.start / timeline.frame_rate <= time + 0.001 < cue.stop / timeline.frame_rate
    assert current(opened) == cue.text


def test_every_function_has_a_key(opened: Page) -> None:
    opened.keyboard.press("Space")
    until(opened, "!audio.paused")
    opened.keyboard.press("Space")
    until(opened, "audio.paused")
    opened.keyboard.press("]")
    until(opened, "!audio.seeking")
    assert current(opened) == "At Sea"
    opened.keyboard.press("[")
    until(opened, "!audio.seeking")
    assert opened.evaluate("audio.currentTime") == 0
    opened.keyboard.press("ArrowRight")
    until(opened, "Math.abs(audio.currentTime - Math.min(30, audio.duration)) < 0.01")
    opened.keyboard.press("ArrowLeft")
    until(opened, "Math.abs(audio.currentTime - Math.min(30, audio.duration) + 15) < 0.01")
    opened.keyboard.press("9")
    assert opened.evaluate("[audio.playbackRate, audio.preservesPitch]") == [3, True]
    expect(opened.locator(".left")).to_contain_text("at 3×")
    opened.keyboard.press("?")
    expect(opened.get_by_role("dialog", name="Keys")).to_be_visible()
    opened.get_by_label("Use these keys").uncheck()
    opened.keyboard.press("Escape")
    opened.keyboard.press("1")
    assert opened.evaluate("audio.playbackRate") == 3
    opened.locator("main a[aria-current]").press("ArrowUp")
    until(opened, "document.activeElement.matches('main a')")


def test_it_stops_at_the_end_of_a_chapter_at_any_speed(opened: Page, timeline: Timeline) -> None:
    opened.evaluate("setSpeed(3)")
    opened.get_by_label("Stop at").select_option("chapter")
    opened.evaluate("audio.play()")
    until(opened, "audio.paused")
    mark = timeline.marks[0]
    last = [cue.stop for cue in timeline.cues if cue.start < mark.stop][-1]
    rate = timeline.frame_rate
    assert last / rate - 0.05 <= opened.evaluate("audio.currentTime") <= mark.stop / rate
    expect(opened.get_by_label("Stop at")).to_have_value("")


def test_a_reload_resumes_at_the_place_and_speed(opened: Page) -> None:
    opened.keyboard.press("5")
    opened.evaluate("audio.currentTime = 9; audio.play()")
    until(opened, "audio.currentTime > 9.2")
    opened.evaluate("audio.pause()")
    place = opened.evaluate("audio.currentTime")
    opened.reload()
    ready(opened)
    until(opened, "!audio.seeking")
    assert opened.evaluate("audio.currentTime") == pytest.approx(place, abs=0.01)
    assert opened.evaluate("audio.playbackRate") == 1.5
    opened.evaluate("audio.currentTime = 0; save()")
    assert opened.evaluate("memory.read().place.time") == pytest.approx(place, abs=0.01)


def save(page: Page, article: Path, text: str) -> None:
    """Save an article as an editor does, by rename, when its folder is surely watched."""
    page.wait_for_timeout(500)
    new = article.with_suffix(".new")
    new.write_text(text, "utf-8")
    new.replace(article)


def test_an_edit_is_heard_and_the_place_is_kept_by_the_sentence(
    opened: Page, article: Path
) -> None:
    opened.get_by_text("It came from the west.").click()
    opened.evaluate("audio.pause()")
    here = current(opened)
    before = opened.evaluate("audio.currentTime - times(current)[0]")
    duration = opened.evaluate("audio.duration")
    text = article.read_text("utf-8").replace("a harbour", "a very old and very quiet harbour")
    save(opened, article, text)
    expect(opened.locator(".changed")).to_contain_text("very old")
    expect(opened.locator(".changed")).to_have_count(1)
    until(opened, "audio.readyState > 0 && !audio.seeking")
    assert opened.evaluate("audio.duration") > duration + 0.5
    assert current(opened) == here
    assert opened.evaluate("audio.currentTime - times(current)[0]") == pytest.approx(
        before, abs=0.01
    )


def test_an_edit_does_not_stop_what_plays(opened: Page, article: Path) -> None:
    opened.get_by_text("Nobody else wanted it.").click()
    save(opened, article, article.read_text("utf-8").replace("the west", "the far north-west"))
    expect(opened.locator("main")).to_contain_text("far north-west")
    until(opened, "!audio.paused && audio.currentTime > times(sentences[3])[0]")


def test_a_broken_edit_is_told_and_the_last_good_audio_stays(opened: Page, article: Path) -> None:
    text = article.read_text("utf-8")
    sound = opened.locator("audio").get_attribute("src")
    save(opened, article, "")
    expect(opened.get_by_role("alert")).to_contain_text("cannot read")
    assert opened.locator("audio").get_attribute("src") == sound
    opened.evaluate("audio.play()")
    until(opened, "audio.currentTime > 0.1")
    save(opened, article, text)
    expect(opened.get_by_role("alert")).to_be_hidden()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1200, 360])
def test_nothing_stands_in_the_way_of_anyone(opened: Page, scheme: str, width: int) -> None:
    opened.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    opened.set_viewport_size({"width": width, "height": 800})
    opened.evaluate("notify('Something is wrong.'); follow(false)")
    found = Axe().run(opened)
    assert found.violations_count == 0, found.generate_report()
    opened.keyboard.press("?")
    found = Axe().run(opened, "dialog")
    assert found.violations_count == 0, found.generate_report()
    assert opened.evaluate("document.documentElement.scrollWidth") <= width


def test_the_page_asks_nobody_but_its_server(page: Page, live: Live) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(live.address)
    ready(page)
    page.evaluate("audio.play()")
    until(page, "audio.currentTime > 0.1")
    assert asked
    assert [url for url in asked if not url.startswith((live.address, "data:"))] == []


HOSTILE = """# <script>alert(1)</script> & "quotes"

Before </main><script src=//evil.example></script> and <img src=x onerror=alert(2)> it goes on.

`--> $title ${title} {{7*7}}` is said as it is written, <b onclick="alert(3)">is it</b>?
"""


def test_hostile_text_is_only_text(page: Page, tmp_path: Path, store: Store) -> None:
    path = tmp_path / "hostile.txt"
    path.write_text(HOSTILE.removeprefix("# "), "utf-8")
    page.on("dialog", lambda dialog: pytest.fail(dialog.message))
    with Live(path, Wishes(voice="tone", title=HOSTILE.splitlines()[0][2:]), store=store) as live:
        page.goto(live.address)
        ready(page)
        assert page.title() == '<script>alert(1)</script> & "quotes"'
        expect(page.locator("main")).to_contain_text("<img src=x onerror=alert(2)>")
        expect(page.locator("main img, main script, main b")).to_have_count(0)
        page.get_by_text("onerror").click()
        until(page, "!audio.paused")

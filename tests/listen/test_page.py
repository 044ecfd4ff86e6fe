"""Someone listens: play, follow, jump, come back."""

import random
import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from declaim.listen.live import Live
from declaim.model import Timeline
from kit.browser import current, go, ready, until


def choose(page: Page, setting: str, value: str) -> None:
    """Choose a value on the sheet of settings."""
    page.get_by_role("button", name="Settings").click()
    page.get_by_label(setting).select_option(value)
    page.get_by_role("button", name="Close").click()


def test_the_marked_sentence_is_the_one_the_timeline_says(opened: Page, timeline: Timeline) -> None:
    frames = range(timeline.cues[0].start, timeline.frames)
    for frame in random.Random(7).sample(frames, 10):
        go(opened, frame / timeline.frame_rate)
        assert current(opened) == [cue.text for cue in timeline.cues if cue.start <= frame][-1]


@pytest.mark.parametrize(("speed", "sentence"), [(1, 1), (3, -1)])
def test_the_next_sentence_and_its_chapter_are_marked_when_they_are_heard(
    opened: Page, timeline: Timeline, speed: int, sentence: int
) -> None:
    cue = timeline.cues[sentence]
    opened.evaluate(f"setSpeed({speed})")
    go(opened, cue.start / timeline.frame_rate - 0.2)
    assert current(opened) != cue.text
    opened.evaluate("play()")
    until(opened, f"current === sentences.at({sentence})")
    assert opened.evaluate("audio.currentTime") >= cue.start / timeline.frame_rate - 0.01
    expect(opened.locator("[aria-current=true]")).to_have_count(2)
    chapter = [mark.title for mark in timeline.marks if mark.start <= cue.start][-1]
    expect(opened.locator("nav [aria-current=true] span")).to_have_text(chapter)


@pytest.mark.parametrize("by", ["click", "Enter"])
def test_a_sentence_is_heard_when_it_is_chosen(opened: Page, timeline: Timeline, by: str) -> None:
    sentence = opened.get_by_text("It came from the west.")
    if by == "click":
        sentence.click()
    else:
        sentence.evaluate("(sentence) => focusOn(sentence)")
        opened.keyboard.press("Enter")
    until(opened, "!audio.paused && !audio.seeking")
    cue = next(cue for cue in timeline.cues if "It came from the west." in cue.text)
    time = opened.evaluate("audio.currentTime")
    assert cue.start / timeline.frame_rate <= time + 0.01 < cue.stop / timeline.frame_rate
    assert current(opened) == cue.text


def test_a_chapter_is_heard_when_it_is_chosen(opened: Page, timeline: Timeline) -> None:
    opened.get_by_role("navigation", name="Chapters").get_by_role("link", name="At Sea").click()
    until(opened, "!audio.paused && !audio.seeking")
    assert current(opened) == "At Sea"
    row = opened.locator("nav [aria-current=true]")
    start = timeline.marks[1].start // timeline.frame_rate
    expect(row.locator("time")).to_have_text(f"0:{start:02}")


def test_the_word_being_heard_is_marked_where_its_time_is_known(
    opened: Page, timeline: Timeline
) -> None:
    for cue in [cue for cue in timeline.cues if not cue.estimated][:3]:
        for word in cue.words[::2]:
            go(opened, word.frame / timeline.frame_rate + 0.002)
            marked = opened.evaluate("[...CSS.highlights.get('word')].map(String)")
            assert marked == [cue.text[word.offset : word.offset + word.length]]


WCAG_2_2 = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
"""That rule, of version 2.2, is off if not asked for."""
SCREENS = [(320, "dark"), (1200, "light"), (320, "light"), (1200, "dark")]

KEYS = [
    ("Space", "!audio.paused"),
    ("Space", "audio.paused"),
    ("]", "current.textContent === 'At Sea'"),
    ("[", "audio.currentTime === 0"),
    ("ArrowRight", "Math.abs(audio.currentTime - Math.min(30, audio.duration)) < 0.1"),
    ("ArrowLeft", "Math.abs(audio.currentTime - Math.min(30, audio.duration) + 15) < 0.1"),
    ("1", "audio.playbackRate === 0.5"),
    ("9", "audio.playbackRate === 3 && audio.preservesPitch"),
    (">", "audio.playbackRate === 3"),
    ("<", "audio.playbackRate === 2.95"),
    ("?", "one('#keys').open"),
    ("Escape", "!one('#keys').open"),
    ("/", "one('#find').open"),
    ("Escape", "!one('#find').open"),
]


def test_every_function_has_a_key(opened: Page) -> None:
    for key, effect in KEYS:
        opened.keyboard.press(key)
        until(opened, f"!audio.seeking && {effect}")
    opened.locator(".sentence[aria-current]").press("ArrowDown")
    until(opened, "document.activeElement === sentences[sentences.indexOf(current) + 1]")


def test_the_keys_are_listed_and_can_be_switched_off(opened: Page) -> None:
    opened.get_by_role("button", name="Settings").click()
    opened.get_by_role("button", name="Keys").click()
    sheet = opened.get_by_role("dialog", name="Keys")
    for key in ("Space", "←", "[", "]", "1", "9", "Enter", "?"):
        expect(sheet.locator("kbd").get_by_text(key, exact=True).first).to_be_visible()
    sheet.get_by_label("Use these keys").uncheck()
    sheet.get_by_role("button", name="Close").click()
    opened.locator("main").press("9")
    opened.reload()
    ready(opened)
    opened.keyboard.press("9")
    assert opened.evaluate("audio.playbackRate") == 1


@pytest.mark.parametrize(("part", "sentence"), [("paragraph", "it rained."), ("chapter", "wanted")])
def test_it_stops_at_the_end_of_a_part_at_any_speed(
    opened: Page, timeline: Timeline, part: str, sentence: str
) -> None:
    last = next(cue for cue in timeline.cues if sentence in cue.text)
    rate = timeline.frame_rate
    opened.evaluate("setSpeed(3)")
    if part == "paragraph":
        opened.get_by_text("The first paragraph").click()
        opened.evaluate("audio.pause()")
    choose(opened, "Stop at", part)
    go(opened, last.stop / rate - 0.5)
    opened.evaluate("play()")
    until(opened, "audio.paused")
    assert opened.evaluate("audio.currentTime") == pytest.approx(last.stop / rate, abs=0.01)
    assert opened.evaluate("one('#stop').value") == ""


def test_the_time_left_is_shown_at_the_present_speed(opened: Page) -> None:
    left = opened.locator(".left")
    expect(left).to_have_text(opened.evaluate("`${clock(audio.duration)} left`"))
    assert re.fullmatch(r"0:\d\d left", left.inner_text())
    opened.evaluate("Object.defineProperty(audio, 'duration', { value: 3 * 3600 + 3 })")
    opened.get_by_role("button", name="Settings").click()
    opened.get_by_label("Speed").fill("1.5")
    expect(left).to_have_text("2:00:02 left")


def test_a_chapter_shows_how_far_it_was_heard_and_what_is_left_of_it(
    opened: Page, timeline: Timeline
) -> None:
    rate, mark = timeline.frame_rate, timeline.marks[1]
    go(opened, (mark.start + (mark.stop - mark.start) / 2) / rate)
    heard = "Number(one('.chapters [aria-current]').style.getPropertyValue('--heard'))"
    assert opened.evaluate(heard) == pytest.approx(0.5, abs=0.01)
    left = opened.evaluate(f"`${{clock({mark.stop / rate} - audio.currentTime)}} left`")
    assert opened.locator(".chapter-left").inner_text() == left


def test_a_reload_resumes_at_the_place_and_speed(opened: Page) -> None:
    opened.keyboard.press("5")
    go(opened, 9)
    opened.evaluate("play()")
    until(opened, "audio.currentTime > 9.2")
    opened.evaluate("audio.pause()")
    until(opened, "memory.read().place?.time === audio.currentTime")
    place = opened.evaluate("audio.currentTime")
    opened.reload()
    ready(opened)
    assert opened.evaluate("audio.currentTime") == pytest.approx(place, abs=0.01)
    assert opened.evaluate("audio.playbackRate") == 1.5


def test_a_link_to_a_sentence_leads_there(page: Page, live: Live) -> None:
    page.goto(f"{live.address}#s4")
    ready(page)
    assert page.evaluate("current.id") == "s4"


@pytest.mark.parametrize("when", ["play()", "dispatchEvent(new Event('pagehide'))"])
def test_the_place_is_saved_while_it_plays_and_when_the_page_goes(opened: Page, when: str) -> None:
    opened.evaluate("placed = true; audio.defaultPlaybackRate = audio.playbackRate = 3")
    opened.evaluate("audio.currentTime = 8")
    until(opened, "!audio.seeking")
    opened.evaluate("localStorage.clear()")
    opened.evaluate(when)
    until(opened, "Math.abs((memory.read().place?.time ?? 0) - audio.currentTime) < 4")


def test_the_place_is_never_overwritten_by_a_zero(opened: Page) -> None:
    go(opened, 8)
    opened.evaluate("audio.currentTime = 0; save(); dispatchEvent(new Event('pagehide'))")
    assert opened.evaluate("memory.read().place.time") == pytest.approx(8)
    opened.evaluate("placed = false; audio.currentTime = 1; save()")
    assert opened.evaluate("memory.read().place.time") == pytest.approx(8)


def test_it_keeps_the_sentence_in_view_until_the_reader_looks_elsewhere(opened: Page) -> None:
    opened.set_viewport_size({"width": 360, "height": 420})
    back = opened.get_by_role("button", name="Back to what is being read")
    opened.evaluate("setSpeed(0.5); hear(sentences.at(-2))")
    until(opened, "scrollY > 200")
    expect(opened.locator(".sentence[aria-current]")).to_be_in_viewport()
    opened.mouse.move(100, 100)
    opened.mouse.wheel(0, -5_000)
    expect(back).to_be_visible()
    opened.evaluate("seek(times(sentences.at(-2))[0])")
    until(opened, "current === sentences.at(-2)")
    assert opened.evaluate("scrollY") == 0
    back.click()
    expect(opened.locator(".sentence[aria-current]")).to_be_in_viewport()
    expect(back).to_be_hidden()


def test_the_keys_of_a_headset_and_a_lock_screen_work(page: Page, live: Live) -> None:
    page.add_init_script(
        "window.handlers = {};"
        "navigator.mediaSession.setActionHandler = (name, does) => { handlers[name] = does; };"
    )
    page.goto(live.address)
    ready(page)
    page.evaluate("handlers.nexttrack()")
    until(page, "!audio.seeking && current.textContent === 'At Sea'")
    assert page.evaluate("navigator.mediaSession.metadata.title") == "At Sea"
    assert page.evaluate("navigator.mediaSession.metadata.album") == "The Long Way Home"
    page.evaluate("handlers.seekto({ seekTime: 20 })")
    page.evaluate("handlers.seekbackward()")
    until(page, "Math.abs(audio.currentTime - 5) < 0.001")
    page.evaluate("handlers.play()")
    until(page, "!audio.paused")
    page.evaluate("handlers.pause()")
    until(page, "audio.paused")
    assert {"previoustrack", "seekforward"} <= set(page.evaluate("Object.keys(handlers)"))


def test_what_is_not_read_is_grey_and_says_why(opened: Page) -> None:
    skipped = opened.locator(".skipped")
    expect(skipped).to_have_count(1)
    expect(skipped).to_contain_text("A quotation")
    expect(skipped.locator("small")).to_contain_text("Not read: ")
    assert opened.evaluate(
        "['.skipped', 'main p'].map(name => getComputedStyle(one(name)).color)"
        ".every((colour, n, all) => n === 0 || colour !== all[0])"
    )


def test_print_is_the_article_alone_in_black_on_white(opened: Page) -> None:
    opened.emulate_media(media="print", color_scheme="dark")
    for part in ("main h1", ".skipped"):
        expect(opened.locator(part)).to_be_visible()
    for part in ("nav", ".player", "footer", ".skipped small"):
        expect(opened.locator(part)).to_be_hidden()
    expect(opened.locator("html")).to_have_css("background-color", "rgb(255, 255, 255)")
    expect(opened.locator(".sentence[aria-current]")).to_have_css("color", "rgb(0, 0, 0)")


def test_the_page_is_accessible_by_the_rules_of_axe(opened: Page) -> None:
    """The busiest page breaks no rule of WCAG 2.2 AA that axe-core knows, and fits a phone."""
    opened.evaluate("notify('Something is wrong.'); follow(false); flash([current.parentElement])")
    opened.evaluate("actions.bookmark(); one('#find input').value = 'the'; search()")
    for sheet in ("", "chapters", "settings", "bookmarks", "find", "keys"):
        if sheet:
            opened.evaluate(
                f"for (const open of all('dialog[open]')) open.close(); actions.{sheet}()"
            )
        for width, scheme in SCREENS[: 1 if sheet else 4]:
            opened.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
            opened.set_viewport_size({"width": width, "height": 800})
            found = Axe().run(opened, f"#{sheet}" if sheet else None, WCAG_2_2)
            assert found.violations_count == 0, found.generate_report()
            assert opened.evaluate("document.documentElement.scrollWidth") <= width


def test_the_file_that_a_browser_is_started_with_leads_to_the_page(page: Page, live: Live) -> None:
    page.goto(live.doorstep.as_uri())
    page.wait_for_url(live.address)
    ready(page)
    page.evaluate("play()")
    until(page, "audio.currentTime > 0.1")


def test_the_page_is_small_and_asks_nobody_but_its_server(browser: Browser, live: Live) -> None:
    asked: dict[str, int] = {}
    with browser.new_context() as context:
        page = context.new_page()
        page.on("request", lambda request: asked.update({request.url: 0}))
        answer = page.goto(live.address)
        assert answer
        assert len(answer.body()) < 60_000
        ready(page)
        page.evaluate("play()")
        until(page, "audio.currentTime > 0.1")
    assert len(asked) >= 3
    assert [url for url in asked if not url.startswith((live.address, "data:"))] == []

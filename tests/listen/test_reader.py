"""Someone reads along: selects, searches, keeps places, sets the type, on any screen."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from declaim.listen.live import Live
from declaim.listen.page_folder import write_page
from declaim.settings.options import Options
from declaim.store import Store
from kit.browser import current, go, ready, until
from kit.salt import PNG


def test_the_player_leaves_two_thirds_of_every_screen_to_the_text(opened: Page) -> None:
    opened.evaluate("hear(sentences.at(-1)); audio.pause()")
    for width, height in ((320, 256), (667, 375), (390, 844), (1280, 800)):
        opened.set_viewport_size({"width": width, "height": height})
        assert opened.evaluate("one('.player').offsetHeight / innerHeight") <= 1 / 3
        assert opened.evaluate("document.documentElement.scrollWidth") <= width
        for name in ("Play", "Back 15 seconds", "On 30 seconds", "Settings"):
            expect(opened.get_by_role("button", name=name)).to_be_in_viewport(ratio=1)
    opened.set_viewport_size({"width": 320, "height": 256})
    opened.get_by_role("button", name="Settings").click()
    for name in ("Previous chapter", "Next chapter", "Search", "Bookmarks", "Keys"):
        expect(opened.get_by_role("button", name=name)).to_be_visible()
    for name in ("Speed", "Volume", "Stop at", "Type size", "Line spacing"):
        opened.get_by_label(name).scroll_into_view_if_needed()
        expect(opened.get_by_label(name)).to_be_in_viewport()
    opened.get_by_role("button", name="Close").click()
    opened.get_by_role("button", name="Chapters").click()
    opened.get_by_role("link", name="The Long Way Home").click()
    until(opened, "!audio.seeking")
    assert current(opened) == "The Long Way Home"


def test_the_text_is_text_and_the_player_is_one_step_away(opened: Page) -> None:
    opened.set_viewport_size({"width": 1280, "height": 1200})
    assert opened.get_by_role("main").get_by_role("link", name="It came").count() == 0
    opened.keyboard.press("Tab")
    opened.keyboard.press("Enter")
    assert opened.evaluate("document.activeElement.id") == "player"
    opened.keyboard.press("Tab")
    assert opened.evaluate("document.activeElement.id") == "position"
    stops = "all('a, .sentence').filter((each) => each.tabIndex === 0 && !each.closest('footer'))"
    assert opened.evaluate(f"{stops}.length") == 2 + len(["a chapter", "a sentence"])
    opened.locator("nav [aria-current]").press("ArrowDown")
    opened.keyboard.press("Enter")
    until(opened, "current.textContent === 'At Sea' && !audio.paused")
    opened.evaluate("audio.pause()")
    box = opened.get_by_text("It came from the west.").bounding_box()
    assert box
    opened.mouse.move(box["x"] + 2, box["y"] + 8)
    opened.mouse.down()
    opened.mouse.move(box["x"] + box["width"] - 2, box["y"] + 8, steps=4)
    opened.mouse.up()
    assert "came from the west" in opened.evaluate("String(getSelection())")
    assert opened.evaluate("audio.paused")
    opened.evaluate("getSelection().selectAllChildren(one('main'))")
    assert "Not read" not in opened.evaluate("String(getSelection())")


def test_a_word_is_found_and_heard(opened: Page) -> None:
    opened.keyboard.press("/")
    opened.get_by_role("searchbox").fill("PARÁGRAPH")
    expect(opened.get_by_role("dialog").get_by_role("status")).to_have_text("Found: 4")
    opened.get_by_role("button", name="The third paragraph").click()
    until(opened, "!audio.paused && !audio.seeking")
    assert current(opened) == "The third paragraph is about the wind."


def test_a_bookmark_and_its_note_are_kept_and_written_out(opened: Page, tmp_path: Path) -> None:
    go(opened, opened.evaluate("times(sentences.at(-1))[0]"))
    opened.keyboard.press("b")
    expect(opened.get_by_role("status")).to_have_text("Bookmarked")
    opened.get_by_role("button", name="Bookmarks").click()
    opened.get_by_placeholder("Note").fill("the end of it")
    opened.reload()
    ready(opened)
    opened.get_by_role("button", name="Bookmarks").click()
    expect(opened.get_by_placeholder("Note")).to_have_value("the end of it")
    with opened.expect_download() as download:
        opened.get_by_role("button", name="Save as text").click()
    download.value.save_as(tmp_path / "bookmarks.txt")
    start = opened.evaluate("clock(times(sentences.at(-1))[0])")
    assert (tmp_path / "bookmarks.txt").read_text("utf-8") == (
        f"The Long Way Home\n\n{start}  At Sea\nThey saw the light.\nthe end of it\n"
    )
    opened.get_by_role("dialog").get_by_role("button", name="They saw the light.").first.click()
    until(opened, "!audio.paused")
    opened.get_by_role("button", name="Bookmarks").click()
    opened.get_by_role("button", name="Remove: They").click()
    assert opened.evaluate("memory.read().bookmarks") == []


def test_the_timer_the_volume_and_the_type_are_kept_and_the_voice_fades(opened: Page) -> None:
    opened.get_by_role("button", name="Settings").click()
    opened.get_by_label("Stop at").select_option("15")
    opened.get_by_label("Volume").fill("0.8")
    opened.get_by_label("Type size").fill("150")
    opened.get_by_label("Line spacing").fill("205")
    opened.get_by_role("button", name="Close").click()
    opened.evaluate("play()")
    until(opened, "minutesLeft > 0 && minutesLeft < 899.9")
    opened.evaluate("audio.pause()")
    until(opened, "memory.read().minutesLeft < 899.9")
    left = opened.evaluate("minutesLeft")
    opened.reload()
    ready(opened)
    assert opened.evaluate("one('#stop').value") == "15"
    assert opened.evaluate("minutesLeft") == pytest.approx(left, abs=0.5)
    assert opened.evaluate("audio.volume") == pytest.approx(0.8)
    assert opened.evaluate("getComputedStyle(one('main')).fontSize") == "27px"
    height = opened.evaluate("parseFloat(getComputedStyle(one('main')).lineHeight)")
    assert height == pytest.approx(27 * 2.05)
    opened.evaluate("minutesLeft = 2; play()")
    until(opened, "audio.volume < 0.2")
    until(opened, "audio.paused")
    assert opened.evaluate("[audio.volume, minutesLeft, one('#stop').value]") == [0.8, 0, ""]


def test_a_page_without_scripts_reads_and_plays(browser: Browser, live: Live) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(live.address)
        expect(page.get_by_text("It came from the west.")).to_be_visible()
        expect(page.locator("audio[controls]")).to_be_visible()
        expect(page.get_by_role("button")).to_have_count(0)
        expect(page.get_by_role("combobox")).to_have_count(0)
        page.get_by_role("link", name="At Sea").click()
        assert page.url.endswith("#b5")


ARABIC = """---
lang: ar
title: الطريق الطويل
author: كاتبة
date: 2020-03-22
---

# الطريق الطويل

قال البحار إن الريح قوية اليوم. ثم عاد إلى البيت.

> كلام لا يريد أحد أن يسمعه.
"""


def test_an_arabic_page_runs_from_right_to_left_in_arabic_words(page: Page, tmp_path: Path) -> None:
    (tmp_path / "article.md").write_text(ARABIC, "utf-8")
    (tmp_path / "cover.png").write_bytes(PNG)
    asked = Options(voice="tone", cover=tmp_path / "cover.png")
    write_page(tmp_path / "article.md", tmp_path / "page", asked, store=Store(tmp_path / "store"))
    page.set_viewport_size({"width": 1200, "height": 700})
    page.goto((tmp_path / "page" / "index.html").as_uri())
    ready(page)
    expect(page.get_by_role("button", name="تشغيل")).to_be_visible()
    quote = page.locator(".quote")
    assert quote.evaluate("(each) => getComputedStyle(each).borderRightWidth") == "3px"
    nav, main = (page.locator(part).bounding_box() for part in ("nav", "main"))
    assert nav
    assert main
    assert nav["x"] > main["x"]
    expect(page.locator("header .cover")).to_be_visible()
    expect(page.locator("header p")).to_have_text("كاتبة · 2020-03-22")
    artwork = page.evaluate("navigator.mediaSession.metadata.artwork.map(({ src }) => src)")
    assert [src.partition(",")[0] for src in artwork] == ["data:image/png;base64"]
    for width in (1200, 320):
        page.set_viewport_size({"width": width, "height": 700})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()

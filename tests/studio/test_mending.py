"""Someone mends an article where it is heard: one browser, one article, files byte for byte."""

import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from declaim.basics.parallel import silent
from declaim.cli.proofreading import keeps_better_takes
from declaim.listen.live import Live
from declaim.pipeline import render
from declaim.settings.options import Options
from declaim.store import Store
from declaim.verify import verify
from kit.article import save
from kit.browser import launched, ready, until, window
from kit.program import declaim

ARTICLE = b"""\xef\xbb\xbf# The Harbour\r
\r
Siobhan came home by the late boat. It rained.\r
\r
A *second* paragraph is about WHO and the boat.\r
\r
| a | b |\r
|---|---|\r
| 1 | 2 |\r
\r
> Nobody came, said Siobhan.\r
\r
The last paragraph ends it.\r
"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """The browser, started once."""
    with launched() as browser:
        yield browser


@pytest.fixture
def article(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An article of one's own, in a folder of its own, and a home without settings."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    path = tmp_path / "shelf" / "harbour.md"
    path.parent.mkdir()
    path.write_bytes(ARTICLE)
    return path


@contextmanager
def opened(browser: Browser, article: Path, options: Options) -> Iterator[Page]:
    """The article's page with the studio; an error of its scripts is a failure."""
    store = Store(article.parent.parent / "store")
    with Live(article, options, store=store, edit=True) as live, window(browser) as page:
        page.goto(live.address)
        ready(page)
        yield page


@pytest.fixture
def page(browser: Browser, article: Path) -> Iterator[Page]:
    """The article's page, spoken in tones."""
    with opened(browser, article, Options(voice="tone")) as page:
        yield page


def no_barrier(page: Page) -> None:
    """Axe finds nothing, and nothing is wider than a phone."""
    wide = page.viewport_size
    page.set_viewport_size({"width": 360, "height": 740})
    found = Axe().run(page, None, {"resultTypes": ["violations"]})
    assert found.violations_count == 0, found.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.set_viewport_size(wide or {"width": 1280, "height": 720})


def select(page: Page, words: str) -> None:
    """Select words of the article, as a mouse, a finger or a caret does."""
    page.evaluate(
        """words => {
            const sentence = sentences.find(each => each.textContent.includes(words));
            const at = sentence.textContent.indexOf(words);
            const range = rangeIn(sentence, at, at + words.length);
            getSelection().removeAllRanges();
            getSelection().addRange(range);
        }""",
        words,
    )
    until(page, "Boolean(studio.last?.text)")


def test_a_name_is_heard_otherwise_kept_listed_and_forgotten(page: Page, article: Path) -> None:
    toml = article.parent / "declaim.toml"
    select(page, "Siobhan")
    page.keyboard.press("Alt+s")
    box = page.get_by_role("dialog", name="Say it like")
    expect(box.get_by_label("The word or phrase")).to_have_value("Siobhan")
    box.get_by_label("Like").fill("shi vawn")
    box.get_by_role("button", name="Hear it").click()
    expect(box.locator(".spoken")).to_have_text("Said: shi vawn came home by the late boat.")
    until(page, "Boolean(studio.trial?.readyState)")
    assert not toml.exists()  # nothing is kept before it is asked for
    no_barrier(page)
    before = page.locator("audio").get_attribute("src")
    box.get_by_role("button", name="Keep", exact=True).click()
    expect(page.get_by_role("status").filter(has_text="is kept for this article")).to_be_visible()
    assert toml.read_bytes() == b'[articles."harbour.md".lexicon]\nSiobhan = "shi vawn"\n'
    until(page, f"audio.getAttribute('src') !== '{before}'")
    until(page, "audio.paused && current.textContent.startsWith('Siobhan came')")
    until(page, "Boolean(studio.trial?.readyState)")

    page.get_by_role("button", name="Pronunciations").click()
    box = page.get_by_role("dialog", name="Your pronunciations")
    expect(box.get_by_role("row", name="Siobhan")).to_contain_text("2 times")
    no_barrier(page)
    box.get_by_role("button", name="Delete Siobhan").click()
    expect(box.get_by_role("row", name="Siobhan")).to_have_count(0)
    box.get_by_role("button", name="Close").click()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("status").filter(has_text="Undone")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("button", name="Undo")).to_be_disabled()
    assert not toml.exists()
    assert article.read_bytes() == ARTICLE


def test_a_sentence_is_edited_in_its_place_and_a_clash_shows_both(
    page: Page, article: Path
) -> None:
    select(page, "paragraph is about")
    page.keyboard.press("Alt+e")
    box = page.get_by_role("dialog", name="This passage")
    words = box.get_by_label("The words")
    expect(words).to_have_value("A *second* paragraph is about WHO and the boat.")
    save(article, ARTICLE.replace(b"about WHO", b"about THEM"))  # another program's save
    words.fill("A *new* paragraph,\nin two lines.")
    box.get_by_role("button", name="Save").click()
    expect(box.get_by_role("group", name="Two versions")).to_contain_text("THEM")
    expect(box.get_by_role("group", name="Two versions")).to_contain_text("in two lines.")
    no_barrier(page)  # with all that the dialog can show
    assert article.read_bytes() == ARTICLE.replace(b"about WHO", b"about THEM")
    save(article, ARTICLE.replace(b"The last", b"This last"))  # elsewhere: no clash
    words.fill("")
    box.get_by_role("button", name="Close").click()
    expect(page.locator("main").get_by_text("This last paragraph")).to_be_visible()
    select(page, "paragraph is about")
    page.get_by_role("button", name="This passage").click()
    words.fill("A *new* paragraph,\nin two lines.")
    box.get_by_role("button", name="Save").click()
    expect(page.locator("main").get_by_text("in two lines.")).to_be_visible()
    old = b"A *second* paragraph is about WHO and the boat."
    new = b"A *new* paragraph,\r\nin two lines."
    edited = ARTICLE.replace(b"The last", b"This last").replace(old, new)
    assert article.read_bytes() == edited


def test_a_key_is_heard_in_the_moment_when_a_dialog_closes(page: Page) -> None:
    page.keyboard.press("Alt+v")
    expect(page.get_by_role("dialog", name="Voices")).to_be_visible()
    page.evaluate(
        """() => {
            document.querySelector("dialog[open]").close();
            const key = {code: "KeyE", altKey: true, bubbles: true};
            document.activeElement.dispatchEvent(new KeyboardEvent("keydown", key));
        }"""
    )
    expect(page.get_by_role("dialog", name="This passage")).to_be_visible()


def test_a_block_is_skipped_and_spoken_by_a_switch(page: Page, article: Path) -> None:
    page.locator("main .skipped").click()
    box = page.get_by_role("dialog", name="This passage")
    box.get_by_label("Speak this passage").check()
    expect(box.get_by_role("status")).to_contain_text("is spoken now, by a directive")
    table = b"| a | b |\r\n|---|---|\r\n| 1 | 2 |\r\n"
    framed = b"<!-- declaim: speak -->\r\n" + table + b"<!-- declaim: end -->\r\n"
    assert article.read_bytes() == ARTICLE.replace(table, framed)
    box.get_by_role("button", name="Passage after").click()
    expect(box.get_by_label("The words")).to_have_value("> Nobody came, said Siobhan.")
    box.get_by_label("It is a").select_option("paragraph")
    expect(box.get_by_role("status")).to_contain_text("has the role paragraph now")
    box.get_by_role("button", name="Close").click()
    expect(page.locator("main .skipped")).to_have_count(0)
    for _ in range(2):
        page.get_by_role("button", name="Undo").click()
        expect(page.get_by_role("status").filter(has_text="Undone")).to_be_visible()
    expect(page.locator("main .skipped")).to_have_count(1)
    assert article.read_bytes() == ARTICLE


def test_a_book_is_mended_by_ear_and_the_command_line_makes_the_same_file(
    browser: Browser, article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Open, hear, mend a name, edit a sentence, skip a block, choose a voice, close, render."""
    monkeypatch.chdir(article.parent)
    with opened(browser, article, Options(voice="en-us")) as page:
        page.evaluate("play()")
        until(page, "!audio.paused && audio.currentTime > 0.2")
        page.keyboard.press("Alt+s")
        box = page.get_by_role("dialog", name="Say it like")
        box.get_by_label("The word or phrase").fill("Harbour")
        box.get_by_label("Like").fill("haar bore")
        renewed(page, lambda: box.get_by_role("button", name="Keep", exact=True).click())
        select(page, "It rained.")
        page.keyboard.press("Alt+e")
        box = page.get_by_role("dialog", name="This passage")
        words = box.get_by_label("The words")
        words.fill(words.input_value().replace("It rained.", "The rain had stopped."))
        renewed(page, lambda: box.get_by_role("button", name="Save").click())
        expect(page.locator("main")).to_contain_text("The rain had stopped.")
        select(page, "The last paragraph")
        page.keyboard.press("Alt+e")
        renewed(page, lambda: box.get_by_label("Speak this passage").uncheck())
        box.get_by_role("button", name="Close").click()
        page.keyboard.press("Alt+v")
        box = page.get_by_role("dialog", name="Voices")
        box.get_by_label("Narrator").select_option("en-gb-x-rp")
        box.get_by_label("Words per minute").fill("200")
        box.get_by_role("button", name="Hear the first sentence").click()
        expect(box.locator(".cost")).to_contain_text("utterances have to be spoken anew")
        until(page, "Boolean(studio.trial?.readyState)")
        no_barrier(page)
        renewed(page, lambda: box.get_by_role("button", name="Use these voices").click())
        heard = page.request.get(page.url + "download/m4b").body()
    new = ARTICLE.replace(b"It rained.", b"The rain had stopped.")
    last = b"The last paragraph ends it.\r\n"
    framed = b"<!-- declaim: skip -->\r\n" + last + b"<!-- declaim: end -->\r\n"
    assert article.read_bytes() == new.replace(last, framed)
    done = declaim("render", "harbour.md", "--json", folder=article.parent)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["voice"] == "pyttsx3:en-gb-x-rp"
    assert (article.parent / "output" / "harbour.m4b").read_bytes() == heard


@pytest.mark.needs("piper", "verify")
def test_what_is_heard_otherwise_is_marked_and_accepted_mended_or_tried_again(
    browser: Browser, article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    article.write_bytes(b"Nobody met her. The ferry was late again.\n")
    (article.parent / "declaim.toml").write_text('[lexicon]\nferry = "elephant of the old duke"\n')
    options, store = Options(voice="en-us"), Store(article.parent.parent / "store")
    made = render(article, article.parent / "a.m4b", options, store=store)
    assert verify(made.path, store).findings
    with opened(browser, article, options) as page:
        expect(page.locator("main .doubt")).to_have_text("The ferry was late again.")
        expect(page.get_by_role("status").filter(has_text="Doubtful sentences: 1")).to_be_visible()
        page.keyboard.press("Alt+c")
        box = page.get_by_role("dialog", name="Doubtful sentence 1 of 1")
        expect(box).to_contain_text("elephant")
        no_barrier(page)
        box.get_by_role("button", name="Say it like").click()
        expect(page.get_by_role("dialog", name="Say it like")).to_contain_text("The ferry was late")
        page.keyboard.press("Escape")
        page.get_by_role("button", name="Check").click()
        box.get_by_role("button", name="It is right").click()
        told = page.get_by_role("status").filter(has_text="No sentence is doubtful")
        expect(told).to_be_visible()
        expect(page.locator("main .doubt")).to_have_count(0)
    keeps_better_takes(str(article), Options(voice="piper"), store, 1, silent)
    said = capsys.readouterr().err.splitlines()
    assert said[0] == "declaim: of 1 utterances that were heard 1 did not read right"
    assert said[1].startswith("declaim: line 1: heard ")
    assert "elephant" in said[1]
    assert "take of 1 reads" in said[1]

    with opened(browser, article, Options(voice="piper")) as page:
        select(page, "Nobody")
        page.keyboard.press("Alt+e")
        box = page.get_by_role("dialog", name="This passage")
        which = box.get_by_label("Another take of the sentence")
        expect(which.locator("option")).to_have_count(2)
        expect(which.locator("option:checked")).to_have_text("Nobody met her.")
        heard = []
        for name in ("Hear no take", "Another take", "Another take", "Hear take 1"):
            page.evaluate("studio.trial = null")
            box.get_by_role("button", name=name, exact=True).click()
            until(page, "Boolean(studio.trial?.readyState)")
            heard.append(page.evaluate("studio.trial.src"))
        assert heard[1] == heard[3]
        assert len(set(heard)) == 3
        no_barrier(page)
        renewed(page, lambda: box.get_by_role("button", name="Keep take 2").click())
        table, line = (article.parent / "declaim.toml").read_text("utf-8").splitlines()[-2:]
        assert table == '[articles."harbour.md".takes]'
        assert re.fullmatch(r"[0-9a-f]{16} = 2 # Nobody met her\.", line)


def renewed(page: Page, act: Callable[[], None]) -> None:
    """Do it, and wait until the page has the new audio."""
    before = page.locator("audio").get_attribute("src")
    act()
    until(page, f"audio.getAttribute('src') !== '{before}'")
    ready(page)

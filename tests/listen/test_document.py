"""The page as a text: what is in it, and what can not get into it."""

from dataclasses import replace
from pathlib import Path

import lxml.html
import pytest
from playwright.sync_api import Browser, Page, expect

from declaim.listen.document import document
from declaim.listen.interface import words_in
from declaim.listen.live import Live
from declaim.listen.packing import packed
from declaim.model import Article, Block, Cue, Mark, Metadata, Role, Timeline, Word
from declaim.settings.options import Options
from declaim.store import Store
from kit.browser import ready, until

TITLE = '<script>alert(1)</script> & "quotes"'
HOSTILE = """Before </main></script><script src=//evil.example></script> and <img src=x> it goes on.

`--> $title ${title} {{7*7}}` is said as it is written, <b onclick="alert(3)">is it</b>?
"""


def block(text: str, role: Role = Role.PARAGRAPH, *, spoken: bool = True) -> Block:
    return Block(role, text, 1, spoken, "because it is so")


def page_of(*blocks: Block, cues: tuple[Cue, ...] = ()) -> lxml.html.HtmlElement:
    """The page of an article of these blocks, parsed."""
    article = Article(Metadata(title="Title", language="en"), blocks)
    timeline = Timeline(1000, 9_000, (), (Mark("Title", 0, 9_000),), cues)
    return lxml.html.document_fromstring(document(article, timeline, "x.mp3", {"mp3": "x.mp3"}))


def test_hostile_text_is_only_text(page: Page, tmp_path: Path, store: Store) -> None:
    path = tmp_path / "hostile.txt"
    path.write_text(HOSTILE, "utf-8")
    page.on("dialog", lambda dialog: pytest.fail(dialog.message))
    with Live(path, Options(voice="tone", title=TITLE, author=TITLE), store=store) as live:
        page.goto(live.address)
        ready(page)
        assert page.title() == TITLE
        expect(page.locator("main")).to_contain_text("<img src=x>")
        expect(page.locator("main img, main script, main b")).to_have_count(0)
        expect(page.locator("script")).to_have_count(1)
        page.get_by_text("<img src=x>").click()
        until(page, "!audio.paused")
        page.goto("about:blank")


def test_a_script_that_gets_in_all_the_same_does_not_run(browser: Browser, live: Live) -> None:
    """The policy is the second wall: here the first one is taken down by hand."""
    with browser.new_context() as context:
        page = context.new_page()
        evil = "<script>document.title = 'taken'</script><footer"
        page.goto(live.address)
        html = page.content().replace("<footer", evil)
        page.route(live.address, lambda route: route.fulfill(body=html, content_type="text/html"))
        with page.expect_console_message(lambda said: "Content Security Policy" in said.text):
            page.goto(live.address)
        assert page.title() == "The Long Way Home"


def test_a_sentence_keeps_its_time_and_its_words_with_any_markup_in_it(
    browser: Browser, tmp_path: Path
) -> None:
    """Words are counted as a browser counts; emphasis may begin in one and end in the next."""
    words = (Word(100, 3, 5), Word(150, 9, 2), Word(900, 15, 4))
    cues = (
        Cue("𝄞𝄞 (plays) on, they", 3, 1, 100, 990, words, estimated=False),
        Cue("“Say it.”", 3, 1, 1_500, 2_345),
        Cue("Last.", 2, 2, 40_000, 139_000),
        Cue("Hour, Tide", 9, 3, 139_000, 139_500),
        Cue("6, low", 9, 3, 139_500, 140_000),
    )
    text = "… 𝄞𝄞 (plays) on, they “Say it.” <"
    blocks = (
        block("Not this.", spoken=False),
        replace(
            block(text),
            line=3,
            marks=((6, 26, "em"),),
            links=((text.index("it."), text.index("it.") + 2, "https://a.example/?b&c"),),
        ),
        replace(block("Last.", Role.LIST_ITEM), line=2),
        replace(
            block("Hour, Tide\n6, low", Role.TABLE), cells=((0, 4), (6, 10), (11, 12), (14, 17))
        ),
    )
    path = tmp_path / "page.html"
    article = Article(Metadata(title="Title", language="he"), blocks)
    timeline = Timeline(1000, 140_000, (), (Mark("Title", 0, 140_000),), cues)
    path.write_text(document(article, timeline, "data:,", {}), "utf-8")
    page = browser.new_page(locale="fr-FR")
    page.goto(path.as_uri())
    has_the_words_of_the_browsers_language(page)
    assert page.evaluate("sentences.map((each) => [each.textContent, ...times(each)])") == [
        ["𝄞𝄞 (plays) on, they", 0.1, 0.99],
        ["“Say it.”", 1.5, 2.34],
        ["Last.", 40, 139],
        ["Hour, Tide\n", 139, 139.5],
        ["6, low", 139.5, 140],
    ]
    cells = "all('main tr.sentence').map((row) => [...row.cells].map((cell) => cell.innerText))"
    assert page.evaluate(cells) == [["Hour", "Tide"], ["6", "low"]]
    assert page.evaluate("all(BLOCKS)[1].textContent") == text
    stressed = page.evaluate("all('main em').map((each) => each.textContent)")
    assert stressed == ["plays) on, they", " ", "“Say"]
    link = page.locator(".sentence a")
    assert (link.inner_text(), link.get_attribute("href")) == ("it", "https://a.example/?b&c")
    assert page.evaluate(
        "wordsOf(sentences[0]).map(([t, a, b]) => [t, String(rangeIn(sentences[0], a, b))])"
    ) == [[0.1, "(play"], [0.14, ") "], [0.9, "they"]]
    assert page.evaluate("all(BLOCKS).map((each) => each.dataset.index)") == [*"0123"]


def has_the_words_of_the_browsers_language(page: Page) -> None:
    """An article in Hebrew, which has no table, is shown by a browser that is set to French."""
    words = words_in("fr")[1]
    player = page.get_by_role("region", name=words["player"])
    assert (player.get_attribute("lang"), player.get_attribute("dir")) == ("fr", "ltr")
    play = player.get_by_role("button", name=words["play"], exact=True)
    assert play.get_attribute("title") == words["play"]
    following = player.get_by_role("button", name=words["next"]).get_attribute("title")
    assert following == f"{words['next']} (])"
    assert page.locator("#stop option").last.inner_text() == words["stop_minutes"].format(90)
    reason = page.locator(".skipped small")
    assert reason.get_attribute("dir") == "ltr"
    expect(reason).to_contain_text(f"{words['not_read']} because it is so")
    assert page.locator("html").get_attribute("dir") == "rtl"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_word_that_follows_takes_one_sign() -> None:
    cue = Cue("The army's well-known part.", 1, 0, 0, 900, estimated=False)
    words = tuple(
        Word(n * 300, *span) for n, span in enumerate([(0, 3), (4, 6), (11, 10), (22, 4)])
    )
    whole = packed([block(cue.text)], {0: [replace(cue, words=words)]}, 1000)
    bare = packed([block(cue.text)], {0: [cue]}, 1000)
    assert len(whole) == len(bare) + len(words)
    assert packed([block("Other words.")], {0: [cue]}, 1000)  # heard, though nothing shows it


@pytest.mark.parametrize(
    ("spoken", "reason"),
    [(False, "because it is so"), (True, "there is nothing in it to say")],
)
def test_what_is_not_read_gives_the_reason(spoken: bool, reason: str) -> None:
    page = page_of(block("Read."), block("* * *", spoken=spoken), cues=(Cue("Read.", 1, 0, 0, 9),))
    assert page.xpath("string(//p[contains(@class, 'skipped')]/small)") == f"Not read: {reason}"


@pytest.mark.parametrize(
    ("language", "direction"), [("ar", "rtl"), ("he-IL", "rtl"), ("az-Arab", "rtl"), ("en", "ltr")]
)
def test_the_page_runs_the_way_its_language_is_written(language: str, direction: str) -> None:
    article = Article(Metadata(title="Title", language=language), (block("One."),))
    timeline = Timeline(1000, 9_000, (), (Mark("Title", 0, 9_000),), ())
    page = lxml.html.document_fromstring(document(article, timeline, "x.mp3", {}))
    assert page.get("dir") == direction
    said = "rtl" if language == "ar" else "ltr"
    assert {part.get("dir") for part in page.iter("footer", "section", "dialog")} == {said}


def test_the_first_heard_block_of_each_printed_page_shows_its_number() -> None:
    silent = Block(Role.BOILERPLATE, "Page 7", 1, False, "a page number", page=7)
    blocks = [replace(block(text), page=page) for text, page in (("A.", 7), ("B.", 7), ("C.", 8))]
    cues = tuple(Cue(each.text, 1, n, n, n + 1) for n, each in enumerate(blocks, 1))
    page = page_of(silent, *blocks, cues=cues)
    shown = [(e.get("data-page"), e.text_content()) for e in page.iterfind(".//*[@data-page]")]
    assert shown == [("7", "A."), ("8", "C.")]

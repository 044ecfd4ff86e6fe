"""The page as a text: what is in it, and what can not get into it."""

from pathlib import Path

import lxml.html
import pytest
from playwright.sync_api import Browser, Page, expect

from declaim.listen.document import document
from declaim.listen.live import Live
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


def test_a_sentence_keeps_its_time_and_what_stands_between_stays() -> None:
    cues = (Cue("One.", 1, 0, 100, 900), Cue("“Two!”", 1, 0, 1_000, 2_345))
    page = page_of(block("(One.) … “Two!”"), cues=cues)
    paragraph = page.get_element_by_id("article").find("p")
    assert paragraph.text_content() == "(One.) … “Two!”"
    links = [(a.get("id"), a.get("data-at"), a.text) for a in paragraph.iter("a")]
    assert links == [("s0", "0.100 0.900", "One."), ("s1", "1.000 2.345", "“Two!”")]


def test_words_are_counted_as_a_browser_counts() -> None:
    words = (Word(100, 0, 2), Word(500, 3, 5))
    cue = Cue("𝄞𝄞 plays", 1, 0, 100, 900, words, estimated=False)
    link = page_of(block("𝄞𝄞 plays"), cues=(cue,)).get_element_by_id("s0")
    assert link.get("data-words") == "0.100 0 4 0.500 5 5"


def test_equal_paragraphs_are_told_apart() -> None:
    page = page_of(block("Again."), block("Again."), cues=(Cue("Again.", 1, 0, 0, 9),))
    keys = page.xpath("//main/*/@data-key")
    assert len(keys) == len(set(keys)) == 1
    cues = (Cue("Again.", 1, 0, 0, 9), Cue("Again.", 1, 1, 20, 29))
    keys = page_of(block("Again."), block("Again."), cues=cues).xpath("//main/*/@data-key")
    assert len(keys) == len(set(keys)) == 2


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
    assert {part.get("dir") for part in page.iter("footer", "section", "dialog")} == {"ltr"}

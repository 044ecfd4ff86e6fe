"""The size and the speed of the page of a book: `python benchmarks/page.py`.

The books are `book.py`'s, with the times that a voice of its pace would give every word; nothing is
spoken. Size: that of the document and that of its text. Speed: from the file to the page as it
stands, script and all, and how long a picture takes while the text is scrolled, in Chromium.
"""

import re
import shutil
import tempfile
from pathlib import Path

from book import WORDS_PER_MINUTE, book
from playwright.sync_api import sync_playwright

from declaim.listen.document import document
from declaim.model import Article, Block, Cue, Mark, Metadata, Role, Timeline, Word

RATE = 44_100  # Hz
ALLOWED_TIMES, ALLOWED_KB = 1.3, 60
"""A page may be so many times its text, and so many KB besides."""
LETTER_S = 60 / WORDS_PER_MINUTE / 7
SCROLL = """() => new Promise(done => {
    const pictures = [];
    let last = performance.now();
    const next = (now) => {
        pictures.push(now - last);
        last = now;
        scrollBy({ top: 900, behavior: "instant" });
        if (pictures.length < 120) requestAnimationFrame(next);
        else done(pictures.slice(1).sort((a, b) => a - b));
    };
    requestAnimationFrame(next);
})"""
"""Milliseconds of each picture, the shortest first, while the page is scrolled by screens."""


def page(minutes: float) -> tuple[str, int]:
    """The page of a book that lasts so long, and the bytes of its text."""
    text = book(minutes)
    blocks, cues, marks = [], [], []
    time = 0.0
    for number, written in enumerate(text.strip().split("\n\n")):
        heading = len(written.split()) <= 3
        role = Role.HEADING if heading else Role.PARAGRAPH
        blocks.append(Block(role, written, 2 * number + 1, True, "", level=2 * heading))
        if heading:
            marks.append((written, round(time * RATE)))
        for sentence in re.findall(r"\S.*?[.!?](?=\s|$)|\S.+", written):
            start, words = round(time * RATE), []
            for word in re.finditer(r"[\w']+", sentence):
                words.append(Word(round(time * RATE), word.start(), len(word[0])))
                time += LETTER_S * (len(word[0]) + 1.9)
            stop = round(time * RATE)
            cues.append(Cue(sentence, 1, number, start, stop, words, estimated=False))
        time += 0.7
    ends = [start for _, start in marks[1:]] + [round(time * RATE)]
    chapters = [Mark(title, start, end) for (title, start), end in zip(marks, ends, strict=True)]
    timeline = Timeline(RATE, round(time * RATE), (), tuple(chapters), cues)
    article = Article(Metadata(title=blocks[0].text, language="en"), tuple(blocks))
    return document(article, timeline, "book.mp3", {"mp3": "book.mp3"}), len(text.encode())


def main() -> None:
    """Print a line a book."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"))
        for minutes in (10, 170, 600):
            content, text = page(minutes)
            size = len(content.encode())
            allowed = ALLOWED_TIMES * text + ALLOWED_KB * 1000
            path = Path(folder) / "index.html"
            path.write_text(content, "utf-8")
            window = browser.new_page(viewport={"width": 1280, "height": 900})
            window.goto(path.as_uri())
            entry = "performance.getEntriesByType('navigation')[0].domComplete"
            opened = window.evaluate(entry)
            pictures = window.evaluate(SCROLL)
            window.close()
            print(
                f"{minutes:4} min: text {text / 1000:4.0f} KB, page {size / 1000:4.0f} KB of"
                f" {allowed / 1000:.0f} KB allowed; open after {opened:.0f} ms; while scrolled a"
                f" picture takes {pictures[len(pictures) // 2]:.0f} ms, the longest"
                f" {pictures[-1]:.0f} ms"
            )
        browser.close()


if __name__ == "__main__":
    main()

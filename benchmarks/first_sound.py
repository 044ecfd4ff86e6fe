"""The time until an article is heard: `python benchmarks/first_sound.py [TEXT] [--voice NAME]`.

`declaim listen` is started on an hour of text with an empty store; the page is opened in Chromium
the moment it has an address, and plays by itself. Then how late a sentence is marked, at 1x and 3x.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from book import book
from playwright.sync_api import Page, sync_playwright

LATE = """speed => new Promise(done => {
    const late = [];
    setSpeed(speed);
    seek(times(sentences[5])[0]);
    new MutationObserver((_, observer) => {
        const after = audio.currentTime - times(current)[0];
        if (after < 1) late.push(after / speed * 1000);
        if (late.length < 12) return;
        observer.disconnect();
        audio.pause();
        done(late);
    }).observe(one("main"), { attributes: true, attributeFilter: ["aria-current"], subtree: true });
    play();
})"""
"""Milliseconds between a sentence's start and the moment it is marked, for a dozen of them."""


def main() -> None:
    """Print a table."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("text", nargs="?", type=Path, help="[default: an hour, book.py 60]")
    arguments.add_argument("--voice", default="pyttsx3")
    asked = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        text = asked.text or Path(folder) / "book.txt"
        if not asked.text:
            text.write_text(book(60), "utf-8")
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"),
            args=["--autoplay-policy=no-user-gesture-required"],
        )
        page = browser.new_page()
        command = ["listen", str(text), "--no-browser", "--voice", asked.voice, "--store", folder]
        began = time.perf_counter()
        with subprocess.Popen(
            [sys.executable, "-m", "declaim", *command], stdout=subprocess.PIPE, text=True
        ) as program:
            try:
                address = next(iter(program.stdout or ())).split()[0]
                _measure(page, address, began)
            finally:
                program.terminate()


def _measure(page: Page, address: str, began: float) -> None:
    opened = time.perf_counter()
    print(f"command to address       {opened - began:6.2f} s")
    page.goto(address)
    page.evaluate("audio.play()")
    while not page.evaluate("audio.currentTime > 0"):
        pass
    heard = time.perf_counter()
    print(f"opening to first sound   {heard - opened:6.2f} s")
    print(f"command to first sound   {heard - began:6.2f} s")
    while page.evaluate("Boolean(one('main .coming'))"):
        time.sleep(0.05)
    print(f"command to the last word {time.perf_counter() - began:6.2f} s")
    for speed in (1, 3):
        late = page.evaluate(LATE, speed)
        print(f"marked late at {speed}x: median {median(late):.0f} ms, worst {max(late):.0f} ms")


if __name__ == "__main__":
    main()

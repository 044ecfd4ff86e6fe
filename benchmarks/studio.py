"""The time to a mended word: `python benchmarks/studio.py [TEXT] [--voice NAME] [--words N]`.

`declaim listen --edit` is started on a copy of the text. In Chromium a word of one sentence after
the other is said otherwise: how long until the trial sounds, from the click on Keep until the
mended sentence sounds, and until the whole article has it.
"""

import argparse
import os
import shutil
import tempfile
import time
from pathlib import Path
from statistics import median

from playwright.sync_api import Page, sync_playwright

from declaim.listen.live import Live
from declaim.settings.options import Options
from declaim.store import Store

TRY = """([sentence, word]) => new Promise(done => {
    studio.last = { block: sentences[sentence].closest('[data-block]'), text: word,
                    sentence: sentences[sentence] };
    document.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyS', altKey: true }));
    const box = document.querySelector('dialog.studio');
    const [written, said] = box.querySelectorAll('input');
    written.value = word;
    said.value = 'other word';
    const began = performance.now();
    studio.trial = null;
    box.querySelector('form').requestSubmit();
    const look = () => studio.trial?.currentTime > 0 ? done(performance.now() - began)
                                                     : requestAnimationFrame(look);
    look();
})"""
KEEP = """sentence => new Promise(done => {
    const source = audio.getAttribute('src');
    const box = document.querySelector('dialog.studio');
    const began = performance.now();
    let heard = 0;
    studio.trial = null;
    [...box.querySelectorAll('button')].find(each => each.textContent === 'Keep').click();
    const look = () => {
        if (!heard && studio.trial?.currentTime > 0) heard = performance.now() - began;
        heard && audio.getAttribute('src') !== source && audio.readyState
            ? done([heard, performance.now() - began]) : requestAnimationFrame(look);
    };
    look();
})"""
WORDS = """() => sentences
    .map((sentence, n) => [n, sentence.textContent.match(/\\b[a-z]{4,}\\b/)?.[0]])
    .filter(([, word]) => word)"""


def main() -> None:
    """Print the median and the worst of each, in milliseconds."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("text", nargs="?", type=Path, default=Path("article.txt"))
    arguments.add_argument("--voice", default="pyttsx3")
    arguments.add_argument("--words", type=int, default=11)
    asked = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        os.environ["XDG_CONFIG_HOME"] = folder
        text = Path(shutil.copy(asked.text, folder))
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"),
            args=["--autoplay-policy=no-user-gesture-required"],
        )
        store = Store(Path(folder) / "store")
        with Live(text, Options(voice=asked.voice), store=store, edit=True) as live:
            _measure(browser.new_page(), live.address, asked.words)


def _measure(page: Page, address: str, count: int) -> None:
    page.goto(address)
    while page.evaluate("Boolean(one('main .coming')) || !audio.readyState"):
        time.sleep(0.05)
    words = page.evaluate(WORDS)
    worked: list[float] = []
    tried: list[float] = []
    kept: list[float] = []
    renewed: list[float] = []
    used: set[str] = set()
    for number, word in words[:: max(1, len(words) // (2 * count))]:
        if len(kept) == count or word in used:
            continue
        used.add(word)
        tried.append(page.evaluate(TRY, [number, word]))
        began = time.process_time()
        heard, made = page.evaluate(KEEP, number)
        kept.append(heard)
        renewed.append(made)
        worked.append(1000 * (time.process_time() - began))
        page.evaluate("audio.pause()")
    rows = (
        ("trial to sound", tried),
        ("keep to the mended sentence", kept),
        ("keep to the article with it", renewed),
        ("  declaim's own CPU in it", worked),
    )
    for name, found in rows:
        print(f"{name:<28} median {median(found):.0f} ms, worst {max(found):.0f} ms")


if __name__ == "__main__":
    main()

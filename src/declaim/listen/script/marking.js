// What is being heard is marked, and kept in view unless the reader looks elsewhere.

let words = [];

track.addEventListener("cuechange", () => {
  show(begun(sentences, audio.currentTime));
  if (stopAt && audio.currentTime >= stopAt - NEAR) stop();
});

function show(sentence) {
  if (!sentence || sentence === current) return;
  if (current) mark(current, false);
  mark(sentence, true);
  current = sentence;
  expectCues(sentence);
  words = wordsOf(sentence);
  CSS.highlights?.delete("word");
  if (following && !audio.paused) intoView();
  showChapter();
}

/** What is being heard is the one of its kind that Tab reaches; arrow keys lead to the others. */
function mark(element, is) {
  if (is) element.setAttribute("aria-current", "true");
  else element.removeAttribute("aria-current");
  reachable(element, is);
}

/** A sentence that can have the focus cannot be selected with a mouse in Chromium: most have none. */
function reachable(element, is) {
  if (is || element.matches("a")) element.tabIndex = is ? 0 : -1;
  else element.removeAttribute("tabindex");
}

function focusOn(element) {
  if (!element) return;
  reachable(element, true);
  element.focus();
}

document.addEventListener("focusout", ({ target }) => {
  if (target.matches(".sentence, .chapters a")) reachable(target, target.ariaCurrent === "true");
});
document.addEventListener("pointerdown", ({ target }) => {
  const sentence = target.closest(".sentence");
  if (sentence) reachable(sentence, false);
});
for (const event of ["pointerup", "pointercancel"]) {
  addEventListener(event, () => { if (current) reachable(current, true); });
}

function showChapter() {
  const now = begun(chapters, times(current)[0]);
  if (now === chapter) return;
  if (chapter) mark(chapter, false);
  chapter = now;
  mark(chapter, true);
  const list = one(".chapters");
  list.scrollTop = chapter.offsetTop - list.offsetTop - list.clientHeight / 2;
  one(".chapter").textContent = titleOf(chapter);
  if ("mediaSession" in navigator) {
    const cover = one(".cover")?.src;
    navigator.mediaSession.metadata = new MediaMetadata({
      title: titleOf(chapter), album: document.title, artist: one("meta[name=author]").content,
      artwork: cover ? [{ src: cover }] : [],
    });
  }
}

const titleOf = (row) => row.firstElementChild.textContent;

// ---- the word being heard, where the engine told when

function showWord() {
  const word = words.findLast(([start]) => start <= audio.currentTime);
  if (word && CSS.highlights) {
    CSS.highlights.set("word", new Highlight(rangeIn(current, word[1], word[2])));
  }
  if (!audio.paused) requestAnimationFrame(showWord);
}

// ---- in view

const SCREENS = 2; // as far as the page glides; beyond, it jumps
let following = true;

function follow(is) {
  following = is;
  one(".follow").hidden = is;
  if (!is) return;
  gesture = -GESTURE; // the page scrolls now, not the reader
  intoView();
}

function intoView() {
  const { top, bottom } = current.getBoundingClientRect();
  const floor = one(".player").getBoundingClientRect().top;
  if (top > 40 && bottom < floor - 20) return;
  const far = Math.abs(top) > SCREENS * innerHeight;
  const calm = far || matchMedia("(prefers-reduced-motion: reduce)").matches;
  scrollBy({ top: top - floor / 3, behavior: calm ? "instant" : "smooth" });
  if (far) requestAnimationFrame(intoView); // what is out of sight has a guessed height
}

const GESTURE = 300; // milliseconds in which a scroll comes of the reader's hand
let gesture = -GESTURE;

for (const event of ["wheel", "touchmove"]) addEventListener(event, () => { gesture = performance.now(); }, { passive: true });

/** It is the text that was scrolled: the scrolling of a list is not heard here. */
addEventListener("scroll", () => {
  if (!audio.paused && performance.now() - gesture < GESTURE) follow(false);
}, { passive: true });

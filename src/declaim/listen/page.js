// The player: it reads times off the sentences, and the browser's own parts do the rest.
"use strict";

const SPEEDS = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3];
const BACK = 15, ON = 30; // seconds
const SAVE_EVERY = 3; // seconds of audio
const AGAIN = 3; // seconds into a chapter, from which "previous" goes to its own start
const SAME = 0.001; // seconds: the page's own times are rounded to it
const NEAR = 0.05; // seconds: a cue's end is told a moment before or after it

const audio = document.querySelector("audio");
const one = (selector) => document.querySelector(selector);
const all = (selector) => [...document.querySelectorAll(selector)];
const times = (element) => element.dataset.at.split(" ").map(Number);

// ---- what this browser remembers of this article

const memory = {
  key: `declaim ${location.pathname} ${document.documentElement.dataset.article}`,
  read() {
    try { return JSON.parse(localStorage.getItem(this.key)) ?? {}; } catch { return {}; }
  },
  write(change) {
    try { localStorage.setItem(this.key, JSON.stringify({ ...this.read(), ...change })); } catch { /* private mode */ }
  },
};

// ---- the sentences, the chapters, and the tracks that tell which is being heard

const track = audio.addTextTrack("metadata");
const chapterTrack = audio.addTextTrack("chapters");
track.mode = chapterTrack.mode = "hidden";
let sentences = [], chapters = [], words = [];
let current = null, chapter = null;

function index() {
  sentences = all("main a[data-at]");
  chapters = all("nav a[data-at]");
  fill(track, sentences);
  fill(chapterTrack, chapters);
  current = chapter = null;
}

function fill(target, elements) {
  for (const cue of [...(target.cues ?? [])]) target.removeCue(cue);
  for (const element of elements) target.addCue(new VTTCue(...times(element), element.textContent));
}

/** The element being heard at a time, or else the last one that was. */
const begun = (elements, time) => elements.findLast((element) => times(element)[0] <= time + SAME) ?? elements[0];

track.addEventListener("cuechange", () => {
  show(begun(sentences, audio.currentTime));
  if (sleepAt && audio.currentTime >= sleepAt - NEAR) sleep();
});

function show(sentence) {
  if (!sentence || sentence === current) return;
  if (current) mark(current, false);
  mark(sentence, true);
  current = sentence;
  readWords();
  if (following && !audio.paused) intoView();
  showChapter();
}

function mark(sentence, is) {
  sentence.tabIndex = is ? 0 : -1;
  if (is) sentence.setAttribute("aria-current", "true");
  else sentence.removeAttribute("aria-current");
}

function showChapter() {
  const now = begun(chapters, times(current)[0]);
  if (now === chapter) return;
  chapter?.removeAttribute("aria-current");
  chapter = now;
  chapter.setAttribute("aria-current", "true");
  const list = one("nav ol");
  list.scrollTop = chapter.offsetTop - list.offsetTop - list.clientHeight / 2;
  if ("mediaSession" in navigator) {
    navigator.mediaSession.metadata = new MediaMetadata({
      title: chapter.firstChild.textContent, album: document.title, artist: one("meta[name=author]").content,
    });
  }
}

// ---- the word being heard, where the engine told when

function readWords() {
  const numbers = (current.dataset.words ?? "").split(" ").map(Number);
  words = [];
  for (let i = 0; i + 2 < numbers.length; i += 3) words.push(numbers.slice(i, i + 3));
  CSS.highlights?.delete("word");
}

function showWord() {
  const word = words.findLast(([start]) => start <= audio.currentTime);
  if (word && CSS.highlights) {
    const range = new Range();
    range.setStart(current.firstChild, word[1]);
    range.setEnd(current.firstChild, word[1] + word[2]);
    CSS.highlights.set("word", new Highlight(range));
  }
  if (!audio.paused) requestAnimationFrame(showWord);
}

// ---- keeping the sentence in view, unless the reader looks elsewhere

let following = true;

function follow(is) {
  following = is;
  one(".follow").hidden = is;
  if (is) intoView();
}

function intoView() {
  const { top, bottom } = current.getBoundingClientRect();
  const floor = one(".player").getBoundingClientRect().top;
  if (top > 40 && bottom < floor - 20) return;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  scrollBy({ top: top - floor / 3, behavior: calm ? "auto" : "smooth" });
}

function lookElsewhere() {
  if (!audio.paused) follow(false);
}

// ---- playing

const actions = {
  play: () => (audio.paused ? play() : audio.pause()),
  back: () => seek(audio.currentTime - BACK),
  forward: () => seek(audio.currentTime + ON),
  previous: () => jump(-1),
  next: () => jump(1),
  help: () => one("dialog").showModal(),
  follow: () => follow(true),
};

function play() {
  audio.play().catch(() => {}); // paused again before it began, or not allowed yet: nothing is lost
}

function seek(time) {
  placed = true;
  audio.currentTime = Math.max(0, Math.min(time, audio.duration || time));
}

function jump(step) {
  const at = chapters.indexOf(begun(chapters, audio.currentTime));
  const again = step < 0 && audio.currentTime - times(chapters[at])[0] > AGAIN;
  const target = chapters[again ? at : at + step];
  if (target) seek(times(target)[0]);
  follow(true);
}

function hear(sentence) {
  seek(times(sentence)[0]);
  show(sentence);
  play();
  follow(true);
}

function setSpeed(speed) {
  if (!SPEEDS.includes(speed)) speed = 1;
  audio.defaultPlaybackRate = audio.playbackRate = speed;
  one("#speed").value = speed;
  memory.write({ speed });
  showLeft();
}

function showLeft() {
  const minutes = Math.ceil((audio.duration - audio.currentTime) / audio.playbackRate / 60);
  const long = minutes >= 60 ? `${Math.floor(minutes / 60)} h ${minutes % 60} min` : `${minutes} min`;
  const known = Number.isFinite(minutes) && !one("main .coming");
  one(".left").textContent = known ? `${long} left${audio.playbackRate === 1 ? "" : ` at ${audio.playbackRate}×`}` : "";
}

// ---- stopping at a place, which is right at any speed

let sleepAt = 0; // seconds of audio

function setSleep() {
  const ahead = sentences.filter((sentence) => times(sentence)[1] > audio.currentTime + NEAR);
  const end = ahead.length && times(begun(chapters, times(ahead[0])[0]))[1];
  const inside = {
    paragraph: (sentence) => sentence.parentNode === ahead[0].parentNode,
    chapter: (sentence) => times(sentence)[0] < end,
  }[one("#sleep").value];
  const last = inside && ahead.findLast(inside);
  sleepAt = last ? times(last)[1] : 0;
}

function sleep() {
  audio.pause();
  audio.currentTime = sleepAt; // whatever was heard beyond it by a busy browser
  sleepAt = 0;
  one("#sleep").value = "";
}

// ---- the place: a paragraph by what it says, and the seconds into it

let placed = false; // until then the player stands at a zero that means nothing
let saved = 0;

function save() {
  if (!placed || !current || !audio.currentTime) return;
  saved = audio.currentTime;
  const paragraph = current.parentNode;
  const offset = saved - times(paragraph.querySelector("a"))[0];
  memory.write({ place: { key: paragraph.dataset.key, offset, time: saved } });
}

function restore() {
  if (placed) return;
  const { place } = memory.read();
  const asked = sentences.find((sentence) => `#${sentence.id}` === location.hash);
  const paragraph = place && one(`main [data-key="${CSS.escape(place.key)}"]`);
  if (asked) seek(times(asked)[0]);
  else if (paragraph?.matches(".coming")) return; // it is still being spoken: later
  else if (paragraph) seek(times(paragraph.querySelector("a"))[0] + place.offset);
  else if (place) seek(place.time);
  placed = true;
  show(begun(sentences, audio.currentTime));
}

// ---- what the reader does

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-at]");
  if (link) {
    event.preventDefault();
    if (!getSelection().toString()) hear(one(link.getAttribute("href")));
  }
  const button = event.target.closest("[data-do]");
  if (button) actions[button.dataset.do]();
});

const KEYS = {
  " ": "play", ArrowLeft: "back", ArrowRight: "forward", "[": "previous", "]": "next", "?": "help", f: "follow",
};

document.addEventListener("keydown", (event) => {
  const { key, target } = event;
  if (event.ctrlKey || event.altKey || event.metaKey || one("dialog").open) return;
  if (/^(INPUT|SELECT)$/.test(target.tagName)) return;
  if (key === " " && /^(BUTTON|SUMMARY|AUDIO)$/.test(target.tagName)) return; // has a use for it
  if (key.startsWith("Arrow") && target === audio) return;
  if (/^(Page|Home|End)/.test(key)) return lookElsewhere();
  const step = { ArrowUp: -1, ArrowDown: 1 }[key];
  if (step && target.matches("main a[data-at]")) sentences[sentences.indexOf(target) + step]?.focus();
  else if (!one("#shortcuts").checked) return;
  else if (KEYS[key]) actions[KEYS[key]]();
  else if (/^[1-9]$/.test(key)) setSpeed(SPEEDS[key - 1]);
  else return;
  event.preventDefault();
});

for (const event of ["wheel", "touchmove"]) addEventListener(event, lookElsewhere, { passive: true });
one("#shortcuts").addEventListener("change", (event) => memory.write({ shortcuts: event.target.checked }));
one("#speed").addEventListener("change", (event) => setSpeed(Number(event.target.value)));
one("#sleep").addEventListener("change", setSleep);
addEventListener("pagehide", save);
document.addEventListener("visibilitychange", save);

// ---- what the audio does

audio.addEventListener("loadedmetadata", () => { restore(); showLeft(); });
audio.addEventListener("play", () => { follow(following); showWord(); });
audio.addEventListener("pause", save);
audio.addEventListener("seeked", () => {
  show(begun(sentences, audio.currentTime));
  setSleep();
  showLeft();
  if (audio.paused) { showWord(); save(); }
});
audio.addEventListener("timeupdate", () => {
  showLeft();
  if (Math.abs(audio.currentTime - saved) >= SAVE_EVERY) save();
});

if ("mediaSession" in navigator) {
  const keys = { play: "play", pause: "play", seekbackward: "back", seekforward: "forward", previoustrack: "previous", nexttrack: "next" };
  for (const [name, action] of Object.entries(keys)) navigator.mediaSession.setActionHandler(name, actions[action]);
  navigator.mediaSession.setActionHandler("seekto", ({ seekTime }) => seek(seekTime));
}

for (const speed of SPEEDS) one("#speed").add(new Option(`${speed}×`, speed));
one("#shortcuts").checked = memory.read().shortcuts ?? true;
if (matchMedia("(max-width: 60rem)").matches) one("nav details").open = false;
index();
show(sentences[0]);
setSpeed(memory.read().speed ?? 1);
if (audio.readyState) restore();

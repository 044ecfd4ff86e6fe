// The page's script: reads times off the sentences, and lets the browser's own parts do the rest.
"use strict";

const SPEEDS = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3];
const BACK = 15, ON = 30; // seconds
const SAVE_EVERY = 3; // seconds
const UPDATED_FOR = 6; // seconds that a changed paragraph stands out

const audio = document.querySelector("audio");
const one = (selector) => document.querySelector(selector);
const all = (selector) => [...document.querySelectorAll(selector)];
const times = (element) => element.dataset.at.split(" ").map(Number);

// ---- what this browser remembers of this page

const memory = {
  key: `declaim ${location.pathname}`,
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
  fill(track, sentences, (_, number) => String(number));
  fill(chapterTrack, chapters, (link) => link.firstChild.textContent);
  current = chapter = null;
  show(sentenceAt(audio.currentTime) ?? sentences[0]);
}

function fill(target, elements, words) {
  for (const cue of [...(target.cues ?? [])]) target.removeCue(cue);
  elements.forEach((element, number) => target.addCue(new VTTCue(...times(element), words(element, number))));
}

/** The sentence at a time in seconds, or the last one before it. */
const sentenceAt = (time) => sentences.findLast((sentence) => times(sentence)[0] <= time + 0.001);
const chapterAt = (time) => chapters.findLast((link) => times(link)[0] <= time + 0.001) ?? chapters[0];

track.addEventListener("cuechange", () => {
  const cue = track.activeCues[0];
  if (cue) show(sentences[cue.text]);
  if (sleepAt && audio.currentTime >= sleepAt - 0.05) sleep();
  if (pending && !cue) update(pending);
});

function show(sentence) {
  if (!sentence || sentence === current) return;
  for (const old of all("main a[aria-current]")) mark(old, false);
  mark(sentence, true);
  current = sentence;
  readWords();
  if (following) intoView();
  showChapter();
}

function mark(sentence, is) {
  sentence.tabIndex = is ? 0 : -1;
  if (is) sentence.setAttribute("aria-current", "true");
  else sentence.removeAttribute("aria-current");
}

function showChapter() {
  const now = chapterAt(times(current)[0]);
  if (!now || now === chapter) return;
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
  if (audio.paused || (top > 40 && bottom < floor - 20)) return;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  scrollBy({ top: top - floor / 3, behavior: calm ? "auto" : "smooth" });
}

for (const event of ["wheel", "touchmove"]) {
  addEventListener(event, () => { if (!audio.paused) follow(false); }, { passive: true });
}
one(".follow").addEventListener("click", () => follow(true));

// ---- playing

const actions = {
  play: () => (audio.paused ? audio.play() : audio.pause()),
  back: () => seek(audio.currentTime - BACK),
  forward: () => seek(audio.currentTime + ON),
  previous: () => jump(-1),
  next: () => jump(1),
  help: () => one("dialog").showModal(),
  follow: () => follow(true),
};

function seek(time) {
  audio.currentTime = Math.max(0, Math.min(time, audio.duration || time));
}

function jump(step) {
  const at = chapters.indexOf(chapterAt(audio.currentTime));
  const again = step < 0 && audio.currentTime - times(chapters[at])[0] > 3; // first to its own start
  const target = chapters[again ? at : at + step];
  if (target) seek(times(target)[0]);
  follow(true);
}

function hear(sentence) {
  seek(times(sentence)[0]);
  show(sentence);
  audio.play();
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
  const last = one("main .coming") ? NaN : audio.duration;
  const minutes = Math.ceil((last - audio.currentTime) / audio.playbackRate / 60);
  one(".left").textContent = Number.isFinite(minutes)
    ? `${minutes} min left${audio.playbackRate === 1 ? "" : ` at ${audio.playbackRate}×`}` : "";
}

// ---- stopping at a place, which is right at any speed

let sleepAt = 0;

function setSleep(until) {
  if (until === "paragraph") sleepAt = times([...current.parentNode.querySelectorAll("a")].at(-1))[1];
  else if (until === "chapter") {
    const stop = times(chapter)[1];
    sleepAt = times(sentences.findLast((sentence) => times(sentence)[0] < stop))[1];
  } else sleepAt = 0;
}

function sleep() {
  audio.pause();
  sleepAt = 0;
  one("#sleep").value = "";
}

// ---- the place: a paragraph by what it says, and the seconds into it

let placed = false; // until then the player stands at a zero that means nothing

function place() {
  const paragraph = current.parentNode;
  return { key: paragraph.dataset.key, offset: audio.currentTime - times(paragraph.querySelector("a"))[0], time: audio.currentTime };
}

function save() {
  if (placed && current && audio.currentTime > 0) memory.write({ place: place() });
}

function restore() {
  if (placed) return;
  const asked = location.hash && sentences.find((sentence) => `#${sentence.id}` === location.hash);
  const kept = memory.read().place;
  const paragraph = kept && one(`main [data-key="${CSS.escape(kept.key)}"] a`);
  if (kept && one(`main .coming[data-key="${CSS.escape(kept.key)}"]`)) return; // not spoken yet
  placed = true;
  if (asked) seek(times(asked)[0]);
  else if (paragraph) seek(times(paragraph)[0] + kept.offset);
  else if (kept) seek(kept.time);
  show(sentenceAt(audio.currentTime));
}

// ---- an edit: new text at once, new audio where a sentence ends

let pending = null, wanted = false; // a document that waits, and whether it shall go on playing

function update(page) {
  const playing = !audio.paused || wanted;
  const known = new Set(all("main [data-key]").map((block) => block.dataset.key));
  const time = audio.currentTime;
  const here = audio.ended ? null : current;
  const within = here ? Math.min(time, times(here)[1]) - times(here)[0] : 0;
  const number = sentences.indexOf(current);
  const occurrence = here ? sentences.slice(0, number).filter((s) => s.textContent === here.textContent).length : 0;
  const following_ = sentences[number + 1]?.textContent;
  const ended = audio.ended;
  pending = null;
  wanted = false;

  for (const part of ["main", "nav ol"]) one(part).replaceWith(document.adoptNode(page.querySelector(part)));
  document.title = page.title;
  document.documentElement.lang = page.documentElement.lang;
  notify("");
  audio.src = page.querySelector("audio").getAttribute("src");

  const fresh = all("main a[data-at]");
  const same = fresh.filter((sentence) => sentence.textContent === here?.textContent);
  const target = same[Math.min(occurrence, same.length - 1)];
  const next = fresh.findIndex((sentence) => sentence.textContent === following_);
  let goal = ended ? time : 0;
  if (target) goal = times(target)[0] + within;
  else if (here) goal = times(fresh[next > 0 ? next - 1 : Math.min(number, fresh.length - 1)])[0];
  if (placed) audio.currentTime = goal;
  index();
  if (placed) show(sentenceAt(goal));
  if (playing) audio.play();

  const changed = all("main [data-key]").filter((block) => !known.has(block.dataset.key));
  for (const block of changed) block.classList.add("changed");
  if (changed.length) one(".status").textContent = `Updated: ${changed.length} paragraph${changed.length > 1 ? "s" : ""}`;
  setTimeout(() => {
    for (const block of changed) block.classList.remove("changed");
    one(".status").textContent = "";
  }, UPDATED_FOR * 1000);
}

function notify(text) {
  one(".notice").textContent = text;
  one(".notice").hidden = !text;
}

async function refresh() {
  const answer = await fetch("./", { cache: "no-store" });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (page.querySelector("audio").getAttribute("src") === audio.getAttribute("src")) return notify("");
  if (audio.paused || !track.activeCues.length) update(page);
  else pending = page;
}

if ("live" in document.documentElement.dataset) {
  const events = new EventSource("events");
  events.addEventListener("page", refresh);
  events.addEventListener("problem", (event) => notify(`${JSON.parse(event.data)} You hear the last good version.`));
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
  if (/^(INPUT|SELECT|AUDIO)$/.test(target.tagName)) return;
  if (key === " " && /^(BUTTON|SUMMARY)$/.test(target.tagName)) return;
  const step = { ArrowUp: -1, ArrowDown: 1 }[key];
  if (step && target.matches("main a[data-at]")) {
    const neighbour = sentences[sentences.indexOf(target) + step];
    neighbour?.focus();
    event.preventDefault();
  }
  if (!one("#shortcuts").checked) return;
  if (KEYS[key]) actions[KEYS[key]]();
  else if (key >= "1" && key <= "9" && key.length === 1) setSpeed(SPEEDS[key - 1]);
  else return;
  event.preventDefault();
});

one("#shortcuts").addEventListener("change", (event) => memory.write({ shortcuts: event.target.checked }));
one("#speed").addEventListener("change", (event) => setSpeed(Number(event.target.value)));
one("#sleep").addEventListener("change", (event) => setSleep(event.target.value));

audio.addEventListener("pause", save);
audio.addEventListener("play", () => { placed = true; showWord(); });
audio.addEventListener("ended", () => {
  if (pending) { wanted = true; update(pending); }
  else wanted = Boolean(one("main .coming"));
});
audio.addEventListener("seeked", () => { show(sentenceAt(audio.currentTime)); if (audio.paused) { showWord(); save(); } });
audio.addEventListener("loadedmetadata", () => { restore(); showLeft(); });
let saved = 0;
audio.addEventListener("timeupdate", () => {
  showLeft();
  if (Math.abs(audio.currentTime - saved) >= SAVE_EVERY) { saved = audio.currentTime; save(); }
});
addEventListener("pagehide", save);
document.addEventListener("visibilitychange", save);

if ("mediaSession" in navigator) {
  const keys = { play: "play", pause: "play", seekbackward: "back", seekforward: "forward", previoustrack: "previous", nexttrack: "next" };
  for (const [name, action] of Object.entries(keys)) navigator.mediaSession.setActionHandler(name, actions[action]);
  navigator.mediaSession.setActionHandler("seekto", ({ seekTime }) => seek(seekTime));
}

for (const speed of SPEEDS) one("#speed").add(new Option(`${speed}×`, speed));
one("#shortcuts").checked = memory.read().shortcuts ?? true;
if (matchMedia("(max-width: 60rem)").matches) one("nav details").open = false;
setSpeed(memory.read().speed ?? 1);
index();
if (audio.readyState) restore();

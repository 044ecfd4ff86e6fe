// What the reader does, what the audio does, and the beginning.

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-do]");
  const row = event.target.closest(".chapters a");
  const sentence = event.target.closest(".sentence");
  if (button) {
    const sheet = button.closest("#settings");
    sheet?.close();
    actions[button.dataset.do]();
  } else if (row) {
    event.preventDefault();
    one("#chapters").close();
    hear(sentences.find((each) => times(each)[0] >= times(row)[0] - SAME) ?? sentences.at(-1));
  } else if (sentence && !event.target.closest("a[href]") && getSelection().isCollapsed) hear(sentence);
});

const KEYS = {
  " ": "play", ArrowLeft: "back", ArrowRight: "forward", "[": "previous", "]": "next", "?": "keys", f: "follow",
  "/": "find", b: "bookmark", "<": "slower", ">": "faster",
};

document.addEventListener("keydown", (event) => {
  const { key, target } = event;
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const rows = target.matches(".sentence") ? sentences : target.matches(".chapters a") ? chapters : null;
  const step = { ArrowUp: -1, ArrowDown: 1 }[key];
  if (rows && step) focusOn(rows[rows.indexOf(target) + step]);
  else if (rows === sentences && key === "Enter") hear(target);
  else if (one("dialog[open]") || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName) || target.isContentEditable) return;
  else if (key === " " && /^(BUTTON|SUMMARY)$/.test(target.tagName)) return; // has a use for it
  else if (/^(Page|Home|End)/.test(key)) {
    gesture = performance.now();
    return;
  } else if (!one("#shortcuts").checked) return;
  else if (KEYS[key]) actions[KEYS[key]]();
  else if (/^[1-9]$/.test(key)) setSpeed(SPEEDS[key - 1]);
  else return;
  event.preventDefault();
});

/** Say it without taking the reader away. */
function announce(text) {
  one(".status").textContent = text;
}

const values = {
  speed: setSpeed, volume: setVolume, position: seek,
  size: (size) => { setLook("size", size); memory.write({ size }); },
  spacing: (spacing) => { setLook("spacing", spacing); memory.write({ spacing }); },
};
for (const [name, set] of Object.entries(values)) {
  one(`#${name}`).addEventListener("input", (event) => set(Number(event.target.value)));
}
one("#shortcuts").addEventListener("change", (event) => memory.write({ shortcuts: event.target.checked }));
one("#stop").addEventListener("change", () => setStop());
addEventListener("pagehide", save);
document.addEventListener("visibilitychange", save);

audio.addEventListener("loadedmetadata", () => { restore(); showLeft(); });
audio.addEventListener("play", () => {
  counted = performance.now();
  follow(following);
  showWord();
});
for (const event of ["play", "pause", "emptied"]) audio.addEventListener(event, showPlaying);
audio.addEventListener("pause", save);
audio.addEventListener("seeked", () => {
  show(begun(sentences, audio.currentTime));
  if (stopAt) setStop();
  showLeft();
  if (audio.paused) { showWord(); save(); }
});
audio.addEventListener("timeupdate", () => {
  showLeft();
  countMinutes();
  if (Math.abs(audio.currentTime - saved) >= SAVE_EVERY) save();
});

const remembered = memory.read();
one("#shortcuts").checked = remembered.shortcuts ?? true;
if (matchMedia("(max-width: 60rem)").matches) one("nav details").open = false;
audio.controls = false;
for (const part of all(".scripted")) part.hidden = false;
for (const name of Object.keys(LOOKS)) setLook(name, remembered[name]);
index();
show(sentences[0]);
setSpeed(remembered.speed ?? 1);
setVolume(remembered.volume ?? 1);
one("#stop").value = remembered.stop ?? "";
setStop(remembered.minutesLeft);
showPlaying();
if (audio.readyState) restore();

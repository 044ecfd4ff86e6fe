// The player: it plays, seeks, and says how far it is.

const BACK = 15, ON = 30; // seconds
const AGAIN = 3; // seconds into a chapter, from which "previous" goes to its own start
const NEAR = 0.05; // seconds: a cue's end is told a moment before or after it
const SPEEDS = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3];
const FINE = 0.05; // of a speed

const actions = {
  play: () => (audio.paused ? play() : audio.pause()),
  back: () => seek(audio.currentTime - BACK),
  forward: () => seek(audio.currentTime + ON),
  previous: () => jump(-1),
  next: () => jump(1),
  follow: () => follow(true),
  slower: () => setSpeed(audio.playbackRate - FINE),
  faster: () => setSpeed(audio.playbackRate + FINE),
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

function setSpeed(asked) {
  const speed = Math.round(Math.min(3, Math.max(0.5, asked || 1)) / FINE) * FINE;
  audio.defaultPlaybackRate = audio.playbackRate = Number(speed.toFixed(2));
  one("#speed").value = audio.playbackRate;
  const shown = `${audio.playbackRate}×`;
  for (const place of all(".speed")) place.textContent = shown;
  memory.write({ speed: audio.playbackRate });
  showLeft();
}

function setVolume(volume) {
  audio.volume = one("#volume").value = volume;
  memory.write({ volume });
}

/** How far it is, in the whole and in the chapter; what is left, as long as it will take. */
function showLeft() {
  const { currentTime: now, duration, playbackRate } = audio;
  const whole = Number.isFinite(duration) && !one("main .coming");
  const left = (end) => say("left", clock((end - now) / playbackRate));
  one(".now").textContent = clock(now);
  one(".left").textContent = whole ? left(duration) : "";
  const slider = one("#position");
  slider.max = Number.isFinite(duration) ? duration : 0;
  if (document.activeElement !== slider || !audio.paused) slider.value = now;
  slider.setAttribute("aria-valuetext", `${clock(now)} / ${clock(duration || 0)}`);
  if (!chapter) return;
  const [start, stop] = times(chapter);
  one(".chapter-left").textContent = whole || chapter !== chapters.at(-1) ? left(stop) : "";
  chapter.style.setProperty("--heard", Math.min(1, Math.max(0, (now - start) / (stop - start))));
}

function showPlaying() {
  const name = say(audio.paused ? "play" : "pause");
  for (const button of all("[data-do=play]")) {
    button.setAttribute("aria-label", name);
    button.title = name;
    button.classList.toggle("playing", !audio.paused);
  }
}

if ("mediaSession" in navigator) {
  const keys = { play: "play", pause: "play", seekbackward: "back", seekforward: "forward", previoustrack: "previous", nexttrack: "next" };
  for (const [name, action] of Object.entries(keys)) navigator.mediaSession.setActionHandler(name, actions[action]);
  navigator.mediaSession.setActionHandler("seekto", ({ seekTime }) => seek(seekTime));
}

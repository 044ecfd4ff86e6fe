// Stopping: at a place in the audio, which is right at any speed, or after some minutes of playing.

const FADE = 10; // seconds in which the voice fades before the minutes are over
let stopAt = 0; // seconds of audio
let minutesLeft = 0; // seconds that are still to be played
let counted = 0; // when they were counted last, in milliseconds

function setStop(left = 0) {
  const { value } = one("#stop");
  const ahead = sentences.filter((sentence) => times(sentence)[1] > audio.currentTime + NEAR);
  const end = ahead.length && times(begun(chapters, times(ahead[0])[0]))[1];
  const inside = {
    paragraph: (sentence) => sentence.closest("[data-index]") === ahead[0].closest("[data-index]"),
    chapter: (sentence) => times(sentence)[0] < end,
  }[value];
  const last = inside && ahead.findLast(inside);
  stopAt = last ? times(last)[1] : 0;
  minutesLeft = left || Number(value) * 60 || 0;
  memory.write({ stop: value, minutesLeft });
}

function countMinutes() {
  const now = performance.now();
  if (minutesLeft && !audio.paused) {
    minutesLeft -= (now - counted) / 1000;
    const volume = memory.read().volume ?? 1;
    if (minutesLeft <= 0) {
      stopAt = audio.currentTime;
      stop();
      audio.volume = volume;
    } else audio.volume = volume * Math.min(1, minutesLeft / FADE);
  }
  counted = now;
}

function stop() {
  audio.pause();
  audio.currentTime = stopAt; // whatever was heard beyond it by a busy browser
  stopAt = minutesLeft = 0;
  one("#stop").value = "";
  memory.write({ stop: "", minutesLeft });
}

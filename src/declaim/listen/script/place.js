// The place: a paragraph by how it begins, and the seconds into it.

const SAVE_EVERY = 3; // seconds of audio
const BEGINNING = 80; // characters by which a paragraph is known again
let placed = false; // until then the player stands at a zero that means nothing
let saved = 0;

const textOf = (element) => element.textContent.slice(0, BEGINNING);

/** `{ text, nth }` of an element among those that begin as it does. */
function nameOf(element, among) {
  const text = textOf(element);
  return { text, nth: among.slice(0, among.indexOf(element)).filter((other) => textOf(other) === text).length };
}

/** The element of that name, or else the last that begins so. */
function named({ text, nth }, among) {
  const same = among.filter((element) => textOf(element) === text);
  return same[Math.min(nth, same.length - 1)];
}

function save() {
  if (!placed || !current || !audio.currentTime) return;
  saved = audio.currentTime;
  const block = current.closest("[data-index]");
  const offset = saved - times(block.querySelector(".sentence"))[0];
  memory.write({ place: { ...nameOf(block, all(BLOCKS)), offset, time: saved }, minutesLeft, duration: audio.duration, title: document.title });
}

function restore() {
  if (placed) return;
  const { place } = memory.read();
  const asked = sentences.find((sentence) => `#${sentence.id}` === location.hash);
  const block = place?.text && named(place, all(BLOCKS));
  const first = block?.querySelector(".sentence");
  if (asked) seek(times(asked)[0]);
  else if (block?.matches(".coming")) return; // it is still being spoken: later
  else if (first) seek(times(first)[0] + place.offset);
  else if (place) seek(place.time);
  placed = true;
  show(begun(sentences, audio.currentTime));
}

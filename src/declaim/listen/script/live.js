// An edit: new text and new audio where a sentence ends, and the reader stays where they are.

const UPDATED_FOR = 6; // seconds that a changed paragraph stands out

let pending = null; // a newer page that waits for the sentence to end
let wanted = false; // the audio ran out before the rest was spoken: it goes on by itself

async function refresh() {
  const answer = await fetch("./", { cache: "no-store" });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  notify("");
  if (page.querySelector("audio").getAttribute("src") === audio.getAttribute("src")) return;
  pending = page;
  if (audio.paused || !track.activeCues.length) update();
}

function update() {
  const page = pending;
  const playing = !audio.paused || wanted;
  const before = new Set(all(BLOCKS).map((block) => block.textContent));
  const find = whereItWas();
  const top = current.getBoundingClientRect().top;
  const focused = document.activeElement?.id;
  pending = null;
  wanted = false;

  for (const part of ["main", ".chapters"]) one(part).replaceWith(document.adoptNode(page.querySelector(part)));
  document.title = page.title;
  document.documentElement.lang = page.documentElement.lang;
  document.documentElement.dir = page.documentElement.dir;
  audio.src = page.querySelector("audio").getAttribute("src");
  window.inPreferredWords?.();
  index();
  const time = find();
  show(begun(sentences, time));
  audio.currentTime = time;
  if (playing) play();
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  scrollBy({ top: current.getBoundingClientRect().top - top, behavior: "instant" });
  document.dispatchEvent(new Event("renewed")); // whoever keeps sentences looks for them again
  flash(all(BLOCKS).filter((block) => !block.matches(".coming, .skipped") && !before.has(block.textContent)));
}

/** Remembers the sentence being heard; called when the new ones are there, gives its time now. */
function whereItWas() {
  const text = (sentence) => sentence?.textContent;
  const number = sentences.indexOf(current);
  const [here, next] = [text(current), text(sentences[number + 1])];
  const before = sentences.slice(0, number).filter((sentence) => text(sentence) === here).length;
  const within = Math.max(0, Math.min(audio.currentTime, times(current)[1]) - times(current)[0]);
  return () => {
    const same = sentences.filter((sentence) => text(sentence) === here);
    if (same.length) return times(same[Math.min(before, same.length - 1)])[0] + within;
    const after = sentences.findIndex((sentence) => text(sentence) === next); // it was changed itself
    return times(sentences[after > 0 ? after - 1 : Math.min(number, sentences.length - 1)])[0];
  };
}

function flash(changed) {
  if (!changed.length) return;
  for (const block of changed) block.classList.add("changed");
  announce(say("updated", changed.length));
  setTimeout(() => {
    for (const block of changed) block.classList.remove("changed");
    announce("");
  }, UPDATED_FOR * 1000);
}

function notify(text) {
  one(".notice").textContent = text;
  one(".notice").hidden = !text;
}

track.addEventListener("cuechange", () => { if (pending) update(); });
audio.addEventListener("ended", () => {
  wanted = Boolean(one("main .coming"));
  if (pending) update();
});

const events = new EventSource("events");
audio.addEventListener("error", () => { if (events.readyState === EventSource.OPEN) refresh(); });
events.addEventListener("error", () => notify(say("ended")));
events.addEventListener("page", refresh);
events.addEventListener("problem", (event) => notify(`${JSON.parse(event.data)} ${say("last_good")}`));

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
  const known = new Set(all("main [data-key]").map((block) => block.dataset.key));
  const find = whereItWas();
  const top = current.getBoundingClientRect().top;
  const focused = document.activeElement?.id;
  pending = null;
  wanted = false;

  for (const part of ["main", "nav ol"]) one(part).replaceWith(document.adoptNode(page.querySelector(part)));
  document.title = page.title;
  document.documentElement.lang = page.documentElement.lang;
  document.documentElement.dir = page.documentElement.dir;
  audio.src = page.querySelector("audio").getAttribute("src");
  index();
  const time = find();
  show(begun(sentences, time));
  audio.currentTime = time;
  if (playing) play();
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  scrollBy({ top: current.getBoundingClientRect().top - top, behavior: "instant" });
  flash(all("main [data-key]").filter((block) => !known.has(block.dataset.key)));
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
  const status = one(".status");
  if (!changed.length) return;
  for (const block of changed) block.classList.add("changed");
  status.textContent = `Updated: ${changed.length} paragraph${changed.length > 1 ? "s" : ""}`;
  setTimeout(() => {
    for (const block of changed) block.classList.remove("changed");
    status.textContent = "";
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
events.addEventListener("error", () => notify("declaim has stopped; start it again, and this page goes on."));
events.addEventListener("page", refresh);
events.addEventListener("problem", (event) => notify(`${JSON.parse(event.data)} You hear the last good version.`));

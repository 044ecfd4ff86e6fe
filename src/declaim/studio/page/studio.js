// The studio: a bar above the article, its dialogs, and the way to the acts on the files.
"use strict";

/** An element with properties and children; `data-` and `aria-` names become attributes. */
function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (/^(data|aria)-|^(for|list|role)$/.test(name)) element.setAttribute(name, value);
    else element[name] = value;
  }
  element.append(...children);
  return element;
}

const { lang, dir } = one("#player");
const SPOKEN = { lang, dir }; // the language of the interface, and the way it is written

const button = (text, does) => make("button", { type: "button", onclick: does }, text);

let fields = 0;

/** A field below its label. */
function field(label, input, note = "") {
  input.id ||= `studio-${++fields}`;
  const told = note ? [make("small", { id: `${input.id}-note` }, note)] : [];
  if (note) input.setAttribute("aria-describedby", `${input.id}-note`);
  return make("p", { className: "field" }, make("label", { for: input.id }, label), input, ...told);
}

function choice(options, value) {
  const select = make("select");
  for (const [key, text] of options) select.add(new Option(text, key));
  if (value !== undefined) select.value = value;
  return select;
}

// ---- what is asked of declaim, and what is said of it

const studio = window.studio = { told: make("p", { className: "told", role: "status" }), undo: null, last: null, trial: null };

/** Say it politely; `text` is a text or `[name, ...values]`. declaim's own reasons are in English. */
function tell(text, is = "") {
  const own = Array.isArray(text);
  studio.told.textContent = own ? say(...text) : text;
  studio.told.lang = own ? SPOKEN.lang : "en";
  studio.told.dataset.is = is;
}

/** The answer to an act; what cannot be done is said, and null is the answer. */
async function ask(act, values = {}) {
  try {
    const answer = await fetch(`act/${act}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(values),
    });
    const told = await answer.json();
    if (!answer.ok) throw new Error(told.problem);
    if ("undo" in told) showUndo(told.undo);
    if (told.done) tell(told.done);
    return told;
  } catch (error) {
    tell(error instanceof TypeError ? ["stopped"] : error.message, "wrong");
    return null;
  }
}

function showUndo(what) {
  studio.undo.disabled = !what.length;
  studio.undo.title = what.length ? say("undo_what", what) : "";
}

/** Play a sound by itself; the article pauses. */
function audition(address) {
  audio.pause();
  studio.trial?.pause();
  studio.trial = new Audio(address);
  studio.trial.play().catch(() => {});
}

// ---- dialogs: each is made anew when it is opened, and the focus goes back when it closes

function dialog(title, ...children) {
  const heading = make("h2", { id: `studio-${++fields}`, tabIndex: -1 }, title);
  const close = button(say("close"), () => box.close());
  const box = make("dialog", { className: "studio", ...SPOKEN, "aria-labelledby": heading.id },
    heading, ...children, make("p", { className: "row" }, close));
  // The player has keys of its own. A closed dialog keeps the focus until the next frame.
  box.addEventListener("keydown", (event) => { if (box.open) event.stopPropagation(); });
  box.addEventListener("close", () => {
    studio.trial?.pause();
    box.remove();
    one("section.studio").append(studio.told);
  });
  document.body.append(box);
  box.append(studio.told); // what is behind a dialog is not announced
  tell("");
  box.showModal();
  heading.focus();
  return box;
}

// ---- what is meant: the words selected last, else the sentence that is heard

const blockAt = (node) => (node?.closest ? node : node?.parentElement)?.closest("main [data-block]");
const numberOf = (block) => Number(block.dataset.block);
const sentenceAt = (node) => sentences.find((sentence) => sentence.contains(node));

document.addEventListener("selectionchange", () => {
  const selection = getSelection();
  const block = blockAt(selection.anchorNode);
  if (block) studio.last = { block, text: selection.toString().trim(), sentence: sentenceAt(selection.anchorNode) };
});

/** The block, sentence and words that an act is about. */
function meant() {
  const chosen = studio.last?.text && studio.last.block.isConnected ? studio.last : null;
  const sentence = chosen?.sentence ?? sentenceAt(document.activeElement) ?? current;
  const block = chosen?.block ?? blockAt(document.activeElement) ?? blockAt(sentence);
  const nth = sentences.filter((each) => blockAt(each) === block).indexOf(sentence);
  return { block, sentence: sentence.textContent, text: chosen?.text ?? "", number: numberOf(block), nth: Math.max(0, nth) };
}

/** Stand at a sentence as soon as the page has what was kept; `text` is how it is written. */
function standAt({ number, sentence: text }, signal) {
  document.addEventListener("renewed", () => {
    const near = (each) => Math.abs(numberOf(blockAt(each)) - number);
    const found = sentences.filter((each) => each.textContent === text).sort((a, b) => near(a) - near(b));
    if (found.length) audio.addEventListener("loadedmetadata", () => { seek(times(found[0])[0]); show(found[0]); }, { once: true });
  }, { once: true, signal });
}

// ---- the bar

const tools = [];

/** A tool of the bar: the name of its words, its key with Alt, and what it does. */
function tool(name, key, does) {
  tools.push({ text: say(name), key, does });
}

function buildBar() {
  const bar = make("section", { className: "studio", ...SPOKEN, "aria-label": say("the_studio") });
  for (const { text, key, does } of tools) {
    const each = button(text, does);
    each.title = `Alt+${key.toUpperCase()}`;
    each.setAttribute("aria-keyshortcuts", `Alt+${key.toUpperCase()}`);
    bar.append(each);
  }
  studio.undo = button(say("undo"), () => ask("undo"));
  studio.undo.disabled = true;
  bar.append(studio.undo, studio.told);
  document.body.insertBefore(bar, one(".columns"));
}

document.addEventListener("keydown", (event) => {
  const found = event.altKey && !event.ctrlKey && tools.find(({ key }) => event.code === `Key${key.toUpperCase()}`);
  if (!found || one("dialog[open]")) return;
  event.preventDefault();
  found.does();
});

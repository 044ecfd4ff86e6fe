// What every part of the page uses. The parts are one script, in the order of `document.py`.
"use strict";

const one = (selector) => document.querySelector(selector);
const all = (selector) => [...document.querySelectorAll(selector)];
const audio = one("audio");
const SAID = JSON.parse(document.body.dataset.words);

/** The interface's words of a name, with what is put into them: texts, or `[name, ...values]` again. */
function say(name, ...values) {
  const inside = values.map((value) => (Array.isArray(value) ? say(...value) : value));
  return SAID[name].split("{}").reduce((text, part, n) => text + (inside[n - 1] ?? "") + part);
}

// ---- the interface's words in the browser's language, where there are none in the article's

const TABLES = JSON.parse(document.body.dataset.tables);
const preferred = navigator.languages.map((tag) => tag.split("-")[0]).find((tag) => tag in TABLES);
const wording = new Map(preferred ? TABLES.en.words.map((text, n) => [text, TABLES[preferred].words[n]]) : []);

function inPreferredWords() {
  if (!wording.size) return;
  for (const part of all("[data-spoken]")) {
    part.lang = preferred;
    part.dir = TABLES[preferred].dir;
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.data.trim();
      if (wording.has(text)) node.data = node.data.replace(text, wording.get(text));
    }
    for (const element of [part, ...part.querySelectorAll("[aria-label], [title]")]) {
      for (const name of ["aria-label", "title"]) {
        const [, text, key = ""] = (element.getAttribute(name) ?? "").match(/^(.*?)( \(.\))?$/);
        if (wording.has(text)) element.setAttribute(name, wording.get(text) + key);
      }
    }
  }
  for (const option of all("#stop option")) if (Number(option.value)) option.text = say("stop_minutes", option.value);
}

for (const [name, text] of Object.entries(SAID)) SAID[name] = wording.get(text) ?? text;
inPreferredWords();

/** Seconds as a clock shows them: 0:41, 2:05:00. */
function clock(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const rest = String(whole % 60).padStart(2, "0");
  return hours ? `${hours}:${String(minutes).padStart(2, "0")}:${rest}` : `${minutes}:${rest}`;
}

function made(tag, properties = {}, ...content) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...content);
  return element;
}

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

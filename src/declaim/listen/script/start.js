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

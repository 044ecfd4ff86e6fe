// The interface's words in the browser's language: only on a page whose own language has none.
"use strict";

{
  const tables = JSON.parse(document.body.dataset.tables);
  const preferred = navigator.languages.map((tag) => tag.split("-")[0]).find((tag) => tag in tables);
  const wording = new Map(preferred ? tables.en.words.map((text, n) => [text, tables[preferred].words[n]]) : []);
  const said = JSON.parse(document.body.dataset.words);
  for (const [name, text] of Object.entries(said)) said[name] = wording.get(text) ?? text;
  document.body.dataset.words = JSON.stringify(said);

  window.inPreferredWords = () => {
    if (!wording.size) return;
    for (const part of document.querySelectorAll("[data-spoken]")) {
      part.lang = preferred;
      part.dir = tables[preferred].dir;
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
    for (const option of document.querySelectorAll("#stop option")) {
      if (Number(option.value)) option.text = said.stop_minutes.replace("{}", option.value);
    }
  };
  window.inPreferredWords();
}

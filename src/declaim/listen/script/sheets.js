// The sheets: chapters on a narrow page, settings, bookmarks, search, keys; and how the text is set.

const LOOKS = { size: ["--size", 100], spacing: ["--spacing", 165] }; // per cent

/** On a narrow page the list of chapters is a sheet: the same list, lent to it. */
function showChapters() {
  one("#chapters").append(one(".chapters"));
  one("#chapters").showModal();
  chapter?.scrollIntoView({ block: "center" });
  chapter?.focus({ preventScroll: true });
}

function setLook(name, value) {
  const [property, usual] = LOOKS[name];
  one(`#${name}`).value = value ?? usual;
  document.documentElement.style.setProperty(property, (value ?? usual) / 100);
}

for (const name of ["settings", "keys"]) actions[name] = () => one(`#${name}`).showModal();
actions.chapters = showChapters;
one("#chapters").addEventListener("close", () => one("nav details").append(one(".chapters")));

for (const sheet of all("dialog")) {
  sheet.addEventListener("click", (event) => { if (event.target === sheet) sheet.close(); });
}

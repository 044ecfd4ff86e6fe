// Bookmarks: a sentence and a note, kept in this browser, and written out as a text.

actions.bookmarks = () => {
  showBookmarks();
  one("#bookmarks").showModal();
};
actions.bookmark = () => {
  const bookmarks = bookmarksNow().filter(({ sentence }) => sentence !== current);
  keep([...bookmarks, { sentence: current, note: "" }]);
  showBookmarks();
  if (one("#bookmarks").open) all("#bookmarks li").find((row) => row.sentence === current).querySelector("input").focus();
  else announce(say("bookmarked"));
};
actions.export = () => {
  const lines = bookmarksNow().map(({ sentence, note }) => {
    const [start] = times(sentence);
    return `${clock(start)}  ${titleOf(begun(chapters, start))}\n${sentence.textContent}\n${note && `${note}\n`}`;
  });
  const text = new Blob([`${document.title}\n\n${lines.join("\n")}`], { type: "text/plain" });
  const link = made("a", { href: URL.createObjectURL(text), download: `${document.title}.txt` });
  link.click();
  URL.revokeObjectURL(link.href);
};

/** The bookmarks in order; that of a sentence that is gone stands where it was. */
function bookmarksNow() {
  return (memory.read().bookmarks ?? [])
    .map(({ note, time, ...name }) => ({ sentence: named(name, sentences) ?? begun(sentences, time), note }))
    .sort((a, b) => times(a.sentence)[0] - times(b.sentence)[0]);
}

function keep(bookmarks) {
  memory.write({
    bookmarks: bookmarks.map(({ sentence, note }) => ({ ...nameOf(sentence, sentences), time: times(sentence)[0], note })),
  });
}

function showBookmarks() {
  const rows = bookmarksNow().map(({ sentence, note }) => {
    const text = sentence.textContent;
    const listen = made("button", { type: "button", className: "hit" }, `${clock(times(sentence)[0])} `, made("q", {}, text));
    const written = made("input", { value: note, placeholder: say("note"), ariaLabel: `${say("note")}: ${text}` });
    const remove = made("button", { type: "button", ariaLabel: `${say("remove")}: ${text}`, title: say("remove") }, "×");
    listen.addEventListener("click", () => { one("#bookmarks").close(); hear(sentence); });
    written.addEventListener("input", () => {
      keep(bookmarksNow().map((each) => (each.sentence === sentence ? { sentence, note: written.value } : each)));
    });
    remove.addEventListener("click", () => {
      keep(bookmarksNow().filter((each) => each.sentence !== sentence));
      showBookmarks();
      one("[data-do=bookmark]").focus();
    });
    return Object.assign(made("li", {}, listen, made("p", {}, written, remove)), { sentence });
  });
  one("#bookmarks ol").replaceChildren(...rows);
  one("[data-do=export]").hidden = !rows.length;
}

document.addEventListener("renewed", showBookmarks);

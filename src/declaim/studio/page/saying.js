// Say it otherwise: tried in its sentence, kept in a lexicon; and the list of what was kept.

const SHELVES = ["article", "folder", "me"].map((shelf) => [shelf, say(`for_${shelf}`)]);
const WAYS = [["", say("way_written")], ["; word", say("way_word")], ["; letters", say("way_letters")]];

function sayOtherwise({ written = "", said = "", shelf = "article", about = meant() } = {}) {
  const list = make("datalist", { id: `studio-${++fields}` });
  for (const word of new Set(about.sentence.match(/[\p{L}\p{N}'’.-]+/gu))) list.append(new Option(word));
  const word = make("input", { value: written || about.text, list: list.id, autocomplete: "off", spellcheck: false });
  const way = choice(WAYS, "");
  const how = make("input", { value: said, autocomplete: "off", spellcheck: false });
  const where = choice(SHELVES, shelf);
  const heard = make("p", { className: "spoken" });
  const value = () => way.value || how.value.trim();

  async function hearIt() {
    const told = await ask("say", { block: about.number, sentence: about.sentence, written: word.value.trim(), said: value() });
    if (!told) return;
    heard.textContent = say("given", told.spoken);
    audition(told.sound);
  }

  async function keepIt() {
    if (!value()) return tell(["write_first"], "wrong");
    const standing = new AbortController();
    standAt(about, standing.signal);
    const kept = await ask("keep", { shelf: where.value, written: word.value.trim(), said: value() });
    if (!kept) return standing.abort();
    box.close();
    tell(kept.done);
    const told = await ask("say", { block: about.number, sentence: about.sentence, written: "", said: "" });
    if (told) audition(told.sound); // at once, while the article is made anew
  }

  way.onchange = () => { how.parentNode.hidden = Boolean(way.value); };
  const form = make("form", { onsubmit: (event) => { event.preventDefault(); hearIt(); } },
    make("blockquote", {}, about.sentence), list,
    field(say("word"), word), field(say("way"), way),
    field(say("like"), how, say("like_note")),
    make("p", { className: "row" }, make("button", {}, say("hear_in_sentence"))),
    heard, field(say("keep_for"), where),
    make("p", { className: "row" }, button(say("keep"), keepIt)));
  const box = dialog(say("say_like"), form);
  (word.value ? how : word).focus();
}

async function showPronunciations() {
  const told = await ask("pronunciations");
  if (!told) return;
  const rows = told.pronunciations.map((each) => {
    const times = each.matches === 1 ? say("once") : each.matches ? say("so_often", each.matches) : say("nowhere");
    const row = make("tr", {}, make("th", { scope: "row" }, each.written), make("td", {}, each.said),
      make("td", {}, SHELVES.find(([key]) => key === each.shelf)[1]), make("td", {}, times),
      make("td", {},
        button(say("edit"), () => { box.close(); sayOtherwise({ ...each, about: about(each.written) }); }),
        button(say("delete"), async () => { if (await ask("forget", { shelf: each.shelf, written: each.written })) row.remove(); })));
    for (const does of row.querySelectorAll("button")) does.setAttribute("aria-label", `${does.textContent} ${each.written}`);
    return row;
  });
  const box = dialog(say("own_pronunciations"), rows.length ? table([say("written"), say("said"), say("kept_for"), say("in_article"), ""], rows)
    : make("p", {}, say("no_pronunciations")));
}

function table(heads, rows) {
  const cells = heads.map((text) => make(text ? "th" : "td", text ? { scope: "col" } : {}, text));
  return make("table", {}, make("thead", {}, make("tr", {}, ...cells)), make("tbody", {}, ...rows));
}

async function showNames() {
  const told = await ask("names");
  if (!told) return;
  const rows = told.names.map((each) => {
    const where = about(each.written);
    const mend = button(say("change"), () => { box.close(); sayOtherwise({ written: each.written, about: where }); });
    const listen = button(say("hear"), async () => {
      const heard = await ask("say", { block: where.number, sentence: where.sentence, written: "", said: "" });
      if (heard) audition(heard.sound);
    });
    for (const does of [mend, listen]) does.setAttribute("aria-label", `${does.textContent} ${each.written}`);
    return make("tr", {}, make("th", { scope: "row" }, each.written),
      make("td", {}, each.kept ? say("own", each.spoken) : each.like || each.phonemes || each.spoken),
      make("td", {}, String(each.times)), make("td", {}, listen, mend));
  });
  const box = dialog(say("rare_words"), rows.length ? table([say("written"), say("said"), say("count"), ""], rows)
    : make("p", {}, say("all_common")));
}

/** The first sentence that has the word, else the one that is heard. */
function about(word) {
  const sentence = sentences.find((each) => each.textContent.includes(word)) ?? current;
  return { sentence: sentence.textContent, text: word, number: numberOf(blockAt(sentence)) };
}

tool("say_like", "s", () => sayOtherwise());
tool("pronunciations", "p", showPronunciations);
tool("names", "n", showNames);

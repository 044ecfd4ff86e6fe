// One passage: its words, whether it is spoken, and what it is.

/** A reason in declaim's own words. */
const inEnglish = (text) => make("span", { lang: "en", dir: "ltr" }, text);

async function showPassage(number, nth = 0) {
  const told = await ask("passage", { block: number });
  if (!told) return;
  const beside = async (step) => { box.close(); await showPassage((told.block + step + told.blocks) % told.blocks); };
  const parts = [make("p", { className: "row" }, button(say("passage_before"), () => beside(-1)), button(say("passage_after"), () => beside(1)))];

  const spoken = make("input", { type: "checkbox", checked: told.spoken });
  spoken.onchange = () => judge(spoken.checked ? "speak" : "skip");
  const role = choice(told.roles.map((each) => [each, each]), told.role);
  role.onchange = () => judge(role.value);
  const why = make("p", {}, `${say(told.spoken ? "is_spoken" : "is_not_spoken", told.role)} `, inEnglish(`${told.reason}.`));

  async function judge(verdict) {
    const done = await ask("judge", { block: told.block, verdict });
    if (done) why.textContent = say(...done.done);
    else [spoken.checked, role.value] = [told.spoken, told.role];
  }

  if (told.why_not) {
    parts.push(make("blockquote", {}, told.begins), make("p", {}, `${say("line", told.line)} `, inEnglish(told.why_not)));
  } else {
    const words = make("textarea", { value: told.text, spellcheck: true });
    const clash = make("div", { role: "group", "aria-label": say("two_versions") });
    let was = told.text;
    const save = async () => {
      const kept = await ask("rewrite", { block: told.block, line: told.line, was, text: words.value });
      if (kept?.done) box.close();
      else if (kept) {
        tell(["clash"], "wrong");
        was = kept.theirs;
        clash.replaceChildren(make("h3", {}, say("in_file")), make("pre", {}, kept.theirs || say("nothing")),
          make("h3", {}, say("your_version")), make("pre", {}, kept.yours),
          make("p", { className: "row" }, button(say("take_theirs"), () => { words.value = kept.theirs; clash.replaceChildren(); }),
            make("span", {}, say("or_change"))));
      }
    };
    parts.push(field(say("the_words", told.line), words), clash,
      make("p", { className: "row" }, button(say("save_words"), save)));
  }
  if (told.takes.length) parts.push(takesOf(told, nth));
  parts.push(make("p", { className: "row" }, make("label", {}, spoken, ` ${say("speak_it")}`)), field(say("role"), role), why);
  const box = dialog(say("this_passage"), ...parts);
  (box.querySelector("textarea") ?? spoken).focus();
}

/** The takes of a sentence: each is heard and compared, and one is chosen. */
function takesOf({ block, takes }, nth) {
  const group = make("div", { role: "group", "aria-label": say("takes") });
  const rows = make("div");
  const which = choice(takes.map(({ sentence }, n) => [n, sentence]), Math.min(nth, takes.length - 1));
  let last = 0;
  const add = (number) => {
    const asked = { block, sentence: Number(which.value), take: number };
    const name = number ? say("take", number) : say("no_take");
    const now = number === takes[asked.sentence].take;
    const row = make("p", { className: "row" }, make("span", {}, now ? say("as_now", name) : name),
      button(say("hear"), async () => { const heard = await ask("take", asked); if (heard) audition(heard.sound); }),
      button(say("keep"), () => ask("choose_take", asked)));
    for (const does of row.querySelectorAll("button")) does.setAttribute("aria-label", `${does.textContent} ${name}`);
    rows.append(row);
    return row;
  };
  const show = () => {
    const { take } = takes[which.value];
    rows.replaceChildren();
    for (const number of new Set([0, take])) add(number);
    last = take;
  };
  which.onchange = show;
  group.append(field(say("take_of"), which), rows,
    make("p", { className: "row" }, button(say("another_take"), () => add(++last).querySelector("button").click())));
  show();
  return group;
}

document.addEventListener("click", (event) => {
  const block = event.target.closest("main .skipped");
  if (block && !getSelection().toString()) showPassage(numberOf(block));
});

tool("this_passage", "e", () => { const { number, nth } = meant(); showPassage(number, nth); });

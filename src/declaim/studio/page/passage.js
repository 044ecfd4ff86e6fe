// One passage: its words, whether it is spoken, and what it is.

async function showPassage(number, nth = 0) {
  const told = await ask("passage", { block: number });
  if (!told) return;
  const beside = async (step) => { box.close(); await showPassage((told.block + step + told.blocks) % told.blocks); };
  const parts = [make("p", { className: "row" }, button("Passage before", () => beside(-1)), button("Passage after", () => beside(1)))];

  const spoken = make("input", { type: "checkbox", checked: told.spoken });
  spoken.onchange = () => judge(spoken.checked ? "speak" : "skip");
  const role = choice(told.roles.map((each) => [each, each]), told.role);
  role.onchange = () => judge(role.value);
  const why = make("p", {}, `${told.spoken ? "Spoken" : "Not spoken"}, as ${told.role}: ${told.reason}.`);

  async function judge(verdict) {
    const done = await ask("judge", { block: told.block, verdict });
    if (done) why.textContent = done.done;
    else [spoken.checked, role.value] = [told.spoken, told.role];
  }

  if (told.why_not) {
    parts.push(make("blockquote", {}, told.begins), make("p", {}, `Line ${told.line}. ${told.why_not}`));
  } else {
    const words = make("textarea", { value: told.text, spellcheck: true });
    const clash = make("div", { role: "group", "aria-label": "Two versions" });
    let was = told.text;
    const save = async () => {
      const kept = await ask("rewrite", { block: told.block, line: told.line, was, text: words.value });
      if (kept?.done) box.close();
      else if (kept) {
        tell(kept.problem, "wrong");
        was = kept.theirs;
        clash.replaceChildren(make("h3", {}, "In the file now"), make("pre", {}, kept.theirs || "(nothing)"),
          make("h3", {}, "Yours"), make("pre", {}, kept.yours),
          make("p", { className: "row" }, button("Take what is in the file", () => { words.value = kept.theirs; clash.replaceChildren(); }),
            make("span", {}, "or change yours, and save again.")));
      }
    };
    parts.push(field(`The words, as they stand in line ${told.line}`, words), clash,
      make("p", { className: "row" }, button("Save these words", save)));
  }
  if (told.takes.length) parts.push(takesOf(told, nth));
  parts.push(make("p", { className: "row" }, make("label", {}, spoken, " Speak this passage")), field("It is a", role), why);
  const box = dialog("This passage", ...parts);
  (box.querySelector("textarea") ?? spoken).focus();
}

/** The takes of a sentence: each is heard and compared, and one is chosen. */
function takesOf({ block, takes }, nth) {
  const group = make("div", { role: "group", "aria-label": "Takes" });
  const rows = make("div");
  const which = choice(takes.map(({ sentence }, n) => [n, sentence]), Math.min(nth, takes.length - 1));
  let last = 0;
  const add = (number) => {
    const asked = { block, sentence: Number(which.value), take: number };
    const name = number ? `take ${number}` : "no take";
    const now = number === takes[asked.sentence].take;
    const row = make("p", { className: "row" }, make("span", {}, now ? `${name}, as it is now` : name),
      button("Hear", async () => { const heard = await ask("take", asked); if (heard) audition(heard.sound); }),
      button("Keep", () => ask("choose_take", asked)));
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
  group.append(field("Another take of the sentence", which), rows,
    make("p", { className: "row" }, button("Another take", () => add(++last).querySelector("button").click())));
  show();
  return group;
}

document.addEventListener("click", (event) => {
  const block = event.target.closest("main .skipped");
  if (block && !getSelection().toString()) showPassage(numberOf(block));
});

tool("This passage", "e", () => { const { number, nth } = meant(); showPassage(number, nth); });

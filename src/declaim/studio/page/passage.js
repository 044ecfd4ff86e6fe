// One passage: its words, whether it is spoken, and what it is.

async function showPassage(number) {
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
  if (told.take !== null) parts.push(takesOf(told));
  parts.push(make("p", { className: "row" }, make("label", {}, spoken, " Speak this passage")), field("It is a", role), why);
  const box = dialog("This passage", ...parts);
  (box.querySelector("textarea") ?? spoken).focus();
}

/** The takes of a passage: each is heard and compared, and one is chosen. */
function takesOf(told) {
  const group = make("div", { role: "group", "aria-label": "Takes" });
  let last = told.take;
  const add = (number) => {
    const name = number ? `take ${number}` : "no take";
    const row = make("p", { className: "row" }, make("span", {}, number === told.take ? `${name}, as it is now` : name),
      button("Hear", async () => { const heard = await ask("take", { block: told.block, take: number }); if (heard) audition(heard.sound); }),
      button("Keep", () => ask("choose_take", { block: told.block, take: number })));
    for (const does of row.querySelectorAll("button")) does.setAttribute("aria-label", `${does.textContent} ${name}`);
    group.insertBefore(row, another.parentNode);
    return row;
  };
  const another = button("Another take", () => add(++last).querySelector("button").click());
  group.append(make("p", { className: "row" }, another));
  for (const number of new Set([0, told.take])) add(number);
  return group;
}

document.addEventListener("click", (event) => {
  const block = event.target.closest("main .skipped");
  if (block && !getSelection().toString()) showPassage(numberOf(block));
});

tool("This passage", "e", () => showPassage(meant().number));

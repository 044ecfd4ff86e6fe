// What may be wrong: sentences of which a recogniser heard something else, one after the other.

const doubts = { found: [], at: 0, timer: 0 };
const PATIENCE = 1500; // milliseconds between two looks

const open = () => {
  const accepted = new Set(memory.read().accepted ?? []);
  return doubts.found.filter(({ key }) => !accepted.has(key));
};

/** Mark what is known to be doubtful, of `declaim verify` or from an earlier time. */
async function recall() {
  const told = await ask("doubts", { listen: false });
  if (!told) return;
  doubts.found = told.doubts;
  markDoubts();
  if (open().length) tell(["doubts", open().length]);
}

async function check() {
  clearTimeout(doubts.timer);
  const told = await ask("doubts");
  if (!told) return;
  doubts.found = told.doubts;
  markDoubts();
  const left = open().length;
  const so = ["doubts", left];
  tell(told.running ? ["listening", told.heard, told.of, so] : ["listened", so]);
  if (told.running) doubts.timer = setTimeout(check, PATIENCE);
  else if (left) showDoubt(0);
}

function markDoubts() {
  for (const sentence of all("main .doubt")) sentence.classList.remove("doubt");
  for (const doubt of open()) elementOf(doubt)?.classList.add("doubt");
}

const elementOf = ({ block, sentence }) =>
  sentences.find((each) => each.textContent.trim() === sentence && numberOf(blockAt(each)) === block);

/** Which of its block's sentences it is. */
const nthOf = (doubt) => Math.max(0, sentences.filter((each) => numberOf(blockAt(each)) === doubt.block).indexOf(elementOf(doubt)));

function showDoubt(at) {
  const left = open();
  if (!left.length) return tell(["no_doubt"]);
  const number = (at + left.length) % left.length;
  const doubt = left[number];
  const about = { number: doubt.block, sentence: doubt.sentence, text: "" };
  const away = (does) => () => { box.close(); does(); };
  const accept = () => {
    memory.write({ accepted: [...(memory.read().accepted ?? []), doubt.key] });
    markDoubts();
    showDoubt(number);
  };
  const element = elementOf(doubt);
  element?.scrollIntoView({ block: "center" });
  const box = dialog(say("doubt", number + 1, left.length),
    make("blockquote", {}, doubt.sentence), make("p", {}, `${say("recogniser")} `, inEnglish(`${doubt.heard}.`)),
    make("p", { className: "row" }, button(say("hear_it"), () => ask("say", { block: doubt.block, sentence: doubt.sentence, written: "", said: "" }).then((told) => told && audition(told.sound))),
      button(say("is_right"), away(accept)), button(say("say_like"), away(() => sayOtherwise({ about }))),
      button(say("this_passage"), away(() => showPassage(doubt.block, nthOf(doubt))))),
    make("p", { className: "row" }, button(say("doubt_before"), away(() => showDoubt(number - 1))), button(say("doubt_after"), away(() => showDoubt(number + 1)))));
}

document.addEventListener("renewed", markDoubts);
tool("check", "c", check);

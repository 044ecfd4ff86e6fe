// Who speaks: each voice is heard with the article's first sentence, and what it costs is said.

async function showVoices() {
  const told = await ask("voices");
  if (!told) return;
  const names = told.voices.map((name) => [name, name]);
  const narrator = choice([...names], told.narrator);
  const quote = choice([["", say("the_narrator")], ...names], told.quote);
  const rate = make("input", { type: "number", min: 80, max: 450, value: told.rate ?? "", placeholder: told.usual_rate });
  const pitch = make("input", { type: "number", min: 0, max: 100, value: told.pitch ?? "", placeholder: "50" });
  const cost = make("p", { className: "cost", role: "status" });
  const number = (input) => (input.value === "" ? null : input.valueAsNumber);
  const wanted = () => ({ voice: narrator.value, quote_voice: quote.value, rate: number(rate), pitch: number(pitch) });

  async function listen(of) {
    const heard = await ask("audition", { ...wanted(), of });
    if (!heard) return;
    cost.textContent = heard.to_speak
      ? say("cost", heard.to_speak, heard.utterances) : say("no_cost");
    audition(heard.sound);
  }

  const box = dialog(say("voices"),
    field(say("narrator"), narrator), field(say("rate"), rate, say("rate_note")),
    field(say("pitch"), pitch, say("pitch_note")),
    make("p", { className: "row" }, button(say("hear_first"), () => listen("paragraph"))),
    ...(told.quotes ? [field(say("quotations"), quote),
      make("p", { className: "row" }, button(say("hear_quotation"), () => listen("quote")))] : []),
    cost,
    make("p", { className: "row" }, button(say("use_voices"), async () => { if (await ask("cast", wanted())) box.close(); })));
  narrator.focus();
}

tool("voices", "v", showVoices);

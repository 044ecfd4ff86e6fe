// Who speaks: each voice is heard with the article's first sentence, and what it costs is said.

async function showVoices() {
  const told = await ask("voices");
  if (!told) return;
  const names = told.voices.map((name) => [name, name]);
  const narrator = choice([...names], told.narrator);
  const quote = choice([["", "the narrator"], ...names], told.quote);
  const rate = make("input", { type: "number", min: 80, max: 450, value: told.rate ?? "", placeholder: told.usual_rate });
  const pitch = make("input", { type: "number", min: 0, max: 100, value: told.pitch ?? "", placeholder: "50" });
  const cost = make("p", { className: "cost", role: "status" });
  const number = (input) => (input.value === "" ? null : input.valueAsNumber);
  const wanted = () => ({ voice: narrator.value, quote_voice: quote.value, rate: number(rate), pitch: number(pitch) });

  async function listen(of) {
    const heard = await ask("audition", { ...wanted(), of });
    if (!heard) return;
    cost.textContent = heard.to_speak
      ? `With these voices ${heard.to_speak} of ${heard.utterances} utterances have to be spoken anew.`
      : "With these voices nothing has to be spoken: all of it was spoken before.";
    audition(heard.sound);
  }

  const box = dialog("Voices",
    field("Narrator", narrator), field("Words per minute", rate, "Empty is the voice’s own speed."),
    field("Pitch, 0 to 100", pitch, "Empty is the voice’s own pitch; the neural voices have one."),
    make("p", { className: "row" }, button("Hear the first sentence", () => listen("paragraph"))),
    ...(told.quotes ? [field("Quotations", quote),
      make("p", { className: "row" }, button("Hear the first quotation", () => listen("quote")))] : []),
    cost,
    make("p", { className: "row" }, button("Use these voices", async () => { if (await ask("cast", wanted())) box.close(); })));
  narrator.focus();
}

tool("Voices", "v", showVoices);

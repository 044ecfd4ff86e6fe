// Search: the sentences that hold some words, each to be heard.

const MOST_HITS = 200;

actions.find = () => {
  one("#find").showModal();
  one("#find input").select();
};

/** Without capitals and accents. */
const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

function search() {
  const asked = plain(one("#find input").value.trim());
  const hits = asked ? sentences.filter((sentence) => plain(sentence.textContent).includes(asked)) : [];
  const rows = hits.slice(0, MOST_HITS).map((sentence) => {
    const hit = made("button", { type: "button", className: "hit" }, `${clock(times(sentence)[0])} `, sentence.textContent);
    hit.addEventListener("click", () => { one("#find").close(); hear(sentence); });
    return made("li", {}, hit);
  });
  one("#find ol").replaceChildren(...rows);
  one("#find [role=status]").textContent = asked ? say("found", hits.length) : "";
}

one("#find input").addEventListener("input", search);
one("#find input").addEventListener("keydown", (event) => {
  if (event.key !== "Enter") return;
  event.preventDefault(); // it would close the sheet
  one("#find .hit")?.click();
});
document.addEventListener("renewed", search);

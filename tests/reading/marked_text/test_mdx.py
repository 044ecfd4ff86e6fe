"""MDX: components and program lines are not spoken, the text in them is."""

from io import BytesIO
from pathlib import Path

import pytest

from declaim.model import Article, Role
from declaim.reading import read

HEAD = "import Card from '@site/Card';\n\n"


def reading(text: str) -> Article:
    return read(BytesIO(text.encode()), media_type="markdown")


def spoken(text: str) -> list[str]:
    return [block.text for block in reading(text).blocks if block.spoken]


def test_lines_of_a_program_are_not_spoken_and_the_plan_says_so() -> None:
    text = """import Card, {
  Deck,
} from "./cards.js"
import './style.css'

export const Rope = ({ length }) => {
  const cut = length / 2;

  return <b>{cut}</b>;
};

The rope is cut in two.
"""
    article = reading(text)
    assert [(b.text, b.line) for b in article.blocks] == [("The rope is cut in two.", 12)]
    assert "not spoken: the code of components" in article.remarks


def test_the_words_in_components_are_spoken_in_their_order() -> None:
    text = """<Tabs onChange={() => { go({ to: 1 }); }}>
  <Tab
    label="By boat"
    default
  >
    The *boat* leaves at noon.

    1. Buy a ticket.
  </Tab>
</Tabs>

A <Tip color="green">dry</Tip> rope {/* or
not */} holds{' '}best.

<Card title="Where to go" href="/go" />
"""
    assert spoken(HEAD + text) == [
        "By boat",
        "The boat leaves at noon.",
        "1. Buy a ticket.",
        "A dry rope holds best.",
        "Where to go",
    ]


def test_expressions_are_silent_but_formulas_and_listings_stay() -> None:
    text = (
        "It costs {price} pounds, `{price}` or $\\frac{a}{b}$.\n\n```jsx\n<Card />\n```\n\nEnd {2}."
    )
    blocks = reading(HEAD + text).blocks
    assert blocks[0].text == "It costs pounds, {price} or $\\frac{a}{b}$."
    assert (blocks[1].role, blocks[1].text) == (Role.CODE, "<Card />")
    assert blocks[2].text == "End ."


@pytest.mark.parametrize(
    "text",
    [
        "import duties rose, and from 'abroad' came less.",
        "Trade\n\nexport of wool fell.",
        "The {brace} stays.",
        "```js\n\nimport a from 'a'\n```\n\nThe <Boat> is {here}.",
    ],
)
def test_a_text_without_program_lines_is_plain_markdown(text: str) -> None:
    assert not any("components" in remark for remark in reading(text).remarks)


def test_the_suffix_tells_mdx(tmp_path: Path) -> None:
    path = tmp_path / "boat.mdx"
    path.write_text("<Note>\n  The boat *leaks*.\n</Note>", encoding="utf-8")
    assert [block.text for block in read(path).blocks] == ["The boat leaks."]

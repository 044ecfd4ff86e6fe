"""MyST, the Markdown of Jupyter Book: its directives, roles, labels and comments."""

from io import BytesIO

import pytest

from declaim.model import Article, Role
from declaim.reading import read


def markdown(text: str) -> Article:
    return read(BytesIO(text.encode()), media_type="markdown")


@pytest.mark.parametrize(
    ("written", "heard"),
    [
        ("It rained.\n```{note}\nMind the rope.\n```", ["It rained.", "Note", "Mind the rope."]),
        ("```{admonition} Beware\n:class: tip\nIt is wet.\n```", ["Beware", "It is wet."]),
        (":::{admonition} Beware\n:class: tip\nIt is wet.\n:::", ["Beware", "It is wet."]),
        ("~~~{seealso}\n---\na: b\n---\nThe log.\n~~~", ["See also", "The log."]),
        (
            "````{tip}\nTar it.\n```{warning}\n- It burns.\n```\n````\nSo it is.",
            ["Tip", "Tar it.", "Warning", "It burns.", "So it is."],
        ),
        ("::::{grid} 1 2 2 3\n:::{grid-item-card} Oars\nOf ash.\n:::\n::::", ["Oars", "Of ash."]),
        ("```{math}\n:label: high\nh=2\n```", ["$h=2$"]),
        ("(old-wall)=\n# Walls\n\n% for me\n\nIt is wet.\n\n+++", ["Walls", "It is wet."]),
    ],
)
def test_the_words_in_a_directive_are_said_below_its_title(written: str, heard: list[str]) -> None:
    assert [b.text for b in markdown(written).blocks if b.spoken] == heard


@pytest.mark.parametrize(
    ("written", "heard"),
    [
        ("{term}`mill`", "mill"),
        ("{ref}`the wall <old-wall>`", "the wall"),
        ("{abbr}`HTML (hyper text)`", "HTML"),
        ("{math}`a^2`", "$a^2$"),
        ("{py:func}`~boat.row`", "row"),
        ("{kbd}`Ctrl`", "Ctrl"),
        ("a wall {cite:p}`rook2001`", "a wall"),
        ("`{term}` or `{ref}`", "{term} or {ref}"),
    ],
)
def test_a_role_says_its_words(written: str, heard: str) -> None:
    assert [b.text for b in markdown(f"It is {written}.").blocks] == [f"It is {heard}."]


def test_other_directives_are_listings_and_a_sign_of_percent_is_one_elsewhere() -> None:
    article = markdown("```{code-cell}\nrow()\n```\n\n% of all walls.")
    assert [(b.role, b.text) for b in article.blocks] == [
        (Role.CODE, "row()"),
        (Role.PARAGRAPH, "% of all walls."),
    ]

"""The filters of a rule only spare work: with and without them a text is said the same.

They are kept by hand beside each pattern, and a wrong one would switch its rule off in silence.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest
from hypothesis import settings

from declaim.normalise import LANGUAGES, rules
from declaim.normalise.rules import DIGITS, NOT_ASCII, Index, claims

HERE = Path(__file__).parent
CORPUS = [
    line.partition(" => ")[0].strip()
    for file in (HERE / "english").rglob("*.txt")
    for line in file.read_text("utf-8").splitlines()
    if line.strip() and not line.startswith("#")
]
EXAMPLES = [
    text
    for language in LANGUAGES
    for rule in rules(language)
    for pair in rule.examples
    for text in pair
]
SHAPES = [
    f"{before}{sign}{after}"
    for before in ("1", "12,5", "a", "Ab", "A.", " ")
    for sign in " -.,:/%°$'\"()&#@–½²_+=x€£~*"
    for after in ("1", "50", "b", "Bc", "km", " ")
]


PROVED_FALSE = ["n.º 18-A/2021", "15 MJ/kg", "15 IU/kg", "(.gov address", "no DOM (14/7)"]
"""Texts for which a filter was false once."""
FEW = 800
"""Lines that are made for a language of few examples."""
SIGNS = "-–/.:,'’°%&()+x×=<>~ºª·"


def invented(language: str, share: float) -> Iterator[str]:
    """Examples, spliced with that of the rule before; capitals, signs and figures are changed.

    A line depends on its two examples alone: it stays the same when another rule comes or goes.
    """
    written = [pair[0] for rule in rules(language) for pair in rule.examples]
    for turn in range(1 + FEW // len(written)):
        for other, one in pairwise(["", *written]):
            pick = Random(f"{other} {one} {turn}")
            cut = pick.randrange(len(one) + 1), pick.randrange(len(other) + 1)
            joint = pick.choice((" ", ". ", ", ", "; ", " (", "/", "-"))
            line = pick.choice((one, f"{one}{joint}{other}", one[: cut[0]] + other[cut[1] :]))
            if pick.random() < share:
                yield "".join(_other(part, pick) for part in re.split(r"(\W|\d)", line))


def _other(part: str, pick: Random) -> str:
    """A word, a sign or a figure, or now and then another in its place."""
    if pick.random() > 1 / 3:
        return part
    if part.isdigit():
        return pick.choice((pick.choice(DIGITS), part + pick.choice(DIGITS), ""))
    if part and part in SIGNS:
        return pick.choice((pick.choice(SIGNS), f" {part}", f"{part} ", f" {part} ", ""))
    if part == " ":
        return pick.choice((" ", " ", " ", "", "  ", " (", ", ", ". ", ") "))
    return pick.choice((part, part, part, part.upper(), part.lower(), part.title()))


@pytest.mark.parametrize("language", [*LANGUAGES])
def test_a_rule_is_never_kept_from_a_text_that_it_changes(language: str) -> None:
    filtered = Index(rules(language))
    bare = Index(
        replace(rule, needs=frozenset(), near="", shapes=(), first="") for rule in rules(language)
    )
    step = max(1, 100 // settings().max_examples)  # a quarter where a quarter is invented, too
    corpus = CORPUS[:: step if language == "en" else 20]
    texts = [
        *EXAMPLES,
        *PROVED_FALSE,
        *SHAPES[::step],
        *corpus,
        *invented(language, 1 / step),
    ]
    wrong = {
        (text, claim.rule)
        for text in dict.fromkeys(texts)
        for claim in {*claims(text, filtered)} ^ {*claims(text, bare)}
    }
    assert not wrong, re.sub(r"\), \(", ")\n(", str(sorted(wrong)[:20]))


@pytest.mark.parametrize("language", [*LANGUAGES])
def test_a_shape_writes_every_letter_as_a_and_every_figure_as_0(language: str) -> None:
    """Any other letter or figure is in no text whose letters are classed."""
    wrong = {
        (rule.name, shape)
        for rule in rules(language)
        for shape in rule.shapes
        if any(each in DIGITS[1:] or (each.isalpha() and each not in "aA") for each in shape)
    }
    assert not wrong


@pytest.mark.parametrize("language", [*LANGUAGES])
def test_what_a_rule_needs_is_a_word_or_a_character(language: str) -> None:
    """A form with a point or a stroke is never found whole: `signs_of` has what is."""
    wrong = {
        (rule.name, need)
        for rule in rules(language)
        for need in rule.needs - {NOT_ASCII}
        if len(need) > 1 and not re.fullmatch(r"\w+", need)
    }
    assert not wrong

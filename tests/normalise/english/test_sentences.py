"""Whole sentences, as news, novels and the web write them, and some that could be misread.

`sentences.txt` has each as it is written and, indented below, as it is said; the other files have
`written => said`. In `news.txt` what is said was put down before a rule was asked. Those in
`others/` were written by others who had not seen the rules, with every reading they would accept;
what stands there is the one of these that the rules have.
"""

import re
from pathlib import Path

import pytest

from declaim.normalise import normalise

HERE = Path(__file__)
PAIRS = [
    *re.findall(r"(?m)^(?!#)(\S.*)\n {4}(.*)$", HERE.with_name("sentences.txt").read_text("utf-8")),
    *(
        pair
        for file in (
            HERE.with_name("news.txt"),
            HERE.with_name("homographs.txt"),
            *sorted(HERE.with_name("others").glob("*.txt")),
        )
        for pair in re.findall(r"(?m)^(.+) => (.+)$", file.read_text("utf-8"))
    ),
]


@pytest.mark.parametrize(("written", "spoken"), PAIRS)
def test_a_sentence_is_said_as_a_reader_would(written: str, spoken: str) -> None:
    assert normalise(written).text == spoken


def test_a_word_never_leaves_in_capitals_that_an_engine_would_spell() -> None:
    said = " ".join(spoken for _, spoken in PAIRS)
    assert not re.findall(r"(?<![\w.])[A-Z]{2,}(?![\w.])", said)

"""Whole sentences, as news, novels and the web write them, and some that could be misread.

`sentences.txt` has each as it is written and, indented below, as it is said; `news.txt` has
`written => said`, and what is said was put down before a rule was asked.
"""

import re
from pathlib import Path

import pytest

from declaim.normalise import normalise

HERE = Path(__file__)
PAIRS = [
    *re.findall(r"(?m)^(?!#)(\S.*)\n {4}(.*)$", HERE.with_name("sentences.txt").read_text("utf-8")),
    *re.findall(r"(?m)^(.+) => (.+)$", HERE.with_name("news.txt").read_text("utf-8")),
]


@pytest.mark.parametrize(("written", "spoken"), PAIRS)
def test_a_sentence_is_said_as_a_reader_would(written: str, spoken: str) -> None:
    assert normalise(written).text == spoken

"""Whole sentences, as news, novels and the web write them, and some that could be misread.

`sentences.txt` has each as it is written and, indented below, as it is said.
"""

import re
from pathlib import Path

import pytest

from declaim.normalise import normalise

PAIRS = re.findall(
    r"^(?!#)(\S.*)\n {4}(.*)$",
    Path(__file__).with_name("sentences.txt").read_text(encoding="utf-8"),
    re.MULTILINE,
)


@pytest.mark.parametrize(("written", "spoken"), PAIRS)
def test_a_sentence_is_said_as_a_reader_would(written: str, spoken: str) -> None:
    assert normalise(written).text == spoken

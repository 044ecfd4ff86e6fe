"""Words in little room are the words that were put there."""

import pickle

from declaim.basics.word_times import Words
from declaim.model import Word

WORDS = (Word(0, 0, 3), Word(2**31, 4, 11))


def test_packed_words_give_back_the_words() -> None:
    words = Words.of(WORDS)
    assert tuple(words) == WORDS == tuple(Words(words.packed))
    assert (len(words), words[1], words[-1:]) == (2, WORDS[1], WORDS[1:])
    assert words == WORDS
    assert pickle.loads(pickle.dumps(words)) == words  # noqa: S301 - of our own making


def test_no_words_are_an_empty_tuple() -> None:
    assert not Words()
    assert Words() == ()

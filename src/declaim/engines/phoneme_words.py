"""The first word of each group of phonemes, for an engine that gives only their lengths."""

import re

_TOGETHER = 4
"""Small words that are run together at most, as in `ɔnðə`."""
_WORD = re.compile(r"\w+(?:'\w+)*")


def words_in(text: str) -> list[tuple[int, int]]:
    """Half-open spans of what is spoken as a word each."""
    return [match.span() for match in _WORD.finditer(text)]


def first_words(letters: list[int], phonemes: list[int]) -> list[int]:
    """For each group of so many phonemes, the index of its first word of so many letters.

    Words and groups are in the same order, and a group is one word or a few: the division is taken
    that makes lengths agree best. Without one, only the first is known.
    """
    share = sum(letters) / max(1, sum(phonemes))
    ways: dict[int, tuple[float, list[int]]] = {0: (0.0, [])}
    for left, count in zip(range(len(phonemes) - 1, -1, -1), phonemes, strict=True):
        further: dict[int, tuple[float, list[int]]] = {}
        for used, (cost, firsts) in ways.items():
            for taken in range(1, min(_TOGETHER, len(letters) - used - left) + 1):
                more = cost + abs(sum(letters[used : used + taken]) - count * share)
                if used + taken not in further or more < further[used + taken][0]:
                    further[used + taken] = more, [*firsts, used]
        ways = further
    return ways[len(letters)][1] if len(letters) in ways else [0]

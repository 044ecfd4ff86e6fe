"""A book of any length, the same on every run: `python benchmarks/book.py MINUTES > book.txt`.

Sentences are made from a small grammar, a chapter's heading every forty paragraphs; spoken by
the default voice it lasts as long as asked for, to a few per cent.
"""

import random
import sys

WORDS_PER_MINUTE = 158
"""Of the default voice, its pauses counted."""

WHO = "the engineer|a farmer|her brother|the old captain|our neighbour|the committee|a boy"
DID = "repaired|had painted|followed|sold|remembered|described|carried home|lost"
WHAT = "the pump|a wooden boat|the letters|two baskets|a map of the valley|the last bus|the bell"
WHERE = "behind the mill|in the market|on the bridge|near the river|before noon|in the rain"
THEN = "and nobody noticed|because the road was closed|while the children slept|as they had agreed"
COUNTED = "There were {n} of them in {year}.|It cost ${n}.50.|On May {day} it was {n} degrees."


def book(minutes: float) -> str:
    """Plain text, paragraphs between blank lines, that is spoken in about so many minutes."""
    chance = random.Random(minutes)  # noqa: S311 - a text, not a secret
    left = minutes * WORDS_PER_MINUTE
    blocks = ["The Valley Book"]
    while left > 0:
        if len(blocks) % 41 == 1:
            blocks.append(f"Chapter {len(blocks) // 41 + 1}")
        blocks.append(" ".join(_sentence(chance) for _ in range(chance.randint(3, 9))))
        left -= len(blocks[-1].split())
    return "\n\n".join(blocks) + "\n"


def _sentence(chance: random.Random) -> str:
    if chance.random() < 0.15:
        figures = {"n": chance.randint(2, 90), "year": 1900 + chance.randrange(99)}
        return _one(chance, COUNTED).format(day=chance.randint(1, 30), **figures)
    said = " ".join(_one(chance, part) for part in (WHO, DID, WHAT, WHERE))
    if chance.random() < 0.5:
        said += f", {_one(chance, THEN)}"
    return f"{said[0].upper()}{said[1:]}."


def _one(chance: random.Random, choices: str) -> str:
    return chance.choice(choices.split("|"))


if __name__ == "__main__":
    sys.stdout.write(book(float(sys.argv[1])))

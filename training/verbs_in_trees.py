"""Learn which words beside a homograph show a verb.

    python training/verbs_in_trees.py FOLDER

FOLDER holds CoNLL-U files with the parts of speech of the Penn Treebank in their fifth column.
Files whose names begin with `tagged` were tagged by a machine: of these only the homographs are
learned from, each as two. Writes the weights of
`declaim.normalise.grammars.english.sounds.verb_or_noun`.
"""

import argparse
import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, NamedTuple

from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from declaim.normalise.grammars.english.sounds.verb_or_noun import SHARE, WEIGHTS, signs_of
from declaim.normalise.grammars.english.vocabulary.verbs_and_nouns import KINDS, SAID

VERBS: Final = {"plain": {"VB", "VBP"}, "third": {"VBZ"}}
OTHERS: Final = {"plain": {"NN", "JJ", "RB"}, "third": {"NNS"}}
KNOWN_WORDS, KNOWN_TIMES = 450, 60
"""The most frequent words are known by themselves, if they are seen so often."""
SIGN_TIMES, LEAST, TAGGED_SHARE = 8, 0.05, 2
"""A sign is seen so often, and weighs at least so much; a tagged homograph counts as so many."""
CONTEXT_LETTERS: Final = 120


class Word(NamedTuple):
    """A word of a sentence, its part of speech, and the texts on either side of it."""

    word: str
    tag: str
    ahead: str
    behind: str


def main() -> None:
    """Read the sentences, learn both kinds of form, and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--without", type=int, help="leave out this tenth of the sentences")
    chosen = parser.parse_args()
    trees: list[Word] = []
    tagged: list[Word] = []
    for path in sorted(chosen.folder.glob("*.conllu")):
        found = words_of(path, chosen.without)
        if path.name.startswith("tagged"):
            tagged += [each for each in found if each.word.lower() in SAID] * TAGGED_SHARE
        else:
            trees += found
    counts = Counter(each.word.lower().replace("’", "'") for each in trees)
    known = frozenset(
        word
        for word, times in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[
            :KNOWN_WORDS
        ]
        if times >= KNOWN_TIMES and word[0].isalpha()
    )
    lines = [" ".join(sorted(known))]
    for kind in KINDS:
        rows = [
            (signs(each, known), each.tag in VERBS[kind])
            for each in chosen_of(kind, trees + tagged, known)
        ]
        for sign, weight in sorted(learned(rows).items()):
            lines.append(f"{kind}\t{weight}\t{sign}")
        print(kind, len(rows), "rows")
    WEIGHTS.write_text("\n".join(lines) + "\n", "utf-8")
    print(WEIGHTS.stat().st_size, hashlib.sha256(WEIGHTS.read_bytes()).hexdigest())


def words_of(path: Path, without: int | None) -> Iterator[Word]:
    """The words of a file in their sentences; a sentence that stands twice is read once."""
    seen: set[str] = set()
    for block in path.read_text("utf-8").split("\n\n"):
        tokens = list(_tokens(block.splitlines()))
        text = "".join(f"{form}{space}" for form, _, space in tokens)
        tenth = hashlib.sha256(text.strip().encode()).digest()[0] % 10
        if text in seen or tenth == without:
            continue
        seen.add(text)
        at = 0
        for form, tag, space in tokens:
            stop = at + len(form)
            ahead, behind = text[max(0, at - CONTEXT_LETTERS) : at], text[stop:][:CONTEXT_LETTERS]
            yield Word(form, tag, ahead, behind)
            at = stop + len(space)


def _tokens(lines: Iterable[str]) -> Iterator[tuple[str, str, str]]:
    """The form, the tag, and the space behind it; the parts of a contraction are one token."""
    covered = 0
    for line in lines:
        cells = line.split("\t")
        if len(cells) < 10 or "." in cells[0]:
            continue
        first, _, last = cells[0].partition("-")
        if int(first) <= covered:
            continue
        covered = int(last or first)
        yield cells[1], "" if last else cells[4], "" if "SpaceAfter=No" in cells[9] else " "


def chosen_of(kind: str, words: Iterable[Word], known: frozenset[str]) -> list[Word]:
    """The words that are of this kind; a known word is one only if it is a homograph."""
    tags = VERBS[kind] | OTHERS[kind]
    return [
        each
        for each in words
        if each.tag in tags
        and len(each.word) > 2
        and (each.word.lower() in SAID or each.word.lower() not in known)
    ]


def signs(each: Word, known: frozenset[str]) -> list[str]:
    """The signs of a word; its own signs only if it is a homograph."""
    found = signs_of(each.word, each.ahead, each.behind, known)
    own = each.word.lower() in SAID
    return [sign for sign in found if own or not sign.startswith("w ")]


def learned(rows: list[tuple[list[str], bool]]) -> dict[str, int]:
    """The weights of a logistic regression that leaves out what it can; "" is for every word."""
    times = Counter(sign for found, _ in rows for sign in set(found))
    names = sorted(sign for sign, count in times.items() if count >= SIGN_TIMES)
    place = {name: at for at, name in enumerate(names)}
    pairs = sorted(
        {(row, place[s]) for row, (found, _) in enumerate(rows) for s in found if s in place}
    )
    table = csr_matrix(
        ([1.0] * len(pairs), ([row for row, _ in pairs], [at for _, at in pairs])),
        shape=(len(rows), len(names)),
    )
    model = LogisticRegression(C=0.3, l1_ratio=1, solver="liblinear", random_state=0)
    model.fit(table, [verb for _, verb in rows])
    found = {"": round(SHARE * float(model.intercept_[0]))}
    for name, weight in zip(names, model.coef_[0], strict=True):
        if abs(weight) >= LEAST:
            found[name] = round(SHARE * float(weight))
    return found


if __name__ == "__main__":
    main()

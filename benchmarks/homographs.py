"""The words of two sounds that espeak-ng says rightly, alone and with the rules.

    python benchmarks/homographs.py FOLDER [--failures N]

FOLDER holds one file a word, as the Wikipedia Homograph Data (Gorman, Mazovetskiy and Nikolaev,
2018) have them: tab-separated lines of word, sense, sentence, first byte and end byte. A sense
without a row in `SOUNDS` is left out. A word is right when its phonemes have those of its sense.
"""

import argparse
import csv
import re
from collections import Counter
from pathlib import Path

from saying import spoken_words

from declaim.normalise import normalise

SOUNDS = {
    "bass": "eI", "bass_corp": "a(?![IU])", "bow_nou-knot": "oU", "bow_nou-ship": "aU",
    "close_adj-nou": "s$", "close_vrb": "z$", "delegate_nou": "(?<!e)[@VI]t", "delegate_vrb": "eIt",
    "desert_nou": "Ez", "desert_vrb": "z3:t", "dove": "Vv", "dove_vrb": "oU", "excuse_nou": "s$",
    "excuse_vrb": "z$", "job": "0|A:", "job_bible": "oU", "lead_nou": "E", "lead_nou-vrb": "i:",
    "live_adj": "aI", "live_vrb": "(?<!a)Iv", "minute": "mIn", "minute_adj": "maI",
    "polish_geo": "oU", "polish": "0|A:", "reading_en": "i:", "reading_geo": "E",
    "read_past": "E", "read_present": "i:", "record_nou": "rEk", "record_vrb": "rI",
    "refuse_nou": "rE", "refuse_vrb": "rI", "resume_nou": "eI", "resume_vrb": "u:m",
    "row_1": "oU", "row_2": "aU", "separate_adj": "@t|Vt", "separate_vrb": "eIt",
    "tear_nou": "i@", "tear_vrb": "e@", "wind_nou": "(?<!a)Ind", "wind_vrb": "aInd",
    "wound_nou-vrb": "u:", "wound_vrb": "aU",
}  # fmt: skip
"""The sense of a word, and a pattern of its phonemes in espeak-ng's letters."""


def sound(text: str, start: int, stop: int) -> str:
    """The phonemes of one word in its sentence: those that a strange word there replaces."""
    whole = spoken_words(text)
    other = spoken_words(f"{text[:start]}zzyzx{text[stop:]}")
    ahead = _alike(whole, other)
    return "".join(whole[ahead : len(whole) - _alike(whole[:ahead:-1], other[:ahead:-1])])


def _alike(some: list[str], others: list[str]) -> int:
    """The number of words that are the same from the first."""
    pairs = zip(some, others, strict=False)
    return next((n for n, (one, other) in enumerate(pairs) if one != other), len(some))


def main() -> None:
    """Print each word's figures, and all of them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--failures", type=int, default=0, help="print so many of each word")
    arguments = parser.parse_args()
    total: Counter[str] = Counter()
    for path in sorted(arguments.folder.glob("*.tsv")):
        count = _counted(path, arguments.failures)
        total += count
        print(f"{path.stem:10} {_shown(count)}")
    print(f"{'all':10} {_shown(total)}")


def _shown(count: Counter[str]) -> str:
    cases = count["cases"] or 1
    return (
        f"{count['cases']:5} sentences, alone {100 * count['alone'] / cases:5.1f} %, with the"
        f" rules {100 * count['ruled'] / cases:5.1f} %,"
        f" mended {count['mended']}, spoilt {count['spoilt']}"
    )


def _counted(path: Path, failures: int) -> Counter[str]:
    count: Counter[str] = Counter()
    rows = csv.reader(path.read_text("utf-8").splitlines(), delimiter="\t")
    for _, sense, sentence, first, last in rows:
        if sense not in SOUNDS:
            continue
        start, stop = (len(sentence.encode()[: int(at)].decode()) for at in (first, last))
        said = normalise(sentence)
        places = range(len(said.text))
        origin = max(at for at in map(said.written_offset, places) if at <= start)
        begin = next(at for at in places if said.written_offset(at) == origin)
        end = min((at for at in places if said.written_offset(at) >= stop), default=len(places))
        alone = bool(re.search(SOUNDS[sense], sound(sentence, start, stop)))
        ruled = bool(re.search(SOUNDS[sense], sound(said.text, begin, end)))
        count += Counter(
            cases=1, alone=alone, ruled=ruled, mended=ruled > alone, spoilt=ruled < alone
        )
        if (not ruled or ruled < alone) and failures > 0:
            failures -= 1
            print(f"  {'SPOILT ' * (ruled < alone)}{sense}: {sentence}")
    return count


if __name__ == "__main__":
    main()

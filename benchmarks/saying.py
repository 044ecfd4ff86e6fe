"""The part of a suite in which an engine says our spoken form as it says the expected one.

    python benchmarks/saying.py FILE... [--lang L] [--changed] [--failures N]
                                [--raw | --words | --by MODULE:FUNCTION]

Each FILE is a class of cases, in one of the formats in which such suites are published:

    written~expected                    a case a line; also `written => this | or that`, or tabs
    written~~RAW, said~~1, said~~0      a block a case, of which every line marked 1 is right
    ~written, said, said                a block a case, of which every later line is right
    {"text": ..., "gt_normalized": ...} a case a line

A case is right when espeak-ng has the same phonemes for `normalise(written)` as for an expected
text, stress and pauses left out, and an `and` inside of a number too (one hundred and one). A word
of two sounds counts as it is written: `homographs.py` measures its sound. A word that we say in
small letters and the suite writes in capitals counts as the suite's word. Also
counted, by themselves: wrong values (the figures said are not the figures expected), digits left
over, plain words lost, capitals that the engine spells although our text has them as a word, and
cases whose phonemes are right but whose sentence pauses (the engine's clauses that end in a full
stop) are not those of any expected text. `--changed` leaves out what is said as it is written,
`--raw` scores the engine alone, `--words` num2words in place of digits, and `--by` another library
(`--by normt2s:normalize`).
"""

import argparse
import ctypes
import json
import re
from collections.abc import Callable
from functools import cache
from importlib import import_module
from pathlib import Path
from unicodedata import normalize

import espeakng_loader
from num2words import num2words

from declaim.normalise import normalise
from declaim.normalise.grammars.english.vocabulary.currencies import SYMBOLS
from declaim.normalise.grammars.english.vocabulary.units import UNITS

Case = tuple[str, list[str]]
"""A written text, and every right way to say it."""
Say = Callable[[str], str]

_UNITS = """zero/zeroth one/first two/second three/third four/fourth five/fifth six/sixth
    seven/seventh eight/eighth nine/ninth ten/tenth eleven/eleventh twelve/twelfth
    thirteen/thirteenth fourteen/fourteenth fifteen/fifteenth sixteen/sixteenth
    seventeen/seventeenth eighteen/eighteenth nineteen/nineteenth"""
_TENS = """twenty/twentieth thirty/thirtieth forty/fortieth fifty/fiftieth sixty/sixtieth
    seventy/seventieth eighty/eightieth ninety/ninetieth"""
_SMALL = {
    "oh": 0, "o": 0,
    **{word: n for n, names in enumerate(_UNITS.split()) for word in names.split("/")},
    **{word: 10 * n for n, names in enumerate(_TENS.split(), 2) for word in names.split("/")},
}  # fmt: skip
_LARGE = {"hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9}
_TEN = re.compile(r"(?<=ty)-(?=[a-z])")
_SOFT = re.compile(
    r"(?<=hundred) and|(?<=thousand) and"
    r"|(?<=(?:st|nd|rd|th)) ?,(?= (?:nin|eigh|seven|six|fif|two|twen))"
)
"""Words that divide no figures: thirty-five, one hundred and one, May third, nineteen ten."""


def cases(path: Path) -> list[Case]:
    """The cases of a file, in any of the formats above."""
    lines = [
        line for line in path.read_text("utf-8").splitlines() if line.strip() and line[:2] != "# "
    ]
    found: list[Case] = []
    in_blocks = lines[0][0] == "~" and not any("~" in line.lstrip("~") for line in lines)
    for line in lines:
        said, marked, mark = line.rpartition("~~")
        if in_blocks and line[0] == "~":
            found.append((line[1:].strip(), []))
        elif in_blocks and found:
            found[-1][1].append(line)
        elif mark == "RAW":
            found.append((said, []))
        elif marked and mark in {"0", "1"}:
            found[-1][1].extend([said] * (mark == "1"))
        elif pair := _pair(line):
            written, expected = pair
            several = " => " in line or "\t" in line
            found.append((written, re.split(r"\t+| \| ", expected) if several else [expected]))
    return [case for case in found if case[1]]


def _pair(line: str) -> tuple[str, str] | None:
    if line.startswith("{"):
        fields = json.loads(line)
        return fields["text"], fields["gt_normalized"]
    for mark in ("\t", " => ", "~"):
        written, found, expected = line.partition(mark)
        if found and written.strip() and expected.strip():
            return written.strip(), expected.strip()
    return None


LANGUAGE = ["en"]
"""The language of the suite, by `--lang`."""
_VOICES = {"en": "en-us", "pt-PT": "pt", "zh": "cmn"}


@cache
def _espeak() -> ctypes.CDLL:
    library = ctypes.CDLL(espeakng_loader.get_library_path())
    library.espeak_Initialize(2, 0, espeakng_loader.get_data_path().encode(), 0)
    library.espeak_SetVoiceByName(_VOICES.get(LANGUAGE[0], LANGUAGE[0]).encode())
    library.espeak_TextToPhonemes.restype = ctypes.c_char_p
    return library


@cache
def clauses(text: str) -> tuple[str, ...]:
    """The phonemes between two pauses of espeak-ng, without stress or the words' ends."""
    return tuple(re.sub(r"[\s',_:;|!#%=]|2(?=\b)", "", part) for part in _phonemes(text) if part)


def spoken_words(text: str) -> list[str]:
    """The phonemes of each word of espeak-ng, without stress."""
    return re.sub("[',#-]|_:|2(?= )", "", " ".join(_phonemes(text))).split()


def _phonemes(text: str) -> list[str]:
    rest = ctypes.c_void_p(ctypes.addressof(buffer := ctypes.create_string_buffer(text.encode())))
    parts = []
    while rest:
        parts.append((_espeak().espeak_TextToPhonemes(ctypes.byref(rest), 1, 0) or b"").decode())
    del buffer
    return parts


def phonemes(text: str) -> str:
    """All phonemes of espeak-ng, without pauses."""
    return "".join(clauses(text))


def stops(text: str) -> int:
    """The clauses at whose end the voice falls: only a full stop, ! or ? divides them."""
    return len(clauses(re.sub(r"[,;:()\u2013\u2014\"]", " ", text)))


def spelled_words(text: str) -> list[str]:
    """Words of two or more capitals in one piece that the engine says letter by letter."""
    return [
        word
        for word in re.findall(r"(?<![\w.])[A-Z]{2,}(?![\w.])", text)
        if phonemes(f"the {word} so") != phonemes(f"the {word.lower()} so")
    ]


def _is_same(expected: str, spoken: str) -> bool:
    """Not in English: the same letters, for suites that write vierundzwanzig in three words."""
    one, other = (
        re.sub(r"[\W_]", "", normalize("NFKD", text.casefold())) for text in (expected, spoken)
    )
    return LANGUAGE[0] != "en" and one == other


def _as_ours(expected: str, spoken: str) -> str:
    """`expected` with those words in small letters that our text has so and the suite in capitals.

    Whether a voice then spells them is what `spelled_words` counts.
    """
    small = set(re.findall(r"[A-Z]?[a-z]+", spoken))
    return re.sub(
        r"(?<![\w.])[A-Z]{2,}(?![\w.])",
        lambda m: m[0].capitalize() if {m[0].lower(), m[0].capitalize()} & small else m[0],
        expected,
    )


def _comparable(text: str) -> str:
    """The phonemes without the `and` of one hundred and one, letters kept apart in one way."""
    text = re.sub(r"\b([AaPp]) ?\.? ?([Mm])\b\.?", r" \1.\2 ", text.replace("-", " "))
    text = re.sub(r"\b([A-Za-z])(?: |\. ?)(?=[A-Za-z]\b(?!'))", r"\1.", text)
    return phonemes(re.sub(r"(?i)\b(hundred|thousand|million) and(?= [a-z]+)", r"\1", text))


@cache
def _units() -> dict[str, str]:
    """Every word for a unit or a coin, one or many of it; but second, which is an ordinal too."""
    coins = [(c.one, c.many) for c in SYMBOLS.values()] + [
        (c.cent, c.cents) for c in SYMBOLS.values()
    ]
    pairs = [(one, many) for one, many in [*UNITS.values(), *coins] if " " not in one and one]
    return {word: one for one, many in pairs if one != "second" for word in (one, many)}


def values(text: str) -> tuple[str, list[str]]:
    """The notes of a listener: the figures, as digits, and the units, in order of name.

    Nineteen oh five and nineteen hundred five are both 1905.
    """
    text = _TEN.sub(" ", text.lower().replace("metre", "meter"))
    words = re.findall(r"[a-z]+|[.,;:!?–-]", _SOFT.sub(" ", text))
    figures = [word in _SMALL and word not in {"o", "oh"} for word in words]
    runs, run, total, group = [], "", 0, 0
    for place, word in enumerate([*words, "."]):
        near = figures[max(0, place - 2) : place + 3]
        if word in _LARGE:
            group = (group or 1) * _LARGE[word]
            if group >= 1000:
                total, group = total + group, 0
        elif word in _SMALL and any(near):
            value = _SMALL[word]
            fits = group % 100 == 0 if value > 9 else group % 10 == 0 and group % 100 != 10
            if value == 0 or not (group or total) or not fits or run.endswith(" "):
                run += str(total + group) if total + group else ""
                total = group = 0
            run, group = (run + "0", 0) if value == 0 else (run, group + value)
        else:
            run += str(total + group) if total + group else ""
            runs += [run] if run else []
            run, total, group = "", 0, 0
    return " ".join(runs), sorted(_units()[word] for word in words if word in _units())


def _lost(written: str, spoken: str) -> list[str]:
    """Plain words of the written text that the spoken one has not."""
    plain = re.findall(r"(?<!\S)[a-z]{4,}(?=[,.;:!?]?(?:\s|$))", written)
    heard = set(re.findall(r"\w+", spoken.lower()))
    return [word for word in plain if word not in heard]


def _as_spoken(written: str) -> str:
    """The spoken text, but with a word of two sounds as it is written."""
    said, done = "", 0
    for change in normalise(written, LANGUAGE[0]).changes:
        as_written = change.rule.startswith("homograph")
        said += written[done : change.start] + (change.written if as_written else change.spoken)
        done = change.stop
    return said + written[done:]


def _in_words(written: str) -> str:
    """Each run of digits by num2words, and nothing else."""
    return re.sub(r"\d+", lambda m: str(num2words(int(m[0]), lang=LANGUAGE[0])), written)


def score(path: Path, failures: int, say: Say, *, changed: bool) -> list[int]:
    """Cases, right, of wrong value, with digits left, words lost, spelled words, other pauses."""
    count = [0] * 7
    for written, expected in cases(path):
        if changed and written in expected:
            continue
        spoken = say(written)
        right = [_as_ours(each, spoken) for each in expected]
        heard = _comparable(spoken)
        same = [each for each in right if _comparable(each) == heard or _is_same(each, spoken)]
        good = bool(same)
        lost = {*_lost(written, spoken)} - {*_lost(written, right[0])}
        wrong = not good and values(spoken) not in map(values, right)
        left = bool(re.search(r"\d", spoken))
        spells = bool(spelled_words(spoken))
        pauses = good and stops(spoken) not in map(stops, same)
        for place, true in enumerate((True, good, wrong, left, bool(lost), spells, pauses)):
            count[place] += true
        if (not good or pauses or spells) and failures > 0:
            failures -= 1
            marks = "VALUE " * wrong + "DIGITS " * left + "SPELLED " * spells + "PAUSES " * pauses
            print(f"  {marks}{' '.join(lost)}{written}\n"
                  f"      expected {right[0]}\n      said     {spoken}")  # fmt: skip
    return count


def main() -> None:
    """Score each file, and all of them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--failures", type=int, default=0, help="print so many of each file")
    parser.add_argument("--lang", default="en", help="the language of the suite")
    parser.add_argument("--raw", action="store_true", help="score the engine alone")
    parser.add_argument("--changed", action="store_true", help="only what is said otherwise")
    parser.add_argument("--words", action="store_true", help="score num2words in place of digits")
    parser.add_argument("--by", metavar="MODULE:FUNCTION", help="score another library")
    arguments = parser.parse_args()
    LANGUAGE[0] = arguments.lang
    say: Say = str if arguments.raw else _in_words if arguments.words else _as_spoken
    if arguments.by:
        module, _, function = arguments.by.partition(":")
        say = getattr(import_module(module), function)
    total = [0] * 7
    rows = []
    for path in arguments.files:
        count = score(path, arguments.failures, say, changed=arguments.changed)
        total = [a + b for a, b in zip(total, count, strict=True)]
        rows.append((path.stem, count))
    print(f"{'class':32} cases   right  wrong value  digits left  words lost  spelled  pauses")
    for name, (n, good, *faults) in [*rows, ("all", total)]:
        widths = zip(faults, (12, 12, 11, 8, 7), strict=True)
        counts = " ".join(f"{count:{width}}" for count, width in widths)
        print(f"{name:32} {n:5} {100 * good / (n or 1):6.1f}% {counts}")


if __name__ == "__main__":
    main()

"""The words that a speech recogniser hears, compared with the written words.

Both are brought to one form, as they are said: figures written out, in lower case, without signs.
A difference weighs as many letters as it has, so that `farm land` for `farmland` weighs nothing,
and a misheard name little. The limits were measured on good renders (docs/verify.md).
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import accumulate, groupby
from operator import itemgetter
from pathlib import Path
from statistics import fmean
from typing import NamedTuple
from unicodedata import category

import numpy as np

from declaim.basics.parallel import Progress, silent
from declaim.errors import MissingExtra
from declaim.languages import primary_language
from declaim.model import Cue, Timeline
from declaim.normalise import normalise
from declaim.store.heard import Heard
from declaim.store.last_render import Render
from declaim.verify.decoded_sound import Sound
from declaim.verify.likelihood import LONGEST_S, fits
from declaim.verify.recogniser import does_not_know, recogniser_of
from declaim.verify.report import Finding, at

try:
    from rapidfuzz.distance import Levenshtein
except ImportError as error:
    raise MissingExtra("verify", "listening to a file") from error

_WINDOW = 120.0
"""Seconds that it is given at once, at least, cut in a pause."""
_RUN, _REPLACED = 14, 24
"""Letters left out or put in at one place, or changed: good renders have at most 10, and 16."""
_PART, _FEW = 0.4, 20
"""The part and the number of a paragraph's letters: so many are not misheard but not said."""
_SURE = -0.5
"""The recogniser's sureness of a file or a paragraph, below which it guesses: of good voices it has
-0.1 to -0.4."""
_LETTERS_A_SECOND = 12
_WORD_S = 0.5
_RUNNING = 2
"""Times that one word is heard in a row, at most."""


class _Heard(NamedTuple):
    word: str
    start: float
    """Seconds."""
    sureness: float
    """The mean logarithm of the likelihoods of the tokens around it, as the recogniser gives it."""


Words = Mapping[int, list[str]]
"""The words of each utterance, by the first frame of its cue; none of one that cannot be heard."""


class _Difference(NamedTuple):
    letters: int
    most: int
    """Different letters that are more than a slip."""
    told: str
    said: list[_Heard]
    word: int
    """The index of the written word at which it begins."""
    words: int
    """Written words that differ."""


class _Accused(NamedTuple):
    finding: Finding
    heard: Heard
    """Its word is that of the paragraph."""
    differences: list[_Difference]


def heard_alone(samples: bytes, frame_rate: int, text: str, language: str) -> Heard:
    """The difference between a clip (mono s16 at `frame_rate` Hz) as heard and its text."""
    sound = Sound(np.frombuffer(samples, "<i2"), frame_rate)
    heard = list(_transcribed(sound, [(0, len(sound.samples), language)], None, silent))
    words = words_of(text, language)
    found = _differences(words, heard)
    return _judged(found, words) if found else Heard(0, False, "", 0)


def misheard(
    sound: Sound, render: Render, model: str | Path | None, progress: Progress
) -> tuple[list[Finding], dict[str, Heard], str]:
    """The paragraphs in which something else is heard than was written, twice.

    Returns with them what was heard of each clip, by its key, where every clip is in its place; and
    the reason for which nothing is heard, where the recogniser does not know the render's language.

    A recogniser may repeat one word to the end of a window, and lose what is said there. That
    depends on where the window begins; so a paragraph is heard once more, alone, before it is
    accused, and not where the recogniser guessed and the written words fit the sound. If the file
    is longer or shorter than its script, no paragraph is in its place: none is heard again. What is
    said in a language that the recogniser does not know is passed over.
    """
    timeline = render.timeline
    if unknown := does_not_know(model, render.language or "en"):
        return [], {}, unknown
    paragraphs = [list(cues) for _, cues in groupby(timeline.cues, lambda cue: cue.block)]
    words = _words(render, model)
    heard = list(_transcribed(sound, _windows(sound, render), model, progress))
    found = _accused(timeline, paragraphs, heard, words)
    in_place = abs(len(sound.samples) - timeline.frames) < sound.frame_rate / 2
    for number in list(found) if in_place else ():
        start, stop = _surroundings(sound, paragraphs, number)
        runs = _runs(sound, render)
        alone = [(max(a, start), min(b, stop), of) for a, b, of in runs if a < stop and start < b]
        again = list(_transcribed(sound, alone, model, silent))
        wrong = _accused(timeline, [paragraphs[number]], again, words)
        written = [word for cue in paragraphs[number] for word in words[cue.start]]
        guessed = (fmean(each.sureness for each in of) < _SURE for of in (heard, again) if of)
        if not wrong or (
            any(guessed) and _fits(sound, alone, written, wrong[0].differences, model)
        ):
            del found[number]
    by_clip = _by_clip(timeline, found, words) if in_place else {}
    return [accused.finding for accused in found.values()], by_clip, ""


def _words(render: Render, model: str | Path | None) -> Words:
    known = {tongue: not does_not_know(model, tongue) for tongue in set(render.languages)}
    said = zip(render.timeline.cues, render.languages, strict=True)
    return {cue.start: words_of(cue.text, of) if known[of] else [] for cue, of in said}


def _by_clip(timeline: Timeline, found: Mapping[int, _Accused], written: Words) -> dict[str, Heard]:
    """The result for each clip; of a paragraph's clips the one that differs most is wrong."""
    placed = zip(timeline.cues, timeline.segments, strict=True)
    heard = {}
    for number, (_, utterances) in enumerate(groupby(placed, lambda each: each[0].block)):
        accused = found[number].heard if number in found else None
        for cue, segment in utterances:
            right, words = Heard(0, False, "", 0), len(written[cue.start])
            if accused and accused.word < words:
                heard[segment.clip.key], accused = accused, None
            else:
                heard.setdefault(segment.clip.key, right)
                accused = accused and accused._replace(word=accused.word - words)
    return heard


def _fits(
    sound: Sound,
    runs: list[tuple[int, int, str]],
    written: list[str],
    differences: list[_Difference],
    model: str | Path | None,
) -> bool:
    """Whether the written words are likely in a short paragraph, in which none was put in."""
    (start, stop, language), *others = runs
    added = any(each.letters >= _RUN and not each.words for each in differences)
    if others or added or not written or stop - start > LONGEST_S * sound.frame_rate:
        return False
    unheard = {n for each in differences for n in range(each.word, each.word + each.words)}
    return fits(sound.at_16_khz(start, stop), language, written, unheard, model)


def _surroundings(sound: Sound, paragraphs: list[list[Cue]], number: int) -> tuple[int, int]:
    """The samples of a paragraph and of the pauses before and after it."""
    start = paragraphs[number - 1][-1].stop if number else 0
    last = number + 1 == len(paragraphs)
    return start, len(sound.samples) if last else paragraphs[number + 1][0].start


def _accused(
    timeline: Timeline, paragraphs: list[list[Cue]], heard: list[_Heard], written: Words
) -> dict[int, _Accused]:
    """The paragraphs in which something else was heard than was written, by their number."""
    words = [[word for cue in cues for word in written[cue.start]] for cues in paragraphs]
    ends = list(accumulate(map(len, words)))
    wrong: dict[int, list[_Difference]] = {}
    for difference in _differences([word for part in words for word in part], heard):
        number = min(bisect_right(ends, difference.word), len(ends) - 1)
        begin = ends[number] - len(words[number])
        here = difference._replace(word=difference.word - begin)
        wrong.setdefault(number, []).append(here)
    accused = {}
    for number, differences in wrong.items():
        judged = _judged(differences, words[number])
        if judged.is_wrong:
            found = _finding(timeline, paragraphs[number], judged, _worst(differences).said)
            accused[number] = _Accused(found, judged, differences)
    return accused


def _differences(words: list[str], heard: list[_Heard]) -> list[_Difference]:
    return [
        _difference(
            words[step.src_start : step.src_end],
            heard[step.dest_start : step.dest_end],
            step.src_start,
        )
        for step in Levenshtein.opcodes(words, [each.word for each in heard])
        if step.tag != "equal"
    ]


def _difference(written: list[str], said: list[_Heard], word: int) -> _Difference:
    letters = Levenshtein.distance("".join(written), "".join(each.word for each in said))
    most = _REPLACED if written and said else _RUN
    told = _told(written, [each.word for each in said])
    return _Difference(letters, most, told, said, word, len(written))


def _judged(differences: list[_Difference], words: list[str]) -> Heard:
    """Whether so many letters of the words are more than a slip."""
    length = len("".join(words))
    total = sum(difference.letters for difference in differences)
    worst = _worst(differences)
    is_wrong = worst.letters >= worst.most or (total >= _FEW and total >= _PART * length)
    return Heard(total, is_wrong, worst.told, min(worst.word, max(len(words) - 1, 0)))


def _worst(differences: list[_Difference]) -> _Difference:
    return max(differences, key=lambda difference: difference.letters / difference.most)


def _finding(timeline: Timeline, cues: list[Cue], heard: Heard, said: list[_Heard]) -> Finding:
    """A paragraph of which something else was heard, with the time at which it was."""
    found = at(timeline, cues, heard.told, heard.letters / _LETTERS_A_SECOND)
    return replace(found, start=said[0].start, stop=said[-1].start + _WORD_S) if said else found


def _told(written: list[str], said: list[str]) -> str:
    quoted = [
        f"“{' '.join(words[:12])}{'…' if len(words) > 12 else ''}”" for words in (written, said)
    ]
    if not said:
        return f"not heard: {quoted[0]}"
    if not written:
        return f"heard besides: {quoted[1]}"
    return f"heard {quoted[1]} for {quoted[0]}"


def words_of(text: str, language: str) -> list[str]:
    """The words as they are said, without marks of vowels: the form in which two texts compare."""
    said = normalise(text, language).text.casefold()
    return re.findall(r"\w+", "".join(c for c in said if c not in "'’" and category(c)[0] != "M"))


def _transcribed(
    sound: Sound,
    windows: Iterable[tuple[int, int, str]],
    model: str | Path | None,
    progress: Progress,
) -> Iterator[_Heard]:
    for start, stop, language in windows:
        if does_not_know(model, language):
            continue
        segments, _ = recogniser_of(model, language).transcribe(
            sound.at_16_khz(start, stop),
            language=primary_language(language),
            condition_on_previous_text=False,  # a slip would breed the next
            temperature=0.0,
        )
        for segment in segments:
            words = words_of(segment.text, language)
            pace = (segment.end - segment.start) / max(len(words), 1)
            for number, word in enumerate(words):
                if number >= _RUNNING and {word} == {*words[number - _RUNNING : number]}:
                    continue  # a name that puzzles the recogniser puts it in a loop
                at = start / sound.frame_rate + segment.start + number * pace
                yield _Heard(word, at, segment.avg_logprob)
        progress("listen", stop, len(sound.samples))


def _windows(sound: Sound, render: Render) -> Iterator[tuple[int, int, str]]:
    """Ranges of samples in one language each that end where a segment does."""
    for first, stop, language in _runs(sound, render):
        start = first
        for segment in render.timeline.segments:
            end = segment.start + segment.frames
            if start < end < stop and end - start > _WINDOW * sound.frame_rate:
                yield start, end, language
                start = end
        yield start, stop, language


def _runs(sound: Sound, render: Render) -> list[tuple[int, int, str]]:
    """Ranges of samples that are said in one language, and that language."""
    runs: list[tuple[int, int, str]] = []
    placed = zip(render.timeline.segments, render.languages, strict=True)
    for language, said in groupby(placed, itemgetter(1)):
        *_, (last, _) = said
        start = runs[-1][1] if runs else 0
        runs.append((start, min(last.start + last.frames, len(sound.samples)), language))
    start, _, language = runs[-1]
    runs[-1] = start, len(sound.samples), language
    return [run for run in runs if run[0] < run[1]]

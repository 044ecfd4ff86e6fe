"""Whether the recogniser finds the written words likely in the sound, whatever it heard.

A voice that a recogniser hardly understands makes it guess. Then the words that it did not hear are
hardly less likely than the others of their paragraph. Words that were not said are far less likely.
"""

from collections.abc import Collection
from itertools import chain, islice
from math import log
from pathlib import Path
from statistics import fmean

import numpy as np
from numpy.typing import NDArray

from declaim.errors import MissingExtra
from declaim.languages import primary_language
from declaim.verify.recogniser import recogniser_of

try:
    from faster_whisper.audio import pad_or_trim
    from faster_whisper.tokenizer import Tokenizer
except ImportError as error:
    raise MissingExtra("verify", "listening to a file") from error

LONGEST_S = 30
"""Seconds of sound that a recogniser looks at in one piece."""
_OTHERS, _LESS = -5.0, 4.0
"""The mean below which a paragraph is another one, and by how much the words that were not heard
are below the rest if they were not said. Paragraphs of espeak-ng have -0.6 to -1.1 in English, -2.2
to -4.3 in French and German; other paragraphs -5.5 to -7.1."""


def fits(
    sound: NDArray[np.float32],
    language: str,
    written: list[str],
    unheard: Collection[int],
    model: str | Path | None,
) -> bool:
    """Whether the sound, at 16 kHz and of at most LONGEST_S seconds, is likely to be of the words.

    `unheard` are the indices of the words that the recogniser did not hear.
    """
    likely = log_likelihoods(sound, language, written, model)
    missed = [value for number, value in enumerate(likely) if number in unheard]
    known = [value for number, value in enumerate(likely) if number not in unheard]
    far_less = missed and known and fmean(missed) < fmean(known) - _LESS
    return fmean(likely) > _OTHERS and not far_less


def log_likelihoods(
    sound: NDArray[np.float32], language: str, words: list[str], model: str | Path | None
) -> list[float]:
    """For each word the natural logarithm of its likelihood, by the mean of its tokens."""
    recogniser = recogniser_of(model, language)
    of_model = recogniser.hf_tokenizer, recogniser.model.is_multilingual
    tokenizer = Tokenizer(*of_model, task="transcribe", language=primary_language(language))
    tokens = [tokenizer.encode(f" {word}") for word in words]
    features = recogniser.feature_extractor(sound)
    (found,) = recogniser.model.align(
        recogniser.encode(pad_or_trim(features)),
        tokenizer.sot_sequence,
        [[*chain.from_iterable(tokens)]],
        min(features.shape[-1], recogniser.feature_extractor.nb_max_frames),
    )
    likely = iter(found.text_token_probs)
    return [fmean(log(max(p, 1e-9)) for p in islice(likely, len(word))) for word in tokens]

"""The words that a voice may miss: names and rare words, with how each will be said.

How common a word is comes from the lists of wordfreq (Robyn Speer, 2024), which are built from
subtitles, books, news and the web. On its scale of Zipf a word of 3 is met once in a million words.
"""

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from typing import Final

from declaim.engines import open_engine
from declaim.engines.pyttsx3 import phonemes
from declaim.errors import DeclaimError, MissingExtra
from declaim.languages import primary_language
from declaim.model import Article, Block
from declaim.normalise import normalise
from declaim.normalise.lexicon import Lexicon
from declaim.studio.respelling import respelled

COMMON_NAME: Final = 3.5
COMMON_WORD: Final = 2.0
"""Zipf: a name, or another word, from which on every voice knows it."""
MOST: Final = 500
"""Words in the list."""
_NOUNS_IN_CAPITALS: Final = frozenset({"de", "lb"})
_SWITCH: Final = re.compile(r"\([a-z-]+\)")
"""The marks of a part that espeak-ng reads by the rules of another language."""
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")
_POSSESSIVE: Final = re.compile(r"['’]s?$")
_WITHOUT_SPACES: Final = re.compile("[\u0e00-\u0eff\u1000-\u109f\u3040-\u30ff\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class Rare:
    """A word that a voice may miss."""

    written: str
    is_name: bool
    times: int
    """The number of times that the word is spoken in the article."""
    line: int
    """Of the block in which it stands first, from 1."""
    block: int
    """The number of that block, from 0."""
    spoken: str
    """The text for the voice, after the rules and one's own pronunciations."""
    phonemes: str
    """IPA, as espeak-ng reads it; empty where another synthesizer speaks, or for another script."""
    like: str
    """The same in letters, for English; else empty."""
    kept: bool
    """Whether one's own pronunciations say it."""


def rare_words(article: Article, lexicon: Lexicon) -> tuple[Rare, ...]:
    """The rarest first, names before other words. Raises MissingExtra."""
    language = article.metadata.language or "en"
    spoken = [(i, block) for i, block in enumerate(article.blocks) if block.spoken]
    times: Counter[str] = Counter()
    first: dict[str, tuple[int, Block]] = {}
    small: set[str] = set()
    inside: set[str] = set()
    for number, block in spoken:
        for word, begins in _words(block.text):
            times[word] += 1
            first.setdefault(word, (number, block))
            if word == word.lower():
                small.add(word)
            elif not begins:
                inside.add(word)
    found = []
    capitals_tell = primary_language(language) not in _NOUNS_IN_CAPITALS
    for word in times:
        is_name = capitals_tell and word != word.lower() and word.lower() not in small
        commonness = _commonness(word, language)
        if commonness < (COMMON_NAME if is_name and word in inside else COMMON_WORD):
            found.append((not is_name, commonness, word))
    words = [(word, not is_other) for is_other, _, word in sorted(found)[:MOST]]
    given = [normalise(word, language, lexicon) for word, _ in words]
    heard = _phonemes([said.text for said in given], language)
    return tuple(
        Rare(
            word,
            is_name,
            times[word],
            first[word][1].line,
            first[word][0],
            said.text,
            ipa,
            respelled(ipa) if language.startswith("en") else "",
            any(True for _ in lexicon.matches(word, language)),
        )
        for (word, is_name), said, ipa in zip(words, given, heard, strict=True)
    )


def _words(text: str) -> Iterator[tuple[str, bool]]:
    """Each word, without a possessive's ending, and whether a sentence begins with it."""
    for match in _WORD.finditer(text):
        word = _POSSESSIVE.sub("", match[0])
        if len(word) > 2 and not _WITHOUT_SPACES.search(word):
            before = text[: match.start()].rstrip(" \n\"'“‘„«(")
            yield word, not before or before[-1] in ".!?…:"


@cache
def _commonness(word: str, language: str) -> float:
    """Zipf; 0 for a word that is in no list, and the rarest part's of a compound."""
    try:
        from wordfreq import available_languages, zipf_frequency  # an extra; 0.2 s
    except ImportError as error:
        raise MissingExtra("names", "finding names and rare words") from error
    primary = primary_language(language)
    if primary not in available_languages():
        return 0.0
    parts = re.split(r"['’.-]", word)
    return float(
        min(zipf_frequency(part, primary) for part in parts if len(part) > 1 or len(parts) == 1)
    )


def _phonemes(texts: list[str], language: str) -> tuple[str, ...]:
    with suppress(DeclaimError):
        heard = phonemes(texts, open_engine("pyttsx3").default_voice(language).name)
        return tuple(_SWITCH.sub("", ipa) for ipa in heard)
    return ("",) * len(texts)

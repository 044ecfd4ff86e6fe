"""The sounds of respelled homographs in IPA, for an engine that takes phonemes.

English rules respell a homograph (`led` for the metal), which any engine reads. An engine that
takes phonemes is given the written word with its IPA instead, marked as an entry of the lexicon is.
"""

from dataclasses import replace
from functools import cache
from pathlib import Path

from declaim.languages import primary_language, region
from declaim.normalise import Spoken
from declaim.normalise.lexicon import IPA_CLOSE, IPA_OPEN, IPA_SAID, readings

_RESPELLED = Path(__file__).parent / "grammars" / "english" / "vocabulary" / "sounds_in_ipa.tsv"
"""A line for each respelling: American IPA, and British where it differs."""
_AMERICAN = ("", "US", "CA")


def in_phonemes(spoken: Spoken, language: str) -> Spoken:
    """The spoken form with IPA in place of respellings, as a voice of `language` (BCP 47) says it.

    The file is read only for a text that has a homograph.
    """
    if primary_language(language) != "en":
        return spoken
    changes = list(spoken.changes)
    parts: list[str] = []
    done = shift = 0
    for place, change in enumerate(spoken.changes):
        start = change.start + shift
        stop = start + len(change.spoken)
        shift += len(change.spoken) - (change.stop - change.start)
        if not change.rule.startswith("homograph"):
            continue
        american, *british = _sounds().get(change.spoken.lower(), ("",))
        ipa = american if region(language) in _AMERICAN else [american, *british][-1]
        if ipa:
            said = f"{IPA_OPEN}{change.written}{IPA_SAID}{ipa}{IPA_CLOSE}"
            parts += spoken.text[done:start], said
            changes[place] = replace(change, spoken=said)
            done = stop
    return Spoken("".join([*parts, spoken.text[done:]]), tuple(changes)) if done else spoken


def readable(spoken: str) -> str:
    """Spoken text as a person reads it: a word that has IPA with /its IPA/ behind it."""
    return "".join(f"{word} /{ipa}/" if ipa else word for word, ipa in readings(spoken))


@cache
def _sounds() -> dict[str, tuple[str, ...]]:
    lines = (line.split("\t") for line in _RESPELLED.read_text("utf-8").splitlines())
    return {respelled: tuple(sounds) for respelled, *sounds in lines}

"""Takes of a voice that reads a text in another way each time, and the ones that were chosen.

A take is of one sentence. It is a number from 1: the seed of the voice's noise, so that the
sentence sounds the same wherever the article is rendered. The choice is known by the recipe of the
clip that the sentence would be by itself, so that it stays when the sentences around it change.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from declaim.engines import open_engine
from declaim.model import Chapter, Metadata, Script, Utterance
from declaim.synthesize import clip_keys, sentences_of

_NAME: Final = 16
"""Hexadecimal digits: 64 bits of a recipe."""


def has_takes(utterance: Utterance) -> bool:
    """Whether the utterance's voice can read it in another way."""
    return bool(getattr(open_engine(utterance.voice.engine), "takes", False))


def in_take(utterance: Utterance, take: int) -> Utterance:
    """The utterance with each of its sentences in a take, from 1."""
    return replace(utterance, takes=(take,) * len(sentences_of(replace(utterance, takes=()))))


def names_of_takes(utterances: Sequence[Utterance]) -> tuple[tuple[str, ...], ...]:
    """For each sentence of each utterance, the name by which a choice among its takes is known."""
    parts = [[said for _, said in sentences_of(utterance)] for utterance in utterances]
    alone = tuple(
        replace(said, takes=(), voice=replace(said.voice, expressive=True))
        for sentences in parts
        for said in sentences
    )
    script = Script(Metadata(), utterances[0].voice, (Chapter("", alone),))
    keys = iter(clip_keys(script, open_engine))
    return tuple(tuple(next(keys)[:_NAME] for _ in sentences) for sentences in parts)


def with_takes(script: Script, takes: Mapping[str, int]) -> Script:
    """The script with the takes that were chosen, by their names."""
    if not takes or not script.utterances:
        return script
    names = iter(names_of_takes(script.utterances))

    def taken(said: Utterance) -> Utterance:
        chosen = tuple(takes.get(name, 0) for name in next(names))
        return replace(said, takes=chosen) if any(chosen) else said

    chapters = tuple(
        replace(chapter, utterances=tuple(map(taken, chapter.utterances)))
        for chapter in script.chapters
    )
    return replace(script, chapters=chapters)

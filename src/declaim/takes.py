"""Takes of a voice that reads a text in another way each time, and the ones that were chosen.

A take is a number from 1: the seed of the voice's noise, so that it sounds the same wherever the
article is rendered. The choice is known by the recipe of the clip that it stands for.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from declaim.engines import open_engine
from declaim.model import Script, Utterance
from declaim.synthesize import clip_keys

_NAME: Final = 16
"""Hexadecimal digits: 64 bits of a recipe."""


def has_takes(utterance: Utterance) -> bool:
    """Whether the utterance's voice can read it in another way."""
    return bool(getattr(open_engine(utterance.voice.engine), "takes", False))


def taken(utterance: Utterance, take: int) -> Utterance:
    """The utterance as it is read in a take, from 1."""
    return replace(utterance, take=take, voice=replace(utterance.voice, expressive=True))


def names_of_takes(script: Script) -> tuple[str, ...]:
    """For each utterance, the name by which the choice among its takes is stored."""
    chapters = tuple(
        replace(chapter, utterances=tuple(taken(said, 0) for said in chapter.utterances))
        for chapter in script.chapters
    )
    keys = clip_keys(replace(script, chapters=chapters), open_engine)
    return tuple(key[:_NAME] for key in keys)


def with_takes(script: Script, takes: Mapping[str, int]) -> Script:
    """The script with the takes that were chosen, by their names."""
    if not takes:
        return script
    names = iter(names_of_takes(script))
    chapters = tuple(
        replace(
            chapter,
            utterances=tuple(
                taken(said, takes[name]) if (name := next(names)) in takes else said
                for said in chapter.utterances
            ),
        )
        for chapter in script.chapters
    )
    return replace(script, chapters=chapters)

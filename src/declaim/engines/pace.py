"""The pace of a voice: the words a minute that are heard, beside those its engine is asked for.

paces.json has the voices that differ from their engine's scale by more than 5 %: the rate that is
asked for, which is the engine's usual one, and the rate that is heard then. `python
benchmarks/pace.py --write` measures them.
"""

import json
from dataclasses import replace
from functools import cache
from pathlib import Path

from declaim.model import Voice

PACES = Path(__file__).with_name("paces.json")


@cache
def paces() -> dict[str, list[int]]:
    """For each voice by `key_of`: words a minute that are asked for, and that are heard."""
    found: dict[str, list[int]] = json.loads(PACES.read_bytes())
    return found


def key_of(voice: Voice) -> str:
    """The voice's name in `paces`: that of its engine and its own, without espeak-ng's variant."""
    return f"{voice.engine}:{voice.name.partition('+')[0]}"


def at_own_pace(voice: Voice) -> Voice:
    """A voice at its engine's usual rate, at the rate that is heard then."""
    return replace(voice, rate=paces().get(key_of(voice), [voice.rate])[-1])


def asked_rate(voice: Voice) -> int:
    """The rate to ask the engine for, so that the voice's own rate is heard."""
    asked, heard = paces().get(key_of(voice), [1, 1])
    return round(voice.rate * asked / heard)

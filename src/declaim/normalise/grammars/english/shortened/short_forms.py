"""Patterns around short forms, and whether their point ends a sentence."""

import re

from declaim.normalise.grammars.english.vocabulary import shortened as table
from declaim.normalise.rules import any_of

STARTS, IN_NAMES = any_of(table.STARTS), any_of(table.IN_NAMES)
_ENDS = rf"[\"')\]]*(?:\s*$|\s+[\"'(]?{STARTS}\b)"


def end_of_sentence(match: re.Match[str], point: str) -> str:
    """The point that a short form shares with its sentence, or nothing where that goes on."""
    return "." if match[point] and re.compile(_ENDS).match(match.string, match.end()) else ""

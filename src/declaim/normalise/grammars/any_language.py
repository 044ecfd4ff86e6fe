"""A language without rules of its own: pauses and marks only, digits left to the engine."""

from declaim.normalise.pauses import NOTE_MARKS, PAUSES
from declaim.normalise.rules import Rule

TABLES: dict[str, tuple[Rule, ...]] = {"Note marks": NOTE_MARKS, "Pauses and marks": PAUSES}

"""A language without rules of its own: pauses and marks only, digits left to the engine."""

from declaim.normalise.english.symbols import PAUSES
from declaim.normalise.rules import Claim, Rule

TABLES: dict[str, tuple[Rule, ...]] = {"Pauses and marks": PAUSES}


def headlines(text: str) -> list[Claim]:  # noqa: ARG001 - every language module has one
    """Not every script has capitals to lower."""
    return []

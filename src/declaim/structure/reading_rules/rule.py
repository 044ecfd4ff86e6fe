"""A reading rule: a role, when a passage has it, and examples that are its tests."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from declaim.model import Role
from declaim.structure.parts import Parts

MEANT: Final = "=> "
"""The sign before the passage of an example that the rule decides."""


@dataclass(frozen=True, slots=True)
class ReadingRule:
    """A role, and when a passage has it."""

    role: Role
    holds: Callable[[Parts, int], str]
    """The reason, or empty where the rule does not hold of the passage at an index."""
    examples: tuple[str, ...]
    """Pages of plain text; in each the rule decides the role of the passage behind `=> `."""

    @property
    def name(self) -> str:
        """The rule in words."""
        return self.holds.__name__.replace("_", " ")

"""The requests of the page: a JSON object whose values have the types that an act needs."""

from collections.abc import Mapping
from dataclasses import dataclass


class Misasked(ValueError):
    """A value that no page of declaim sends."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The values of a request. Each method raises Misasked for a value of another kind."""

    values: Mapping[str, object]

    def text(self, name: str) -> str:
        """A text that can be written into a file."""
        value = self.values.get(name)
        if not isinstance(value, str) or any("\ud800" <= sign <= "\udfff" for sign in value):
            raise Misasked(f"{name} is not a text")
        return value

    def number(self, name: str) -> int:
        """A whole number from 0."""
        value = self.values.get(name)
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            raise Misasked(f"{name} is not a number")
        return value

    def maybe(self, name: str) -> int | None:
        """A whole number from 0, or None where nothing is asked for."""
        return None if self.values.get(name) is None else self.number(name)

"""A document made ready for pandoc, in the one pass in which it is unpacked and looked through."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Prepared:
    """The bytes that pandoc reads right, and what it would not tell of the document."""

    content: bytes
    told: Mapping[str, str] = field(default_factory=dict)
    """The facts that the document tells of itself, by pandoc's names for them."""
    remarks: tuple[str, ...] = ()
    """The parts that are left out."""

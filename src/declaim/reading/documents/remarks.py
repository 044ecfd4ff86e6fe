"""The remarks on what of a document is left out."""

from collections.abc import Iterable
from textwrap import shorten
from typing import Final

QUOTED_MAX_CHARACTERS: Final = 60
NAMED_MAX: Final = 3


def left_out(what: str, texts: Iterable[str]) -> tuple[str, ...]:
    """The remark on texts that are left out, or no remark on none."""
    text = shorten(" ".join(texts), QUOTED_MAX_CHARACTERS, placeholder=" ...")
    return (f"{what} is left out: {text!r}",) if text else ()


def listed(names: Iterable[str]) -> str:
    """The first of the names, and how many more there are."""
    named = [*dict.fromkeys(names)]
    more = len(named) - NAMED_MAX
    return ", ".join(named[:NAMED_MAX]) + (f" and {more} more" if more > 0 else "")

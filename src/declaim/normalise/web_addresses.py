"""A web address by its site alone, for a listener who asks for that."""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from declaim.normalise.rules import Claim


class Addresses(StrEnum):
    """The part of a web address that is said."""

    WHOLE = "whole"
    SHORT = "short"


RULE: Final = "web address, its site alone"
_SITE: Final = r"(?P<site>(?:\w[\w-]{0,62}\.){1,6}[^\W\d_]{2,24})"
_PATH: Final = r"(?:[^\s<>\"'()\[\]]|\([^\s()]{0,99}\))"
_ADDRESS: Final = re.compile(
    r"(?<![\w.@/])(?:(?:https?|ftp)://(?:[^\s/@]{1,99}@)?(?:www\.)?|www\.)"
    rf"{_SITE}(?::\d{{1,5}})?(?:[/?#](?:{_PATH}{{0,400}}(?<![.,;:!?]))?)?",
    re.IGNORECASE,
)


def shortened(text: str) -> Iterator[Claim]:
    """`https://www.example.org/a?b=c` -> `example.org`, for each address that begins as one."""
    for match in _ADDRESS.finditer(text):
        yield Claim(match.start(), match.end(), match["site"], RULE)

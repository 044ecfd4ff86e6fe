"""Sizes as people write them: 2GB, 1.5 MB, 300 kB."""

import re
from typing import Any

import click

_UNITS = ("B", "kB", "MB", "GB", "TB")
_STEP = 1000
_SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*(?:([kmgt])i?b?|b)?", re.IGNORECASE)


class Size(click.ParamType[int]):
    """`2GB` -> 2,000,000,000 bytes."""

    name = "size"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """The size in bytes; a usage error says how to write one."""
        if isinstance(value, int):
            return value
        match = _SIZE.fullmatch(value.strip())
        if not match:
            self.fail(f"{value!r} is not a size; write it like 500MB or 2GB", param, ctx)
        number, unit = match.groups()
        power = " kmgt".index(unit.lower()) if unit else 0
        return int(float(number) * _STEP**power)


def size_text(size: int) -> str:
    """A number of bytes -> `312 B`, `48.0 kB`, `1.3 MB`."""
    if size < _STEP:
        return f"{size} B"
    power = min((len(str(size)) - 1) // 3, len(_UNITS) - 1)
    return f"{size / _STEP**power:.1f} {_UNITS[power]}"

"""Declarations of CSS that keep a text from sight."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

SIDES: Final = ("left", "right", "top", "bottom")
FAR: Final = re.compile(r"-(?:(?:9\d\d|\d{4,})(?:\.\d*)?(?:px|pt)|\d{3,}(?:\.\d*)?r?em)")
"""A length that moves a text off every screen."""
TINY: Final = re.compile(r"[01](?:px)?")
CLIPPED: Final = re.compile(r"rect\((?:[01](?:px)?[ ,]*)+\)")
CUT: Final = re.compile(r"inset\((?:50|100)%.*\)|circle\(0.*\)")
NOTHING: Final = re.compile(r"0(?:\.0*)?(?:px|r?em|%|pt)?")
SHRINKING: Final = ("font-size", "max-height", "max-width")


@lru_cache(maxsize=1024)  # the elements of a mail or a page are styled alike
def declared(style: str) -> Mapping[str, str]:
    """The values in a style by their names, in lower case; of two with one name, the last."""
    pairs = (part.partition(":") for part in style.lower().split(";"))
    return {
        name.strip(): " ".join(value.removesuffix("!important").split()) for name, _, value in pairs
    }


def is_out_of_sight(style: str) -> bool:
    """Whether the declarations hide a text, by whatever selector they reach it."""
    told = declared(style)
    placed = told.get("position") in ("absolute", "fixed")
    tiny = all(TINY.fullmatch(told.get(size, "")) for size in ("width", "height"))
    return (
        told.get("display") == "none"
        or told.get("visibility") in ("hidden", "collapse")
        or bool(CLIPPED.fullmatch(told.get("clip", "")))
        or bool(CUT.fullmatch(told.get("clip-path", "")))
        or bool(FAR.fullmatch(told.get("text-indent", "")))
        or (placed and any(FAR.fullmatch(told.get(side, "")) for side in SIDES))
        or (tiny and told.get("overflow") == "hidden")
    )


def is_shrunk(style: str) -> bool:
    """Whether an element's own style leaves its text no room; that of a class, a script undoes."""
    told = declared(style)
    return any(NOTHING.fullmatch(told.get(name, "")) for name in SHRINKING)


def is_transparent(style: str) -> bool:
    """Whether an element's own style makes it transparent."""
    return bool(NOTHING.fullmatch(declared(style).get("opacity", "")))

"""Details of an article besides title, day and language, by the names that users write.

Front matter, `declaim.toml` and `--tag` use the same names; docs/delivery.md has the place of each
in every container.
"""

import re
from collections.abc import Mapping
from typing import Final

DETAILS: Final = (
    *("narrator", "series", "part", "subtitle", "description"),
    *("genre", "isbn", "address", "rights"),
)
"""The names of `Metadata.details`: a narrator instead of the voice's name, the series and the part
of it, the address of the source on the web, and so on."""
TAGS: Final = (*DETAILS, "publisher", "date")
"""The names that a user may set: those, and two that have fields of their own."""
SYNONYMS: Final = {
    "summary": "description",
    "series-part": "part",
    "series_part": "part",
    "url": "address",
    "canonical_url": "address",
    "copyright": "rights",
}
"""The names that other programs write in front matter -> ours."""
DAY: Final = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
"""An ISO 8601 date, a month or a year."""
_ADDRESS: Final = re.compile(r"https?://\S+", re.IGNORECASE)
_NUMBER: Final = re.compile(r"(?:97[89])?\d{9}[\dXx]")


def parted(names: str) -> tuple[str, ...]:
    """The authors of `Ann Writer; Ben Author`: a semicolon parts them, as a comma may be in one."""
    return tuple(filter(None, (" ".join(name.split()) for name in names.split(";"))))


def isbn_in(text: str) -> str:
    """The ISBN that an identifier holds, without hyphens; empty without one."""
    digits = re.sub(r"[\s-]|urn:isbn:|isbn:?", "", text, flags=re.IGNORECASE)
    return digits.upper() if _NUMBER.fullmatch(digits) else ""


def details_in(told: Mapping[str, str]) -> dict[str, str]:
    """The details among named values, under their own names; an address is one of the web."""
    named = {SYNONYMS.get(name, name): value for name, value in told.items() if name in SYNONYMS}
    named |= {name: told[name] for name in DETAILS if told.get(name)}
    if not _ADDRESS.fullmatch(named.get("address", "")):
        named.pop("address", None)
    return {name: value for name, value in named.items() if value}

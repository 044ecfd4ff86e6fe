"""Units that are letters elsewhere, or another country's."""

import re

from declaim.normalise.grammars.english.numbers import decimal
from declaim.normalise.grammars.english.vocabulary.units import UNITS
from declaim.normalise.rules import AT_NUMBER, DIGITS, Rule, after, any_of, before, rule


def _physical(match: re.Match[str]) -> str | None:
    """Only in a sentence about cold, current and the like: 4 K is a screen as well."""
    one, about = _LABORATORY[match["unit"]]
    if not re.search(about, before(match, 60) + after(match, 60)):
        return None
    alone = match["n"] == "1" or re.match(" (?:magnet|field|scanner|MRI|fuse)", after(match, 8))
    return f"{decimal(match['n'])} {one}{'' if alone else 's'}"


_MORE = {"pt": "pints"} | {unit: UNITS[unit][1] for unit in ("gal", "fl oz", "qt")}
_LABORATORY = {
    "K": ("kelvin", r"(?i)\b(?:cooled|temperatures?|cryogen|supercond|freez|boils?|melts?|heated)"),
    "A": ("ampere", r"\d ?V\b|(?i:\b(?:volts?|current|fuse|amps?|charger|circuit)\b)"),
    "T": ("tesla", r"\b(?:magnet|MRI|field)"),
    "d": ("day", r"\b(?:samples?|incubat|cultures?|room temperature|stored)"),
}
"""Unit and what its sentence is about."""

LABORATORY: tuple[Rule, ...] = (
    rule(
        "unit of a laboratory",
        rf"(?<![\w.,])(?P<n>\d{{1,6}}(?:\.\d{{1,4}})?) ?(?P<unit>[{''.join(_LABORATORY)}])"
        r"(?=[.,;)]|$| (?:\(|(?:and|of|at|fuse|max|magnet|field|scanner|MRI)\b))",
        _physical,
        ("cooled to 4 K", "cooled to four kelvins"),
        ("12 V and 2 A.", "twelve volts and two amperes."),
        first=AT_NUMBER,
        near=rf"\d ?[{''.join(_LABORATORY)}](?!\w)",
    ),
    rule(
        "measure of a country",
        rf"(?<=\d )(?P<kind>US|[Ii]mp\.?) (?P<unit>{any_of(_MORE)})(?!\w)",
        lambda m: f"{'U S' if m['kind'] == 'US' else 'imperial'} {_MORE[m['unit']]}",
        ("55 L (15 US gal)", "fifty five liters (fifteen U S gallons)"),
        needs=DIGITS,
        near=r"\d (?:US|[Ii]mp)",
    ),
)

"""German prices: a currency in words behind two decimals, and millions behind a stray stop."""

import re

from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import Rule, any_of, before, rule

_PARTS = {"Euro": "Cent", "Franken": "Rappen", "Dollar": "Cent", "Pfund": "Pence"}


def _ending(match: re.Match[str]) -> str:
    """Für einen, mit einem Euro."""
    behind = re.search(r"(?i)\b(?:(für|um|gegen|ohne)|mit|von|zu|bei|ab|aus) $", before(match))
    return ("en" if behind[1] else "em") if behind else ""


def _price(match: re.Match[str]) -> str:
    """Neunzehn Euro neunzig, fünfzig Cent."""
    whole, part = re.sub(r"[.']", "", match["n"]), match["part"]
    if not int(whole) and int(part):
        return f"{cardinal(part, 'de')} {_PARTS[match['noun']]}"
    said = f"ein{_ending(match)}" if whole == "1" else cardinal(whole, "de")
    cents = f" {cardinal(part, 'de')}" if int(part) else ""
    return f"{said} {match['noun']}{cents}"


PRICES: tuple[Rule, ...] = (
    rule(
        "price in words",
        r"(?<![\w.,'])(?P<n>\d{1,3}(?:[.']\d{3})+|\d{1,4})[.,](?P<part>\d\d) "
        rf"(?P<noun>{any_of(_PARTS)})(?![\w/])",
        _price,
        ("19,90 Euro, 0,50 Franken", "neunzehn Euro neunzig, fünfzig Rappen"),
        ("1.50 Franken, 20,00 Euro", "ein Franken fünfzig, zwanzig Euro"),
        needs=[*_PARTS],
    ),
    rule(
        "millions behind a stray stop",
        r"(?<![\w.,])(?P<n>\d{1,3})\. (?=(?:Mio|Mrd)\b)",
        lambda m: f"{cardinal(m['n'], 'de')} ",
        ("20. Mio. Franken", "zwanzig Millionen Franken"),
        needs=["Mio", "Mrd"],
    ),
)

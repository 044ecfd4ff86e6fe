"""Quantities side by side: a sign of money beside its name, a dash that is no range."""

import re

from declaim.normalise.figure_rules import Given
from declaim.normalise.figure_words import Figures
from declaim.normalise.numerals import VULGAR, cardinal
from declaim.normalise.rules import Rule, after, any_of, before, rule, signs_of

_KINDS = (
    ("mg", "g", "gr", "kg"),
    ("ml", "mL", "cl", "dl", "l", "L"),
    ("mm", "cm", "m", "km"),
    ("s", "seg", "Sek.", "min", "Min.", "h"),
)
"""Units between which a dash may be a range: 30 min - 1 h, but not 10 km - 50 min."""


def signs_of_named_money(figures: Figures, examples: Given) -> tuple[Rule, ...]:
    """$6,7 billion dollars: where the currency is named behind the number its sign is silent."""
    names = {
        name
        for money in figures.currencies.values()
        for name in (money.one, money.many, money.few, money.tens)
        if re.fullmatch(r"[^\W\d_]{3,}", name)
    } | {"pesos", "euros", "dollars"}
    sign, name = any_of(figures.currencies), any_of(names)
    large = rf"(?: ?(?:{any_of(figures.magnitudes)})(?!\w))?"
    joint = rf" (?:(?:de|di|von) |d')?(?:{name})(?!\w)"
    return (
        rule(
            "sign of money that is named",
            rf"(?<![\w.,])(?:{sign}) ?(?:(?P<n>\d{{1,6}})(?= (?P<name>{name})(?!\w))"
            rf"|(?=\d[\d.,]{{0,20}}(?<=\d){large}{joint}))"
            rf"|(?<=\d) ?(?:[€£$]|US\$)(?= (?:{name})(?!\w))",
            lambda m: (
                figures.agree(cardinal(m["n"], figures.language), m["name"]) if m["n"] else ""
            ),
            *examples.get("sign of money that is named", ()),
            needs=signs_of(figures.currencies),
        ),
    )


def dashes_between_quantities(figures: Figures, examples: Given) -> tuple[Rule, ...]:
    """10 km - 50 min, 1/2 cup - 50 g: quantities of two kinds are no ends of a range."""
    kinds: dict[str, int] = {}
    for kind, units in enumerate(_KINDS):
        for unit in units:
            for form in (unit, *figures.units.get(unit, ())):
                kinds[form] = kind
    portions = re.compile(any_of(figures.portions) if figures.portions else "(?!)")
    sign = any_of(figures.currencies)
    left, right = re.compile(_LEFT.format(sign=sign)), re.compile(_RIGHT.format(sign=sign))

    def kind_of(found: re.Match[str]) -> int | None:
        unit = found["unit"]
        if not unit or unit[-1] in "ºª":  # R$ 10 - 500 g, 5 km - 2ª etapa
            return _OTHER
        known = kinds.get(unit)
        return len(_KINDS) if known is None and portions.match(unit) else known

    def say(match: re.Match[str]) -> str | None:
        one, other = left.search(before(match)), right.match(after(match))
        if not one or not other:
            return None
        first, last = kind_of(one), kind_of(other)
        return None if first is None or last is None or first == last else ", "

    starts = {sign[0] for sign in figures.currencies}
    signs = ("0", "A", "a", *VULGAR, *(each for each in starts if not each.isalnum()))
    return (
        rule(
            "dash between two kinds of quantity",
            rf"(?<=[\w€£$]) [-–] (?=[\d{VULGAR}]|{sign})",
            say,
            *examples.get("dash between two kinds of quantity", ()),
            needs="-–",
            shapes=[f"{one} {dash} {other}" for one in "a0€£$" for dash in "-–" for other in signs],
        ),
    )


_OTHER = -1
"""The kind of a sum of money and of an ordinal."""
_COUNT = rf"(?:\d[\d.,/]{{{{0,9}}}}|[{VULGAR}])"
_LEFT = (
    rf"(?:(?<![\w.,/]){_COUNT} ?(?P<unit>[^\W\d_]{{{{1,20}}}}\.?)"
    r"|(?:{sign})\s?\d[\d.,]{{0,12}}|(?<![\w.,])\d[\d.,]{{0,12}} ?[€£$])$"
)
_RIGHT = (
    rf"(?:{_COUNT} ?(?P<unit>[^\W\d_ºª]{{{{1,20}}}}\.?|\.?[ºª])(?![^\W\d_])"
    r"|(?:{sign})\s?\d)"
)

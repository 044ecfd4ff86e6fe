"""Signs of formulas and of code in a sentence: f/(f+z), 2**8, i++ and a[0]."""

import re

from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import VALUE, Rule, after, before, rule

_SUM = rf"\((?:[\w{VALUE}.]{{1,8}} ?[-+−*/^] ?){{1,6}}[\w{VALUE}.]{{1,8}}\)"
"""A sum or product in brackets."""
_OPERAND = rf"(?:(?<![\w{VALUE}'’])(?:[A-Za-z]|{VALUE}{{1,9}}|{VALUE}{{0,4}}[a-z])|\))"


def _divided(match: re.Match[str]) -> str | None:
    """The words, if a sum in brackets is divided or divides, or an equals sign is near."""
    there, ahead = before(match, 60), after(match, 60)
    if not re.search(rf"{_OPERAND}$", there):
        return None
    if not re.match(rf"(?:\(|[A-Za-z](?![\w/'’])|{VALUE}{{1,9}}[a-z]?(?!\w))", ahead):
        return None
    in_sums = re.search(rf"{_SUM}$", there) or re.match(_SUM, ahead)
    last = rf"[A-Za-z{VALUE}]{{1,9}}"
    equal = re.search(rf"(?:^|[\s(])[A-Za-z] ?= ?{last}$", there) or re.match(
        rf"{last} ?= ?[\w{VALUE}(]", ahead
    )
    by_a_product = re.match(rf"\({VALUE}{{1,6}}[a-zπ]?\)", ahead)
    return " divided by " if in_sums or equal or by_a_product else None


IN_FORMULAS: tuple[Rule, ...] = (
    rule(
        "divided by a sum",
        r" ?/ ?",
        _divided,
        ("f/(f+z) = g", "f divided by (f plus z) equals g"),
        ("y = a/b, not a/b", "y equals a divided by b, not a slash b"),
        needs="/",
        first=r"[ /](?=/|(?<=/))",
    ),
    rule(
        "power with two stars",
        rf"(?:(?<=(?<![\w*])[a-z])|(?<={VALUE})|(?<=\w\)))\*\*(?=[\d{VALUE}n]{{1,12}}(?![\w*]))",
        " to the power of ",
        ("2**8", "two to the power of eight"),
        needs="*",
        near=r"\S\*\*\S",
    ),
)
CODE_IN_A_LINE: tuple[Rule, ...] = (
    rule(
        "one more or one less",
        r"(?<![\w+-])(?P<name>[a-z]|[a-z_]{2,12}(?=[;)]|\+\+;))(?P<sign>\+\+|--)"
        r"(?=[;),.`]|$| (?:and|or|is|in)\b)",
        lambda m: f"{m['name']} {'plus plus' if m['sign'] == '+' * 2 else 'minus minus'}",
        ("then i++ and n--;", "then i plus plus and n minus minus;"),
        near=r"[a-z](?:\+\+|--)",
        shapes=("a++", "a--"),
    ),
    rule(
        "part of an array",
        r"(?<![\w.\]])(?P<name>[a-z])\[(?P<at>\d{1,3}|[ijkmn])\](?!\w)",
        lambda m: f"{m['name']} {cardinal(m['at']) if m['at'].isdecimal() else m['at']}",
        ("read a[0] and x[i]", "read a zero and x i"),
        shapes=("a[",),
        near=r"[a-z]\[[\dijkmn]",
        needs="[",
    ),
)

"""Ranks and units of the forces, as rolls of honour and regimental histories shorten them."""

import re

from declaim.normalise.grammars.english.vocabulary.ranks_of_forces import RANKS, UNITS_OF_FORCES
from declaim.normalise.numerals import ordinal
from declaim.normalise.rules import VALUE, Rule, any_of, rule, words

_ENDS = r"(?:\.(?=[ ,;)]+(?:[a-z\d(]|[A-Z][a-z]))|\.(?=[,;)]))?"


def _pattern(rank: str) -> str:
    """`Lt.-Col.` too: each part may have its stop."""
    return r"\.?[ -]".join(re.split("[ -]", rank))


FORCES: tuple[Rule, ...] = (
    rule(
        "rank of the forces",
        rf"(?<![\w./])(?P<rank>{'|'.join(map(_pattern, sorted(RANKS, key=len, reverse=True)))})"
        rf"\.?(?= (?:[A-Z][a-z'.]|[A-Z] [A-Z]|\())",
        lambda m: _said(m["rank"]),
        ("Pte Hall and Flt Lt Lee", "private Hall and flight lieutenant Lee"),
        ("Lt.-Col. Hall, L/Cpl Moss", "lieutenant colonel Hall, lance corporal Moss"),
        needs=(
            *words("Pte Ptes Cpl LCpl Sgt Bdr Gnr Dvr Spr Tpr Rfn Lt Off Ldr Cdr Capt Maj Col Gen"),
            "/",
        ),
    ),
    rule(
        "twice numbered battalion",
        r"(?<![\w/.])(?P<line>[1-4])/(?P<n>\d{1,2})(?:st|nd|rd|th)(?= (?!of\b)[A-Z(])",
        lambda m: f"{ordinal(m['line'])} {ordinal(m['n'])}",
        ("the 2/5th Battalion", "the second fifth Battalion"),
        needs="/",
    ),
    rule(
        "unit of the forces",
        rf"(?<![\w.])(?<!\d )(?P<unit>{any_of(UNITS_OF_FORCES)})(?![\w'/]){_ENDS}"
        rf"|(?<=\d )(?P<other>Sqns?|Regt|Bty|Bde)(?![\w'/]){_ENDS}",
        lambda m: UNITS_OF_FORCES[m["unit"] or m["other"]],
        ("the 2nd Bn, 'B' Coy", "the second battalion, 'B' company"),
        needs=UNITS_OF_FORCES,
    ),
    rule(
        "died of wounds",
        rf"(?<![\w.])[Dd]\.o\.w\.(?= [\d{VALUE}a-z]|[,;)]|$)",
        "died of wounds",
        ("d.o.w. in 1917", "died of wounds in nineteen seventeen"),
        needs=["d", "D"],
        shapes=("a.a.a.", "A.a.a."),
    ),
)


def _said(written: str) -> str:
    plain = written.replace(".", "")
    return RANKS.get(plain) or RANKS.get(plain.replace(" ", "-")) or RANKS[plain.replace("-", " ")]

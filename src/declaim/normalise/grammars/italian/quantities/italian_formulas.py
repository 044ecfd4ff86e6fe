"""Italian formulas of words in brackets: (peso / altezza) * 100."""

import re

from declaim.normalise.rules import WORD, Rule, after, before, rule

_SIGNS = {"/": "diviso", "*": "per", "×": "per", "x": "per"}
_SUM = rf"\([^()\n]{{0,60}}(?: [-+*/×] |{WORD}|[A-Za-z][+*][A-Za-z])[^()\n]{{0,60}}\)$"


def _of_words(match: re.Match[str]) -> str | None:
    """The bracket is multiplied or divided by a number."""
    inside = re.search(r"\([^()\n]{1,80}$", before(match, 90))
    times = re.match(r"[^()\n]{1,80}\) ?[*×x/] ?\d", after(match, 90))
    return f" {_SIGNS[match['s']]} " if inside and times else None


FORMULAS: tuple[Rule, ...] = (
    rule(
        "sign between words in brackets",
        r" (?P<s>[/*×]) ",
        _of_words,
        ("(base * altezza) / 2", "(base per altezza) diviso due"),
        needs="/*×",
        near=r"\) ?[*×x/] ?\d",
    ),
    rule(
        "brackets times a number",
        r"(?<=\)) ?(?P<s>[*×x/]) ?(?=\d)",
        lambda m: f" {_SIGNS[m['s']]} " if re.search(_SUM, before(m, 125)) else None,
        ("(peso / altezza) * 100", "(peso diviso altezza) per cento"),
        needs=")",
        near=r"\) ?[*×x/] ?\d",
    ),
)

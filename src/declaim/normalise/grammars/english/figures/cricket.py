"""Scores of cricket: runs for the loss of so many wickets, in either order."""

import re

from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import AT_NUMBER, Rule, after, before, rule

_GAME = (
    r"\b(?:[Oo]vers|[Ww]ickets?|wkts?|[Ii]nnings|[Bb]ats(?:man|men|woman|women)"
    r"|[Bb]owlers?|[Bb]owling|all out|All Out|[Ss]tumps|lbw|T20|not out"
    r"|[Cc]ricket(?:ers?)?|[Tt]est match)\b"
)
_OVERS = r" ?\((?:\d{1,2}(?:\.[1-5])?(?: ov\w*)?\)|[Oo]vers )"
"""A score with its overs in brackets needs no other word of the game."""


def _score(match: re.Match[str]) -> str | None:
    """Only where cricket is spoken of: 3/16 of an inch is a fraction."""
    near = before(match, 120) + after(match, 120)
    if not (re.search(_GAME, near) or re.match(_OVERS, after(match, 12))):
        return None
    first, last = match["first"], match["last"]
    if len(first) == len(last) == 1 and not re.match(rf"{_OVERS}|,? off ", after(match, 12)):
        return None
    if min(int(first), int(last)) > 10:
        return None
    return f"{cardinal(first)} for {cardinal(last)}"


CRICKET: tuple[Rule, ...] = (
    rule(
        "runs and wickets",
        r"(?<![\w.,/$£€-])(?P<first>\d|10|\d{2,3}(?=/(?:\d|10)(?!\d)|-\d(?!\d)))[/-]"
        r"(?<!\b.-)(?<!\b[01].-)(?P<last>\d{1,3})"
        r"(?! ?(?:inch|cup|of\b|mile|th|rds?\b))(?![\w/-]|[.,]\d)",
        _score,
        (
            "St Ives 3/100 (20) beat Carey 85 (28.2)",
            "saint Ives three for one hundred (twenty) beat Carey eighty five"
            " (twenty eight point two)",
        ),
        (
            "slid from 2/74 to 95 all out, a haul of 5/19 in seven overs",
            "slid from two for seventy four to ninety five all out, a haul of five for nineteen"
            " in seven overs",
        ),
        (
            "we made 146-8 off 40 overs",
            "we made one hundred forty six for eight off forty overs",
        ),
        needs="/-",
        first=AT_NUMBER,
        shapes=("0/0", "0-0"),
    ),
)

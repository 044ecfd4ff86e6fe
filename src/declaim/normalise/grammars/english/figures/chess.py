"""Moves of chess: Nf3 is knight F three."""

import re

from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import Rule, after, before, rule

_PIECES = {"K": "king", "Q": "queen", "R": "rook", "B": "bishop", "N": "knight"}
_CHECKS = {"+": "check", "#": "mate", "++": "double check"}
_SQUARE = r"[a-h][1-8]"
_ANOTHER = rf"[KQRBN][a-h]?[xX]?{_SQUARE}|\d\. ?{_SQUARE}|\b[a-h]x{_SQUARE}|O-O"
"""Another move, so that a game is told; one alone may be anything: Na2."""


def _move(match: re.Match[str]) -> str | None:
    sure = match["number"] or match["takes"] or match["check"]
    if not sure and not re.search(_ANOTHER, before(match, 100) + after(match, 100)):
        return None
    number = f"{cardinal(match['number'])}, " if match["number"] else ""
    if match["castles"]:
        long = len(match["castles"]) > 3
        return f"{number}castles{' long' * long}{_check(match['check'])}"
    start = match["start"] or ""
    said = (
        _PIECES.get(match["piece"] or "", ""),
        cardinal(start) if start.isdecimal() else start.upper(),
        "takes" if match["takes"] else "",
        match["to"][0].upper(),
        cardinal(match["to"][1]),
        _PIECES[match["becomes"]] if match["becomes"] else "",
    )
    return number + " ".join(filter(None, said)) + _check(match["check"])


def _check(sign: str | None) -> str:
    return f" {_CHECKS[sign]}" if sign else ""


CHESS: tuple[Rule, ...] = (
    rule(
        "move of chess",
        r"(?<![\w.,/£$€-])(?:(?P<number>[1-9]\d?)(?:\. ?(?:\.\. ?|\. \. ?)?|… ?))?"
        r"(?:(?P<piece>[KQRBN])(?P<start>[a-h1-8])?(?P<takes>[xX])?(?P<to>[a-h][1-8])"
        r"|(?:(?P<castles>O-O(?:-O)?)))(?P<becomes>)(?P<check>\+\+|[+#])?(?![\w/]|-\d|[.,]\d)",
        _move,
        (
            "Black played Nf6 and 14.Qxg7+ O-O",
            "Black played knight F six and fourteen, queen takes G seven check castles",
        ),
        near=r"[KQRBN][a-h1-8]?[xX]?[a-h][1-8]|O-O",
        shapes=("Aa0", "Aaa0", "A0a0", "AAa0", "A-A", "AaAa0"),
    ),
    rule(
        "move of a pawn",
        r"(?<![\w.,/£$€-])(?:(?P<number>[1-9]\d?)(?:\. ?(?:\.\. ?|\. \. ?)?|… ?)(?=[a-h][x1-8]))?"
        r"(?P<castles>)(?P<piece>)(?:(?P<start>[a-h])(?P<takes>x))?(?P<to>[a-h][1-8])"
        r"(?:=(?P<becomes>[QRBN]))?(?P<check>\+\+|[+#])?(?![\w/+]|-\d|[.,]\d)",
        lambda m: _move(m) if m["number"] or m["takes"] or m["check"] or m["becomes"] else None,
        ("White took exd5, then 27.f6", "White took E takes D five, then twenty seven, F six"),
        near=r"\d(?:\.|…)[ .]{0,4}[a-h][1-8]|[a-h]x[a-h]|[a-h][1-8](?:[+#]|=[QRBN])",
    ),
)

"""Portuguese scores that look like times: 24:22, and the sets 25:20, 25:18."""

import re

from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import after, before, rule

_WON = (
    r"\b(?:(?:venc|ganh|perd|derrot|bat|empat|triunf|impôs|super)\w*|vitórias?|derrotas?"
    r"|goleadas?|empates?|placar|parciais|sets?|pontuação|marcador)"
)
_RESULT = re.compile(
    rf"(?:{_WON}(?: final)?(?::| por| com| de| a| em)?:? ?|{_WON}\b[^.\d]{{0,40}} por "
    r"|\b[Rr]esultado(?: final)?(?: de|:)? )$"
)
_SETS = re.compile(rf"(?:{_WON}\b|\b[Rr]esultado\b)[^.]*$")
_CLOCK = re.compile(r"\b(?:[àa]s|das|pelas|desde|horas?|horários?|dia) (?:[^.]{0,20}(?:, | e ))?$")
_OTHER = r"\d{1,2}:\d{1,2}(?!\d|:)"
_NEXT, _LAST = re.compile(rf"(?:, | e |; | / ){_OTHER}"), re.compile(rf"{_OTHER}(?:, | e |; | / )$")


def _score(match: re.Match[str]) -> str | None:
    text = before(match, 90)
    is_set = (_NEXT.match(after(match)) or _LAST.search(text)) and _SETS.search(text)
    if _CLOCK.search(text) or not (is_set or _RESULT.search(text)):
        return None
    return f"{cardinal(match['a'], 'pt_BR')} a {cardinal(str(int(match['b'])), 'pt_BR')}"


SCORES = (
    rule(
        "score that looks like a time",
        r"(?<![\w.,:/])(?P<a>\d|[1-9]\d):(?P<b>\d{1,2})(?![\w:]|[.,]\d| ?h)",
        _score,
        ("ganhou 24:22 ao Faro", "ganhou vinte e quatro a vinte e dois ao Faro"),
        (
            "perdeu os sets: 25:20, 18:25",
            "perdeu os sets: vinte e cinco a vinte, dezoito a vinte e cinco",
        ),
        needs=":",
        shapes=("0:0",),
    ),
    rule(
        "marks of a school with a star",
        r"(?<![\w*])(?P<a>[A-G])\*(?:-|–| a )(?P<b>[A-G])(?![\w*])",
        lambda m: f"{m['a']} estrela a {m['b']}",
        ("notas de A*-C", "notas de A estrela a C"),
        needs="*",
    ),
)
"""Before all others."""

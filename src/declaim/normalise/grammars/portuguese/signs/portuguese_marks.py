"""Portuguese marks that a thing is given: nota 8/10, ótimo, 10/10."""

import re

from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import Rule, after, before, rule

_GIVEN = re.compile(
    r"(?i:\b(?:nota|avaliação|classificação|pontuação|rating|score)(?: [^\W\d_]+){0,3}:? "
    r"|\b(?:dou|dei|damos|leva|levou|merece|mereceu|ganha|ganhou)(?:[- ]lhe)?(?: um| uma| nota)? )$"
)
_PRAISED = re.compile(
    r"(?:[a-zà-ú]{2}, |[a-zà-ú]{2}[:!] "
    r"|\b(?:é|foi|era|está|estava|tudo|ficou|muito|super|nota|um) )$"
)
_DATED = re.compile(
    r"(?i:feira|sábado|domingo|segunda|terça|quarta|quinta|sexta|dias?|datas?|prazo"
    r"|início|fim|\d),? ?$"
)
_NO_MARK = re.compile(
    r" ?(?:[/–-]|às|à|de \d|\(?(?i:segunda|terça|quarta|quinta|sexta|sáb|dom))|:"
    r"|[^.;]{0,12}\d/\d"
)
_CAPITAL = re.compile(r"(?:^|[\s(])[A-ZÀ-Þ][\w-]*(?: [A-ZÀ-Þ(][\w)-]*)*, $")


def _marked(match: re.Match[str]) -> str | None:
    text, best = before(match, 60), match["b"]
    if not _GIVEN.search(text) and not (best == "5" and after(match).startswith(" estrelas")):
        if (
            match["a"] != best
            or best != "10"
            or not _PRAISED.search(text)
            or _DATED.search(text)
            or _CAPITAL.search(text)
            or _NO_MARK.match(after(match))
        ):
            return None
    elif int(match["a"]) > int(best):
        return None
    return f"{cardinal(match['a'], 'pt_BR')} de {cardinal(best, 'pt_BR')}"


MARKS: tuple[Rule, ...] = (
    rule(
        "mark out of ten behind its word",
        r"(?<![\w.,/])(?P<a>\d{1,3})/(?P<b>5|10|20|100)(?![\w/%]|[.,]\d)",
        _marked,
        ("nota 8/10", "nota oito de dez"),
        ("um hotel com 4/5 estrelas", "um hotel com quatro de cinco estrelas"),
        ("dou 4/5 ao filme", "dou quatro de cinco ao filme"),
        ("muito bom, 10/10, voltarei", "muito bom, dez de dez, voltarei"),
        needs="/",
    ),
)
"""Before all others."""

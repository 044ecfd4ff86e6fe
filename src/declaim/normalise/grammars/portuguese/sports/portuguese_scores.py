"""Portuguese scores that look like times: 24:22, and the sets 25:20, 25:18."""

import re

from declaim.normalise.grammars.portuguese.numbers_in_words.portuguese_agreement import feminine
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


def _so_many(digits: str, noun: str) -> str:
    number = cardinal(digits, "pt_BR")
    said = feminine(number) if noun.endswith("a") else number
    return f"{said} {noun}{'s' * (int(digits) != 1)}"


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
        "games of a team by letters",
        r"(?<!\w)J:? ?(?P<j>\d{1,2})(?:,| [-–|])? V:? ?(?P<v>\d{1,2})(?:,| [-–|])? E:? ?"
        r"(?P<e>\d{1,2})(?:,| [-–|])? D:? ?(?P<d>\d{1,2})(?![\w.,]\d|\w)",
        lambda m: (
            f"{_so_many(m['j'], 'jogo')}, {_so_many(m['v'], 'vitória')}, "
            f"{_so_many(m['e'], 'empate')} e {_so_many(m['d'], 'derrota')}"
        ),
        ("J 15 V 10 E 4 D 1", "quinze jogos, dez vitórias, quatro empates e uma derrota"),
        shapes=("A0", "A 0", "A: 0", "A:0"),
    ),
    rule(
        "Vitória in short",
        r"(?<![\w.])(?<!r\. )(?<!ra\. )(?<!of\. )V\. (?=Guimarães|Setúbal)",
        "Vitória de ",
        ("Faro 3-2 V. Guimarães", "Faro três a dois Vitória de Guimarães"),
        needs=["Guimarães", "Setúbal"],
    ),
    rule(
        "season of two years without their century",
        r"(?P<of>(?<!\w)(?i:épocas?|temporadas?|safra|campeonato|liga|taça)"
        r"(?: (?:desportiva|futebolística|de))? )(?P<a>\d\d)/(?P<b>\d\d)(?![\w/-]|[.,]\d)",
        lambda m: (
            f"{m['of']}{cardinal(m['a'], 'pt_BR')} "
            + ("dois mil" if m["b"] == "00" else cardinal(str(int(m["b"])), "pt_BR"))
            if int(m["b"]) == (int(m["a"]) + 1) % 100
            else None
        ),
        ("na época 18/19", "na época dezoito dezenove"),
        ("a época 99/00", "a época noventa e nove dois mil"),
        needs="/",
        shapes=("a 00/00",),
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

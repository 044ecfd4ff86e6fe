"""Portuguese seasons of two years, and numbers whose feminine noun is understood."""

import re

from declaim.normalise.grammars.portuguese.numbers_in_words.portuguese_agreement import (
    agree,
    feminine,
)
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import AT_NUMBER, after, before, rule

_LABEL = re.compile(
    r"(?:\b(?:n\.?[ºo°]s?|número|lei|decreto|diretiva|directiva|processo|portaria|protocolo|norma"
    r"|regulamento|edital|contrato|refª?\.?|ISO|NBR|CVE|RFC))\.? $",
    re.IGNORECASE,
)
"""Words whose number has a stroke and a year, or a hyphen: no season."""
_PLAY = re.compile(
    r"(?i:época|temporada|campe|taça|copa|liga|clube|gols?\b|golos|jogos|safra|edição|equip|venceu)"
)
_COUNTED = re.compile(
    r"(?<![\w.,/])(?:\d{1,3}(?:\.\d{3})*|[Uu]ma|[Dd]uas|[Tt]rês|[Qq]uatro|[Cc]inco|[Ss]eis|[Ss]ete"
    r"|[Oo]ito|[Nn]ove|[Dd]ez|[Oo]nze|[Dd]oze|[Qq]uinze|[Vv]inte|[Tt]rinta"
    r"|[Vv]árias|[Dd]as|[Aa]s|[Nn]as|[Dd]estas|[Dd]essas)"
    r" (?!duas|três|quatro|cinco|seis|sete|oito|nove|doze|onze|quinze|vinte)"
    r"(?P<noun>[a-zà-ú]{4,20})(?!\w)"
)
_NO_COUNT = re.compile(r"[^\W\d]\w* \d+(?:,| e) (?:e )?$")
"""A list of numbers behind their noun: páginas 1 e 2."""
_BEGINS = re.compile(
    r"(?:[^\d][,;] |\b(?:e|ou|só|apenas|sendo|foram|são|mais|outras|pelo menos) )$"
)
"""The words before a number that has no noun of its own."""
_VERB = (
    r"(?!museu|europeu|judeu|pneu)(?:[a-zà-ú]{1,12}(?:aram|eram|iram|avam|ou|eu|iu|êm)(?:-se)?"
    r"|são|foi|é|está|estão|tem|era|ainda|já|também)(?!\w)"
)


def _season(match: re.Match[str]) -> str | None:
    first, last = match["a"], match["b"]
    if int(last) != (int(first) + 1) % 100 or _LABEL.search(before(match)):
        return None
    if match["mark"] == "/" and int(last) >= 10:
        return None
    if f"{before(match, 1)}{after(match, 1)}" == "()" and not _PLAY.search(before(match, 120)):
        return None  # the years of an office
    said = str(int(first) + 1) if int(last) < 10 else last
    return f"{cardinal(first, 'pt_BR')} {cardinal(said, 'pt_BR')}"


def _is_male(noun: str) -> bool:
    return agree("um", noun) == "um" and agree("dois", noun) == "dois"


def _understood(match: re.Match[str]) -> str | None:
    if not _BEGINS.search(before(match)):
        return None
    sentence = re.split(r"[.!?\n] ", before(match, 110))[-1]
    counted = [
        found["noun"]
        for found in _COUNTED.finditer(sentence)
        if not re.fullmatch(_VERB, found["noun"])
    ]
    if not counted or _is_male(counted[-1]) or _NO_COUNT.search(sentence):
        return None
    said = cardinal(match["n"], "pt_BR")
    return feminine(said) if feminine(said) != said else None


SEASONS = (
    rule(
        "season of two years",
        r"(?<![\w.,/$€-])(?<![$€] )(?P<a>(?:1[89]|20)\d\d)(?P<mark>[-–/])(?P<b>\d\d)"
        r"(?![\w/%-]|[.,:]\d)",
        _season,
        ("a época 2006-07", "a época dois mil e seis dois mil e sete"),
        (
            "em 2006/07 e 2018-19",
            "em dois mil e seis dois mil e sete e dois mil e dezoito dezenove",
        ),
        shapes=("0000-00", "0000–00", "0000/00"),
    ),
    rule(
        "number of an understood woman or thing",
        r"(?<![\w.,/$€:-])(?<=[,;a-zà-ú] )(?P<n>(?:1?[02-9]|[2-9]\d)?[12](?!\d)|[2-9]\d\d)"
        r"(?= (?:d[ao]s? (?!\d)|n[ao]s? (?!\d)|delas(?!\w)|por [a-zà-ú]|em [a-zà-ú]{4}"
        rf"|com [a-zà-ú]|para [a-zà-ú]|{_VERB}))",
        _understood,
        (
            "Houve 3 abstenções, 1 do PSD e 2 da CDU",
            "Houve três abstenções, uma do P S D e duas da C D U",
        ),
        (
            "Das três lojas, 1 fechou e 2 mantêm-se abertas",
            "Das três lojas, uma fechou e duas mantêm-se abertas",
        ),
        ("Das 21 inscritas, só 2 vieram", "Das vinte e uma inscritas, só duas vieram"),
        first=AT_NUMBER,
        shapes=[f"{sign} {figures} a" for sign in ",;a" for figures in ("0", "00", "000")],
    ),
)
"""Before all others."""

"""Portuguese times of a race: hours, minutes, seconds and their hundredths."""

import re

from declaim.normalise.grammars.portuguese.numbers_in_words.portuguese_agreement import feminine
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import rule

_PARTS = {1: "décimo", 2: "centésimo", 3: "milésimo"}
"""The part of a second, by the figures behind the point."""


def _so_many(digits: str, noun: str) -> str:
    number = cardinal(str(int(digits)), "pt_BR")
    return f"{feminine(number) if noun == 'hora' else number} {noun}{'s' * (int(digits) != 1)}"


def _time(match: re.Match[str]) -> str | None:
    found = {name[0]: said for name, said in match.groupdict().items() if said}
    pieces = [
        _so_many(found[name], noun)
        for name, noun in (("h", "hora"), ("m", "minuto"), ("s", "segundo"))
        if int(found.get(name) or 0)
    ]
    if int(found.get("c") or 0):
        pieces.append(_so_many(found["c"], _PARTS[len(found["c"])]))
    if not pieces or found.get("c") == "000":  # 1:25.000 is a scale
        return None
    return " e ".join(filter(None, (", ".join(pieces[:-1]), pieces[-1])))


_MINUTE = r"(?:min|['′]|m(?!in))"
RACES = (
    rule(
        "time of a race",
        rf"(?<![\w.,:°º$€£])(?<![°º$€£] )(?:(?:(?P<h>\d{{1,2}}) ?h ?)?(?P<m>\d{{1,2}}) ?{_MINUTE} ?"
        r"(?P<s>[0-5]?\d)(?:[.,](?P<c>\d{1,3}) ?(?:s(?:eg?)?\b|[\"″]|'')"
        r"|(?:s|[\"″]|'') ?(?P<c2>\d{1,3}))"
        r"|(?P<s2>[0-5]?\d)(?:s|'')(?P<c3>\d{1,3})"
        r"|(?:(?P<h6>\d):)?(?P<m6>[0-5]?\d):(?P<s6>[0-5]\d)[.,](?P<c6>\d{1,3}) ?m(?:in\b\.?)?"
        r"|(?:(?P<h4>\d)[:.])?(?P<m4>[0-5]?\d)(?:[:](?P<s4>[0-5]\d)[.,]|\.(?P<s5>[0-5]\d),)"
        r"(?P<c4>\d{1,3}))(?![\w'%€]|[.,:]\d"
        r"| ?(?:[ck]?m|k?g|€|%|mil|milh[^\W\d_]+|euros|reais)(?!\w))",
        _time,
        (
            "em 1m20,02s e 46s91",
            "em um minuto, vinte segundos e dois centésimos e quarenta e seis segundos e noventa "
            "e um centésimos",
        ),
        (
            "3min14s06, 2:03.4",
            "três minutos, catorze segundos e seis centésimos, "
            "dois minutos, três segundos e quatro décimos",
        ),
        (
            "a volta em 1.19,325",
            "a volta em um minuto, dezenove segundos e trezentos e vinte e cinco milésimos",
        ),
        ("em 8:22,31m", "em oito minutos, vinte e dois segundos e trinta e um centésimos"),
        shapes=("0,0", "0.0", "0a0", "0'0", '0"0', "0″0", "0a 0", "0' 0", '0" 0', "0″ 0"),
    ),
)
"""Before all others."""

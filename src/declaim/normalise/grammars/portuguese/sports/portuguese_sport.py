"""Portuguese rules for matches: halves, minutes, penalties and marks."""

import re

from declaim.normalise.grammars.portuguese.numbers_in_words.portuguese_numbers import nth
from declaim.normalise.numerals import cardinal
from declaim.normalise.roman_rules import last_stop
from declaim.normalise.rules import before, rule


def _minutes_and_seconds(match: re.Match[str]) -> str:
    minutes, seconds = (next(filter(None, match.group(p, f"{p}2", f"{p}3"))) for p in "ms")
    return " e ".join(
        f"{cardinal(str(int(number)), 'pt_BR')} {noun}{'s' * (int(number) != 1)}"
        for number, noun in ((minutes, "minuto"), (seconds, "segundo"))
    )


SPORT = (
    rule(
        "half of a match",
        r"(?<![\w.,])(?P<n>[12])(?:º ?|(?<=\b[dn]o \d))T(?!\w)",
        lambda m: f"{nth(m['n'], False)} tempo",
        ("aos 3 do 2ºT", "aos três do segundo tempo"),
        ("no 1T", "no primeiro tempo"),
        shapes=("0a", "0A"),
    ),
    rule(
        "minutes and seconds of a match",
        r"(?<=\b[Aa]os )(?P<m>\d{1,2}):(?P<s>[0-5]\d)(?![\w:]|[.,]\d)"
        r"|(?:(?<=\) )|(?<=\())(?P<m2>2[5-9]|[3-5]\d):(?P<s2>[0-5]\d)"
        r"(?![\w:]|[.,]\d)"
        r"|(?<![\w.,])(?P<m3>(?:[3-9]|[1-5]\d)(?=m\d)|\d{1,2}(?=min))m(?:in)?(?P<s3>[0-5]\d)(?!\w|[.,]\d)",
        _minutes_and_seconds,
        ("um gol aos 7:30", "um gol aos sete minutos e trinta segundos"),
        (
            "Kandie (Quênia) 42:59, Aleme 44m53",
            "Kandie (Quênia) quarenta e dois minutos e cinquenta e nove segundos, "
            "Aleme quarenta e quatro minutos e cinquenta e três segundos",
        ),
        shapes=("0:0", "0a0"),
    ),
    rule(
        "score before a name",
        r"(?<=[^\W\d_] )(?P<a>\d{1,2})[-–](?P<b>\d{1,2})(?= [A-ZÀ-Þ][a-zà-ÿ])",
        lambda m: (
            f"{cardinal(m['a'], 'pt_BR')} a {cardinal(m['b'], 'pt_BR')}"
            if re.search(r"(?<![\w.])[A-ZÀ-Þ][\w.'-]{2,20} $", before(m))
            else None
        ),
        ("Porto 1-1 Braga", "Porto um a um Braga"),
        shapes=("0-0", "0–0"),
    ),
    rule(
        "round of a league in short",
        r"(?:(?<=\dª )|(?<=\d\.ª ))"
        r"J(?:\.?(?=[):,;/]|$|\n| (?:[-–|(]|e |d[aeo]s? ))|(?=\.))(?!\.\w)",
        lambda m: "jornada" + last_stop(m),
        ("Liga (3ª J): resumo", "Liga (terceira jornada): resumo"),
        needs="J",
        shapes=("a A",),
    ),
    rule(
        "penalties in brackets",
        r"(?<=\d\)) ?x ?(?=\(\d)",
        " a ",
        ("Vasco 3 (4) x (2) 3 Santos", "Vasco três (quatro) a (dois) três Santos"),
        shapes=(") a (", ")a("),
    ),
    rule(
        "penalties of a match",
        r"(?<=\d )g\. ?p\.",
        "grandes penalidades",
        ("4-3 g.p.", "quatro a três grandes penalidades"),
        needs="g",
        shapes=("0 a.",),
    ),
    rule(
        "fifteen of a club",
        r"(?<!\w)XV(?= de [A-ZÀ-Þ])",
        "Quinze",
        ("o XV de Jaú", "o Quinze de Jaú"),
        needs=["XV"],
    ),
)
"""Before all others."""

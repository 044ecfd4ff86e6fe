"""Portuguese rules for lists of books and papers: initials of authors, congresses by number."""

import re

from declaim.normalise.grammars.portuguese.numbers_in_words.portuguese_numbers import nth
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import before, rule

_FEMININE = re.compile(
    r"(?i:confer[êe]ncia|semana|jornada|mostra|reuni[ãa]o|feira|bienal|conven[çc][ãa]o|exposi[çc]ão)"
)
_CONGRESS = re.compile(
    r"(?i:congresso|encontro|simp[óo]sio|semin[áa]rio|col[óo]quio|f[óo]rum|workshop|s[ée]rie)"
)


def _of_a_congress(match: re.Match[str]) -> str | None:
    text = before(match, 150)
    if not (_CONGRESS.search(text) or _FEMININE.search(text)):
        return None
    return nth(match["n"], not _CONGRESS.search(text))


REFERENCES = (
    rule(
        "initials of an author",
        r"(?<=[A-Za-zà-ÿÀ-Þ]{2}, )(?P<letters>[A-ZÀ-Þ]\.(?:[ -]?[A-ZÀ-Þ]\.){0,3})"
        r"(?=;| & | ?\((?:ed|org|coord|\d{4})|,? (?:1[5-9]|20)\d\d(?!\d)"
        r"|,? e [A-ZÀ-Þ][\w-]{1,25}, [A-ZÀ-Þ]\.|, [A-ZÀ-Þ][\w-]{1,25}, [A-ZÀ-Þ]\.)",
        lambda m: " ".join(re.findall(r"[^\W_]", m["letters"])),
        ("Reis, R. & Sá, D. (2001)", "Reis, R e Sá, D (dois mil e um)"),
        ("(LUZ, R. D.; REIS, V. 2002)", "(Luz, R D; Reis, V dois mil e dois)"),
        shapes=("a, A.", "A, A."),
    ),
    rule(
        "initial behind a title",
        r"(?:(?<=\b[DSJ]r\. )|(?<=\b[DS]rs\. )|(?<=\b[DS]ra\. )|(?<=\bProf\. )|(?<=\bEng\. )"
        r"|(?<=\bPe\. ))"
        r"(?P<letter>[A-CE-Z])\. (?=[A-ZÀ-Þ][a-zà-ÿ])",
        lambda m: f"{m['letter']} ",
        ("o Dr. A. Costa, a Dra. R. Reis", "o doutor A Costa, a doutora R Reis"),
        shapes=("a. A. A",),
    ),
    rule(
        "number of a congress",
        r"(?<=[A-Za-zà-ÿÀ-Þ]{3}, )(?P<n>[1-9]\d?)\.(?=, (?:(?:19|20)\d\d,|[A-ZÀ-Þ]))",
        _of_a_congress,
        (
            "In: Congresso de Física, 3., Faro, 1995.",
            "In: Congresso de Física, terceiro, Faro, mil novecentos e noventa e cinco.",
        ),
        (
            "Semana de Letras, 12., 2010, Braga",
            "Semana de Letras, décima segunda, dois mil e dez, Braga",
        ),
        shapes=("a, 0", "A, 0"),
    ),
    rule(
        "number of a law without its sign",
        r"(?:(?<=[Ll]ei )no\.? (?P<n>\d{1,3}(?:\.\d{3})*|\d+)|(?<=[Dd]ecreto )no\.? "
        r"(?P<n2>\d{1,2}\.\d{3}|\d{3,6}))(?:/(?P<y>\d{4}|\d\d))?(?![\w/-]|[.,]\d|\.[ºª])",
        lambda m: (
            f"número {cardinal((m['n'] or m['n2']).replace('.', ''), 'pt_BR')}"
            + (f" de {cardinal(m['y'], 'pt_BR')}" if m["y"] else "")
        ),
        ("a lei no 9.536/97", "a lei número nove mil quinhentos e trinta e seis de noventa e sete"),
        needs=["no"],
        shapes=("a aa 0", "a aa. 0"),
    ),
)
"""Before all others."""

"""Portuguese short forms of parish registers, pedigrees and lists of soldiers."""

import re

from declaim.normalise.grammars.portuguese.numbers_in_words.portuguese_numbers import date
from declaim.normalise.grammars.portuguese.portuguese_figures import MONTHS, SHORT_MONTHS
from declaim.normalise.numerals import cardinal, roman
from declaim.normalise.rules import after, any_of, before, rule, with_any_case

REGISTER_SHORT = {
    "nat. da": "natural da", "nat. do": "natural do", "freg. de": "freguesia de",
    "freg. da": "freguesia da", "freg. do": "freguesia do", "Freg.": "freguesia",
    "conc. de": "concelho de", "conc. da": "concelho da", "dist. de": "distrito de",
    "Bapt.": "batizado", "bapt.": "batizado", "Bat. em": "batizado em", "bat. em": "batizado em",
    "Cas. em": "casado em", "cas. em": "casado em", "cas. com": "casado com",
    "Cas. com": "casado com", "fª de": "filha de", "f.ª de": "filha de",
    "C.c.": "casou com", "C. c.": "casou com", "fal. em": "falecido em",
    "Fal. em": "falecido em", "fal. a": "falecido a", "sep. em": "sepultado em",
    "pad.:": "padrinhos:", "Pad.:": "padrinhos:", "test.:": "testemunhas:",
    "Rev.do": "reverendo", "Rev.da": "reverenda", "f.os": "filhos", "f.as": "filhas",
    "f.ªs": "filhas", "s/m": "sua mulher",
    "s.m.n.": "sem mais notícia", "s.g.": "sem geração", "c.g.": "com geração",
    "Reg. Inf.": "regimento de infantaria",
    "Reg. Art.": "regimento de artilharia", "Reg. Cav.": "regimento de cavalaria",
    "Bat. Caç.": "batalhão de caçadores", "Comp. Caç.": "companhia de caçadores",
}  # fmt: skip
"""Anywhere."""
_CENSUS = re.compile(r"(?i:censo|população|habitantes|fogos|almas|recenseamento)")
_UNITS = {"C": "companhia", "B": "batalhão", "P": "pelotão"}
_ARMS = {"CAÇ": "caçadores", "CAV": "cavalaria", "ART": "artilharia", "ENG": "engenharia"}
_FORMS_OF_ARMS = [
    unit + arm for unit in ("", *_UNITS) for name in _ARMS for arm in (name, name.title())
]
_MONTH = any_of(with_any_case({name: name for name in SHORT_MONTHS}))


def _day(match: re.Match[str]) -> str | None:
    day, year = match["d"], match["y"]
    if not 1 <= int(day) <= 31:
        return None
    return date("", day, SHORT_MONTHS[match["m"].lower()], year)


def _died(match: re.Match[str]) -> str:
    """A cross before a year or a day."""
    joint = "em " if re.match(r" ?(?:\d{4}|[A-ZÀ-Þ])", after(match)) else "a "
    return f"{'' if before(match, 1) in ' (' else ' '}falecido {joint}"


REGISTERS = (
    rule(
        "old date with a Roman month",
        r"(?<![\w.,/])(?P<d>[0-3]?\d)/(?P<m>I{1,3}|I?V|VI{1,3}|I?X|XI{1,2})/(?P<y>1\d{3})(?![\w/])",
        lambda m: (
            date("", m["d"], MONTHS[int(roman(m["m"])) - 1], m["y"])
            if 1 <= int(m["d"]) <= 31
            else None
        ),
        ("em 20/X/1514", "em vinte de outubro de mil quinhentos e catorze"),
        shapes=("0/A",),
    ),
    rule(
        "day of a birth or of a death",
        r"(?P<what>(?<!\w)Nasc\.|(?<=[;,] )\+) "
        rf"(?=[0-3]?\d(?: (?:de )?(?:{_MONTH})|[-./]\d{{1,2}}[-./]\d{{4}}))",
        lambda m: "nascido em " if m["what"] != "+" else "falecido em ",
        (
            "Nasc. 5 Mar 1880; + 7 Out 1951",
            "nascido em cinco de março de mil oitocentos e oitenta; "
            "falecido em sete de outubro de mil novecentos e cinquenta e um",
        ),
        needs=["Nasc", "+"],
    ),
    rule(
        "inhabitants with one letter",
        r"(?<=\d )h\.(?= e |[,;)])",
        lambda m: "habitantes" if _CENSUS.search(before(m, 80)) else None,
        (
            "no censo de 1864 tinha 412 h. e 90 fogos",
            "no censo de mil oitocentos e sessenta e "
            "quatro tinha quatrocentos e doze habitantes e noventa fogos",
        ),
        shapes=("0 a.",),
    ),
    rule(
        "unit of an army in short",
        r"(?<![\w.])(?P<unit>[CBP])\.? ?(?P<arm>Caç|CAÇ|Cav|CAV|Art|ART|Eng|ENG)\.?(?= \d)",
        lambda m: f"{_UNITS[m['unit']]} de {_ARMS[m['arm'].upper()]}",
        ("a C.Caç. 2345", "a companhia de caçadores dois mil trezentos e quarenta e cinco"),
        ("o BCAÇ 12", "o batalhão de caçadores doze"),
        needs=_FORMS_OF_ARMS,
    ),
    rule(
        "day with its month inside",
        rf"(?<![\w.,/])(?P<d>[0-3]?\d)(?P<m>{_MONTH})(?P<y>(?:19|20)?\d\d)(?!\w|[.,/-]\d)",
        _day,
        ("embarcou em 18Dez71", "embarcou em dezoito de dezembro de setenta e um"),
        shapes=("0a", "0A"),
    ),
    rule(
        "cross of a dead person",
        r"(?<!\w)[†✝] ?(?=(?:[0-3]?\d[./ -])?[\d])",
        _died,
        (
            "(Ovar, 1845, † 1901)",
            "(Ovar, mil oitocentos e quarenta e cinco, falecido em mil novecentos e um)",
        ),
        needs="†✝",
    ),
    rule(
        "born at a place",
        r"(?<=\()n\.(?= (?:em )?[A-ZÀ-Þ][\w ]{2,25}, \d)",
        lambda m: "nascido" if after(m).startswith(" em ") else "nascido em",
        ("(n. Ovar, 1845)", "(nascido em Ovar, mil oitocentos e quarenta e cinco)"),
        shapes=("(a. ",),
    ),
    rule(
        "years of a reign",
        r"(?<=\()r\. (?P<a>\d{3,4}) ?[-–] ?(?P<b>\d{3,4})(?=[);,])",
        lambda m: f"reinou de {cardinal(m['a'], 'pt_BR')} a {cardinal(m['b'], 'pt_BR')}",
        ("(r. 1706–1750)", "(reinou de mil setecentos e seis a mil setecentos e cinquenta)"),
        shapes=("(a. 0",),
    ),
    rule(
        "age in a list",
        r"(?<=, )(?P<n>\d{1,3}) a\.(?=[;)])",
        lambda m: f"{cardinal(m['n'], 'pt_BR')} ano{'s' * (m['n'] != '1')}",
        ("Manoel, 32 a.; Maria, 28 a.;", "Manoel, trinta e dois anos; Maria, vinte e oito anos;"),
        shapes=("0 a.",),
    ),
    rule(
        "que with a stop",
        r"(?<= )q\.(?= [a-zà-ú])",
        "que",
        ("de q. teve filhos", "de que teve filhos"),
        near=r" q\. ",
    ),
)
"""Before all others."""

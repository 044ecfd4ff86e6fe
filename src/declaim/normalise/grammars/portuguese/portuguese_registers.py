"""Portuguese short forms of parish registers, pedigrees and lists of soldiers."""

import re

from declaim.normalise.grammars.portuguese.portuguese_figures import SHORT_MONTHS
from declaim.normalise.grammars.portuguese.portuguese_numbers import date
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import after, any_of, before, rule, with_any_case

REGISTER_SHORT = {
    "nat. da": "natural da", "nat. do": "natural do", "freg. de": "freguesia de",
    "freg. da": "freguesia da", "freg. do": "freguesia do", "Freg.": "freguesia",
    "conc. de": "concelho de", "conc. da": "concelho da", "dist. de": "distrito de",
    "Bapt.": "batizado", "bapt.": "batizado", "Bat. em": "batizado em", "bat. em": "batizado em",
    "Cas. em": "casado em", "cas. em": "casado em", "cas. com": "casado com",
    "Cas. com": "casado com", "C.c.": "casou com", "C. c.": "casou com", "fal. em": "falecido em",
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
_UNITS = {"C": "companhia", "B": "batalhão", "P": "pelotão"}
_ARMS = {"CAÇ": "caçadores", "CAV": "cavalaria", "ART": "artilharia", "ENG": "engenharia"}
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
        "unit of an army in short",
        r"(?<![\w.])(?P<unit>[CBP])\.? ?(?P<arm>Caç|CAÇ|Cav|CAV|Art|ART|Eng|ENG)\.?(?= \d)",
        lambda m: f"{_UNITS[m['unit']]} de {_ARMS[m['arm'].upper()]}",
        ("a C.Caç. 2345", "a companhia de caçadores dois mil trezentos e quarenta e cinco"),
        ("o BCAÇ 12", "o batalhão de caçadores doze"),
        needs="CBP",
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
        needs="n",
    ),
    rule(
        "years of a reign",
        r"(?<=\()r\. (?P<a>\d{3,4}) ?[-–] ?(?P<b>\d{3,4})(?=[);,])",
        lambda m: f"reinou de {cardinal(m['a'], 'pt_BR')} a {cardinal(m['b'], 'pt_BR')}",
        ("(r. 1706–1750)", "(reinou de mil setecentos e seis a mil setecentos e cinquenta)"),
        needs="r",
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
        needs="q",
    ),
)
"""Before all others."""

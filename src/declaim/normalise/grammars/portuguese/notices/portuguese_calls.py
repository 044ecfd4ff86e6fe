"""Portuguese short forms of public calls, catalogues of books, and calendars of the church."""

from declaim.normalise.grammars.portuguese.numbers_in_words.portuguese_agreement import feminine
from declaim.normalise.grammars.portuguese.numbers_in_words.portuguese_numbers import nth
from declaim.normalise.grammars.portuguese.portuguese_figures import SHORT_MONTHS
from declaim.normalise.numerals import cardinal, roman
from declaim.normalise.roman_rules import last_stop
from declaim.normalise.rules import after, any_of, rule
from declaim.normalise.spelled_words import VALID_ROMAN

CALL_SHORT = {
    "de artif.": "de artifício", "lim. máx.": "limite máximo", "lim. mín.": "limite mínimo",
    "Ed. Física": "educação física", "Ed. Infantil": "educação infantil",
    "sal. base": "salário base", "Nível fund.": "nível fundamental", "o cand.": "o candidato",
    "nível fund.": "nível fundamental", "nível sup.": "nível superior", "O cand.": "O candidato",
    "Nível sup.": "nível superior", "ens. fund.": "ensino fundamental",
    "Ens. Fund.": "ensino fundamental", "ens. médio": "ensino médio", "Ens. Médio": "ensino médio",
    "comp. de resid.": "comprovante de residência", "art. matricial": "artigo matricial",
    "desc. sob": "descrito sob", "val. patr.": "valor patrimonial", "Dep. Legal": "depósito legal",
    "ed. rev. e aum.": "edição revista e aumentada", "rev. e aum.": "revista e aumentada",
    "ed. rev.": "edição revista", "cheg.": "chegada", "Cheg.": "chegada", "m.t.": "mesmo tempo",
    "aos sáb.": "aos sábados", "aos dom.": "aos domingos", "Aos sáb.": "aos sábados",
    "Aos dom.": "aos domingos", "Atend.:": "atendimento:", "atend.:": "atendimento:",
    "incs.": "incisos", "do T.C.": "do Tempo Comum",
}  # fmt: skip
"""Anywhere."""
_MONTH = any_of(SHORT_MONTHS)
_NUMERAL = rf"(?=[IVX]){VALID_ROMAN}(?!\w)"
CALLS = (
    rule(
        "pages behind a large number",
        r"(?<![\w.,/])(?P<n>[2-9]\d\d|\d{0,2}[12]) (?:p|pp|págs?)\.(?=[,;)]|$)",
        lambda m: (
            f"{feminine(cardinal(m['n'], 'pt_BR'))} página{'s' * (m['n'] != '1')}{last_stop(m)}"
        ),
        ("2 vols., 502 p., com índice", "dois volumes, quinhentas e duas páginas, com índice"),
        shapes=("0 a.", "0 aa.", "0 aaa.", "0 aaaa."),
    ),
    rule(
        "Sunday of a season",
        rf"(?P<what>\b(?:[Dd]omingo|[Ss]emana) )(?P<n>{_NUMERAL})(?= d[aoe] )",
        lambda m: m["what"] + nth(roman(m["n"]), m["what"][0] in "sS"),
        ("no Domingo II da Páscoa", "no Domingo segundo da Páscoa"),
        needs=["omingo", "emana", "Domingo", "domingo", "Semana", "semana"],
    ),
    rule(
        "week of a season in short",
        rf"(?<!\w)Sem\. (?P<n>{_NUMERAL})(?= d[ao] |[,;])",
        lambda m: f"semana {cardinal(roman(m['n']), 'pt_BR')}",
        ("Sem. XXI do Tempo Comum", "semana vinte e um do Tempo Comum"),
        needs=["Sem"],
    ),
    rule(
        "months in short from and to",
        rf"(?<![\w.])(?P<a>{_MONTH})\.? (?P<joint>a|e|até) (?P<b>{_MONTH})\.?(?=[);,:]| de \d|$)",
        lambda m: (
            f"{SHORT_MONTHS[m['a']]} {m['joint']} {SHORT_MONTHS[m['b']]}"
            + ("" if after(m) else last_stop(m))
        ),
        ("verão (jun. a set.)", "verão (junho a setembro)"),
        needs=[*SHORT_MONTHS],
    ),
    rule(
        "days of the week in short behind their numbers",
        r"(?:(?<=\das )|(?<=\.as ))f\.(?= e |[,;)]|$)",
        lambda m: "feiras" + last_stop(m),
        ("às 2.as f. e feriados", "às segundas feiras e feriados"),
        shapes=("0aa a.", ".aa a."),
    ),
    rule(
        "initial behind a place",
        r"(?<=[ºª] )(?P<letter>[RDSAVTN])\. (?=[A-ZÀ-Þ][a-zà-ÿ])(?!R\. d)",
        lambda m: f"{m['letter']} ",
        ("1.º R. Sá, 2.º A. Gil", "primeiro R Sá, segundo A Gil"),
        needs="ºª",
    ),
)
"""Before all others."""

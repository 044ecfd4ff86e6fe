"""Portuguese rules for months in short, two dates and two decades."""

import re

from declaim.normalise.grammars.portuguese.numbers_in_words.portuguese_numbers import date
from declaim.normalise.grammars.portuguese.portuguese_figures import MONTHS, SHORT_MONTHS
from declaim.normalise.numerals import cardinal
from declaim.normalise.roman_rules import last_stop
from declaim.normalise.rules import any_case, any_of, before, rule

_MONTH = rf"(?i:{any_of(SHORT_MONTHS)})"
SHORT_DAYS = {"seg": "segunda", "ter": "terça", "qua": "quarta", "qui": "quinta", "sex": "sexta",
         "sáb": "sábado", "sab": "sábado", "dom": "domingo"}  # fmt: skip
_THIS_CENTURY = "40"
"""jan/39 is in 2039, jan/40 in 1940."""


def _of(month: str, year: str) -> str:
    """Janeiro de dois mil e vinte."""
    if len(year) == 2:
        year = f"{20 if year < _THIS_CENTURY else 19}{year}"
    return f"{SHORT_MONTHS[month.lower()]} de {cardinal(year, 'pt_BR')}"


def _next_day(match: re.Match[str]) -> str | None:
    if int(match["b"]) != int(match["a"]) + 1:
        return None
    joint = (
        "para" if re.search(r"\b(?:noite|madrugada) d[eo]s?(?: dias?)? $", before(match)) else "e"
    )
    return f"{cardinal(match['a'], 'pt_BR')} {joint} {cardinal(match['b'], 'pt_BR')}"


def _day_month_year(match: re.Match[str]) -> str | None:
    if not 1 <= int(match["d"]) <= 31:
        return None
    month = SHORT_MONTHS[match["m"].lower()]
    said = date("", match["d"], month, "")
    return said.removesuffix(month) + _of(match["m"], match["y"]) if match["y"] else said


def _month_year(match: re.Match[str]) -> str:
    first = f"{SHORT_MONTHS[match['m1'].lower()]} a " if match["m1"] else ""
    return first + _of(match["m"], match["y"])


def _two_days(match: re.Match[str]) -> str | None:
    pairs = (match["a"], match["m"]), (match["b"], match["n"])
    if not all(1 <= int(day) <= 31 and 1 <= int(month) <= len(MONTHS) for day, month in pairs):
        return None
    return match["joint"].join(date("", day, MONTHS[int(month) - 1], "") for day, month in pairs)


def _as_written(match: re.Match[str]) -> str | None:
    """No *de* where none is written: 6 e 10 julho."""
    if not 1 <= int(match["d"]) <= 31:
        return None
    day = date("", match["d"], "", "").removesuffix(" de ")
    year = f" {cardinal(match['y'], 'pt_BR')}" if match["y"] else ""
    return f"{day} {match['m']}{year}"


DATES = (
    rule(
        "era",
        r"(?:(?<=\d)|(?<=\d\d\d mil)|(?<=\bmil)|(?<=\banos)) ?(?P<era>[AaDd])(?:\. ?)?C\.?(?![\w.])"
        r"|(?:(?<= [IVX])|(?<=[IVX]{2})) (?P<era2>[AaDd])(?:\. ?)?C\.?(?![\w.])",
        lambda m: (
            {"a": " antes", "d": " depois"}[(m["era"] or m["era2"]).lower()]
            + " de Cristo"
            + last_stop(m)
        ),
        (
            "50 mil A.C., em 44 AC",
            "cinquenta mil antes de Cristo, em quarenta e quatro antes de Cristo",
        ),
        needs="C",
        near=r"C(?:\.|(?!\w))",
    ),
    rule(
        "day and month without a joint",
        rf"(?<![\w.,/-])(?P<d>[0-3]?\d) (?P<m>(?i:{any_of(MONTHS)}))(?: (?P<y>(?:19|20)\d\d))?"
        r"(?!\w| de \d| ?/)",
        _as_written,
        ("entre 6 e 10 julho", "entre seis e dez julho"),
        shapes=("0 a", "0 A"),
        needs=any_case(MONTHS),
    ),
    rule(
        "day and month in short",
        rf"(?<![\w.,/-])(?P<d>[0-3]?\d)(?P<mark>[/-])(?P<m>{_MONTH})\.?"
        r"(?:(?P=mark)(?P<y>\d{4}|\d\d))?(?![\w/-])",
        _day_month_year,
        ("15/mar, 12-fev-2020", "quinze de março, doze de fevereiro de dois mil e vinte"),
        shapes=("0/", "0-"),
    ),
    rule(
        "month in short and year",
        rf"(?<![\w./-])(?<!\d )(?:(?P<m1>{_MONTH})\.?[/-])?(?P<m>{_MONTH})"
        r"(?:/|\./|\. (?:de )?|(?(m1) |(?!)))(?P<y>(?:19|20)\d\d|(?<=/)\d\d)"
        r"(?![\w/]|[.,-]\d)",
        _month_year,
        (
            "em jan/2023 e mar. 2021",
            "em janeiro de dois mil e vinte e três e março de dois mil e vinte e um",
        ),
        ("jul./set. 2015", "julho a setembro de dois mil e quinze"),
        shapes=("a/0", "a 0", "A/0", "A 0", ". 0", "./0"),
        needs=any_case(SHORT_MONTHS),
    ),
    rule(
        "month and year behind a stroke",
        rf"(?P<m>(?<!\w)(?i:{any_of(MONTHS)})) ?/ ?(?P<y>(?:19|20)\d\d|[0-3]\d)(?![\w/]|[.,]\d)",
        lambda m: f"{m['m']} de {cardinal(m['y'] if len(m['y']) > 2 else '20' + m['y'], 'pt_BR')}",
        ("em junho/15", "em junho de dois mil e quinze"),
        needs="/",
    ),
    rule(
        "two days that follow each other",
        rf"(?<![\w/.,-])(?P<a>[1-9]|[12]\d|30)/(?P<b>[1-9]|[12]\d|3[01])"
        rf"(?= (?:de )?(?i:{any_of(MONTHS)})(?!\w))",
        _next_day,
        ("nos dias 5/6 de junho", "nos dias cinco e seis de junho"),
        ("na noite de 24/25 de maio", "na noite de vinte e quatro para vinte e cinco de maio"),
        needs="/",
    ),
    rule(
        "two days with their months",
        r"(?<=(?i:de |re |ia |as |os ))(?P<a>[0-3]?\d)/(?P<m>[01]?\d)(?P<joint> (?:a|e|até) )"
        r"(?P<b>[0-3]?\d)/(?P<n>[01]?\d)(?![\w/%]|[.,]\d)(?! d[aeo]s? )",
        _two_days,
        ("de 1/3 a 5/4", "de primeiro de março a cinco de abril"),
        needs="/",
    ),
    rule(
        "date behind a day of the week",
        r"(?P<day>(?<!\w)(?i:segunda|terça|quarta|quinta|sexta|(?<=-)feira|sábado|domingo|hoje"
        r"|ontem"
        r"|amanhã|data),? ?\(?(?:dia )?)(?P<d>[0-3]?\d)(?:/(?P<m>1[0-2]|0?[1-9])|\.(?P<m2>1[0-2]"
        r"|0[1-9]))"
        r"(?![\w/%]|[.,]\d)",
        lambda m: (
            m["day"] + date("", m["d"], MONTHS[int(m["m"] or m["m2"]) - 1], "")
            if 1 <= int(m["d"]) <= 31
            else None
        ),
        ("na quinta-feira (4/12)", "na quinta-feira (quatro de dezembro)"),
        ("nesta quarta (18.08)", "nesta quarta (dezoito de agosto)"),
        shapes=("0/0", "0.0"),
    ),
    rule(
        "days of one month in figures",
        r"(?P<on>(?<!\w)(?i:de|dias?|entre|os) )(?P<a>[0-3]?\d)(?P<joint> (?:a|e|até"
        r"|ao) )(?P<b>[0-3]?\d)"
        r"/(?P<m>1[0-2]|0?[1-9])(?![\w/%]|[.,]\d| d[aeo]s? )",
        lambda m: (
            m["on"]
            + date("", m["a"], "", "").removesuffix(" de ")
            + m["joint"]
            + date("", m["b"], MONTHS[int(m["m"]) - 1], "")
            if 1 <= int(m["a"]) < int(m["b"]) <= 31
            else None
        ),
        ("de 3 a 9/5", "de três a nove de maio"),
        needs="/",
    ),
    rule(
        "day and month that are no fraction",
        r"(?<![\w.,/(])(?<!\bnota )(?P<d>1[0-2])/(?P<m>[1-9]|1[01])(?![\w/%]|[.,]\d| avos"
        r"| d[aeo]s? )",
        lambda m: (
            date("", m["d"], MONTHS[int(m["m"]) - 1], "") if int(m["d"]) > int(m["m"]) else None
        ),
        ("férias 12/5, aulas 11/10", "férias doze de maio, aulas onze de outubro"),
        needs="/",
    ),
    rule(
        "month in short before a colon",
        rf"(?:(?<=\()|(?<=[;,] ))(?P<m>{any_of(SHORT_MONTHS)})\.?(?=:)",
        lambda m: SHORT_MONTHS[m["m"]],
        ("(jan.: 9 mm; jul.: 2 mm)", "(janeiro: nove milímetros; julho: dois milímetros)"),
        needs=":",
        shapes=("aaa.:", "aaa:"),
    ),
    rule(
        "day in short before its date",
        r"(?<![\w.])(?P<day>(?i:seg|ter|qua|qui|sex|s[áa]b|dom))\.?(?=,? \(\d{1,2}/\d)",
        lambda m: SHORT_DAYS[m["day"].lower()],
        ("no dom (14/7)", "no domingo (catorze de julho)"),
        needs="/",
        shapes=("a (0", "a, (0", "A (0", "A, (0", ". (0", "., (0"),
    ),
    rule(
        "date alone in brackets",
        r"(?<=\()(?P<d>[0-3]?\d)/(?P<m>1[0-2]|0?[1-9])(?=\))",
        lambda m: (
            date("", m["d"], MONTHS[int(m["m"]) - 1], "")
            if int(m["m"]) < int(m["d"]) <= 31
            else None
        ),
        ("a todos (12/7)", "a todos (doze de julho)"),
        shapes=("0/0)",),
    ),
    rule(
        "date that begins with its year",
        r"(?<![\w.,/-])(?P<y>(?:19|20)\d\d)\.(?P<m>0[1-9]|1[0-2])\.(?P<d>0[1-9]|[12]\d"
        r"|3[01])(?![\w]|[.,]\d)",
        lambda m: date("", m["d"], MONTHS[int(m["m"]) - 1], m["y"]),
        ("(2019.10.26)", "(vinte e seis de outubro de dois mil e dezenove)"),
        shapes=("0000.00.00",),
    ),
    rule(
        "years of a life",
        r"(?<=\(\d{4})(?: -| ?- |-)(?=\d{4}\))",
        " a ",
        (
            "Ana (1689 -1754)",
            "Ana (mil seiscentos e oitenta e nove a mil setecentos e cinquenta e quatro)",
        ),
        needs="-",
    ),
    rule(
        "two decades",
        r"(?<=\b[Aa]nos )(?P<a>[1-9]0)[/-](?P<b>[1-9]0)(?![\w/-])",
        lambda m: f"{cardinal(m['a'], 'pt_BR')} e {cardinal(m['b'], 'pt_BR')}",
        ("nos anos 70/80", "nos anos setenta e oitenta"),
        shapes=("0/0", "0-0"),
    ),
)
"""Before all others."""

"""Portuguese rules for reports: results of races and matches, tyres, pages, parties of a case."""

import re

from declaim.normalise.grammars.portuguese.numbers_in_words.portuguese_agreement import feminine
from declaim.normalise.grammars.portuguese.numbers_in_words.portuguese_numbers import date
from declaim.normalise.grammars.portuguese.portuguese_figures import MONTHS
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import Rule, after, before, rule, words


def _number(digits: str) -> str:
    return cardinal(digits, "pt_BR")


def _counted(digits: str, noun: str) -> str:
    said = _number(str(int(digits)))
    feminine = noun in {"vitória", "derrota", "hora"}
    said = re.sub(r"\bdois$", "duas", re.sub(r"\bum$", "uma", said)) if feminine else said
    return f"{said} {noun}{'s' * (int(digits) != 1)}"


def _time_of_a_race(match: re.Match[str]) -> str:
    parts = [_counted(match["m"], "minuto"), _counted(match["s"], "segundo")]
    tenths = match["c"] or ""
    return " e ".join(parts) + f" {' '.join(_number(d) for d in tenths)}" * bool(tenths)


def _minutes(match: re.Match[str]) -> str | None:
    if _NO_TIME.search(before(match)) or int(match["m"]) + int(match["s"]) == 100:
        return None
    return f"{_counted(match['m'], 'minuto')} e {_counted(match['s'], 'segundo')}"


_NO_TIME = re.compile(
    r"\b(?:Sura|Surata|Alcorão|capítulos?|versículos?|proporção|razão|escala|relação"
    r"|[A-ZÀ-Þ][a-zç]{0,12})"
    r"\.? $|, $"
)
_BALANCE = ("vitória", "empate", "derrota")


def _range_of_dates(match: re.Match[str]) -> str | None:
    days = [int(match[name]) for name in ("a", "b")]
    if not all(1 <= day <= 31 for day in days):
        return None
    in_brackets = before(match, 1) == "(" and after(match, 1) == ")"
    if max(days) <= len(MONTHS) and not in_brackets and "0" not in (match["a"][0], match["m"][0]):
        return None
    first, second = (
        date("", match[day], MONTHS[int(match[month]) - 1], "") for day, month in ("am", "bn")
    )
    return f"{first} a {second}"


_OF_A_RACE = (
    r"volta|etapa|jogo|passo|parte|capítulo|episódio|slide|foto|exemplar|rodada|página|pág\."
    r"|conversa|ficheiro|arquivo|imagem|lição|aula|questão|pergunta|carta|tarefa|item|imóvel|cena"
)
_PARTIES = {"A": ("autor", "autora"), "R": ("réu", "ré")}


def _party(match: re.Match[str]) -> str:
    letter, the = match["who"][0], match["the"]
    is_woman = the.strip().lower() in {
        "a",
        "à",
        "da",
        "na",
        "pela",
        "as",
        "às",
        "das",
        "nas",
        "pelas",
    }
    many = len(match["who"]) > 1
    said = _PARTIES[letter][is_woman]
    return the + said + ("es" if said == "autor" else "s") * many


REPORTS: tuple[Rule, ...] = (
    rule(
        "time of a race",
        r"(?<![\w.,°º'′])(?P<m>\d{1,2})['′](?P<s>[0-5]\d)(?:[\"″]|''|′′)(?P<c>\d{1,3})?(?!\w)",
        _time_of_a_race,
        ("correu em 3'45\"2", "correu em três minutos e quarenta e cinco segundos dois"),
        needs="'′",
        shapes=("0'0", "0′0"),
    ),
    rule(
        "minutes and seconds of a race",
        r"(?<![\w.,:/])(?P<m>2[5-9]|[3-5]\d):(?P<s>[0-5]\d)(?![\w:/]|[.,]\d)",
        _minutes,
        (
            "os 10 km em 29:45",
            "os dez quilômetros em vinte e nove minutos e quarenta e cinco segundos",
        ),
        shapes=("0:0",),
    ),
    rule(
        "balance of a team",
        r"(?<![\w.,])(?P<a>\d{1,2}) ?V(?P<j1>, ?| ?[-/] ?| )(?P<b>\d{1,2}) ?E"
        r"(?P<j2>, ?| e | ?[-/] ?| )(?P<c>\d{1,2}) ?D(?!\w| ?\d)",
        lambda m: (
            f"{_counted(m['a'], _BALANCE[0])}, {_counted(m['b'], _BALANCE[1])} e "
            f"{_counted(m['c'], _BALANCE[2])}"
        ),
        ("tem 7V, 1E e 2D", "tem sete vitórias, um empate e duas derrotas"),
        shapes=("0A", "0 A"),
    ),
    rule(
        "part of so many",
        rf"(?P<name>(?<!\w)(?i:{_OF_A_RACE}) )(?P<a>\d{{1,3}})/(?P<b>\d{{1,3}})(?![\w/]|[.,]\d)",
        lambda m: (
            f"{m['name']}{_number(m['a'])} de {_number(m['b'])}"
            if int(m["a"]) <= int(m["b"])
            else None
        ),
        ("na volta 23/56", "na volta vinte e três de cinquenta e seis"),
        needs="/",
    ),
    rule(
        "range of dates",
        r"(?<![\w.,/-])(?P<a>[0-3]?\d)/(?P<m>1[0-2]|0?[1-9]) ?[-–] ?(?P<b>[0-3]?\d)/(?P<n>1[0-2]"
        r"|0?[1-9])"
        r"(?![\w/%]|[.,]\d)",
        _range_of_dates,
        ("(1/10-31/3)", "(primeiro de outubro a trinta e um de março)"),
        needs="/",
    ),
    rule(
        "size of a tyre",
        r"(?<![\w.,/])(?P<w>\d{3})/(?P<h>\d\d) ?Z?R ?(?P<d>\d\d)"
        r"(?: (?P<n>\d{2,3})(?P<v>[A-Z]))?(?!\w)",
        lambda m: (
            f"{_number(m['w'])}, {_number(m['h'])}, R {_number(m['d'])}"
            + (f", {_number(m['n'])} {m['v']}" if m["n"] else "")
        ),
        ("pneus 205/55 R16", "pneus duzentos e cinco, cinquenta e cinco, R dezesseis"),
        needs="R",
        shapes=("0/0",),
    ),
    rule(
        "pages behind their number",
        r"(?<=\d )(?:pp|págs?)\.(?=[,;)]|$| [a-zà-ú])|(?<=\d{3} )p\.(?=[,;)]|$)",
        "páginas",
        (
            "3 vols., 45 pp., com índice",
            "três volumes, quarenta e cinco páginas, com índice",
        ),
        shapes=("0 a.", "0 aa.", "0 aaa.", "0 aaaa."),
    ),
    rule(
        "half of a century in short",
        r"(?<=[12]ª )met\.(?= d[aeo])|(?<=[12]\.ª )met\.(?= d[aeo])",
        "metade",
        ("na 1ª met. do ano", "na primeira metade do ano"),
        needs=["met"],
    ),
    rule(
        "members of a parliament in short",
        r"(?<=\d )dep\.(?=[),;]|$| [a-zà-ú])",
        "deputados",
        ("elegeu 12 dep., menos dois", "elegeu doze deputados, menos dois"),
        needs=["dep"],
    ),
    rule(
        "half of a year in short",
        r"(?<=[12]º )sem\.?(?P<y>/(?=20\d\d(?!\d)))|(?<=[12]º )sem\.(?= d)",
        lambda m: "semestre de " if m["y"] else "semestre",
        ("2º sem./2023", "segundo semestre de dois mil e vinte e três"),
        needs=["sem"],
    ),
    rule(
        "some more than so many women",
        r"(?<![\w.,])(?P<n>[2-9]00)(?= e (?:poucas|tantas) )",
        lambda m: feminine(_number(m["n"])),
        ("200 e poucas casas", "duzentas e poucas casas"),
        shapes=("00 a a",),
    ),
    rule(
        "half-time in short",
        r"(?<=\bao )int\.(?=[ ,;)]|$)",
        "intervalo",
        ("1-0 ao int., 2-1 no fim", "um a zero ao intervalo, dois a um no fim"),
        needs=["int"],
    ),
    rule(
        "back of a sheet",
        r"(?<=\d) ?(?P<e>e )?v(?:\.?º\.?|\.(?=[,;)]))",
        lambda m: f" {m['e'] or ''}verso",
        ("a fls. 23 vº", "a folhas vinte e três verso"),
        shapes=("0a", "0 a"),
        near=r"v[.º]",
    ),
    rule(
        "back of a sheet without a sign",
        r"(?<=\d)v(?![\w.])",
        lambda m: " verso" if re.search(r"\bf(?:ls?|olhas?)\.? \d{1,4}$", before(m)) else None,
        ("na fl. 3v", "na folha três verso"),
        needs="v",
        shapes=("0a",),
    ),
    rule(
        "party of a case",
        r"(?P<the>(?<!\w)(?:[OoAaÀà]s?|[Aa]os?|[DdNn][oa]s?|[Pp]el[oa]s?"
        r"|[Pp]ara [oa]s?) )(?P<who>RR|AA|R|A)\."
        r"(?=,? (?!d[aeo]s? [A-ZÀ-Þ])[a-zà-ú]|[,;)])",
        _party,
        ("o R. paga à A. e os AA. recorrem", "o réu paga à autora e os autores recorrem"),
        shapes=("a A.", "A A.", "a AA.", "A AA."),
    ),
    rule(
        "born and died on a day",
        r"(?<![\w.])(?P<what>[nm])\. (?:a |em )?(?=\d{1,2}[-./]\d{1,2}[-./]\d{4})",
        lambda m: {"n": "nascido em ", "m": "morto em "}[m["what"]],
        ("n. 12-3-1850", "nascido em doze de março de mil oitocentos e cinquenta"),
        needs="nm",
        shapes=("a. 0", "a. a"),
    ),
    rule(
        "period behind a stroke",
        r"(?<=[a-zA-Zµ\d])/(?=(?:24|48|12|8|6) ?h(?:oras)?(?!\w))",
        lambda m: None if before(m, 1).isdigit() else " por ",
        ("12 mm/24h", "doze milímetros por vinte e quatro horas"),
        needs="/",
        shapes=("a/0", "A/0"),
    ),
    rule(
        "week behind a stroke",
        r"(?<=[hs])/sem(?:\.|(?!\w))",
        " por semana",
        ("40h/sem.", "quarenta horas por semana"),
        needs=["sem"],
    ),
    rule(
        "times a day in short",
        r"(?<=\d)x ?/ ?d(?!\w)",
        " vezes por dia",
        ("3x/d", "três vezes por dia"),
        needs="x",
        shapes=("0a/a", "0a / a", "0a/ a", "0a /a"),
    ),
    rule(
        "number of a line and its variant",
        r"(?<=[Ll]inha )(?P<a>\d{3,4})-(?P<b>\d\d)(?![\w-])",
        lambda m: f"{_number(m['a'])}, {_number(m['b'])}",
        ("a linha 5100-10", "a linha cinco mil e cem, dez"),
        shapes=("0-0",),
    ),
    rule(
        "months behind the figure",
        r"(?P<name>(?<!\w)(?:[Ee]uribor a|[úÚ]ltimos|acum\. em"
        r"|acumulad[oa] em) )(?P<n>\d{1,2}) ?[mM]"
        r"(?![\w²³])",
        lambda m: f"{m['name']}{_number(m['n'])} meses",
        ("a Euribor a 6 M", "a Euribor a seis meses"),
        shapes=("0 A", "0A", "0 a", "0a"),
        needs=words("Euribor euribor últimos Últimos acum acumulado acumulada"),
    ),
)
"""Before all others."""

"""Portuguese rules for counts: parts, powers, feminine numbers, ordinals, sizes."""

import re

from declaim.normalise.grammars.portuguese.numbers_in_words.portuguese_agreement import (
    agree,
    feminine,
)
from declaim.normalise.grammars.portuguese.numbers_in_words.portuguese_numbers import fraction, nth
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import AT_NUMBER, VALUE, before, rule

_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_SHIFTS = {"12/36", "24/48", "24/72", "12/24"}
"""Hours of work and of rest."""


def _power_of_ten(match: re.Match[str]) -> str:
    times = " vezes " if match["times"] else ""
    raised = match["raised"] or match["raised2"] or ""
    power = match["e"] or "".join(
        str(_RAISED.index(sign)) if sign in _RAISED else "-" for sign in raised
    )
    power = power.replace("−", "-")
    minus = "menos " * power.startswith("-")
    return f"{times}dez elevado a {minus}{cardinal(power.strip('-'), 'pt_BR')}"


def _or_more(match: re.Match[str]) -> str | None:
    low, high, noun = match.group("low", "high", "noun")
    if match[0] in _SHIFTS or not 1 < int(low) < int(high):
        return None
    joint = "ou" if int(high) == int(low) + 1 else "a"
    said = f" {joint} ".join(agree(cardinal(number, "pt_BR"), noun) for number in (low, high))
    return f"{said} {'minutos' if noun == 'min' else noun}"


def _inches(match: re.Match[str]) -> str | None:
    """The sign behind a number is a quotation mark where one is open."""
    if before(match, 200).count('"') % 2 or match[0][:-1] == "1":
        return None
    number = cardinal(match["n"], "pt_BR")
    if match["part"]:
        return f"{number} vírgula {cardinal(match['part'], 'pt_BR')} polegadas"
    return f"{feminine(number)} polegadas"


def _of_women(number: str, _: str) -> str:
    return feminine(number)


_TIMES = {"h": "hora", "min": "minuto"}
COUNTS = (
    rule(
        "power of ten",
        r"(?P<times>(?<=\d) ?[x×·] ?)"
        rf"10(?:\^(?P<e>[-−]?\d{{1,3}})(?!\w)|(?P<raised>[⁻]?[{_RAISED}]+))"
        rf"|(?<!\w)10(?P<raised2>[⁻]?[{_RAISED}]+)",
        _power_of_ten,
        ("3 x 10^8, 10⁻³", "três vezes dez elevado a oito, dez elevado a menos três"),
        needs=f"^{_RAISED}",
    ),
    rule(
        "so many days or more",
        r"(?<![\w.,/-])(?P<low>\d{1,2})/(?P<high>\d{1,2})"
        r" ?(?P<noun>min|minutos|dias|anos|horas|pessoas|meses|semanas|vezes)(?!\w)",
        _or_more,
        ("por 20/25 min, 2/3 dias", "por vinte a vinte e cinco minutos, dois ou três dias"),
        needs="/",
    ),
    rule(
        "large ordinal",
        r"(?<![\w.,])(?P<n>\d{1,3}\.\d{3})[ºª](?!\w| ?C\b)",
        lambda m: (
            {"1.000º": "milésimo", "1.000ª": "milésima"}.get(m[0]) or cardinal(m["n"], "pt_BR")
        ),
        ("a 5.570ª posição", "a cinco mil quinhentos e setenta posição"),
        ("o 1.000º gol", "o milésimo gol"),
        shapes=("0.0",),
    ),
    rule(
        "part of a whole",
        r"(?<![\w.,/])(?<!\bdia )(?P<top>[1-8])/(?P<bottom>[2-9]|10)(?= d[ao]s? [^\W\d_]{3})",
        lambda m: (
            fraction(int(m["top"]), int(m["bottom"])) if int(m["top"]) < int(m["bottom"]) else None
        ),
        ("cerca de 2/3 da população", "cerca de dois terços da população"),
        needs="/",
    ),
    rule(
        "so many of the women",
        r"(?<![\w.,/])(?<!\b[Dd]ia )(?<!ágina )(?P<n>\d{1,3})"
        r"(?= das (?:\d{1,3}(?![\d:h]| ?(?:h|às|horas)\b)|quais\b"
        r"|[a-zà-ú]{2,20}(?:as|ões|des|gens|tes)\b)"
        r"| em cada \d{1,3} (?P<noun>[a-zà-ú]{2,20})\b)",
        lambda m: (agree if m["noun"] else _of_women)(cardinal(m["n"], "pt_BR"), m["noun"]),
        (
            "2 das 3 vítimas, 1 em cada 5 mulheres",
            "duas das três vítimas, uma em cada cinco mulheres",
        ),
        needs=["das", "em"],
        first=AT_NUMBER,
    ),
    rule(
        "number before an adjective",
        r"(?<![\w.,/$€£-])(?<![$€£] )(?P<n>\d{1,3}(?:\.\d{3})?)"
        r"(?= (?:grandes|maiores|menores|melhores"
        r"|piores|principais|importantes|diferentes|jovens|simples|excelentes|possíveis|fortes"
        r"|enormes|recentes|antigas|tradicionais|profissionais) (?P<noun>[a-zà-ú]{3,20})\b)",
        lambda m: (
            said
            if (said := agree(cardinal(m["n"], "pt_BR"), m["noun"])) != cardinal(m["n"], "pt_BR")
            else None
        ),
        ("2 grandes obras", "duas grandes obras"),
        first=AT_NUMBER,
    ),
    rule(
        "one thousand",
        r"(?<![\w.,])(?:(?P<real>R\$ ?)|(?<!\$ ))1 mil(?= [a-zà-ú]|[.,;)]|$)",
        lambda m: f"mil{' reais' * bool(m['real'])}",
        ("mais de 1 mil pessoas, R$ 1 mil", "mais de mil pessoas, mil reais"),
        needs=["mil"],
    ),
    rule(
        "ordinal of several",
        r"(?<![\w.,])(?P<n>[1-9]\d?)\.(?P<end>[oa])s(?!\w)",
        lambda m: re.sub(r"o\b", f"{m['end']}s", nth(m["n"], False)),
        ("os 3.os lugares, as 1.as pessoas", "os terceiros lugares, as primeiras pessoas"),
        shapes=("0.a",),
    ),
    rule(
        "size of an engine",
        r"(?<![\w.,])(?P<a>[1-6])\.(?P<b>\d)(?= ?(?:\d\dV|[Tt]urbo|[Ff]lex|TSI|TDI|HDi|TFSI"
        r"|PureTech|TC[eE]|dCi|CDT[Ii]|GDI|EcoBoost|BlueHDi|CRDi|MPI|VTi|THP|MHEV|aspirado"
        r"|a gasolina|diesel)(?!\w))"
        r"|(?<=Uno |Gol |nix |lio |rsa |lta |sta |olo |olf |rgo |obi |wid |lex |ros |tor )"
        r"(?P<c>[1-6])\.(?P<d>\d)(?!\w|[.,]\d)",
        lambda m: " ponto ".join(cardinal(n, "pt_BR") for n in m.groups() if n),
        ("um Gol 1.6, 1.0 turbo", "um Gol um ponto seis, um ponto zero turbo"),
        shapes=("0.0",),
    ),
    rule(
        "section before its title",
        r"(?:(?<![\w.,])(?P<a>\d{1,2})\.(?P<b>\d{1,2})(?= ?[-–—] ?[A-ZÀ-Þ]{2})"
        r"|(?:^|(?<=\n))(?P<c>\d{1,2})\.(?P<d>[1-9]\d)(?= [A-ZÀ-Þ][a-zà-ÿ])"
        r"|(?:^|(?<=\n))(?P<e>\d{1,2})\.(?P<f>\d{1,2})(?= [-–—] [A-ZÀ-Þ]))",
        lambda m: " ponto ".join(cardinal(n, "pt_BR") for n in m.groups() if n),
        ("2.3 - DA MULTA do autor", "dois ponto três, Da Multa do autor"),
        ("3.10 Data da aprovação", "três ponto dez Data da aprovação"),
        ("2.5 - O imóvel", "dois ponto cinco, O imóvel"),
        shapes=("0.0 ", "0.0-", "0.0–", "0.00 "),
    ),
    rule(
        "version that ends in zero",
        r"(?<![\w.,$€£-])(?<!\$ )(?P<n>\d{1,2})\.0(?![\w%]|[.,]\d"
        r"| ?(?:[%°º]|[kcm]?m\b|m?k?g\b|m?[lL]\b|milh|bilh|mi\b|pontos|graus|reais|euros|anos))",
        lambda m: f"{cardinal(m['n'], 'pt_BR')} ponto zero",
        ("a moda 2.0", "a moda dois ponto zero"),
        shapes=("0.0",),
    ),
    rule(
        "valves of an engine",
        rf"(?<=[\d{VALUE}] )(?P<n>8|12|16|20|24)[vV](?!\w)",
        lambda m: f"{cardinal(m['n'], 'pt_BR')} válvulas",
        ("motor 2.0 16V", "motor dois ponto zero dezesseis válvulas"),
        needs="vV",
        shapes=("0A", "0a"),
    ),
    rule(
        "litres for so many kilometres",
        r"(?<=[lL]) ?/ ?(?=100 ?km\b)",
        " aos ",
        ("5 l/100 km", "cinco litros aos cem quilômetros"),
        needs="/",
    ),
    rule(
        "inches",
        r"(?<![\w.,'′])(?P<n>\d{1,2})(?:[.,](?P<part>\d))?(?:\"|''|″)(?![\w\"'])",
        _inches,
        ('um ecrã de 6,5"', "um ecrã de seis vírgula cinco polegadas"),
        needs="\"'″",
    ),
    rule(
        "so many times a day",
        r"(?<=\d)x ?(?=(?:dia|semana|mês|ano)(?!\w))",
        " vezes por ",
        ("3xdia", "três vezes por dia"),
        needs="x",
        shapes=("0a",),
    ),
    rule(
        "strength of a medicine",
        r"(?:(?<=\dg)|(?<=\dmg)|(?<=\d mg)|(?<=mcg))/(?=\d{1,3}(?:,\d)? ?m[lL]\b)",
        " por ",
        ("xarope 2mg/5ml", "xarope dois miligramas por cinco mililitros"),
        needs="/",
    ),
    rule(
        "per kilo and a time",
        r"(?<=[a-zà-ú]{4})/kg/(?P<time>dia|dose|h|hora|min)(?!\w)",
        lambda m: f" por quilo por {_TIMES.get(m['time'], m['time'])}",
        ("2 gotas/kg/dia", "duas gotas por quilo por dia"),
        needs=["kg"],
    ),
    rule(
        "per square metre",
        r"(?<=[a-zà-ú]{3}) ?/ ?m[²2](?!\w)",
        " por metro quadrado",
        ("3 litros/ m²", "três litros por metro quadrado"),
        needs="/",
        shapes=("a/a", "a / a", "a/ a", "a /a"),
    ),
    rule(
        "minus at a distance",
        r"(?:(?<=\b(?:em|de|té) )|(?<= a ))[-–−] (?=\d{1,3}(?:,\d{1,2})? ?[°º] ?C\b)",
        "menos ",
        ("estimada em - 68 °C", "estimada em menos sessenta e oito graus Celsius"),
        needs="°º",
    ),
    rule(
        "parts of a fertiliser",
        r"(?<![\w.,-])\d{1,2} ?[-–] ?\d{1,2} ?[-–] ?\d{1,2}(?![\w-]|[.,]\d)",
        lambda m: (
            " ".join(cardinal(n, "pt_BR") for n in re.findall(r"\d+", m[0]))
            if re.search(r"(?i:npk|fórmulas?|formulaç|adub|fertiliz)[^.;]{0,40}$", before(m, 60))
            else None
        ),
        ("adubo NPK 04-14-08", "adubo N P K quatro catorze oito"),
        needs="-–",
        shapes=("0-0", "0 -", "0–0", "0 –", "0- 0", "0– 0"),
    ),
    rule(
        "aperture and resolution",
        r"(?<!\w)[fƒ]/(?=\d)|(?<=\d[pK])@(?=\d)",
        lambda m: " a " if m[0] == "@" else "f ",
        ("f/1.8", "f um vírgula oito"),
        needs="/@",
    ),
    rule(
        "percentage points",
        r"(?<=\d) ?pp(?![\w.])",
        " pontos percentuais",
        (
            "subiu 0,5 pp e 4pp",
            "subiu zero vírgula cinco pontos percentuais e quatro pontos percentuais",
        ),
        needs=["pp"],
        shapes=("0aa", "0 aa"),
    ),
)
"""Before all others."""

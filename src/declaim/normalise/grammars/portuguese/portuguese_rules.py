"""Rules that only Portuguese has: those before plain numbers, and those before all others."""

import re

from declaim.normalise.grammars.portuguese.portuguese_agreement import agree, feminine
from declaim.normalise.grammars.portuguese.portuguese_numbers import (
    fraction,
    nth,
    said_ordinal,
    score,
    state,
)
from declaim.normalise.grammars.portuguese.portuguese_words import STATES
from declaim.normalise.numerals import cardinal, one_by_one
from declaim.normalise.rules import AT_NUMBER, any_of, before, rule, words


def _every(hours: str) -> str:
    return f"{hours} em {hours} horas"


def _of_women(number: str, _: str) -> str:
    return feminine(number)


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


_DAYS = words("segunda terça quarta quinta sexta")
OWN = (
    rule(
        "day of the week by its number",
        r"(?<![\w.,])(?P<n>[2-6])(?:[ªa]s(?!\w)|(?:ª|a\.?)(?=[- ]feiras?(?!\w)"
        r"| (?:a|e|à|às) (?:[2-6]ª|s[áa]b|dom)))"
        r"|(?<=[2-6]ª [ae] )(?P<n2>[3-6])ª(?! ?[A-Za-zÀ-ÿ])",
        lambda m: _DAYS[int(m["n"] or m["n2"]) - 2] + "s" * m[0].endswith("s"),
        ("3ª-feira, de 2ª a 6ª", "terça-feira, de segunda a sexta"),
        ("às 3as e 5as feiras", "às terças e quintas feiras"),
        shapes=("0a",),
    ),
    rule(
        "edition",
        r"(?<![\w.,])(?P<n>[1-9]\d?)\. ed\.(?!\w)",
        lambda m: f"{nth(m['n'], True)} edição",
        ("3. ed., São Paulo", "terceira edição, São Paulo"),
        shapes=("0. a",),
    ),
    rule(
        "lady",
        r"(?<![\w.])D\. (?=[A-ZÀ-Þ][\w]{1,20}a(?!\w)|Leonor|Isabel|Inês|Beatriz)(?!Garcia)",
        "dona ",
        ("D. Maria I e D. João", "dona Maria primeira e dom João"),
        needs="D",
    ),
    rule(
        "score",
        r"(?<![\w.,])(?P<a>\d{1,2})(?: x |x)(?P<b>\d{1,2})(?![\w^]| ?(?:x|=|[cm]?m\b|metros|cent))",
        score,
        ("venceu por 2x0", "venceu por dois a zero"),
        ("a escala 6x1", "a escala seis por um"),
        needs="x",
    ),
    rule(
        "ordinal",
        r"(?<![\w.,])(?P<n>\d{1,4})\.?(?P<end> ?[ºª](?! ?C\b)|(?<=\.)°|[oa])(?!\w)",
        said_ordinal,
        ("o 2º e a 3ª", "o segundo e a terceira"),
        ("no forno a 180º", "no forno a cento e oitenta graus"),
        (
            "23 graus em Faro e 17º no Porto",
            "vinte e três graus em Faro e dezessete graus no Porto",
        ),
        first=AT_NUMBER,
    ),
)
"""Before plain numbers."""
FIRST = (
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
        r"(?<![\w.,])(?P<n>\d{1,3}\.\d{3})[ºª](?!\w)",
        lambda m: cardinal(m["n"], "pt_BR"),
        ("a 5.570ª posição", "a cinco mil quinhentos e setenta posição"),
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
        r"(?= das (?:\d|quais\b|[a-zà-ú]{2,20}(?:as|ões|des|gens|tes)\b)"
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
        "half of a match",
        r"(?<![\w.,])(?P<n>[12])º ?T(?!\w)",
        lambda m: f"{nth(m['n'], False)} tempo",
        ("aos 3 do 2ºT", "aos três do segundo tempo"),
        shapes=("0a",),
    ),
    rule(
        "time on the clock of a match",
        r"(?<=\b[Aa]os )(?P<m>\d{1,2}):(?P<s>[0-5]\d)(?![\w:]|[.,]\d)",
        lambda m: " e ".join(
            f"{cardinal(str(int(m[part])), 'pt_BR')} {noun}{'s' * (int(m[part]) != 1)}"
            for part, noun in (("m", "minuto"), ("s", "segundo"))
        ),
        ("um gol aos 27:30", "um gol aos vinte e sete minutos e trinta segundos"),
        needs=":",
    ),
    rule(
        "penalties of a match",
        r"(?<=\d )g\. ?p\.",
        "grandes penalidades",
        ("4-3 g.p.", "quatro a três grandes penalidades"),
        needs="g",
    ),
    rule(
        "side of a house",
        r"(?<=[ºª] )[Ee]sq\.º?",
        "esquerdo",
        ("1.º esq., n.º 2", "primeiro esquerdo, número dois"),
        needs=["sq", "Esq", "esq"],
    ),
    rule(
        "paragraph of a law",
        r"(?<![\w.])[Aa]l\. (?=[a-z](?!\w))",
        "alínea ",
        ("a al. c) do n.º 1", "a alínea c) do número um"),
        needs=["al", "Al"],
    ),
    rule(
        "about a year",
        r"(?<![\w.])c\. ?(?=1\d{3}(?!\d))",
        "cerca de ",
        ("(c. 1586)", "(cerca de mil quinhentos e oitenta e seis)"),
        needs="c",
    ),
    rule(
        "number of an account",
        r"(?<=nta |cia |ula )\d{3,12}-[\dX](?!\w)",
        lambda m: ", ".join(
            one_by_one(part, "pt_BR") if part.isdecimal() else part for part in m[0].split("-")
        ),
        ("conta 12345-6", "conta um dois três quatro cinco, seis"),
        needs="-",
        shapes=("000-0", "000-A"),
    ),
    rule(
        "size of an engine",
        r"(?<![\w.,])(?P<a>[1-6])\.(?P<b>\d)(?= ?(?:\d\dV|[Tt]urbo|[Ff]lex|TSI|TDI|HDi|aspirado"
        r"|a gasolina|diesel)(?!\w))"
        r"|(?<=Uno |Gol |nix |lio |rsa |lta |sta |olo |olf |rgo |obi |wid |lex |ros |tor )"
        r"(?P<c>[1-6])\.(?P<d>\d)(?!\w|[.,]\d)",
        lambda m: " ponto ".join(cardinal(n, "pt_BR") for n in m.groups() if n),
        ("um Gol 1.6, 1.0 turbo", "um Gol um ponto seis, um ponto zero turbo"),
        shapes=("0.0",),
    ),
    rule(
        "state of Brazil",
        rf"(?<=[a-zà-ú])(?P<open> \(|-|/| - "
        rf")(?P<state>{any_of(STATES)})(?P<close>\)?)(?![\w-])",
        state,
        ("em Borá (SP), Campinas/SP", "em Borá (São Paulo), Campinas, São Paulo"),
        shapes=("a (A", "a-A", "a/A", "a - A"),
    ),
    rule(
        "hours between doses",
        r"(?<![\w.,/])(?P<n>\d{1,2})/(?P=n) ?(?:h|horas)(?!\w)",
        lambda m: (
            ("" if before(m).endswith("de ") else "de ")
            + _every(feminine(cardinal(m["n"], "pt_BR")))
        ),
        ("de 8/8 h", "de oito em oito horas"),
        needs="/",
    ),
)
"""Before all others."""

"""Portuguese Roman numerals of editions: III Encontros, nas I Jornadas, o Super Bowl LX."""

import re

from declaim.normalise.grammars.portuguese.numbers_in_words.portuguese_numbers import nth
from declaim.normalise.numerals import cardinal, roman
from declaim.normalise.rules import rule, words
from declaim.normalise.spelled_words import VALID_ROMAN

_MASCULINE = words("""
    aniversário acampamentos? acamp\\. almoço arraial certame centenário ciclos? circuitos?
    colóquios? concerto concílio concursos? conde congressos? convívio cortejo corta-mato curso
    cursos desfile distrito duque encontros? estágio exército festiva(?:l|is) fórum governo
    grande grupo hackathon império intercâmbio jantar jogos leilão magusto marquês meeting
    memorial milênio milénio musical open passeio plano prêmios? prémios? raid rali rallye
    reich roteiro salão sarau seminários? serão simpósios? torneios? trail triatlo duatlo
    troféu workshop domingo campeonatos? batalhão regimento mundial europeu
""")
_FEMININE = words("""
    assembleia bênção bienal brigada caminhada cerimónia cimeira concentração conferências?
    convenção copa corridas? cruzada cúpula dinastia divisão edição emenda etapa exposição
    feiras? festas? gala guerra internacional jornadas? legislatura ligas? maratona marcha
    meia-maratona milha mostras? noites? série olimpíadas? parada peregrinação prova quinzena
    região regata secção seção unidade romaria república reunião ronda semanas? taça tertúlia
    travessia vigília
""")
EVENTS = "|".join(_MASCULINE), "|".join(_FEMININE)
"""Nouns that a numeral before them counts: masculine and feminine."""


def _many(said: str) -> str:
    return re.sub(r"(?<=[oa])\b", "s", said)


def _behind(match: re.Match[str]) -> str:
    the = match["the"]
    article = the.strip().lower()
    said = nth(roman(match["n"]), article.rstrip("s").endswith(("a", "à")))
    return the + (_many(said) if article.endswith("s") else said)


def _two(match: re.Match[str]) -> str:
    first, second = (nth(roman(match[name]), bool(match["f"])) for name in "ab")
    return f"{first} {match['joint']} {second}"


_NUMERAL = rf"(?=[IVX]){VALID_ROMAN}(?!\w)"
EDITIONS = (
    rule(
        "two numerals before a noun",
        rf"(?<![\w.'’-])(?<!\b[A-Z] )(?P<a>{_NUMERAL}) (?P<joint>e|ou|a) (?P<b>{_NUMERAL})"
        rf"(?= (?i:(?P<f>{EVENTS[1]})|{EVENTS[0]})(?!\w))",
        _two,
        ("as I e II Ligas", "as primeira e segunda Ligas"),
        needs="IVX",
        shapes=("A a A",),
    ),
    rule(
        "numeral of several behind their article",
        r"(?P<the>(?<!\w)(?:[OoAaÀà]s|[dn][oa]s|[Aa]os|[Pp]el[oa]s|[DdNn]?[Ee]st[ea]s"
        r"|[DdNn]?[Ee]ss[ea]s|[Uu]mas|[Uu]ns) )"
        rf"(?P<n>(?=[IVX]{{2}}){_NUMERAL})(?= [A-ZÀ-Þ][a-zß-ÿ]{{2,20}}s(?!\w))",
        _behind,
        (
            "nestes III Encontros e nas II Danças",
            "nestes terceiros Encontros e nas segundas Danças",
        ),
        needs="IVX",
        shapes=("a A", "A A"),
    ),
    rule(
        "numeral of one that is here",
        r"(?P<the>(?:(?<!\w)[dn]?|(?:^|(?<=\n)|(?<=[.!?:] ))N?)[Ee](?:st|ss)[ea] )"
        rf"(?P<n>(?=[IVX]{{2}}){VALID_ROMAN})(?= [A-ZÀ-Þ][a-zß-ÿ]{{3}})",
        _behind,
        ("neste XII Raid, nesta III Milha", "neste décimo segundo Raid, nesta terceira Milha"),
        needs="IVX",
        shapes=("a A", "A A"),
    ),
    rule(
        "numeral of a final",
        rf"(?<=Super Bowl )(?P<n>(?=[IVXL]){VALID_ROMAN})(?!\w)",
        lambda m: cardinal(roman(m["n"]), "pt_BR"),
        ("o Super Bowl LX", "o Super Bowl sessenta"),
        needs=["Bowl"],
    ),
)
"""Before all others."""

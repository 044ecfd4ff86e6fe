"""Portuguese strokes between two nouns: a hyphen, or two things side by side, and never por."""

import re

from declaim.normalise.grammars.romance.romance_strokes import (
    closing_dash,
    compounds,
    languages,
)
from declaim.normalise.rules import VALUE, Rule, any_of, before, rule, words

_THINGS = words("""
    pax porção aluno família unidade pessoa habitante peça lote vaca animal planta cova pé árvore
    ave criança adulto quarto casal morador cliente par equipe equipa atleta sócio ação aula sessão
    tarde manhã noite
""")
"""Behind a stroke these are counted only if what stands before is an amount."""
_HYPHENATED = (
    ("investigação", "ação"), ("pesquisa", "ação"), ("hora", "aula"), ("horas", "aula"),
    ("homem", "hora"), ("homens", "hora"), ("homem", "dia"), ("homens", "dia"),
    ("ensino", "aprendizagem"), ("qualidade", "preço"),
    ("preço", "qualidade"),
)  # fmt: skip
"""Compounds whose hyphen is often written as a stroke."""
_RATES = words("""
    custo preço valor taxa média gasto consumo produção receita lucro renda investimento despesa
    capitação verba carga quantidade rácio volume peso área metro grama quilo litro mililitro
    miligrama quilograma real euro dólar kwanza hora dia minuto gorjeta diária mensalidade dose
    rendimento produtividade
""")
"""Nouns of an amount in the singular: custo/aluno."""
_AMOUNT = re.compile(
    rf"(?:[\d{VALUE}]|\b(?:uma?|cada|meia?|por)\b)[^.;:!?()]{{0,24}}$|\b(?i:{any_of(_RATES)})$"
    r"|(?<!\bmai)(?<!\bmeno)(?<!\btrê)[^\W\d_]{3}s$"
)


def _aside(match: re.Match[str]) -> str | None:
    text = before(match, 40)
    if _AMOUNT.search(text) and not re.search("(?:feira|[Ss]ábados|[Dd]omingos)$", text):
        return None
    return ", "


STROKES: tuple[Rule, ...] = (
    compounds(
        _HYPHENATED,
        ("um projeto de investigação/ação", "um projeto de investigação-ação"),
        ("vinte horas/aula e dez homens/dia", "vinte horas-aula e dez homens-dia"),
        ("a relação qualidade/preço", "a relação qualidade-preço"),
    ),
    rule(
        "stroke between two things",
        rf"(?<=[a-zà-ú]{{3}})/(?=(?:{any_of(_THINGS)})(?![\w/]))",
        _aside,
        ("professor/aluno, o custo/aluno", "professor, aluno, o custo por aluno"),
        ("aos sábados/manhã", "aos sábados, manhã"),
        needs="/",
        shapes=("a/a",),
    ),
    rule(
        "so many of each",
        r"(?<=[^\W\d_]{3}[oaõe]s)/(?=(?:vaga|turma|leito|professor|médico|casa|domicílio|jogo|partida"
        r"|mesa|caixa|pacote|página|veículo|viagem|funcionário|trabalhador|agregado)(?![\w/]))",
        " por ",
        ("12 candidatos/vaga", "doze candidatos por vaga"),
        needs="/",
        shapes=("a/a",),
    ),
    rule(
        "so many a minute",
        r"(?<=[oae]s)/min(?![\w/])",
        " por minuto",
        ("80 batimentos/min", "oitenta batimentos por minuto"),
        needs=["min"],
        shapes=("a/a",),
    ),
    languages("e", ("em C/C++", "em C e C mais mais")),
    closing_dash(("o jornal - um dos mais lidos -, disse", "o jornal, um dos mais lidos, disse")),
)
"""Before all others."""

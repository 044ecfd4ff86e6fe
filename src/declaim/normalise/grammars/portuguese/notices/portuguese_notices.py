"""Portuguese short forms of notices, small ads, forums and results that need a word beside them."""

import re

from declaim.normalise.grammars.portuguese.numbers_in_words.portuguese_agreement import feminine
from declaim.normalise.grammars.portuguese.portuguese_words import STATES
from declaim.normalise.numerals import cardinal, one_by_one
from declaim.normalise.roman_rules import last_stop
from declaim.normalise.rules import any_of, before, rule, words

NOTICE_SHORT = {
    "em hon. de": "em honra de", "Igr.": "igreja", "Vl.": "vila",
    "Term.": "terminal", "Vice-pres.": "vice-presidente", "Vice-Pres.": "vice-presidente",
    "vice-pres.": "vice-presidente", "Tes.:": "tesoureiro:", "1.º Sec.:": "primeiro secretário:",
    "Geral Ord.": "geral ordinária", "Geral Extr.": "geral extraordinária",
    "Desp. e Rec.": "desportivo e recreativo", "Rec. e Desp.": "recreativo e desportivo",
    "Cult. e Rec.": "cultural e recreativo", "Rec. e Cult.": "recreativo e cultural",
    "Cult. e Desp.": "cultural e desportivo", "conv.": "convocação", "MB WAY": "M B Way",
    "Processo Adm.": "processo administrativo", "Proc. Adm.": "processo administrativo",
    "Rel. e Contas": "relatório e contas", "rel. e contas": "relatório e contas",
    "Classif.": "classificação", "Dim.:": "dimensões:", "dim.:": "dimensões:",
    "hum. rel.": "umidade relativa", "tempo est.": "tempo estimado", "Bibl.": "biblioteca",
    "ou sup.": "ou superior", "fund. em": "fundado em", "port. de": "português de",
    "Trad. port.": "tradução portuguesa", "trad. port.": "tradução portuguesa",
}  # fmt: skip
"""Anywhere."""
NOTICE_NUMBERED = {
    "mag.": "magnitude", "carr.": "carruagem", "Carr.": "carruagem", "ag.": "agência",
    "Ag.": "agência", "Apto": "apartamento", "apto": "apartamento", "vel.": "velocidade",
    "Vel.": "velocidade", "Pt.": "parte", "pt.": "parte", "Part.": "parte", "Ep.": "episódio",
    "ep.": "episódio", "Epis.": "episódio",
}  # fmt: skip
"""Before a number."""
_SPOONED = words("""
    sopa sal açúcar azeite óleo fermento canela mel vinagre pimenta farinha manteiga essência
    bicarbonato amido maizena colorau mostarda orégãos cacau café molho sumo raspa
""")
_TERMS = {"bim": "bimestre", "quad": "quadrimestre"}
_SUBJECTS = {
    "mat": "matemática", "port": "português", "hist": "história", "geo": "geografia",
    "geog": "geografia", "fís": "física", "quím": "química", "bio": "biologia", "ing": "inglês",
}  # fmt: skip
_RUN = re.compile(
    r"(?i:corrid|prova|percurso|largada|distância|maratona|trail|quilômetr|quilómetr|treino|\bkm\b)"
)
_GOALS = re.compile(r"(?i:gols?\b|golos?\b|marcador|marcou|\d ?[-x] ?\d|amarelo|vermelho|bola)")
_ROAD = re.compile(r"(?i:sentido|rodovia|trecho|eixo|rota|ponte|voos?|linha|divisa|fronteira) $")
_BANK = re.compile(r"(?i:banco|agência|\bag\.|conta|depósito|pix|caixa)")


def _town_of(match: re.Match[str]) -> str:
    """Câmara Mun. is municipal; o Mun. de Ovar is município."""
    noun = re.search(r"\b(?:[OoAa]|[DdNn]o|[Aa]o|[Pp]elo) $", before(match, 6))
    said = "unicípio" if noun else "unicipal"
    return f"{match[0][0]}{said}{last_stop(match)}"


def _heats(match: re.Match[str]) -> str:
    low, high = match.group("a", "b")
    joint = " a" if int(low) < int(high) else ","
    said = f"{cardinal(low, 'pt_BR')}{joint} {cardinal(high, 'pt_BR')}"
    return f"{said} {'graus Celsius' if match['c'] else 'graus'}"


def _spoon(match: re.Match[str]) -> str:
    kind = "sopa" if match["what"].rstrip(".")[-1] == "s" else "chá"
    part = {"½": "meia", "1/2": "meia", "¼": "um quarto de"}.get(match["n"])
    number = part or feminine(cardinal(match["n"], "pt_BR"))
    return f"{number} colher{'es' * (not part and match['n'] != '1')} de {kind}"


def _of_account(match: re.Match[str]) -> str | None:
    if not _BANK.search(before(match, 60)):
        return None
    digits = ", ".join(
        one_by_one(part, "pt_BR") if part.isdecimal() else part
        for part in match["n"].replace(".", "").split("-")
    )
    return f"conta corrente {'número ' * bool(match['sign'])}{digits}"


NOTICES = (
    rule(
        "division and round in short",
        r"(?:(?<=\dª )|(?<=\d\.ª ))(?P<what>[Dd]iv|[Jj]orn)\.(?= [a-zà-ú(]|[,;:)-])",
        lambda m: {"d": "divisão", "j": "jornada"}[m["what"][0].lower()],
        ("na 1.ª div. distrital", "na primeira divisão distrital"),
        needs=["div", "Div", "jorn", "Jorn"],
    ),
    rule(
        "extra time in short",
        r"(?<=\d )a\.p\.",
        lambda m: "após prolongamento" + last_stop(m),
        ("3-1 a.p.", "três a um após prolongamento."),
        needs="a",
        shapes=("0 a.",),
    ),
    rule(
        "time of the church in short",
        r"(?<=\b[Dd]o )T\. ?(?=Comum|Pascal)",
        "Tempo ",
        ("domingo do T. Comum", "domingo do Tempo Comum"),
        needs="T",
    ),
    rule(
        "more or less with a stroke",
        r"(?<![\w+/-])\+ ?/? ?[-–−] ?(?=\d)",
        "mais ou menos ",
        (
            "por +/- 40 minutos, +- 5 h",
            "por mais ou menos quarenta minutos, mais ou menos cinco horas",
        ),
        needs="+",
    ),
    rule(
        "two heats",
        r"(?<![\w.,/])(?P<a>\d{1,2})/(?P<b>\d{1,2}) ?[º°] ?(?P<c>C)?(?!\w)",
        _heats,
        ("água a 16/17ºC", "água a dezesseis a dezessete graus Celsius"),
        needs="/",
    ),
    rule(
        "municipal in short",
        r"(?<=[a-zà-ú] )[Mm]un\.(?=[ ,;)]|$)",
        _town_of,
        ("a Biblioteca Mun. de Ovar", "a Biblioteca Municipal de Ovar"),
        ("no Mun. de Ovar", "no Município de Ovar"),
        needs=["Mun", "mun"],
    ),
    rule(
        "part of a school year in short",
        r"(?<=\d[ºo°] )(?P<what>bim|quad)\.?(?!\w)",
        lambda m: _TERMS[m["what"]] + last_stop(m),
        ("no 2º bim. do ano", "no segundo bimestre do ano"),
        needs=["bim", "quad"],
    ),
    rule(
        "subject of a school in short",
        rf"(?<=\bem )(?P<what>{any_of(_SUBJECTS)})\.(?= e |,|;|\)|$| com )",
        lambda m: _SUBJECTS[m["what"]] + last_stop(m),
        ("7 em mat. e 8 em port.", "sete em matemática e oito em português."),
        needs=[*_SUBJECTS],
    ),
    rule(
        "weeks in short",
        r"(?<=\d )sem\.(?= (?:e|de|com|após|antes|atrás|para|depois)(?!\w)|[,;)])",
        "semanas",
        ("há 3 sem. e meia", "há três semanas e meia"),
        needs=["sem"],
    ),
    rule(
        "flat in short",
        r"(?:(?<=\b[Oo] )|(?<=\b[NnDdAa]o )|(?<=\bum ))ap\.?(?= [a-zà-ú])",
        "apartamento",
        ("o ap. ficou caro", "o apartamento ficou caro"),
        needs=["ap"],
    ),
    rule(
        "salary in short",
        r"(?<!\w)[Ss]al\.(?=:? ?(?:R\$|US\$|€|\d))",
        "salário",
        ("sal. R$ 2.000", "salário dois mil reais"),
        needs=["sal", "Sal"],
    ),
    rule(
        "discount in short",
        r"(?<=\d% )desc\.?(?!\w)",
        lambda m: "de desconto" + last_stop(m),
        ("grupos: 10% desc.", "grupos: dez por cento de desconto."),
        needs=["desc"],
    ),
    rule(
        "times a week with its preposition",
        r"(?<=\dx )p/ ?(?=(?:semana|dia|mês|ano|hora)(?!\w))",
        "por ",
        ("2x p/ semana", "duas vezes por semana"),
        shapes=("0a a/",),
    ),
    rule(
        "current account",
        r"(?<!\w)[Cc]/[Cc]:? (?P<sign>[Nn][.ºo°]{0,2} ?)?(?P<n>\d[\d.]{0,11}(?:-[\dX]+){1,3}"
        r"|\d{4,12})(?![\w/])",
        _of_account,
        (
            "Banco 33, c/c 13-000123-4",
            "Banco trinta e três, conta corrente um três, zero zero zero um dois três, quatro",
        ),
        needs="/",
    ),
    rule(
        "road from state to state",
        rf"(?<=[a-zà-ú] )(?P<a>{any_of(STATES)})[-–](?P<b>{any_of(STATES)})(?![\w-])",
        lambda m: (
            f"{STATES[m['a']]}, {STATES[m['b']]}"
            if m["a"] != m["b"] and _ROAD.search(before(m))
            else None
        ),
        ("sentido SP-RJ", "sentido São Paulo, Rio de Janeiro"),
        shapes=("AA-AA", "AA–AA"),
    ),
    rule(
        "length of a run",
        r"(?<![\w.,$])(?P<n>\d{1,3})[kK](?![\w€$])",
        lambda m: (
            f"{cardinal(m['n'], 'pt_BR')} quilômetros"
            if int(m["n"]) in {3, 5, 6, 7, 8, 10, 12, 15, 18, 21, 30, 42, 50}
            and _RUN.search(before(m, 80))
            else None
        ),
        ("a corrida de 5k e 10k", "a corrida de cinco quilômetros e dez quilômetros"),
        shapes=("0a", "0A"),
    ),
    rule(
        "minute of a goal",
        r"(?<=[a-zà-ú.] \()(?P<n>\d{1,2}|1[01]\d|120)m(?=[,;)])",
        lambda m: (
            f"{cardinal(m['n'], 'pt_BR')} minuto{'s' * (m['n'] != '1')}"
            if _GOALS.search(before(m, 80))
            else None
        ),
        (
            "1-0, Rui (23m); 1-1, Zé (56m, falta)",
            "um a zero, Rui (vinte e três minutos); um a um, Zé (cinquenta e seis minutos, falta)",
        ),
        shapes=("(0",),
    ),
    rule(
        "bracket behind a figure",
        r"(?<=\d)\((?=\d{1,3}\))",
        " (",
        (
            "7-6(5), Salmo 117(118)",
            "sete a seis (cinco), Salmo cento e dezessete (cento e dezoito)",
        ),
        shapes=("0(0",),
    ),
    rule(
        "dash before a price",
        r"(?<=[a-zà-ú²³.)])(?<!mil)(?<!lhões)(?<!lhão)(?<!\b[a-z]i) [-–—] (?=(?:R\$|US\$|€) ?\d)",
        ", ",
        (
            "casa, 78 m² – R$ 420 mil",
            "casa, setenta e oito metros quadrados, quatrocentos e vinte mil reais",
        ),
        needs="$€",
    ),
    rule(
        "fewer or more years",
        r"(?<!\w)(?P<sign>[<>]) ?"
        r"(?=\d{1,4}(?:,\d+)? (?:anos|meses|dias|semanas|horas|pessoas)(?!\w))",
        lambda m: "menos de " if m["sign"] == "<" else "mais de ",
        ("crianças < 12 anos", "crianças menos de doze anos"),
        needs="<>",
    ),
    rule(
        "north before its degrees",
        r"(?<![\w.])(?P<to>[NS]) ?(?=\d{1,2} ?[º°] ?\d{1,2} ?['’′])",
        lambda m: {"N": "norte ", "S": "sul "}[m["to"]],
        (
            "N 40º 12' W 8º 25'",
            "norte quarenta graus doze minutos oeste oito graus vinte e cinco minutos",
        ),
        needs="°º",
        shapes=("A0", "A 0"),
    ),
    rule(
        "spoon of two letters",
        r"(?<![\w.,])(?P<n>\d{1,2}|½|¼|1/2) ?(?P<what>c\.?[sc]\.?)"
        rf"(?= (?:d[eao]s? )(?:{'|'.join(_SPOONED)})(?!\w))",
        _spoon,
        (
            "2 cs de azeite e 1 c.c. de sal",
            "duas colheres de sopa de azeite e uma colher de chá de sal",
        ),
        needs=_SPOONED,
    ),
    rule(
        "kelvin",
        r"(?<=\d) K(?=[,;)])",
        lambda m: " kelvins" if re.search(r"[°º] ?C|temperatura", before(m, 60)) else None,
        ("a 100 ºC (373 K)", "a cem graus Celsius (trezentos e setenta e três kelvins)"),
        needs="K",
        shapes=("0 A",),
    ),
)
"""Before all others."""

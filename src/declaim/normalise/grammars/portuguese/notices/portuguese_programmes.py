"""Portuguese rules for associations, rounds of a cup, school years, years in letters and health."""

import re

from declaim.normalise.numerals import cardinal, ordinal, roman
from declaim.normalise.roman_rules import last_stop
from declaim.normalise.rules import before, rule
from declaim.normalise.spelled_words import VALID_ROMAN

PROGRAMME_SHORT = {
    "Pcta.": "praceta", "Pct.": "praceta", "Az.": "azinhaga", "Estr. Nac.": "estrada nacional",
    "de serv.": "de serviço", "exc. fer.": "exceto feriados", "exc.": "exceto",
    "pim.": "pimenta", "pré-aquec.": "pré-aquecido", "f.º de": "filho de", "Fr.co": "Francisco",
    "M.el": "Manuel", "Ant.º": "António", "Desp. Norm.": "despacho normativo",
    "umid.": "umidade", "Tx. insc.": "taxa de inscrição", "Tx.": "taxa",
    "(dub.)": "(dublado)", "(leg.)": "(legendado)", "Nat.:": "naturalidade:",
    "Dir. Téc.": "diretor técnico", "Enc. de Educação": "encarregado de Educação",
    "Enc. Educação": "encarregado de Educação", "Est. do Meio": "estudo do Meio",
    "Folcl.": "folclórico", "Bomb. Vol.": "bombeiros voluntários",
}  # fmt: skip
"""Anywhere."""
_KINDS = {
    "Hum": "humanitária", "Rec": "recreativa", "Cult": "cultural", "Desp": "desportiva",
    "Soc": "social", "Juv": "juvenil", "Port": "portuguesa", "Nac": "nacional",
    "Com": "comercial", "Ind": "industrial",
}  # fmt: skip
_ADJECTIVES = (
    "(?:Comercial|Industrial|Desportiva|Recreativa|Cultural|Portuguesa|Nacional|Humanitária"
    r"|Académica|Juvenil|Empresarial|Brasileira|Paulista|Columbófila)(?!\w)"
)
"""Words of an association that tell it from what is signed: Ass. Rui Sá."""
_ROUNDS = {"2": "semi", "4": "quartas de ", "8": "oitavas de ", "16": "dezesseis avos de ",
           "32": "trinta e dois avos de "}  # fmt: skip


def _association(match: re.Match[str]) -> str:
    kinds = re.sub(r"([A-Z][a-z]+)\.", lambda m: _KINDS[m[1]], match["kinds"])
    return f"associação{kinds}"


PROGRAMMES = (
    rule(
        "association in short",
        rf"(?<![\w.])Ass(?:oc)?\.(?P<kinds>(?:(?:,| e)? (?:{'|'.join(_KINDS)})\.)"
        rf"{{1,4}}|(?= (?:d[aeo]s? [A-ZÀ-Þ]|{_ADJECTIVES})))",
        _association,
        ("a Ass. Rec. e Cult. de Faro", "a associação recreativa e cultural de Faro"),
        ("a Ass. de Pais", "a associação de Pais"),
        needs=["Ass", "Assoc"],
    ),
    rule(
        "round of a cup as a fraction",
        r"(?<![\w.,/])1/(?P<n>2|4|8|16|32)(?: avos)?(?: de| da)?[ -]?(?P<end>fina(?:l|is))"
        r"(?!\w| de semana)",
        lambda m: _ROUNDS[m["n"]] + (m["end"] if m["n"] == "2" else "final"),
        ("as 1/8 de final, a 1/2 final", "as oitavas de final, a semifinal"),
        needs=["final", "finais"],
        shapes=("0/0",),
    ),
    rule(
        "year in Roman numerals",
        rf"(?<=\bde )(?P<n>(?=M[MDCLXVI]{{3}}){VALID_ROMAN})(?!\w)",
        lambda m: cardinal(roman(m["n"]), "pt_BR"),
        ("em maio de MDCCLV", "em maio de mil setecentos e cinquenta e cinco"),
        needs="M",
        shapes=("a AAAA",),
    ),
    rule(
        "vitamin in short",
        r"(?<![\w.])[Vv]it\. (?=[A-EK](?:\d{1,2})?(?![\w]))",
        "vitamina ",
        ("a vit. B12", "a vitamina B doze"),
        needs=["vit", "Vit"],
    ),
    rule(
        "marks in short",
        r"(?<=\d )val\.(?!\w)",
        lambda m: "valores" + last_stop(m),
        ("teve 18 val., e passou", "teve dezoito valores, e passou"),
        needs=["val"],
    ),
    rule(
        "blood pressure without its unit",
        r"(?:(?<=T\.A\. )|(?<=TA )|(?<=tensão de )|(?<=pressão de )|(?<=PA )|(?<=T\.A\.: ))"
        r"(?P<a>[12]?\d)/(?P<b>1?\d)(?![\w/]|[.,]\d)",
        lambda m: f"{cardinal(m['a'], 'pt_BR')} por {cardinal(m['b'], 'pt_BR')}",
        ("pressão de 12/8", "pressão de doze por oito"),
        needs="/",
    ),
    rule(
        "mobile phone in short",
        r"(?<![\w.])[Cc]el\.(?=:? ?\(\d\d\))",
        "celular",
        (
            "cel. (31) 99876-5432",
            "celular três um, nove nove oito sete seis, cinco quatro três dois",
        ),
        needs=["cel", "Cel"],
    ),
    rule(
        "ordinals with a stroke",
        r"(?<=[ºª])/(?=\d{1,2}\.?[ºª](?!\w))",
        lambda m: " e " if re.search(r"\d\.?[ºª]$", before(m)) else None,
        ("o 1.º/2.º anos", "o primeiro e segundo anos"),
        needs="/",
        shapes=("a/0",),
    ),
    rule(
        "ordinal that its noun touches",
        r"(?<![\w.,])(?P<n>[1-9]\d?)\.?º(?=(?:ano|andar|ciclo|período|lugar)s?(?!\w))",
        lambda m: f"{ordinal(m['n'], 'pt_BR')} ",
        ("no 12.ºano", "no décimo segundo ano"),
        needs="º",
        shapes=("aaaa", "aaaaa"),
    ),
    rule(
        "weight in short",
        r"(?<=\d )grs\.?(?= de |,|;|$)",
        "gramas",
        ("200 grs de manteiga", "duzentos gramas de manteiga"),
        needs=["grs"],
    ),
    rule(
        "born in a place",
        r"(?:^|(?<=\n))\* ?(?=[A-ZÀ-Þ][^\d\n]{2,30}, \d{1,2}[./ -])",
        "nascido em ",
        (
            "* Faro, 3.4.1910",
            "nascido em Faro, três de abril de mil novecentos e dez",
        ),
        needs="*",
    ),
    rule(
        "died in a place",
        r"† ?(?=[A-ZÀ-Þ][^\d\n]{2,30}, \d{1,2}[./ -])",
        "falecido em ",
        (
            "Rui † Faro, 3.4.1910",
            "Rui falecido em Faro, três de abril de mil novecentos e dez",
        ),
        needs="†",
    ),
)
"""Before all others."""

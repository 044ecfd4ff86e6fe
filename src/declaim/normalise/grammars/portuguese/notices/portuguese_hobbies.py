"""Portuguese short forms of stars, plants, music, stamps, training and other hobbies."""

import re

from declaim.normalise.numerals import cardinal
from declaim.normalise.roman_rules import last_stop
from declaim.normalise.rules import AT_NUMBER, after, before, rule

HOBBY_SHORT = {
    "nível mod.": "nível moderado", "alíq.": "alíquota",
    "Alíq.": "alíquota", "hidr. carb.": "hidratos de carbono", "circ. em": "circulado em",
    "nível mod./difícil": "nível moderado a difícil",
}  # fmt: skip
"""Anywhere."""
HOBBY_NUMBERED = {"Op.": "opus", "dent.": "denteado", "ded.": "dedução"}
"""Before a number."""
HOBBY_UNITS = {
    "a.l.": ("ano-luz", "anos-luz"), "UA": ("unidade astronômica", "unidades astronômicas"),
    "prest.": ("prestação", "prestações"), "rep.": ("repetição", "repetições"),
}  # fmt: skip
_WOOL = re.compile(r"(?i:agulha|lã|fio|novelo|croch|tricô|tricot|malha)")

HOBBIES = (
    rule(
        "apparent magnitude",
        r"(?<!\w)[Mm]ag\. (?P<what>ap|abs)\.(?= ?-?\d)",
        lambda m: f"magnitude {'aparente' if m['what'] == 'ap' else 'absoluta'}",
        ("mag. ap. 4", "magnitude aparente quatro"),
        needs=["mag", "Mag"],
    ),
    rule(
        "stars of a hotel",
        r"(?:(?<=\()|(?<=[Hh]otel )|(?<=[Hh]otéis ))(?P<n>[2-5]) ?\*(?=[),;. ]|$)",
        lambda m: f"{cardinal(m['n'], 'pt_BR')} estrelas",
        ("um hotel 4*, outro (3*)", "um hotel quatro estrelas, outro (três estrelas)"),
        needs="*",
    ),
    rule(
        "part of a second",
        r"(?<![\w.,/])1/(?P<n>\d{2,5}) ?s(?!\w)",
        lambda m: f"um {cardinal(m['n'], 'pt_BR')} avos de segundo",
        ("a 1/4000 s", "a um quatro mil avos de segundo"),
        needs="/",
    ),
    rule(
        "share of a number in short",
        r"(?<=\d% )s/ ?(?=\d|R\$)",
        "sobre ",
        ("+6% s/ 2023", "mais seis por cento sobre dois mil e vinte e três"),
        needs="/",
    ),
    rule(
        "boiling point in short",
        r"(?<!\w)(?P<what>p\.[ef]\.)(?=:? -?\d{1,4}(?:,\d+)? ?[°º] ?C)",
        lambda m: "ponto de " + ("ebulição" if m["what"][2] == "e" else "fusão"),
        ("p.e.: 356 °C", "ponto de ebulição: trezentos e cinquenta e seis graus Celsius"),
        shapes=("a.a. 0", "a.a.: 0", "a.a. -0", "a.a.: -0"),
    ),
    rule(
        "depth in short",
        r"(?<=m de )prof\.(?=[,;)]| (?:e|com|no|na)(?!\w)|$)",
        lambda m: "profundidade" + last_stop(m),
        ("a 2 cm de prof., no vaso", "a dois centímetros de profundidade, no vaso"),
        needs=["prof"],
    ),
    rule(
        "balls of wool",
        r"(?<=\d )nov\.(?= de \d{2,3} ?g)",
        lambda m: "novelos" if _WOOL.search(before(m, 80) + after(m, 40)) else None,
        ("agulha 4; 2 nov. de 100 g de lã", "agulha quatro; dois novelos de cem gramas de lã"),
        needs=["nov"],
    ),
    rule(
        "volumes behind their number",
        r"(?<=[2-9] )vol\.(?=[,;)])",
        "volumes",
        ("obra em 3 vol., rara", "obra em três volumes, rara"),
        needs=["vol"],
    ),
    rule(
        "sets of an exercise",
        r"(?<![\w.,])(?P<a>\d{1,2}) ?x ?(?P<b>\d{1,3})(?= (?:rep\b|rep\.|repetições|segundos|seg))",
        lambda m: f"{cardinal(m['a'], 'pt_BR')} vezes {cardinal(m['b'], 'pt_BR')}",
        ("4x12 repetições", "quatro vezes doze repetições"),
        first=AT_NUMBER,
        needs=["rep", "repetições", "segundos", "seg"],
    ),
    rule(
        "new motorcycle",
        r"(?<![\w.,])(?:0|zero) ?km(?![\w/])",
        "zero quilômetro",
        ("uma moto zero km", "uma moto zero quilômetro"),
        needs=["km"],
    ),
    rule(
        "kilometres of a used vehicle",
        r"(?<=\b[Bb]aixa )km(?![\w/])|(?<=\b[Aa]lta )km(?![\w/])|(?<=\b[Pp]ouca )km(?![\w/])",
        "quilometragem",
        ("moto de baixa km", "moto de baixa quilometragem"),
        needs=["km"],
    ),
)
"""Before all others."""

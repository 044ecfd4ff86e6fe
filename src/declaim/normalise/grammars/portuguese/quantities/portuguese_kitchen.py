"""Portuguese rules for spoons and cups, ovens, and other measures with a word beside them."""

import re

from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import before, rule, words

_COMPASS = {"NE": "nordeste", "NW": "noroeste", "NO": "noroeste", "SE": "sudeste", "SW": "sudoeste",
            "SO": "sudoeste"}  # fmt: skip

_POINTS = {"N": "norte", "S": "sul", "E": "leste", "O": "oeste", "L": "leste"}
_ELECTRIC = r"(?i:fusíve(?:l|is)|disjuntor|corrente|tomada|amperagem|alternador)\b[^.;]{0,20}$"
_SPOONS = words(
    "colher colheres xícara xícaras chávena chávenas copo copos cheia cheias rasa rasas"
)
_SHORT_KINDS = {
    "s": "sopa", "sp": "sopa", "ch": "chá", "cf": "café", "sb": "sobremesa",
    "sob": "sobremesa", "sobr": "sobremesa",
}  # fmt: skip

MEASURES = (
    rule(
        "kind of a spoon",
        rf"(?:{'|'.join(f'(?<={noun})' for noun in _SPOONS)}) ?\((?:de |das? |tipo )?"
        r"(?P<kind>sopa|chá|sobremesa|café|americano|requeijão|(?:s|sp|ch|cf|sb|sobr?)\.|sp|ch|cf"
        r"|sb|sobr?)\)",
        lambda m: (
            " "
            + "de " * (m["kind"] != "americano")
            + _SHORT_KINDS.get(m["kind"].strip("."), m["kind"])
        ),
        ("2 colheres (sopa) de açúcar", "duas colheres de sopa de açúcar"),
        ("3 colheres (sp) e 1 colher (ch.)", "três colheres de sopa e uma colher de chá"),
        ("1 xícara (chá) e 1 copo (americano)", "uma xícara de chá e um copo americano"),
        needs="(",
        near=r" ?\((?:de |das? |tipo )?(?:s|c|americano|requeijão)",
        shapes=("a (", "a("),
    ),
    rule(
        "highest and lowest heat",
        r"(?<![\w.])(?P<form>[Mm](?:áx|ín))\.(?P<mark>:?) ?(?P<n>\d{1,2}) ?º(?![\w.]| ?C\b)",
        lambda m: (
            m["form"][0]
            + ("áxima" if m["form"][1] == "á" else "ínima")
            + f"{m['mark']} {cardinal(m['n'], 'pt_BR')} {'grau' if m['n'] == '1' else 'graus'}"
        ),
        ("Máx. 28º, mín. 14º", "Máxima vinte e oito graus, mínima catorze graus"),
        needs="º",
        shapes=(". 0", ".: 0", ".0", ".:0"),
    ),
    rule(
        "degrees with a letter",
        r"(?<=\bgraus )C(?:\.(?= [a-zà-ú]))?(?![\w'’.-])",
        "Celsius",
        ("10 graus C", "dez graus Celsius"),
        needs=["graus"],
    ),
    rule(
        "degrees with an o",
        r"(?<![\w.,])(?P<n>\d{1,3})o(?= (?:para|a|de) (?:N|S|E|O|W|NE|NW|NO|SE|SW|SO|norte|sul"
        r"|leste|este"
        r"|oeste)(?!\w))",
        lambda m: f"{cardinal(m['n'], 'pt_BR')} graus",
        ("inclinam 15o para norte", "inclinam quinze graus para norte"),
        shapes=("0a a",),
    ),
    rule(
        "direction behind a distance",
        r"(?<=(?:km|os) a )(?P<to>N[EWO]|S[EWO]|[NSEOL])(?= d[aeo]s? )",
        lambda m: _COMPASS.get(m["to"]) or _POINTS[m["to"]],
        ("a 5 km a SO de Faro", "a cinco quilômetros a sudoeste de Faro"),
        shapes=("a a A",),
    ),
    rule(
        "amperes",
        r"(?<![\w.,])(?P<n>\d{1,3}) ?A(?![\w-])",
        lambda m: (
            f"{cardinal(m['n'], 'pt_BR')} ampère{'s' * (m['n'] != '1')}"
            if re.search(_ELECTRIC, before(m, 40))
            else None
        ),
        ("um fusível de 10 A", "um fusível de dez ampères"),
        shapes=("0 A", "0A"),
    ),
    rule(
        "share against a share",
        r"(?<=\d%) ?[xX] ?(?=\d)",
        " a ",
        (
            "50,9% x 49,1%",
            "cinquenta vírgula nove por cento a quarenta e nove vírgula um por cento",
        ),
        needs="%",
    ),
    rule(
        "direction behind degrees",
        r"(?P<name>(?<!\w)(?:[Pp]ara|direção|direcção|orientação|sentido|rumo a"
        r"|quadrante(?: de)?) )"
        r"(?P<to>N[EWO]|S[EWO])(?![\w-])",
        lambda m: m["name"] + _COMPASS[m["to"]],
        ("vira para NW", "vira para noroeste"),
        shapes=("a AA",),
    ),
)
"""Before all others."""

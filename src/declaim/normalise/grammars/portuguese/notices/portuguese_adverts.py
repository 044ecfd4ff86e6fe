"""Portuguese rules for advertisements and notices: women or men, prices, officers, ships."""

from declaim.normalise.numerals import cardinal
from declaim.normalise.roman_rules import last_stop
from declaim.normalise.rules import AT_NUMBER, rule

_SEXES = {"M": "masculino", "F": "feminino"}
_PEOPLE = {"H": "homem", "M": "mulher"}
_OFFICERS = {
    "Presid": "presidente", "Tes": "tesoureiro", "Vogs": "vogais", "Secret": "secretário",
}  # fmt: skip
ADVERTS = (
    rule(
        "women or men",
        r"(?<![\w/.])(?P<a>[MF])/(?P<b>[MF])(?:/[DX])?(?![\w/])"
        r"|(?<![\w/.])(?P<a2>[mf])/(?P<b2>[mf])(?:/[dx])?(?![\w/])"
        r"|(?<![\w/.])(?P<a3>[HM])/(?P<b3>[HM])(?![\w/])",
        lambda m: (
            (
                f"{_PEOPLE[m['a3']]} ou {_PEOPLE[m['b3']]}"
                if m["a3"]
                else " ou ".join(_SEXES[letter.upper()] for letter in m[0].split("/")[:2])
            )
            if len(set(m[0][:3:2])) > 1
            else None
        ),
        ("Empregado de mesa (M/F)", "Empregado de mesa (masculino ou feminino)"),
        ("roupa H/M", "roupa homem ou mulher"),
        needs="/",
        shapes=("A/A", "a/a"),
    ),
    rule(
        "from so many to so many, with a stroke",
        r"(?<![\w.,/])(?P<a>[1-9]?[05])/(?P<b>[1-9][05])"
        r"(?= (?:alunos|alunas|pessoas|lugares|crianças|utentes|sócios|quartos|euros|reais)(?!\w))",
        lambda m: (
            f"{cardinal(m['a'], 'pt_BR')} a {cardinal(m['b'], 'pt_BR')}"
            if 0 < int(m["a"]) < int(m["b"])
            else None
        ),
        ("salas com 30/40 alunos", "salas com trinta a quarenta alunos"),
        first=AT_NUMBER,
        needs="/",
    ),
    rule(
        "negotiable in short",
        r"(?:(?<=€ )|(?<=€, )|(?<=euros ))[Nn]eg\.(?!\w)",
        lambda m: "negociável" + last_stop(m),
        ("um carro, 4500€ neg., azul", "um carro, quatro mil e quinhentos euros negociável, azul"),
        needs=["neg", "Neg"],
    ),
    rule(
        "extension of a telephone in short",
        r"(?<=\d{4} )r\. ?(?=\d{2,4}(?![\w.,]\d|\w))",
        "ramal ",
        (
            "(11) 3456-7890 r. 234",
            "um um, três quatro cinco seis, sete oito nove zero ramal duzentos e trinta e quatro",
        ),
        shapes=("0 a. 0", "0 a.0"),
    ),
    rule(
        "population and density in short",
        r"(?<![\w.])(?P<what>[Pp]op|[Dd]ens)\.(?= \((?:\d|est|censo)|: ?(?:cerca de )?\d)",
        lambda m: {"pop": "população", "den": "densidade"}[m["what"][:3].lower()],
        ("Pop. (2011): 50; dens.: 9", "população (dois mil e onze): cinquenta; densidade: nove"),
        needs=["Pop", "pop", "Dens", "dens"],
    ),
    rule(
        "officers of a club in short",
        r"(?<![\w.])(?P<who>Presid|Tes|Vogs|Secret)\.(?=:| [A-ZÀ-Þ][a-zà-ÿ]{2})",
        lambda m: _OFFICERS[m["who"]],
        ("Presid. Ana Sá; Tes. Rui Dias", "presidente Ana Sá; tesoureiro Rui Dias"),
        needs=["Presid", "Tes", "Vogs", "Secret"],
    ),
    rule(
        "letters of a ship",
        r"(?<![\w/])(?P<a>[NF])/(?P<b>[TM])(?= \"?[A-ZÀ-Þ][a-zà-ÿ])",
        lambda m: f"{m['a']} {m['b']}",
        ("o N/T Faro", "o N T Faro"),
        needs="/",
        shapes=("A/A A", 'A/A "A'),
    ),
    rule(
        "letter of a telephone's model",
        r"(?:(?<=Pixel )|(?<=Phone )|(?<=Redmi ))(?P<n>\d{1,2})a(?!\w)",
        lambda m: f"{cardinal(m['n'], 'pt_BR')} A",
        ("o Pixel 10a", "o Pixel dez A"),
        needs=["Pixel", "Phone", "Redmi"],
    ),
)
"""Before all others."""

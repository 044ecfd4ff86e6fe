"""Portuguese rules for small advertisements: women or men, rooms, pages of so many."""

from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import AT_NUMBER, rule

_SEXES = {"M": "masculino", "F": "feminino"}
_PEOPLE = {"H": "homem", "M": "mulher"}
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
        "letter of a telephone's model",
        r"(?:(?<=Pixel )|(?<=Phone )|(?<=Redmi ))(?P<n>\d{1,2})a(?!\w)",
        lambda m: f"{cardinal(m['n'], 'pt_BR')} A",
        ("o Pixel 10a", "o Pixel dez A"),
        needs=["Pixel", "Phone", "Redmi"],
    ),
)
"""Before all others."""

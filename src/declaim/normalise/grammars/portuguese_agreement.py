"""The gender of a Portuguese number: uma casa, duas casas, duzentas mulheres."""

import re

from declaim.normalise.rules import words


def feminine(number: str) -> str:
    """Uma, duas, duzentas."""
    number = re.sub(r"\bum$", "uma", re.sub(r"\bdois\b", "duas", number))
    return re.sub(r"(?<=[zv])entos\b|(?<=c)entos\b", "entas", number).replace(
        "quinhentos", "quinhentas"
    )


_NO_NOUN = frozenset(words("""
    a de da do em na no com por para e ou que as os das dos nas nos à às ao aos se mas como até
    desde entre sem sob sobre foi é era mais menos contra após ele ela uma um
"""))  # fmt: skip
_FEMININE = re.compile(
    r"(?:(?<!ist)(?<!em)(?<!gram)as|gens|ções|sões|dades)$"
    r"|^(?:mãos|leis|fotos|motos|flores|cores|dores|árvores|classes|fases|bases|frases|crises|teses"
    r"|mães|paredes|pontes|fontes|mentes|mortes|colheres|mulheres|vezes|vozes|partes|noites|tardes"
    r"|redes|torres|regiões|opiniões|reuniões|uniões|sedes|chaves|naves|aves|nuvens|ordens|séries"
    r"|espécies|atrizes|raízes|luzes|cruzes|saúdes|marés|mãe|mão)$"
)
_MASCULINE = frozenset(
    words("dias programas problemas sistemas temas poetas atletas gramas quilogramas miligramas")
)


def agree(number: str, noun: str) -> str:
    """Uma casa, duas casas, duzentas mulheres."""
    noun = noun.partition(" ")[0]
    if not noun or noun in _NO_NOUN:
        return number
    if number == "um":
        noun = re.sub("(?<!m)ão$", "õe", re.sub("m$", "n", noun)) + (
            "es" if noun.endswith(("r", "z")) else "s"
        )
    many = _FEMININE.search(noun) and noun not in _MASCULINE and " vírgula " not in number
    return feminine(number) if many else number

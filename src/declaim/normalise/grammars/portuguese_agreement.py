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
_FEMININE = (
    r"(?:as|gens|mãos|leis|fotos|motos|flores|cores|dores|árvores|classes|fases|bases|frases"
    r"|crises|teses|mães|paredes|pontes|fontes|mentes|mortes|colheres|ções|sões|dades|mulheres|vezes|vozes|partes|noites|tardes|redes|torres)$"
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
    many = re.search(_FEMININE, noun) and noun not in _MASCULINE and " vírgula " not in number
    return feminine(number) if many else number

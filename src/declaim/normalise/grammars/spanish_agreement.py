"""The gender of a Spanish number: veintiún libros, veintiuna casas, doscientas mujeres."""

import re

from declaim.normalise.rules import words

_NO_NOUN = frozenset(
    words("""
    de del al a y e o u por en que con es son fue era la el las los lo se su sus ante para sin sobre
    hasta desde entre contra según cuando como pero más menos está están ha han no ni si ya le les
    hay había tras mediante durante donde también muy tan aunque porque regresa ocupa gana
""")
)
"""Behind these a number stands alone."""
_MASCULINE = frozenset(
    words(
        "días programas problemas sistemas temas poetas atletas artistas "
        "mapas planetas idiomas climas dilemas centavos dálmatas turistas periodistas "
        "futbolistas policías mañanas cometas "
        "artistas deportistas analistas tomas gramas"
    )
)
_FEMININE = re.compile(
    r"(?:(?<!ist)(?<!em)(?<!om)as|(?:yem|gem|quem|tom|alarm|arm|llam|plataform|form|norm|firm|plum"
    r"|sum|cam|dam|cim|rim|lágrim|víctim|brom|gom|page|lom|poloni)as|ciones|siones|xiones"
    r"|dades|tudes)$"
    r"|^(?:mujeres|veces|voces|im[aá]genes|[oó]rdenes|partes|noches|tardes|clases|especies"
    r"|superficies|series|calles|leyes|flores|madres|redes|torres|sedes|bases|frases|fases|naves"
    r"|luces|cruces|fuentes|muertes|mentes|gentes|paredes|nubes|claves|llaves|aves|pieles|señales"
    r"|labores|cárceles|catedrales|sucursales|raíces|manos|fotos|motos|crisis|dosis|tesis"
    r"|capitales|centrales|serpientes|sangres|opiniones|reuniones|uniones|regiones|razones"
    r"|canciones|cuestiones|legiones|religiones)$"
)


def _plural(noun: str) -> str:
    if noun.endswith("ión"):
        return noun[:-2] + "ones"
    if noun.endswith("z"):
        return noun[:-1] + "ces"
    return noun + ("s" if noun[-1:] in "aeoáéó" else "es")


def agree(number: str, noun: str) -> str:
    """Un libro, una casa, veintiún libros, quinientas casas, doscientas mujeres."""
    number = re.sub(r"\bveintiuno (?=mil|bill|trill)", "veintiún ", number)
    number = re.sub(r"\buno (?=mil|bill|trill)", "un ", number)
    if noun.startswith(("millon", "billon")):
        return number if " coma " in number else re.sub(r"uno$", "un", number)
    noun = noun.partition(" ")[0]
    if not noun or noun in _NO_NOUN:
        return number
    if number == "uno" and not noun.endswith("s"):
        noun = _plural(noun)
    if noun == "mil":
        return re.sub("uno$", "ún" if number.endswith("veintiuno") else "un", number)
    if not noun.endswith("s"):
        return number
    if _FEMININE.search(noun) and noun not in _MASCULINE:
        number = number if " coma " in number else re.sub("uno$", "una", number)
        number = re.sub(r"\bun mil\b", "una mil", number)
        return re.sub(r"cientos\b", "cientas", number).replace("quinientos", "quinientas")
    alone = "(?<=y )uno$" if " coma " in number else r"\buno$"
    return re.sub("veintiuno$", "veintiún", re.sub(alone, "un", number))

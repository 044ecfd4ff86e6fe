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
_MASCULINE = re.compile(
    r"(?:crat|(?:patri|mon|olig|jer)arc|naut|iot|gram|gm|raum|plasm)as$|^(?:días|mapas|planetas|poetas|atletas|cometas"
    r"|profetas|idiomas|climas|centavos|policías|papas|deltas|tapas|gramas|kilogramas|dramas|mayas"
    r"|cineastas|guardias|mediodías|pijamas|panoramas|gimnastas|entusiastas|dálmatas|aviones"
    r"|camiones|guiones|gorriones|escorpiones|bastiones|centuriones|embriones|sarampiones"
    r"|millones|billones|trillones|campeones|caparazones|corazones|tranvías|fantasmas)$"
)
_FEMININE = re.compile(
    r"(?:(?<!ist)(?<!em)(?<!om)as|iones|[dt]ades|tudes|umbres|trices|enes(?<=ágenes))$"
    r"|^(?:yemas|gemas|quemas|cremas|diademas|tomas|bromas|gomas|lomas|palomas|listas|pistas"
    r"|vistas|revistas|entrevistas|conquistas|avispas|mujeres|veces|voces|imagenes|[oó]rdenes"
    r"|partes|noches|tardes|clases|especies|subespecies|superficies|series|calles|leyes|flores"
    r"|madres|redes|torres|sedes|bases|frases|fases|naves|luces|cruces|fuentes|muertes|mentes"
    r"|gentes|paredes|nubes|claves|llaves|aves|pieles|señales|labores|cárceles|catedrales"
    r"|sucursales|ra[ií]ces|manos|fotos|motos|radios|bicis|crisis|dosis|tesis|hipótesis|capitales"
    r"|centrales|serpientes|sangres|razones|saludes|paces|narices|suertes|leches|nieves|gripes"
    r"|webs|teles|morales|sartenes|interfaces|webes|élites|corrientes|patentes|tribus|variantes|artes|mieles|actrices|multinacionales"
    r"|escaseces|frentes|costumbres|cumbres|nueces|matrices|vejeces)$"
)

_LETTERS = frozenset(
    words("API CPU GPU VM VPN LAN URL TV ONG ONGD PYME UCI UTE UPA IP CCAA AMPA FAQ")
)
"""Acronyms of feminine nouns: una ONG, doscientas ONG."""


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
    if noun.removesuffix("s").removeprefix("v") in _LETTERS:
        noun = "letras"
    if number == "uno" and not noun.endswith("s"):
        noun = _plural(noun)
    if noun == "mil":
        return re.sub("uno$", "ún" if number.endswith("veintiuno") else "un", number)
    if not noun.endswith("s"):
        return number
    if _FEMININE.search(noun) and not _MASCULINE.search(noun):
        number = number if " coma " in number else re.sub("uno$", "una", number)
        number = re.sub(r"\bun mil\b", "una mil", number)
        return re.sub(r"cientos\b", "cientas", number).replace("quinientos", "quinientas")
    alone = "(?<=y )uno$" if " coma " in number else r"\buno$"
    return re.sub("veintiuno$", "veintiún", re.sub(alone, "un", number))

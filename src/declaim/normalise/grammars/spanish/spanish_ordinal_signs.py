"""The gender of a Spanish ordinal whose sign disagrees with its noun: el 3ª piso, la 2º fase."""

import re

from declaim.normalise.rules import after, before, words

_MEN = frozenset(
    words("""
    aniversario lugar piso festival semestre trimestre periodo capítulo encuentro congreso
    campeonato torneo concurso ciclo simposio seminario foro año mes siglo grado turno módulo
    volumen premio trofeo round tiempo bloque párrafo artículo distrito batallón regimiento curso
""")
)
_WOMEN = frozenset(
    words("""
    edición fase etapa serie vez parte ronda semana sesión temporada reunión región feria
    conferencia jornada carrera muestra bienal caminata maratón división clase posición asamblea
    copa generación versión quincena mitad planta prueba pregunta página línea columna sección
    unidad fiesta noche tarde guerra república convención enmienda
""")
)
_HIS = re.compile(r"(?<!\w)(?i:el|al|del|un|mi|su|este|ese|aquel|nuestro|otro|cada) $")
_HER = re.compile(r"(?<!\w)(?i:la|una|mi|su|esta|esa|aquella|nuestra|otra) $")
_NOUN = re.compile(r" (?P<noun>[A-Za-zÀ-ÿ]{3,})")
_OF_A_LAW = re.compile(r"(?i:\b(?:art|artículo|arts|inciso|n)\.? |§ ?)$")
_MASCULINE_ENDS = re.compile(r"o$")
_FEMININE_ENDS = re.compile(r"(?:ción|sión|unión|gión|dad|[^mt]a)$")
_NO_WOMEN = frozenset(words("día guardia policía mapa colega planeta cura cámara camarada"))
_NO_MEN = frozenset(words("foto moto mano radio como pero cuando"))


def is_feminine(match: re.Match[str], signed: bool) -> bool:
    """Whether the ordinal is feminine; `signed` if its own sign is ª."""
    text, found = before(match, 16), _NOUN.match(after(match))
    if not found or _OF_A_LAW.search(text):
        return signed
    noun = found["noun"].lower()
    if signed:
        is_his = _HIS.search(text) and noun not in _NO_MEN and _MASCULINE_ENDS.search(noun)
        return not (noun in _MEN or is_his)
    is_hers = _HER.search(text) and noun not in _NO_WOMEN and _FEMININE_ENDS.search(noun)
    return noun in _WOMEN or bool(is_hers)

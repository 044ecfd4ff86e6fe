"""Spanish strokes between two nouns, marks of ten, and verses of the Bible with a point."""

import re

from declaim.normalise.grammars.romance.romance_strokes import (
    closing_dash,
    compounds,
    languages,
)
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import VALUE, Rule, after, any_of, before, rule, words

_HYPHENATED = (
    ("investigación", "acción"), ("costo", "beneficio"), ("coste", "beneficio"),
    ("costo", "efectividad"), ("coste", "efectividad"), ("enseñanza", "aprendizaje"),
    ("hora", "hombre"), ("horas", "hombre"), ("hombre", "hora"),
)  # fmt: skip
"""Compounds whose hyphen is often written as a stroke."""
_THINGS = words("ración porción alumno vivienda unidad docena persona noche habitante")
"""Behind a stroke these are counted only if what stands before is an amount."""
_RATES = words("""
    costo coste precio valor tasa media gasto consumo producción renta ingreso inversión capacidad
    carga cantidad volumen peso área superficie metro gramo kilo litro euro dólar peso hora día
    minuto dosis presupuesto
""")
_AMOUNT = re.compile(
    rf"(?:[\d{VALUE}]|\b(?:una?|cada|medi[ao]|por)\b)[^.;:!?()]{{0,24}}$|\b(?i:{any_of(_RATES)})$"
    r"|(?<!rne)(?<!rte)(?<!cole)(?<!ueve)[^\W\d_]{3}s$"
)
_BOOKS = words("""
    Génesis Éxodo Levítico Deuteronomio Salmo Salmos Proverbios Romanos Corintios Gálatas Efesios
    Filipenses Colosenses Tesalonicenses Hebreos Apocalipsis
""")
"""Names of no person."""
_PEOPLE = words("""
    Josué Isaías Jeremías Ezequiel Daniel Joel Amós Zacarías Malaquías Mateo Marcos Lucas Juan
    Timoteo Tito Santiago Pedro
""")
_QUOTED = re.compile(
    r"(?:\(|\b(?i:en|según|conforme a|lea|leer|leemos|evangelio de|libro de|cf\.|véase|ver) )$"
)
_NO_VERSE = re.compile(
    r" ?(?:%|€|\$|pesos|euros|puntos|votos|segundos|minutos|metros|por|millones)"
)
_GIVEN = re.compile(
    r"(?i:\b(?:nota|puntuación|calificación|valoración|rating)(?: [^\W\d_]+){0,3}:? "
    r"|\b(?:doy|di|damos|merece|lleva|gana)(?: un| una)? )$"
)
_PRAISED = re.compile(r"(?i:\b(?:es|era|fue|está|todo|muy|un|quedó)) $|\b[a-zá-ú]{4,}[aeo], $")
_NO_MARK = re.compile(r" ?(?:[/–-]|a las|de \d|del)|:")


def _verse(match: re.Match[str]) -> str | None:
    book, verse = match["book"], match["v"]
    if verse[0] == "0" or _NO_VERSE.match(after(match)):
        return None
    is_told = book in _BOOKS or _QUOTED.search(before(match)) or len(verse) > 1
    if not is_told or (len(verse) > 2 and not book.startswith("Salmo")):
        return None
    last = f" a {cardinal(match['w'], 'es')}" if match["w"] else ""
    return f"{book} {cardinal(match['c'], 'es')}, {cardinal(verse, 'es')}{last}"


def _mark(match: re.Match[str]) -> str | None:
    text = before(match, 60)
    is_best = match["a"] == match["b"] == "10" and _PRAISED.search(text)
    is_best = is_best and not re.search(
        r"[A-ZÁ-Ú]\w*, $|(?i:lunes|martes|coles|jueves|viernes|sábado|domingo|fecha|días?),? $",
        text,
    )
    is_best = is_best and not _NO_MARK.match(after(match))
    if not (is_best or _GIVEN.search(text)) or int(match["a"]) > int(match["b"]):
        return None
    return f"{cardinal(match['a'], 'es')} sobre {cardinal(match['b'], 'es')}"


STROKES: tuple[Rule, ...] = (
    compounds(
        _HYPHENATED,
        ("la relación costo/beneficio", "la relación costo-beneficio"),
        ("un taller de investigación/acción", "un taller de investigación-acción"),
    ),
    rule(
        "stroke between two things",
        rf"(?<=[a-zà-ú]{{3}})/(?=(?:{any_of(_THINGS)})(?![\w/]))",
        lambda m: None if _AMOUNT.search(before(m, 40)) else ", ",
        ("profesor/alumno, el costo/alumno", "profesor, alumno, el costo por alumno"),
        needs="/",
        shapes=("a/a",),
    ),
    languages("y", ("en C/C++", "en C y C más más")),
    closing_dash(
        ("el diario - uno de los más leídos -, dijo", "el diario, uno de los más leídos, dijo")
    ),
    rule(
        "verse with a point",
        rf"(?<!\w)(?P<book>{any_of((*_BOOKS, *_PEOPLE))}) (?P<c>[1-9]\d{{0,2}})\.(?P<v>\d{{1,3}})"
        r"(?:[-–](?P<w>\d{1,3}))?(?![\w:%]|[.,]\d)",
        _verse,
        ("según Lucas 4.18 y Romanos 5.8", "según Lucas cuatro, dieciocho y Romanos cinco, ocho"),
        needs=(*_BOOKS, *_PEOPLE),
    ),
    rule(
        "mark out of ten behind its word",
        r"(?<![\w.,/])(?P<a>\d{1,3})/(?P<b>5|10|20|100)(?![\w/%]|[.,]\d)",
        _mark,
        ("nota 8/10, es 10/10", "nota ocho sobre diez, es diez sobre diez"),
        needs="/",
    ),
)
"""Before all others."""

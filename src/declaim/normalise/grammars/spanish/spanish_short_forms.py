"""Spanish short forms without their stop, and don before a first name: Av Córdoba, D. Juan."""

from declaim.normalise.grammars.romance.romance_dotted import dotted_acronym
from declaim.normalise.grammars.spanish.spanish_bulletins import BULLETIN_SHORT, BULLETINS
from declaim.normalise.grammars.spanish.spanish_words import NUMBERED, SAID_AS_WORDS, SHORT
from declaim.normalise.rules import Rule, any_of, rule, words

MORE_SHORT = BULLETIN_SHORT | {
    "Bs As": "Buenos Aires", "BsAs": "Buenos Aires", "Bs.As": "Buenos Aires",
    "BS. AS.": "Buenos Aires", "Pcia.": "provincia", "Pcia": "provincia", "pcia.": "provincia",
    "Prov.": "provincia", "Cdad.": "ciudad", "Cd.": "ciudad", "Dto.": "departamento",
    "Depto.": "departamento", "depto.": "departamento", "Dn.": "don", "Esq.": "esquina",
    "Pje.": "pasaje", "Bº": "barrio", "B°": "barrio", "Sto.": "santo", "Sta.": "santa",
    "Pbro.": "presbítero", "PD:": "posdata:", "aka": "alias", "AKA": "alias", "a.k.a.": "alias",
    "atte.": "atentamente", "Atte.": "atentamente", "admin.": "administración",
    "Loc.": "localidad", "Mpio.": "municipio", "aprx.": "aproximadamente",
}  # fmt: skip
_STREETS = {
    "Av": "avenida", "Avda": "avenida", "Bv": "bulevar", "Bvar": "bulevar", "Pza": "plaza",
    "Pje": "pasaje", "Dpto": "departamento", "Depto": "departamento", "Dn": "don",
    "Cnel": "coronel", "Tte": "teniente", "Gral": "general", "Ctra": "carretera",
}  # fmt: skip
_MEN = words("""
    Agustín Alberto Alejandro Alfonso Alfredo Alonso Álvaro Andrés Ángel Antonio Arturo Baltasar
    Bartolomé Benito Bernardo Blas Carlos Cristóbal Cristobal Diego Domingo Eduardo Emilio Enrique
    Ernesto Esteban Eugenio Federico Felipe Félix Fernando Francisco Gabriel García Gaspar Gaspar
    Gregorio Guillermo Gonzalo Ignacio Isidro Jaime Javier Jerónimo Joaquín Jorge José Juan Julián
    Julio Lorenzo Luis Manuel Marcelino Mariano Martín Mateo Melchor Miguel Nicolás Pablo Pascual
    Pedro Rafael Ramiro Ramón Ricardo Roberto Rodrigo Salvador Sancho Santiago Sebastián Tomás
    Vicente Víctor
""")
_CLASSES = (
    ("primero", "primera"), ("segundo", "segunda"), ("tercero", "tercera"), ("cuarto", "cuarta"),
    ("quinto", "quinta"), ("sexto", "sexta"), ("séptimo", "séptima"), ("octavo", "octava"),
    ("noveno", "novena"),
)  # fmt: skip
SHORT_RULES: tuple[Rule, ...] = (
    *BULLETINS,
    dotted_acronym(
        SAID_AS_WORDS,
        (*SHORT, *NUMBERED, *MORE_SHORT, "C.P.", "AA.VV."),
        ("la O.N.U. y J.M.G., de 20 años", "la Onu y J M G, de veinte años"),
    ),
    rule(
        "don behind a name",
        rf"(?<=[a-zß-ÿ] )D\. ?(?=(?:{any_of(_MEN)})(?!\w))",
        "don ",
        ("en Zarza D. Juan Ruiz", "en Zarza don Juan Ruiz"),
        needs="D",
        shapes=("a A. A", "a A.A"),
    ),
    rule(
        "street without a stop",
        rf"(?<![\w./-])(?P<form>{any_of(_STREETS)})"
        r"(?= (?:(?:de|del|la|las|los) ){0,2}[A-ZÀ-Þ\d])",
        lambda m: _STREETS[m["form"]],
        ("Av Córdoba 5, Dpto 3", "avenida Córdoba cinco, departamento tres"),
        needs=_STREETS,
    ),
    rule(
        "class behind its ordinal",
        r"(?<![\w.,])(?P<n>[1-9])\.?(?P<end>[ºª°]) ?(?P<l>[ABDEG](?!\w|\.\w)"
        r"|(?=de (?:la )?(?:ESO|Eso|Primaria|Secundaria|Bachiller|Infantil|Carrera|primaria"
        r"|secundaria|bachiller)))",
        lambda m: f"{_CLASSES[int(m['n']) - 1][m['end'] == 'ª']} {m['l']}",
        ("el 3ºA, la 2ª B", "el tercero A, la segunda B"),
        ("3° de la ESO", "tercero de la Eso"),
        shapes=("0a", "0°", "0.a"),
    ),
)

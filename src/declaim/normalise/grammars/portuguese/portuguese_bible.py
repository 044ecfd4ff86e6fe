"""Places in the Bible as Portuguese writes them: Mt 2, 13-15 and 1 Cor 13, 4."""

import re

from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import Rule, any_of, before, rule

_BOOKS = {
    "Gn": "Gênesis", "Gen": "Gênesis", "Lv": "Levítico", "Nm": "Números", "Dt": "Deuteronômio",
    "Js": "Josué", "Jz": "Juízes", "Rt": "Rute", "Sm": "Samuel", "Rs": "Reis", "Cr": "Crônicas",
    "Jr": "Jeremias", "Jer": "Jeremias", "Lm": "Lamentações", "Br": "Baruc", "Ez": "Ezequiel",
    "Dn": "Daniel", "Jl": "Joel", "Mq": "Miqueias", "Sf": "Sofonias", "Zc": "Zacarias",
    "Ml": "Malaquias", "Sl": "Salmo", "Pr": "Provérbios", "Ecl": "Eclesiastes",
    "Ct": "Cântico dos Cânticos", "Sb": "Sabedoria", "Sab": "Sabedoria", "Eclo": "Eclesiástico",
    "Sir": "Eclesiástico", "Mt": "Mateus", "Mc": "Marcos", "Lc": "Lucas", "Jo": "João",
    "Rm": "Romanos", "Rom": "Romanos", "Cor": "Coríntios", "Gl": "Gálatas", "Gal": "Gálatas",
    "Ef": "Efésios", "Fl": "Filipenses", "Filip": "Filipenses", "Cl": "Colossenses",
    "Col": "Colossenses", "Ts": "Tessalonicenses", "Tes": "Tessalonicenses", "Tm": "Timóteo",
    "Tim": "Timóteo", "Tt": "Tito", "Hb": "Hebreus", "Heb": "Hebreus", "Tg": "Tiago",
    "Pd": "Pedro", "Ap": "Apocalipse",
}  # fmt: skip
_IN_BRACKETS = {
    "Is": "Isaías", "At": "Atos", "Act": "Atos", "Ex": "Êxodo", "Êx": "Êxodo", "Am": "Amós",
    "Os": "Oseias", "Na": "Naum", "Ag": "Ageu", "Ab": "Abdias", "Hab": "Habacuc",
}  # fmt: skip
"""Words too: a place in the Bible behind a bracket alone."""
_NUMBERED = {"1": "Primeira", "2": "Segunda", "3": "Terceira"}
_MALE = {"Sm", "Rs", "Cr"}
"""Books, not letters: Primeiro Samuel."""


def _number(digits: str) -> str:
    return cardinal(digits, "pt_BR")


def _say(match: re.Match[str]) -> str | None:
    short = match["book"]
    book = _BOOKS.get(short)
    if not book:
        if before(match, 1) != "(" and not before(match, 4).endswith(("cf. ", "Cf. ")):
            return None
        book = _IN_BRACKETS[short]
    if match["which"]:
        which = _NUMBERED[match["which"]]
        book = f"{which[:-1] + 'o' if short in _MALE else which} {book}"
    verses = re.sub(r"\d+", lambda m: _number(m[0]), match["verses"])
    verses = re.sub(r" ?[-–] ?", " a ", verses).replace(".", ", ")
    return f"{book} {_number(match['chapter'])}, {verses}"


PLACES: tuple[Rule, ...] = (
    rule(
        "place in the Bible",
        rf"(?<![\w.,])(?:(?P<which>[123]) ?)?(?P<book>{any_of(_BOOKS | _IN_BRACKETS)})\.? "
        r"(?P<chapter>\d{1,3})(?:, ?|:)"
        r"(?P<verses>\d{1,3}(?:[-–]\d{1,3})?(?:\.\d{1,3}(?:[-–]\d{1,3})?){0,5})(?![\w%:]|[.,]\d)",
        _say,
        ("Sir 3, 3-7.14", "Eclesiástico três, três a sete, catorze"),
        ("1Cor 13,4 (Is 52,7)", "Primeira Coríntios treze, quatro (Isaías cinquenta e dois, sete)"),
        needs=(*_BOOKS, *_IN_BRACKETS),
    ),
)
"""Before all others."""

"""Spanish numbers in words: dates, times, ordinals and fractions."""

import re

from declaim.normalise.grammars.spanish.spanish_agreement import agree
from declaim.normalise.grammars.spanish.spanish_ordinal_signs import is_feminine
from declaim.normalise.numerals import cardinal, ordinal
from declaim.normalise.rules import after


def date(before: str, day: str, month: str, year: str) -> str:
    """El dos de mayo de dos mil veinte; the word `before` is kept."""
    first = "primero" if int(day) == 1 else cardinal(day, "es")
    return f"{before}{first} de {month}" + (f" de {cardinal(year, 'es')}" if year else "")


def clock(hour: int, minute: int) -> str:
    """The time of day."""
    said = "una" if hour == 1 else cardinal(str(hour), "es")
    if not minute:
        return said
    if hour > 12:
        return f"{said} {'cero ' if minute < 10 else ''}{cardinal(str(minute), 'es')}"
    return f"{said} y {_QUARTERS.get(minute) or cardinal(str(minute), 'es')}"


_QUARTERS = {15: "cuarto", 30: "media"}


def said_ordinal(match: re.Match[str]) -> str:
    """El tercer piso, la tercera: the ordinal that a rule has found."""
    number = int(re.sub(r"\D", "", match["n"]))
    if not number:
        return "cero"
    said = place(number)
    if is_feminine(match, match["end"].strip()[-1] in "ªaᵃ"):
        return re.sub(r"o\b", "a", said)
    is_short = match["end"].strip() in {"er", "ᵉʳ", "ª"} or _NOUN.match(after(match))
    return re.sub("(?<=[mc]er)o$", "", said) if is_short else said


_NOUN = re.compile(
    r" (?!(?:del?|al?|en|con|por|para|que|los?|las?|el|se|su|no|ni|como|y|o"
    r"|izq|izda|izqda|dcha|izquierda|derecha)\b)[a-zñ]{3}"
)
"""The word behind an ordinal that it belongs to: el tercer piso."""


def place(number: int) -> str:
    """Undécimo, vigesimoprimero: as the Academy writes what num2words has in two words."""
    if number in _SPECIAL:
        return _SPECIAL[number]
    said = str(ordinal(str(number), "es")).replace("quadra", "cuadra").replace("octig", "octing")
    said = said.replace("cuadrigent", "cuadringent").replace("septigent", "septingent")
    if 13 <= number <= 29:
        said = re.sub(r"décimo ?|vigésimo ?", lambda m: m[0].strip().replace("é", "e"), said)
        said = said.replace("oo", "o")
    return said


def nth(digits: str, feminine: bool) -> str:
    """(digits, whether the noun is feminine): the ordinal before a noun."""
    said = place(int(digits))
    return re.sub(r"o\b", "a", said) if feminine else re.sub("(?<=[mc]er)o$", "", said)


_SPECIAL = {11: "undécimo", 12: "duodécimo", 10: "décimo", 20: "vigésimo"}


def fraction(top: int, bottom: int) -> str | None:
    """The words of a fraction, or None where a fraction is no such part."""
    if bottom < 2 or top == 0:
        return None
    if bottom > 100 and (bottom % 100 or bottom > 1000) and bottom % 1000:
        return f"{cardinal(str(top), 'es')} sobre {cardinal(str(bottom), 'es')}"
    names = {2: "medio", 3: "tercio", 4: "cuarto"}
    name = names.get(bottom) or (_avo(bottom) if 10 < bottom < 100 else place(bottom))
    return f"{agree(cardinal(str(top), 'es'), 'x')} {name}{'s' if top > 1 else ''}"


def _avo(number: int) -> str:
    """Onceavo, treintavo, veintiunavo."""
    said = cardinal(str(number), "es").replace(" y ", "i").replace("éis", "eis")
    return re.sub("(?:a|(?<=un)o)$", "", said) + "avo"


def ruled(digits: str) -> str:
    """Felipe segundo, but Alfonso trece."""
    return place(int(digits)) if int(digits) <= 10 else cardinal(digits, "es")

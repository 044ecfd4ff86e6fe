"""Portuguese numbers in words: dates, times, ordinals and fractions."""

import re

from declaim.normalise.grammars.portuguese.numbers_in_words.portuguese_agreement import feminine
from declaim.normalise.grammars.portuguese.numbers_in_words.portuguese_ordinal_signs import (
    is_feminine,
)
from declaim.normalise.grammars.portuguese.portuguese_words import STATES
from declaim.normalise.numerals import cardinal, ordinal
from declaim.normalise.rules import after, before


def date(before: str, day: str, month: str, year: str) -> str:
    """Dois de maio de dois mil e vinte; the word `before` is kept."""
    first = "primeiro" if int(day) == 1 else cardinal(day, "pt_BR")
    return f"{before}{first} de {month}" + (f" de {cardinal(year, 'pt_BR')}" if year else "")


def clock(hour: int, minute: int) -> str:
    """The time of day."""
    number = feminine(cardinal(str(hour), "pt_BR"))
    hours = f"{number} hora{'s' * (hour != 1)}"
    return f"{hours} e {cardinal(str(minute), 'pt_BR')}" if minute else hours


def said_ordinal(match: re.Match[str]) -> str | None:
    """O terceiro, a terceira: the ordinal that a rule has found; an oven has degrees."""
    letter = match["end"] in "oa"
    if letter and (before(match, 1) == "-" or len(match["n"]) > 2):  # gpt-4o, Plato's 403a
        return None
    if "º" in match["end"] and _is_heat(match):
        return f"{cardinal(match['n'], 'pt_BR')} graus"
    if not int(match["n"]):
        return "zero"
    if int(match["n"]) >= _LEAST_ARTICLE and re.match(r"[,;.)]|$", after(match)):
        return cardinal(match["n"], "pt_BR")
    said = str(ordinal(re.sub(r"\D", "", match["n"]), "pt_BR"))
    feminine = is_feminine(match, match["end"].strip() in {"ª", "a"})
    return re.sub(r"o\b", "a", said) if feminine else said


_LEAST_ARTICLE = 200
"""The number of an article from which on nobody says an ordinal."""
_HEAT = re.compile(r"(?:\bforno|\btemperatura|\bálcool)(?: \w{1,3})? $")
_RANKED = re.compile(r"\b(?:[adn]?o|pelo|em|número|artigo|art\.) $", re.IGNORECASE)
_NOUN = re.compile(r" (?!(?:por|para|com|sem|durante|até|ou|que|em|de|no|na|nos|nas)\b)[^\W\d_]{2}")
_LEAST_HEAT, _GREATEST_HEAT = 30, 360
"""Degrees: what is less is an ordinal without a word for heat, what is more always is one."""
_WEATHER = re.compile(
    r"(?:\d graus|\btemperaturas?\b|\bmínimas?\b|\bmáximas?\b|\bterm[ôó]metros?\b|\bm[áa]x\."
    r"|\bmín\."
    r"|\bágua\b)(?:[^.;]|\b[a-z]{3}\.|; )*$",
    re.IGNORECASE,
)


def _is_heat(match: re.Match[str]) -> bool:
    text = before(match)
    if _HEAT.search(text):
        return True
    if int(match["n"]) > _GREATEST_HEAT or _RANKED.search(text) or _NOUN.match(after(match)):
        return False
    return int(match["n"]) >= _LEAST_HEAT or bool(_WEATHER.search(before(match, 80)))


def nth(digits: str, is_feminine: bool) -> str:
    """(digits, whether the noun is feminine): the ordinal before a noun."""
    said = str(ordinal(digits, "pt_BR"))
    return re.sub(r"o\b", "a", said) if is_feminine else said


def fraction(top: int, bottom: int) -> str | None:
    """The words of a fraction, or None where a fraction is no such part."""
    if bottom < 2 or top == 0:
        return None
    name = {2: "meio", 3: "terço"}.get(bottom)
    if not name and (bottom <= 10 or bottom in {100, 1000}):
        name = str(ordinal(str(bottom), "pt_BR"))
    if not name:
        few = "avo" if top == 1 else "avos"
        return f"{cardinal(str(top), 'pt_BR')} {cardinal(str(bottom), 'pt_BR')} {few}"
    return f"{cardinal(str(top), 'pt_BR')} {name}{'s' * (top > 1)}"


def ruled(digits: str) -> str:
    """Pedro segundo, but Luís catorze."""
    return str(ordinal(digits, "pt_BR")) if int(digits) <= 10 else cardinal(digits, "pt_BR")


_CLUB = re.compile(
    r"(?:Atlético|América|Botafogo|Guarani|Operário|Rio Branco|Nacional)$|[A-Z][a-z]+[A-Z]\w*$"
)
"""Clubs and programs, whose letters are no state: Atlético-GO."""


_NORM = re.compile(r"(?:Regulamentos?|Direc?tivas?|Decis(?:ão|ões)|Recomendação|Regs?\.)$")
"""Norms of Europe, whose letters are no state: Regulamento (CE)."""


def state(match: re.Match[str]) -> str | None:
    """Borá (SP) is Borá (São Paulo); the letters of a club stay letters."""
    if _NORM.search(before(match)):
        return None
    letters, state = match["state"], STATES[match["state"]]
    if "(" in match["open"]:
        if re.search(
            rf"\b{letters[0]}[\w-]+ (?:d[aeo]s? |em |e )?{letters[1]}[\w-]*$", before(match, 60)
        ):
            return f"{match['open']}{' '.join(letters)}{match['close']}"  # Média Anual (MA)
        return f"{match['open']}{state}{match['close']}"
    if match["open"] == "-" and _CLUB.search(before(match)):
        return f" {' '.join(match['state'])}"
    return f", {state}{match['close']}"


_OF_WORK = re.compile(
    r"(?:escala|jornada|regime|turno|plantão)\b[^.]*$"
    r"|(?:terreno|lote|tamanho|fotos?|fotografias?|medidas?|formato|basquete|basquetebol|futsal"
    r"|ícones?|imagem|imagens|tela|dimens(?:ão|ões)|resolução|azulejos?|pixels|malha|folha|quadro"
    r"|viga|tapete|parafusos?|p[oô]ster|cartaz|faixa|lona|ladrilhos?|vidro|mosaico|placa|tijolos?"
    r"|caixilho|moldura) (?:de |com )?$"
    r"|(?:matri(?:z|zes)|regi(?:ão|ões)|gr(?:ade|elha)|tabuleiro|cubo|janela|filtro|bloco) $"
)
"""Words before days of work and of rest, and before the sides of a square."""
_OF_A_BOX = re.compile(
    r" ?(?:comprimidos?|cápsulas?|frascos?|saquetas?|ampolas?|unidades?|doses?|seringas?|canetas?"
    r"|garrafas?|latas?|pacotes?|caixas?|sachês?|folhas?|p[ix]xels|pix[ée]is|píxeis|px)(?!\w)"
)
"""Words behind the number of things in each of several packages, or the sides of a picture."""
_ICONS = {"16", "24", "32", "48", "64", "72", "96"}
"""Sides of a square picture on a screen, which no match ends with on both sides."""
_LEAST_SIDE = "40"
"""Of a frame or a poster: 50x70. A game of so many points has a word of a match before it."""


_PLAYED = re.compile(
    r"\b(?:[Vv]enceu|[Gg]anh\w+|[Pp]erd\w+|[Ee]mpat\w+|[Vv]itória|[Dd]errota|[Gg]oleada|[Pp]lacar"
    r"|[Bb]ateu|[Dd]errotou|[Gg]oleou)\b"
)
"""Words of a match, before its score."""


def score(match: re.Match[str]) -> str | None:
    """2x0 of a match is dois a zero; 6x1 of days of work, and 4x4, are said with por."""
    if "×" in match[0] and not _PLAYED.search(before(match, 80)):
        return None
    relay = match["a"] == "4" and match["b"] in {"4", "50"}
    icon = match["a"] == match["b"] in _ICONS or min(match["a"], match["b"]) >= _LEAST_SIDE
    is_size = (
        (icon and not _PLAYED.search(before(match, 80)))
        or _OF_WORK.search(before(match))
        or _OF_A_BOX.match(after(match))
    )
    joint = "por" if relay or is_size else "a"
    return f"{cardinal(match['a'], 'pt_BR')} {joint} {cardinal(match['b'], 'pt_BR')}"

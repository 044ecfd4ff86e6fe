"""Polish numbers beside feminine nouns, and the hundredths of money."""

import re

from declaim.normalise.figure_words import slavic
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import rule

_FEMININE = re.compile(
    r"(?:ton[ay]|minut[ay]|sekund[ay]|godzin[ay]|koron[ay]|hrywn[ay]|stron[ay]|(?:^|\W)(?:kobiet[ay]"
    r"|dziewczyn[ay]|osob[ay]|rodzin[ay]|szkoł[ay]|drużyn[ay]|grup[ay]|ofiar[ay]|bramk[ai]"
    r"|książk[ai]|córk[ai]|siostr[ay]|łyżk[ai]|łyżeczk[ai]|szklank[ai]|noc[ey]?|ulic[ae]|wsie|wieś"
    r"|stacj[ae]|miejscowoś(?:ć|ci)|częś(?:ć|ci)|próbk[ai]|cebul[ae]|gmin[ay]|parafi[ae]|map[ay]|lekcj[ae]))$"
)


def agree(number: str, noun: str) -> str:
    """Jedna minuta, dwie minuty."""
    if not _FEMININE.search(noun.partition(" ")[0]):
        return number
    return of_the_feminine(number)


def of_the_feminine(number: str) -> str:
    return re.sub(r"\bdwa$", "dwie", re.sub("^jeden$", "jedna", number))


_HUNDREDTHS = ("grosz", "grosze", "groszy")
HUNDREDTHS = rule(
    "hundredths of money",
    r"(?<![\w.,])(?P<n>[1-9]\d?) ?gr(?!\w)(?:\.(?=[ ,;)][a-ząćęłńóśźż]?))?"
    r"(?=\.?$|\. [A-Z]|[,;:)?!]| (?:za|od|na|i|więcej|mniej|drożej|taniej|brutto|netto)\b)",
    lambda m: f"{cardinal(m['n'], 'pl')} {slavic(m['n'], _HUNDREDTHS)}",
    ("20 gr za sztukę", "dwadzieścia groszy za sztukę"),
    needs=["gr"],
)

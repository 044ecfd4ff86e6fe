"""Italian ordinals, and Roman numerals by the words beside them."""

import re

from declaim.normalise.grammars.italian.italian_words import (
    COUNTED,
    FEMININE_COUNTED,
    RULERS,
    SERIES,
)
from declaim.normalise.numerals import cardinal, ordinal, roman
from declaim.normalise.rules import Rule, any_of, before, rule, words
from declaim.normalise.spelled_words import VALID_ROMAN

_ROMAN = rf"(?=[IVX]){VALID_ROMAN}"
_AND = r"[-–]| (?:e|ed|o|al|all') ?(?:il |l'|del |dell'|al )?"
_DETERMINERS = words("di il lo la al del dal nel alla della dalla nella un una")


def gendered(said: str, feminine: bool) -> str:
    """Secondo, or seconda."""
    return said[:-1] + "a" if feminine else said


def nth(digits: str, feminine: bool) -> str:
    """The ordinal in the gender of its noun."""
    return gendered(str(ordinal(digits, "it")), feminine)


def ruled(digits: str) -> str:
    """Pio nono."""
    return str(ordinal(digits, "it"))


def _century(match: re.Match[str]) -> str:
    first, second = match["n0"] or match["n1"], match["n"] or match["n2"]
    joint = match["joint"] or match["joint1"] or ""
    said = f"{ruled(roman(first))}{' e ' if joint in {*'-–'} else joint}" if first else ""
    return said + ruled(roman(second))


def _behind(match: re.Match[str]) -> str | None:
    """Šuppiluliuma secondo, di secondo grado, but Final Fantasy dodici and tipo due."""
    name = re.split(r"[^\w-]", before(match).strip())[-1]
    if name in RULERS or name.lower() in COUNTED:
        return None
    if name.lower() in _DETERMINERS:
        return nth(roman(match["n"]), name.endswith("a"))
    is_ordinal = name[:1].isupper() and name not in SERIES
    return ruled(roman(match["n"])) if is_ordinal else cardinal(roman(match["n"]), "it")


FIRST: tuple[Rule, ...] = (
    rule(
        "roman century",
        rf"(?<![\w.])(?:(?P<n0>{_ROMAN})(?P<joint>{_AND}))?(?P<n>{_ROMAN})(?= sec(?:olo|\.))"
        rf"|(?<=(?<!\w)secoli )(?P<n1>{_ROMAN})(?P<joint1>{_AND})(?P<n2>{_ROMAN})(?!\w)",
        _century,
        ("nel XX secolo", "nel ventesimo secolo"),
        ("XVI-XVII secolo", "sedicesimo e diciassettesimo secolo"),
        ("tra il V e il VI secolo", "tra il quinto e il sesto secolo"),
        ("i secoli XIX e XX", "i secoli diciannovesimo e ventesimo"),
        needs="IVX",
    ),
    rule(
        "games",
        rf"(?<![\w.])(?P<n>{_ROMAN})(?= [Gg]iochi)",
        lambda m: ruled(roman(m["n"]))[:-1] + "i",
        ("ai XX Giochi", "ai ventesimi Giochi"),
        needs="IVX",
    ),
)
LAST: tuple[Rule, ...] = (
    rule(
        "roman numeral of a part of the feminine",
        rf"(?P<name>(?<!\w)(?i:{any_of(FEMININE_COUNTED)}) )(?P<n>{VALID_ROMAN})(?![\w'])",
        lambda m: m["name"] + nth(roman(m["n"]), True),
        ("la parte II", "la parte seconda"),
        needs="IVXLCDM",
    ),
    rule(
        "roman numeral behind a noun",
        rf"(?<=[a-zß-ÿ] )(?P<n>(?!XXX)(?=[IVX]{{2}}){VALID_ROMAN})(?:(?![\w'’.-])|(?=\.(?:\s|$)))",
        _behind,
        ("di tipo II, Final Fantasy XII", "di tipo due, Final Fantasy dodici"),
        ("di Artaserse VI, scuola di II grado", "di Artaserse sesto, scuola di secondo grado"),
        needs="IVX",
    ),
)

"""German chemistry: a formula is spelled, element by element."""

import re

from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import Rule, rule, words

_ELEMENTS = frozenset(
    words(
        "H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As "
        "Se Br Kr Rb Sr Y Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce W Re Os Ir Pt Au "
        "Hg Tl Pb Bi U Pu"
    )
)
_WITHOUT_FIGURES = frozenset(
    words(
        "NaCl HCl NaOH KOH KCl NaF KBr KI CaO MgO ZnO CuO FeO MnO HBr AgCl AgBr LiF LiCl NaBr NaI "
        "NaClO KCN NaCN HCN FeS CuS ZnS PbS HgS HgO PbO SiC GaAs"
    )
)
"""Names of things that nobody takes for a word."""
_OF_THE_AIR = frozenset(words("C H N O S P"))
_PART = re.compile(r"[A-Z][a-z]?|\d{1,2}|[()]")


def _formula(match: re.Match[str]) -> str | None:
    """Eisen and oxygen in Fe2O3; a code as B12 or GA4 has no two elements, or no figures."""
    parts = _PART.findall(match["formula"])
    elements = [part for part in parts if part[0].isalpha()]
    counts = [part for part in parts if part.isdecimal()]
    if len(set(elements)) < 2 or not _ELEMENTS.issuperset(elements):
        return None
    if not counts and match["formula"] not in _WITHOUT_FIGURES:
        return None
    capitals = all(len(element) == 1 for element in elements)
    if capitals and (
        not _OF_THE_AIR.issuperset(elements) or (len(elements) > 2 and len(counts) < 2)
    ):
        return None
    if "0" in {count[0] for count in counts} or "1" in counts:
        return None
    said = [
        " ".join(part).upper() if part.isalpha() else part for part in parts if part not in "()"
    ]
    return " ".join(cardinal(part, "de") if part.isdecimal() else part for part in said)


CHEMISTRY: tuple[Rule, ...] = (
    rule(
        "formula of a compound",
        r"(?<![\w(.-])(?P<formula>(?:[A-Z][a-z]?\d{0,2}|\((?:[A-Z][a-z]?\d?){1,4}\)\d?){2,9})"
        r"(?![\w(]|[.,]\d)",
        _formula,
        ("Fe2O3 und Ca(OH)2", "F E zwei O drei und C A O H zwei"),
        ("aus H2SO4 und NaCl", "aus H zwei S O vier und N A C L"),
        near=r"[A-Z][a-z]?\d|\)\d|[A-Z][a-z][A-Z]|[A-Z]{2}",
    ),
)

"""Chemical formulas: the symbols of the elements letter by letter, and how many of each."""

import re
from unicodedata import normalize

from declaim.normalise.grammars.english.vocabulary.atoms import ELEMENTS
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import AT_CAPITAL, Rule, any_of, rule, words

_ELEMENT = any_of(
    words("""
    H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr
    Rb Sr Zr Mo Ag Cd Sn Sb I Cs Ba W Pt Au Hg Pb Bi U
    """)
)
_WITHOUT_FIGURES = any_of(
    words("NaCl NaOH HCl KCl KOH CaO MgO ZnO FeO CuO NaF KBr KI AgCl HBr HCN NaCN PbO LiCl")
)


def _formula(match: re.Match[str]) -> str:
    parts = re.findall(rf"({_ELEMENT})(\d*)", match[0])
    return " ".join(
        f"{' '.join(symbol.upper())} {cardinal(n) if n else ''}".rstrip() for symbol, n in parts
    )


def _isotope(match: re.Match[str]) -> str:
    return f"{ELEMENTS[match['element']]} {cardinal(normalize('NFKC', match['n']))}"


def _ion(match: re.Match[str]) -> str:
    charge = cardinal(normalize("NFKC", match["n"])) + " " if match["n"] else ""
    return f"{ELEMENTS[match['element']]} {charge}{'plus' if match['sign'] == '⁺' else 'minus'}"


IONS: tuple[Rule, ...] = (
    rule(
        "isotope",
        rf"(?<![\w⁰-⁹²³¹])(?P<n>[¹²³⁴-⁹⁰]{{1,3}})(?P<element>{any_of(ELEMENTS)})(?![\w⁰-⁹²³¹])",
        _isotope,
        ("dated by ¹⁴C", "dated by carbon fourteen"),
        needs="⁰¹²³⁴⁵⁶⁷⁸⁹",
        near="[¹²³⁴-⁹⁰][A-Z]",
    ),
    rule(
        "ion",
        rf"(?<![\w-])(?P<element>{any_of(ELEMENTS)})(?P<n>[²³⁴])?(?P<sign>[⁺⁻])(?![\w⁰-⁹²³¹])",
        _ion,
        ("Ca²⁺ and Cl⁻", "calcium two plus and chlorine minus"),
        needs="⁺⁻",
    ),
)
CHEMISTRY: tuple[Rule, ...] = (
    rule(
        "chemical formula",
        rf"(?<![\w-])(?:{_WITHOUT_FIGURES}"
        rf"|(?=[A-Za-z]{{0,8}}\d)(?=\w{{0,9}}[a-z])(?:{_ELEMENT}\d{{0,2}}){{2,8}})(?![\w-])",
        _formula,
        ("Fe2O3 and NaCl", "F E two O three and N A C L"),
        near=r"[A-Z\d](?:(?<=[A-Za-z]\d)|(?<=[a-z][A-Z])|(?<=[HK][BCIO]))",
        first=AT_CAPITAL,
        shapes=("a0", "A0", "aA", "AA"),
    ),
)

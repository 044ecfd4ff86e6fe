"""Chemical formulas: the symbols of the elements letter by letter, and how many of each."""

import re

from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import Rule, any_of, rule, words

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


CHEMISTRY: tuple[Rule, ...] = (
    rule(
        "chemical formula",
        rf"(?<![\w-])(?:{_WITHOUT_FIGURES}"
        rf"|(?=[A-Za-z]{{0,8}}\d)(?=\w{{0,9}}[a-z])(?:{_ELEMENT}\d{{0,2}}){{2,8}})(?![\w-])",
        _formula,
        ("Fe2O3 and NaCl", "F E two O three and N A C L"),
        near=r"[A-Z][a-z]?\d|[a-z][A-Z]|[HK](?:C[lN]|Br|I|OH)",
    ),
)

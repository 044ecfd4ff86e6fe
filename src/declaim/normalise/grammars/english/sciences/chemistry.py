"""Chemical formulas: the symbols of the elements letter by letter, and how many of each."""

import re
from unicodedata import normalize

from declaim.normalise.grammars.english.vocabulary.atoms import ELEMENTS
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import AT_CAPITAL, AT_NUMBER, Rule, any_of, rule, words

_ELEMENT = any_of(
    words("""
    H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr
    Rb Sr Zr Mo Ag Cd Sn Sb I Cs Ba W Pt Au Hg Pb Bi U
    """)
)
_WITHOUT_FIGURES = any_of(
    words("NaCl NaOH HCl KCl KOH CaO MgO ZnO FeO CuO NaF KBr KI AgCl HBr HCN NaCN PbO LiCl")
)


_GROUP = rf"\((?:{_ELEMENT}\d{{0,2}}){{1,4}}\)\d{{0,2}}"
_WATER = r"[·•*](?:\d\d?)?H2O"
_METALS = any_of(words("Na Li Ca Mg Fe Cu Zn Al Ag Pb Ba Mn Ni Cr Hg Sr"))
"""Metals whose symbols are no words."""


def _formula(match: re.Match[str]) -> str:
    """Letter by letter; a bracket is not said, and the dot before water is."""
    return _by_letters(match[0])


def _by_letters(formula: str) -> str:
    parts = re.findall(rf"({_ELEMENT})|(\d+)|([·•*])", formula)
    return " ".join(
        " ".join(symbol.upper()) or (n and cardinal(n)) or "dot" for symbol, n, _ in parts
    )


def _isotope(match: re.Match[str]) -> str:
    return f"{ELEMENTS[match['element']]} {cardinal(normalize('NFKC', match['n']))}"


def _ion(match: re.Match[str]) -> str:
    charge = cardinal(normalize("NFKC", match["n"])) + " " if match["n"] else ""
    return f"{ELEMENTS[match['element']]} {charge}{'plus' if match['sign'] == '⁺' else 'minus'}"


_IONS = any_of(
    words("""
    NH4 H3O NO3 NO2 SO4 SO3 HSO4 HSO3 S2O3 S2O8 PO4 HPO4 H2PO4 PO3 CO3 HCO3 C2O4 ClO2 ClO3 ClO4
    BrO3 IO3 MnO4 CrO4 Cr2O7 AlO2 SiO3 SiO4 BO3 BH4 AlH4 HF2
    CH3COO HCOO
    """)
)
"""Groups of atoms that bear a charge."""
_SHORT_IONS = any_of(words("OH CN SCN OCN HS ClO Cl Br N3 I3"))
"""Those that a plain hyphen may join to a word."""


def _ion_of_many(match: re.Match[str]) -> str:
    """The group letter by letter, then its charge: S O four two minus."""
    charge = normalize("NFKC", match["charge"])
    count = re.sub(r"\D", "", charge)
    sign = "plus" if "+" in charge else "minus"
    said = (_by_letters(match["group"]), count and cardinal(count), sign)
    return " ".join(filter(None, said))


_MORE_ELEMENTS = words("""
    manganese titanium vanadium molybdenum tungsten platinum arsenic antimony bismuth tellurium
    selenium osmium iridium ruthenium rhodium palladium cerium europium thallium indium germanium
    aluminium sulphur neptunium americium niobium rhenium
""")
_NAMED_ELEMENTS = any_of(
    form for name in {*ELEMENTS.values(), *_MORE_ELEMENTS} for form in (name, name.capitalize())
)
_SYMBOLS = any_of(
    words("""
    Fe Cr Mn Cu Co Ni Hg Pb Sn Pt Pd Au Ag Ti Mo Ru Rh Os Ir Ce Eu Zn Cd Sb Bi Tl Pu
""")
)
_STATES_OF_ATOMS = ("0", *words("I II III IV V VI VII VIII"))


IONS: tuple[Rule, ...] = (
    rule(
        "oxidation state",
        rf"(?<![\w-])(?P<of>{_NAMED_ELEMENTS}|{_SYMBOLS})"
        r"(?: ?(?!\([IV]\))|(?=\())\((?P<n>VIII|VII|VI|IV|V|I{1,3})\)"
        r"(?!\w)",
        lambda m: f"{m['of']} {cardinal(str(_STATES_OF_ATOMS.index(m['n'])))}",
        ("carbon(IV) oxide, copper (II), tin (I)", "carbon four oxide, copper two, tin (I)"),
        needs="(",
        near=r"[a-z] ?\([IV]",
        shapes=("a(A", "a (A"),
    ),
    rule(
        "numeral behind a name",
        r"(?<=[a-z]{3})\((?P<n>VIII|VII|VI|IV|IX|I{2,3})\)(?![\w(])",
        lambda m: f" ({cardinal(str((*_STATES_OF_ATOMS, 'IX').index(m['n'])))})",
        ("Rocky(IV) and part(II)", "Rocky (four) and part (two)"),
        needs="(",
        near=r"[a-z]\([IV]",
        shapes=("a(A",),
    ),
    rule(
        "ion of several atoms",
        rf"(?<![\w-])(?:(?P<group>{_IONS}|{_SHORT_IONS}(?=\^|−(?:\W|$))|(?:OH|CN|SCN|OCN|HS|ClO)(?=⁻))"
        r"(?P<charge>\^\{?[1-4]?[+−-]\}?|\^?[²³⁴]?[⁺⁻]|[2-4]?[+−-]))"
        r"(?=[,;:.)/]?(?:\s|$)|[,;:)/])(?! ?\d)",
        _ion_of_many,
        ("SO4^2- and NH4+", "S O four two minus and N H four plus"),
        ("NO3−, PO₄³⁻ or CO32-", "N O three minus, P O four three minus or C O three two minus"),
        first=AT_CAPITAL,
        needs="+−-⁺⁻",
        near=r"[A-Z\d][\^²³⁴]?\{?[1-4]?[+−⁺⁻-]",
    ),
    rule(
        "isotope",
        rf"(?<![\w⁰-⁹²³¹])(?P<n>[¹²³⁴-⁹⁰]{{1,3}})(?P<element>{any_of(ELEMENTS)})(?![\w⁰-⁹²³¹])",
        _isotope,
        ("dated by ¹⁴C", "dated by carbon fourteen"),
        needs="⁰¹²³⁴⁵⁶⁷⁸⁹",
        near="[¹²³⁴-⁹⁰][A-Z]",
    ),
    rule(
        "ion in plain figures",
        rf"(?<![\w-])(?P<element>{_METALS})(?P<n>[23])?(?P<sign>\+)(?=[,;.)/]?(?:\s|$)|[,;)/])"
        r"(?! ?\d)",
        lambda m: f"{ELEMENTS[m['element']]} {cardinal(m['n']) + ' ' if m['n'] else ''}plus",
        ("Fe3+ and Na+ ions", "iron three plus and sodium plus ions"),
        needs="+",
        first=AT_CAPITAL,
        shapes=("a0+", "a+"),
    ),
    rule(
        "hydroxide",
        r"(?<![\w-])OH[-−⁻](?=[ ,;)]|$)(?! [a-z]+,)",
        "O H minus",
        ("the OH- ion", "the O H minus ion"),
        needs=["OH"],
        near="OH[-−⁻]",
    ),
    rule(
        "ion",
        rf"(?<![\w-])(?P<element>{any_of(ELEMENTS)})(?P<n>[²³⁴])?(?P<sign>[⁺⁻])(?![\w⁰-⁹²³¹])",
        _ion,
        ("Ca²⁺ and Cl⁻", "calcium two plus and chlorine minus"),
        needs="⁺⁻",
    ),
    rule(
        "chemical formula with a bracket",
        rf"(?<![\w-])(?:{_ELEMENT}\d{{0,2}}){{0,4}}{_GROUP}(?:{_GROUP}|{_ELEMENT}\d{{0,2}}){{0,6}}"
        rf"(?:(?<=\d)|(?<=[A-Z]))(?:{_WATER})?(?![\w-])",
        lambda m: _formula(m) if re.search(r"\)\d|[A-Z]\w*\)[A-Z]", m[0]) else None,
        ("Ca(OH)2 and (NH4)2SO4", "C A O H two and N H four two S O four"),
        near=r"[A-Za-z\d]\)[\dA-Z]",
        shapes=(")0", ")A"),
    ),
    rule(
        "formula with water",
        rf"(?<![\w-])(?:{_ELEMENT}\d{{0,2}}){{2,6}}{_WATER}(?![\w-])",
        _formula,
        ("CuSO4·5H2O", "C U S O four dot five H two O"),
        needs="·•*",
        near="[·•*]\\d{0,2}H2O",
        first=AT_CAPITAL,
    ),
    rule(
        "organic formula",
        r"(?<![\w-])(?:HCOOH|HCHO|(?=C\d?H\d)C[CHNO\d]{2,12}(?:COOH|OH|CHO|NH2|CO))(?![\w-])",
        _formula,
        ("CH3COOH and HCOOH", "C H three C O O H and H C O O H"),
        needs="C",
        near=r"C\d?H\d|HC[OH]",
    ),
)
_PLACE = r"\d{1,2}[a-h]?['’′]{0,2}"


def _places(match: re.Match[str]) -> str:
    """Three, five, three prime: the atoms that bear the groups."""
    said = [
        cardinal(re.sub(r"\D", "", place))
        + (f" {letter[0].upper()}" if (letter := re.findall("[a-h]", place)) else "")
        + (" double" if len(re.findall("['’′]", place)) > 1 else "")
        + (" prime" if re.search("['’′]", place) else "")
        for place in match["places"].split(",")
    ]
    return f"{', '.join(said)} "


PLACES_OF_GROUPS: tuple[Rule, ...] = (
    rule(
        "places of groups with primes",
        rf"(?<![\w.,-])(?P<places>(?=[\da-h,]{{1,9}}['’′]){_PLACE}(?:,{_PLACE}){{1,9}})"
        r"-(?=[a-z]{5}|O-|N-)",
        _places,
        (
            "3,3′,5-triiodothyronine and 2,2'-bipyridine",
            "three, three prime, five triiodothyronine and two, two prime bipyridine",
        ),
        needs="'’′",
        near=r"\d['’′][-,]",
        first=AT_NUMBER,
    ),
    rule(
        "places of many groups",
        r"(?<![\w.,-])(?P<places>\d{1,2}(?:,\d{1,2}){1,7})"
        r"-(?=(?:di|tri|tetra|penta|hexa|bis)[a-z]{5})",
        _places,
        ("2,4,6-trinitrotoluene", "two, four, six trinitrotoluene"),
        needs=",",
        near=r"\d,\d{1,2}-[dtphb]",
        first=AT_NUMBER,
        shapes=("0-a",),
    ),
    rule(
        "place of one group with a prime",
        r"(?<![\w.,-])(?P<places>[1-9]['’′])"
        r"-(?=(?:deoxy|hydroxy|methyl|methoxy|amino|azido|fluoro|chloro|bromo|phospho|acet|O-|O\b"
        r"|AMP\b|ATP\b|GMP\b))",
        _places,
        ("3′-deoxyadenosine", "three prime deoxyadenosine"),
        needs="'’′",
        near=r"\d['’′]-",
        first=AT_NUMBER,
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

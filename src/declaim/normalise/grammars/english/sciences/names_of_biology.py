"""Names of biology in large and small letters, IgG and SpO2, and elements beside a stroke."""

import re
import unicodedata

from declaim.normalise.grammars.english.shortened.acronyms import said_by_letters
from declaim.normalise.grammars.english.vocabulary.atoms import ELEMENTS
from declaim.normalise.lexicon import spelled
from declaim.normalise.numerals import cardinal, one_by_one, roman
from declaim.normalise.rules import AT_CAPITAL, Rule, after, any_of, before, rule, words

_GASES = any_of(words("Sp Sa Sv Scv Sj rS Pa PA Pv Pet PET Pc et Et ET Fi FI p P s S"))
_MIXED = {
    "CoA": "co eigh", "cAMP": "cyclic A.M.P", "cGMP": "cyclic G M P", "HbA1c": "H.B.A one C",
    "HbA1C": "H.B.A one C", "HgbA1c": "H.B.A one C", "A1c": "eigh one C", "HbA": "H.B.A",
    "HBsAg": "H B S.A.G", "HBeAg": "H B E.A.G", "EtOH": "ethanol", "MeOH": "methanol",
    "SpCO": "S P C O", "GnRH": "G N R H", "QTc": "Q T C", "hCG": "H C G", "mAb": "M.A.B",
    "mAbs": "M.A.B.'s", "scFv": "S C F V", "FcR": "F C R", "PrP": "P R P", "TnI": "T N I",
    "cTnI": "C T N I", "TdP": "T D P", "AChE": "A.C.H.E", "NaV": "N.A.V", "ApoE": "apo E",
    "apoE": "apo E", "ApoB": "apo B", "apoB": "apo B", "uPA": "U.P.A", "tPA": "T.P.A",
    "aPTT": "A.P.T.T", "aVR": "A.V.R", "aVF": "A.V.F", "aVL": "A.V.L", "eGFR": "E G F R",
    "PaCO": "P.A.C.O", "CoQ10": "co Q ten", "IUs": "I U's", "EOMI": "E O M I",
    "NYHA": "N.Y.H.A",
}  # fmt: skip
_CRYSTALS = {
    "GaAs": "gallium arsenide", "AlGaAs": "aluminum gallium arsenide",
    "InGaAs": "indium gallium arsenide", "InAs": "indium arsenide", "InP": "indium phosphide",
    "GaP": "gallium phosphide", "GaN": "gallium nitride", "AlGaN": "aluminum gallium nitride",
    "InGaN": "indium gallium nitride", "AlN": "aluminum nitride", "GaSb": "gallium antimonide",
    "InSb": "indium antimonide", "CdTe": "cadmium telluride", "CdSe": "cadmium selenide",
    "CdS": "cadmium sulfide", "ZnS": "zinc sulfide", "ZnSe": "zinc selenide",
    "PbS": "lead sulfide", "SiC": "silicon carbide", "SiGe": "silicon germanium",
}  # fmt: skip
_METALS = {
    symbol: name
    for symbol, name in {
        **ELEMENTS, "Ge": "germanium", "Pt": "platinum", "Pd": "palladium", "Ti": "titanium",
        "Mo": "molybdenum", "Ru": "ruthenium", "Rh": "rhodium", "Ir": "iridium", "Zr": "zirconium",
        "W": "tungsten",
    }.items()
    if symbol in words("Si Ge Pt Pd Au Ag Cu Ni Fe Ti Al Zn Mn Mo Ru Rh Ir Zr Ga Cr Sn Pb")
}  # fmt: skip
_FORMULA = (
    rf"(?:{any_of(_CRYSTALS)}|(?:[A-Z][a-z]?\d{{0,2}}){{0,3}}[A-Z][a-z]?\d|{any_of(_METALS)}|C)"
)
_OF_METAL = (
    r"(?= (?:wafers?|substrates?|nanowires?|nanoparticles?|NPs?|nanorods?|thin|films?|atoms?|foils?"
    r"|electrodes?|catalysts?|contacts?|alloys?|layers?|surfaces?|cathodes?|anodes?|ions?|doped|tips?"
    r"|content|loading|crystals?|clusters?|photodiodes?|detectors?)\b)"
)


def _immune(match: re.Match[str]) -> str:
    number = f" {cardinal(match['n'])}" if match["n"] else ""
    number += f" {match['sub'].upper()}" if match["sub"] else ""
    said = spelled(f"IG{match['kind']}") + number
    return said + ("'s" if match["many"] else "")


def _gas(match: re.Match[str]) -> str:
    of_a_breath = match["where"].lower() == "et" and match["gas"] == "CO"
    letters = match["gas"] if of_a_breath else f"{match['where']}{match['gas']}".upper()
    most = " max" if match["most"] else ""
    return f"{'end tidal ' if of_a_breath else ''}{spelled(letters)} two{most}"


def _element(match: re.Match[str]) -> str | None:
    """Silicon beside a formula or a thing that is made of it, and its face: (111)."""
    name, face = _METALS[match["symbol"]], match["face"]
    if face:
        return f"{name} {one_by_one(face)}"
    if match["noun"] is None and not re.search(rf"(?<![\w-]){_FORMULA}/$", before(match, 14)):
        return name if re.match(rf"/{_FORMULA}(?![\w-])", after(match, 14)) else None
    return name


_STAGES = (
    r"(?:[Ss]tages?|[Gg]rades?|[Cc]lass(?:es)?|[Tt]ypes?|[Pp]hases?|[Ff]actors?|[Cc]omplex|[Gg]roups?"
    r"|[Pp]arts?|[Tt]itle|[Ll]evels?|[Gg]lycoprotein|[Tt]opoisomerase|[Mm]yosin|[Tt]ables?|[Ff]igs?\."
    r"|[Ff]igures?|[Cc]ategory|[Aa]rticle|[Ss]ection|[Aa]ppendix|FIGO)"
)


def _stage(match: re.Match[str]) -> str:
    number = f" {cardinal(match['n'])}" if match["n"] else ""
    return f"{cardinal(roman(match['r']))} {match['letter'].upper()}{number}"


def _greek_between(match: re.Match[str]) -> str:
    letter = unicodedata.name(match["greek"]).rpartition(" ")[2].lower()
    number = f" {cardinal(match['n'])}" if match["n"] else ""
    return f"{spelled(match['a'].upper())} {letter} {spelled(match['b'])}{number}"


def _known(name: str) -> str:
    return spelled(name) if said_by_letters(name) else name


def _parts(rest: str) -> str:
    """Of .DT.01 the letters one by one, and figures that begin with a zero likewise."""
    said = ""
    for letters, figures in re.findall(r"\.([A-Z]*)(\d*)", rest):
        number = one_by_one(figures) if figures[:1] == "0" else cardinal(figures) if figures else ""
        said += f" dot {' '.join(filter(None, (spelled(letters) if letters else '', number)))}"
    return said


def _of_both_parents(match: re.Match[str]) -> str:
    """With its name where it has a figure, which may look like a move of chess: Rag2-/-."""
    signs = (f" {'plus' if sign == '+' else 'minus'}" for sign in (match["a"], match["b"]))
    name = f"{match['name']} {cardinal(match['n'])}" if match["name"] else ""
    return name + "".join(signs)


NAMES_OF_BIOLOGY: tuple[Rule, ...] = (
    rule(
        "immunoglobulin",
        r"(?<![A-Za-z\d])Ig(?P<kind>[GAMDEY])(?:(?P<n>[1-4])(?P<sub>[abc])?)?(?P<many>s)?(?![\w'])",
        _immune,
        ("IgG, IgA and IgG2a", "I G G, I.G.A and I G G two A"),
        near=r"Ig[A-Z]",
        shapes=("AaA",),
    ),
    rule(
        "gas in the blood or the breath",
        rf"(?<![\w-])(?P<where>{_GASES})(?P<gas>C?O)[2₂](?P<most>max)?(?!\w)",
        _gas,
        ("SpO2, PaCO2 and EtCO2", "S P O two, P.A.C.O two and end tidal C O two"),
        near=r"(?:[a-zPASTI]C?O[2₂])",
        needs="2₂",
    ),
    rule(
        "name of biology in mixed letters",
        rf"(?<![A-Za-z\d.]){any_of(_MIXED)}(?!\w)",
        lambda m: _MIXED[m[0]],
        ("acetyl-CoA, cAMP and HbA1c", "acetyl-co eigh, cyclic A.M.P and H.B.A one C"),
        needs={"Hb", "Hgb", "A", "Co", *(re.findall(r"[A-Za-z]{2,}|\w", w)[0] for w in _MIXED)},
        near=r"[a-z][A-Z]|[A-Z][a-z]|A1c|c[AG]MP",
    ),
    rule(
        "genes of both parents",
        r"(?:(?<![\w.-])(?P<name>[A-Z][a-z]{1,4})(?P<n>\d{1,2})|(?<=[A-Za-z\d)]))"
        r"(?P<a>[-−+])/(?P<b>[-−+])(?=[ ,;:)]|$|\.(?:\s|$)|-[a-z])(?! ?\d)",
        _of_both_parents,
        ("Bax-/- and p53+/- mice", "Bax minus minus and p fifty three plus minus mice"),
        needs="/",
        near=r"[-−+]/[-−+]",
    ),
    rule(
        "crystal of a semiconductor",
        rf"(?<![\w-]){any_of(_CRYSTALS)}(?!\w)",
        lambda m: _CRYSTALS[m[0]],
        ("GaAs/AlGaAs wells", "gallium arsenide slash aluminum gallium arsenide wells"),
        first=AT_CAPITAL,
        needs=_CRYSTALS,
    ),
    rule(
        "element of a layer",
        rf"(?<![\w])(?<![a-z]-)(?P<symbol>{any_of(_METALS)})"
        rf"(?:\((?P<face>[01]{{3}})\)|(?P<noun>{_OF_METAL})|(?![\w(-]))",
        _element,
        (
            "SiO2/Si, Si(111) and Pt/C",
            "S I O two slash silicon, silicon one one one and platinum slash C",
        ),
        first=AT_CAPITAL,
        near=r"[A-Z][a-z](?:/|\([01]|(?<=/..)| [a-z])",
    ),
    rule(
        "letter behind a Roman numeral",
        r"(?:(?<![\w.])(?P<r>(?:II|III|VII|VIII|IX|XI|XII|XIII))(?P<letter>[ABCabc])"
        r"(?P<n>\d)?(?!\w|\.\w|')(?<!VIIA)(?<!IXA)(?<!XIA)(?<!XIC))",
        _stage,
        ("a stage IIIB tumour", "a stage three B tumour"),
        needs="IVX",
        near=r"[IVX][A-Ca-c]",
        shapes=("AA",),
    ),
    rule(
        "letter behind a Roman numeral of a stage",
        r"(?:(?<=stage )|(?<=Stage )|(?<=stages )|(?<=Stages )|(?<=grade )|(?<=class )|(?<=Class )"
        r"|(?<=type )|(?<=Type )|(?<=phase )|(?<=Phase )|(?<=factor )|(?<=Factor )|(?<=Part )"
        r"|(?<=part )|(?<=or )(?=IV)|(?<=and )(?=IV)|(?<=Level )|(?<=group )|(?<=Group ))"
        r"(?P<r>(?=[IVX])X?(?:IX|IV|V?I{0,3}))(?P<letter>[A-Ea-e])(?P<n>\d)?(?![\w'])",
        lambda m: _stage(m) if m["r"] else None,
        ("factor Xa, stage IVB and phase Ib", "factor ten A, stage four B and phase one B"),
        needs="IVX",
        near=r" [IVX]+[A-Ea-e]",
        first=AT_CAPITAL,
    ),
    rule(
        "acronym and Roman numeral",
        r"(?<![\w.-])(?P<name>[A-Z]{2,6})-(?P<r>II|III|IV|VI|VII|VIII|IX)(?![\w-]|\.\w)",
        lambda m: (
            None
            if re.match(r"[IVXLC]+$", m["name"])
            else f"{_known(m['name'])} {cardinal(roman(m['r']))}"
        ),
        ("MHC-II and DSM-IV", "M H C two and D S M four"),
        first=AT_CAPITAL,
        near=r"[A-Z]-[IV]",
        shapes=("A-A",),
    ),
    rule(
        "Greek letter inside a name",
        r"(?<![\w.])(?P<a>NF|I|Fc|PPAR|FC|TCR|GABA)-?(?P<greek>[α-ω])(?P<b>[A-Z]{1,3})(?P<n>\d{0,2})"
        r"(?![\w])",
        _greek_between,
        ("NF-κB and FcγR", "N F kappa B and F C gamma R"),
        near=r"[A-Za-z]-?[α-ω][A-Z]",
        needs="αβγδεζηθικλμνξοπρςστυφχψω",
    ),
    rule(
        "Greek letters of a chain",
        r"(?<!\w)[α-ω]{2,3}(?=[ -]?(?:T\b|TCR|chain|subunit|heterodimer|receptor))",
        lambda m: " ".join(unicodedata.name(x).rpartition(" ")[2].lower() for x in m[0]),
        ("γδ T cells", "gamma delta T cells"),
        needs="αβγδεζηθικλμνξοπρςστυφχψω",
    ),
    rule(
        "mass of a protein",
        r"(?<=\d)(?P<gap>[ -]?)k[dD](?= (?:[a-z]+ ){0,2}(?:proteins?|bands?|peptides?|polypeptides?"
        r"|subunits?|antigens?|fragments?|forms?|molecul\w+|glycoproteins?|products?|species)\b)",
        " kilodalton",
        ("a 45 kd protein", "a forty five kilodalton protein"),
        near=r"\d[ -]?k[dD] ",
        needs=["kd", "kD"],
    ),
    rule(
        "place on a guideline",
        r"(?<![\w.])(?P<name>[A-Z]{3,6})(?P<rest>(?:\.[A-Z]{1,3}){1,3}\.?\d{1,3}(?:\.\d{1,3})?)"
        r"(?![\w]|\.\w)",
        lambda m: spelled(m["name"]) + _parts(m["rest"]),
        ("see ANC.B9 and ANC.DT.01", "see A.N.C dot B nine and A.N.C dot D T dot zero one"),
        first=AT_CAPITAL,
        near=r"[A-Z]\.[A-Z]+\.?\d",
        shapes=("A.A",),
    ),
)

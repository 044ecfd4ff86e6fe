"""Italian short forms of trains, ships, chemistry and medicine: loc. E.656, p.f. 80 °C, 3 v/die."""

import re

from declaim.normalise.numerals import cardinal, one_by_one
from declaim.normalise.rules import Rule, before, rule


def _group(match: re.Match[str]) -> str | None:
    """A gr. 740.278 is the engine 278 of the group 740."""
    if not re.search(r"(?i)locomotiv|\bloc\.|automotric|elettromotric|rotabil", before(match, 40)):
        return None
    one = f" {cardinal(match['one'], 'it')}" if match["one"] else ""
    return f"gruppo {cardinal(match['n'], 'it')}{one}"


def _hexadecimal(match: re.Match[str]) -> str:
    return "zero ics " + " ".join(
        one_by_one(each, "it") if each.isdecimal() else each.upper() for each in match["h"]
    )


MACHINES: tuple[Rule, ...] = (
    rule(
        "locomotive before its name",
        r"(?<!\w)(?P<l>[Ll])oc\. (?=(?:[ED]\.? ?|gr\. ?|FS )\d{3})",
        lambda m: f"{m['l']}ocomotiva ",
        ("la loc. E 656", "la locomotiva E seicentocinquantasei"),
        needs=["loc", "Loc"],
    ),
    rule(
        "group of a locomotive",
        r"(?<!\w)gr\. ?(?P<n>\d{3})(?:\.(?P<one>\d{3}))?(?![\w.,]\d)",
        _group,
        (
            "la locomotiva gr. 740.278",
            "la locomotiva gruppo settecentoquaranta duecentosettantotto",
        ),
        needs=["gr"],
    ),
    rule(
        "name of a locomotive",
        r"(?<!\w)(?P<l>[ED])\.(?P<n>\d{3})(?:\.(?P<one>\d{3}))?(?!\w|[.,]\d)",
        lambda m: (
            f"{m['l']} {cardinal(m['n'], 'it')}"
            + (f" {cardinal(m['one'], 'it')}" if m["one"] else "")
        ),
        ("una E.656 blu", "una E seicentocinquantasei blu"),
        shapes=("A.000",),
    ),
    rule(
        "tonnage in short",
        r"(?<!\w)(?P<s>[Ss])taz\. (?=(?:lorda|netta|l\.|n\.)|\d[\d.,]* ?(?:t|tsl|tonn)(?!\w))",
        lambda m: f"{m['s']}tazza ",
        ("staz. 900 t", "stazza novecento tonnellate"),
        needs=["staz", "Staz"],
    ),
    rule(
        "length over all",
        r"(?P<l>(?<!\w)(?i:lungh\.|lunghezza) )f\.t\.(?!\w)",
        lambda m: m["l"].replace("ungh.", "unghezza") + "fuori tutto",
        ("lungh. f.t. m 30", "lunghezza fuori tutto metri trenta"),
        needs=["ft", "f"],
        near=r"f\.t\.",
    ),
    rule(
        "point of melting or boiling",
        r"(?<![\w.])p\. ?(?P<k>[fe])\.:? ?(?=[-−]?\d[\d.,]* ?°)",
        lambda m: f"punto di {'fusione' if m['k'] == 'f' else 'ebollizione'} ",
        ("p.f. 80 °C", "punto di fusione ottanta gradi Celsius"),
        needs="°",
    ),
    rule(
        "times a day",
        r"(?<=\d )vv?/die(?!\w)",
        "volte al giorno",
        ("1 compressa 3 v/die", "una compressa tre volte al giorno"),
        needs="/",
    ),
    rule(
        "drops without a stop",
        r"(?<=\d )gtt(?![\w.])",
        "gocce",
        ("20 gtt la sera", "venti gocce la sera"),
        needs=["gtt"],
    ),
    rule(
        "years of a patient",
        r"(?<=\d )aa(?![\w.])",
        "anni",
        ("donna di 65 aa", "donna di sessantacinque anni"),
        needs=["aa"],
    ),
    rule(
        "number of base sixteen",
        r"(?<![\w:])0x(?P<h>[0-9A-Fa-f]{1,16})(?!\w)",
        _hexadecimal,
        ("all'indirizzo 0x7C00", "all'indirizzo zero ics sette C zero zero"),
        needs="x",
        near=r"0x[\dA-Fa-f]",
    ),
    rule(
        "where on the map",
        r"(?<!\w)(?P<c>[Cc])oord\.:? ?(?=\d|GPS|UTM|geogr|[NS] ?\d)",
        lambda m: f"{m['c']}oordinate ",
        ("coord. 45°27'N", "coordinate quarantacinque gradi ventisette minuti nord"),
        needs=["coord", "Coord"],
    ),
)

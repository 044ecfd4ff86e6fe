"""Short forms of registers, wills and the histories of parishes."""

import re

from declaim.normalise.grammars.english.shortened.short_forms import STARTS, end_of_sentence
from declaim.normalise.grammars.english.vocabulary.places import COMPASS
from declaim.normalise.grammars.english.vocabulary.registers import FIRST_NAMES, KIN, KINGS
from declaim.normalise.grammars.english.vocabulary.shortened import COUNTIES_SHORT
from declaim.normalise.numerals import cardinal, ordinal, roman
from declaim.normalise.rules import AT_NUMBER, VALUE, WORD, Rule, any_of, before, rule, words

_PARTS = any_of(
    ("aisle", "transept", "wall", "side", "door", "window", "porch", "end", "coast", "chapel",
     "bank", "tower", "front", "wing", "gate", "nave", "arcade", "doorway", "gable", "elevation",
     "corner", "windows", "doors", "walls", "sides", "aisles", "transepts")
)  # fmt: skip
_TITLED = (
    rf"(?:\b(?:Sir|Mr|Mrs|Ms|Dr|Rev|Revd|Canon|Miss|Prof|Capt|Lady|Lord|Col|by|and|with|from|Cllr)"
    rf"\.?|{WORD}) $"
)


def _sides(written: str) -> str:
    return " ".join(COMPASS[letter] for letter in written if letter.isalpha())


_BEHIND_A = any_of(
    words("""
    Vitamin Plan Class Group Type Grade Hepatitis Appendix Exhibit Schedule Section Part Pool Serie
    Annex Item Level Category Team Block Option Site Unit Figure Table Influenza Area Terminal Zone
    Room Form Route Line Side Box Building Article Bay Gate Division Question Phase Step Version
    Chapter Volume Book Act Scene Model Mark Point Court Hall Star Ward Lot Flat Suite World War
    An And The Got Lake Road Street In On At
    """)
)


def _initial(match: re.Match[str]) -> str | None:
    """`A.` is an initial behind a title or a first name; else it may be the article."""
    titled = re.search(_TITLED, before(match)) or (
        match["letter"] == "A"
        and re.search(rf"\b(?!{_BEHIND_A}\b)[A-Z][a-z]{{2,}} $", before(match))
    )
    plain = match["letter"] == "I" and re.search(r"\b(?:by|and|with|from) $", before(match, 6))
    return f"{match['letter']} " if titled and not plain else None


def _county(match: re.Match[str]) -> str | None:
    """A bed, a buck or a hunt is no county, unless a comma is before it."""
    if match["county"] in {"Beds", "Bucks", "Berks", "Hunts"} and before(match, 2) != ", ":
        return None
    return COUNTIES_SHORT[match["county"]] + end_of_sentence(match, "point")


_LEAF = {"r": "recto", "v": "verso"}


def _of_a_leaf(match: re.Match[str]) -> str:
    said = f"{cardinal(match['a'])} {_LEAF[match['side']]}"
    if not match["last"]:
        return said
    between = ", " if match["dash"] == ", " else " to "
    number = f"{cardinal(match['b'])} " if match["b"] else ""
    return f"{said}{between}{number}{_LEAF[match['last']]}"


OLD_RECORDS: tuple[Rule, ...] = (
    rule(
        "end of a life that is unknown",
        r"(?<=\d{4})[-–]\?(?=\))",
        " to unknown",
        ("Ann Bee (1841-?)", "Ann Bee (eighteen forty one to unknown)"),
        near=r"\d[-–]\?\)",
        first="[-–]",
    ),
    rule(
        "king of a statute",
        rf"(?<![\w.])(?:(?P<temp>temp)\. )?(?P<king>{any_of(KINGS)})\. (?P<n>[IV]{{1,4}})\b",
        lambda m: (
            f"{'in the time of ' if m['temp'] else ''}{KINGS[m['king']]}"
            f" the {ordinal(roman(m['n']))}"
        ),
        ("temp. Hen. VIII", "in the time of Henry the eighth"),
        needs=KINGS,
        near=r"\. [IV]",
    ),
    rule(
        "time of a king",
        r"(?<![\w.])temp\. (?=(?:King|Queen|Henry|Edward|Richard|James|Charles|George|Eliz"
        r"|Mary|John)\b)",
        "in the time of ",
        ("temp. Henry VIII", "in the time of Henry the eighth"),
        needs=["temp"],
    ),
    rule(
        "first name of a register",
        rf"(?<![\w.])(?P<name>{any_of(FIRST_NAMES)})\b\.?(?= (?:[A-Z][a-z.]|&|and [A-Z]))"
        r"(?<!Geo)(?<!Hen)"
        rf"(?<!Jos)(?<!Ric)|(?<![\w.])(?P<dotted>Geo|Hen|Jos|Ric)\.(?= [A-Z][a-z])",
        lambda m: FIRST_NAMES[m["name"] or m["dotted"]],
        ("Wm. Hall and Eliz. Moss", "William Hall and Elizabeth Moss"),
        needs=FIRST_NAMES,
    ),
    rule(
        "word of a register",
        rf"(?<![\w.])(?P<word>{any_of(KIN)})(?:\.(?=[,;:)]| [A-Za-z\d({VALUE}{WORD}])|(?=\.$)"
        r"|\b(?<=bapt)"
        r"|\b(?<=dau))(?!\w)",
        lambda m: KIN[m["word"]],
        ("Ann, dau. of a wid., bur. there", "Ann, daughter of a widow, buried there"),
        needs={word.split()[0].strip(".") for word in KIN},
    ),
    rule(
        "son of",
        r"(?:(?<=, )|(?<=\())s\. (?=of\b)",
        "son ",
        ("Hall, s. of a smith", "Hall, son of a smith"),
        needs=["of"],
        near=r"s\. of",
    ),
    rule(
        "who was married",
        rf"(?<=; )m\. (?=[A-Z][a-z])|(?<={VALUE}, )m\. (?=[A-Z][a-z])",
        "married ",
        ("b. 1655; m. Mary Bell", "born sixteen fifty five; married Mary Bell"),
        near=r"[;,] m\. [A-Z]",
    ),
    rule(
        "which marriage",
        r"(?:(?<=[;,.:)] )|(?m:^))m\. ?(?P<n>1st|2nd|3rd|4th|\([1-4]\))(?:\.?,? |(?=[,;]))",
        lambda m: f"married {ordinal(m['n'].strip('()')[0])} ",
        ("Hall; m. 1st Ann; m. (2) Eve", "Hall; married first Ann; married second Eve"),
        needs=["m"],
        near=r"m\. ?[(\d]",
    ),
    rule(
        "miles of a gazetteer",
        rf"(?<=[\d½¼¾{VALUE}] )m\.(?= (?:from|[NSEW]{{1,2}}|north|south|east|west|off)\b)",
        "miles",
        ("3 m. from the town", "three miles from the town"),
        needs="m",
        near=r" m\. ",
    ),
    rule(
        "side of a place",
        rf"(?<![\w.])(?P<sides>[NSEW]\.(?: ?[EW]\.)?) ?(?= ?(?:of|from) |{_PARTS}\b)",
        lambda m: f"{_sides(m['sides'])} ",
        ("2 miles N.E. of the S. aisle", "two miles north east of the south aisle"),
        needs="NSEW",
        near=r"[NSEW]\.",
    ),
    rule(
        "century of a building",
        r"(?:(?<=\b[Ee]arly )|(?<=\b[Ll]ate )|(?<=\b[Mm]id )|(?<=\b[Mm]id-)"
        r"|(?<=\bthe )|(?<= to )|(?<=or ))C(?P<n>1[0-9]|20|21)(?=[ ,.;:)]|$)",
        lambda m: f"{ordinal(m['n'])} century",
        ("a late C17 barn", "a late seventeenth century barn"),
        needs="C",
        near=r"C\d\d",
    ),
    rule(
        "century shortened",
        r"(?<=\d[snrt][tdh][ -])cent\b\.?(?=[ ,;)]|$)",
        "century",
        ("the 12th-cent. nave", "the twelfth century nave"),
        needs=["cent"],
        near=r"[a-z][ -]cent\b",
    ),
    rule(
        "side of a folio",
        r"(?:(?<=\bfol\. )|(?<=\bfols\. )|(?<=\bf\. )|(?<=\bff\. )|(?<=\bfolio )|(?<=\bfolios )"
        r"|(?<=\bfol )|(?<=\bfols ))(?P<a>\d{1,3})(?P<side>[rv])(?:(?P<dash> ?[-–] ?|, )"
        r"(?P<b>\d{1,3})?(?P<last>[rv]))?(?!\w)",
        _of_a_leaf,
        ("fol. 12v, ff. 3r-4v", "folio twelve verso, folios three recto to four verso"),
        needs=words("f ff fol fols folio folios"),
        near=r"\d[rv]\b",
        first=AT_NUMBER,
    ),
    rule(
        "folios",
        rf"(?<![\w.])(?P<word>ff?|fol|fols)\. (?=[\d{VALUE}])",
        lambda m: {"f": "folio ", "fol": "folio "}.get(m["word"], "folios "),
        ("ff. 12-14", "folios twelve to fourteen"),
        needs=["f", "ff", "fol", "fols"],
        near=rf"f(?:ols?)?\. [\d{VALUE}]",
    ),
    rule(
        "initial behind a title",
        rf"(?<![\w.'])(?P<letter>[AI])\. ?(?=[A-Z][a-z])(?!{STARTS}\b)",
        _initial,
        ("Sir A. Moss", "Sir A Moss"),
        ("George A. Lee chose Plan A. Bob", "George A Lee chose Plan A. Bob"),
        needs="AI",
        near=r"[AI]\. ?[A-Z]",
    ),
    rule(
        "county shortened",
        rf"(?<![\w.])(?P<county>{any_of(COUNTIES_SHORT)})(?:(?P<point>\.)(?!\w)"
        r"|(?<=, .{4})(?=[,)]|$)"
        r"|(?<=, .{5})(?=[,)]|$)|(?<=, .{6})(?=[,)]|$))",
        _county,
        ("of Stroud, Glos., and Ely, Cambs", "of Stroud, Gloucestershire, and Ely, Cambridgeshire"),
        needs=COUNTIES_SHORT,
    ),
)

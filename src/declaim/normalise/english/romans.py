"""Roman numerals in names and headings; a lone I stays the speaker's own."""

import re

from declaim.normalise.numerals import cardinal, ordinal
from declaim.normalise.rules import Rule, any_case, any_of, before, rule, words

_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_VALID = r"(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})"
_PARTS = words("""
    Chapter Part Book Volume Vol. Vol Act Scene Section Article War Phase Type Class Stage
    Level Title Appendix Figure Fig. Table Canto Psalm Episode Season Bowl Fantasy Rocky
    Apollo Mark Grade Division Group Zone Page Case Schedule Annex Form Tier Block Corps
    Unit Opus Symphony Sonata Lesson Exercise Question Problem Theorem Vatican Superman
    Quest Warcraft Kombat Fighter Theft Auto Godfather Terminator Saturn Factor Category
    Round Game Model Route Trimester Quarter Gemini Voyager Soyuz Mission Wars Verse Letter
    Plate No. Number Heading Paragraph Rule Amendment Ch. Chap. Pt. Mk Mk. Trident WrestleMania
    Pier Corollary Proposition Lemma Axiom Definition Postulate Artemis Rambo Dundee Diablo
    Civilization Ghostbusters Ranger
""")
_COUNTED = any_of(_PARTS)
_REIGNED = any_of(
    words("""
    Alexander Alfonso Alexis Amenhotep Boniface Baldwin Benedict Casimir Catherine Charles
    Christian Clement Cleopatra Constantine Constantius Darius Edward Elizabeth Ferdinand
    Francis Franz Frederick Friedrich George Gregory Gustav Haakon Harald Henri Henry
    Hussein Innocent Isabella Ivan James Joan Joseph John Juan Julius Justinian Karl Leo
    Leopold Louis Ludwig Maria Mary Maximilian Mehmed Mohammed Murad Napoleon Nicholas
    Olaf Otto Paul Pedro Peter Philip Pius Ptolemy Ramesses Ramses Richard Robert Rudolf
    Selim Sigismund Stephen Suleiman Thutmose Umberto Urban Victor Emmanuel Vladimir
    Wilhelm William Xerxes Yazid Abdullah Faisal Theodore Carlos Felipe Margrethe Albert
    Rainier Hassan Ashurbanipal Artaxerxes Seti Tutankhamun Beatrice Willem
    Rameses Michael Benoit Manuel Stanislaus Gustavus Shapur Sargon Tiglath Shamshi Alberto
    Frederik Farouk Mahmud Ahmed Mustafa Osman Shalmaneser Nebuchadnezzar Demetrius Cosimo Conrad
    Andrew Ladislaus Afonso Menelik Kamehameha Anastasius Callixtus Martin Paschal Farouk Ghazi
    Sixtus Celestine Honorius Adrian Sylvester Eugene Sancho Antiochus David Rama
""")
)
_SHORT = {"Vol.": "Volume", "Vol": "Volume", "vol": "volume", "Fig.": "Figure", "No.": "number",
          "Mk": "Mark", "Mk.": "Mark", "Ch.": "chapter", "Chap.": "chapter",
          "Pt.": "part"}  # fmt: skip
_GOES_ON = (
    r"(?! (?!of|or|was|is|and|had|has|ruled|reigned|died|became|in|to|at|on|as|from|would|with|for"
    r"|who|made|won|gave|took|succeeded|abdicated|by|came|sent|left|lost|never|did|also\b)[a-z'])"
)


def value(numeral: str) -> int:
    """'XIV' is 14."""
    numbers = [_VALUES[letter] for letter in numeral]
    return sum(
        -number if number < following else number
        for number, following in zip(numbers, [*numbers[1:], 0], strict=True)
    )


def _counted(match: re.Match[str]) -> str | None:
    if match["n"] == "I" and match["name"].islower():  # part of a headline, or: the part I liked
        heads = re.match(r"[.:,]|\s*[-–—]| of\b|$", match.string[match.end("n") : match.end() + 9])
        if not heads or before(match, 1) not in {"", "\n"}:
            return None
    name = _SHORT.get(match["name"], match["name"])
    return f"{name} {cardinal(str(value(match['n'].upper())))}"


def _reigned(match: re.Match[str]) -> str:
    return f"{match['name']} the {ordinal(str(value(match['n'])))}"


def _suffix(match: re.Match[str]) -> str:
    return f"{match['name']} the {ordinal(str(value(match['n'])))}{match['possessive'] or ''}"


_END = r"(?!\w|\.[A-Z]|'(?!s\b))(?:\.(?='s\b|[,;]| [a-z]))?"
"""A point that old books put behind each numeral goes with it: `Louis XIV.'s`."""
_SMALL = r"(?:ii|iii|iv|vi|vii|viii|ix|xi|xii|xiii|xiv|xv)(?!\w)"
_FIGURE = any_of(
    words("""
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety oh zero
""")
)

ROMANS: tuple[Rule, ...] = (
    rule(
        "world war",
        r"(?<!\w)(?:WW|W\.W\. ?)(?P<n>II?|[12])(?!\w)",
        lambda m: f"World War {'one' if m['n'] in {'I', '1'} else 'two'}",
        ("after WWII", "after World War two"),
        ("from WW1", "from World War one"),
        near=r"W\.?W",
    ),
    rule(
        "roman numeral of a part",
        rf"(?<!\w)(?=[\w.]{{2,12}} [IVXLCDMivx])"
        rf"(?P<name>(?i:{_COUNTED})) "
        rf"(?P<n>(?!(?:MD|CD|DC|DI|MIX|CV)\b|\w {_FIGURE}\b){_VALID}|{_SMALL}){_END}"
        rf"(?:(?<! [ICDML])|(?<= I){_GOES_ON}"
        r"|(?<=War I)|(?<=Act I)|(?<=(?i:Chapter) I)|(?<=Volume I))",
        _counted,
        ("Chapter XXI", "Chapter twenty one"),
        ("World War I began, World War II ended", "World War one began, World War two ended"),
        ("Act I, scene iv of Vol. II", "Act one, scene four of Volume two"),
        ("the part I liked", "the part I liked"),
        needs=any_case(part.strip(".") for part in _PARTS),
    ),
    rule(
        "roman numeral of a ruler",
        rf"(?<!\w)(?=\w{{2,14}} [IVX])"
        rf"(?P<name>(?i:{_REIGNED})) (?P<n>(?=[IVX]){_VALID}){_END}(?:(?<! I)|{_GOES_ON})",
        _reigned,
        ("Henry VIII", "Henry the eighth"),
        ("Louis XIV's court", "Louis the fourteenth's court"),
        ("Elizabeth I was crowned", "Elizabeth the first was crowned"),
        ("Sam and I", "Sam and I"),
        near=r"[IVX](?<=\w [IVX])(?![a-z'])",
    ),
    rule(
        "roman numeral alone",
        rf"(?m)^(?P<n>(?=\w\w){_VALID})\.?$",
        lambda m: cardinal(str(value(m["n"]))),
        ("IV", "four"),
        ("XII.", "twelve"),
        needs="IVXLCDM",
    ),
    rule(
        "roman century",
        rf"(?<![\w.])(?P<n>(?=[IVX]){_VALID})(?:th)?(?=(?:[ -]centur(?:y|ies)|[ -]dynasty)\b)",
        lambda m: ordinal(str(value(m["n"]))),
        ("the XIX century", "the nineteenth century"),
        needs="IVX",
        near=r"[IVX](?:th)?[ -](?:cent|dyn)",
    ),
    rule(
        "roman ordinal",
        rf"(?<![\w.])(?P<n>(?=[IVX]){_VALID})(?:st|[nr]?d|th)(?!\w)",
        lambda m: ordinal(str(value(m["n"]))),
        ("the IInd Corps, the IVth", "the second Corps, the fourth"),
        near=r"[IVX](?:st|[nr]?d|th)",
    ),
    rule(
        "roman numeral after a name",
        r"(?<!\w)(?P<name>[A-Z][a-z]+) (?P<n>II|III|IV)(?P<possessive>'s)?(?![\w-]|\.[A-Z])",
        _suffix,
        ("Thurston Howell III", "Thurston Howell the third"),
        needs="I",
        near=r" I[IV]",
    ),
    rule(
        "roman numeral",
        r"(?<![\w.'])(?<!\w-)(?P<n>IV(?=\. [A-Z])|II|III|VI|VII|VIII|IX|XI|XII|XIII|XIV"
        r"|XV|XVI|XVII|XVIII|XIX"
        r"|(?!XXX\b|LIV\b)(?=[IVXL]{3})L?X{0,3}(?:IX|IV|V?I{0,3}))"
        r"(?!\w|\.[A-Z]|'[a-z]|-)",
        lambda m: cardinal(str(value(m["n"]))),
        ("(ii) and II", "(ii) and two"),
        needs="IVX",
        near=r"[IVXL]{2}",
    ),
)

"""Roman numerals in names and headings; a lone I stays the speaker's own."""

import re

from declaim.normalise.grammars.english.shortened.short_forms import STARTS
from declaim.normalise.grammars.english.vocabulary.name_words import (
    GIVEN,
    PARTS,
    RULERS,
    SHORT_PARTS,
)
from declaim.normalise.numerals import cardinal, ordinal, roman
from declaim.normalise.rules import AT_CAPITAL, Rule, after, any_case, any_of, before, rule, words

_VALID = r"(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})"
_COUNTED = any_of(PARTS)
_REIGNED = any_of(RULERS)
_NAMED = any_of((*RULERS, *GIVEN))
_NAME = r"[A-Z][a-z'-]{2,20}"
_I_CAN = words("""
    am have do did will would can could should may might must shall think know love like want owe
    say see hope believe need wish mean guess feel remember go get got went
""")
_GOES_ON = rf"(?!'| {any_of(_I_CAN)}\b)"
"""Behind a name, an I is no numeral where only the speaker can do what follows."""
_I_DID = words("""
    was had never always also hate thought knew read wrote saw made took meant felt found find keep
    kept still just really can't don't didn't
""")
_NOT_MINE = rf"(?!(?:'| (?:{any_of((*_I_CAN, *_I_DID))}|[a-z]+ed)\b)(?! (?:of|or|and|in|to)\b))"
"""Behind a part in capitals, an I is a numeral unless what follows is what I do or did."""
_HEREDITARY = any_of(
    words("""
    King Queen Pope Emperor Empress Prince Princess Duke Duchess Count Earl Tsar Czar Kaiser Sultan
    Shah Lord Baron Marquess Bishop Archbishop Patriarch Margrave Elector Caliph Pharaoh Mr Mr. Sir
    Judge Dr Dr. Senator Sen. Representative Rep. Colonel Captain General Emir Khan Doge
    """)
)
"""Titles before a name that is counted, or before a family's name."""


_BEHIND_A_THRONE = "|".join(
    rf"(?<=\b{title} )"
    for title in words("king queen emperor empress pope pharaoh sultan tsar prince duke shah")
)

_LETTERS = "MD|CD|DC|DI|MIX|CV|ML|CLI|CI|CC|DM|DL|DLC|DVI|CM|MC|MI|MM|CDI|CIV"
"""Numerals that are far more often short for something."""


def _counted(match: re.Match[str]) -> str | None:
    if match["n"] == "I" and match["name"].islower():  # part of a headline, or: the part I liked
        heads = re.match(r"[.:,]|\s*[-–—]| of\b|$", match.string[match.end("n") : match.end() + 9])
        if not heads or before(match, 1) not in {"", "\n"}:
            return None
    if match["n"] == "X" and _is_a_variable(match):
        return None
    name = SHORT_PARTS.get(match["name"], match["name"])
    return f"{name} {cardinal(roman(match['n'].upper()))}"


def _is_a_variable(match: re.Match[str]) -> bool:
    """X beside a Y, and a factor that no doctor speaks of."""
    near = before(match, 100) + after(match, 100)
    if re.search(
        rf"(?:\b(?i:{re.escape(match['name'])})|\b(?:and|or|to|vs|versus|,)) [YZ]\b", near
    ):
        return True
    return match["name"] == "factor" and not re.search(_CLOTS, near)


_CLOTS = (
    r"(?i:clot|coagul|deficien|leiden|thromb|h(?:a?e|æ)mo|bleed|plasma|inhibitor|blood|serum|fibrin"
    r"|activat|platelet|anticoag|\b[VXI]{2,4}\b)"
)


def _suffix(match: re.Match[str]) -> str:
    return f"{match['name']} the {ordinal(roman(match['n']))}"


def _reigned(match: re.Match[str]) -> str | None:
    """Unless it is an initial: Louis V. Gerstner."""
    if match["n"] in {"V", "X"} and re.match(rf"\.? (?!{STARTS}\b)[A-Z][a-z]", after(match)):
        return None
    return _suffix(match)


_OF_A_DRIP = (
    r" (?i:fluids?|lines?|access|bolus(?:es)?|contrast|drips?|pumps?|push|infusions?|antibiotics?"
    r"|therapy|catheters?|bags?|poles?|meds|medications?|tubing|steroids?|drugs?|saline|dextrose"
    r"|sedation|hydration|cannulas?|starts?|sites?|insulin|iron|solutions?)\b"
)


def _alone(match: re.Match[str]) -> str | None:
    """IV is four after a name, and a drip elsewhere; an acronym stands behind its words."""
    initials = "".join(re.findall(r"\b[A-Za-z]", before(match, 60))).upper()
    if before(match, 1) == "(" and after(match, 1) == ")" and initials.endswith(match["n"]):
        return None
    named = re.search(r"\b(?!(?:The|An?|His|Her|On|With|And|Via|Or)\b)[A-Z][a-z]+ $", before(match))
    if match["n"] == "IV" and re.match(_OF_A_DRIP, after(match, 16)):
        return "I V"
    if match["n"] == "IV" and not named and not re.match(r"\. [A-Z]", after(match, 3)):
        return None
    return cardinal(roman(match["n"]))


def _range(match: re.Match[str]) -> str | None:
    """The second numeral is the greater one: I-IV."""
    first, last = roman(match["a"]), roman(match["b"])
    return f"{cardinal(first)} to {cardinal(last)}" if int(first) < int(last) else None


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
        needs="W",
        near=r"W\.?W",
    ),
    rule(
        "roman numeral of a part",
        rf"(?<!\w)(?=[\w.]{{2,12}} [IVXLCDMivx])"
        rf"(?P<name>(?i:{_COUNTED})) "
        rf"(?P<n>(?!(?:{_LETTERS})\b|\w {_FIGURE}\b){_VALID}|{_SMALL}){_END}"
        rf"(?!(?<=No\. I) [a-z])(?:(?<! [ICDML])|(?<= I){_NOT_MINE}"
        r"|(?<=War I)|(?<=Act I)|(?<=(?i:Chapter) I)|(?<=Volume I))",
        _counted,
        ("Chapter XXI", "Chapter twenty one"),
        ("World War I began, World War II ended", "World War one began, World War two ended"),
        ("Act I, scene iv of Vol. II", "Act one, scene four of Volume two"),
        ("the part I liked", "the part I liked"),
        ("factor X causes factor Y", "factor X causes factor Y"),
        ("clotting factor X", "clotting factor ten"),
        needs=any_case(part.strip(".") for part in PARTS),
        near=r" [IVXLCDMivx]+(?![a-zA-Z])",
    ),
    rule(
        "roman numeral of a book",
        r"(?<!\w)(?P<n>II|III|I(?=\s\w+ \d)) (?=Corinthians|Kings|Samuel|Chronicles|Thessalonians"
        r"|Timothy|Peter|John|Maccabees|Esdras)",
        lambda m: f"{ordinal(roman(m['n']))} ",
        ("in II Corinthians", "in second Corinthians"),
        needs="I",
        near=r"I (?:[CKSTPJME])",
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
        needs="IVX",
        near=r"[IVX](?<=\w [IVX])(?![a-z'])",
    ),
    rule(
        "roman numeral of a throne",
        rf"(?:{_BEHIND_A_THRONE}|(?<!\w)(?=\w+ I \((?:ruled|reigned|r\. |c\. \d|\d)))"
        rf"(?P<name>[A-Z][\w'-]{{2,20}}) (?P<n>(?=[IVX]){_VALID}){_END}(?:(?<! I)|{_GOES_ON})",
        _suffix,
        ("when king Amyntas I accepted", "when king Amyntas the first accepted"),
        ("was Svatopluk I (ruled wisely)", "was Svatopluk the first (ruled wisely)"),
        needs="IVX",
        near=r" [IVX](?!\w*[a-z])",
        first=r"[A-Z](?<!\w.)(?=[\w'-]{2,20} [IVX])",
    ),
    rule(
        "roman numeral alone",
        rf"(?m)^(?P<n>(?=\w\w){_VALID})\.?$",
        lambda m: cardinal(roman(m["n"])),
        ("IV", "four"),
        ("XII.", "twelve"),
        needs="IVXLCDM",
        shapes=("AA",),
    ),
    rule(
        "roman century",
        rf"(?<![\w.])(?P<n>(?=[IVX]){_VALID})(?:th)?"
        r"(?=(?:[ -]centur(?:y|ies)|[ -]dynasty| Olympiad| (?:Summer |Winter )?Olympic| Legion"
        r"| (?:Army |Air )?Corps)\b)",
        lambda m: ordinal(roman(m["n"])),
        ("the XIX century", "the nineteenth century"),
        ("led the IV Corps", "led the fourth Corps"),
        needs=("century", "centuries", "dynasty", "Olympiad", "Olympic", "Legion", "Corps"),
        near=r"[IVX](?:th)?[ -](?:cent|dyn|[OSWLAC])",
    ),
    rule(
        "roman ordinal",
        rf"(?<![\w.])(?P<n>(?=[IVX]){_VALID})(?:st|[nr]?d|th)(?!\w)(?<!\bId)",
        lambda m: ordinal(roman(m["n"])),
        ("the IInd Corps, the IVth", "the second Corps, the fourth"),
        needs="IVX",
        near=r"[IVX](?:st|[nr]?d|th)",
    ),
    rule(
        "range of roman numerals",
        rf"(?<![\w.-])(?P<a>(?=[IVX]){_VALID})[-–](?P<b>(?=[IVX]{{2}}){_VALID})(?![\w-])",
        _range,
        ("nerves II-XII", "nerves two to twelve"),
        needs="IVX",
        near=r"[IVX][-–][IVX]",
        first=r"[IVX](?<!\w.)",
    ),
    rule(
        "roman numeral after a name",
        rf"(?<!\w)(?P<name>(?:{_NAMED}|[A-Z][a-z]{{2,9}}(?:ius|inian)"
        rf"|{_HEREDITARY} {_NAME}|(?:[A-Z]\.? ){{1,2}}{_NAME})(?:(?: [A-Z]\.?)? {_NAME}){{0,2}})"
        r" (?P<n>(?=[IVX]{2})X?(?:IX|IV|V?I{0,3})|V(?=[,'])|I(?=[.;:)]|$)"
        rf"|(?<= )I(?=, (?:who|whose|whom|son|daughter|king|the)\b))"
        r"(?![\w-]|\.[A-Z])",
        _suffix,
        ("Thurston Howell III", "Thurston Howell the third"),
        ("Pope Damasus I, who died", "Pope Damasus the first, who died"),
        ("King Zog II, Count Eberhard IV", "King Zog the second, Count Eberhard the fourth"),
        needs="IVX",
        near=r" [IVX](?!\w*[a-z])",
        first=AT_CAPITAL,
    ),
    rule(
        "roman numeral",
        r"(?<![\w.'])(?<!\w-)(?P<n>IV|II|III|VI|VII|VIII|IX|XI|XII|XIII|XIV"
        r"|XV|XVI|XVII|XVIII|XIX|XL(?:IX|IV|VI{0,3}|I{1,3})"
        r"|(?!XXX\b|LIV\b)(?=[IVXL]{3})L?X{0,3}(?:IX|IV|V?I{0,3}))"
        r"(?!\w|\.[A-Z]|'[a-z]|-)",
        _alone,
        ("(ii) and II", "(ii) and two"),
        ("Halloween II and Hartz IV", "Halloween two and Hartz four"),
        ("XLIV. The Girl", "forty four. The Girl"),
        ("Eve II in violet ink (VI)", "Eve two in violet ink (V I)"),
        needs="IVX",
        first=r"[IVXL](?<!\w.)(?=[IVXL])",
        shapes=("AA",),
    ),
)

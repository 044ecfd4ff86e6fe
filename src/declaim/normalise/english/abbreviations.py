"""Short forms with a point, initials, and a few without."""

import re

from declaim.lexicon import spelled
from declaim.normalise.english.numbers import DIGITS
from declaim.normalise.english.short_forms import (
    COUNTIES,
    NEEDS_MORE,
    NUMBERED,
    PHRASES,
    POINTLESS,
    SHORT,
    SMALL_STREETS,
    STREETS,
    TITLES,
)
from declaim.normalise.rules import VALUE, WORD, Rule, after, any_of, before, rule, words

STARTS = any_of(
    words("""
        The A An It He She We They But And In On This That If When What You I My His Her Its Our
        There Then So At For As To No Yes Now Not One Some All After Before However These Those
        Their With By From Who Why How Where While Since Although Because Two Three
    """)
)
"""How a sentence begins; before any other capital a short form is part of a name."""
_GOES_ON = rf"[,;:)!?'\u2013\u2014-]|\s+[a-z\d(&{VALUE}{WORD}]"
_ENDS = rf"[\"')\]]*(?:\s*$|\s+[\"'(]?{STARTS}\b)"


def _short(match: re.Match[str]) -> str | None:
    if match["word"] == "est" and re.match(rf" [\d{VALUE}]", after(match, 2)):
        return "estimated"
    if match["word"] in {"incl", "Incl"} and after(match, 1) in {")", ""}:
        return "included"
    goes_on = bool(re.compile(_GOES_ON).match(match.string, match.end()))
    if match["word"] in NEEDS_MORE and not goes_on:
        return None
    return SHORT[match["word"]] + ("" if goes_on else ".")


def _letters(match: re.Match[str]) -> str:
    """U.S. is letters; its last point stays where a sentence ends."""
    suffix = "'s" if match["suffix"] else ""
    return spelled(match["letters"].replace(".", ""), suffix) + end_of_sentence(match, "point")


def end_of_sentence(match: re.Match[str], point: str) -> str:
    """The point that a short form shares with its sentence, or nothing where that goes on."""
    return "." if match[point] and re.compile(_ENDS).match(match.string, match.end()) else ""


def _street(match: re.Match[str]) -> str | None:
    """Only after a name: `Elm Ave.`, `5th Ave.`"""
    named = re.search(rf"(?:\b[A-Z\d][\w']*|{VALUE}) $", before(match))
    return STREETS[match["word"].capitalize()] + end_of_sentence(match, "point") if named else None


def _lower_case_title(match: re.Match[str]) -> str | None:
    if match["word"] != "st":
        return TITLES[(match["word"] or match["always"]).capitalize()] + " "
    street = match[0] == "st. " and re.search(r"[A-Z]\w* $", before(match))
    return None if street else "saint "


def _saint_or_street(match: re.Match[str]) -> str | None:
    """A street has a name before it, after a number or a word like `on`; a saint one after it."""
    there = before(match, 60)
    in_address = re.search(
        r"(?:\d|\b(?:[Oo]n|[Aa]t|[Nn]ear|[Ff]rom|[Aa]long|[Oo]f|[Tt]he|[Tt]o|[Dd]own)) "
        r"(?:[NSEW]\.? )?(?:(?!St\b)[A-Z\d][\w']* |St\.? [A-Z][\w']* ){1,3}$",
        there,
    )
    end = end_of_sentence(match, "point")
    of_a_saint = re.search(_OF_SAINTS, there)
    if (of_a_saint or not in_address) and not end and re.match(" [A-Z]", after(match, 2)):
        return "saint"
    return f"street{end}" if re.search(rf"(?:\b[A-Z][\w']*|{VALUE}) $", there) else None


_OF_SAINTS = (
    r"\b(?:Isle|Glen|Cape|Great|Little|Chevalier|Mount|Lake|Fort|Bay|Rue|Port|Point|Church|Sir|Lady|Lord"
    r"|Mont|Pont|Faubourg|Place|Gulf|River|Hotel) $"
)
"""Names that a saint's name follows."""


_SPEAKS = (
    r"(?:said|says|sources?|aides?|officials?|spokes(?:man|woman|person)|declined|refused|confirmed"
    r"|denied|insisted|has|had|is|was|will|would|insiders?|staff)"
)
"""What a prime minister's house does: No 10 declined to comment."""

ABBREVIATIONS: tuple[Rule, ...] = (
    rule(
        "saint or street",
        r"(?<![\w.])St(?P<point>\.?)(?![\w'])",
        _saint_or_street,
        ("St. Paul wrote", "saint Paul wrote"),
        ("on St. James St. in St Louis", "on saint James street in saint Louis"),
        ("221 Baker St.", "two twenty one Baker street."),
        ("to Cape St. Anthony", "to Cape saint Anthony"),
        needs="S",
    ),
    rule(
        "street",
        rf"(?<=[\w'] )(?P<word>{any_of(STREETS)}|{any_of(SMALL_STREETS)})(?P<point>\.?+)"
        rf"(?:(?= {STARTS}\b)|(?! ?[A-Z][a-z.]|[\w']))",
        _street,
        ("on Elm Ave. near us", "on Elm avenue near us"),
        ("down Queen st to 6th ave. We", "down Queen street to sixth avenue. We"),
        needs={*STREETS, *SMALL_STREETS},
    ),
    rule(
        "lower-case title",
        r"(?<![\w.'-])(?:(?P<word>st|mt|dr|mr|mrs)(?:\.|(?<!the)) (?=[A-Z][a-z.])"
        r"|(?P<always>mrs?|dr|MRS?)(?:\.? (?=[A-Za-z])|\.$))",
        _lower_case_title,
        ("to st Louis with dr Moe", "to saint Louis with doctor Moe"),
        ("MR. PITT AND MRS BELL", "mister pitt and misses bell"),
        needs=words("st mt dr mr mrs MR MRS"),
    ),
    rule(
        "right honorable",
        r"(?<!\w)Rt\.? (?P<what>Hon|Rev)\b\.?",
        lambda m: f"right {TITLES[m['what']]}",
        ("the Rt Hon Ann Lee", "the right honorable Ann Lee"),
        needs=["Rt"],
    ),
    rule(
        "title",
        rf"(?<![\w.])(?P<word>{any_of(TITLES)})"
        rf"(?:\.(?=\s?[A-Z](?:[a-z']|\.)| and |-elect| 1st Class)|"
        r"(?:(?<=Dr|Mr|Ms|Mt|Lt)|(?<=Mrs|Gov|Sgt|Gen|Rev|Cpl|Adm|Col|Maj|Cdr)|(?<=Brig|Revd)"
        r"|(?<=Prof|Capt|Cmdr|Cllr|Supt|Insp)|(?<=Det)(?= (?:Insp|Sgt|Supt|Con|Ch)))"
        rf"(?= (?:[A-Z][a-z.]|{WORD})))",
        lambda m: TITLES[m["word"]],
        ("Dr. Watson", "doctor Watson"),
        ("Mr. and Mrs Hall", "mister and misses Hall"),
        ("Gen. Grant, Maj Gen Lee", "general Grant, major general Lee"),
        needs=TITLES,
    ),
    rule(
        "chief",
        rf"(?<!\w)Ch(?=\.? {WORD})\.?",
        "chief",
        ("Ch. Insp. Lee", "chief inspector Lee"),
        needs=["Ch"],
    ),
    rule(
        "title alone",
        rf"(?m)^(?P<word>{any_of(TITLES)})\.$",
        lambda m: TITLES[m["word"]],
        ("Maj.", "major"),
        needs=TITLES,
    ),
    rule(
        "numbered",
        rf"(?<![\w.])(?P<word>{any_of(NUMBERED)})"
        rf"(?:\.\s?(?=[\d#{VALUE}])|(?<!\bN)\.\s?(?=\()|(?<=\bp)\. ?(?=[A-Z]\d)"
        r"|(?<=№)\s?(?=\d)|(?<=pp) (?=\d)|(?<=pop)\. (?=of\b))",
        lambda m: f"{NUMBERED[m['word']]} ",
        ("No. 10", "number ten"),
        ("Vol. 3, pp. 4-5", "volume three, pages four to five"),
        needs=DIGITS + VALUE,
        near=rf"\.\s?[A-Z]?[\d#({VALUE}]|№|pp |pop\.",
    ),
    rule(
        "number without a point",
        rf"(?:(?<=[\w,;(] )|(?m:^)(?!No [\d{VALUE}]+ (?!{_SPEAKS}\b)[a-z]))"
        rf"(?:(?P<word>N[oO]|Nos|(?<=, )no|[Vv]ol|VOL|Hwy|Rte|Apt) (?=[\d{VALUE}])|(?P<end>vol)$)",
        lambda m: f"{NUMBERED[m['word'] or m['end']]} ",
        ("the No 2 seed of vol 3", "the number two seed of volume three"),
        ("State Highway NO 14, Hwy 1", "State Highway number fourteen, highway one"),
        needs=words("No NO no Nos vol Vol VOL Hwy Rte Apt"),
    ),
    rule(
        "phrase",
        rf"(?<![\w./])(?P<word>{any_of(PHRASES)})(?P<point>\.?+)(?![\w/])",
        lambda m: PHRASES[m["word"]] + end_of_sentence(m, "point"),
        ("fruit, e.g. plums", "fruit, for example plums"),
        ("up 2% y/y", "up two percent year on year"),
        ("a Ph.D. thesis", "a P H D thesis"),
        ("w/o sugar", "without sugar"),
        ("his/her and/or", "his or her and or"),
        ("HIV/AIDS", "H I V AIDS"),
        near=r"[./]\w|[-qy]o[-yq]|viz|cf|et al|PhD",
    ),
    rule(
        "monsieur",
        r"(?<![\w.])M\.(?= d(?:e|u|es) [A-Z]| d'[A-Z]| l[ae] [A-Z])",
        "monsieur",
        ("M. de Villefort", "monsieur de Villefort"),
        near=r"M\. [dl]",
    ),
    rule(
        "featuring",
        r"(?:(?<=[\"'\w)] )(?<!\d )ft|(?<=[\"')] )[Ff]eat|(?<=\()(?:ft|[Ff]eat))\.? (?=[A-Z][a-z])",
        "featuring ",
        ("the song ft. Nadia", "the song featuring Nadia"),
        needs=["ft", "feat", "Feat"],
    ),
    rule(
        "retired",
        r"(?<=\()[Rr]et(?:'?d)?\.?(?=\))",
        "retired",
        ("Gen. Tully (ret.)", "general Tully (retired)"),
        needs=["ret", "Ret", "retd", "Retd"],
    ),
    rule(
        "letters of a month",
        r"(?<=\d[a-z]{2} )(?P<word>inst|ult|prox)\b\.?",
        lambda m: {"inst": "instant", "ult": "ultimo", "prox": "proximo"}[m["word"]],
        ("yours of the 12th inst.", "yours of the twelfth instant"),
        needs=["inst", "ult", "prox"],
    ),
    rule(
        "day or month at the end",
        r"(?<=\b[obit][nyo] )(?P<word>Mon|Tues?|Wed|Thu|Thurs?|Fri|Sat|Feb|Aug|Sept|Oct|Nov|Dec)"
        r"(?=\.?$|[,;:)]|\.? [a-z])(?P<point>\.?)",
        lambda m: SHORT[m["word"]] + end_of_sentence(m, "point"),
        ("open by Dec", "open by December"),
        needs=words("Mon Tue Tues Wed Thu Thur Thurs Fri Sat Feb Aug Sept Oct Nov Dec"),
    ),
    rule(
        "county",
        rf"(?<!\w)Co\.? (?={any_of(COUNTIES)}\b)",
        "county ",
        ("in Co. Kerry", "in county Kerry"),
        needs=["Co"],
    ),
    rule("with", r"(?<!\w)w/(?= ?\w)", "with ", ("tea w/ milk", "tea with milk"), needs="/"),
    rule(
        "versus",
        rf"(?<=[\w%,{VALUE}{WORD}] )(?:vs?\.(?= [A-Z\da-z{VALUE}{WORD}])|vs(?![\w.]))",
        "versus",
        ("cats vs. dogs", "cats versus dogs"),
        ("Roe v. Wade", "Roe versus Wade"),
        needs=words("v vs"),
    ),
    rule(
        "letters with points",
        r"(?<![\w.])(?P<letters>(?:[A-Z]\.){1,8}[A-Z])(?:(?P<point>\.)(?!\w|\.\.)|(?![\w.]))(?P<suffix>'s\b)?",
        _letters,
        ("the U.S. Navy", "the U S Navy"),
        ("in the U.S.", "in the U S."),
        ("J.K. Rowling", "J K Rowling"),
        ("the U.N.'s plan", "the U N's plan"),
        near=r"[A-Z]\.[A-Z]",
    ),
    rule(
        "initials",
        r"(?<![\w.'])(?:[B-HJ-Z]\. ?|[AI]\. (?=[A-Z]\.)){1,4}"
        rf"(?<= )(?=[A-Z][a-z]+)(?!{STARTS}\b)",
        lambda m: spelled(m[0].replace(".", "").replace(" ", "")) + " ",
        ("C. S. Lewis", "C S Lewis"),
        ("George W. Bush", "George W Bush"),
        near=r"[A-Z]\. ?[A-Z]",
    ),
    rule(
        "abbreviation without a point",
        rf"(?:(?<=[A-Z]\w )|(?<=[a-z\d.,&)] ))(?<!slash )(?P<word>{any_of(POINTLESS)})(?![\w.'-])",
        lambda m: POINTLESS[m["word"]],
        ("Iliffe Books ltd and Warner Bros", "Iliffe Books limited and Warner brothers"),
        ("Sammy Davis Jr sang, etc", "Sammy Davis junior sang, etcetera"),
        needs=POINTLESS,
    ),
    rule(
        "abbreviation",
        rf"(?<![\w.'])(?P<word>{any_of(SHORT)})\.(?!\w)",
        _short,
        ("Smith Jr. left", "Smith junior left"),
        ("salt, etc.", "salt, etcetera."),
        ("Acme Inc. said", "Acme incorporated said"),
        needs=SHORT,
    ),
)

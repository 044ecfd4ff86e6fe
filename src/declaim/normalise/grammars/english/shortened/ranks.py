"""Titles, ranks, saints and streets."""

import re

from declaim.normalise.grammars.english.shortened.short_forms import STARTS, end_of_sentence
from declaim.normalise.grammars.english.vocabulary.name_words import SAINTS
from declaim.normalise.grammars.english.vocabulary.places import SMALL_STREETS, STREETS
from declaim.normalise.grammars.english.vocabulary.shortened import TITLES
from declaim.normalise.rules import (
    AT_CAPITAL,
    VALUE,
    WORD,
    Rule,
    after,
    any_of,
    before,
    rule,
    words,
)


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
        rf"(?:[\d{VALUE}]|\b(?:[Oo]n|[Aa]t|[Nn]ear|[Ff]rom|[Aa]long|[Oo]f"
        rf"|[Tt]he|[Tt]o|[Dd]own)) "
        r"(?:[NSEW]\.? )?(?:(?!St\b|[A-Z]{2,6} )[A-Z\d][\w']* |St\.? [A-Z][\w']* ){1,3}$"
        r"|\d(?:st|nd|rd|th) $",
        there,
    )
    end = end_of_sentence(match, "point")
    if re.match(_SAINTS, after(match)) and not re.search(r"\d", there):
        return "saint"
    of_a_saint = re.search(_OF_SAINTS, there)
    if not of_a_saint and re.match(_OF_STREETS, after(match)) and re.search(r"[a-z] $", there):
        return "street"
    if (of_a_saint or not in_address) and not end and re.match(" [A-Z]", after(match, 2)):
        return "saint"
    return (
        f"street{end}"
        if re.search(rf"(?:\b[A-Z][\w']*|\d(?:st|nd|rd|th)|{VALUE}) $", there)
        else None
    )


def _monsieur(match: re.Match[str]) -> str | None:
    """`monsieur`, where this name or others in the text are French; else `M.` is an initial."""
    french = match["of"] or re.search(_FRENCH, before(match, 60) + after(match, 60))
    return "monsieur" if french else None


_SAINTS = rf" {any_of(SAINTS)}\b(?! (?:said|was|is|had|has|and))"
_OF_SAINTS = (
    r"\b(?:Isle|Glen|Cape|Great|Little|Chevalier|Mount|Lake|Fort|Bay|Rue|Port|Point|Church|Sir|Lady"
    r"|Lord|Mont|Pont|Faubourg|Place|Gulf|River|Hotel) $"
)
"""Names that a saint's name follows."""
_OF_STREETS = (
    r" (?:Holdings|Station|Gallery|Realty|Properties|Partners|Bridge|Market|Theatre|Theater|Cafe"
    r"|Studios?|Apartments|Pier|Garage|Terminal|LLC|Corp|Associates|Community)\b"
)
"""Names that a street's name is before."""
_FRENCH = r"\b(?:Mme|Mlle|[Mm]adame|[Mm]ademoiselle|[Mm]onsieur)\b"
_SECOND_RANKS = words("Col Gen Cdr Cmdr Gov Sgt")
"""Ranks behind another: Lt. Col."""

NAMED: tuple[Rule, ...] = (
    rule(
        "monsieur",
        r"(?<![\w.])M\.(?= (?P<of>d(?:e|u|es) |d'|l[ae] )?[A-Z])",
        _monsieur,
        ("M. de Villefort", "monsieur de Villefort"),
        needs="M",
        near=r"M\.(?<!\wM\.) ",
    ),
    rule(
        "saint or street",
        r"(?<![\w.])St(?P<point>\.?)(?![\w'])",
        _saint_or_street,
        ("St. Paul wrote", "saint Paul wrote"),
        ("on St. James St. in St Louis", "on saint James street in saint Louis"),
        ("221 Baker St.", "two twenty one Baker street."),
        (
            "12 Oak St Gallery, 44th St Station",
            "twelve Oak street Gallery, forty fourth street Station",
        ),
        ("to Cape St. Anthony", "to Cape saint Anthony"),
        ("Mill St Holdings", "Mill street Holdings"),
        needs=("St",),
        first=r"S(?<!\w.)",
    ),
    rule(
        "street",
        rf"(?<=[\w'] )(?P<word>{any_of(STREETS)}|{any_of(SMALL_STREETS)})(?P<point>\.?+)"
        rf"(?:(?= {STARTS}\b)|(?! ?[A-Z][a-z.]|[\w'])|(?:(?<=\bRd|\bLn)|(?<= Rd\.| Ln\.))(?= )"
        r"|(?:(?<=Blvd|Pkwy)|(?<=Blvd\.|Pkwy\.))(?= )|(?<=\d.. Ave)(?= [A-Z]))",
        _street,
        ("on Elm Ave. near us", "on Elm avenue near us"),
        ("4783 Bay Rd Saginaw", "forty seven eighty three Bay road Saginaw"),
        ("down Queen st to 6th ave. We", "down Queen street to sixth avenue. We"),
        needs={*STREETS, *SMALL_STREETS},
    ),
    rule(
        "lower-case title",
        r"(?<![\w.'-])(?:(?P<word>st|mt|dr|mr|mrs)(?:\.|(?<!the)) (?=[A-Z][a-z.])"
        r"|(?P<always>mrs?|dr|MRS?|DR(?=\.))(?:(?<!Congo DR)\.? (?=[A-Za-z])|(?<!DR)\.$))",
        _lower_case_title,
        ("to st Louis with dr Moe", "to saint Louis with doctor Moe"),
        ("MR. PITT AND MRS BELL", "mister pitt and misses bell"),
        ("Ask DR. Lee", "Ask doctor Lee"),
        needs=words("st mt dr mr mrs MR MRS DR"),
    ),
    rule(
        "right honorable",
        r"(?<!\w)Rt\.? (?P<what>Honble|Hon|Revd|Rev)\b\.?",
        lambda m: f"right {TITLES[m['what']]}",
        ("the Rt Hon Ann Lee", "the right honorable Ann Lee"),
        needs=["Rt"],
    ),
    rule(
        "title",
        rf"(?<![\w.])(?!Gen (?:[A-Z]\b|[XYZ]ers?\b|AI\b|Alpha\b|Con\b|{WORD}))"
        rf"(?P<word>{any_of(TITLES)})"
        rf"(?:\.(?=\s?(?:d[eu] |d'|l[ae] )?[A-Z](?:[a-z']|\.| [A-Z])| and |-elect| 1st Class)"
        rf"|(?<=Mt|Ft)\.(?= {WORD})|"
        r"(?:(?<=Dr|Mr|Ms|Mt|Lt)|(?<=Mrs|Gov|Sgt|Gen|Rev|Cpl|Adm|Col|Maj|Cdr)|(?<=Brig|Revd)"
        r"|(?<=Prof|Capt|Cmdr|Cllr|Supt|Insp)|(?<=Det)(?= (?:Insp|Sgt|Supt|Con|Ch)))"
        rf"(?= (?:[A-Z][a-z.]|{WORD})))",
        lambda m: TITLES[m["word"]],
        ("Dr. Watson on Mt. St. Helens", "doctor Watson on mount saint Helens"),
        ("Mr. and Mrs Hall", "mister and misses Hall"),
        ("Mrs. A. Denman", "misses A Denman"),
        ("Gen. Grant, Maj Gen Lee", "general Grant, major general Lee"),
        ("Gen Zers", "Gen Zers"),
        needs=TITLES,
        first=AT_CAPITAL,
    ),
    rule(
        "second rank",
        rf"(?<={WORD} )(?P<word>{any_of(_SECOND_RANKS)})\b\.?(?! ?[A-Z])",
        lambda m: TITLES[m["word"]],
        ("made Lt. Col. in May", "made lieutenant colonel in May"),
        needs=_SECOND_RANKS,
    ),
    rule(
        "chief",
        rf"(?<!\w)Ch(?=\.? {WORD})\.?",
        "chief",
        ("Ch. Insp. Lee", "chief inspector Lee"),
        needs=["Ch"],
    ),
    rule(
        "title without a name",
        r"(?<=[a-z] )(?P<word>Lieut|Capt|Sgt|Sergt|Maj|Gov|Pres|Supt|Prof|Rev|Comdr|Hon|Insp)\."
        r"(?= (?:of|in|and|at|who|was|is|had|or|gentleman|to|from|on|for|with)\b)",
        lambda m: TITLES[m["word"]],
        ("made Lieut. of the guard", "made lieutenant of the guard"),
        needs=words("Lieut Capt Sgt Sergt Maj Gov Pres Supt Prof Rev Comdr Hon Insp"),
    ),
    rule(
        "saint in capitals",
        rf"(?<![\w.])ST\.?(?= [A-Z]{{2,12}}'S\b)"
        rf"|(?<=[a-z] )ST\.?(?= {any_of(name.upper() for name in SAINTS)}\b)",
        "saint",
        ("the ST. MARY'S FETE is on", "the saint Mary's Fete is on"),
        needs=["ST"],
    ),
    rule(
        "title alone",
        rf"(?m)^(?P<word>{any_of(TITLES)})\.$",
        lambda m: TITLES[m["word"]],
        ("Maj.", "major"),
        needs=TITLES,
    ),
    rule(
        "retired",
        r"(?<=\()[Rr]et(?:'?d)?\.?(?=\))",
        "retired",
        ("Gen. Tully (ret.)", "general Tully (retired)"),
        needs=["ret", "Ret", "retd", "Retd"],
    ),
)

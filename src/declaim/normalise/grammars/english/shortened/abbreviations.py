"""Short forms with a point, initials, and a few without."""

import re
from collections.abc import Iterable

from declaim.normalise.grammars.english.shortened.short_forms import (
    IN_NAMES,
    STARTS,
    end_of_sentence,
)
from declaim.normalise.grammars.english.vocabulary.calendar import (
    CALENDAR,
    NAMES_TOO,
    OF_MONTHS,
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
)
from declaim.normalise.grammars.english.vocabulary.shortened import (
    COUNTIES,
    NEEDS_MORE,
    NUMBERED,
    PHRASES,
    POINTLESS,
    SHORT,
)
from declaim.normalise.lexicon import spelled
from declaim.normalise.rules import DIGITS, VALUE, WORD, Rule, after, any_of, before, rule, words

_GOES_ON = (
    r"[,;:)!?'\u2013\u2014-]"
    rf"|\s+(?:(?:-|--|---|[\u2013\u2014/+=]) ?[a-z{VALUE}{WORD}]"
    rf"|[a-z\d(&{VALUE}{WORD}]|{IN_NAMES}\b)"
)


def _short(match: re.Match[str]) -> str | None:
    if match["word"] == "est" and re.match(rf" [\d{VALUE}]", after(match, 2)):
        return "estimated"
    if match["word"] == "ed" and re.search(r"[,(] ?$", before(match, 2)):
        return "editor" + end_of_sentence(match, "point")
    if match["word"] in {"incl", "Incl"} and after(match, 1) in {")", ""}:
        return "included"
    goes_on = bool(re.compile(_GOES_ON).match(match.string, match.end()))
    if match["word"] in NEEDS_MORE and not goes_on:
        return None
    return SHORT[match["word"]] + ("" if goes_on else ".")


def _letters(match: re.Match[str]) -> str:
    """U.S. is letters; its last point stays where a sentence ends."""
    letters = match["letters"].replace(".", "")
    if match["suffix"]:
        return spelled(letters, "'s")
    return spelled(letters) + end_of_sentence(match, "point")


_SPEAKS = (
    r"(?:said|says|sources?|aides?|officials?|spokes(?:man|woman|person)|declined|refused|confirmed"
    r"|denied|insisted|has|had|is|was|will|would|insiders?|staff)"
)
"""Verbs of a prime minister's house: No 10 declined to comment."""
_A_SIDE = (
    r"(?:\b(?:[A-Z][\w.&'-]*|(?:Round|Match|Game|Week|Day|Rd|Heat|Leg|Group|Test) \d{1,2})"
    rf"|[{VALUE}{WORD}]|\)),? $"
)
"""The end of a side's name: Lee v Noor Group."""
_DATES = [name for name in SHORT_WEEKDAYS | SHORT_MONTHS if name not in NAMES_TOO]
"""Days and months that may stand shortened before the end of a sentence."""


def _is_a_railway(match: re.Match[str]) -> bool:
    """SR is a senior behind a name, and else the Southern: an SR engine."""
    named = r"(?<!\w)(?!(?:Other|The|These|Those|An?|All|Ex) )[A-Z][\w'.-]*,? $"
    return match["word"] == "SR" and not re.search(named, before(match))


def _is_of_letters(phrase: str) -> bool:
    """No point, stroke or hyphen: its words tell a text that has it."""
    return phrase.replace(" ", "").isalpha()


def _phrase(
    phrases: Iterable[str],
    *examples: tuple[str, str],
    needs: Iterable[str] = "",
    shapes: Iterable[str] = (),
) -> Rule:
    return rule(
        "phrase",
        rf"(?<![\w./])(?<!\w-)(?P<word>{any_of(phrases)})(?P<point>\.?+)(?![\w/])",
        lambda m: PHRASES[m["word"]] + end_of_sentence(m, "point"),
        *examples,
        needs=needs,
        shapes=shapes,
    )


def _is_an_author(match: re.Match[str]) -> bool:
    """Before another with initials: Moss JR, Baker WR."""
    return match["word"] == "JR" and bool(re.match(r", [A-Z][\w'-]+ [A-Z]{1,3}[,.]", after(match)))


def _versus(match: re.Match[str]) -> str | None:
    """A lone v only between two sides, and no initials: Baker VS., VS Code."""
    if match[0] == "VS." and re.search(r"[A-Z]{1,3}, [A-Z][\w'-]+ $", before(match)):
        return None
    if match[0] == "VS" and re.match(r" Code\b", after(match, 6)):
        return "V S"
    return "versus" if match[0] != "v" or re.search(_A_SIDE, before(match)) else None


ABBREVIATIONS: tuple[Rule, ...] = (
    rule(
        "numbered",
        rf"(?<![\w.])(?P<word>{any_of(NUMBERED)})"
        rf"(?:\.\s?(?=[\d#{VALUE}])|(?<=\bNo)-(?=\d)|(?<!\bN)\.\s?(?=\()|(?<=\bp)\. ?(?=[A-Z]\d)"
        r"|(?<=№)\s?(?=\d)|(?<=pp) (?=\d)|(?<=pop)\. (?=of\b))",
        lambda m: f"{NUMBERED[m['word']]} ",
        ("No. 10", "number ten"),
        ("Vol. 3, pp. 4-5", "volume three, pages four to five"),
        ("Question No-49", "Question number forty nine"),
        needs=f"{DIGITS}{VALUE}(",
        near=rf"\.\s?[A-Z]?[\d#({VALUE}]|№|pp |pop\.|No-",
    ),
    rule(
        "number without a point",
        rf"(?:(?<=[\w,;({VALUE}] )|(?m:^)(?!No [\d{VALUE}]+ (?!{_SPEAKS}\b)[a-z]))"
        rf"(?:(?P<word>N[oO]|Nos|(?<=, )no|[Vv]ol|VOL|Hwy|Rte|Apt|Ste|Bldg)"
        rf" (?=[\d{VALUE}])|(?P<end>vol)$)",
        lambda m: f"{NUMBERED[m['word'] or m['end']]} ",
        ("the No 2 seed of vol 3", "the number two seed of volume three"),
        ("State Highway NO 14, Hwy 1", "State Highway number fourteen, highway one"),
        ("12 Elm Street, Ste 500", "twelve Elm Street, suite five hundred"),
        needs=words("No NO no Nos vol Vol VOL Hwy Rte Apt Ste Bldg"),
    ),
    rule(
        "number of without a point",
        r"(?<!\w)(?<!or )(?<![\"'“])(?P<word>[Nn]o|NO|[Nn]os\.?|[Nn]r|[Nn]um)"
        r"(?= of (?!(?:course|its|his|this|us"
        r"|thus|always|yes|vows)\b)(?:(?:the|all|such|[a-z-]+) )?[a-z]{2,}s\b)",
        lambda m: f"{'N' if m[0][0] == 'N' else 'n'}umber{'s' * ('os' in m[0])}",
        ("the no of errors and nos of visits", "the number of errors and numbers of visits"),
        needs=words("No no NO Nos nos Nr nr Num num"),
        near=r"[NnosrmO.] of ",
    ),
    _phrase(
        (phrase for phrase in PHRASES if not _is_of_letters(phrase)),
        ("fruit, e.g. plums", "fruit, for example plums"),
        ("up 2% y/y", "up two percent year on year"),
        ("a Ph.D. thesis", "a P H D thesis"),
        ("w/o sugar", "without sugar"),
        ("his/her and/or", "his or her and or"),
        ("HIV/AIDS", "H I V Aids"),
        shapes=("/a", "/A", "/ a", "a.a", "A.a", "A.A", "a.A", "a-a-a"),
    ),
    _phrase(
        filter(_is_of_letters, PHRASES),
        ("cf. the map", "compare the map"),
        ("wet, ie. no sun, eg rain", "wet, that is no sun, for example rain"),
        needs=words("cf viz PhD PhDs qoq yoy al ie eg Ie Eg"),
    ),
    rule(
        "also known as",
        # In an address, whose signs are said by now, it stays: past-aka-present.
        rf"(?<![\w.'@/-])(?<!dash )(?<!slash )(?<!{WORD} )aka(?![\w'@/-]|\.\w)(?:\.(?= [a-z]))?",
        "also known as",
        ("Bob, aka the Fox", "Bob, also known as the Fox"),
        needs=["aka"],
    ),
    rule(
        "featuring",
        r"(?:(?<=[\"'\w)] )(?<!\d )ft|(?<=[\"')] )[Ff]eat|(?<=\()(?:ft|[Ff]eat))\.? (?=[A-Z][a-z])",
        "featuring ",
        ("the song ft. Nadia", "the song featuring Nadia"),
        needs=["ft", "feat", "Feat"],
    ),
    rule(
        "letters of a month",
        rf"(?<=\d[a-z]{{2}} )(?P<word>{any_of(OF_MONTHS)})\b\.?",
        lambda m: OF_MONTHS[m["word"]],
        ("yours of the 12th inst.", "yours of the twelfth instant"),
        needs=OF_MONTHS,
    ),
    rule(
        "day or month at the end",
        rf"(?<=\b[obit][nyo] )(?P<word>{any_of(_DATES)})"
        r"(?=\.?$|[,;:)]|\.? [a-z])(?P<point>\.?)",
        lambda m: CALENDAR[m["word"]] + end_of_sentence(m, "point"),
        ("open by Dec", "open by December"),
        needs=_DATES,
    ),
    rule(
        "county",
        rf"(?<!\w)Co\.? (?={any_of(COUNTIES)}\b)",
        "county ",
        ("in Co. Kerry", "in county Kerry"),
        needs=["Co"],
    ),
    rule(
        "with",
        rf"(?<!\w)w/ ?(?=[\w{VALUE}{WORD}])",
        "with ",
        ("tea w/ milk", "tea with milk"),
        ("w/ Dr. Lee", "with doctor Lee"),
        needs="/",
    ),
    rule(
        "stop of a lens",
        r"(?<!\w)[fƒ]/(?=\d)",
        "F ",
        ("at f/2.8", "at F two point eight"),
        needs="/",
    ),
    rule(
        "versus",
        rf"(?<=[\w%,.){VALUE}{WORD}-] )(?:(?:vs?|VS)\.(?= [A-Z\da-z{VALUE}{WORD}])"
        rf"|(?:vs|VS)(?![\w.])|v(?= [A-Z\d{VALUE}{WORD}]))",
        _versus,
        ("cats vs. dogs, pre- vs post-war", "cats versus dogs, pre- versus post-war"),
        ("Roe v. Wade, Lee v Noor Group", "Roe versus Wade, Lee versus Noor Group"),
        ("Round 3 v Moss", "Round three versus Moss"),
        ("open it in VS Code", "open it in V S Code"),
        needs=words("v vs VS"),
        first=r"[Vv](?<= .)",
        near=r"[vV](?<= .)(?:s|S|\.| )",
    ),
    rule(
        "letters with points",
        r"(?<![\w.])(?P<letters>(?:[A-Z]\.){1,8}[A-Z])(?:(?P<point>\.)(?!\w|\.\.)"
        r"|(?![\w.]))(?P<suffix>'s\b)?",
        _letters,
        ("the U.S. Navy", "the U S Navy"),
        ("in the U.S.", "in the U S."),
        ("J.K. Rowling", "J K Rowling"),
        ("the U.N.'s plan", "the U N's plan"),
        needs=".",
        first=r"[A-Z](?<!\w.)(?=\.)",
        shapes=("A.A",),
    ),
    rule(
        "initials",
        r"(?<![\w.'-])(?:[B-HJ-Z]\. ?|[AI]\. (?=[A-Z]\.)|(?<=[A-Z]\. )[AI]\. ){1,4}"
        rf"(?<= )(?=[A-Z][a-z]+)(?!{STARTS}\b)",
        lambda m: spelled(m[0].replace(".", "").replace(" ", "")) + " ",
        ("C. S. Lewis", "C S Lewis"),
        ("George W. Bush, W. A. Lee's", "George W Bush, W.A Lee's"),
        needs=".",
        first=r"[A-Z](?<!\w.)(?=\.)",
        shapes=("A.A", "A. A"),
    ),
    rule(
        "abbreviation without a point",
        rf"(?:(?<=[A-Z]\w )|(?<=[a-z\d.,&)] ))(?<!slash )(?P<word>{any_of(POINTLESS)})"
        r"(?![\w.'-])(?!(?<=[JS]R) \d)",
        lambda m: None if _is_a_railway(m) or _is_an_author(m) else POINTLESS[m["word"]],
        ("Iliffe Books ltd and Warner Bros", "Iliffe Books limited and Warner brothers"),
        ("Sammy Davis Jr sang, etc", "Sammy Davis junior sang, etcetera"),
        needs=POINTLESS,
    ),
    rule(
        "abbreviation",
        rf"(?<![\w.'])(?P<word>{any_of(SHORT)})(?P<point>\.)(?!\w)",
        _short,
        ("Smith Jr. left", "Smith junior left"),
        ("salt, etc.", "salt, etcetera."),
        ("pens, ink etc. -- with a lid", "pens, ink etcetera, with a lid"),
        ("Ann Moss (ed.), 2nd ed. 1912", "Ann Moss (editor), second edition nineteen twelve"),
        ("Acme Inc. said", "Acme incorporated said"),
        ("Reed Jr. High School", "Reed junior High School"),
        ("the Reed Bros. Studio", "the Reed brothers Studio"),
        ("Acme Co. Chief Executive Ann Lee", "Acme company Chief Executive Ann Lee"),
        needs=SHORT,
    ),
)

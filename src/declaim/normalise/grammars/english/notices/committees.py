"""Officers of clubs, registered numbers, timetables and sections of an act."""

from declaim.normalise.grammars.english.days.times import two_digits
from declaim.normalise.grammars.english.vocabulary.words_of_notices import (
    COMMITTEE_WORDS,
    OFFICES,
    PARTS_OF_ACTS,
)
from declaim.normalise.numerals import by_pairs, cardinal, one_by_one
from declaim.normalise.rules import DIGITS, WORD, Rule, any_of, rule, words


def _on_the_clock(hour: str, minute: str) -> str:
    return f"{cardinal(hour)} {two_digits(minute) if minute != '00' else 'hundred'}"


def _filed(digits: str) -> str:
    return by_pairs(digits) if len(digits) > 2 else two_digits(digits)


COMMITTEES: tuple[Rule, ...] = (
    rule(
        "honorary office",
        rf"(?<![\w.])Hon\.?,? (?:(?P<office>{any_of(OFFICES)})\b\.?|(?=(?:Secretary|Treasurer"
        r"|President|Life|Member|Chair(?:man)?|Editor|Auditor|Solicitor|Vice)\b))",
        lambda m: f"honorary {OFFICES[m['office']] if m['office'] else ''}",
        ("Hon. Sec. Ann Moss, Hon Treasurer", "honorary secretary Ann Moss, honorary Treasurer"),
        needs=["Hon"],
    ),
    rule(
        "office with a name",
        rf"(?<![\w.])(?P<office>Sec|Treas|Chmn|Chm|Secy|Pres)(?:\.|(?<=Chmn))"
        rf"(?=:|,? (?:M[rs]{{1,2}}\b|Miss\b|Dr\b|Cllr\b|[A-Z]\. |{WORD}))",
        lambda m: OFFICES[m["office"]],
        ("Sec. Mrs Moss, Treas.: A Lee", "secretary misses Moss, treasurer: A Lee"),
        needs=words("Sec Treas Chmn Chm Secy Pres"),
    ),
    rule(
        "secretary and treasurer",
        r"(?<![\w.])Sec(?:'?y)?\.(?: ?& ?| and |[-/])Treas\b(?:\.(?= [a-z]|[,;)]))?",
        "secretary and treasurer",
        ("Ann Moss, Sec. and Treas.", "Ann Moss, secretary and treasurer."),
        needs=["Treas"],
    ),
    rule(
        "committee",
        rf"(?<![\w.])(?P<word>{any_of(COMMITTEE_WORDS)})(?![\w'])(?:\.(?=[,;)]| [a-z]))?",
        lambda m: COMMITTEE_WORDS[m["word"]],
        ("the sub-cttee and AOB", "the sub-committee and any other business"),
        needs=["Cttee", "cttee", "Ctte", "ctte", "Cmte", "Comm", "Chmn", "AOB", "A"],
    ),
    rule(
        "registered number",
        r"(?P<what>(?:[Cc]harity|[Cc]ompany|[Rr]eg(?:\.|istered|istration)?) )"
        r"(?:[Nn]o\.?:? ?|[Nn]umber:? )(?P<n>(?:SC ?|NI ?)?\d{5,8})(?![\w,]|\.\d)",
        lambda m: (
            f"{m['what'].replace('Reg. ', 'registered ').replace('reg. ', 'registered ')}"
            f"number {' '.join(c if c.isalpha() else one_by_one(c) for c in m['n'] if c != ' ')}"
        ),
        (
            "Registered Charity No. 207994",
            "Registered Charity number two zero seven nine nine four",
        ),
        needs=DIGITS,
        near=r"(?:[Nn]o\.?:?|[Nn]umber:?) ?(?:SC ?|NI ?)?\d{5}",
    ),
    rule(
        "number of a resolution",
        r"(?P<what>(?<![\w.])(?:[Rr]esolution|[Oo]rdinance|Bill|Contract|Permit|Motion|Order|Policy|RFP"
        r"|Agreement)s? )(?:No\.? |# ?)?(?P<a>\d{1,4})-(?P<b>\d{1,4})(?![\w-]|[.,]\d)",
        lambda m: f"{m['what']}{_filed(m['a'])} dash {_filed(m['b'])}",
        ("Resolution 03-21", "Resolution oh three dash twenty one"),
        near=r"[a-zP]s? (?:No\.? |# ?)?\d{1,4}-\d",
        shapes=("0-0",),
    ),
    rule(
        "time of a train",
        r"(?<![\w.])(?P<word>[Aa]rr|[Dd]ep)\.? (?P<place>[A-Z]{3} |[A-Z][a-z]+ )?"
        r"(?P<h>[01]?\d|2[0-3])[.:]?(?P<m>[0-5]\d)(?![\d%]|[.:]\d)",
        lambda m: (
            f"{'arrives' if m['word'].lower() == 'arr' else 'departs'} {m['place'] or ''}"
            f"{_on_the_clock(m['h'], m['m'])}"
        ),
        ("dep. 10.15, arr. 12.30", "departs ten fifteen, arrives twelve thirty"),
        needs=["Arr", "arr", "Dep", "dep"],
        near=r"(?:rr|ep)\.? [A-Z\d]",
    ),
    rule(
        "hours of the day",
        r"(?<![\w.,])(?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d)(?:(?: ?[-–/] ?| to )(?P<h2>[01]\d|2[0-3])"
        r"(?P<m2>[0-5]\d)) ?(?:hrs|hours)\b\.?",
        lambda m: f"{_hour(m['h'], m['m'])} to {_hour(m['h2'], m['m2'])} hours",
        ("0900-1730 hrs", "oh nine hundred to seventeen thirty hours"),
        needs=["hrs", "hours"],
        near=r"\d{4} ?(?:hrs|hours)",
    ),
    rule(
        "part of an act",
        rf"(?<![\w.'])(?P<part>{any_of(PARTS_OF_ACTS)})\. ?"
        r"(?=\d{1,3}(?:\(|[A-Z]?\b(?! ?[ap]\.?m)))"
        r"(?<!\d s\. )(?<!\d s\.)",
        lambda m: f"{PARTS_OF_ACTS[m['part']]} ",
        ("under s. 12 and cl. 3", "under section twelve and clause three"),
        needs=PARTS_OF_ACTS,
        near=r"(?:ss?|cls?|Sects?|regs?|[Ss]ch)\. ?\d",
        shapes=("a. 0", "a.0"),
    ),
    rule(
        "sections without a stop",
        r"(?<![\w.'’])(?:(?P<many>ss)|(?<=\bunder )s|s(?= ?\d{1,3}[A-Z]?(?:\(\d\w?\))* of the ))"
        r" ?(?=\d{1,3}(?:\(|[A-Z]?\b))",
        lambda m: "sections " if m["many"] else "section ",
        ("the Act, ss14-16", "the Act, sections fourteen to sixteen"),
        ("s 21 of the Act", "section twenty one of the Act"),
        needs="s",
        near=r"s ?\d",
        shapes=("a 0", "a0"),
    ),
    rule(
        "processor",
        r"(?<![\w.])(?P<line>i[3579])-(?P<n>\d{4,5})(?P<end>[A-Z]{0,2}\d?)(?!\w)",
        lambda m: (
            f"{m['line'][0]} {cardinal(m['line'][1])} {_processor(m['n'])}"
            f"{' ' if m['end'] else ''}{' '.join(m['end'])}"
        ),
        ("an i7-9700K", "an i seven ninety seven hundred K"),
        needs="i",
        near=r"i[3579]-\d",
    ),
    rule(
        "parts of a fertiliser",
        r"(?<=NPK )(?P<a>\d{1,2})[-:](?P<b>\d{1,2})[-:](?P<c>\d{1,2})(?![\w-])",
        lambda m: " ".join(cardinal(m[part]) for part in "abc"),
        ("NPK 10-5-5", "N P K ten five five"),
        needs=["NPK"],
    ),
)


def _hour(hour: str, minute: str) -> str:
    first = f"oh {cardinal(hour[1])}" if hour[0] == "0" else cardinal(hour)
    return f"{first} {'hundred' if minute == '00' else two_digits(minute)}"


def _processor(digits: str) -> str:
    return (
        by_pairs(digits) if len(digits) == 4 else f"{cardinal(digits[:2])} {cardinal(digits[2:])}"
    )

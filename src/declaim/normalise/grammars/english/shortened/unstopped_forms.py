"""Short forms without their stop, and days and months that stand shortened in a sentence."""

import re

from declaim.normalise.grammars.english.vocabulary.calendar import (
    MONTHS,
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
)
from declaim.normalise.grammars.english.vocabulary.unstopped import (
    ANYWHERE,
    LIMITED,
    LIMITS,
    WITH_APOSTROPHE,
)
from declaim.normalise.rules import VALUE, Rule, any_of, rule

_WEEKDAYS = SHORT_WEEKDAYS | {"Thr": "Thursday"}
_SHORT = _WEEKDAYS | SHORT_MONTHS
_LONG_DAYS = frozenset(SHORT_WEEKDAYS.values())
_MONTHS = {name: said for name, said in SHORT_MONTHS.items() if name not in {"May", "Mar"}}
_NO_NAME = r"(?! [A-Z][a-z]|['\w-])"


def _pair(match: re.Match[str]) -> str | None:
    """Two days or two months, of which one at least is shortened."""
    one, other = match["one"], match["other"]
    are_days = [name in _WEEKDAYS or name in _LONG_DAYS for name in (one, other)]
    if len({*are_days}) > 1 or not ({one, other} & _SHORT.keys() - {"May"}):
        return None
    join = {"-": "to", "–": "to", "&": "and", "/": "and"}.get(match["join"], match["join"])
    return f"{_SHORT.get(one, one)} {join} {_SHORT.get(other, other)}"


_NAMED_DAY_OR_MONTH = any_of({*_SHORT, *_LONG_DAYS, *MONTHS})

UNSTOPPED: tuple[Rule, ...] = (
    rule(
        "row of weekdays",
        rf"(?<![\w.'-])(?:{any_of(_WEEKDAYS)})(?:\.?, ?(?:{any_of(_WEEKDAYS)})){{1,6}}"
        rf"(?:,? (?:and|or|&) (?:{any_of(_WEEKDAYS)}))?(?![\w'])(?! \d{{1,2}}(?!\d| ?[ap:.]))",
        lambda m: re.sub(r"[A-Z][a-z]+\.?", lambda d: _WEEKDAYS[d[0].strip(".")], m[0]),
        ("open (Mon, Thr and Sat)", "open (Monday, Thursday and Saturday)"),
        needs=_WEEKDAYS,
    ),
    rule(
        "month of a row",
        rf"(?<![\w.'-])(?P<month>{any_of(_MONTHS)})\.?(?=, {any_of(SHORT_MONTHS)}"
        rf"(?:\.?,|,?\.? (?:and|or|&) {any_of({*SHORT_MONTHS, *MONTHS})}(?![\w'])))",
        lambda m: _MONTHS[m["month"]],
        ("minutes for Oct, Nov and Dec", "minutes for October, November and December"),
        needs=_MONTHS,
    ),
    rule(
        "two days or months",
        rf"(?<![\w.'-])(?P<one>{_NAMED_DAY_OR_MONTH})\.?,? ?(?P<join>(?<= )(?:to|and|or|thru"
        rf"|through|until|till|&)(?= )|[-–/&]) ?(?P<other>{_NAMED_DAY_OR_MONTH})(?![\w'])"
        r"(?! \d{1,2}(?!\d| ?[ap:.]))(?:\.(?=,| [a-z\d]))?",
        _pair,
        ("open Mon to Fri, shut Jan & Feb", "open Monday to Friday, shut January and February"),
        ("on Tues and Thurs, Mon-Thr", "on Tuesday and Thursday, Monday to Thursday"),
        needs=_SHORT,
    ),
    rule(
        "opus",
        r"(?<![\w.])[Oo]p (?=\d{1,3}(?:[,:;)]|$))",
        "opus ",
        ("the Quartet Op 106, in A", "the Quartet opus one hundred six, in A"),
        needs=["Op", "op"],
        shapes=("a 0",),
    ),
    rule(
        "month alone",
        rf"(?:(?<=\b[Ii]n )|(?<=\b[Ss]ince )|(?<=\b[Uu]ntil )|(?<=\btill )|(?<=\b[Ll]ast )"
        rf"|(?<=\bnext )|(?<=\b[Ee]arly )|(?<=\b[Ll]ate )|(?<=\b[Mm]id[ -])|(?<=\bend of ))"
        rf"(?P<word>{any_of(_MONTHS)}){_NO_NAME}(?:\.(?=,| [a-z\d]))?",
        lambda m: _MONTHS[m["word"]],
        ("sown in Feb and cut last Aug", "sown in February and cut last August"),
        needs=_MONTHS,
    ),
    rule(
        "day alone",
        rf"(?:(?<=\b[Oo]n )|(?<=\b[Ee]very )|(?<=\beach )|(?<=\b[Ll]ast )|(?<=\b[Nn]ext )"
        rf"|(?<=\b[Tt]his )|(?<=\b1st )|(?<=\b2nd )|(?<=\b3rd )|(?<=\b4th ))"
        rf"(?P<word>{any_of(SHORT_WEEKDAYS)}){_NO_NAME}(?:\.(?=,| [a-z\d]))?",
        lambda m: SHORT_WEEKDAYS[m["word"]],
        ("we meet every Wed at noon", "we meet every Wednesday at noon"),
        needs=SHORT_WEEKDAYS,
    ),
    rule(
        "limit",
        rf"(?<![\w.'-])(?<!\w\()(?P<word>{any_of(LIMITS)})\.?"
        rf"(?= (?:[\d{VALUE}]|{any_of(LIMITED)}\b))"
        rf"|(?<=[\d{VALUE}] )(?P<end>max|min)(?=[.,;)]|$)(?:\.(?=,| [a-z]))?",
        lambda m: LIMITS[m["word"] or m["end"]],
        ("max 12 players, min age 8", "maximum twelve players, minimum age eight"),
        needs=LIMITS,
    ),
    rule(
        "century",
        rf"(?:(?<=\dst)|(?<=\dnd)|(?<=\drd)|(?<=\dth)|(?<={VALUE}{{3}})) ?[cC]\."
        r"?(?= [a-z]|[,;)])",
        " century",
        ("a 12th c. font", "a twelfth century font"),
        needs=["st", "nd", "rd", "th", VALUE],
        near=rf"(?:st|nd|rd|th|{VALUE}{{3}}) ?[cC]\b",
    ),
    rule(
        "number of",
        r"(?<![\w.])[Nn]o(?:\.|(?<=\()) of (?=[a-z])",
        "number of ",
        ("the no. of pupils", "the number of pupils"),
        needs=["No", "no"],
    ),
    rule(
        "established in",
        rf"(?<![\w.'])[Ee]st(?:'?d)?\.? (?=1\d{{3}}\b|20[0-3]\d\b|{VALUE}{{4}}(?!{VALUE}))",
        "established ",
        ("a club est 1921", "a club established nineteen twenty one"),
        needs=["est", "Est", "estd", "Estd"],
        near=rf"[Ee]st(?:'?d)?\.? [12{VALUE}]",
    ),
    rule(
        "short form without a stop",
        rf"(?<![\w.'@/-])(?P<word>{any_of(ANYWHERE)})(?![\w'@/-]|\.(?:\w| ?[A-Z]|$))"
        r"(?:\.(?=[,;)]))?",
        lambda m: ANYWHERE[m["word"]],
        ("approx one mile from the dept", "approximately one mile from the department"),
        ("Cllr J Moss, Asst Mgr", "councillor J Moss, assistant manager"),
        needs=ANYWHERE,
    ),
    rule(
        "short form with an apostrophe",
        rf"(?<![\w.'@/-])(?P<word>{any_of(WITH_APOSTROPHE)})(?!\w)(?:\.(?= [a-z]))?",
        lambda m: WITH_APOSTROPHE[m["word"]],
        ("the gov't and the Int'l fund", "the government and the international fund"),
        needs="'",
        near=r"[A-Za-z]'[tldnyr]",
    ),
    rule(
        "extension",
        rf"(?<=[\d,{VALUE}] )[Ee]xt?n?\.? ?(?=\d{{2,5}}\b|{VALUE}{{2,5}}\b)",
        "extension ",
        ("555-0100 ext 21", "five five five, zero one zero zero extension twenty one"),
        needs=["ext", "Ext", "extn", "Extn"],
        near=r"[Ee]xt",
    ),
)

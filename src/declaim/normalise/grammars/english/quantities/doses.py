"""Doses: how often and for how long they are given, and by which way."""

import re

from declaim.normalise.grammars.english.vocabulary.courts_and_doses import TIMES_OF_DOSES
from declaim.normalise.lexicon import spelled
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import VALUE, WORD, Rule, after, any_of, before, rule, words

_DOSED = (
    r"(?:\d ?(?:mg|mcg|[µμ]g|g|gr|m[lL]|cc|IU|units?|U|%|mEq|puffs?|tabs?|caps?|drops?|gtts?)"
    r"(?:/(?:kg|dose|day|\d? ?m[lL]))?"
    r"|\b(?:(?i:tabs?|tablets?|caps?|capsules?|puffs?|drops?|sprays?|pills?|units|oral(?:ly)?|daily)"
    r"|p\.?o\.?|PO|i\.?v\.?|IV|i\.?m\.?|IM|SC|SQ|SL|PR|DS|s\.?c\.?|subq|subQ|subcut|inhaled|nebs?"
    r"|topical(?:ly)?|cream|ointment|every morning|nightly))[ ,(]{1,2}$"
)
"""The text before a word for how often a dose is given: 5 mg BID."""
_SPACES_OF_TIME = {
    "m": "minute", "h": "hour", "d": "day", "w": "week", "mo": "month",
}  # fmt: skip


_AMOUNT = r"(?:m?[gL]|ml|cl|mcg|[µμ]g|kg|oz|lbs?|[kMGT]B|k?Wh?|MW|hours|minutes|h|min)"
"""Units that are counted: an area or a space is so much by so much."""


_PACKED = (
    r" (?:cans?|bottles?|packs?|bags?|tins?|jars?|cartons?|box(?:es)?|sachets?|cups?|pots?|tubs?)\b"
)


def _so_many_times(match: re.Match[str]) -> str | None:
    """Unless it is for so long, or another amount follows."""
    if re.match(
        rf"\d{{1,3}} ?(?:{_AMOUNT}|[cmk]?m|in|ft|{any_of(_OF_TIME)})(?![\w])", after(match, 12)
    ):
        return None
    return " times " if re.search(rf"\d ?{_AMOUNT}$", before(match, 12)) else None


def _every(match: re.Match[str]) -> str | None:
    unit = match["unit"].lower()
    name = _SPACES_OF_TIME["mo" if unit.startswith("mo") else unit[0]]
    if match["q"] == "Q" and unit[0] in "dmw" and unit[:3] != "min" and int(match["a"]) < 5:
        return None  # a quarter of a year
    if match["b"]:
        return f"every {cardinal(match['a'])} to {cardinal(match['b'])} {name}s"
    return f"every {name}" if match["a"] == "1" else f"every {cardinal(match['a'])} {name}s"


_DOTTED = {
    "b.i.d": "bid", "t.i.d": "tid", "q.i.d": "qid", "b.d": "bid", "b.d.s": "bid", "t.d.s": "tid",
    "q.d.s": "qid", "q.d": "qd", "o.d": "qd", "q.o.d": "qod", "q.h.s": "qhs", "h.s": "qhs",
    "o.n": "qhs", "p.r.n": "prn", "p.o": "po",
}  # fmt: skip
_ALL_DOTTED = (*_DOTTED, *words("B.I.D T.I.D Q.I.D P.R.N"))
_SURE = frozenset(words("b.i.d t.i.d q.i.d t.d.s q.d.s p.r.n q.o.d q.h.s p.o"))
"""Those that are short for nothing else; the others stand behind a dose."""


def _dotted(match: re.Match[str]) -> str | None:
    form = match["form"].lower()
    if form not in _SURE and not re.search(_DOSED, before(match, 24)):
        return None
    ends = match["point"] and re.match(r"$| [A-Z]", after(match, 2))
    return TIMES_OF_DOSES[_DOTTED[form]] + ("." if ends else "")


_PLAIN = (
    any_of(
        form
        for word in words("bid tid qid tds qds qd qod qhs qam qpm prn")
        for form in (word, word.upper())
    )
    + "|bd|po|qAM|qPM|qHS|QHs|q(?:day|week|wk)"
)


def _plain(match: re.Match[str]) -> str | None:
    form = match["form"]
    if form not in {"prn", "PRN", "qod", "qhs", "qHS"} and not re.search(_DOSED, before(match, 24)):
        return None
    return TIMES_OF_DOSES[form.lower()]


_ROUTES = any_of(words("IV IO IM SC SQ IN PO PR SL ODT ET NG IP ID SubQ subQ"))
_SURE_ROUTES = r"\b(?:IV|IO|IM|SC|SQ|PO|SL)\b"


def _ways(match: re.Match[str]) -> str | None:
    if not re.search(_SURE_ROUTES, match[0]):
        return None
    return " or ".join(
        spelled(way) if way.isupper() else "sub Q" for way in re.split(" ?/ ?", match[0])
    )


_OF_TIME = {
    "d": "day", "day": "day", "days": "day", "wk": "week", "wks": "week", "week": "week",
    "weeks": "week", "mo": "month", "mos": "month", "month": "month", "months": "month",
    "yr": "year", "yrs": "year", "year": "year", "years": "year", "dose": "dose",
    "doses": "dose", "hr": "hour", "hrs": "hour", "hours": "hour", "hour": "hour",
}  # fmt: skip


def _for_so_long(match: re.Match[str]) -> str | None:
    if re.search(r"\d (?!mg|tab|cap|puff)[a-z]+(?: (?!daily|weekly)[a-z]+)? $", before(match, 30)):
        return None  # 14 periods x 4 hours
    first, last, unit = match["a"], match["b"], _OF_TIME[match["unit"]]
    many = f"{cardinal(first)} to {cardinal(last)}" if last else cardinal(first)
    return f"for {many} {unit}{'' if first == '1' and not last else 's'}"


DOSES: tuple[Rule, ...] = (
    rule(
        "every so many hours",
        r"(?<![\w.-])(?P<q>[qQ]) ?(?P<a>\d{1,2})(?: ?[-–] ?(?P<b>\d{1,2}))? ?"
        r"(?P<unit>[hH](?:(?:OU|ou)?[rR][sS]?)?|min(?:ute)?s?|d|days?|w|wks?|weeks?|mo|months?)\b(?!-)",
        _every,
        ("5 mL q6h", "five milliliters every six hours"),
        (
            "q4-6h, q 5 min, q1h or Q12hrs",
            "every four to six hours, every five minutes, every hour or every twelve hours",
        ),
        needs="qQ",
        near=r"[qQ] ?\d",
    ),
    rule(
        "times of a dose with stops",
        rf"(?<![\w.])(?P<form>{any_of(_ALL_DOTTED)})"
        r"(?P<point>\.?)(?![\w.])",
        _dotted,
        ("10 mg b.i.d. p.o. now", "ten milligrams twice a day by mouth now"),
        ("5 mg b.d. with a B.D. file", "five milligrams twice a day with a B D file"),
        needs=".",
        near=r"\.[dDnNoOsS]\b",
    ),
    rule(
        "times of a dose",
        rf"(?<![\w.@/\"'-])(?P<form>{_PLAIN})(?![\w@/\"'-]|\.\w)",
        _plain,
        ("5 mg TID PRN", "five milligrams three times a day as needed"),
        ("(10 mg po BID) qhs", "(ten milligrams by mouth twice a day) at bedtime"),
        near=r"\b(?:[bBtTqQ][iI]?[dD][sS]?|[qQ](?:[oO]|[hH]|[aA]|[pP]|w|da)\w{1,3}|prn|PRN|po)\b",
    ),
    rule(
        "ways of a dose",
        rf"(?<![\w/]){_ROUTES}(?: ?/ ?{_ROUTES}){{1,5}}(?![\w/])",
        _ways,
        ("1 mg IV/IO/IM", "one milligram I V or I O or I M"),
        needs="/",
        near=r"[A-Z] ?/ ?[A-Zs]",
    ),
    rule(
        "so many of an amount",
        rf"(?<=\d)(?P<gap> ?)[x×] ?(?=[1-9]\d{{0,3}}(?:\.\d{{1,3}})? ?{_AMOUNT}"
        rf"(?![\w/²³-])(?!{_PACKED}))",
        lambda m: (
            " times " if re.search(r"(?<![\w.,×x])(?<![×x] )\d{1,3}$", before(m, 6)) else None
        ),
        ("take 2 x 500 mg", "take two times five hundred milligrams"),
        needs="x×",
        near=r"[x×] ?\d",
    ),
    rule(
        "amount so many times",
        r"(?<=[gLlBzsbWhn]) ?[x×] ?(?=[1-9]\d{0,2}(?:[^\w.,-]|[.,]\s|$))",
        _so_many_times,
        (
            "200 ml × 15 ÷ 60, 8 GB x 2",
            "two hundred milliliters times fifteen divided by sixty, eight gigabytes times two",
        ),
        needs="x×",
        near=r"[gLlBzsbWhn] ?[x×] ?\d",
        first=r"[ x×](?<=[gLlBzsbWhn].)",
    ),
    rule(
        "for so long",
        rf"(?:(?<=[a-zA-Z){VALUE}{WORD}] )|(?<=[a-zA-Z){VALUE}{WORD}], ))"
        r"[x×] ?(?P<a>\d{1,3})(?: ?[-–] ?(?P<b>\d{1,3}))?[ -]?"
        rf"(?P<unit>{any_of(_OF_TIME)})(?![\w/-])",
        _for_so_long,
        ("5 mg BID x 10 days", "five milligrams twice a day for ten days"),
        ("fever x3d, cough x 1-2 weeks", "fever for three days, cough for one to two weeks"),
        needs="x×",
        near=r"[x×] ?\d",
    ),
    rule(
        "so many times",
        r"(?<=[a-zA-Z)] )x ?(?P<n>[1-9])(?=[,;.)]?(?:\s|$))(?! [=+*<>])",
        lambda m: f"times {cardinal(m['n'])}" if re.search(_TAKEN, before(m, 16)) else None,
        ("a CABG x3 and cultures x 2", "a cabbage times three and cultures times two"),
        needs="x",
        near=r" x ?\d",
    ),
    rule(
        "how far one knows where one is",
        r"(?<![\w.])(?P<letters>A&O|AAO|AO|CAO|CAOX)(?: ?[xX×] ?)(?P<n>[1-4])\b",
        lambda m: f"{spelled(m['letters'].replace('&', ''))} times {cardinal(m['n'])}",
        ("awake, A&Ox3", "awake, A.O times three"),
        needs=words("A AO AAO AOx AAOx CAO CAOx Ox"),
        near=r"O ?[xX×] ?\d",
    ),
)
_TAKEN = (
    r"(?:\b(?:IV|IM|PO|CABG|DES|NSVD|SVD|TAB|SAB|dose|doses|cultures?|oriented|alert|bolus|repeat"
    r"|emesis|episodes?|stat|vomit\w*|stools?|enzymes|troponins?|neg|negative)) $"
)

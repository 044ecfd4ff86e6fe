"""Strokes between words that are said as or: DD/cheque, (gas/electric)."""

import re

from declaim.normalise.grammars.english.vocabulary.calendar import SHORT_DAYS, SHORT_MONTHS
from declaim.normalise.rules import VALUE, Rule, after, any_of, before, rule, words

_LEFT = re.compile(r"(?<![\w/.@\\`'’-])(?:(?P<letters>[A-Z]{2,5}s?)|(?P<word>[a-z]{3,20}))$")
_RIGHT = re.compile(r"(?:(?P<letters>[A-Z]{2,5}s?)|(?P<word>[a-z]{3,20}))(?![\w/@\\`-]|\.\w)")
_OPEN, _CLOSED = re.compile(r"\([^()\n`/.]{0,40}$"), re.compile(r"[^()\n`/.]{0,40}\)")
_PATH = re.compile(
    r"(?:src|lib|libs|bin|usr|etc|api|app|apps|docs?|path|node|main|master|index|config|origin|home"
    r"|tests?|examples?|assets|images?|static|public|pages?|posts?|scripts?|tools?|utils?|data|inode"
    r"|props|var|opt|tmp|dev|file|folder|upstream|packages?|models?|build|dist|vendor)$"
)
_BOTH = re.compile(r"(?:[eo]r|ist|ian|man|wife|husband|mother|father|daughter|son)$")
"""The end of what one person or a pair may be both: (singer/songwriter)."""
_OFFICES = frozenset(words("CEO CFO COO CTO MD VP MP DJ MC GP PM"))
"""Likewise: a DJ/producer."""

_PAIRS = {
    pair
    for listed in words("""
        son/daughter mother/father mom/dad mum/dad mother/daughter father/son
        brother/sister man/woman husband/wife wife/husband boy/girl uncle/aunt aunt/uncle
        niece/nephew men/women male/female grandmother/grandfather parent/guardian
        parent/carer parent/caregiver boyfriend/girlfriend girlfriend/boyfriend
        spouse/partner husband/partner wife/partner guardian/parent guest/guests
        daughter/son father/mother dad/mum dad/mom sister/brother woman/man girl/boy
        women/men parent/teacher child/children person/people patient/client
        friend/relative carer/guardian employer/employee buyer/seller bride/groom
        present/absent single/double morning/afternoon afternoon/evening weekly/monthly
        coffee/tea tea/coffee increase/decrease
    """)
    for pair in ((one, other) for one, other in [listed.split("/")])
    for pair in (pair, (f"{pair[0]}s", f"{pair[1]}s"))
}
"""Words of which one is meant."""
_ALIKE_ENDED = r"\w{2,}(ing|ed|ly)/\w{3,}\1$"

_OF_A_SCREEN = r" (?:windows?|menus?|tabs?|dialogs?|panels?|screens?|pages?|settings)\b"
"""Behind a way through menus: properties / DISK window."""


def _either(match: re.Match[str]) -> str | None:
    ahead, behind = before(match, 24), after(match, 24)
    if ahead[-1:] == behind[:1] == " ":
        ahead, behind = ahead[:-1], behind[1:]
    left, right = _LEFT.search(ahead), _RIGHT.match(behind)
    if not left or not right or (left["letters"] and right["letters"]):
        return None
    names = (left["word"] or "", right["word"] or "")
    of_a_number = re.search(rf"[\d{VALUE}] ?$", ahead[: left.start()])  # 5 hours/week
    if of_a_number or any(_PATH.match(name) for name in names):
        return None
    if {left["letters"], right["letters"]} & _OFFICES and any(map(_BOTH.search, names)):
        return None
    if names in _PAIRS or re.match(_ALIKE_ENDED, "/".join(names)):
        return " or "
    if left["word"] and right["word"]:
        bracket = _OPEN.search(before(match, 64)) and _CLOSED.match(after(match, 64))
        if not bracket or all(_BOTH.search(name) for name in names):
            return None
    return " or "


_WEEKS = {"c": "commencing", "b": "beginning", "e": "ending"}
_ALIKE = (
    r"(?:° ?)?[CF]",
    r"[mcd]?l|pints?|cups?",
    r"k?g|oz|lbs?",
    r"[cmk]?m|in|ft|miles?",
)
"""Units of one kind: 800 ml / 1 pint, and not 5 g / 100 ml."""


def _same_measure(match: re.Match[str]) -> str | None:
    ahead, behind = before(match, 12), after(match, 16)
    alike = (
        re.search(rf"[\d{VALUE}] ?(?:{units}) $", ahead)
        and re.match(rf"(?!100 )[\d{VALUE}.,]{{1,7}} ?(?:{units})(?!\w)", behind)
        for units in _ALIKE
    )
    return "or " if any(alike) else None


WEEKS: tuple[Rule, ...] = (
    rule(
        "either of two measures",
        rf"(?<=[\w°] )/ (?=[\d{VALUE}])",
        _same_measure,
        ("800 ml / 2 cups", "eight hundred milliliters or two cups"),
        needs="/",
        shapes=("/ 0",),
    ),
    rule(
        "week commencing",
        r"(?<![\w/])[wW]/(?P<what>[cCbBeE])"
        rf"(?=:? (?:(?:the )?\d|{any_of([*SHORT_DAYS, *SHORT_MONTHS])}))",
        lambda m: f"week {_WEEKS[m['what'].lower()]}",
        ("bins w/c 3 June", "bins week commencing the third of June"),
        (
            "w/b 7 May, w/e 12 May",
            "week beginning the seventh of May, week ending the twelfth of May",
        ),
        needs="/",
    ),
)
STROKES: tuple[Rule, ...] = (
    rule(
        "way to a part of a screen",
        rf"(?<=[a-z]) / (?=[A-Z]{{2,12}}{_OF_A_SCREEN})",
        ", ",
        ("the options / DISK tab", "the options, Disk tab"),
        needs="/",
        shapes=("a / A",),
    ),
    rule(
        "either of two",
        "/",
        _either,
        ("pay by DD/cheque", "pay by D D or cheque"),
        ("your son/daughter, opened/closed", "your son or daughter, opened or closed"),
        ("hob (gas/electric), (sea / lake)", "hob (gas or electric), (sea or lake)"),
        needs="/",
        first="/",
    ),
)

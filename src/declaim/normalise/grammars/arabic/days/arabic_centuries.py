"""Arabic rules for centuries: of two calendars, in a row, from one to another."""

import re

from declaim.normalise.grammars.arabic.cases.arabic_nouns import ordinal
from declaim.normalise.rules import Rule, rule

_ERAS = {"م": "ميلادي", "ه": "هجري"}
_FARTHEST = 7
"""Centuries between the calendars: the fourth of the Hijra is the tenth."""


def _from_to(match: re.Match[str]) -> str | None:
    """From a century to another; two beside each other behind a dual are both said."""
    noun, first, last = match["noun"], int(match["a"]), int(match["b"])
    if first == last or max(first, last) > _LAST:
        return None
    join, is_dual = match["join"].strip(), noun.endswith(("ين", "ان"))
    two_calendars = join == "/" and 5 <= last - first <= _FARTHEST
    near = abs(last - first) == 1 and (is_dual or join == "/")
    joint = "، " if two_calendars else " و" if near else " إلى "
    said = f"{noun} {ordinal(first)}{joint}{ordinal(last)}"
    era = re.sub(r"[.\s\u0640]", "", match["era"] or "")
    if not era:
        return said
    if era == "قم":
        return f"{said} قبل الميلاد"
    end = "ين" if is_dual else "ة" if noun.endswith("قرون") else ""
    said = f"{said} ال{_ERAS[era[0]]}{end}"
    if not match["c"]:
        return said
    return f"{said}، {ordinal(int(match['c']))}{joint}{ordinal(int(match['d']))} الميلادي{end}"


_LAST = 30

CENTURIES: tuple[Rule, ...] = (
    rule(
        "centuries from and to",
        r"(?P<noun>(?<!\w)[وبفل]?(?:ال|لل)?(?:قرن|قرنين|قرنان|قرون)) (?P<a>[1-9]\d?)"
        r"(?P<join> ?[-–/] ?| (?:إلى|الى|حتى) )(?P<b>[1-9]\d?)"
        r"(?: ?(?P<era>ق\.? ?م\.?|هـ*|م)(?!\w)"
        r"(?: ?[/=] ?(?P<c>[1-9]|[12]\d) ?[-–] ?(?P<d>[1-9]|[12]\d) ?م(?!\w))?)?"
        r"(?![\w%٪]|[.,:/-]\d| ?(?:هـ|[-–/=] ?\d))",
        _from_to,
        ("القرن 10-6 قبل الميلاد", "القرن العاشر إلى السادس قبل الميلاد"),
        ("القرنين 16-17", "القرنين السادس عشر والسابع عشر"),
        ("القرون 7-9 م", "القرون السابع إلى التاسع الميلادية"),
        (
            "القرن 9-10 هـ / 15-16 م",
            "القرن التاسع إلى العاشر الهجري، الخامس عشر إلى السادس عشر الميلادي",
        ),
        ("القرن 4/10", "القرن الرابع، العاشر"),
        needs="ق",
        near=r"قر(?:ن|ون|نين|نان) \d",
    ),
    rule(
        "century glued to its era",
        r"(?P<noun>(?<!\w)[وبفل]?(?:ال|لل)?قرن) (?P<n>[1-9]|1\d|2[01])(?P<era>هـ*|م)"
        r"(?!\w)(?! ?[/=-])",
        lambda m: f"{m['noun']} {ordinal(int(m['n']))} ال{_ERAS[m['era'][0]]}",
        ("منتصف القرن 19م", "منتصف القرن التاسع عشر الميلادي"),
        needs="ق",
        near=r"قرن \d",
    ),
    rule(
        "century of two calendars",
        r"(?P<word>(?<!\w)[وبفل]?(?:ال)?قرن) (?P<a>[1-9]\d?) ?هـ* ?[/=-] ?(?P<b>[1-9]\d?) ?م(?!\w)",
        lambda m: f"{m['word']} {ordinal(int(m['a']))} الهجري، {ordinal(int(m['b']))} الميلادي",
        ("في القرن 4 هـ / 10 م", "في القرن الرابع الهجري، العاشر الميلادي"),
        needs="ق",
        near=r"قرن \d",
    ),
)
"""Rules before scores and ordinals."""

"""Hours with a point, as British notices write them: Mondays, 9.30 - 11.30am."""

import re

from declaim.normalise.grammars.english.days.times import two_digits
from declaim.normalise.grammars.english.vocabulary.calendar import DAYS, MONTHS, SHORT_WEEKDAYS
from declaim.normalise.lexicon import spelled
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import AT_NUMBER, Rule, after, any_of, before, rule

_HOUR = r"(?:1?\d|2[0-3])"
_DAY = (
    rf"(?:\b{any_of(DAYS)}s?|\b{any_of(SHORT_WEEKDAYS)}"
    r"|\b[Ww]eekdays|\b[Dd]aily|\b(?:morning|afternoon|evening|night)s?|\d(?:st|nd|rd|th)"
    rf"|\b{any_of(MONTHS)}(?: \d{{1,2}})?"
    r"|\b(?:[Oo]pen|[Oo]pens|[Hh]ours|[Tt]ime|[Tt]imes|[Ss]tarts|[Ss]tart|[Ff]rom"
    r"|[Mm]eet|[Dd]epart|[Aa]rrive|[Ll]eave))"
    r"[,:.]? \(?$"
)
_NO_TIME = r"(?:%| ?(?:per\b|percent|mm\b|cm\b|m\b|km|kg|g\b|miles?|million|billion|points|out of))"


_NOTICE = (
    r"\b(?:[A-Z][a-z]+days?|[Cc]lub|[Hh]all|[Cc]hurch|[Cc]offee|[Ll]unch|[Dd]oors|[Ss]chool"
    r"|[Cc]lass(?:es)?"
    r"|[Pp]laygroup|[Gg]roup|[Ss]essions?|[Mm]eetings?|[Mm]orning|[Ee]vening|[Aa]fternoon|[Cc]hoir"
    r"|[Pp]ractice|[Rr]ehearsal|[Ll]ibrary|[Mm]arket|[Tt]ea|[Oo]pen(?:ing)?|[Yy]oga|[Bb]ingo"
    r"|\d ?[ap]m)\b"
)
"""Words of a notice in which two numbers with a point are hours."""


def _said(hour: str, minute: str) -> str:
    return cardinal(hour) if minute in {"", "00"} else f"{cardinal(hour)} {two_digits(minute)}"


def _before_a_time(match: re.Match[str]) -> str:
    return f"{_said(match['h'], match['m'])} to "


def _of_a_day(match: re.Match[str]) -> str | None:
    """Only behind a day, a month or the word for hours."""
    there, ahead = before(match, 80), after(match, 60)
    in_a_notice = match["h2"] and re.search(_NOTICE, there + ahead)
    if not (in_a_notice or re.search(_DAY, there)) or re.match(_NO_TIME, ahead):
        return None
    said = _said(match["h"], match["m"])
    if match["m"] == "00" and not match["h2"]:
        said += " o'clock"
    return said + (f" to {_said(match['h2'], match['m2'])}" if match["h2"] else "")


DOTTED_HOURS: tuple[Rule, ...] = (
    rule(
        "hour with a point and one zero",
        rf"(?<![\w.,/:£$€-])(?P<h>{_HOUR})\.0 ?(?P<half>[apAP])(?:\.[mM]\.?|[mM]\b)",
        lambda m: f"{cardinal(m['h'])} {spelled(m['half'].upper() + 'M')}",
        ("at 4.0 pm", "at four P M"),
        first=AT_NUMBER,
        near=r"\.0 ?[apAP]",
    ),
    rule(
        "hour before o'clock",
        rf"(?<![\w.,/:£$€-])(?P<h>{_HOUR})[.:](?P<m>[0-5]\d)(?= o'clock\b)",
        lambda m: _said(m["h"], m["m"]),
        ("at 8.30 o'clock", "at eight thirty o'clock"),
        needs=["clock"],
        first=AT_NUMBER,
    ),
    rule(
        "hour with a stop before its half",
        r"(?<![\w.,/:£$€-])(?P<h>1[0-2]|[1-9])\.(?P<half>[apAP])(?:\.[mM]\.?|[mM]\b)",
        lambda m: f"{cardinal(m['h'])} {spelled(m['half'].upper() + 'M')}",
        ("at 2.am", "at two A.M"),
        first=AT_NUMBER,
        near=r"\d\.[apAP]",
    ),
    rule(
        "half of the day in one letter",
        r"(?<![\w.,:£$€])(?P<h>1[0-2]|[1-9])(?::(?P<m>[0-5]\d))?(?P<half>[apAP])"
        r"(?:(?<=:\d\d[apAP])|(?= ?[-–] ?(?:1[0-2]|[1-9])(?::[0-5]\d)?p)|(?<=[ap][-–]\dp)"
        r"|(?<=[ap][-–]\d\dp)|(?<=[ap] [-–] \dp)|(?<=[ap] [-–] \d\dp))(?![\w']|\.m\b)",
        lambda m: f"{_said(m['h'], m['m'] or '')} {spelled(m['half'].upper() + 'M')}",
        ("doors at 7:30p", "doors at seven thirty P M"),
        ("10a-2p", "ten A.M to two P M"),
        first=AT_NUMBER,
        near=r"\d[apAP](?!\w)",
    ),
    rule(
        "hour with a point before another",
        rf"(?<![\w.,/:£$€-])(?P<h>{_HOUR})\.(?P<m>[0-5]\d)(?: ?[-–—] ?| ?-- ?| to | till | until )"
        rf"(?={_HOUR}(?:[.:][0-5]\d)? ?(?:[ap]\.?m\b|[AP]M\b|noon|midnight)|12 noon|noon\b)",
        _before_a_time,
        ("Mondays, 9.30 - 11.30am", "Mondays, nine thirty to eleven thirty A.M"),
        ("from 2.00 to 4 pm", "from two to four P M"),
        needs=".",
        first=AT_NUMBER,
        near=r"\d\.\d\d ?(?:[-–—]|to|till|until)",
        shapes=("0.00",),
    ),
    rule(
        "hour with a point beside another",
        rf"(?<![\w.,/:£$€-])(?<!etween )(?P<h>{_HOUR})\.(?P<m>[0-5][05])"
        rf"(?=(?:, {_HOUR}(?:\.[0-5][05])?)?,? (?:&|and|or) {_HOUR}"
        r"(?:[.:][0-5]\d)? ?(?:[ap]\.?m\b|[AP]M\b))",
        lambda m: _said(m["h"], m["m"]),
        ("Holy Days 7.30 & 10am", "Holy Days seven thirty and ten A.M"),
        first=AT_NUMBER,
        near=r"\d\.\d\d",
        shapes=("0.00",),
    ),
    rule(
        "hour with a point behind a time",
        r"(?:(?<=\d[ap]m)|(?<=\d [ap]m)|(?<=[ap]\.m\.)|(?<=\d[AP]M)|(?<=[Nn]oon))"
        rf"(?: ?[-–—] ?| ?-- ?| to | till | until )(?P<h>{_HOUR})\.(?P<m>[0-5][05])"
        r"(?![\w%/-]|:\d|[.,]\d| ?[ap]\.?m\b)",
        lambda m: f" to {_said(m['h'], m['m'])}",
        ("10am -- 12.30: tea", "ten A.M to twelve thirty: tea"),
        near=r"[mMn]\.? ?(?:[-–—]|to |till |until )",
        shapes=("0.00",),
    ),
    rule(
        "hour with a point behind a plain one",
        rf"(?<![\w.,/:£$€-])(?P<h>{_HOUR}) ?[-–] ?(?P<h2>{_HOUR})\.(?P<m2>[0-5][05])(?P<m>)"
        r"(?![\w%/-]|:\d|[.,]\d| ?[ap]\.?m\b| ?[AP]M\b| ?[-–—] ?\d)",
        _of_a_day,
        ("Mon-Fri 9-5.30", "Monday to Friday nine to five thirty"),
        first=AT_NUMBER,
        near=r"\d ?[-–] ?\d{1,2}\.\d",
        shapes=("0.00",),
    ),
    rule(
        "hour with a point behind a day",
        rf"(?<![\w.,/:£$€-])(?P<h>{_HOUR})\.(?P<m>[0-5][05])"
        rf"(?: ?(?:[-–—]|--|to) ?(?P<h2>{_HOUR})\.(?P<m2>[0-5][05]))?"
        r"(?![\w%/-]|:\d|[.,]\d| ?[ap]\.?m\b| ?[AP]M\b| ?[-–—] ?\d)",
        _of_a_day,
        ("Thursday 10.30 Said Mass", "Thursday ten thirty Said Mass"),
        ("April 3rd 11.00 Ann Lee", "April third eleven o'clock Ann Lee"),
        ("open 9.30 – 11.30", "open nine thirty to eleven thirty"),
        needs=".",
        first=AT_NUMBER,
        shapes=("0.00",),
    ),
    rule(
        "twelve noon",
        r"(?<![\w.,/:£$€-])12\.00(?= (?:noon|midday|midnight)\b)",
        "twelve",
        ("10.00 - 12.00 noon", "ten to twelve noon"),
        needs=["noon", "midday", "midnight"],
    ),
)

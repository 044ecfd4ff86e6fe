"""The time of day, and how long something took."""

import re

from declaim.normalise.grammars.english.days.lengths_of_time import LENGTHS_OF_TIME
from declaim.normalise.grammars.english.figures.numbers import LEFT
from declaim.normalise.grammars.english.vocabulary.calendar import DAYS, MONTHS, SHORT_DAYS
from declaim.normalise.lexicon import spelled
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import (
    AT_NUMBER,
    DIGITS,
    VALUE,
    Rule,
    after,
    any_of,
    before,
    rule,
    words,
)

_STILL = (
    rf"(?:[A-Z]{{2,4}}|Eastern|Central|Pacific|Mountain|{any_of([*SHORT_DAYS, *DAYS, *MONTHS])}s?"
    r"|Christmas|[A-Z][a-z]+ time)\b"
)
_ZONE = r" ?(?:GMT|UTC|BST|CET|CEST|EST|EDT|IST|hours|hrs|local)\b"
_HALF = (
    rf"(?P<half>[aApP]\. ?[mM]\b\.(?![)\"']?(?:\s+(?!{_STILL})[A-Z]|\s*$))"
    r"|(?:[aApP]|[aApP]\. ?)[mM]\b)"
)
"""Its last point belongs to the sentence where that ends; a time zone may follow."""


_MEETING = (
    r"\b(?:arriv(?:e|es|ed|ing)|came?|coming|leav(?:e|es|ing)|left|meet|meeting|met"
    r"|got (?:there|here|home|up)|get (?:there|here|home|up)|be (?:there|here|home)|show(?:ed)? up"
    r"|w[ao]ke(?: up)?|(?:pick|drop)(?:ed|ped)? \w+ (?:up|off)|appointment"
    r"|reservations?|dinner|lunch|bedtime) "
)
"""Words before a time of which the colon is left out: we came at 230."""


def two_digits(digits: str) -> str:
    """'05' is oh five."""
    if digits == "00":
        return "oh oh"
    return f"oh {cardinal(digits)}" if digits[0] == "0" else cardinal(digits)


def _clock(match: re.Match[str]) -> str | None:
    found = match.groupdict("")
    hour = found["h"] or found.get("h2") or found["h3"]
    minute = found["m"] or found.get("m2") or found.get("m3") or "00"
    if re.search(r"\bratio (?:of|is|was) $", before(match)) or after(match, 6) == " ratio":
        return None
    if int(hour) > 24 or int(minute) > 59:
        return None
    if minute == "00" and not found["half"] and re.match(_ZONE, after(match, 12)):
        return f"{two_digits(hour.zfill(2))} hundred"
    half = found["half"] and spelled(re.sub(r"\W", "", match["half"]).upper())
    if int(minute) == 0:
        said = cardinal(hour) if half else f"{cardinal(hour)} o'clock"
    else:
        said = f"{cardinal(hour)} {two_digits(minute)}"
    return f"{said} {half}" if half else said


def _to_the_second(match: re.Match[str]) -> str | None:
    """10:39:03 AM is ten thirty nine and three seconds A M."""
    if int(match["h"]) > 24:
        return None
    half = match["half"] and spelled(re.sub(r"\W", "", match["half"]).upper())
    minutes = two_digits(match["m"]) if match["m"] != "00" else "" if half else "o'clock"
    said = f"{cardinal(match['h'])} {minutes}".rstrip()
    if match["s"] != "00":
        seconds = cardinal(match["s"])
        said += f" and {seconds} second{'' if seconds == 'one' else 's'}"
    return f"{said} {half}" if half else said


def _watch(match: re.Match[str]) -> str:
    hour = match["h"] or match["h2"] or match["h3"]
    minute = match["m"] or match["m2"] or match["m3"]
    day = f"{SHORT_DAYS[match['day'].strip()]} " if match["day"] else ""
    said = day + f"{two_digits(hour)} {'hundred' if minute == '00' else two_digits(minute)}"
    return f"{said} hours" if match["hours"] else said


def _four(hour: str, minute: str) -> str:
    """'09', '00' is oh nine hundred."""
    return f"{two_digits(hour)} {'hundred' if minute == '00' else two_digits(minute)}"


def _duration(match: re.Match[str]) -> str:
    hours, minutes, seconds = (
        f"{cardinal(n)} {unit}{'' if int(n) == 1 else 's'}"
        for n, unit in zip(match.group("h", "m", "s"), ("hour", "minute", "second"), strict=True)
    )
    return f"{hours} {minutes} and {seconds}"


_MARKET = (
    r"(?i)\b(?:shares?|index|percent|rates?|points?|price[ds]?|dollars?|yen|euros?|average|era|yield"
    r"|version|magnitude|gpa|stood|valued)\b"
)
"""Words about a number that is no time."""

TIMES: tuple[Rule, ...] = (
    rule(
        "four-figure time",
        r"(?<![\w.,])(?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d)"
        r"(?:(?P<hours> ?hrs?\b)"
        r"|(?=(?: (?:to|and|until) \d{4})?(?: ?(?:GMT|UTC)| hours| local time)\b))"
        r"|(?:(?<=\bat )|(?<=\bby ))(?P<h2>0\d)(?P<m2>[0-5]\d)(?![\w-]|[.,]\d)"
        rf"|(?P<day>\b{any_of(SHORT_DAYS)} )(?P<h3>[01]\d|2[0-3])(?P<m3>[0-5]\d)"
        r"(?=:(?!\d)| [-–A-Z]|$)",
        _watch,
        ("at 0430 GMT", "at oh four thirty G M T"),
        ("from 0800 to 1800 GMT", "from oh eight hundred to eighteen hundred G M T"),
        ("by 1800 hours, 0600hrs", "by eighteen hundred hours, oh six hundred hours"),
        ("the bus at 0745", "the bus at oh seven forty five"),
        ("Tue 2000: Net", "Tuesday twenty hundred: Net"),
        near=r"\d{4}(?: ?hr| ?GMT| ?UTC| hours| local)|0(?:(?<=t 0)|(?<=y 0))\d{3}"
        r"|[A-Z][a-z]{2,3} \d{4}(?!\d)",
        needs=(*words("hrs hr GMT UTC hours local at by"), *SHORT_DAYS),
    ),
    rule(
        "hours of a watch",
        r"(?<![\w.,/:-])(?:(?P<h>0\d)(?P<m>[0-5][05]) ?[-–] ?"
        r"(?P<h2>[01]\d|2[0-4])(?P<m2>[0-5][05]))"
        r"(?P<hours> ?hrs?\b)?(?![\w-]|[.,]\d)",
        lambda m: (
            f"{_four(m['h'], m['m'])} to {_four(m['h2'], m['m2'])}"
            + (" hours" if m["hours"] else "")
        ),
        ("from 0900 - 1700", "from oh nine hundred to seventeen hundred"),
        first=AT_NUMBER,
        shapes=("0000-0000", "0000–0000", "0000 - 0000", "0000 – 0000", "0000- 0", "0000 -0"),
    ),
    rule(
        "dash between times",
        r"(?:(?<=\d[ap]m)|(?<=\d [ap]m)|(?<=[ap]\.m\.)|(?<=\d[AP]M)|(?<=\d [AP]M)"
        r"|(?<=\d[.:][0-5]\d)|(?<=[Nn]oon))(?: --? ?| ?[–—] ?|-{1,2})"
        r"(?=(?:12 ?)?(?:[Nn]oon|[Mm]idnight)\b"
        r"|(?:[Cc]los(?:e|ing)|[Ll]ate|[Dd]usk|[Dd]awn|[Ss]unset)(?:[.,;)]|$)"
        r"|(?<=-- )(?:1?\d|2[0-3])(?:[.:][0-5]\d)? ?[aApP]\.?[mM]\b)",
        " to ",
        ("11 am -- 2 pm", "eleven A.M to two P M"),
        ("9am - noon, 2pm – close", "nine A.M to noon, two P M to close"),
        needs="-–—",
        near=r"[apAP]\.?[mM]\.? ?[-–—]|\d ?[-–—]|oon ?[-–—]",
    ),
    rule(
        "hours of a time zone",
        r"(?<=\bGMT|\bUTC) ?(?P<sign>[-+\u2212])(?P<h>0?\d|1[0-4]):?(?P<m>00|15|30|45)(?![\d:])",
        lambda m: (
            f" {'plus' if m['sign'] == '+' else 'minus'} {cardinal(m['h'])}"
            + (f" {cardinal(m['m'])}" if m["m"] != "00" else "")
        ),
        ("(GMT-08:00), UTC+5:30", "(G M T minus eight), U T C plus five thirty"),
        needs=["GMT", "UTC"],
    ),
    rule(
        "zone of a letter",
        r"(?<=\d:[0-5]\d )(?P<sign>[-+\u2212])(?P<h>0\d|1[0-4])(?P<m>00|15|30|45)(?!\w)",
        lambda m: (
            f"{'plus' if m['sign'] == '+' else 'minus'} {cardinal(m['h'])}"
            + (f" {cardinal(m['m'])}" if m["m"] != "00" else "")
        ),
        ("at 02:39 -0800", "at two thirty nine minus eight"),
        needs=":",
        near=r":\d\d [-+\u2212]\d",
    ),
    rule(
        "time zone",
        r"(?<=\bGMT|\bUTC)[-\u2212](?=\d)",
        " minus ",
        ("at UTC-5", "at U T C minus five"),
        needs=["GMT", "UTC"],
    ),
    rule(
        "time to the second",
        rf"(?<![\w.,:])(?P<h>\d{{1,2}}):(?P<m>[0-5]\d):(?P<s>[0-5]\d)"
        rf"(?: ?{_HALF}|(?:(?<=\d{{4}} ..:..:..)|(?<=\d{{4}} .:..:..)|(?<=\bat ..:..:..))"
        r"(?![\w:]|[.,]\d))",
        _to_the_second,
        (
            "on 3/2/2001 10:39:03 AM",
            "on March second, two thousand one ten thirty nine and three seconds A.M",
        ),
        ("at 07:15:00 PM", "at seven fifteen P M"),
        needs=":",
        near=r"\d:\d\d:\d",
        first=AT_NUMBER,
    ),
    rule(
        "duration",
        LEFT + r"(?P<h>\d{1,3}):(?P<m>[0-5]\d):(?P<s>[0-5]\d)(?:(?=Z\b)|(?![\w:]|\.\d))",
        _duration,
        ("in 2:05:32", "in two hours five minutes and thirty two seconds"),
        needs=":",
        near=r"\d:\d",
        first=AT_NUMBER,
    ),
    *LENGTHS_OF_TIME,
    rule(
        "time",
        LEFT + rf"(?P<h>\d{{1,2}})(?:[:.]?(?P<m>\d\d))? ?{_HALF}",
        _clock,
        ("at 5:30 p.m. today", "at five thirty P M today"),
        ("by 9am, at 458 AM EDT", "by nine A.M, at four fifty eight A.M E D T"),
        ("It ended at 6 p.m. We left.", "It ended at six P M. We left."),
        near=r"\d ?[aApP]\.? ?[mM]",
        needs=DIGITS,
    ),
    rule(
        "time without a mark",
        r"(?:(?<=\b[Aa]t )|(?<=\bat about )|(?<=\bat around )|(?<=\b[Bb]y )|(?<=\buntil )"
        r"|(?<=\b[Aa]round )"
        r"|(?<=\b[Aa] )(?=\d{3,4} (?:call|meeting|appointment|flight|reservation)\b))"
        r"(?P<h>[1-9]|1[0-2])(?P<m>[0-5][05])(?P<half>)"
        r"(?=[.;)!?]?$|[;)]|[.!?] | (?:and|to|for|on|in the|this|but|so|we|I|they|he|she|today"
        r"|tomorrow|tonight|call|meeting|appointment|flight|reservation)\b)",
        lambda m: (
            _clock(m)
            if before(m, 2).lower() == "a " or re.search(_MEETING, before(m, 40))
            else None
        ),
        ("We arrived at about 230 and ate.", "We arrived at about two thirty and ate."),
        ("(leave at 430)", "(leave at four thirty)"),
        ("a 430 call", "a four thirty call"),
        first=AT_NUMBER,
        shapes=("a 000", "A 000"),
    ),
    rule(
        "time of a service",
        r"(?:(?<=\b[Aa]t )|(?<=\b[Mm]ass )|(?<=\bMASS )|(?<=ervice )|(?<=ucharist )|(?<=ommunion )"
        r"|(?<=vensong )|(?<=\b[Dd]oors )|(?<=ick-off ))"
        r"(?P<h>[1-9]|1\d|2[0-3])\.(?P<m>00|15|30|45)(?P<half>)(?=[.,;:)]?(?:$| [A-Z\n])"
        r"|[,;)]| (?:and|on|for|in the|followed|with)\b)"
        r"|(?:(?<=etween )|(?<=\b[Ff]rom ))(?P<h3>\d\d?)[.:](?P<m3>[0-5]\d)"
        rf"(?= (?:and|to|until|till) {VALUE})",
        lambda m: None if re.search(_MARKET, before(m, 60) + after(m, 60)) else _clock(m),
        ("Sung Mass 10.30. Tea at 4.15", "Sung Mass ten thirty. Tea at four fifteen"),
        ("between 3.15 and 4.15 pm", "between three fifteen and four fifteen P M"),
        needs=".:",
        first=AT_NUMBER,
        shapes=("0.0", "0:0"),
    ),
    rule(
        "British time",
        r"(?:(?<=\b[Bb]y )|(?<=\b[Aa]t )|(?<=\b[Uu]ntil )|(?<=\b[Bb]efore )|(?<=\b[Aa]fter ))"
        r"(?P<h>1?\d|2[0-3])\.(?P<m>[0-5]\d)(?P<half>)"
        r"(?= (?:it|he|she|they|we|I|the|on|in the|that|this|to(?:day|morrow|night)|yesterday)\b)"
        r"|(?:(?<=speak at )|(?<=start at )|(?<=starts at )|(?<=begin at )|(?<=begins at )"
        r"|(?<=leave at )|(?<=leaves at )|(?<=arrive at )|(?<=arrives at ))"
        r"(?P<h3>\d|1\d|2[0-3])\.(?P<m3>[0-5]\d)(?=[.,;)]?(?:\s|$))"
        r"|(?:(?<=[Tt]he )(?=\S+ (?:from|to|at|train|bus|flight|(?:was|is) late|left|arrived)\b)"
        r"|(?<= was )(?=\S+ by (?:the|my|his|her)\b)|(?<=by the )(?=\S+[ ,]))"
        r"(?P<h2>1?\d|2[0-3])\.(?P<m2>[0-5]\d)(?=[ ,])",
        _clock,
        ("By 6.15 it was dark", "By six fifteen it was dark"),
        ("the 8.45 to Hull", "the eight forty five to Hull"),
        ("She will speak at 23.50.", "She will speak at twenty three fifty."),
        needs=".",
        first=AT_NUMBER,
        shapes=("0.0",),
    ),
    rule(
        "time of the day",
        rf"(?P<dash>(?<=\d{{4}}) [-–] )?{LEFT}(?<!\d:)(?P<h>[01]?\d|2[0-4])"
        r"(?::(?P<m>[0-5]\d))(?P<half>)(?![\d:]|,\d{3})",
        lambda m: (said := _clock(m)) and (", " if m["dash"] else "") + said,
        ("at 14:05", "at fourteen oh five"),
        ("at 09:00, 18:00 GMT", "at nine o'clock, eighteen hundred G M T"),
        ("22 March 2020 - 09:00", "the twenty second of March twenty twenty, nine o'clock"),
        needs=":",
        near=r"\d:\d",
    ),
)

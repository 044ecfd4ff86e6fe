"""Lengths of time in one letter: a 20s delay, every 5s, a 7d window."""

import re

from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import AT_NUMBER, Rule, after, before, rule, words

_UNITS = {"s": "second", "ms": "millisecond", "m": "minute", "h": "hour", "d": "day", "w": "week"}
_SPAN = (
    r"(?:timeouts?|time-out|delays?|intervals?|countdown|cooldown|TTL|retention|polling|debounce"
    r"|backoff|grace period|polling|refresh|latency|lookback|rolling|sleep|heartbeat"
    r"|(?:negative |positive )splits?|gap|lead|deficit|videos?|clips?|teaser|trailer|exposures?)\b"
)
"""Spans that last so long, whether or not an article stands before them."""
_SPAN_BEHIND = (
    r"(?:time-?outs?|delays?|intervals?|TTL|sleep|wait(?:s|ed)?|within|every|retention|backoff"
    r"|default(?:s|ed)?|latency|takes?|took|lasts?|lasted|polls?|period)"
    r"(?: (?:of|is|was|to|for|after|about|around|only|up to|by default))?(?: ?[=:])? $"
)


def _of_a_span(match: re.Match[str]) -> str | None:
    """Unless it is run: 600m intervals."""
    if match["unit"] == "m" and int(match["n"]) > 60:
        return None
    return f"{cardinal(match['n'])} {_UNITS[match['unit']]}"


def _so_many_seconds(match: re.Match[str]) -> str | None:
    """Unless those are several of a figure, as the 1s and 0s are, or a decade."""
    n = match["n"]
    several = re.match(r",? (?:and|or|&) \d+s\b", after(match, 10)) or re.search(
        r"\d+s,? (?:and|or|&) $", before(match, 10)
    )
    decade = n.endswith("0") and (n != "10" or re.search(r"\b[Ii]n $", before(match, 3)))
    named = re.search(rf"(?i)\b{_SPAN_BEHIND}", before(match, 50))
    if several or (decade and not named):
        return None
    told = named or re.search(
        r"\b(?:in|after|than|about|around|almost|another|[Ff]irst|[Ll]ast) $",
        before(match, 12),
    )
    # In threes, in tens: of a figure without a decimal part those are groups.
    groups = re.search(r"\b[Ii]n $", before(match, 3)) and re.match(r"\s[a-z]", after(match, 2))
    if not told or (groups and not named):
        return None
    return f"{cardinal(n)} second{'s' * (n != '1')}"


LENGTHS_OF_TIME: tuple[Rule, ...] = (
    rule(
        "so many seconds long",
        r"(?<=\b[Aa] )(?P<n>\d{1,3})s(?= (?:delay|timeout|pause|timer|clip|exposure|interval|window"
        r"|limit|break|penalty|countdown)\b)",
        lambda m: f"{cardinal(m['n'])} second",
        ("a 20s delay", "a twenty second delay"),
        first=AT_NUMBER,
        near=r"\ds ",
        shapes=("0a ",),
    ),
    rule(
        "so long a span",
        rf"(?<![\w.,/$£€-])(?P<n>\d{{1,4}})(?P<unit>ms|[smhdw])(?= {_SPAN})",
        _of_a_span,
        ("a 5m timeout and 2s intervals", "a five minute timeout and two second intervals"),
        first=AT_NUMBER,
        near=r"\d[smhdw] ",
        shapes=("0a ", "0aa "),
    ),
    rule(
        "so far a run",
        r"(?<![\w.,/$£€-])(?P<n>[1-9]\d{2,3})m(?= (?:intervals?|reps?|repeats?|efforts?|sprints?"
        r"|splits?|strides?|swim|jog|recover(?:y|ies))\b)",
        lambda m: f"{cardinal(m['n'])} meter",
        ("six 600m intervals", "six six hundred meter intervals"),
        first=AT_NUMBER,
        near=r"\dm [irespj]",
        shapes=("0a ",),
    ),
    rule(
        "seconds",
        r"(?P<before>\b(?:[Ww]ait|[Pp]ause|[Rr]est|for|takes?|timer (?:is )?(?:set )?(?:to|for)) )"
        r"(?P<n>\d{1,3}) ?s(?=[,;)]|\.(?! ?\d)|$| (?:until|and|then|before|between|on|at)\b)",
        lambda m: f"{m['before']}{cardinal(m['n'])} seconds",
        ("Wait 30s, then run for 90s.", "Wait thirty seconds, then run for ninety seconds."),
        needs=words("wait Wait pause Pause rest Rest for take takes timer"),
        near=r"\d ?s(?!\w)",
    ),
    rule(
        "so many seconds",
        r"(?<![\w.,/$£€'’+-])(?P<n>[1-9]\d{0,2})s(?![\w'’/-]|\.\d)",
        _so_many_seconds,
        (
            "every 5s, a timeout of 30s, 1s and 0s",
            "every five seconds, a timeout of thirty seconds, ones and zeros",
        ),
        ("after 1s it died", "after one second it died"),
        first=AT_NUMBER,
        near=r"\ds(?!\w)",
        shapes=("0a",),
    ),
)

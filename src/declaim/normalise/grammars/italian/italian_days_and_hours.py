"""Italian days and hours of notices: 15,30-17,30, 25/4 e 1/5, n. 1932, Lc. 10, 25, in 1h30."""

import re

from declaim.normalise.grammars.italian.italian_romans import ruled
from declaim.normalise.grammars.italian.italian_times import clock
from declaim.normalise.grammars.italian.italian_words import MONTHS, SHORT_BOOKS, SHORT_DAYS
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import Rule, any_of, before, rule, signs_of

_WEEKDAY = rf"(?i:{any_of((*SHORT_DAYS, *SHORT_DAYS.values()))})"
_OF_HOURS = re.compile(
    rf"(?i:\b{_WEEKDAY}\b|\bor[ae]\b|\borari|\baper|\bdalle\b"
    r"|mattin|pomerig|scuola|mens|turno|segreteri|uffici|sportell|mess[ae]|lezion|\bchius)"
)
_LAST_DAY, _LAST_MONTH, _LAST_HOUR = 31, 12, 24


def _minutes(match: re.Match[str]) -> str | None:
    a, b, c, d = (int(match[name]) for name in "abcd")
    is_time = a < c <= _LAST_HOUR and b % 5 == 0 and d % 5 == 0 and max(b, d) < 60
    if not is_time or not _OF_HOURS.search(before(match, 60)):
        return None
    return f"{clock(a, b)} a {clock(c, d)}"


def _dates(match: re.Match[str]) -> str | None:
    days = [(int(day), int(month)) for day, month in re.findall(r"(\d+)/(\d+)", match[0])]
    if not any(day > _LAST_MONTH for day, _ in days):
        return None
    if not all(0 < day <= _LAST_DAY and 0 < month <= _LAST_MONTH for day, month in days):
        return None

    def say(each: re.Match[str]) -> str:
        day = "primo" if int(each[1]) == 1 else cardinal(str(int(each[1])), "it")
        return f"{day} {MONTHS[int(each[2]) - 1]}"

    return re.sub(r"(\d+)/(\d+)", say, match[0])


def _verse(match: re.Match[str]) -> str:
    last = f" a {cardinal(match['w'], 'it')}" if match["w"] else ""
    return (
        f"{SHORT_BOOKS[match['book']]} {cardinal(match['c'], 'it')}, "
        f"{cardinal(match['v'], 'it')}{last}"
    )


DAYS: tuple[Rule, ...] = (
    rule(
        "hours with commas",
        r"(?<![\w.,€$])(?<!€ )(?P<a>\d{1,2}),(?P<b>[0-5]\d) ?[-–] ?(?P<c>\d{1,2}),(?P<d>[0-5]\d)"
        r"(?![\w%€]|[.,]\d| ?(?:€|euro|%|k?m\b|k?g\b|[cm]m\b))",
        _minutes,
        ("giovedì 15,30-17,30", "giovedì quindici e trenta a diciassette e trenta"),
        needs="-–",
        shapes=("0,00",),
    ),
    rule(
        "dates side by side",
        r"(?<![\w/.,])\d{1,2}/\d{1,2}(?:(?:, ?| e | ?[-–] ?)\d{1,2}/\d{1,2}){1,8}"
        r"(?![\w/%]|[.,]\d)",
        _dates,
        ("il 25/4, 1/5 e 2/6", "il venticinque aprile, primo maggio e due giugno"),
        needs="/",
    ),
    rule(
        "years of a life",
        r"(?<![\w.])n\. (?P<n>1[5-9]\d\d|20\d\d),? m\. (?P<m>1[5-9]\d\d|20\d\d)(?!\w)",
        lambda m: f"nato nel {cardinal(m['n'], 'it')}, morto nel {cardinal(m['m'], 'it')}",
        ("Rosa n. 1932 m. 2020", "Rosa nato nel millenovecentotrentadue, morto nel duemilaventi"),
        near=r"n\. \d{4},? m",
    ),
    rule(
        "year of a death",
        r"(?:(?<=\()|(?<=[ ,]))† ?(?:nel )?(?=1?\d{3}(?!\w)|20\d\d(?!\w))",
        "morto nel ",
        ("Anna (†1712)", "Anna (morto nel millesettecentododici)"),
        needs="†",
    ),
    rule(
        "verse behind a book with a stop",
        rf"(?<!\w)(?P<book>{any_of(SHORT_BOOKS)})\. ?(?P<c>\d{{1,3}}), ?(?P<v>\d{{1,3}})"
        r"(?:[-–](?P<w>\d{1,3}))?(?!\w|[,:]\d)",
        _verse,
        ("Lc. 10, 25-37", "Luca dieci, venticinque a trentasette"),
        needs=signs_of(SHORT_BOOKS),
        near=r"[a-z]\. ?\d",
    ),
    rule(
        "hours that something takes",
        r"(?P<at>(?<!\w)(?:in|di|per|circa|dura|durata:?) )(?P<h>\d{1,2})h"
        r"(?P<m>[0-5]\d)(?!['′]\d)['′]?(?!\w)",
        lambda m: (
            m["at"]
            + ("un'ora" if m["h"] == "1" else f"{cardinal(m['h'], 'it')} ore")
            + f" e {cardinal(str(int(m['m'])), 'it')} minuti"
        ),
        ("sale in 1h30", "sale in un'ora e trenta minuti"),
        shapes=("0a0",),
    ),
    rule(
        "nth of a name with stops",
        r"(?<![\w.,])(?P<n>[1-9]\d?)°(?= (?:[A-Z]\.){2})",
        lambda m: ruled(m["n"]),
        ("il 3° G.P.", "il terzo G P."),
        needs="°",
    ),
    rule(
        "midweek in short",
        r"(?P<at>(?<!\w)(?:il|al|del|dal|ogni|di) )(?P<d>merc|giov|mart)"
        r"(?:\.(?=[,;:)]| e | ore| dalle| al | del )|(?=\.$))",
        lambda m: m["at"] + SHORT_DAYS[m["d"]],
        ("chiuso il merc. e il giov.", "chiuso il mercoledì e il giovedì."),
        needs=["merc", "giov", "mart"],
    ),
)

"""Italian days and hours of notices: 15,30-17,30, 25/4 e 1/5, n. 1932, Lc. 10, 25, in 1h30."""

import re

from declaim.normalise.grammars.italian.days.italian_births import born
from declaim.normalise.grammars.italian.days.italian_times import clock
from declaim.normalise.grammars.italian.italian_words import MONTHS, SHORT_BOOKS, SHORT_DAYS
from declaim.normalise.grammars.italian.numbers_in_words.italian_romans import ruled
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import Rule, any_of, before, rule, signs_of

_WEEKDAY = rf"(?i:{any_of((*SHORT_DAYS, *SHORT_DAYS.values()))})"
_OF_HOURS = re.compile(
    rf"(?i:\b{_WEEKDAY}\b|\bor[ae]\b|\borari|\baper|\bdalle\b"
    r"|mattin|pomerig|scuola|mens|turno|segreteri|uffici|sportell|mess[ae]|lezion|\bchius)"
)
_LAST_DAY, _LAST_MONTH, _LAST_HOUR = 31, 12, 24


_BEHIND_AN_HOUR = re.compile(
    r"\b[Oo]re \d{1,2}(?:[,.:][0-5]\d)?(?!\d)[^.€%]{0,45}(?: e| o|[,;:]) ?$"
)


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


def _days(match: re.Match[str]) -> str | None:
    days = [int(day) for day in re.findall(r"\d+", match["d"])]
    if sorted(set(days)) != days or days[0] == 0 or days[-1] > _LAST_DAY:
        return None
    said = ["primo" if day == 1 else cardinal(str(day), "it") for day in days]
    return f"{', '.join(said[:-1])} e {said[-1]} {MONTHS[int(match['m']) - 1]}"


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
        "hour with a comma behind another",
        r"(?<![\w.,€$])(?<!€ )(?P<h>[01]?\d|2[0-4]),(?P<m>[0-5][05])"
        r"(?![\w%€°]|[.,]\d| ?(?:€|euro|%|per cento|k?m\b|k?g\b|[cm]m\b|mil|metri|chil|litri))",
        lambda m: (
            clock(int(m["h"]), int(m["m"])) if _BEHIND_AN_HOUR.search(before(m, 70)) else None
        ),
        ("ore 8,30 (messa) e 17,30", "ore otto e trenta (messa) e diciassette e trenta"),
        needs=",",
        shapes=("0,00",),
    ),
    rule(
        "hours with commas and a stroke",
        r"(?P<at>(?<!\w)(?:[Oo]re|[Hh]\.?) )(?P<a>\d{1,2}),(?P<b>[0-5]\d) ?/ ?(?P<c>\d{1,2}),"
        r"(?P<d>[0-5]\d)(?![\w%/]|[.,]\d)",
        lambda m: (
            f"{'ore ' if m['at'][0] in 'hH' else m['at']}{clock(int(m['a']), int(m['b']))} a "
            f"{clock(int(m['c']), int(m['d']))}"
            if int(m["a"]) < int(m["c"]) <= _LAST_HOUR
            else None
        ),
        ("h 8,30/12,30", "ore otto e trenta a dodici e trenta"),
        needs="/",
        shapes=("0,00/0", "0,00 /"),
    ),
    rule(
        "hours of an afternoon with a stroke",
        r"(?<![\w.,/-])(?<!rario )(?<!rario: )(?<!nuato )"
        r"(?P<a>[7-9]|1\d|2[0-3])/(?P<b>1[3-9]|2[0-4])(?![\w/%-]|[.,]\d)",
        lambda m: (
            f"{clock(int(m['a']), 0)} a {clock(int(m['b']), 0)}"
            if int(m["a"]) < int(m["b"]) and _OF_HOURS.search(before(m, 40))
            else None
        ),
        ("il giovedì anche 15/17", "il giovedì anche quindici a diciassette"),
        needs="/",
    ),
    rule(
        "days of a month in figures",
        r"(?<![\w./,-])(?P<d>[0-3]?\d(?:[-–,] ?[0-3]?\d){2,8})/(?P<m>1[0-2]|0?[1-9])"
        r"(?![\w/%-]|[.,]\d)",
        _days,
        ("il 5-12-19/11", "il cinque, dodici e diciannove novembre"),
        needs="/",
        shapes=("0-0", "0–0", "0,0", "0, 0"),
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
        r"(?<![\w.])n\. (?P<n>1[5-9]\d\d|20\d\d),?(?: [-–])? m\. (?P<m>1[5-9]\d\d|20\d\d)(?!\w)",
        lambda m: (
            f"{born(m, 'n')} nel {cardinal(m['n'], 'it')}, "
            f"{born(m, 'm')} nel {cardinal(m['m'], 'it')}"
        ),
        ("Rosa n. 1932 m. 2020", "Rosa nata nel millenovecentotrentadue, morta nel duemilaventi"),
        near=r"n\. \d{4},?(?: [-–])? m",
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
        "midweek in short before an hour",
        r"(?<![\w.])(?P<d>[Mm]erc|[Gg]iov|[Mm]art|[Mm]ar)\."
        r"(?= (?:anche|solo|pom\.|matt\.|pomerig|chius))",
        lambda m: (
            SHORT_DAYS[m["d"].lower()].capitalize() if m["d"][0].isupper() else SHORT_DAYS[m["d"]]
        ),
        ("giov. anche di sera", "giovedì anche di sera"),
        near=r"(?:erc|iov|ar|art)\. [aspmc]",
    ),
    rule(
        "circa before the end of a span",
        r"(?<=\d )ca\.? ?[-–] ?(?=\d)",
        "circa a ",
        ("(1750 ca.-1812)", "(millesettecentocinquanta circa a milleottocentododici)"),
        needs="-–",
        near=r"\d ca",
    ),
    rule(
        "era before the end of a span",
        r"(?<=\d )(?P<e>[ad])\. ?C\. ?[-–] ?(?=\d)",
        lambda m: f"{'avanti' if m['e'] == 'a' else 'dopo'} Cristo a ",
        ("44 a.C.-14 d.C.", "quarantaquattro avanti Cristo a quattordici dopo Cristo."),
        needs="-–",
        near=r"C\. ?[-–]",
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

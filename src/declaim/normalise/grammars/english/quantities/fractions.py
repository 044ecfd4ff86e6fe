"""Fractions, scores, odds and ratios: two numbers and what stands between them."""

import re

from declaim.normalise.grammars.english.days.times import two_digits
from declaim.normalise.grammars.english.figures.numbers import LEFT, decimal, plural
from declaim.normalise.grammars.english.vocabulary.figures_with_names import WITH_A_NAME
from declaim.normalise.grammars.english.vocabulary.things_done import RANGED, THINGS_DONE
from declaim.normalise.grammars.english.vocabulary.units import UNITS
from declaim.normalise.numerals import cardinal, ordinal, year
from declaim.normalise.rules import AT_NUMBER, VALUE, Rule, after, any_of, before, rule, words

_DENOMINATORS = {2: ("half", "halves"), 4: ("quarter", "quarters")}
_A = {"one half": "a half", "one quarter": "a quarter"}
"""After a whole number: two and a half."""


def fraction(whole: str | None, top: str, bottom: str) -> str:
    """'2', '1', '2' is two and a half."""
    bottom = bottom.replace(",", "")
    if int(bottom) < 2:
        between = "over" if whole or bottom == "0" else "to"
        said = f"{cardinal(top)} {between} {cardinal(bottom)}"
    else:
        part = ordinal(bottom)
        one, many = _DENOMINATORS.get(int(bottom)) or (part, plural(part))
        said = f"{cardinal(top)} {one if int(top) == 1 else many}"
    if not whole:
        return said
    return f"{cardinal(whole)} and {_A.get(said, said)}"


def behind_an_article(match: re.Match[str], said: str) -> str:
    """A ½ is a half, an ⅛ an eighth, and 2 and ½ two and a half."""
    there = before(match, 20)
    if re.search(rf"[\d{VALUE}] and $", there) and not re.search(r"\bbetween\b", there):
        return re.sub("^one (?=half|quarter|third)", "a ", said)
    if re.search(r"\b[Aa] $", there):
        return re.sub("^one (?=half|quarter|third)|(?<=^three quarter)s", "", said)
    if re.match(r"-inch\b", after(match, 6)):
        return re.sub("(?<=quarter)s$", "", said)
    return (
        said.removeprefix("one ") if re.search(r"\b[Aa]n $", there) and "eighth" in said else said
    )


def _fraction(match: re.Match[str]) -> str:
    top, bottom = match["top"], match["bottom"]
    if re.fullmatch(r"\d(?:1/[2348]|[235]/[38]|3/4)", f"{top}/{bottom}") and re.match(
        _GLUED, after(match, 12)
    ):
        said = fraction(top[0], top[1:], bottom)
        return f"{cardinal(match['whole'])} to {said}" if match["whole"] else said
    between = None if match["whole"] else _between(match, top, bottom)
    if between is None:
        return behind_an_article(match, fraction(match["whole"], top, bottom))
    first = year(top) if between == " slash " else cardinal(top)
    return first + between + cardinal(bottom)


def _between(match: re.Match[str], top: str, bottom: str) -> str | None:
    """The word between two numbers that are no part of a whole; None for a fraction."""
    there, ahead = before(match, 60), after(match, 60)
    kinds = (
        (" slash ", re.match(r" (?:ft|feet)\b", ahead) and len(bottom) == 3),  # ranges of a bow
        (" ", re.search(r"[67]-[67] ?\($", there)),  # how a set of tennis ended
        (" ", re.match(r" (?:time\b(?! of)|meter\b|metre\b|signature|rhythm)", ahead)),
        (" over ", re.search(_PRESSURE, there)),
        (" out of ", bottom == "10" and not re.match(_TENTHS, ahead)),
        (" out of ", top == "0" or (bottom == "5" and re.search(_STRENGTH, there))),
        (
            " ",
            int(top) + int(bottom.replace(",", "")) == 100 and int(top) % 5 == 0,
        ),  # shares: the 80/20 rule
        (" or ", re.match(r"[ -]?(?:years?|yrs?|months?)[ -]olds?\b", ahead)),
        (" to ", re.search(_BETTING, there) or re.search(_BETTING, ahead)),
        (" out of ", re.search(_PLACED, there)),
        (" out of ", "," in bottom and top != "1"),
        (" for ", len(bottom) == 1 and len(top) == 3),  # wickets
        (" out of ", bottom in _MARKS and 10 <= int(top) <= int(bottom)),
        (" slash ", len(top) == 4 and len(bottom) > 2 and top[0] in "12"),  # a law's number
        (
            " to ",
            int(bottom.replace(",", "")) - int(top) in {5, 10}
            and int(top) % 5 == 0
            and re.match(_RANGED, ahead),
        ),
        (
            " or ",
            int(bottom.replace(",", "")) == int(top) + 1 > 2
            and re.match(_DONE_SO_OFTEN, ahead)
            and not re.search(_WON, there),
        ),
        (
            " to ",
            int(bottom.replace(",", "")) - int(top) in {2, 5, 10}
            and int(top) > 5
            and re.match(_DONE_SO_OFTEN, ahead),
        ),
        (
            " to ",
            1 < int(top) < int(bottom.replace(",", "")) < int(top) + 3
            and re.match(r" (?:weeks|days|months|hours|minutes|years|times)\b", ahead),
        ),
    )
    return next((between for between, is_so in kinds if is_so), None)


_RANGED = rf" (?:[a-z]+ )?{any_of(RANGED)}\b"
_DONE_SO_OFTEN = rf" (?:(?!of\b|the\b)[a-z]+ )?{any_of(THINGS_DONE)}\b"
_WON = (
    r"\b(?:won|lost|win|lose|drew|answered|of|completed|correct|passed|scored|finished|only)"
    r"(?: (?:the|his|her|their|its|my|our|at|about|nearly|over|almost|just|up))* $"
)
"""Before a share of a number that is known: won 3/4 games."""
_GLUED = (
    r" (?:to \d{1,2} )?(?:cups?|tea|table|tsp|tbsp|pounds?|lbs?|ounces?|oz|quarts?|pints?|inch"
    r"|sticks?|hours?)"
)
"""Behind a whole number that a printer set close to its fraction: 21/2 cups."""
_MARKS = frozenset(words("20 30 40 50 60 70 80 100 120 150 200 300 365 400 500 600 800 1600"))
"""The most marks that a test may have: 37/40."""
_BETTING = r"(?i)\b(?:odds|bookmakers?|bookies|punters|william hill|ladbrokes|paddy power)\b"
_PRESSURE = r"\b(?:[Bb]lood [Pp]ressure|BLOOD PRESSURE|BP)\b"
_TENTHS = r" (?:of\b|cups?|inch|miles?|seconds?|acres?|cents?|[a-z]+ of\b)| ?-|ths?\b"
_PLACED = (
    r"\b(?:[Pp]osition|[Pp]laced?|[Pp]lacing|[Cc]ame|[Rr]anked)(?: (?:of|was|in|at|overall))* $"
)
_STRENGTH = r"\b(?:[Ss]trength|[Mm]otor|[Pp]ower|graded)\b[^.]*$"
"""A doctor's marks for a muscle: strength is 5/5."""
_SET = r"(?:[0-7]-[67]|[67]-[0-7])(?: ?\(\d{1,2}[-/]\d{1,2}\))?"


def _sets(match: re.Match[str]) -> str:
    """Games of tennis are said without a `to`, and the sets apart."""
    sets = re.findall(r"(\d)-(\d)(?: ?\((\d+)[-/](\d+)\))?", match[0])
    return ", ".join(
        f"{cardinal(a)} {cardinal(b)}" + (f" ({cardinal(c)} {cardinal(d)})" if c else "")
        for a, b, c, d in sets
    )


def _running(match: re.Match[str]) -> str | None:
    """Unless the two are shares of a hundred: a 60:40 split."""
    if int(match["a"]) + int(match["b"]) == 100:
        return None
    return f"{cardinal(match['a'])} {two_digits(match['b'])}"


def _score(match: re.Match[str]) -> str:
    top, bottom = match["top"] or match["part"], match["bottom"] or match["all"]
    return f"{decimal(top)} out of {cardinal(bottom)}"


def _sum(match: re.Match[str]) -> str:
    sign = "divided by" if match["sign"] == "/" else "minus"
    return f"{cardinal(match['a'])} {sign} {cardinal(match['b'])}"


FRACTIONS: tuple[Rule, ...] = (
    rule(
        "fixed phrase",
        LEFT + any_of(WITH_A_NAME) + r"(?![\w/])",
        lambda m: WITH_A_NAME[m[0]],
        ("open 24/7", "open twenty four seven"),
        ("before 9/11", "before nine eleven"),
        needs="/(-:",
        first=AT_NUMBER,
        shapes=("0/", "0:", "0(", "0-"),
    ),
    rule(
        "score",
        r"(?<![\w.,/])(?<!\d )(?:(?P<top>(?!1/)\d{1,3})/(?P<bottom>100?|5)"
        r"(?= ?(?:stars?|points?|rating|score)|[.!]?$)"
        r"|(?P<part>\d{1,2}\.\d)/(?P<all>100?|5))(?!\w)",
        _score,
        ("I give it 4/5 stars", "I give it four out of five stars"),
        ("rated 4.5/5 by critics", "rated four point five out of five by critics"),
        needs="/",
        first=AT_NUMBER,
    ),
    rule(
        "picture of so many",
        r"(?<![\w.,/])(?P<a>\d{1,3}) / (?P<b>\d{1,3})(?=:)",
        lambda m: f"{cardinal(m['a'])} of {cardinal(m['b'])}",
        ("3 / 18: photo", "three of eighteen: photo"),
        needs="/",
        near=r"\d / \d",
        first=AT_NUMBER,
    ),
    rule(
        "sum",
        LEFT + r"(?P<a>\d{1,9}) ?(?P<sign>[-–/]) ?(?P<b>\d{1,9})(?= ?= ?\d)",
        _sum,
        ("35-20=15", "thirty five minus twenty equals fifteen"),
        ("10 / 2 = 5", "ten divided by two equals five"),
        needs="=",
        first=AT_NUMBER,
    ),
    rule(
        "season or runway",
        r"(?<![\w.,/])(?P<a>0\d) ?/ ?(?P<b>\d\d)(?![\w/]|[.,]\d)",
        lambda m: f"{two_digits(m['a'])} {two_digits(m['b'])}",
        ("the 07/08 season", "the oh seven oh eight season"),
        first=AT_NUMBER,
        near=r"0\d ?/",
        shapes=("0/", "0 /"),
    ),
    rule(
        "sum to be done",
        r"(?:(?<=[Ss]olve )|(?<=[Cc]alculate )|(?<=[Cc]ompute )|(?<=hat is )(?=\S{0,30}\?)"
        r"|(?<=hat's )(?=\S{0,30}\?))"
        r"(?P<a>\d{1,9}) ?(?P<sign>[-–/]) ?(?P<b>\d{1,9})(?![\w/-])",
        _sum,
        ("what is 10/2?", "what is ten divided by two?"),
        ("calculate 8/4", "calculate eight divided by four"),
        needs=words("What what That that Solve solve Calculate calculate Compute compute"),
        first=AT_NUMBER,
        near=r"hat(?: i|')s \d|(?:olve|ulate|pute) \d",
    ),
    rule(
        "odds",
        r"(?<![\w.,/])(?P<a>\d{1,3})/(?P<b>\d{1,3})"
        r"(?= (?:on\b(?! (?:the|an?|his|her|my|their|this|that)\b)"
        r"|against|favou?rites?|shots?|outsiders?)\b)"
        r"|(?<=dds of )(?P<c>\d{1,3})/(?P<d>\d{1,3})(?![\w/])",
        lambda m: f"{cardinal(m['a'] or m['c'])} to {cardinal(m['b'] or m['d'])}",
        ("the 5/2 favourite", "the five to two favourite"),
        ("at odds of 9/4", "at odds of nine to four"),
        needs="/",
        first=AT_NUMBER,
    ),
    rule(
        "sets",
        rf"(?<![\w.,/-]){_SET}(?:,? {_SET}){{1,4}}(?![\w/-]|[.,]\d)",
        _sets,
        ("won 6-4, 3-6, 7-6 (7-5)", "won six four, three six, seven six (seven five)"),
        needs="-",
        near=r"\d-\d[\d)(/-]{0,8},? \d-\d",
        first=AT_NUMBER,
        shapes=("0-0",),
    ),
    rule(
        "running time",
        LEFT + r"(?P<a>2[5-9]|[3-9]\d):(?P<b>[0-5]\d)(?![\d:]|,\d{3}|[ -](?:ratio|split|mix))",
        _running,
        (
            "ran 10 km in 31:41, a 60:40 split",
            "ran ten kilometers in thirty one forty one, a sixty to forty split",
        ),
        needs=":",
        near=r"\d:\d",
        first=AT_NUMBER,
    ),
    rule(
        "ratio",
        LEFT + r"(?P<a>\d{1,4})(?:( ?):\2)(?P<b>\d{1,3}(?:,\d{3})+|\d{1,7})(?![\d:])",
        lambda m: f"{cardinal(m['a'])} to {cardinal(m['b'])}",
        ("in 16:9 or 1 : 50000", "in sixteen to nine or one to fifty thousand"),
        ("at 1:50,000", "at one to fifty thousand"),
        needs=":",
        first=AT_NUMBER,
    ),
    rule(
        "fraction",
        r"(?<![\w.,/])(?<![A-Za-z]-)(?:(?P<whole>\d{1,9})[ -])?(?P<top>\d{1,9})"
        r" ?/ ?(?P<bottom>\d{1,3}(?:,\d{3})+|\d{1,9})"
        r"(?:ths?|rds?|TH|RD)?(?![\w/]|[.,]\d)",
        _fraction,
        ("3/4 of them", "three quarters of them"),
        ("a map of 1/50,000", "a map of one fifty thousandth"),
        ("got 37/40, now 7/10", "got thirty seven out of forty, now seven out of ten"),
        ("strength was 5/5 in both", "strength was five out of five in both"),
        ("now on 245/6", "now on two hundred forty five for six"),
        ("odds fell from 10/1 to 6/4", "odds fell from ten to one to six to four"),
        ("2 1/2 cups, 2-21/2 cups", "two and a half cups, two to two and a half cups"),
        ("5/8, a 1/4 mile", "five eighths, a quarter mile"),
        ("7/8 hard runs, 20/25 runs", "seven or eight hard runs, twenty to twenty five runs"),
        ("the 80/20 rule", "the eighty twenty rule"),
        ("4/5 year olds", "four or five year olds"),
        ("Regulation 2016/679", "Regulation twenty sixteen slash six hundred seventy nine"),
        ("7/1", "seven to one"),
        needs="/",
        first=AT_NUMBER,
    ),
    rule(
        "millimeters of mercury",
        rf"(?<={VALUE} )mmHg\b",
        UNITS["mmHg"][1],
        ("a BP of 120/80 mmHg", "a B P of one hundred twenty over eighty millimeters of mercury"),
        needs=["mmHg"],
        near=VALUE,
    ),
)

"""Games that teams won and lost, which are counted without a `to`."""

import re

from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import AT_NUMBER, DIGITS, Rule, after, before, rule

_SPORT = (
    r"\b(?:[Ss]eason|[Ll]eague|[Cc]onference|Big (?:Ten|East|12|Sky)|ACC|SEC|NBA|NFL|NHL|MLB|NCAA"
    r"|[Cc]oach|[Tt]eam|[Ww]ins?|[Ll]oss|[Ss]eed(?:ed)?|[Rr]oad|[Gg]ames?|[Rr]ecord|[Pp]layoffs?"
    r"|[Tt]ournament|[Oo]verall|home|streak|[Rr]anked|No\. \d|homer(?:s|ed)?|shutouts?"
    r"|straight start)\b"
)


def _said(match: re.Match[str]) -> str:
    numbers = [cardinal(n) for n in re.findall(r"\d+", match[0])]
    return f"{', '.join(numbers[:-1])} and {numbers[-1]}"


def _beside_a_team(match: re.Match[str]) -> str | None:
    """Only in a report of a game: (31-5) may be pages too."""
    near = before(match, 100) + after(match, 100)
    return _said(match) if re.search(_SPORT, near) else None


_GAME = (
    r"\b(?:[Bb]eat|[Ll]ost|[Ww]on|[Dd]efeat(?:s|ed)?|[Ff]ell|[Hh]ost(?:s|ed)?|[Vv]isit(?:s|ed)?)\b"
)


def _behind_a_team(match: re.Match[str]) -> str | None:
    """The Jets (9-8) beat: before the verb, or beside another team's record; else a result."""
    ahead, behind = before(match, 100), after(match, 100)
    other = re.search(r"\(\d{1,3}[-–]\d{1,3}\)", ahead + "/" + behind)
    if not (other or re.match(rf"\) {_GAME}", behind)):
        return None
    return _said(match) if re.search(_GAME, ahead + behind) else None


_RESULT = re.compile(
    r"\b(?:[Ii]t|[Ss]core|[Tt]ie|[Ll]ead|[Ss]eries|[Mm]atch|[Gg]ame)(?: is| are)? now $"
)


def _now(match: re.Match[str]) -> str | None:
    """A side that is now 3-1 has a record; a match that is now 3-1 has a result."""
    return None if _RESULT.search(before(match)) else _said(match)


_KICKED = re.compile(
    r"\b(?:[Tt]ry|[Tt]ries|[Cc]onversion|[Pp]enalt(?:y|ies)|[Hh]eader|[Ff]ree[ -]kick|[Ss]triker"
    r"|[Gg]oalkeeper|[Ee]qualiser|[Hh]alf[ -]time|[Ff]ull[ -]time|[Tt]ouchline)\b"
)
"""Words of football and rugby, where a zero is nil."""


def _to_nil(match: re.Match[str]) -> str | None:
    return f"{cardinal(match['n'])} nil" if _KICKED.search(before(match, 80)) else None


_RECORD = r"\d{1,3}[-–]\d{1,3}(?:[-–]\d{1,2})?"
_END = r"(?![\w%/-]|[.,]\d)"

RECORDS: tuple[Rule, ...] = (
    rule(
        "record of a team",
        rf"(?<=[A-Za-z] \(){_RECORD}(?=\)|, \d|; \d)",
        _beside_a_team,
        ("Duke (31-5) won again this season", "Duke (thirty one and five) won again this season"),
        first=AT_NUMBER,
        shapes=("(0",),
    ),
    rule(
        "record behind a team",
        rf"(?<=[a-z]s \(){_RECORD}(?=\))(?<!\d\d\d\d)",
        _behind_a_team,
        (
            "The Foxes (9-8) beat the Owls (12-5).",
            "The Foxes (nine and eight) beat the Owls (twelve and five).",
        ),
        first=AT_NUMBER,
        shapes=("(0",),
    ),
    rule(
        "innings of a game",
        r"(?<![\w.,/—-])\d{1,3}(?:-\d{1,3}){2,8}—\d{1,3}(?![\w/—-]|[.,]\d)",
        lambda m: ", ".join(cardinal(n) for n in re.findall(r"\d+", m[0])),
        ("Leeds 9-10-15—34", "Leeds nine, ten, fifteen, thirty four"),
        needs="—",
        first=AT_NUMBER,
        near=r"\d—\d",
    ),
    rule(
        "record",
        rf"(?:(?<=improved to )|(?<=mproves to )|(?<=ropped to )|(?<=ell to )|(?<=record of )"
        rf"|(?<=ecord to )|(?<=ecord is )|(?<=ecord was )|(?<=inished )|(?<=tarted )|(?<=went )"
        rf"|(?<=goes ))(?<!\d){_RECORD}"
        rf"(?= (?:on the (?:year|season)|in the (?:league|conference|division)|overall|at home"
        rf"|this (?:season|year)|last (?:season|year)|against|and"
        rf"|with (?:an? )?\d|in (?:19|20)\d\d)\b|[.,;)]|$){_END}"
        rf"|(?<![\w.,/-]){_RECORD}(?= (?:record|mark|start|finish)\b)"
        rf"|(?:(?<=\bis )|(?<=\bare )|(?<=\bwas )|(?<=\bwere )){_RECORD}(?= since\b)",
        _said,
        ("They improved to 10-4.", "They improved to ten and four."),
        ("a 7-2-1 start", "a seven, two and one start"),
        ("and is 20-6 since May", "and is twenty and six since May"),
        needs=DIGITS,
        first=r"\d(?<!\d\d)(?=\d{0,2}[-–]\d)",
        shapes=("0-0", "0–0"),
    ),
    rule(
        "record by now",
        r"(?<=(?:is|re) now )\d{1,3}[-–]\d{1,3}"
        r"(?= (?:despite|after|with|in|on|this|for|and)\b|[.,;)]|$)"
        rf"{_END}",
        _now,
        ("Ada is now 3-1 after a bad start.", "Ada is now three and one after a bad start."),
        needs=["now"],
        shapes=("0-0", "0–0"),
    ),
    rule(
        "score to nil",
        rf"(?<=made it )(?P<n>\d{{1,2}}) ?[-–] ?0{_END}",
        _to_nil,
        ("a late try made it 12-0", "a late try made it twelve nil"),
        needs=["made"],
        near=r"[-–] ?0",
    ),
    rule(
        "record before a name",
        rf"(?<=\b[Tt]he ){_RECORD}(?= [A-Z][a-z]+s\b){_END}",
        _said,
        ("the 10-4-2 Bears", "the ten, four and two Bears"),
        needs=DIGITS,
        shapes=("0-0", "0–0"),
    ),
)

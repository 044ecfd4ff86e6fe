"""Portuguese rules for opening hours: from an hour to an hour, once or twice a day."""

import re

from declaim.normalise.grammars.portuguese.days.portuguese_dates import SHORT_DAYS
from declaim.normalise.grammars.portuguese.numbers_in_words.portuguese_numbers import clock
from declaim.normalise.roman_rules import last_stop
from declaim.normalise.rules import AT_NUMBER, after, before, rule

_HOUR = r"(?:[01]?\d|2[0-4])(?: ?[hH](?:[0-5]\d)?(?:min)?|:[0-5]\d(?: ?[hH])?)(?!\w)"
_PAIR = rf"{_HOUR} ?[-–] ?{_HOUR}"
_JOINT = r"(?: ?[/|;] ?|, ?| e )"
_PAIRS = re.compile(r"(\d{1,2}) ?[hH:]([0-5]\d)?(?: ?[hH]|min)?( ?[-–] ?)?")
_BOUND = re.compile(
    r"(?:\b(?i:às?|as|até|entre|desde|de|a|por|cada|durante|uns|umas|mais|menos)"
    r"|\d ?[-–/:]|[-+~<>≤≥$€]) ?$"
)
"""Before hours that have a word already, or that are so long."""
_OPEN = re.compile(
    r"\b(?:[Dd]as?|(?i:abert[oa]s?|abre|hor[áa]rios?|atendimento|funciona(?:mento)?|segunda|terça|quarta"
    r"|quinta|sexta|feiras?|s[áa]b(?:ado)?s?|dom(?:ingo)?s?|feriados|dias|úteis|diariamente"
    r"|manhã|tarde|secretaria|bilheteira|visitas?))\b[^\d;!?\n]{0,20}$"
)
"""Before an hour at which something opens."""
_SO_LONG = re.compile(r" (?:de|por|semanais|diári[ao]s|seguid[ao]s|depois|antes)(?!\w)|/")
_LINE = re.compile(r"(?:^|\n)[-*•>|\s]*$")
"""Before the hours that begin a line of a programme."""
_EARLIEST = 6
"""An hour that a day begins with; fewer hours with minutes are a time that something takes."""


def _the(word: str, hour: int) -> str:
    """Das nove horas, da uma hora; às dez horas, à uma hora."""
    return f"{word}{'s' * (hour != 1)}"


def _opening(match: re.Match[str]) -> str | None:
    times = [(int(h), int(m or 0)) for h, m, _ in _PAIRS.findall(match[0])]
    pairs = list(zip(times[::2], times[1::2], strict=True))
    if len(pairs) == 1 and re.search(r"\b[Ee]ntre as $", before(match)):
        return f"{clock(*times[0])} e {_the('a', times[1][0])} {clock(*times[1])}"
    if _BOUND.search(before(match)):
        return None
    rises = all(low < high or high[0] < _EARLIEST <= low[0] for low, high in pairs)
    if not rises or (len(pairs) == 1 and not _opens(match, times[0][0])):
        return None
    said = [
        f"{_the('da', low[0])} {clock(*low)} {_the('à', high[0])} {clock(*high)}"
        for low, high in pairs
    ]
    if re.search(r"\b[Dd]as? $", before(match)):
        said[0] = said[0].partition(" ")[2]
    return " e ".join(filter(None, (", ".join(said[:-1]), said[-1])))


def _opens(match: re.Match[str], first: int) -> bool:
    """One pair is a time of day, unless it may be how long something takes."""
    if _SO_LONG.match(after(match)):
        return False
    if _OPEN.search(before(match, 60)):
        return True
    if _LINE.search(before(match, 8)) and re.fullmatch(r"\D*(?:\d+ ?[hH:]\d\d\D*){2}", match[0]):
        return True
    signs = len(re.findall("[hH]", match[0]))
    return first >= _EARLIEST and signs > 1 and bool(re.search(r"[hH:][0-5]\d", match[0]))


HOURS = (
    rule(
        "feira in short",
        r"(?:(?<=[2-6]ª)|(?<=[2-6]\.ª)) ?[fF]\.(?=[ :,;)]|$)",
        lambda m: "-feira" + last_stop(m),
        ("2.ª a 6.ª f.: aberto", "segunda a sexta-feira: aberto"),
        needs="ª",
        shapes=("aa.", "a a.", "aA.", "a A."),
    ),
    rule(
        "day in short before its hour",
        r"(?<![\w.])(?<!\d )(?P<day>(?:[Ss]eg|[Tt]er|[Qq]ua|[Qq]ui|[Ss]ex|S[áa]b|s[áa]b|[Dd]om))"
        r"(?=, ?\d{1,2}(?:h(?! de )|:\d\d| h(?:oras)?\b))",
        lambda m: (
            SHORT_DAYS[m["day"].lower()].capitalize()
            if m["day"][0].isupper()
            else SHORT_DAYS[m["day"].lower()]
        ),
        ("Dom, 16h: baile", "Domingo, dezesseis horas: baile"),
        shapes=("aaa, 0", "Aaa, 0", "aaa,0", "Aaa,0"),
    ),
    rule(
        "opening hours",
        rf"(?<![\w.,:/]){_PAIR}(?:{_JOINT}{_PAIR}){{0,3}}(?![.,:]\d)",
        _opening,
        (
            "09:30h-12:30h / 14:00h-17:00h",
            "das nove horas e trinta às doze horas e trinta e das catorze horas às dezessete horas",
        ),
        (
            "das 9h-12h, 13h-17h",
            "das nove horas às doze horas e das treze horas às dezessete horas",
        ),
        ("entre as 9h00-12h00", "entre as nove horas e as doze horas"),
        (
            "22:30-23:45: baile",
            "das vinte e duas horas e trinta às vinte e três horas e quarenta e cinco: baile",
        ),
        ("Aberto 7h-22h", "Aberto das sete horas às vinte e duas horas"),
        ("Horário: 10h30-18h00", "Horário: das dez horas e trinta às dezoito horas"),
        first=AT_NUMBER,
        shapes=("0a", "0A", "0 a", "0 A", "0:0"),
    ),
)
"""Before all others."""

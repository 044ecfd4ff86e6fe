"""From one hour to another: a dash between two times where no word stands before them."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from declaim.normalise.figure_words import Figures
from declaim.normalise.grammars.romance.romance_programs import LISTED_BEFORE
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import Rule, after, before, rule

Clock = Callable[[int, int], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    time: str
    """A pattern for a time."""
    bound: str
    """A pattern for words before a time that has its preposition already."""
    begins: Callable[[str], str]
    ends: Callable[[str], str]
    """(time in words): with *from* and with *to* before it."""
    at: str = "(?!)"
    """A pattern for a word that belongs to the times."""
    pointed: str = ""
    """A pattern for the text before two times with a point; others may be figures."""


def dalle(said: str) -> str:
    """From an hour, in Italian."""
    return f"dall'{said}" if said.startswith("una") else f"dalle {said}"


def alle(said: str) -> str:
    """To an hour, in Italian."""
    return f"all'{said}" if said.startswith("una") else f"alle {said}"


_LINE = r"(?:(?:^|\n)[-*•>|\s]{0,6}|[|;] ?)$"
_IN: Mapping[str, _Words] = {
    "it": _Words(
        time=r"(?:[01]?\d|2[0-4])[.:][0-5]\d",
        bound=r"(?i:\b(?:dall[ea]|all[ea]|dell[ea]|nell[ea]|sull[ea]|tra|fra|le|la|da|di|a|entro|fino|verso|per"
        r"|ore|ora|h\.?|dopo|prima|con|in|su|del|dal)|[’']) ?$|[\d+<>=~-] ?$",
        begins=dalle,
        ends=alle,
        at=r"(?i:(?:dalle )?(?:ore|h\.?) |dalle )",
    ),
    "es": _Words(
        time=r"(?:[01]?\d|2[0-4])(?:[:.]|h(?=\d))[0-5]\d",
        bound=r"(?i:\b(?:de|entre|desde|las?|a|hasta|por|para|en|con|sobre|horas?|del|al)) ?$"
        r"|[\d+<>=~-] ?$",
        begins=lambda said: f"de {said}",
        ends=lambda said: f"a {said}",
        pointed=_LINE,
    ),
    "fr": _Words(
        time=r"(?:[01]?\d|2[0-4]) ?(?:[:hH][0-5]\d|[hH](?!\w))",
        bound=r"(?i:\b(?:de|entre|depuis|dès|à|a|vers|jusqu|par|pour|en|sur|après|avant|les?|des|du))"
        r" ?$|['’] ?$|[\d+<>=~-] ?$",
        begins=lambda said: f"de {said}",
        ends=lambda said: f"à {said}",
    ),
}
_BOOK = re.compile(
    r"\b(?:Gen|Gn|Gén|Gên|Es|Ex|Éx|Lv|Nm|Dt|Gs|Jos|Sal|Sl|Ps|Pr|Is|Ger|Jer|Ez|Dn|Os|Am|Mt|Mc|Mr|Lc|Gv|Jn"
    r"|Jo|At|Ac|Hch|Rm|Ro|1 ?Cor|2 ?Cor|Gal|Ef|Ap|Génesis|Genesi|Genèse|Éxodo|Esodo|Exode|Isaías"
    r"|Isaia|Isaïe|Mateo|Matteo|Matthieu|Marcos|Marco|Marc|Lucas|Luca|Luc|Juan|Giovanni|Jean|Hechos"
    r"|Atti|Actes|Romanos|Romani|Romains|Apocalipsis|Apocalisse|Apocalypse)\.? $"
)
"""A book of the Bible, before the verses of two chapters."""
_NO_HOURS = re.compile(
    r"(?i:\b(?:capitol\w|cap|chapitres?|capítulos?|punt\w|punteggi\w?|vot\w|risultat\w|scores?|ratios?"
    r"|marcador|resultado|notas?|notes?|versi\w+|sezion\w|secci\w+|sections?|figur\w+)\.? )$"
)
_LOOSE = r"(?:[01]?\d|2[0-4])(?:[.:,][0-5]\d)?"
_NO_TIME = re.compile(
    r" ?(?:[%€$£°]|euro|dollar|mil|mld|mln|punt|volte|grad|metr"
    r"|[kcm]?m\b|[km]?g\b|[cm]?l\b|min\b|minut|seg|sec|kg)"
)


def hours_of_a_line(language: str, clock: Clock, *examples: tuple[str, str]) -> Rule:
    """22.30-23.59: dalle ventidue e trenta alle ventitré e cinquantanove."""
    words = _IN[language]
    bound, pointed = re.compile(words.bound), re.compile(words.pointed)

    def is_bound(match: re.Match[str], text: str) -> bool:
        if bound.search(text) or _NO_HOURS.search(text) or _NO_TIME.match(after(match, 10)):
            return True
        if "." not in match[0]:
            return False
        alone = match["at"] or pointed.search(text) or re.match(r":|\)", after(match, 1))
        return not alone or bool(LISTED_BEFORE.search(text))

    def say(match: re.Match[str]) -> str | None:
        low, high = (
            (int(hour), int(minute or 0))
            for hour, minute in re.findall(
                r"(\d+) ?[.:,hH]?(\d\d)?", match["times"] or match["times2"]
            )
        )
        text, at = before(match, 20), match["at"] or ""
        if _BOOK.search(text):
            (a, b), (c, d) = ([cardinal(str(n), language) for n in each] for each in (low, high))
            return f"{a}, {b} {'à' if language == 'fr' else 'a'} {c}, {d}"
        if is_bound(match, text) or not (low < high or high[0] < _MORNING < low[0]):
            return None
        ends = words.ends(clock(*high))
        if not at.strip():
            return f"{words.begins(clock(*low))} {ends}"
        hour = "ore " if re.search("[oO]re|[hH]", at) else ""
        begins = f"dalle ore {clock(*low)}" if hour else words.begins(clock(*low))
        return f"{begins.capitalize() if at[0].isupper() else begins} {ends}"

    return rule(
        "from an hour to an hour",
        rf"(?<![\w.,:/€$£+-])(?<![€$£] )(?:(?P<at>{words.at})(?P<times>{_LOOSE} ?[-–—] ?{_LOOSE})"
        rf"|(?P<times2>{words.time} ?[-–—] ?{words.time}))"
        r"(?: ?hs?\b\.?)?(?!\w|[.,:]\d| ?[-–] ?\d"
        rf"| ?/ ?(?!{words.time} ?[-–—] ?{words.time})\d)",
        say,
        *examples,
        shapes=("0.0", "0:0", "0a", "0A", "0 a", "0 A", "0,0", "0-0", "0 -", "0–0", "0 –"),
    )


_MORNING = 7
"""Until this hour a night may last."""


def spaced_date(figures: Figures, example: tuple[str, str]) -> Rule:
    """26 / 01: a day and a month whose stroke has spaces beside it."""

    def say(match: re.Match[str]) -> str | None:
        day, month = int(match["d"]), int(match["m"])
        if not (1 <= day <= _LAST_DAY and 1 <= month <= _LAST_MONTH):
            return None
        return figures.date("", str(day), figures.months[month - 1], match["y"] or "")

    return rule(
        "day and month beside a stroke with spaces",
        r"(?<![\w.,/-])(?<!/ )(?P<d>[0-3]?\d) / (?P<m>0[1-9]|1[0-2](?= / (?:19|20)\d\d))"
        r"(?: / (?P<y>(?:19|20)\d\d))?(?![\w%/]|[.,]\d| / )",
        say,
        example,
        shapes=("0 / 0",),
    )


_LAST_DAY, _LAST_MONTH = 31, 12

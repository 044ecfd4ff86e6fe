"""Dates as articles print them: told apart from prose, and turned into ISO 8601."""

import re
from datetime import date
from functools import lru_cache
from typing import Final

from declaim.structure.signs.page_words import AROUND_A_DATE as AROUND
from declaim.structure.signs.page_words import months, words_of

STARTS: Final = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
"""The first letters of each month's name in English; words/ has other languages."""
MONTHS: Final = tuple("|".join((a, *b)) for a, b in zip(STARTS, months(), strict=True))
MONTH: Final = rf"(?P<month>(?:{'|'.join(MONTHS)})[^\W\d_]*\.?)"
DIGITS: Final = {
    ord(digit): str(value)
    for digits in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "０１２３４５６７８９")
    for value, digit in enumerate(digits)
}
"""Figures of other scripts."""
DAY: Final = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th|er|\.|º)?"
YEAR: Final = r"(?P<year>(?:1[6-9]|20)\d\d)"

DATES: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{YEAR}-(?P<number>[01]\d)-(?P<day>[0-3]\d)(?!\d)",
        rf"\b{DAY}\s+(?:de\s+|of\s+)?{MONTH}[,،]?\s+(?:de\s+)?{YEAR}\b",
        rf"\b{MONTH}\s+{DAY},?\s+{YEAR}\b",
        r"\b(?P<day>[0-3]?\d)\.(?P<number>[01]?\d)\.(?P<year>(?:19|20)\d\d)\b",
        rf"\b{MONTH}[,،]?\s+{YEAR}\b",
        r"(?P<year>(?:19|20)\d\d) ?年 ?(?P<number>[01]?\d) ?月(?: ?(?P<day>[0-3]?\d) ?[日号號])?",
    )
)

CLOCK: Final = re.compile(
    r"(?:\bat\s+|[-–—|·,]\s*)?\b(?:[01]?\d|2[0-3])[:.h][0-5]\d(?::[0-5]\d)?(?:\s*[ap]\.?m\b\.?)?"
    r"(?:\s*\(?(?:GMT|UTC|BST|CET|CEST|EST|EDT|PST|PDT|ET|PT|IST)\b\)?(?:[+-]\d{1,2}(?::\d\d)?)?)?"
    r"|\b1?\d\s*[ap]\.?m\b\.?(?:\s*(?:GMT|UTC|BST|EST|EDT|PST|PDT|ET|PT)\b)?",
    re.IGNORECASE,
)

# What may stand around a date in a dateline without being prose.
AROUND_A_DATE: Final = re.compile(
    r"""\b(?:
      (?:first\s+|last\s+|originally\s+)?(?:published|updated|posted|modified|edited|revised|asked
        |answered|commented|replied|submitted|received|accepted|filed|created|issued|written|reviewed)
    | (?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?
    | spring|summer|autumn|fall|winter|date|today|yesterday|issue|edition|online|time
    | on|at|in|and|the|of|am|pm
    | \d+\s*[-–]?\s*(?:min(?:ute)?s?|mins)(?:\s+(?:read|ago))?
    | (?:a|an|about|over|\d+)\s+(?:second|minute|hour|day|week|month|year)s?,?(?:\s+ago)?
    | \d+\s*(?:[smhdwy]|mo|hrs?)(?:\s+ago)?
    | reading\s+time | min\s+read | ago | just\s+now
    | (?:jan|febr)uary|march|april|may|june|july|august|september|october|november|december
    | jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec
    | GMT|UTC|BST|CET|CEST|EST|EDT|PST|PDT|IST
    )\b\.?""",
    re.IGNORECASE | re.VERBOSE,
)
UNPARTED: Final = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
"""A letter of a language that does not part its words."""
OTHER_WORDS: Final = re.compile(
    "|".join(w if UNPARTED.match(w) else rf"(?<!\w){w}(?!\w)" for w in words_of(AROUND)),
    re.IGNORECASE,
)
"""Words that may be around a date in other languages."""
YEAR_ALONE: Final = re.compile(rf"\b{YEAR}\b")
RELATIVE: Final = re.compile(r"\bago\b|\bjust now\b", re.IGNORECASE)

SEASON: Final = re.compile(
    rf"(?:issue\s+\d+[,:]?\s+)?(?:spring|summer|autumn|fall|winter)(?:\s+issue)?,?\s+{YEAR}",
    re.IGNORECASE,
)
WITHOUT_YEAR: Final = re.compile(
    rf"{DAY}\s+{MONTH}|{MONTH}\s+{DAY}".replace("(?P<day>", "(?:").replace("(?P<month>", "(?:"),
    re.IGNORECASE,
)

OF_A_MATCH: Final = re.compile(r"\d{1,3}(?: ?\+ ?\d{1,2})? ?['’′](?: ?\+ ?\d{1,2})?", re.ASCII)
"""A minute of a football match, in a live report."""
WITHOUT_FIGURES: Final = frozenset({"HT", "FT", "KO"})
"""The other moments of a match."""
FIGURE: Final = re.compile(r"\d")
OF_A_PLAYER: Final = re.compile(r"\d{1,2}:\d\d ?/ ?\d{1,2}:\d\d", re.ASCII)
"""The time played and the whole time, below `Listen to this article`."""
LIFE: Final = re.compile(r"\(?(?:b\. ?)?(?:1\d|20)\d\d(?: ?[-–] ?(?:(?:1\d|20)\d\d|present)?)\)?")
"""From birth to death, below a poet's name."""
DATELINE_MAX_CHARACTERS: Final = 120
DATELINE_MAX_OTHER_WORDS: Final = 3
"""A city, a country, an edition: more than this is a sentence that mentions a date."""


def iso_date(text: str) -> str:
    """The first date in `text`: `YYYY-MM-DD`, or `YYYY-MM` where no day is named, or empty."""
    text = text.translate(DIGITS)
    for pattern in DATES:
        if found := pattern.search(text):
            return as_iso(found.groupdict())
    return ""


def as_iso(parts: dict[str, str | None]) -> str:
    """ISO 8601 from the named parts of a date; empty if there is no such day."""
    name, year, day = parts.get("month"), int(parts["year"] or 0), parts.get("day")
    month = month_number(name) if name else int(parts["number"] or 0)
    try:
        whole = date(year, month, int(day or 1)).isoformat()
    except ValueError:
        return ""
    return whole if day else whole[:7]


def month_number(name: str) -> int:
    """1 to 12 for the name of a month in any of the languages above."""
    return next(n for n, starts in enumerate(MONTHS, 1) if re.match(starts, name, re.IGNORECASE))


@lru_cache(maxsize=131_072)  # a line of a plain text is asked for three times
def is_dateline(text: str) -> bool:
    """Whether `text` says when the piece appeared, and little else."""
    if not (FIGURE.search(text) or RELATIVE.search(text)):  # most lines
        return text in WITHOUT_FIGURES
    if OF_A_MATCH.fullmatch(text) or LIFE.fullmatch(text):
        return True
    if OF_A_PLAYER.fullmatch(text):
        return False
    if len(text) > DATELINE_MAX_CHARACTERS or re.search(r"[!?。！？؟।]$|[^mMгh]\.$", text):
        return False
    rest, dates = without_dates(text.translate(DIGITS))
    rest, clocks = CLOCK.subn(" ", rest)
    if clocks and not dates:
        rest = WITHOUT_YEAR.sub(" ", rest)
    ages = len(RELATIVE.findall(rest))
    if not (dates or clocks or ages):
        return bool(WITHOUT_YEAR.fullmatch(text.strip(" .")) or SEASON.fullmatch(text))
    rest = YEAR_ALONE.sub(" ", OTHER_WORDS.sub(" ", AROUND_A_DATE.sub(" ", rest)))
    beside = len(re.findall(r"[^\W\d_]{2,}", rest)) + len(UNPARTED.findall(rest)) // 4
    return beside <= (DATELINE_MAX_OTHER_WORDS if dates and not text.endswith((".", ":")) else 0)


def without_dates(text: str) -> tuple[str, int]:
    """`text` with its dates taken out, and how many there were."""
    count = 0
    for pattern in DATES:
        text, found = pattern.subn(" ", text)
        count += found
    return text, count


def without_clock(text: str) -> str:
    """A dateline as a listener wants it: the day, not the minute."""
    rest = " ".join(CLOCK.sub(" ", text).split()).strip(" ,;|·-–—")
    return rest or text

"""Italian ranges that are said without a word between their ends."""

import re

from declaim.normalise.grammars.italian.days.italian_times import clock
from declaim.normalise.grammars.romance.romance_hours import alle, dalle
from declaim.normalise.numerals import ordinal
from declaim.normalise.rules import Rule, after, before, rule


def _is_rising(match: re.Match[str]) -> bool:
    """Whether the second end is larger; of two years it is the end of the second one."""
    low = re.search(r"(?<![\d.,/-])\d{1,3}(?:\.?\d{3})?$", before(match, 9))
    high = re.match(r"\d{1,3}(?:\.\d{3})?", after(match, 8))
    if not (low and high):
        return False
    first, second = (int(end[0].replace(".", "")) for end in (low, high))
    return (first % 100 if first > 1000 > second else first) < second


_BETWEEN = re.compile(r"\b[TtFf]ra (?:[ilg]\w{1,2} )?[\d.]+$")
_SEASON = (
    r"(?i)\b(?:cors[oi]|ann[oi]|stagion[ei]|campionat[oi]|programm[ai]|calendari[oi]?|scolastic[oi]"
    r"|accademic[oi]|sportiv[oi]|sociale|pastorale|catechistico|biennio|a\. ?[sa]\.|rassegna|coppa"
    r"|iscrizioni|tesseramento|cartellone|edizione)(?: [a-zà-ù]{3,15})?,? \d{4}$"
)
_BESIDE_A_DAY = re.compile(
    r"(?i:\b(?:lun|mar|mer|gio|ven|sab|dom)(?:\.|edì|tedì|coledì|vedì|erdì|ato|enica)?"
    r"|feriali|festivi|orari[oi]?|apertura|mattina|pomeriggio),?:? "
    r"(?:(?:[6-9]|1\d|2[0-3])(?:[:.]\d\d)? ?[-–] ?\d{1,2}(?:[:.]\d\d)?(?: e |, ?| / ))?$"
)


def _hours(match: re.Match[str]) -> str | None:
    """Lun 9-13: dalle nove alle tredici."""
    if int(match["a"]) >= int(match["b"]) or not _BESIDE_A_DAY.search(before(match, 40)):
        return None
    begin = clock(int(match["a"]), int(match["am"] or 0))
    return f"{dalle(begin)} {alle(clock(int(match['b']), int(match['bm'] or 0)))}"


_FROM = re.compile(r"(?:\b(?:d?[ae]lle|d?[ae]gli|d?[ae]i|tra le|fra le|tra|fra|da)|[Pp]unteggio) $")
HOURS_OF_DAYS: tuple[Rule, ...] = (
    rule(
        "hours beside a day",
        r"(?<![\w.,:/€-])(?P<a>[6-9]|1\d|2[0-3])(?:[:.](?P<am>[0-5]\d))? ?[-–] ?"
        r"(?P<b>[7-9]|1\d|2[0-4])(?:[:.](?P<bm>[0-5]\d))?(?![\w€%/-]"
        r"|[.,:]\d| (?:anni|euro|persone|posti|maggio|giugno))",
        _hours,
        (
            "lun-ven 9-13 e 15-18:30",
            "dal lunedì al venerdì dalle nove alle tredici e dalle quindici alle diciotto e trenta",
        ),
        needs="-–",
        shapes=("0-0", "0 - 0", "0–0", "0 – 0", "0- 0", "0 -0"),
    ),
)
"""Before all others."""
RANGES: tuple[Rule, ...] = (
    rule(
        "place in a list of prizes",
        r"(?:(?<=[;,] )|(?<=^)|(?<=\n))(?P<n>[1-9]\d?)°(?=: )",
        lambda m: ordinal(m["n"], "it"),
        ("300 euro; 2°: 200 euro", "trecento euro; secondo: duecento euro"),
        needs="°",
    ),
    rule(
        "parts of a book from and to",
        r"(?<!\w)(?P<parts>[Pp]agine|[Aa]rticoli|[Cc]apitoli|[Vv]ersetti|[Cc]ommi|[Rr]ighe|[Vv]olumi"
        r"|[Tt]avole|[Ff]igure)(?= (?P<a>\d{1,4}) ?[-–] ?(?P<b>\d{1,4})(?![\w/%-]|[.,:]\d))",
        lambda m: (
            f"{m['parts']} da"
            if int(m["a"]) + 1 < int(m["b"]) and not _FROM.search(before(m))
            else None
        ),
        ("alle figure 3-5, pagine 12-15", "alle figure tre a cinque, pagine da dodici a quindici"),
        near=r"[aeio] \d{1,4} ?[-–] ?\d",
    ),
    rule(
        "range of a noun",
        r"(?<=\d)[-–](?=\d{1,3}(?:\.\d{3})? ?"
        r"(?:°|[\"“«]?(?!(?:[aeioè]|[ad]l|ed|d[ei]l?|in|per|con|su)\b)[a-zà]))",
        lambda m: (" e " if _BETWEEN.search(before(m, 12)) else " ") if _is_rising(m) else None,
        ("tra 72-80 caratteri", "tra settantadue e ottanta caratteri"),
        ("per 3-4 minuti", "per tre quattro minuti"),
        ('ci sono 4-6 "patch"', 'ci sono quattro sei "patch"'),
        ("ogni 6.000-12.000 chilometri", "ogni seimila dodicimila chilometri"),
        needs="-–",
    ),
    rule(
        "range of ages",
        r"(?:(?<=\betà \d)|(?<=\betà \d\d)|(?<=\bfascia \d)|(?<=\bfasce \d)|(?<=\bfascia \d\d)"
        r"|(?<=\bbambini \d)|(?<=\bbambine \d)|(?<=\bragazzi \d\d)|(?<=\bservizi \d))"
        r" ?[-–/] ?(?=\d{1,2}(?![\w/-]|[.,:]\d))",
        " ",
        ("la fascia d'età 6-11", "la fascia d'età sei undici"),
        needs="-–/",
    ),
    rule(
        "years of a season with wide strokes",
        r"(?<=(?<![\w.,/-])(?:19|20)\d\d) [-–] (?=(?:19|20)\d\d(?![\w/-]|[.,]\d))",
        lambda m: (
            " "
            if int(before(m, 4)) + 1 == int(after(m, 4)) and re.search(_SEASON, before(m, 34))
            else None
        ),
        ("i corsi 2019 - 2020", "i corsi duemiladiciannove duemilaventi"),
        needs="-–",
        near=r"\d [-–] \d",
    ),
    rule(
        "years in short",
        r"(?<=(?<![\d.,/-])(?:1[5-9]|20)\d\d)[-–](?=\d\d(?!\d|[.,/–-]\d| ?[%€]))",
        lambda m: " " if _is_rising(m) else None,
        ("nella stagione 2018-19", "nella stagione duemiladiciotto diciannove"),
        ("il biennio 2006-07", "il biennio duemilasei sette"),
        needs="-–",
        near=r"\d{4}[-–]\d\d",
    ),
)

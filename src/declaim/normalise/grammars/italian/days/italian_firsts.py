"""Italian first days and centuries: Sabato 1, 5° sec, 14° e 15° sec.; x 1 persona, nell'agosto."""

import re

from declaim.normalise.grammars.italian.days.italian_times import clock
from declaim.normalise.grammars.italian.italian_words import MONTHS
from declaim.normalise.grammars.italian.numbers_in_words.italian_agreement import agree
from declaim.normalise.grammars.italian.numbers_in_words.italian_romans import ruled
from declaim.normalise.numerals import cardinal, roman
from declaim.normalise.rules import Rule, any_of, before, rule, words
from declaim.normalise.spelled_words import VALID_ROMAN

_WEEKDAYS = words("lunedì martedì mercoledì giovedì venerdì sabato domenica")
_WEEKDAY = rf"(?i:{any_of(_WEEKDAYS)})"
_TIME = r"(?:[01]?\d|2[0-4]),[0-5][05]"
_OF_TIME = re.compile(
    rf"(?:\b{_WEEKDAY}|\b(?i:oggi|domani|stasera|mattin[ao]|pomeriggio|sera|apertura|chiusura"
    r"|inizio|ritrovo|partenza|arrivo|rientro|mess[ae]|rosario|vespri|adorazione|orari[eo]?"
    r"|orario di|merenda|pranzo|cena|aperitivo|concerto|spettacolo|ritrovo ore|ingresso)),?:? ?\(?$"
)
_NO_TIME = (
    r"(?![\w%€$°]|[.,]\d| ?(?:[€$%]|euro|eur\b|mil|[kcm]?m\b|k?g\b|[cm]?l\b|metri|chil|litri|grad"
    r"|punt|per cento|tonn|quint|ettar|kw|or[ae]\b))"
)


def _times(match: re.Match[str]) -> str | None:
    if not _OF_TIME.search(before(match)):
        return None
    times = [tuple(map(int, each.split(","))) for each in re.findall(_TIME, match[0])]
    if times != sorted(set(times)):
        return None
    said = [clock(*each) for each in times]
    if len(said) == 2 and re.search("[-–]", match[0]):
        return None
    return f"{', '.join(said[:-1])} e {said[-1]}" if len(said) > 1 else said[0]


def _month(match: re.Match[str]) -> str:
    at = match["at"]
    return f"{at}l'{MONTHS[int(match['m']) - 1]} {cardinal(match['y'], 'it')}"


FIRSTS: tuple[Rule, ...] = (
    rule(
        "first day behind its weekday",
        rf"(?P<day>(?<!\w){_WEEKDAY} )1(?=$|[.;:!?)](?!\d)|,(?!\d)| (?:e|o|al?|alle|dalle|ore|h|dal"
        r"|alla|al|in|con|presso|si|ci|[-–]|[àèé]|sera|mattina|pomeriggio|ed)(?!\w)|\n)",
        lambda m: f"{m['day']}primo",
        (
            "Sabato 1 e domenica 2, venerdì 1 ore 21",
            "Sabato primo e domenica due, venerdì primo ore ventuno",
        ),
        needs="1",
    ),
    rule(
        "centuries side by side",
        r"(?<![\w.,])(?P<n>[1-9]\d?) ?[°º](?=(?:,| e| o| ed|/|-|[-–]) ?(?:il |l['’])?\d{1,2} ?[°º]"
        r" ?(?:sec\b|secol))",
        lambda m: ruled(m["n"]),
        ("tra 14° e 15° sec. fu", "tra quattordicesimo e quindicesimo secolo fu"),
        needs="°º",
    ),
    rule(
        "century without its stop",
        rf"(?<![\w.,])(?:(?P<n>[1-9]\d?) ?[°º]|(?P<r>(?=[IVX]){VALID_ROMAN})) ?sec"
        r"(?:\.|(?![\w.'’]))(?(r)(?<!\.))",
        lambda m: f"{ruled(m['n'] or roman(m['r']))} secolo",
        (
            "nel 5° sec , il XIV sec, il 5° sec.",
            "nel quinto secolo , il quattordicesimo secolo, il quinto secolo",
        ),
        needs=["sec"],
    ),
    rule(
        "for one",
        r"(?:^|(?<=\()|(?<=[a-zàèù]{3} )|(?<=[:,;] ))x ?1 (?=(?P<noun>[a-zà-ù]{3,20}))",
        lambda m: f"per {agree('uno', m['noun'])} ".replace("' ", "'"),
        ("x 1 persona, x 1 ora", "per una persona, per un'ora"),
        needs="x",
    ),
    rule(
        "month with a vowel behind an article",
        r"(?<!\w)(?P<at>[Nn]el|[Dd]el|[Aa]l) (?P<m>0?[48]|10)/(?P<y>(?:19|20)\d\d)"
        r"(?![\w/-]|[.,]\d)",
        _month,
        (
            "nel 8/2024 e al 10/2025",
            "nell'agosto duemilaventiquattro e all'ottobre duemilaventicinque",
        ),
        needs="/",
        shapes=("0/0000",),
    ),
    rule(
        "hours with commas behind their word",
        rf"(?<![\w.,€$])(?<!€ ){_TIME}(?:(?: ?[-–/] ?|, | e ){_TIME}){{0,6}}{_NO_TIME}",
        _times,
        (
            "Messe: 8,30 - 10,30 - 18,00, inizio 21,15",
            "Messe: otto e trenta, dieci e trenta e diciotto, inizio ventuno e quindici",
        ),
        needs=",",
        shapes=("0,00",),
    ),
    rule(
        "hour with a comma behind its word",
        r"(?P<at>(?<!\w)(?i:verso|entro|dopo|prima del|fino al|sin dal)(?:le| le) )"
        r"(?P<h>[01]?\d|2[0-4]),(?P<m>[0-5]\d)" + _NO_TIME,
        lambda m: m["at"] + clock(int(m["h"]), int(m["m"])),
        ("entro le 12,30", "entro le dodici e trenta"),
        needs=",",
        shapes=("0,00",),
    ),
)

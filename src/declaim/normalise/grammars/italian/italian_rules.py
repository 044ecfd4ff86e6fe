"""Italian rules for ordinals and for figures that the words beside them decide."""

import re

from declaim.normalise.grammars.italian import italian_romans as romans
from declaim.normalise.grammars.italian.italian_romans import gendered, nth, ruled
from declaim.normalise.grammars.italian.italian_words import (
    BEGINNINGS,
    MONTHS,
    NUMBERED,
    SHORT,
    SHORT_DAYS,
)
from declaim.normalise.number_rows import about_so_many, numbers_in_a_row, years_of_a_season
from declaim.normalise.numerals import cardinal, one_by_one, ordinal
from declaim.normalise.rules import AT_NUMBER, Rule, after, any_of, before, rule, words
from declaim.normalise.spelled_words import initials


def _aged(digits: str) -> str:
    """Vent-enne, ventott-enne, ventisei-enne, trentatre-enne: the number before its ending."""
    said = cardinal(digits, "it").replace("tré", "tre")
    return said if said.endswith(("tre", "sei")) else said[:-1]


def _ordinal(match: re.Match[str]) -> str:
    said = str(ordinal(match["n"], "it"))
    if match["end"][-1] in "^ª":
        return gendered(said, feminine=True) + " " * after(match, 1).isalpha()
    if match["end"][-1] in "oaie":
        return said[:-1] + match["end"][-1]
    return gendered(said, match["end"].strip() == "ª")


def _is_rising(match: re.Match[str]) -> bool:
    low = re.search(r"(?<![\d.,/-])\d{1,3}$", before(match, 5))
    high = re.match(r"\d{1,3}", after(match, 4))
    return bool(low and high and int(low[0]) < int(high[0]))


def clock(hour: int, minute: int) -> str:
    """Le otto e trenta."""
    said = "una" if hour == 1 else cardinal(str(hour), "it")
    return f"{said} e {cardinal(str(minute), 'it')}" if minute else said


def _race(match: re.Match[str]) -> str:
    parts = [
        f"{'un' if n == '1' else cardinal(n, 'it')} {one if n == '1' else many}"
        for n, one, many in (
            (match["m"], "minuto", "minuti"),
            (match["s"], "secondo", "secondi"),
        )
        if n
    ]
    rest = (one_by_one if match["c"][0] == "0" else cardinal)(match["c"], "it")
    return f"{', '.join(parts)} e {rest}"


def _times(match: re.Match[str]) -> str:
    times = re.sub(
        rf"({_HOUR})[.]({_MINUTE})",
        lambda m: clock(int(m[1]), int(m[2])),
        match["times"] or match["times2"],
    )
    return (match["day"] or "") + re.sub(" ?[-–] ?", " a ", times)


def _pointed(match: re.Match[str]) -> str | None:
    """Web due punto zero, and the number of a section or version; a time has round minutes."""
    whole, part = match["n"].split(".")
    if whole == "0":
        return None
    if len(part) == 2 and part[1] in "05" and int(whole) <= 24 and int(part) < 60:
        return clock(int(whole), int(part))
    if part != "0" and not re.match(_NO_NOUN, after(match)):
        return None
    return f"{cardinal(whole, 'it')} punto {cardinal(part, 'it')}"


_WEEKDAY = rf"(?:{any_of(SHORT_DAYS.values())}|(?i:{any_of(SHORT_DAYS)})\.)"
_DAYS = words("lunedì martedì mercoledì giovedì venerdì sabato domenica oggi domani stasera")
_NO_AMOUNT = (
    r"(?![\w%€$°]|[.,]\d| ?(?:[€$£%°]|euro\b|dollar|per cento|mil|mld|mln|punt|volte|grad|metri"
    r"|[kcm]?m\b|[km]?g\b|[cm]?l\b))"
)
_NO_NOUN = r"\W*$|[,;:.)\]-]|\.? (?:[A-ZÀ-Þ(]|(?:e|o|a|è|di|in|si|da|del|per|che|con|non|sono)\b)"
_HOUR, _MINUTE = r"(?:[01]?\d|2[0-4])", r"[0-5]\d"
_TIME = rf"{_HOUR}\.{_MINUTE}"
FIRST: tuple[Rule, ...] = (
    *romans.FIRST,
    rule(
        "times of a day",
        rf"(?P<day>(?<!\w)(?i:{any_of(_DAYS)})(?:,|:)? )(?P<times>{_TIME}(?: ?[-–] ?{_TIME})?)"
        rf"{_NO_AMOUNT}|(?<![\w.,:/€$])(?P<times2>{_TIME} ?[-–] ?{_TIME}){_NO_AMOUNT}",
        _times,
        ("sabato: 16.15, 9.30-12.30", "sabato: sedici e quindici, nove e trenta a dodici e trenta"),
        needs=".",
        near=r"\d\.\d",
    ),
    numbers_in_a_row(
        "it",
        "e",
        ("le serie 3,4 e 5", "le serie tre, quattro e cinque"),
    ),
    about_so_many(
        "it",
        r"(?:(?!d[ei][gl]?l?[ie]?\b)[a-z]{2,20}[ie]|[A-Z]{2,5})",
        ("per 5/6 persone", "per cinque sei persone"),
    ),
    initials(
        BEGINNINGS,
        "MIVXL",
        [*SHORT, *NUMBERED, "S."],
        (
            "George W. Bush, S. Maria, la vitamina C. Il",
            "George W Bush, santa Maria, la vitamina C. Il",
        ),
    ),
    rule(
        "weekday and date",
        rf"(?<![\w.])(?P<w>{_WEEKDAY}) (?P<d>[0-3]?\d)/(?P<m>0?[1-9]|1[0-2])(?![\w/%]|[.,]\d)",
        lambda m: (
            f"{SHORT_DAYS.get(m['w'].strip('.').lower(), m['w'])} "
            f"{'primo' if int(m['d']) == 1 else cardinal(m['d'], 'it')} {MONTHS[int(m['m']) - 1]}"
        ),
        ("martedì 12/11, mar. 5/10", "martedì dodici novembre, martedì cinque ottobre"),
        needs="/",
    ),
    rule(
        "time of a race",
        r"(?<![\w.,])(?:(?P<m>\d{1,2})['′])?(?P<s>[0-5]?\d)[\"″](?P<c>\d{1,2})(?![\w'\"]|[.,]\d)",
        _race,
        (
            'in 10"03 e 3\'32"85',
            "in dieci secondi e zero tre e tre minuti, trentadue secondi e ottantacinque",
        ),
        needs='"″',
        near='\\d["″]\\d',
    ),
    rule(
        "around the clock",
        r"(?<!\w)24 ?(?:h|ore) ?/ ?24(?!\w)|(?<!\w)7 ?(?:gg|giorni) ?/ ?7(?!\w)",
        lambda m: "ventiquattro ore su ventiquattro" if m[0][0] == "2" else "sette giorni su sette",
        ("24h/24", "ventiquattro ore su ventiquattro"),
        needs="/",
    ),
    rule(
        "from one hour to another",
        r"(?P<from>(?<!\w)[Dd]alle (?:ore )?)(?P<h>\d{1,2})(?:[.:](?P<m>[0-5]\d))? ?[-–] ?"
        r"(?P<h2>\d{1,2})(?:[.:](?P<m2>[0-5]\d))?(?![\w%]|[.,:]\d)",
        lambda m: (
            f"{m['from']}{clock(int(m['h']), int(m['m'] or 0))} alle "
            f"{clock(int(m['h2']), int(m['m2'] or 0))}"
        ),
        ("dalle 9-12.30", "dalle nove alle dodici e trenta"),
        needs="-–",
    ),
    rule(
        "masses",
        r"(?<!\w)SS?\. ?(?=Mess(?P<end>[ae]))",
        lambda m: f"sant{m['end']} ",
        ("due S. Messe", "due sante Messe"),
        needs="S",
    ),
    years_of_a_season(("la stagione 2023-2024", "la stagione duemilaventitre duemilaventiquattro")),
    rule(
        "share of the taxes",
        r"(?<!\w)(?P<n>[258]) ?[x×] ?(?:mille|1000)(?!\w)",
        lambda m: f"{cardinal(m['n'], 'it')} per mille",
        ("il 5x1000", "il cinque per mille"),
        needs="x×",
    ),
    rule(
        "number of a note",
        r"(?<![\w#])#(?=\d+(?!\w))",
        "numero ",
        ("la #66", "la numero sessantasei"),
        needs="#",
    ),
    rule(
        "elision before a unit",
        r"(?<=\bun') (?=[aeiou])",
        "",
        ("1 ora", "un'ora"),
        needs="'",
    ),
    rule(
        "class of a school",
        r"(?P<name>(?<!\w)(?:[Cc]lass[ei]|[Ll][ae]|[DdNnAa][ae]?lla) )(?P<n>[1-5])"
        r"(?P<l>[A-I])(?!\w)",
        lambda m: f"{m['name']}{nth(m['n'], True)} {m['l']}",
        ("la 3B", "la terza B"),
        first=r"[A-Za-z]",
    ),
    rule(
        "range of a noun",
        r"(?<=\d)[-–](?=\d{1,3} ?(?:°|[a-zà]))",
        lambda m: " " if _is_rising(m) else None,
        ("per 3-4 minuti", "per tre quattro minuti"),
        needs="-–",
    ),
    rule(
        "minute of a match",
        r"(?<!\w)(?P<at>[Aa]l|[Dd]al|[Nn]el|[Dd]el|[Aa]ll'|[Dd]all'|[Dd]ell')"
        r"(?: |(?<=')|(?='))(?P<n>\d{1,3})['°](?![\d\"'])(?! ?C\b)",
        lambda m: f"{m['at']}{'' if m['at'][-1] == chr(39) else ' '}{ruled(m['n'])}",
        ("al 35' il gol", "al trentacinquesimo il gol"),
        needs="'°",
    ),
    rule(
        "one o'clock",
        r"(?<!\w)(?P<at>[Aa]ll'|[Dd]all'|[Ll]'|[Dd]ell')1(?= (?:di notte|di pomeriggio|del|e "
        r")|[.,;]? ?$)",
        lambda m: f"{m['at']}una",
        ("all'1 di notte", "all'una di notte"),
        needs="1",
    ),
    rule(
        "place in a race",
        r"(?<![\w.,])(?P<n>[1-9]\d{0,2}) ?°(?= [A-ZÀ-Þ][a-zà-ÿ]+ [A-ZÀ-Þ])",
        lambda m: ruled(m["n"]),
        ("4 ° Erik Zabel", "quarto Erik Zabel"),
        needs="°",
    ),
    rule(
        "lire",
        r"(?<!\w)L\. ?(?P<n>\d{1,3}(?:\.\d{3})+|\d{3,7})(?![\d/.,]*\d)",
        lambda m: f"{cardinal(m['n'], 'it')} lire",
        ("L. 90.000", "novantamila lire"),
        needs="L",
    ),
    rule(
        "flour",
        r"(?<![\d.,:/])00(?![\d.,:%/]*\d|\w)",
        "doppio zero",
        ("farina 00", "farina doppio zero"),
        needs="0",
    ),
    rule(
        "age in one word",
        r"(?<!\w)(?P<n>\d{2})(?P<end>enn[ei])(?!\w)",
        lambda m: _aged(m["n"]) + m["end"],
        ("la 20enne, la 28enne, la 26enne", "la ventenne, la ventottenne, la ventiseienne"),
        needs="e",
    ),
    rule(
        "has behind a number",
        r"(?<=\d) ha(?! di\b| [ae]d?\b| in\b)(?= [a-z])",
        " ha",
        ("nel 1942 ha vinto", "nel millenovecentoquarantadue ha vinto"),
        needs=["ha"],
    ),
)
OWN: tuple[Rule, ...] = (
    rule(
        "telephone with a zero",
        r"(?<![\w.,/+-])(?P<area>0\d{1,3})[ -](?P<n>\d{4,8})(?![\w%€]|[.,/-]\d)",
        lambda m: f"{one_by_one(m['area'], 'it')}, {one_by_one(m['n'], 'it')}",
        ("allo 06 69821", "allo zero sei, sei nove otto due uno"),
        needs="0",
    ),
    rule(
        "point that is no decimal mark",
        rf"(?<![\w.,:/€$£])(?<![€$£] )(?P<n>\d{{1,2}}\.\d{{1,2}}){_NO_AMOUNT}",
        _pointed,
        ("il web 2.0, CC BY 3.1", "il web due punto zero, C C B Y tre punto uno"),
        ("a 4.4 per 3.5 figli", "a quattro punto quattro per tre virgola cinque figli"),
        ("14.30 rosario", "quattordici e trenta rosario"),
        needs=".",
        near=r"\d\.\d",
    ),
    rule(
        "ordinal",
        r"(?<![\w.,])(?P<n>\d{1,4})(?P<end> ?[ºª](?! "
        r"?C\b)|-?esim[oaie]|[oa](?!\w)|\^)(?=[A-Z]\b|\W|$)",
        _ordinal,
        ("il 2º e la 3ª", "il secondo e la terza"),
        ("la 96esima", "la novantaseiesima"),
        ("la 3^ edizione, la 5^A, la 1a classe", "la terza edizione, la quinta A, la prima classe"),
        first=AT_NUMBER,
    ),
    *romans.LAST,
)

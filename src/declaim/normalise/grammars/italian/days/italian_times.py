"""Italian times: of a day, of a race, and from one hour to another."""

import re

from declaim.normalise.grammars.italian.italian_words import MONTHS, SHORT_DAYS
from declaim.normalise.numerals import cardinal, decimal, one_by_one
from declaim.normalise.rules import DIGITS, VALUE, Rule, any_of, rule, words

_WEEKDAY = rf"(?:(?i:{any_of(SHORT_DAYS.values())})|(?i:{any_of(SHORT_DAYS)})\.)"
_DAYS = words("lunedì martedì mercoledì giovedì venerdì sabato domenica oggi domani stasera")
NO_AMOUNT = (
    r"(?![\w%€$°]|[.,]\d| ?(?:[€$£%°]|euro\b|dollar|per cento|mil|mld|mln|punt|volte|grad|metri"
    r"|[kcm]?m\b|[km]?g\b|[cm]?l\b))"
)
"""Not before what is counted or measured."""
_HOUR, _MINUTE = r"(?:[01]?\d|2[0-4])", r"[0-5]\d"
_TIME = rf"{_HOUR}\.{_MINUTE}"


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


def _two_halves(match: re.Match[str]) -> str | None:
    hours = [int(hour) for hour in re.findall(r"\d+", match["times"])]
    if sorted(set(hours)) != hours:
        return None
    a, b, c, d = (clock(hour, 0) for hour in hours)
    return f"{a} a {b}, {c} a {d}"


def _in_a_row(match: re.Match[str]) -> str:
    times = re.findall(r"(\d+)(?:[.:,](\d\d))?", match["times"])
    return match["at"] + ", ".join(clock(int(hour), int(minute or 0)) for hour, minute in times)


def _half_an_hour(match: re.Match[str]) -> str:
    whole = match["whole"]
    if not whole:
        return "mezz'ora"
    hours = "un'ora" if whole == "1" else f"{cardinal(whole, 'it')} ore"
    return f"{hours} e mezza"


FIRST: tuple[Rule, ...] = (
    rule(
        "hour behind a letter",
        rf"(?:(?<!\d )|(?<=/\d )|(?<=/\d\d ))(?<!\w)[hH]\.? "
        rf"(?=(?:[01]?\d|2[0-4])(?:[.:]{_MINUTE})?(?!\w|[.,:]\d)(?! ?[cm]?m\b))",
        "ore ",
        ("h 21", "ore ventuno"),
        needs="hH",
    ),
    rule(
        "half an hour",
        r"(?<![\w.,/])(?:(?P<whole>\d{1,2})(?: (?:e )?|(?=½)))?(?:½|1/2) ?(?:or[ae]|h)(?!\w)",
        _half_an_hour,
        ("½ ora, 1 ½ ora, 2 1/2 ore", "mezz'ora, un'ora e mezza, due ore e mezza"),
        needs="½/",
    ),
    rule(
        "quarter of a measure",
        r"(?<![\w.,/])(?<!\d )(?:(?P<three>¾|3/4)|¼|1/4) "
        r"(?=(?:tazz|bicchier|cucchia|cipoll|limon|panett|bustin|baguett|litr|chil|peperon)"
        r"[a-z]{1,5}(?!\w))",
        lambda m: f"{'tre quarti' if m['three'] else 'un quarto'} di ",
        ("¼ tazza e 3/4 bicchiere", "un quarto di tazza e tre quarti di bicchiere"),
        needs="¼¾/",
    ),
    rule(
        "times of a day",
        rf"(?P<day>(?<!\w)(?i:{any_of(_DAYS)})(?:,|:)? )(?P<times>{_TIME}(?: ?[-–] ?{_TIME})?)"
        rf"{NO_AMOUNT}|(?<![\w.,:€$])(?P<times2>{_TIME} ?[-–] ?{_TIME}){NO_AMOUNT}",
        _times,
        (
            "sabato: 16.15, 9.30-12.30",
            "sabato: sedici e quindici, dalle nove e trenta alle dodici e trenta",
        ),
        needs=".",
        near=r"\d\.\d",
    ),
    rule(
        "one time or another",
        rf"(?<![\w.,:/])(?P<a>{_HOUR})[:.](?P<b>{_MINUTE}) ?/ ?(?P<c>{_HOUR})[:.](?P<d>{_MINUTE})"
        rf"(?!:){NO_AMOUNT}",
        lambda m: f"{clock(int(m['a']), int(m['b']))}, {clock(int(m['c']), int(m['d']))}",
        ("ore 8:30/12:30", "ore otto e trenta, dodici e trenta"),
        needs="/",
    ),
    rule(
        "day and month with a point",
        r"(?P<at>(?<!\w)(?:[Ii]l|[Aa]l|[Dd]al|[Dd]el|[Ee]ntro) )(?P<d>[0-3]\d)\."
        rf"(?P<m>0[1-9]|1[0-2]){NO_AMOUNT}(?!\.\d)",
        lambda m: (
            f"{m['at']}{'primo' if int(m['d']) == 1 else cardinal(str(int(m['d'])), 'it')} "
            f"{MONTHS[int(m['m']) - 1]}"
        ),
        ("entro il 15.03", "entro il quindici marzo"),
        needs=".",
        near=r"\d\.\d",
    ),
    rule(
        "hours and minutes with a stroke",
        r"(?<![\w.,])(?P<h>\d{1,2}) ?(?:h|ore) ?(?P<m>[0-5]?\d)['′](?![\w'′])"
        r"(?: ?(?:e )?(?P<s>[0-5]?\d)[\"″](?![\w\"]))?",
        lambda m: (
            ("un'ora" if m["h"] == "1" else f"{cardinal(m['h'], 'it')} ore")
            + (", " if m["s"] else " e ")
            + f"{cardinal(m['m'], 'it')} minuti"
            + (f" e {cardinal(m['s'], 'it')} secondi" if m["s"] else "")
        ),
        ("in 2h 15'", "in due ore e quindici minuti"),
        ("in 1h 25' e 9\"", "in un'ora, venticinque minuti e nove secondi"),
        needs="'′",
    ),
    rule(
        "day of September in short",
        r"(?<![\w.,])(?P<d>[0-3]?\d) [Ss]et(?:\.?(?= (?:19|20)\d\d(?!\w))|\.(?=,| [a-zà-ù]| \d))",
        lambda m: f"{'primo' if int(m['d']) == 1 else cardinal(m['d'], 'it')} settembre",
        ("il 5 set. 2020", "il cinque settembre duemilaventi"),
        needs=["set", "Set"],
    ),
    rule(
        "hour behind its article",
        rf"(?P<at>(?<!\w)[Ll]e )(?P<h>{_HOUR})\.(?P<m>{_MINUTE})"
        r"(?= (?:di|del|della|circa|ora|in|a|e le|alle)\b|[,;)]| ?$)",
        lambda m: f"{m['at']}{clock(int(m['h']), int(m['m']))}",
        ("erano le 5.07 di martedì", "erano le cinque e sette di martedì"),
        needs=".",
        near=r"\d\.\d",
    ),
    rule(
        "hours of a morning and an afternoon",
        rf"(?<![\w.,/-])(?P<times>{_HOUR} ?[-–] ?{_HOUR} ?/ ?{_HOUR} ?[-–] ?{_HOUR})"
        r"(?![\w%/-]|[.,]\d)",
        _two_halves,
        ("sab. 10-13/16-20", "sabato dieci a tredici, sedici a venti"),
        needs="/",
    ),
    rule(
        "seconds to wait",
        r"(?:(?<=\bper )|(?<=\bdopo )|(?<=\bogni )|(?<=\bcirca )|(?<=ttendere ))"
        r"(?P<n>\d{1,2})\"(?![\w\"])",
        lambda m: f"{cardinal(m['n'], 'it')} secondi",
        ('attendere 10"', "attendere dieci secondi"),
        needs='"',
    ),
    rule(
        "month and year of an end",
        r"(?P<at>(?<!\w)(?:[Ss]cad\.|[Ss]cadenza|[Ss]cade|fine|mese di) )(?P<m>0?[1-9]|1[0-2])/"
        r"(?P<y>20\d\d)(?![\w/])",
        lambda m: (
            m["at"].replace("cad.", "cadenza")
            + f"{MONTHS[int(m['m']) - 1]} {cardinal(m['y'], 'it')}"
        ),
        ("scad. 12/2026", "scadenza dicembre duemilaventisei"),
        needs="/",
    ),
    rule(
        "hours in a row",
        rf"(?P<at>(?<!\w)[Oo]re )(?P<times>{_HOUR}(?:[.:,]{_MINUTE})?"
        rf"(?: ?[-–] ?{_HOUR}(?:[.:,]{_MINUTE})?){{2,8}})(?![\w%]|[.,:]\d)",
        _in_a_row,
        ("ore 8 - 10 - 11,30", "ore otto, dieci, undici e trenta"),
        needs="-–",
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
        r"(?<![\w.,])(?:(?P<m>\d{1,2})['′])?(?P<s>[0-5]?\d)[\"″](?P<c>\d{1,3})(?![\w'\"]|[.,]\d)",
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
        r"(?<!\w)24 ?(?:h|ore) ?/ ?24(?!\w)|(?<![\w/])7 ?(?:gg|giorni)? ?/ ?7(?![\w/])",
        lambda m: "ventiquattro ore su ventiquattro" if m[0][0] == "2" else "sette giorni su sette",
        ("24h/24", "ventiquattro ore su ventiquattro"),
        needs="/",
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
        "weekday in short",
        rf"(?<![\w./–-])(?P<d>(?i:{any_of(SHORT_DAYS)}))\.? (?=\d|{VALUE})",
        lambda m: f"{SHORT_DAYS[m['d'].lower()]} ",
        ("sab 12 maggio", "sabato dodici maggio"),
        needs=DIGITS + VALUE,
        near=rf"[A-Za-z] [\d{VALUE}]|[A-Za-z]\. [\d{VALUE}]",
    ),
    rule(
        "minutes and inches",
        r"(?:(?<![\w.,])|(?<=\bper )|(?<=\bcirca )|(?<=\bdopo ))(?P<m>\d{1,3})['′]"
        r"(?:(?= (?:al|in|di|a|per)\b)|(?<=\bper \d\d.)(?!\d)|(?<=\bper \d.)(?!\d)"
        r"|(?<=\bcirca \d\d.)(?!\d)|(?<=\bdopo \d\d.)(?!\d))"
        r"|(?<=\ba )(?P<s>\d{1,2})\"(?![\w\"])"
        r"|(?<![\w.,'′])(?P<i>\d{1,2},\d)\"(?![\w\"])",
        lambda m: (
            f"{cardinal(m['m'], 'it')} minuti"
            if m["m"]
            else f"{cardinal(m['s'], 'it')} secondi"
            if m["s"]
            else f"{decimal(m['i'], 'it', ',', 'virgola')} pollici"
        ),
        (
            '5\' al grill, a 12", 15,6"',
            "cinque minuti al grill, a dodici secondi, quindici virgola sei pollici",
        ),
        shapes=("0'", "0′", '0"'),
    ),
    rule(
        "first of a month behind an article",
        rf"(?<=[Ll]')primo(?= (?:{any_of(MONTHS)})(?!\w))",
        "uno",
        ("l'1/1/2024", "l'uno gennaio duemilaventiquattro"),
        needs=["primo"],
    ),
)

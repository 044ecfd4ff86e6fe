"""Italian figures of notices: hours with a comma, prices a head, sizes, ballots, old measures."""

import re

from declaim.normalise.grammars.italian.days.italian_times import clock
from declaim.normalise.grammars.italian.italian_words import MONTHS, SHORT_DAYS
from declaim.normalise.grammars.italian.numbers_in_words.italian_agreement import FEMININE_END
from declaim.normalise.grammars.italian.numbers_in_words.italian_romans import nth
from declaim.normalise.grammars.romance.romance_hours import alle, dalle
from declaim.normalise.numerals import cardinal, one_by_one, roman
from declaim.normalise.rules import DIGITS, Rule, any_case, any_of, before, rule, words

_HOUR, _MINUTE = r"(?:[01]?\d|2[0-4])", r"[0-5]\d"
_TIME = rf"{_HOUR}(?:[.,:]{_MINUTE})?"
_ROMAN = r"[IVX]{1,4}"


def _time(written: str) -> str:
    hour, _, minute = re.sub("[.,]", ":", written).partition(":")
    return clock(int(hour), int(minute or 0))


def _hours(match: re.Match[str]) -> str | None:
    at = "ore " if match["at"].strip(". ").lower() == "h" else match["at"]
    first, second = match["a"], match["b"]
    if second is None:
        return None if first.isdecimal() else at + _time(first)
    if int(re.split("[.,:]", first)[0]) >= int(re.split("[.,:]", second)[0]):
        return None
    return f"{at}{_time(first)} a {_time(second)}"


def _two_halves(match: re.Match[str]) -> str | None:
    times = re.findall(_TIME, match["times"])
    hours = [int(re.split("[.,:]", each)[0]) for each in times]
    if sorted(set(hours)) != hours:
        return None
    a, b, c, d = (_time(each) for each in times)
    if _BEFORE_HOURS.search(before(match, 12)):
        return f"{a} a {b}, {c} a {d}"
    at = match["at"] or ""
    first = f"{dalle(a)} {alle(b)}, {dalle(c)} {alle(d)}"
    first = first.replace("dalle ", f"dalle {at.lower()}", 1) if at else first
    return first.capitalize() if at[:1].isupper() else first


_BEFORE_HOURS = re.compile(r"(?:\b(?i:alle|delle|tra le|fra le|le|h\.?)|[’']) ?$")


def _roman_days(match: re.Match[str]) -> str:
    day = SHORT_DAYS[match["day"].lower()]
    numbers = re.sub(_ROMAN, lambda m: nth(roman(m[0]), day[-1] == "a"), match["n"])
    return f"{numbers} {day}"


def _included(match: re.Match[str]) -> str:
    noun = match["noun"]
    root = "inclus" if match["in"] else "esclus"
    is_one = re.search(FEMININE_END, noun) is not None and noun[-1] != "i"
    is_many = noun[-1] == "e" and not re.search("(?:[zs]ione|[tr]ice)$", noun)
    end = "e" if is_many else "a" if is_one else "i" if noun[-1] == "i" else "o"
    return f"{noun} {root}{end}"


def _parcels(match: re.Match[str]) -> str | None:
    numbers = [int(each) for each in match["n"].split("-")]
    if sorted(set(numbers)) != numbers:
        return None
    said = [cardinal(str(each), "it") for each in numbers]
    return f"{_MANY.get(match['name'], match['name'])}{', '.join(said[:-1])} e {said[-1]}"


_MANY = {
    "mapp. ": "mappali ", "part. ": "particelle ", "sub. ": "subalterni ", "nn. ": "numeri ",
    "artt. ": "articoli ",
}  # fmt: skip
FIGURES: tuple[Rule, ...] = (
    rule(
        "class of a school beside an hour",
        r"(?<![\w.,/-])(?P<n>[1-5])(?P<l>[A-I])(?=,? (?:h|ore)\b|,? (?:e )?[1-5][A-I]\b(?!\w))",
        lambda m: f"{nth(m['n'], True)} {m['l']}",
        ("1A h 14.30, 2A ore 15", "prima A ore quattordici e trenta, seconda A ore quindici"),
        needs=DIGITS,
        shapes=("0A",),
    ),
    rule(
        "hours with a comma",
        rf"(?P<at>(?<!\w)(?:[hH]\.? |[Oo]re ))(?P<a>{_TIME})"
        rf"(?: ?[-–] ?(?P<b>{_HOUR}[,.]{_MINUTE}))?(?![\w%]|[.,:]\d| ?[-–/] ?\d)",
        _hours,
        (
            "partenza h. 6,30, ore 21-22,30",
            "partenza ore sei e trenta, dalle ore ventuno alle ventidue e trenta",
        ),
        near=r"[hHe]\.? \d",
        shapes=("a 0", "a. 0", "A 0", "A. 0"),
    ),
    rule(
        "hours of two halves of a day",
        rf"(?<![\w.,/-])(?P<at>[Oo]re )?"
        rf"(?P<times>{_TIME} ?[-–] ?{_TIME} ?/ ?{_TIME} ?[-–] ?{_TIME})"
        r"(?![\w%/-]|[.,]\d)",
        _two_halves,
        ("9-12,30/15-19", "dalle nove alle dodici e trenta, dalle quindici alle diciannove"),
        needs="/",
    ),
    rule(
        "hours without a break",
        rf"(?P<at>(?<!\w)(?:continuat[oa]|[Oo]rario|cont\.),?:? )(?P<a>{_TIME}) ?/ ?(?P<b>{_TIME})"
        r"(?![\w%/-]|[.,]\d)",
        lambda m: f"{m['at'].replace('cont.', 'continuato')}{_time(m['a'])} a {_time(m['b'])}",
        ("orario 9/19", "orario nove a diciannove"),
        needs="/",
    ),
    rule(
        "times of masses",
        r"(?<![\w.,:–-])(?P<times>\d{1,2}[.:][0-5][05](?: ?[-–] ?\d{1,2}[.:][0-5][05]){2,8})"
        r"(?![\w%]|[.,:–-]\d)",
        lambda m: ", ".join(_time(each) for each in re.split(" ?[-–] ?", m["times"])),
        ("8.00 - 9.30 - 11.00", "otto, nove e trenta, undici"),
        needs="-–",
        shapes=("0.00", "0:00"),
    ),
    rule(
        "weekdays with a Roman numeral",
        rf"(?<![\w.])(?P<n>{_ROMAN}(?:(?: e |, ?| ?[-–/] ?){_ROMAN}){{0,4}}) "
        rf"(?P<day>(?i:{any_of(SHORT_DAYS)}))\.",
        _roman_days,
        ("II e IV sab. del mese", "secondo e quarto sabato del mese"),
        needs=any_case(SHORT_DAYS),
    ),
    rule(
        "street of a day in short",
        r"(?<!\w)(?P<n>IV|XX|XXV|I|II) (?P<m>Nov|Sett|Apr|Magg|Giu)\.",
        lambda m: (
            f"{'primo' if m['n'] == 'I' else cardinal(roman(m['n']), 'it')} "
            + next(each for each in MONTHS if each[:3] == m["m"][:3].lower()).capitalize()
        ),
        ("via IV Nov.", "via quattro Novembre"),
        needs=["Nov", "Sett", "Apr", "Magg", "Giu"],
    ),
    rule(
        "month in short behind a preposition",
        r"(?P<at>(?<!\w)(?:di|in|a|e|da) )(?P<m>genn|febbr?|apr|giu|lug|ago|ott|nov|dic)\."
        r"(?!\w)(?! ?\d)",
        lambda m: m["at"] + next(each for each in MONTHS if each[:3] == m["m"][:3]),
        ("nei mesi di lug. e ago.", "nei mesi di luglio e agosto"),
        needs=words("genn febb febbr apr giu lug ago ott nov dic"),
    ),
    rule(
        "Tuesday in short",
        r"(?P<at>(?<!\w)(?:il|al|del|dal|ogni|di) )mar"
        r"(?:\.(?=[,;:)]| e | ore| dalle| al )|(?=\.$))",
        lambda m: f"{m['at']}martedì",
        ("tranne il mar.; chiuso", "tranne il martedì; chiuso"),
        needs=["mar"],
    ),
    rule(
        "so many weeks",
        r"(?P<at>(?<!\w)(?:ogni|per|in|dopo|fra|tra) )(?P<n>[2-9]|1\d) sett\.",
        lambda m: f"{m['at']}{cardinal(m['n'], 'it')} settimane",
        ("ogni 2 sett.", "ogni due settimane"),
        needs=["sett"],
    ),
    rule(
        "price a head",
        r"(?<= )p\.p\.(?!\w)",
        lambda m: (
            "a persona"
            if re.search(r"(?:€|[Ee]uro) ?\d+(?:,\d\d)? $|(?:€|[Ee]uro) $", before(m, 14))
            else None
        ),
        ("menù € 25 p.p.", "menù venticinque euro a persona"),
        shapes=(" a.a.",),
    ),
    rule(
        "included or not",
        r"(?<!\w)(?P<noun>(?!euro)[a-zà-ù]{3,20}) (?:(?P<in>incl)|escl)\.(?!\w)",
        _included,
        ("bevande escl., vino incl.", "bevande escluse, vino incluso"),
        needs=["incl", "escl"],
    ),
    rule(
        "parcels of land",
        r"(?P<name>(?<!\w)(?:mapp\.|part\.|sub\.|nn\.|numeri|articoli|artt\.|particelle|mappali) )"
        r"(?P<n>\d{1,4}(?:-\d{1,4}){2,8})(?![\w/-])",
        _parcels,
        ("nn. 45-46-47", "numeri quarantacinque, quarantasei e quarantasette"),
        needs="-",
    ),
    rule(
        "hectares, ares and centiares",
        r"(?<![\w.])[Hh]a\.? ?(?P<a>\d{1,4})\.(?P<b>\d\d)\.(?P<c>\d\d)(?![\w.,]\d)",
        lambda m: (
            f"ettari {cardinal(m['a'], 'it')}, are {cardinal(str(int(m['b'])), 'it')}, "
            f"centiare {cardinal(str(int(m['c'])), 'it')}"
        ),
        ("di ha 1.23.45", "di ettari uno, are ventitré, centiare quarantacinque"),
        needs=["ha", "Ha"],
    ),
    rule(
        "about so many tens",
        r"(?<![\w.,])(?P<n>[1-9]0)(?:ina|in[ae])(?!\w)",
        lambda m: cardinal(m["n"], "it")[:-1] + "ina",
        ("una 50ina di euro", "una cinquantina di euro"),
        shapes=("0aaa",),
    ),
    rule(
        "metres without a stop",
        r"(?:(?<=\()|(?<=\balt\. )|(?<=\balt\.)|(?<=\bquota )|(?<=\bdi ))"
        r"(?:m|mt) (?=\d{1,4}(?![\w/]))",
        "metri ",
        (
            "(m 2165), alt.m 345",
            "(metri duemilacentosessantacinque), altitudine metri trecentoquarantacinque",
        ),
        needs=["mt", "m"],
        near=r"m(?<!\w.)t? \d",
    ),
    rule(
        "how high it is",
        r"(?<!\w)h\.? ?(?=(?:2[5-9]|[3-9]\d|\d{3})(?:,\d)?(?![\w/:.'’′]|,\d)"
        r"|\d{1,2}(?:,\d)? ?[cm]?m\b)",
        "altezza ",
        ("120x60, h 85 cm", "centoventi per sessanta, altezza ottantacinque centimetri"),
        near=r"h\.? ?\d",
        shapes=("a 0", "a. 0", "a0", "a.0"),
    ),
    rule(
        "month and year with an article",
        r"(?P<at>(?<!\w)(?:(?P<al>[Aa])l|(?P<dal>[Dd]a)l|(?:il|del|nel)) )(?P<m>0[1-9]|1[0-2])/"
        r"(?P<y>(?:19|20)\d\d)(?![\w/])",
        lambda m: (
            f"{m['al'] or m['dal'] or m['at'].strip()} {MONTHS[int(m['m']) - 1]} "
            + cardinal(m["y"], "it")
        ),
        ("fino al 05/2024", "fino a maggio duemilaventiquattro"),
        needs="/",
        shapes=("00/0000",),
    ),
    rule(
        "share of volume",
        r"(?<=%) ?vol\b\.?",
        " in volume",
        ("vino 13% vol.", "vino tredici per cento in volume"),
        needs=["vol"],
    ),
    rule(
        "turns a minute",
        r"(?<=\d) ?(?:g/min|giri/min|giri/1'|g/1')(?!\w)\.?",
        lambda m: " giri al minuto" if re.search(r"\d{3}$|[.]\d{3}$", before(m, 6)) else None,
        ("a 6.000 g/min", "a seimila giri al minuto"),
        needs="/",
    ),
    rule(
        "seconds of a start",
        r'(?<=\bin )(?P<n>\d{1,2}),(?P<c>\d{1,2})"(?![\w"])',
        lambda m: f"{cardinal(m['n'], 'it')} virgola {cardinal(m['c'], 'it')} secondi",
        ('0-100 in 13,2"', "zero a cento in tredici virgola due secondi"),
        needs='"',
    ),
    rule(
        "current in short",
        r"(?<=V )c\.(?P<c>[ca])\.(?!\w)",
        lambda m: f"corrente {'continua' if m['c'] == 'c' else 'alternata'}",
        ("a 3 kV c.c.", "a tre chilovolt corrente continua"),
        needs="c",
        near=r"V c\.",
    ),
    rule(
        "number of a bank account",
        r"(?P<name>(?<!\w)(?:c/c|ccp|c\.c\.p\.)[^\d\n]{0,25}n\.? ?)(?P<n>\d{6,12})(?![\w/])",
        lambda m: (
            m["name"]
            .replace("c/c", "conto corrente")
            .replace("n.", "numero")
            .replace("ccp", "conto corrente postale")
            .replace("c.c.p.", "conto corrente postale")
            + one_by_one(m["n"], "it")
        ),
        ("c/c postale n. 123456", "conto corrente postale numero uno due tre quattro cinque sei"),
        needs=["ccp", "c"],
        near=r"c/c|cc\.?p",
    ),
    rule(
        "version in short",
        r"(?<!\w)v\. ?(?=\d{1,2}\.\d)",
        "versione ",
        ("driver v. 2.3.1", "driver versione due punto tre punto uno"),
        near=r"v\. ?\d",
        shapes=("a. 0", "a.0"),
    ),
    rule(
        "day of a championship",
        r"(?<=\d[aª^] )g\.(?=[: ])",
        "giornata",
        ("7a g.: risultati", "settima giornata: risultati"),
        shapes=("0a a.", "0^ a."),
    ),
)

"""Italian rules for ordinals and for figures that the words beside them decide."""

import re

from declaim.normalise.grammars.italian.italian_words import (
    BEGINNINGS,
    COUNTED,
    FEMININE_COUNTED,
    NUMBERED,
    RULERS,
    SERIES,
    SHORT,
)
from declaim.normalise.number_rows import about_so_many, numbers_in_a_row, years_of_a_season
from declaim.normalise.numerals import cardinal, ordinal, roman
from declaim.normalise.rules import AT_NUMBER, Rule, after, any_of, before, rule, words
from declaim.normalise.spelled_words import VALID_ROMAN, initials


def _aged(digits: str) -> str:
    """Vent-enne, ventott-enne, ventisei-enne, trentatre-enne: the number before its ending."""
    said = cardinal(digits, "it").replace("tré", "tre")
    return said if said.endswith(("tre", "sei")) else said[:-1]


def _ordinal(match: re.Match[str]) -> str:
    said = str(ordinal(match["n"], "it"))
    if match["end"][-1] in "^ª":
        return _gendered(said, feminine=True) + " " * after(match, 1).isalpha()
    if match["end"][-1] in "oaie":
        return said[:-1] + match["end"][-1]
    return _gendered(said, match["end"].strip() == "ª")


def _gendered(said: str, feminine: bool) -> str:
    return said[:-1] + "a" if feminine else said


def _is_rising(match: re.Match[str]) -> bool:
    low = re.search(r"(?<![\d.,/-])\d{1,3}$", before(match, 5))
    high = re.match(r"\d{1,3}", after(match, 4))
    return bool(low and high and int(low[0]) < int(high[0]))


def nth(digits: str, feminine: bool) -> str:
    """The ordinal in the gender of its noun."""
    return _gendered(str(ordinal(digits, "it")), feminine)


def ruled(digits: str) -> str:
    """Pio nono."""
    return str(ordinal(digits, "it"))


def clock(hour: int, minute: int) -> str:
    """Le otto e trenta."""
    said = "una" if hour == 1 else cardinal(str(hour), "it")
    return f"{said} e {cardinal(str(minute), 'it')}" if minute else said


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


def _century(match: re.Match[str]) -> str:
    first, second = match["n0"] or match["n1"], match["n"] or match["n2"]
    joint = match["joint"] or match["joint1"] or ""
    said = f"{ruled(roman(first))}{' e ' if joint in {*'-–'} else joint}" if first else ""
    return said + ruled(roman(second))


def _behind(match: re.Match[str]) -> str | None:
    """Šuppiluliuma secondo, di secondo grado, but Final Fantasy dodici and tipo due."""
    name = re.split(r"[^\w-]", before(match).strip())[-1]
    if name in RULERS or name.lower() in COUNTED:
        return None
    if name.lower() in _DETERMINERS:
        return nth(roman(match["n"]), name.endswith("a"))
    is_ordinal = name[:1].isupper() and name not in SERIES
    return ruled(roman(match["n"])) if is_ordinal else cardinal(roman(match["n"]), "it")


_ROMAN = rf"(?=[IVX]){VALID_ROMAN}"
_AND = r"[-–]| (?:e|ed|o|al|all') ?(?:il |l'|del |dell'|al )?"
_DETERMINERS = words("di il lo la al del dal nel alla della dalla nella un una")
_DAYS = words("lunedì martedì mercoledì giovedì venerdì sabato domenica oggi domani stasera")
_NO_AMOUNT = (
    r"(?![\w%€$°]|[.,]\d| ?(?:[€$£%°]|euro\b|dollar|per cento|mil|mld|mln|punt|volte|grad|metri"
    r"|[kcm]?m\b|[km]?g\b|[cm]?l\b))"
)
_NO_NOUN = r"\W*$|[,;:.)\]-]|\.? (?:[A-ZÀ-Þ(]|(?:e|o|a|è|di|in|si|da|del|per|che|con|non|sono)\b)"
_HOUR, _MINUTE = r"(?:[01]?\d|2[0-4])", r"[0-5]\d"
_TIME = rf"{_HOUR}\.{_MINUTE}"
FIRST: tuple[Rule, ...] = (
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
        "roman century",
        rf"(?<![\w.])(?:(?P<n0>{_ROMAN})(?P<joint>{_AND}))?(?P<n>{_ROMAN})(?= sec(?:olo|\.))"
        rf"|(?<=(?<!\w)secoli )(?P<n1>{_ROMAN})(?P<joint1>{_AND})(?P<n2>{_ROMAN})(?!\w)",
        _century,
        ("nel XX secolo", "nel ventesimo secolo"),
        ("XVI-XVII secolo", "sedicesimo e diciassettesimo secolo"),
        ("tra il V e il VI secolo", "tra il quinto e il sesto secolo"),
        ("i secoli XIX e XX", "i secoli diciannovesimo e ventesimo"),
        needs="IVX",
    ),
    rule(
        "games",
        rf"(?<![\w.])(?P<n>{_ROMAN})(?= [Gg]iochi)",
        lambda m: ruled(roman(m["n"]))[:-1] + "i",
        ("ai XX Giochi", "ai ventesimi Giochi"),
        needs="IVX",
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
    rule(
        "roman numeral of a part of the feminine",
        rf"(?P<name>(?<!\w)(?i:{any_of(FEMININE_COUNTED)}) )(?P<n>{VALID_ROMAN})(?![\w'])",
        lambda m: m["name"] + nth(roman(m["n"]), True),
        ("la parte II", "la parte seconda"),
        needs="IVXLCDM",
    ),
    rule(
        "roman numeral behind a noun",
        rf"(?<=[a-zß-ÿ] )(?P<n>(?!XXX)(?=[IVX]{{2}}){VALID_ROMAN})(?:(?![\w'’.-])|(?=\.(?:\s|$)))",
        _behind,
        ("di tipo II, Final Fantasy XII", "di tipo due, Final Fantasy dodici"),
        ("di Artaserse VI, scuola di II grado", "di Artaserse sesto, scuola di secondo grado"),
        needs="IVX",
    ),
)

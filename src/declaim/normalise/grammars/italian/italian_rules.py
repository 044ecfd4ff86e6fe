"""Italian rules for ordinals and for figures that the words beside them decide."""

import re

from declaim.normalise.grammars.italian.days import italian_times as times
from declaim.normalise.grammars.italian.days.italian_ranges import RANGES
from declaim.normalise.grammars.italian.days.italian_times import NO_AMOUNT, clock
from declaim.normalise.grammars.italian.italian_words import (
    BEGINNINGS,
    BOOKS,
    MONTHS,
    SHORT_BOOKS,
    UNITS,
)
from declaim.normalise.grammars.italian.numbers_in_words import italian_romans as romans
from declaim.normalise.grammars.italian.numbers_in_words.italian_romans import gendered, nth, ruled
from declaim.normalise.grammars.italian.places.italian_provinces import PROVINCES
from declaim.normalise.grammars.italian.quantities.italian_quantities import QUANTITIES
from declaim.normalise.grammars.italian.shortened.italian_initials import audible
from declaim.normalise.grammars.italian.shortened.italian_short_forms import NUMBERED, SHORT
from declaim.normalise.grammars.italian.shortened.italian_short_rules import SHORT_RULES
from declaim.normalise.number_rows import (
    about_so_many,
    at_least_or_most,
    numbers_in_a_row,
    thousands_in_short,
    verses,
    years_of_a_season,
)
from declaim.normalise.numerals import cardinal, one_by_one, ordinal
from declaim.normalise.rules import AT_NUMBER, DIGITS, VALUE, Rule, after, any_of, before, rule
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


def _pointed(match: re.Match[str]) -> str | None:
    """Web due punto zero, and the number of a section or version; a time has round minutes."""
    whole, part = match["n"].split(".")
    if whole == "0" or after(match, 1) == VALUE or before(match, 10).endswith(_DECIMALS):
        return None
    if len(part) == 2 and part[1] in "05" and int(whole) <= 24 and int(part) < 60:
        return clock(int(whole), int(part))
    if part != "0" and not re.match(_NO_NOUN, after(match)):
        return None
    return f"{cardinal(whole, 'it')} punto {cardinal(part, 'it')}"


_DECIMALS = ("magnitudo ", "media ")
_NO_NOUN = r"\W*$|[,;:.)\]-]|\.? (?:[A-ZÀ-Þ(]|(?:e|o|a|è|di|in|si|da|del|per|che|con|non|sono)\b)"
_CONTEST = re.compile(
    r"(?<!\w)(?:fu|finì|arrivò|giunse|chiuse|terminò|classific\w+|piazz\w+) [^.]*$"
)
"""Words of a result, some words before a place."""
_LAW_AND_BIBLE: tuple[Rule, ...] = (
    rule(
        "letters of a law",
        r"(?P<name>(?<!\w)(?:[Ll]etter[ae]|[Ll]ett\.)) (?P<l>([a-z])\3)(?=\W)",
        lambda m: f"lettera {m['l'][0]} {m['l'][0]}",
        ("la lettera mm)", "la lettera m m)"),
        near="ett",
    ),
    verses(
        "it",
        "a",
        {book: book for book in BOOKS} | SHORT_BOOKS,
        ("Mt 6,19-21", "Matteo sei, diciannove a ventuno"),
    ),
    at_least_or_most(
        "almeno", "al massimo", UNITS, ("≥2h e ≤ 5 kg", "almeno due ore e al massimo cinque chili")
    ),
    rule(
        "parties of a lawsuit",
        r"(?P<one>(?<!\w)[A-ZÀ-Þ][\w'’-]{1,30}) v\. (?=[A-ZÀ-Þ][a-zà-ÿ]{2})"
        r"(?!(?:Art|Cap|Tab|Fig|All|Sez|Par|Nota|Legge|Sent)\w*)",
        lambda m: f"{m['one']} contro ",
        ("in Roth v. Vogt", "in Roth contro Vogt"),
        needs="v",
        near=r" v\. [A-ZÀ-Þ]",
    ),
    thousands_in_short("it", ("3,5k like", "tremilacinquecento like")),
    rule(
        "part of a whole behind an article",
        r"(?P<at>(?<!\w)(?:[Ii]l|[Dd]el|[Aa]l) )1/(?P<n>[3-9]|10)"
        r"(?= (?:di (?!\d)|dei |degli |dell|del ))",
        lambda m: m["at"] + ruled(m["n"]),
        ("il 1/3 dei voti", "il terzo dei voti"),
        needs="/",
    ),
    rule(
        "half and half",
        r"(?<![\w.,/])50 ?/ ?50(?![\w/%]|[.,]\d)",
        "cinquanta e cinquanta",
        ("al 50/50", "al cinquanta e cinquanta"),
        needs="/",
    ),
    rule(
        "times before a number",
        r"(?:^|(?<=\()|(?<=[a-zàèù]{3} )|(?<= è )|(?<=[a-z]\. ))x ?(?=\d)(?!86|64|32)",
        "per ",
        ("dosi x 4", "dosi per quattro"),
        needs="x",
    ),
    rule(
        "place in a contest",
        r"(?<![\w.,])(?P<n>[1-9]\d?) ?°(?=[,;.)]| secolo| (?:in|al|nel|nella|con)\b)",
        lambda m: (
            ruled(m["n"]) if after(m, 7) == " secolo" or _CONTEST.search(before(m, 60)) else None
        ),
        ("finì 17°, nello slalom 21°.", "finì diciassettesimo, nello slalom ventunesimo."),
        needs="°",
    ),
    rule(
        "number with a letter",
        r"(?P<name>(?<!\w)(?i:tabell[ae]|figur[ae]|fig\.|tab\.|punt[oi]|allegat[oi]|esercizi?o?) ?)"
        r"(?P<n>\d{1,3})(?P<l>[a-z])(?!\w)",
        lambda m: f"{m['name']}{cardinal(m['n'], 'it')} {m['l']}",
        ("la tabella 1a", "la tabella uno a"),
        needs=DIGITS,
        shapes=("0a",),
    ),
    rule(
        "first of a month cut short",
        rf"(?<![\w.,])1° (?P<month>{any_of(month[:3] for month in MONTHS)})\.?(?= \d{{4}}(?!\w))",
        lambda m: "primo " + next(month for month in MONTHS if month.startswith(m["month"])),
        ("il 1° gen. 2024", "il primo gennaio duemilaventiquattro"),
        needs="°",
    ),
    rule(
        "ordinals side by side",
        r"(?<![\w.,])(?P<n>[1-9]\d?)°"
        r"(?=(?:,| e| o|/|-) ?\d{1,2}° (?P<noun>dan\b|kyu\b|[a-z]{4,20})| [a-z]{1,6}\.)",
        lambda m: nth(m["n"], bool(m["noun"]) and m["noun"].endswith(("a", "zione"))),
        ("il 1° e 3° martedì, 1° sem.", "il primo e terzo martedì, primo semestre."),
        needs="°",
    ),
)
FIRST: tuple[Rule, ...] = (
    *PROVINCES,
    *SHORT_RULES,
    *QUANTITIES,
    *romans.FIRST,
    *times.FIRST,
    *_LAW_AND_BIBLE,
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
    audible(
        initials(
            BEGINNINGS,
            "IVX",
            [*(form for form in (*SHORT, *NUMBERED) if len(form) > 2), "S."],
            (
                "George W. Bush, S. Maria, la vitamina C. Il",
                "George W Bush, santa Maria, la vitamina C. Il",
            ),
            ("per E. Rossi e A. Neri", "per E punto Rossi e A punto Neri"),
        )
    ),
    rule(
        "masses",
        r"(?<!\w)SS?\. ?(?=Mess(?P<end>[ae]))",
        lambda m: f"sant{m['end']} ",
        ("due S. Messe", "due sante Messe"),
        needs="S",
    ),
    years_of_a_season(("la stagione 2023-2024", "la stagione duemilaventitré duemilaventiquattro")),
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
        r"(?P<name>(?<!\w)(?:[Cc]lass[ei]|[Ll][ae]|[DdNnAa][ae]?ll[ae]|(?<=[1-5][A-I] )e) )"
        r"(?P<n>[1-5])(?P<l>[A-I])(?!\w)",
        lambda m: f"{m['name']}{nth(m['n'], True)} {m['l']}",
        ("la 3B", "la terza B"),
        needs=DIGITS,
        shapes=("0A",),
    ),
    *RANGES,
    rule(
        "minute of a match",
        r"(?<!\w)(?P<at>[Aa]l|[Dd]al|[Nn]el|[Dd]el|[Aa]ll'|[Dd]all'|[Dd]ell')"
        r"(?: |(?<=')|(?='))(?P<n>\d{1,3})['°](?![\d\"'])(?! ?C\b)",
        lambda m: f"{m['at']}{'' if m['at'][-1] == chr(39) else ' '}{ruled(m['n'])}",
        ("al 35' il gol", "al trentacinquesimo il gol"),
        needs="'°",
    ),
    rule(
        "place in a race",
        r"(?<![\w.,])(?P<n>[1-9]\d{0,2}) ?°(?= [A-ZÀ-Þ][a-zà-ÿ]+ [A-ZÀ-Þ])",
        lambda m: ruled(m["n"]),
        ("4° Erik Zabel", "quarto Erik Zabel"),
        needs="°",
    ),
    rule(
        "lire",
        r"(?<!\w)(?:L\.|Lit\.?) ?(?P<n>\d{1,3}(?:\.\d{3})+|\d{3,7})(?![\d/.,]*\d)",
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
        r"(?<!\w)(?P<n>\d{2}|1[01]\d)[ -]?(?P<end>enn[ei])(?!\w)",
        lambda m: _aged(m["n"]) + m["end"],
        ("la 20enne, la 28enne, la 26enne", "la ventenne, la ventottenne, la ventiseienne"),
        needs=DIGITS,
        shapes=("0a", "0 a", "0-a"),
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
        r"(?<![\w.,/+-])(?P<area>0\d{1,3})[ /-](?P<n>\d{4,8})(?![\w%€]|[.,/-]\d)",
        lambda m: f"{one_by_one(m['area'], 'it')}, {one_by_one(m['n'], 'it')}",
        ("allo 06 69821", "allo zero sei, sei nove otto due uno"),
        needs="0",
    ),
    rule(
        "point that is no decimal mark",
        rf"(?<![\w.,:/€$£])(?<![€$£] )(?P<n>\d{{1,2}}\.\d{{1,2}}){NO_AMOUNT}",
        _pointed,
        ("una moda 2.0, CC BY 3.1", "una moda due punto zero, C C B Y tre punto uno"),
        ("a 4.4 per 3.5 figli", "a quattro punto quattro per tre virgola cinque figli"),
        ("14.30 rosario", "quattordici e trenta rosario"),
        needs=".",
        near=r"\d\.\d",
    ),
    rule(
        "ordinal",
        r"(?<![\w.,])(?P<n>\d{1,4})(?P<end> ?ª| ?º(?! "
        r"?C\b)|-?esim[oaie]|(?<!\d{3})[oa](?!\w)|\^)(?=[A-Z]\b|\W|$)",
        _ordinal,
        ("il 2º e la 3ª", "il secondo e la terza"),
        ("la 96esima", "la novantaseiesima"),
        ("la 3^ edizione, la 5^A, la 1a classe", "la terza edizione, la quinta A, la prima classe"),
        first=AT_NUMBER,
    ),
    *romans.LAST,
)

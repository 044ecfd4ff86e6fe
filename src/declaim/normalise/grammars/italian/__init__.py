"""Italian figures, short forms and Roman numerals."""

import re
from dataclasses import replace

from declaim.normalise.common_rules import LanguageWords, measured, tables_of
from declaim.normalise.figure_words import Figures
from declaim.normalise.grammars.italian.italian_agreement import agree
from declaim.normalise.grammars.italian.italian_examples import EXAMPLES, ROMANCE
from declaim.normalise.grammars.italian.italian_words import (
    ADDRESS,
    BOOKS,
    CONTEXT,
    CURRENCIES,
    LABELS,
    LETTERS,
    NUMBERED,
    RULERS,
    SAID_AS_WORDS,
    SHORT,
    UNITS,
)
from declaim.normalise.grammars.romance import romance_rules
from declaim.normalise.grammars.romance.romance_words import Romance
from declaim.normalise.numerals import cardinal, ordinal, roman
from declaim.normalise.roman_rules import Numerals
from declaim.normalise.rules import AT_NUMBER, after, before, rule, words
from declaim.normalise.spelled_words import VALID_ROMAN

MONTHS = words("""
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
""")


def _date(before: str, day: str, month: str, year: str) -> str:
    first = "primo" if int(day) == 1 else cardinal(day, "it")
    return f"{before}{first} {month}" + (f" {cardinal(year, 'it')}" if year else "")


def _clock(hour: int, minute: int) -> str:
    said = "una" if hour == 1 else cardinal(str(hour), "it")
    return f"{said} e {cardinal(str(minute), 'it')}" if minute else said


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


def _fraction(top: int, bottom: int) -> str | None:
    if bottom < 2 or top == 0:
        return None
    if bottom == 2:
        return "un mezzo" if top == 1 else f"{cardinal(str(top), 'it')} mezzi"
    name = str(ordinal(str(bottom), "it"))
    return f"un {name}" if top == 1 else f"{cardinal(str(top), 'it')} {name[:-1]}i"


def _is_rising(match: re.Match[str]) -> bool:
    low = re.search(r"(?<![\d.,/-])\d{1,3}$", before(match, 5))
    high = re.match(r"\d{1,3}", after(match, 4))
    return bool(low and high and int(low[0]) < int(high[0]))


def _nth(digits: str, feminine: bool) -> str:
    return _gendered(str(ordinal(digits, "it")), feminine)


def _ruled(digits: str) -> str:
    return str(ordinal(digits, "it"))


def _named(name: str, digits: str) -> str:
    """Capitolo quarto, guerra seconda: as the noun is."""
    return _gendered(
        str(ordinal(digits, "it")), name.lower() in {"parte", "classe", "scena", "fase"}
    )


_ROMANS = Numerals(
    counted=words("secolo secoli capitolo parte libro atto tomo volume canto titolo scena "
    "classe fase"),
    rulers=RULERS,
    say_ruler=_ruled,
    titles=words("re regina papa imperatore imperatrice principe faraone zar sultano duca conte "
    "egizio patriarca"),
    say_counted=_ruled,
)  # fmt: skip
_SHORT_MONTHS = dict(
    zip(words("gen feb mar apr mag giu lug ago set ott nov dic"), MONTHS, strict=True)
)

WORDS = Figures(
    language="it",
    months=MONTHS,
    decimal_mark=",",
    group_marks=". ",
    point="virgola",
    minus="meno",
    plus="più",
    percent="per cento",
    to="a",
    ampersand="e",
    between_cents="e",
    currencies=CURRENCIES,
    magnitudes={
        "mila": "mila", "milione": "milione di", "milioni": "milioni di", "mln": "milioni di",
        "miliardo": "miliardo di", "miliardi": "miliardi di", "mld": "miliardi di",
        "M": "milioni di",
    },
    date=_date,
    short_months=_SHORT_MONTHS,
    date_words=" (?:di )?",
    clock=_clock,
    clock_pattern=(
        r"(?P<h>\d{1,2})(?::|h(?=\d\d)|(?:(?<=[Oo]re \d)|(?<=[Oo]re \d\d)|(?<=alle \d)|(?<=alle "
        r"\d\d)"
        r"|(?<=dalle \d\d))\.)(?P<m>[0-5]\d)"
    ),
    comma_thousands="$ £ US$",
    telephone=r"800[ .-]?\d{3}[ .-]?\d{3}|3\d\d[ .-]?\d{3}[ .-]?\d{3,4}",
    units=measured(
        UNITS,
        lambda noun: f"{noun} quadrat{noun[-1]}",
        lambda noun: f"{noun} cub{noun[-1]}",
    ),
    periods=words("giorno mese anno ora settimana persona minuto secondo notte abitante"),
    half=('mezzo', 'mezza'),
    feminine_end="as?$|[^i]e$",
    plural_end="[ei]$",
    part_of="di",
    times="per",
    between="tra",
    on=words("il del al dal"),
    joints=words("o a"),
    labels=LABELS,
    per="per",
    behind_stroke={
        "h": "all'ora", "ora": "all'ora", "s": "al secondo", "secondo": "al secondo",
        "min": "al minuto",
        "minuto": "al minuto", "mese": "al mese", "anno": "all'anno", "giorno": "al giorno",
        "kg": "al chilo",
        "settimana": "a settimana", "persona": "a persona", "notte": "a notte", "l": "al litro",
        "mq": "al metro quadrato", "m²": "al metro quadrato", "t": "a tonnellata",
    },
    one="uno",
    decimals=3,
    agree=agree,
)  # fmt: skip
_ROMANCE = Romance(
    examples=ROMANCE,
    days={
        "lun": "lunedì", "mar": "martedì", "mer": "mercoledì", "gio": "giovedì", "ven": "venerdì",
        "sab": "sabato", "dom": "domenica",
    },
    to="a",
    either={"e/o": "e o", "E/O": "e o"},
    or_="o",
    one_of=words("mezzo un ogni per al il del nel"),
    titles={"Dr": "dottor", "Dott": "dottor", "Sig": "signor", "Sigra": "signora",
    "Prof": "professor",
            "Avv": "avvocato", "Ing": "ingegner", "On": "onorevole", "Dottssa": "dottoressa"},
    articles=words("articolo articoli comma commi paragrafo"),
    article_signs={"art.": "articolo", "Art.": "articolo", "artt.": "articoli"},
    nth=lambda digits: _nth(digits, False),
    times={"ore": "ore", "Ore": "Ore", "h": "ore", "h.": "ore", "alle": "alle", "dalle": "dalle",
           "delle": "delle", "Alle": "Alle", "Dalle": "Dalle", "H": "Ore"},
    saints=("san", "santa", "sant'"),
    over="su",
    parts_of_day=("del mattino", "del pomeriggio", "di sera", "del pomeriggio"),
    times_as_many=("volta", "volte"),
    thousands="mila",
    power="elevato a",
    less_and_more=("minore di", "maggiore di"),
    out_of="su",
    books=BOOKS,
    half=("mezzo", "mezza"),
    compass={"N": "nord", "S": "sud", "E": "est", "O": "ovest", "W": "ovest", "L": "est"},
    said_as_words=SAID_AS_WORDS,
    dot="punto",
    phones=words("telefono tel cellulare cell whatsapp fax chiamare chiamate"),
)  # fmt: skip
_FIRST, _OWN = romance_rules(_ROMANCE, WORDS)
TABLES = tables_of(
    LanguageWords(
        figures=WORDS,
        short=SHORT,
        numbered=NUMBERED,
        address=ADDRESS,
        letters=LETTERS,
        said_as_words=SAID_AS_WORDS,
        numerals=_ROMANS,
        fraction=_fraction,
        context=replace(CONTEXT, nth=_nth),
    ),
    EXAMPLES,
    *_OWN,
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
        "roman century",
        rf"(?<![\w.])(?:(?P<n0>(?=[IVX]){VALID_ROMAN})(?P<joint>[-–]| e "
        rf"))?(?P<n>(?=[IVX]){VALID_ROMAN})"
        r"(?= sec(?:olo|\.))",
        lambda m: (f"{_ruled(roman(m['n0']))} e " if m["n0"] else "") + _ruled(roman(m["n"])),
        ("nel XX secolo", "nel ventesimo secolo"),
        ("XVI-XVII secolo", "sedicesimo e diciassettesimo secolo"),
        needs="IVX",
    ),
    rule(
        "roman numeral of a part of the feminine",
        rf"(?<!\w)(?P<name>(?i:parte|classe|scena|fase)) (?P<n>{VALID_ROMAN})(?![\w'])",
        lambda m: f"{m['name']} {_named(m['name'], roman(m['n']))}",
        ("la parte II", "la parte seconda"),
        needs="IVXLCDM",
    ),
    first=(
        *_FIRST,
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
            lambda m: f"{m['at']}{'' if m['at'][-1] == chr(39) else ' '}{_ruled(m['n'])}",
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
            lambda m: _ruled(m["n"]),
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
    ),
)

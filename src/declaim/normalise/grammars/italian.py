"""Italian figures, short forms and Roman numerals."""

import re
from dataclasses import replace

from declaim.normalise.common_rules import LanguageWords, measured, tables_of
from declaim.normalise.figure_words import Figures
from declaim.normalise.grammars.italian_words import (
    ADDRESS,
    CONTEXT,
    CURRENCIES,
    LETTERS,
    NUMBERED,
    SAID_AS_WORDS,
    SHORT,
    UNITS,
)
from declaim.normalise.numerals import cardinal, ordinal, roman
from declaim.normalise.roman_rules import Numerals
from declaim.normalise.rules import after, before, rule, words
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


def _agree(number: str, noun: str) -> str:
    """Un libro, una casa; uno alone."""
    if number != "uno" or noun in _NO_NOUN:
        return number
    if noun.endswith(("a", "ione", "tà")) and noun not in {"milione", "problema", "programma"}:
        return "una"
    return "uno" if re.match("s[^aeiou]|z|ps|gn|x|y", noun) else "un" if noun else number


_NO_NOUN = frozenset(words("""
    a di da in con su per tra fra e o ed è il lo la i gli le al del dal nel sul che non si ha sono
    come ma anche più contro dopo prima
"""))  # fmt: skip


def _ordinal(match: re.Match[str]) -> str:
    return _gendered(str(ordinal(match["n"], "it")), match["end"].strip() in "ªa")


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
    rulers=words("Luigi Carlo Enrico Filippo Pio Leone Benedetto Gregorio Clemente Urbano "
                 "Innocenzo Paolo Giovanni Napoleone Umberto Vittorio Emanuele Federico Alessandro "
                 "Giulio Sisto Bonifacio Celestino Elisabetta Caterina Guglielmo Giorgio Edoardo "
                 "Riccardo Giacomo Nicola Ludovico Ferdinando Alfonso Francesco Cosimo Isabella "
                 "Leopoldo Ottone Ramses Costantino"),
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
        r"(?P<h>\d{1,2})(?::|(?:(?<=[Oo]re \d)|(?<=[Oo]re \d\d)|(?<=alle \d)|(?<=alle \d\d)"
        r"|(?<=dalle \d\d))\.)(?P<m>[0-5]\d)"
    ),
    telephone=r"800[ .-]?\d{3}[ .-]?\d{3}|3\d\d[ .-]?\d{3}[ .-]?\d{3,4}",
    units=measured(
        UNITS,
        lambda noun: f"{noun} quadrat{noun[-1]}",
        lambda noun: f"{noun} cub{noun[-1]}",
    ),
    periods=words("giorno mese anno ora settimana persona minuto secondo notte abitante"),
    half=('mezzo', 'mezza'),
    part_of="di",
    times="per",
    between="tra",
    on=words("il del al dal"),
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
    decimals=2,
    agree=_agree,
)  # fmt: skip
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
    {
        "telephone behind its word": (
            ("telefono 06 1234567", "telefono zero sei, uno due tre quattro cinque sei sette"),
        ),
        "digits of a code": (("protocollo 00184", "protocollo zero zero uno otto quattro"),),
        "number with points": (("versione 10.4", "versione dieci punto quattro"),),
        "number of a law and its year": (
            ("legge n. 270/82", "legge numero duecentosettanta dell'ottantadue"),
        ),
        "roman numerals in a row": (("i canti II, III e IV", "i canti due, tre e quattro"),),
        "date with a short year": (("il 5/11/23", "il cinque novembre duemilaventitre"),),
        "day and month in figures": (("il 12/03", "il dodici marzo"),),
        "roman numeral before a noun": (
            ("la III edizione, il XX congresso", "la terza edizione, il ventesimo congresso"),
        ),
        "ordinal with a degree sign": (("il 15° anniversario", "il quindicesimo anniversario"),),
        "large number in short": (("2,5 mln di euro", "due virgola cinque milioni di euro"),),
        "part of a unit": (("1/2 l, 1/4 kg", "mezzo litro, un quarto di chilo"),),
        "duration in pieces": (("3h45min12s", "tre ore, quarantacinque minuti e dodici secondi"),),
        "minutes and seconds": (("1'20,5\"", "un minuto e venti secondi cinque"),),
        "size": (("20 cm x 15 cm", "venti centimetri per quindici centimetri"),),
        "ratio": (("24/7, 16:9", "ventiquattro sette, sedici a nove"),),
        "stroke between figures": (("2019/20", "duemiladiciannove venti"),),
        "sign before a number": (("+3%", "più tre per cento"),),
        "currency without a number": (("2 milioni di €", "due milioni di euro"),),
        "date": (("il 1º maggio 2020", "il primo maggio duemilaventi"),),
        "numeric date": (("03/05/2020", "tre maggio duemilaventi"),),
        "time": (("alle 14:30", "alle quattordici e trenta"),),
        "money": (
            ("3,50 €", "tre euro e cinquanta centesimi"),
            ("2 milioni €", "due milioni di euro"),
        ),
        "half of a noun": (("1/2 tazza", "mezza tazza"),),
        "duration": (("2:07:30", "due ore, sette minuti e trenta secondi"),),
        "percent": (("12,5%", "dodici virgola cinque per cento"),),
        "measure": (("90 km/h, 5 km²", "novanta chilometri all'ora, cinque chilometri quadrati"),),
        "number": (("1.500 case, 1 casa", "millecinquecento case, una casa"),),
        "digits left": (("G20", "G venti"),),
        "range": (("3-5", "tre a cinque"),),
        "ampersand": (("pane & vino", "pane e vino"),),
        "address of the net": (("anna@esempio.it", "anna chiocciola esempio punto i t"),),
        "short form before a number": (("n. 5, pag. 12", "numero cinque, pagina dodici"),),
        "fraction": (("i 2/3 dei voti", "i due terzi dei voti"),),
        "roman numeral of a part": (("il capitolo IV", "il capitolo quarto"),),
        "roman numeral of a ruler": (("Luigi XIV e Pio IX", "Luigi quattordicesimo e Pio nono"),),
        "short form": (
            (
                "il dott. Rossi, nel 44 a. C. ecc.",
                "il dottor Rossi, nel quarantaquattro avanti Cristo eccetera.",
            ),
        ),
        "acronym": (("La UE e la NATO", "La U E e la Nato"),),
    },
    rule(
        "ordinal",
        r"(?<![\w.,])(?P<n>\d{1,4})(?P<end> ?[ºª](?! ?C\b))(?!\w)",
        _ordinal,
        ("il 2º e la 3ª", "il secondo e la terza"),
        needs="ºª°",
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
        rule(
            "range of a noun",
            r"(?<=\d)[-–](?=\d{1,3} ?(?:°|[a-zà]))",
            lambda m: " " if _is_rising(m) else None,
            ("per 3-4 minuti", "per tre quattro minuti"),
            needs="-–",
        ),
        rule(
            "age in one word",
            r"(?<!\w)(?P<n>\d{2})(?P<end>enn[ei])(?!\w)",
            lambda m: cardinal(m["n"], "it")[:-1] + m["end"],
            ("la 28enne", "la ventottenne"),
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

"""Italian figures, short forms and Roman numerals."""

import re
from dataclasses import replace

from declaim.normalise.common_rules import LanguageWords, measured, tables_of
from declaim.normalise.figure_words import Figures
from declaim.normalise.grammars.italian.days.italian_births import BIRTHS
from declaim.normalise.grammars.italian.days.italian_dates_and_houses import MARKS
from declaim.normalise.grammars.italian.days.italian_days_and_hours import DAYS
from declaim.normalise.grammars.italian.days.italian_firsts import FIRSTS
from declaim.normalise.grammars.italian.days.italian_ranges import HOURS_OF_DAYS
from declaim.normalise.grammars.italian.days.italian_times import clock
from declaim.normalise.grammars.italian.days.italian_weekdays_and_telephones import NOTICES
from declaim.normalise.grammars.italian.italian_examples import EXAMPLES, ROMANCE
from declaim.normalise.grammars.italian.italian_glued import GLUED
from declaim.normalise.grammars.italian.italian_rules import FIRST, OWN
from declaim.normalise.grammars.italian.italian_words import (
    ADDRESS,
    BOOKS,
    CONTEXT,
    COUNTED,
    CURRENCIES,
    LABELS,
    LAWS,
    LETTERS,
    MONTHS,
    RULERS,
    SAID_AS_WORDS,
    SHORT_DAYS,
    UNITS,
)
from declaim.normalise.grammars.italian.numbers_in_words.italian_agreement import (
    FEMININE_END,
    agree,
)
from declaim.normalise.grammars.italian.numbers_in_words.italian_counted import (
    CODES,
    LONG_CODES,
    THINGS,
)
from declaim.normalise.grammars.italian.numbers_in_words.italian_romans import nth, ruled
from declaim.normalise.grammars.italian.numbers_in_words.italian_written_ordinals import ORDINALS
from declaim.normalise.grammars.italian.places.italian_places import PLACES
from declaim.normalise.grammars.italian.quantities.italian_formulas import FORMULAS
from declaim.normalise.grammars.italian.quantities.italian_hours_and_prices import FIGURES
from declaim.normalise.grammars.italian.shortened.italian_cut_words import CUTS
from declaim.normalise.grammars.italian.shortened.italian_machines_and_matter import MACHINES
from declaim.normalise.grammars.italian.shortened.italian_people_and_papers import PEOPLE
from declaim.normalise.grammars.italian.shortened.italian_ranks import RANKS
from declaim.normalise.grammars.italian.shortened.italian_short_forms import NUMBERED, SHORT
from declaim.normalise.grammars.italian.shortened.italian_short_nouns import NOUNS
from declaim.normalise.grammars.italian.shortened.italian_words_in_context import NOTICE_WORDS
from declaim.normalise.grammars.romance import earliest_rules, romance_rules
from declaim.normalise.grammars.romance.romance_hours import hours_of_a_line
from declaim.normalise.grammars.romance.romance_units import physical_units
from declaim.normalise.grammars.romance.romance_words import Romance
from declaim.normalise.numerals import cardinal, ordinal
from declaim.normalise.roman_rules import Numerals
from declaim.normalise.rules import words


def _date(before: str, day: str, month: str, year: str) -> str:
    first = "primo" if int(day) == 1 else cardinal(day, "it")
    return f"{before}{first} {month}" + (f" {cardinal(year, 'it')}" if year else "")


def _fraction(top: int, bottom: int) -> str | None:
    if bottom < 2 or top == 0:
        return None
    if bottom == 2:
        return "un mezzo" if top == 1 else f"{cardinal(str(top), 'it')} mezzi"
    name = str(ordinal(str(bottom), "it"))
    return f"un {name}" if top == 1 else f"{cardinal(str(top), 'it')} {name[:-1]}i"


_ROMANS = Numerals(
    counted=COUNTED,
    rulers=RULERS,
    say_ruler=ruled,
    titles=words("re regina papa imperatore imperatrice principe faraone zar sultano duca conte "
    "egizio patriarca"),
    say_counted=ruled,
    queens=words("Elisabetta Caterina Isabella Cleopatra Margherita Beatrice Giovanna Anna "
    "Cristina Eleonora Bianca Maria Elizabeth regina imperatrice"),
    say_queen=lambda digits: ruled(digits)[:-1] + "a",
)  # fmt: skip
_SHORT_MONTHS = dict(
    zip(words("gen feb mar apr mag giu lug ago set ott nov dic"), MONTHS, strict=True)
) | {
    "sett": "settembre",
    "genn": "gennaio",
    "febbr": "febbraio",
    "febb": "febbraio",
    "magg": "maggio",
}
del _SHORT_MONTHS["set"]  # 3 set are a part of a match

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
        "Mln": "milioni di",
        "miliardo": "miliardo di", "miliardi": "miliardi di", "mld": "miliardi di",
        "Mld": "miliardi di",
        "M": "milioni di",
    },
    date=_date,
    short_months=_SHORT_MONTHS,
    date_words=" (?:di )?",
    clock=clock,
    clock_pattern=(
        r"(?P<h>\d{1,2})(?::|h(?=\d\d)|(?:(?<=[Oo]re \d)|(?<=[Oo]re \d\d)|(?<=alle \d)|(?<=alle "
        r"\d\d)"
        r"|(?<=dalle \d\d))[.,])(?P<m>[0-5]\d)"
    ),
    comma_thousands="$ £ US$",
    telephone=r"800[ .-]?\d{3}[ .-]?\d{3}|3[2-9]\d(?:[ .-]\d\d){2}[ .-]\d{2,3}"
    r"|3\d\d[ .-]?\d{3}[ .-]?\d{3,4}",
    units=measured(
        physical_units("it") | UNITS,
        lambda noun: f"{noun} quadrat{noun[-1]}",
        lambda noun: f"{noun} cub{noun[-1]}",
    ),
    periods=words("giorno mese anno ora settimana persona minuto secondo notte abitante die sett "
    "sett. pers. litro"),
    half=('mezzo', 'mezza'),
    feminine_end=FEMININE_END,
    plural_end="[ei]$",
    part_of="di",
    portions=words("tazz bicchier cucchiai litro chilo pagina bustin cipoll limone mela vasetto"),
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
        "die": "al giorno",
        "kg": "al chilo",
        "settimana": "a settimana", "persona": "a persona", "notte": "a notte", "l": "al litro",
        "mq": "al metro quadrato", "m²": "al metro quadrato", "t": "a tonnellata",
        "m2": "al metro quadrato", "m³": "al metro cubo", "m3": "al metro cubo",
        "mc": "al metro cubo", "km": "al chilometro", "Km": "al chilometro",
        "km.": "al chilometro", "Km.":
        "al chilometro", "dl": "al decilitro",
        "dL": "al decilitro", "ml": "al millilitro", "mL": "al millilitro", "s²":
        "al secondo quadrato", "s2": "al secondo quadrato", "sett.": "a settimana", "sett":
        "a settimana", "kWh": "al chilowattora", "MWh": "al megawattora", "L": "al litro",
        "litro": "al litro", "kmq": "al chilometro quadrato", "km²": "al chilometro quadrato",
        "cmq": "al centimetro quadrato", "cm²": "al centimetro quadrato", "cm2":
        "al centimetro quadrato", "km2": "al chilometro quadrato", "pers.": "a persona",
        "mol": "per mole", "gg":
        "al giorno",
    },
    one="uno",
    decimals=3,
    agree=agree,
)  # fmt: skip
_ROMANCE = Romance(
    examples=ROMANCE,
    days=SHORT_DAYS,
    to="a",
    either={"e/o": "e o", "E/O": "e o", "audio/video": "audio e video"},
    or_="o",
    one_of=words("mezzo un ogni per al il del nel ultimo l'ultimo primo dell'ultimo"),
    titles={"Dr": "dottor", "Dott": "dottor", "Sig": "signor", "Sigra": "signora",
            "Avv": "avvocato", "Prof": "professor", "Ing": "ingegner", "Dottssa": "dottoressa"},
    articles=words("articolo articoli comma commi paragrafo"),
    article_signs={"art.": "articolo", "Art.": "articolo", "artt.": "articoli"},
    laws=LAWS, number="numero", numbered=NUMBERED,
    law=lambda number, year: re.sub("del (?=[ou])", "dell'", f"{number} del {year}"),
    nth=ruled,
    times={"ore": "ore", "Ore": "Ore", "h": "ore", "h.": "ore", "alle": "alle", "dalle": "dalle",
           "delle": "delle", "Alle": "Alle", "Dalle": "Dalle", "H": "Ore"},
    saints=("san", "santa", "sant'"),
    parts_of_day=("del mattino", "del pomeriggio", "di sera", "del pomeriggio"),
    times_as_many=("volta", "volte"),
    thousands="mila", power="elevato a", dot="punto",
    greek=words("alfa beta gamma delta epsilon zeta eta theta iota kappa lambda mi ni xi omicron "
    "pi rho sigma tau ipsilon fi chi psi omega"),
    comparisons=("minore di", "maggiore di", "minore o uguale a", "maggiore o uguale a"),
    powers=("al quadrato", "al cubo"),
    first_four=("primo", "secondo", "terzo", "quarto"),
    ratios=("rapporto", "rapporto di", "proporzione", "diluizione"),
    over="su", out_of="su",
    books=BOOKS,
    half=("mezzo", "mezza"),
    compass={"N": "nord", "S": "sud", "E": "est", "O": "ovest", "W": "ovest", "L": "est",
             "NO": "nord-ovest", "NE": "nord-est", "SO": "sud-ovest", "SE": "sud-est"},
    wind="vent[oi]|raffiche|brezza|mare",
    said_as_words=SAID_AS_WORDS,
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
        context=replace(CONTEXT, nth=nth),
    ),
    EXAMPLES,
    *_OWN,
    *OWN,
    *LONG_CODES,
    first=(
        hours_of_a_line(
            "it",
            clock,
            ("22.30-23.59: cena", "dalle ventidue e trenta alle ventitré e cinquantanove: cena"),
            ("dalle 9-12.30", "dalle nove alle dodici e trenta"),
            ("Ore 9-12,30", "Dalle ore nove alle dodici e trenta"),
        ),
        *HOURS_OF_DAYS,
        *RANKS,
        *FIRSTS,
        *earliest_rules(_ROMANCE, WORDS),
        *CODES,
        *GLUED,
        *BIRTHS,
        *FORMULAS,
        *MACHINES,
        *ORDINALS,
        *PEOPLE,
        *PLACES,
        *MARKS,
        *NOUNS,
        *DAYS,
        *CUTS,
        *NOTICES,
        *NOTICE_WORDS,
        *FIGURES,
        *FIRST,
        *THINGS,
        *_FIRST,
    ),
)

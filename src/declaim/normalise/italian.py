"""Italian figures, short forms and Roman numerals."""

import re

from declaim.normalise.common_rules import VALID_ROMAN, LanguageWords, Numerals, measured, tables_of
from declaim.normalise.figure_words import Figures, Money
from declaim.normalise.numerals import cardinal, ordinal, roman
from declaim.normalise.rules import rule, words

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
    return "una" if noun.endswith(("a", "ione", "tà")) else "un" if noun else number


_NO_NOUN = frozenset(words("""
    a di da in con su per tra fra e o ed è il lo la i gli le al del dal nel sul che non si ha sono
    come ma anche più contro dopo prima
"""))  # fmt: skip


def _ordinal(match: re.Match[str]) -> str:
    return _gendered(str(ordinal(match["n"], "it")), match["end"] in "ªa")


def _gendered(said: str, feminine: bool) -> str:
    return said[:-1] + "a" if feminine else said


def _fraction(top: int, bottom: int) -> str | None:
    if bottom < 2 or top == 0:
        return None
    if bottom == 2:
        return "un mezzo" if top == 1 else f"{cardinal(str(top), 'it')} mezzi"
    name = str(ordinal(str(bottom), "it"))
    return f"un {name}" if top == 1 else f"{cardinal(str(top), 'it')} {name[:-1]}i"


def _ruled(digits: str) -> str:
    return str(ordinal(digits, "it"))


def _named(name: str, digits: str) -> str:
    """Capitolo quarto, guerra seconda: as the noun is."""
    return _gendered(
        str(ordinal(digits, "it")), name.lower() in {"parte", "classe", "scena", "fase"}
    )


_ADDRESS = {
    ".": "punto", "@": "chiocciola", "/": "slash", ":": "due punti", "-": "trattino",
    "_": "trattino basso", "www": "w w w", "http": "h t t p", "https": "h t t p s", "it": "i t",
    "?": "punto interrogativo", "=": "uguale", "&": "e", "#": "cancelletto", "%": "per cento",
    "+": "più",
}  # fmt: skip
_SHORT = {
    "Dott.": "dottor", "dott.": "dottor", "Dott.ssa": "dottoressa", "dott.ssa": "dottoressa",
    "Sig.": "signor", "sig.": "signor", "Sig.ra": "signora", "sig.ra": "signora",
    "Sig.na": "signorina", "sig.na": "signorina", "Prof.": "professor", "prof.": "professor",
    "Prof.ssa": "professoressa", "Ing.": "ingegner", "ing.": "ingegner", "Avv.": "avvocato",
    "avv.": "avvocato", "On.": "onorevole", "on.": "onorevole", "Mons.": "monsignor",
    "S.": "san", "ecc.": "eccetera", "es.": "esempio", "a. C.": "avanti Cristo",
    "d. C.": "dopo Cristo", "ca.": "circa", "dip.": "dipartimento", "p.za": "piazza",
    "P.za": "piazza", "tel.": "telefono", "Tel.": "telefono", "ab.": "abitanti",
    "cfr.": "confronta",
    "Cfr.": "Confronta", "min.": "minimo", "max.": "massimo", "pagg.": "pagine", "gen.": "generale",
    "Gen.": "generale", "col.": "colonnello", "S.p.A.": "S P A", "S.r.l.": "S R L",
    "Spett.": "spettabile", "Egr.": "egregio", "Gent.": "gentile", "v.le": "viale", "V.le": "viale",
    "c.so": "corso", "C.so": "corso",
}  # fmt: skip
_NUMBERED = {
    "n.": "numero", "N.": "numero", "n°": "numero", "nº": "numero", "N°": "numero",
    "nn.": "numeri", "p.": "pagina", "pag.": "pagina", "pp.": "pagine", "pagg.": "pagine",
    "vol.": "volume", "art.": "articolo", "Art.": "articolo", "artt.": "articoli",
    "cap.": "capitolo", "fig.": "figura", "Fig.": "figura", "§": "paragrafo", "km.": "chilometro",
}  # fmt: skip
_ROMANS = Numerals(
    counted=words("capitolo parte libro atto tomo volume canto titolo scena classe fase"),
    rulers=words("Luigi Carlo Enrico Filippo Pio Leone Benedetto Gregorio Clemente Urbano "
                 "Innocenzo Paolo Giovanni Napoleone Umberto Vittorio Emanuele Federico Alessandro "
                 "Giulio Sisto Bonifacio Celestino Elisabetta Caterina Guglielmo Giorgio Edoardo "
                 "Riccardo Giacomo Nicola Ludovico Ferdinando Alfonso Francesco Cosimo Isabella "
                 "Leopoldo Ottone Ramses Costantino"),
    say_ruler=_ruled,
    say_counted=_ruled,
)  # fmt: skip
_LETTERS = words("UE ONU USA FBI CIA PD FI IVA PIL BBC TV CGIL CD DVD SMS DNA PC AI FMI BCE RSI")
_SAID_AS_WORDS = words("NATO FIAT RAI ISTAT INPS UNESCO UNICEF NASA FIFA UEFA COVID ENEL ENI OPEC "
                       "ONLUS IRPEF ILVA AIDS ISEE CONI ANAS CISL")  # fmt: skip

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
    currencies={
        "€": Money("euro", "euro", "centesimo", "centesimi"),
        "EUR": Money("euro", "euro", "centesimo", "centesimi"),
        "$": Money("dollaro", "dollari", "centesimo", "centesimi"),
        "USD": Money("dollaro", "dollari", "centesimo", "centesimi"),
        "£": Money("sterlina", "sterline", "penny", "penny"),
        "¥": Money("yen", "yen"),
        "CHF": Money("franco", "franchi", "centesimo", "centesimi"),
    },
    magnitudes={
        "mila": "mila", "milione": "milione di", "milioni": "milioni di", "mln": "milioni di",
        "miliardo": "miliardo di", "miliardi": "miliardi di", "mld": "miliardi di",
    },
    date=_date,
    short_months=_SHORT_MONTHS,
    date_words=" (?:di )?",
    clock=_clock,
    clock_pattern=(
        r"(?P<h>\d{1,2})(?::|(?:(?<=[Oo]re \d)|(?<=[Oo]re \d\d)|(?<=alle \d)|(?<=alle \d\d)"
        r"|(?<=dalle \d\d))\.)(?P<m>[0-5]\d)"
    ),
    telephone=r"3\d\d[ .-]?\d{3}[ .-]?\d{3,4}",
    units=measured(
        {
            "km": ("chilometro", "chilometri"), "m": ("metro", "metri"),
            "cm": ("centimetro", "centimetri"), "mm": ("millimetro", "millimetri"),
            "kg": ("chilo", "chili"), "g": ("grammo", "grammi"), "mg": ("milligrammo",
            "milligrammi"),
            "t": ("tonnellata", "tonnellate"), "l": ("litro", "litri"), "ml": ("millilitro",
            "millilitri"), "cl": ("centilitro", "centilitri"), "h": ("ora", "ore"),
            "min": ("minuto",
            "minuti"), "s": ("secondo", "secondi"), "ha": ("ettaro", "ettari"), "W": ("watt",
            "watt"),
            "kW": ("chilowatt", "chilowatt"), "MW": ("megawatt", "megawatt"),
            "kWh": ("chilowattora",
            "chilowattora"), "Hz": ("hertz", "hertz"), "MHz": ("megahertz", "megahertz"), "GHz":
            ("gigahertz", "gigahertz"), "MB": ("megabyte", "megabyte"), "GB": ("gigabyte",
            "gigabyte"), "°C": ("grado Celsius", "gradi Celsius"), "°": ("grado", "gradi"),
            "ab.": ("abitante", "abitanti"), "CV": ("cavallo", "cavalli"), "V": ("volt", "volt"),
            "A": ("ampere", "ampere"),
        },
        lambda noun: f"{noun} quadrat{noun[-1]}",
        lambda noun: f"{noun} cub{noun[-1]}",
    ),
    periods=words("giorno mese anno ora settimana persona minuto secondo notte abitante"),
    half=('mezzo', 'mezza'),
    per="per",
    one="uno",
    decimals=2,
    agree=_agree,
)  # fmt: skip
TABLES = tables_of(
    LanguageWords(
        figures=WORDS,
        short=_SHORT,
        numbered=_NUMBERED,
        address=_ADDRESS,
        letters=_LETTERS,
        said_as_words=_SAID_AS_WORDS,
        numerals=_ROMANS,
        fraction=_fraction,
    ),
    {
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
        "measure": (("90 km/h, 5 km²", "novanta chilometri per ora, cinque chilometri quadrati"),),
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
        r"(?<![\w.,])(?P<n>\d{1,4})(?P<end>[ºª]|°(?= [a-z]{4}))(?!\w)",
        _ordinal,
        ("il 2º e la 3ª", "il secondo e la terza"),
        needs="ºª°",
    ),
    rule(
        "roman century",
        rf"(?<![\w.])(?P<n>(?=[IVX]){VALID_ROMAN})(?= secolo\b)"
        rf"|(?<=secolo )(?P<n2>(?=[IVX]){VALID_ROMAN})(?!\w)",
        lambda m: str(ordinal(roman(m["n"] or m["n2"]), "it")),
        ("nel XX secolo", "nel ventesimo secolo"),
        needs=["secolo"],
    ),
    rule(
        "roman numeral of a part of the feminine",
        rf"(?<!\w)(?P<name>(?i:parte|classe|scena|fase)) (?P<n>{VALID_ROMAN})(?![\w'])",
        lambda m: f"{m['name']} {_named(m['name'], roman(m['n']))}",
        ("la parte II", "la parte seconda"),
        needs="IVXLCDM",
    ),
)

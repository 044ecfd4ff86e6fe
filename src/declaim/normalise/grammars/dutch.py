"""Dutch figures, short forms and Roman numerals."""

from declaim.normalise.common_rules import LanguageWords, measured, tables_of
from declaim.normalise.figure_words import Figures, Money
from declaim.normalise.numerals import cardinal, ordinal, roman, year_by_hundreds
from declaim.normalise.roman_rules import Numerals
from declaim.normalise.rules import rule, words
from declaim.normalise.spelled_words import VALID_ROMAN

MONTHS = words("""
    januari februari maart april mei juni juli augustus september oktober november december
""")


def _date(before: str, day: str, month: str, year: str) -> str:
    return f"{before}{cardinal(day, 'nl')} {month}" + (f" {_year(year)}" if year else "")


def _year(digits: str) -> str:
    return year_by_hundreds(digits, "nl", "honderd")


def _clock(hour: int, minute: int) -> str:
    hours = f"{cardinal(str(hour), 'nl')} uur"
    return f"{hours} {cardinal(str(minute), 'nl')}" if minute else hours


def _fraction(top: int, bottom: int) -> str | None:
    if bottom < 2 or top == 0:
        return None
    name = {2: "half", 4: "kwart"}.get(bottom) or str(ordinal(str(bottom), "nl"))
    first = "een" if top == 1 else cardinal(str(top), "nl")
    return f"{first} {'halve' if bottom == 2 and top > 1 else name}"


def _ruled(digits: str) -> str:
    """Willem de Derde."""
    return f"de {str(ordinal(digits, 'nl')).capitalize()}"


_ADDRESS = {
    ".": "punt", "@": "apenstaartje", "/": "schuine streep", ":": "dubbele punt", "-": "streepje",
    "_": "laag streepje", "www": "w w w", "http": "h t t p", "https": "h t t p s", "nl": "n l",
    "be": "b e", "?": "vraagteken", "=": "is", "&": "en", "#": "hekje", "%": "procent", "+": "plus",
}  # fmt: skip
_SHORT = {
    "dr.": "dokter", "Dr.": "dokter", "prof.": "professor", "Prof.": "professor",
    "dhr.": "de heer", "Dhr.": "De heer", "mevr.": "mevrouw", "Mevr.": "Mevrouw", "mr.": "meester",
    "ir.": "ingenieur", "drs.": "doctorandus", "St.": "Sint", "bijv.": "bijvoorbeeld",
    "Bijv.": "Bijvoorbeeld", "bv.": "bijvoorbeeld", "d.w.z.": "dat wil zeggen", "enz.": "enzovoort",
    "etc.": "et cetera", "ca.": "circa", "o.a.": "onder andere", "m.a.w.": "met andere woorden",
    "t.o.v.": "ten opzichte van", "i.v.m.": "in verband met", "n.a.v.": "naar aanleiding van",
    "a.u.b.": "alstublieft", "v. Chr.": "voor Christus", "n. Chr.": "na Christus",
    "tel.": "telefoon", "Tel.": "telefoon", "resp.": "respectievelijk", "incl.": "inclusief",
    "excl.": "exclusief", "max.": "maximaal", "min.": "minimaal", "m.b.t.": "met betrekking tot",
    "t/m": "tot en met", "m.n.": "met name", "zgn.": "zogenaamd", "evt.": "eventueel",
    "jl.": "jongstleden", "vgl.": "vergelijk", "geb.": "geboren", "i.p.v.": "in plaats van",
}  # fmt: skip
_NUMBERED = {
    "nr.": "nummer", "Nr.": "nummer", "no.": "nummer", "blz.": "bladzijde", "p.": "pagina",
    "art.": "artikel", "Art.": "artikel", "hfst.": "hoofdstuk", "fig.": "figuur", "dl.": "deel",
    "§": "paragraaf",
}  # fmt: skip
_ROMANS = Numerals(
    counted=words("hoofdstuk deel akte boek wereldoorlog artikel bijlage klasse"),
    rulers=words("Willem Karel Filips Lodewijk Hendrik Frederik Leopold Albert Boudewijn Pius Leo "
                 "Paulus Johannes Benedictus Napoleon Elizabeth Catharina Otto Jan Floris Peter "
                 "Ferdinand Maximiliaan Gregorius Alexander Nicolaas Christiaan Gustaaf"),
    say_ruler=_ruled,
)  # fmt: skip
_LETTERS = words("EU VS VN USA FBI CIA VVD CDA BBC TV NS ING KLM ABN WHO PVV SP PC DNA BTW CEO")
_SAID_AS_WORDS = words("NAVO NATO AIDS UNESCO UNICEF NASA FIFA UEFA COVID HAVO VUT OPEC BIN PIN")

WORDS = Figures(
    language="nl",
    months=MONTHS,
    decimal_mark=",",
    group_marks=". ",
    point="komma",
    minus="min",
    plus="plus",
    percent="procent",
    to="tot",
    ampersand="en",
    between_cents="",
    currencies={
        "€": Money("euro", "euro", "cent", "cent"),
        "EUR": Money("euro", "euro", "cent", "cent"),
        "$": Money("dollar", "dollar", "cent", "cent"),
        "£": Money("pond", "pond", "penny", "pence"),
        "¥": Money("yen", "yen"),
    },
    magnitudes={
        "miljoen": "miljoen", "mln.": "miljoen", "mln": "miljoen", "miljard": "miljard",
        "mld.": "miljard", "mld": "miljard", "biljoen": "biljoen",
    },
    date=_date,
    date_words=" ",
    clock=_clock,
    clock_pattern=r"(?P<h>\d{1,2})(?::|\.(?=\d\d uur))(?P<m>[0-5]\d)(?: uur\b)?",
    telephone=r"06[ -]?\d{8}",
    units=measured(
        {
            "km": ("kilometer", "kilometer"), "m": ("meter", "meter"),
            "cm": ("centimeter", "centimeter"), "mm": ("millimeter", "millimeter"),
            "kg": ("kilo", "kilo"), "g": ("gram", "gram"), "mg": ("milligram", "milligram"),
            "t": ("ton", "ton"), "l": ("liter", "liter"), "ml": ("milliliter", "milliliter"),
            "cl": ("centiliter", "centiliter"), "u": ("uur", "uur"), "min": ("minuut", "minuten"),
            "s": ("seconde", "seconden"), "ha": ("hectare", "hectare"), "W": ("watt", "watt"),
            "kW": ("kilowatt", "kilowatt"), "MW": ("megawatt", "megawatt"),
            "kWh": ("kilowattuur", "kilowattuur"), "Hz": ("hertz", "hertz"),
            "MHz": ("megahertz", "megahertz"), "GHz": ("gigahertz", "gigahertz"),
            "MB": ("megabyte", "megabyte"), "GB": ("gigabyte", "gigabyte"),
            "°C": ("graad Celsius", "graden Celsius"), "°": ("graad", "graden"),
            "V": ("volt", "volt"), "h": ("uur", "uur"), "pk": ("pk", "pk"),
        },
        lambda noun: f"vierkante {noun}",
        lambda noun: f"kubieke {noun}",
    ),
    periods=words("dag maand jaar uur week persoon minuut seconde nacht inwoner"),
    per="per",
    one="één",
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
        with_part=lambda whole, part: f"{whole} en {part}",
    ),
    {
        "date": (("3 mei 2020", "drie mei tweeduizendtwintig"),),
        "numeric date": (("03-05-2020", "drie mei tweeduizendtwintig"),),
        "time": (("om 14:30 uur", "om veertien uur dertig"),),
        "money": (("€ 3,50", "drie euro vijftig cent"), ("€ 2 miljard", "twee miljard euro")),
        "percent": (("12,5%", "twaalf komma vijf procent"),),
        "measure": (("90 km/u, 5 km²", "negentig kilometer per uur, vijf vierkante kilometer"),),
        "number": (("1.500 huizen", "duizendvijfhonderd huizen"),),
        "digits left": (("G20", "G twintig"),),
        "range": (("3-5", "drie tot vijf"),),
        "ampersand": (("brood & wijn", "brood en wijn"),),
        "address of the net": (("anna@voorbeeld.nl", "anna apenstaartje voorbeeld punt n l"),),
        "short form before a number": (("nr. 5, blz. 12", "nummer vijf, bladzijde twaalf"),),
        "fraction": (("3/4 van de stemmen", "drie kwart van de stemmen"),),
        "roman numeral of a part": (("hoofdstuk IV", "hoofdstuk vier"),),
        "roman numeral of a ruler": (("Willem III", "Willem de Derde"),),
        "short form": (
            (
                "dr. Vos, bijv. in 44 v. Chr.",
                "dokter Vos, bijvoorbeeld in vierenveertig voor Christus.",
            ),
        ),
        "acronym": (("De EU en de NAVO", "De E U en de Navo"),),
    },
    rule(
        "ordinal",
        r"(?<![\w.,])(?P<n>\d{1,4})(?:e|de|ste)(?!\w)",
        lambda m: str(ordinal(m["n"], "nl")),
        ("de 19e eeuw", "de negentiende eeuw"),
        needs="e",
    ),
    rule(
        "roman century",
        rf"(?<![\w.])(?P<n>(?=[IVX]){VALID_ROMAN})e?(?= eeuw\b)",
        lambda m: str(ordinal(roman(m["n"]), "nl")),
        ("de XIXe eeuw", "de negentiende eeuw"),
        needs=["eeuw"],
    ),
    rule(
        "year",
        r"(?<![\w.,])(?P<n>1[1-9]\d\d)(?![\w%]|[.,]\d)",
        lambda m: _year(m["n"]),
        ("sinds 1989", "sinds negentienhonderdnegenentachtig"),
        needs="1",
    ),
)

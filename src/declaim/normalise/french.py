"""French figures."""

import re

from declaim.normalise.common_rules import VALID_ROMAN, LanguageWords, Numerals, measured, tables_of
from declaim.normalise.figure_words import Figures, Money
from declaim.normalise.french_words import ADDRESS, LETTERS, NUMBERED, SAID_AS_WORDS, SHORT
from declaim.normalise.numerals import cardinal, ordinal, roman
from declaim.normalise.rules import any_of, rule, words

MONTHS = words("""
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
""")


def _date(before: str, day: str, month: str, year: str) -> str:
    first = "premier" if int(day) == 1 else cardinal(day, "fr")
    return f"{before}{first} {month}" + (f" {cardinal(year, 'fr')}" if year else "")


def _days(written: str) -> str:
    return ", ".join(
        "premier" if day == "1" else cardinal(day, "fr") for day in written.split(", ")
    )


def _clock(hour: int, minute: int) -> str:
    name = re.sub(r"\bun$", "une", cardinal(str(hour), "fr"))
    hours = f"{name} heure" if hour == 1 else f"{name} heures"
    return hours + (f" {cardinal(str(minute), 'fr')}" if minute else "")


def _fraction(top: int, bottom: int) -> str | None:
    if bottom < 2 or top == 0:
        return None
    name = {2: "demi", 3: "tiers", 4: "quart"}.get(bottom) or _nth(str(bottom))
    many = top > 1 and not name.endswith("s")
    return f"{cardinal(str(top), 'fr')} {name}{'s' if many else ''}"


def _nth(digits: str) -> str:
    return str(ordinal(digits, "fr")).replace("vingtsième", "vingtième")


def _ruled(digits: str) -> str:
    """François premier, Louis quatorze."""
    return "premier" if digits == "1" else cardinal(digits, "fr")


def _century(match: re.Match[str]) -> str:
    return _nth(roman(match["n"])) if match["n"] != "I" else "premier"


_ROMANS = Numerals(
    counted=words(
        "chapitre tome volume acte livre partie titre guerre mondiale scène article "
        "annexe classe type niveau phase Vatican Paris Lyon"
    ),
    rulers=words(
        "Louis Charles Henri François Napoléon Philippe Jean Paul Pie Benoît Léon "
        "Grégoire Clément Urbain Innocent Alexandre Nicolas Guillaume Georges Édouard "
        "Edouard Richard Jacques Élisabeth Elisabeth Catherine Frédéric Léopold Albert "
        "Baudouin Rodolphe Ramsès Jules Sixte Boniface Célestin Alphonse Ferdinand Isabelle "
        "Juan Carlos Felipe Mohammed Hassan Othon Victor-Emmanuel Gustave Christian"
    ),
    say_ruler=_ruled,
    end="(?:er)?",
)
_FIRST = {"1er": "premier", "1re": "première", "1ère": "première"}

_SHORT_MONTHS = dict(
    zip(words("janv févr mars avr mai juin juil août sept oct nov déc"), MONTHS, strict=True)
)

WORDS = Figures(
    language="fr",
    months=MONTHS,
    decimal_mark=",",
    group_marks=". ",
    point="virgule",
    minus="moins",
    plus="plus",
    percent="pour cent",
    to="à",
    ampersand="et",
    between_cents="et",
    currencies={
        "€": Money("euro", "euros", "centime", "centimes"),
        "$": Money("dollar", "dollars", "cent", "cents"),
        "£": Money("livre", "livres", "penny", "pence"),
        "¥": Money("yen", "yens"),
    },
    magnitudes={
        "million": "million d'",
        "millions": "millions d'",
        "milliard": "milliard d'",
        "milliards": "milliards d'",
    },
    date=_date,
    short_months=_SHORT_MONTHS,
    date_words=" ",
    clock=_clock,
    clock_pattern=r"(?P<h>\d{1,2})(?: ?h ?|:(?=\d\d))(?P<m>[0-5]\d)?",
    units=measured(
        {
            "km": ("kilomètre", "kilomètres"), "m": ("mètre", "mètres"),
            "cm": ("centimètre", "centimètres"), "mm": ("millimètre", "millimètres"),
            "nm": ("nanomètre", "nanomètres"), "kg": ("kilo", "kilos"), "g": ("gramme", "grammes"),
            "mg": ("milligramme", "milligrammes"), "µg": ("microgramme", "microgrammes"),
            "t": ("tonne", "tonnes"), "l": ("litre", "litres"), "L": ("litre", "litres"),
            "ml": ("millilitre", "millilitres"), "mL": ("millilitre", "millilitres"),
            "cl": ("centilitre", "centilitres"), "dl": ("décilitre", "décilitres"),
            "h": ("heure", "heures"), "min": ("minute", "minutes"),
            "sec": ("seconde", "secondes"), "s": ("seconde", "secondes"),
            "ha": ("hectare", "hectares"), "Hz": ("hertz", "hertz"), "kHz": ("kilohertz",
            "kilohertz"), "MHz": ("mégahertz", "mégahertz"), "GHz": ("gigahertz", "gigahertz"),
            "W": ("watt", "watts"), "kW": ("kilowatt", "kilowatts"), "MW": ("mégawatt",
            "mégawatts"), "GW": ("gigawatt", "gigawatts"), "kWh": ("kilowattheure",
            "kilowattheures"), "V": ("volt", "volts"), "Mo": ("mégaoctet", "mégaoctets"),
            "Go": ("gigaoctet", "gigaoctets"), "ko": ("kilooctet", "kilooctets"),
            "To": ("téraoctet", "téraoctets"), "ch": ("cheval", "chevaux"),
            "hab.": ("habitant", "habitants"), "hab": ("habitant", "habitants"),
            "°C": ("degré Celsius", "degrés Celsius"), "°": ("degré", "degrés"),
            "°F": ("degré Fahrenheit", "degrés Fahrenheit"), "hPa": ("hectopascal",
            "hectopascals"),
        },
        lambda noun: f"{noun} carré{'s' * noun.endswith('s')}",
        lambda noun: f"{noun} cube{'s' * noun.endswith('s')}",
    ),
    periods=words("jour mois an heure semaine personne minute seconde nuit habitant"),
    decimals=3,
    between="entre",
    times="sur",
    on=words("le du au"),
    pairs=True,
    per="par",
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
    ),
    {
        "date": (
            ("le 1er mai 2020", "le premier mai deux mille vingt"),
            ("14 juillet 1789", "quatorze juillet mille sept cent quatre-vingt-neuf"),
        ),
        "numeric date": (("03/05/2020", "trois mai deux mille vingt"),),
        "telephone": (
            ("02 61 91 32 15", "zéro deux, soixante et un, quatre-vingt-onze, trente-deux, quinze"),
        ),
        "time": (
            ("à 14h30", "à quatorze heures trente"),
            ("à 9:05, à 21h", "à neuf heures cinq, à vingt et une heures"),
        ),
        "money": (
            ("3,50 €", "trois euros et cinquante centimes"),
            ("2 milliards €", "deux milliards d'euros"),
        ),
        "percent": (("12,5 %", "douze virgule cinq pour cent"),),
        "measure": (
            ("90 km/h", "quatre-vingt-dix kilomètres par heure"),
            ("-3,5 °C", "moins trois virgule cinq degrés Celsius"),
        ),
        "number": (("1 500 maisons", "mille cinq cents maisons"),),
        "digits left": (("G20", "G vingt"),),
        "range": (("3-5", "trois à cinq"),),
        "day and month in figures": (("le 09/08", "le neuf août"),),
        "size": (("20 cm x 15 cm", "vingt centimètres sur quinze centimètres"),),
        "ampersand": (("pain & vin", "pain et vin"),),
        "address of the net": (("anne@exemple.fr", "anne arobase exemple point f r"),),
        "short form before a number": (("n° 5, p. 12", "numéro cinq, page douze"),),
        "fraction": (("les 2/3 des voix", "les deux tiers des voix"), ("2/9", "deux neuvièmes")),
        "roman numeral of a part": (("le chapitre II", "le chapitre deux"),),
        "roman numeral of a ruler": (
            ("Louis XIV et François Ier", "Louis quatorze et François premier"),
        ),
        "short form": (
            (
                "M. Roux et Mme Blanc, vers 52 av. J.-C.",
                "monsieur Roux et madame Blanc, vers cinquante-deux avant Jésus-Christ.",
            ),
        ),
        "acronym": (("La SNCF et l'OTAN", "La S N C F et l'Otan"),),
    },
    rule(
        "metres and centimetres",
        r"(?<![\w.,])(?P<m>\d{1,2})m(?P<c>\d\d)(?!\w)",
        lambda m: f"{cardinal(m['m'], 'fr')} mètre{'s' * (m['m'] != '1')} {cardinal(m['c'], 'fr')}",
        ("entre 1m30 et 2m60", "entre un mètre trente et deux mètres soixante"),
        needs="m",
    ),
    rule(
        "ordinal",
        r"(?<![\w.,])(?P<n>\d{1,4})(?P<end>er|re|ère|es|e|ème|ième|nd|nde)(?!\w)",
        lambda m: _FIRST.get(m["n"] + m["end"]) or _nth(m["n"]) + "s" * (m["end"] == "es"),
        ("le 19e siècle", "le dix-neuvième siècle"),
        ("la 1re fois", "la première fois"),
        needs="eèn",
    ),
    rule(
        "roman century",
        rf"(?<![\w.])(?P<n>(?=[IVX]){VALID_ROMAN})(?:er|e|ème|ᵉ)(?![\w'])",
        _century,
        ("au XXe siècle", "au vingtième siècle"),
        needs="IVX",
    ),
    first=(
        rule(
            "ordinal with a degree sign",
            r"(?<![\w.,])(?P<n>[1-9]\d?)°(?= ?(?:[,;)]|\.?$)| (?!C\b|F\b|[NSEO]\b|au |de |à "
            r"|et )[a-zéè]{4})",
            lambda m: "premièrement" if m["n"] == "1" else _nth(m["n"]),
            ("le 6° jour", "le sixième jour"),
            needs="°",
        ),
        rule(
            "days in a row",
            r"(?<![\w.,])(?P<days>\d{1,2}(?:, \d{1,2}){0,4}) et (?P<last>\d{1,2}) "
            rf"(?={any_of(MONTHS)})",
            lambda m: f"{_days(m['days'])} et {cardinal(m['last'], 'fr')} ",
            ("les 3, 4 et 5 mai", "les trois, quatre et cinq mai"),
            needs="e",
            near=r"\d et \d",
        ),
    ),
)

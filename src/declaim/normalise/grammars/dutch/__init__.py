"""Dutch figures, short forms and Roman numerals."""

from declaim.normalise.common_rules import LanguageWords, measured, tables_of
from declaim.normalise.figure_words import Figures
from declaim.normalise.grammars.dutch import dutch_words as table
from declaim.normalise.grammars.dutch.dutch_examples import EXAMPLES
from declaim.normalise.grammars.dutch.dutch_rules import FIRST, LEFT
from declaim.normalise.numerals import cardinal, ordinal, roman, year_by_hundreds
from declaim.normalise.roman_rules import Numerals
from declaim.normalise.rules import DIGITS, rule, words
from declaim.normalise.spelled_words import VALID_ROMAN


def _date(before: str, day: str, month: str, year: str) -> str:
    return f"{before}{cardinal(day, 'nl')} {month}" + (f" {_year(year)}" if year else "")


def _year(digits: str) -> str:
    return year_by_hundreds(digits, "nl", "honderd")


def _clock(hour: int, minute: int) -> str:
    hours = f"{cardinal(str(hour), 'nl')} uur"
    return f"{hours} {cardinal(str(minute), 'nl')}" if minute else hours


def _fraction(top: int, bottom: int) -> str | None:
    if bottom < 2 or top == 0 or top >= bottom:
        return None
    name = {2: "half", 4: "kwart"}.get(bottom) or str(ordinal(str(bottom), "nl"))
    first = "een" if top == 1 else cardinal(str(top), "nl")
    return f"{first} {'halve' if bottom == 2 and top > 1 else name}"


def _ruled(digits: str) -> str:
    """Willem de Derde."""
    return f"de {str(ordinal(digits, 'nl')).capitalize()}"


_ROMANS = Numerals(
    counted=table.COUNTED,
    rulers=table.RULERS,
    titles=words("koning koningin keizer paus prins tsaar hertog graaf sultan farao ex-koning "
    "Koning Koningin Keizer Paus Prins Tsaar Hertog Graaf Sultan Farao"),
    say_ruler=_ruled,
)  # fmt: skip
WORDS = Figures(
    language="nl",
    months=table.MONTHS,
    decimal_mark=",",
    group_marks=". ",
    point="komma",
    decimals=2,
    minus="min",
    plus="plus",
    percent="procent",
    to="tot",
    ampersand="en",
    between_cents="",
    currencies=table.CURRENCIES,
    magnitudes={
        "miljoen": "miljoen", "mln.": "miljoen", "mln": "miljoen", "miljard": "miljard",
        "mld.": "miljard", "mld": "miljard", "biljoen": "biljoen",
    },
    date=_date,
    date_words=" ",
    short_months=table.SHORT_MONTHS,
    times="bij",
    on=words("op vanaf tot maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
    clock=_clock,
    clock_pattern=r"(?P<h>\d{1,2})(?::| ?u ?(?=\d\d)"
    r"|\.(?=\d\d(?: ?(?:-|–|tot|en) ?\d\d?[.:]\d\d)?(?: ?uur| ?u)\b))(?P<m>[0-5]\d)"
    r"(?: ?uur\b| ?u(?!\w))?",
    telephone=r"06[ -]?\d{8}|0[89]00[ -]\d{4,7}",
    units=measured(
        table.UNITS,
        lambda noun: f"vierkante {noun}",
        lambda noun: f"kubieke {noun}",
    ),
    periods=words("dag maand jaar uur week persoon minuut seconde nacht inwoner liter kilo"),
    per="per",
    one="één",
)  # fmt: skip
TABLES = tables_of(
    LanguageWords(
        figures=WORDS,
        short=table.SHORT,
        numbered=table.NUMBERED,
        address=table.ADDRESS,
        letters=table.LETTERS,
        said_as_words=table.SAID_AS_WORDS,
        numerals=_ROMANS,
        fraction=_fraction,
        with_part=lambda whole, part: f"{whole} en {part}",
        context=table.CONTEXT,
    ),
    EXAMPLES,
    rule(
        "ordinal",
        r"(?<![\w.,])(?P<n>\d{1,4})(?:e|de|ste)(?!\w)",
        lambda m: str(ordinal(m["n"], "nl")),
        ("de 19e eeuw", "de negentiende eeuw"),
        needs=DIGITS,
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
    rule(
        "number behind a zero",
        r"(?<![\w.,-])(?<!\d )0(?P<n>[1-9]\d?)(?=$|[,;)?!]|\.$|\. |\n)(?!,\d)",
        lambda m: f"nul {cardinal(m['n'], 'nl')}",
        ("code 05", "code nul vijf"),
        near=r"0[1-9]",
    ),
    *LEFT,
    first=(
        rule(
            "less",
            r"(?<=\d )min(?= \d)(?! \d+ ?s)",
            "min",
            ("8 min 4 is 4", "acht min vier is vier"),
            needs=["min"],
        ),
        *FIRST,
    ),
)

"""German figures."""

import re

from declaim.normalise.common_rules import LanguageWords, measured, tables_of
from declaim.normalise.figure_words import Figures
from declaim.normalise.grammars.german import german_words as table
from declaim.normalise.grammars.german.cases.german_articles import opening
from declaim.normalise.grammars.german.cases.german_cases import CASES_OF_MEASURES, in_its_case
from declaim.normalise.grammars.german.cases.german_declension import DECLINED, agree
from declaim.normalise.grammars.german.cases.german_ordinals import OF_ONE_NOUN, ORDINALS
from declaim.normalise.grammars.german.cases.german_rulers import STARTS
from declaim.normalise.grammars.german.days.german_clock import DATED
from declaim.normalise.grammars.german.days.german_dates import DATES
from declaim.normalise.grammars.german.days.german_lives import LIVES
from declaim.normalise.grammars.german.days.german_times import TIMES, TO_THE_SECOND
from declaim.normalise.grammars.german.german_examples import EXAMPLES
from declaim.normalise.grammars.german.german_rules import CASES
from declaim.normalise.grammars.german.notices.german_laws import LAWS
from declaim.normalise.grammars.german.notices.german_leaflets import LEAFLETS
from declaim.normalise.grammars.german.notices.german_notices import NOTICES
from declaim.normalise.grammars.german.notices.german_offices import OFFICES
from declaim.normalise.grammars.german.notices.german_sport import SPORT
from declaim.normalise.grammars.german.quantities.german_chemistry import CHEMISTRY
from declaim.normalise.grammars.german.quantities.german_compounds import COMPOUNDS
from declaim.normalise.grammars.german.quantities.german_counts import COUNTS
from declaim.normalise.grammars.german.quantities.german_fractions import FRACTIONS, fraction
from declaim.normalise.grammars.german.quantities.german_kitchen import KITCHEN, SPOONS
from declaim.normalise.grammars.german.quantities.german_prices import PRICES
from declaim.normalise.grammars.german.quantities.german_quantities import QUANTITIES
from declaim.normalise.grammars.german.shortened.german_acronyms import ACRONYMS
from declaim.normalise.grammars.german.shortened.german_etymology import ETYMOLOGY
from declaim.normalise.grammars.german.shortened.german_names import BORN, NAMES
from declaim.normalise.grammars.german.shortened.german_parties import PARTIES
from declaim.normalise.grammars.german.shortened.german_schools import SCHOOLS
from declaim.normalise.grammars.german.shortened.german_short_forms import NUMBERED, SHORT
from declaim.normalise.grammars.german.shortened.german_titles import TITLES
from declaim.normalise.grammars.german.signs.german_codes import CODES
from declaim.normalise.grammars.german.signs.german_figures import FIGURES, LEFT
from declaim.normalise.grammars.german.signs.german_net import NET, glued
from declaim.normalise.grammars.german.signs.german_small_signs import SMALL_SIGNS
from declaim.normalise.grammars.german.signs.german_threads import THREADS
from declaim.normalise.numerals import cardinal, decimal, ordinal, year_by_hundreds
from declaim.normalise.roman_rules import Numerals
from declaim.normalise.rules import DIGITS, WORD, after, before, rule, words


def _date(before: str, day: str, month: str, year: str) -> str:
    first, last = opening(before)
    return f"{first}{ordinal(day, 'de')}{last} {month}" + (f" {_year(year)}" if year else "")


def _year(digits: str) -> str:
    return year_by_hundreds(digits, "de", "hundert")


def _year_or_number(match: re.Match[str]) -> str:
    """A number of things, unless a word for time is before it: then a year."""
    noun, text, number = re.match(r" ([A-ZÄÖÜ]\w+)", after(match)), before(match), int(match["n"])
    if re.search(r"\d{4}/$", text):  # Verordnung (EU) 2017/1129, but 1998/1999
        counts = not 0 < number - int(text[-5:-1]) < _LONGEST_SPAN
    else:
        plural = noun and re.search("[enrs]$", noun[1]) and number % 50 == 0
        counts = bool(noun and (number < _FIRST_YEAR or plural or re.match(table.MANY, noun[1])))
        counts = counts and not re.search(table.DATED, text)
    return cardinal(match["n"], "de") if counts else _year(match["n"])


_LONGEST_SPAN = 60
"""Of years that a stroke parts: 1180/1190, but Verordnung 2017/1129."""
_FIRST_YEAR = 1500
"""1446 Stimmen are so many, 1769 Land is a year and a noun."""


def _clock(hour: int, minute: int) -> str:
    hours = "ein" if hour == 1 else cardinal(str(hour), "de")
    return f"{hours} Uhr" + (f" {cardinal(str(minute), 'de')}" if minute else "")


def _ruled(digits: str) -> str:
    """Ludwig der Vierzehnte."""
    return f"der {ordinal(digits, 'de').capitalize()}"


def _with_part(whole: str, part: str) -> str:
    joined = "einhalb" if part == "ein halb" else f" {part}"
    return re.sub("eins$", "ein", whole) + joined


_ROMANS = Numerals(
    counted=table.COUNTED,
    rulers=table.RULERS,
    say_ruler=_ruled,
    end=rf"(?:\.(?! {STARTS} ))?",
    queens=table.QUEENS,
    say_queen=lambda digits: _ruled(digits).replace("der ", "die ", 1),
    joints=("oder",),
    titles=words("König Königin Kaiser Papst Herzog Zar Sultan Pharao Fürst Graf Prinz"),
)


_NO_SECTION = re.compile(r"[^\n]*(?:Uhr|[Tt]ag\b|[Aa]bend|[Ff]est|[Mm]ontag|Neujahr)")


def _heads_a_line(match: re.Match[str]) -> bool:
    """A section has two small numbers and a heading: 2.1. Kalender, but 1.5. Maifeiertag."""
    first = re.search(r"(?:^|\n)\s*$", before(match)) and re.match(" [A-ZÄÖÜ]", after(match))
    small = len(match["day"]) == len(match["month"]) == 1
    return bool(first and small and not match["before"] and not _NO_SECTION.match(after(match, 80)))


def _short_date(match: re.Match[str]) -> str | None:
    if _heads_a_line(match):
        return None
    if not (1 <= int(match["day"]) <= 31 and 1 <= int(match["month"]) <= 12):
        return None
    if match["y"]:
        name = table.MONTHS[int(match["month"]) - 1]
        return _date(match["before"] or "", match["day"], name, match["y"])
    first, last = opening(match["before"])
    return f"{first}{ordinal(match['day'], 'de')}{last} {ordinal(match['month'], 'de')}{last}"


def _large(match: re.Match[str]) -> str:
    if match["size"].lower() == "tsd":
        thousands = decimal(match["n"], "de", ",", "Komma")
        return f"{re.sub('eins$', 'ein', thousands)}{' ' * (',' in match['n'])}tausend"
    one, many = table.LARGE[match["size"].title()]
    if match["n"] == "1":
        return f"eine {one}"
    return f"{decimal(match['n'], 'de', ',', 'Komma')} {many}"


WORDS = Figures(
    language="de",
    months=table.MONTHS,
    decimal_mark=",",
    group_marks=". '’",
    point="Komma",
    minus="minus",
    plus="plus",
    percent="Prozent",
    to="bis",
    between="zwischen",
    ampersand="und",
    between_cents="",
    currencies=table.CURRENCIES,
    magnitudes={
        "Mio.": "Millionen",
        "Million": "Million",
        "million": "million",
        "millionen": "millionen",
        "Millionen": "Millionen",
        "Mrd.": "Milliarden",
        "Mia.": "Milliarden",
        "T": "tausend",
        "Milliarden": "Milliarden",
    },
    date=_date,
    short_months={form.lower(): month for form, month in table.SHORT_MONTHS.items()},
    date_words=r" ",
    clock=_clock,
    clock_pattern=r"(?P<h>\d{1,2})[:.](?P<m>[0-5]\d)(?: ?[Uu]hr\b"
    rf"|(?=(?: ?(?:bis|und|–|-) ?|{WORD}{{1,4}})(?:(?:~|ca\.|circa|etwa|max\.) ?|{WORD})?"
    r"\d\d?(?:[.:]\d\d)? Uhr)|(?=[^\d.]|\.?$|\.\s)(?<=:\d\d)"
    r"(?! (?:Min|Std|Stunden|Sek)))",
    units=measured(
        table.UNITS,
        lambda noun: f"Quadrat{noun.lower()}",
        lambda noun: f"Kubik{noun.lower()}",
    ),
    telephone=r"(?:\(0\d{2,5}\)[ -]?|0\d{2,4} ?[-/] ?)\d{3,8}(?:[ -]\d{2,8}){0,4}"
    r"|0(?: \d\d){1,2} ?/ ?\d\d(?: \d\d){1,3}",
    behind_stroke={"a": "pro Jahr", "d": "pro Tag", "Mon.": "pro Monat", "Pers.": "pro Person",
        "Wo.": "pro Woche", "Stk.": "pro Stück"},
    periods=words(
        "a d Mon. Pers. Wo. Stk. Stück Tag Monat Jahr Stunde Woche Person Minute Sekunde Nacht "
        "Kopf Einwohner Fall Runde Spiel Kind Teilnehmer Haushalt Semester Quartal Schicht Zimmer"
    ),
    per="pro",
    each=("je",),
    times="mal",
    one="ein",
    agree=agree,
    measured=in_its_case,
)  # fmt: skip
TABLES = tables_of(
    LanguageWords(
        figures=WORDS,
        short=SHORT,
        numbered=NUMBERED,
        address=table.ADDRESS,
        letters=table.LETTERS,
        said_as_words=table.SAID_AS_WORDS,
        numerals=_ROMANS,
        fraction=fraction,
        with_part=_with_part,
        context=table.CONTEXT,
        glued_in_addresses=glued,
    ),
    EXAMPLES,
    rule(
        "day and month in figures",
        r"(?<![\w.,])(?P<before>[A-Za-zü]{2,4} )?(?P<day>\d{1,2})\. ?(?P<month>\d{1,2})\."
        r"(?: ?(?P<y>(?:1[5-9]|20)\d\d)(?![\w.]))?(?!\d)",
        _short_date,
        ("am 3.10. und", "am dritten zehnten und"),
        ("seit 3.10. und bis 1.2.", "seit dem dritten zehnten und bis zum ersten zweiten"),
        ("am 3. 5.2020", "am dritten Mai zweitausendzwanzig"),
        ("der 03.05. passt", "der dritte fünfte passt"),
        ("1.5. Tag der Arbeit", "erster fünfter Tag der Arbeit"),
        needs=DIGITS,
        near=r"\d\. ?\d",
    ),
    *ORDINALS[:1],
    rule(
        "large number",
        r"(?<![\w.,])(?P<n>\d{1,3}(?:,\d{1,3})?)\s?"
        r"(?P<size>(?i:mi[oa]|mrd|mill(?=\.)|tsd)|Bio(?=\. (?:Euro|Dollar|Franken|Yen)))\b\.?",
        _large,
        ("1 Mio. Euro, 2,5 Mrd. Euro", "eine Million Euro, zwei Komma fünf Milliarden Euro"),
        ("3 Mill. Euro, 5 Mia. Franken", "drei Millionen Euro, fünf Milliarden Franken"),
        ("5 mio. Euro, 3 mrd.", "fünf Millionen Euro, drei Milliarden"),
        ("200 tsd. Kilometer, 5 TSD", "zweihunderttausend Kilometer, fünftausend"),
        ("1,2 Bio. Euro", "eins Komma zwei Billionen Euro"),
        needs="MmTtB",
        near=r"\d\s?[MmTtB]",
    ),
    rule(
        "times",
        r"(?<![\w.,])1[- ]?(?P<mal>mal|Mal)(?!\w)",
        lambda m: f"ein{m['mal'].lower()}",
        ("1 mal im Jahr", "einmal im Jahr"),
        needs="1",
    ),
    rule(
        "decade",
        r"(?<![\w.,])(?P<n>\d{1,4})(?:-?ig|-)?(?P<er>ern?|ers|erin(?:nen)?)(?!\w)",
        lambda m: (
            (_year(m["n"]) if m["n"] > "1100" and len(m["n"]) == 4 else cardinal(m["n"], "de"))
            + m["er"]
        ),
        ("die 90er und 2000-er", "die neunziger und zweitausender"),
        ("ein 2er-Team, in den 1970ern", "ein zweier-Team, in den neunzehnhundertsiebzigern"),
        needs="e",
    ),
    rule(
        "year",
        r"(?<![\w.,])(?P<n>1[1-9]\d\d)(?![\w%]|[.,]\d)",
        _year_or_number,
        ("1200 Betten", "eintausendzweihundert Betten"),
        ("seit 1989", "seit neunzehnhundertneunundachtzig"),
        needs="1",
    ),
    *ORDINALS[1:],
    *LEFT,
    first=(
        *THREADS,
        *NET,
        *SMALL_SIGNS,
        *LIVES,
        *CASES_OF_MEASURES,
        *SCHOOLS,
        *FRACTIONS,
        *DATED,
        *OFFICES,
        *TIMES,
        *NOTICES,
        *LEAFLETS,
        *CHEMISTRY,
        *PRICES,
        *KITCHEN,
        *ETYMOLOGY,
        *TITLES,
        *COMPOUNDS,
        *CODES,
        *LAWS,
        *PARTIES,
        *NAMES,
        *CASES,
        *DATES,
        *COUNTS,
        *DECLINED,
        *OF_ONE_NOUN,
        *SPORT,
        *FIGURES,
        *QUANTITIES,
        *ACRONYMS,
        *TO_THE_SECOND,
        *SPOONS,
        *BORN,
    ),
)

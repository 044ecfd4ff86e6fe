"""German figures."""

import re

from declaim.normalise import german_words as table
from declaim.normalise.common_rules import LanguageWords, Numerals, measured, tables_of
from declaim.normalise.figure_words import Figures
from declaim.normalise.german_rules import CASES
from declaim.normalise.numerals import cardinal, decimal, ordinal, year_by_hundreds
from declaim.normalise.rules import after, before, rule, words

_DATIVE = {"am", "vom", "zum", "dem", "den", "bis", "seit", "im", "ab"}


def _date(before: str, day: str, month: str, year: str) -> str:
    ending = (
        "n"
        if before.strip().lower() in _DATIVE
        else ""
        if before.strip() in {"der", "Der"}
        else "r"
    )
    return f"{before}{ordinal(day, 'de')}{ending} {month}" + (f" {_year(year)}" if year else "")


def _year(digits: str) -> str:
    return year_by_hundreds(digits, "de", "hundert")


def _year_or_number(match: re.Match[str]) -> str:
    """A number of things, unless a word for time is before it: then a year."""
    counts = re.match(" [A-ZÄÖÜ][a-zäöüß]+", after(match))
    dated = re.search(table.DATED, before(match))
    return cardinal(match["n"], "de") if counts and not dated else _year(match["n"])


def _clock(hour: int, minute: int) -> str:
    hours = "ein" if hour == 1 else cardinal(str(hour), "de")
    return f"{hours} Uhr" + (f" {cardinal(str(minute), 'de')}" if minute else "")


def _agree(number: str, noun: str) -> str:
    """Ein Haus, eine Million; a gender that the ending does not tell is taken for the first."""
    if number != "eins" or not noun[:1].isupper():
        return number
    return "eine" if re.search(r"(?:e|[Ff]rau|ung|[hk]eit|ion|schaft|tät|ei|ur)$", noun) else "ein"


def _to_the_second(match: re.Match[str]) -> str:
    hour, minute, second = (
        re.sub("^eins$", one, cardinal(n, "de"))
        for n, one in zip(match.group("h", "m", "s"), ("ein", "eine", "eine"), strict=True)
    )
    minutes = f"{minute} Minute{'n' * (minute != 'eine')}"
    return f"{hour} Uhr {minutes} {second} Sekunde{'n' * (second != 'eine')}"


def _fraction(top: int, bottom: int) -> str | None:
    if bottom < 2:
        return None
    if bottom == 2:
        return "ein halb" if top == 1 else f"{cardinal(str(top), 'de')} halbe"
    first = "ein" if top == 1 else cardinal(str(top), "de")
    return f"{first} {ordinal(str(bottom), 'de').capitalize()}l"


def _ruled(digits: str) -> str:
    """Ludwig der Vierzehnte."""
    return f"der {ordinal(digits, 'de').capitalize()}"


def _with_part(whole: str, part: str) -> str:
    return f"{whole.removesuffix('s')}einhalb" if part == "ein halb" else f"{whole} {part}"


_ROMANS = Numerals(
    counted=words("Kapitel Band Teil Akt Weltkrieg Buch Klasse Liga Stufe Phase Artikel Anhang"),
    rulers=table.RULERS,
    say_ruler=_ruled,
    end=r"\.?",
)


def _short_date(match: re.Match[str]) -> str | None:
    if not (1 <= int(match["day"]) <= 31 and 1 <= int(match["month"]) <= 12):
        return None
    ending = "n" if match["before"] and match["before"].strip().lower() in _DATIVE else "r"
    day, month = ordinal(match["day"], "de"), ordinal(match["month"], "de")
    return f"{match['before'] or ''}{day}{ending} {month}{ending}"


def _nth(match: re.Match[str]) -> str | None:
    """Behind zum and am in the dative, else as the subject: hundertster."""
    word = re.search(r"([A-Za-zäöü]+) $", before(match))
    if not word and int(match["n"]) <= 31:  # the first word of a list's item
        return None
    weak = word and re.search(table.WEAK, word[1])
    ending = ("n" if word and word[1].lower() not in {"der", "die", "das"} else "") if weak else "r"
    return f"{ordinal(match['n'], 'de')}{ending}"


def _place(match: re.Match[str]) -> str:
    ending = "" if match["before"].lower() in {"der", "die", "das"} else "n"
    if match["before"].lower() == "der" and re.match(table.FEMININE, after(match)):
        ending = "n"
    return f"{match['before']} {ordinal(match['n'], 'de')}{ending}"


def _large(match: re.Match[str]) -> str:
    one, many = table.LARGE[match["size"]]
    if match["n"] == "1":
        return f"eine {one}"
    return f"{decimal(match['n'], 'de', ',', 'Komma')} {many}"


WORDS = Figures(
    language="de",
    months=table.MONTHS,
    decimal_mark=",",
    group_marks=". ",
    point="Komma",
    minus="minus",
    plus="plus",
    percent="Prozent",
    to="bis",
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
        "Milliarden": "Milliarden",
    },
    date=_date,
    short_months={month[:3].lower(): month for month in table.MONTHS},
    date_words=r" ",
    clock=_clock,
    clock_pattern=r"(?P<h>\d{1,2})[:.](?P<m>[0-5]\d)(?: Uhr\b"
    r"|(?= (?:bis|und) \d\d?[.:]\d\d Uhr)|(?=[^\d.]|$)(?<=:\d\d)"
    r"(?! (?:Min|Stunden|Sek)))",
    units=measured(
        table.UNITS,
        lambda noun: f"Quadrat{noun.lower()}",
        lambda noun: f"Kubik{noun.lower()}",
    ),
    telephone=r"(?:\(0\d{2,5}\) ?|0\d{2,4}[-/])\d{3,8}(?:[ -]\d{2,8}){0,2}",
    periods=words("Tag Monat Jahr Stunde Woche Person Minute Sekunde Nacht Kopf Einwohner"),
    per="pro",
    each=("je",),
    times="mal",
    one="ein",
    agree=_agree,
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
        with_part=_with_part,
    ),
    {
        "date": (
            ("am 3. Mai 2020", "am dritten Mai zweitausendzwanzig"),
            ("3. Oktober 1990", "dritter Oktober neunzehnhundertneunzig"),
        ),
        "numeric date": (("am 03.05.2020", "am dritten Mai zweitausendzwanzig"),),
        "telephone": (
            ("unter 030 1234567", "unter null drei null, eins zwei drei vier fünf sechs sieben"),
        ),
        "time": (("um 14:30 Uhr", "um vierzehn Uhr dreißig"),),
        "money": (
            ("3,50 €", "drei Euro fünfzig Cent"),
            ("-3.50 €", "minus drei Euro fünfzig Cent"),
            ("2,5 Mrd. €", "zwei Komma fünf Milliarden Euro"),
        ),
        "percent": (
            ("12,5 %", "zwölf Komma fünf Prozent"),
            ("12.5%", "zwölf Komma fünf Prozent"),
        ),
        "measure": (
            ("90 km/h", "neunzig Kilometer pro Stunde"),
            ("-3,5 °C", "minus drei Komma fünf Grad Celsius"),
        ),
        "number": (
            ("1.500 Leute", "eintausendfünfhundert Leute"),
            ("1 Haus, 1 Million", "ein Haus, eine Million"),
        ),
        "size": (("20 cm x 15 cm", "zwanzig Zentimeter mal fünfzehn Zentimeter"),),
        "digits left": (("G20", "G zwanzig"),),
        "range": (("3–5 Jahre", "drei bis fünf Jahre"),),
        "ampersand": (("Salz & Brot", "Salz und Brot"),),
        "address of the net": (("anna@beispiel.de", "anna at beispiel Punkt d e"),),
        "short form before a number": (("Nr. 5, S. 12", "Nummer fünf, Seite zwölf"),),
        "fraction": (
            ("3/4 der Stimmen", "drei Viertel der Stimmen"),
            ("1/5 davon", "ein Fünftel davon"),
        ),
        "roman numeral of a part": (("Kapitel IV", "Kapitel vier"),),
        "roman numeral of a ruler": (("Ludwig XIV. kam", "Ludwig der Vierzehnte kam"),),
        "short form": (
            (
                "Dr. Roth, z. B. um 44 v. Chr.",
                "Doktor Roth, zum Beispiel um vierundvierzig vor Christus.",
            ),
        ),
        "acronym": (("Die EU und die NATO", "Die E U und die Nato"),),
    },
    rule(
        "day and month in figures",
        r"(?<![\w.,])(?P<before>[A-Za-z]{2,3} )?(?P<day>\d{1,2})\. ?(?P<month>\d{1,2})\.(?!\d)",
        _short_date,
        ("am 3.10. und", "am dritten zehnten und"),
        needs=".",
    ),
    rule(
        "place in a row",
        r"(?<!\w)(?P<before>(?:(?:[Ii]n|[Aa]n|[Aa]u[fs]|[Bb]ei|[Mm]it|[Nn]ach|[Vv]on|[Ss]eit) )?"
        r"(?:[Dd](?:er|ie|as|em|en)|[AaIi]m|[Zz]u[mr]|[Vv]om|[Bb]eim)) "
        r"(?P<n>\d{1,3})\.(?= (?:[A-ZÄÖÜ]|(?:mein|dein|sein|ihr|unser)e[rs]?\b))",
        _place,
        ("der 1. Mann in der 2. Liga", "der erste Mann in der zweiten Liga"),
        ("Am Ende der 2. Halbzeit", "Am Ende der zweiten Halbzeit"),
        needs=".",
    ),
    rule(
        "large number",
        r"(?<![\w.,])(?P<n>\d{1,3}(?:,\d{1,3})?)\s?(?P<size>Mio|Mrd)\b\.?",
        _large,
        ("1 Mio. Euro, 2,5 Mrd. Euro", "eine Million Euro, zwei Komma fünf Milliarden Euro"),
        needs="M",
    ),
    rule(
        "score",
        r"(?<![\w:.,])(?P<a>\d{1,2}):(?P<b>\d)(?![\d:])",
        lambda m: f"{cardinal(m['a'], 'de')} zu {cardinal(m['b'], 'de')}",
        ("gewann 2:1 (1:0)", "gewann zwei zu eins (eins zu null)"),
        needs=":",
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
        r"(?<![\w.,])(?P<n>(?:1[89]|20)?\d0)er(?!\w)",
        lambda m: (_year(m["n"]) if len(m["n"]) == 4 else cardinal(m["n"], "de")) + "er",
        ("die 90er und 2000er", "die neunziger und zweitausender"),
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
    rule(
        "ordinal",
        r"(?<![\w.,])(?P<n>\d{1,6})\.(?= [A-ZÄÖÜ][a-zäöüß]{2,}|$)(?<!\d{4}\.)"
        r"(?! [A-ZÄÖÜ]\w+ (?:ist|war|hat|sind)\b)",
        _nth,
        ("ihr 100. Geburtstag", "ihr hundertster Geburtstag"),
        needs=".",
    ),
    first=(
        *CASES,
        rule(
            "hours, minutes and seconds",
            r"(?<![\w.,:])(?P<h>[0-2]?\d):(?P<m>[0-5]\d):(?P<s>[0-5]\d)(?: Uhr\b)?(?![\w:])",
            _to_the_second,
            ("um 02:02:23 Uhr", "um zwei Uhr zwei Minuten dreiundzwanzig Sekunden"),
            needs=":",
        ),
    ),
)

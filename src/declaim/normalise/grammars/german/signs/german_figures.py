"""German rules for short forms and figures that the words or signs beside them decide."""

import re

from declaim.normalise.grammars.german import german_words as table
from declaim.normalise.grammars.german.shortened.german_short_forms import SHORT
from declaim.normalise.number_rows import at_least_or_most
from declaim.normalise.numerals import cardinal, dotted, ordinal, roman
from declaim.normalise.rules import DIGITS, VALUE, Rule, any_of, before, rule
from declaim.normalise.spelled_words import VALID_ROMAN, initials


def _weekdays(match: re.Match[str]) -> str:
    if match["c"]:
        return table.DAYS[match["c"]] + match["end"].removeprefix(".")
    joint = match["joint"].strip()
    spoken = {
        "-": " bis ",
        "–": " bis ",
        "/": " und ",
        "u.": " und ",
        "+": " und ",
        "&": " und ",
    }.get(joint, match["joint"])
    return f"{table.DAYS[match['a']]}{spoken}{table.DAYS[match['b']]}"


def _row_of_days(match: re.Match[str]) -> str:
    days = re.sub(_WEEKDAY, lambda day: table.DAYS[day[0][:2]], match[0])
    return re.sub(" ?[-–] ?", " bis ", days).replace("u.", "und").replace("/", " und ")


def _clock(match: re.Match[str]) -> str | None:
    if int(match["h"]) > 24:
        return None
    hour = "ein" if match["h"] == "1" else cardinal(match["h"], "de")
    minute = match["m"]
    return f"{match['at']}{hour} Uhr" + (
        f" {cardinal(minute, 'de')}" if minute and minute != "00" else ""
    )


def _range_of_times(match: re.Match[str]) -> str | None:
    if not int(match["h"]) < int(match["h2"]) <= 24:
        return None
    first, second = (
        f"{cardinal(match[h], 'de')} Uhr"
        + (f" {cardinal(match[m], 'de')}" if match[m] != "00" else "")
        for h, m in (("h", "m"), ("h2", "m2"))
    )
    return f"{first} bis {second}"


def _next_date(match: re.Match[str]) -> str | None:
    """Am dritten Mai und fünften Juni, jeden ersten Mai: the case is that of the words before."""
    return f"{ordinal(match['n'], 'de')}n" if _DATES.search(before(match, 80)) else None


def _day(match: re.Match[str]) -> str:
    weak = re.search(r"\b(?:[Aa]m|[Vv]om|[Zz]um|[Dd]e[mn]|[Ss]eit|[Aa]b|[Bb]is) $", before(match))
    return f"{ordinal(match['n'], 'de')}{'n' if weak else 'r'} {table.SHORT_MONTHS[match['m']]}"


_DATES = re.compile(
    r"\b(?:[Aa]m|[Vv]om|[Zz]um|[Dd]em|[Ss]eit|[Aa]b|[Bb]is)(?: \d{1,2}\. ?[A-Zä][a-zä]{2,8}"
    r"(?: \d{4})?(?:,| und| sowie| oder| [–-])){1,4} $"
    r"|\b(?:[Jj]eden|[Dd]iesen|[Ll]etzten|[Nn]ächsten|[Kk]ommenden|[Bb]is (?:spätestens|inklusive"
    r"|einschließlich)) $"
)
_WEEKDAY = r"(?:Mo|Di|Mi|Do|Fr|Sa|So)\b\.?"
_AT = "(?P<at>(?<!\\w)(?:[Uu]m|[Aa]b|[Gg]egen) )"
FIGURES: tuple[Rule, ...] = (
    at_least_or_most(
        "mindestens",
        "höchstens",
        table.UNITS,
        ("≥2 h, ≤ 5 kg", "mindestens zwei Stunden, höchstens fünf Kilogramm"),
    ),
    rule(
        "weekdays in a row",
        rf"(?<![\w.]){_WEEKDAY}(?:(?:, ?| ?[-–/] ?| und | u\. ?| bis ){_WEEKDAY}){{2,6}}"
        r"(?=:? ?(?:(?:von|ab|bis|um) )?\d)",
        _row_of_days,
        ("Di., Mi., Do. ab 9 Uhr", "Dienstag, Mittwoch, Donnerstag ab neun Uhr"),
        ("Mo, Mi und Fr 9-12 Uhr", "Montag, Mittwoch und Freitag neun bis zwölf Uhr"),
        near=r"\b(?:Mo|Di|Mi|Do|Fr|Sa)\b",
    ),
    rule(
        "weekday in short",
        r"(?<![\w.])(?:(?P<a>Mo|Di|Mi|Do|Fr|Sa)\b\.?"
        r"(?P<joint> ?[-–/+&] ?| bis | und | u\. ?|, ?(?=\w\w\.?:? ?\d))"
        r"(?P<b>Di|Mi|Do|Fr|Sa|So)(?:\.|\b(?! [a-zäöüß]{4}))"
        rf"|(?P<c>Mo|Di|Mi|Do|Fr|Sa|So(?=\.?,? (?:\d{{1,2}}\. ?\d{{1,2}}\.|{VALUE}{{4}})))"
        rf"(?P<end>\.?,? )"
        r"(?=(?:(?:de[nm]|nur|ab|bis|von) ){0,2}(?:\d{1,2}(?:[.:]|-| ?–| Uhr)|"
        rf"{VALUE}{{3}}))"
        r"(?:(?<!Fr\. )|(?=\d\d?\.(?:0?[1-9]|1[0-2])\.,? ?(?:\d|um |ab |von |\())))",
        _weekdays,
        ("So, 8.3. und Mo.–Fr. täglich", "Sonntag, achter dritter und Montag bis Freitag täglich"),
        ("Mo-Fr 9-17 Uhr", "Montag bis Freitag neun bis siebzehn Uhr"),
        ("Mi. nur bis 12 Uhr", "Mittwoch nur bis zwölf Uhr"),
        ("Sa., 9.11.", "Samstag, neunter elfter"),
        ("Fr. 12.10., 20 Uhr", "Freitag zwölfter zehnter, zwanzig Uhr"),
        near=rf"\b(?:Mo|Di|Mi|Do|Fr|Sa|So\.?,? [\d{VALUE}])",
    ),
    rule(
        "month in short",
        rf"(?<![\w.])(?<!\d\. )(?<!\d\.)(?P<m>{any_of(table.SHORT_MONTHS)})\."
        r"(?= ?(?:\d{4}\b|[/–-] ?[A-ZM]|bis ))",
        lambda m: table.SHORT_MONTHS[m["m"]],
        ("Nov. 2019", "November zweitausendneunzehn"),
        needs=".",
        near=r"[a-zä]\. ?[\d/–b-]",
    ),
    rule(
        "day of a month in short",
        rf"(?<![\w.,])(?P<n>\d{{1,2}})\. ?(?P<m>{any_of(table.SHORT_MONTHS)})(?<!Mai)(?![\w.])",
        _day,
        ("am 20.Dez, 4. Jan geöffnet", "am zwanzigsten Dezember, vierter Januar geöffnet"),
        needs=".",
        near=r"\d\. ?[A-Z]",
    ),
    rule(
        "time behind um",
        rf"{_AT}(?P<h>[0-2]?\d)(?: ?h\b|\.(?P<m>[0-5][05])(?: ?h\b)?"
        r"(?![\d%]|[.,]\d| ?(?:[-–] ?\d|[%€]))(?:(?<=15)|(?<=[2-5]\d)|(?!\.))(?! (?:Uhr|Euro"
        r"|Franken|Rappen|Kronen|Dollar|Pfund|Mark|Mio|Mrd|Mill|Prozent|Punkt|Grad|Meter|Kilo"
        r"|Gramm|Liter|Sek|Min|Stunden|Tonnen|Hektar)))",
        _clock,
        ("um 19.30 und ab 18 h", "um neunzehn Uhr dreißig und ab achtzehn Uhr"),
        ("ab 8.30 Einlass", "ab acht Uhr dreißig Einlass"),
        needs=".h",
        near="um |ab |gegen |Um |Ab |Gegen ",
    ),
    rule(
        "time with h",
        r"(?<![\w.,:])(?P<at>)(?P<h>[0-2]?\d)(?: h |[:.])(?P<m>[0-5]\d)(?:(?<= h \d\d)|h)"
        r"(?![\w.]| ?(?:min|m\b))",
        _clock,
        ("9:30h und 19 h 30", "neun Uhr dreißig und neunzehn Uhr dreißig"),
        needs="h",
        near=r"\dh| h \d",
    ),
    rule(
        "times of a range",
        r"(?<![\w.,])(?P<h>[0-2]?\d)\.(?P<m>[0-5][05]) ?(?P<to>[-–]|bis) ?(?P<h2>[0-2]?\d)\."
        r"(?P<m2>[0-5][05])(?: ?Uhr\b)?(?!\d|[.,]\d| ?[%€]| (?:Euro|Prozent|Mi|Mrd|Meter|Punkte))",
        _range_of_times,
        ("15.00 – 16.45, Saal", "fünfzehn Uhr bis sechzehn Uhr fünfundvierzig, Saal"),
        needs=DIGITS,
        near=r"\d ?(?:[-–]|bis) ?\d",
    ),
    rule(
        "date behind a date",
        rf"(?<![\w.,])(?P<n>\d{{1,2}})\.(?= ?{any_of(table.MONTHS)})",
        _next_date,
        ("am 3. Mai, 5. Juni und 7. Juli", "am dritten Mai, fünften Juni und siebten Juli"),
        ("am 3. Mai – 5. Juni", "am dritten Mai bis fünften Juni"),
        ("bis spätestens 2. Mai", "bis spätestens zweiten Mai"),
        needs=DIGITS,
        near=r"[a-zä,] \d",
    ),
    rule(
        "time without a point",
        r"(?<![\w.,:/-])(?<!\d )(?P<at>)(?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d) Uhr\b",
        _clock,
        ("gegen 0600 Uhr, um 1930 Uhr", "gegen sechs Uhr, um neunzehn Uhr dreißig"),
        near=r"\d{4} Uhr",
    ),
    rule(
        "month and year in figures",
        r"(?<![\w.,/-])(?P<m>0[1-9]|1[0-2])/(?=(?:19|20)\d\d(?![\w/]))",
        lambda m: f"{table.MONTHS[int(m['m']) - 1]} ",
        ("seit 03/2014", "seit März zweitausendvierzehn"),
        needs="/",
    ),
    rule(
        "first part that two words share",
        "(?<=[a-zäöüß])-/(?=[A-ZÄÖÜ])",
        "- und ",
        ("Vor-/Nachteile", "Vor- und Nachteile"),
        needs="/",
    ),
    rule(
        "one behind its noun",
        r"(?<!\w)(?P<noun>(?:Absatz(?:es)?|Satz(?:es)?|Nummer|Artikels?|Anlage|Anhang|Teil|Abschnitt|Buchstabe"
        r"|Klasse|Gruppe|Stufe|Kapitel|Seite|Band|Platz|Tag|Tabelle|Abbildung|Version|Phase"
        r"|Typ|Zone|Liga|Fall|Zeile|Spalte|TOP|Top|Punkt|Team|Mannschaft|Halle|Raum|Gleis|Linie|Kurs"
        r"|Feld|Lauf|Runde|Station|Etappe|Woche|Modul|Lektion|Schritt|Aufgabe|Übung|Quartal) )1"
        r"(?= [A-ZÄÖÜ])",
        lambda m: f"{m['noun']}eins",
        ("Absatz 1 Satz 1 Nummer 2", "Absatz eins Satz eins Nummer zwei"),
        needs="1",
    ),
)
_OF_RULERS = re.compile(
    r"(?:[Pp][aä]pst|[Kk]önig|[Kk]aiser|[Hh]erz[oö]g|[Ff]ürst|[Gg]raf|[Zz]ar\b|[Ss]ultan|[Bb]isch[oö]f|[Aa]bt\b"
    r"|regier|Thron)"
)
LEFT: tuple[Rule, ...] = (
    initials(
        table.BEGINNINGS,
        "IVX",
        SHORT,
        ("George W. Bush und J.S. Bach", "George W Bush und J S Bach"),
        ("Vitamin C. Das half", "Vitamin C. Das half"),
    ),
    rule(
        "number of a section",
        r"(?<![\w.,:])(?P<n>\d{1,2}(?:\.\d{1,2}){1,4})(?![\w%€$]|[.,:]\d| ?(?:Uhr|Prozent|Mio|Mrd"
        r"|Mill|Euro|Dollar|Liter|Meter|Kilo|Sek|Min|Punkte|Grad|Zoll))",
        lambda m: dotted(m["n"], "de", "Punkt"),
        ("2.1. Kalender", "zwei Punkt eins. Kalender"),
        ("3.2.1 und 6.4 Wege", "drei Punkt zwei Punkt eins und sechs Punkt vier Wege"),
        needs=".",
    ),
    rule(
        "roman numeral of any ruler",
        rf"(?<!\w)(?P<name>(?!(?:{any_of(table.COUNTED)}) )[A-ZÄÖÜ][^\W\d_A-ZÄÖÜ]{{2,20}} )"
        rf"(?P<n>(?=[IVX]){VALID_ROMAN})\.(?= [a-zäöü(]|,)",
        lambda m: (
            None
            if m["name"].strip() in table.RULERS
            or (len(m["n"]) == 1 and not _OF_RULERS.search(before(m, 120)))
            else f"{m['name']}der {ordinal(roman(m['n']), 'de').capitalize()}"
        ),
        ("Zwentibold III. kam", "Zwentibold der Dritte kam"),
        ("Der Papst, der sich Martin V. nannte", "Der Papst, der sich Martin der Fünfte nannte"),
        needs="IVX",
    ),
    rule(
        "roman numeral behind an acronym",
        rf"(?:(?<=\b[A-Z]{{2}} )|(?<=\b[A-Z]{{3}} ))(?P<n>(?=[IVX]){VALID_ROMAN})(?![\w'’.-])",
        lambda m: cardinal(roman(m["n"]), "de"),
        ("in AC I und OC V", "in A C eins und O C fünf"),
        needs="IVX",
        near="[A-Z]{2} [IVX]",
    ),
    rule(
        "roman numeral behind a noun",
        rf"(?<!\w)(?P<name>[A-ZÄÖÜ][\wäöüß-]{{2,30}}) (?P<n>(?=[IVX]{{2}}){VALID_ROMAN})(?![\w'])"
        r"(?!\.[\w-])",
        lambda m: (
            None
            if m["name"] in {*table.RULERS, *table.COUNTED}
            else f"{m['name']} {cardinal(roman(m['n']), 'de')}"
        ),
        ("Golf III", "Golf drei"),
        needs="IVX",
    ),
)

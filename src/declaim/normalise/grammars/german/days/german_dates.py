"""German dates in a row, and figures beside signs that have a reading of their own."""

import re

from declaim.normalise.grammars.german import german_words as table
from declaim.normalise.grammars.german.cases.german_articles import of_four_figures, opening
from declaim.normalise.grammars.german.cases.german_declension import gender
from declaim.normalise.grammars.german.cases.german_plurals import is_surely_plural
from declaim.normalise.numerals import cardinal, one_by_one, ordinal, year_by_hundreds
from declaim.normalise.rules import DIGITS, Rule, after, any_of, before, rule


def _range_of_dates(match: re.Match[str]) -> str | None:
    """Vom dritten fünften bis sechsten fünften: both dates are in the case of the first."""
    months = match["m"] or match["m2"], match["m2"]
    days = match["d"], match["d2"]
    if not all(1 <= int(day) <= 31 for day in days) or not all(1 <= int(m) <= 12 for m in months):
        return None
    opened, case = opening(match["before"])
    joint = match["to"].strip()
    if joint == "bis" and match["m"]:
        joint = "bis zum"
    cases = case, "n" if joint == "bis zum" else case
    first, second = (
        f"{ordinal(day, 'de')}{last} "
        + (table.MONTHS[int(month) - 1] if match["y2"] else f"{ordinal(month, 'de')}{last}")
        for day, month, last in zip(days, months, cases, strict=True)
    )
    if not match["m"]:
        first = first.partition(" ")[0]
    years = [
        f" {year_by_hundreds(of_four_figures(y), 'de', 'hundert')}" if y else ""
        for y in match.group("y", "y2")
    ]
    to = re.sub("[-–]", "bis", joint).replace("/", "").replace("u.", "und")
    to = re.sub("[&+]", "und", to)
    return f"{opened}{first}{years[0]} {to} {second}{years[1]}".replace("  ", " ")


_BEFORE = r"(?P<before>(?<!\w)(?:[Vv]om|[Vv]on|[Aa]m|[Zz]um|[Dd]en|[Dd]em|[Bb]is|[Aa]b) )?"
_POWERS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")


def _power(match: re.Match[str]) -> str:
    digits = (match["up"] or match["sign"] + match["p"]).translate(_POWERS)
    minus = "minus " * digits.startswith("-")
    base = cardinal(match["ten"] or match["n"], "de")
    return f"{base} hoch {minus}{cardinal(digits.lstrip('-'), 'de')}"


_SMALLEST_PULSE = 20
"""Between the two pressures of the blood: 127/128 are pages."""
_SPOONS = {"EL": "Esslöffel", "TL": "Teelöffel"}


_OF_A_LIST = re.compile(r"(?:^|\n|[,;:•–-] |\(|\b(?:und|oder|plus|noch|nur|dazu|etwa) )$")


def hours_and_minutes(hours: str, minutes: str) -> str:
    """Zwei Stunden dreißig Minuten; nothing is said for no hours or no minutes."""
    parts = [
        f"eine {noun}" if int(n) == 1 else f"{cardinal(n, 'de')} {noun}n"
        for n, noun in ((hours, "Stunde"), (minutes, "Minute"))
        if int(n)
    ]
    return " ".join(parts) or "null Minuten"


def in_case(match: re.Match[str], said: str) -> str:
    """In einer Stunde: a time that was taken, behind its preposition."""
    dative = re.search(r"\b(?:[Ii]n|[Nn]ach|[Mm]it|[Vv]on|[Bb]ei|[Ss]eit) $", before(match))
    return re.sub(r"\beine(?= (?:Stunde|Minute|Sekunde)\b)", "einer", said) if dative else said


def _hours(match: re.Match[str]) -> str:
    """In so many hours, but gegen 23:00 h is a time of day."""
    if "h" in match["unit"] and (
        re.search(r"(?:\b(?:[Uu]m|[Gg]egen|[Aa]b|[Bb]is)|\d(?: h)? ?[-–]) ?$", before(match))
        or re.match(r" ?[-–] ?\d", after(match))
    ):
        hour = "ein" if int(match["h"]) == 1 else cardinal(match["h"], "de")
        return f"{hour} Uhr {'' if match['m'] == '00' else cardinal(match['m'], 'de')}".rstrip()
    return in_case(match, hours_and_minutes(match["h"], match["m"]))


def _falling(match: re.Match[str]) -> str | None:
    """Falling numbers are no range: 5-1 is a score, 226-3 has a stroke, and 2026-07 is a month."""
    first, second = int(match["n"]), int(match["n2"])
    if len(match["n"]) == 4:
        month = match["n2"][0] == "0" and 1 <= second <= 12 and 1900 < first < 2100
        if not month or second == first % 100 + 1:  # 2008-09 is a season
            return None
        return f"{table.MONTHS[second - 1]} {year_by_hundreds(match['n'], 'de', 'hundert')}"
    if first < second or match["n2"][0] == "0" != match["n2"]:
        return None
    score = first <= _HIGHEST_SCORE and not re.search(r"(?:Nr\.?|Nummer) ?$", before(match))
    joint = "zu" if score else "Strich"
    return f"{cardinal(match['n'], 'de')} {joint} {cardinal(match['n2'], 'de')}"


_HIGHEST_SCORE = 60


def _one(match: re.Match[str]) -> str | None:
    """Mit einem Esslöffel, nach einer Woche, für einen Tag; eine rote Zwiebel."""
    if match["end"]:
        if not _OF_A_LIST.search(before(match)):  # Satz 1 genannten Gebieten
            return None
        return "eine " if match["end"] == "e" else "ein "
    unit, prep = match["unit"], match["prep"]
    noun = table.UNITS[unit][0] if unit else match["noun"]
    if not unit and is_surely_plural(noun):  # der Beigeladenen zu 1 Rechte
        return None
    said = noun if unit else ""
    kind = gender(_SPOONS.get(noun, noun))
    if prep.split()[0].lower() in {"für", "durch", "ohne", "gegen", "um"}:
        return prep + {"f": "eine ", "n": "ein ", "m": "einen "}[kind] + said
    feminine = kind == "f" or (noun[-1] == "e" and not re.search(table.NOT_FEMININE, noun))
    return prep + ("einer " if feminine else "einem ") + said


_IN_LETTERS = any_of(unit for unit in table.UNITS if unit[0].isalpha() and unit != "Stunden")


def _of_a_time(match: re.Match[str]) -> str | None:
    """Des fünften Jahrhunderts: `Jh.` does not show its case."""
    return "Jahrhunderts" if re.search(r"\bdes (?:\w+en )?\w+ten $", before(match, 50)) else None


DATES: tuple[Rule, ...] = (
    rule(
        "century of a time",
        r"(?<=ten )Jahrhundert(?!\w)",
        _of_a_time,
        ("Mitte des 5. Jh. gebaut", "Mitte des fünften Jahrhunderts gebaut"),
        needs=["Jahrhundert"],
    ),
    rule(
        "one in its case",
        r"(?P<prep>(?<!\w)(?:[Mm]it|[Nn]ach|[Vv]on|[Ss]eit|[Vv]or|[Aa]us|[Bb]ei|[Ii]n|[Ff]ür"
        r"|[Dd]urch|[Oo]hne|[Gg]egen|[Uu]m|[Aa]b|[Uu]nter|[Zz]u) "
        r"(?:ca\. |etwa |rund |knapp |nur )?)1"
        rf"(?: ?(?P<unit>{_IN_LETTERS})(?![\w/²³])"
        r"| (?=(?P<noun>EL\b|TL\b|(?!Uhr\b|Mio|Mrd|[A-Za-z]{2,5}/[a-z])[A-ZÄÖÜ][a-zäöüß]+)))"
        r"|(?<![\w.,/:])1 (?=(?!die|der|diese|jede|alle|k?eine|ohne|sowie|bitte"
        r"|über|unter|hinter|oder|aber|wieder|immer|weiter|unser|ihre|seine)"
        r"[a-zäöüß]{2,20}?(?P<end>e[rs]?) [A-ZÄÖÜ])",
        _one,
        ("mit 1 EL Öl nach 1 Woche", "mit einem Esslöffel Öl nach einer Woche"),
        ("nach ca. 1 h, ab 1 Euro", "nach circa einer Stunde, ab einem Euro"),
        ("für 1 Std.", "für eine Stunde"),
        ("1 rote Zwiebel, 1 kleines Stück", "eine rote Zwiebel, ein kleines Stück"),
        needs="1",
        near="1 ?[A-Za-zäöü]",
    ),
    rule(
        "hours and minutes",
        r"(?<![\w.,:])(?P<h>\d{1,2}):(?P<m>[0-5]\d)(?P<unit> Std\.| Stunden?\b| h\b)",
        _hours,
        ("in 2:32 Std.", "in zwei Stunden zweiunddreißig Minuten"),
        ("11:30 h - 13:00 h", "elf Uhr dreißig bis dreizehn Uhr"),
        needs=":",
    ),
    rule(
        "quarter of an hour",
        r"(?P<each>(?<=angefangene )|(?<=nächste )|(?<=jede ))?(?<![\w.,/])(?<!\d )"
        r"(?:(?P<n>1/4|¼)|3/4|¾)[- ]?(?:Stunde|Std\.|h)(?!\w)",
        lambda m: (
            f"{'' if m['each'] is not None else 'eine '}"
            f"{'Viertelstunde' if m['n'] else 'Dreiviertelstunde'}"
        ),
        ("1/4 Std., je angefangene 1/4 Stunde", "eine Viertelstunde, je angefangene Viertelstunde"),
        needs="/¼¾",
    ),
    rule(
        "part of a unit",
        r"(?<![\w.,/])(?<!\d )(?P<top>[1-9])/(?P<bottom>[348]) ?(?P<unit>l|kg|km|m)(?![\w/])",
        lambda m: (
            f"{'ein' if m['top'] == '1' else cardinal(m['top'], 'de')} "
            f"{ {'3': 'Drittel', '4': 'Viertel', '8': 'Achtel'}[m['bottom']] } "
            f"{table.UNITS[m['unit']][0]}"
        ),
        ("1/4 l Milch", "ein Viertel Liter Milch"),
        needs="/",
    ),
    rule(
        "minute of a match",
        r"(?P<the>(?<!\w)der )?(?<![\w.,])(?P<n>\d{1,3})\. ?[Mm]in\b\.?(?!\w)",
        lambda m: f"{m['the'] or ''}{ordinal(m['n'], 'de')}{'n' * bool(m['the'])} Minute",
        ("12. Min.: Tor", "zwölfte Minute: Tor"),
        needs=DIGITS,
        near=r"\. ?[Mm]in",
    ),
    rule(
        "range of dates",
        rf"{_BEFORE}(?<![\w.,])(?P<d>\d\d?)\."
        r"(?: ?(?P<m>\d\d?)\.(?P<y>\d{4}|\d\d(?=[^\d.]))?)?"
        r" ?(?P<to>[-–/&+]|bis zum|bis|u\.|und|oder) ?"
        r"(?P<d2>\d\d?)\. ?(?P<m2>\d\d?)\."
        r"(?P<y2>\d{4}|\d\d(?![.:]\d| ?(?:Uhr|h)\b))?(?!\d)",
        _range_of_dates,
        (
            "vom 27.03. – 12.04.2026",
            "vom siebenundzwanzigsten März bis zwölften April zweitausendsechsundzwanzig",
        ),
        ("vom 3. bis 5.7.26", "vom dritten bis fünften Juli zweitausendsechsundzwanzig"),
        ("vom 3.5. bis 5.6.", "vom dritten fünften bis zum fünften sechsten"),
        ("am 3./4.5. und", "am dritten vierten fünften und"),
        ("am 3. und 4.5.2020", "am dritten und vierten Mai zweitausendzwanzig"),
        needs=DIGITS,
        near=r"\d\.? ?(?:[-–/&+]|bis|u|oder)",
    ),
    rule(
        "days of a month",
        rf"{_BEFORE}(?<![\w.,-])(?P<n>\d\d?)[-–](?P<n2>\d\d?)\."
        rf"(?= ?{any_of(table.MONTHS)})",
        lambda m: (
            opening(m["before"])[0]
            + " bis ".join(f"{ordinal(m[n], 'de')}{opening(m['before'])[1]}" for n in ("n", "n2"))
        ),
        ("am 20-22. August", "am zwanzigsten bis zweiundzwanzigsten August"),
        needs=DIGITS,
        near=r"\d[-–]\d\d?\.",
    ),
    rule(
        "blood pressure",
        r"(?<![\w.,/])(?P<n>[89]\d|1\d\d|2[0-4]\d)/(?P<n2>[4-9]\d|1[0-4]\d)(?: ?mmHg\b)?"
        r"(?![\w/%]|[.,]\d| ?Z?R ?\d)",
        lambda m: (
            f"{cardinal(m['n'], 'de')} zu {cardinal(m['n2'], 'de')}"
            if int(m["n"]) - int(m["n2"]) >= _SMALLEST_PULSE
            else None
        ),
        ("Blutdruck 120/80", "Blutdruck einhundertzwanzig zu achtzig"),
        needs="/",
    ),
    rule(
        "falling numbers",
        r"(?<![\w.,:/–-])(?<!\d )(?P<n>[1-9]\d{0,3})-(?P<n2>\d{1,2})"
        r"(?![\w/-]|[.,]\d| ?[%€]| \d{3}(?!\d))",
        _falling,
        ("gewann 5-1", "gewann fünf zu eins"),
        ("Plan Nr. 226-3", "Plan Nummer zweihundertsechsundzwanzig Strich drei"),
        ("Stand 2026-07", "Stand Juli zweitausendsechsundzwanzig"),
        needs="-",
        near=r"\d-\d",
    ),
    rule(
        "doses of a day",
        r"(?<![\w.,/-])[0-3](?:-[0-3]){2,3}(?![\w/-]|[.,]\d)",
        lambda m: one_by_one(m[0], "de"),
        ("1-0-1", "eins null eins"),
        needs="-",
    ),
    rule(
        "power",
        r"(?<![\w.,])(?P<n>\d{1,4})\^(?P<sign>-?)(?P<p>\d{1,3})(?!\w)"
        r"|(?<![\w.,])(?P<ten>10)(?P<up>⁻?[⁰¹²³⁴-⁹]{1,2})(?!\w)",
        _power,
        ("10^6", "zehn hoch sechs"),
        needs="^⁰¹²³⁴⁵⁶⁷⁸⁹",
    ),
    rule(
        "minute of the added time",
        r"(?<![\w.,])(?<!\d\., )(?P<n>45|90|105|120)\.? ?\+ ?(?P<m>\d)\.?"
        r"(?:(?P<min>(?= Min))|(?=[),/]|\.?$| [a-zäöü]))",
        lambda m: (
            f"{cardinal(m['n'], 'de')} plus "
            + (cardinal(m["m"], "de") if m["min"] is None else f"{ordinal(m['m'], 'de')}n")
        ),
        ("in der 90.+3 Minute", "in der neunzig plus dritten Minute"),
        ("Roth (45.+2)", "Roth (fünfundvierzig plus zwei)"),
        needs="+",
    ),
    rule(
        "less or more than a number",
        r"(?<![\w<>&-])(?P<sign>[<>]) ?(?=\d)(?!<3(?!\d))",
        lambda m: "kleiner als " if m["sign"] == "<" else "größer als ",
        ("p < 0,05, > 3", "p kleiner als null Komma null fünf, größer als drei"),
        needs="<>",
    ),
    rule(
        "so much for a quantity",
        r"(?<=\d (?:mg|µg|ml))/(?=\d)|(?<=\d (?:mg|ml)) / (?=\d)"
        r"|(?<=\d (?:g|l)) ?/ ?(?=\d(?!00 ?km))",
        " pro ",
        ("5 mg/100 ml", "fünf Milligramm pro einhundert Milliliter"),
        needs="/",
    ),
    rule(
        "about",
        "~ ?(?=[€$]? ?\\d)",
        "circa ",
        ("~€ 150", "circa einhundertfünfzig Euro"),
        needs="~",
    ),
)

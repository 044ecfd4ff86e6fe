"""German bulletins: hours of a service, zum and zur in short, Roman months, wars and reckonings."""

import re

from declaim.normalise.grammars.german import german_words as table
from declaim.normalise.grammars.german.cases.german_articles import opening
from declaim.normalise.grammars.german.cases.german_declension import (
    agree,
    ending,
    gender,
    last_word,
)
from declaim.normalise.grammars.german.cases.german_plurals import is_plural
from declaim.normalise.grammars.german.days.german_clock import clock
from declaim.normalise.grammars.german.notices.german_registers import last_stop
from declaim.normalise.numerals import cardinal, ordinal, roman, year_by_hundreds
from declaim.normalise.rules import DIGITS, Rule, any_of, before, rule, words

_DAY = any_of(table.DAYS)
_MONTHS = {roman: number for number, roman in enumerate(
    words("I II III IV V VI VII VIII IX X XI XII"), 1
)}  # fmt: skip
_BEGINS = any_of(
    words("Beginn Ende Start Einlass Abfahrt Ankunft Treffpunkt Rückkehr Anpfiff Anstoß Abmarsch "
    "Treffen Uhrzeit Schluss")
)  # fmt: skip
_BEHIND_A_CLOCK = (
    r"(?![\d:%€$.]|,\d| ?(?:[-–] ?\d|€|EUR|Euro|CHF|Fr\.|Franken|Prozent|%|km|m\b|kg|g\b|l\b"
    r"|Mio|Mrd"
    r"|Punkte|Pkt|Meter|Liter|Grad|Sek|Min|Uhr|h\b))"
)


_WORDS = table.DAYS | {"Abf": "Abfahrt", "Ank": "Ankunft"}


def _service(match: re.Match[str]) -> str | None:
    """Samstag achtzehn Uhr dreißig: behind a weekday before what takes place."""
    if int(match["h"]) > 24 or re.search(
        rf"{_DAY}\.?(?: ?[-–/+&,] ?| bis | und | u\. )$", before(match)
    ):
        return None
    day = _WORDS.get(match["day"].rstrip("."), match["day"])
    return f"{day}{match['mark']} {clock(match['h'], match['m'])}"


def _to_the(match: re.Match[str]) -> str:
    """Zur Ruine, zum Bistum."""
    feminine = gender(match["noun"]) == "f" and not is_plural(match["noun"])
    return "zur" if feminine else "zum"


def _for_the(match: re.Match[str]) -> str:
    """Für die Tasse, für das Auto, für den Tipp."""
    noun = match["noun"]
    article = "die" if is_plural(noun) else {"f": "die", "n": "das", "m": "den"}[gender(noun)]
    return f"für {article} "


def _roman_month(match: re.Match[str]) -> str | None:
    if not 1 <= int(match["n"]) <= 31:
        return None
    opened, last = opening(match["before"])
    said = f"{opened}{ordinal(match['n'], 'de')}{last} {table.MONTHS[_MONTHS[match['m']] - 1]}"
    return f"{said} {year_by_hundreds(match['y'], 'de', 'hundert')}" if match["y"] else said


def _weekdays(match: re.Match[str]) -> str:
    """Jeden ersten und dritten Mittwoch."""
    case = "n" if match["at"] else "r"
    first, second = (f"{ordinal(match[n], 'de')}{case}" for n in ("a", "b"))
    joint = "bis" if match["to"] in {"-", "–"} else "und"
    at = (match["at"] or "").replace("d.", "eden")
    return f"{at}{first} {joint} {second} {table.DAYS[match['day']]}"


def _reckoned(match: re.Match[str]) -> str | None:
    """Erstens and zweitens inside a sentence, where both are."""
    both = re.search(r"\b1\. [a-zäöü]", match.string) and re.search(r"\b2\. [a-zäöü]", match.string)
    return f"{ordinal(match['n'], 'de')}ns " if both else None


def _and_one(match: re.Match[str]) -> str | None:
    """2 Tische u. 1 Bank, but Nr. 3 u. 1 Satz."""
    if not re.search(r"\d (?:[a-zäöüß]+ )?[A-ZÄÖÜ][\wäöüß-]+ $", before(match)):
        return None
    return f"und {agree('eins', match['noun'])} "


def _leaves(match: re.Match[str]) -> str:
    if match["n"] == "1":
        return f"ein {match['name']}blatt"
    return f"{cardinal(match['n'], 'de')} {match['name']}blätter"


def _ends(match: re.Match[str]) -> str:
    if match["name"].endswith("chall"):
        return "platte"
    return {"pl": "plan", "beschl": "beschluss"}[match["end"]]


BULLETINS: tuple[Rule, ...] = (
    rule(
        "hour of a service",
        rf"(?<!\w)(?P<day>{_DAY}\.?|\w+(?:tag|woch|abend))(?P<mark>,?) (?P<h>[0-2]?\d)\."
        rf"(?P<m>[0-5][05])(?= [A-ZÄÖÜ(]|[,;]|\s*$){_BEHIND_A_CLOCK}",
        _service,
        (
            "Sa 18.30 Messe, So 9.00 Taufe",
            "Samstag achtzehn Uhr dreißig Messe, Sonntag neun Uhr Taufe",
        ),
        ("Sonntag, 10.00 Gottesdienst", "Sonntag, zehn Uhr Gottesdienst"),
        near=r"(?:[MDFS][oiraA]|tag|woch|abend)\.?,? \d",
        needs=DIGITS,
    ),
    rule(
        "hour of a beginning or an end",
        rf"(?<!\w)(?P<day>{_BEGINS}|Abf\.|Ank\.)(?P<mark>:?) (?P<h>[0-2]?\d)\.(?P<m>[0-5]\d)"
        rf"(?!\w){_BEHIND_A_CLOCK}",
        _service,
        (
            "Beginn 19.00, Ende: 21.45",
            "Beginn neunzehn Uhr, Ende: einundzwanzig Uhr fünfundvierzig",
        ),
        needs=".",
        near=r" \d\d?\.\d",
    ),
    rule(
        "birthday in short",
        r"(?<![\w.])z(?:um|\.) (?P<n>\d{1,3})\. ?Geb\.",
        lambda m: f"zum {ordinal(m['n'], 'de')}n Geburtstag{last_stop(m)}",
        ("z. 80. Geb. viel Glück", "zum achtzigsten Geburtstag viel Glück"),
        needs=["Geb"],
    ),
    rule(
        "to in short",
        r"(?<=[\wäöüß,] )z\.(?= (?P<noun>[A-ZÄÖÜ][a-zäöüß]{2,})(?![\w.]))",
        _to_the,
        ("Wanderung z. Kirche und z. Turm", "Wanderung zur Kirche und zum Turm"),
        needs="z",
        near=r" z\. [A-ZÄÖÜ]",
    ),
    rule(
        "for the in short",
        r"(?<![\w.])f\. ?d\. (?=(?P<noun>[A-ZÄÖÜ][a-zäöüß]{2,}))",
        _for_the,
        ("Danke f. d. Tipp", "Danke für den Tipp"),
        near=r"f\. ?d\. ",
        needs="f",
    ),
    rule(
        "with a number of things in short",
        r"(?<=[a-zäöüß]{3} )m\. (?=\d{1,5} [A-ZÄÖÜ])",
        "mit ",
        ("52 Häuser m. 311 Menschen", "zweiundfünfzig Häuser mit dreihundertelf Menschen"),
        near=r" m\. \d",
        needs="m",
    ),
    rule(
        "month in Roman figures",
        rf"(?<![\w.,])(?P<before>[A-Za-zü]{{2,4}} )?(?P<n>\d{{1,2}})\. ?(?P<m>{any_of(_MONTHS)})\."
        r"(?: ?(?P<y>1[5-9]\d\d|20\d\d)(?!\w))",
        _roman_month,
        ("am 20. III. 1848", "am zwanzigsten März achtzehnhundertachtundvierzig"),
        needs="IVX",
        near=r"\d\. ?[IVX]",
    ),
    rule(
        "weekdays by their numbers",
        r"(?P<at>(?<!\w)(?:[Jj]eden|[Aa]m|[Dd]en|[Jj]d\.) )?(?<![\w.,])(?P<a>[1-5])\.,? ?"
        rf"(?P<to>u\.|und|[/+&,–-]) ?(?P<b>[1-5])\. ?(?P<day>{_DAY})\b\.?(?= (?:im|des|eines"
        rf"|jede))",
        _weekdays,
        ("jeden 1. u. 3. Mi. im Monat", "jeden ersten und dritten Mittwoch im Monat"),
        needs=table.DAYS,
        near=r"\d\. ?[MDFS]",
    ),
    rule(
        "reckoning of reasons",
        r"(?:(?<=[Aa]lso )|(?<=und )|(?<=dass )|(?<=weil )|(?<=denn )|(?<=aber )|(?<=: )|(?<=, ))"
        r"(?P<n>[1-5])\. (?=(?!bis |und |oder |sowie )[a-zäöü]{2,} )",
        _reckoned,
        (
            "Also 1. ist das falsch und 2. zu teuer",
            "Also erstens ist das falsch und zweitens zu teuer",
        ),
        near=r"\b2\. [a-zäöü]",
        needs=DIGITS,
    ),
    rule(
        "and one in short",
        r"(?<![\w.])u\. 1 (?=(?P<noun>[A-ZÄÖÜ][a-zäöüß]{2,}))",
        _and_one,
        ("2 Tische u. 1 Bank", "zwei Tische und eine Bank"),
        needs="1",
        near=r"u\. 1 ",
    ),
    rule(
        "world war before its number",
        r"(?<!\w)WK ?(?P<n>I{1,2}|[12])(?!\w)",
        lambda m: (
            ordinal(m["n"] if m["n"].isdecimal() else roman(m["n"]), "de")
            + ending(last_word(m), "Weltkrieg")
            + " Weltkrieg"
        ),
        ("im WK II", "im zweiten Weltkrieg"),
        needs=["WK", "WKI", "WKII"],
    ),
    rule(
        "war of many years in short",
        r"(?<!\w)(?P<head>Dreißig|Sieben|Acht|Hundert|Achtzig)j(?:ähr)?\.(?= Krieg)",
        lambda m: f"{m['head']}jährige{ending(last_word(m), 'Krieg')}",
        ("im Dreißigj. Krieg", "im Dreißigjährigen Krieg"),
        near=r"j(?:ähr)?\. Krieg",
        needs=["Krieg", "Krieges", "Kriegs"],
    ),
    rule(
        "mark before pennies",
        r"(?<=\d )M(?= \d{1,2} Pf)",
        "Mark",
        ("3 M 50 Pf.", "drei Mark fünfzig Pfennig"),
        needs="M",
        near=r"\d M \d",
    ),
    rule(
        "lieutenant inside a sentence",
        r"(?:(?<=[a-zäöüß,] )|(?<=v\. )|(?<=u\. ))Lt\.(?= [A-ZÄÖÜ][a-zäöüß]+(?! zufolge))",
        "Leutnant",
        ("der Berg, den Lt. Roth bestieg", "der Berg, den Leutnant Roth bestieg"),
        needs=["Lt"],
    ),
    rule(
        "and others of a book",
        r"(?<=[a-zäöüß] )u\. ?a\.(?=:| \((?:Hg|Hrsg)\b)",
        "und andere",
        ("A. Roth u. a.: Chronik", "A Roth und andere: Chronik"),
        needs="u",
        near=r"u\. ?a\.(?::| \(H)",
    ),
    rule(
        "gospel in short",
        r"(?<!\w)Ev\.(?=:? (?:Mt|Mk|Lk|Joh)\b)",
        "Evangelium",
        ("Ev.: Joh 2,1", "Evangelium: Johannes zwei, eins"),
        needs=["Ev"],
    ),
    rule(
        "deanery in short",
        r"(?:(?<=[Zz]um )|(?<=[Ii]m )|(?<=[Vv]om )|(?<=des ))Dek\.",
        lambda m: f"Dekanat{last_stop(m)}",
        ("im Dek. Roth", "im Dekanat Roth"),
        needs=["Dek"],
    ),
    rule(
        "march of a notice",
        r"(?<!\w)Abm\.(?=:? (?:um )?\d{1,2}(?:[.:]\d\d)? ?(?:Uhr|h)\b)",
        "Abmarsch",
        ("Abm. 9 Uhr", "Abmarsch neun Uhr"),
        needs=["Abm"],
    ),
    rule(
        "leaves of a recipe",
        r"(?<![\w.,/–-])(?P<n>\d{1,2}) (?P<name>Lorbeer|Salbei|Basilikum|Minz|Minze|Gelatine"
        r"|Wein)bl\.",
        _leaves,
        ("2 Lorbeerbl., 1 Salbeibl. dazu", "zwei Lorbeerblätter, ein Salbeiblatt dazu"),
        near=r"bl\.",
        needs=DIGITS,
    ),
    rule(
        "fee of a thing in short",
        r"(?<!\w)(?P<name>(?!Bau|Gewerbe|Wohn|Natur|Sonder)[A-ZÄÖÜ][a-zäöüß]{2,20})geb\.(?=:? ?\d)",
        lambda m: f"{m['name']}gebühr",
        ("Standgeb. 5 €", "Standgebühr fünf Euro"),
        near=r"[a-zäöüß]geb\.",
        needs=DIGITS,
    ),
    rule(
        "plan or resolution in short",
        r"(?<!\w)(?P<name>(?:[A-ZÄÖÜ][a-zäöüß]*(?:ungs|halts|[Ss]tunden|[Ff]ahr|[Ll]age|[Tt]ermin|[Dd]ienst"
        r"|[Bb]au|[Ss]piel|[Rr]egional|[Ss]tellen|chall))(?=pl\.)|[A-ZÄÖÜ][a-zäöüß]+(?=beschl\.))(?P<end>pl|beschl)\.",
        lambda m: f"{m['name']}{_ends(m)}{last_stop(m)}",
        ("Bebauungspl. und Satzungsbeschl.", "Bebauungsplan und Satzungsbeschluss."),
        near=r"[a-zäöüß](?:pl|beschl)\.",
        needs=".",
    ),
)

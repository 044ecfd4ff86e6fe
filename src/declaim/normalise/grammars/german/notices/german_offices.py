"""German offices: telephones, accounts, files, days of a letter, and forms of towns and inns."""

import re

from declaim.normalise.grammars.german import german_words as table
from declaim.normalise.grammars.german.cases.german_articles import of_four_figures
from declaim.normalise.grammars.german.cases.german_declension import ending, last_word
from declaim.normalise.grammars.german.days.german_clock import clock
from declaim.normalise.grammars.german.notices.german_almanacs import ALMANACS
from declaim.normalise.grammars.german.notices.german_bulletins import BULLETINS
from declaim.normalise.grammars.german.notices.german_jottings import JOTTINGS
from declaim.normalise.grammars.german.notices.german_registers import last_stop
from declaim.normalise.grammars.german.notices.german_teams import TEAMS
from declaim.normalise.grammars.german.notices.german_timetables import TIMETABLES
from declaim.normalise.numerals import cardinal, one_by_one, ordinal, year_by_hundreds
from declaim.normalise.rules import DIGITS, Rule, any_of, before, rule, words

_ONE = {
    "Std": "Stunde", "Min": "Minute", "Sek": "Sekunde", "Pers": "Person", "Wo": "Woche",
    "Mon": "Monat", "Pkt": "Punkt", "Tg": "Tag", "Fam": "Familie", "Stk": "Stück",
    "Zi": "Zimmer", "Port": "Portion",
}  # fmt: skip
_STARTS = any_of(word.capitalize() for word in table.BEGINNINGS)


def _date(match: re.Match[str]) -> str | None:
    """Vom zwölften März: day, month and year behind a short vom or a word that keeps the case."""
    day, month, year = match["d"], match["m"], match["y"]
    if not (1 <= int(day) <= 31 and 1 <= int(month) <= 12):
        return None
    if not year:
        return f"{ordinal(day, 'de')}n {ordinal(month, 'de')}n"
    said = year_by_hundreds(of_four_figures(year), "de", "hundert")
    return f"{ordinal(day, 'de')}n {table.MONTHS[int(month) - 1]} {said}"


def _from_a_day(match: re.Match[str]) -> str | None:
    said = _date(match)
    return said and f"vom {said}"


def _until_a_day(match: re.Match[str]) -> str | None:
    return _date(match) if _KEEPS.search(before(match, 50)) else None


_KEEPS = re.compile(
    r"\b[Bb]is (?:spät(?:estens|\.)|voraussichtl(?:ich|\.)|vorauss\.|inkl(?:usive|\.)|längstens"
    r"|einschl(?:ießlich|ießl\.|\.)|mindestens|zunächst|vorerst) $"
)
_DAY = (
    r"(?P<d>\d\d?)\. ?(?P<m>\d\d?)\.(?: ?(?P<y>(?:19|20)\d\d|\d\d(?![.:]\d| ?(?:Uhr|h)\b)))?(?!\d)"
)


def _named(match: re.Match[str]) -> str:
    """The word before a telephone, in full, with its colon."""
    word = (match["word"] or "").rstrip(".: ")
    return f"{ {'Tel': 'Telefon'}.get(word, word) }{match['mark']} " if word else ""


def _hours(match: re.Match[str]) -> str | None:
    """Sieben Uhr dreißig bis zwölf: the first of two spans of hours before one Uhr."""
    hours = int(match["a"]), int(match["b"])
    if not hours[0] < hours[1] <= 24:
        return None
    first = clock(match["a"], match["am"]) if match["am"] else cardinal(match["a"], "de")
    return f"{first} bis {clock(match['b'], match['bm'] or '00').removesuffix(' Uhr')}"


_FIRST_NAMES = {
    "Joh": "Johann", "Gg": "Georg", "Jos": "Josef", "Mich": "Michael", "Ludw": "Ludwig",
    "Ferd": "Ferdinand", "Bernh": "Bernhard", "Herm": "Hermann", "Gottfr": "Gottfried",
    "Gottl": "Gottlieb", "Matth": "Matthias", "Magd": "Magdalena", "Barb": "Barbara",
    "Marg": "Margarethe", "Elis": "Elisabeth", "Cath": "Catharina",
    "Seb": "Sebastian", "Nik": "Nikolaus", "Andr": "Andreas", "Friedr": "Friedrich",
    "Frdr": "Friedrich", "Casp": "Caspar", "Konr": "Konrad",
    "Ign": "Ignaz", "Leonh": "Leonhard", "Balth": "Balthasar", "Wolfg": "Wolfgang",
    "Theod": "Theodor",
}  # fmt: skip
_OLD_MONTHS = {"7": "September", "8": "Oktober", "9": "November", "10": "Dezember", "X": "Dezember"}
_OLD_PAPERS: tuple[Rule, ...] = (
    rule(
        "first name in short",
        rf"(?<![\w.])(?P<form>{any_of(_FIRST_NAMES)})\.(?= (?:{any_of(_FIRST_NAMES)}\. )?"
        rf"(?!{_STARTS}\b)[A-ZÄÖÜ][a-zäöüß]{{2,}}(?![\w.])(?! \d))",
        lambda m: _FIRST_NAMES[m["form"]],
        ("Joh. Gg. Roth und Joh. Vogt", "Johann Georg Roth und Johann Vogt"),
        needs=_FIRST_NAMES,
    ),
    rule(
        "day of an old month",
        r"(?<![\w.,])(?P<n>\d\d?)(?:\.|ten)? ?(?P<m>[789X]|10)(?:bris|ber|br)\b\.?",
        lambda m: f"{ordinal(m['n'], 'de')}n {_OLD_MONTHS[m['m']]}{last_stop(m)}",
        ("den 17. 8br. 1796", "den siebzehnten Oktober siebzehnhundertsechsundneunzig"),
        needs=["br", "ber", "bris", "Xbr", "Xber", "Xbris"],
        near=r"\d(?:\.|ten)? ?(?:[789X]|10)b",
    ),
)
OFFICES: tuple[Rule, ...] = (
    rule(
        "telephone of few figures",
        r"(?P<word>(?<!\w)(?:Tel\.?|Telefon|Fax|Notruf|Rufnummer|Apparat|Durchwahl))(?P<mark>:?) "
        r"(?P<n>\d{3,4})(?![\w/(–-]|[.,]\d| ?\d| ?[–(/-])",
        lambda m: f"{_named(m)}{one_by_one(m['n'], 'de')}",
        ("Tel. 4712 oder Notruf 112", "Telefon vier sieben eins zwei oder Notruf eins eins zwei"),
        needs=words("Tel Telefon Fax Notruf Rufnummer Apparat Durchwahl"),
        near=r" \d{3,4}",
    ),
    rule(
        "telephone with a zero in brackets",
        r"(?P<word>(?<!\w)(?:Tel|Telefon|Fax|Mobil)\.?(?P<mark>:?) )?(?<!\w)\+(?P<land>\d\d) ?"
        r"\(0\) ?(?P<n>\d[\d /–-]{4,20}\d)(?![\w/]|[.,]\d)",
        lambda m: (
            f"{_named(m)}plus {one_by_one(m['land'], 'de')}, null, "
            + ", ".join(one_by_one(part, "de") for part in re.findall(r"\d+", m["n"]))
        ),
        ("+49 (0)30 / 57-12", "plus vier neun, null, drei null, fünf sieben, eins zwei"),
        needs="+",
        near=r"\(0\)",
    ),
    rule(
        "number of an account",
        r"(?<!\w)(?:Kto\.?|Konto)(?:[- ]?Nr\.)?(?P<mark>:?) (?P<n>\d{3,10}(?: \d{2,4}){0,4})"
        r"(?![\w/]|[.,]\d| ?€)",
        lambda m: (
            f"Kontonummer{m['mark']} "
            + ", ".join(one_by_one(part, "de") for part in m["n"].split())
        ),
        ("Kto.-Nr. 123 456", "Kontonummer eins zwei drei, vier fünf sechs"),
        needs=["Kto", "Konto"],
    ),
    rule(
        "extension of a fax",
        r"(?<!\w)Fax: ?[-–] ?(?P<n>\d{1,5})(?!\d|[.,]\d)",
        lambda m: f"Fax: {one_by_one(m['n'], 'de')}",
        ("Fax: -12", "Fax: eins zwei"),
        needs=["Fax"],
        near=r"Fax: ?[-–]",
    ),
    rule(
        "from a day in short",
        rf"(?<!\w)v\. ?{_DAY}",
        _from_a_day,
        (
            "Protokoll v. 12.3.24",
            "Protokoll vom zwölften März zweitausendvierundzwanzig",
        ),
        ("BGH v. 3.5.2012, v. 3.4.", "B G H vom dritten Mai zweitausendzwölf, vom dritten vierten"),
        needs="v",
        near=r"v\. ?\d\d?\.",
    ),
    rule(
        "from a day of a month in short",
        rf"(?<!\w)v\. ?(?P<d>\d\d?)\. ?(?:(?={any_of(table.MONTHS)})"
        rf"|(?P<short>{any_of(table.SHORT_MONTHS)})\.)",
        lambda m: f"vom {ordinal(m['d'], 'de')}n {table.SHORT_MONTHS.get(m['short'] or '', '')}",
        (
            "Sitzung v. 5. Mai und v. 5. Dez.: neu",
            "Sitzung vom fünften Mai und vom fünften Dezember: neu",
        ),
        needs="v",
        near=r"v\. ?\d\d?\. ?[A-Z]",
    ),
    rule(
        "until a day at the latest",
        rf"(?<![\w.,]){_DAY}",
        _until_a_day,
        (
            "bis spät. 15.3. und bis einschl. 4.5.2020",
            "bis spätestens fünfzehnten dritten und "
            "bis einschließlich vierten Mai zweitausendzwanzig",
        ),
        near=r"[Bb]is [smvile]\w+\.? \d",
        needs=DIGITS,
    ),
    rule(
        "one thing in short",
        r"(?P<each>(?<!\w)(?:[Pp]ro|[Jj]ede|[Jj]e|[Ee]ine|[Ee]iner|ganze|halbe|nächste|erste"
        r"|letzte|zweite) )"
        rf"(?P<form>{any_of(_ONE)})\.",
        lambda m: f"{m['each']}{_ONE[m['form']]}{last_stop(m)}",
        ("20 € pro Std. und je Pers.", "zwanzig Euro pro Stunde und je Person."),
        needs=_ONE,
    ),
    rule(
        "hours before hours",
        r"(?<![\w.,:/–-])(?P<a>\d\d?)(?:[.:](?P<am>[0-5]\d))? ?[–-] ?(?P<b>\d\d?)(?:[.:]"
        r"(?P<bm>[0-5]\d))?"
        r"(?= ?(?:/|,|;|u\.|und|\+|&) ?\d\d?(?:[.:][0-5]\d)? ?[–-] ?\d\d?(?:[.:][0-5]\d)? ?Uhr)",
        _hours,
        (
            "7.30–12 / 13–16.30 Uhr",
            "sieben Uhr dreißig bis zwölf, dreizehn bis sechzehn Uhr dreißig",
        ),
        needs=["Uhr"],
        near=r"\d ?[–-] ?\d",
    ),
    rule(
        "nth weekday of a month in short",
        r"(?<![\w.,])(?<!eden )(?<![Aa]m )(?<!den )(?<!jd\. )(?<!u\. )(?<!und )(?<![/+&] )"
        r"(?<![/+&–-])"
        r"(?P<n>[1-5])\. ?(?P<day>Mo|Di|Mi|Do|Fr|Sa|So)\b\.?(?= (?:im|des|jede[ns]) )",
        lambda m: f"{ordinal(m['n'], 'de')}{ending(last_word(m), 'Tag')} {table.DAYS[m['day']]}",
        ("1. Sa. im Monat", "erster Samstag im Monat"),
        needs=table.DAYS,
        near=r"\d\. ?[MDFS]",
    ),
    rule(
        "weekday in short behind a noun",
        r"(?<=[a-zäöüß]{3} )(?P<day>Mo|Di|Mi|Do|Fr|Sa)\.(?=[,;)]|\s*$)",
        lambda m: table.DAYS[m["day"]] + last_stop(m),
        ("Restmüll Mo., Papier Do.", "Restmüll Montag, Papier Donnerstag."),
        needs=table.DAYS,
        near=r"(?:Mo|Di|Mi|Do|Fr|Sa)\.",
    ),
    rule(
        "votes behind a hyphen",
        r"(?:(?<=Ja-)|(?<=Nein-)|(?<=Gegen-))St\.",
        lambda m: f"Stimmen{last_stop(m)}",
        ("3 Nein-St. gezählt", "drei Nein-Stimmen gezählt"),
        needs=["St"],
        near=r"[an]-St\.",
    ),
    rule(
        "one vote behind and",
        r"(?:(?<=u\. )|(?<=und )|(?<=, ))1 (?=Enthaltung|Gegenstimme|Stimme\b|Nein-Stimme"
        r"|Ja-Stimme)",
        "eine ",
        ("3 Ja u. 1 Enthaltung", "drei Ja und eine Enthaltung"),
        needs="1",
        near=r" 1 [EGSNJ]",
    ),
    rule(
        "deputy behind a hyphen",
        r"(?<=[A-Za-z]-)Stv\.",
        lambda m: f"Stellvertreter{last_stop(m)}",
        ("LH-Stv. Roth", "L H-Stellvertreter Roth"),
        needs=["Stv"],
    ),
    rule(
        "category in short",
        r"(?<!\w)Kat\.(?= ?(?:[A-Z]|\d{1,2}|I{1,3}V?)(?!\w))",
        "Kategorie",
        ("Kat. A", "Kategorie A"),
        needs=["Kat"],
    ),
    rule(
        "inn in short",
        rf"(?:(?<=[Ii]m )|(?<=[Zz]um )|(?<=[Vv]om )|(?<=, ))Rest\.(?= "
        rf"(?!{_STARTS}\b)[A-ZÄÖÜ][a-zäöüß])",
        "Restaurant",
        ("Treff im Rest. Rössli", "Treff im Restaurant Rössli"),
        needs=["Rest"],
    ),
    rule(
        "office in short",
        r"(?:(?<=[Ii]m )|(?<=[Vv]om )|(?<=[Aa]ns )|(?<=[Zz]um )|(?<=[Dd]as ))Sekr\.",
        lambda m: f"Sekretariat{last_stop(m)}",
        ("im Sekr. abgeben", "im Sekretariat abgeben"),
        needs=["Sekr"],
    ),
    rule(
        "so many thousand euros",
        r"(?<![\w.,])(?P<n>[1-9]\d{0,3}) ?[kK] ?(?=€|EUR\b|Euro\b)",
        lambda m: f"{re.sub('eins$', 'ein', cardinal(m['n'], 'de'))}tausend ",
        ("für 139k EUR", "für einhundertneununddreißigtausend Euro"),
        needs=["€", "EUR", "Euro", "kEUR"],
        near=r"\d ?[kK] ?[€E]",
    ),
    *TEAMS,
    *_OLD_PAPERS,
    *BULLETINS,
    *ALMANACS,
    *JOTTINGS,
    *TIMETABLES,
)

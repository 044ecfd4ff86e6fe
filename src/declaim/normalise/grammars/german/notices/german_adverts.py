"""German adverts, chronicles and timetables: rows of hours, fees, ages of buildings, schools."""

import re

from declaim.normalise.grammars.german.cases.german_declension import ending, last_word
from declaim.normalise.grammars.german.days.german_clock import clock
from declaim.normalise.grammars.german.notices.german_registers import last_stop
from declaim.normalise.numerals import cardinal, ordinal
from declaim.normalise.rules import DIGITS, Rule, after, before, rule


def _row_of_hours(match: re.Match[str]) -> str:
    hours = re.sub(
        r"(\d\d?)[.:](\d\d)(?: ?(?:Uhr|h))?", lambda hour: clock(hour[1], hour[2]), match[0]
    )
    return hours.replace(" u. ", " und ").replace(" + ", " und ").replace("/", " und ")


_STARTS = re.compile(
    r"\b(?:Beginn|Ende|Start|Abfahrt|Ankunft|Treff\w*\.?|Einlass|Anpfiff|Anstoß|Abf\.|Ank\.|um|ab"
    r"|bis|gegen|ca\.|tgl\.|täglich):? $"
    r"|(?:\d\d?\.|(?<!\w)(?:Mo|Di|Mi|Do|Fr|Sa|So)\.?|\w(?:tag|woch|abend)s?|\d{4}),? $"
)
_ASKED = re.compile(
    r"(?i)(?:spende|anmeldung|anm\.|antwort|rückmeldung|reservierung|eintritt)\w* $"
)


def _built(match: re.Match[str]) -> str:
    """Spenden erbeten, but a house is erbaut."""
    asked = _ASKED.search(before(match)) or not re.search(
        r"\d|Jh|Kirche|Kapelle|Haus|Schloss|Turm|Burg", before(match) + after(match, 20)
    )
    said = "erbeten" if asked else "erbaut"
    return (said.capitalize() if match["e"] == "E" else said) + last_stop(match)


_WANTS = {"Su": "Suche", "Verm": "Vermiete", "Verk": "Verkaufe"}
_PARTS = {"M": "Mitte", "E": "Ende", "A": "Anfang"}
_SCHOOLS = {"I": "eins", "II": "zwei", "1": "eins", "2": "zwei"}

ADVERTS: tuple[Rule, ...] = (
    rule(
        "hours in a row",
        r"(?<![\w.,:/–-])(?:[01]?\d|2[0-4])\.[0-5]\d(?:(?:, ?| u\. | und | \+ | ?/ ?)"
        r"(?:[01]?\d|2[0-4])\.[0-5]\d){1,8} ?(?:Uhr|h)(?!\w)",
        _row_of_hours,
        ("8.05, 9.05 u. 10.05 Uhr", "acht Uhr fünf, neun Uhr fünf und zehn Uhr fünf"),
        needs=["Uhr", "h"],
        near=r"\.\d\d(?:,| u| \+| ?/)",
    ),
    rule(
        "beginning or end with h",
        r"(?<![\w.,:/–-])(?P<h>[01]?\d|2[0-4])\.(?P<m>[0-5]\d) ?h(?!\w)",
        lambda m: clock(m["h"], m["m"]) if _STARTS.search(before(m)) else None,
        ("Beginn: 19.35 h", "Beginn: neunzehn Uhr fünfunddreißig"),
        needs="h",
        near=r"\.\d\d ?h",
    ),
    rule(
        "hour to hour and minutes with h",
        r"(?<![\w.,:/–-])(?P<a>[01]?\d|2[0-4]) ?[–-] ?(?P<b>[01]?\d|2[0-4])[.:]"
        r"(?P<m>[0-5]\d) ?h(?!\w)",
        lambda m: f"{cardinal(m['a'], 'de')} bis {clock(m['b'], m['m'])}",
        ("Do 8-12.30 h", "Donnerstag acht bis zwölf Uhr dreißig"),
        needs="h",
        near=r"\d ?[–-] ?\d\d?[.:]\d\d ?h",
    ),
    rule(
        "built or asked for",
        r"(?<![\w.])(?P<e>[Ee])rb\.",
        _built,
        ("1902 erb., Spenden erb.", "neunzehnhundertzwei erbaut, Spenden erbeten."),
        needs=["erb", "Erb"],
    ),
    rule(
        "fee in short",
        r"(?:(?<![\w.])|(?<=-))Geb\.(?=:? ?\d[\d.,]* ?(?:€|EUR|Euro)|(?<=-Geb\.))",
        lambda m: "Gebühren" if before(m).endswith("-") else "Gebühr",
        ("Geb. 45 €, Kita-Geb. neu", "Gebühr fünfundvierzig Euro, Kita-Gebühren neu"),
        needs=["Geb"],
    ),
    rule(
        "part of a century in short",
        r"(?:(?<![^\n])|(?<=, )|(?<=\()|(?<=ab )|(?<=seit ))(?P<part>[MEA])\. (?:d(?:es|\.) )?"
        r"(?P<n>\d\d?)\. ?(?:Jhd?t?s?\.|Jahrhunderts)",
        lambda m: f"{_PARTS[m['part']]} des {ordinal(m['n'], 'de')}n Jahrhunderts{last_stop(m)}",
        ("E. 17. Jh. gebaut", "Ende des siebzehnten Jahrhunderts gebaut"),
        needs="MEA",
        near=r"[MEA]\. (?:d(?:es|\.) )?\d",
    ),
    rule(
        "from a year in short",
        r"(?<=[a-zäöüß] )v\. (?=1\d{3}(?!\d|[.,]\d))",
        "von ",
        ("ein Turm v. 1720", "ein Turm von siebzehnhundertzwanzig"),
        needs="v",
        near=r" v\. 1\d{3}",
    ),
    rule(
        "votes behind a result",
        r"(?:(?<=:\d )|(?<=:\d\d ))St\.",
        lambda m: f"Stimmen{last_stop(m)}",
        ("mit 12:3 St. gewählt", "mit zwölf zu drei Stimmen gewählt"),
        needs=["St"],
        near=r":\d\d? St\.",
    ),
    rule(
        "extension in short",
        r"(?<![\w.])Erw\. (?=d\. |des |der |von )",
        "Erweiterung ",
        ("Erw. der Garage", "Erweiterung der Garage"),
        needs=["Erw"],
    ),
    rule(
        "lesson in short",
        r"(?<![\w.,])(?<![-–/] )(?P<n>\d)\. ?Std\.",
        lambda m: f"{ordinal(m['n'], 'de')}{ending(last_word(m), 'Stunde')} Stunde{last_stop(m)}",
        ("in der 3. Std. frei", "in der dritten Stunde frei"),
        near=r"\d\. ?Std",
        needs=["Std"],
    ),
    rule(
        "people on an area",
        r"(?<=\d )(?:Ew\.?|EW|Einw\.|Einwohner) ?/ ?km[²2](?!\w)",
        "Einwohner pro Quadratkilometer",
        ("100 Ew/km²", "einhundert Einwohner pro Quadratkilometer"),
        near=r"km[²2]",
        needs="²2",
    ),
    rule(
        "stars before a hotel",
        r"(?<![\w.,/–-])(?P<n>[1-7])\* ?(?=(?:Hotel|Haus|Ferien|Pension|Camping|Reisebus))",
        lambda m: f"{cardinal(m['n'], 'de').capitalize()}-Sterne-",
        ("ein 4* Hotel", "ein Vier-Sterne-Hotel"),
        needs="*",
        near=r"\d\* ?[A-Z]",
    ),
    rule(
        "level of a school",
        r"(?<!\w)Sek\.? ?(?P<a>I{1,2}|[12])(?:(?:/| und | u\. )(?P<b>I{1,2}|[12]))?(?![\w.,]\d|\w)",
        lambda m: (
            f"Sekundarstufe {_SCHOOLS[m['a']]}" + (f" und {_SCHOOLS[m['b']]}" if m["b"] else "")
        ),
        ("in der Sek. I/II", "in der Sekundarstufe eins und zwei"),
        ("Sek I und II", "Sekundarstufe eins und zwei"),
        needs=["Sek"],
    ),
    rule(
        "so many years long in short",
        r"(?<![\w.,/–-])(?P<n>\d{1,3})-?jähr\.(?= (?P<noun>[A-ZÄÖÜ][a-zäöüß]+))",
        lambda m: f"{cardinal(m['n'], 'de')}jährige{ending(last_word(m), m['noun'])}",
        ("im 30-jähr. Krieg", "im dreißigjährigen Krieg"),
        needs=["jähr"],
        near=r"\d-?jähr\.",
    ),
    rule(
        "for sale or for rent in short",
        r"(?<=[Zz]u )(?P<how>verk|verm|verp|versch)\.",
        lambda m: (
            {
                "verk": "verkaufen",
                "verm": "vermieten",
                "verp": "verpachten",
                "versch": "verschenken",
            }[m["how"]]
            + last_stop(m)
        ),
        ("Rad zu verk., Haus zu verm.", "Rad zu verkaufen, Haus zu vermieten."),
        needs=["verk", "verm", "verp", "versch"],
        near=r"[Zz]u ver",
    ),
    rule(
        "wanted in short",
        r"(?:(?<![^\n])(?P<su>Su|Verm|Verk)\.(?= [A-Z\d])|(?<=[a-zäöüß] )ges\.(?=[,;!]|\s*$))",
        lambda m: _WANTS[m["su"]] if m["su"] else f"gesucht{last_stop(m)}",
        ("Su. Garage", "Suche Garage"),
        ("Putzhilfe ges., gut bezahlt", "Putzhilfe gesucht, gut bezahlt"),
        needs=["Su", "ges", "Verm", "Verk"],
    ),
    rule(
        "until a day in short",
        r"(?<![\w.])b\. ?z\. (?=\d{1,2}\.)(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?!\d)",
        lambda m: f"bis zum {ordinal(m['d'], 'de')}n {ordinal(m['m'], 'de')}n",
        ("Bitte b. z. 15.5. zurück", "Bitte bis zum fünfzehnten fünften zurück"),
        needs=DIGITS,
        near=r"b\. ?z\. \d",
    ),
    rule(
        "days of any month",
        r"(?P<at>(?<!\w)(?:[Dd]em|[Vv]om|[Aa]m|[Zz]um|[Dd]en)) (?P<a>\d\d?)\. "
        r"(?P<to>und|bis|bis zum|oder) (?P<b>\d\d?)\.(?= (?:des|eines|jedes|jeden|dieses) "
        r"| d\. ?[MJ])",
        lambda m: f"{m['at']} {ordinal(m['a'], 'de')}n {m['to']} {ordinal(m['b'], 'de')}n",
        ("vom 1. bis 14. eines Monats", "vom ersten bis vierzehnten eines Monats"),
        needs=DIGITS,
        near=r"\d\. (?:und|bis|oder)",
    ),
    rule(
        "section without its number",
        r"(?P<sign>§{1,2})(?=\s*$|[,;)])",
        lambda m: (
            "Paragraf"
            + "en"
            * (len(m["sign"]) > 1 or before(m).endswith((" der ", " die ", " den ", " des ")))
        ),
        ("Bestimmungen des §", "Bestimmungen des Paragrafen"),
        needs="§",
    ),
    rule(
        "old marks",
        r"(?<=\d )M\.(?= (?:\d{1,2} Pf|pro |jährl|monatl|u\. \d))",
        "Mark",
        ("2 M. 6 Pf., 5 M. pro Ztr.", "zwei Mark sechs Pfennig, fünf Mark pro Zentner."),
        needs="M",
        near=r"\d M\.",
    ),
    rule(
        "about in Latin",
        r"(?<=\()c\. ?(?=\d{2,4}(?!\d))",
        "circa ",
        ("die Chronik (c. 1167)", "die Chronik (circa elfhundertsiebenundsechzig)"),
        needs="c",
        near=r"\(c\.",
    ),
    rule(
        "expenses in short",
        r"(?<!\w)Ausg\.(?=:? ?\d[\d.]*(?:,(?:\d\d|-))? ?(?:€|EUR|Euro))",
        "Ausgaben",
        ("Ausg. 2.890 €", "Ausgaben zweitausendachthundertneunzig Euro"),
        needs=["Ausg"],
    ),
)

"""German notices: of parishes, doctors, bus stops and clubs, with forms that only they have."""

import re

from declaim.normalise.grammars.german import german_words as table
from declaim.normalise.grammars.german.cases.german_declension import ending, last_word
from declaim.normalise.numerals import cardinal, one_by_one, ordinal, roman
from declaim.normalise.rules import DIGITS, Rule, after, any_of, before, rule

_MONEY = {
    "EUR": "Euro", "USD": "Dollar", "GBP": "Pfund", "CHF": "Franken", "JPY": "Yen", "CNY": "Yuan",
}  # fmt: skip


def _weekday(match: re.Match[str]) -> str:
    joint = {"u.": "und", "+": "und", "&": "und", "/": "und"}.get(match["joint"], match["joint"])
    return f"{table.DAYS[match['day']]} {joint} "


def _verse(match: re.Match[str]) -> str:
    said = f"{' '.join(match['book'])} {cardinal(match['n'], 'de')}, {cardinal(match['v'], 'de')}"
    return said + (f" bis {cardinal(match['w'], 'de')}" if match["w"] else "")


def _nth_great(match: re.Match[str]) -> str | None:
    """Erstes Vatikanisches Konzil, but Friedrich I. Deutscher Kaiser."""
    behind = re.search(r"\b(?:d(?:er|ie|as|em|en|es)|im|zu[mr]|am|beim|vom) $", before(match))
    if not behind and not re.match(r"\w+ (?:Konzil|Republik|Internationale)\b", after(match)):
        return None
    return ordinal(roman(match["n"]), "de").removesuffix("e") + match["end"] + " "


def _maiden(match: re.Match[str]) -> str | None:
    """Anna Roth geborene Vogt, but geboren Januar 1950."""
    named = re.search(r"[A-ZÄÖÜ][a-zäöüß-]+,? \(?$", before(match))
    return "geborene" if named and match["name"] not in table.MONTHS else None


NOTICES: tuple[Rule, ...] = (
    rule(
        "pieces in short",
        r"(?<=\d )St\.(?=[,;)]|\s*$)",
        lambda m: "Stück" + "." * (not after(m).strip()),
        ("5 St., 12 St.", "fünf Stück, zwölf Stück."),
        needs=["St"],
        near=r"\d St\.",
    ),
    rule(
        "nth from the left",
        r"(?<![\w.,])(?P<n>\d)\. (?=v\. ?(?:[lr]|li|re)\.|von (?:links|rechts)\b)",
        lambda m: f"{ordinal(m['n'], 'de')}{ending(last_word(m), 'Mann')} ",
        ("Roth, 3. v. l.", "Roth, dritter von links."),
        near=r"\d\. v",
        needs=DIGITS,
    ),
    rule(
        "one currency in another",
        rf"(?<![\w/]){any_of(_MONEY)}/{any_of(_MONEY)}(?![\w/])",
        lambda m: " ".join(_MONEY[code] for code in m[0].split("/")),
        ("EUR/USD bei 1,08", "Euro Dollar bei eins Komma null acht"),
        needs="/",
        near=r"[A-Z]{3}/[A-Z]{3}",
    ),
    rule(
        "so much a barrel or an ounce",
        r"(?<=[A-Za-z$€])/(?P<per>bbl|oz)\b\.?",
        lambda m: f" pro {'Barrel' if m['per'] == 'bbl' else 'Unze'}",
        ("85 Dollar/bbl", "fünfundachtzig Dollar pro Barrel"),
        needs=["bbl", "oz"],
    ),
    rule(
        "day in the accusative in short",
        rf"(?<![\w.])d\. ?(?P<n>\d\d?)\.(?= ?{any_of(table.MONTHS)})",
        lambda m: f"den {ordinal(m['n'], 'de')}n",
        ("Rot, d. 15. März", "Rot, den fünfzehnten März"),
        needs="d",
        near=r"d\. ?\d",
    ),
    rule(
        "greeting at the end of a letter",
        r"(?:(?<=[.!?,] )|(?<![^\n]))(?P<form>LG|VG)(?=,?\s+[A-ZÄÖÜ][a-zäöüß]+\.?\s*$"
        r"|\s*[!.]?\s*$)",
        lambda m: "Liebe Grüße" if m["form"] == "LG" else "Viele Grüße",
        ("Bis bald! LG Anna", "Bis bald! Liebe Grüße Anna"),
        needs=["LG", "VG"],
    ),
    rule(
        "year of building with a zero",
        r"(?<!\w)Bj\.? ?0(?P<n>\d)(?!\d)",
        lambda m: f"Baujahr null {cardinal(m['n'], 'de')}",
        ("Golf, Bj 01", "Golf, Baujahr null eins"),
        needs=["Bj"],
    ),
    rule(
        "line of a text",
        r"(?:(?<=[,;(] )|(?<=\())Z\. ?(?=\d{1,4}(?!\d))",
        "Zeile ",
        ("S. 3, Z. 12-15", "Seite drei, Zeile zwölf bis fünfzehn"),
        needs="Z",
        near=r"Z\. ?\d",
    ),
    rule(
        "half of a century",
        r"(?<![\w.])(?P<n>[12])\. ?H\. (?:des |d\. )?(?P<c>\d\d?)\. ?(?:Jh|Jhdt|Jhd)s?\.",
        lambda m: (
            f"{ordinal(m['n'], 'de')}{ending(last_word(m), 'Hälfte')} Hälfte des "
            f"{ordinal(m['c'], 'de')}n Jahrhunderts" + "." * (not after(m).strip())
        ),
        ("1. H. 19. Jh. gebaut", "erste Hälfte des neunzehnten Jahrhunderts gebaut"),
        needs="H",
        near=r"\d\. ?H\.",
    ),
    rule(
        "with in short before an article",
        r"(?<=[a-zäöüß] )m\.(?= (?:[mds]?eine|ihre|unsere|de)[mrn]\b)",
        "mit",
        ("Ärger m. meinem Auto", "Ärger mit meinem Auto"),
        near=r" m\. ",
        needs="m",
    ),
    rule(
        "public in short",
        r"(?<![\w.])(?P<no>n\. ?)?ö\. (?=(?P<noun>Sitzung|Teil|Beratung)\b)",
        lambda m: f"{'nicht' * bool(m['no'])}öffentliche{ending(last_word(m), m['noun'])} ",
        ("im n. ö. Teil der ö. Sitzung", "im nichtöffentlichen Teil der öffentlichen Sitzung"),
        needs="ö",
        near=r"ö\. [STB]",
    ),
    rule(
        "weekday and feast days",
        r"(?<![\w.])(?P<day>Mo|Di|Mi|Do|Fr|Sa|So)\.? ?(?P<joint>u\.|und|&|/|\+) ?(?=Feiert)",
        _weekday,
        ("So. u. Feiertage frei", "Sonntag und Feiertage frei"),
        near="Feiert",
    ),
    rule(
        "weekday behind an ordinal",
        r"(?P<prep>(?<!\w)(?:[Jj]eden|[Aa]m|[Dd]en) )(?P<n>[1-5])\. "
        r"(?P<day>Mo|Di|Mi|Do|Fr|Sa|So)\b\.?(?= (?:im|des|d\.) )",
        lambda m: f"{m['prep']}{ordinal(m['n'], 'de')}n {table.DAYS[m['day']]}",
        ("jeden 1. Mi im Monat", "jeden ersten Mittwoch im Monat"),
        near=r"[mn] [1-5]\. [MDFS]",
        needs=DIGITS,
    ),
    rule(
        "hour of a beginning",
        r"(?<=\w )(?:(?<=Beginn )|(?<=Einlass )|(?<=Start )|(?<=Abfahrt )|(?<=Treffpunkt ))"
        r"(?P<h>[01]?\d|2[0-4]) ?h(?!\w)",
        lambda m: f"{'ein' if m['h'] == '1' else cardinal(m['h'], 'de')} Uhr",
        ("Beginn 20 h", "Beginn zwanzig Uhr"),
        needs="h",
        near=r"[nstm] \d\d? ?h",
    ),
    rule(
        "extension behind a dash",
        r"(?P<word>(?<!\w)(?:Fax|DW|Durchwahl|App\.|Tel\.)) ?[-–](?P<n>\d{1,4})(?!\d|[.,]\d)",
        lambda m: (
            f"{ {'Tel.': 'Telefon', 'App.': 'Apparat'}.get(m['word'], m['word']) } "
            f"{one_by_one(m['n'], 'de')}"
        ),
        ("Tel. 45 67-0, Fax -20", "Telefon vier fünf, sechs sieben, null, Fax zwei null"),
        needs=["Fax", "DW", "Durchwahl", "App", "Tel"],
        near=r" ?[-–]\d",
    ),
    rule(
        "votes of a meeting",
        r"(?<![\w:.,/-])(?P<a>\d{1,3}):(?P<b>\d{1,3}):(?P<c>\d{1,3})"
        r"(?= (?:Stimmen|angenommen|abgelehnt))",
        lambda m: " zu ".join(cardinal(n, "de") for n in m.group("a", "b", "c")),
        ("mit 15:3:1 Stimmen", "mit fünfzehn zu drei zu eins Stimmen"),
        needs=":",
        near=r":\d{1,3}:",
    ),
    rule(
        "hymn and its verse",
        r"(?<!\w)(?P<book>EG|GL|KG|RG) (?P<n>\d{1,3}),(?P<v>\d{1,2})(?:[–-](?P<w>\d{1,2}))?(?!\d)",
        _verse,
        ("Lied EG 23,1-3", "Lied E G dreiundzwanzig, eins bis drei"),
        needs=["EG", "GL", "KG", "RG"],
        near=r"\d,\d",
    ),
    rule(
        "weight of a body",
        r"(?<=/kg )KG(?!\w)",
        "Körpergewicht",
        ("5 mg/kg KG", "fünf Milligramm pro Kilogramm Körpergewicht"),
        needs=["KG"],
    ),
    rule(
        "suspicion of an illness",
        r"(?<=[a-zäöü,:] )V\. ?a\.(?= [A-ZÄÖÜ])",
        "Verdacht auf",
        ("und V. a. Grippe", "und Verdacht auf Grippe"),
        needs="V",
        near=r"V\. ?a\.",
    ),
    rule(
        "inches of a pipe",
        r"(?<![\w.,/])(?P<n>[1357])/(?P<of>[248]) ?(?:\"|″|”)(?!\w)",
        lambda m: (
            f"{ {'1': 'ein', '3': 'drei', '5': 'fünf', '7': 'sieben'}[m['n']] } "
            f"{ {'2': 'halb', '4': 'Viertel', '8': 'Achtel'}[m['of']] } Zoll"
        ),
        ('ein 3/4"-Rohr', "ein drei Viertel Zoll-Rohr"),
        needs="/",
        near='/[248] ?["″”]',
    ),
    rule(
        "oil of an engine",
        r"(?<![\w.,/-])(?P<n>\d{1,2})W-?(?P<n2>\d\d)(?![\w-])",
        lambda m: f"{cardinal(m['n'], 'de')} W {cardinal(m['n2'], 'de')}",
        ("Öl 5W-30", "Öl fünf W dreißig"),
        near=r"\dW-?\d\d",
        needs=DIGITS,
    ),
    rule(
        "years of a decade in short",
        r"(?<=\der )J\.(?!\w)",
        "Jahre",
        ("die 80er J., der Pop", "die achtziger Jahre, der Pop"),
        needs="J",
        near=r"er J\.",
    ),
    rule(
        "great thing with its numeral",
        r"(?<![\w.-])(?P<n>(?=[IVX])X?(?:IX|IV|V?I{0,3}))\. "
        r"(?=[A-ZÄÖÜ][a-zäöüß]{3,}(?P<end>e[srn]?) [A-ZÄÖÜ])",
        _nth_great,
        ("das I. Vatikanische Konzil", "das erste Vatikanische Konzil"),
        needs="IVX",
        near=r"[IVX]\. [A-Z]",
    ),
    rule(
        "world war in letters",
        r"(?<![\w.])(?P<n>[12]|I{1,2})\. ?WK(?!\w)",
        lambda m: (
            ordinal(m["n"] if m["n"].isdecimal() else roman(m["n"]), "de")
            + ending(last_word(m), "Weltkrieg")
            + " Weltkrieg"
        ),
        ("im 2. WK", "im zweiten Weltkrieg"),
        needs=["WK"],
    ),
    rule(
        "number of a tax payer",
        r"(?<!\w)(?P<land>DE|ATU|CHE)-?(?P<n>\d{8,9})(?!\w)",
        lambda m: f"{' '.join(m['land'])} {one_by_one(m['n'], 'de')}",
        ("DE123456780", "D E eins zwei drei vier fünf sechs sieben acht null"),
        near=r"[EU]-?\d{8}",
        needs=DIGITS,
    ),
    rule(
        "issue of a journal",
        r"(?<=[\d)], )H\. ?(?=\d{1,2}(?!\d))",
        "Heft ",
        ("Jg. 5, H. 3, S. 12", "Jahrgang fünf, Heft drei, Seite zwölf"),
        needs="H",
        near=r", H\. ?\d",
    ),
    rule(
        "from in short before an hour",
        r"(?<=[a-zäöü.] )v\. ?(?=\d{1,2}(?:[.:]\d\d)?(?: ?[–-] ?\d| ?Uhr| ?h\b| bis ))",
        "von ",
        ("am Montag v. 14-16 Uhr", "am Montag von vierzehn bis sechzehn Uhr"),
        needs="v",
        near=r" v\. ?\d",
    ),
    rule(
        "maiden name",
        r"(?<!\w)geb\.(?= (?:von )?(?P<name>[A-ZÄÖÜ][a-zäöüß]{2,})(?! \d))",
        _maiden,
        ("Anna Roth geb. Vogt", "Anna Roth geborene Vogt"),
        needs=["geb"],
    ),
    rule(
        "reason of a court in short",
        r"(?<![\w.])Erw\.(?= ?\d)(?! ?[\d.,]+ ?(?:€|EUR|Euro|Fr|CHF|,-|[x×]))",
        "Erwägung",
        ("vgl. Erw. 3", "vergleiche Erwägung drei"),
        needs=["Erw"],
    ),
    rule(
        "so many meters in a row",
        rf"(?<![\w.,])(?P<n>\d)[x×](?P<m>\d{{2,4}})-(?P<unit>{any_of(('m', 'km'))})(?=-[A-ZÄÖÜ])",
        lambda m: (
            f"{cardinal(m['n'], 'de').capitalize()}-mal-{cardinal(m['m'], 'de')}-"
            f"{ {'m': 'Meter', 'km': 'Kilometer'}[m['unit']] }"
        ),
        ("die 4x100-m-Staffel", "die Vier-mal-einhundert-Meter-Staffel"),
        needs="x×",
        near=r"\d[x×]\d",
    ),
)

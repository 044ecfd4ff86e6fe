"""German rules for quantities: money, units, times, ratios, and numbers inside of a word."""

import re

from declaim.normalise.grammars.german import german_words as table
from declaim.normalise.numerals import cardinal, decimal, one_by_one, roman
from declaim.normalise.rules import DIGITS, VALUE, WORD, Rule, any_of, before, rule
from declaim.normalise.spelled_words import VALID_ROMAN


def _so_many_a(match: re.Match[str]) -> str | None:
    counted = re.search(r"\d(?: [A-ZÄÖÜ][a-zäöüß]+| ?[x×])$", before(match))
    return f" pro {match['per']}" if counted else None


def _unit_by_unit(match: re.Match[str]) -> str:
    unit, per = match["unit"], match["per"]
    powers = {"m²": "Quadratmeter", "m³": "Kubikmeter", "a": "Jahr", "d": "Tag"}
    many = table.UNITS[unit][1] if unit in table.UNITS else _named(unit)
    return f"{many} pro {powers.get(per) or table.UNITS[per][0]}"


def _named(sign: str) -> str:
    return table.CURRENCIES[sign].many if sign in table.CURRENCIES else sign.replace("Mk.", "Mark")


_LENGTHS = {"mm": "Millimeter", "cm": "Zentimeter", "m": "Meter", "km": "Kilometer"}
_CLUB = re.compile(
    r"\b(?:BVB|Mainz|Schalke|Hertha|Eintracht|Viktoria|Germania|Borussia|Fortuna|Concordia|Arminia"
    r"|Alemannia|Teutonia|Victoria|Preußen|Phönix|Wacker|Hannover|Darmstadt|Saarbrücken|Leverkusen|Bayer|Homburg|Trier|Jena|Pirmasens"
    r"|(?:[FSBV][CV]|TSV|SG|FSV|Vf[BLR]|TuS|DJK|SSV|SpVgg|TSG)(?: [A-ZÄÖÜ][\w-]+){1,3}) $"
)


def _head(match: re.Match[str]) -> str:
    """A noun from its first letter on, with the letters of its acronym: Drei-O H B-Test."""
    head = re.sub("^eins$", "ein", cardinal(match["n"], "de")).capitalize()
    return f"{head}-{' '.join(match['letters'])}" if match["letters"] else head


def _one_euro(match: re.Match[str]) -> str:
    accusative = match["prep"].strip().lower() in {"für", "um", "auf", "gegen"}
    cents = "" if match["c"] == "00" else f" {cardinal(match['c'], 'de')} Cent"
    return f"{match['prep']}{'einen' if accusative else 'einem'} Euro{cents}"


_SIGNS = {"": "", "+": "plus ", "-": "minus ", "−": "minus "}


def _of_a_club(match: re.Match[str]) -> str | None:
    if not _CLUB.search(before(match, 50)):
        return None
    second = match["n2"]
    said = f"null {cardinal(match['n'], 'de')}"
    if second:
        said += " " + (one_by_one if second[0] == "0" else cardinal)(second, "de")
    return said


QUANTITIES: tuple[Rule, ...] = (
    rule(
        "number of a computer",
        r"(?<!\w)(?:0x(?P<hex>[\dA-Fa-f]{1,16})|(?P<kind>x(?:32|64|86)))(?!\w)",
        lambda m: (
            f"x {cardinal(m['kind'][1:], 'de')}"
            if m["kind"]
            else "null x " + " ".join(cardinal(c, "de") if c.isdecimal() else c for c in m["hex"])
        ),
        ("0x8A und x64", "null x acht A und x vierundsechzig"),
        needs="x",
    ),
    rule(
        "money without cents",
        r"(?<![\w.,])(?:(?P<c>€|EUR|Euro|CHF|Fr\.) ?)?(?P<n>\d{1,3}(?:[.'’]?\d{3})*)"
        r"(?:[.,][-–—]{1,2}|, ?--)"
        r"(?: ?(?P<c2>€|EUR|Euro|CHF|Fr\.|Franken|DM|Mark|Mk\.))?(?!\w)",
        lambda m: " ".join(
            [
                cardinal(m["n"], "de"),
                *([_named(m["c"] or m["c2"])] if m["c"] or m["c2"] else []),
            ]
        ),
        ("30,- EUR, CHF 25.-", "dreißig Euro, fünfundzwanzig Franken"),
        needs="-–—",
        near=r"\d[.,][-–—]",
    ),
    rule(
        "one euro in its case",
        r"(?<!\w)(?P<prep>(?:[Mm]it|[Nn]ach|[Vv]on|[Bb]ei|[Zz]u|[Aa]b|[Ff]ür|[Uu]m|[Aa]uf|[Gg]egen)"
        r" )1,(?P<c>\d\d) ?(?:€|EUR|Euro)(?!\w)(?! ?/)",
        _one_euro,
        ("von 1,20 € auf 1,50 €", "von einem Euro zwanzig Cent auf einen Euro fünfzig Cent"),
        needs=["€", "EUR", "Euro"],
    ),
    rule(
        "so much a period",
        r"(?<=[a-zäöüßx×])/(?P<per>Tag|Woche|Monat|Jahr|Stunde|Person|Minute|Nacht|Kopf|Liter)(?!\w)",
        _so_many_a,
        ("7 Tage/Woche", "sieben Tage pro Woche"),
        needs="/",
    ),
    rule(
        "so many times",
        r"(?<![\w.,])(?P<n>\d{1,3}) ?[x×](?= ?[A-ZÄÖÜ][a-zäöüß]| [a-zäöü]{2}|[/,;)]|\.?$)",
        lambda m: f"{'ein' if m['n'] == '1' else cardinal(m['n'], 'de')}mal",
        ("3x täglich, 4xGold", "dreimal täglich, viermal Gold"),
        needs="x×",
    ),
    rule(
        "sides of a size",
        r"(?<=\d)x(?=\d)",
        " mal ",
        ("18x28 cm", "achtzehn mal achtundzwanzig Zentimeter"),
        needs="x",
    ),
    rule(
        "percent in a compound",
        "(?<=\\d)-% ?(?=-)",
        "-Prozent",
        ("5-%-Hürde", "Fünf-Prozent-Hürde"),
        needs="%",
    ),
    rule(
        "unit by a unit",
        rf"(?<![\w{VALUE}/])"
        r"(?P<unit>(?<!\d )(?:[€$]|[kMG]?Wh|kWp?|km|µg|mg|kg|ct|CHF|EUR|Euro|Cent|t|g)"
        r"|Liter|Stück|Kilo|Gramm|Tonnen|Meter|Kilometer|Einwohner|Personen|Watt|Stunden|Franken)/"
        rf"(?P<per>{any_of(table.UNITS)}|m[²³]|[ad])(?![\w/])",
        _unit_by_unit,
        ("in €/m², kWh/a", "in Euro pro Quadratmeter, Kilowattstunden pro Jahr"),
        ("5 Liter/qm", "fünf Liter pro Quadratmeter"),
        needs="/",
    ),
    rule(
        "one percent",
        r"(?P<prep>(?<!\w)(?:[Mm]it|[Nn]ach|[Vv]on|[Bb]ei|[Zz]u) )?"
        r"(?<![\w.,/:–−+-])(?P<sign>[-−+])?(?<!\w-)1 ?%(?![\w-])",
        lambda m: (
            f"{m['prep'] or ''}{_SIGNS[m['sign'] or '']}{'einem' if m['prep'] else 'ein'} Prozent"
        ),
        ("1 % Zinsen, mit 1%, -1 %", "ein Prozent Zinsen, mit einem Prozent, minus ein Prozent"),
        needs="%",
        near="1 ?%",
    ),
    rule(
        "percent in a word",
        r"(?<![\w.,])(?P<n>\d{1,3}(?:,\d)?) ?%-?(?P<end>ige?[mnrs]?)(?!\w)",
        lambda m: f"{decimal(m['n'], 'de', ',', 'Komma')}prozent{m['end']}",
        ("5%ige", "fünfprozentige"),
        needs="%",
    ),
    rule(
        "ratio of large parts",
        r"(?<![\w:.,/])(?:(?P<n>2[5-9]|[3-9]\d|1\d\d):(?P<n2>(?!0\d)\d{1,3})"
        r"|(?P<n3>\d{1,3}) : (?P<n4>\d{1,3})|(?P<n5>1):(?P<n6>\d{3}))(?![\w:/]|[ .,]\d)",
        lambda m: (
            f"{cardinal(m['n'] or m['n3'] or m['n5'], 'de')} zu "
            f"{cardinal(m['n2'] or m['n4'] or m['n6'], 'de')}"
        ),
        ("50:50, 2 : 0", "fünfzig zu fünfzig, zwei zu null"),
        needs=":",
    ),
    rule(
        "scale",
        r"(?<![\w:.,/])1 ?: ?(?=\d{1,3}[. '’]?\d{3}(?!\w))",
        "eins zu ",
        ("1:50 000", "eins zu fünfzigtausend"),
        needs=":",
    ),
    rule(
        "Roman numerals of a range",
        rf"(?<![\w.–-])(?P<n>(?=[IVX]){VALID_ROMAN})(?: ?[–-] ?| bis )"
        rf"(?P<n2>(?=[IVX]{{2}}){VALID_ROMAN})"
        r"(?![\w–-])",
        lambda m: (
            f"{cardinal(roman(m['n']), 'de')} bis {cardinal(roman(m['n2']), 'de')}"
            if int(roman(m["n"])) < int(roman(m["n2"]))
            else None
        ),
        ("S. XI–XIII, II – III", "Seite elf bis dreizehn, zwei bis drei"),
        needs="IVX",
        near="[IVX](?: ?[–-] ?| bis )[IVX]",
    ),
    rule(
        "account",
        r"(?<!\w)(?P<land>[A-Z]{2})(?P<n>\d{2}(?: ?\d{4}){3,6}(?: ?\d{1,3})?)(?!\w)",
        lambda m: (
            " ".join(m["land"])
            + " "
            + ", ".join(one_by_one(group, "de") for group in m["n"].split())
        ),
        (
            "DE12 0004 0005 0006",
            "D E eins zwei, null null null vier, null null null fünf, null null null sechs",
        ),
        needs=DIGITS,
        near=r"[A-Z]{2}\d\d",
    ),
    rule(
        "pages of a book, points of a table",
        r"(?<=\d )[SP]\.(?=[,;)])",
        lambda m: "Seiten" if m[0] == "S." else "Punkte",
        ("(368 S., 9 €)", "(dreihundertachtundsechzig Seiten, neun Euro)"),
        ("Roth (360 P.)", "Roth (dreihundertsechzig Punkte)"),
        needs="SP",
    ),
    rule(
        "numbers in a row",
        r"(?<![\w.,])\d{1,3}(?:,\d{1,3}){2,20}(?![\w,€%]|[.]\d)",
        lambda m: ", ".join(cardinal(n, "de") for n in m[0].split(",")),
        ("Gleise 1,2,13", "Gleise eins, zwei, dreizehn"),
        needs=",",
        near=r"\d,\d+,\d",
    ),
    rule(
        "number in an adjective",
        rf"(?<![\w.,/–-])(?P<n>\d{{1,4}})-?(?P<rest>{table.OF_SO_MANY})",
        lambda m: re.sub("eins$", "ein", cardinal(m["n"], "de")) + m["rest"],
        ("40jährig, 3-fach, ein 1-monatiger", "vierzigjährig, dreifach, ein einmonatiger"),
        needs=DIGITS,
    ),
    rule(
        "score in a compound",
        r"(?<![\w.,/:–-])(?P<ours>\d{1,2}):(?P<theirs>\d{1,2})-(?=[A-ZÄÖÜ][a-zäöüß]{2})",
        lambda m: f"{cardinal(m['ours'], 'de')}-zu-{cardinal(m['theirs'], 'de')}-",
        ("ein 1:1-Unentschieden", "ein eins-zu-eins-Unentschieden"),
        needs=":",
    ),
    rule(
        "one unit of an extent",
        rf"(?<![\w.,/–-])1 ?(?P<unit>{any_of(_LENGTHS)})"
        r"(?= (?:dick|breit|lang|hoch|tief|weit|groß)\b)",
        lambda m: f"einen {_LENGTHS[m['unit']]}",
        ("Der Boden ist 1 cm dick", "Der Boden ist einen Zentimeter dick"),
        needs="1",
    ),
    rule(
        "year in a club's name",
        r"(?<= )0(?P<n>[1-9])(?:/(?P<n2>0[1-9]|[1-9]\d)(?!\d))?(?![\w/:-]|[.,]\d)",
        _of_a_club,
        ("Mainz 05 und Schalke 04", "Mainz null fünf und Schalke null vier"),
        ("die SG Rot 09", "die S G Rot null neun"),
        ("der VfL Bad Rot 05/09", "der V F L Bad Rot null fünf null neun"),
        needs="0",
    ),
    rule(
        "figure at the head of a compound",
        rf"(?<![\w.,/:–{VALUE}{WORD}-])(?P<n>[1-9]\d{{0,2}})"
        r"(?:-(?P<letters>[A-ZÄÖÜ]{3,4})(?=-[A-ZÄÖÜ])"
        rf"|(?=-[A-ZÄÖÜ][a-zäöüß]{{2}}|(?:-[%€]|{VALUE}{{1,3}})-[A-ZÄÖÜ]))",
        _head,
        ("1-Zimmer-Wohnung, 3-OHB-Test", "Ein-Zimmer-Wohnung, Drei-O H B-Test"),
        ("der 30-Prozent-Rabatt", "der Dreißig-Prozent-Rabatt"),
        needs="-",
        near=rf"\d(?:-[A-ZÄÖÜ%€]|{VALUE})",
    ),
    rule(
        "digits of a long number",
        r"(?<![\w.,/+=&?#-])\d{8,}(?<!000)(?![\w/%€-]|[.,]\d)",
        lambda m: None if m[0] == m.string.strip() else one_by_one(m[0], "de"),
        ("Kennung 97834442", "Kennung neun sieben acht drei vier vier vier zwei"),
        needs=DIGITS,
        near=r"\d{8}",
    ),
    rule(
        "roads at a crossing",
        r"(?<=\d)/(?=[ABL] ?\d{1,4}(?![\w,.]\d|\w))",
        " ",
        ("A 8/A 81", "A acht A einundachtzig"),
        needs="/",
    ),
    rule(
        "euro before its number",
        r"(?<![\w.])(?<!\d )Euro (?P<n>\d{1,3}(?:\.\d{3})*)(?:,(?P<c>\d\d)|, ?[-–—]{1,2})(?!\w)",
        lambda m: (
            f"{re.sub('eins$', 'ein', cardinal(m['n'].replace('.', ''), 'de'))} Euro"
            + (f" {cardinal(m['c'], 'de')}" if m["c"] and m["c"] != "00" else "")
        ),
        ("Euro 45,00 und Euro 8,50", "fünfundvierzig Euro und acht Euro fünfzig"),
        needs=["Euro"],
    ),
    rule(
        "more or less",
        r"\+ ?/ ?[-–−] ?(?=[\d])",
        "plus minus ",
        ("+/- 100 Euro", "plus minus einhundert Euro"),
        needs="+",
    ),
    rule(
        "more than a number",
        r"(?<=\d)\+(?=[\s,;.)]|$)",
        " plus",
        ("ab 60+", "ab sechzig plus"),
        needs="+",
    ),
)

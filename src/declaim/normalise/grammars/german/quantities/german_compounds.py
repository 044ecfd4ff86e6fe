"""German compounds and signs of adverts and data sheets: 512-GB-SSD, km-Stand, a 5*-Hotel."""

import re

from declaim.normalise.grammars.german import german_words as table
from declaim.normalise.grammars.german.cases.german_declension import ending, last_word
from declaim.normalise.grammars.german.signs.german_sky import SIDES
from declaim.normalise.numerals import cardinal, decimal, dotted, ordinal
from declaim.normalise.rules import DIGITS, JOINED, Rule, any_of, before, rule, words

_UNITS = {
    unit: table.UNITS[unit][0]
    for unit in words(
        "m km cm mm kg g l t h s GB MB TB kW W V A Hz MHz GHz PS ml cl dB mAh Wh kWh kWp qm ha mg "
        "bar Nm MBit Mbit min"
    )
} | {"MP": "Megapixel"}


def _head(match: re.Match[str]) -> str:
    """Zwei-Komma-null-Liter-: the number and its unit in one word."""
    number = decimal(match["n"].replace(".", ""), "de", ",", "Komma")
    number = re.sub("^eins$", "ein", number).replace(" ", "-")
    unit = _UNITS[match["unit"]]
    many = "n" * (match["n"] != "1" and unit in {"Tonne", "Stunde", "Sekunde", "Minute"})
    return f"{number[0].upper()}{number[1:]}-{unit}{many}"


def _version(match: re.Match[str]) -> str:
    """A year and the numbers behind it: 2025.1.1."""
    year, _, rest = match["n"].partition(".")
    return f"{match['v'] or ''} {cardinal(year, 'de')} Punkt {dotted(rest, 'de', 'Punkt')}".lstrip()


def _week(match: re.Match[str]) -> str:
    if not match["n"]:
        return "Kalenderwoche"
    return f"{ordinal(match['n'], 'de')}{ending(last_word(match), 'Woche')} Kalenderwoche"


_OF_MANY = {
    "J.": "Jahren", "Pkt.": "Punkten", "Einw.": "Einwohnern", "Tg.": "Tagen", "Mon.": "Monaten",
    "Mitgl.": "Mitgliedern", "Wo.": "Wochen",
}  # fmt: skip


_CLASSES = {
    "Kl": "Klasse",
    "Jg": "Jahrgang",
    "Jgst": "Jahrgangsstufe",
    "Jahrgst": "Jahrgangsstufe",
    "Jahrgangsst": "Jahrgangsstufe",
    "Jst": "Jahrgangsstufe",
    "Klst": "Klassenstufe",
    "Schulst": "Schulstufe",
    "Rd": "Runde",
    "Hd": "Hand",
    "Pr": "Preis",
}


_ROW = re.compile(
    r"\b(?P<word>[A-Za-z]\w*) (?:\d\d?\.(?: [A-Z]\w+\.)?(?:,| und| u\.| oder| bis) )+$"
)
"""The word before the first of a row decides on each: der 9. und 10. Jgst."""


def _class(match: re.Match[str]) -> str:
    noun, row = _CLASSES[match["noun"]], _ROW.search(before(match, 40))
    word = row["word"] if row else last_word(match)
    return f"{ordinal(match['n'], 'de')}{ending(word, noun)} {noun}"


def _place(match: re.Match[str]) -> str:
    parts = [f"{cardinal(match['d'], 'de')} Grad", f"{cardinal(match['m'], 'de')} Minuten"]
    if match["s"]:
        parts.append(f"{decimal(match['s'].replace('.', ','), 'de', ',', 'Komma')} Sekunden")
    return " ".join([*parts, *([SIDES[match["side"]]] if match["side"] else [])])


COMPOUNDS: tuple[Rule, ...] = (
    rule(
        "speed in the dative",
        r"(?P<prep>(?<!\w)(?:[Mm]it|[Bb]ei|[Vv]on) (?:(?:ca\.|etwa|rund|knapp|fast|nur|über|bis zu|"
        r"maximal|gut) )?)(?P<n>[2-9]|[1-9]\d{1,2})(?:,(?P<part>\d))? ?"
        r"(?:[Kk]m/h|km/[Ss]td\.?)(?!\w)",
        lambda m: (
            m["prep"]
            + decimal(m["n"] + (f",{m['part']}" if m["part"] else ""), "de", ",", "Komma")
            + " Kilometern pro Stunde"
        ),
        ("mit 80 km/h", "mit achtzig Kilometern pro Stunde"),
        near=r"km/[hSs]|Km/h",
        needs="/",
    ),
    rule(
        "unit in a compound",
        rf"(?<![\w.,/–:-])(?P<n>\d{{1,3}}(?:\.\d{{3}}|,\d{{1,2}})?|\d{{4}})-(?P<unit>{any_of(_UNITS)})"
        r"(?=-[A-ZÄÖÜ])",
        _head,
        ("der 2,0-l-Motor", "der Zwei-Komma-null-Liter-Motor"),
        near=r"\d-[A-Za-z]{1,4}-[A-ZÄÖÜ]",
        needs="-",
    ),
    rule(
        "unit at the head of a compound",
        r"(?<![\w.,/–-])km(?=-[A-ZÄÖÜ][a-zäöüß])",
        "Kilometer",
        ("der km-Stand", "der Kilometer-Stand"),
        needs=["km"],
        near=r"km-[A-ZÄÖÜ]",
    ),
    rule(
        "stars of a hotel",
        r"(?<![\w.,/–-])(?P<n>[1-7]) ?-?\*{1}(?=-[A-ZÄÖÜ])",
        lambda m: f"{cardinal(m['n'], 'de').capitalize()}-Sterne",
        ("ein 5*-Hotel", "ein Fünf-Sterne-Hotel"),
        needs="*",
    ),
    rule(
        "units in the dative",
        rf"(?<=\d )(?P<unit>{any_of(_OF_MANY)})(?!\w)",
        lambda m: (
            _OF_MANY[m["unit"]]
            if re.search(
                r"\b(?:[Aa]b|unter|[Vv]or|[Nn]ach|[Ss]eit|[Mm]it|von|über) [\d.,:]{1,7} $",
                before(m),
            )
            else None
        ),
        ("ab 18 J. mit 30 Pkt. frei", "ab achtzehn Jahren mit dreißig Punkten frei"),
        needs=["J", "Pkt", "Einw", "Tg", "Mon", "Wo", "Mitgl"],
        near=r"\d (?:J|Pkt|Einw|Tg|Mon|Wo|Mitgl)\.",
    ),
    rule(
        "diameter",
        r"(?<!\w)[Øø] ?(?=\d[\d.,]* ?(?:mm|cm|m)\b)",
        "Durchmesser ",
        ("Ø 12 cm", "Durchmesser zwölf Zentimeter"),
        ("(ø 26 cm)", "(Durchmesser sechsundzwanzig Zentimeter)"),
        needs="Øø",
    ),
    rule(
        "point that multiplies",
        r"(?<=\d)[·⋅](?=\d)|(?<=\d) [·⋅] (?=10[\^⁻¹²³⁴-⁹])",
        " mal ",
        ("5·10³", "fünf mal zehn hoch drei"),
        needs="·⋅",
    ),
    rule(
        "square of a letter",
        r"(?<![^\W_])(?P<letter>[abcnrxyz])²(?![\w/])",
        lambda m: f"{m['letter']} Quadrat",
        ("a² und b²", "a Quadrat und b Quadrat"),
        needs="²",
    ),
    rule(
        "version with a year",
        r"(?<![\w.,/-])(?P<v>v)?(?P<n>20\d\d(?:\.\d{1,2}){1,3})(?![\w/]|[.,]\d)",
        lambda m: _version(m) if m["v"] or m["n"].count(".") > 1 else None,
        ("ab v2025.1.1", "ab v zweitausendfünfundzwanzig Punkt eins Punkt eins"),
        needs=".",
    ),
    rule(
        "number of a chip",
        r"(?<=[A-Za-z])(?P<n>\d{1,2})-(?P<n2>\d{3,5})(?P<end>[A-Z]{0,2})(?![\w-])",
        lambda m: (
            f"{cardinal(m['n'], 'de')} {cardinal(m['n2'], 'de')} {' '.join(m['end'])}".rstrip()
        ),
        ("der i7-8550U", "der i sieben achttausendfünfhundertfünfzig U"),
        needs="-",
        shapes=["0-000"],
    ),
    rule(
        "norm of a radio net",
        r"(?<![\w.,])802\.11(?P<letters>[a-z]{0,2})(?!\w)",
        lambda m: f"achthundertzwei Punkt elf {' '.join(m['letters'])}".rstrip(),
        ("nach 802.11s", "nach achthundertzwei Punkt elf s"),
        needs=DIGITS,
        near=r"802\.11",
    ),
    rule(
        "week of a year",
        r"(?<![\w.,])(?P<n>\d\d?)\. ?KW(?![\w-])|(?<![\w.,-])KW(?= ?\d\d?(?![\w,.]\d|\w))",
        _week,
        ("in KW 12, in der 7. KW", "in Kalenderwoche zwölf, in der siebten Kalenderwoche"),
        needs=["KW"],
    ),
    rule(
        "class in short",
        r"(?<![\w.,])(?P<n>\d\d?)\. ?(?P<noun>Kl|Jgst|Jahrgst|Jahrgangsst|Jst|Klst|Schulst"
        r"|Jg|Rd|Hd|Pr)\.",
        _class,
        ("in der 3. Kl. und die 2. Rd.", "in der dritten Klasse und die zweite Runde"),
        ("in der 9. und 10. Jgst.", "in der neunten und zehnten Jahrgangsstufe"),
        ("46. Jg., Heft 11", "sechsundvierzigster Jahrgang, Heft elf"),
        needs=_CLASSES,
    ),
    rule(
        "best but some",
        r"(?<![\w.,])(?P<n>\d{1,3})\. ?-(?=(?:beste|größte|höchste|letzte|älteste|längste|meiste)"
        r"[mnrs]?(?!\w))",
        lambda m: ordinal(m["n"], "de").removesuffix("e") + JOINED,
        ("der 10.-beste Läufer", "der zehntbeste Läufer"),
        needs="-",
        shapes=["0.-a", "0. -a"],
    ),
    rule(
        "degrees of a place",
        r"(?<![\w.,])(?P<d>\d{1,3})° ?(?P<m>\d{1,2})(?:['′’] ?(?:(?P<s>\d{1,2}(?:[.,]\d+)?)"
        r"(?:[\"″”]|['′’]{2}) ?)?)(?P<side>[NSOEW])?(?!\w)",
        _place,
        (
            "48° 12' 30\" N, 8°45' O",
            "achtundvierzig Grad zwölf Minuten dreißig Sekunden Nord, "
            "acht Grad fünfundvierzig Minuten Ost",
        ),
        needs="°",
        near=r"\d° ?\d",
    ),
    rule(
        "so many of so many stars",
        r"(?<![\w.,/])(?P<n>\d{1,3}(?:,\d)?) ?/ ?(?P<of>5|10|100)(?= ?(?:Stern|Punkt|Pkt))",
        lambda m: f"{decimal(m['n'], 'de', ',', 'Komma')} von {cardinal(m['of'], 'de')}",
        ("4,5/5 Sterne", "vier Komma fünf von fünf Sterne"),
        near=r"\d ?/ ?\d+ ?[SP]",
        needs="/",
    ),
    rule(
        "numbers of one letter",
        r"(?<![\w-])(?P<letter>[A-Z])(?P<n>\d{1,2})[-–](?P=letter)(?P<n2>\d{1,2})(?![\w-])",
        lambda m: (
            f"{m['letter']} {cardinal(m['n'], 'de')} bis {m['letter']} {cardinal(m['n2'], 'de')}"
        ),
        ("Q1-Q3", "Q eins bis Q drei"),
        needs="-–",
        shapes=["0-A0", "0–A0"],
    ),
    rule(
        "hour behind a date",
        r"(?:(?<=\d{4}, )|(?<=\d\., )|(?<=tag, )|(?<=woch, ))(?P<h>[01]?\d|2[0-4]) ?h(?!\w)",
        lambda m: f"{'ein' if m['h'] == '1' else cardinal(m['h'], 'de')} Uhr",
        ("am 3. April 2019, 19 h", "am dritten April zweitausendneunzehn, neunzehn Uhr"),
        needs="h",
        near=r", \d\d? ?h",
    ),
    rule(
        "see in short",
        r"(?<![\w.])(?P<s>[Ss])\.(?= ?(?:S\.|Anl|Abschn|Kap|Abb|Tab|Nr|§|Art|Ziff|Seite|Punkt"
        r"|Bild|rechts|links|oben|unten|Anhang|Foto|Skizze|Plan|Aushang|Homepage|Beilage|Rückseite"
        r"|Programm|Karte|Bericht|Artikel|hinten|vorne|dort|Anhang|Liste|Tabelle)\b| ?§)",
        lambda m: f"{m['s']}iehe",
        ("s. Anl. 2, s. § 5", "siehe Anlage zwei, siehe Paragraf fünf"),
        needs="sS",
        near=r"[Ss]\. ?[SAKTNPBZFHRLrlouhvd§]",
    ),
)

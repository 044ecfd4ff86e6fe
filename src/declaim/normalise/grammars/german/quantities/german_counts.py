"""German halves of a unit or a noun, and the one that begins a range or a choice."""

import re

from declaim.normalise.grammars.german import german_words as table
from declaim.normalise.grammars.german.cases.german_declension import (
    agree,
    ending,
    gender,
    last_word,
)
from declaim.normalise.numerals import ordinal, roman
from declaim.normalise.rules import Rule, after, any_of, before, rule

_EXTENT = r"(?: (?:dick|breit|lang|hoch|tief|weit|groß|dünn|stark|entfernt)\b)"
_SQUARES = {"m²": "Quadratmeter", "cm²": "Quadratzentimeter", "m³": "Kubikmeter"}
_ACCUSATIVE = ("für", "durch", "ohne", "gegen", "um")
_NEUTER_UNIT = r"Ki(?!lometer)|Gr(?!ad)|Pf|Ja|Du|\w*(?:gramm|[Ww]att|[Vv]olt|[Bb]yte|hertz)$"


def _half(match: re.Match[str]) -> str:
    """Ein halber Liter, mit einem halben Liter, einen halben Liter hoch, die halbe Dose."""
    form, prep = match["one"] or match["many"], match["prep"] or ""
    noun = _SQUARES.get(form) or table.UNITS.get(form, (form,))[0]
    tail = " bis " if match["to"] else f" {noun}"
    feminine = agree("eins", noun) == "eine"
    neuter = re.match(_NEUTER_UNIT, noun) or gender(noun) == "n"
    if match["the"]:
        article = match["the"].lower().strip()
        weak = article in {"der", "die", "das"} and not (article == "der" and feminine)
        strong = {"ein": "halbes" if neuter else "halber", "eine": "halbe"}
        said = strong.get(article, "halbe" if weak else "halben")
        return f"{match['the']}{said}{tail}"
    if prep and prep.split()[0].lower() not in _ACCUSATIVE:
        return f"{prep}{'einer' if feminine else 'einem'} halben{tail}"
    if feminine:
        return f"{prep}eine halbe{tail}"
    if neuter:
        return f"{prep}ein halbes{tail}"
    cooked = not match["to"] and re.match(_COOKED, after(match, 90))
    accusative = prep or match["extent"] is not None or cooked
    return f"{prep}{'einen halben' if accusative else 'ein halber'}{tail}"


_COOKED = rf"[^.;:!?\n]{{1,80}}?{any_of(table.OF_A_COOK)}(?!\w)"
_NAMES_A_NUMBER = re.compile(
    r"(?:§|\b[A-ZÄÖÜ]{2,6}|\b(?:Nrn?|Abs|Art|S|Ziff|Rn|Rz|Kap|Kl|Tab|Abb|Bd|Anl|Pos|Bst|Fn|Anm)\.?|(?i:\b(?:ab)?satz"
    r"|nummern?|gleise?n?|\w*klassen?|\w*stufen?|\w*phasen?|jahrgang|seiten?|hefte?|zonen?|haus"
    r"|linien?|kapiteln?|folgen?|teilen?|b[aä]nden?|story|station(?:en)?|artikeln?|gruppen?|typ"
    r"|zeilen?|spalten?|tabellen?|abbildung(?:en)?|punkten?|ziffern?|anlagen?|variante|option"
    r"|schritten?|platz|plätzen?|noten?|zimmer|raum|version|levels?|grad|formel"
    r"|(?<!ro )tag|\w*liga)) $"
)
"""Behind these a number is a name: Kapitel 1 bis 3."""
_HEADING = re.compile(
    r"\b(?!Sie|Bitte|Die|Etwa|Nach|Für|In|Nur|Rund|Tag|Woche|Monat|Jahr)[A-ZÄÖÜ]\w+ $"
)
"""Behind such a word a spaced dash may part a name from the rest: Mission 1 - 2 Siege."""
_COUNTED = (
    r"(?! ?(?:Uhr|Satz|Abs|Nr|Nummer|Buchst|Halbs|Alt|Var|Unter[aA]bs"
    r"|\w*(?:[Nn]iederlage|[Ss]ieg|[Ee]rfolg|[Rr]ückstand|[Ff]ührung|[Rr]emis))\b)"
    r"(?: [A-ZÄÖÜ][a-zäöüß]+|-? ?[Mm]al\b| ?[x×] | ?[%€‰]"
    r"| (?!(?:die(?:se)?|jede|alle|k?eine|ohne|sowie|bitte|ihre|seine) )[a-zäöüß]{2,20}e [A-ZÄÖÜ]"
    rf"| ?(?:{any_of(table.UNITS)})(?![\w/]))"
)
_NUMBER = r"\d{1,3}(?:,\d{1,2})?(?: ?1/2| ?½)?"


_OF_COUNT = (
    r"(?:Person|Kind|Tag|Woche|Monat|Jahr|Stunde|Minute|Zimmer|Bett|Stück|Liter|Kilo|Meter|Euro"
    r"|Spieler|Erwachsene|Mal|Tasse|Portion|Nächt|Zentimeter)"
)


def _one_and_more(match: re.Match[str]) -> str | None:
    if _NAMES_A_NUMBER.search(before(match) + (match["prep"] or "")):
        return None
    feminine = match["noun"] in {"Person", "Woche", "Stunde", "Minute", "Tasse", "Portion", "Nächt"}
    if match["prep"]:
        return f"{match['prep']}{'einer' if feminine else 'einem'}"
    return "eine" if feminine else "ein"


def _one_of_a_range(match: re.Match[str]) -> str | None:
    """Ein bis zwei Tage, but Kapitel 1 bis 3 and Mission 1 - 2 Siege."""
    to = match["to"] or ""
    parted = to.startswith(" ") and _HEADING.search(before(match))
    if parted or _NAMES_A_NUMBER.search(before(match)):
        return None
    return "ein bis " if to else "ein"


_NOUN = rf"(?:(?:c?m²|m³|{any_of(table.UNITS)})(?![\w/])|[A-ZÄÖÜ][a-zäöüß]+)(?!\w)"
_MORE = r"(?:1 ?1/2|1½|3/4|¾|\d{1,2})(?![\w/])"
"""Behind a half and its bis: the larger number."""
COUNTS: tuple[Rule, ...] = (
    rule(
        "half of a noun",
        r"(?:(?P<the>(?<!\w)(?:[Ee]in(?:e[nmr]?)?|[Dd](?:er|ie|as|en|em)) )"
        r"|(?P<prep>(?<!\w)(?:[Mm]it|[Nn]ach|[Vv]or|[Ss]eit|[Ii]n|[Zz]u|[Vv]on|[Aa]us|[Bb]ei|[Aa]b"
        r"|[Ff]ür|[Dd]urch|[Oo]hne|[Gg]egen|[Uu]m)"
        r" (?:ca\. |etwa |rund |knapp )?))?"
        r"(?<![\w.,/])(?<!\d )"
        rf"(?:1/2|½) ?(?:(?P<to>(?:bis|[–-]) ?)(?={_MORE} ?(?P<many>{_NOUN}))|(?P<one>{_NOUN}))"
        rf"(?P<extent>(?={_EXTENT}))?",
        _half,
        ("1/2 TL, ½ Stunde", "ein halber Teelöffel, eine halbe Stunde"),
        ("mit 1/2 TL Salz", "mit einem halben Teelöffel Salz"),
        (
            "1/2 cm hoch, in ca. ½ m Tiefe",
            "einen halben Zentimeter hoch, in circa einem halben Meter Tiefe",
        ),
        ("1/2 bis 1 Stunde, eine 1/2 Dose", "eine halbe bis eine Stunde, eine halbe Dose"),
        ("1/2 l Milch erhitzen", "einen halben Liter Milch erhitzen"),
        ("1/2 kg, 1/2 m² Stoff", "ein halbes Kilogramm, ein halber Quadratmeter Stoff"),
        needs="½/",
    ),
    rule(
        "unit behind a part",
        r"(?:(?<=\d/[2348])|(?<=[½¼¾⅓⅔⅛])) ?(?P<unit>[cmk]?m|[mk]?g|[mcd]?l|t|h)(?![\w/²³.'’])",
        lambda m: f" {table.UNITS[m['unit']][1]}",
        ("2 1/2 cm, 3/4 l", "zweieinhalb Zentimeter, drei Viertel Liter"),
        needs="½¼¾⅓⅔⅛/",
        near=r"(?:\d/\d|[½¼¾⅓⅔⅛]) ?[a-z]",
    ),
    rule(
        "one of a range",
        r"(?<![\w.,/:–−+-])(?<!\d )(?<!\d, )1"
        rf"(?:(?P<to> ?[–-] ?|--)(?={_NUMBER}{_COUNTED})"
        rf"|(?=(?:, {_NUMBER}){{0,3}} (?:bis(?: zu| maximal)?|oder|bzw\.) {_NUMBER}{_COUNTED})"
        rf"|(?=- (?:bis|oder|und) \d{{1,3}}-? ?(?:{table.OF_SO_MANY}|[A-ZÄÖÜ])))",
        _one_of_a_range,
        ("1 bis 3 Tage, 1-2 EL Öl", "ein bis drei Tage, ein bis zwei Esslöffel Öl"),
        ("1--2 Tage", "ein bis zwei Tage"),
        ("1, 2 oder 3 kleine Eier", "ein, zwei oder drei kleine Eier"),
        ("1- bis 2-mal, Stufe 1 bis 3", "ein- bis zweimal, Stufe eins bis drei"),
        (
            "1-2 %, Kapitel 1 bis 3 Seiten",
            "ein bis zwei Prozent, Kapitel eins bis drei Seiten",
        ),
        needs="1",
        near=r"1(?:,| ?[–-]| b| o)",
    ),
    rule(
        "one and more",
        r"(?P<prep>(?<!\w)(?:[Mm]it|[Vv]on|[Nn]ach|[Vv]or|[Bb]ei|[Zz]u) )?"
        r"(?<![\w.,/:–−+-])(?<!\d )1"
        rf"(?= (?:und|u\.|sowie) [2-9]\d? (?P<noun>{_OF_COUNT}))",
        _one_and_more,
        ("für 1 und 2 Personen", "für eine und zwei Personen"),
        ("nach 1 und 2 Monaten", "nach einem und zwei Monaten"),
        needs="1",
        near=r"1 (?:u|s)",
    ),
    rule(
        "part in a Roman numeral",
        r"(?<![\w.'’-])(?P<n>(?=[IVX])X?(?:IX|IV|V?I{0,3}))\. ?(?=(?P<noun>Teil|Akt|Aufzug|Kapitel"
        r"|Abschnitt|Hauptstück|Buch|Abteilung|Quartal|Semester|Halbjahr|Instanz|Liga|Klasse|Stock"
        r"|Bezirk|Senat|Band|Szene|Symphonie|Sinfonie|Internationale|Abteilung|Auftritt|Gesang"
        r"|Mannschaft|Zivilsenat|Weltkrieg)\b)",
        lambda m: ordinal(roman(m["n"]), "de") + ending(last_word(m), m["noun"]) + " ",
        ("I. Teil, im V. Akt", "erster Teil, im fünften Akt"),
        needs="IVX",
        near=r"[IVX]\. ?[A-Z]",
    ),
)

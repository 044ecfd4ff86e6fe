"""German fractions, in the dative too, and one of a unit behind a sign."""

import re
import unicodedata

from declaim.normalise.numerals import cardinal, ordinal
from declaim.normalise.rules import DIGITS, Rule, after, before, rule

_PARTS = {*range(2, 11), 12, 15, 16, 20, 24, 25, 30, 32, 40, 50, 60, 64, 75, 80, 90, 100}
"""Things are cut into so many parts; 34/58 are two numbers, though 1/58 is one part."""
_LAST_OF_PARTS = 10
"""In 14/15 are two years of a season, or two pages."""


def fraction(top: int, bottom: int) -> str | None:
    """Drei Fünftel, or None of two numbers that are no fraction."""
    if top == bottom > 4:
        return f"{cardinal(str(top), 'de')} von {cardinal(str(bottom), 'de')}"
    if 1900 <= bottom < 2100:
        return None
    if (
        top == 0
        or bottom < 2
        or top > max(bottom, 20)
        or (top > bottom and bottom not in {4, 8})
        or (bottom == top + 1 and top > _LAST_OF_PARTS)
        or (top > 1 and bottom < 1000 and bottom not in _PARTS)
    ):
        return None
    if bottom == 2:
        return "ein halb" if top == 1 else f"{cardinal(str(top), 'de')} halbe"
    first = "ein" if top == 1 else cardinal(str(top), "de")
    return f"{first} {ordinal(str(bottom), 'de').capitalize()}l"


_DATIVE = re.compile(
    r"\b(?:[Zz]u|[Mm]it|[Vv]on|[Aa]us|[Nn]ach|[Bb]ei|[Ii]n)"
    r"(?: (?:je|jeweils|etwa|rund|ca\.|circa|fast|knapp|gut|über|mehr als|weniger als|mindestens"
    r"|höchstens|nur|genau|ungefähr|gerade|lediglich|insgesamt))?"
    r"(?: \d{1,2}/\d{1,2}(?:,| und| oder| bzw\.| bis)){0,3} $"
)
_NO_UNIT = re.compile(
    r" (?!Mehrheit|Takt|Stunde|Liter|Kilo|Meter|Tasse|Becher|Jahr|Pfund|Drehung|TL|EL)[A-ZÄÖÜ]"
)
_A_UNIT = re.compile(r"-| ?(?:Stunde|Std)| ?(?:l|kg|g|m|km|cm|mm|ml|h|ha)\b")
_A_NOUN = re.compile(r"-| ?[A-ZÄÖÜ]| ?(?:l|kg|g|m|km|cm|mm|ml|h|ha)\b")


def _in_the_dative(match: re.Match[str]) -> str | None:
    """Zu drei Fünfteln; before a noun that it measures a fraction has no ending."""
    said_before = before(match, 60)
    if not _DATIVE.search(said_before):
        return None
    parts = match[0] if match["top"] else unicodedata.normalize("NFKC", match[0])
    top, bottom = map(int, re.split("[/⁄]", parts))
    said, behind = fraction(top, bottom), after(match)
    if not said or bottom in {top, 2}:
        return None
    if top == 1:
        return None if _A_UNIT.match(behind) else f"einem{said[3:]}"
    share = re.search(r"\b[Zz]u(?: \w+)? $", said_before) and _NO_UNIT.match(behind)
    return f"{said}n" if share or not _A_NOUN.match(behind) else None


_SIGNS = {"+": "plus", "±": "plus minus"}
_WITH_EIN = (
    r"Grad|Meter|Zentimeter|Millimeter|Kilometer|Liter|Kilo|Kilogramm|Gramm|Euro|Cent|Franken"
    r"|Dollar|Prozent(?:punkt)?|Punkt|Zähler|Treffer|Tor|Jahr|Tag|Monat|Volt|Watt|Dezibel|Kelvin"
    r"|Dioptrien?|Schlag|Platz|Zoll"
)
_WITH_EINE = r"Stunde|Minute|Sekunde|Woche|Tonne|Person|Stelle|Million|Milliarde|Stufe|Note"
FRACTIONS: tuple[Rule, ...] = (
    rule(
        "fraction in the dative",
        r"(?<= )(?<!\d )(?P<top>[1-9]\d?)/(?P<bottom>[2-9]|[1-9]\d|100)(?![\w/]|[.,]\d)"
        r"|(?<= )(?<!\d )[⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞](?!\w)",
        _in_the_dative,
        (
            "zu 3/5 voll und zu etwa 2/3 leer",
            "zu drei Fünfteln voll und zu etwa zwei Dritteln leer",
        ),
        ("mit 3/4 der Stimmen, zu ⅔", "mit drei Vierteln der Stimmen, zu zwei Dritteln"),
        ("zu 1/4 Roggen, mit 2/3 Mehrheit", "zu einem Viertel Roggen, mit zwei Drittel Mehrheit"),
        needs="/⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞",
    ),
    rule(
        "quarter of an hour in the dative",
        r"(?<!\w)(?P<prep>(?:[Ii]n|[Nn]ach|[Vv]or|[Ss]eit|[Vv]on|[Mm]it)(?: (?:etwa|ca\.|rund))? )"
        r"(?:(?P<n>1/4|¼)|3/4|¾)[- ]?(?:Stunde|Std\.|h)(?!\w)",
        lambda m: f"{m['prep']}einer {'V' if m['n'] else 'Dreiv'}iertelstunde",
        ("in 3/4 Stunde, nach 1/4 Std.", "in einer Dreiviertelstunde, nach einer Viertelstunde"),
        needs="/¼¾",
    ),
    rule(
        "half of a whole",
        r"(?<!\w)(?P<z>[Zz])u(?P<each> (?:je|jeweils|etwa|rund|fast))? 1/2(?=[.,;:)]|$"
        r"| (?!kg|ml|km|cm|mm)[a-zäöü]{2})",
        lambda m: (
            f"{m['each'].strip() if m['z'] == 'z' else m['each'].strip().capitalize()} zur Hälfte"
            if m["each"]
            else f"{m['z']}ur Hälfte"
        ),
        ("zu 1/2 gefüllt, zu je 1/2", "zur Hälfte gefüllt, je zur Hälfte"),
        needs="/",
        near=r"1/2",
    ),
    rule(
        "dash before degrees",
        r"(?:(?<![^\s(])|(?<=[~≈]))(?<!\d )–(?=(?!1 Grad)\d{1,3}(?:[.,]\d{1,2})?"
        r"(?: ?°| Grad\b| (?:bis|und|auf|oder) [–−+-]?\d{1,3}(?:[.,]\d{1,2})? ?(?:°|Grad\b)))",
        "minus ",
        ("bei –5 Grad, –3 °C", "bei minus fünf Grad, minus drei Grad Celsius"),
        ("von –3 auf +2 °C", "von minus drei auf plus zwei Grad Celsius"),
        needs="–",
        near=r"–\d",
    ),
    rule(
        "one behind a sign in a range",
        r"(?<![^\s(])(?P<sign>[-−–+±]) ?1(?= (?:bis|oder|und) (?:ca\. )?[-−–+]?\d{1,3}(?:,\d)?"
        rf" ?(?:°|(?:{_WITH_EIN}|{_WITH_EINE}n?)(?:e[nr]?|n)?(?!\w)))",
        lambda m: "minus ein" if m["sign"] in "-−–" else f"{_SIGNS[m['sign']]} ein",
        ("auf -1 bis +1 Grad", "auf minus ein bis plus ein Grad"),
        needs="-−–+±",
        near=r"[-−–+±] ?1 [bou]",
    ),
    rule(
        "one of a unit behind a sign",
        r"(?<![^\s(])(?P<sign>[-−]|–(?=1 Grad)|\+ ?/ ?[-–−] ?|[+±] ?)(?:1 |1-(?=Grad-))"
        rf"(?=(?:{_WITH_EIN}|(?P<eine>{_WITH_EINE}))(?!\w))",
        lambda m: (
            ("plus minus" if "/" in m["sign"] else _SIGNS.get(m["sign"].strip(), "minus"))
            + (" eine " if m["eine"] else " ein ")
        ),
        ("bei -1 Grad, –1 Grad", "bei minus ein Grad, minus ein Grad"),
        ("-1 Stunde, −1 Punkt", "minus eine Stunde, minus ein Punkt"),
        needs=DIGITS,
        near=r"[-−–+±] ?1[ -]",
    ),
    rule(
        "minus before a large number",
        r"(?<![^\s(])[-−](?=\d{1,3}(?:,\d{1,3})? ?(?:Mio|Mrd|Mill\.|Tsd)\b)",
        "minus ",
        ("auf -2,5 Mio. Euro", "auf minus zwei Komma fünf Millionen Euro"),
        needs="-−",
        near=r"[-−]\d",
    ),
)

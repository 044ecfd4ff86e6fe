"""German teams: the first men, two teams of a class, halves of a league, and old engines."""

import re

from declaim.normalise.grammars.german import german_words as table
from declaim.normalise.grammars.german.cases.german_declension import ending, last_word
from declaim.normalise.grammars.german.notices.german_registers import last_stop
from declaim.normalise.numerals import cardinal, one_by_one, ordinal, roman
from declaim.normalise.rules import DIGITS, Rule, after, any_of, rule, words

_CLASSES = words("Herren Damen Männer Frauen Mädchen Jungen Knaben Senioren Junioren")
_PARTS_OF_AN_ARMY = {
    "Kp": "Kompanie", "Komp": "Kompanie", "Btl": "Bataillon", "Batl": "Bataillon",
    "Rgt": "Regiment", "Regt": "Regiment", "Div": "Division", "Bd": "Band",
    "Mannsch": "Mannschaft", "Abt": "Abteilung",
}  # fmt: skip


def _team(match: re.Match[str]) -> str:
    """Erste Herren; der ersten Herren."""
    weak = "n" * bool(re.match(table.WEAK, last_word(match)))
    return f"{ordinal(match['n'], 'de')}{weak} "


def _unit(match: re.Match[str]) -> str | None:
    if match["form"] == "Div" and not after(match).strip():  # 3. Div. ends a list: Diverses
        return None
    number = match["n"] if match["n"].isdecimal() else roman(match["n"])
    noun = _PARTS_OF_AN_ARMY[match["form"]]
    return f"{ordinal(number, 'de')}{ending(last_word(match), noun)} {noun}{last_stop(match)}"


def _row(match: re.Match[str]) -> str:
    *first, last = re.findall("[A-G]", match["row"])
    return f"{', '.join(f'{letter}-' for letter in first)} und {last}-"


def _part(digits: str) -> str:
    """Of the number of an engine: three figures with a zero are said one by one."""
    return (one_by_one if digits[0] == "0" else cardinal)(digits, "de")


def _engine(match: re.Match[str]) -> str:
    parts = [match["a"], match["b"], *([match["check"]] if match["check"] else [])]
    letter = f"{match['letter']} " if match["letter"] else ""
    return letter + ", ".join(_part(part) for part in parts)


TEAMS: tuple[Rule, ...] = (
    rule(
        "team of a club by its number",
        rf"(?<![\w.,])(?P<n>[1-9])\. ?(?={any_of(_CLASSES)}(?:[ :,;)]|$))",
        _team,
        ("1. Herren: Sieg in Rot", "erste Herren: Sieg in Rot"),
        ("Spiel der 2. Damen", "Spiel der zweiten Damen"),
        needs=_CLASSES,
        near=r"\d\. ?[A-Z]",
    ),
    rule(
        "two teams of a class",
        r"(?:(?<=Herren )|(?<=Damen )|(?<=Männer )|(?<=Frauen ))(?P<a>\d)/(?P<b>\d)(?![\w/]"
        r"|[.,]\d)",
        lambda m: f"{cardinal(m['a'], 'de')} und {cardinal(m['b'], 'de')}",
        ("Training Frauen 1/2", "Training Frauen eins und zwei"),
        needs=_CLASSES,
        near=r"n \d/\d",
    ),
    rule(
        "team of an age",
        r"(?:(?<=\bHerren )|(?<=\bDamen )|(?<=\bMänner )|(?<=\bFrauen )|(?<=\bAK ))"
        r"(?P<a>[3-7][05])[-/](?P<b>\d)(?![\w/]|[.,]\d)",
        lambda m: f"{cardinal(m['a'], 'de')} {cardinal(m['b'], 'de')}",
        ("die Herren 40-1 siegten", "die Herren vierzig eins siegten"),
        needs=(*_CLASSES, "AK"),
        near=r"[nKr] \d[05][-/]\d",
    ),
    rule(
        "classes that share a word",
        r"(?<![\w-])(?P<row>[A-G](?:-(?:, ?| ?/ ?)[A-G]){1,6})-(?=[A-ZÄÖÜ][a-zäöüß])",
        _row,
        ("die A-/B-/C-Junioren", "die A-, B- und C-Junioren"),
        needs="/,",
        near=r"[A-G]-(?:,|/| /)",
    ),
    rule(
        "part of a final",
        r"(?<![\w.,/])(?P<n>2|4|8|16|32|64)tel(?:(?=[ -]?[Ff]inal)|(?=-?[Nn]ote)|(?!\w))",
        lambda m: (
            "Halb" if m["n"] == "2" else f"{ordinal(m['n'], 'de').removesuffix('e').capitalize()}el"
        ),
        ("im 8tel-Finale", "im Achtel-Finale"),
        near=r"\dtel",
    ),
    rule(
        "once before an initial",
        r"(?<![\w.,])(?P<n>\d{1,2}) ?[x×](?= ?[A-ZÄÖÜ]\. ?[A-ZÄÖÜ]| [A-ZÄÖÜ]{2,}(?![a-z]))",
        lambda m: f"{'ein' if m['n'] == '1' else cardinal(m['n'], 'de')}mal",
        ("Tore: 1x A. Roth", "Tore: einmal A Roth"),
        needs="x×",
        near=r"\d ?[x×]",
    ),
    rule(
        "number of an engine behind its word",
        r"(?:(?<=\bLok )|(?<=\bLoks )|(?<=lok )|(?<=lokomotive )|(?<=Baureihe )|(?<=\bBR )"
        r"|(?<=\bDB )|(?<=\bDR )|(?<=\bÖBB )|(?<!\w)(?P<letter>[EV]) )"
        r"(?P<a>[1-9]\d{1,2}) (?P<b>\d{3,4})(?:-(?P<check>\d))?(?![\w/]|[.,]\d| ?(?:km|m|t|PS|Euro"
        r"|€)\b)",
        _engine,
        (
            "die Lok 64 419 und V 200 016",
            "die Lok vierundsechzig, vierhundertneunzehn und V zweihundert, null eins sechs",
        ),
        ("der DB 103 113-7", "der D B einhundertdrei, einhundertdreizehn, sieben"),
        needs=DIGITS,
        near=r"\d{2,3} \d{3}",
    ),
    rule(
        "litres of an engine",
        r"(?<![\w.,])(?P<a>\d)(?P<dot>[.,])(?P<b>\d{1,2})er(?!\w)",
        lambda m: (
            f"{cardinal(m['a'], 'de')} {'Punkt' if m['dot'] == '.' else 'Komma'} "
            f"{one_by_one(m['b'], 'de')}er"
        ),
        ("ein 1.8er Motor", "ein eins Punkt achter Motor"),
        needs=["er"],
        shapes=["0.0a", "0,0a"],
    ),
    rule(
        "companies and regiments",
        r"(?<![\w.,])(?P<n>\d\d?|I{1,3})\. ?(?P<form>Kp|Komp|Btl|Batl|Rgt|Regt|Div|Bd|Mannsch"
        r"|Abt)\.",
        _unit,
        ("bei der 3. Kp. und im 2. Bd.", "bei der dritten Kompanie und im zweiten Band."),
        needs=words("Kp Komp Btl Batl Rgt Regt Div Bd Mannsch Abt"),
        near=r"[\dI]\. ?[KBRDMA]",
    ),
)

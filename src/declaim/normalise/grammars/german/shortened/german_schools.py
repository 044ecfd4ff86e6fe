"""German schools: short forms of years, classes and lessons, and two classes in one."""

import re

from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import Rule, after, any_of, before, rule

_YEARS = {
    "Jgst": "Jahrgangsstufe", "Jgstn": "Jahrgangsstufen", "JGst": "Jahrgangsstufe",
    "Jgs": "Jahrgangsstufe", "Jst": "Jahrgangsstufe", "JgSt": "Jahrgangsstufe",
    "JGS": "Jahrgangsstufe", "JGST": "Jahrgangsstufe", "Jahrgst": "Jahrgangsstufe",
    "Jahrgangsst": "Jahrgangsstufe", "Jgsts": "Jahrgangsstufen",
    "Klst": "Klassenstufe", "Klstn": "Klassenstufen", "Kl.-St": "Klassenstufe",
    "Klassenst": "Klassenstufe", "Schulst": "Schulstufe", "Schst": "Schulstufe",
}  # fmt: skip
_OF_SEVERAL = re.compile(r" ?\d{1,2} ?[a-h]?(?:(?: ?[,+/&–-] ?| (?:u\.|und|bis|oder) )\d{1,2})")
_ALL = re.compile(r"\b(?:[Aa]lle[rn]?|[Bb]eiden?|[Mm]ehrere[rn]?|\d{1,2}) $")
_TWO_CLASSES = re.compile(
    r"(?<!\w)(?:(?P<one>Klasse|\w*[Ss]tufe|Jahrgang|Jg\.|Jahrg\.)"
    r"|Klassen|\w*[Ss]tufen|Jahrgänge[n]?|Kl\.|Jg\w*\.|Klstn?\.)"
    r"(?: \d{1,2}/\d{1,2}(?:,| und| u\.| sowie| oder)){0,4} ?$"
)
_LAST_CLASS = 13


def _year(match: re.Match[str]) -> str | None:
    """Jahrgangsstufe fünf; of more than one the plural; without its stop only before a number."""
    if match["joined"]:
        return f"{_YEARS[match['joined']].removesuffix('n')}n-"
    behind = after(match)
    said = _YEARS[match["form"]]
    numbered = re.match(r" ?\d", behind)
    if not match["stop"] and not numbered:
        return None
    several = _OF_SEVERAL.match(behind) or (not numbered and _ALL.search(before(match)))
    if several and not said.endswith("n"):
        said += "n"
    if numbered:
        return f"{said} " if match["gap"] or behind[0].isdecimal() else said
    ends = "." * (not behind.strip())
    return f"{said}{ends}{match['gap']}"


def _two_classes(match: re.Match[str]) -> str | None:
    """Fünf und sechs behind the plural, fünf sechs behind the singular."""
    noun = _TWO_CLASSES.search(before(match, 60))
    if not noun or not int(match["a"]) < int(match["b"]) <= _LAST_CLASS:
        return None
    joint = " " if noun["one"] else " und "
    return f"{cardinal(match['a'], 'de')}{joint}{cardinal(match['b'], 'de')}"


def _pairs_in_short(match: re.Match[str]) -> str | None:
    pairs = re.findall(r"(\d+)/(\d+)", match[0])
    if not all(int(a) < int(b) <= _LAST_CLASS for a, b in pairs):
        return None
    said = re.sub(
        r"(\d+)/(\d+)",
        lambda m: f"{cardinal(m[1], 'de')} und {cardinal(m[2], 'de')}",
        match["pairs"],
    )
    noun = (_YEARS | {"Kl": "Klassen"})[match["form"]]
    return f"{noun}{'n' * noun.endswith('fe')} {said}"


def _letters(match: re.Match[str]) -> str:
    *first, last = match["letters"].split("/")
    return f"{cardinal(match['n'], 'de')} {', '.join(first)} und {last}"


SCHOOLS: tuple[Rule, ...] = (
    rule(
        "two classes in short",
        rf"(?<![\w-])(?P<form>{any_of(_YEARS)}|Kl)\.? ?"
        r"(?P<pairs>\d{1,2}/\d{1,2}(?:(?:,| und| u\.| sowie| oder) \d{1,2}/\d{1,2}){0,4})"
        r"(?![\w/]|[.,]\d)",
        _pairs_in_short,
        ("Jgst. 5/6, Kl. 7/8", "Jahrgangsstufen fünf und sechs, Klassen sieben und acht"),
        needs="/",
        near=r"\d/\d",
    ),
    rule(
        "year of a school in short",
        rf"(?<![\w-])(?<!\d\. )(?<!\d\.)(?P<form>{any_of(_YEARS)})(?P<stop>\.?)(?P<gap> ?)"
        r"(?![^\W\d]|[.-])(?<![.\d]-)"
        rf"|(?<![\w-])(?P<joined>{any_of(_YEARS)})\.?-(?=[A-ZÄÖÜ][a-zäöüß])",
        _year,
        (
            "die Jgst. 9 und die Jgst. 5-6",
            "die Jahrgangsstufe neun und die Jahrgangsstufen fünf bis sechs",
        ),
        ("Jgstn. 7-9, Klst. 8", "Jahrgangsstufen sieben bis neun, Klassenstufe acht"),
        (
            "alle Jgst. und die Jgst.-Leitung",
            "alle Jahrgangsstufen und die Jahrgangsstufen-Leitung",
        ),
        needs=[form.split(".")[0] for form in _YEARS],
    ),
    rule(
        "two classes of a school",
        r"(?<=[ .])(?P<a>[1-9]|1[0-2])/(?P<b>[2-9]|1[0-3])(?![\w/]|[.,]\d)",
        _two_classes,
        ("die Klassen 7/8", "die Klassen sieben und acht"),
        ("Jahrgangsstufe 9/10", "Jahrgangsstufe neun zehn"),
        needs="/",
        near=r"\d/\d",
    ),
    rule(
        "classes of one year",
        r"(?<![\w.,/])(?P<n>[1-9]|1[0-3]) ?(?P<letters>[a-f](?:/[a-f]){1,5})(?![\w/.-])",
        _letters,
        ("die Klassen 5a/b", "die Klassen fünf a und b"),
        needs="/",
        near=r"\d ?[a-f]/[a-f]",
    ),
    rule(
        "level of a school before a noun",
        r"(?<!\w)Sek\.?[ -]?(?P<n>I{1,2})-(?=[A-ZÄÖÜ][a-zäöüß])",
        lambda m: f"Sekundarstufe-{'eins' if m['n'] == 'I' else 'zwei'}-",
        ("die Sek.-I-Klassen", "die Sekundarstufe-eins-Klassen"),
        needs=["Sek"],
    ),
    rule(
        "year of a school",
        r"(?<!\w)(?:SJ|Sj\.|Schulj\.)(?= (?:(?:19|20)\d\d|\d\d)[/-]\d\d(?!\d))",
        "Schuljahr",
        ("im SJ 2019/20", "im Schuljahr zweitausendneunzehn zwanzig"),
        needs=["SJ", "Sj", "Schulj"],
    ),
)

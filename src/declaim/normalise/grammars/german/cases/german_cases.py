"""German cases that a preposition asks for: units in the dative, and dates in brackets."""

import re

from declaim.normalise.grammars.german import german_words as table
from declaim.normalise.grammars.german.cases.german_articles import of_four_figures
from declaim.normalise.grammars.german.cases.german_declension import gender
from declaim.normalise.grammars.german.cases.german_plurals import is_plural
from declaim.normalise.numerals import ordinal, year_by_hundreds
from declaim.normalise.rules import DIGITS, VALUE, WORD, Rule, after, any_of, before, rule, words

_ABOUT = (
    r"(?:(?:ca\.?|circa|zirka|etwa|rund|knapp|fast|gut|nur|über|unter|bis zu|mehr als|weniger als"
    r"|mindestens|mind\.|höchstens|max\.|maximal|min\.|minimal|ungefähr|annähernd|nahezu|genau"
    r"|exakt|je|jeweils|insgesamt|durchschnittlich|noch|den|diesen|zweimal|dreimal"
    rf"|{WORD}{{2,20}}) )"
)
_NUMBER = rf"(?:[\d.,'’½]{{1,12}}|{VALUE}{{1,2}})"
_DATIVE = re.compile(
    r"(?<!\w)(?:[Vv]on|[Mm]it|[Zz]wischen|[Aa]us|[Bb]ei|[Nn]ach|[Ii]n|[Aa]b|[Ss]eit|[Ss]amt) "
    rf"{_ABOUT}{{0,3}}"
    rf"(?:{_NUMBER}(?: ?[a-zA-Zµ²³]{{1,4}}| [a-z]?[A-Z]\w{{2,8}}e[rn])?"
    rf"(?:, ?| ?[x×/–-] ?| (?:und|u\.|oder|bis|bis zu|bzw\.|{WORD}{{3,4}}) ){_ABOUT}{{0,2}}){{0,3}}"
    r"[-−+±]?$"
    r"|\bden (?:ersten|letzten|nächsten|restlichen|verbleibenden|gesamten) $"
    r"|(?<!\w)(?:[Vv]on|[Mm]it|[Bb]ei|[Aa]us|[Nn]ach), [a-zäöüß ]{3,30}, $"
)
"""The text before a number whose unit is in the dative."""
_OF_A_MEASURE = re.compile(
    r"-[A-ZÄÖÜa-z]| ?[„\"(]?[A-ZÄÖÜ][a-zäöüß]"
    r"| (?:ho[hc]|höh|läng|lang|kurz|breit|tief|dick|dünn|weit|groß|gross"
    r"|entfernt|stark|schwer|mal )"
)
"""The noun or adjective that a measure belongs to: in drei Meter Höhe, aus drei Meter langen."""
_AFTER_ALL = {
    "Jahre": "Jahren", "Tage": "Tagen", "Gläser": "Gläsern", "Einwohner": "Einwohnern",
    "Plätze": "Plätzen", "Stellplätze": "Stellplätzen", "Zuschauer": "Zuschauern",
    "Zuhörer": "Zuhörern", "Bilder": "Bildern", "Esslöffel": "Esslöffeln",
    "Teelöffel": "Teelöffeln", "Becher": "Bechern", "Beutel": "Beuteln", "laufende": "laufenden",
}  # fmt: skip
"""Nouns with a dative of their own, whatever they measure: in zwei Esslöffeln Öl."""
_UNIT = re.compile(r"(?<= )(?P<noun>\w*?(?:[mM]eter|[lL]iter|[zZ]entner))(?= pro | und |$)")


_ONE, _TO = {"ein": "einem", "eine": "einer"}, re.compile(r"(?:\bbis|[-–/x×]) ?$")


def in_its_case(match: re.Match[str], said: str) -> str:
    """A measure as it stands behind its preposition: zwischen zehn und zwanzig Metern."""
    words = said.split(" ")
    noun = next((word for word in words if word in _AFTER_ALL), "")
    found, one = _UNIT.search(said), words[0] in _ONE
    if not (noun or found or one) or not _DATIVE.search(before(match, 90)):
        return said
    if one:
        return said if _TO.search(before(match, 9)) else " ".join([_ONE[words[0]], *words[1:]])
    if noun:
        said = said.replace(noun, _AFTER_ALL[noun], 1)
    behind = after(match, 12)
    if not found or (not noun and match["per"] is None and _OF_A_MEASURE.match(behind)):
        return said
    return _UNIT.sub(r"\g<noun>n", said, count=1)


_DAY = (
    r"(?:\w{0,12}(?:[Mm]on|[Dd]iens|[Dd]onners|[Ff]rei|[Ss]ams|[Ss]onn|[Ff]eier|[Ww]ahl|[Ss]tich"
    r"|[Gg]eburts|[Tt]odes|[Pp]fings|[Vv]or)tag|Tag(?: der [A-ZÄÖÜ]\w{3,20})?"
    r"|Mittwoch|Sonnabend|Heiligabend|[1-4]\. Advent"
    r"|(?:Mo|Di|Mi|Do|Fr|Sa|So)\b\.?)"
    r"(?:abend|morgen|mittag|vormittag|nachmittag|nacht)?"
)
_OF_A_DAY = re.compile(
    r"(?<!\w)(?:(?P<dative>[Aa]m|[Vv]om|[Zz]um|[Bb]eim|[Dd]em|[Ss]eit|[Aa]b|[Vv]on|[Bb]is zum"
    r"|[Nn]ach)"
    r"|[Aa]uf|[Bb]is|[Dd]en|[Ff]ür|[Jj]eden|[Dd]iesen|[Kk]ommenden|[Nn]ächsten|[Ll]etzten"
    r"|[Vv]ergangenen)"
    rf"(?: [a-zäöüß]{{4,14}}e[nm])? {_DAY},? \($"
)


def _in_brackets(match: re.Match[str]) -> str | None:
    """Am Montag (dem ersten Mai), auf Montag (den ersten Mai)."""
    of = _OF_A_DAY.search(before(match, 60))
    month, year = match["month"] or match["short"], match["year"] or match["year2"]
    if not of or not 1 <= int(match["day"]) <= 31:
        return None
    if match["m"]:
        if not 1 <= int(match["m"]) <= 12:
            return None
        month = table.MONTHS[int(match["m"]) - 1] if year else f"{ordinal(match['m'], 'de')}n"
    month = table.SHORT_MONTHS.get(month, month)
    said = f"{'dem' if of['dative'] else 'den'} {ordinal(match['day'], 'de')}n {month}"
    return f"{said} {year_by_hundreds(of_four_figures(year), 'de', 'hundert')}" if year else said


def _article(match: re.Match[str]) -> str:
    noun = match["noun"]
    many, kind = is_plural(noun), gender(noun)
    if match["prep"].lower() in {"für", "durch", "gegen", "ohne"}:
        article = "die" if many else {"f": "die", "n": "das", "m": "den"}[kind]
    else:
        article = "den" if many else {"f": "der", "n": "dem", "m": "dem"}[kind]
    return f"{match['prep']} {article} "


_FEMININES = r"(?:Stunden|Minuten|Sekunden|Wochen|Tonnen|Personen|Millionen|Milliarden|Nächten)"
_MASCULINES = words(
    "m km cm mm dm l ml cl dl g kg mg ha m² km² cm² m³ m2 km2 cm2 m3 W kW V A Hz GB MB TB "
    "°C °F ° € Euro Cent Prozent Grad Jahren Tagen Monaten Kilo Kilogramm Gramm Milligramm Hektar "
    "Punkten Franken Zoll J. EL TL"
)


CASES_OF_MEASURES: tuple[Rule, ...] = (
    rule(
        "date in brackets behind its day",
        r"(?<=\()(?P<day>\d{1,2})\. ?"
        r"(?:(?P<m>\d{1,2})\.(?: ?(?P<year>(?:1[5-9]|20)\d\d|\d\d(?= ?[),;]))(?!\w))?(?!\d)"
        rf"|(?:(?P<month>{any_of(table.MONTHS)})(?!\w)|(?P<short>{any_of(table.SHORT_MONTHS)})\.)"
        r"(?: (?P<year2>(?:1[5-9]|20)\d\d)(?!\w))?)(?! ?[-–/]| bis| und)",
        _in_brackets,
        (
            "am Montag (01.05.2025), auf Montag (5.5.)",
            "am Montag (dem ersten Mai zweitausendfünfundzwanzig), "
            "auf Montag (den fünften fünften)",
        ),
        ("vom Freitag (2. Mai) an", "vom Freitag (dem zweiten Mai) an"),
        needs=DIGITS,
        near=r"\(\d",
    ),
    rule(
        "one at the lower end",
        r"(?<=[Zz]wischen )1(?= (?:und|bis) (?:ca\. )?\d{1,3}(?:,\d{1,2})? ?"
        rf"(?:(?P<f>(?:t|h|Std\.|[Mm]in\.?|Min|Sek\.|s|Wo\.|Pers\.)(?![\w/])|{_FEMININES}\b)"
        rf"|(?:(?:{any_of(_MASCULINES)})(?!\w)|%|\w{{0,9}}[mM]etern?\b|\w{{0,9}}[lL]itern?\b)))",
        lambda m: "einer" if m["f"] else "einem",
        ("zwischen 1 und 2 m", "zwischen einem und zwei Metern"),
        ("zwischen 1 und 3 Stunden", "zwischen einer und drei Stunden"),
        needs="1",
        near=r"wischen 1 ",
    ),
    rule(
        "article in one letter",
        r"(?<!\w)(?P<prep>[Mm]it|[Vv]on|[Aa]us|[Bb]ei|[Nn]ach|[Ff]ür|[Dd]urch|[Gg]egen|[Oo]hne) d "
        r"(?=(?:[A-ZÄÖÜ]{2,4}-)?(?P<noun>[A-ZÄÖÜ][a-zäöüß]{2,}))",
        _article,
        ("mit d NS-Begriff, für d Kirche", "mit dem N S-Begriff, für die Kirche"),
        needs=[
            "Mit",
            "mit",
            "Von",
            "von",
            "Aus",
            "aus",
            "Bei",
            "bei",
            "Nach",
            "nach",
            "Für",
            "für",
            "Durch",
            "durch",
            "Gegen",
            "gegen",
            "Ohne",
            "ohne",
        ],
        near=r" d [A-ZÄÖÜ]",
    ),
)

"""Dutch rules for short forms and figures that the words or signs beside them decide."""

import re

from declaim.normalise.grammars.dutch import dutch_words as table
from declaim.normalise.numerals import cardinal, dotted, ordinal, roman
from declaim.normalise.rules import DIGITS, Rule, after, any_of, before, rule
from declaim.normalise.spelled_words import VALID_ROMAN, initials

_HALVES = {"l": "halve liter", "liter": "halve liter", "kg": "halve kilo", "u": "half uur",
           "uur": "half uur", "el": "halve eetlepel", "tl": "halve theelepel"}  # fmt: skip


_HIGHEST_TO_NIL, _HIGHEST_RISING = 9, 15
"""2-0 and 0-9 are scores, 0-19 is a range, and so is 22 - 26 by itself."""


def _part_of_unit(match: re.Match[str]) -> str:
    unit = match["unit"]
    if not match["n"]:
        return f"een {_HALVES[unit]}"
    number = "een" if match["n"] == "1" else cardinal(match["n"], "nl")
    part = "derde" if match["n2"] == "3" else "kwart"
    return f"{number} {part} {table.UNITS[unit][0] if unit in table.UNITS else unit}"


def _score(match: re.Match[str]) -> str | None:
    """Twee nul: what falls, or begins with nothing, is a score and no range."""
    first, second = int(match["n"]), int(match["n2"])
    alone = " " in match[0] and re.match(r"[).,;:]|$| \d", after(match))
    if (
        first < second
        and (first or second > _HIGHEST_TO_NIL)
        and (not alone or first > _HIGHEST_RISING)
    ):
        return None
    return f"{cardinal(match['n'], 'nl')} {cardinal(match['n2'], 'nl')}"


def _roman(match: re.Match[str]) -> str | None:
    if re.search(r"[A-Z][a-z]+ de $", before(match)):  # Clemens de Negende
        return str(ordinal(roman(match["n"]), "nl")).capitalize()
    if {*before(match).split()[-1:]} & {*table.RULERS, *table.COUNTED}:
        return None
    return cardinal(roman(match["n"]), "nl")


def _short_year(match: re.Match[str]) -> str | None:
    """The nineties, but not the figures that open a quotation."""
    if re.match(r"[^'’\n]{0,60}['’](?![\w])", after(match, 62)):
        return None
    return cardinal(match["n"], "nl")


FIRST: tuple[Rule, ...] = (
    rule(
        "doctor of a university",
        r"(?<!\w)(?:(?<=[Pp]rof\. )|(?<=mr\. )|(?<=ir\. )|(?<=ds\. ))[Dd]r\.(?!\w)"
        r"|(?<!\w)[Dd]r\.(?= (?:ir|mr|ing)\.)",
        "doctor",
        ("Prof. dr. Bakker, dr. ir. Vos", "professor doctor Bakker, doctor ingenieur Vos"),
        needs=".",
        near=r"[Dd]r\.",
    ),
    rule(
        "short year",
        r"(?<=[a-z] )['’](?P<n>\d\d)(?![\w'’]|[.,]\d)",
        _short_year,
        ("de jaren '90, mei '68", "de jaren negentig, mei achtenzestig"),
        needs="'’",
        near=r"['’]\d\d",
    ),
    rule(
        "up to and with",
        rf"(?:(?<!\w)(?P<a>{any_of(table.SHORT_DAYS)})\.? )?(?<!\w)t/m(?!\w)"
        rf"(?: (?P<b>{any_of(table.SHORT_DAYS)})\b\.?)?",
        lambda m: " ".join(
            filter(
                None,
                (
                    table.SHORT_DAYS.get(m["a"] or ""),
                    "tot en met",
                    table.SHORT_DAYS.get(m["b"] or ""),
                ),
            )
        ),
        ("3 t/m 5 mei, di t/m zo", "drie tot en met vijf mei, dinsdag tot en met zondag"),
        needs="/",
        near="t/m",
    ),
    rule(
        "article of a code",
        r"(?<=art\. )(?P<n>\d{1,2}):(?P<n2>\d{1,4})(?=[a-z]?\b)"
        r"|(?<=artikel )(?P<n3>\d{1,2}):(?P<n4>\d{1,4})(?=[a-z]?\b)",
        lambda m: " ".join(cardinal(n, "nl") for n in m[0].split(":")),
        ("artikel 6:162 BW", "artikel zes honderdtweeënzestig B W"),
        needs=":",
    ),
    rule(
        "scale",
        r"(?<![\w:.,/])1 ?: ?(?=\d{1,3}[. ]?\d{3}(?!\w))",
        "één op ",
        ("1:50.000", "één op vijftigduizend"),
        needs=":",
    ),
    rule(
        "score",
        r"(?<![\w.,/-])(?<!- )(?P<n>\d{1,2}) ?- ?(?P<n2>\d{1,2})"
        r"(?![\w/-]|[.,]\d| ?%| -| ?(?:jaar|jarig))",
        _score,
        ("won met 2-0 en 1 - 1", "won met twee nul en één één"),
        ("verloor (2 - 5)", "verloor (twee vijf)"),
        needs="-",
    ),
    rule(
        "blood pressure",
        r"(?<![\w.,/])(?P<n>[89]\d|1\d\d|2[0-4]\d)/(?P<n2>[4-9]\d|1[0-4]\d)(?![\w/%]|[.,]\d)",
        lambda m: f"{cardinal(m['n'], 'nl')} over {cardinal(m['n2'], 'nl')}",
        ("bloeddruk 120/80", "bloeddruk honderdtwintig over tachtig"),
        needs="/",
    ),
    rule(
        "part of a unit",
        r"(?<![\w.,/])(?<!\d )(?:1/2|½|(?P<n>[1-3])/(?P<n2>[34])) ?"
        r"(?P<unit>liter|l|kg|uur|u|el|tl)(?!\w)",
        _part_of_unit,
        ("1/2 l, ½ uur, 1/4 l", "een halve liter, een half uur, een kwart liter"),
        needs="½/",
    ),
    rule(
        "hours, minutes and seconds",
        r"(?<![\w.,:])(?P<h>\d{1,2}):(?P<m>[0-5]\d):(?P<s>[0-5]\d)(?: ?uur\b)?(?![\w:])",
        lambda m: (
            f"{cardinal(m['h'], 'nl')} uur {cardinal(m['m'], 'nl')} "
            f"{'minuut' if m['m'] == '01' else 'minuten'} {cardinal(m['s'], 'nl')} "
            f"{'seconde' if m['s'] == '01' else 'seconden'}"
        ),
        ("in 2:24:05 uur", "in twee uur vierentwintig minuten vijf seconden"),
        needs=":",
    ),
    rule(
        "times of a range",
        r"(?<![\w.,])(?P<h>[01]?\d|2[0-4])\.(?P<m>[0-5][05]) ?(?:[-–]|tot) ?"
        r"(?P<h2>[01]?\d|2[0-4])\.(?P<m2>[0-5][05])(?: ?u(?:ur)?\b)?(?!\d|[.,]\d| ?[%€])",
        lambda m: " tot ".join(
            f"{cardinal(m[h], 'nl')} uur" + (f" {cardinal(m[n], 'nl')}" if int(m[n]) else "")
            for h, n in (("h", "m"), ("h2", "m2"))
        ),
        ("8.30-12.00", "acht uur dertig tot twaalf uur"),
        needs=".",
        near=r"\d ?(?:[-–]|tot) ?\d",
    ),
    rule(
        "euros and cents",
        r"(?<![\w.,])(?P<n>\d{1,4}),(?P<c>\d\d) euro\b",
        lambda m: f"{cardinal(m['n'], 'nl')} euro {cardinal(m['c'], 'nl')}",
        ("2,50 euro", "twee euro vijftig"),
        needs=["euro"],
    ),
    rule(
        "money without cents",
        r"(?<=\d),[-–—]{1,2}(?!\w)",
        "",
        ("€ 25,-", "vijfentwintig euro"),
        needs="-–—",
    ),
    rule(
        "times between figures",
        r"(?<=\d) ?[x×] ?(?=\d+(?:,\d+)? ?(?:c?m|mm)(?!\w))",
        " bij ",
        ("10x15 cm", "tien bij vijftien centimeter"),
        needs="x×",
    ),
    rule(
        "so many times",
        r"(?<=\d) ?[x×](?= [a-z]| ?\d)",
        " keer ",
        ("3x per dag, 3 x 5", "drie keer per dag, drie keer vijf"),
        needs="x×",
    ),
    rule(
        "less or more than a number",
        r"(?<![\w<>&-])(?P<sign>[<>]) ?(?=\d)(?!<3(?!\d))",
        lambda m: "kleiner dan " if m["sign"] == "<" else "groter dan ",
        ("p < 0,05, > 3", "p kleiner dan nul komma nul vijf, groter dan drie"),
        needs="<>",
    ),
    rule(
        "more than a number",
        r"(?<=\d)\+(?=[\s,;.)-]|$)",
        " plus",
        ("65+", "vijfenzestig plus"),
        needs="+",
    ),
    rule(
        "month in short",
        rf"(?<![\w.])(?<!\d )(?P<m>{any_of(table.SHORT_MONTHS)})\.(?= ?\d{{4}}\b)",
        lambda m: table.SHORT_MONTHS[m["m"]],
        ("sept. 2019", "september tweeduizendnegentien"),
        needs=DIGITS,
    ),
    rule(
        "weekday in short",
        rf"(?<![\w.])(?P<d>{any_of(table.SHORT_DAYS)})\.?"
        rf"(?= \d{{1,2}}(?: (?:{any_of(table.MONTHS)}|{any_of(table.SHORT_MONTHS)}\b)"
        r"|[.:]?\d{0,2} ?[-–]\d| ?u(?:ur)?\b))",
        lambda m: table.SHORT_DAYS[m["d"]],
        ("zo. 4 mei", "zondag vier mei"),
        near="[Mm]a|[Dd]i|[Ww]o|[Dd]o|[Vv]r|[Zz][ao]",
    ),
)
LEFT: tuple[Rule, ...] = (
    initials(
        table.BEGINNINGS,
        "IVX",
        table.SHORT,
        ("George W. Bush en J.S. Bach", "George W Bush en J S Bach"),
        ("vitamine C. Dat hielp", "vitamine C. Dat hielp"),
    ),
    rule(
        "number of a section",
        r"(?<![\w.,:])(?P<n>\d{1,2}(?:\.\d{1,2}){1,4})(?![\w%€$]|[.,:]\d| ?(?:uur|procent|mil"
        r"|euro|dollar|liter|meter|kilo|punt|graden))",
        lambda m: dotted(m["n"], "nl", "punt"),
        ("3.2.1 en 6.4", "drie punt twee punt één en zes punt vier"),
        needs=".",
    ),
    rule(
        "roman numeral behind an acronym",
        rf"(?:(?<=\b[A-Z]{{2}} )|(?<=\b[A-Z]{{3}} ))(?P<n>(?=[IVX]){VALID_ROMAN})(?![\w'’.-])",
        _roman,
        ("WO I en WO II", "W O één en W O twee"),
        needs="IVX",
        near="[A-Z]{2} [IVX]",
    ),
    rule(
        "roman numeral behind a name",
        rf"(?<=[a-z] )(?P<n>(?=[IVX]{{2}}){VALID_ROMAN})(?![\w'])",
        _roman,
        ("Balkenende II", "Balkenende twee"),
        ("paus Clemens de IX kwam", "paus Clemens de Negende kwam"),
        needs="IVX",
    ),
)

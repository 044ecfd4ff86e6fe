"""Portuguese rules for a second value beside the first, and for degrees with a stop."""

import re

from declaim.normalise.numerals import cardinal, roman
from declaim.normalise.rules import before, rule
from declaim.normalise.spelled_words import VALID_ROMAN

_CENTURY = re.compile(r"\b(?:[Ss]éculos?|[Ss]écs?\.?):? [IVX]+\b(?P<gap>[^.;!?\n]*)$")
_LETTER_GAP = 12
"""The most characters between a century and a numeral of one letter, which may be the letter X."""
_HOT = re.compile(r"\b(?:forno|temperaturas?|mínimas?|máximas?|graus|menos)\b[^;]*$|[-−]\d+$")
_UNIT = r"(?:cv|CV|hp|kgf\.?m|mkgf|Nm|km/l|k?W|V|Hz|[MGT]B|mAh|rpm)"
_FIRST = re.compile(rf"(?<![\w.,/])(?P<n>\d{{1,3}}(?:,\d{{1,2}})?) ?(?P<unit>{_UNIT})?$")
_GREATEST_PART = 10
"""The greatest number under the stroke of a fraction."""
_ROAD = re.compile(r"(?<![\w-])(?:E[NR][ -]?\d{1,5}|[EC]M ?(?!19|20)\d{3,4}|N(?: ?\d{3}|\d{1,2}))$")
_GREATEST_CLASS = 12
"""The last year of school: 5.º C is a class, 25.º C is a temperature."""
_OF = {"C": " Celsius", "F": " Fahrenheit"}


def _century(match: re.Match[str]) -> str | None:
    first = _CENTURY.search(before(match, 80))
    if not first or (len(match["n"]) == 1 and len(first["gap"]) > _LETTER_GAP):
        return None
    return cardinal(roman(match["n"]), "pt_BR")


def _degrees(match: re.Match[str]) -> str | None:
    text = before(match, 80)
    number = re.findall(r"[\d,]+", text)[-1]
    may_be_class = match[0] == ".º C" and number.isdecimal() and int(number) <= _GREATEST_CLASS
    if (may_be_class or not match["of"]) and not _HOT.search(text):
        return None
    return f" {'grau' if number == '1' else 'graus'}{_OF.get(match['of'], '')}"


def _stroke(match: re.Match[str]) -> str | None:
    """Two values of one unit have a stroke; 3/4 cv is a fraction."""
    first, second = _FIRST.search(before(match)), match["n"]
    if not first or (first["unit"] or match["unit"]) != match["unit"]:
        return None
    if first["unit"] or not (first["n"] + second).isdecimal():
        return " barra "
    return None if int(first["n"]) < int(second) <= _GREATEST_PART else " barra "


VALUES = (
    rule(
        "century behind another",
        rf"(?:(?<=\bo )|(?<=\b[adn]o )|(?<=\bos )|(?<=\b[adn]os ))(?P<n>(?=[IVX]){VALID_ROMAN})"
        r"(?![\w-]| [A-ZÀ-Þ][a-zà-ÿ])",
        _century,
        ("do século XIV para o XV", "do século catorze para o quinze"),
        ("do séc. IX até ao X, e no XI", "do século nove até ao dez, e no onze"),
        needs=["século", "séculos", "Século", "Séculos", "séc", "sécs", "Séc", "Sécs"],
    ),
    rule(
        "degrees with a stop",
        r"(?<=\d)(?: ?\. ?[º°] ?(?P<of>[CF])| \. ?[º°])(?!\w)",
        _degrees,
        ("forno a 180.ºC", "forno a cento e oitenta graus Celsius"),
        ("forno a 180 .º C e 200 .º", "forno a cento e oitenta graus Celsius e duzentos graus"),
        needs="º°",
    ),
    rule(
        "two values of one unit",
        rf"(?<=\w)/(?=(?P<n>\d{{1,3}}(?:,\d{{1,2}})?) ?(?P<unit>{_UNIT})(?!\w))",
        _stroke,
        ("(106/98 cv)", "(cento e seis barra noventa e oito cavalos)"),
        ("106 cv/98 cv", "cento e seis cavalos barra noventa e oito cavalos"),
        ("13,9/13 kgfm", "treze vírgula nove barra treze quilogramas-força-metro"),
        needs="/",
    ),
    rule(
        "rate of so many",
        r"(?<=[^\W\d_]{2}) ?/ ?(?=(?:1(?:0{1,2})?(?:[. ]?000)?(?: mil(?:hão)?)?|mil(?:hão)?|cem)"
        r"(?: de)? ?(?:hab|pessoas|nascid[ao]s|nascimentos|mulheres|homens|crianças|adultos|doentes"
        r"|pacientes|internações|internamentos|partos|doses|residentes|moradores|alunos|eleitores"
        r"|trabalhadores|veículos|famílias|m[lL]|[gl]|km[2²]?|cm[23²³])(?![A-Za-z])"
        r"|(?:1(?:0{1,2})?[. ]?000|100? mil|mil) habitantes)",
        " por ",
        ("80 casos/100 mil hab.", "oitenta casos por cem mil habitantes."),
        ("3 óbitos/1.000 nascidos", "três óbitos por mil nascidos"),
        needs="/",
        shapes=("a/0", "a/ 0", "a / 0", "a /0", "a/a", "A/0", "a/ a", "a / a", "a /a"),
    ),
    rule(
        "inhabitants at the end of a sentence",
        r"(?:(?<=\d )|(?<=\bmil ))[Hh]ab\.(?=\s+[A-ZÀ-Þ]|\s*$)",
        lambda m: f"habitante{'s' * (not re.search(r'(?<![0-9.,])1 $', before(m)))}.",
        ("tem 90 hab. Fica longe", "tem noventa habitantes. Fica longe"),
        needs=["hab", "Hab"],
        shapes=("0 a", "0 A", "a a", "a A"),
    ),
    rule(
        "branch of a road",
        r"(?<=\d)-(?=\d{1,2}(?![\w/-]|[.,]\d))",
        lambda m: " traço " if _ROAD.search(before(m)) else None,
        ("na EN 365-2", "na E N trezentos e sessenta e cinco traço dois"),
        ("a N125-10", "a N cento e vinte e cinco traço dez"),
        shapes=("0-0",),
    ),
)
"""Before all others."""

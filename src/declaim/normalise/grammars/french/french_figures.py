"""French figures beside signs that have a reading of their own."""

import re

from declaim.normalise.grammars.french.french_signs import SIGNS, counted
from declaim.normalise.grammars.french.french_words import MONTHS, UNITS
from declaim.normalise.number_rows import (
    about_so_many,
    at_least_or_most,
    numbers_in_a_row,
)
from declaim.normalise.numerals import cardinal, decimal, one_by_one, ordinal
from declaim.normalise.rules import DIGITS, Rule, after, before, rule

_POWERS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")


def _times(match: re.Match[str]) -> str:
    """Dix sur quinze centimètres, but trois fois cinq and quatre fois cent mètres."""
    first, side = before(match, 4), re.match(r"(\d+)(?:,\d+)? ?(?:c?m|mm)(?!\w)", after(match))
    relay = re.search(r"(?<!\d)[2-8]$", first) and side and len(side[1]) > 2
    return " sur " if side and not relay else " fois "


def _place(match: re.Match[str]) -> str:
    """48° 51′ 24″ N: degrees, minutes and seconds of a place on the earth."""
    parts = [
        f"{cardinal(match[name], 'fr')} {noun}{'s' * (match[name] != '1')}"
        for name, noun in (("d", "degré"), ("m", "minute"), ("s", "seconde"))
        if match[name]
    ]
    side = {"N": "nord", "S": "sud", "E": "est", "O": "ouest", "W": "ouest"}
    return " ".join([*parts, *([side[match["side"]]] if match["side"] else [])])


def _fahrenheit_or_francs(match: re.Match[str]) -> str:
    oven = re.search("(?i)four|cui[rst]|chauff", before(match, 60))
    return " degrés Fahrenheit" if oven else " francs"


def _power(match: re.Match[str]) -> str:
    digits = (match["n"] or match["n2"]).translate(_POWERS)
    sign = "moins " * digits.startswith("-")
    base = cardinal(match["base"] or match["base2"], "fr")
    return f"{base} puissance {sign}{cardinal(digits.lstrip('-'), 'fr')}"


def _two_days(match: re.Match[str]) -> str | None:
    """Les neuf et dix décembre, for a row of days the first and the last."""
    one, two = int(match["one"]), int(match["two"])
    if one >= two:
        return None
    first = "premier" if one == 1 else cardinal(str(one), "fr")
    joint = "et" if two == one + 1 else "au"
    return f"{first} {joint} {cardinal(str(two), 'fr')} {MONTHS[int(match['m']) - 1]}"


def _code(match: re.Match[str]) -> str | None:
    """ISO 9001-2; but 2011-12 is a season."""
    number: str = match["n"]
    parts: list[str] = match["part"].split("-")
    if re.fullmatch(r"(?:19|20)\d\d", number) and len(parts[0]) == 2 and number[2:] < parts[0]:
        return None
    return " tiret ".join([cardinal(number, "fr"), *map(decimal_part, parts)])


def decimal_part(digits: str) -> str:
    """Dix secondes zéro trois."""
    return (one_by_one if digits[0] == "0" else cardinal)(digits, "fr")


FIGURES: tuple[Rule, ...] = (
    numbers_in_a_row("fr", "et", ("les saisons 3,4 et 5", "les saisons trois, quatre et cinq")),
    about_so_many(
        "fr",
        r"(?!des\b)[a-zéèêœ]{2,20}[sx]",
        ("10/12 minutes", "dix douze minutes"),
    ),
    at_least_or_most(
        "au moins",
        "au plus",
        UNITS,
        ("≥2h et ≤ 5 kg", "au moins deux heures et au plus cinq kilos"),
    ),
    rule(
        "code behind an acronym",
        r"(?:(?<=\b[A-Z]{2} )|(?<=\b[A-Z]{3} )|(?<=\b[A-Z]{4} ))"
        r"(?P<n>[1-9]\d{2,4})-(?P<part>\d{1,2}|\d-\d)"
        r"(?![\w%€-]|[.,]\d)",
        _code,
        ("la norme ISO 9001-2", "la norme Iso neuf mille un tiret deux"),
        ("EN 206-1-2", "E N deux cent six tiret un tiret deux"),
        needs="-",
        near=r"[A-Z] \d+-\d",
    ),
    rule(
        "four-wheel drive",
        r"(?<![\w.,])4 ?[x×] ?4(?!\w)",
        "quatre-quatre",
        ("un 4x4", "un quatre-quatre"),
        needs="x×",
    ),
    rule(
        "times between figures",
        r"(?<=\d) ?[x×] ?(?=\d)",
        _times,
        ("10x15 cm", "dix sur quinze centimètres"),
        ("4 x 100 m, 5 x 3", "quatre fois cent mètres, cinq fois trois"),
        needs="x×",
    ),
    rule(
        "so many times",
        r"(?<=\d) ?x(?= [a-zé]|/)",
        " fois",
        ("3x par jour", "trois fois par jour"),
        needs="x",
    ),
    rule(
        "place on the earth",
        r"(?<![\w.,])(?P<d>\d{1,3})° ?(?P<m>[0-5]?\d)[′'] ?(?:(?P<s>[0-5]?\d)(?:[.,]\d+)?"
        r"(?:″|\"|'') ?)?(?P<side>[NSEOW](?!\w))?",
        _place,
        (
            "à 48° 51' 24\" N",
            "à quarante-huit degrés cinquante et un minutes vingt-quatre secondes nord",
        ),
        needs="°",
    ),
    rule(
        "francs or degrees",
        r"(?<=\d) ?F(?=[\s,.;)]|$)(?! ?\d)",
        _fahrenheit_or_francs,
        ("100 F, un four à 350 F", "cent francs, un four à trois cent cinquante degrés Fahrenheit"),
        needs="F",
    ),
    rule(
        "power",
        r"(?<![\w.,])(?P<base>\d{1,4})\^(?P<n>-?\d{1,3})(?!\w)"
        r"|(?<![\w.,])(?P<base2>10)(?P<n2>⁻?[⁰¹²³⁴-⁹]{1,2})(?!\w)",
        _power,
        ("10^6", "dix puissance six"),
        needs="^⁰¹²³⁴⁵⁶⁷⁸⁹",
    ),
    rule(
        "note glued to a year",
        r"(?<=habitants en )(?P<y>(?:19|20)\d\d)\d(?![\w%]|[.,/-]\d| \d{3})",
        lambda m: cardinal(m["y"], "fr"),
        ("4 200 habitants en 20142", "quatre mille deux cents habitants en deux mille quatorze"),
        needs=["habitants"],
    ),
    rule(
        "century without an ending",
        r"(?:(?<=\b[DdAa]u )|(?<=\b[Ll]e ))(?P<n>[2-9]|1\d|2[01])(?= siècle\b)",
        lambda m: str(ordinal(m["n"], "fr")).replace("vingtsième", "vingtième"),
        ("du 19 siècle", "du dix-neuvième siècle"),
        needs=["siècle"],
    ),
    rule(
        "two days of a month in figures",
        r"(?<![\w.,/-])(?P<one>0?[1-9]|[12]\d|30)[-–](?P<two>0?[2-9]|[12]\d|3[01])"
        r"/(?P<m>0[1-9]|1[0-2])(?![\w%/-]|[.,]\d)",
        _two_days,
        ("les 9-10/12, du 3-14/05", "les neuf et dix décembre, du trois au quatorze mai"),
        needs="/",
        near=r"[-–]\d\d?/",
    ),
    rule(
        "millions in short",
        r"(?<=\d) ?M(?= d['’]|\sde\s)|(?<=,\d) ?M(?!\w| ?[€$£])|(?<=,\d\d) ?M(?!\w| ?[€$£])",
        " millions",
        ("3,2 M d'habitants", "trois virgule deux millions d'habitants"),
        needs="M",
    ),
    rule(
        "so much a hundred kilometres",
        r" ?/ ?100 ?km(?!\w)",
        " aux cent kilomètres",
        ("5 l/100 km", "cinq litres aux cent kilomètres"),
        needs="/",
    ),
    rule(
        "score of a tie-break",
        r"(?<=\d-\d \()(?P<a>\d{1,2})/(?P<b>\d{1,2})(?=\))",
        lambda m: f"{cardinal(m['a'], 'fr')} à {cardinal(m['b'], 'fr')}",
        ("7-6 (7/4)", "sept à six (sept à quatre)"),
        needs="/",
    ),
    rule(
        "time of a race",
        r"(?<![\w.,])(?:(?P<m>\d{1,2})['′])?(?P<s>[0-5]?\d)[\"″](?P<c>\d{1,2})(?![\w'\"]|[.,]\d)",
        lambda m: (
            (f"{counted(m['m'], 'minute')} " if m["m"] else "")
            + f"{counted(m['s'], 'seconde')} {decimal_part(m['c'])}"
        ),
        (
            'en 10"25 et 2\'03"45',
            "en dix secondes vingt-cinq et deux minutes trois secondes quarante-cinq",
        ),
        needs='"″',
        near='\\d["″]\\d',
    ),
    rule(
        "so many times a day",
        r"(?<=fois)/(?P<unit>jour|j|semaine|mois|an)\b",
        lambda m: f" par {'jour' if m['unit'] == 'j' else m['unit']}",
        ("3 fois/jour, 2 fois/j", "trois fois par jour, deux fois par jour"),
        needs="/",
    ),
    rule(
        "about a year",
        r"(?<!\w)v\. (?=\d{3,4}\b)",
        "vers ",
        ("né v. 1500", "né vers mille cinq cents"),
        needs=DIGITS,
        near=r"\bv\. \d",
    ),
    rule(
        "blood pressure",
        r"(?:(?<=TA )|(?<=ension )|(?<=ension de )|(?<=ension à ))(?P<n0>\d\d?)/(?P<n1>\d)(?!\d)"
        r"|(?<![\w.,/-])(?P<n>[89]\d|1\d\d|2[0-4]\d)/(?P<n2>[4-9]\d|1[0-4]\d)(?![\w/%]|[.,]\d)",
        lambda m: f"{cardinal(m['n'] or m['n0'], 'fr')} sur {cardinal(m['n2'] or m['n1'], 'fr')}",
        ("une tension de 12/8", "une tension de douze sur huit"),
        ("une tension de 120/80", "une tension de cent vingt sur quatre-vingts"),
        needs="/",
    ),
    rule(
        "hours and a half",
        r"(?<![\w.,])(?P<n>\d{1,2}) ?h ?(?:1/2|½)(?!\w)",
        lambda m: (
            "une heure et demie" if m["n"] == "1" else f"{cardinal(m['n'], 'fr')} heures et demie"
        ),
        ("1h1/2, 2 h ½", "une heure et demie, deux heures et demie"),
        needs="h",
    ),
    rule(
        "less or more than a number",
        r"(?<![\w<>&-])(?P<sign>[<>]) ?(?=\d)(?!<3(?!\d))",
        lambda m: "inférieur à " if m["sign"] == "<" else "supérieur à ",
        ("p < 0,05, > 3", "p inférieur à zéro virgule zéro cinq, supérieur à trois"),
        needs="<>",
    ),
    rule(
        "one of many",
        r"(?<![\w.,/])1[/:](?P<n>\d{1,3}(?: \d{3})+)(?:e|ème)?(?![\w%]|[.,]\d)",
        lambda m: f"un sur {cardinal(m['n'].replace(' ', ''), 'fr')}",
        ("1/10 000, 1:50 000", "un sur dix mille, un sur cinquante mille"),
        needs="/:",
    ),
    rule(
        "so much for a quantity",
        r"(?<=\d (?:mg|µg|ml))/(?=\d)|(?<=\d (?:mg|ml)) / (?=\d)|(?<=\d (?:g|l)) ?/ ?(?=\d)"
        r"|(?<=/kg) ?/ ?(?=\d)",
        lambda m: " par " if re.match(r"\d\d? ?h", after(m)) else " pour ",
        ("4 g/24 h", "quatre grammes par vingt-quatre heures"),
        ("5 mg/100 ml", "cinq milligrammes pour cent millilitres"),
        needs="/",
    ),
    rule(
        "number of a note",
        r"(?<![\w#])#(?=\d+(?!\w))",
        "numéro ",
        ("la #66", "la numéro soixante-six"),
        needs="#",
    ),
    *SIGNS,
    rule("about", "~ ?(?=\\d)", "environ ", ("~150 €", "environ cent cinquante euros"), needs="~"),
    rule(
        "days after a day",
        r"(?<![\w-])(?P<a>[DHJMS])(?:\+|(?<=[HJ])-)(?=\d)",
        lambda m: f"{m['a']} {'plus' if m[0][-1] == '+' else 'moins'} ",
        ("à J+3, à J-3", "à J plus trois, à J moins trois"),
        needs="+-",
    ),
    rule(
        "so much an hour",
        r"(?<=\dh)/(?=(?:jour|semaine|mois|an)\b)",
        " par ",
        ("8h/semaine", "huit heures par semaine"),
        needs="/",
    ),
    rule(
        "mark out of ten or twenty",
        r"(?<![\w.,/])(?!1/)(?:(?<!\b[Dd]u )(?<!\b[Ll]e )(?<!\b[Aa]u )"
        r"(?P<n>(?:1?\d|20)(?:[.,]\d\d?)?)/(?P<of>10|20)|(?P<n2>[2-9]\d)/(?P<of2>100))"
        r"(?![\w%/]|[.,]\d)",
        lambda m: (
            f"{decimal((m['n'] or m['n2']).replace('.', ','), 'fr', ',', 'virgule', 2)} sur "
            f"{cardinal(m['of'] or m['of2'], 'fr')}"
        ),
        ("une note de 12,5/20", "une note de douze virgule cinq sur vingt"),
        needs="/",
    ),
    rule(
        "more than a number",
        r"(?<=\d) ?\+(?=[,;.)]|\s(?!\d)|$)",
        " plus",
        ("les 60+", "les soixante plus"),
        needs="+",
    ),
)

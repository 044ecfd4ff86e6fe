"""French rules for short forms and figures that the words or signs beside them decide."""

import re

from declaim.normalise.grammars.french import french_words as table
from declaim.normalise.grammars.french.french_inclusive import INCLUSIVE
from declaim.normalise.numerals import cardinal, one_by_one, ordinal, roman
from declaim.normalise.rules import DIGITS, Rule, any_of, before, rule
from declaim.normalise.spelled_words import VALID_ROMAN, initials


def is_feminine(noun: str) -> bool:
    """Whether a noun is feminine: by a list, else by its ending."""
    word = noun.lower()
    one = word.removesuffix("s")
    if {word, one} & table.MASCULINE:
        return False
    if {word, one} & table.FEMININE:
        return True
    return len(one) > 2 and re.search(table.FEMININE_ENDING, one) is not None


def _half(match: re.Match[str]) -> str:
    noun = match["noun"]
    one = "une" if is_feminine(noun) else "un"
    if not match["whole"]:
        return f"{one} demi-{noun}"
    whole = one if match["whole"] == "1" else cardinal(match["whole"], "fr")
    return f"{whole} {noun} et demi{'e' if one == 'une' else ''}"


def _free_call(match: re.Match[str]) -> str:
    groups = re.findall(r"\d+", match["n"])
    return ", ".join(
        ["zéro", *((one_by_one if g[0] == "0" else cardinal)(g, "fr") for g in groups)]
    )


def _roman(match: re.Match[str]) -> str | None:
    name = before(match).split()[-1:]
    if {*name} & {*table.RULERS, *table.COUNTED}:
        return None
    return cardinal(roman(match["n"]), "fr")


def _section(match: re.Match[str]) -> str:
    parts = match["n"].split(".")
    return " point ".join(
        one_by_one(part, "fr") if part[0] == "0" else cardinal(part, "fr") for part in parts
    )


def _point(match: re.Match[str]) -> str:
    """Au quatrième de l'article: a point of a list that a sentence names."""
    nth = "premier" if match["n"] == "1" else str(ordinal(match["n"], "fr"))
    return f"{match['before']}{nth}"


_WEEKDAY = rf"(?:(?i:{any_of(table.SHORT_DAYS.values())})|(?:{any_of(table.SHORT_DAYS)})\.?)"
FIRST: tuple[Rule, ...] = (
    *INCLUSIVE,
    rule(
        "numbered point",
        r"(?P<before>(?<!\w)(?:[Aa]ux?|[Dd]u|[Ll]e|et|ou) )(?P<n>[1-9]\d?)°"
        r"(?=[,;.)]|$| (?:du|de|et|ou|ci|ne|est)\b)",
        _point,
        ("au 2° de l'article", "au deuxième de l'article"),
        needs="°",
    ),
    rule(
        "number of things that come later",
        r"(?<![\w.,])1(?=(?:, \d{1,3}){0,6},? (?:à|ou|et) \d{1,3} (?P<noun>[a-zéèêœ]{3,}))",
        lambda m: "une" if is_feminine(m["noun"]) else "un",
        ("de 1 à 2 minutes", "de une à deux minutes"),
        ("à 1, 3 et 5 minutes", "à une, trois et cinq minutes"),
        needs="1",
    ),
    rule(
        "roman numeral with a letter",
        r"(?<![\w.])(?P<p>[A-Z]{2,4})?(?P<n>(?:II|III|IV|VI{1,3}))(?P<l>[a-d])(?!\w)",
        lambda m: " ".join([*(m["p"] or ""), cardinal(roman(m["n"]), "fr"), m["l"]]),
        ("de la GPIIb", "de la G P deux b"),
        needs="IV",
        near="[IV][a-d]",
    ),
    rule(
        "month and year in figures",
        r"(?<![\w.,/-])(?P<m>0[1-9]|1[0-2])/(?=(?:19|20)\d\d(?![\w/]))",
        lambda m: f"{table.MONTHS[int(m['m']) - 1]} ",
        ("depuis 03/2014", "depuis mars deux mille quatorze"),
        needs="/",
    ),
    rule(
        "half of a noun",
        r"(?<![\w.,/])(?:(?P<whole>\d{1,2}) ?)?(?:½|(?<!\d)1/2) "
        r"(?P<noun>(?!des?\b|du\b|page\b)[a-zéèêœ]{3,})(?!\w)",
        _half,
        ("1/2 tasse, ½ oignon", "une demi-tasse, un demi-oignon"),
        ("1 1/2 tasse", "une tasse et demie"),
        needs="½/",
    ),
    rule(
        "call that costs",
        r"(?<![\w.,+-])0 ?(?P<n>8\d\d(?: \d\d){3}|8\d\d(?: \d{3}){2})(?![\w%]| ?\d|[.,]\d)",
        _free_call,
        (
            "au 0 892 97 70 93",
            "au zéro, huit cent quatre-vingt-douze, quatre-vingt-dix-sept, soixante-dix, "
            "quatre-vingt-treize",
        ),
        needs="0",
    ),
    rule(
        "ending in brackets",
        r"(?<=[a-zé])\((?:e|s|es|se|ve|ne|le|trice|euse)\)s?(?!\w)",
        "",
        ("les enfant(s)", "les enfant"),
        needs="(",
    ),
    rule(
        "at a time",
        r"@ ?(?=\d{1,2} ?[hH:])",
        "à ",
        ("(26 juin @08h36)", "(vingt-six juin à huit heures trente-six)"),
        needs="@",
    ),
    rule(
        "plus between words",
        r"(?<=[\w)]) \+ (?=[\w(])",
        " plus ",
        ("le prix + le port", "le prix plus le port"),
        needs="+",
    ),
    rule(
        "days side by side",
        r"(?<![\w.,/-])(?P<days>\d{1,2}(?:/\d{1,2}){1,3}|\d{1,2}(?:-\d{1,2}){2,3}) "
        rf"(?=(?i:{any_of(table.MONTHS)}))",
        lambda m: " ".join(cardinal(day, "fr") for day in re.findall(r"\d+", m["days"])) + " ",
        ("les 17/18 juin", "les dix-sept dix-huit juin"),
        needs="/-",
    ),
    rule(
        "month in short",
        rf"(?<![\w.])(?<!\d )(?P<m>{any_of(table.SHORT_MONTHS)})\.(?= ?\d{{4}}\b|-)",
        lambda m: table.SHORT_MONTHS[m["m"]],
        ("sept. 2019", "septembre deux mille dix-neuf"),
        needs=".",
        near=r"[a-zéû]\.(?: ?\d|-)",
    ),
    rule(
        "weekday and date",
        rf"(?<![\w.])(?P<w>{_WEEKDAY}) (?P<d>[0-3]?\d)/(?P<m>0?[1-9]|1[0-2])(?![\w/%]|[.,]\d)",
        lambda m: (
            f"{table.SHORT_DAYS.get(m['w'].strip('.'), m['w'])} "
            f"{'premier' if int(m['d']) == 1 else cardinal(m['d'], 'fr')} "
            f"{table.MONTHS[int(m['m']) - 1]}"
        ),
        ("mardi 12/11, mar. 5/10", "mardi douze novembre, mardi cinq octobre"),
        needs="/",
    ),
    rule(
        "weekday in short",
        rf"(?<![\w.])(?P<d>{any_of(table.SHORT_DAYS)})(?:\.|(?= \d))"
        r"(?= ?\d| ?[-–/] ?[a-z]| (?:au|et|à) )"
        rf"|(?:(?<=\bau )|(?<=\bdu )|(?<=\bet ))(?P<d2>lun|ven|sam|dim)\.(?! [A-Z])",
        lambda m: table.SHORT_DAYS[m["d"] or m["d2"]],
        ("sam. 3 mai, du lun. au ven.", "samedi trois mai, du lundi au vendredi"),
        needs=table.SHORT_DAYS,
    ),
)
LEFT: tuple[Rule, ...] = (
    initials(
        table.BEGINNINGS,
        "MIVXLRD",
        table.SHORT,
        ("George W. Bush et J.S. Bach", "George W Bush et J S Bach"),
        ("la vitamine C. Il guérit", "la vitamine C. Il guérit"),
    ),
    rule(
        "number of a section",
        r"(?<![\w.,:])(?P<n>\d{1,2}(?:\.\d{1,2}){1,4})(?![\w%€$]|[.,:]\d| ?(?:h\b|pour cent|mill"
        r"|euro|dollar|cts|centime|litre|mètre|kilo|point|degré|pouce|sur))",
        _section,
        ("voir 1.3.2 et le 49.3", "voir un point trois point deux et le quarante-neuf point trois"),
        needs=DIGITS,
    ),
    rule(
        "roman numeral behind an acronym",
        rf"(?:(?<=\b[A-Z]{{2}} )|(?<=\b[A-Z]{{3}} ))(?P<n>(?=[IVX]){VALID_ROMAN})(?![\w'’.-])",
        _roman,
        ("en TD I et TP V", "en T D un et T P cinq"),
        needs="IVX",
        near="[A-Z]{2} [IVX]",
    ),
    rule(
        "roman numeral behind a word",
        rf"(?<=[a-zà-ÿ)] )(?P<n>(?!XXX)(?=[IVX]{{2}}){VALID_ROMAN})(?:(?![\w'’.])|(?=\.(?:\s|$)))",
        _roman,
        ("Amédée VI, le rugby à XV", "Amédée six, le rugby à quinze"),
        needs="IVX",
    ),
)

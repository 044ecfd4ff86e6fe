"""French signs beside figures: parts of a spoon, minutes of a match, ages, verses."""

import re

from declaim.normalise.grammars.french.french_words import BOOKS
from declaim.normalise.number_rows import thousands_in_short, verses, years_of_a_season
from declaim.normalise.numerals import cardinal, decimal, ordinal
from declaim.normalise.rules import Rule, rule

_PARTS = {
    **dict.fromkeys(("½", "1/2"), "une demi-"),
    **dict.fromkeys(("¼", "1/4"), "un quart de "),
    "3/4": "trois quarts de ",
}
_SPOONS = {"s": "soupe", "c": "café"}


def counted(digits: str, noun: str) -> str:
    """Une minute, dix secondes."""
    return f"{'une' if digits == '1' else cardinal(digits, 'fr')} {noun}{'s' * (digits != '1')}"


def _spoons(match: re.Match[str]) -> str:
    """Deux cuillères à soupe de sucre, with the word that the writer left out."""
    number, of = match["n"], _SPOONS.get(match["of"], match["of"])
    spoons = counted(number, "cuillère") if number else f"{_PARTS[match['part']]}cuillère"
    half = " et demie" * bool(match["half"])
    joint = "" if match["noun"] is None else " d'" if match["vowel"] else " de "
    return f"{spoons} à {of}{half}{joint}"


SIGNS: tuple[Rule, ...] = (
    rule(
        "spoons",
        r"(?<![\w.,/])(?<!\d )(?:(?P<part>½|1/2|¼|1/4|3/4)"
        r"|(?P<n>[1-9]|1\d(?! ?cc))(?P<half>,5| 1/2| ?½)?) ?"
        r"c(?!as\b)\.? ?(?:[àa]\.? ?)?(?P<of>[sc]|soupe|café|thé|table)(?!\w)(?:\.(?= [a-zé]))?"
        r"(?P<noun> (?!des?\b|du\b|à\b|ou\b|et\b|par\b|bien\b|ras|bomb)"
        r"(?=(?P<vowel>[aeiouéèêâœh])?[a-zéèêâœ]{2}))?",
        _spoons,
        (
            "1/2 c. à c. de sel, 3/4 c. à soupe",
            "une demi-cuillère à café de sel, trois quarts de cuillère à soupe",
        ),
        (
            "1/2cc sel, 2cs sucre",
            "une demi-cuillère à café de sel, deux cuillères à soupe de sucre",
        ),
        ("1 càc d'ail, 2 c.s. huile", "une cuillère à café d'ail, deux cuillères à soupe d'huile"),
        ("1 1/2 cs miel", "une cuillère à soupe et demie de miel"),
        needs="c",
        near=r"[\d½¼] ?c\.? ?[àasc]",
    ),
    rule(
        "spoon behind an article",
        r"(?<=\b(?:[LlDd]a|ne) )c\. ?à ?(?P<of>[sc]|soupe|café|thé)(?!\w)(?:\.(?= [a-zé]))?",
        lambda m: f"cuillère à {_SPOONS.get(m['of'], m['of'])}",
        ("la c. à s. d'huile", "la cuillère à soupe d'huile"),
        needs="c",
        near=r"c\. ?à",
    ),
    rule(
        "plus between a name and a number",
        r"(?<=[^\W\d_]{2})\+(?=[^\W_])",
        " plus ",
        ("Rio+20", "Rio plus vingt"),
        needs="+",
    ),
    rule(
        "aperture of a lens",
        r"(?<!\w)[fƒ]/(?=\d)",
        "f ",
        ("f/1,8", "f un virgule huit"),
        needs="/",
    ),
    rule(
        "fifteen of a country",
        r"(?<!\w)XV(?= (?:de France|du|d'))",
        "quinze",
        ("le XV de France", "le quinze de France"),
        needs=["XV"],
    ),
    rule(
        "article of a man or of a woman",
        r"(?<![\w/])(?P<a>le|la|les|un|une|il|ils|elle|elles|ce|son|sa|du|au)/(?P<b>la|le|les|une|un|elle"
        r"|elles|il|ils|cette|sa|son|de la|à la)(?![\w/'])",
        lambda m: f"{m['a']} ou {m['b']}",
        ("le/la candidat", "le ou la candidat"),
        needs="/",
    ),
    thousands_in_short("fr", ("10k et 3,5k vues", "dix mille et trois mille cinq cents vues")),
    verses("fr", "à", BOOKS, ("Jn 3,16", "Jean trois, seize")),
    rule(
        "part of a whole behind an article",
        r"(?<=\b[LlDdAa][eu] )1/(?P<n>[3-9]|1[026]|32)(?= (?:de (?!\d)|d'|des |du ))",
        lambda m: {"3": "tiers", "4": "quart"}.get(m["n"]) or str(ordinal(m["n"], "fr")),
        ("le 1/4 de finale", "le quart de finale"),
        needs="/",
    ),
    rule(
        "half and half",
        r"(?<![\w.,/])50 ?/ ?50(?![\w/%]|[.,]\d)",
        "cinquante-cinquante",
        ("à 50/50", "à cinquante-cinquante"),
        needs="/",
    ),
    rule(
        "times before a number",
        r"(?:^|(?<=\()|(?<=[a-zéèê]{3} ))x ?(?=\d)(?!86|64|32)",
        "fois ",
        ("x2 en un an", "fois deux en un an"),
        needs="x",
    ),
    rule(
        "inches and seconds",
        r"(?:(?<=à )(?P<s>\d{1,2})|(?<![\w.,'′])(?P<i>\d{1,2},\d))\"(?![\w\"])",
        lambda m: (
            counted(m["s"], "seconde")
            if m["s"]
            else f"{decimal(m['i'], 'fr', ',', 'virgule')} pouces"
        ),
        ('à 12", un écran 15,6"', "à douze secondes, un écran quinze virgule six pouces"),
        needs='"',
        near='\\d"',
    ),
    rule(
        "Corsica",
        r"(?<![\w.,/-])2(?P<l>[AB])(?!\w)",
        lambda m: f"deux {m['l']}",
        ("en 2A", "en deux A"),
        needs="AB",
    ),
    rule(
        "plus behind and",
        r"(?<=\bet )\+(?!\w| ?\d)",
        "plus",
        ("70 ans et +", "soixante-dix ans et plus"),
        needs="+",
    ),
    rule(
        "hashtag",
        r"(?<![\w&#])#(?=[^\W\d_])",
        "hashtag ",
        ("#Paris", "hashtag Paris"),
        needs="#",
    ),
    rule(
        "younger or older than",
        r"(?<![\w+-])(?P<sign>[+-]) ?(?=(?:de )?\d{1,3} ans\b)(?P<of>de )?",
        lambda m: "plus de " if m["sign"] == "+" else "moins de ",
        ("les -25 ans", "les moins de vingt-cinq ans"),
        needs="+-",
    ),
    rule(
        "letters behind a directive",
        r"(?<![\w/])(?P<n>\d{2,4})/(?P<m>\d{1,4})/(?=(?:CEE?|UE|JAI|Euratom)(?!\w))",
        lambda m: f"{cardinal(m['n'], 'fr')} {cardinal(m['m'], 'fr')} ",
        ("2002/58/CE", "deux mille deux cinquante-huit C E"),
        needs="/",
    ),
    rule(
        "minute of a match",
        r"(?:(?<=à la )|(?<=, )|(?<=\())(?P<n>\d{1,3})['′](?=[,)]| (?!\d))",
        lambda m: "première" if m["n"] == "1" else str(ordinal(m["n"], "fr")),
        ("à la 23' (12', 67')", "à la vingt-troisième (douzième, soixante-septième)"),
        needs="'′",
    ),
    years_of_a_season(
        ("la saison 2023-2024", "la saison deux mille vingt-trois deux mille vingt-quatre")
    ),
)

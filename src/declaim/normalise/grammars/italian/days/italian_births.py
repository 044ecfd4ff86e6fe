"""Italian births and deaths of an encyclopedia: (n. Parma 1987), (m. Roma, 3 maggio 1920)."""

import re

from declaim.normalise.grammars.italian.italian_words import MONTHS
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import Rule, after, any_of, before, rule, words

_WOMEN = any_of(
    words("""
    Ada Adele Adriana Agata Agnese Alba Alessandra Alessia Alice Amalia Angela Anita Anna
    Annamaria Antonella Antonia Arianna Barbara Beatrice Bianca Bruna Camilla Carla Carlotta
    Carmela Carolina Caterina Cecilia Chiara Clara Claudia Clotilde Cristina Daniela Debora
    Diana Donatella Edda Elena Eleonora Elisa Elisabetta Elsa Emanuela Emilia Emma Erica Ester
    Eugenia Eva Fabiana Federica Fiorella Flavia Franca Francesca Gabriella Gaia Giada Gina
    Ginevra Giorgia Giovanna Giulia Giuliana Giuseppina Graziella Greta Ida Ilaria Ilda Irene
    Irma Isabella Ivana Laura Lea Lena Lia Lidia Liliana Livia Lorenza Loretta Luciana Lucia
    Ludovica Luigia Luisa Maddalena Manuela Mara Margherita Maria Marina Marisa Marta Martina
    Matilde Michela Milena Mirella Monica Nadia Natalia Nilde Noemi Olga Ornella Paola Patrizia
    Piera Raffaella Rebecca Renata Rita Roberta Rosa Rosanna Sabrina Sara Serena Silvana Silvia
    Simona Sofia Sonia Stefania Susanna Teresa Tina Valentina Valeria Vanessa Veronica Viola
    Virginia Vittoria Viviana
    """)
)
_WOMAN_BEFORE = re.compile(
    r"(?<!\w)(?:[a-z]{3,12}trice|poetessa|professoressa|dottoressa|contessa|duchessa|principessa"
    r"|baronessa|marchesa|suora|moglie|figlia|sorella|madre|nipotina|regina|maestra|ballerina"
    r"|scienziata|avvocata|deputata|ministra|sindaca|architetta|filosofa|fotografa|nuotatora"
    r"|soprano|mezzosoprano|santa|beata)"
    r"(?: [a-z]{3,20}){0,2}(?: [A-ZÀ-Þ][\w'’-]*){0,4},? ?[(]?$"
    rf"|(?<!\w)(?:{_WOMEN})(?: [A-ZÀ-Þ][\w'’.-]*){{0,4}}(?:, [a-z]{{4,20}})?,? ?[(]?$"
    r"|(?<!\w)nata [^()]{1,60}[(]?$"
)
_WOMAN_AFTER = re.compile(
    r"[^()]{0,60}\)(?:,| è| fu| è stata) (?:un['’]|una |la )?(?:[a-z]{3,12}trice|poetessa|cantante "
    r"italiana|[a-z]{4,14}ista italiana|santa|suora|regina)(?!\w)"
    r"|[^()]{0,60}\) (?:è|fu|è stata) una(?!\w)"
)
_MASCULINE_AFTER = re.compile(r"[^()]{0,60}\) (?:è|fu|è stato) uno?(?!\w)")


def born(match: re.Match[str], letter: str) -> str:
    """Nato, nata, morto or morta, by the name and the noun beside the match."""
    stem = "nat" if letter == "n" else "mort"
    then, text = after(match, 100), before(match, 100)
    text = text[: text.rfind("(") + 1] or text  # of "(n. Parma 1900; m. " what is before it
    is_woman = not _MASCULINE_AFTER.match(then) and (
        _WOMAN_BEFORE.search(text) or _WOMAN_AFTER.match(then)
    )
    return stem + ("a" if is_woman else "o")


def _at(town: str) -> str:
    """A Parma, ad Alba, all'Aquila, alla Spezia, al Cairo; ivi alone."""
    if town == "ivi":
        return town
    for article, joined in (("L'", "all'"), ("L’", "all'"), ("La ", "alla "), ("Il ", "al ")):
        if town.startswith(article):
            return joined + town[len(article) :]
    return f"{'ad' if town[0] == 'A' else 'a'} {town}"


def _in_a_town(match: re.Match[str]) -> str:
    letter = match["w"] or ("n" if match["sign"] == "*" else "m")
    start = f"{', ' * bool(match['dash'])}{born(match, letter)} {_at(match['town'])}"
    if match["year"]:
        return f"{start} nel {cardinal(match['year'], 'it')}"
    return f"{start} {_the(match['day'])}"


def _the(day: str) -> str:
    return "l'" if day in {"8", "11"} else "il "


_TOWN = (
    r"(?:ivi|(?:L['’]|La |Il )?[A-ZÀ-Þ][a-zà-ù]{2,20}"
    r"(?:[ -](?:(?:di|del|della|dei|in|sul|al|nel|a) |d['’])?"
    r"[A-ZÀ-Þ][a-zà-ù]{2,20}){0,3})"
)
_DAY = rf"(?P<day>[0-3]?\d)°? (?:{any_of(MONTHS)}) (?:1\d{{3}}|20\d\d)(?!\w)"
_PLACE = r"(?:(?<=\()|(?<=[,;] )|(?P<dash> ?[–-] ))"
BIRTHS: tuple[Rule, ...] = (
    rule(
        "born or dead in a town",
        rf"{_PLACE}(?:(?P<w>[nm])\.|(?P<sign>[*†✝])) ?(?P<town>{_TOWN}),? "
        rf"(?:(?:nel )?(?P<year>1[0-9]\d\d|20[0-3]\d)(?![\w%]|[.,]\d)|(?:il )?(?={_DAY}))",
        _in_a_town,
        (
            "la scrittrice Lea Riva (n. Parma 1987)",
            "la scrittrice Lea Riva (nata a Parma nel millenovecentottantasette)",
        ),
        (
            "Ugo Riva (n. La Spezia, 8 maggio 1850 – m. Alba 1920)",
            "Ugo Riva (nato alla Spezia l'otto maggio milleottocentocinquanta, "
            "morto ad Alba nel millenovecentoventi)",
        ),
        (
            "Ida Riva (* Lodi 1900; † ivi 1970)",
            "Ida Riva (nata a Lodi nel millenovecento; morta ivi nel millenovecentosettanta)",
        ),
        near=r"(?:[nm](?<!\w.)\.|[*†✝]) ?(?:[A-ZÀ-Þ]|ivi)",
    ),
    rule(
        "born or dead on a day",
        rf"(?:(?<=[a-zà-ù] \()|(?<=\d; )|(?<=\d [–-] ))(?P<w>[nm])\. ?(?={_DAY})",
        lambda m: f"{born(m, m['w'])} {_the(m['day'])}",
        (
            "Ida Riva (n. 3 maggio 1987 - m. 8 luglio 2020)",
            "Ida Riva (nata il tre maggio millenovecentottantasette, "
            "morta l'otto luglio duemilaventi)",
        ),
        near=r"[nm](?<!\w.)\. ?\d",
    ),
    rule(
        "born in a year",
        r"(?<=[a-zà-ù] \()n\. ?(?=(?:1[89]\d\d|20[0-2]\d)(?:\)|, | -|;))",
        lambda m: (
            f"{born(m, 'n')} nel "
            if re.search(r"[A-ZÀ-Þ][a-zà-ù]+ [A-ZÀ-Þ][\w'’-]+ \($", before(m))
            else None
        ),
        ("Ida Riva (n. 1987)", "Ida Riva (nata nel millenovecentottantasette)"),
        near=r"n(?<!\w.)\. ?\d",
    ),
)

"""German names: places on a river, holy persons, and acronyms in the plural."""

import re

from declaim.normalise.grammars.german import german_words as table
from declaim.normalise.grammars.german.german_declension import ending
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import DIGITS, Rule, any_of, before, rule, words
from declaim.normalise.spelled_words import is_word

_RIVERS = any_of(
    words("Main Inn Rhein Neckar Lech Harz See Bodensee Chiemsee Ammersee Regen Kocher Berg Wald")
)
_PLACES = {
    "a. M.": "am Main", "a. Rh.": "am Rhein", "a. N.": "am Neckar", "a. H.": "am Harz",
    "i. Br.": "im Breisgau", "i. W.": "in Westfalen", "i. Allg.": "im Allgäu",
    "o. d. T.": "ob der Tauber", "i. d. OPf.": "in der Oberpfalz", "v. d. H.": "vor der Höhe",
    "v. d. Höhe": "vor der Höhe", "o. d. Tauber": "ob der Tauber", "i. d. Opf.": "in der Oberpfalz",
    "i. OB": "in Oberbayern", "i. Pr.": "in Preußen", "i. E.": "im Elsass",
}  # fmt: skip
_WOMEN = r"(?:a|beth|gard|burg|ild|gnes|[mM]utter|[jJ]ungfrau|Afra|Lucia)$"


def _place(match: re.Match[str]) -> str:
    if match["abroad"]:
        written = match["abroad"].replace(" ", "")
        return next(said for form, said in _PLACES.items() if form.replace(" ", "") == written)
    return (
        {"a": "an der ", "i": "in der "}[match["d"]]
        if match["d"]
        else ("am " if match["river"] is not None else "bei ")
    )


def _holy(match: re.Match[str]) -> str:
    """Des heiligen Martin, die heilige Anna, Heiliger Geist."""
    word = re.search(r"(\w+) $", before(match))
    noun = "Frau" if re.search(_WOMEN, match["noun"]) else match["noun"]
    article = word[1] if word else ""
    stem = "Heilig" if match["h"] == "H" else "heilig"
    if noun == "Drei":
        return f"{stem}e" + "n" * bool(re.match(table.WEAK, article))
    if not word and match["h"] == "h":
        return f"{stem}e" + "r" * (noun != "Frau")
    return f"{stem}e{ending(article, noun)}"


def _plural(match: re.Match[str]) -> str | None:
    letters = match["letters"]
    spoken = letters in table.SAID_AS_WORDS or (is_word(letters) and letters not in table.LETTERS)
    return None if spoken else f"{' '.join(letters)}s"


NAMES: tuple[Rule, ...] = (
    rule(
        "place in short",
        rf"(?<=[a-zäöüß] )(?:(?P<abroad>{any_of(_PLACES).replace(chr(92) + ' ', ' ?')})"
        rf"|(?P<d>[ai])\. ?d\. ?(?=[A-ZÄÖÜ][a-zäöüß]{{2}})"
        rf"|a\. ?(?P<river>(?={_RIVERS}\b))|(?<=[a-zäöüß]{{2}} )b\. ?(?=[A-ZÄÖÜ][a-zäöüß]{{3}}))",
        _place,
        ("Frankfurt a. M. und Neuburg a.d. Donau", "Frankfurt am Main und Neuburg an der Donau"),
        ("Mühldorf a. Inn, Keilhau b. Rudolstadt", "Mühldorf am Inn, Keilhau bei Rudolstadt"),
        needs=".",
        near=r" [abiov]\.",
    ),
    rule(
        "holy in short",
        r"(?<!\w)(?P<h>[Hh])l\. ?(?=(?P<noun>[A-ZÄÖÜ][a-zäöüß]+))",
        lambda m: f"{_holy(m)} ",
        ("des hl. Martin, die hl. Anna", "des heiligen Martin, die heilige Anna"),
        ("am Hl. Abend, zur hl. Messe", "am Heiligen Abend, zur heiligen Messe"),
        needs="l",
        near=r"[Hh]l\.",
    ),
    rule(
        "number of a work before its key",
        r"(?<![\w.,/])(?P<n>\d{1,4})(?= [A-Ha-h](?:[ei]?s)?-(?:[Dd]ur|[Mm]oll)\b)",
        lambda m: cardinal(m["n"], "de"),
        ("Nr. 31 A-Dur und Nr. 5 g-Moll", "Nummer einunddreißig A-Dur und Nummer fünf g-Moll"),
        needs=DIGITS,
        near="-[DdMm](?:ur|oll)",
    ),
    rule(
        "saint without a space",
        r"(?<!\w)St\.(?=[A-ZÄÖÜ][a-zäöüß]{2})",
        "Sankt ",
        ("die Kirche St.Georg", "die Kirche Sankt Georg"),
        needs=["St"],
    ),
    rule(
        "acronym in the plural",
        r"(?<![\w.-])(?P<letters>[A-ZÄÖÜ]{2,4})s(?!\w)",
        _plural,
        ("die AGs und PCs", "die A Gs und P Cs"),
        near=r"[A-ZÄÖÜ]{2}s\b",
    ),
)

"""German names: places on a river, persons, books of the Bible, and acronyms in the plural."""

import re

from declaim.normalise.grammars.german import german_words as table
from declaim.normalise.grammars.german.cases.german_declension import ending
from declaim.normalise.numerals import cardinal, ordinal
from declaim.normalise.rules import DIGITS, Rule, any_of, before, rule, words
from declaim.normalise.spelled_words import is_word

_BIBLE = {
    "Sam": "Samuel", "Kön": "der Könige", "Chr": "der Chronik", "Mt": "Matthäus", "Mk": "Markus",
    "Lk": "Lukas", "Joh": "Johannes", "Apg": "Apostelgeschichte", "Röm": "Römer",
    "Kor": "Korinther", "Gal": "Galater", "Eph": "Epheser", "Phil": "Philipper", "Kol": "Kolosser",
    "Thess": "Thessalonicher", "Tim": "Timotheus", "Hebr": "Hebräer", "Jak": "Jakobus",
    "Petr": "Petrus", "Offb": "Offenbarung", "Gen": "Genesis", "Ex": "Exodus", "Lev": "Levitikus",
    "Num": "Numeri", "Dtn": "Deuteronomium", "Ps": "Psalm", "Jes": "Jesaja", "Jer": "Jeremia",
    "Ez": "Ezechiel", "Dan": "Daniel", "Spr": "Sprüche", "Jos": "Josua", "Esr": "Esra",
    "Neh": "Nehemia", "Hiob": "Hiob", "Ijob": "Ijob", "Koh": "Kohelet", "Pred": "Prediger",
    "Hld": "Hoheslied", "Weish": "Weisheit", "Sir": "Sirach", "Klgl": "Klagelieder",
    "Hos": "Hosea", "Hes": "Hesekiel", "Sach": "Sacharja", "Zef": "Zefanja", "Hab": "Habakuk",
    "Tit": "Titus", "Phlm": "Philemon", "Matth": "Matthäus", "Offbg": "Offenbarung", "Mos": "Mose",
}  # fmt: skip
_BIBLE |= {
    name: name
    for name in words(
        "Mose Matthäus Markus Lukas Johannes Römer Psalm Jesaja Korinther Galater Epheser "
        "Philipper Kolosser Thessalonicher Timotheus Hebräer Jakobus Petrus Offenbarung Jeremia "
        "Genesis Exodus Apostelgeschichte Sprüche Prediger Hesekiel Psalmen Samuel"
    )
}
_RIVERS = any_of(
    words("Main Inn Rhein Neckar Lech Harz See Bodensee Chiemsee Ammersee Regen Kocher Berg Wald")
)
_PLACES = {
    "a. M.": "am Main", "a. Rh.": "am Rhein", "a. N.": "am Neckar", "a. H.": "am Harz",
    "i. Br.": "im Breisgau", "i. W.": "in Westfalen", "i. Allg.": "im Allgäu",
    "o. d. T.": "ob der Tauber", "i. d. OPf.": "in der Oberpfalz", "v. d. H.": "vor der Höhe",
    "v. d. Höhe": "vor der Höhe", "o. d. Tauber": "ob der Tauber", "i. d. Opf.": "in der Oberpfalz",
    "a. Ts.": "am Taunus", "i. Ts.": "im Taunus", "i. Schw.": "im Schwarzwald",
    "i. Sa.": "in Sachsen", "i. Bay.": "in Bayern", "i. Odw.": "im Odenwald", "a. See": "am See",
    "i. Erzgeb.": "im Erzgebirge", "i. Vogtl.": "im Vogtland", "i. Thür.": "in Thüringen",
    "i. OB": "in Oberbayern", "i. Pr.": "in Preußen", "i. E.": "im Elsass",
}  # fmt: skip
_WOMEN = r"(?:a|beth|gard|burg|ild|gnes|[mM]utter|[jJ]ungfrau|Afra|Lucia)$"


def _place(match: re.Match[str]) -> str:
    if match["abroad"]:
        written = match["abroad"].replace(" ", "")
        return next(said for form, said in _PLACES.items() if form.replace(" ", "") == written)
    if match["area"] is not None:
        return "im "
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
        return f"{stem}e" + "n" * bool(re.match(table.WEAK, article) or article == "die")
    if not word and match["h"] == "h":
        return f"{stem}e" + "r" * (noun != "Frau")
    return f"{stem}e{ending(article, noun)}"


def _plural(match: re.Match[str]) -> str | None:
    letters = match["letters"]
    if letters in {"WLAN", "VLAN"}:
        return f"{letters[0]} Lans"
    spoken = letters in table.SAID_AS_WORDS or (is_word(letters) and letters not in table.LETTERS)
    return None if spoken else f"{' '.join(letters)}s"


def _for_or_with(match: re.Match[str]) -> str | None:
    """Behind a noun: Institut für Physik, but Karl M. Roth."""
    noun = re.search(
        r"(?<![\w.])[A-ZÄÖÜ][a-zäöüß]{2,}$|(?<!\w)(?:Zi|Whg|Zs|Inst|Ges)\.$", before(match)
    )
    return {"f": " für ", "m": " mit "}[match["form"]] if noun else None


def _article(match: re.Match[str]) -> str | None:
    """Verein der Freunde, Rand des Waldes."""
    if not re.search(r"(?<![\w.])[A-ZÄÖÜ][a-zäöüß]{2,} $", before(match)):
        return None
    if re.search(
        r"\b(?:Sohn|Söhne|Tochter|Töchter|Witwe|Bruder|Schwester|Kind|Gattin|Frau) $", before(match)
    ):
        return "der " if re.search(_WOMEN, match["noun"]) else "des "
    return "des " if re.search("[^aiousßxz]s$", match["noun"]) else "der "


_OF_A_BOOK = dict.fromkeys(("Mose", "Mos", "Sam", "Kön", "Chr"), "s Buch")
_IN_PARTS = (
    "(?:Mose?|Samuel|Korinther|Thessalonicher|Timotheus|Petrus|Johannes|Sam|Kön|Chr|Kor|Thess|Tim"
    "|Petr|Joh)"
)
"""Books of the Bible of which there is more than one: Raum 3 Ex 5 is no book."""


def _chapter(match: re.Match[str]) -> str:
    number = cardinal(match["n"], "de")
    if match["psalm"]:
        return f"Psalm {number}"
    part = ordinal(match["part"], "de") + _OF_A_BOOK.get(match["book"], "r")
    return f"{part} {_BIBLE[match['book']]} {number}"


_TO_VERSE = r"[–-](?:\d{1,3}[,:])?\d{1,3}(?![\d:]|,\d)"
_VERSE = (
    rf"\d{{1,3}}(?:,(?: (?=\d{{1,3}}[–-]))?|:)\d{{1,3}}[a-c]?(?:{_TO_VERSE})?"
    rf"(?:(?:[.+]\d{{1,3}}(?:[–-]\d{{1,3}})?){{1,5}}(?![\d:]|,\d))?[a-c]?(?: ?ff?\b)?"
)
_FIRST_VERSE = 10
_ALSO_NAMES = frozenset(
    words("Dan Jak Tim Sam Jos Daniel Samuel Markus Lukas Johannes Jakobus Petrus")
)
"""Markus 6:3 may be a score: so small a verse counts only behind a book that is no man's name."""


def _verse(written: str) -> str:
    """Chapter, verse: the numbers and what stands between them."""
    signs = {"-": " bis ", "–": " bis ", ".": " und ", "+": " und ", ",": ", ", ":": ", "}
    said = "".join(
        cardinal(part, "de") if part.isdecimal() else signs.get(part, f" {part}")
        for part in re.findall(r"\d+|[–.+,:-]|ff?|[a-c]", written)
    )
    return re.sub(" ff?$", " folgende", said)


def _verses(match: re.Match[str]) -> str | None:
    book, first = match["book"], match["first"]
    verse = re.fullmatch(r"\d+:(\d+)", first)
    named = book in _ALSO_NAMES and not match["part"]
    if named and verse and int(verse[1]) < _FIRST_VERSE:
        return None
    part = f"{ordinal(match['part'], 'de')}{_OF_A_BOOK.get(book, 'r')} " if match["part"] else ""
    rows = (_verse(each) for each in re.findall(_VERSE, match["more"]))
    return f"{part}{_BIBLE[book]} {'; '.join([_verse(first), *rows])}"


NAMES: tuple[Rule, ...] = (
    rule(
        "place in short",
        rf"(?<=[a-zäöüß] )(?:(?P<abroad>{any_of(_PLACES).replace(chr(92) + ' ', ' ?')})"
        rf"|(?P<d>[ai])\. ?d\. ?(?=[A-ZÄÖÜ][a-zäöüß]{{2}})"
        r"|i\. ?(?P<area>(?=[A-ZÄÖÜ][a-zäöüß]+(?:kreis|gau|wald|tal|gebirge|viertel|winkel)\b))"
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
        "von in short",
        r"(?:(?<=[A-ZÄÖÜ]\. )|(?<=[a-zäöüßé]{3} )|(?<=geb\. )|(?<=Ltg\. ))v\. ?"
        r"(?=(?:d\. ?)?[A-ZÄÖÜ][a-zäöüß]{3}|(?:Dr|Prof|Pfr|Bgm|Hrn|Fr)\."
        r"|[A-ZÄÖÜ]{2,4} [A-ZÄÖÜ]\. ?[A-ZÄÖÜ])",
        "von ",
        ("Otto v. Bismarck und C. v. Stein", "Otto von Bismarck und C von Stein"),
        needs=["v"],
        near=r" v\. ?[dA-ZÄÖÜ]",
    ),
    rule(
        "for and with in short",
        r"(?<=[A-ZÄÖÜa-zäöüß.])(?<=[a-zäöüß.]) (?P<form>f|m)\. ?(?=[A-ZÄÖÜ][a-zäöüß]{2})",
        _for_or_with,
        ("Museum f. Kunst, Zi. m. Bad", "Museum für Kunst, Zimmer mit Bad"),
        near=r" [fm]\. ?[A-ZÄÖÜ]",
        needs=["f", "m"],
    ),
    rule(
        "article in short",
        r"(?<=[a-zäöüß] )d\. (?=(?P<noun>[A-ZÄÖÜ][a-zäöüß]{3,}))(?!\w+ \d)",
        _article,
        ("Verein d. Freunde d. Waldes", "Verein der Freunde des Waldes"),
        ("Sohn d. Martin Roth", "Sohn des Martin Roth"),
        near=r" d\. [A-ZÄÖÜ]",
        needs=["d"],
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
        ("alle WLANs", "alle W Lans"),
        near=r"[A-ZÄÖÜ]{2}s\b",
    ),
    rule(
        "verse of the Bible",
        rf"(?<!\w)(?:(?P<part>[1-5])\.? ?(?={_IN_PARTS}))?(?P<book>{any_of(_BIBLE)})\.? "
        rf"(?P<first>{_VERSE})(?P<more>(?:; ?{_VERSE}){{0,5}})(?! ?Uhr|[:\d])",
        _verses,
        (
            "1. Kor 13,4 und 2. Mose 3,14",
            "erster Korinther dreizehn, vier und zweites Buch Mose drei, vierzehn",
        ),
        ("1 Kön 3,5", "erstes Buch der Könige drei, fünf"),
        ("Joh 3,16, Mt 5,3-10", "Johannes drei, sechzehn, Matthäus fünf, drei bis zehn"),
        (
            "Joh 3:16, Mt 5:3; 6:9-13",
            "Johannes drei, sechzehn, Matthäus fünf, drei; sechs, neun bis dreizehn",
        ),
        (
            "Röm 8,28f und Ps 1:2ff.",
            "Römer acht, achtundzwanzig folgende und Psalm eins, zwei folgende.",
        ),
        needs=_BIBLE,
    ),
    rule(
        "chapter of the Bible",
        rf"(?<!\w)(?:(?P<part>[1-5])\.? ?(?P<book>{_IN_PARTS})|(?P<psalm>Ps))\.? (?P<n>\d{{1,3}})"
        r"(?![\w,]|\.\d)",
        _chapter,
        ("1. Kor. 13 und Ps 23", "erster Korinther dreizehn und Psalm dreiundzwanzig"),
        needs=["Ps", "Mose", "Sam", "Kön", "Chr", "Kor", "Thess", "Tim", "Petr", "Joh"],
    ),
    rule(
        "women and men in one word",
        # The colon stays, or comes: voices make a short pause at it.
        r"(?<=[a-zäöüß])(?P<gap>[_*·∙•]|/-?)(?=in(?:(?! de[rmn])(?!\w)"
        r"|nen(?:(?!\w)|(?<=\*innen)[a-zß])))"
        r"|(?<=[a-zäöüß])\((?=in(?:nen)?\))|(?<=[a-zäöüß]\(in)\)|(?<=[a-zäöüß]\(innen)\)"
        r"|(?<!\w)(?P<word>[A-ZÄÖÜ][a-zäöüß]{2,30})Innen(?!\w)"
        r"|(?<=[a-zäöüß]{2})[:*](?=(?:e[nrms]?|[rnm])(?!\w))"
        r"|(?<=[a-zäöüß]{2}e)/(?=[rn](?!\w))|(?<=\b[kmds]ein)/(?=e(?!\w))|(?<=\bein)/(?=e(?!\w))",
        lambda m: ":" if m["gap"] else f"{m['word']}:innen" if m["word"] else "",
        ("Bürger:innen, Schüler/-innen", "Bürger:innen, Schüler:innen"),
        (
            "BäckerInnen, Gäst·innen, Wähler*innengruppe",
            "Bäcker:innen, Gäst:innen, Wähler:innengruppe",
        ),
        ("Mitarbeiter(in), Teamer_innen", "Mitarbeiterin, Teamer:innen"),
        ("jede:r Lehrer*in, ein/e Neue/r", "jeder Lehrer:in, eine Neuer"),
        needs=":_*/(I·∙•",
        shapes=["a:a", "a_a", "a*a", "a/a", "a/-a", "a(a", "aAaaaa", "a·a", "a∙a", "a•a"],
    ),
)
_LIFE = {"*": "geboren ", "†": "gestorben "}
_A_PRODUCT = re.compile(r"[\d)] $")

BORN: tuple[Rule, ...] = (
    rule(
        "born and died",
        r"(?<![^\s(;,])(?P<sign>[*†]) ?(?=(?:(?:um|vor|nach|ca\.|wohl|vermutlich|zwischen|im)"
        r" (?:\w+ )?)?\d)(?!\d+,\d|\d{1,2} [a-zäöü])",
        lambda m: None if _A_PRODUCT.search(before(m, 4)) else _LIFE[m["sign"]],
        (
            "(* 1885; † 1950)",
            "(geboren achtzehnhundertfünfundachtzig; gestorben neunzehnhundertfünfzig)",
        ),
        ("(* um 1450)", "(geboren um vierzehnhundertfünfzig)"),
        needs="*†",
    ),
)

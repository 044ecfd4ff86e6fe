"""German rules that look at the words before a figure, which tell its case."""

import re

from declaim.normalise.grammars.german import german_words as table
from declaim.normalise.grammars.german.cases.german_articles import of_four_figures
from declaim.normalise.grammars.german.cases.german_declension import gender
from declaim.normalise.grammars.german.cases.german_objects import OBJECTS
from declaim.normalise.grammars.german.cases.german_rulers import (
    RULERS_TOGETHER,
    STOP,
    TITLES,
    last_stop,
)
from declaim.normalise.numerals import one_by_one, ordinal, roman, year_by_hundreds
from declaim.normalise.rules import Rule, after, any_of, before, rule, words
from declaim.normalise.spelled_words import VALID_ROMAN

_WEEKDAYS = any_of(
    words(
        "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag "
        "Ostermontag Ostersonntag Karfreitag Gründonnerstag Pfingstsonntag Pfingstmontag "
        "Heiligabend "
        "Mo. Di. Mi. Do. Fr. Sa. So. Mo Di Mi Do Fr Sa So"
    )
)
_DATIVE = any_of(words("von v. mit bei unter zu nach seit vor gegenüber neben dem unterlief"))
_ACCUSATIVE = any_of(words("durch für gegen ohne um den an"))
_GENITIVE = any_of(words("des eines Königs Kaisers Papstes Herzogs Zaren Pharaos Sultans Fürsten"))
_PERIODS = {
    "Min.": "Minute",
    "Min": "Minute",
    "Std.": "Stunde",
    "Stück": "Stück",
    "Mon.": "Monat",
    "Wo.": "Woche",
    "Pers.": "Person",
    "Tg.": "Tag",
} | {
    period: period
    for period in words(
        "Minute Stunde Tag Woche Monat Jahr Person Liter Kilo Nacht Kind Tier Wohnung Zimmer Unze "
        "Barrel Fass Tonne Hektar Quadratmeter"
    )
}
_ARTICLES = {"dative": ("dem", "n"), "accusative": ("den", "n"), "genitive": ("des", "n")}
_OF_A_QUEEN = {"dative": ("der", "n"), "accusative": ("die", ""), "genitive": ("der", "n")}


_BESIDE_A_QUEEN = (
    r"(?:(?:[kmds]?ein|ihr|unser|dies)er|der) (?:[a-zäöüß]+en )?"
    r"(?-i:(?:[A-ZÄÖÜ][a-zäöüß]*)?(?:[mM]utter|[tT]ochter|[sS]chwester|[fF]rau|[tT]ante|[nN]ichte|[^e]in)),"
)
"""Likewise before the name of a woman: seiner Mutter, Katharina II."""


def _beside(ending: str) -> str:
    """A pattern for an article and a noun before a name, in one case: seinem alten Onkel, Otto."""
    return (
        rf"(?:[kmds]?ein|ihr|unser|dies|d){ending} (?:[a-zäöüß]+en )?"
        r"(?-i:[A-ZÄÖÜ][a-zäöüß]+)(?<![elr]n),?"
    )


def _ruled(match: re.Match[str]) -> str | None:
    """Unter Ludwig dem Vierzehnten, but Ludwig der Vierzehnte kam."""
    name = match["name"]
    if name.removesuffix("s") in table.RULERS and name not in table.RULERS:
        return None  # dem Geburtstag Kaiser Wilhelms II.
    titled = re.search(rf"(?:{TITLES})\w*$", match["before"].strip())
    if name not in table.RULERS and (name in table.COUNTED or not (titled and match["stop"])):
        return None
    case = next(case for case in _ARTICLES if match[case])
    article, ending = (_OF_A_QUEEN if name in table.QUEENS else _ARTICLES)[case]
    number = ordinal(roman(match["n"]), "de").capitalize() + ending
    opened = re.sub(r"^v\. ", "von ", match["before"])
    return f"{opened}{match['name']} {article} {number}{last_stop(match)}"


def _owner(match: re.Match[str]) -> str:
    """Kaiser Heinrichs des Dritten."""
    article = "der" if match["name"] in table.QUEENS else "des"
    number = ordinal(roman(match["n"]), "de").capitalize()
    return f"{match['name']}s {article} {number}n{last_stop(match)}"


def _dated(match: re.Match[str]) -> str | None:
    if not 1 <= int(match["day"]) <= 31:
        return None
    month = match["month"] or table.SHORT_MONTHS[match["short"]]
    if month.isdecimal():
        if not 1 <= int(month) <= 12:
            return None
        month = table.MONTHS[int(month) - 1]
    year = match["year"]
    first = re.sub(r"\b(\w\w)\.?$", lambda day: table.DAYS[day[1]], match["before"])
    article = match["article"] or ("den" if match["to"] else "dem")
    said = f"{first}, {article} {ordinal(match['day'], 'de')}n {month}"
    return f"{said} {year_by_hundreds(of_four_figures(year), 'de', 'hundert')}" if year else said


def _object(match: re.Match[str]) -> str | None:
    """Mit Salz und einer Prise Zimt würzen; einen Apfel schälen."""
    noun, clause = match["noun"], re.split(r"[.;:!?\n]", before(match, 80))[-1]
    if f"{noun}." in table.UNITS and after(match).startswith(f"{noun}."):
        return None
    if re.search(r"(?<!\w)[Mm]it (?:[^.]*(?:,|und|sowie) )?$", clause):
        return "einer " if gender(noun) == "f" else "einem "
    return "einen " if match["verb"] and re.fullmatch(table.MASCULINE, noun) else None


def _extension(match: re.Match[str]) -> str | None:
    """Behind an area code or a word for telephones, and six digits behind unter."""
    groups = re.findall(r"\d+", match[0])
    many = len(groups) > 2 and len("".join(groups)) >= _SHORTEST_NUMBER
    words_before = rf"\b(?:Tel|Fax|(?:Telefon|Ruf)(?:nummer)?{'|[Uu]nter' * many})[.:]{{0,2}} $"
    if not match["area"] and not re.search(words_before, before(match)):
        return None
    if "/" in (match["area"] or "") and len("".join(groups)) <= _SHORTEST_NUMBER:
        return None
    plus = "plus " * match[0].startswith("+")
    return plus + ", ".join(one_by_one(group, "de") for group in groups)


_SHORTEST_NUMBER = 6


CASES: tuple[Rule, ...] = (
    *OBJECTS,
    rule(
        "one as the object of a recipe",
        r"(?<![\w.,/:])1 (?=(?P<noun>EL|TL|[A-ZÄÖÜ][a-zäöüß]+)(?!\w)"
        rf"(?P<verb>[^.;:!?\n]{{1,80}}?{any_of(table.OF_A_COOK)}(?!\w))?)",
        _object,
        ("1 Apfel schälen und 1 Zwiebel hacken", "einen Apfel schälen und eine Zwiebel hacken"),
        ("mit Salz und 1 EL Öl mischen", "mit Salz und einem Esslöffel Öl mischen"),
        needs="1",
        near=r"1 [A-ZÄÖÜ]",
    ),
    rule(
        "queen beside a noun",
        rf"(?<!\w)(?P<before>(?i:{_BESIDE_A_QUEEN}) (?:[A-ZÄÖÜ][a-zäöü]+in )?)"
        rf"(?P<name>{any_of(table.QUEENS)}) (?P<n>(?=[IVX]){VALID_ROMAN}){STOP}(?![\w'])",
        lambda m: (
            f"{m['before']}{m['name']} der {ordinal(roman(m['n']), 'de').capitalize()}n"
            f"{last_stop(m)}"
        ),
        ("seiner Mutter, Katharina II., folgt", "seiner Mutter, Katharina der Zweiten, folgt"),
        needs=table.QUEENS,
    ),
    *RULERS_TOGETHER,
    rule(
        "roman numeral of a ruler in its case",
        rf"(?<!\w)(?P<before>(?:(?i:(?P<dative>{_DATIVE}|{_beside('em')})"
        rf"|(?P<accusative>{_ACCUSATIVE}|{_beside('en')})"
        rf"|(?P<genitive>{_GENITIVE}|{_beside('es')}))) (?:{TITLES}(?:e?s|en)? )?"
        rf"(?:[A-ZÄÖÜ][a-zäöüß]{{2,20}} (?={any_of(table.RULERS)}))?)"
        rf"(?P<name>{any_of(table.RULERS)}|[A-ZÄÖÜ][a-zäöüß]{{2,20}}) "
        rf"(?P<n>(?=[IVX]){VALID_ROMAN}){STOP}(?![\w'])",
        _ruled,
        ("unter Ludwig XIV.", "unter Ludwig dem Vierzehnten."),
        ("seinem alten Onkel, Otto I., folgt", "seinem alten Onkel, Otto dem Ersten, folgt"),
        ("von Johann Georg II. und", "von Johann Georg dem Zweiten und"),
        ("des Papstes Pius IX. in", "des Papstes Pius des Neunten in"),
        ("von Katharina II. kam", "von Katharina der Zweiten kam"),
        ("von König Oscar II. und", "von König Oscar dem Zweiten und"),
        needs="IVX",
    ),
    rule(
        "ruler in the genitive",
        rf"(?<!\w)(?P<name>{any_of(table.RULERS)})s (?P<n>(?=[IVX]){VALID_ROMAN}){STOP}"
        r"(?![\w'])",
        _owner,
        ("(Kaiser Heinrichs III.), in", "(Kaiser Heinrichs des Dritten), in"),
        ("der Hof Ludwigs XIV.", "der Hof Ludwigs des Vierzehnten."),
        needs="IVX",
        near="s [IVX]",
    ),
    rule(
        "telephone with an extension",
        r"(?<![\w.,/-])(?<!\d )"
        r"(?P<area>(?:\+\d\d ?)?\(0\d{0,5}\) ?|0\d{2,5} ?/ ?|0(?: \d\d){1,2} ?/ ?)?"
        r"(?P<n>(?:\d{2,8}|\d(?= \d\d ))(?: \d{2,4}){0,4}(?:(?:-| – )\d{1,4}|(?(area)|(?!))))"
        r"(?![\w%€-]| ?\d|[.,]\d)",
        _extension,
        ("(030) 57 12-9", "null drei null, fünf sieben, eins zwei, neun"),
        ("030/57 12-9", "null drei null, fünf sieben, eins zwei, neun"),
        ("unter 577 11 62-19", "unter fünf sieben sieben, eins eins, sechs zwei, eins neun"),
        ("02043 / 23029", "null zwei null vier drei, zwei drei null zwei neun"),
        ("07541 / 2 89 30", "null sieben fünf vier eins, zwei, acht neun, drei null"),
        needs="-/(–",
        near=r"\d-\d|\d ?/ ?\d|\) ?\d|\d – \d",
    ),
    rule(
        "date behind a weekday",
        r"(?<!\w)(?P<before>(?:[Aa]b|[Aa]m|[Vv]om|[Ss]eit|[Bb]is|(?P<to>[Aa]uf|[Ff]ür|[Jj]eden|[Dd]en))"
        rf" {_WEEKDAYS})(?: ?, ?| (?=\d))"
        r"(?P<article>dem|den)? ?"
        rf"(?P<day>\d\d?)\. ?(?:(?:(?P<month>\d\d?|{any_of(table.MONTHS)})(?:(?<=\d)\.)?"
        rf"|(?P<short>{any_of(table.SHORT_MONTHS)})\.?(?= \d{{4}}|[,;)]| um | von | ab ))"
        r"(?: ?(?P<year>\d{4}|(?<=\.)\d\d(?!\d|[.:]\d| ?(?:Uhr|h)\b)))?)(?!\w|\.\d)",
        _dated,
        ("Ab Montag, 04.05.2020, offen", "Ab Montag, dem vierten Mai zweitausendzwanzig, offen"),
        ("am Fr., 3. Jan. 2020", "am Freitag, dem dritten Januar zweitausendzwanzig"),
        ("am Freitag, 3. Mai", "am Freitag, dem dritten Mai"),
        ("auf Samstag, 7. März", "auf Samstag, den siebten März"),
        ("am Do. 21. Mai", "am Donnerstag, dem einundzwanzigsten Mai"),
        needs=".",
        near=r"(?:tag|woch|abend|[oira]\.?) ?[,\d]",
    ),
    rule(
        "and in short",
        r"(?<![\w.])(?<!\b[a-z] )(?:(?<!\d\. )|(?! ?u\. ?\d+\.))u\.(?= ?[\w§])"
        r"(?! ?(?:Mo|Di|Mi|Do|Fr|Sa|So)\b)"
        r"(?! ?(?:[aävUÄzsEWöfg]|dgl|dergl|zw|ff|d|ü)\b)(?! ?k\.)"
        r"(?! ?[AJMRZk]\.(?! ?[A-ZÄÖÜ][a-zäöüß]))",
        "und ",
        ("Salz u. Pfeffer, §§ 4 u. 5", "Salz und Pfeffer, Paragrafen vier und fünf"),
        needs="u",
        near=r"\bu\.",
    ),
    rule(
        "so much a minute",
        rf"(?:(?<=Euro)|(?<=EUR)|(?<=USD)|(?<=Dollar)|(?<=Cent)|(?<=Ct\.)|(?<=€)|(?<=,-)|(?<=--)"
        r"|(?<=p\.P\.)) ?/ ?"
        rf"(?P<per>{any_of(_PERIODS)})(?!\w)",
        lambda m: f" pro {_PERIODS[m['per']]}",
        ("80 Dollar/Barrel", "achtzig Dollar pro Barrel"),
        ("1,24 Euro/Min.", "eins Komma zwei vier Euro pro Minute"),
        (
            "0,14 € / Min., EUR 160,--/Nacht",
            "vierzehn Cent pro Minute, einhundertsechzig Euro pro Nacht",
        ),
        needs="/",
    ),
    rule(
        "so much a hundred kilometers",
        r" ?/ ?100 ?km(?!\w)",
        " auf hundert Kilometer",
        ("5,8 Liter / 100 km", "fünf Komma acht Liter auf hundert Kilometer"),
        needs="/",
    ),
    rule(
        "end of a word in short",
        r"(?<!\w)(?P<name>[A-ZÄÖÜ][a-zäöüß]{2,30})(?P<end>str|nr|pl)\.",
        lambda m: (
            m["name"]
            + {"str": "straße", "nr": "nummer", "pl": "platz"}[m["end"]]
            + "." * (not after(m).strip())
        ),
        ("Hauptstr. 12, Bestellnr. 9", "Hauptstraße zwölf, Bestellnummer neun"),
        needs=".",
        near=r"(?:str|nr|pl)\.",
    ),
)

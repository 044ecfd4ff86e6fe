"""German almanacs: short articles behind prepositions, old prints, ranges of hours, and matches."""

import re

from declaim.normalise.grammars.german import german_words as table
from declaim.normalise.grammars.german.cases.german_declension import gender
from declaim.normalise.grammars.german.cases.german_plurals import is_plural
from declaim.normalise.grammars.german.days.german_clock import clock
from declaim.normalise.grammars.german.notices.german_registers import last_stop
from declaim.normalise.numerals import cardinal, one_by_one, ordinal
from declaim.normalise.rules import DIGITS, Rule, any_of, before, rule, words

_DAY = any_of(table.DAYS)
_IN_DATIVE = words("an in auf bei mit von vor nach unter aus neben hinter seit zu")
_IN_ACCUSATIVE = words("durch gegen ohne um für")


def _article(match: re.Match[str]) -> str:
    """An der Linde, auf dem Platz, durch den Wald."""
    noun = match["noun"]
    kind = "many" if is_plural(noun) else gender(noun)
    if match["prep"].lower() in _IN_ACCUSATIVE:
        article = {"f": "die", "n": "das", "m": "den", "many": "die"}[kind]
    else:
        article = {"f": "der", "n": "dem", "m": "dem", "many": "den"}[kind]
    return f"{match['prep']} {article} "


def _hours(match: re.Match[str]) -> str | None:
    """Montag siebzehn bis achtzehn Uhr dreißig: hours without a word for them behind a weekday."""
    first, last = int(match["a"]), int(match["b"])
    if not first < last <= 24 or not (match["am"] or match["bm"]):
        return None
    day = table.DAYS.get(match["day"].rstrip("."), match["day"])
    begin = clock(match["a"], match["am"]) if match["am"] else cardinal(match["a"], "de")
    if row := match["row"]:
        joint = {"-": " bis ", "–": " bis ", ",": ", "}.get(row[2:].strip(" ."), " und ")
        day = f"{table.DAYS[row[:2]]}{' bis ' if 'bis' in row else joint}{day}"
    return f"{day}{match['mark']} {begin} bis {clock(match['b'], match['bm'] or '00')}"


ALMANACS: tuple[Rule, ...] = (
    rule(
        "article in short behind a preposition",
        rf"(?<!\w)(?P<prep>{any_of((*_IN_DATIVE, *_IN_ACCUSATIVE))}) d\. "
        r"(?=(?P<noun>[A-ZÄÖÜ][a-zäöüß]{2,})\b)",
        _article,
        ("an d. Linde, durch d. Wald", "an der Linde, durch den Wald"),
        near=r"[a-zü] d\. [A-ZÄÖÜ]",
        needs="d",
    ),
    rule(
        "hours behind a weekday",
        rf"(?P<row>(?<!\w){_DAY}\.?(?: ?[-–/+&] ?| bis | und | u\. ?|, ?))?"
        rf"(?<!\w)(?P<day>{_DAY}\.?|\w+(?:tags?|wochs?|abends?))(?P<mark>:?) "
        r"(?P<a>\d\d?)(?:[.:](?P<am>[0-5]\d))? ?[–-] ?(?P<b>\d\d?)(?:[.:](?P<bm>[0-5]\d))?"
        r"(?! ?(?:Uhr|h\b|[–-]|€|EUR))(?=[ ,;)(]|\s*$)",
        _hours,
        ("Mo 17–18.30 (Kinder)", "Montag siebzehn bis achtzehn Uhr dreißig (Kinder)"),
        ("Mo-Fr 7.30-12.00", "Montag bis Freitag sieben Uhr dreißig bis zwölf Uhr"),
        near=r"[a-zA]\.?:? \d\d?(?:[.:]\d\d)? ?[–-] ?\d",
        needs="-–",
    ),
    rule(
        "Friday and its hour",
        r"(?<!\w)Fr\.(?=,? \d{1,2}(?:[.:]\d\d)? ?(?:Uhr|h)\b)",
        "Freitag",
        ("am Fr. 19 Uhr", "am Freitag neunzehn Uhr"),
        needs=["Fr"],
        near=r"Fr\.,? \d",
    ),
    rule(
        "score of thousands",
        r"(?<![\w.,:])(?P<a>\d{1,2}\.\d{3}) ?: ?(?P<b>\d{1,2}\.\d{3})(?![\w:]|[.,]\d)",
        lambda m: f"{cardinal(m['a'], 'de')} zu {cardinal(m['b'], 'de')}",
        (
            "3.214 : 3.198 Holz",
            "dreitausendzweihundertvierzehn zu dreitausendeinhundertachtundneunzig Holz",
        ),
        needs=":",
        near=r"\.\d{3} ?: ?\d",
    ),
    rule(
        "ordinal at the head of a compound",
        r"(?<![\w.,])(?P<n>\d{1,2})\.-(?=[A-ZÄÖÜ][a-zäöüß]+-)",
        lambda m: f"{ordinal(m['n'], 'de').capitalize()}-",
        ("die 1.-Mai-Feier", "die Erste-Mai-Feier"),
        needs="-",
        near=r"\d\.-[A-ZÄÖÜ]",
    ),
    rule(
        "number with a zero behind a hyphen",
        r"(?<![\w.,/–-])(?P<a>[1-9]\d{0,3})-(?P<b>0\d{1,5})(?![\w/-]|[.,]\d| ?(?:Uhr|h\b))",
        lambda m: (
            f"{cardinal(m['a'], 'de')} Strich {one_by_one(m['b'], 'de')}"
            if len(m["a"]) < 4 or len(m["b"]) > 2
            else None
        ),
        ("Nr. 23-012", "Nummer dreiundzwanzig Strich null eins zwei"),
        needs="-",
        near=r"\d-0\d",
    ),
    rule(
        "plan with its part",
        r"(?:(?<=Nr\. )|(?<=Nummer ))(?P<a>\d{1,4})-(?P<b>\d{1,2})(?P<letter>[A-Z])(?!\w)",
        lambda m: f"{cardinal(m['a'], 'de')} Strich {cardinal(m['b'], 'de')} {m['letter']}",
        ("Plan Nr. 431-1A", "Plan Nummer vierhunderteinunddreißig Strich eins A"),
        needs="-",
        near=r"\d-\d{1,2}[A-Z]",
    ),
    rule(
        "number of a paper with its year",
        r"(?<![\w-])(?P<letters>[A-Z]{1,3})(?P<a>0\d{2,4})-(?P<b>\d\d)(?![\w-])",
        lambda m: (
            f"{' '.join(m['letters'])} {one_by_one(m['a'], 'de')} Strich {cardinal(m['b'], 'de')}"
        ),
        ("DS0492-25", "D S null vier neun zwei Strich fünfundzwanzig"),
        needs="-",
        near=r"[A-Z]0\d{2,4}-",
    ),
    rule(
        "number of a duty doctor",
        r"(?<![\w.,/-])116 ?11[67](?![\w/-]|[.,]\d)",
        lambda m: one_by_one(m[0].replace(" ", ""), "de"),
        ("unter 116117", "unter eins eins sechs eins eins sieben"),
        near=r"116 ?11[67]",
        needs=DIGITS,
    ),
    rule(
        "lane in short",
        r"(?<!\w)(?P<name>(?!Erfolg|Gefolg)[A-ZÄÖÜ][a-zäöüß]{1,20}[bdfghklmpst])g\.(?= \d{1,3}"
        r"(?:[a-z]?\b|/)(?!\.\d| [A-ZÄÖÜ]))",
        lambda m: f"{m['name']}gasse",
        ("Bachg. 3", "Bachgasse drei"),
        near=r"[a-zäöüß]g\. \d",
        needs=DIGITS,
    ),
    rule(
        "in the month in short",
        r"(?<![\w.])i\. (?=(?:Monat|Winter|Sommer|Frühjahr|Herbst|Jahr|Jahre|Sept|Okt|Nov|Dez)\b)",
        "im ",
        ("zweimal i. Monat", "zweimal im Monat"),
        near=r"i\. [MWSFHJOND]",
        needs="i",
    ),
    rule(
        "minute of a goal behind in",
        r"(?<=[Ii]n )Min\.(?= \d{1,3}\b)",
        "Minute",
        ("in Min. 12", "in Minute zwölf"),
        needs=["Min"],
        near=r"n Min\. \d",
    ),
    rule(
        "days of a term",
        r"(?<=\d )T\.(?=[,;)]|\s*$)",
        lambda m: (
            f"Tagen{last_stop(m)}"
            if re.search(r"\b(?:binnen|innerhalb(?: von)?|nach|vor|seit|in) \d{1,3} $", before(m))
            else None
        ),
        ("zahlbar binnen 14 T.", "zahlbar binnen vierzehn Tagen."),
        needs="T",
        near=r"\d T\.",
    ),
    rule(
        "section of an old print",
        r"§\. ?(?=\d)",
        "Paragraf ",
        ("in §. 12", "in Paragraf zwölf"),
        needs="§",
        near=r"§\.",
    ),
    rule(
        "ordinal of an old print",
        r"(?P<at>(?<!\w)(?:[Aa]m|[Dd]en|[Ii]m|[Vv]om|[Zz]um|[Dd]es|[Dd]em) )(?P<n>\d{1,2})te?n?\."
        r"(?= [A-ZÄÖÜ]|\s*$)",
        lambda m: f"{m['at']}{ordinal(m['n'], 'de')}n",
        ("am 2t. Ostertage", "am zweiten Ostertage"),
        near=r"\dte?n?\.",
        needs=DIGITS,
    ),
    rule(
        "hour of an old print",
        r"(?<=\d )U\.(?=[,;)]| (?:[a-zäöü]|[MAN][a-z]+s\b)|\s*$)",
        lambda m: f"Uhr{last_stop(m)}",
        ("um 3 U. nachmittags", "um drei Uhr nachmittags"),
        needs="U",
        near=r"\d U\.",
    ),
)

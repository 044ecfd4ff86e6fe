"""German leaflets: church Sundays, sides of a picture, hours over midnight, months and families."""

import re

from declaim.normalise.grammars.german import german_words as table
from declaim.normalise.grammars.german.cases.german_declension import ending, last_word
from declaim.normalise.grammars.german.notices.german_adverts import ADVERTS
from declaim.normalise.grammars.german.notices.german_chronicles import CHRONICLES
from declaim.normalise.grammars.german.notices.german_registers import REGISTERS, last_stop
from declaim.normalise.numerals import cardinal, ordinal
from declaim.normalise.rules import Rule, after, any_of, before, rule, words

_SIDES = {"re": "rechts", "li": "links"}
_BEFORE_A_SIDE = re.compile(
    r"(?:^|[(,;:–-] ?|\n|\b(?:vorne?|hinten|oben|unten|Mitte|[Gg]anz|Stock|OG|EG|UG|Etage|Foto|Bild"
    r"|nach|[Vv]on|und|u\.) )$"
)


def _side(match: re.Match[str]) -> str | None:
    """Vorne re., but nothing is known of a bare re. inside a sentence."""
    if match["of"]:
        return f"von {_SIDES[match['side']]}{last_stop(match)}"
    if not _BEFORE_A_SIDE.search(before(match)):
        return None
    return _SIDES[match["side"]] + last_stop(match)


_OF_THE_YEAR = {"n.": "nach", "nach": "nach", "v.": "vor", "vor": "vor", "i.": "im", "im": "im",
    "d.": "der", "der": "der"}  # fmt: skip
_FEASTS = {
    "Trin": "Trinitatis", "Epiph": "Epiphanias", "Adv": "Advent", "JK": "Jahreskreis",
    "Jk": "Jahreskreis", "Jahreskr": "Jahreskreis", "Ost": "Ostern", "Osterz": "Osterzeit",
    "Fastenz": "Fastenzeit", "Trinitatis": "Trinitatis", "Epiphanias": "Epiphanias",
    "Advent": "Advent", "Jahreskreis": "Jahreskreis", "Ostern": "Ostern",
    "Osterzeit": "Osterzeit", "Fastenzeit": "Fastenzeit", "Weihnachten": "Weihnachten",
}  # fmt: skip


def _sunday(match: re.Match[str]) -> str:
    nth = f"{ordinal(match['n'], 'de')}{ending(last_word(match), 'Sonntag')}"
    feast = f"{_OF_THE_YEAR[match['at']]} {_FEASTS[match['feast']]}"
    return f"{nth} Sonntag {feast}{last_stop(match)}"


def _night(match: re.Match[str]) -> str | None:
    first, last = int(match["a"]), int(match["b"])
    if not last < first <= 24:
        return None
    return f"{cardinal(match['a'], 'de')} bis {cardinal(match['b'], 'de')} Uhr"


_LENGTHS = {"cm": "einen Zentimeter", "mm": "einen Millimeter", "m": "einen Meter",
    "km": "einen Kilometer", "Zentimeter": "einen Zentimeter", "Meter": "einen Meter",
    "Millimeter": "einen Millimeter", "t": "eine Tonne", "kg": "ein Kilogramm"}  # fmt: skip
_SEASON = r"(?:Saison|Spielzeit|Schuljahr|Spielsaison|Wintersemester|Winter|Vereinsjahr|Runde)"


def _years(match: re.Match[str]) -> str | None:
    """The next year behind a hyphen; other figures behind a year are a month or a span."""
    first, second = match["a"], match["b"]
    if int(second) != (int(first) + 1) % 100:
        return None
    said = cardinal(first, "de")
    if re.search(rf"{_SEASON}(?:en)? $", before(match)):
        return f"{said} {'null ' * (second[0] == '0')}{cardinal(second, 'de')}"
    return f"{said} bis {cardinal(str(int(first) + 1), 'de')}"


def _short_season(match: re.Match[str]) -> str | None:
    if int(match["b"]) != (int(match["a"]) + 1) % 100:
        return None
    return " ".join(f"null {cardinal(match[n], 'de')}" for n in ("a", "b"))


_AT_AN_HOUR = re.compile(
    r"(?:(?<!\w)(?:Mo|Di|Mi|Do|Fr|Sa|So)\b|\w+(?:tag|woch|abend)\b|\b(?:Rückk|Abf|Ank|Abm|Start|Beginn"
    r"|Treff|Einlass|Siegerehr|Abmarsch|Messe|Gottesd|Andacht|Ende|Training))[^;\d\n]{0,25}$"
)
_LASTING = re.compile(r"(?:[dD]auer|zeit|\bin|\bnach|\bfür|\bmit|über|mindestens|pro|je|alle) ?$")


def _hour(match: re.Match[str]) -> str | None:
    """Behind a weekday or a beginning it is a time of day, else so many hours."""
    text = before(match, 50)
    if not _AT_AN_HOUR.search(text) or _LASTING.search(text):
        return None
    return f"{cardinal(match['h'], 'de')} Uhr"


def _sets(match: re.Match[str]) -> str | None:
    """Results, if one of them is no time of day."""
    pairs = [pair.split(":") for pair in re.split(", ?", match[0])]
    if all(int(a) <= 24 and len(b) == 2 and int(b) < 60 for a, b in pairs):
        return None
    return ", ".join(f"{cardinal(a, 'de')} zu {cardinal(str(int(b)), 'de')}" for a, b in pairs)


LEAFLETS: tuple[Rule, ...] = (
    rule(
        "side of a picture",
        r"(?<![\w.])(?P<of>v\. ?)?(?P<side>re|li)\.(?=:|[),;/]| [A-ZÄÖÜ(]|\s*$)",
        _side,
        ("vorne re. Anna, li.: Otto", "vorne rechts Anna, links: Otto"),
        ("Otto (2. v. re.)", "Otto (zweiter von rechts)"),
        needs=["re", "li"],
        near=r"\b(?:re|li)\.",
    ),
    rule(
        "priest without a stop",
        r"(?<!\w)Pfr (?=[A-ZÄÖÜ][a-zäöüß])",
        "Pfarrer ",
        ("mit Pfr Roth", "mit Pfarrer Roth"),
        needs=["Pfr"],
    ),
    rule(
        "Sunday of the church year",
        r"(?<![\w.,])(?P<n>\d{1,2})\. ?(?:So(?:nnt)?\.?|Sonntag) "
        rf"(?P<at>{any_of(_OF_THE_YEAR)}) ?(?P<feast>{any_of(_FEASTS)})\b\.?",
        _sunday,
        (
            "2. So. n. Trin., 1. So. i. Advent",
            "zweiter Sonntag nach Trinitatis, erster Sonntag im Advent",
        ),
        ("am 19. Sonntag n. Trin.", "am neunzehnten Sonntag nach Trinitatis."),
        needs=["So", "Sonnt", "Sonntag"],
        near=r"\d\. ?So",
    ),
    rule(
        "weekday in short beside its hours",
        r"(?<![\w.])(?:(?<=außer )|(?<=jeden )|(?<=immer )|(?<=Ruhetag: )|(?<=[Aa]m ))"
        r"(?P<a>Mo|Di|Mi|Do|Fr|Sa|So)\.(?! ?[A-ZÄÖÜ][a-zäöüß]|,? ?\d)"
        r"|(?<![\w.])(?P<b>Mo|Di|Mi|Do|Fr|Sa|So)\.?(?<!So) "
        r"(?=(?:geschl|Ruhetag|nachm|vorm|abends|vormittags|nachmittags|n\. ?V\b|a\. \d))"
        r"|(?<![\w.])(?P<c>So)\.(?=, ?\d\d?\.)",
        lambda m: (
            table.DAYS[m["a"] or m["b"] or m["c"]]
            + (" " if m["b"] else "")
            + ("." if m["a"] and not after(m).strip() else "")
        ),
        (
            "tgl. außer Mo. offen, Do. geschl.",
            "täglich außer Montag offen, Donnerstag geschlossen.",
        ),
        ("So., 12.1., 10 Uhr", "Sonntag, zwölfter erster, zehn Uhr"),
        needs=words("Mo Di Mi Do Fr Sa So"),
        near=r"(?:Mo|Di|Mi|Do|Fr|Sa|So)[. ]",
    ),
    rule(
        "with in short before an adjective",
        r"(?<=[a-zäöüß] )m\. (?=(?P<adj>hl\. )?(?:hl\.|anschl|gem\.|gemeins|viel|klein|groß|gut))",
        "mit ",
        ("Feier m. anschl. Kaffee", "Feier mit anschließend Kaffee"),
        needs=["m"],
        near=r" m\. [hagvk]",
    ),
    rule(
        "for in short",
        r"(?:(?<=[A-ZÄÖÜ]{2} )|(?<=[a-zäöüß]{2} )|(?<=[a-zäöüß]{4}\. ))f\. (?:[+†]{1,2} ?)?"
        r"(?P<the>d\. (?=[A-Z]))?"
        r"(?=\d+ ?x|alle|unser|d(?:en|ie|as)\b|Ki\.|Erw\.|Jg\.|[A-ZÄÖÜ][a-zäöüß]{2})",
        lambda m: "für die " if m["the"] else "für ",
        ("JGD f. Anna, Kurs f. alle", "J G D für Anna, Kurs für alle"),
        ("Messe f. + Karl Roth", "Messe für Karl Roth"),
        ("Messe f. ++ d. Fam. Roth", "Messe für die Familie Roth"),
        needs=["f"],
        near=r" f\. ",
    ),
    rule(
        "hours over midnight",
        r"(?<![\w.,:/–-])(?P<a>\d{1,2}) ?[–-] ?(?P<b>\d{1,2})(?= ?(?:Uhr|h)\b) ?(?:Uhr|h)",
        _night,
        ("Nachtruhe von 22-6 Uhr", "Nachtruhe von zweiundzwanzig bis sechs Uhr"),
        needs="-–",
        near=r"\d ?(?:Uhr|h)\b",
    ),
    rule(
        "one measure before its adjective",
        rf"(?<![\w.,/–-])(?<!\d )1 ?(?P<unit>{any_of(_LENGTHS)})"
        r"(?= (?:groß|dick|lang|breit|hoh|tief|klein|stark|dünn|schmal|schwer|weit)"
        r"e[mnrs]?(?!\w))",
        lambda m: _LENGTHS[m["unit"]],
        ("in 1 cm große Würfel", "in einen Zentimeter große Würfel"),
        ("mit 1 m langen Stangen", "mit einen Meter langen Stangen"),
        needs="1",
        near=r"1 ?(?:[cmk]?m|Zenti|Milli|Meter|t|kg) ",
    ),
    rule(
        "number behind and",
        r"(?:(?<=& )|(?<=und )|(?<=u\. )|(?<=\+ ))(?P<house>Haus|Tel\.-?|Telefon)?"
        r"(?:(?<=s)n|(?<![a-z])N|(?<=n)n)r\.(?! ?\d)",
        lambda m: (
            {"Haus": "Hausnummer", None: "Nummer"}.get(m["house"], "Telefonnummer") + last_stop(m)
        ),
        ("Straße & Nr.", "Straße und Nummer."),
        ("Straße u. Hausnr. angeben", "Straße und Hausnummer angeben"),
        near=r"(?:&|und|u\.|\+) (?:\w+)?[Nn]r\.",
        needs=words("Nr Hausnr Telefonnr"),
    ),
    rule(
        "year and the next behind a hyphen",
        r"(?<![\w.,/–-])(?P<a>20\d\d)[-–](?P<b>0\d)(?![\w/–-]|[.,]\d)",
        _years,
        ("Saison 2006-07", "Saison zweitausendsechs null sieben"),
        ("2006-07 war er Trainer", "zweitausendsechs bis zweitausendsieben war er Trainer"),
        needs="-–",
        near=r"\d[-–]0\d",
    ),
    rule(
        "season with zeros",
        r"(?<![\w.,/–-])(?:(?<=Saison )|(?<=Spielzeit )|(?<=Schuljahr ))"
        r"0(?P<a>\d)[/–-]0(?P<b>\d)(?!\w)",
        _short_season,
        ("Saison 06/07", "Saison null sechs null sieben"),
        needs="0",
        near=r"[nrt] 0\d[/–-]0\d",
    ),
    rule(
        "under an age in short",
        r"(?<=[a-zäöüß] )u\. (?P<n>\d{1,2}) J(?:\.|ahren?\b)",
        lambda m: f"unter {cardinal(m['n'], 'de')} Jahren{last_stop(m)}",
        ("Kinder u. 6 J. frei", "Kinder unter sechs Jahren frei"),
        needs=["u"],
        near=r"u\. \d",
    ),
    rule(
        "years in one letter",
        r"(?<=für )(?P<n>\d{1,2}) J(?![\w./·])",
        lambda m: f"{'ein Jahr' if m['n'] == '1' else cardinal(m['n'], 'de') + ' Jahre'}",
        ("für 7 J gemäß Gesetz", "für sieben Jahre gemäß Gesetz"),
        needs=["J"],
        near=r"\d J\b",
    ),
    rule(
        "nth weekday in short",
        r"(?<!\w)jd\. (?P<n>[1-5])\. (?P<day>Mo|Di|Mi|Do|Fr|Sa|So)\b\.?",
        lambda m: f"jeden {ordinal(m['n'], 'de')}n {table.DAYS[m['day']]}",
        ("jd. 1. Mi. im Monat", "jeden ersten Mittwoch im Monat"),
        needs=["jd"],
    ),
    rule(
        "hour of a notice",
        r"(?<![\w.,:/–-])(?P<h>[6-9]|1\d|2[0-4]) ?h(?![\w])(?! ?[–-])",
        _hour,
        ("Sa Messe 18 h, Rückkehr ca. 20 h", "Sa Messe achtzehn Uhr, Rückkehr circa zwanzig Uhr"),
        near=r"\d ?h\b",
        needs="h",
    ),
    rule(
        "hours and minutes of a notice",
        r"(?<![\w.,:/–-])(?P<a>[01]?\d|2[0-4])[.:](?P<am>[0-5]\d) ?[–-] ?"
        r"(?P<b>[01]?\d|2[0-4])[.:](?P<bm>[0-5]\d) ?h(?!\w)",
        lambda m: " bis ".join(
            f"{'ein' if int(m[h]) == 1 else cardinal(str(int(m[h])), 'de')} Uhr"
            + (f" {cardinal(str(int(m[n])), 'de')}" if int(m[n]) else "")
            for h, n in (("a", "am"), ("b", "bm"))
        ),
        ("17.30-17.50 h", "siebzehn Uhr dreißig bis siebzehn Uhr fünfzig"),
        near=r"\d[.:]\d\d ?[–-]",
        needs="h",
    ),
    rule(
        "results of sets in a row",
        r"(?<![\w.,:/–-])\d{1,2}:\d{1,2}(?:, ?\d{1,2}:\d{1,2}){2,6}(?![\w:]|[.,]\d| ?(?:Uhr|h)\b)",
        _sets,
        (
            "25:23, 22:25, 15:12",
            "fünfundzwanzig zu dreiundzwanzig, zweiundzwanzig zu fünfundzwanzig, fünfzehn zu zwölf",
        ),
        needs=":",
        near=r":\d\d?, ?\d",
    ),
    rule(
        "minute of a match in short",
        r"(?<![\w.])i\. ?d\. ?(?P<n>\d{1,3})\. ?Min(?:\.|ute\b)",
        lambda m: f"in der {ordinal(m['n'], 'de')}n Minute{last_stop(m)}",
        ("Tor i. d. 90. Min.", "Tor in der neunzigsten Minute."),
        needs=["Min", "Minute"],
        near=r"i\. ?d\. ?\d",
    ),
    *REGISTERS,
    *ADVERTS,
    *CHRONICLES,
)

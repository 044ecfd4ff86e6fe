"""German jottings: forms of notes and adverts in short, which the words beside them explain."""

import re

from declaim.normalise.grammars.german import german_words as table
from declaim.normalise.grammars.german.cases.german_declension import ending, gender
from declaim.normalise.grammars.german.cases.german_rulers import STARTS
from declaim.normalise.grammars.german.notices.german_registers import last_stop
from declaim.normalise.numerals import cardinal, decimal, ordinal, roman
from declaim.normalise.rules import DIGITS, WORD, Rule, any_of, before, rule
from declaim.normalise.spelled_words import VALID_ROMAN

_DAY = any_of(table.DAYS)
_UNITS = {
    "Sek": "Sekunden", "sek": "Sekunden", "Sec": "Sekunden", "sec": "Sekunden", "Min": "Minuten",
    "min": "Minuten", "Std": "Stunden", "Pers": "Personen", "Einw": "Einwohner", "Stk": "Stück",
    "Tg": "Tage", "Pkt": "Punkte",
}  # fmt: skip


def _pope(match: re.Match[str]) -> str:
    dative = re.search(r"\b(?:[Vv]on|[Uu]nter|[Mm]it|[Bb]ei|[Zz]u|dem)(?: Papst)? $", before(match))
    number = ordinal(roman(match["n"]), "de").capitalize()
    return f"Johannes dem {number}n" if dative else f"Johannes der {number}"


JOTTINGS: tuple[Rule, ...] = (
    rule(
        "ordinal before an adjective",
        r"(?<![\w.,])(?P<n>\d{1,3})\. (?:und|u\.) (?=(?P<word>(?:vor)?letzte|größte|wichtigste"
        r"|entscheidende"
        r"|abschließende|finale)(?P<end>[nrsm]?) [A-ZÄÖÜ])",
        lambda m: f"{ordinal(m['n'], 'de')}{m['end']} und ",
        ("der 3. u. letzte Abend", "der dritte und letzte Abend"),
        near=r"\d\. (?:und|u\.) [vlgweaf]",
        needs=DIGITS,
    ),
    rule(
        "from the nth in short",
        r"(?<=[a-zäöüß] )v\. (?P<n>\d{1,2})\. ?(?=(?P<noun>[A-ZÄÖÜ][a-zäöüß]{2,}))",
        lambda m: (
            f"{'von der' if gender(m['noun']) == 'f' else 'vom'} {ordinal(m['n'], 'de')}n "
            if m["noun"] not in table.SHORT_MONTHS
            else None
        ),
        ("die Kollekte v. 2. Adventssonntag", "die Kollekte vom zweiten Adventssonntag"),
        near=r"v\. \d\d?\. ?[A-ZÄÖÜ]",
        needs="v",
    ),
    rule(
        "every weekday in short",
        rf"(?<!\w)(?P<j>[Jj])d\. (?P<day>{_DAY})\b\.?",
        lambda m: f"{m['j']}eden {table.DAYS[m['day']]}",
        ("jd. Do. im Saal", "jeden Donnerstag im Saal"),
        needs=["jd", "Jd"],
    ),
    rule(
        "from in short before its hours",
        r"(?<=[a-zäöü.] )v\. ?(?P<a>\d{1,2}) ?[–-] ?(?P<b>\d{1,2}) ?h\b",
        lambda m: f"von {cardinal(m['a'], 'de')} bis {cardinal(m['b'], 'de')} Uhr",
        ("jeden Montag v. 15-17 h", "jeden Montag von fünfzehn bis siebzehn Uhr"),
        near=r" v\. ?\d",
        needs="v",
    ),
    rule(
        "hurt in short",
        r"(?:(?<=leicht )|(?<=schwer )|(?<=tödlich )|(?<=schwerst ))verl\.",
        lambda m: f"verletzt{last_stop(m)}",
        ("wurde leicht verl. und", "wurde leicht verletzt und"),
        needs=["verl"],
    ),
    rule(
        "indefinite article in short",
        r"(?<!\w)(?P<prep>mit|von|bei|aus|nach|zu) e\. (?=(?P<noun>[A-ZÄÖÜ][a-zäöüß]{2,})\b)",
        lambda m: f"{m['prep']} {'einer' if gender(m['noun']) == 'f' else 'einem'} ",
        ("mit e. Reh", "mit einem Reh"),
        near=r"[a-zü] e\. [A-ZÄÖÜ]",
        needs="e",
    ),
    rule(
        "road behind its short article",
        r"(?:(?<=auf )|(?<=von )|(?<=an )|(?<=bei ))d\. (?=[ABLK] ?\d)",
        "der ",
        ("auf d. B 12", "auf der B zwölf"),
        near=r"d\. [ABLK] ?\d",
        needs="d",
    ),
    rule(
        "average",
        r"(?<!\w)[Øø] ?(?=\d[\d.,]* ?(?:km/h|%|€|Punkte|Jahre|Stunden|kWh|l\b|Grad|°))",
        "durchschnittlich ",
        ("Ø 22 km/h", "durchschnittlich zweiundzwanzig Kilometer pro Stunde"),
        needs="Øø",
    ),
    rule(
        "parts of months in a row",
        rf"(?P<m>{any_of((*table.MONTHS, *table.SHORT_MONTHS))})\.? ?[–-] ?(?=(?:Anfang|Mitte"
        rf"|Ende) )",
        lambda m: f"{table.SHORT_MONTHS.get(m['m'], m['m'])} bis ",
        ("Mitte Juni–Ende August", "Mitte Juni bis Ende August"),
        near=r"[–-] ?(?:Anfang|Mitte|Ende) ",
        needs="-–",
    ),
    rule(
        "less in brackets",
        r"(?<=\()[–−](?=\d{1,2}(?:,\d+)?(?: ?(?:%|Prozent|Punkte|Prozentpunkte))?\))",
        "minus ",
        ("18,3 (–0,7)", "achtzehn Komma drei (minus null Komma sieben)"),
        near=r"\([–−]\d",
        needs="–−",
    ),
    rule(
        "pope in short",
        rf"(?<!\w)Joh\. (?P<n>(?=[IVX]){VALID_ROMAN})\.?(?!\w)",
        _pope,
        ("Papst Joh. XXIII. kam", "Papst Johannes der Dreiundzwanzigste kam"),
        ("unter Joh. XXIII. und", "unter Johannes dem Dreiundzwanzigsten und"),
        needs=["Joh"],
        near=r"Joh\. [IVX]",
    ),
    rule(
        "fetching in short",
        r"(?:(?<=nur )|(?<=[Bb]ei )|(?<=Nur ))Abh\.",
        lambda m: f"Abholung{last_stop(m)}",
        ("nur Abh. möglich", "nur Abholung möglich"),
        needs=["Abh"],
    ),
    rule(
        "flat in short",
        r"(?<!\w)(?P<name>[A-ZÄÖÜ][a-zäöüß]{2,20})whg\.",
        lambda m: f"{m['name']}wohnung{last_stop(m)}",
        ("eine Ferienwhg. am See", "eine Ferienwohnung am See"),
        near=r"whg\.",
        needs=".",
    ),
    rule(
        "by a river in short",
        rf"(?<!Pfeffer )(?<=[\s({WORD}])(?P<p>[ai])\. ?d\. ?(?=[A-ZÄÖÜ][a-zäöüß]{{2}})",
        lambda m: {"a": "an der ", "i": "in der "}[m["p"]],
        ("Haus (a. d. Nordsee)", "Haus (an der Nordsee)"),
        near=r"[ai]\. ?d\. ?[A-ZÄÖÜ]",
        needs="d",
    ),
    rule(
        "so often a week",
        r"(?<![\w.,])(?P<n>\d{1,2}) ?[x×] ?/ ?(?P<per>Wo|Mon|Tg)\.",
        lambda m: (
            f"{'ein' if m['n'] == '1' else cardinal(m['n'], 'de')}mal pro "
            f"{ {'Wo': 'Woche', 'Mon': 'Monat', 'Tg': 'Tag'}[m['per']] }"
        ),
        ("3x/Wo. Sport", "dreimal pro Woche Sport"),
        needs="/",
        near=r"[x×] ?/ ?[WMT]",
    ),
    rule(
        "with in short behind an adverb",
        r"(?:(?<=ggf\. )|(?<=evtl\. )|(?<=auch )|(?<=nur )|(?<=und )|(?<=u\. )|(?<=oder )|"
        r"(?<=od\. ))m\. "
        r"(?=[A-ZÄÖÜ][a-zäöüß]{2})",
        "mit ",
        ("ggf. m. Mulch", "gegebenenfalls mit Mulch"),
        near=r"[a-z.] m\. [A-ZÄÖÜ]",
        needs="m",
    ),
    rule(
        "height of a plant",
        r"(?<![\w.])H\. (?=\d{1,3}(?: ?[–-] ?\d{1,3})? ?c?m\b)",
        "Höhe ",
        ("H. 30–50 cm", "Höhe dreißig bis fünfzig Zentimeter"),
        near=r"H\. \d",
        needs="H",
    ),
    rule(
        "halves in an adjective",
        rf"(?<![\w.,/–-])(?P<n>\d{{1,2}}),5-?(?P<rest>{table.OF_SO_MANY})",
        lambda m: f"{re.sub('eins$', 'ein', cardinal(m['n'], 'de'))}einhalb{m['rest']}",
        ("das 1,5-stündige Konzert", "das eineinhalbstündige Konzert"),
        near=r",5-?[a-z]",
        needs=",",
    ),
    rule(
        "unit that ends a sentence",
        rf"(?<![\w.,:/–-])(?:(?P<a>\d{{1,3}}) ?(?:[–-]|bis) ?)?(?P<n>\d{{1,4}}(?:,\d{{1,3}})?) ?"
        rf"(?P<unit>{any_of(_UNITS)})\.(?= {STARTS} [a-zäöüA-ZÄÖÜ])",
        lambda m: (
            (f"{cardinal(m['a'], 'de')} bis " if m["a"] else "")
            + f"{decimal(m['n'], 'de', ',', 'Komma')} {_UNITS[m['unit']]}."
            if m["n"] != "1"
            else None
        ),
        ("lief 11,23 Sek. Beim Wurf", "lief elf Komma zwei drei Sekunden. Beim Wurf"),
        needs=_UNITS,
    ),
    rule(
        "ordinal of a title in marks",
        r"(?P<the>(?<!\w)(?:[Ee]ine[mnrs]?|[Ee]in|[Dd](?:er|ie|as|en|em|es)|[Zz]u[mr]|[Bb]eim|[Vv]om"
        r"|[Ii]m|[Aa]m|unser\w{0,2}) )(?P<mark>[\"„»])(?P<n>\d{1,3})\. ?"
        r"(?P<of>(?:[A-ZÄÖÜ][a-zäöüß-]+er )?)(?=(?P<noun>[A-ZÄÖÜ][a-zäöüß]+))",
        lambda m: (
            f"{m['the']}{m['mark']}{ordinal(m['n'], 'de')}{ending(m['the'].strip(), m['noun'])} "
            f"{m['of']}"
        ),
        ('eine "2. Rother Nacht"', 'eine "zweite Rother Nacht"'),
        near=r"[\"„»]\d{1,3}\.",
        needs=DIGITS,
    ),
)

"""French figures."""

import re

from declaim.normalise.common_rules import LanguageWords, measured, tables_of
from declaim.normalise.figure_words import Figures
from declaim.normalise.grammars.french.french_borrowed import borrowed
from declaim.normalise.grammars.french.french_computers import COMPUTER_UNITS, COMPUTERS
from declaim.normalise.grammars.french.french_examples import EXAMPLES
from declaim.normalise.grammars.french.french_figures import FIGURES
from declaim.normalise.grammars.french.french_notices import NOTICES
from declaim.normalise.grammars.french.french_old_prose import OLD_PROSE
from declaim.normalise.grammars.french.french_rules import FIRST, LEFT, is_feminine
from declaim.normalise.grammars.french.french_words import (
    ADDRESS,
    CONTEXT,
    COUNTED,
    CURRENCIES,
    LABELS,
    LETTERS,
    MONTHS,
    NUMBERED,
    RULERS,
    SAID_AS_WORDS,
    SHORT,
    SHORT_MONTHS,
    UNITS,
)
from declaim.normalise.grammars.romance.romance_units import physical_units
from declaim.normalise.numerals import cardinal, ordinal, roman
from declaim.normalise.roman_rules import Numerals
from declaim.normalise.rules import DIGITS, any_of, before, rule, words
from declaim.normalise.spelled_words import VALID_ROMAN


def _date(before: str, day: str, month: str, year: str) -> str:
    first = "premier" if int(day) == 1 else cardinal(day, "fr")
    return f"{before}{first} {month}" + (f" {cardinal(year, 'fr')}" if year else "")


def _days(written: str) -> str:
    return ", ".join(
        "premier" if day == "1" else cardinal(day, "fr") for day in written.split(", ")
    )


def _clock(hour: int, minute: int) -> str:
    name = re.sub(r"\bun$", "une", cardinal(str(hour), "fr"))
    hours = f"{name} heure" if hour == 1 else f"{name} heures"
    return hours + (f" {cardinal(str(minute), 'fr')}" if minute else "")


def _fraction(top: int, bottom: int) -> str | None:
    if bottom < 2 or top == 0:
        return None
    name = {2: "demi", 3: "tiers", 4: "quart"}.get(bottom) or _nth(str(bottom))
    many = top > 1 and not name.endswith("s")
    return f"{cardinal(str(top), 'fr')} {name}{'s' if many else ''}"


def _agree(number: str, noun: str) -> str:
    """Une femme, vingt et une personnes; but en mille neuf cent un elle part."""
    alone = re.search(r"\bun$", number) and not re.search(
        " virgule |mille.* cent |deux mille", number
    )
    return f"{number}e" if alone and is_feminine(noun.partition(" ")[0]) else number


def _nth(digits: str) -> str:
    return str(ordinal(digits, "fr")).replace("vingtsième", "vingtième")


def _plain(digits: str) -> str:
    return cardinal(digits.replace(".", ""), "fr")


def _euros(match: re.Match[str]) -> str:
    """Douze euros cinquante."""
    whole = re.sub(r"\D", "", match["n"] or match["n2"])
    many = "s" * (whole != "1")
    return f"{cardinal(whole, 'fr')} euro{many} {cardinal(match['c'] or match['c2'], 'fr')}"


def _ruled(digits: str) -> str:
    """François premier, Louis quatorze."""
    return "premier" if digits == "1" else cardinal(digits, "fr")


def _century(match: re.Match[str]) -> str:
    if match["n"] == "I":
        return "première" if match["end"] == "re" else "premier"
    return _nth(roman(match["n"])) + "s" * match["end"].endswith("s")


def _ordinal(match: re.Match[str]) -> str:
    """Premier, deuxième, also where a space stands before the ending."""
    number, end = match["n"], match["end"].strip().lower()
    plain = {"ere": "ère", "ére": "ère"}.get(end, end)
    return (_FIRST.get(number + plain) or _nth(number)) + match["many"].lower()


_ROMANS = Numerals(
    counted=COUNTED,
    rulers=RULERS,
    say_ruler=_ruled,
    titles=words(
        "roi reine pape empereur impératrice prince pharaon tsar sultan duc comte égyptien "
        "patriarche"
    ),
    end="(?:er|re)?",
    queens=words("Élisabeth Elisabeth Catherine Isabelle"),
    say_queen=lambda digits: "première" if digits == "1" else cardinal(digits, "fr"),
)
_FIRST = {
    "1er": "premier",
    "1re": "première",
    "1ère": "première",
    "2nd": "second",
    "2nde": "seconde",
    "1ᵉʳ": "premier",
    "1ʳᵉ": "première",
}

WORDS = Figures(
    language="fr",
    months=MONTHS,
    decimal_mark=",",
    group_marks=". ",
    point="virgule",
    minus="moins",
    plus="plus",
    percent="pour cent",
    to="à",
    ampersand="et",
    between_cents="et",
    currencies=CURRENCIES,
    magnitudes={
        "million": "million d'",
        "millions": "millions d'",
        "M": "millions d'", "Md": "milliards d'", "Mds": "milliards d'", "k": "mille",
        "mille": "mille",
        "milliard": "milliard d'",
        "milliards": "milliards d'",
    },
    date=_date,
    short_months=SHORT_MONTHS,
    date_words=" ",
    clock=_clock,
    clock_pattern=r"(?P<h>\d{1,2})(?: ?h(?: (?=[0-5]\d))?|H(?=\d\d|[\s,.;)]|$)|:(?=\d\d))"
    r"(?P<m>[0-5]\d)?",
    units=measured(
        physical_units("fr") | COMPUTER_UNITS | UNITS,
        lambda noun: f"{noun} carré{'s' * noun.endswith('s')}",
        lambda noun: f"{noun} cube{'s' * noun.endswith('s')}",
    ),
    periods=words("jour mois an heure semaine personne minute seconde nuit habitant"),
    decimals=3,
    between="entre",
    times="sur",
    on=words("le du au"),
    pairs=True,
    telephone=r"0\d(?:[. ]\d\d){4}",
    per="par",
    part_of="d'",
    portions=words("tasse verre cuill litre kilo heure page bol sachet boîte botte gousse cube"),
    one="un",
    labels=LABELS,
    agree=_agree,
)  # fmt: skip


def _article_of_a_code(match: re.Match[str]) -> str | None:
    """L. 123-4, and behind "article" any number whose parts do not rise: 12-14 are three."""
    parts = re.split("[-–]", match["n"])
    rises = len(parts) == 2 and int(parts[0]) < int(parts[1])
    is_named = re.search(r"\b[Aa]rt(?:icles?|\.)", before(match, 80))
    is_of_law = match["l"] and len(parts[0]) > 2
    if not (match["point"] or is_of_law) and (not is_named or (rises and not match["l"])):
        return None
    said = " tiret ".join(cardinal(part, "fr") for part in parts)
    return f"{match['l']} {said}" if match["l"] else said


TABLES = tables_of(
    LanguageWords(
        figures=WORDS,
        short=SHORT,
        numbered=NUMBERED,
        address=ADDRESS,
        letters=LETTERS,
        said_as_words=SAID_AS_WORDS,
        numerals=_ROMANS,
        fraction=_fraction,
        context=CONTEXT,
    ),
    EXAMPLES,
    rule(
        "metres and centimetres",
        r"(?<![\w.,])(?P<m>\d{1,2})m(?P<c>\d\d)(?!\w)",
        lambda m: f"{cardinal(m['m'], 'fr')} mètre{'s' * (m['m'] != '1')} {cardinal(m['c'], 'fr')}",
        ("entre 1m30 et 2m60", "entre un mètre trente et deux mètres soixante"),
        needs=DIGITS,
    ),
    rule(
        "ordinal",
        r"(?<![\w.,])(?P<n>\d{1,4})(?P<end>er|re|[èée]re|e|è|[iI]?[èÈeé]me|ᵉʳ|ʳᵉ|ᵉ|nde?"
        r"|I?[EÈ]ME|ER|[EÈ]RE|NDE?| (?:er|[èeé]re|i?[èeé]me|nde?)"
        r"| (?:e|è)(?= (?!et\b|ou\b|est\b)[a-zéè]{4})"
        r"|(?:(?<=\bde [3-6])|(?<=\ben [3-6])|(?<=\bet [3-6])) e(?=[,.;)]|$| et [3-6]))"
        r"(?P<many>[sS]?)(?!\w)",
        _ordinal,
        ("le 19e siècle", "le dix-neuvième siècle"),
        ("la 1re fois", "la première fois"),
        ("le 4 ème jour, les 3 èmes, la 2EME", "le quatrième jour, les troisièmes, la deuxième"),
        ("au 20éme siècle, la 1ére", "au vingtième siècle, la première"),
        ("le 1 er étage, 5 e rang", "le premier étage, cinquième rang"),
        needs=DIGITS,
    ),
    rule(
        "roman century",
        rf"(?<![\w.])(?P<n>(?=[IVX]){VALID_ROMAN})(?P<end>er|re|es?|è|[èe]mes?|ᵉ"
        r"| ?[èe]mes?| (?:er?|è)(?= siècle)|°(?= ?s(?:iècle|\.)))(?![\w'])(?P<s> s\.)?",
        lambda m: _century(m) + " siècle" * bool(m["s"]),
        ("au XXe siècle, au XII° siècle", "au vingtième siècle, au douzième siècle"),
        needs="IVX",
    ),
    *LEFT,
    first=(
        *NOTICES,
        *OLD_PROSE,
        *borrowed(WORDS, _clock),
        *FIRST,
        *COMPUTERS,
        *FIGURES,
        rule(
            "around the clock",
            r"(?<!\w)24 ?h(?:eures)?/24|(?<!\w)7 ?j(?:ours)?/7",
            lambda m: (
                "vingt-quatre heures sur vingt-quatre" if m[0][0] == "2" else "sept jours sur sept"
            ),
            ("24h/24, 7j/7", "vingt-quatre heures sur vingt-quatre, sept jours sur sept"),
            needs="/",
        ),
        rule(
            "law of a year",
            r"(?<!\w)[nN][o°º] ?(?P<y>\d{2,4})[-–](?P<n>\d\d\.\d{3}|\d{1,4})(?![\w-]|\.\d)",
            lambda m: (
                f"numéro {cardinal(m['y'], 'fr')} tiret {_plain(m['n'])}"
                if int(m["n"].replace(".", "")) != int(m["y"]) + 1
                else None
            ),
            ("la loi n° 2016-1088", "la loi numéro deux mille seize tiret mille quatre-vingt-huit"),
            needs="-–",
        ),
        rule(
            "article of a code",
            r"(?<![\w.-])(?:(?P<l>[LRDA])(?P<point>\. ?)?)?"
            r"(?P<n>\d{1,4}(?:[-–]\d{1,3}){1,3})(?![\w-])",
            _article_of_a_code,
            ("l'article L. 123-4", "l'article L cent vingt-trois tiret quatre"),
            ("et R123-5", "et R cent vingt-trois tiret cinq"),
            (
                "aux articles 815-14 et 815-15",
                "aux articles huit cent quinze tiret quatorze et huit cent quinze tiret quinze",
            ),
            needs="-–",
        ),
        rule(
            "number of a paragraph",
            r"(?:(?m:^)|(?<=[;:#] ))(?P<n>[1-9]\d?)° (?=[A-Za-zÀ-ÿ])"
            r"(?![Nn]ord|[Ss]ud|[Oo]uest|[NSEO]\b|C\b)",
            lambda m: ("premièrement" if m["n"] == "1" else f"{_nth(m['n'])}ment") + ", ",
            ("2° les dettes", "deuxièmement, les dettes"),
            needs="°",
        ),
        rule(
            "euros and cents",
            r"(?<![\w.,+-])(?:(?P<n>\d{1,4}) ?€ ?(?P<c>\d\d)(?!\d|[.,]\d)"
            r"|(?!0,)(?P<n2>\d{1,3}(?:[ .]?\d{3}){0,2}),(?P<c2>(?!00)\d\d) ?(?:€|euros?\b)(?! ?/))",
            _euros,
            ("12 €50 et 1,93 €", "douze euros cinquante et un euro quatre-vingt-treize"),
            needs=["€", "euro", "euros"],
        ),
        rule(
            "days in a row",
            r"(?<![\w.,])(?P<days>\d{1,2}(?:, \d{1,2}){0,4}) et (?P<last>\d{1,2}) "
            rf"(?={any_of(MONTHS)})",
            lambda m: f"{_days(m['days'])} et {cardinal(m['last'], 'fr')} ",
            ("les 3, 4 et 5 mai", "les trois, quatre et cinq mai"),
            needs="e",
            near=r"\d et \d",
        ),
    ),
)

"""Polish figures, short forms and Roman numerals, in their frequent cases."""

import re

from declaim.normalise.common_rules import LanguageWords, measured, tables_of
from declaim.normalise.figure_rules import magnitudes
from declaim.normalise.figure_words import Figures, Money, slavic
from declaim.normalise.grammars.polish.polish_numbers import (
    MONTHS,
    YEARS,
    century,
    date,
    decade,
    feminine,
    feminine_in,
    glued,
)
from declaim.normalise.grammars.polish.polish_ordinals import ORDINALS
from declaim.normalise.grammars.polish.polish_quantities import HUNDREDTHS, agree, of_the_feminine
from declaim.normalise.numerals import cardinal, decimal, ordinal, roman
from declaim.normalise.roman_rules import Numerals
from declaim.normalise.rules import DIGITS, rule, words
from declaim.normalise.short_dates import short_dates
from declaim.normalise.spelled_words import VALID_ROMAN

_DEGREES = ("stopień", "stopnie", "stopni", "stopnia")


def _clock(hour: int, minute: int) -> str:
    """As it stands behind *o*, *od*, *do* and *po*: czternastej trzydzieści."""
    hours = re.sub(r"ga$", "giej", re.sub(r"(?<!g)a\b", "ej", feminine(str(hour))))
    hours = hours if hour else "zero"
    return f"{hours} {cardinal(str(minute), 'pl')}" if minute else hours


def _told(hour: int, minute: int) -> str:
    hours = feminine(str(hour)) if hour else "zero"
    return f"{hours} {cardinal(str(minute), 'pl')}" if minute else hours


def _hour_word(word: str, at: bool) -> str:
    """O godzinie, od godziny."""
    return word if word != "godz." else "godzinie" if at else "godziny"


def _fraction(top: int, bottom: int) -> str | None:
    if bottom < 2 or top == 0:
        return None
    if (top, bottom) == (1, 2):
        return "jedna druga"
    upper = of_the_feminine(cardinal(str(top), "pl"))
    lower = feminine(str(bottom))
    few = top % 10 in {2, 3, 4} and top % 100 not in {12, 13, 14}
    ends = "e" if few else "ych"
    if top > 1:
        lower = re.sub("ga$", "gie" if few else "gich", re.sub("ia$", f"i{ends[-2:]}", lower))
        lower = re.sub("a$", ends, lower)
    return f"{upper} {lower}"


_ADDRESS = {
    ".": "kropka", "@": "małpa", "/": "ukośnik", ":": "dwukropek", "-": "myślnik",
    "_": "podkreślenie", "?": "znak zapytania", "=": "równa się", "&": "i", "#": "krzyżyk",
    "%": "procent", "+": "plus", "pl": "p l",
}  # fmt: skip
_SHORT = {
    "dr": "doktor", "prof.": "profesor", "mgr": "magister", "inż.": "inżynier", "św.": "święty",
    "np.": "na przykład", "itd.": "i tak dalej", "itp.": "i tym podobne", "tzn.": "to znaczy",
    "tj.": "to jest", "m.in.": "między innymi", "tzw.": "tak zwany", "ok.": "około",
    "zob.": "zobacz", "por.": "porównaj", "ul.": "ulica", "al.": "aleja", "woj.": "województwo",
    "ur.": "urodzony", "zm.": "zmarły", "p.n.e.": "przed naszą erą", "n.e.": "naszej ery",
    "im.": "imienia", "ww.": "wyżej wymieniony", "pt.": "pod tytułem", "tel.": "telefon",
    "ks.": "ksiądz", "gen.": "generał", "płk": "pułkownik", "red.": "redaktor",
    "kpt.": "kapitan", "pl.": "plac", "os.": "osiedle", "ws.": "w sprawie", "ds.": "do spraw",
    "nt.": "na temat", "wg": "według", "tzn": "to znaczy",
}  # fmt: skip
_NUMBERED = {
    "nr": "numer", "str.": "strona", "s.": "strona", "rozdz.": "rozdział", "art.": "artykuł",
    "ust.": "ustęp", "pkt": "punkt", "rys.": "rysunek", "t.": "tom",
    "lit.": "litera", "godz.": "godzina", "§": "paragraf",
}  # fmt: skip
_ROMANS = Numerals(
    counted=words("rozdział tom część akt księga artykuł klasa"),
    rulers=words("""
        Jan Karol Henryk Fryderyk Ludwik Pius Leon Benedykt Grzegorz Zygmunt Kazimierz Władysław
        Bolesław Mieszko Aleksander Mikołaj Napoleon Wilhelm Jerzy Edward Filip Klemens August
        Stanisław Stefan Piotr Iwan Paweł
    """),
    say_ruler=lambda digits: str(ordinal(digits, "pl")).capitalize(),
)
_LETTERS = words("UE USA ONZ PRL PKP PZPR PiS PO PSL FBI CIA BBC DNA VAT ZSRR RFN NRD TVP KGHM")
_SAID_AS_WORDS = words("NATO ZUS NIK PAN UNESCO UNICEF NASA FIFA UEFA AIDS COVID PESEL SARS GUS")


def _adjective(noun: str, stem: str) -> str:
    """Metr kwadratowy, metry kwadratowe, metrów kwadratowych, metra kwadratowego."""
    ends = {"y": "e", "w": "ych", "a": "ego"}
    return stem + ends.get(noun[-1], "y")


def _with_half(digits: str, half: str | None) -> str:
    """The first part of dwuipółletni."""
    if not half:
        return glued(digits)
    return "półtora" if digits == "1" else f"{glued(digits)}ipół"


WORDS = Figures(
    language="pl",
    months=MONTHS,
    decimal_mark=",",
    group_marks=".   ",
    point="przecinek",
    minus="minus",
    plus="plus",
    percent="procent|procent|procent|procent",
    to="do",
    ampersand="i",
    between_cents="",
    currencies={
        "zł": Money("złoty", "złotych", "grosz", "groszy", few="złote", few_cents="grosze"),
        "PLN": Money("złoty", "złotych", "grosz", "groszy", few="złote", few_cents="grosze"),
        "$": Money("dolar", "dolarów", "cent", "centów", few="dolary", few_cents="centy"),
        "€": Money("euro", "euro", "cent", "centów", few_cents="centy"),
        "£": Money("funt", "funtów", "pens", "pensów", few="funty", few_cents="pensy"),
        "¥": Money("jen", "jenów", few="jeny"),
    },
    magnitudes={
        "tys.": "tysiąc|tysiące|tysięcy|tysiąca", "tys": "tysiąc|tysiące|tysięcy|tysiąca",
        "mln": "milion|miliony|milionów|miliona", "mld": "miliard|miliardy|miliardów|miliarda",
        "bln": "bilion|biliony|bilionów|biliona",
    },
    date=date,
    date_words=" ",
    clock=_clock,
    clock_pattern=r"(?P<h>\d{1,2}):(?P<m>[0-5]\d)",
    telephone=r"\d{3}[ -]\d{3}[ -]\d{3}",
    units=measured(
        {
            "km": ("kilometr", "kilometry", "kilometrów", "kilometra"),
            "m": ("metr", "metry", "metrów", "metra"),
            "cm": ("centymetr", "centymetry", "centymetrów", "centymetra"),
            "mm": ("milimetr", "milimetry", "milimetrów", "milimetra"),
            "kg": ("kilogram", "kilogramy", "kilogramów", "kilograma"),
            "g": ("gram", "gramy", "gramów", "grama"),
            "mg": ("miligram", "miligramy", "miligramów", "miligrama"),
            "t": ("tona", "tony", "ton", "tony"), "l": ("litr", "litry", "litrów", "litra"),
            "ml": ("mililitr", "mililitry", "mililitrów", "mililitra"),
            "h": ("godzina", "godziny", "godzin", "godziny"),
            "godz.": ("godzina", "godziny", "godzin", "godziny"),
            "min": ("minuta", "minuty", "minut", "minuty"),
            "s": ("sekunda", "sekundy", "sekund", "sekundy"),
            "ha": ("hektar", "hektary", "hektarów", "hektara"),
            "proc.": ("procent",) * 4,
            "kW": ("kilowat", "kilowaty", "kilowatów", "kilowata"),
            "MW": ("megawat", "megawaty", "megawatów", "megawata"),
            "MB": ("megabajt", "megabajty", "megabajtów", "megabajta"),
            "GB": ("gigabajt", "gigabajty", "gigabajtów", "gigabajta"),
            "°C": tuple(f"{one} Celsjusza" for one in _DEGREES),
            "°": _DEGREES,
            "V": ("wolt", "wolty", "woltów", "wolta"),
        },
        lambda noun: f"{noun} {_adjective(noun, 'kwadratow')}",
        lambda noun: f"{noun} {_adjective(noun, 'sześcienn')}",
        signs=("km", "m", "cm", "mm"),
    ),
    periods=words("dzień miesiąc rok godzinę tydzień minutę sekundę osobę"),
    per="na",
    behind_stroke={
        "h": "na godzinę", "godz.": "na godzinę", "s": "na sekundę", "min": "na minutę",
        "t": "na tonę",
    },
    form=slavic,
    agree=agree,
)  # fmt: skip


_MAY = "dwudziestego pierwszego maja tysiąc dziewięćset osiemdziesiątego dziewiątego roku"
TABLES = tables_of(
    LanguageWords(
        figures=WORDS,
        short=_SHORT,
        numbered=_NUMBERED,
        address=_ADDRESS,
        letters=_LETTERS,
        said_as_words=_SAID_AS_WORDS,
        numerals=_ROMANS,
        fraction=_fraction,
        with_part=lambda whole, part: f"{whole} i {part}",
    ),
    {
        "formula in LaTeX": ((r"oraz $E=mc^2$", "oraz E równa się m c do kwadratu"),),
        "date": (("3 maja 2020", "trzeciego maja dwa tysiące dwudziestego roku"),),
        "numeric date": (
            ("21.05.1989", _MAY),
        ),
        "time": (("o 14:30", "o czternastej trzydzieści"),),
        "money": (
            ("22 zł", "dwadzieścia dwa złote"),
            ("3,50 zł", "trzy złote pięćdziesiąt groszy"),
            ("2 mld $", "dwa miliardy dolarów"),
        ),
        "percent": (("12,5%", "dwanaście przecinek pięć procent"),),
        "measure": (
            ("5 km, 2 km", "pięć kilometrów, dwa kilometry"),
            ("90 km/h, 2 min", "dziewięćdziesiąt kilometrów na godzinę, dwie minuty"),
            ("5 km²", "pięć kilometrów kwadratowych"),
        ),
        "number": (
            ("1 500 domów", "tysiąc pięćset domów"),
            ("1 kobieta, 2 kobiety", "jedna kobieta, dwie kobiety"),
        ),
        "digits left": (("G20", "G dwadzieścia"),),
        "range": (("3–5", "trzy do pięć"),),
        "ampersand": (("chleb & woda", "chleb i woda"),),
        "address of the net": (("anna@przyklad.pl", "anna małpa przyklad kropka p l"),),
        "short form before a number": (("nr 5, rozdz. 12", "numer pięć, rozdział dwanaście"),),
        "fraction": (("3/4 głosów", "trzy czwarte głosów"), ("5/8", "pięć ósmych")),
        "roman numeral of a part": (("rozdział IV", "rozdział cztery"),),
        "roman numeral of a ruler": (
            ("Jan III i Jan Paweł II", "Jan Trzeci i Jan Paweł Drugi"),
        ),
        "short form": (("domy, np. stare, itd. Tam", "domy, na przykład stare, i tak dalej. Tam"),),
        "acronym": (("UE i NATO", "U E i Nato"),),
    },
    rule(
        "roman century",
        r"(?P<within>(?<!\w)[Ww]e? )?(?<![\w.])"
        rf"(?P<n>(?=[IVX]){VALID_ROMAN}) (?P<word>wieku|wiek|w\.)(?!\w)",
        lambda m: (m["within"] or "") + century(roman(m["n"]), m["word"], bool(m["within"])),
        ("XIX wiek, w XX wieku", "dziewiętnasty wiek, w dwudziestym wieku"),
        ("z XIX wieku", "z dziewiętnastego wieku"),
        needs=["wiek", "wieku", "w"],
    ),
    magnitudes(
        WORDS,
        lambda n: decimal(n, "pl", ",", "przecinek"),
        ("25 tys. widzów", "dwadzieścia pięć tysięcy widzów"),
    ),
    rule(
        "word with a number",
        r"(?<![\w.,-])(?P<n>[1-9]\d?|100)(?P<half>,5)?-"
        r"(?P<rest>(?!tych|tego|tej|tym)[a-ząćęłńóśźż]{5,30})(?![\w-])",
        lambda m: _with_half(m["n"], m["half"]) + m["rest"],
        ("31-letni, 5-minutowy", "trzydziestojednoletni, pięciominutowy"),
        ("2,5-letnia, 1,5-metrowy", "dwuipółletnia, półtorametrowy"),
        needs="-",
    ),
    rule(
        "roman numeral before a feminine noun",
        rf"(?<![\w.])(?P<n>(?=[IVX]){VALID_ROMAN}) (?P<noun>wojn(?P<end>[ayęą]|ie)"
        r"|Rzeczpospolit(?P<end2>a|ej|ą))(?!\w)",
        lambda m: f"{feminine_in(roman(m['n']), m['end'] or m['end2'])} {m['noun']}",
        ("II wojna, podczas II wojny", "druga wojna, podczas drugiej wojny"),
        needs="IVX",
    ),
    rule(
        "decade",
        r"(?<!\w)(?P<word>lata|latach|latami|lat) (?P<n>(?:1\d|20)?[1-9]0|2000)(?P<stop>\.)?"
        r"(?![\w%]|[.,]\d)",
        lambda m: decade(m["word"], m["n"]) if m["stop"] or m["word"] == "latach" else None,
        ("w latach 80., lata 60. minęły", "w latach osiemdziesiątych, lata sześćdziesiąte minęły"),
        needs=["lata", "latach", "latami", "lat"],
    ),
    first=(
        rule(
            "hours from and to",
            r"(?<!\w)w godz(?:\.|inach) ?(?P<a>\d{1,2})(?:[.:](?P<am>\d\d))? ?[-–] ?"
            r"(?P<b>\d{1,2})(?:[.:](?P<bm>\d\d))?(?!\d)",
            lambda m: f"w godzinach od {_clock(int(m['a']), int(m['am'] or 0))}"
            f" do {_clock(int(m['b']), int(m['bm'] or 0))}",
            ("w godz. 8.00-14.30", "w godzinach od ósmej do czternastej trzydzieści"),
            needs=DIGITS,
        ),
        rule(
            "hour with its word",
            r"(?<!\w)(?P<at>(?i:o|po) (?=godz\.))?(?P<word>godz\.|godziny|godzinie|godzinę) ?"
            r"(?P<h>\d{1,2})(?:[.:](?P<m>\d\d))?(?!\d|[.,]\d)",
            lambda m: f"{m['at'] or ''}{_hour_word(m['word'], bool(m['at']))} "
            f"{_clock(int(m['h']), int(m['m'] or 0))}",
            ("od godz. 16.00", "od godziny szesnastej"),
            ("o godz. 14:30", "o godzinie czternastej trzydzieści"),
            needs=DIGITS,
        ),
        rule(
            "hour as it is told",
            r"(?<!\w)(?P<word>[Gg]odzina) (?P<h>[01]?\d|2[0-4])(?:[.:](?P<m>[0-5]\d))?"
            r"(?!\d|[.,:]\d)",
            lambda m: f"{m['word']} {_told(int(m['h']), int(m['m'] or 0))}",
            ("godzina 11, godzina 20:15", "godzina jedenasta, godzina dwudziesta piętnaście"),
            needs=["godzina", "Godzina"],
        ),
        short_dates(WORDS, ("21.05.89", _MAY)),
        *YEARS,
        *ORDINALS,
        HUNDREDTHS,
    ),
)  # fmt: skip

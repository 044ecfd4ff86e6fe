"""Russian dates and years, in the case that the words beside them ask for."""

from functools import cache

from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import DIGITS, Rule, any_of, rule, words

MONTHS = words("""
    января февраля марта апреля мая июня июля августа сентября октября ноября декабря
""")
IN_MONTHS = words("""
    январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре
""")
_YEARS = {"год": "n", "года": "g", "году": "p"}


@cache
def ordinal(digits: str, case: str, gender: str = "m") -> str:
    """`case` and `gender` by their first letters, as num2words has them."""
    from num2words import num2words  # 25 ms, paid only by digits

    return str(num2words(int(digits), lang="ru", to="ordinal", case=case, gender=gender))


def date(before: str, day: str, month: str, year: str) -> str:
    said = f"{before}{ordinal(day, 'g', 'n')} {month}"
    return f"{said} {ordinal(year, 'g')} года" if year else said


def _year(digits: str, word: str, before: str) -> str:
    """A year with its word, in the case that the word before it asks for."""
    before = before.lower()
    if word == "г.":
        word = "году" if before in {"в", "во", "к", "ко"} else "года"
        word = "год" if before in {"", "по", "на"} else word
    case = "d" if word == "году" and before in {"к", "ко", "по"} else _YEARS[word]
    return f"{ordinal(digits, case)} {word}"


def _date_behind(before: str, day: str, month: str, year: str) -> str:
    """К первому мая, по десятое мая."""
    case = "d" if before.strip().lower() in {"к", "ко"} else "n"
    said = f"{before}{ordinal(day, case, 'n')} {month}"
    return f"{said} {ordinal(year, 'g')} года" if year else said


YEARS: tuple[Rule, ...] = (
    rule(
        "date behind a word",
        r"(?P<before>(?<!\w)(?i:ко?|по) )(?P<day>[0-3]?\d) "
        rf"(?P<month>{any_of(MONTHS)})(?!\w)(?: (?P<year>\d{{4}})(?!\w)(?: ?(?:года|г\.)(?!\w))?)?",
        lambda m: _date_behind(m["before"], m["day"], m["month"], m["year"] or ""),
        ("к 1 мая, по 10 мая", "к первому мая, по десятое мая"),
        needs=MONTHS,
    ),
    rule(
        "years from and to",
        r"(?<!\w)(?P<from>[Сс]) (?P<a>1\d{3}|20\d\d) по (?P<b>1\d{3}|20\d\d)"
        r" ?(?:годы?|гг?\.)(?!\w)",
        lambda m: f"{m['from']} {ordinal(m['a'], 'g')} по {ordinal(m['b'], 'n')} год",
        (
            "с 1914 по 1945 г.",
            "с тысяча девятьсот четырнадцатого по тысяча девятьсот сорок пятый год",
        ),
        needs=DIGITS,
    ),
    rule(
        "decade with its word",
        r"(?P<within>(?<!\w)[Вв] )?(?<![\w.,])(?P<n>(?:1\d|20)?\d0)-х гг?\.",
        lambda m: (
            f"{m['within'] or ''}{ordinal(m['n'], 'g', 'p')} {'годах' if m['within'] else 'годов'}"
        ),
        (
            "в 1990-х гг. и до 80-х гг.",
            "в тысяча девятьсот девяностых годах и до восьмидесятых годов",
        ),
        needs=DIGITS,
    ),
    rule(
        "date with the word year",
        rf"(?<![\w.,])(?P<day>[0-3]?\d) (?P<month>{any_of(MONTHS)}) "
        r"(?P<year>\d{4}) ?(?:года|г\.)(?!\w)",
        lambda m: date("", m["day"], m["month"], m["year"]),
        ("3 мая 2020 г. он уехал", "третьего мая две тысячи двадцатого года он уехал"),
        needs=MONTHS,
    ),
    rule(
        "year behind a month",
        rf"(?P<month>(?<!\w)(?<!\d )(?:{any_of(IN_MONTHS)}|{any_of(MONTHS)}) )"
        r"(?P<n>1\d{3}|20[0-4]\d)(?!\w|[.,]\d| ?(?:г|год))",
        lambda m: f"{m['month']}{ordinal(m['n'], 'g')} года",
        ("в апреле 1997, когда", "в апреле тысяча девятьсот девяносто седьмого года, когда"),
        needs=DIGITS,
    ),
    rule(
        "year with its word",
        r"(?P<before>(?<!\w)(?i:во?|ко?|по|до|со?|от|из|после|около|на) "
        rf"|(?<!\w)(?:{any_of(MONTHS)}|{any_of(IN_MONTHS)}) )?"
        r"(?<![\w.,])(?P<n>1\d{3}|20\d\d|[1-9]\d\d(?= ?г\.))"
        r" ?(?P<word>года|году|год|г\.)(?!\w)",
        lambda m: (m["before"] or "") + _year(m["n"], m["word"], (m["before"] or "").strip()),
        ("в 1989 году", "в тысяча девятьсот восемьдесят девятом году"),
        ("2020 год", "две тысячи двадцатый год"),
        ("к 2010 году", "к две тысячи десятому году"),
        (
            "до 1918 г., в 1945 г.",
            "до тысяча девятьсот восемнадцатого года, в тысяча девятьсот сорок пятом году",
        ),
        needs=DIGITS,
    ),
)
YEAR_ALONE = rule(
    "year alone",
    r"(?<![\w.,–-])1[1-9]\d\d(?![\w–-]|[.,]\d)",
    lambda m: cardinal(m[0], "ru").removeprefix("одна "),
    ("(1994)", "(тысяча девятьсот девяносто четыре)"),
    needs=DIGITS,
)

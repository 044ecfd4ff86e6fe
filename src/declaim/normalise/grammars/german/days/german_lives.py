"""German days of a life: the signs and short words for birth and death before a day."""

import re

from declaim.normalise.grammars.german import german_words as table
from declaim.normalise.grammars.german.cases.german_articles import of_four_figures
from declaim.normalise.numerals import ordinal, year_by_hundreds
from declaim.normalise.rules import DIGITS, Rule, any_of, before, rule, words

_SIGNS = {
    "*": "geboren", "∗": "geboren", "☆": "geboren", "†": "gestorben", "✝": "gestorben",
    "+": "gestorben", "⚭": "verheiratet", "oo": "verheiratet", "~": "getauft",
}  # fmt: skip
_WORDS = {
    "geb.": "geboren", "gest.": "gestorben", "get.": "getauft", "begr.": "begraben",
    "verh.": "verheiratet", "verst.": "verstorben", "gef.": "gefallen", "heir.": "verheiratet",
    "Geb.": "Geboren", "Gest.": "Gestorben", "ehel.": "verheiratet",
}  # fmt: skip
_WORDS |= {
    word: word
    for word in words("geboren gestorben getauft begraben verheiratet verstorben gefallen vermählt")
}
_MONTH = (
    rf"(?P<name>{any_of((*table.MONTHS, 'Jänner', 'Feber'))}|{any_of(table.SHORT_MONTHS)})\b\.?"
)
_LIFE = re.compile(r"[*∗☆] ?\d|\bgeb\. |\bgeboren ")
"""Before the + of a death stands a birth, and before the ~ of a baptism too."""


def _event(match: re.Match[str]) -> str | None:
    if (sign := match["sign"]) and sign in "+~" and not _LIFE.search(before(match, 80)):
        return None
    return _SIGNS[sign] if sign else _WORDS[match["word"]]


def _on_a_day(match: re.Match[str]) -> str | None:
    """Geboren am dritten Mai; both days are in the case of the first: am dritten oder vierten."""
    event, month = _event(match), match["name"] or match["m"] or match["m2"]
    days = [day for day in match.group("day", "d2", "d3") if day]
    if not event or not all(1 <= int(day) <= 31 for day in days):
        return None
    if month.isdecimal() and not 1 <= int(month) <= 12:
        return None
    year = match["y3"] or (match["year"] and of_four_figures(match["year"]))
    if not month.isdecimal():
        month = table.SHORT_MONTHS.get(month, month)
    elif year:
        month = table.MONTHS[int(month) - 1]
    else:
        month = f"{ordinal(month, 'de')}n"
    joint = {"/": " oder ", "-": " bis ", "–": " bis "}.get((match["joint"] or "").strip())
    said = (joint or match["joint"] or "").join(f"{ordinal(day, 'de')}n" for day in days)
    weekday = f"{match['weekday']}, dem " if match["weekday"] else ""
    end = f" {year_by_hundreds(year, 'de', 'hundert')}" if year else ""
    return f"{event} am {weekday}{said} {month}{end}"


_EVENT = (
    rf"(?:(?<![^\s(;,\[–-])(?<!\d )(?P<sign>{any_of(_SIGNS)}) ?"
    rf"|(?<![\w.-])(?P<word>{any_of(_WORDS)}):? )"
)

_DAY = rf"\d\d?\. ?(?:\d\d?\.|(?:{any_of(table.MONTHS)})\b)"

LIVES: tuple[Rule, ...] = (
    rule(
        "star of a list",
        r"(?:^|(?<=\n))[ \t-]{0,3}\*[ \t]+"
        rf"(?={_DAY}(?! ?\d)|{_DAY} ?\d{{4}}(?::| [–-] )"
        rf"|\d{{1,3}}\.?[ \t]+(?!Jh|Jahrh|\d|{any_of((*table.MONTHS, *table.SHORT_MONTHS))}))",
        "",
        ("* 3. Mai: Fest", "dritter Mai: Fest"),
        needs="*",
        near=r"\*[ \t]+\d",
    ),
    rule(
        "born and died on a day",
        rf"{_EVENT}(?:(?P<weekday>(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch),? (?:den )?)?"
        r"(?:(?P<day>\d\d?)\.(?:(?P<joint> ?[/–-] ?| oder | bis )(?P<d2>\d\d?)\.)? ?"
        rf"(?:{_MONTH}|(?P<m>\d\d?)\.)"
        r"(?: ?(?P<year>1\d{3}|20\d\d|(?<=\d\.)\d\d(?=[,;)\n]|$| [a-z]))"
        r"(?![\w]|[.,]\d))?"
        r"|(?P<y3>1\d{3}|20\d\d)-(?P<m2>\d\d)-(?P<d3>\d\d))(?![\w-]| ?[–-] ?\d)",
        _on_a_day,
        (
            "Rot (* 29. 9. 1694 in Au; † 3. Mai 1750)",
            "Rot (geboren am neunundzwanzigsten September sechzehnhundertvierundneunzig in Au; "
            "gestorben am dritten Mai siebzehnhundertfünfzig)",
        ),
        (
            "geb. 3.5.1900, gest. 29./30. Mai 1945",
            "geboren am dritten Mai neunzehnhundert, "
            "gestorben am neunundzwanzigsten oder dreißigsten Mai neunzehnhundertfünfundvierzig",
        ),
        needs=DIGITS,
        near=r"[*∗☆†✝+⚭~] ?(?:\d|[MDFS])|oo \d|(?:geb|gest|get|begr|verh|verst|gef|heir|ehel)\.:? "
        r"|(?:geboren|gestorben|getauft|begraben|verheiratet|verstorben|gefallen|vermählt):? ",
    ),
    rule(
        "born and died in a month",
        rf"(?<![^\s(;,])(?P<sign>[*∗†✝]) ?(?=(?:{any_of(table.MONTHS)}) (?:1\d{{3}}|20\d\d)(?!\d))",
        lambda m: f"{_SIGNS[m['sign']]} im ",
        (
            "(* Mai 1900, † April 1945)",
            "(geboren im Mai neunzehnhundert, gestorben im April neunzehnhundertfünfundvierzig)",
        ),
        needs="*∗†✝",
        near=r"[*∗†✝] ?[A-Z]",
    ),
    rule(
        "product with a star",
        r"(?<=[\d)]) \* (?=\d+(?:[.,]\d+)?(?: ?[=*+/)–-]|$))",
        " mal ",
        ("5 * 3 = 15", "fünf mal drei gleich fünfzehn"),
        needs="*",
        near=r" \* \d",
    ),
)

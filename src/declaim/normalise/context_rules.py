"""Rules of figures that the words or signs beside them decide, each there if its words are."""

import re
from collections.abc import Callable, Mapping

from declaim.normalise.context_words import Context
from declaim.normalise.figure_rules import telephone
from declaim.normalise.figure_words import Examples, Figures
from declaim.normalise.numerals import cardinal, decimal, dotted, one_by_one, roman
from declaim.normalise.rules import (
    AT_NUMBER,
    DIGITS,
    VALUE,
    WORD,
    Rule,
    after,
    any_of,
    before,
    rule,
    signs_of,
)
from declaim.normalise.spelled_words import VALID_ROMAN

Given = Mapping[str, Examples]


def in_context(
    words: Context, figures: Figures, numbered: Mapping[str, str], examples: Given
) -> list[Rule]:
    """The rules that come before all other figures; `numbered` has short forms before a number."""
    found = [*_telephones(words, figures, examples), *_codes(words, figures, examples)]
    if words.dot:
        found += _dotted(words, figures, numbered, examples)
    if words.phones:
        found.append(_ratio(words, figures, examples))
    if words.short_years:
        found.append(_short_year(figures, examples))
    if words.nth:
        found += _ordinals(words, words.nth, examples)
    if words.short_years:
        found.append(_in_a_row(figures, examples))
    if words.large:
        found.append(_large(words, figures, examples))
    return found


def words_in_full(written: str, numbered: Mapping[str, str]) -> str:
    """The words before a number, with the last one in full: Lei número."""
    first, _, last = written.strip().rpartition(" ")
    said = numbered.get(last, last)
    return " ".join(filter(None, (first, said))) + " " * written.endswith(" ")


def _telephones(words: Context, figures: Figures, examples: Given) -> list[Rule]:
    if not words.phones:
        return []
    return [
        rule(
            "telephone behind its word",
            rf"(?P<name>(?<!\w)(?:{any_of(words.phones)})(?:\.?: ?|\. | ))"
            r"(?P<n>\+?(?:\d|\(\+?\d)(?:(?:/|[ ().–-]{0,3})\d){4,15})(?![\w%€$]|[.,]\d)",
            lambda m: m["name"] + telephone(figures, m["n"]),
            *examples["telephone behind its word"],
            needs=signs_of(words.phones),
        )
    ]


def _codes(words: Context, figures: Figures, examples: Given) -> list[Rule]:
    def say(match: re.Match[str]) -> str:
        groups = (one_by_one(part, figures.language) for part in re.findall(r"\d+", match["n"]))
        land = " ".join(match["land"]) + " " if match["land"] else ""
        return f"{match['name'] or ''}{land}{', '.join(groups)} {match['end'] or ''}".rstrip()

    if not words.codes:
        return []
    name = any_of(words.codes)
    return [
        rule(
            "digits of a code",
            rf"(?P<name>(?<!\w)(?:{name})(?: ?[:.]| [Nn]\.?[º°]| no| Nr\.)? )"
            r"(?:(?P<land>[A-Z]{2}) ?)?(?P<n>\d(?:[ ./-]?\d){2,30})"
            r"(?P<end>-?[A-Z])?(?!\w| ?[%€$]|[.,]\d)"
            + (rf"|(?:{words.place})(?P<n2>\d{{5}})(?= [A-ZÄÖÜ][a-zäöüß])" if words.place else ""),
            lambda m: say(m) if m["n"] else one_by_one(m[0], figures.language),
            *examples["digits of a code"],
            needs=DIGITS if words.place else signs_of(words.codes),
        )
    ]


_DOTS = re.compile(r"\d{1,3}(?:\.\d{1,3}){1,3}")


def _dotted(
    words: Context, figures: Figures, numbered: Mapping[str, str], examples: Given
) -> list[Rule]:
    def say(match: re.Match[str]) -> str:
        name = match["name"] or ("v " if match["v"] else "")
        name = words_in_full(name, numbered)
        if name[:3].lower() == "art" and re.fullmatch(r"\d{1,3}(?:\.\d{3})+", match["n"]):
            return name + cardinal(match["n"], figures.language)
        said = _DOTS.sub(lambda m: spoken(m[0]), match["n"])
        return name + re.sub("[-–]", f" {figures.to} ", said)

    def spoken(number: str) -> str:
        return dotted(number, figures.language, words.dot)

    dots, joint = _DOTS.pattern, rf"(?:[-–]|, | (?:{figures.ampersand}|{figures.to}) )"
    return [
        rule(
            "number with points",
            rf"(?:(?P<name>(?<!\w)(?:{any_of(words.dotted)})(?: n\.º| n°| Nr\.)? )"
            rf"|(?P<v>(?<!\w)[vV]\.? ?))(?P<n>{dots}(?:(?: ?\([a-z]\))?{joint}{dots}){{0,6}})"
            r"(?!\w|[.,]\d)",
            say,
            *examples["number with points"],
            needs=DIGITS,
            shapes=("0.0",),
        )
    ]


def _short_year(figures: Figures, examples: Given) -> Rule:
    def say(match: re.Match[str]) -> str | None:
        day, month, year = (int(match[name]) for name in ("d", "m", "y"))
        if not (1 <= day <= 31 and 1 <= month <= 12):
            return None
        if match["mark"] == "-" and (
            match.string[: match.start("d")].endswith("-") or _SIZED.match(after(match))
        ):
            return None
        whole = year + (2000 if year <= _THIS_CENTURY else 1900)
        return figures.date(match["before"] or "", str(day), figures.months[month - 1], str(whole))

    return rule(
        "date with a short year",
        r"(?P<before>(?<!\w)[^\W\d_]{2,4} )?(?<![\w./])(?<!(?<!\d)-)(?<![=<>] )"
        r"(?P<d>[0-3]?\d)(?P<mark>[/.]|(?<=\d\d)-(?=\d\d-))(?P<m>[01]?\d)"
        r"(?P=mark)(?P<y>\d\d)(?![\w%]|[./]\d|-\d(?!\d?[./]\d))",
        say,
        *examples["date with a short year"],
        needs=DIGITS,
        shapes=("0/0", "0.0", "00-00-00"),
    )


_SIZED = re.compile(r" ?(?:[cmk]?m|k?g|m?l|€)(?!\w)")
"""Behind figures with dashes that are no date: 10-12-15 cm."""
_THIS_CENTURY = 39
"""5/11/39 is in 2039, 5/11/40 in 1940."""


def _ratio(words: Context, figures: Figures, examples: Given) -> Rule:
    def say(match: re.Match[str]) -> str:
        first, second = (cardinal(part, figures.language) for part in re.split("[:/-]", match[0]))
        return f"{first} {'' if ':' not in match[0] else f'{words.ratio or figures.to} '}{second}"

    return rule(
        "ratio",
        r"(?<![\w:.,/])(?:24/7|\d{1,2}:(?:\d|[6-9]\d)|(?<=Boeing )\d{3}-\d{3})(?![\w:/]|[.,]\d)",
        say,
        *examples["ratio"],
        first=AT_NUMBER,
        shapes=("0:0", "0/0", "0-0"),
    )


_LARGE_ORDINAL = 30
_ONE_THING = re.compile(r"\b(?:el|la|al|del|su|este|o|do|da|ao|no|na|seu|il|lo|dal|nel|sul|suo)\s$")
"""Words before the ordinal of one thing: el 75° aniversario, but a 180° durante."""


_SHORT_NOUN = (
    r"(?:dan|kyu|gol|set|jet|año|ano|mês|mes|día|dia|ato|rei|rey|voo|tom|vez|via|vía|"
    r"(?![NSEOW]{1,3}\b)[A-Z]{2,4}"
    r"|(?!S[uU][dlr]\b|Est\b|Con\b|Per\b|Non\b|Por\b|Sin\b|Sem\b|Com\b|Nor\b|Due\b|Tre\b)[A-Z][a-z]{2})"
)
"""A noun of three letters, or an acronym, behind an ordinal: 7° Dan, 2° GP, but no 20° NE."""


def _ordinals(words: Context, nth: Callable[[str, bool], str], examples: Given) -> list[Rule]:
    masculine, feminine = words.nouns
    counted = re.compile(rf" (?i:{masculine}|{feminine})(?!\w)")
    behind = [
        rule(
            "roman numeral behind an article",
            rf"(?P<the>(?<!\w)(?:{words.the[0]}|(?P<f>{words.the[1]})) )"
            rf"(?P<n>(?=[IVX]{{2}}){VALID_ROMAN})(?= [A-ZÀ-Þ][a-zß-ÿ]{{3}})",
            lambda m: m["the"] + nth(roman(m["n"]), bool(m["f"])),
            *examples["roman numeral behind an article"],
            needs="IVX",
            shapes=("a AA", "A AA"),
        )
    ]
    return [
        *(behind if words.the[0] else ()),
        rule(
            "roman numeral before a noun",
            rf"(?<![\w.'’-])(?P<n>(?=[IVX]){VALID_ROMAN})\.?"
            rf"(?= (?i:(?P<f>{feminine})|(?P<m>{masculine}))(?!\w))",
            lambda m: (words.many if (m["f"] or m["m"])[-1] == "s" else str)(
                nth(roman(m["n"]), bool(m["f"]))
            ),
            *examples["roman numeral before a noun"],
            needs="IVX",
        ),
        rule(
            "ordinal with a degree sign",
            r"(?<![\w.,°])(?P<n>[1-9]\d{0,2})°(?= (?!(?:"
            rf"{any_of(words.degrees)})(?!\w))(?:[^\W\d_]{{4}}|{_SHORT_NOUN}(?!\w)))",
            lambda m: (
                nth(m["n"], bool(re.match(words.feminine, after(m))))
                if int(m["n"]) < _LARGE_ORDINAL
                or _ONE_THING.search(before(m))
                or counted.match(after(m))
                else None
            ),
            *examples["ordinal with a degree sign"],
            needs="°",
        ),
    ]


def _in_a_row(figures: Figures, examples: Given) -> Rule:
    numeral = rf"(?=[IVX]){VALID_ROMAN}(?!\w)"
    joint = f"(?:{any_of((figures.ampersand, *figures.joints))})"
    return rule(
        "roman numerals in a row",
        # Not in C S V, X M L, which were words in capitals.
        rf"(?<![\w.])(?<!\b[A-Z] )(?:{numeral}, ){{1,12}}{numeral}(?! [A-Z]\b)"
        rf"(?:,? {joint} {numeral})?"
        rf"|(?<![\w.])(?=[IVX]{{2}}){numeral} {joint} (?=[IVX]{{2}}){numeral}",
        lambda m: re.sub("[IVX]+", lambda n: cardinal(roman(n[0]), figures.language), m[0]),
        *examples["roman numerals in a row"],
        needs="IVX",
        near=r"[IVX](?:, | \w{1,4} )[IVX]",
    )


def _large(words: Context, figures: Figures, examples: Given) -> Rule:
    def say(match: re.Match[str]) -> str:
        one, many = words.large[match["size"]]
        if match["n"] == "1":
            return f"{figures.one} {one}"
        number = decimal(match["n"], figures.language, ",", figures.point, figures.decimals)
        return f"{number} {many}"

    return rule(
        "large number in short",
        rf"(?<![\w.,$€£])(?<![$€£] )(?P<n>\d{{1,3}}(?:,\d{{1,3}})?) ?"
        rf"(?P<size>{any_of(words.large)})(?![\w'])\.?"
        rf"(?! ?(?:{any_of(figures.currencies)})(?!\w))",
        say,
        *examples["large number in short"],
        first=AT_NUMBER,
    )


def signs(words: Context, figures: Figures, examples: Given) -> list[Rule]:
    """Signs that are left when all figures are said, and a currency without a number."""
    currencies = {
        sign: figures.currencies[sign].many for sign in "€£" if sign in figures.currencies
    }
    if not words.signs:
        return []
    marks = "".join(map(re.escape, words.signs))
    return [
        rule(
            "sign before a number",
            rf"(?:(?<![\w{marks}]) ?|(?<=[a-zß-öø-ÿ])(?==))(?P<sign>[{marks}])"
            rf" ?(?=[{VALUE}{WORD}])",
            lambda m: f" {words.signs[m['sign']]} ",
            *examples["sign before a number"],
            needs=words.signs,
        ),
        rule(
            "stroke between figures",
            rf"(?<={VALUE}) ?/ ?(?={VALUE})",
            lambda m: ", " if m[0] == " / " else " ",
            *examples["stroke between figures"],
            needs="/",
        ),
        rule(
            "currency without a number",
            rf"(?<![\w{VALUE}{WORD}])(?P<sign>[{''.join(currencies)}])(?![\w{VALUE}{WORD}])",
            lambda m: currencies[m["sign"]],
            *examples["currency without a number"],
            needs=currencies,
        ),
    ]

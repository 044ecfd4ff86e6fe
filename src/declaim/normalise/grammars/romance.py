"""Rules that Spanish, Portuguese and Italian share: `romance_rules` makes them from a `Romance`."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from declaim.normalise.figure_words import Examples, Figures
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import DIGITS, VALUE, WORD, Rule, any_of, before, rule


@dataclass(frozen=True, slots=True, kw_only=True)
class Romance:
    """The words of one language for the rules of this module."""

    examples: Mapping[str, Examples]
    days: Mapping[str, str]
    """Days of the week in short, in small letters: lun is lunes."""
    to: str
    """Between two days: a."""
    either: Mapping[str, str]
    """Two words with a stroke between them: y/o is *y o*."""
    or_: str
    """Between a masculine noun and its feminine: alumno/a is *alumno o alumna*."""
    one_of: tuple[str, ...]
    """Words before one of a unit: medio cm, cada km."""
    titles: Mapping[str, str]
    """Titles that are written without a point before a name: Dr Ruiz."""
    articles: tuple[str, ...]
    """Words before the number of a part of a law: artículo 5°."""
    nth: Callable[[str, bool], str]
    """(digits, whether feminine): the ordinal."""
    dot: str
    """The point in the number of a section: 2.1."""
    phones: tuple[str, ...]
    """Words that a telephone number follows a few words later."""


def romance_rules(words: Romance, figures: Figures) -> tuple[tuple[Rule, ...], tuple[Rule, ...]]:
    """The rules before all others, and those before plain numbers."""
    first = (
        _telephone(words, figures),
        _days(words),
        _sets(words, figures),
        *_numbers(words, figures.language),
    )
    return first, (
        *_strokes(words),
        *_behind(words, figures),
        _units(words, figures),
        *_plus(words, figures),
        _degrees(words, figures),
        rule(
            "title without a point",
            rf"(?<![\w.{VALUE}{WORD}])(?<![{VALUE}{WORD}] )(?P<title>{any_of(words.titles)})(?= "
            r"[A-ZÀ-Þ][^\W\d_])",
            lambda m: words.titles[m["title"]],
            *words.examples["title without a point"],
            needs=words.titles,
        ),
        rule(
            "hashtag",
            r"(?<![\w&#])#(?=[^\W\d_])",
            "hashtag ",
            *words.examples["hashtag"],
            needs="#",
        ),
    )


def _telephone(words: Romance, figures: Figures) -> Rule:
    near = re.compile(rf"(?<!\w)(?i:{any_of(words.phones)})[^\d\n]{{0,40}}$")
    return rule(
        "telephone some words behind its word",
        r"(?<![\w.,/-])(?P<n>\d{7,11})(?![\w%€$]|[.,/-]\d)",
        lambda m: (
            " ".join(cardinal(digit, figures.language) for digit in m["n"])
            if near.search(before(m, 60))
            else None
        ),
        *words.examples["telephone some words behind its word"],
        needs=DIGITS,
    )


def _days(words: Romance) -> Rule:
    day = rf"(?i:{any_of(words.days)})(?!\w)\.?"
    joint = rf" ?[-–/] ?| {words.to} |,? e | y |, ?"
    days = re.compile(rf"(?i:{any_of(words.days)})(?!\w)\.?")

    def say(match: re.Match[str]) -> str:
        said = re.sub(r" ?[-–/] ?", f" {words.to} ", match[0])
        return days.sub(lambda m: _cased(m[0], words.days[m[0].strip(".").lower()]), said)

    return rule(
        "days in short",
        rf"(?<![\w.]){day}(?:(?:{joint}){day}){{1,6}}(?=[\s,:;.)]|$)",
        say,
        *words.examples["days in short"],
        near=day,
    )


def _cased(written: str, said: str) -> str:
    return said.capitalize() if written[0].isupper() else said


def _sets(words: Romance, figures: Figures) -> Rule:
    """6/2, 1/6 e 7/6: the sets of a match."""
    joint = f"(?:,? (?:{figures.ampersand} )?)"
    return rule(
        "sets",
        rf"(?<![\w.,/])[0-7]/[0-7](?:{joint}[0-7]/[0-7]){{1,4}}(?![\w/%]|[.,]\d)",
        lambda m: re.sub(
            r"(\d)/(\d)",
            lambda n: (
                f"{cardinal(n[1], figures.language)} {figures.to} "
                f"{cardinal(n[2], figures.language)}"
            ),
            m[0],
        ),
        *words.examples["sets"],
        needs="/",
    )


def _section(number: str, words: Romance, language: str) -> str | None:
    if re.fullmatch(r"\d\d?\.\d\d?\.\d\d", number):  # a date
        return None
    return f" {words.dot} ".join(cardinal(part, language) for part in number.split("."))


def _numbers(words: Romance, language: str) -> tuple[Rule, ...]:
    part = r"\d{1,3}\.?[°ºo](?!\w)"
    return (
        rule(
            "articles of a law",
            rf"(?P<name>(?<!\w)(?i:{any_of(words.articles)}) )"
            rf"(?P<n>{part}(?:(?:, ?| [aey] |-){part}){{0,8}})(?! ?[CF]\b)",
            lambda m: (
                m["name"] + re.sub(r"(\d+)\.?[°ºo]", lambda n: words.nth(n[1], False), m["n"])
            ),
            *words.examples["articles of a law"],
            needs="°ºo",
        ),
        rule(
            "number of a section",
            r"(?:^|(?<=\n))(?P<n>\d{1,2}(?:\.\d{1,2}){2,4}|\d{1,2}\.\d)(?=\.? [A-ZÀ-Þ])",
            lambda m: _section(m["n"], words, language),
            *words.examples["number of a section"],
            needs=".",
        ),
        rule(
            "number of a file",
            r"(?<=(?<!\d)(?:19|20)\d\d)-(?=0\d{2,}(?!\d))",
            " ",
            *words.examples["number of a file"],
            needs="-",
        ),
    )


def _strokes(words: Romance) -> tuple[Rule, ...]:
    def both(match: re.Match[str]) -> str:
        stem, one = match["stem"], match["one"]
        end = match["other"]
        other = stem + end if one.startswith(("o", "i", "e")) else stem + one[:1] + end
        return f"{stem}{one} {words.or_} {other}"

    return (
        rule(
            "either of two words",
            rf"(?<![\w/])(?:{any_of(words.either)})(?![\w/])",
            lambda m: words.either[m[0]],
            *words.examples["either of two words"],
            needs="/",
        ),
        rule(
            "a noun and its feminine",
            r"(?<![\w/])(?P<stem>[^\W\d_]{2,30})(?P<one>os?|e|i|r|res)"
            r"(?:/|(?P<bracket>\())(?P<other>as?|e)(?(bracket)\))(?![\w/])",
            both,
            *words.examples["a noun and its feminine"],
            needs="/(",
        ),
        rule(
            "stroke between words",
            r"(?<=[^\W\d_]{2})/(?=[^\W\d_]{2})",
            ", ",
            *words.examples["stroke between words"],
            needs="/",
        ),
    )


def _behind(words: Romance, figures: Figures) -> tuple[Rule, ...]:
    return (
        rule(
            "percent behind a fraction",
            rf"(?<={VALUE}) ?%",
            f" {figures.percent}",
            *words.examples["percent behind a fraction"],
            needs="%",
        ),
        rule(
            "letters behind a directive",
            rf"(?<=[\d{VALUE}])/(?=(?:CEE?|UE|EU|Euratom|JAI)(?!\w))",
            " ",
            *words.examples["letters behind a directive"],
            needs="/",
        ),
    )


_BARE = ("km", "cm", "mm", "kg", "mg", "ml")
"""Units that are no words."""


def _units(words: Romance, figures: Figures) -> Rule:
    def say(match: re.Match[str]) -> str:
        last = before(match, 12).rpartition(" ")[0].rpartition(" ")[2].lower()
        noun = figures.units[match["unit"]][0 if last in words.one_of else -1]
        return (
            f"{noun} {figures.behind_stroke.get('h') or f'{figures.per} hora'}"
            if match["per"]
            else noun
        )

    return rule(
        "unit alone",
        rf"(?<![\w.@/{VALUE}{WORD}-])(?<![\d{VALUE}{WORD}] )(?P<unit>{any_of(_BARE)})(?P<per>/h)?"
        rf"(?![\w/²³@-]|\.\w| ?[\d{VALUE}])",
        say,
        *words.examples["unit alone"],
        needs=_BARE,
    )


_BEFORE_DEGREES = re.compile(r"(?:^|\s)(?:a|ai|al|los|de|di|da|até|hasta|uns|unos|circa) $")


def _degrees(words: Romance, figures: Figures) -> Rule:
    def say(match: re.Match[str]) -> str | None:
        if not _BEFORE_DEGREES.search(before(match, 8)):
            return None
        return f"{cardinal(match['n'], figures.language)} {figures.units['°'][-1]}"

    return rule(
        "degrees without their sign",
        r"(?<![\w.,])(?P<n>[3-9]\d|[1-3]\d\d) ?C(?![\w'’-])",
        say,
        *words.examples["degrees without their sign"],
        needs="C",
    )


def _plus(words: Romance, figures: Figures) -> tuple[Rule, ...]:
    return (
        rule(
            "plus before a word",
            r"(?<![^\s(])\+ ?(?=[^\W\d_])",
            f"{figures.plus} ",
            *words.examples["plus before a word"],
            needs="+",
        ),
        rule(
            "plus behind a number",
            rf"(?<=[\d{VALUE}])\+(?![\w+])",
            f" {figures.plus}",
            *words.examples["plus behind a number"],
            needs="+",
        ),
    )

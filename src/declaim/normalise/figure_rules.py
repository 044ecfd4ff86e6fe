"""Rules of figures that a language gets for its words alone: each is there if its words are."""

import re
from collections.abc import Callable, Mapping

from declaim.normalise.figure_words import Examples, Figures
from declaim.normalise.numerals import VULGAR, cardinal, parts_of
from declaim.normalise.rules import DIGITS, VALUE, WORD, Rule, any_of, rule

Given = Mapping[str, Examples]


def day_and_month(words: Figures, examples: Given) -> tuple[Rule, ...]:
    """Le 12/03: a day and a month behind a word that stands before dates."""
    if not words.on:
        return ()

    def say(day: str, month: str) -> str | None:
        if not (1 <= int(day) <= 31 and 1 <= int(month) <= 12):
            return None
        return words.date("", day, words.months[int(month) - 1], "")

    return (
        rule(
            "day and month in figures",
            rf"(?P<on>(?<!\w)(?i:{any_of(words.on)}) )"
            r"(?P<d>[0-3]?\d)/(?P<m>[01]?\d)(?![\w/%]|[.,]\d)",
            lambda m: (said := say(m["d"], m["m"])) and m["on"] + said,
            *examples["day and month in figures"],
            needs="/",
        ),
    )


def single_fractions(
    say: Callable[[int, int], str | None], join: Callable[[str, str], str], words: Figures
) -> Rule:
    """A fraction that is one character, alone or behind a whole number."""

    def speak(whole: str, sign: str) -> str | None:
        said = say(*map(int, parts_of(sign)))
        return join(cardinal(whole, words.language), said) if whole and said else said

    return rule(
        "fraction in one character",
        rf"(?<![\w.,/])(?:(?P<whole>\d{{1,4}}) ?)?(?P<sign>[{VULGAR}])(?!\w)",
        lambda m: speak(m["whole"] or "", m["sign"]),
        needs=VULGAR,
    )


def powers(words: Figures, examples: Given) -> tuple[Rule, ...]:
    """A unit with a power and no number: por km², milliards de m³."""
    units = [written for written in words.units if written[-1] in "²³"]
    if not units:
        return ()
    return (
        rule(
            "unit without a number",
            rf"(?P<before>(?<!\w)(?:{any_of((words.per, *words.each))}) )?(?<![\w/{VALUE}])"
            rf"(?P<unit>{any_of(units)})(?![\w/])",
            lambda m: (m["before"] or "") + words.units[m["unit"]][0 if m["before"] else -1],
            *examples.get("unit without a number", ()),
            needs="²³",
        ),
    )


def sizes(words: Figures, examples: Given) -> tuple[Rule, ...]:
    """20 cm x 15 cm."""
    if not words.times:
        return ()
    return (
        rule(
            "size",
            rf"(?<=[{VALUE}{WORD}]) ?[x×] ?(?=[{VALUE}{WORD}])",
            f" {words.times} ",
            *examples["size"],
            needs="x×",
        ),
    )


def roads(language: str, examples: Given) -> tuple[Rule, ...]:
    """BR-101, A-7: letters, and a number that is one."""
    return (
        rule(
            "letters with a number",
            r"(?<![\w-])(?P<letters>[A-Z]{1,3})-(?P<n>[1-9]\d{0,3})(?![\w-]|[.,]\d)",
            lambda m: f"{' '.join(m['letters'])} {cardinal(m['n'], language)}",
            *examples.get("letters with a number", ()),
            needs=DIGITS,
        ),
    )


def halves(words: Figures, examples: Given) -> tuple[Rule, ...]:
    """Media taza, una taza y media: half of a noun, which tells the gender."""
    if words.half is None:
        return ()
    masculine, feminine = words.half

    def say(match: re.Match[str]) -> str:
        noun = match["noun"]
        half = feminine if re.search("as?$", noun) else masculine
        if not match["whole"]:
            return f"{half} {noun}"
        whole = words.agree(cardinal(match["whole"], words.language), noun)
        if noun.endswith("s"):
            return f"{whole} {words.ampersand} {half} {noun}"
        return f"{whole} {noun} {words.ampersand} {half}"

    return (
        rule(
            "half of a noun",
            r"(?<![\w.,/])(?:(?P<whole>\d{1,2})(?: |(?=½)))?(?:½|1/2) (?P<noun>[^\W\d_]{4,})",
            say,
            *examples["half of a noun"],
            needs="½/",
        ),
    )


def durations(words: Figures, examples: Given) -> tuple[Rule, ...]:
    """2:07:30: hours, minutes and seconds."""
    if "duration" not in examples:
        return ()
    second = "s" if "s" in words.units else "seg"

    def say(match: re.Match[str]) -> str:
        hours, minutes, seconds = (
            _so_many(words, match[name], unit)
            for name, unit in (("h", "h"), ("m", "min"), ("s", second))
        )
        return f"{hours}, {minutes} {words.ampersand} {seconds}"

    return (
        rule(
            "duration",
            r"(?<![\w.,:])(?P<h>\d{1,2}):(?P<m>[0-5]\d):(?P<s>[0-5]\d)(?![\w:]|[.,]\d)",
            say,
            *examples["duration"],
            needs=":",
        ),
    )


def _so_many(words: Figures, digits: str, unit: str) -> str:
    noun = words.form(str(int(digits)), words.units[unit])
    return f"{words.agree(cardinal(digits, words.language), noun)} {noun}"

"""Rules of parts of a whole: fractions in one character, halves of a noun, parts of a unit."""

import re
from collections.abc import Callable

from declaim.normalise.figure_rules import Given
from declaim.normalise.figure_words import Figures, elided
from declaim.normalise.numerals import VULGAR, cardinal, parts_of
from declaim.normalise.rules import Rule, any_of, rule


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


def halves(words: Figures, examples: Given) -> tuple[Rule, ...]:
    """Media taza, una taza y media: half of a noun, which tells the gender."""
    if words.half is None:
        return ()
    masculine, feminine = words.half

    def say(match: re.Match[str]) -> str:
        noun = match["noun"]
        half = feminine if re.search(words.feminine_end, noun) else masculine
        if not match["whole"]:
            return f"{half} {noun}"
        whole = words.agree(cardinal(match["whole"], words.language), noun)
        if re.search(words.plural_end, noun):
            return f"{whole} {words.ampersand} {half} {noun}"
        return f"{whole} {noun} {words.ampersand} {half}"

    return (
        rule(
            "half of a noun",
            rf"(?<![\w.,/])(?:(?P<whole>\d{{1,2}})(?: (?:{words.ampersand} )?|(?=½)))?"
            r"(?:½|1/2) (?P<noun>[^\W\d_]{4,})",
            say,
            *examples["half of a noun"],
            needs="½/",
        ),
    )


def parts_of_units(
    words: Figures, say: Callable[[int, int], str | None], examples: Given
) -> tuple[Rule, ...]:
    """1/2 l, ¼ kg: a part of a unit."""
    if not words.part_of:
        return ()

    def speak(match: re.Match[str]) -> str | None:
        top, bottom = match["top"], match["bottom"]
        if match["one"]:
            top, bottom = parts_of(match["one"])
        one, many = words.units[match["unit"]][0], words.units[match["unit"]][-1]
        said = say(int(top), int(bottom))
        half = words.half and words.half[one.endswith("a")]
        if not match["whole"]:
            if (top, bottom) == ("1", "2"):
                return f"{half} {one}" if half else f"{said} {one}"
            return said and elided(f"{said} {words.part_of} {one}")
        whole = words.agree(words.one if match["whole"] == "1" and words.one
                            else cardinal(match["whole"], words.language), one)  # fmt: skip
        if (top, bottom) == ("1", "2") and said:
            said = half or said.partition(" ")[2]
        return f"{whole} {one if match['whole'] == '1' else many} {words.ampersand} {said}"

    return (
        rule(
            "part of a unit",
            r"(?<![\w.,/])(?:(?P<whole>\d{1,2}) ?)?(?:(?<!\d)(?P<top>[1-9])/(?P<bottom>[2-9]|10)"
            rf"|(?P<one>[{VULGAR}])) ?(?P<unit>{any_of(words.units)})(?![\w'’/])",
            speak,
            *examples["part of a unit"],
            needs="/" + VULGAR,
        ),
    )


def parts_of_nouns(
    words: Figures, say: Callable[[int, int], str | None], examples: Given
) -> tuple[Rule, ...]:
    """1/4 taza: a part of what a cook or a clock measures by, and 3/4 taza."""
    if not (words.part_of and words.portions):
        return ()

    def speak(match: re.Match[str]) -> str | None:
        top, bottom = parts_of(match["one"]) if match["one"] else (match["top"], match["bottom"])
        noun = match["noun"]
        said = say(int(top), int(bottom))
        if said is None or (top, bottom) == ("1", "2") or int(top) >= int(bottom):
            return None
        many = bool(re.search(words.plural_end, noun))
        if match["whole"]:
            if many == (match["whole"] == "1"):
                return None
            whole = words.agree(cardinal(match["whole"], words.language), noun)
            return f"{whole} {noun} {words.ampersand} {said}"
        return elided(f"{said} {words.part_of} {noun}")

    return (
        rule(
            "part of a noun",
            rf"(?<![\w.,/])(?:(?P<whole>\d{{1,2}})(?: (?:{words.ampersand} )?|(?=[{VULGAR}])))?"
            rf"(?:(?<!\d)(?P<top>[1-9])/(?P<bottom>[2-9])|(?P<one>[{VULGAR}])) "
            rf"(?P<noun>(?:{any_of(words.portions)})[^\W\d_]{{0,6}})(?!\w)",
            speak,
            *examples.get("part of a noun", ()),
            needs="/" + VULGAR,
        ),
    )

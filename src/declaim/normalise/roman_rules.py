"""Roman numerals behind the words and names that tell how they are said."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from declaim.normalise.figure_words import Examples, Figures
from declaim.normalise.numerals import cardinal, roman
from declaim.normalise.rules import Rule, after, any_of, rule
from declaim.normalise.spelled_words import VALID_ROMAN


def last_stop(match: re.Match[str]) -> str:
    """The point that what is shortened shares with the end of a text or line."""
    ends = match[0].endswith(".") and re.match(r"[\"')]*\s*(?:$|\n)", after(match, 4))
    return "." if ends else ""


@dataclass(frozen=True, slots=True)
class Numerals:
    """The ways of a language to say Roman numerals, by the words beside them."""

    counted: tuple[str, ...]
    """Words that a numeral follows as a number: Kapitel IV."""
    rulers: tuple[str, ...]
    """Names that a numeral follows as an ordinal or a number: Ludwig XIV."""
    say_ruler: Callable[[str], str]
    """(digits): the words behind a ruler's name."""
    say_counted: Callable[[str], str] | None = None
    """(digits): the words behind `counted`; None says the number."""
    end: str = ""
    """A pattern for what belongs to a ruler's numeral: its point in German."""
    titles: tuple[str, ...] = ()
    """Words before the name of a ruler that is not listed: rey, papa."""
    queens: tuple[str, ...] = ()
    """Those of `rulers` and `titles` that are of women."""
    say_queen: Callable[[str], str] | None = None
    """(digits): the words behind such a name."""
    joints: tuple[str, ...] = ()
    """Words between two numerals of one noun, beside those for `&` and for a range: o, al."""


def romans(words: Numerals, figures: Figures, counted: Examples, rulers: Examples) -> list[Rule]:
    """Roman numerals of parts and of rulers."""
    say_counted = words.say_counted or (lambda digits: cardinal(digits, figures.language))

    def part(match: re.Match[str]) -> str:
        said = f"{match['name']} {say_counted(roman(match['n']))}"
        if not match["n2"]:
            return said
        joint = match["joint"].strip()
        joint = figures.to if joint in {"-", "–", "/"} else joint
        return f"{said} {joint} {say_counted(roman(match['n2']))}"

    def ruler(name: str) -> Callable[[str], str]:
        is_queen = {name.partition(" ")[0], name.rpartition(" ")[2]} & {*words.queens}
        return words.say_queen if words.say_queen and is_queen else words.say_ruler

    titled = rf"|(?:{any_of(words.titles)}) [A-ZÀ-Þ][\w-]{{2,30}}" if words.titles else ""
    second = rf"(?P<joint> ?[-–/] ?| (?:{any_of((figures.ampersand, figures.to, *words.joints))}) )"
    # A stop is that of an ordinal (II. Weltkrieg) or of a person's initial (século XI e V. Silva).
    behind = r"(?![\w'.])" if words.end == r"\.?" else r"(?![\w']|\.\w|(?<= [IVX])\. [A-Z])"
    return [
        rule(
            "roman numeral of a part",
            rf"(?<!\w)(?P<name>(?i:{any_of(words.counted)})) (?P<n>(?![LCDM]\b|[IVX] [A-Z](?!\w))"
            rf"{VALID_ROMAN})(?:{second}(?P<n2>(?=[IVX]){VALID_ROMAN}){behind})?(?![\w'])",
            part,
            *counted,
            needs="IVXLCDM",
            near=r" [IVXLCDM]+(?!\w)",
        ),
        rule(
            "roman numeral of a ruler",
            rf"(?<!\w)(?P<name>{any_of(words.rulers)}{titled}) (?P<n>(?=[IVX]){VALID_ROMAN})"
            rf"{words.end}(?![\w'])",
            lambda m: f"{m['name']} {ruler(m['name'])(roman(m['n']))}{last_stop(m)}",
            *rulers,
            needs="IVXLCDM",
            near=r" [IVXLCDM]+(?!\w)",
        ),
    ]

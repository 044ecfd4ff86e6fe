"""The rules of a language, made from its words: `tables_of` makes them from a `LanguageWords`."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from declaim.normalise.computer_rules import of_computers
from declaim.normalise.context_rules import in_context, signs
from declaim.normalise.context_words import NO_CONTEXT, Context
from declaim.normalise.figure_rules import day_and_month, durations, roads
from declaim.normalise.figure_words import Figures
from declaim.normalise.figures import tables
from declaim.normalise.numerals import cardinal, one_by_one
from declaim.normalise.part_rules import (
    halves,
    parts_of_nouns,
    parts_of_units,
    single_fractions,
)
from declaim.normalise.quantity_rules import dashes_between_quantities, signs_of_named_money
from declaim.normalise.roman_rules import Numerals, romans
from declaim.normalise.rules import Rule, rule
from declaim.normalise.short_form_rules import numbered, short_forms
from declaim.normalise.spelled_words import acronyms

Examples = tuple[tuple[str, str], ...]


_LARGEST_PART, _ROUND = 99, frozenset({100, 1000, 10_000, 100_000, 1_000_000})
"""180/200 is no fraction, 3/100 is one."""
_LARGEST_IMPROPER = 10
"""7/5 is a fraction; 50/50, 80/20 and the points of a set (25/20) are none."""
_FIRST_SEASON = 20
"""83/84 are two years."""


def fractions(
    say: Callable[[int, int], str | None],
    language: str,
    join: Callable[[str, str], str],
    minus: str,
    *examples: tuple[str, str],
) -> Rule:
    """A part of a whole: `say(top, bottom)` gives its words, or None if the text is not a fraction.

    `join(whole, part)` gives the words of a whole number with a fraction.
    """

    def speak(match: re.Match[str]) -> str | None:
        top, bottom = int(match["top"]), int(match["bottom"].replace(".", ""))
        if top >= bottom and (top == bottom or bottom > _LARGEST_IMPROPER):
            return None
        if top > 1 and bottom > _LARGEST_PART and (bottom not in _ROUND or top > _LARGEST_PART):
            return None
        if bottom == top + 1 > _FIRST_SEASON and len(match["bottom"]) == 2:
            return None
        said = say(top, bottom)
        if said and match["whole"]:
            said = join(cardinal(match["whole"], language), said)
        return f"{minus} {said}" if said and match["sign"] else said

    return rule(
        "fraction",
        r"(?<![\w.,/])(?P<sign>(?<![^\s(])[-−])?(?:(?P<whole>\d{1,4}) )?(?!0\d)(?P<top>\d{1,3})"
        r"/(?!0\d)(?P<bottom>\d{1,3}(?:[.]\d{3})+|\d{1,6})(?![\d_/]|[.,]\d)",
        speak,
        *examples,
        needs="/",
    )


_FILES = (
    "txt|pdf|docx?|xlsx?|pptx?|csv|html?|xml|json|ya?ml|toml|md|py|js|css|cpp|sh|exe|zip|tar|gz"
    "|jpe?g|png|gif|svg|mp3|mp4|log|ini|cfg|sql|tex|java|rb|rs|php"
)
_FILE_PATH = (
    r"~?(?:(?<!\w)|(?<=~))(?:/[A-Za-z][\w.-]{1,40}){2,10}(?<!\.)/?(?!\w)"
    r"|~(?:/[\w.-]{1,40}){1,10}(?<!\.)"
    r"|(?:\.\.?/)?(?:[A-Za-z][\w-]{0,40}/){0,8}[A-Za-z][\w-]{0,40}"
    rf"\.(?:{_FILES})(?!\w|\.\w)"
    r"|[a-z][a-z-]{1,40}/\d{4}-\d\d-\d\d(?!\w)"
    r"|(?=[a-z/]{0,60}[-_.\d])(?:[a-z][a-z\d_.-]{1,40}/){2,8}[a-z][a-z\d_.-]{1,40}"
    r"(?<![.-])(?![\w/])"
    r"|(?:(?P<git>git [a-z-]{3,12} (?:[\w-]{2,20} )?)[A-Za-z][\w-]{1,40}|origin|upstream)"
    r"/[A-Za-z][\w-]{1,40}"
)
"""A path of a file or of a branch: /home/ana, notes/draft.txt, origin/main, but not and/or."""


def electronic(
    says: Mapping[str, str],
    language: str,
    *examples: tuple[str, str],
    countries: str = "",
    start: str = r"(?<![\w@.])",
    glued: Callable[[str], str | None] | None = None,
) -> Rule:
    """Addresses of the net: words stay words, signs are named by `says`, digits one by one.

    In a path of a file a hyphen between words is silent, and in a handle the underscore.
    `countries` has more ends of an address, with a `|` behind each; `start` is a pattern for the
    place where an address may begin; `glued` gives the words of a part that the language knows.
    """

    def say(match: re.Match[str]) -> str:
        if match["path"]:
            git = match["git"] or ""
            path = match["path"].removeprefix(git)
            path = re.sub(r"(?<=[^\W\d_])-(?=[^\W\d_])", " ", path)
            pieces = re.findall(r"\d+|[^\W\d_]+|\S", path)
            return git + " ".join(
                cardinal(part, language) if re.fullmatch(r"20\d\d", part) else piece(part)
                for part in pieces
            )
        return spoken(match[0].replace("_", " ") if match[0][0] == "@" else match[0])

    def spoken(address: str) -> str:
        if re.fullmatch(r"[\d.]+", address):  # of a machine: 192.168.0.1
            return f" {says['.']} ".join(cardinal(n, language) for n in address.split("."))
        pieces = re.findall(r"\d+|[^\W\d_]+|\S", address)
        is_mail = "@" in pieces[1:]
        return " ".join(piece(part, is_mail) for part in pieces)

    def piece(part: str, is_mail: bool = False) -> str:
        if glued and (known := glued(part)):
            return known
        if part.isdecimal():
            is_count = len(part) < 3 and part[0] != "0"
            return (cardinal if is_count else one_by_one)(part, language)
        return says.get(part) or (" ".join(part) if _is_spelled(part, language, is_mail) else part)

    top = "com|org|net|edu|gov|info|es|de|fr|it|pt|br|mx|ar|co|cl|eu|ch|at|uk|us|be|nl|ca|io|pl"
    top += "|agency|app|berlin|blog|chat|cloud|dev|email|museum|network|news|online|shop|social"
    top += r"|(?:(?<=gov\.)|(?<=\.co\.)|(?<=\.gv\.)|(?<=\.ed\.)|(?<=\.it\.)|(?<=\.og\.))ao|mz|cv"
    top += "|software|studio|swiss|systems|tech|tools|travel|tv|wien|wiki|world|xyz"
    host = r"(?:[A-Za-z\d][\w-]{0,40}\.){1,5}"
    return rule(
        "address of the net",
        rf"{start}(?![a-z]\.[a-z]{{2}}\b(?![/@.-]))(?:(?:https?|ftp)://[\w.~%&=?+#@:/-]{{1,300}}(?<![.,?:])"
        rf"|[\w.+-]{{1,64}}@{host}[A-Za-z]{{2,12}}"
        rf"|@(?=[\w.]{{0,30}}[^\W\d])[\w.]{{1,40}}(?<!\.)|(?:www\.)?{host}(?:{countries}{top})(?![\w-])"
        r"(?:/[\w.~%&=?+#@:-]{0,200}(?<![.,?:])){0,20}"
        rf"|(?P<path>{_FILE_PATH})"
        r"|(?!\d+(?:\.\d{3}){3}(?!\d))\d{1,3}(?:\.\d{1,3}){3}(?![\d.]*\d))",
        say,
        *examples,
        near=r"@|://|\.(?:[a-z]|(?<=\d\.)\d{1,3}\.\d{1,3}\.\d)|~/"
        r"|/(?:[A-Za-z][\w.-]+/[A-Za-z]|(?<=[a-z]/)\d{4}-|(?<=origin/)|(?<=upstream/))"
        r"|g(?<!\wg)it ",
    )


_CLASH = re.compile(
    r"(?![bcdfgkpt]r|[bcfgklp]l|s[cklmnptw]|[clnpst]h|qu|gn|ps|ts)[^aeiouy]{2}[aeiouy]"
)
_SHORT = re.compile(r"(?!of|if|up|ab|ob|ok)[aeiou][bcfgjkpqvwz]")
"""Letters that are no syllable in a Romance language: mwi, and ec in an address of mail."""


def _is_spelled(part: str, language: str, is_mail: bool) -> bool:
    """Whether a part of an address is said letter by letter."""
    if not (part.isascii() and part.isalpha()):
        return False
    if language in {"it", "es", "pt_BR"} and (
        _CLASH.fullmatch(part.lower()) or (is_mail and _SHORT.fullmatch(part.lower()))
    ):
        return True
    return not re.search("[aeiouyAEIOUY]", part)


def measured(
    base: Mapping[str, tuple[str, ...]],
    square: Callable[[str], str],
    cubic: Callable[[str], str],
    signs: Iterable[str] = ("km", "m", "cm", "mm", "dm"),
    **more: tuple[str, ...],
) -> dict[str, tuple[str, ...]]:
    """Units with their squares and cubes, km² and m³, and with a letter for °: 200 oC."""
    letter_for_sign = {
        f"o{sign[1:]}": forms for sign, forms in base.items() if sign in {"°C", "°F"}
    }
    units = letter_for_sign | dict(base)
    for sign in signs:
        if sign in base:
            for marks, power in ((("²", "2", "^2"), square), (("³", "3", "^3"), cubic)):
                for mark in marks:
                    units[sign + mark] = tuple(power(noun) for noun in base[sign])
                    if sign == "km":
                        units |= {f"Km{mark}": units[sign + mark], f"KM{mark}": units[sign + mark]}
    return units | more


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageWords:
    """The words of one language, from which all its common rules are made."""

    figures: Figures
    short: Mapping[str, str]
    """Short forms with their points: the words."""
    numbered: Mapping[str, str]
    """Short forms that stand before a number: the words."""
    address: Mapping[str, str]
    """Signs and parts of an address of the net: the words."""
    letters: tuple[str, ...]
    """Acronyms that are said letter by letter though they look like a word."""
    said_as_words: tuple[str, ...]
    """Acronyms that are said as a word though they are short."""
    numerals: Numerals
    fraction: Callable[[int, int], str | None]
    """(top, bottom): the words of a fraction, or None if it is said in another way."""
    with_part: Callable[[str, str], str] | None = None
    """(whole number, fraction): the words of both; None joins them by the word for `&`."""
    context: Context = NO_CONTEXT
    """The words beside a figure that tell how the figure is said."""
    glued_in_addresses: Callable[[str], str | None] | None = None
    """A part of an address, all letters or all digits: its words, or None if it is a usual part."""


def tables_of(
    words: LanguageWords, examples: dict[str, Examples], *own: Rule, first: tuple[Rule, ...] = ()
) -> dict[str, tuple[Rule, ...]]:
    """The tables of a language, with at least one example `(written, said)` for each rule's name.

    Rules that only this language has come before all others (`first`) or before plain numbers.
    """
    name = words.figures.language
    return tables(
        words.figures,
        examples,
        *own,
        *romans(
            words.numerals,
            words.figures,
            examples["roman numeral of a part"],
            examples["roman numeral of a ruler"],
        ),
        first=(
            *of_computers(words.context, words.figures),
            *signs_of_named_money(words.figures, examples),
            *dashes_between_quantities(words.figures, examples),
            *first,
            *in_context(words.context, words.figures, words.numbered, examples),
            electronic(
                words.address, name, *examples["address of the net"], glued=words.glued_in_addresses
            ),
            numbered(words.numbered, *examples["short form before a number"]),
            *day_and_month(words.figures, examples),
            *durations(words.figures, examples),
            *halves(words.figures, examples),
            *roads(name, examples),
            *parts_of_units(words.figures, words.fraction, examples),
            *parts_of_nouns(words.figures, words.fraction, examples),
            single_fractions(words.fraction, words.with_part or _joined(words), words.figures),
            fractions(
                words.fraction,
                name,
                words.with_part or _joined(words),
                words.figures.minus,
                *examples["fraction"],
            ),
        ),
        last=(
            short_forms(words.short, *examples["short form"]),
            acronyms(words.letters, words.said_as_words, words.context.plain, *examples["acronym"]),
            *signs(words.context, words.figures, examples),
        ),
    )


def _joined(words: LanguageWords) -> Callable[[str, str], str]:
    """Dos y medio: one half loses its article behind a whole number."""
    half = words.fraction(1, 2) or ""
    joint = words.figures.ampersand

    def join(whole: str, part: str) -> str:
        return f"{whole} {joint} {part.partition(' ')[2] if part == half else part}"

    return join

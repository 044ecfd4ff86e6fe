"""The stop of a short form that ends its sentence, and the dash behind a name with a figure."""

import re
from collections.abc import Iterable, Mapping

from declaim.normalise.rules import Rule, any_of, before, rule

_NAME = re.compile(r"(?<![\w.,/-])(?P<name>[A-Z][A-Za-z]{0,9})\d{1,2}$")


def dash_behind_a_name(*examples: tuple[str, str]) -> Rule:
    """The dash of a title: of MPB4 - 60 anos a figure belongs to the name, which is no range.

    A single letter with a figure has a noun behind the other number: U2 - 40 anos, but B1 - 5.
    """

    def say(match: re.Match[str]) -> str | None:
        found = _NAME.search(before(match, 16))
        return ", " if found and (len(found["name"]) > 1 or match["noun"]) else None

    return rule(
        "dash behind a name with a figure",
        r"(?<=\d) [-–—] (?=\d{1,4}(?P<noun> [^\W\d_]{4})?)",
        say,
        *examples,
        shapes=("0 - 0", "0 – 0", "0 — 0"),
    )


def stops_before_a_sentence(
    forms: Mapping[str, str],
    names: Mapping[str, str],
    beginnings: Iterable[str],
    *examples: tuple[str, str],
) -> Rule:
    """Short forms with their stop before a word that begins a sentence.

    Behind one of `names` (Jr.) a name may go on, and a title has capitals: there the word after
    the next has a small letter.
    """
    first, said = frozenset(beginnings), {**forms, **names}

    def say(match: re.Match[str]) -> str | None:
        if match["next"].lower() not in first or (match["form"] in names and not match["small"]):
            return None
        return f"{said[match['form']]}."

    return rule(
        "stop of a short form before a sentence",
        rf"(?<![\w.])(?P<form>{any_of(said)})"
        r"(?= (?P<next>[A-ZÀ-Þ][a-zß-ÿ]{0,12})(?![\w.'’-])(?P<small>,| [a-zß-ÿ])?)",
        say,
        *examples,
        near=r"\. [A-ZÀ-Þ]",
    )

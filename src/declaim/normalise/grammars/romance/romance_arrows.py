"""Arrows, ordinals of English names and pairs of voltages in the Romance languages."""

import re

from declaim.normalise.figure_words import Figures
from declaim.normalise.numerals import cardinal, ordinal
from declaim.normalise.rules import AT_NUMBER, VALUE, Rule, after, before, rule


def arrows(figures: Figures) -> tuple[Rule, ...]:
    """Silent at the ends of a line, the word for a range between figures, and a pause elsewhere."""
    one, two = (cardinal(n, figures.language) for n in "12")

    def say(match: re.Match[str]) -> str | None:
        there, ahead = before(match, 30), after(match, 30)
        if not there or there[-1] == "\n" or not ahead or ahead[0] == "\n":
            return ""
        if there[-1] in _OTHERS or ahead[0] in _OTHERS:  # ←/→ are keys
            return None
        if not re.search(rf"[\w{VALUE})\]\"'%°€.:;,?!]$", there):
            return " "
        if re.search(rf"[\d{VALUE}%°]$", there) and re.match(rf"[\d{VALUE}+-]", ahead):
            return f" {figures.to} "
        return " " if there[-1] in ".:;,?!" else ", "

    return (
        rule(
            "arrow",
            r" ?[→⇒⟶➔➜➡➝➞](?: ?[→⇒⟶➔➜➡➝➞])* ?|(?:(?m:^)|(?<=\w) )-> (?=\w)",
            say,
            ("→ Zeta → Lala", "Zeta, Lala"),
            ("1 → 2", f"{one} {figures.to} {two}"),
            ("Zeta -> Lala", "Zeta, Lala"),
            needs="→⇒⟶➔➜➡➝➞>",
        ),
        rule(
            "arrow of a note",
            r"(?m:^)[ \t]*[←↑↓↵↩⬆⬇⬅]+ ?|(?m: ?[←↑↓↵↩⬆⬇⬅]+$)",
            "",
            ("↑ Zeta ↩", "Zeta"),
            needs="←↑↓↵↩⬆⬇⬅",
        ),
        rule(
            "arrow both ways",
            r"(?<=[^\W\d_]) ?[↔⇄⇆⟷] ?(?=[^\W\d_])",
            f" {figures.ampersand} ",
            ("zeta ↔ lala", f"zeta {figures.ampersand} lala"),
            needs="↔⇄⇆⟷",
        ),
    )


_OTHERS = "/←↑↓⇐"


def two_voltages(figures: Figures) -> Rule:
    """132/20 kV, of a transformer, is no fraction."""
    one, two = (cardinal(n, figures.language) for n in ("15", "20"))
    return rule(
        "two voltages",
        r"(?<![\w.,/])(?P<n>\d{1,3})/(?=\d{1,3}(?:[.,]\d{1,2})? ?[kM]?VA?(?!\w))",
        lambda m: cardinal(m["n"], figures.language) + " ",
        ("15/20 kV", f"{one} {two} {figures.units['kV'][-1]}"),
        shapes=("0/0",),
    )


def english_ordinals() -> tuple[Rule, ...]:
    """The 19th International Conference, in a text of another language."""
    return (
        rule(
            "English ordinal",
            r"(?<![\w.,/])(?P<n>\d{1,3})(?:st|nd|rd|th)(?=[\s'.,;:)\"-]|$)",
            lambda m: ordinal(m["n"], "en"),
            ("19th Zeta Conference", "nineteenth Zeta Conference"),
            first=AT_NUMBER,
            shapes=("0a",),
        ),
    )

"""Arrows: `to` between figures, variables and the ends of a journey, and a pause elsewhere."""

import re

from declaim.normalise.rules import VALUE, WORD, Rule, after, before, rule

_FIGURE_BEFORE = rf"(?:{VALUE}(?: [a-z]{{3,12}})?|(?<![^\s(,:])[A-Za-zα-ω]|∞)$"
_FIGURE_BEHIND = rf"(?:[-−+]?{VALUE}|[A-Za-zα-ω∞](?!\w))"
_PLACE_BEFORE = rf"(?:\b[A-Z][a-zß-ÿ-]+|(?<!{WORD}){WORD}{{3}})\)?$"
_PLACE_BEHIND = rf"[A-Z][a-zß-ÿ]|{WORD}{{3}}(?!{WORD})"
_JOURNEY = (
    r"(?i:\b(?:trains?|bus(?:es)?|flights?|fl(?:y|ew|ying)|routes?|ferr(?:y|ies)|dr(?:ive|ove)|travel\w*"
    r"|journeys?|trips?|express|coach(?:es)?|sail(?:ed|ing)?|rides?|roads?|airports?|stations?|railway"
    r"|depart\w*|arriv\w*|via|from|tickets?|stages?|legs?|treks?|hikes?|walks?|cycl(?:e|ed|ing))\b)"
)
"""Words by which two names are the ends of a journey, and no way through a menu."""


def _arrow(match: re.Match[str]) -> str | None:
    there, ahead = before(match, 80), after(match, 80)
    if not there or there[-1] == "\n" or not ahead or ahead[0] == "\n":
        return ""  # a bullet, or a sign that more follows
    if match["ascii"] and re.search(r"\b(?:[Tt]he|[Aa]n?|[Uu]se|[Uu]sing|[Bb]y|[Ww]ith)$", there):
        return " arrow "
    if "<!" in there or (match["ascii"] == "=>" and _is_code(there, ahead)):
        return None
    if re.search(_FIGURE_BEFORE, there) and re.match(_FIGURE_BEHIND, ahead):
        return " implies " if match["sign"] == "⇒" else " to "
    days = re.search(r"\b[A-Z][a-z]{2,5}day$", there) and re.match("[A-Z][a-z]{2,5}day", ahead)
    named = re.search(_PLACE_BEFORE, there) and re.match(_PLACE_BEHIND, ahead)
    clause = re.split("[.;]", there)[-1] + " " + re.split("[.;]", ahead)[0]
    return " to " if days or (named and re.search(_JOURNEY, clause)) else ", "


def _is_code(there: str, ahead: str) -> bool:
    """A function's arrow, or one that is meant as at least: x => x.name, n => 5."""
    plain = re.search(r"[a-z]{3}['\"]?$", there) and re.match(r"['\"]?[A-Za-z][a-z]*[ ,;]", ahead)
    return not plain or bool(re.search(r"[(){};=]", there[-30:] + ahead[:30]))


def _both_ways(match: re.Match[str]) -> str:
    there, ahead = before(match, 20), after(match, 20)
    return " to and from " if re.search(r"\w$", there) and re.match(r"\w", ahead) else ", "


ARROWS: tuple[Rule, ...] = (
    rule(
        "arrow",
        r" ?(?P<sign>[→⇒⟶])(?: ?[→⇒⟶])* ?|[ \t](?P<ascii>-{1,2}>|=>) (?=\S)",
        _arrow,
        ("10 → 20, a → b", "ten to twenty, a to b"),
        ("the train York → Leeds, Monday → Friday", "the train York to Leeds, Monday to Friday"),
        ("Listen here → Bandcamp", "Listen here, Bandcamp"),
        ("→ What we read", "What we read"),
        ("Settings -> Sound, the -> sign", "Settings, Sound, the arrow sign"),
        ("x = 2 ⇒ y = 3", "x equals two implies y equals three"),
        needs="→⇒⟶>",
        near=r"[→⇒⟶]|[-=]> ",
    ),
    rule(
        "arrow both ways",
        r" ?[↔⇄⇆⟷] ?",
        _both_ways,
        ("Welsh ↔ English", "Welsh to and from English"),
        needs="↔⇄⇆⟷",
    ),
)

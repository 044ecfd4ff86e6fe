"""Eras that are written without stops, and hours with a comma, in the Romance languages."""

import re
from collections.abc import Mapping

from declaim.normalise.figure_words import Figures
from declaim.normalise.grammars.romance.romance_words import Romance
from declaim.normalise.roman_rules import last_stop
from declaim.normalise.rules import Rule, after, any_of, before, rule

_ERAS: Mapping[str, tuple[str, str]] = {
    "it": ("avanti Cristo", "dopo Cristo"),
    "es": ("antes de Cristo", "después de Cristo"),
    "pt_BR": ("antes de Cristo", "depois de Cristo"),
}
_IN_A_YEAR = re.compile(
    r"(?:\b(?i:nel|dal|al|del|il|sul|dell|nell|dall|all|anno|anni|circa|sec|secolo"
    r"|secoli|el|año|años|siglo|siglos|hacia|en|de|em|ano|anos"
    r"|século|séculos|cerca|desde|tra|fra)\.? ?['’]?"
    r"|\()(?:(?i:circa|il|l['’]|el|de|del|o|ca\.) ?)?"
    r"(?:[1-9]\d{0,3}(?: ?[-–/] ?[1-9]\d{0,3})?|[IVX]{1,5})(?: ca\.?)?(?: (?:sec\.?|secolo))? ?$"
)
_OTHER_BEHIND = re.compile(r"[^.;]{1,12}\b\d{1,4} ?[ad]\.? ?[cC]\b")
_OTHER_BEFORE = re.compile(r"\b\d{1,4} ?[ad]\.? ?[cC]\b[^;]{1,12}\b\d{1,4} ?$")
"""Another year with its era: 387 ac - 529 dc."""
_CENTURY = re.compile(r"(?:\b(?:[IVX]{1,5}|\d{1,2}[°º]) (?:secolo|sec\.?|siglo|séc\.?)|secolo) $")


def eras(words: Romance, language: str) -> Rule:
    """Nel 44 ac, dal 387 AC al 529 DC, nel VI sec aC."""
    ago, since = _ERAS[language]

    def say(match: re.Match[str]) -> str | None:
        text = before(match, 40)
        beside = _OTHER_BEHIND.match(after(match)) or _OTHER_BEFORE.search(text)
        if not (beside or _IN_A_YEAR.search(text) or _CENTURY.search(text)):
            return None
        if "." in match[0] and _CENTURY.search(text):  # a rule of its own
            return None
        return (ago if match["e"] in "aA" else since) + (
            last_stop(match) if "." in match[0] else ""
        )

    return rule(
        "era without stops",
        r"(?:(?<=[\dIVXo.] )|(?<=\d))(?P<e>[ad]|[AD](?=C))"
        r"(?:[cC]|\. ?c(?:\.|(?!\.)))(?![\w'’]|-(?!\d))",
        say,
        *words.examples["era without stops"],
        needs=["ac", "dc", "aC", "dC", "AC", "DC", "a", "d"],
        near=r"[\dIVXo.] ?(?:[ad]\.? ?[cC]|[AD]C)(?!\w)",
    )


def hours_with_a_comma(words: Romance, figures: Figures) -> Rule:
    """A las 10,30: behind the article of hours a comma stands before minutes."""

    def say(match: re.Match[str]) -> str:
        at = match["at"].strip()
        said = figures.clock(int(match["h"]), int(match["m"]))
        return f"{words.times.get(at, at)} {said}"

    articles = (
        ("delle", "le", "Le", "Alle", "Delle", "sulle") if figures.language == "it" else words.times
    )
    return rule(
        "hour with a comma behind its article",
        rf"(?P<at>(?<!\w)(?:{any_of(articles)}) )(?P<h>[01]?\d|2[0-4]),(?P<m>[0-5][05])"
        r"(?![\w%€$°]|[.,]\d| ?[-–/] ?\d| ?(?:%|€|\$|mil|por ciento|por cento|[mb]il)"
        r"| (?!horas?\b)[^\W\d_]{4,}s\b| ?[ck]?m\b| ?k?g\b"
        r"| (?:tonn|lir[ae]|sterl|migli|once|libbr|volt|unit|calor|atmosf|chiloc|quot|dosi|porz"
        r"|al (?:chil|kg|litr|metr|mes|giorn|mq)))"
        r"(?: ?h(?:oras?|s)?\b\.?)?",
        say,
        *words.examples["hour with a comma behind its article"],
        needs=",",
        shapes=("0,00",),
    )

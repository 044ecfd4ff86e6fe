"""Pounds, shillings and pence, as Britain counted until 1971."""

import re

from declaim.normalise.grammars.english.figures.numbers import LEFT
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import AT_NUMBER, DIGITS, Rule, rule

_FARTHINGS = {"¼": "farthing", "½": "halfpenny", "¾": "three farthings"}
_ALONE = {"¼": "a farthing", "½": "a halfpenny", "¾": "three farthings"}
_ARTICLES = r"(?<!the )(?<!his )(?<!her )(?<!late )(?<!early )(?<!mid )"
"""No word that a decade follows: in his 20s."""
_PENCE = r"(?:\d{1,2}[¼½¾]?|[¼½¾])"


def _coins(number: str, one: str, many: str) -> str:
    return f"{cardinal(number)} {one if number == '1' else many}"


def _pence(written: str) -> str:
    """Sixpence in one word, up to elevenpence; with its farthings."""
    whole, part = written.rstrip("¼½¾"), written[len(written.rstrip("¼½¾")) :]
    if not int(whole or 0):
        return _ALONE[part] if part else ""
    joined = f"{cardinal(whole)}pence" if 1 < int(whole) < 12 else _coins(whole, "penny", "pence")
    return " ".join(filter(None, (joined, _FARTHINGS.get(part, ""))))


def _old_money(match: re.Match[str]) -> str | None:
    """Seven pounds eleven shillings and fourpence; a sum of no coins is not said."""
    found = match.groupdict()
    shillings = found["ls"] or found["s"] or found["s2"]
    pence = found["lsd"] or found["ld"] or found["sd"] or found["d"]
    large = [
        _coins(number.replace(",", ""), one, f"{one}s")
        for number, one in ((found["l"], "pound"), (shillings, "shilling"))
        if number and number.strip("0")
    ]
    small = _pence(pence) if pence else ""
    return " and ".join(filter(None, (" ".join(large), small))) or None


def _strokes(match: re.Match[str]) -> str | None:
    """£2/10/6, 12/6d and 5/-."""
    if int(match["s"]) > 40 or int(match["d"].rstrip("-–—¼½¾d") or 0) > 11:
        return None
    pounds = _coins(match["l"].replace(",", ""), "pound", "pounds") if match["l"] else ""
    shillings = _coins(match["s"], "shilling", "shillings") if match["s"].strip("0") else ""
    pence = "" if match["d"] in "-–—" else _pence(match["d"].rstrip("d"))
    return " and ".join(filter(None, (f"{pounds} {shillings}".strip(), pence))) or None


OLD_MONEY: tuple[Rule, ...] = (
    rule(
        "pounds, shillings and pence",
        r"(?<![\w.,])(?:£ ?(?P<l>\d{1,3}(?:,\d{3})*|\d{4,6})[.,:]? ?-?"
        r"(?:(?P<ls>\d{1,2})s\b\.?(?:[ -]{0,2}(?P<lsd>" + _PENCE + r")d\b\.?)?"
        r"|(?P<ld>" + _PENCE + r")d\b\.?)"
        r"|(?P<s>\d{1,2})s(?:\. ?|(?<=\ds) )(?P<sd>" + _PENCE + r")d\b\.?"
        rf"|{_ARTICLES}(?P<s2>\d{{1,2}})s\.(?=[,;)]| [a-z])"
        r"|(?P<d>" + _PENCE + r")d(?:(?<=[¼½¾]d)\b\.?|\.(?=[,;:)]| [a-z]|$)))",
        _old_money,
        ("for 2s. 6d. each", "for two shillings and sixpence each"),
        (
            "£1 1s. or 21s., at 4d. each",
            "one pound one shilling or twenty one shillings, at fourpence each",
        ),
        ("£7 11s. 4d. a year", "seven pounds eleven shillings and fourpence a year"),
        ("£3 0s. 6½d.", "three pounds and sixpence halfpenny"),
        needs=DIGITS + "¼½¾",
        near=r"[\d¼½¾][sd]\b",
        shapes=("0a", "¼a", "½a", "¾a"),
    ),
    rule(
        "pounds with strokes",
        r"(?<![\w.,])£ ?(?P<l>\d{1,3}(?:,\d{3})*)/(?P<s>[01]?\d)/(?P<d>[-–—]|1?\d[¼½¾]?d?\b)"
        r"(?!/|\d)",
        _strokes,
        ("at £2/10/6", "at two pounds ten shillings and sixpence"),
        needs="£",
        near="£.{1,8}/",
    ),
    rule(
        "shillings with a stroke",
        r"(?<![\w.,/£$])(?P<l>)(?P<s>[1-4]?\d)/(?P<d>[-–—](?![\w–—-])|1?\d[¼½¾]?d\b)\.?(?![\w/])",
        _strokes,
        ("seats at 12/6d and 5/-", "seats at twelve shillings and sixpence and five shillings"),
        first=AT_NUMBER,
        near=r"\d/(?:[-–—]|\d\d?[¼½¾]?d)",
        shapes=("0/",),
    ),
    rule(
        "pounds of old books",
        rf"{LEFT}(?P<n>\d{{1,3}}(?:,\d{{3}})*|\d{{4}})l\."
        r"(?= (?:a year|per annum|sterling|a-year)\b)",
        lambda m: _coins(m["n"], "pound", "pounds"),
        ("had 500l. a year", "had five hundred pounds a year"),
        first=AT_NUMBER,
        near=r"\dl\.",
        shapes=("0a.",),
    ),
)

"""Lists of literature, and the signs of patents: 1999;401:23-8, et al. and .beta.-test."""

import re

from declaim.normalise.grammars.english.sciences.papers import MICRO
from declaim.normalise.grammars.english.vocabulary.calendar import SHORT_MONTHS
from declaim.normalise.numerals import cardinal, ordinal, year
from declaim.normalise.rules import AT_NUMBER, Rule, after, any_of, rule

_SCALES = {"C": "Celsius", "F": "Fahrenheit"}


def _issue(match: re.Match[str]) -> str:
    number = f" number {cardinal(match['issue'])}" if match["issue"] else ""
    last = match["last"]
    pages = (
        f"pages {cardinal(match['first'])} to {cardinal(last)}"
        if last
        else (f"page {cardinal(match['first'])}")
    )
    day = f" {ordinal(match['day'])}" if match["day"] else ""
    month = f"{SHORT_MONTHS[match['month']]}{day}, " if match["month"] else ""
    return f"{month}{year(match['year'])}, volume {cardinal(match['volume'])}{number}, {pages}"


LITERATURE: tuple[Rule, ...] = (
    rule(
        "others of a list of authors",
        r"(?:(?<=[A-Z] )|(?<=[A-Z], ))et al\.(?= [A-Z])",
        "et al.",
        ("Baker A, Cole B, et al. Care at home", "Baker A, Cole B, et al. Care at home"),
        needs=["et"],
        near=r"et al\. [A-Z]",
    ),
    rule(
        "Greek letter of a patent",
        r"(?<![A-Za-z.])\.(?P<letter>alpha|beta|gamma|delta|kappa|lambda|omega|sigma)\."
        r"(?=-?[A-Za-z])",
        lambda m: m["letter"] + ("" if after(m, 1) == "-" else " "),
        ("the .beta.-test of a .gamma.Delta", "the beta-test of a gamma Delta"),
        near=r"\.(?:alpha|beta|gamma|delta|kappa|lambda|omega|sigma)\.",
        shapes=(".a",),
    ),
    rule(
        "sign of a patent",
        r"(?<=\d)(?: ?\.mu\.(?P<unit>[gmlLM])(?!\w)"
        r"|\.degree\. ?(?P<scale>[CF])(?!\w)(?:\.(?! [A-Z]))?)",
        lambda m: f" {MICRO[m['unit']]}" if m["unit"] else f" degrees {_SCALES[m['scale']]}",
        (
            "5 .mu.g at 25.degree. C. or less",
            "five micrograms at twenty five degrees Celsius or less",
        ),
        near=r"\.(?:mu|degree)\.",
        shapes=(".a",),
    ),
    rule(
        "year, volume and pages",
        r"(?<![\w.,/-])(?P<year>(?:19|20)\d\d)"
        rf"(?: (?P<month>{any_of(SHORT_MONTHS)})\.?(?: (?P<day>\d{{1,2}}))?)?"
        r"; ?(?P<volume>\d{1,4})(?:\((?P<issue>\d{1,5})\))?: ?"
        r"(?P<first>\d{1,5})(?:[-–](?P<last>\d{1,5}))?(?![\w:])",
        _issue,
        (
            "Lancet 1999;401:23-8",
            "Lancet nineteen ninety nine, volume four hundred one, pages twenty three to eight",
        ),
        (
            "2012 Oct 7;308(15):6-9",
            "October seventh, twenty twelve, volume three hundred eight number fifteen,"
            " pages six to nine",
        ),
        near=r"[\da-z.]; ?\d",
        first=AT_NUMBER,
    ),
)

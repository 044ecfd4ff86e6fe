"""Figures beside a dash that is no `to`: the year of a standard, the spread of quartiles."""

from declaim.normalise.numerals import year
from declaim.normalise.rules import Rule, rule, words

UNJOINED: tuple[Rule, ...] = (
    rule(
        "year of a standard",
        r"(?:(?<=(?:ISO|IEC) \d{4})|(?<=(?:ISO|IEC) \d{5}))[-–](?P<y>(?:19|20)\d\d)(?![\w-])",
        lambda m: f" {year(m['y'])}",
        ("as ISO 9001-2015 asks", "as I S O nine thousand one twenty fifteen asks"),
        needs=words("ISO IEC"),
        shapes=("0-0", "0–0"),
    ),
    rule(
        "spread of quartiles",
        r"(?<=\bQ3) ?[–−-] ?(?=Q1\b)",
        " minus ",
        ("the spread, Q3 – Q1", "the spread, Q three minus Q one"),
        needs="–−-",
        near="Q3 ?[–−-]",
    ),
)

"""Figures beside a dash that is no `to`: the year of a standard, the spread of quartiles."""

from declaim.normalise.numerals import cardinal, year
from declaim.normalise.rules import Rule, rule, words

_LABELS = words("Listing Figure Table Example Exhibit")
_LABELLED = "(?:" + "|".join(rf"(?<=\b{name} )" for name in _LABELS) + ")"

UNJOINED: tuple[Rule, ...] = (
    rule(
        "label of a chapter and a number",
        rf"{_LABELLED}(?P<a>\d{{1,2}})-(?P<b>\d{{1,2}})(?![\w/–-]|[.,]\d)",
        lambda m: f"{cardinal(m['a'])} dash {cardinal(m['b'])}",
        ("see Listing 17-7", "see Listing seventeen dash seven"),
        ("Figure 3-2 and Table 4-1.", "Figure three dash two and Table four dash one."),
        needs=_LABELS,
        shapes=("0-0",),
    ),
    rule(
        "year of a standard",
        r"(?:(?<=\b(?:ISO|IEC) \d{4})|(?<=\b(?:ISO|IEC) \d{5}))[-–](?P<y>(?:19|20)\d\d)(?![\w-])",
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

"""Ages, as forums and adverts shorten them."""

from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import Rule, rule

AGES: tuple[Rule, ...] = (
    rule(
        "age",
        r"(?<![\w.,])(?P<n>1?\d\d?)[ -]?y[-/.]?o(?:\.|\b)(?!\w)",
        lambda m: f"{cardinal(m['n'])} year old",
        ("a 34-y-o man", "a thirty four year old man"),
        needs="y",
        near=r"y[-/.]?o",
    ),
    rule(
        "years of age",
        r"(?<=\d)[ -]?(?P<unit>yrs?)\.?[ -](?=olds?\b)",
        lambda m: f" {'years' if m['unit'] == 'yrs' else 'year'} ",
        ("3 and 4 yr olds", "three and four year olds"),
        ("he was 6 yrs. old", "he was six years old"),
        needs=["yr", "yrs"],
        near=r"yrs?\.?[ -]old",
    ),
)

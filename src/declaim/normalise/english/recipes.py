"""What recipes and labels shorten."""

import re

from declaim.normalise.rules import VALUE, Rule, after, any_of, before, rule

_SHORT = {
    "lg": "large", "sm": "small", "med": "medium", "pkg": "package", "pkgs": "packages",
    "doz": "dozen", "pc": "piece", "pcs": "pieces",
}  # fmt: skip

RECIPES: tuple[Rule, ...] = (
    rule(
        "cups",
        rf"(?<=[\d½¼¾⅓⅔{VALUE}]) c\.(?= (?:of )?[a-z])",
        " cups",
        ("2 c. flour", "two cups flour"),
        near=r"\S c\. ",
    ),
    rule(
        "pints and points",
        r"(?<=\d )pts?\b\.?(?P<kind>(?= of\b)|(?= (?:type|font|text|bold|size)\b))",
        lambda m: (
            ("pint" if re.search(r"\b1 $", before(m, 3)) else "pints")
            if after(m, 3) == " of"
            else "point"
        ),
        ("1 pt of cream in 14 pt type", "one pint of cream in fourteen point type"),
        near=r"\d pts?\b",
    ),
    rule(
        "of a recipe",
        rf"(?<=\d )(?P<word>{any_of(_SHORT)})\.(?= [a-z])",
        lambda m: _SHORT[m["word"]],
        ("1 lg. onion, 2 doz. eggs", "one large onion, two dozen eggs"),
        needs=_SHORT,
    ),
)

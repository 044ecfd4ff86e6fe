"""Short forms of recipes and labels."""

import re

from declaim.normalise.grammars.english.vocabulary.kitchen import (
    BAKED,
    INGREDIENTS,
    SHORT_SIZES,
    SPOONS,
)
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import (
    AT_NUMBER,
    VALUE,
    Rule,
    after,
    any_case,
    any_of,
    before,
    rule,
)


def _spoon(match: re.Match[str]) -> str:
    one = re.search(rf"(?:^|[^\d/.{VALUE}])(?:1 ?|\d/\d ?|[½¼¾⅓⅔{VALUE}] ?)$", before(match, 8))
    mixed = re.search(r"\d[ -](?:\d/\d|[½¼¾⅓⅔⅛]) ?$", before(match, 8))
    return f" {SPOONS[match['unit']][0 if one and not mixed else 1]}"


def _oven(match: re.Match[str]) -> str | None:
    if not re.search(_BAKED, before(match, 60)):
        return None
    scale = "Celsius" if match["unit"] in "cC" else "Fahrenheit"
    return f"{cardinal(match['n'])} degrees {scale}"


_BAKED_WORDS = any_case(BAKED)
_BAKED = rf"\b{any_of(_BAKED_WORDS)}\b"

RECIPES: tuple[Rule, ...] = (
    rule(
        "spoon or cup",
        rf"(?<=[\d½¼¾⅓⅔⅛{VALUE}]) ?(?P<unit>{any_of(SPOONS)})\.?"
        rf"(?= (?:of )?(?:[a-z]{{3,12}},? ){{0,3}}{any_of(INGREDIENTS)}\b)",
        _spoon,
        ("1t salt, 2 TB sugar", "one teaspoon salt, two tablespoons sugar"),
        ("1/2 c brown sugar", "one half cup brown sugar"),
        ("3 1/2 c. sugar", "three and a half cups sugar"),
        ("2 T. olive oil", "two tablespoons olive oil"),
        needs=INGREDIENTS,
        near=rf"[\d½¼¾⅓⅔⅛{VALUE}] ?{any_of(SPOONS)}\.? ",
    ),
    rule(
        "heat of an oven",
        r"(?<![\w.,])(?P<n>1\d\d|[2-4]\d\d) ?(?P<unit>[cCfF])(?=[ .,;)/]|$)",
        _oven,
        ("Bake at 220c.", "Bake at two hundred twenty degrees Celsius."),
        ("Heat the oven to 400 F", "Heat the oven to four hundred degrees Fahrenheit"),
        needs=_BAKED_WORDS,
        near=r"\d ?[cCfF](?!\w)",
        first=AT_NUMBER,
    ),
    rule(
        "cups",
        rf"(?<=[\d½¼¾⅓⅔{VALUE}]) c\.(?= (?:of )?[a-z])",
        " cups",
        ("2 c. berries", "two cups berries"),
        near=r"c\.(?<= c\.) ",
        shapes=(" a. ",),
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
        needs=("pt", "pts"),
        near=r"\d pts?\b",
    ),
    rule(
        "of a recipe",
        rf"(?<=\d )(?P<word>{any_of(SHORT_SIZES)})\.(?= [a-z])",
        lambda m: SHORT_SIZES[m["word"]],
        ("1 lg. onion, 2 doz. eggs", "one large onion, two dozen eggs"),
        needs=SHORT_SIZES,
    ),
)

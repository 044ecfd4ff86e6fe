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

_OF_A_PART = "tsp|tbsp|cups?|teaspoons?|tablespoons?|inch|lbs?|oz|pounds?|hours?|miles?|pints?"


def _size(match: re.Match[str]) -> str:
    if match["clove"]:
        return "clove" if re.search(r"(?<!\d)1 $", before(match, 3)) else "cloves"
    return SHORT_SIZES[match["word"] or match["bare"]]


def _dish(match: re.Match[str]) -> str:
    if match["choc"]:
        return f"{match['choc']}olate "
    if match["evap"]:
        return f"{match['evap']}orated "
    return "medium " if match["med"] else "optional"


FROM_A_PART: tuple[Rule, ...] = (
    rule(
        "from one part to a number",
        rf"(?<=[½¼¾⅓⅔⅛]) ?[-–] ?(?=\d)"
        rf"|(?<=\d/[2348]) ?[-–] ?(?=\d(?:[½¼¾⅓⅔]|/\d)? (?:{_OF_A_PART}))",
        " to ",
        ("½-1 tsp", "one half to one teaspoon"),
        needs="-–",
        near=r"[½¼¾⅓⅔⅛\d] ?[-–] ?\d",
    ),
    rule(
        "stroke before a part",
        r"(?:(?<=\dml)|(?<=\dg)|(?<=\dkg)|(?<=\dcm)|(?<=\dmm)|(?<=\dl)|(?<=\d ml)|(?<=\d g))"
        r" ?/ ?(?=\d{0,2}[½¼¾⅓⅔⅛])",
        ", ",
        ("150ml/¼ pint", "one hundred fifty milliliters, one quarter pint"),
        needs="/",
        near=r"[glm] ?/ ?\d?[½¼¾⅓⅔⅛]",
    ),
    rule(
        "so many tins of two sizes",
        r"(?<=\d) ?[x×] ?(?=\d{2,4} ?(?:g|ml)/\d)",
        " ",
        ("2 x 400g/14oz tins", "two four hundred grams, fourteen ounce tins"),
        needs="x×",
        near=r"[x×] ?\d+ ?(?:g|ml)/",
    ),
    rule(
        "star for degrees",
        r"(?<=\d)\*(?P<scale>[FC])(?!\w)",
        lambda m: f" degrees {'Fahrenheit' if m['scale'] == 'F' else 'Celsius'}",
        ("bake at 400*F", "bake at four hundred degrees Fahrenheit"),
        needs="*",
        shapes=("0*A",),
    ),
    rule(
        "short word of a dish",
        r"(?<!\w)(?:(?P<choc>[Cc]hoc)\. (?=chips|syrup|sauce|bars?\b|cake|pudding|milk|frosting)"
        r"|(?P<evap>[Ee]vap)\. (?=milk)|(?<=[(,])opt\.(?=\))"
        r"|(?:(?<=at )|(?<=on )|(?<=over )|(?<=@ ))(?P<med>med)\. "
        r"(?=(?:high |low )?(?:speed|heat|flame|temp)))",
        _dish,
        (
            "1 can evap. milk, choc. chips (opt.)",
            "one can evaporated milk, chocolate chips (optional)",
        ),
        needs=["choc", "Choc", "evap", "Evap", "opt", "med"],
    ),
)
"""Before all fractions."""
RECIPES: tuple[Rule, ...] = (
    rule(
        "one number of things or the next",
        r"(?<![\w.,/])(?P<a>[2-8]) / (?P<b>[3-9])(?= (?:small |large |medium |ripe |big |fresh )?"
        r"(?:lemons|limes|oranges|eggs|onions|tomatoes|potatoes|carrots|cloves|apples|bananas|pears"
        r"|shallots|leaves|sprigs|slices|peppers|chill?ies|courgettes|drops|people|persons|servings"
        r"|portions|minutes|hours|days|weeks|times)(?!\w))",
        lambda m: (
            f"{cardinal(m['a'])} or {cardinal(m['b'])}" if int(m["b"]) == int(m["a"]) + 1 else None
        ),
        ("3 / 4 lemons, 3 / 4 cup", "three or four lemons, three quarters cup"),
        needs="/",
        near=r"\d / \d",
        first=AT_NUMBER,
    ),
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
        "temperature of a dish",
        r"(?<!\w)(?P<word>[Tt]emp)\."
        r"(?= (?:is|of|reaches|to|at|and|until|should|in|for|reads)\b|,|;|\)|$)",
        lambda m: f"{m['word']}erature" + ("" if after(m, 1) else "."),
        ("until temp. reaches 165 F", "until temperature reaches one hundred sixty five F"),
        needs=["temp", "Temp"],
        near=r"emp\.",
    ),
    rule(
        "of a recipe",
        rf"(?:(?<=\d )|(?<=[½¼¾⅓⅔{VALUE}] ))(?:(?P<word>{any_of(SHORT_SIZES)})\.(?= [a-z(])"
        rf"|(?P<bare>pkgs?|doz|env|med|lg)(?= (?:\(|(?:[a-z]+,? ){{0,2}}{any_of(INGREDIENTS)}\b))"
        r"|(?P<clove>cl)\.?(?= (?:of )?garlic))",
        _size,
        ("1 lg. onion, 2 doz. eggs", "one large onion, two dozen eggs"),
        ("1 pkg yeast, 3 cl. garlic", "one package yeast, three cloves garlic"),
        needs={*SHORT_SIZES, "cl"},
    ),
)

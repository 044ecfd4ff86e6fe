"""Portuguese sums and equations, and inches with a part."""

import re

from declaim.normalise.grammars.portuguese.numbers_in_words.portuguese_agreement import feminine
from declaim.normalise.grammars.portuguese.numbers_in_words.portuguese_numbers import fraction
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import VALUE, before, rule

_SIGNS = {"-": "menos", "–": "menos", "−": "menos", "x": "vezes", "×": "vezes", "*": "vezes",
          ":": "dividido por", "÷": "dividido por", "/": "dividido por"}  # fmt: skip
_COMPARED = {"<": "menor que", ">": "maior que", "≤": "menor ou igual a", "≥": "maior ou igual a"}


def _inches(match: re.Match[str]) -> str | None:
    if len(re.findall(r'(?<!\d)"', before(match, 200))) % 2:
        return None
    part = fraction(int(match["top"]), int(match["bottom"]))
    if not part:
        return None
    if not match["whole"]:
        return f"{part} de polegada"
    part = "meia" if part == "um meio" else part
    many = match["whole"] != "1"
    return f"{feminine(cardinal(match['whole'], 'pt_BR'))} e {part} polegada{'s' * many}"


SUMS = (
    rule(
        "sum with its result",
        r"(?<=\d) ?(?P<sign>[-–−x×*:÷]) ?(?=\d{1,4}(?:,\d{1,2})? ?= ?\d)",
        lambda m: f" {_SIGNS[m['sign']]} ",
        ("10-2=8, 3x4=12", "dez menos dois igual a oito, três vezes quatro igual a doze"),
        needs="=",
    ),
    rule(
        "unknown of an equation",
        r"(?<![\w.,])(?P<n>\d{1,3})x(?= [-+=–−] (?:\d|[a-z](?!\w)))",
        lambda m: f"{cardinal(m['n'], 'pt_BR')} x",
        ("y = 2x + 3", "y igual a dois x mais três"),
        shapes=("0a",),
    ),
    rule(
        "minus in an equation",
        rf"(?<=[xyzn²³{VALUE}]) [-–−] (?=\d{{0,4}}[xyzn]?(?: =| [-+=–−] \d* ?=))",
        " menos ",
        ("x² - 3 = 0", "x ao quadrado menos três igual a zero"),
        needs="-–−",
    ),
    rule(
        "letter compared with a letter",
        r"(?<=\b[a-zA-Z] )(?P<sign>[<>≤≥])(?= [a-zA-Z](?!\w))",
        lambda m: _COMPARED[m["sign"]],
        ("se a > b e b ≥ c", "se a maior que b e b maior ou igual a c"),
        needs="<>≤≥",
    ),
    rule(
        "inches with a part",
        r"(?<![\w.,/])(?:(?P<whole>\d{1,2}) )?(?P<top>[1-9]|1[0-5])/(?P<bottom>2|4|8|16)"
        r"(?:\"|''|″)(?![\w\"'])",
        _inches,
        ('tubo de 3/4" e 1 1/2"', "tubo de três quartos de polegada e uma e meia polegada"),
        needs="\"'″",
    ),
    rule(
        "women that are counted behind their verb",
        r"(?<=\b[Ss]ão )(?P<n>2|[2-9][12])(?= as [a-zà-ú]{3})"
        r"|(?<=[Ff]oram )(?P<n2>2|[2-9][12])(?= as [a-zà-ú]{3})",
        lambda m: feminine(cardinal(m["n"] or m["n2"], "pt_BR")),
        ("são 2 as exigências", "são duas as exigências"),
        shapes=("aa 0 aa a", "aa 00 aa a"),
    ),
)
"""Before all others."""

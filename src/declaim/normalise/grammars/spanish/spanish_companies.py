"""Spanish companies in short: S. L., S.L.U., S.A.; the S. is no century before an L."""

from declaim.normalise.roman_rules import last_stop
from declaim.normalise.rules import Rule, rule

COMPANY: Rule = rule(
    "company in short",
    r"(?<![\w.])S\. ?(?P<kind>[LAC])\.(?! ?[RS]\.)(?: ?(?P<more>[ULP])\.)?",
    lambda m: " ".join(filter(None, ("S", m["kind"], m["more"]))) + last_stop(m),
    ("Molinos, S. L., y Hornos, S.L.U.", "Molinos, S L, y Hornos, S L U."),
    needs=["S"],
    near=r"S\. ?[LAC]\.",
)

"""Arabic numbers of laws and courts: their years, articles and paragraphs."""

from declaim.normalise.grammars.arabic.cases.arabic_endings import GENITIVE, in_case
from declaim.normalise.grammars.arabic.cases.arabic_nouns import agree
from declaim.normalise.grammars.arabic.cases.arabic_numbers import genitive, number, of_years
from declaim.normalise.rules import Rule, rule

_PARTS = {"م": "المادة", "ف": "الفقرة"}
LAWS: tuple[Rule, ...] = (
    rule(
        "year of a law",
        r"(?:(?<=رقم )|(?<=قانون )|(?<=مرسوم )|(?<=قرار ))"
        r"(?P<n>[1-9]\d{0,3}) ?/ ?(?P<y>(?:19|20)\d\d)(?![\w/%]|[.,]\d)",
        lambda m: f"{genitive(m['n'])} لسنة {of_years(m['y'])}",
        ("القانون رقم 10/2004", "القانون رقم عشرة لسنة ألفين و أربع"),
        ("بموجب القانون 7/2012", "بموجب القانون سبعة لسنة ألفين و اثنتي عشرة"),
        needs="/",
    ),
    rule(
        "year of a court",
        r"(?<=لسنة )(?P<n>\d{1,2})(?: ق(?:(?!\w)\.?)|(?= (?:ال)?قضائية))",
        lambda m: (
            in_case(agree(number(m["n"]), "سنوات"), GENITIVE)
            + (" قضائية" if m[0].endswith(("ق", ".")) else "")
        ),
        (
            "الطعن رقم 9098 لسنة 64 ق",
            "الطعن رقم تسعة آلاف و ثمانية و تسعين لسنة أربع و ستين قضائية",
        ),
        needs="ق",
    ),
    rule(
        "article or paragraph of a law in short",
        r"(?<![\w.])(?P<what>[مف])(?:\. ?|(?=[14-9]|[23]\d))(?P<n>[1-9]\d{0,3})"
        r"(?![\w%٪]|[.,]\d)(?:/(?=ف))?",
        lambda m: f"{_PARTS[m['what']]} {genitive(m['n'])}{' ' if m[0][-1] == '/' else ''}",
        ("(م.35/ف.13)", "(المادة خمسة و ثلاثين الفقرة ثلاثة عشر)"),
        needs="مف",
        near=r"[مف](?:\. ?)?\d",
    ),
)
"""Rules before ordinals and dates."""

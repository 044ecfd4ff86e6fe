"""Short forms of courts and bills of the United States, and of prescriptions."""

import re

from declaim.normalise.grammars.english.vocabulary.courts_and_doses import (
    RULES_OF_COURTS,
    TIMES_OF_DOSES,
)
from declaim.normalise.numerals import by_pairs, cardinal
from declaim.normalise.rules import VALUE, Rule, any_of, rule

_SERIES = {"2d": "second", "3d": "third", "4th": "fourth"}


_CHAMBERS = {"H": "House", "S": "Senate"}
_JOINT = {"J": "joint ", "Con": "concurrent ", None: ""}


def _public_law(match: re.Match[str]) -> str:
    second = by_pairs(match["b"]) if len(match["b"]) == 3 else cardinal(match["b"])
    return f"{match['law'].replace('Pub. L.', 'public law')} {cardinal(match['a'])}, {second}"


COURTS: tuple[Rule, ...] = (
    rule(
        "resolution of a chamber",
        r"(?<![\w.])(?P<chamber>[HS])\. ?(?:(?P<joint>J|Con)\. ?)?Res\. ?(?=\d)",
        lambda m: f"{_CHAMBERS[m['chamber']]} {_JOINT[m['joint']]}resolution ",
        ("H. Res. 5, S.J. Res. 14", "House resolution five, Senate joint resolution fourteen"),
        needs=["Res"],
    ),
    rule(
        "bill of a chamber",
        r"(?<![\w.])(?P<letters>H\. ?R\.|S\.) ?(?=\d{1,4}\b)(?<![A-Z]\. S\. )",
        lambda m: "H R " if m["letters"][0] == "H" else "S ",
        ("H. R. 1280 and S. 12", "H R twelve eighty and S twelve"),
        needs="HS",
        near=r"[RS]\. ?\d",
    ),
    rule(
        "public law",
        r"(?<![\w.])(?P<law>Pub\. L\.|P\.L\.|Public Law) (?:No\. ?)?(?P<a>\d{2,3})[-–]"
        r"(?P<b>\d{1,3})(?![\w-])",
        _public_law,
        ("Pub. L. 99-145", "public law ninety nine, one forty five"),
        needs=["Pub", "P", "Public"],
        near=r"(?:L\.|Law) (?:No\. ?)?\d",
    ),
    rule(
        "rule of a court",
        rf"(?<![\w.])(?P<rule>{any_of(RULES_OF_COURTS)})",
        lambda m: RULES_OF_COURTS[m["rule"]],
        ("Fed. R. Civ. P. 12", "Federal Rule of Civil Procedure twelve"),
        needs=["Fed"],
    ),
    rule(
        "series of a reporter",
        r"(?<=\d )F\. ?(?P<supp>Supp\. ?)?(?P<series>2d|3d|4th)(?= \d)",
        lambda m: f"F {'supplement ' if m['supp'] else ''}{_SERIES[m['series']]}",
        ("537 F.3d 214", "five hundred thirty seven F third two hundred fourteen"),
        needs="F",
        near=r"F\. ?[S234]",
    ),
    rule(
        "circuit of a court",
        rf"(?:(?<=\d[snrt][tdh] )|(?<=\d[d] )|(?<=D\.C\. )|(?<={VALUE} )|(?<=Fed\. ))Cir\.",
        "Circuit",
        ("(9th Cir. 2008)", "(ninth Circuit two thousand eight)"),
        needs=["Cir"],
    ),
)
DOSES: tuple[Rule, ...] = (
    rule(
        "every so many hours",
        r"(?<![\w.-])[qQ](?P<n>\d{1,2})h(?:r|rs)?\b",
        lambda m: f"every {cardinal(m['n'])} hours",
        ("5 mL q6h", "five milliliters every six hours"),
        needs="qQ",
        near=r"[qQ]\d{1,2}h",
    ),
    rule(
        "times of a dose",
        r"(?<=[\w)] )(?P<word>[btq]\.i\.d\b\.?|p\.o\.|PRN\b|p\.r\.n\.)(?=[ ,;)]|$)"
        r"|(?:(?<= mg )|(?<=\dmg )|(?<=[mM]L )|(?<=\d ml )|(?<=tablet )|(?<=tablets )|(?<= PO )"
        r"|(?<=mcg ))(?P<plain>[btq]id|[BTQ]ID|prn)\b",
        lambda m: TIMES_OF_DOSES[(m["word"] or m["plain"]).replace(".", "").lower()],
        ("10 mg b.i.d. p.o.", "ten milligrams twice a day by mouth"),
        ("5 mg TID PRN", "five milligrams three times a day as needed"),
        near=r"[btqpBTQP](?<!\w.)(?:\.?i\.?d|ID|\.o|\.r|rn|RN)\b",
    ),
)

"""Short forms of courts, reporters, codes and bills of the United States."""

import re

from declaim.normalise.grammars.english.vocabulary.courts_and_doses import (
    REPORTERS,
    RULES_OF_COURTS,
    STATES_OF_COURTS,
)
from declaim.normalise.numerals import by_pairs, cardinal, roman
from declaim.normalise.rules import AT_CAPITAL, VALUE, WORD, Rule, any_of, rule, words

_SERIES = {"2d": "second", "3d": "third", "4th": "fourth", "5th": "fifth", "6th": "sixth"}
_NAMES = "|".join(
    re.sub(r"\\\.(?=.)", r"\\. ?", re.escape(name))
    for name in sorted(REPORTERS, key=len, reverse=True)
)
_REPORTED = {name.replace(" ", ""): said for name, said in REPORTERS.items()}
_ONLY_IN_SERIES = frozenset(
    words("A. P. F. So. Cal. Ill. N.Y. A.D. S.E. N.E. N.W. S.W. Misc. Wn. T.C.")
)
"""Letters that are a reporter only before its series: 5 A. 2 is no case."""


def _reporter(match: re.Match[str]) -> str | None:
    name, series = match["name"].replace(" ", ""), match["series"]
    if not series and name in _ONLY_IN_SERIES:
        return None
    return _REPORTED[name] + (f" {_SERIES[series]}" if series else "")


_JUSTICES = {"J": "Justice", "CJ": "Chief Justice", "JJ": "Justices"}
_SIDES = {"N": "Northern", "S": "Southern", "E": "Eastern", "W": "Western", "M": "Middle",
          "C": "Central"}  # fmt: skip
_WORDS_OF_CODES = {
    "Rev.": "Revised", "Comp.": "Compiled", "Gen.": "General", "Civ.": "Civil", "Fam.": "Family",
    "Crim.": "Criminal", "Proc.": "Procedure", "Bus.": "Business", "Prof.": "Professions",
    "Gov't": "Government", "Gov.": "Government", "Lab.": "Labor", "Veh.": "Vehicle",
    "Prob.": "Probate", "Evid.": "Evidence", "Ann.": "Annotated", "Stat.": "Statutes",
    "Const.": "Constitution", "Educ.": "Education", "Ins.": "Insurance", "Admin.": "Administrative",
    "Penal": "Penal", "Code": "Code", "Laws": "Laws", "Law": "Law", "Elec.": "Elections",
    "&": "and", "Health": "Health", "Safety": "Safety", "Corp.": "Corporations", "Com.":
    "Commercial", "Welf.": "Welfare", "Inst.": "Institutions", "Consol.": "Consolidated",
    "Mun.": "Municipal", "Pub.": "Public", "Util.": "Utilities",
}  # fmt: skip
_STATES = any_of(
    ["U.S.", "Ohio", "Iowa", "Idaho", "Utah", *(f"{state}." for state in STATES_OF_COURTS)]
)
_CODED = any_of(_WORDS_OF_CODES)


def _code(match: re.Match[str]) -> str | None:
    """California Civil Code: a state and the words of its code, which is one word at least."""
    said = [_WORDS_OF_CODES[word] for word in match["words"].split()]
    if not re.search(r"\b(?:Code|Laws?|Stat\.|Const\.)", match["words"]):
        return None
    state = match["state"]
    state = {"U.S.": "U S", "D.C.": "D C"}.get(state) or STATES_OF_COURTS.get(
        state.removesuffix("."), state
    )
    return f"{state} {' '.join(said)}"


_CHAMBERS = {"H": "House", "S": "Senate"}
_JOINT = {"J": "joint ", "Con": "concurrent ", None: ""}


def _public_law(match: re.Match[str]) -> str:
    second = by_pairs(match["b"]) if len(match["b"]) == 3 else cardinal(match["b"])
    return f"{match['law'].replace('Pub. L.', 'public law')} {cardinal(match['a'])}, {second}"


_ALSO = {
    "d/b/a": "doing business as", "f/k/a": "formerly known as", "a/k/a": "also known as",
    "n/k/a": "now known as", "p/k/a": "professionally known as",
}  # fmt: skip
_DECIDED = {"aff'd": "affirmed", "rev'd": "reversed", "reh'g": "rehearing"}


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
        "reporter of cases",
        rf"(?<=\d )(?P<name>{_NAMES})(?: ?(?P<series>2d|3d|4th|5th|6th))?"
        r"(?=,? (?:\d|at \d|_{2,}|[—–-]{2,}))",
        _reporter,
        ("537 F.3d 214", "five hundred thirty seven F third two hundred fourteen"),
        (
            "93 S. Ct. 705 and 9 P. 2d 4",
            "ninety three Supreme Court seven hundred five and nine P second four",
        ),
        first=AT_CAPITAL,
        near=r"\d [A-Z][A-Za-z .']{0,12}[.'][A-Za-z2-6 ]{0,4},? [\dat_—–-]",
    ),
    rule(
        "series of a reporter without a stop",
        r"(?<=\d )F ?(?P<series>2d|3d|4th)(?= \d|[.,;)]|$)",
        lambda m: f"F {_SERIES[m['series']]}",
        ("483 F 3d.", "four hundred eighty three F third."),
        needs="F",
        near=r"\d F ?[234]",
    ),
    rule(
        "circuit of a court",
        rf"(?:(?<=\d[snrt][tdh] )|(?<=\d[d] )|(?<=D\.C\. )|(?<={VALUE} )|(?<=Fed\. ))Cir\.",
        "Circuit",
        ("(9th Cir. 2008)", "(ninth Circuit two thousand eight)"),
        needs=["Cir"],
    ),
    rule(
        "part of a constitution",
        r"(?:(?<=Const\. )|(?<=, )|(?<=\()|(?<=[Ss]ee )|(?<=of )|(?<=in )|(?<=under ))"
        r"(?P<part>[Aa]mends?|[Aa]rts?)\. (?P<n>[IVX]{1,6})(?![\w-])",
        lambda m: (
            f"{'amendment' if m['part'][1] == 'm' else 'article'}"
            f"{'s' if m['part'][-1] == 's' else ''} {cardinal(roman(m['n']))}"
        ),
        ("in Art. III, § 2", "in article three, section two"),
        near=r"[Aa](?:rts?|mends?)\. [IVX]",
        needs=words("art arts Art Arts amend amends Amend Amends"),
    ),
    rule(
        "code of a state",
        rf"(?<![\w.])(?P<state>{_STATES})"
        rf" (?P<words>{_CODED}(?: {_CODED}){{0,5}})"
        rf"(?=,? (?:[§{VALUE}{WORD}]|\d|[Aa]rt|[Aa]mend|[Tt]it|[Cc]h)|[.;)]|$)",
        _code,
        (
            "Cal. Civ. Code § 5, Ohio Rev. Code § 9",
            "California Civil Code section five, Ohio Revised Code section nine",
        ),
        ("U.S. Const. amend. IV", "U S Constitution amendment four"),
        needs=words("Code Laws Law Stat Const"),
        first=AT_CAPITAL,
    ),
    rule(
        "district of a court",
        rf"(?<![\w.])(?:(?P<side>[NSEWMC])\. ?D\. ?|(?<=\()D\. )"
        rf"(?P<state>{any_of(STATES_OF_COURTS)})"
        r"\.?(?=[ ,;)])(?! \d{1,3}(?:st|nd|rd|th))",
        lambda m: (
            f"{_SIDES[m['side']] + ' ' if m['side'] else ''}District of"
            f" {STATES_OF_COURTS[m['state']]}"
        ),
        ("(N.D. Cal. 1999)", "(Northern District of California nineteen ninety nine)"),
        near=r"[A-Z]\. ?D\. ?[A-Z][a-z.]|\(D\. [A-Z]",
        needs="D",
    ),
    rule(
        "justice of a court",
        r"(?:(?<=[a-z], )|(?<=[A-Z], ))(?P<title>C\. ?J|JJ?)\.(?=,? (?:concurring|dissenting"
        r"|delivered|joined|announced|filed|took|for the|wrote|writing|with whom)\b|,$|,\))",
        lambda m: _JUSTICES[m["title"].replace(". ", "").replace(".", "")],
        (
            "(Moss, J., dissenting) or Hall, C. J.,",
            "(Moss, Justice, dissenting) or Hall, Chief Justice,",
        ),
        needs="J",
        near=r"J\.",
    ),
    rule(
        "same as before",
        r"(?<![\w.])(?P<i>[Ii])d\.(?=,? (?:at|§|¶|\(|\d))",
        lambda m: f"{m['i']}dem",
        ("Id. at 12", "Idem at twelve"),
        needs=["Id", "id"],
        near=r"[Ii]d\.,? [\da§¶(]",
    ),
    rule(
        "other name of a firm",
        r"(?<![\w/])(?P<w>[dfanp])/(?P<k>[bk])/a(?![\w/])",
        lambda m: _ALSO[m[0]],
        ("Moss, d/b/a Lime", "Moss, doing business as Lime"),
        needs="/",
        near=r"[bk]/a",
        shapes=("a/a/a",),
    ),
    rule(
        "short word of a court",
        r"(?<![\w.])(?:aff'd|rev'd|reh'g)(?!\w)",
        lambda m: _DECIDED[m[0]],
        ("granted, rev'd, reh'g, aff'd", "granted, reversed, rehearing, affirmed"),
        needs="'",
        near=r"[fv]'d|h'g",
    ),
    rule(
        "edition of a year",
        r"(?<=\b[12]\d{3} )Ed\.(?=[,;)\]]| [§a-z])",
        "Edition",
        ("1981 Ed., § 4", "nineteen eighty one Edition, section four"),
        needs=["Ed"],
    ),
)

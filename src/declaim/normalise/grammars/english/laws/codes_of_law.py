"""Numbers of sections, ordinances and lists of a law: § 4-404, (Ord. 2012-34), ii., 28.2.b."""

import re

from declaim.normalise.grammars.english.vocabulary.calendar import MONTHS
from declaim.normalise.numerals import by_pairs, cardinal, one_by_one, ordinal, roman, year
from declaim.normalise.rules import AT_NUMBER, VALUE, Rule, after, before, rule, words

_OF_SECTIONS = (
    r"(?:§§? ?|\b[Ss]ec(?:tions?|s?\.) |\bsubsections? "
    r"|\b(?:Law|LAW|Act|Bill No\.|Code,?"
    r"|Bill|Resolution|Ordinance|Ordinance No\.|Ord\.|Ord\. No\.|Rule|Chapter|Title|Case No\.) )"
    r"(?:\d[\d.:-]{0,12}\d(?:\([\w]{1,5}\)){0,4}(?: ?,? ?(?:and|or|to|through) | ?, )){0,9}$"
)


def _pair(figures: str) -> str:
    """404 is four oh four, 2208 twenty two oh eight, and 05 oh five."""
    if figures[0] == "0":
        return one_by_one(figures)
    if len(figures) in (3, 4) and figures[-3:] != "000":
        return by_pairs(figures)
    return cardinal(figures)


def _dashed(match: re.Match[str]) -> str | None:
    """One section with a dash, and not a range of sections: §§ 12-14, 99-101."""
    first, second, part = match["a"], match["b"], match["part"]
    if not re.search(_OF_SECTIONS, before(match, 130)):
        return None
    less = int(first) < int(second)
    near = less and (int(second) - int(first) < 90 or len(first) > 2)
    if near and not part and not match["title"]:
        return None
    title = f"{cardinal(match['title'])}, " if match["title"] else ""
    decimals = f" point {_decimals(part)}" if part else ""
    letter = f" {match['letter'].upper()}" if match["letter"] else ""
    said = year(first) if first[:2] in {"19", "20"} and len(first) == 4 else _pair(first)
    return f"{title}{said} dash {_pair(second)}{decimals}{letter}"


def _decimals(figures: str) -> str:
    return cardinal(figures) if len(figures) < 3 and figures[0] != "0" else one_by_one(figures)


def _passed(match: re.Match[str]) -> str | None:
    month, day, short = int(match["m"]), match["d"], match["y"]
    if not 1 <= month <= 12 or not 1 <= int(day) <= 31:
        return None
    full = short if len(short) == 4 else ("20" if int(short) < 40 else "19") + short
    return f"{MONTHS[month - 1]} {ordinal(day)}, {year(full)}"


_OF_A_ROW = r"\((?:I{2,3}|IV|VI{1,3}|IX)\)"
_ROW = words("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv")
_BEGINS = (
    r" (?:The|An?|All|Any|No|Each|Every|If|Where|When|For|In|On|To|Such|Other|Provide|Use|Whether"
    r"|This|That|It|Fences|Not|Be|Have|[A-Z][a-z]+ing|[A-Z][a-z]+s?,? [a-z]+)\b"
)


def _of_an_outline(match: re.Match[str]) -> str | None:
    """At the start of a line; elsewhere, and for i., v. and x., where another is near."""
    numeral = match["n"]
    place = _ROW.index(numeral)
    starts = before(match, 2).strip(" ") in {"", "\n"}
    behind = place and re.search(rf"(?<![\w.]){_ROW[place - 1]}\.(?= )", before(match, 600))
    next_one = place + 1 < len(_ROW) and re.search(
        rf"(?<![\w.]){_ROW[place + 1]}\. ", after(match, 600)
    )
    if not (behind or next_one) and not (
        starts and (len(numeral) > 1 or re.match(_BEGINS, after(match, 40)))
    ):
        return None
    return f"{cardinal(roman(numeral.upper()))}."


def _in_brackets(match: re.Match[str]) -> str:
    return f"({cardinal(roman(match['n']))})"


def _lettered(match: re.Match[str]) -> str | None:
    """28.2.b behind other figures with points; 3.a.ii with a numeral behind."""
    there = before(match, 12)
    if not (figures := re.search(r"(?<![\w.$£€])\d{1,3}(?:\.\d{1,3})*$", there)):
        return None
    if "." not in figures[0] and not re.search(
        r"(?i)(?:^|[\n§(]|\b(?:rules?|sections?|clauses?|articles?|paras?|paragraphs?|items?|by-?laws?"
        r"|and|or|to|see|under|in) )\d{1,3}$",
        there,
    ):
        return None
    numeral = f" {cardinal(roman(match['numeral'].upper()))}" if match["numeral"] else ""
    return f" {match['letter'].upper()}{numeral}"


CODES_OF_LAW: tuple[Rule, ...] = (
    rule(
        "number of an act",
        r"(?<![\w.,/-])(?P<a>\d{2,3})-(?P<b>\d{1,3})(?= An? (?:[Aa]ct|[Jj]oint [Rr]esolution)\b)",
        lambda m: f"{cardinal(m['a'])}, {cardinal(m['b'])}",
        ("102-422 An act to amend", "one hundred two, four hundred twenty two An act to amend"),
        first=AT_NUMBER,
        shapes=("0-0",),
        near=r"\d-\d+ An? [AaJj]",
    ),
    rule(
        "section of a law with a dash",
        r"(?<![\w.,/$-])(?:(?P<title>\d{1,2}):)?(?P<a>\d{1,4})[-–](?P<b>\d{1,5})(?:\.(?P<part>\d{1,3}))?"
        r"(?P<letter>[A-Za-z])?(?![\w-]|[.,:]\d)",
        _dashed,
        (
            "§ 4-404 or Law 19-168",
            "section four dash four oh four or Law nineteen dash one sixty eight",
        ),
        (
            "§ 31-2208.02 and § 28:5-113",
            "section thirty one dash twenty two oh eight point zero two"
            " and section twenty eight, five dash one thirteen",
        ),
        (
            "§§ 7-2201, 7-2202",
            "sections seven dash twenty two oh one, seven dash twenty two oh two",
        ),
        first=AT_NUMBER,
        near=r"(?:§ ?|[a-z.,] )\d[\d:]{0,6}[-–]\d",
        shapes=("0-0", "0–0"),
    ),
    rule(
        "signs of several sections",
        rf"(?:§§|¶¶) ?(?=[\d{VALUE}])",
        lambda m: "sections " if m[0][0] == "§" else "paragraphs ",
        ("§§ 12-14 and ¶¶ 3-5", "sections twelve to fourteen and paragraphs three to five"),
        needs="§¶",
        near="§§|¶¶",
    ),
    rule(
        "ordinance",
        rf"(?<![\w.])Ord\.(?= (?:No\. ?)?[\d{VALUE}])",
        "Ordinance",
        ("(Ord. 2012-34)", "(Ordinance twenty twelve dash thirty four)"),
        needs=["Ord"],
    ),
    rule(
        "day on which a law was passed",
        r"(?:(?<=Passed )|(?<=passed )|(?<=Adopted )|(?<=adopted )|(?<=Amended )|(?<=Eff\. )"
        r"|(?<=[Ee]ffective )|(?<=Approved )|(?<=approved )|(?<=enacted )"
        r"|(?<=§ \d, )|(?<=§ \d\d, ))(?P<m>\d{1,2})"
        r"(?P<between>[-/])(?P<d>\d{1,2})(?P=between)(?P<y>\d{4}|\d\d)(?![\w/-])",
        _passed,
        ("Passed 8-5-14.", "Passed August fifth, twenty fourteen."),
        first=AT_NUMBER,
        shapes=("0-0", "0/0"),
    ),
    rule(
        "roman numeral of an outline",
        r"(?:(?m:^) {0,8}|(?<=[.;:,)] )|(?<=or )|(?<=and ))"
        r"(?P<n>viii|xiii|vii|iii|xii|xiv|ii|iv|vi|ix|xi|xv|i|v|x)\.(?= [A-Z\"'(])",
        _of_an_outline,
        ("ii. Fences are low", "two. Fences are low"),
        ("i. Rest; ii. Sleep", "one. Rest; two. Sleep"),
        needs="ivx",
        near=r"[ivx]\. [A-Z\"'(]",
        shapes=("a. A", 'a. "', "a. '", "a. ("),
    ),
    rule(
        "letter behind the number of a rule",
        r"(?<=\d)\.(?P<letter>[a-hj-w])(?:\.(?P<numeral>[ivx]{1,4}))?(?=[ ,;:)]|\.?$|\. )(?! ?=)",
        _lettered,
        ("28.2.b the clerk; rule 3.a.ii", "twenty eight point two B the clerk; rule three A two"),
        near=r"\d\.[a-z](?:[ ,;:).]|$)",
        shapes=("0.a",),
    ),
    rule(
        "roman numeral of a statute",
        r"(?:(?m:^)|(?<=[;:.,] )|(?<=and )|(?<=or ))\((?P<n>IV|IX|XI|XII|XIV)\)(?= ?[A-Za-z])",
        _in_brackets,
        ("(IV) the state", "(four) the state"),
        near=r"\([IX]",
        shapes=("(A",),
        needs="IX",
    ),
    rule(
        "roman letter beside a numeral of a statute",
        r"\((?P<n>[IVX])\)(?= ?[A-Za-z])",
        lambda m: _in_brackets(m) if re.search(_OF_A_ROW, before(m, 300) + after(m, 300)) else None,
        ("(I) a rope; (II) a sail", "(one) a rope; (two) a sail"),
        near=r"\([IVX]\)",
        shapes=("(A)",),
        needs="IVX",
    ),
    rule(
        "roman numeral behind another in brackets",
        r"(?<=[ivx]\))\((?P<n>I|V|X|[IVX]{2,5})\)",
        _in_brackets,
        ("(A)(ii)(I)", "(A)(two)(one)"),
        near=r"[ivx]\)\([IVX]",
        shapes=(")(A",),
        needs="IVX",
    ),
    rule(
        "pronouns of a person",
        r"(?<![\w/])(?P<a>[Ss]he|[Hh]e|[Tt]hey)/(?P<b>[Hh]ers?|[Hh]im|[Hh]is(?=/)|[Tt]hem|[Tt]hey)"
        r"(?:/(?P<c>[Hh]ers|[Hh]is|[Tt]heirs))?(?![\w/])(?= ?[),;.|]|$)",
        lambda m: " ".join(filter(None, (m["a"], m["b"], m["c"]))),
        ("Ann (she/her/hers)", "Ann (she her hers)"),
        needs="/",
        near=r"[ey]/[hHtT]",
    ),
)

"""Marks and short forms of old books and newspapers."""

import re

from declaim.normalise.grammars.english.days.times import two_digits
from declaim.normalise.lexicon import spelled
from declaim.normalise.numerals import cardinal, roman
from declaim.normalise.rules import AT_NUMBER, Rule, after, any_of, before, rule, words

_SAINTS = any_of(
    words("""
    Peter Paul Augustine Jerome Matthew Luke Bernard Ambrose Chrysostom Gregory Basil Benedict
    Bridget Cuthbert Dunstan Swithin Thomas Andrew Stephen Mary Francis
    """)
)
_OF_PRICES = (
    r"\b(?:[Cc]ents?|[Pp]rices?|[Ss]ale|each|worth|[Tt]ickets?|[Aa]dmission|cost|box|bottle|per|lb"
    r"|[Dd]ruggists?|doz|dozen|[Dd]ollars?|cts|yd|yard)\b|\$|\d(?:c|cts)\b"
)

_PARTS = {
    "chap": "chapter", "cap": "chapter", "lib": "book", "vol": "volume", "sect": "section",
    "art": "article", "ch": "chapter", "bk": "book",
}  # fmt: skip

_PROTEINS = (
    r"\b(?:genes?|proteins?|cells?|mutations?|tumou?rs?|cancers?"
    r"|apoptosis|expression|kinases?)\b|[a-z]-?[κk]appa|TNF|IL-\d"
)
"""Words beside which p53 is no page."""


OLD_BOOKS: tuple[Rule, ...] = (
    rule(
        "half of the day glued to a word",
        r"(?<![\w.,/:£$€-])(?P<h>1?\d)(?:[.:](?P<m>[0-5]\d))? ?(?P<half>[ap])\.m\.(?=[a-z]{2})",
        lambda m: (
            f"{cardinal(m['h'])} {two_digits(m['m']) + ' ' if (m['m'] or '00') != '00' else ''}"
            f"{spelled(m['half'].upper() + 'M')} "
        ),
        ("at 7.30 p.m.in the hall", "at seven thirty P M in the hall"),
        first=AT_NUMBER,
        near=r"\.m\.[a-z]",
    ),
    rule(
        "note in brackets close to its word",
        r"(?<=[a-z]{4})\([1-9]\d?\)(?=[.,;:]|\s+[A-Za-z])",
        "",
        ("the wool industry(1). Then", "the wool industry. Then"),
        shapes=("a(0",),
    ),
    rule(
        "note behind a comma",
        r"(?<=[a-z]{4}[,;])[1-9]\d?(?=\s[a-z])",
        "",
        ("the new pope,5 the king", "the new pope, the king"),
        shapes=("a,0", "a;0"),
    ),
    rule(
        "page behind a comma",
        r"(?:(?<=[A-Za-z]{2}, )|(?<=\d{4}, )|(?<=[)\"'], ))(?P<pages>pp?)"
        r"(?=[1-9]\d{0,3}(?:[-–]\d{1,4})?(?:[.,;)\"]|$))",
        lambda m: (
            None
            if m[0] == "p"
            and re.match(r"(?:53|21|27|16|38|65|63|73)[,;)]", after(m, 3))
            and re.search(_PROTEINS, before(m, 80) + after(m, 80))
            else None
            if re.search(r"\bk\d|\bsts?\b|\b[Pp]url|\b[Kk]nit", before(m, 60))
            else "pages "
            if m["pages"] == "pp" or re.match(r"\d+[-–]\d", after(m))
            else "page "
        ),
        ("The Daily Journal, p6", "The Daily Journal, page six"),
        ("(Leeds), pp12-14", "(Leeds), pages twelve to fourteen"),
        near=r", pp?\d",
        needs="p",
    ),
    rule(
        "page of a book in brackets",
        r"(?: (?=\[[^\]]{1,12}\](?:[\s.,;]|$)))?\[(?:Pg|[Pp]age)\.? ?(?:\d{1,4}|[ivxl]{1,8})\]",
        "",
        ("it is im[Pg 65]possible [Pg 66] now", "it is impossible now"),
        needs="[",
    ),
    rule(
        "chapter in capitals",
        r"(?<![\w.])(?:CHAP|CAP|[Cc]hap)\. ?(?P<n>[IVXLC]{1,8}|[ivxlc]{1,8})\b(?:\.(?=,| [a-z]))?",
        lambda m: f"chapter {cardinal(roman(m['n'].upper()))}",
        ("CHAP. VIII", "chapter eight"),
        needs=["CHAP", "CAP", "chap", "Chap"],
    ),
    rule(
        "stop behind the number of a chapter",
        rf"(?<![\w.])(?P<part>{any_of(_PARTS)})\. ?(?P<n>\d{{1,3}})\.(?= [a-z])",
        lambda m: f"{_PARTS[m['part']]} {cardinal(m['n'])}",
        ("in chap. 13. are some hints", "in chapter thirteen are some hints"),
        near=r"\. ?\d{1,3}\. [a-z]",
        needs=_PARTS,
    ),
    rule(
        "saint in old books",
        rf"(?<![\w.])S\. (?={_SAINTS}\b(?! [A-Z][a-z]))",
        "saint ",
        ("the letters of S. Paul", "the letters of saint Paul"),
        near=r"S\. [A-Z]",
        needs="S",
    ),
    rule(
        "cents of an advertisement",
        r"(?<![\w.,$£€/])(?P<n>\d{1,2}) ?(?P<unit>cts\b\.?(?= [a-z]|[,;)]|$)|cts\b|ct\.(?= [a-z])"
        r"|(?<=\d)c(?=[.,;)]| [A-Z]|$))",
        lambda m: (
            f"{cardinal(m['n'])} cent{'s' * (m['n'] != '1')}"
            if m["unit"] != "c" or re.search(_OF_PRICES, before(m, 90) + after(m, 60))
            else None
        ),
        ("2 cts a yard, 40c. at all druggists", "two cents a yard, forty cents. at all druggists"),
        first=AT_NUMBER,
        near=r"\d ?c(?:t|\W|$)",
    ),
    rule(
        "copyright written twice",
        r"\b[Cc]opyright ?(?:©|\([cC]\)) ?",
        "copyright ",
        ("Copyright © Anna", "copyright Anna"),
        needs=["Copyright", "copyright"],
    ),
    rule(
        "dozen",
        r"(?:(?<=\ba )|(?<=\bper ))doz\b\.?(?=[ ,;)]|$)",
        "dozen",
        ("5 cents a doz. up", "five cents a dozen up"),
        needs=["doz"],
    ),
)

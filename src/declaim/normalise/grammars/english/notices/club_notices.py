"""Notices of clubs and halls, and results in a few words."""

import re

from declaim.normalise.grammars.english.vocabulary.name_words import GIVEN, SAINTS
from declaim.normalise.grammars.english.vocabulary.words_of_notices import (
    ANYWHERE,
    OF_CLUBS,
    ON_SUMS,
)
from declaim.normalise.numerals import cardinal, ordinal
from declaim.normalise.rules import (
    AT_NUMBER,
    DIGITS,
    VALUE,
    WORD,
    Rule,
    any_of,
    before,
    rule,
    signs_of,
)

_SUM = r"[£$€]\d[\d,.]*$"

NOTICES: tuple[Rule, ...] = (
    rule(
        "father of a parish",
        rf"(?<![\w.])(?<!\d )Fr(?= {any_of([*GIVEN, *SAINTS])}\b)",
        "father",
        ("ask Fr John", "ask father John"),
        needs=["Fr"],
    ),
    rule(
        "doors before the start",
        r"(?<![\w.,:])(?P<h>1?\d)[.:](?P<m>[0-5]\d)"
        r"(?= for 1?\d(?:[.:][0-5]\d)? ?(?:[ap]\.?m|start))",
        lambda m: f"{cardinal(m['h'])} {'' if m['m'] == '00' else cardinal(m['m'])}".strip(),
        ("7.30 for 8pm", "seven thirty for eight P M"),
        first=AT_NUMBER,
        needs=["for"],
        shapes=("0 aaa 0",),
    ),
    rule(
        "declared innings",
        r"(?<![\w.,-])(?P<runs>\d{2,3})[-/](?P<wickets>\d) dec(?:lared|\b\.?)",
        lambda m: f"{cardinal(m['runs'])} for {cardinal(m['wickets'])} declared",
        ("made 145-6 dec.", "made one hundred forty five for six declared"),
        first=AT_NUMBER,
        needs=["dec", "declared"],
    ),
    rule(
        "not out",
        rf"(?<=[\d{VALUE}] )n\.o\.?(?=[ ,;)]|$)",
        "not out",
        ("made 45 n.o. in all", "made forty five not out in all"),
        needs=["n"],
        near=r" n\.o",
    ),
    rule(
        "division or round",
        r"(?<![\w.])(?P<n>\d{1,2})(?:st|nd|rd|th) (?P<what>Div|div|Rd|rd)\b\.?(?=[ ,;):]|$)",
        lambda m: (
            f"{ordinal(m['n'])} {'division' if m['what'] in {'Div', 'div'} else 'round'}"
            if m["what"] != "Rd"
            else None
        ),
        ("the 3rd rd of the 1st Div.", "the third round of the first division"),
        first=AT_NUMBER,
        near=r"[snrt][tdh] (?:[Dd]iv|rd)\b",
        needs=["Div", "div", "rd"],
    ),
    rule(
        "price for each",
        rf"(?<=\d) ?(?P<word>{any_of(ON_SUMS)})(?![\w/'])(?:\.(?=[,;)]| [a-z(])"
        r"|(?<=\.[a-z])\.)?",
        lambda m: f" {OF_CLUBS[m['word']]}" if re.search(_SUM, before(m, 16)) else None,
        (
            "£25 pp, £450 pcm",
            "twenty five pounds per person, four hundred fifty pounds per calendar month",
        ),
        needs=DIGITS,
        near="[£$€]",
    ),
    rule(
        "word of a notice",
        rf"(?<![\w.@/-])(?P<word>{any_of(ANYWHERE)})(?![\w'@/-]|\.\w)(?:(?<=o\.n\.o)\.)?",
        lambda m: OF_CLUBS[m["word"]],
        ("won by 6 wkts, date tbc", "won by six wickets, date to be confirmed"),
        needs=signs_of(OF_CLUBS),
    ),
    rule(
        "including",
        r"(?<=\()inc\b\.? (?=[a-zV])",
        "including ",
        ("£3 (inc. tea)", "three pounds (including tea)"),
        needs=["inc"],
    ),
    rule(
        "against a side",
        rf"(?:(?m:^)|(?<=[;,] ))v\.? (?=[A-Z{WORD}])",
        "versus ",
        ("Home games: v Moss, v. Lee", "Home games: v Moss, versus Lee"),
        near=r"v\.? [A-Z]",
        first=r"v(?<!\w.)",
    ),
)

"""German signs that stand for a word: cases of the European court, two shares, the Einmaleins."""

import re

from declaim.normalise.grammars.german.cases.german_declension import ending
from declaim.normalise.numerals import cardinal, ordinal
from declaim.normalise.rules import Rule, rule

_EVENT = (
    r"(?=[A-ZÄÖÜ])(?:[A-ZÄÖÜ][a-zäöüß]{1,20}?)?(?:[Tt]agung|[Kk]onferenz|[Tt]reffen|[Kk]ongress|[Cc]up|[Ll]auf|[Tt]ag|[Tt]urnier"
    r"|[Mm]eisterschaft|[Ss]ymposium|[Ff]orum|[Ff]est|[Ff]estival|[Pp]reis|[Ww]orkshop|[Ss]itzung"
    r"|[Vv]ersammlung|[Rr]ennen|[Rr]allye|[Cc]amp|[Ww]oche|[Mm]esse|[Gg]ipfel|[Nn]acht|[Rr]unde"
    r"|[Pp]arteitag|[Pp]arty|[Mm]arathon|[Ff]orum|[Kk]olloquium|[Ss]eminar|[Kk]urs|[Ss]ommer)"
)


def _case(match: re.Match[str]) -> str:
    form = "verbundene Rechtssachen" if match["many"] else "Rechtssache"
    if not match["n"]:
        return form
    return f"{form} {cardinal(match['n'], 'de')} {cardinal(match['y'], 'de')}"


SMALL_SIGNS: tuple[Rule, ...] = (
    rule(
        "case of the European court",
        r"(?<![\w.])(?P<many>verb\. ?)?Rsn?\.? (?:(?P<n>[1-9]\d{0,2})/(?P<y>\d\d)(?!\w)"
        r"|(?=[CTF][-–‑]\d{1,4}/\d\d(?!\d)))",
        lambda m: _case(m) + " " * (not m["n"]),
        (
            "Rs. 6/64, verb. Rs. C-46/93",
            "Rechtssache sechs vierundsechzig, verbundene Rechtssachen "
            "C sechsundvierzig dreiundneunzig",
        ),
        needs=["Rs", "Rsn"],
        near=r"Rsn?\.? ",
    ),
    rule(
        "two numbers of a house before a postcode",
        r"(?<=[a-zäöüß] )(?P<a>[1-9]\d{0,2})/(?P<b>[1-9]\d{0,2})(?=, (?:[AD]-)?\d{4,5} [A-ZÄÖÜ])",
        lambda m: f"{cardinal(m['a'], 'de')} {cardinal(m['b'], 'de')}",
        (
            "Am Anger 14/16, 10115 Berlin",
            "Am Anger vierzehn sechzehn, eins null eins eins fünf Berlin",
        ),
        shapes=("0/0",),
    ),
    rule(
        "stroke between two shares",
        r"(?<=%) ?/ ?(?=\d{1,3}(?:,\d{1,2})? ?%)",
        " und ",
        ("(82%/88%)", "(zweiundachtzig Prozent und achtundachtzig Prozent)"),
        needs="%",
        near="% ?/",
    ),
    rule(
        "one times one",
        r"(?:(?<=[a-zäöüß]-)|(?<=leine )|(?<=leinen )|(?<=roße )|(?<=roßen )|(?<=\b[Dd]as )"
        r"|(?<=\b[Ii]m ))1 ?[x×] ?1(?!\w|[.,]\d| ?c?m\b)",
        "Einmaleins",
        ("das kleine 1x1, Garten-1x1", "das kleine Einmaleins, Garten-Einmaleins"),
        needs="x×",
        shapes=("0a0", "0 a 0", "0×0", "0 × 0"),
    ),
    rule(
        "ordinal before an event in letters",
        r"(?:(?m:^)|(?<=[:;–-] )|(?<=\n))(?P<n>[1-9]\d{0,2})\. "
        rf"(?=[A-ZÄÖÜ][A-Za-zÄÖÜ]{{0,6}}[A-ZÄÖÜ]-(?P<noun>{_EVENT})(?![\w-]))",
        lambda m: f"{ordinal(m['n'], 'de')}{ending('', m['noun'])} ",
        ("13. IDK-Tagung", "dreizehnte I D K-Tagung"),
        shapes=("0. A",),
    ),
    rule(
        "adjective in short at the end",
        r"(?:(?<=\bder )|(?<=\bden )|(?<=\bdem )|(?<=\bdes )|(?P<plain>(?<=\bdie )|(?<=\bdas )))"
        r"(?P<form>dt|[öÖ]sterr|engl|franz|span|ital)\.(?=\s*$)",
        lambda m: (
            {
                "dt": "deutsche",
                "österr": "österreichische",
                "Österr": "Österreichische",
                "engl": "englische",
                "franz": "französische",
                "span": "spanische",
                "ital": "italienische",
            }[m["form"]]
            + "n" * (m["plain"] is None)
        ),
        ("Text der dt.", "Text der deutschen"),
        needs=["dt", "österr", "Österr", "engl", "franz", "span", "ital"],
    ),
)
"""Before all others."""

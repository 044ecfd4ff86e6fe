"""Addresses as they stand on an envelope: floors, doors, highways, and states without a comma."""

import re

from declaim.normalise.grammars.english.notices.addresses import STREET, WAYS
from declaim.normalise.grammars.english.vocabulary.places import DOORS, ROADS
from declaim.normalise.grammars.english.vocabulary.states import STATES
from declaim.normalise.numerals import by_pairs, cardinal, one_by_one
from declaim.normalise.rules import AT_NUMBER, VALUE, Rule, any_of, rule


def _long_number(digits: str) -> str:
    if len(digits) < 3:
        return cardinal(digits)
    return one_by_one(digits) if len(digits) > 4 else by_pairs(digits)


def _state(match: re.Match[str]) -> str:
    code, _, more = match["zip"].partition("-")
    state = STATES[match["state"]]
    return f"{state} {one_by_one(code)}" + (f", {one_by_one(more)}" if more else "")


ENVELOPES: tuple[Rule, ...] = (
    rule(
        "attention of a person",
        r"(?<![\w.])(?:Attn|ATTN|attn)(?:\.:|\.(?! ?\d)|(?=:| [A-Z]))",
        lambda m: "attention" + (":" if m[0].endswith(":") else ""),
        ("Attn. Bob, Attn: Ann", "attention Bob, attention: Ann"),
        needs=["Attn", "ATTN", "attn"],
    ),
    rule(
        "state and code of a letter",
        r"(?:(?<=[a-z] )|(?<=[a-z], )(?=[A-Z]{2},? \d{5}-))"
        rf"(?P<state>{any_of(STATES)}),? {{1,2}}"
        r"(?P<zip>\d{5}(?:-\d{4})?)(?![\w-]|[.,]\d)",
        _state,
        ("Bend OR 97209", "Bend Oregon nine seven two zero nine"),
        (
            "Austin, TX 78701-1234",
            "Austin, Texas seven eight seven zero one, one two three four",
        ),
        near=r"[A-Z],? {1,2}\d{5}",
        first="[A-Z]",
        shapes=("AA 00000", "AA, 00000", "AA  00000"),
    ),
    rule(
        "house on a highway",
        rf"(?<![\w.,/$£€#-])(?P<n>\d{{3,5}})(?= (?:[NSEW]\.? )?{any_of(ROADS)}\.? \d{{1,4}}\b)",
        lambda m: _long_number(m["n"]),
        ("at 2210 Hwy 71", "at twenty two ten highway seventy one"),
        first=AT_NUMBER,
        shapes=("0 A",),
    ),
    rule(
        "side of a highway",
        r"(?:(?<=\bI-\d\d)|(?<=\bI-\d)|(?<=\bI-\d\d\d)|(?<=Hwy \d\d)|(?<=Hwy \d)|(?<=Hwy \d\d\d)"
        r"|(?<=ighway \d\d)|(?<=ighway \d)|(?<=ighway \d\d\d)) ?(?P<side>[NSEW])"
        r"(?=[,;)]|$| (?:to|at|near|and|exit|between|from)\b|\.$)",
        lambda m: f" {WAYS[m['side']]}",
        ("2210 Hwy 71 S, I-95N", "twenty two ten highway seventy one South, I ninety five North"),
        needs=["Hwy", "Highway", "highway", "I"],
        near=r"\d ?[NSEW]\b",
    ),
    rule(
        "road of a figure and a side",
        r"(?P<road>(?:Rte\.?|Route|US|U\.S\.) )(?P<n>\d{1,3})(?P<side>[NSEW])(?!\w)",
        lambda m: (
            f"{'route ' if m['road'].startswith('Rte') else m['road'].replace('.', '')}"
            f"{cardinal(m['n'])} {m['side']}"
        ),
        ("on Rte. 9W and Route 3A", "on route nine W and Route three A"),
        needs=["Rte", "Route", "US", "U"],
        near=r"\d[NSEW]",
    ),
    rule(
        "drive on a side",
        r"(?<![\w.,/$£€#-])(?P<n>\d{2,5}) (?P<name>(?:[A-Z][a-z]+ ){1,2})Dr\.?,? "
        r"(?P<way>[NSEW])\b\.?(?=,| [A-Z]|$)",
        lambda m: f"{_long_number(m['n'])} {m['name']}drive {WAYS[m['way']]}",
        ("at 4557 Elm Dr. S. Bend", "at forty five fifty seven Elm drive South Bend"),
        needs=["Dr"],
        first=AT_NUMBER,
    ),
    rule(
        "street in a quarter",
        r"(?<![\w.,/$£€#-])(?P<n>\d{1,5}) (?P<a>[NS])(?P<b>[EW])\.? "
        r"(?=(?:\d{1,3}(?:st|nd|rd|th)|[A-Z][a-z]+)\b"
        rf"(?: [A-Z][a-z]+)? {STREET}\b)",
        lambda m: f"{_long_number(m['n'])} {WAYS[m['a']]}{WAYS[m['b']].lower()} ",
        ("123 NW Elm Street", "one twenty three Northwest Elm Street"),
        needs=("NE", "NW", "SE", "SW"),
        first=AT_NUMBER,
    ),
    rule(
        "door of an address",
        rf"(?:(?<=, )|(?<={VALUE} )|(?m:^)|(?<=\())(?P<door>{any_of(DOORS)})\.? "
        r"(?=(?:[A-Z]|(?<=Fl )\d\d?|(?<=Fl\. )\d\d?|[A-Z]-?\d{1,4})(?:[,;)]|$|\.$| [A-Z]))",
        lambda m: f"{DOORS[m['door']]} ",
        ("12 Oak Lane, Bldg. C", "twelve Oak Lane, building C"),
        ("3 Elm Road, Fl. 2", "three Elm Road, floor two"),
        needs=DOORS,
    ),
    rule(
        "floor of a house",
        r"(?<=\d[snrt][tdh] )Flr?\b(?:\.(?=[,;)]| [a-z\d]))?(?! [a-z])",
        "floor",
        ("3 Elm Road, 4th Fl", "three Elm Road, fourth floor"),
        needs=["Fl", "Flr"],
        near=r"[snrt][tdh] Fl",
    ),
)

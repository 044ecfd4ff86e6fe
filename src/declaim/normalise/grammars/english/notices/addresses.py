"""Addresses: house numbers, states and zip codes."""

import re

from declaim.normalise.grammars.english.shortened.short_forms import end_of_sentence
from declaim.normalise.grammars.english.vocabulary.places import (
    COMPASS,
    MORE_STREETS,
    REGIONS,
    SMALL_STREETS,
    STREETS,
    WHOLE_STREETS,
    WORDS_OF_PLACES,
)
from declaim.normalise.grammars.english.vocabulary.states import PLAIN_STATES, SHORT_STATES, STATES
from declaim.normalise.numerals import by_pairs, cardinal, one_by_one
from declaim.normalise.rules import (
    AT_NUMBER,
    DIGITS,
    WORD,
    Rule,
    after,
    any_of,
    before,
    rule,
)


def _after_a_place(match: re.Match[str]) -> bool:
    return bool(re.search(r"\b[A-Z][\w.'-]*, ?$", before(match)))


def _is_doctor(match: re.Match[str]) -> bool:
    """Ann Lee, MD, unless the two names are a place in Maryland."""
    named = re.search(r"\b[A-Z][a-z]+ (?:[A-Z]\.? )?[A-Z][a-z]+, $", before(match))
    place = r"(?:Spring|City|Park|Chase|Hills?|Beach|Grove|Meade|Burnie), $"
    return bool(named and not re.search(place, before(match)) and not match["zip"])


def _is_counsel(match: re.Match[str]) -> bool:
    """Ann Lee, SC, said: letters behind a name, unless the two words are a place of Carolina."""
    named = re.search(r"\b([A-Z][a-z]+) (?:[A-Z]\.? )?([A-Z][a-z]+), $", before(match))
    place = {*named.groups()} & WORDS_OF_PLACES if named else {""}
    speaks = re.match(
        r", (?:said|says|told|argued|representing|represented|appearing)\b", after(match)
    )
    return bool(speaks and not place)


def _state(match: re.Match[str]) -> str | None:
    if not _after_a_place(match) or (match["state"] == "MD" and _is_doctor(match)):
        return None
    if match["state"] == "SC" and _is_counsel(match):
        return None
    said = STATES[match["state"]] + (f" {one_by_one(match['zip'])}" if match["zip"] else "")
    return f" {said}"


def _newspaper_state(match: re.Match[str]) -> str | None:
    alone = match["state"] in PLAIN_STATES and (
        re.search(r"\b(?:in|from) $", before(match, 6)) or re.match(_OFFICE, after(match, 6))
    )
    behind = (
        before(match, 1) == "-"
        or bool(re.search(f"{WORD}, $", before(match, 3)))
        or _after_a_place(match)
    )
    if not (behind or alone):
        return None
    name = SHORT_STATES[match["state"]]
    if match["zip"]:
        return f"{name} {one_by_one(match['zip'])}"
    return name + end_of_sentence(match, "point")


def _behind_a_town(match: re.Match[str]) -> str | None:
    """Behind a street with its number and a town, or the name of a state in full."""
    there = before(match, 80)
    place = rf"(?:\d (?:[\w.']+ ){{1,4}}(?:{STREET})|\bP\.?O\.? Box \d+)"
    street = rf"{place}\.?,? (?:[A-Z][a-z]+,? ){{1,3}}$"
    state = rf"\b(?:{any_of(STATES.values())}),? $"
    ends = re.match(r"[.;)]|\s*$", after(match, 3))
    known = re.search(street, there) or (ends and re.search(state, there))
    return one_by_one(match["zip"]) if known else None


def _address(match: re.Match[str]) -> str:
    long = one_by_one if len(match["n"]) > 4 else by_pairs
    number = long(match["n"]) if len(match["n"]) > 2 else cardinal(match["n"])
    letter = match["letter"] and f" {match['letter']}"
    return number + letter + (f" {WAYS[match['way'].strip(' .')]}" if match["way"] else "")


def _side(match: re.Match[str]) -> str | None:
    """Unless it is somebody's initial: Ann E. Lee Road."""
    named = re.search(r"\b[A-Z][a-z]+ $", before(match))
    return None if named and named[0] not in {"The ", "On ", "At "} else f"{WAYS[match['way']]} "


_OFFICE = r" (?:Gov|Lt|Sen|Rep|Atty)\."
WAYS = {letter: name.capitalize() for letter, name in COMPASS.items()}
_NAME = r"(?:[A-Z][\w']*|\d+(?:st|nd|rd|th))"
STREET = any_of([*STREETS, *WHOLE_STREETS, *MORE_STREETS])
_BEHIND_A_STREET = "|".join(
    [rf"(?<=\b{name} )" for name in (*STREETS, *WHOLE_STREETS)]
    + [rf"(?<=\b{name}\. )" for name in STREETS]
)

ADDRESSES: tuple[Rule, ...] = (
    rule(
        "state and zip code",
        rf"(?:(?<=[a-z], )|(?<=[a-z],)(?=[A-Z]{{2}} \d))(?P<state>{any_of(STATES)})"
        r"(?:(?P<zip>,? \d{5}(?:-\d{4})?)(?!\w)"
        r"|(?=[,.;:)!?—]|\s*$| \(| [-–—@] )|(?<!, OK|, OR|, IN|, ME|, HI|, ID|, MA|, PA|, AL|, CO"
        r"|, MD|, MS)(?= (?:and|on|in|for|where|who|with|is|was|has|at|to|from|by|near|since|before"
        r"|after"
        r"|until|when|while|will|are|were)\b))",
        _state,
        ("Salem, OR 97301", "Salem, Oregon nine seven three zero one"),
        ("Ann Lee, SC, said in Austin, TX.", "Ann Lee, S C, said in Austin, Texas."),
        (
            "from Raleigh, NC (by air) to Reno, NV on",
            "from Raleigh, North Carolina (by air) to Reno, Nevada on",
        ),
        ("Erie,PA 16501", "Erie, Pennsylvania one six five zero one"),
        shapes=(", AA", ",AA"),
    ),
    rule(
        "county of a state",
        rf"(?<=[a-z] )(?<!al )(?<!ing )(?<!ery )(?<!and )(?<!nce )Co\."
        rf"(?=,? (?:{any_of(STATES.values())}|{any_of(SHORT_STATES)}\.))",
        "county",
        ("in Fayette Co., Pa.", "in Fayette county, Pennsylvania."),
        needs=["Co"],
    ),
    rule(
        "state",
        rf"(?:(?<=[A-Za-z], )|(?<={WORD}, )|(?<=\b[RDI]-)|(?<=\bin )|(?<=\bfrom )"
        rf"|(?={any_of(PLAIN_STATES)}\.{_OFFICE}))(?<![\w.])(?P<state>{any_of(SHORT_STATES)})(?P<point>\.)"
        r"(?P<zip> \d{5}(?:-\d{4})?(?!\d))?(?!\w)",
        _newspaper_state,
        ("in Gary, Ind., and Utica, N.Y.", "in Gary, Indiana, and Utica, New York."),
        ("Pa. Gov. Lee died in La.", "Pennsylvania governor Lee died in Louisiana."),
        needs=".",
        first=r"[A-Z](?<!\w.)(?=[A-Za-z]{0,5}\.)",
        shapes=("Aa.", "Aaa.", "Aaaa.", "Aaaaa.", "A.A.", "A. A."),
    ),
    rule(
        "zip code behind a state",
        r"(?:(?<=\bCalif\. )|(?<=\bD\.C\. )|(?<=\bD\. C\. )|(?<=, DC )"
        rf"|(?P<state>, {any_of(STATES.values())} ))"
        r"(?P<zip>\d{5}(?:-\d{4})?)(?![\w,]|\.\d)",
        lambda m: (m["state"] or "") + one_by_one(m["zip"]),
        ("Columbus, Ohio 43004", "Columbus, Ohio four three zero zero four"),
        ("Washington, D.C. 20515", "Washington, D C two zero five one five"),
        needs=DIGITS,
        near=r"[a-zC]\.? \d{5}",
        first=r"[,\d](?<!\d\d)",
        shapes=(" 00000",),
    ),
    rule(
        "zip code behind a town",
        r"(?<=[a-z] )(?P<zip>\d{5}(?:-\d{4})?)(?=[.;)]?(?:\s*$|\s[A-Z])|[;),]| [a-z])",
        _behind_a_town,
        ("12 Oak Drive, Saratoga 95070", "twelve Oak Drive, Saratoga nine five zero seven zero"),
        ("from California 95070", "from California nine five zero seven zero"),
        first=AT_NUMBER,
        shapes=(" 00000",),
    ),
    rule(
        "block",
        r"(?<=\b[Tt]he )(?P<n>[1-9]\d{1,2}00)(?= block of )",
        lambda m: by_pairs(m["n"]),
        ("the 2300 block of Elm", "the twenty three hundred block of Elm"),
        first=AT_NUMBER,
        near=r"00 block",
    ),
    rule(
        "house number",
        r"(?<![\w.,/$£€#-])(?P<n>\d{1,5})(?P<letter>[A-Z]?)(?P<way> [NSEW](?: ?\.)?)?"
        rf"(?= {_NAME} (?:{_NAME} ){{0,2}}(?:{STREET}|{any_of(SMALL_STREETS)})\b)",
        _address,
        ("1428 Elm Street", "fourteen twenty eight Elm Street"),
        ("12 S. 3rd Street", "twelve South third Street"),
        ("17611 Loring Lane", "one seven six one one Loring Lane"),
        needs={*STREETS, *WHOLE_STREETS, *MORE_STREETS, *SMALL_STREETS},
        first=AT_NUMBER,
    ),
    rule(
        "quarter of a town",
        rf"(?:{_BEHIND_A_STREET})(?P<n>[NS])\.?(?P<e>[EW])"
        r"(?:\.(?=,? [a-z\d])|(?![\w.])|\.(?=,))",
        lambda m: f"{WAYS[m['n']]}{WAYS[m['e']].lower()}",
        ("1400 M Street NW in town", "fourteen hundred M Street Northwest in town"),
        needs="NS",
        near=r" [NS]\.?[EW]",
        first="[NS]",
    ),
    rule(
        "part of a country",
        r"(?<![\w.,])(?<!, )(?P<n>[NS])(?P<e>[EW])"
        rf"(?= (?:{any_of(STATES.values())}|{any_of(REGIONS)})\b| corner\b| of [A-Z])",
        lambda m: f"{WAYS[m['n']]}{WAYS[m['e']].lower()}",
        ("in NE Ohio and SE Asia", "in Northeast Ohio and Southeast Asia"),
        needs=("NE", "NW", "SE", "SW"),
        first="[NS]",
    ),
    rule(
        "side of a street",
        r"(?<![\w.])(?<![A-Z] )(?P<way>[NSEW])\.? "
        r"(?=(?:\d{1,3}(?:st|nd|rd|th)|[A-Z][a-z]+(?: [A-Z][a-z]+)?)"
        rf" {any_of([*STREETS, *WHOLE_STREETS])}\b)",
        _side,
        ("on W. 42nd St.", "on West forty second street."),
        ("N. Main Street and S Elm Ave", "North Main Street and South Elm avenue"),
        needs="NSEW",
        near=r"[NSEW]\.? [A-Z\d]",
        first=r"[NSEW](?<!\w.)",
    ),
)

"""Whether 5m is five million or as many meters: what is counted stands beside it."""

import re

from declaim.normalise.rules import after, any_of, before, words

_NOT_COUNTED = any_of(
    words("""
    of in from to at up down and or for by on off per the its his her into onto out over under than
    with without above below away ahead behind before after back long high tall wide deep short
    apart clear inside outside across along around between beyond through east west north south
    freestyle butterfly breaststroke backstroke sprint relay race air walk platform springboard
    final further more
    """)
)
_NO_THINGS = any_of(
    words("""
    was has is its his as us this does plus across towards afterwards upwards thus perhaps always
    versus waves trees walls hurdles lengths heats finals semis races runners swimmers sprints
    events swells cliffs snakes drops holes steps stairs seas champion champions
    """)
)
_THINGS = any_of(
    words("""
    people men women children sheep cattle fish voter voters yuan yen won baht rand dong lira rupiah
    krona kroner kronor reais ringgit renminbi
    """)
)
_COUNTED = (
    rf"\+?(?: [-–])? (?:(?!{_NOT_COUNTED}\b)(?:[a-z]{{3,12}}|British|American|US|UK|EU) )?"
    rf"(?:{_THINGS}|[A-Z][a-z]{{3,}}s|(?!{_NO_THINGS}\b)[a-z]{{3,}}s)\b"
)
"""The things of which `5m` is five million; `5m` of a wave or a tree is five meters."""


def is_million(match: re.Match[str]) -> bool:
    """Whether counted things follow or are spoken of; else the number is so many meters."""
    there, ahead = before(match, 80), after(match, 30)
    if _OF_FOUR.fullmatch(match["number"]) and not re.match(rf" {_THINGS}\b", ahead):
        return False  # a thousand million is a billion
    if there.endswith("x") or re.search(_MOVED, there):  # a relay
        return False
    if re.match(rf"{_COUNTED}|{_LIVED}|{_NAMED}", ahead) or re.search(
        r"\b(?:est\.|[Pp]op(?:\.|ulation)(?: of)?) $", there
    ):
        return True
    there = there.rpartition(". ")[2]
    crowd = re.search(_CROWD, there) or re.search(_MILLIONS, there)
    return bool(crowd) and not re.search(_HEIGHT, there) and not re.match(_TALL, ahead)


_OF_FOUR = re.compile(r"[1-9]\d{3}")
_MOVED = r"\b(?:walk|jogg?|swam|climb|crawl|sprint|row)(?:s|ed|ing)? (?:(?:about|another|the) )?$"
_NAMED = r" [-–] (?:[Nn]umber|[Aa]mount|[Tt]otal|[Pp]eople|[Pp]opulation)\b"
_MILLIONS = (
    rf"\dm{_COUNTED}.* (?:to|from|and|of|or|than|by|with|at|was|about|nearly|over|against) $"
)
"""Something else in the sentence was counted in millions: from 1m barrels to 3.5m."""
_CROWD = (
    r"\b(?:people|population|IDPs|(?:refug|employ)ees|(?:migr|inhabit|resid)[ae]nts"
    r"|(?:vot|us|view|follow|subscrib|custom|read|listen|memb|work|passeng)ers"
    r"|votes|patients|waiting list|tourists|visitors|pupils|children|jobs|copies"
    r"|homes|households|sales|deliveries|shipments|registrations|vehicles|phones|cars"
    r"|middle class|workforce|electorate|figure|audience|viewing|drama|episode|broadcast)\b"
)
_HEIGHT = r"\b(?:depths?|heights?|deep|sea|water|waves?|fell from|levels?|walls?|distance|length)\b"
_TALL = r"[- ](?:long|high|tall|wide|deep|below|above|away|from|of water|race|sprint)\b"
_LIVED = (
    r" (?:were|are|have|need|face|live|lack|voted|fled"
    r"|watched|died|who|whose|more(?! than)|of (?:them|us|those|its|their))\b"
)
"""Words said of people or counted things, and never of a length."""

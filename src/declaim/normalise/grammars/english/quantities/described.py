"""Whether a quantity describes the noun behind it, so that its unit stands in the singular."""

import re

from declaim.normalise.grammars.english.shortened.short_forms import STARTS
from declaim.normalise.rules import after, any_of, before, words


def singular_before(match: re.Match[str]) -> bool:
    """Whether the quantity describes the noun after it: `a $5 note`."""
    ahead = re.sub(r"^ \([^()]{0,20}\d[^()]{0,20}\)", "", after(match, 80))
    if ahead.startswith("-"):
        return bool(re.match(rf"-(?!a-|per-)[a-z]|-a-[a-z]+ (?!{_NO_NOUN}\b)[a-z]{{3}}", ahead))
    there = re.sub(r"\d[\d.,]{0,6}(?: ?[-–] ?| to | or )$", "", before(match, 40))
    in_headline = re.match(rf"(?:(?! [a-z]+ing\b){DESCRIBED})? {_BOUGHT}\b", ahead)
    of_a_noun = re.search(_DETERMINED, there) and re.match(
        rf"(?: [A-Z][\w'-]+){{0,2}}{DESCRIBED}", ahead
    )
    if of_a_noun and re.match(rf" {_DONE}\b {_WHEN_OR_HOW}\b", ahead):
        of_a_noun = None
    of_a_part = re.search(r"\b[Aa]n? $", there) and re.match(
        rf" [a-z]{{3,}}ed (?!{_WHEN_OR_HOW}\b|{_NO_NOUN}\b)(?![a-z]+ly\b)[a-z]{{3,}}", ahead
    )
    of_a_side = re.search(_DETERMINED, there) and re.match(
        r"[ –-](?:long|wide|deep|high|tall|thick|strong|diameter)(?: [a-z]{3}| [A-Z])", ahead
    )
    of_a_name = re.search(r"\b[Aa]n? $", there) and re.match(r" [A-Z\d]", ahead)
    return bool(in_headline or of_a_noun or of_a_part or of_a_side or of_a_name)


_DETERMINED = (
    r"\b(?:[Aa]n?|[Aa]nother|[Ee]very|[Ee]ach|[Tt]h(?:e|is|at)|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur"
    r"|[Mm]y|[Nn]ew|[Pp]er"
    r"|(?<!\b[Ii]t)(?<![Tt]hat)(?<!here)(?<!\b[Hh]e)'s)(?: (?:[a-z]+-?[a-z]*(?:ly|ed|er)|"
    r"large|long|short|steep|big|small|good|quick|single|great|huge|ultimate|massive|whole|solid|tough"
    r"|hard|easy|nice|lovely|gentle|brisk|flat|hilly|tiny))? $"
)
_NO_NOUN = any_of(
    words("""
    after again ago and apart are around as asked at away before below above between but
    by came can could did does during each earned every for from gave given goes had has
    have high higher long longer tall wide deep heavy old older than her his how into its
    just last later less lost low made may might more near next not now off one only onto
    other our out over owed owing paid per plus raised said should since so spent such
    that the their them then there these they this those through thus tomorrow today under
    until upon was went were what when where which while who whose will with within
    without outside inside won beat took got led ran worth would yet you yesterday too also apiece
""")
)

_DONE = any_of(
    words("""
    seen drawn taken made set put kept held sent sold built bought shown known written hidden stolen
    left laid brought thrown given found forgone sought spent lent sunk cut run done hit
    """)
)
"""Participles without -ed: the £5m seen in May."""
_WHEN_OR_HOW = any_of(
    words("""
    in by on at for to from last this that since over during under as with into out up off so each
    every a an the there here through across before after until because when where which who of
    yesterday today annually monthly per it its their his her our aside elsewhere
    """)
)

DESCRIBED = (
    rf" (?!{_NO_NOUN}\b)(?![a-z]+[^e]ed\b)(?!(?!daily|weekly|monthly|yearly|hourly|family|only"
    r"|early|supply|assembly)[a-z]+ly\b)[a-z]{3,}"
)
"""A noun that a quantity describes."""
_BOUGHT = any_of(
    words("""
    caliber calibre
    loan loans plan plans deal deals fund funds fine fines bill bills contract contracts project
    projects scheme schemes package packages grant grants lawsuit lawsuits budget budgets merger
    takeover mansion mansions campaign settlement settlements ransom jackpot note notes coin coins
    bailout payout payouts bonus bonuses refurbishment revamp upgrade expansion stadium hospital
    bridge tunnel factory yacht yachts home homes house houses painting heist robbery fraud scam
    scandal facility facilities programme program initiative bond bonds pledge donation donations
    prize prizes tender lottery investment investments signing signings mortgage mortgages
    black blockbuster windfall boost boosts shortfall deficit overhaul makeover renovation facelift
    redevelopment regeneration extension penthouse apartment supercar necklace buyout acquisition
    valuation scholarship bursary fundraiser subsidy bounty levy compensation overspend
    """)
)
"""Nouns behind money without an article, in a headline: minister quits over £2m loan."""

_DRIVES = (
    r" (?:(?:hard|flash|SD|memory|network|thumb|external|internal|USB|[Ee]thernet) )?"
    r"(?:drive|disk|SSD|HDD|card|stick|file|model|iPod|laptop|version|port|link|connection|[Ee]thernet"
    r"|genome|region|NIC|switch)\b"
)
KINDS = {
    "°": r" (?:angle|turn|bend|view|rotation|camera|panorama|arc|slope|video|incline)",
    "mm": r" (?:(?:(?:hot |cold )?water|gas|supply|copper|plastic|steel|brass|drain|waste) ){0,2}"
    r"(?:f/\d|rope|wire|cable|cord|plate|sheet|board|pen|tube|tubing|rod|hole|gap|strip|nail"
    r"|screw|NATO|calib(?:er|re)"
    r"|mortar|gun|cannon|lens|film|artillery|howitzer|shell|round"
    r"|ammunition|pistol|rifle|needle|hook|drill|bolt|pipe|hose|jack|tape|seam|socket|plywood)",
    "ft": r" (?:climb|drop|ascent|descent|tower|wall|cliff|ladder|pole|fence|boat"
    r"|trailer|ceilings?|gain|loss)\b",
    "km": r" (?:road|runs?|races?|walks?|swims?|rides?|loops?|course|bike|circuit|fun run"
    r"|time trial)\b",
    "m": r" (?:time|final|sprint|freestyle|platform"
    r"|springboard|[Pp]latform|[Ss]pringboard|pool|dash|swim|race|hurdles)\b",
    "min": r" (?:walk|drive|ride|run|jog|talk|break|video|swim|stroll|slot|set|interval|timer)",
    "hr": r" (?:walk|drive|ride|flight|trip|journey|shift|day|session|clock|class|delay|hike)",
    "yr": r" (?:old|contract|plan|warranty|lease|term|deal|sentence|mortgage|guarantee)",
    "L": r" (?:engine|tank|V\d|bottle|turbo|diesel|petrol|rucksack|backpack|container|bucket)",
    "GB": _DRIVES,
    "Gb": _DRIVES,
    "gb": _DRIVES,
    "MB": _DRIVES,
    "Mb": _DRIVES,
    "TB": _DRIVES,
    "Tb": _DRIVES,
    "nm": r" (?:chips?|plant|process|node|technology)",
}
"""Nouns that so many of a unit describe."""
_VERBS = any_of(
    words("""
    is was has does makes takes separates weighs costs equals remains looks feels sounds means gets
    this its his us as plus versus across towards perhaps always thus less
    """)
)
_VESSELS = words("""
    tin jar pack packet package pkg bag bottle fillet piece box sack tub pail bucket jug tank keg
    drum barrel carton pouch container cylinder crate bale canister roll
""")
HELD = (
    rf"(?:{any_of([*_VESSELS, *(name.title() for name in _VESSELS)])}(?:s|es)?|[Cc]an(?:s|(?= of\b"
    r"|[.,;)]| \(|$| (?:[a-z]{3,12} )?(?:tomatoes|beans|milk|corn|juice|soup|tuna|peas))))\b"
)
"""A 15 oz can, and not what 15 oz can do."""
_DESCRIBES = (
    rf" (?!{_VERBS}\b)[a-z]{{3,}}s\b"
    r"| (?:relay|freestyle|butterfly|breaststroke|backstroke|charging|charger|adapter|battery)\b"
)
"""Shells of 155mm are 155mm shells."""


_SO_MANY = r"\b(?:[Tt]hese|[Tt]hose|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ee]ight|[Tt]win) $"
_NOUNS = rf" (?!{_NO_NOUN}\b)[a-z]{{3,}} (?!{_VERBS}\b)[a-z]{{3,}}s\b"
"""These 20mm plastic eyes."""


def stop_behind(match: re.Match[str]) -> str:
    """The stop between a unit and a capital, unless it is the unit's own: 5 lb. Bag."""
    ahead = after(match)
    if not match["point"] or not re.match(" [A-Z]", ahead) or match["gap"] == "-":
        return ""
    listed = re.search(r"(?:^|\n)[^\w.]{0,4}$", before(match, 6))
    starts = re.match(f" {STARTS}\\b", ahead)
    return "" if re.match(f" {HELD}", ahead) or (listed and not starts) else "."


_MASSES = frozenset(words("g kg oz lb lbs ml l L cl dl"))
_MADE = (
    r" (?:[a-z]+ )?(?:bars?|burgers?|steaks?|weights?|dumbbells?|plates?|pots?|glass(?:es)?|cups?"
    r"|sachets?|cubes?|balls?|doses?|tablets?|servings?|portions?|blocks?|kettlebells?|bombs?|shots?"
    r"|cartons?|mugs?|vials?|sizes?|versions?)\b"
)
"""Things of a weight: a 100g bar, but 400g tomatoes are so many grams of them."""


def _is_warm_or_eaten(match: re.Match[str]) -> bool:
    """Instead of 25°C triggers it; 400g tomatoes."""
    return match["unit"][0] in "°º℃℉" or (
        match["unit"] in _MASSES and not re.match(_MADE, after(match))
    )


_COUNTED = r"(?:^|[\s(])\d{1,2} \(?$"
"""So many cans of 15 oz each: 1 15 oz can."""


def is_one(match: re.Match[str]) -> bool:
    """Whether the unit stands in the singular: of one, or before what it describes."""
    ahead, gap = after(match), match["gap"]
    if stop_behind(match):
        return match["number"] == "1" and not match["magnitude"]
    return bool(
        (match["number"] == "1" and not match["magnitude"])
        or singular_before(match)
        or (gap == "-" and re.match(r"\)? \w", ahead))
        or (not gap and re.match(_DESCRIBES, ahead) and not _is_warm_or_eaten(match))
        or (before(match, 4).lower() == "the " and re.match(" [A-Z][a-z]", ahead))
        or re.match(f" {HELD}", ahead)
        or (re.match(" [Cc]an [a-z]", ahead) and re.search(_COUNTED, before(match, 6)))
        or (re.match(rf"\) (?:{HELD}|can\b)", ahead) and before(match, 1) == "(")
        or (not gap and re.search(_SO_MANY, before(match)) and re.match(_NOUNS, ahead))
        or (match["unit"] == "in" and re.match(r" \(\d[^)]{1,20}\) [a-z]+s\b", ahead))
        or re.match(KINDS.get(match["unit"].rstrip("s"), "(?!)"), ahead)
    )

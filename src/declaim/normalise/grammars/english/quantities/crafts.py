"""Quantities of tradesmen, knitters and surveyors: tyres, stitches, old land, small tools."""

import re

from declaim.normalise.grammars.english.figures.numbers import decimal
from declaim.normalise.grammars.english.quantities.described import HELD
from declaim.normalise.grammars.english.vocabulary.states import STATES_OF_AUSTRALIA
from declaim.normalise.grammars.english.vocabulary.units import UNITS
from declaim.normalise.numerals import by_pairs, cardinal
from declaim.normalise.rules import AT_NUMBER, VALUE, Rule, after, any_of, before, rule, words


def _tyre(match: re.Match[str]) -> str:
    kind = " ".join(match["kind"])
    return f"{by_pairs(match['width'])} {cardinal(match['part'])} {kind} {cardinal(match['rim'])}"


def _land(match: re.Match[str]) -> str:
    """Acres, roods and perches, as old surveys count."""
    names = (("a", "acre", "acres"), ("r", "rood", "roods"), ("p", "perch", "perches"))
    return " ".join(
        f"{cardinal(match[key])} {one if match[key] == '1' else many}"
        for key, one, many in names
        if match[key] and int(match[key])
    )


_KNIT = r"(?i)\b(?:rows?|knit|purl|sts|k\d|p\d|cast|bind|needles?|crochet|yarn|dc|tr|ch)\b"


def _repeat(match: re.Match[str]) -> str | None:
    """Only among stitches, where a star marks the place."""
    near = before(match, 60) + after(match, 60)
    star = " star" if match["star"] else ""
    return f"repeat from{star}" if re.search(_KNIT, near) or star else None


_SPACED = any_of(words("km kg m g t ha kW MW GW kWh MWh GWh l L ft mi lb rpm psi Hz ml"))


def _course(match: re.Match[str]) -> str:
    """A race over miles and furlongs: one of each before what it describes."""
    one = bool(re.match(r" [a-z]+", after(match)))
    miles = "mile" if one or match["m"] == "1" else "miles"
    furlongs = "furlong" if one or match["f"] == "1" else "furlongs"
    yards = f" {cardinal(match['y'])} yards" if match["y"] else ""
    return f"{cardinal(match['m'])} {miles} {cardinal(match['f'])} {furlongs}{yards}"


CRAFTS: tuple[Rule, ...] = (
    rule(
        "tyre",
        r"(?<![\w.,/])(?P<width>[1-3]\d5)/(?P<part>[2-9][05]) ?-?(?P<kind>Z?R) ?(?P<rim>[12]\d)"
        r"(?!\d)",
        _tyre,
        ("205/55 R16", "two oh five fifty five R sixteen"),
        first=AT_NUMBER,
        near=r"\d{3}/\d\d ?-?Z?R",
        shapes=("0/0",),
    ),
    rule(
        "acres, roods and perches",
        r"(?<![\w.,])(?P<a>\d{1,4}) ?[aA]\.? ?(?P<r>[0-3]) ?[rR]\.? ?(?:(?P<p>[0-3]?\d) ?[pP]\b\.?"
        r"(?= [a-z(]|[,;)]|$)|(?!\w| ?\d))",
        _land,
        ("a field of 3a. 2r. 10p. lay", "a field of three acres two roods ten perches lay"),
        first=AT_NUMBER,
        near=r"\d ?[aA]\.? ?[0-3] ?[rR]",
        shapes=("0a", "0 a", "0A", "0 A"),
    ),
    rule(
        "stitches",
        rf"(?<=[\d{VALUE}] )sts\b(?!\.? [A-Z])(?:\.(?=,| [a-z]))?(?=[ ,.;:)]|$)",
        "stitches",
        ("cast on 60 sts, work", "cast on sixty stitches, work"),
        needs=["sts"],
        near=rf"[\d{VALUE}] sts\b",
    ),
    rule(
        "repeat from the star",
        r"(?<!\w)rep(?:eat)? from(?P<star> ?\*{1,2})?(?!\w)",
        _repeat,
        ("k1, p1, rep from * to end", "k one, p one, repeat from star to end"),
        needs=["rep", "repeat"],
    ),
    rule(
        "volts and watts of tools",
        r"(?<![\w.,])(?<!\bf\. )(?<!\bff\. )(?<!\bfol\. )(?<!\bfols\. )"
        r"(?P<n>(?:6|9|1[02458]|2[048]|36|40|48|60|110|120|220|230|240)(?=v)|\d?\d?[05]0"
        r"(?=w))(?P<unit>[vw])(?=[ ,.)-]|$)",
        lambda m: (
            f"{decimal(m['n'])} {'volt' if m['unit'] == 'v' else 'watt'}"
            + ("" if re.match(r"[ -][a-z]", after(m)) else "s")
        ),
        ("an 18v drill, at 900w", "an eighteen volt drill, at nine hundred watts"),
        first=AT_NUMBER,
        near=r"\d[vw]",
        shapes=("0a",),
    ),
    rule(
        "thousands apart with a unit",
        rf"(?<!\d )(?<![\w.,])(?P<n>[1-9]\d{{0,2}}(?: \d{{3}})+) ?(?P<unit>{_SPACED})"
        rf"(?![\w/]| {HELD})",
        lambda m: f"{cardinal(m['n'].replace(' ', ''))} {UNITS[m['unit']][1]}",
        ("12 500 km of road", "twelve thousand five hundred kilometers of road"),
        first=AT_NUMBER,
        near=r"\d \d{3} ?[a-z]",
        shapes=("0 0",),
    ),
    rule(
        "miles and furlongs",
        r"(?<![\w.,])(?P<m>[1-4])m ?(?P<f>[1-7])f(?: ?(?P<y>\d{2,3})y(?:ds)?)?(?!\w)",
        _course,
        ("a 2m4f hurdle", "a two mile four furlong hurdle"),
        first=AT_NUMBER,
        near=r"\dm ?\df",
        shapes=("0a",),
    ),
    rule(
        "odds of a favourite",
        r"(?<![\w.,/])(?P<a>\d{1,3})[/-](?P<b>\d{1,2}) (?P<joint>jt-|joint |co-)?fav\b\.?",
        lambda m: (
            f"{cardinal(m['a'])} to {cardinal(m['b'])}"
            f" {(m['joint'] or '').replace('jt-', 'joint ')}favourite"
        ),
        ("the 11/4 fav", "the eleven to four favourite"),
        needs=["fav"],
        near=r"\d fav|\d (?:jt-|joint |co-)fav",
    ),
    rule(
        "corner of two streets",
        r"(?<![\w.])[Cc]nr\.?(?= (?:of )?[A-Z])|(?<=[a-z] )Sts(?=[ ,.;)]|$)",
        lambda m: "streets" if m[0] == "Sts" else "corner",
        ("cnr Long & High Sts", "corner Long and High streets"),
        needs=["cnr", "Cnr", "Sts"],
    ),
    rule(
        "fort of a town",
        r"(?<![\w.])Ft(?= (?:Worth|Lauderdale|Knox|Lee|Wayne|Collins|Myers|Smith|Hood|Bragg|Benning"
        r"|Sill|Sumter|Meade|Pierce|William|McHenry)\b)",
        "fort",
        ("to Ft Worth", "to fort Worth"),
        needs=["Ft"],
    ),
    rule(
        "state of Australia",
        r"(?<![\w.])Qld\b\.?(?=[ ,;)]|$)|(?<=, )(?:Vic|Tas)\.?(?=[,;)]| [a-z\d]|$)",
        lambda m: STATES_OF_AUSTRALIA[m[0].rstrip(".")],
        ("Cairns, Qld, and Hobart, Tas.", "Cairns, Queensland, and Hobart, Tasmania"),
        needs=["Qld", "Vic", "Tas"],
    ),
)

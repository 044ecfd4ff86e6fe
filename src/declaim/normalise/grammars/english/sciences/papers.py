"""Short signs of scientific papers: micrograms/ml, 5-HT, 12 bp, grade 3/4, and 1999;401:23-8."""

import re

from declaim.normalise.grammars.english.vocabulary.units import UNITS
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import AT_NUMBER, VALUE, Rule, after, any_of, before, rule, words

MICRO = {
    "g": "micrograms", "M": "micromolar", "l": "microliters", "L": "microliters",
    "m": "micrometers", "mol": "micromoles", "Ci": "microcuries", "V": "microvolts",
    "A": "microamperes", "s": "microseconds",
}  # fmt: skip
_LONG = any_of(
    words("""
    micrograms milligrams nanograms picograms grams micromoles millimoles nanomoles picomoles moles
    micromol units copies colonies
    """)
)
_PER = {unit: UNITS[unit][0] for unit in words("ml mL l L kg g mg min h") if unit in UNITS} | {
    "dl": "deciliter", "dL": "deciliter", "day": "day", "d": "day", "well": "well",
}  # fmt: skip
_GENES = (
    r"(?i:\b(?:DNA|PCR|primers?|fragments?|amplicons?|kbp|sequences?|genes?|genomes?|exons?|introns?"
    r"|deletions?|insertions?|reads?|nucleotides?|repeats?|promoters?|alleles?|upstream|downstream)\b)"
)
_PARTS = any_of(
    words("""
    group well arm person mouse rat animal patient cell plate lane tube cage site subject user seat
    player child household vehicle car ticket team room couple adult session class page file frame
    commit request token word line node server core device account member student kid family item
    unit second
""")
)
_PERIODS = any_of(
    words(
        "day week month year hour minute second night person head game match user player file page"
    )
)
_SHORT_PERIODS = {
    "s": "second", "sec": "second", "min": "minute", "hr": "hour", "h": "hour", "yr": "year",
    "mo": "month", "wk": "week", "day": "day", "year": "year", "second": "second",
    "minute": "minute", "hour": "hour", "d": "day", "a": "year",
}  # fmt: skip


def _micro(match: re.Match[str]) -> str:
    said = MICRO[match["unit"]] if match["unit"] else match["long"]
    if re.search(r"(?<![\d.,])1 $", before(match, 3)):
        said = said.removesuffix("s")
    return said + (f" per {_PER[match['per']]}" if match["per"] else "")


def _in_a_second(match: re.Match[str]) -> str | None:
    counted = re.search(rf"{VALUE}(?: [a-z]{{2,12}}){{0,2}}$", before(match, 40))
    per = f" per {_SHORT_PERIODS[match['per']]}"
    return per if counted or re.search(_SENT, before(match, 14)) else None


_SENT = (
    r"(?<![\w/])(?:[kmgtKMGT]?[bB]its|[Bb]ytes|[Pp]ackets|[Ff]rames|[Rr]equests|[Qq]ueries|[Oo]ps|[Tt]okens|[Ss]amples"
    r"|[Mm]essages|[Ii]mages|[Tt]ransactions|[Ee]vents|[Cc]ycles|[Pp]hotons|[Cc]ounts|[Rr]otations|[Ss]teps|[Rr]ads|[Rr]adians"
    r"|[Ii]terations|[Ww]ords|[Pp]articles|[Pp]ages|[Rr]ows|[Rr]ecords|[Ff]lops|FLOPS|[Jj]obs)$"
)
"""Things of which so many are sent or done in a second."""


def _base_pairs(match: re.Match[str]) -> str | None:
    near = re.search(_GENES, before(match, 100)) or re.search(_GENES, after(match, 100))
    one = match["gap"] == "-" or re.search(r"(?<!\d)1 ?$", before(match, 3))
    return f" base pair{'' if one else 's'}" if near else None


PAPERS: tuple[Rule, ...] = (
    rule(
        "grains of a bullet",
        r"(?<=\d)[ -]?gr"
        r"(?=\.? (?:bullets?|loads?|projectiles?|slugs?|pellets?|hollow|soft|FMJ|JHP)\b)",
        " grain",
        ("a 120 gr bullet", "a one hundred twenty grain bullet"),
        near=r"\d[ -]?gr\b",
        shapes=("0 a", "0a", "0-a"),
    ),
    rule(
        "so many times a day",
        r"(?<![\w.,])(?P<n>\d{1,2})x ?/ ?(?=(?:day|week|month|year|hour)\b)",
        lambda m: f"{'once' if m['n'] == '1' else cardinal(m['n']) + ' times'} per ",
        ("take it 2x/day", "take it two times per day"),
        first=AT_NUMBER,
        shapes=("0a/", "0a /"),
    ),
    rule(
        "grams in short",
        r"(?<=\d) ?gr(?= (?:of )?[a-z]{3,}|[,;)])",
        lambda m: " gram" if re.search(r"(?<![\d.,])1$", before(m, 3)) else " grams",
        ("200 gr flour and 5gr of salt", "two hundred grams flour and five grams of salt"),
        near=r"\d ?gr\b",
        shapes=("0 a", "0a"),
    ),
    rule(
        "unit in long letters",
        rf"(?<=\d )(?:micro(?P<unit>{any_of(MICRO)})|(?P<long>{_LONG})(?=/))"
        rf"(?:/(?P<per>{any_of(_PER)}))?(?![\w/])",
        _micro,
        (
            "10 microM and 3 micrograms/ml",
            "ten micromolar and three micrograms per milliliter",
        ),
        near=r"micro[a-zA-Z]|s/|mol/",
    ),
    rule(
        "serotonin",
        r"(?<![\w.-])5-HT(?=[\d\w]{0,3}(?!\w))",
        "five H T ",
        ("the 5-HT3 receptor", "the five H T three receptor"),
        needs="5",
        near="5-HT",
        first=AT_NUMBER,
    ),
    rule(
        "pairs of bases",
        r"(?<=\d)(?P<gap>[ -]?)bp(?!\w)",
        _base_pairs,
        ("a PCR band of 12 bp", "a P C R band of twelve base pairs"),
        near=r"\d[ -]?bp\b",
        shapes=("0 a", "0-a", "0a"),
    ),
    rule(
        "grade or stage of two",
        r"(?:(?<=\b[Gg]rade )|(?<=\b[Gg]rades )|(?<=\b[Ss]tage )|(?<=\b[Ss]tages ))"
        r"(?P<a>[0-4])/(?P<b>[1-5])(?![\w/]|[.,]\d)",
        lambda m: (
            f"{cardinal(m['a'])} or {cardinal(m['b'])}" if int(m["b"]) == int(m["a"]) + 1 else None
        ),
        ("grade 3/4 toxicity", "grade three or four toxicity"),
        needs="/",
        first=AT_NUMBER,
    ),
    rule(
        "part of a series of patches",
        r"(?<=[A-Zv\d] )(?P<a>\d{1,3})/(?P<b>\d{1,3})(?=\])",
        lambda m: (
            f"{cardinal(m['a'])} of {cardinal(m['b'])}"
            if re.search(r"\[[^\]]*PATCH[^\]]*$", before(m, 40))
            else None
        ),
        ("[PATCH 2/3] fix", "Patch two of three fix"),
        needs="/",
        near=r"\d/\d+\]",
        first=AT_NUMBER,
    ),
    rule(
        "seconds of a setting",
        r"(?<=[a-z]=)(?P<n>\d{1,4})s(?!\w)",
        lambda m: f"{cardinal(m['n'])} second{'s' * (m['n'] != '1')}",
        ("set timeout=30s", "set timeout equals thirty seconds"),
        needs="=",
        near=r"=\d+s\b",
        first=AT_NUMBER,
    ),
    rule(
        "key with a caret",
        r"(?<![\w^)\]'\"])\^(?=[A-Z](?![\w^]))",
        "control ",
        ("type ^C to stop", "type control C to stop"),
        needs="^",
        shapes=("^A",),
    ),
    rule(
        "early version",
        r"(?<![\w.,-])(?P<a>\d{1,2})\.(?P<b>\d{1,2})(?P<kind>a|b|rc)(?P<n>\d{1,2})(?![\w.-])",
        lambda m: (
            f"{cardinal(m['a'])} point {cardinal(m['b'])} "
            f"{'R C' if m['kind'] == 'rc' else m['kind'].upper()} {cardinal(m['n'])}"
        ),
        ("release 2.0b3", "release two point zero B three"),
        near=r"\d\.\d{1,2}(?:a|b|rc)\d",
        first=AT_NUMBER,
        shapes=("0a0", "0aa0"),
    ),
    rule(
        "marks of notes joined by a word",
        r"(?<=[\w.,;)\"'])(?: ?\[\d{1,3}\](?:,? and|,)(?= ?\[\d))+ ?\[\d{1,3}\](?![\w\[(])",
        lambda m: "" if " and" in m[0] else None,
        ("see the notes [1] and [2].", "see the notes."),
        needs="[",
        near=r"\] and \[",
    ),
)
"""Before all figures."""
PER_PART: tuple[Rule, ...] = (
    rule(
        "so many in each",
        rf"(?<={VALUE})/(?={_PARTS}\b)|(?:(?<=[a-z]s)|(?<=people))/(?=(?:{_PERIODS}|{_PARTS})\b)",
        lambda m: (
            " per " if re.search(rf"{VALUE}(?: [a-z]{{2,12}}){{0,2}}$", before(m, 40)) else None
        ),
        ("12/group and 3 notes/day", "twelve per group and three notes per day"),
        needs="/",
        first="/",
    ),
    rule(
        "so many in a second",
        rf"(?<=[a-z])/(?P<per>{any_of(_SHORT_PERIODS)})(?![\w/'’-]|\.\w)",
        _in_a_second,
        ("60 images/s, 12 calls/min", "sixty images per second, twelve calls per minute"),
        ("in bits/s or packets/sec", "in bits per second or packets per second"),
        needs="/",
        first="/",
    ),
    rule(
        "bits in a second",
        r"(?<![\w/])bit/s(?:ec)?(?![\w/])",
        "bits per second",
        ("the rate in bit/s", "the rate in bits per second"),
        needs="/",
        near="bit/s",
    ),
    rule(
        "many in a second",
        r"(?<=[a-rt-z]s)/(?=(?:second|minute|hour)\b)",
        lambda m: " per " if re.search(r"(?<!\w)[a-z]{3,20}$", before(m, 22)) else None,
        ("in calls/hour", "in calls per hour"),
        needs="/",
        first="/",
    ),
    rule(
        "rate with its other unit in brackets",
        rf"(?<=\))/(?P<per>{any_of(_SHORT_PERIODS)})(?![\w/'’-])",
        lambda m: (
            f" per {_SHORT_PERIODS[m['per']]}"
            if re.search(rf"{VALUE} \([^()]{{0,9}}{VALUE}[^()]{{0,30}}\)$", before(m, 80))
            else None
        ),
        ("4 mm (0.16 in)/yr", "four millimeters (zero point one six inches) per year"),
        needs="/",
        first="/",
    ),
)

"""Units that are letters elsewhere, or another country's."""

import re
import unicodedata

from declaim.normalise.grammars.english.figures.numbers import decimal
from declaim.normalise.grammars.english.shortened.acronyms import said_by_letters
from declaim.normalise.grammars.english.vocabulary.calendar import MONTHS
from declaim.normalise.grammars.english.vocabulary.units import UNITS
from declaim.normalise.lexicon import spelled
from declaim.normalise.numerals import cardinal, one_by_one
from declaim.normalise.rules import AT_NUMBER, Rule, after, any_of, before, rule, words


def _physical(match: re.Match[str]) -> str | None:
    """Only in a sentence about cold, current and the like: 4 K is a screen as well."""
    one, about = _LABORATORY[match["unit"]]
    if not re.search(about, before(match, 60) + after(match, 60)):
        return None
    alone = match["n"] == "1" or re.match(" (?:magnet|field|scanner|MRI|fuse)", after(match, 8))
    return f"{decimal(match['n'])} {one}{'' if alone else 's'}"


_DOSES = {"MJ": "megajoules", "GJ": "gigajoules", "U": "units", "IU": "international units"}
_POWERS = {"2": "square ", "²": "square ", "3": "cubic ", "³": "cubic "}


def _dosed(match: re.Match[str]) -> str:
    per = "day" if match["per"] == "day" else UNITS[match["per"]][0]
    return f" {_DOSES[match['unit']]} per {_POWERS.get(match['power'], '')}{per}"


_EACH = r"[a-z]{3,12}"
_EACH_ALONE = any_of(
    words("""
    well mouse rat animal dose plate flask tube dish pair reaction lane tablet capsule serving dog
    cow bird hen fish plant leaf pot seed subject child adult horse eye embryo pig larva
    """)
)
_TIMES = {"d": "day", "wk": "week", "hr": "hour", "h": "hour", "min": "minute"}
_AMOUNTS = {
    "g": "gram", "l": "liter", "L": "liter", "mol": "mole", "Ci": "curie", "cal": "calorie",
    "J": "joule", "IU": "international unit",
}  # fmt: skip
_PARTS_OF_UNITS = {
    "": "", "k": "kilo", "m": "milli", "µ": "micro", "μ": "micro", "n": "nano", "p": "pico",
    "M": "mega",
}  # fmt: skip


def _for_each(match: re.Match[str]) -> str:
    """The unit is one of a single gram, and many of a part or of several."""
    unit = match["unit"]
    name = next(name for name in sorted(_AMOUNTS, key=len, reverse=True) if unit.endswith(name))
    one = re.search(r"(?<![\d.,])1$", before(match, 3))
    amount = _PARTS_OF_UNITS[unit[: -len(name)]] + _AMOUNTS[name] + ("" if one else "s")
    time = match["time"]
    each = match["each"] or match["alone"]
    return f" {amount} per {each}" + (f" per {_TIMES.get(time, time)}" if time else "")


_MORE = {"pt": "pints"} | {unit: UNITS[unit][1] for unit in ("gal", "fl oz", "qt")}
_LABORATORY = {
    "K": ("kelvin", r"(?i)\b(?:cooled|temperatures?|cryogen|supercond|freez|boils?|melts?|heated)"),
    "A": (
        "ampere",
        r"\d ?V\b|(?i:\b(?:volts?|current|fuse|amps?|charger|circuit|plug|sockets?|breaker"
        r"|supply)\b)",
    ),
    "T": ("tesla", r"\b(?:magnet|MRI|field)"),
    "d": ("day", r"\b(?:samples?|incubat|cultures?|room temperature|stored)"),
}
"""Unit and what its sentence is about."""

_DAYS = {"d": ("day",), "K": ("kelvin",)}
_INVERSE = any_of(words("cm mm m km s ms min h hr d day g kg mg L l mL ml mol K yr year ha week"))
_BEHIND_UNIT = "|".join(rf"(?<=\d{gap}[A-Za-zµ]{{{n}}} )" for gap in ("", " ") for n in range(1, 5))


def _protein(match: re.Match[str]) -> str:
    word, figures = match["word"], match["n"]
    letters = spelled(word) if len(word) > 1 and said_by_letters(word) else word
    name = unicodedata.name(match["letter"]).rpartition(" ")[2].lower()
    return f"{letters} {cardinal(figures) + ' ' if figures else ''}{name}"


LABORATORY: tuple[Rule, ...] = (
    rule(
        "name that ends in a Greek letter",
        r"(?<![\w.])(?P<word>[A-Z]{1,6})-?(?P<n>\d{0,2})(?P<letter>[α-κν-ω])(?![\w\u0370-\u03ff])",
        _protein,
        ("TNFα, IL1β and ERα", "T N F alpha, I L one beta and E R alpha"),
        needs="αβγδεζηθικνξοπρςστυφχψω",
        shapes=("Aa", "A-a", "0a"),
    ),
    rule(
        "unit to the power of minus one",
        rf"(?:(?<=\d)(?!d) ?|{_BEHIND_UNIT}|(?<=[-−⁻]1 )|(?<=\d km)|(?<=\dkm))"
        rf"(?P<unit>{_INVERSE})[-−](?P<power>[12])(?![\w-]|[.,]\d)",
        lambda m: (
            f" per {UNITS.get(m['unit'], _DAYS.get(m['unit'], (m['unit'],)))[0]}"
            + (" squared" if m["power"] == "2" else "")
        ),
        ("at 950 cm-1", "at nine hundred fifty per centimeter"),
        ("10 mg kg-1 day-1", "ten milligrams per kilogram per day"),
        needs="-−",
        near=r"[a-zLK][-−][12]",
    ),
    rule(
        "unit of a laboratory",
        rf"(?<![\w.,])(?<![A-Z]-)(?P<n>\d{{1,6}}(?:\.\d{{1,4}})?)"
        rf" ?(?P<unit>[{''.join(_LABORATORY)}])"
        r"(?=[.,;)]|$| (?:\(|(?:and|of|at|fuse|max|magnet|field|scanner|MRI)\b))",
        _physical,
        ("cooled to 4 K", "cooled to four kelvins"),
        ("12 V and 2 A.", "twelve volts and two amperes."),
        first=AT_NUMBER,
        near=rf"\d ?[{''.join(_LABORATORY)}](?!\w)",
    ),
    rule(
        "size of a thread",
        r"(?<![\w.,/-])(?P<n>\d{1,2})-0(?= (?:Vicryl|Prolene|Monocryl|Ethilon|Ethibond"
        r"|PDS|Maxon|Dexon"
        r"|nylon|silk|chromic|gut|catgut|plain|absorbable|braided|monofilament|sutures?)\b)",
        lambda m: f"{cardinal(m['n'])} oh",
        ("closed with 3-0 Vicryl", "closed with three oh Vicryl"),
        needs="0",
        near=r"\d-0 ",
        first=AT_NUMBER,
    ),
    rule(
        "change of a gene",
        r"(?<![\w.])(?P<kind>[cgm])\.(?P<n>\d{1,6})(?P<a>[ACGT])>(?P<b>[ACGT])(?!\w)",
        lambda m: f"{m['kind']} dot {one_by_one(m['n'])} {m['a']} to {m['b']}",
        ("a c.542C>T variant", "a c dot five four two C to T variant"),
        needs=">",
    ),
    rule(
        "part of a spine",
        r"(?<![\w-])(?P<part>[CTLS])(?P<a>\d{1,2})-(?P<b>\d{1,2})(?![\w-])",
        lambda m: f"{m['part']} {cardinal(m['a'])} {cardinal(m['b'])}",
        ("pain at L4-5", "pain at L four five"),
        needs="CTLS",
        shapes=("A0-0", "A00-0"),
        first="[CTLS]",
    ),
    rule(
        "month of a note",
        r"(?:(?<=\b[Ii]n )|(?<=ntil )|(?<=ince )|(?<=\b[Oo]f )|(?<=rom )|(?<=\b[Bb]y ))"
        r"(?P<month>[1-9]|1[0-2])/(?P<year>[4-9]\d)(?![\w/]|[.,]\d)",
        lambda m: f"{MONTHS[int(m['month']) - 1]} {cardinal(m['year'])}",
        ("well until 7/93", "well until July ninety three"),
        needs="/",
        first=AT_NUMBER,
    ),
    rule(
        "degrees of a scale",
        r"(?:(?<=degrees )|(?<=degree ))(?P<scale>[CF])\b(?!')(?:\.(?= [a-z]))?",
        lambda m: {"C": "Celsius", "F": "Fahrenheit"}[m["scale"]],
        ("at 103.6 degrees F", "at one hundred three point six degrees Fahrenheit"),
        needs=["degree", "degrees"],
        near=r"egrees? [CF]\b",
    ),
    rule(
        "temperature of a patient",
        r"(?:(?<=emperature )|(?<=emp )|(?<=(?<!\w)T ))(?P<is>(?:of |was |is |max )?)"
        r"(?P<n>\d{2,3}(?:\.\d)?)"
        r" (?P<scale>[CF])(?![\w'])",
        lambda m: (
            f"{m['is']}{decimal(m['n'])} degrees {'Celsius' if m['scale'] == 'C' else 'Fahrenheit'}"
        ),
        ("temperature 97.4 F", "temperature ninety seven point four degrees Fahrenheit"),
        ("T 99.7 F", "T ninety nine point seven degrees Fahrenheit"),
        needs=["temperature", "Temperature", "temp", "Temp", "T"],
        near=r"\d [CF]\b",
    ),
    rule(
        "measure of a country",
        rf"(?<=\d )(?P<kind>US|[Ii]mp\.?) (?P<unit>{any_of(_MORE)})(?!\w)",
        lambda m: f"{'U S' if m['kind'] == 'US' else 'imperial'} {_MORE[m['unit']]}",
        ("55 L (15 US gal)", "fifty five liters (fifteen U S gallons)"),
        needs=("US", "Imp", "imp"),
        near=r"\d (?:US|[Ii]mp)",
    ),
    rule(
        "so much of a dose or of energy",
        rf"(?<=\d) ?(?P<unit>{any_of(_DOSES)})/"
        r"(?:(?P<per>m[Ll]|L|l|kg|g|ha|h|min|day|m)(?P<power>[23²³])?)(?!\w|/)",
        _dosed,
        (
            "15 MJ/day of 100 U/mL",
            "fifteen megajoules per day of one hundred units per milliliter",
        ),
        needs="/",
        near=r"[JU]/",
    ),
    rule(
        "so much for each and a time",
        r"(?<=\d) ?(?P<unit>(?:[kmnpµμ]?g|[mµμ]?[lL]|kcal|kJ|MJ|[mµμn]mol|mCi|IU))"
        rf"/(?:(?P<each>(?!day\b|min\b|hour\b){_EACH})/(?P<time>day|d|week|wk|month|year|hour|hr|h|min)"
        rf"|(?P<alone>{_EACH_ALONE}))(?![\w/])",
        _for_each,
        (
            "2.4 μg/pair/day or 1 kg/cow/week",
            "two point four micrograms per pair per day or one kilogram per cow per week",
        ),
        ("50 ng/mouse", "fifty nanograms per mouse"),
        needs="/",
        near=r"[gGlLJ]/[a-z]|mol/[a-z]|cal/[a-z]|[CI][iU]/[a-z]",
    ),
    rule(
        "so many things for each and a time",
        r"(?<=[a-z]s)/(?P<each>[a-z]{3,12})/(?P<time>day|week|month|year|hour|min)(?![\w/])",
        lambda m: (
            f" per {m['each']} per {_TIMES.get(m['time'], m['time'])}"
            if re.search(r"\d (?:[a-z]{2,12} )?[a-z]{2,12}$", before(m, 32))
            else None
        ),
        ("2 eggs/hen/day", "two eggs per hen per day"),
        needs="/",
        near=r"s/[a-z]{3,12}/[dwmyh]",
        first="/",
    ),
    rule(
        "so many in a minute",
        r"(?:(?<=\bbeats)|(?<=\bcycles)|(?<=\bbreaths)|(?<=\blitres)|(?<=\bliters))"
        r"/(?:min|(?P<s>sec))\b",
        lambda m: f" per {'second' if m['s'] else 'minute'}",
        ("at 60 beats/min at rest", "at sixty beats per minute at rest"),
        needs="/",
        near=r"[a-z]/[ms]",
    ),
)

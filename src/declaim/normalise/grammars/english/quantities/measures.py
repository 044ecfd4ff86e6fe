"""Quantities with a unit."""

import re

from declaim.normalise.grammars.english.figures.numbers import NUMBER, decimal
from declaim.normalise.grammars.english.quantities.described import (
    HELD,
    is_one,
    singular_before,
    stop_behind,
)
from declaim.normalise.grammars.english.quantities.fractions import behind_an_article, fraction
from declaim.normalise.grammars.english.quantities.millions import is_million
from declaim.normalise.grammars.english.quantities.storage import stored
from declaim.normalise.grammars.english.vocabulary.figures_with_names import MAGNITUDES
from declaim.normalise.grammars.english.vocabulary.units import PER, POWERS, UNITS
from declaim.normalise.rules import (
    AT_NUMBER,
    DIGITS,
    VALUE,
    Rule,
    after,
    any_of,
    before,
    rule,
    signs_of,
    words,
)

_CLOSED = r"\.?$|\)| \(\d[\d.,]* ?[cm]?m\)| (?:deep|wide|long|tall|high|thick|across|diameter)\b"
"""Text behind inches, and not behind the word in."""
_NAMED = r" ?\.? [A-Z\d]"
"""A letter that stands before a name, or ends a longitude, is no unit."""
_WARM = (
    r"(?i)\b(?:temperatures?|lows?|highs?|cold|warm|heat|cooled|to|below|under|over|around|above|near"
    r"|exceed(?:ing)?|limit|reach(?:ing|ed)?|of|it (?:is|was)(?: only| about| around)?) $"
)
_WEATHER = r"(?i)\b(?:snow(?:ing|y)?|forecasters?|frost|met office|weather|freezing|chilly)\b"
_LOUD = (
    r"[.,;)]|$| (?:of|at|gain|loss|louder|higher|lower|quieter|noise|above|below|increase|or|to)\b"
)
_AT_SEA = r" @| (?:off|from|north|south|east|west|out|away)\b"
_SEATS = r"(?i)\b(?:seats?|rows?|rooms?|gates?|flat|apt\.?|unit|size|grade|class) $"


def _unit(power: str, sign: str, *, one: bool) -> str:
    name = UNITS[sign][0 if one else 1]
    return f"{POWERS[power]} {name}" if power else name


def _is_no_unit(match: re.Match[str]) -> bool:
    """Letters that are units elsewhere: 20s, 5 in Leeds, 1-in-100, seat 14F, 5 C Smith."""
    number, sign = match["number"], match["unit"]
    spaced = match["gap"] == " "
    if len(sign) == 1 and re.search("[A-Za-z]-$", before(match, 2)):  # a model: GPT-4V
        return True
    if sign == "in":
        odds = match["gap"] == "-" and re.match(r"-\d", after(match, 2))
        own = match["point"] and not re.match(r" [A-Z]", after(match, 2))
        closed = own or re.match(_CLOSED, after(match, 10))
        return bool(odds) or (spaced and not closed and not re.match(f" {HELD}", after(match)))
    if sign in {"ac", "db"}:
        return spaced and not re.match(_LOUD, after(match, 14)) if sign == "db" else not spaced
    if sign in {"mo", "s"}:  # a book of 32mo
        return not spaced if sign == "mo" else not match["per"] and "." not in number
    if sign in {"C", "F"} and not match["sign"]:
        weather = re.search(_WEATHER, before(match, 80) + after(match, 80))
        large = len(number) > 1 and (sign == "C" or len(number) > 2 or number > "31")  # not 18F
        warm = large or re.search(_WARM, before(match)) or weather
        hot = re.search(r"\b[Tt]emp(?:erature)?s?\b", before(match, 60))
        code = match["gap"] == "-" and len(number) < 3
        return bool(code or (spaced and not hot) or not warm or re.search(_SEATS, before(match)))
    letter = (
        spaced and len(sign) == 1 and sign.isupper() and not re.match(r" [AD]C\b", after(match, 4))
    )
    return bool(letter and re.match(_NAMED, after(match, 4)))


def _measure(match: re.Match[str]) -> str | None:
    if _is_no_unit(match):
        return None
    number, sign, per = match["number"], stored(match), match["per"]
    power = match["before"] or match["after"] or ""
    if sign == "nm" and re.match(_AT_SEA, after(match, 10)):
        return f"{decimal(number)} {_unit('', 'nmi', one=number == '1')}"
    if sign == "pp" and (match["point"] or (match["gap"] and len(number) > 2)):
        return f"{decimal(number)} pages"
    if sign == "m" and not (power or per or match["gap"]) and is_million(match):
        return f"{decimal(number)} million"
    written = match["magnitude"] or ""
    magnitude = f" {MAGNITUDES[written]}" if written in MAGNITUDES else written
    said = f"{decimal(number)}{magnitude} {_unit(power, sign, one=is_one(match))}"
    if per:
        squared = " squared" if match["per_power"] and per == "s" else ""
        said += f" per {_unit('' if squared else match['per_power'] or '', per, one=True)}{squared}"
    if match["period"]:
        said += f" per {match['period']}"
    if match["then"]:
        said += f" per {PER.get(match['then'], match['then'])}"
    return ("minus " if match["sign"] else "") + said


def _with_its_stop(match: re.Match[str]) -> str | None:
    said = _measure(match)
    return said and said + stop_behind(match)


def _density(match: re.Match[str]) -> str:
    power = match["power"] or ""
    return f"{match['gap']}per {_unit(power, match['unit'], one=True)}".replace("  ", " ")


def _per(match: re.Match[str]) -> str | None:
    per = match["period"] or _unit(match["power"] or "", match["per"], one=True)
    return f"{_unit('', match['unit'], one=False)} per {per}"


def _lasting(match: re.Match[str]) -> str:
    one = singular_before(match)
    return " ".join(
        f"{decimal(n)} {UNITS[sign][0 if one or int(n) == 1 else 1]}"
        for sign, n in zip(
            ("h", "min", "s", "min", "s"), match.group("h", "m", "s", "m2", "s2"), strict=True
        )
        if n
    )


def _mixed(match: re.Match[str]) -> str:
    whole = match["whole"]
    unit = _unit("", match["unit"], one=not whole)
    said = fraction(whole, match["top"], match["bottom"])
    return f"{behind_an_article(match, said)} {unit}"


_UNIT = any_of(UNITS)
_PERIODS = any_of(
    words("""
    second minute hour day night week month year litre liter gallon barrel tonne ton mile acre
    hectare person head pupil student patient household share
    """)
)
_SEPARATE = any_of(
    unit for unit in UNITS if (len(unit) > 1 and unit.isascii()) or unit in {"m", "s", "h"}
)

_BEHIND_PER = {unit for unit in UNITS if len(unit) > 1 and unit.isascii()} - {"in", "pp"}
"""Without those that are words of their own: Harvard Square in Cambridge."""

MEASURES: tuple[Rule, ...] = (
    rule(
        "hours and minutes",
        r"(?<![\w.,])(?:(?P<h>\d{1,3}) ?hr? ?(?P<m>[0-5]?\d) ?m(?:ins?)?"
        r"(?: ?(?P<s>[0-5]?\d) ?s)?|(?P<m2>\d{1,2})m ?(?P<s2>[0-5]?\d)s)(?!\w)",
        _lasting,
        ("2h 31m", "two hours thirty one minutes"),
        ("1h02m03s, 1m16s", "one hour two minutes three seconds, one minute sixteen seconds"),
        needs=DIGITS,
        near=r"\d ?(?:hr?|m) ?\d",
    ),
    rule(
        "at least so many",
        r"(?<=\+ )(?P<unit>yrs?|hrs?|mins?|lbs?|kg|km|mi|ft|yds?|[mk]ph|mg|ml|mL|cm|mm|kW|MW"
        r"|[kMGT]B|[kMG]Hz|knots|kts)\b(?:\.(?= [a-z]))?(?=[ ,;:.)]|$)",
        lambda m: UNITS[m["unit"]][1],
        ("3+ yrs. of it", "three plus years of it"),
        shapes=("+ a",),
    ),
    rule(
        "square",
        r"(?<=\d )sq\.? (?=mile|met|kilomet|feet|foot|yard|inch)",
        "square ",
        ("18.5 sq miles", "eighteen point five square miles"),
        needs=["sq"],
    ),
    rule(
        "measure with a fraction",
        r"(?<![\w.,/])(?:(?P<whole>\d{1,9})[ -])?(?P<top>\d{1,2})/(?P<bottom>\d{1,2})"
        rf" ?(?P<unit>{_UNIT})(?:(?<! in)|(?=[.),]))(?![\w/])(?:\.(?= [a-z]))?",
        _mixed,
        ("4 1/2 lbs", "four and a half pounds"),
        ("3/4 tsp", "three quarters teaspoon"),
        needs="/",
    ),
    rule(
        "so many of a size",
        rf"(?<=\d)(?: ?x (?=\d{{1,4}} ?{_UNIT} {HELD})"
        rf"|(?<=(?<!\d)\d) (?=\d{{3}} ?(?:g|ml) {HELD}))",
        " ",
        (
            "2 x 400g tins or 2 400g tins",
            "two four hundred gram tins or two four hundred gram tins",
        ),
        shapes=("0 a 0", "0a 0", "0 000"),
    ),
    rule(
        "measure",
        r"(?:(?<![\w.])(?<![\d\s]/)|(?<=\dx))(?<!\d,)(?P<sign>(?<![^\s(\[])[-\u2212])?"
        rf"(?P<number>{NUMBER})(?P<magnitude> ?(?:thousand|million|billion|trillion)"
        r"|(?:m|bn|tn)(?= (?:sq |cu )?(?:k[mgW]|[MG]W|ha|mi|ft|lb|oz|m|gal|bpd|b/d)\b))?"
        rf"(?P<gap>[ -]?)(?P<before>sq\.?[ -]|sq\.(?=[mfkyi])|cu )?"
        rf"(?P<unit>{_UNIT})(?P<after>[23²³])?"
        rf"(?:(?:/| / (?=k?m/?h?\b|h\b|s\b|kg\b|m?[lL]\b))"
        rf"(?:(?P<period>{_PERIODS})|(?P<per>{_UNIT})(?P<per_power>[23²³])?))?"
        rf"(?:(?<=/..)/(?P<then>day|d|week|wk|h|hr|min)|)"
        rf"(?!\w|/(?!\d|gas|{VALUE})|'\w)"
        r"(?P<point>\.(?=[,;)]| [A-Za-z\d=]))?",
        _with_its_stop,
        ("12kg", "twelve kilograms"),
        ("3 cm", "three centimeters"),
        ("a 5km run", "a five kilometer run"),
        ("a 5-qt. Dutch oven", "a five quart Dutch oven"),
        ("2 5 lb. Bags. It weighs 5 lb. Ann", "two five pound Bags. It weighs five pounds. Ann"),
        ("2 oz. Butter", "two ounces Butter"),
        ("1 (15-oz) can", "one (fifteen ounce) can"),
        ("155mm shells", "one hundred fifty five millimeter shells"),
        ("90 km/h or 90 km / h", "ninety kilometers per hour or ninety kilometers per hour"),
        ("200Gb of music, a 10Gb port", "two hundred gigabytes of music, a ten gigabit port"),
        ("60hz, a 5 Mb genome", "sixty hertz, a five megabase genome"),
        ("2°C or 40C", "two degrees Celsius or forty degrees Celsius"),
        ("41 km²", "forty one square kilometers"),
        ("1 mg, 12 nm off Cork", "one milligram, twelve nautical miles off Cork"),
        ("50 mph/80 kph", "fifty miles per hour slash eighty kilometers per hour"),
        ("3 million kg, 20bn km", "three million kilograms, twenty billion kilometers"),
        ("5m users, 1.5m were", "five million users, one point five million were"),
        (
            "3 mg/kg/day, 5 ng/ml",
            "three milligrams per kilogram per day, five nanograms per milliliter",
        ),
        ("9.8 m/s²", "nine point eight meters per second squared"),
        needs=DIGITS,
        first=r"[-.\d\u2212](?<!\d\d)",
    ),
    rule(
        "measure with a decimal comma",
        rf"(?<![\w.,])(?P<n>[1-9]?\d),(?P<part>\d{{1,2}}) ?(?P<unit>{_SEPARATE}|[lgm])(?![\w/])",
        lambda m: f"{decimal(m['n'] + '.' + m['part'])} {UNITS[m['unit']][1]}",
        ("2,5kg", "two point five kilograms"),
        first=AT_NUMBER,
        near=r"\d,\d\d? ?[a-zA-Z]",
        shapes=("0,0",),
    ),
    rule(
        "per unit",
        rf"(?<=[\d{VALUE}])(?P<gap> ?)/(?P<unit>{_SEPARATE})(?P<power>[23²³])?(?![\w/])",
        _density,
        ("4,507.4/km²", "four thousand five hundred seven point four per square kilometer"),
        ("12/kg", "twelve per kilogram"),
        needs="/",
    ),
    rule(
        "per unit of measure",
        rf"(?:(?:(?<=\bper )|(?<=\b[Ss]quare ))(?P<unit>{any_of(_BEHIND_PER)})"
        r"|(?<=\b[Aa] )(?P<one>k[gm]|lb|kWh|MWh))(?!\w)",
        lambda m: _unit("", m["unit"] or m["one"], one=before(m, 7).lower() != "square "),
        ("5p per kWh", "five pence per kilowatt hour"),
        ("12 million square km", "twelve million square kilometers"),
        ("$3 a kg", "three dollars a kilogram"),
        needs=signs_of(_BEHIND_PER),
        near=r"(?:per|quare) |[Aa] (?:k[gmW]|lb|MW)",
    ),
    rule(
        "unit per unit",
        rf"(?<![\w/])(?P<unit>{_SEPARATE})/(?:(?P<period>{_PERIODS})|(?P<per>{_SEPARATE})"
        r"(?P<power>[23²³])?)(?![\w/])",
        _per,
        ("in km/h or min/mile", "in kilometers per hour or minutes per mile"),
        needs="/",
    ),
    rule(
        "per day",
        rf"(?<=[{VALUE}%])/(?={_PERIODS}\b)|(?<=,\d\d\d)/(?P<day>d)\b",
        lambda m: " per day" if m["day"] else " per ",
        ("95p/litre, 1%/year", "ninety five pence per litre, one percent per year"),
        ("10,000/d of gas", "ten thousand per day of gas"),
        needs="/",
        near=rf"[{VALUE}%\d]/[a-z]",
    ),
    rule(
        "size",
        rf"(?<=[\d{VALUE}])(?<!(?<![.\d])0)(?: ?x ?|×| × (?!\d+(?:[.,;)?]|$)))(?=[\d{VALUE}])"
        rf"(?!\d{{1,9}} ?[=÷]|{VALUE}{{1,16}} ?÷|10[\^⁰-⁹⁻²³¹])",
        " by ",
        ("a 3 x 4 grid, 1.0 x 2", "a three by four grid, one point zero by two"),
        ("1920×1080", "one thousand nine hundred twenty by one thousand eighty"),
        needs="x×",
        first=rf"[ x×](?<=[\d{VALUE}].)",
    ),
)

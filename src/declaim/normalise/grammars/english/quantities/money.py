"""Money and percentages."""

import re

from declaim.normalise.grammars.english.figures.numbers import NUMBER, decimal
from declaim.normalise.grammars.english.quantities.described import DESCRIBED, singular_before
from declaim.normalise.grammars.english.quantities.old_money import OLD_MONEY
from declaim.normalise.grammars.english.vocabulary.currencies import (
    COINS,
    SOLD,
    SYMBOLS,
    TIGHT,
    Currency,
)
from declaim.normalise.grammars.english.vocabulary.figures_with_names import MAGNITUDES
from declaim.normalise.grammars.english.vocabulary.units import UNITS
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import (
    AT_NUMBER,
    VALUE,
    Rule,
    after,
    any_of,
    before,
    rule,
    words,
)

_PERIODS = (
    {"y": "year", "d": "day", "bbl": "barrel"}
    | {word: word for word in words("month year week day hour night person unit share")}
    | {
        unit: UNITS[unit][0]
        for unit in words("mo yr wk hr h min kg lb gal L l oz t km mi GB MB kWh MWh")
    }
)
"""Things that are paid for by the piece: $9/mo."""


def _amount(number: str, magnitude: str, currency: Currency, *, singular: bool) -> str:
    if re.fullmatch(r"\d+,\d\d", number):  # as on the continent
        number = number.replace(",", ".")
    whole, _, part = re.sub("[, ]", "", number).partition(".")
    if magnitude:
        return f"{decimal(number)} {magnitude} {currency.one if singular else currency.many}"
    if part.strip("0") == "":
        alone = singular or int(whole or 0) == 1
        return f"{cardinal(whole or '0')} {currency.one if alone else currency.many}"
    if not currency.cent or len(part.rstrip("0")) > 2:
        return f"{decimal(number)} {currency.one if singular else currency.many}"
    hundredths = int(part[:2].ljust(2, "0"))
    small = f"{cardinal(str(hundredths))} {currency.cent if hundredths == 1 else currency.cents}"
    if int(whole or 0) == 0:
        return small
    large = currency.one if singular or int(whole) == 1 else currency.many
    return f"{cardinal(whole)} {large} {small}"


def _money(match: re.Match[str]) -> str:
    sign = match["symbol"] or match["code"]
    currency = SYMBOLS[sign.strip()] if sign else TIGHT[match["tight"]]
    magnitude = _MAGNITUDES.get((match["magnitude"] or "").strip(" -"), "")
    singular = singular_before(match) or (
        "-" in (match["magnitude"] or "") and bool(re.match(DESCRIBED, after(match)))
    )
    said = _amount(match["number"], magnitude, currency, singular=singular)
    if last := match["last"]:
        first_magnitude = _MAGNITUDES.get((match["low"] or "").strip(" -"), "")
        said = _amount(last, magnitude, currency, singular=singular)
        low = " ".join(filter(None, (decimal(match["number"]), first_magnitude)))
        said = f"{low} to {said}"
    if match["sign"]:
        said = f"minus {said}"
    return said + (f" per {(_PERIODS | SOLD)[match['period']]}" if match["period"] else "")


def _trailing(match: re.Match[str]) -> str:
    singular = singular_before(match)
    magnitude = _MAGNITUDES.get((match["magnitude"] or "").strip(), "")
    return _amount(match["number"], magnitude, SYMBOLS[match["code"]], singular=singular)


def _pence(match: re.Match[str]) -> str:
    one, many = COINS[match["unit"]]
    singular = match["n"] == "1" or (match["unit"] != "p" and singular_before(match))
    return f"{decimal(match['n'])} {one if singular else many}"


_SIGNS = any_of(sign for sign in SYMBOLS if not sign.isalpha())
_CODES = any_of(code for code in SYMBOLS if code.isalpha())
_MAGNITUDES = MAGNITUDES | {"t": "trillion", "MM": "million", "mm": "million"}
_MAGNITUDE = rf"(?:[ -]?{any_of(_MAGNITUDES)}(?!\w))"
_NEEDS = {sign.strip(".") if sign.strip(".").isalpha() else sign[-1] for sign in SYMBOLS | TIGHT}

_AT_MONEY = r"[^a-y\d\s.,;:'\"()](?<!\w.)(?=\D{0,6}\d)"
"""The first character of a sign or code with a figure behind it."""


def _falls(match: re.Match[str]) -> str | None:
    """A second sum that is smaller ends no range."""
    first = re.search(r"([$£€])(\d{1,3}(?:,\d{3})*(?:\.\d\d)?)$", before(match))
    if not first or first[1] != match["symbol"]:
        return None
    return ", " if float(match["n"].replace(",", "")) < float(first[2].replace(",", "")) else None


_NAMES = {"$": "db", "£": "pq", "€": "e"}
"""First letters of the names of a currency, by its sign."""


def _twice_named(match: re.Match[str]) -> str | None:
    """A currency that is written as a sign and as a word is said once."""
    name, currency = match["name"].lstrip(), SYMBOLS[match["sign"]]
    if name[0] not in _NAMES[match["sign"]]:
        return None
    if match["part"]:
        return _amount(match["number"] + match["part"], "", currency, singular=False)
    return cardinal(match["number"].replace(",", "")) + match["name"]


def _with_a_colon(match: re.Match[str]) -> str:
    number = f"{match['number']}.{match['part']}"
    return _amount(number, "", SYMBOLS[match["sign"]], singular=False)


def _sign_before(match: re.Match[str]) -> str:
    return max("$£€", key=before(match, 14).rfind)


PRICES: tuple[Rule, ...] = (
    rule(
        "second sum without its sign",
        r"(?:(?<=[$£€]\d\.\d\d to )|(?<=[$£€]\d\d\.\d\d to )|(?<=[$£€]\d\.\d\d or )"
        r"|(?<=[$£€]\d\.\d\d[-–])|(?<=[$£€]\d\d\.\d\d[-–]))(?P<number>\d{1,4}\.\d\d)(?![\w%/]|[.,]\d)",
        lambda m: (
            (" to " if before(m, 1) in "-–" else "")
            + _amount(m["number"], "", SYMBOLS[_sign_before(m)], singular=False)
        ),
        (
            "from $1.50 to 15.00 a week",
            "from one dollar fifty cents to fifteen dollars a week",
        ),
        first=AT_NUMBER,
        needs="$£€",
    ),
    rule(
        "money with a colon",
        r"(?<![\w$£€])(?P<sign>[$£€])(?P<number>\d{1,4}):(?P<part>\d\d)(?![\w:]|[.,]\d)",
        _with_a_colon,
        ("a pie for £3:50", "a pie for three pounds fifty pence"),
        needs="$£€",
        near=r"\d:\d",
        first="[$£€]",
    ),
)
"""Before all times."""
MONEY: tuple[Rule, ...] = (
    *OLD_MONEY,
    rule(
        "dash before a smaller sum",
        r"(?<=\d) [-–] (?=(?P<symbol>[$£€])(?P<n>\d{1,3}(?:,\d{3})*(?:\.\d\d)?)(?!\w|[.,]\d))",
        _falls,
        ("5% on £900 – £45", "five percent on nine hundred pounds, forty five pounds"),
        needs=_NEEDS,
        near=r"[-–](?<=\d .) \S",
        first=r" (?<=\d.)",
    ),
    rule(
        "range of money",
        rf"(?<![\w.])(?P<symbol>{_SIGNS})(?P<low>\d{{1,3}}(?:\.\d)?)(?: ?[-–] ?| to )"
        rf"(?=(?P=symbol)(?P<high>\d{{1,3}}(?:\.\d)?){_MAGNITUDE})",
        lambda m: f"{decimal(m['low'])} to " if float(m["low"]) < float(m["high"]) else None,
        ("$2–$3 million", "two to three million dollars"),
        ("from $1.3 to $1.5bn", "from one point three to one point five billion dollars"),
        needs=_NEEDS,
        near=r"\d ?[-–t]",
    ),
    rule(
        "money before its name",
        r"(?<![\w$£€])(?P<sign>[$£€])(?P<number>\d{1,3}(?:,\d{3})+|\d{1,6})(?P<part>\.\d\d)?"
        r"(?P<name> (?:dollars?|bucks|pounds?|quid|euros?)\b)",
        _twice_named,
        ("only $5 bucks, $80 dollars", "only five bucks, eighty dollars"),
        ("about £9.50 pounds", "about nine pounds fifty pence"),
        needs=words("dollar dollars bucks pound pounds quid euro euros"),
        near=r"\d (?:doll|buck|pound|quid|euro)",
    ),
    rule(
        "money",
        r"(?<![\w.])(?P<sign>(?<![^\s(\[])[-\u2212](?=\S))?"
        rf"(?:(?P<symbol>{_SIGNS}) ?|(?P<code>{_CODES}) ?(?=\d)"
        rf"|(?P<tight>{any_of(TIGHT)})(?=(?:{NUMBER}){_MAGNITUDE}|\d{{1,3}}[, ]\d\d\d"
        r"|(?<=Sh)\d|(?<=R)\d{1,4}\.\d\d(?!\d)"
        r"|(?<=N)\d{3,}(?: (?:per|an?|each|to|from|and|in)\b|[.,;)]|$)))"
        rf"(?P<number>\d{{1,9}},\d\d(?![\d,])|{NUMBER})"
        rf"(?:(?P<low>{_MAGNITUDE})? ?[-–] ?(?=[\d.])(?P<last>{NUMBER})(?!/\d))?"
        rf"(?P<magnitude>{_MAGNITUDE})?"
        rf"(?: ?/ ?(?P<period>{any_of(_PERIODS | SOLD)})(?!\w)"
        r"(?:(?<=/mo|/yr|/wk|/hr)\.(?=,? [a-z]))?|(?<=£\d\.\d\d)p(?!\w)|(?<=£\d\d\.\d\d)p(?!\w))?",
        _money,
        ("$1.2bn, $15MM", "one point two billion dollars, fifteen million dollars"),
        ("his $4.5-million deal", "his four point five million dollar deal"),
        ("a $1.2bn plan", "a one point two billion dollar plan"),
        ("€10-20m", "ten to twenty million euros"),
        ("$20.50", "twenty dollars fifty cents"),
        ("£1.01, £1.50p", "one pound one penny, one pound fifty pence"),
        ("US$5", "five U S dollars"),
        ("$9/mo, €2.50/L", "nine dollars per month, two euros fifty cents per liter"),
        ("($0.10 / mmbtu)", "(ten cents per million B T U)"),
        ("¥300", "three hundred yen"),
        ("MX$3, GH¢20, ฿80", "three Mexican pesos, twenty cedis, eighty baht"),
        ("$3 million–$4 million", "three million dollars to four million dollars"),
        needs=_NEEDS,
        first=_AT_MONEY,
    ),
    rule(
        "money for a unit",
        rf"(?<![\w$£€])(?P<symbol>[$£€]) ?/ ?(?P<period>{any_of(_PERIODS | SOLD)})(?!\w)",
        lambda m: f"{SYMBOLS[m['symbol']].many} per {(_PERIODS | SOLD)[m['period']]}",
        ("in $/MWh and €/kg", "in dollars per megawatt hour and euros per kilogram"),
        needs="$£€",
        near=r"[$£€] ?/",
    ),
    rule(
        "money after the number",
        rf"(?<![\w.,])(?P<number>\d{{1,9}},\d\d(?![\d,])|{NUMBER})(?P<magnitude>{_MAGNITUDE})?"
        rf" ?(?P<code>[$£€¥₩₹₽₺₪₫₴]|{_CODES})(?!\w)",
        _trailing,
        ("50 €, 5,50 €", "fifty euros, five euros fifty cents"),
        ("2 million CHF", "two million Swiss francs"),
        needs=_NEEDS,
        first=r"[.\d](?<!\d\d)",
    ),
    rule(
        "pence and cents",
        r"(?:(?<=\bUS)|(?<![\w.,]))"
        r"(?P<n>(?!(?:240|360|480|720|1080|1440|2160|4320)p)\d{1,4}(?:,\d{3})?(?:\.\d{1,2})?)"
        r"(?P<unit>[p¢]|c(?= (?:a|per|each|coin|to|off)\b))(?!\w)",
        _pence,
        ("75p a litre", "seventy five pence a litre"),
        ("fell to 1,203p", "fell to one thousand two hundred three pence"),
        ("up 3.75p in 1080p", "up three point seven five pence in ten eighty p"),
        ("99¢", "ninety nine cents"),
        first=AT_NUMBER,
        near=r"\d[p¢c]",
        shapes=("0a", "0¢"),
    ),
)

PERCENT: tuple[Rule, ...] = (
    rule(
        "percent",
        rf"(?:(?<=[\d{VALUE}])|(?<=[\d{VALUE}] ))%|(?<=[\w,]) ?%(?=\W)|%",
        " percent",
        ("5%", "five percent"),
        ("10–20%", "ten to twenty percent"),
        ("3.5 %", "three point five percent"),
        needs="%",
        first=r"[ %](?=%|(?<=%))",
    ),
    rule("per mille", "‰", " per mille", ("3‰", "three per mille"), needs="‰"),
)

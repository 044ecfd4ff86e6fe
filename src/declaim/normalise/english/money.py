"""Money and percentages."""

import re
from dataclasses import dataclass

from declaim.normalise.english.numbers import (
    DESCRIBED,
    DIGITS,
    LEFT,
    MAGNITUDES,
    NUMBER,
    decimal,
    singular_before,
)
from declaim.normalise.english.units import UNITS
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import Rule, after, any_of, rule, words


@dataclass(frozen=True, slots=True)
class Currency:
    """How one and many of a currency are called, and the hundredth part of it."""

    one: str
    many: str
    cent: str = ""
    cents: str = ""


def _dollar(adjective: str = "") -> Currency:
    space = adjective and f"{adjective} "
    return Currency(f"{space}dollar", f"{space}dollars", "cent", "cents")


_POUND = Currency("pound", "pounds", "penny", "pence")
_EURO = Currency("euro", "euros", "cent", "cents")
_YEN = Currency("yen", "yen")
_RUPEE = Currency("rupee", "rupees", "paisa", "paise")
_FRANC = Currency("Swiss franc", "Swiss francs", "centime", "centimes")
SYMBOLS = {
    "$": _dollar(),
    "US$": _dollar("U S"),
    "US $": _dollar("U S"),
    "USD": _dollar("U S"),
    "A$": _dollar("Australian"),
    "AU$": _dollar("Australian"),
    "AUD": _dollar("Australian"),
    "C$": _dollar("Canadian"),
    "CA$": _dollar("Canadian"),
    "CAD": _dollar("Canadian"),
    "NZ$": _dollar("New Zealand"),
    "HK$": _dollar("Hong Kong"),
    "S$": _dollar("Singapore"),
    "R$": Currency("real", "reais", "centavo", "centavos"),
    "£": _POUND,
    "GBP": _POUND,
    "€": _EURO,
    "EUR": _EURO,
    "¥": _YEN,
    "JPY": _YEN,
    "CNY": Currency("yuan", "yuan"),
    "RMB": Currency("yuan", "yuan"),
    "₩": Currency("won", "won"),
    "KRW": Currency("won", "won"),
    "₹": _RUPEE,
    "Rs.": _RUPEE,
    "Rs": _RUPEE,
    "INR": _RUPEE,
    "₽": Currency("ruble", "rubles", "kopeck", "kopecks"),
    "₺": Currency("lira", "lira"),
    "₪": Currency("shekel", "shekels"),
    "₫": Currency("dong", "dong"),
    "₴": Currency("hryvnia", "hryvnias"),
    "₦": Currency("naira", "naira"),
    "₱": Currency("peso", "pesos"),
    "CHF": _FRANC,
    "SEK": Currency("Swedish krona", "Swedish kronor"),
    "NOK": Currency("Norwegian krone", "Norwegian kroner"),
    "DKK": Currency("Danish krone", "Danish kroner"),
    "zł": Currency("zloty", "zlotys"),
    "PLN": Currency("zloty", "zlotys"),
    "NT$": _dollar("Taiwan"),
    "RM": Currency("ringgit", "ringgit", "sen", "sen"),
    "Rp": Currency("rupiah", "rupiah"),
    "Dh": Currency("dirham", "dirhams"),
    "Dhs": Currency("dirham", "dirhams"),
    "KSh": Currency("shilling", "shillings"),
    "Ksh": Currency("shilling", "shillings"),
    "NZD": _dollar("New Zealand"),
    "HKD": _dollar("Hong Kong"),
    "SGD": _dollar("Singapore"),
    "RUB": Currency("ruble", "rubles", "kopeck", "kopecks"),
    "UAH": Currency("hryvnia", "hryvnias"),
    "TRY": Currency("lira", "lira"),
    "BRL": Currency("real", "reais", "centavo", "centavos"),
    "MXN": Currency("Mexican peso", "Mexican pesos", "centavo", "centavos"),
    "ZAR": Currency("rand", "rand", "cent", "cents"),
    "THB": Currency("baht", "baht"),
    "CZK": Currency("Czech koruna", "Czech korunas"),
    "HUF": Currency("forint", "forints"),
    "RON": Currency("Romanian leu", "Romanian lei"),
    "ILS": Currency("shekel", "shekels"),
    "AED": Currency("dirham", "dirhams"),
    "SAR": Currency("riyal", "riyals"),
    "EGP": Currency("Egyptian pound", "Egyptian pounds"),
    "NGN": Currency("naira", "naira"),
    "KES": Currency("Kenyan shilling", "Kenyan shillings"),
    "PKR": Currency("Pakistani rupee", "Pakistani rupees"),
}
_TIGHT = {
    "SR": SYMBOLS["SAR"],
    "QR": Currency("riyal", "riyals"),
    "Sh": Currency("shilling", "shillings"),
    "N": SYMBOLS["NGN"],
    "R": SYMBOLS["ZAR"],
}
"""Money only in front of a large number and without a space: R500m, not R2-D2."""
_PERIODS = (
    {"y": "year", "d": "day", "bbl": "barrel"}
    | {word: word for word in words("month year week day hour night person unit share")}
    | {
        unit: UNITS[unit][0]
        for unit in words("mo yr wk hr h min kg lb gal L l oz t km mi GB MB kWh MWh")
    }
)
"""What is paid for by the piece: $9/mo."""
_SMALL = {
    "p": ("penny", "pence"),
    "¢": ("cent", "cents"),
    "c": ("cent", "cents"),
}


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
    currency = SYMBOLS[sign.strip()] if sign else _TIGHT[match["tight"]]
    magnitude = MAGNITUDES.get((match["magnitude"] or "").strip(" -"), "")
    singular = singular_before(match) or (
        "-" in (match["magnitude"] or "") and bool(re.match(DESCRIBED, after(match)))
    )
    said = _amount(match["number"], magnitude, currency, singular=singular)
    if last := match["last"]:
        first_magnitude = MAGNITUDES.get((match["low"] or "").strip(" -"), "")
        said = _amount(last, magnitude, currency, singular=singular)
        low = " ".join(filter(None, (decimal(match["number"]), first_magnitude)))
        said = f"{low} to {said}"
    if match["sign"]:
        said = f"minus {said}"
    return said + (f" per {_PERIODS[match['period']]}" if match["period"] else "")


def _trailing(match: re.Match[str]) -> str:
    singular = singular_before(match)
    magnitude = MAGNITUDES.get((match["magnitude"] or "").strip(), "")
    return _amount(match["number"], magnitude, SYMBOLS[match["code"]], singular=singular)


def _coins(number: str, one: str, many: str) -> str:
    return f"{cardinal(number)} {one if number == '1' else many}"


def _old_money(match: re.Match[str]) -> str:
    found = match.groupdict()
    counted = (
        (found["l"], "pound", "pounds"),
        (found["ls"] or found["s"] or found["s2"], "shilling", "shillings"),
        (found["lsd"] or found["sd"] or found["d"], "penny", "pence"),
    )
    return " ".join(_coins(number, one, many) for number, one, many in counted if number)


def _pence(match: re.Match[str]) -> str:
    one, many = _SMALL[match["unit"]]
    singular = match["n"] == "1" or (match["unit"] != "p" and singular_before(match))
    return f"{decimal(match['n'])} {one if singular else many}"


_SIGNS = any_of(sign for sign in SYMBOLS if not sign.isalpha())
_CODES = any_of(code for code in SYMBOLS if code.isalpha())
_MAGNITUDE = rf"(?:[ -]?{any_of(MAGNITUDES)}(?!\w))"
_NEEDS = {sign.strip(".") if sign.strip(".").isalpha() else sign[-1] for sign in SYMBOLS | _TIGHT}

MONEY: tuple[Rule, ...] = (
    rule(
        "pounds, shillings and pence",
        r"(?<![\w.,])(?:£(?P<l>\d{1,3}(?:,\d{3})*)"
        r" (?P<ls>\d{1,2})s\b\.?(?: ?(?P<lsd>\d{1,2})d\b\.?)?"
        r"|(?P<s>\d{1,2})s\. ?(?P<sd>\d{1,2})d\b\.?"
        r"|(?<!the )(?<!his )(?<!her )(?<!late )(?<!early )(?<!mid )"
        r"(?P<s2>\d{1,2})s\.(?=[,;)]| [a-z])|(?P<d>\d{1,2})d\.(?=[,;:)]| [a-z]|$))",
        _old_money,
        ("for 2s. 6d. each", "for two shillings six pence each"),
        (
            "£1 1s. or 21s., at 4d. each",
            "one pound one shilling or twenty one shillings, at four pence each",
        ),
        needs=DIGITS,
        near=r"\d[sd]\b",
    ),
    rule(
        "pounds of old books",
        rf"{LEFT}(?P<n>\d{{1,3}}(?:,\d{{3}})*|\d{{4}})l\."
        r"(?= (?:a year|per annum|sterling|a-year)\b)",
        lambda m: _coins(m["n"], "pound", "pounds"),
        ("had 500l. a year", "had five hundred pounds a year"),
        needs=DIGITS,
        near=r"\dl\.",
    ),
    rule(
        "range of money",
        rf"(?<![\w.])(?P<symbol>{_SIGNS})(?P<low>\d{{1,3}}(?:\.\d)?) ?[-–] ?"
        rf"(?=(?P=symbol)(?P<high>\d{{1,3}}(?:\.\d)?){_MAGNITUDE})",
        lambda m: f"{decimal(m['low'])} to " if float(m["low"]) < float(m["high"]) else None,
        ("$2–$3 million", "two to three million dollars"),
        needs=_NEEDS,
        near=r"\d ?[-–]",
    ),
    rule(
        "money",
        r"(?<![\w.])(?P<sign>(?<![^\s(\[])[-\u2212](?=\S))?"
        rf"(?:(?P<symbol>{_SIGNS}) ?|(?P<code>{_CODES}) ?(?=\d)"
        rf"|(?P<tight>{any_of(_TIGHT)})(?=(?:{NUMBER}){_MAGNITUDE}|\d{{1,3}}[, ]\d\d\d"
        r"|(?<=Sh)\d|(?<=N)\d{3,}(?: (?:per|an?|each|to|from|and|in)\b|[.,;)]|$)))"
        rf"(?P<number>\d{{1,9}},\d\d(?![\d,])|{NUMBER})"
        rf"(?:(?P<low>{_MAGNITUDE})? ?[-–] ?(?=[\d.])(?P<last>{NUMBER}))?"
        rf"(?P<magnitude>{_MAGNITUDE})?"
        rf"(?:/(?P<period>{any_of(_PERIODS)})(?!\w))?",
        _money,
        ("$1.2bn", "one point two billion dollars"),
        ("his $4.5-million deal", "his four point five million dollar deal"),
        ("a $1.2bn plan", "a one point two billion dollar plan"),
        ("€10-20m", "ten to twenty million euros"),
        ("$20.50", "twenty dollars fifty cents"),
        ("£1.01", "one pound one penny"),
        ("US$5", "five U S dollars"),
        ("$9/mo, €2.50/L", "nine dollars per month, two euros fifty cents per liter"),
        ("¥300", "three hundred yen"),
        ("$3 million–$4 million", "three million dollars to four million dollars"),
        needs=_NEEDS,
    ),
    rule(
        "money after the number",
        rf"(?<![\w.,])(?P<number>\d{{1,9}},\d\d(?![\d,])|{NUMBER})(?P<magnitude>{_MAGNITUDE})?"
        rf" ?(?P<code>[$£€¥₩₹₽₺₪₫₴]|{_CODES})(?!\w)",
        _trailing,
        ("50 €, 5,50 €", "fifty euros, five euros fifty cents"),
        ("2 million CHF", "two million Swiss francs"),
        needs=_NEEDS,
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
        needs=DIGITS,
        near=r"\d[p¢c]",
    ),
)

PERCENT: tuple[Rule, ...] = (
    rule(
        "percent",
        r"(?:(?<=[\d\ue000])|(?<=[\d\ue000] ))%|(?<=[\w,]) ?%(?=\W)|%",
        " percent",
        ("5%", "five percent"),
        ("10–20%", "ten to twenty percent"),
        ("3.5 %", "three point five percent"),
        needs="%",
    ),
    rule("per mille", "‰", " per mille", ("3‰", "three per mille"), needs="‰"),
)

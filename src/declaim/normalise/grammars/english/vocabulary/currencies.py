"""Currencies by their signs and codes."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Currency:
    """The names of one and of many of a currency, and of its hundredth part."""

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
    "kr": Currency("krone", "kroner"),
    "Kr": Currency("krone", "kroner"),
    "Kč": Currency("koruna", "korunas"),
    "₽": Currency("ruble", "rubles", "kopeck", "kopecks"),
    "₺": Currency("lira", "lira"),
    "₪": Currency("shekel", "shekels"),
    "₫": Currency("dong", "dong"),
    "₴": Currency("hryvnia", "hryvnias"),
    "₦": Currency("naira", "naira"),
    "₱": Currency("peso", "pesos"),
    "MX$": Currency("Mexican peso", "Mexican pesos", "centavo", "centavos"),
    "GH¢": Currency("cedi", "cedis", "pesewa", "pesewas"),
    "GH₵": Currency("cedi", "cedis", "pesewa", "pesewas"),
    "₵": Currency("cedi", "cedis", "pesewa", "pesewas"),
    "฿": Currency("baht", "baht"),
    "₿": Currency("bitcoin", "bitcoin"),
    "₡": Currency("colón", "colones"),
    "₲": Currency("guaraní", "guaraníes"),
    "₸": Currency("tenge", "tenge"),
    "₾": Currency("lari", "lari"),
    "৳": Currency("taka", "taka"),
    "J$": _dollar("Jamaican"),
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
    "Ksh.": Currency("shilling", "shillings"),
    "TSh": Currency("Tanzanian shilling", "Tanzanian shillings"),
    "TZS": Currency("Tanzanian shilling", "Tanzanian shillings"),
    "USh": Currency("Ugandan shilling", "Ugandan shillings"),
    "UGX": Currency("Ugandan shilling", "Ugandan shillings"),
    "GHS": Currency("cedi", "cedis", "pesewa", "pesewas"),
    "MYR": Currency("ringgit", "ringgit", "sen", "sen"),
    "IDR": Currency("rupiah", "rupiah"),
    "VND": Currency("dong", "dong"),
    "LKR": Currency("Sri Lankan rupee", "Sri Lankan rupees"),
    "BDT": Currency("taka", "taka"),
    "JMD": _dollar("Jamaican"),
    "TTD": _dollar("Trinidad"),
    "TWD": _dollar("Taiwan"),
    "CNH": Currency("yuan", "yuan"),
    "ZMW": Currency("kwacha", "kwacha"),
    "BWP": Currency("pula", "pula"),
    "QAR": Currency("riyal", "riyals"),
    "KWD": Currency("Kuwaiti dinar", "Kuwaiti dinars"),
    "PKR": Currency("Pakistani rupee", "Pakistani rupees"),
}
TIGHT = {
    "SR": SYMBOLS["SAR"],
    "QR": Currency("riyal", "riyals"),
    "Sh": Currency("shilling", "shillings"),
    "N": SYMBOLS["NGN"],
    "R": SYMBOLS["ZAR"],
}
"""Money only in front of a large number and without a space: R500m, not R2-D2."""
SOLD = {"MMBtu": "million B T U", "mmbtu": "million B T U", "m²": "square meter", "ton": "ton",
         "bushel": "bushel"}  # fmt: skip
COINS = {
    "p": ("penny", "pence"),
    "¢": ("cent", "cents"),
    "c": ("cent", "cents"),
}

"""Digits into words, through num2words: remembered by what was written, loaded when first used."""

import re
from functools import lru_cache
from itertools import chain
from unicodedata import normalize

LONGEST = 36
"""Digits: a longer number is not a quantity, and is said digit by digit."""
INTERNATIONAL = r"\+(?=(?:[ .()-]{0,2}\d){7,15}(?!\d))\d{1,3}(?:[ .-]?\(?\d{1,5}+\)?){2,6}+"
"""A telephone number with its country's, of 7 to 15 digits (E.164)."""
_TURKISH = re.compile(
    "sıfır|bir|iki|üç|dört|beş|altmış|altı|yedi|sekiz|dokuz|on|yirmi|otuz|kırk|elli|yetmiş"
    "|seksen|doksan|yüz|bin|milyon|milyar|trilyon|katrilyon|kentilyon"
)
_FEW_THOUSANDS = re.compile(
    r"(?<= و )(?:ألف|(اثنان)|((?:ثلاث|أربع|خمس|ست|سبع|ثماني|تسع|عشر)ة))"
    r" (ألف|مليون|مليار)\w*\b\u064b?"
)
VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
"""Fractions of one character."""
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


@lru_cache(maxsize=8192)
def cardinal(digits: str, language: str = "en") -> str:
    """'123' is one hundred twenty three; leading zeros and grouping commas are ignored."""
    return _words(digits, language, "cardinal")


@lru_cache(maxsize=8192)
def ordinal(digits: str, language: str = "en") -> str:
    """'123' is one hundred twenty third."""
    return _words(digits, language, "ordinal")


@lru_cache(maxsize=1024)
def year(digits: str, language: str = "en") -> str:
    """'1905' is nineteen oh five."""
    return _words(digits, language, "year")


def year_by_hundreds(digits: str, language: str, hundred: str) -> str:
    """'1989' is neunzehnhundertneunundachtzig in German, '2020' zweitausendzwanzig."""
    if not "1100" <= digits < "2000":
        return cardinal(digits, language)
    rest = "" if digits.endswith("00") else cardinal(digits[2:], language)
    return f"{cardinal(digits[:2], language)}{hundred}{rest}"


def one_by_one(digits: str, language: str = "en") -> str:
    """'404' is four zero four; other characters are passed over."""
    return " ".join(cardinal(digit, language) for digit in digits if digit.isdecimal())


def dotted(number: str, language: str, dot: str) -> str:
    """'14.04' is catorce punto cero cuatro, the number of a version or of a section."""
    return f" {dot} ".join(
        (one_by_one if part[0] == "0" else cardinal)(part, language) if part.isdecimal() else part
        for part in number.split(".")
    )


def by_pairs(digits: str) -> str:
    """'1428' is fourteen twenty eight and '743' seven forty three, as in addresses; English."""
    head, tail = digits[:-2], digits[-2:]
    if tail == "00":
        return f"{cardinal(head)} hundred" if head[-1] != "0" else cardinal(digits)
    return f"{cardinal(head)} {'oh ' if tail[0] == '0' else ''}{cardinal(tail)}"


def parts_of(sign: str) -> tuple[str, str]:
    """'¾' is '3' and '4'."""
    top, _, bottom = normalize("NFKC", sign).partition("\u2044")
    return top, bottom


def roman(numeral: str) -> str:
    """'XIV' is '14'."""
    numbers = [_ROMAN[letter] for letter in numeral]
    return str(
        sum(
            -number if number < following else number
            for number, following in zip(numbers, [*numbers[1:], 0], strict=True)
        )
    )


def decimal(number: str, language: str, separator: str, point: str, joined: int = 0) -> str:
    """'2,05' is zwei Komma null fünf, for the separator ',' and the point 'Komma'.

    At most `joined` decimals are said as one number: 2,35 is deux virgule trente-cinq.
    """
    whole, _, part = number.partition(separator)
    said = cardinal(whole, language) if whole else ""
    say_part = cardinal if part[:1] != "0" and 0 < len(part) <= joined else one_by_one
    return " ".join(filter(None, (said, part and point, say_part(part, language))))


def _few_thousands(match: re.Match[str]) -> str:
    """103,000 in Arabic: num2words has one form of a thousand behind hundreds."""
    two, few, size = match.groups()
    many = {"ألف": "آلاف", "مليون": "ملايين", "مليار": "مليارات"}[size]
    return f"{few} {many}" if few else f"{size}ان" if two else size


def _one_or_two(match: re.Match[str]) -> str:
    """101,000 in Arabic: num2words leaves out the one, which makes it 1,100."""
    return f"{match[1]} و {'اثنان' if match[3] else 'واحد'} {match[2]}"


def _words(digits: str, language: str, kind: str) -> str:
    from num2words import num2words  # 25 ms, paid only by digits

    digits = "".join(filter(str.isdecimal, digits))
    if len(digits) > LONGEST:
        return one_by_one(digits, language)
    try:
        said = str(num2words(int(digits), lang=language, to=kind))
    except (OverflowError, LookupError):  # where a language's words for large numbers end
        return one_by_one(digits, language)
    if language == "ar":  # as it is pronounced; an engine reads the older spelling letter by letter
        said = re.sub("(مائت|مئت|ألف|مليون|مليار)ا(?= و |$)", r"\1ان", said)
        said = re.sub("(ثلاث|أربع|خمس|ست|سبع|ثمان|تسع)(?=مئة)", r"\1 ", said.replace("مائ", "مئ"))
        said = re.sub("(مئ(?:ة|تا)) (ألف|مليون|مليار)اً", r"\1 \2", said)
        said = re.sub(r"(مئة|مئتان) و (ألف|مليون|مليار)(ان)?(?: \2)?(?= و |$)", _one_or_two, said)
        return _FEW_THOUSANDS.sub(_few_thousands, said)
    if language == "tr" and kind == "cardinal":  # it glues its words
        return " ".join(_TURKISH.findall(said))
    if language == "it":
        said = re.sub(r"(?<=\w)tre\b", "tré", said.replace("dicotto", "diciotto"))
    if language in {"pt", "pt_BR", "it"}:  # um milhão mil e um; um milhão e mil
        said = re.sub(r"(lhão|lhões|ilion[ei]|iliard[oi]) e (?=.*mila? ?\w)", r"\1 ", said)
    if language != "en":
        return said.replace(",", "")  # Portuguese of Brazil has a comma between thousands
    words = chain.from_iterable(word.split("-") for word in said.replace(",", "").split())
    return " ".join(word for word in words if word != "and")  # the American way

"""Russian decimals: три целых две десятых."""

import re

from declaim.normalise.numerals import cardinal, one_by_one
from declaim.normalise.rules import words

_PARTS = words("десятая сотая тысячная десятитысячная")
"""The name of one part, by the number of decimals."""


def with_decimals(whole: str, part: str) -> str:
    """Три целых две десятых; behind four decimals, digit by digit."""
    if len(part) > len(_PARTS):
        return f"{cardinal(whole, 'ru')} запятая {one_by_one(part, 'ru')}"
    parts = _counted(part, _PARTS[len(part) - 1])
    return f"{_counted(whole, 'целая')} {parts}"


def _counted(digits: str, name: str) -> str:
    """Одна целая, двадцать две сотых."""
    one = digits[-1] == "1" and digits[-2:] != "11"
    return f"{of_the_feminine(cardinal(digits, 'ru'))} {name if one else name[:-2] + 'ых'}"


def of_the_feminine(number: str) -> str:
    return re.sub("два$", "две", re.sub("один$", "одна", number))


def spoken_number(written: str) -> str:
    whole, _, part = written.partition(",")
    return with_decimals(whole, part) if part else cardinal(whole, "ru")

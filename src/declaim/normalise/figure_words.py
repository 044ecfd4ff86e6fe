"""The words that a language has around its figures: what a language module fills in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

DIGITS = "0123456789٠١٢٣٤٥٦٧٨٩"

Examples = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Money:
    """One and many of a currency, and of its hundredth part."""

    one: str
    many: str
    cent: str = ""
    cents: str = ""
    few: str = ""
    """For 3 to 10, where a language has a form of its own for them."""
    tens: str = ""
    """For 11 to 99, likewise."""
    few_cents: str = ""
    """For 3 to 10 of its hundredth part."""

    def counted(self, number: int) -> str:
        """Its form beside a whole number."""
        if number == 1:
            return self.one
        if self.few and 3 <= number % 100 <= 10:
            return self.few
        return self.tens if self.tens and number % 100 > 10 else self.many


def _unchanged(number: str, _: str) -> str:
    return number


@dataclass(frozen=True, slots=True)
class Figures:
    """The words around figures in one language."""

    language: str
    months: tuple[str, ...]
    decimal_mark: str
    """Any of these characters."""
    group_marks: str
    """The characters that may stand between thousands."""
    point: str
    minus: str
    plus: str
    percent: str
    to: str
    """Between the ends of a range."""
    ampersand: str
    between_cents: str
    """Between euros and cents."""
    currencies: dict[str, Money]
    magnitudes: dict[str, str]
    """Written: said between the number and the currency."""
    date: Callable[[str, str, str, str], str]
    """(word before, day, month, year or empty): the whole date, and the word before it."""
    date_words: str
    """A pattern between day, month and year: ' de ' in Spanish, ' ' in German."""
    clock: Callable[[int, int], str]
    """(hour, minute): the time of day."""
    clock_pattern: str
    """With the groups h and m."""
    units: dict[str, tuple[str, str]]
    """Written unit: one of them, many of them."""
    periods: tuple[str, ...]
    """Words that may stand behind a stroke: €/mes."""
    per: str
    """Between a unit and another: Kilometer pro Stunde."""
    one: str = ""
    """The word for 1 before a noun, where it is not the one for counting."""
    decimals: int = 0
    """Up to so many digits behind the mark are said as one number: coma treinta y dos."""
    short_months: Mapping[str, str] = field(default_factory=dict)
    """Shortened, in small letters and without the point: the whole name."""
    comma_thousands: str = ""
    """Signs of money behind which a comma stands between thousands, whatever else it does."""
    telephone: str = "(?!)"
    """A pattern for the telephone numbers of its countries."""
    agree: Callable[[str, str], str] = _unchanged
    """(number, the word after it): the number as it stands before that word."""

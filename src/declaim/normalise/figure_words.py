"""The words that a language has around its figures: what a language module fills in."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

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

    @property
    def forms(self) -> tuple[str, ...]:
        """One, few and many of them, and 11 to 99."""
        return self.one, self.few or self.many, self.many, self.tens or self.many

    @property
    def cent_forms(self) -> tuple[str, ...]:
        """The same of its hundredth part."""
        return self.cent, self.few_cents or self.cents, self.cents, self.cents

    def counted(self, number: int) -> str:
        """Its form beside a whole number."""
        if number == 1:
            return self.one
        if self.few and 3 <= number % 100 <= 10:
            return self.few
        return self.tens if self.tens and number % 100 > 10 else self.many


def one_or_many(number: str, forms: tuple[str, ...]) -> str:
    """The first form beside 1, else the last."""
    return forms[0] if number == "1" else forms[-1]


def slavic(number: str, forms: tuple[str, ...]) -> str:
    """Of four forms the one beside 1 and 21, beside 2 to 4 and 22 to 24, beside others, beside 1,5.

    A decimal part is behind a comma. Three forms are enough where none is said with a decimal.
    """
    whole, _, part = number.partition(",")
    if part:
        return forms[-1]
    last, tens = int(whole[-1:] or 0), int(whole[-2:] or 0)
    if last == 1 and tens != 11:
        return forms[0]
    return forms[1] if last in {2, 3, 4} and tens not in {12, 13, 14} else forms[2]


def elided(said: str) -> str:
    """Millions d'euros, millions de dollars."""
    return re.sub("d' (?![aeéhioœuy])", "de ", said).replace("d' ", "d'")


def _unchanged(number: str, _: str) -> str:
    return number


def _as_it_is(_: re.Match[str], said: str) -> str:
    return said


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
    """The word, or the forms that `form` takes with a `|` between them."""
    to: str
    """Between the ends of a range."""
    ampersand: str
    between_cents: str
    """Between euros and cents."""
    currencies: dict[str, Money]
    magnitudes: dict[str, str]
    """Written: said between the number and the currency; between the forms of `form`
    stands a `|`."""
    date: Callable[[str, str, str, str], str]
    """(word before, day, month, year or empty): the whole date, and the word before it."""
    date_words: str
    """A pattern between day, month and year: ' de ' in Spanish, ' ' in German."""
    clock: Callable[[int, int], str]
    """(hour, minute): the time of day."""
    clock_pattern: str
    """With the groups h and m."""
    units: Mapping[str, tuple[str, ...]]
    """Written unit: one of them, many of them; or the forms that `form` takes."""
    periods: tuple[str, ...]
    """Words that may stand behind a stroke: €/mes."""
    per: str
    """Between a unit and another: Kilometer pro Stunde."""
    articles: Mapping[str, str] = field(default_factory=dict)
    """An article before a number: any noun of its gender, in the plural."""
    behind_stroke: Mapping[str, str] = field(default_factory=dict)
    """Units and periods that are said otherwise behind a stroke: all'ora, al mese."""
    joints: tuple[str, ...] = ()
    """Words between two numbers of one noun, which the first agrees with too: 1 o 2 tazas."""
    labels: tuple[str, ...] = ()
    """Words behind which a number stands alone, whatever follows: página 1 contiene."""
    each: tuple[str, ...] = ()
    """Other words before a unit without a number: je, cada."""
    between: str = ""
    """The word before two ends that `ampersand` joins: entre."""
    times: str = ""
    """Between the sides of a size: por, mal."""
    part_of: str = ""
    """Between a fraction and its unit: un cuarto de litro."""
    half: tuple[str, str] | None = None
    """One half of a masculine and of a feminine noun: medio, media."""
    year_joint: str = ""
    """The words of `date` between month and year, where the text's own are kept: del 2020."""
    portions: tuple[str, ...] = ()
    """Nouns whose half is no day of a month: en 1/2 taza."""
    feminine_end: str = "as?$"
    plural_end: str = "s$"
    """Patterns for the end of a feminine noun and of one in the plural, whose half it may be."""
    on: tuple[str, ...] = ()
    """Words before a day and month in figures: le 12/03."""
    pairs: bool = False
    """Whether telephones are said by pairs: zéro deux, soixante et un."""
    one: str = ""
    """The word for 1 before a noun, where it is not the one for counting."""
    decimals: int = 0
    """Up to so many digits behind the mark are said as one number: coma treinta y dos."""
    with_decimals: Callable[[str, str], str] | None = None
    """The words for a whole number and its decimals, where a mark is not said between them."""
    short_months: Mapping[str, str] = field(default_factory=dict)
    """Shortened, in small letters and without the point: the whole name."""
    comma_thousands: str = ""
    """Signs of money behind which a comma stands between thousands, whatever else it does."""
    cents_of: Mapping[str, str] = field(default_factory=dict)
    """A foreign sign of money: the words behind its cents where no whole is said: de dólar."""
    by_context: Mapping[str, tuple[str, str, Money]] = field(default_factory=dict)
    """A sign of money -> the word that makes it another currency, and the one that does not."""
    telephone: str = "(?!)"
    """A pattern for the telephone numbers of its countries."""
    glued: str = ""
    """A pattern for the place behind a word that is written before a figure without a space."""
    form: Callable[[str, tuple[str, ...]], str] = one_or_many
    """(number in digits, the forms of a noun): the form beside that number."""
    agree: Callable[[str, str], str] = _unchanged
    """(number, the word after it): the number as it stands before that word."""
    measured: Callable[[re.Match[str], str], str] = _as_it_is
    """(a measure, its words): the words in the case that the text before the measure asks for."""

    def currency_of(self, sign: str, text: str) -> Money:
        """The currency of a sign: in a Spanish text that speaks of pesos, a dollar is a peso."""
        if sign in self.by_context:
            word, usual, other = self.by_context[sign]
            if word in text and usual not in text:
                return other
        return self.currencies[sign]

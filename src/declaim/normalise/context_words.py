"""The words beside a figure that decide how it is said: what a language module fills in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """The words of one language beside a figure that decide how the figure is said."""

    phones: tuple[str, ...] = ()
    """Before a telephone number: Tel., móvil."""
    codes: tuple[str, ...] = ()
    """Before a number that is said digit by digit: ISBN, CEP."""
    dotted: tuple[str, ...] = ()
    """Before a number whose point is no decimal mark: versión 2.1, capítulo 3.2."""
    dot: str = ""
    """That point."""
    ratio: str = ""
    """Between the parts of a ratio, 16:9, where the word for a range is another."""
    nouns: tuple[str, str] = ("", "")
    """Patterns of masculine and of feminine nouns behind a Roman numeral: III edición."""
    the: tuple[str, str] = ("", "")
    """Masculine and feminine articles before a Roman numeral and a name: el XXIII Ayuntamiento."""
    feminine: str = "(?!)"
    """A pattern for a space and a feminine noun: 3° série."""
    nth: Callable[[str, bool], str] | None = None
    """(digits, whether the noun is feminine): the ordinal before such a noun."""
    many: Callable[[str], str] = str
    """An ordinal before a noun in the plural: terceras Jornadas."""
    degrees: tuple[str, ...] = ()
    """Words behind a degree sign that is none of an ordinal: 20° all'ombra, 15° lugar."""
    large: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """A large number in short: one and many of it."""
    signs: Mapping[str, str] = field(default_factory=dict)
    """Signs before a number: the words."""
    plain: tuple[str, ...] = ()
    """Short words in capitals that are no acronyms beside other capitals: EL, DE."""
    short_years: bool = False
    """Whether 5/11/23 is a date."""
    place: str = ""
    """A pattern between a postal code and what is before it: `, ` in German."""


NO_CONTEXT = Context()

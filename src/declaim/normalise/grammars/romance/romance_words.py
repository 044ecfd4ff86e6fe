"""The words of one language for the rules that Spanish, Portuguese and Italian share."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from declaim.normalise.figure_words import Examples
from declaim.normalise.rules import words

SOFTWARE = words("""
    Ubuntu Debian Fedora Linux Windows Android iOS iPadOS macOS Python PHP Java JavaScript Ruby
    Rails Perl Node Node.js React Angular Vue Laravel Django WordPress Drupal Joomla MySQL MariaDB
    PostgreSQL SQLite MongoDB Firefox Chrome Safari Office LibreOffice OpenOffice GIMP Gimp GNOME
    Gnome KDE Qt Swift Kotlin Rust GPT ChatGPT Claude Gemini Llama HTML CSS XML HTTP TLS SSL USB
    HDMI Bluetooth Wi-Fi WiFi WCAG IEEE OpenGL DirectX GPL CNAE Web web Kernel kernel Docker
    OAuth Unicode Kubernetes Git Bootstrap Symfony Spring Unity
""")
"""Names before the number of a version, whose point is no decimal mark."""

ENGLISH = words("""
    PAY APPLE DAY NEW WAY YOU FOR OF AND THE HIP HOP PUB JAZZ NEWS KEY OUT BOY JOY YES WHO JIT DOM
    WAN
""")
"""English words and names in capitals that are no acronyms: BANCOMAT PAY, ROCK AND ROLL."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Romance:
    """The words of one language for the shared rules, and their examples."""

    examples: Mapping[str, Examples]
    days: Mapping[str, str]
    """Days of the week in short, in small letters: lun is lunes."""
    to: str
    """Between two days: a."""
    either: Mapping[str, str]
    """Two words with a stroke between them: y/o is *y o*."""
    or_: str
    """Between a masculine noun and its feminine: alumno/a is *alumno o alumna*."""
    one_of: tuple[str, ...]
    """Words before one of a unit: medio cm, cada km."""
    titles: Mapping[str, str]
    """Titles that are written without a point before a name: Dr Ruiz."""
    articles: tuple[str, ...]
    """Words before the number of a part of a law: artículo 5°."""
    article_signs: Mapping[str, str]
    """Signs and short forms for those words: § is parágrafo."""
    laws: tuple[str, ...]
    """Words before the number of a law or a file and its year: Ley 39/2015."""
    numbered: Mapping[str, str]
    """Short forms before a number: n.º is número."""
    nth: Callable[[str], str]
    """(digits): the ordinal of a part of a law."""
    times: Mapping[str, str]
    """Words before a time with a point, as they are written: the same as they are said."""
    saints: tuple[str, str, str]
    """Before a man's name, a woman's and a vowel: san, santa, sant'."""
    over: str
    """Between the two values of a blood pressure."""
    parts_of_day: tuple[str, str, str, str]
    """Of the morning, the afternoon, the night and noon."""
    times_as_many: tuple[str, str]
    """Once and several times: vez, veces."""
    thousands: str
    """The word for 1,000 behind a number."""
    power: str
    """Between a number and its power."""
    comparisons: tuple[str, str, str, str]
    """The words for <, >, <= and >=."""
    powers: tuple[str, str]
    """Behind a number: al cuadrado, al cubo."""
    first_four: tuple[str, str, str, str]
    """The ordinals before a quarter of a year."""
    ratios: tuple[str, ...]
    """Words before a ratio that looks like a time: ratio 1:20."""
    out_of: str
    """Between marks and the highest mark: 8,6/10."""
    books: tuple[str, ...]
    """Books of the Bible, before chapter and verse."""
    half: tuple[str, str]
    """One half of a masculine and of a feminine noun."""
    compass: Mapping[str, str]
    """N is norte."""
    wind: str
    """A pattern for a word before a direction of the wind: vientos del NO."""
    dot: str
    """The point in the number of a section: 2.1."""
    greek: tuple[str, ...]
    """The names of the Greek letters, in their order."""
    said_as_words: tuple[str, ...]
    """Acronyms that are said as a word."""
    phones: tuple[str, ...]
    """Words that a telephone number follows a few words later."""
    plurals: Mapping[str, str] = field(default_factory=dict)
    """The plural of the name of a letter: P is pês, where an acronym has a plural."""
    and_: str = ""
    """The word for `or_` in the plural, where it is another: alunos e alunas."""
    number: str = "número"
    """The word for number, which may stand behind the words for laws, or alone."""
    law: Callable[[str, str], str] = lambda number, year: f"{number} de {year}"
    """(number, year in words): both, joined."""

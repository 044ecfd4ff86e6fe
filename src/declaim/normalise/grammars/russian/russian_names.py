"""Russian rulers and towns in their cases."""

from declaim.normalise.grammars.russian.russian_years import ordinal
from declaim.normalise.numerals import roman
from declaim.normalise.rules import VALUE, WORD, Rule, any_of, rule, words
from declaim.normalise.spelled_words import VALID_ROMAN

_STEMS = words("""
    Петр Павл Александр Иван Людовик Карл Генрих Фридрих Филипп Бенедикт Наполеон Вильгельм Георг
    Эдуард Рамзес Иоанн Урбан Климент
""")
_SOFT_STEMS = words("Никола Пи Григори Васили Иннокенти")
_QUEENS = words("Екатерин Елизавет Анн Маргарит Изабелл Кристин Беатрис")
_RULERS: dict[str, tuple[str, str]] = {
    **{stem + "а": ("g", "m") for stem in _STEMS},
    **{stem + "у": ("d", "m") for stem in _STEMS},
    **{stem + "ом": ("i", "m") for stem in _STEMS},
    **{stem + "е": ("p", "m") for stem in _STEMS},
    **{stem + "я": ("g", "m") for stem in _SOFT_STEMS},
    **{stem + "ю": ("d", "m") for stem in _SOFT_STEMS},
    **{stem + "ем": ("i", "m") for stem in _SOFT_STEMS},
    **{stem + "а": ("n", "f") for stem in _QUEENS},
    **{stem + end: ("g", "f") for stem in _QUEENS for end in ("ы", "е", "ой")},
    **{stem + "у": ("a", "f") for stem in _QUEENS},
    "Мария": ("n", "f"), "Виктория": ("n", "f"), "Марии": ("g", "f"), "Виктории": ("g", "f"),
    "Марией": ("g", "f"), "Марию": ("a", "f"), "Викторию": ("a", "f"),
}  # fmt: skip
"""The name of a ruler in its case: case and gender of its ordinal."""
_TOWN_IN, _TOWN_OF = words("в во"), words("из до от около близ у для")


def _town(before: str) -> str:
    word = before.strip().lower()
    return before + ("городе" if word in _TOWN_IN else "города" if word in _TOWN_OF else "город")


NAMES: tuple[Rule, ...] = (
    rule(
        "roman numeral of a ruler in its case",
        rf"(?<!\w)(?P<name>{any_of(_RULERS)}) (?P<n>(?=[IVX]){VALID_ROMAN})(?![\w'’]|\. ?[А-ЯЁ])",
        lambda m: f"{m['name']} {ordinal(roman(m['n']), *_RULERS[m['name']]).capitalize()}",
        ("Екатерина II, Александра III", "Екатерина Вторая, Александра Третьего"),
        ("при Марии I и Петре I", "при Марии Первой и Петре Первом"),
        needs="IVX",
    ),
    rule(
        "short form of a town",
        rf"(?<![\w.])(?P<before>(?i:{any_of((*_TOWN_IN, *_TOWN_OF))}) )?"
        rf"(?<![\w.])(?<![\dIVX] )(?<!\d\u00a0)(?<![{VALUE}{WORD}] )г\. ?(?=[А-ЯЁ][а-яё])",
        lambda m: f"{_town(m['before'] or '')} ",
        ("г. Москва, в г. Казани", "город Москва, в городе Казани"),
        needs=["г"],
    ),
)

"""Russian figures, short forms and Roman numerals, in their frequent cases."""

import re

from declaim.normalise.common_rules import LanguageWords, measured, tables_of
from declaim.normalise.figure_rules import magnitudes
from declaim.normalise.figure_words import Figures, Money, slavic
from declaim.normalise.grammars.russian.russian_decimals import (
    of_the_feminine,
    spoken_number,
    with_decimals,
)
from declaim.normalise.grammars.russian.russian_names import NAMES
from declaim.normalise.grammars.russian.russian_years import (
    MONTHS,
    YEAR_ALONE,
    YEARS,
    date,
    ordinal,
)
from declaim.normalise.numerals import cardinal, roman
from declaim.normalise.roman_rules import Numerals
from declaim.normalise.rules import any_of, rule, words
from declaim.normalise.short_dates import short_dates
from declaim.normalise.spelled_words import VALID_ROMAN

_FEMININE = re.compile(
    "(?:тонн[аы]|минут[аы]|секунд[аы]|копейк[аи]|тысяч[аи]|страниц[аы]|глав[аы]|книг[аи]|недел[яи]"
    "|крон[аы]|иен[аы]|лир[аы]|гривн[аы])$"
)


def _clock(hour: int, minute: int) -> str:
    hours = f"{cardinal(str(hour), 'ru')} {slavic(str(hour), ('час', 'часа', 'часов'))}"
    if not minute:
        return hours
    minutes = _agree(cardinal(str(minute), "ru"), "минуты")
    return f"{hours} {minutes} {slavic(str(minute), ('минута', 'минуты', 'минут'))}"


def _agree(number: str, noun: str) -> str:
    """Одна минута, две минуты."""
    if not _FEMININE.search(noun.partition(" ")[0]):
        return number
    return of_the_feminine(number)


def _fraction(top: int, bottom: int) -> str | None:
    if bottom < 2 or top == 0:
        return None
    if (top, bottom) == (1, 2):
        return "одна вторая"
    one = top % 10 == 1 and top % 100 != 11
    upper = of_the_feminine(cardinal(str(top), "ru"))
    lower = ordinal(str(bottom), "n", "f")
    return f"{upper} {lower if one else re.sub('ья$', 'ьих', re.sub('ая$', 'ых', lower))}"


_ENDS = {
    "й": ("n", "m"), "ый": ("n", "m"), "ий": ("n", "m"), "ой": ("n", "m"), "я": ("n", "f"),
    "ая": ("n", "f"), "е": ("n", "n"), "ое": ("n", "n"), "ые": ("n", "p"), "го": ("g", "m"),
    "ого": ("g", "m"), "му": ("d", "m"), "ому": ("d", "m"), "м": ("p", "m"), "ом": ("p", "m"),
    "х": ("g", "p"), "ых": ("g", "p"),
}  # fmt: skip
_CENTURIES = {"век": "n", "века": "g", "веке": "p", "веку": "d", "в.": "p"}
_ADDRESS = {
    ".": "точка", "@": "собака", "/": "косая черта", ":": "двоеточие", "-": "дефис",
    "_": "нижнее подчёркивание", "?": "вопросительный знак", "=": "равно", "&": "и",
    "#": "решётка", "%": "процент", "+": "плюс",
}  # fmt: skip
_SHORT = {
    "т. е.": "то есть", "т. д.": "так далее", "т. п.": "тому подобное", "др.": "другие",
    "т. к.": "так как", "т. н.": "так называемый", "напр.": "например", "см.": "смотри",
    "ср.": "сравни", "н. э.": "нашей эры", "до н. э.": "до нашей эры", "проф.": "профессор",
    "акад.": "академик", "г-н": "господин", "г-жа": "госпожа", "ул.": "улица", "пр-т": "проспект",
    "обл.": "область", "тел.": "телефон", "им.": "имени", "англ.": "английский",
    "руб.": "рублей", "долл.": "долларов", "гг.": "годов", "коп.": "копеек",
    "тыс.": "тысяч", "ок.": "около",
}  # fmt: skip
_NUMBERED = {
    "№": "номер", "стр.": "страница", "с.": "страница", "гл.": "глава", "рис.": "рисунок",
    "ст.": "статья", "п.": "пункт", "д.": "дом", "кв.": "квартира", "§": "параграф", "т.": "том",
}  # fmt: skip
_ROMANS = Numerals(
    counted=words("глава том часть акт раздел книга статья класс группа"),
    rulers=words("""
        Пётр Петр Павел Александр Николай Иван Людовик Карл Генрих Фридрих Филипп Пий Лев Бенедикт
        Григорий Василий Наполеон Вильгельм Георг Эдуард Рамзес Иоанн Урбан Климент Иннокентий
    """),
    say_ruler=lambda digits: ordinal(digits, "n").capitalize(),
)
_LETTERS = words(
    "США ОЭСР ООН СССР РФ ЕС ФБР ЦРУ МВД ФСБ СНГ ГДР ФРГ КНР ДНК РНК БМВ ВВП НДС МГУ СПб"
)
_SAID_AS_WORDS = words("НАТО МИД ВИЧ СПИД ВОЗ ЮНЕСКО ЮНИСЕФ НАСА ФИФА УЕФА ЗАГС ВУЗ ГЭС АЭС")


def _adjective(noun: str, stem: str) -> str:
    """Квадратный метр, квадратных метра."""
    ending = "ий" if stem.endswith("к") else "ый"
    return stem + (ending if noun.endswith("р") else "их" if stem.endswith("к") else "ых")


_UNITS = {
    "км": ("километр", "километра", "километров", "километра"),
    "м": ("метр", "метра", "метров", "метра"),
    "см": ("сантиметр", "сантиметра", "сантиметров", "сантиметра"),
    "мм": ("миллиметр", "миллиметра", "миллиметров", "миллиметра"),
    "кг": ("килограмм", "килограмма", "килограммов", "килограмма"),
    "г": ("грамм", "грамма", "граммов", "грамма"),
    "мг": ("миллиграмм", "миллиграмма", "миллиграммов", "миллиграмма"),
    "т": ("тонна", "тонны", "тонн", "тонны"), "л": ("литр", "литра", "литров", "литра"),
    "мл": ("миллилитр", "миллилитра", "миллилитров", "миллилитра"),
    "ч": ("час", "часа", "часов", "часа"), "мин": ("минута", "минуты", "минут", "минуты"),
    "сек": ("секунда", "секунды", "секунд", "секунды"),
    "га": ("гектар", "гектара", "гектаров", "гектара"),
    "Вт": ("ватт", "ватта", "ватт", "ватта"),
    "кВт": ("киловатт", "киловатта", "киловатт", "киловатта"),
    "МВт": ("мегаватт", "мегаватта", "мегаватт", "мегаватта"),
    "Гц": ("герц", "герца", "герц", "герца"),
    "ГБ": ("гигабайт", "гигабайта", "гигабайт", "гигабайта"),
    "МБ": ("мегабайт", "мегабайта", "мегабайт", "мегабайта"),
    "°C": ("градус Цельсия", "градуса Цельсия", "градусов Цельсия", "градуса Цельсия"),
    "°": ("градус", "градуса", "градусов", "градуса"),
    "В": ("вольт", "вольта", "вольт", "вольта"),
}  # fmt: skip
_LATIN = dict(zip(words("km m cm mm kg g mg ml"), words("км м см мм кг г мг мл"), strict=True))
"""The same units in Latin letters."""
WORDS = Figures(
    language="ru",
    months=MONTHS,
    decimal_mark=",",
    group_marks=".   ",
    point="запятая",
    minus="минус",
    plus="плюс",
    percent="процент|процента|процентов|процента",
    to="до",
    ampersand="и",
    between_cents="",
    currencies={
        "₽": Money("рубль", "рублей", "копейка", "копеек", few="рубля", few_cents="копейки"),
        "руб.": Money("рубль", "рублей", "копейка", "копеек", few="рубля", few_cents="копейки"),
        "USD": Money("доллар", "долларов", "цент", "центов", few="доллара", few_cents="цента"),
        "RUB": Money("рубль", "рублей", "копейка", "копеек", few="рубля", few_cents="копейки"),
        "долл.": Money("доллар", "долларов", "цент", "центов", few="доллара", few_cents="цента"),
        "$": Money("доллар", "долларов", "цент", "центов", few="доллара", few_cents="цента"),
        "€": Money("евро", "евро", "цент", "центов", few_cents="цента"),
        "£": Money("фунт", "фунтов", "пенс", "пенсов", few="фунта", few_cents="пенса"),
        "¥": Money("иена", "иен", few="иены"),
        "₴": Money("гривна", "гривен", "копейка", "копеек", few="гривны", few_cents="копейки"),
    },
    magnitudes={
        "тыс.": "тысяча|тысячи|тысяч|тысячи", "тыс": "тысяча|тысячи|тысяч|тысячи",
        "млн": "миллион|миллиона|миллионов|миллиона", "млн.": "миллион|миллиона|миллионов|миллиона",
        "млрд": "миллиард|миллиарда|миллиардов|миллиарда",
        "млрд.": "миллиард|миллиарда|миллиардов|миллиарда",
        "трлн": "триллион|триллиона|триллионов|триллиона",
    },
    date=date,
    date_words=" ",
    clock=_clock,
    clock_pattern=r"(?P<h>\d{1,2}):(?P<m>[0-5]\d)",
    telephone=r"8[ -]?\(?\d{3}\)?[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}",
    units=measured(
        _UNITS | {latin: _UNITS[sign] for latin, sign in _LATIN.items()},
        lambda noun: f"{_adjective(noun, 'квадратн')} {noun}",
        lambda noun: f"{_adjective(noun, 'кубическ')} {noun}",
        signs=words("км м см мм km m cm mm"),
    ),
    periods=words("день месяц год час неделю минуту секунду"),
    per="в",
    form=slavic,
    agree=_agree,
    with_decimals=with_decimals,
)  # fmt: skip


TABLES = tables_of(
    LanguageWords(
        figures=WORDS,
        short=_SHORT,
        numbered=_NUMBERED,
        address=_ADDRESS,
        letters=_LETTERS,
        said_as_words=_SAID_AS_WORDS,
        numerals=_ROMANS,
        fraction=_fraction,
        with_part=lambda whole, part: f"{whole} и {part}",
    ),
    {
        "formula in LaTeX": ((r"где $E=mc^2$", "где E равно m c в квадрате"),),
        "date": (("3 мая 2020", "третьего мая две тысячи двадцатого года"),),
        "numeric date": (("03.05.2020", "третьего мая две тысячи двадцатого года"),),
        "time": (("в 14:21", "в четырнадцать часов двадцать одна минута"),),
        "money": (
            ("22 ₽", "двадцать два рубля"),
            ("3,50 $", "три доллара пятьдесят центов"),
            ("2 млрд €, 20 долл. за место", "два миллиарда евро, двадцать долларов за место"),
        ),
        "percent": (
            ("12,5%, 3%", "двенадцать целых пять десятых процента, три процента"),
            ("0,02%", "ноль целых две сотых процента"),
        ),
        "measure": (
            ("5 км, 2 км, 21 км", "пять километров, два километра, двадцать один километр"),
            ("90 км/ч, 2 мин", "девяносто километров в час, две минуты"),
            ("5 км², 80 m²", "пять квадратных километров, восемьдесят квадратных метров"),
        ),
        "number": (("1 500 домов", "одна тысяча пятьсот домов"),),
        "digits left": (("G20", "G двадцать"),),
        "range": (("3–5", "три до пять"),),
        "ampersand": (("хлеб & вода", "хлеб и вода"),),
        "address of the net": (("anna@primer.ru", "anna собака primer точка ru"),),
        "short form before a number": (("№ 5, гл. 12", "номер пять, глава двенадцать"),),
        "fraction": (("3/4 голосов", "три четвёртых голосов"),),
        "roman numeral of a part": (("глава IV", "глава четыре"),),
        "roman numeral of a ruler": (
            ("Пётр I и Людовик XIV", "Пётр Первый и Людовик Четырнадцатый"),
        ),
        "short form": (("дома и т. д. Потом сад.", "дома и так далее. Потом сад."),),
        "acronym": (("В США и НАТО", "В С Ш А и Нато"),),
    },
    rule(
        "ordinal",
        rf"(?<![\w.,])(?P<n>\d{{1,4}})-(?P<end>{any_of(_ENDS)})(?!\w)",
        lambda m: ordinal(
            m["n"], *(("n", "p") if m["end"] == "е" and m["n"][-1] == "0" else _ENDS[m["end"]])
        ),
        ("5-й этаж, 2-я часть", "пятый этаж, вторая часть"),
        ("3-ая глава, 7-ого дома", "третья глава, седьмого дома"),
        ("1960-е годы", "тысяча девятьсот шестидесятые годы"),
        needs="-",
    ),
    rule(
        "roman century",
        rf"(?<![\w.,])(?P<n>(?=[IVX]){VALID_ROMAN}|\d{{1,2}}) (?P<word>век[аеу]?|в\.)(?!\w)",
        lambda m: f"{ordinal(_digits(m['n']), _CENTURIES[m['word']])} {_century(m['word'])}",
        ("XIX век, в XX веке", "девятнадцатый век, в двадцатом веке"),
        ("до 8 века", "до восьмого века"),
        needs=["век", "века", "веке", "веку", "в"],
    ),
    magnitudes(
        WORDS,
        spoken_number,
        ("400 млн человек", "четыреста миллионов человек"),
        ("1,5 млрд лет", "одна целая пять десятых миллиарда лет"),
    ),
    rule(
        "adjective with a number",
        r"(?<![\w.,-])(?P<n>[1-9]\d?|100)-(?P<rest>[а-яё]{5,30})(?![\w-])",
        lambda m: _glued(m["n"]) + m["rest"],
        ("5-цилиндровый", "пятицилиндровый"),
        needs="-",
    ),
    rule("square", r"(?<!\w)кв\. ?(?=миль|километр|метр|фут)", "квадратных ",
         ("100 кв. миль", "сто квадратных миль"), needs=["кв"]),
    YEAR_ALONE,
    first=(
        *YEARS,
        *NAMES,
        short_dates(WORDS, ("31.01.06", "тридцать первого января две тысячи шестого года")),
    ),
)  # fmt: skip


def _digits(numeral: str) -> str:
    return numeral if numeral.isdecimal() else roman(numeral)


def _glued(digits: str) -> str:
    """The number of пятицилиндровый: its genitive in one word."""
    from num2words import num2words  # 25 ms, paid only by digits

    if digits in {"1", "90", "100"}:
        return {"1": "одно", "90": "девяносто", "100": "сто"}[digits]
    return str(num2words(int(digits), lang="ru", case="g")).replace(" ", "")


def _century(word: str) -> str:
    return "веке" if word == "в." else word

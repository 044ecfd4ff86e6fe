"""Japanese figures."""

from declaim.normalise.ideographs import Ideographs, tables
from declaim.normalise.numerals import cardinal


def _number(digits: str) -> str:
    return cardinal(digits, "ja")


WORDS = Ideographs(
    cardinal=_number,
    year=_number,
    percent="{}パーセント",
    point="点",
    to="から",
    minus="マイナス",
    date="{}年{}月{}日",
    clock="{}時{}分",
    money={"¥": "円", "￥": "円", "$": "ドル", "US$": "米ドル", "€": "ユーロ", "£": "ポンド"},
    units={"km": "キロメートル", "m": "メートル", "cm": "センチメートル", "kg": "キログラム",
           "g": "グラム", "km²": "平方キロメートル", "m²": "平方メートル", "°C": "度", "℃": "度"},
    of_numbers="千百万億兆",
    telephone=r"0\d{1,4}-\d{1,4}-\d{3,4}",
)  # fmt: skip
TABLES = tables(
    WORDS,
    {
        "telephone": (("03-1234-5678", "零三、一二三四、五六七八"),),
        "temperature below zero": (("-5℃", "マイナス五度"),),
        "year": (("2024年", "二千二十四 年"),),
        "numeric date": (("2024-05-03", "二千二十四年五月三日"),),
        "time": (("14:30", "十四時三十分"),),
        "money": (("¥300万", "三百万円"),),
        "percent": (("12.5%", "十二点五パーセント"),),
        "measure": (("5km²", "五平方キロメートル"),),
        "number": (("105人", "百五 人"),),
        "range": (("3-5日", "三 から 五 日"),),
    },
)

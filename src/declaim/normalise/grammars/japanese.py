"""Japanese figures."""

import re

from declaim.normalise.ideographs import Ideographs, one_by_one, tables
from declaim.normalise.numerals import cardinal


def _number(digits: str) -> str:
    """千 before 万 and the greater is 一千."""
    return re.sub(r"(^|[万億兆])千(?=[^万億兆]*[万億兆])", r"\1一千", cardinal(digits, "ja"))


def _clock(hour: str, minute: str, second: str) -> str:
    """3:40 is 三時四十分, 15:00 十五時."""
    said = f"{hour}時" + (f"{_number(minute)}分" if minute != "00" or second else "")
    return said + (f"{_number(second)}秒" if second else "")


def _weekdays(match: re.Match[str]) -> str:
    """(月・祝) is 月曜日祝日, (月〜金) 月曜日から金曜日."""
    days = [f"{day}{'日' if day == '祝' else '曜日'}" for day in match["days"] if day in _DAYS]
    return ("から" if re.search("[~〜～-]", match["days"]) else "").join(days)


_DAYS = "月火水木金土日祝"

WORDS = Ideographs(
    language="ja",
    cardinal=_number,
    year=_number,
    percent="{}パーセント",
    point="点",
    to="から",
    minus="マイナス",
    date="{}年{}月{}日",
    clock=_clock,
    half_days=("午前", "午後"),
    score="対",
    signs={"+": "プラス", "=": "イコール", "×": "かける", "÷": "わる", ">": "大なり",
           "<": "小なり", "≥": "大なりイコール",
           "≤": "小なりイコール", "±": "プラスマイナス", ">=": "大なりイコール",
           "<=": "小なりイコール"},
    per={"km/h": "{}キロメートル毎時", "m/s": "{}メートル毎秒", "km/s": "{}キロメートル毎秒"},
    money={"¥": "円", "￥": "円", "$": "ドル", "US$": "米ドル", "€": "ユーロ", "£": "ポンド",
           "USD": "米ドル", "EUR": "ユーロ", "JPY": "円", "HK$": "香港ドル", "HKD": "香港ドル",
           "A$": "オーストラリアドル", "₩": "ウォン", "CAD": "カナダドル"},
    units={"km": "キロメートル", "m": "メートル", "cm": "センチメートル", "kg": "キログラム",
           "g": "グラム", "km²": "平方キロメートル", "m²": "平方メートル", "°C": "度", "℃": "度",
           "mm": "ミリメートル", "mg": "ミリグラム", "ml": "ミリリットル", "mL": "ミリリットル",
           "L": "リットル", "GB": "ギガバイト", "MB": "メガバイト", "kW": "キロワット",
           "kWh": "キロワット時", "ms": "ミリ秒"},
    of_numbers="千百万億兆",
    telephone=r"0\d{1,4}-\d{1,4}-\d{3,4}|0[789]0-\d{8}",
    fraction="{}分の{}",
    more=(
        ("number of a thing", r"(?<=番号)\d{3,11}(?!\d|-\d)", lambda m: one_by_one(m[0])),
        (
            "day of the week in brackets",
            rf"(?<=日) ?[(（](?P<days>[{_DAYS}](?:[・、~〜～-][{_DAYS}])?)[)）]",
            _weekdays,
        ),
        ("a thousand myriads", r"(?<![\d,.])1,?000(?=[万億兆])", lambda _: "一千"),
        (
            "hour of a half day",
            r"(?<![\d.:])(?P<h>\d\d?) ?(?P<half>[AaPp])\.?[Mm](?:\.|(?![A-Za-z]))",
            lambda m: f"{('午前', '午後')[m['half'] in 'Pp']}{_number(m['h'])}時",
        ),
        (
            "days from one to another",
            r"(?<![\d/])(?P<m>1[0-2]|[1-9])/(?P<d>3[01]|[12]\d|[1-9])(?=から|まで|は|に|の|です|開催|[(（])",
            lambda m: f"{_number(m['m'])}月{_number(m['d'])}日",
        ),
    ),
)  # fmt: skip
TABLES = tables(
    WORDS,
    {
        "formula in LaTeX": ((r"$E=mc^2$", "E イコール m c の二乗"),),
        "telephone": (("03-1234-5678", "零三、一二三四、五六七八"),),
        "day of the week in brackets": (
            ("3月1日(水)から", "三 月 一 日 水曜日 から"),
            ("5日(月〜金)", "五 日 月曜日から金曜日"),
        ),
        "a thousand myriads": (("1000万円", "一千 万円"),),
        "hour of a half day": (("10p.m.", "午後十時"),),
        "days from one to another": (("11/5から11/6まで", "十一月五日 から 十一月六日 まで"),),
        "temperature below zero": (("-5℃", "マイナス五度"),),
        "year": (("2024年", "二千二十四 年"),),
        "numeric date": (("2024-05-03", "二千二十四年五月三日"),),
        "date, the year last": (("03/05/2024", "二千二十四年五月三日"),),
        "month of a year": (("2024/05", "二千二十四年五月"),),
        "month and day": (("5/21", "五月二十一日"),),
        "fraction": (("1/100と3/4", "百分の一 と 四分の三"),),
        "number of a thing": (("番号1234", "番号 一二三四"),),
        "time": (("14:30", "十四時三十分"), ("3:40am", "午前三時四十分"), ("15:00", "十五時")),
        "score": (("3:2", "三 対 二"),),
        "money": (("¥300万", "三百万円"),),
        "percent": (("12.5%", "十二点五パーセント"), ("-3%", "マイナス 三パーセント")),
        "speed": (("100km/h", "百キロメートル毎時"),),
        "measure": (("5km²", "五平方キロメートル"),),
        "between two letters": (("B2B", "B to B"),),
        "sign": (("1+2=3", "一 プラス 二 イコール 三"),),
        "sign before a number": (("±5", "プラスマイナス 五"),),
        "number": (("105人", "百五 人"), ("10000000", "一千万")),
        "range": (("3-5日", "三 から 五 日"), ("1月〜12月", "一 月 から 十二 月")),
    },
)

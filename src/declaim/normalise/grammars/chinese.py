"""Chinese figures, in Mandarin's words."""

import re

from declaim.normalise.ideographs import Ideographs, chinese, one_by_one, tables


def _clock(hour: str, minute: str, second: str) -> str:
    """11:00 is 十一点, 2:02 两点零二分, 13:10:36 十三点十分三十六秒."""
    said = f"{'两' if hour == '二' else hour}点"
    if minute != "00" or second:
        said += f"{'零' * (0 < int(minute) < 10)}{chinese(minute)}分"
    return said + (f"{chinese(second)}秒" if second else "")


def _called(digits: str) -> str:
    """One is 幺 where it may be misheard."""
    return digits.replace("一", "幺")


def _of_a_call(match: re.Match[str]) -> str:
    return _called(one_by_one(match["n"] or match["n2"]))


WORDS = Ideographs(
    language="zh",
    cardinal=chinese,
    year=one_by_one,
    percent="百分之{}",
    point="点",
    to="到",
    minus="负",
    date="{}年{}月{}日",
    clock=_clock,
    half_days=("上午", "下午"),
    score="比",
    signs={"+": "加", "=": "等于", "×": "乘以", "÷": "除以", ">": "大于", "<": "小于",
           "≥": "大于等于", "≤": "小于等于",
           "±": "正负", ">=": "大于等于", "<=": "小于等于"},
    per={"km/h": "每小时{}公里", "m/s": "每秒{}米", "km/s": "每秒{}公里"},
    money={"¥": "元", "￥": "元", "$": "美元", "US$": "美元", "€": "欧元", "£": "英镑",
           "HK$": "港元", "NT$": "新台币", "A$": "澳元", "₩": "韩元", "CNY": "元", "RMB": "元",
           "USD": "美元", "HKD": "港元", "EUR": "欧元", "GBP": "英镑", "JPY": "日元",
           "CAD": "加元"},
    units={"km": "公里", "m": "米", "cm": "厘米", "kg": "公斤", "g": "克", "km²": "平方公里",
           "m²": "平方米", "°C": "摄氏度", "℃": "摄氏度", "GB": "吉字节", "ms": "毫秒",
           "mm": "毫米", "mg": "毫克", "ml": "毫升", "mL": "毫升", "L": "升", "kW": "千瓦",
           "MW": "兆瓦", "kWh": "千瓦时", "w": "万"},
    of_numbers="千百万亿",
    telephone=r"0\d{2,3}-\d{7,8}|1[3-9]\d{9}(?! ?[元人年万亿美次])",
    called=_called,
    below_zero="零下",
    fraction="{}分之{}",
    more=(
        (
            "number of a call",
            r"(?:(?<=尾号)|(?<=尾号[是为])|(?<=拨打)|(?<=热线)|(?<=电话))(?P<n>\d{3,11})(?!\d|-\d)"
            r"|(?<=[给打])(?P<n2>\d{3,8})(?=打个?电话|号码)",
            _of_a_call,
        ),
        (
            "two of a thing",
            r"(?<![\d.,第/-])2(?= ?(?:[个個天人次周种種名位家件场場只条條台辆輛岁歲层層项項款部张]"
            r"|[張点點]|小时|小時|分钟|分鐘|年[后後前间間内內来來多]))",
            lambda _: "两",
        ),
        ("generation", r"(?<!\d)(?P<n>[05-9]0)(?=[后後])", lambda m: one_by_one(m["n"])),
        (
            "year of an era",
            r"(?:(?<=公元)|(?<=公元前)|(?<=西元)|(?<=西元前))(?P<n>\d{3,4})(?=年)",
            lambda m: one_by_one(m["n"]),
        ),
    ),
)  # fmt: skip
TABLES = tables(
    WORDS,
    {
        "formula in LaTeX": ((r"$E=mc^2$", "E 等于 m c 的平方"),),
        "telephone": (
            ("手机13812345678", "手机 幺三八幺二三四五六七八"),
            ("010-12345678", "零幺零、幺二三四五六七八"),
        ),
        "number of a call": (("尾号1702", "尾号 幺七零二"),),
        "two of a thing": (("2年后有2人", "两 年后有 两 人"),),
        "generation": (("90后", "九零 后"),),
        "year of an era": (("公元前202年", "公元前 二零二 年"),),
        "fraction": (("3/4的人", "四分之三 的人"), ("只有约1/16", "只有约 十六分之一")),
        "temperature below zero": (("-5℃", "零下五摄氏度"),),
        "year": (("2024年", "二零二四 年"), ("05年", "零五 年")),
        "numeric date": (("2024-05-03", "二零二四年五月三日"),),
        "date, the year last": (("03-05-2024", "二零二四年五月三日"),),
        "month of a year": (("2024/05", "二零二四年五月"),),
        "month and day": (("05/21", "五月二十一日"),),
        "time": (
            ("14:30", "十四点三十分"),
            ("8:00 a.m.", "上午八点"),
            ("2:05:36", "两点零五分三十六秒"),
        ),
        "score": (("3:2", "三 比 二"),),
        "money": (
            ("¥300万", "三百万元"),
            ("$1,050", "一千零五十美元"),
            ("HKD13.5", "十三点五港元"),
        ),
        "percent": (("增长12.5%", "增长 百分之十二点五"), ("-3%", "负 百分之三")),
        "speed": (("120km/h", "每小时一百二十公里"),),
        "measure": (("5km²", "五平方公里"),),
        "between two letters": (("B2B", "B to B"),),
        "sign": (("1+2=3", "一 加 二 等于 三"),),
        "sign before a number": (("人数≥100", "人数 大于等于 一百"),),
        "number": (("有105人", "有 一百零五 人"), ("10000", "一万"), ("2000", "两千")),
        "range": (("3-5天", "三 到 五 天"), ("3月~5月", "三 月 到 五 月")),
    },
)

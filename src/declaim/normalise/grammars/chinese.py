"""Chinese figures, in Mandarin's words."""

from declaim.normalise.ideographs import Ideographs, chinese, one_by_one, tables

WORDS = Ideographs(
    cardinal=chinese,
    year=one_by_one,
    percent="百分之{}",
    point="点",
    to="到",
    minus="负",
    date="{}年{}月{}日",
    clock="{}点{}分",
    money={"¥": "元", "￥": "元", "$": "美元", "US$": "美元", "€": "欧元", "£": "英镑",
           "HK$": "港元", "NT$": "新台币"},
    units={"km": "公里", "m": "米", "cm": "厘米", "kg": "公斤", "g": "克", "km²": "平方公里",
           "m²": "平方米", "°C": "摄氏度", "℃": "摄氏度", "GB": "吉字节"},
    of_numbers="千百万亿",
    telephone=r"0\d{2,3}-\d{7,8}|1[3-9]\d{9}(?! ?[元人年万亿美次])",
    below_zero="零下",
    fraction="{}分之{}",
)  # fmt: skip
TABLES = tables(
    WORDS,
    {
        "telephone": (
            ("电话13812345678", "电话 一三八一二三四五六七八"),
            ("010-12345678", "零一零、一二三四五六七八"),
        ),
        "fraction": (("3/4的人", "四分之三 的人"),),
        "temperature below zero": (("-5℃", "零下五摄氏度"),),
        "year": (("2024年", "二零二四 年"),),
        "numeric date": (("2024-05-03", "二零二四年五月三日"),),
        "time": (("14:30", "十四点三十分"),),
        "money": (("¥300万", "三百万元"), ("$1,050", "一千零五十美元")),
        "percent": (("增长12.5%", "增长 百分之十二点五"),),
        "measure": (("5km²", "五平方公里"),),
        "number": (("有105人", "有 一百零五 人"), ("10000", "一万")),
        "range": (("3-5天", "三 到 五 天"),),
    },
)

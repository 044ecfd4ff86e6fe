"""Arabic rules for codes: addresses of the net, hashtags, versions, numbers of a list."""

import re

from declaim.normalise.common_rules import electronic
from declaim.normalise.grammars.arabic.cases.arabic_case import case
from declaim.normalise.grammars.arabic.cases.arabic_endings import GENITIVE, in_case
from declaim.normalise.grammars.arabic.cases.arabic_numbers import (
    GLUED,
    LEFT,
    genitive,
    number,
)
from declaim.normalise.grammars.arabic.cases.arabic_words import CURRENCIES, UNITS
from declaim.normalise.grammars.arabic.codes.arabic_versions import VERSIONS
from declaim.normalise.rules import (
    DIGITS,
    JOINED,
    Rule,
    any_of,
    before,
    rule,
    words,
)

_ADDRESS = {
    ".": "نقطة", "@": "آت", "/": "شرطة مائلة", ":": "نقطتان", "-": "شرطة", "_": "شرطة سفلية",
    "www": "w w w", "http": "h t t p", "https": "h t t p s", "?": "علامة استفهام", "=": "يساوي",
    "&": "و", "#": "مربع", "%": "بالمئة", "+": "زائد", "~": "تلدة",
}  # fmt: skip
_COUNTRIES = "sa|ae|eg|ma|jo|lb|kw|qa|tn|dz|iq|om|bh|sy|ps|ly|ye|sd|tv|me|app|dev|"


def _dotted(match: re.Match[str]) -> str | None:
    """The parts of a version or of a section, with its points."""
    first, *rest = (match["n"] or match["n2"] or match["n3"] or match["n4"] or match["n5"]).split(
        "."
    )
    if len(rest) > 1 and (all(len(part) == 3 for part in rest) or len(rest[-1]) == _YEAR_DIGITS):
        return None  # 1.200.000, 12.5.2020
    label = match["label"] or match["label2"] or ""
    start = in_case(number(first), GENITIVE if label else case(match))
    more = " أو أحدث" if _OF_A_PROGRAM.search(label) else " زائد"
    return label + " نقطة ".join([start, *map(genitive, rest)]) + (more if match["plus"] else "")


_YEAR_DIGITS = 4
_NUMBERED = any_of(
    words("""
    الإصدار إصدار الاصدار اصدار النسخة نسخة رقم الفقرة البند القسم الفصل الشكل الجدول القانون
    المعيار
""")
)

_PROGRAMS = any_of(
    words("""
    التحديث تحديث البرنامج برنامج الويب ويب أندرويد اندرويد بلوتوث البلوتوث بايثون ويندوز الويندوز
    لينكس أوبونتو لارافيل ووردبريس فلاتر
""")
)
_OF_A_PROGRAM = re.compile(rf"(?:[إا]صدار|نسخة|{_PROGRAMS}|[A-Za-z]) ?$")
_NO_VERSION = any_of(
    (
        *UNITS,
        *words(
            "جيجا غيغا ميجا ميغا كيلو تيرا متر تريليون بليون درجة نقطة نقاط دولار ريال سا يوم شهر"
        ),
    )
)
_MONEY = any_of(word for word in CURRENCIES if word.isascii() and word.isalpha())
_LETTERS = {"أ": "ألف", "م": "ميم", "ب": "باء", "ج": "جيم", "د": "دال", "ت": "تاء"}


def _named(match: re.Match[str]) -> str:
    """The letters one by one, and the number, which is a name behind one letter."""
    letters = match["letters"]
    say = number if len(letters) == 1 else genitive
    part = f" فاصلة {genitive(match['part'])}" if match["part"] else ""
    return f"{' '.join(letters)} {say(match['n'])}{part}"


CODES: tuple[Rule, ...] = (
    *VERSIONS,
    rule(
        "bracket before an address",
        "<(?=https?://)",
        " ",
        ("<https://a.org", "h t t p s نقطتان شرطة مائلة شرطة مائلة a نقطة org"),
        needs="<",
    ),
    electronic(
        _ADDRESS,
        "ar",
        ("www.example.org", "w w w نقطة example نقطة org"),
        ("(hajj.gov.sa)", "(hajj نقطة gov نقطة sa)"),
        ("ali@example.com", "ali آت example نقطة com"),
        ("192.168.0.1", "مئة و اثنان و تسعون نقطة مئة و ثمانية و ستون نقطة صفر نقطة واحد"),
        countries=_COUNTRIES,
        start=r"(?:(?<![\w@.])|(?<=[ء-ي])(?=https?:))",
    ),
    rule(
        "space between hashtags",
        r"(?<=\w)\s+(?=#[^\W\d])",
        lambda m: "، " if re.search(r"#\S+$", before(m, 60)) else None,
        ("#مصر #النيل", "مصر، النيل"),
        needs="#",
        near=r"#\S+\s+#",
    ),
    rule(
        "hashtag",
        r"#(?=[^\W\d])(?P<dated>[^\W\d]{1,60}\d\w{0,60})?",
        lambda m: " " + (m["dated"] or "").replace("_", " "),
        ("#الشرقية 46 حافلة في #اليوم_الوطني", "الشرقية ست و أربعون حافلة في اليوم الوطني"),
        needs="#",
    ),
    rule(
        "sign of a currency beside its word",
        r"(?<=\d) ?[$€£](?= ?(?:دولار|يورو|جنيه))|[$€£] ?(?=\d[\d.,]{0,12} (?:دولار|يورو|جنيه))",
        lambda m: JOINED if m.end() < len(m.string) and m.string[m.end()].isdecimal() else " ",
        ("381$ دولار", "ثلاث مئة و واحد و ثمانون دولار"),
        needs="$€£",
    ),
    rule(
        "quotation mark as a code",
        r"&?#1(?:71|87);",
        '"',
        ("قال: #187;لا أعرف#171;", 'قال: "لا أعرف"'),
        needs="#",
    ),
    rule("number sign", r"(?:رقم )?#(?=\d)", "رقم ", ("#37", "رقم سبعة و ثلاثون"), needs="#"),
    rule(
        "number with points",
        rf"(?:(?P<label>(?<!\w)(?:{_NUMBERED}|(?!(?:{_MONEY}) )[A-Za-z]{{2,20}}"
        rf"|{_PROGRAMS}(?= [\d.]{{3,12}}\+?(?!\d| ?(?:{_NO_VERSION})))) )"
        r"(?P<n>\d{1,4}(?:\.\d{1,4}){1,4})"
        r"|(?P<label2>(?<!\w)عدد )(?P<n5>\d{1,4}\.\d{2})(?= (?:بتاريخ|ال?صادر|المؤرخ))"
        r"|(?:^|(?<=\n)|(?<=# ))(?P<n3>\d{1,2}\.\d{1,2})(?= ال)"
        r"|(?<=(?<!\w)[vV])(?P<n4>\d{1,4}(?:\.\d{1,4}){1,4})"
        rf"|{LEFT}(?P<n2>(?!20\d\d\.[01]\d\.[0-3]\d)\d{{1,4}}(?:\.\d{{1,4}}){{2,4}}))"
        r"(?P<plus>\+)?(?![A-Za-z\d_%٪]|[.,/]\d| ?[A-Za-z%]"
        r"| (?:مليون|مليار|ألف|بال|في الم(?:ئ|ائ|ي)[ةه]))",
        _dotted,
        ("الإصدار 2.0، v1.2", "الإصدار اثنين نقطة صفر، v واحد نقطة اثنين"),
        ("بايثون 3.8+", "بايثون ثلاثة نقطة ثمانية أو أحدث"),
        ("4.2 النتائج", "أربعة نقطة اثنين النتائج"),
        ("رقم 3.191.16", "رقم ثلاثة نقطة مئة و واحد و تسعين نقطة ستة عشر"),
        needs=".",
    ),
    rule(
        "letter and numbers with points",
        r"(?<![\w.])(?P<letters>[A-Z]{1,2})\.(?P<n>\d{1,3}(?:\.\d{1,3}){0,3})(?![\w]|\.\d)",
        lambda m: " نقطة ".join([" ".join(m["letters"]), *map(genitive, m["n"].split("."))]),
        ("متحور B.1.1", "متحور B نقطة واحد نقطة واحد"),
        needs=".",
        shapes=("A.0",),
    ),
    rule(
        "question or answer of a list",
        r"(?<![\w.])(?:(?P<what>س) ?(?P<n>[1-9]\d?)"
        r"(?= ?[:/-] ?(?:ما|من|هل|كيف|لماذا|متى|أين|كم|أي) )"
        r"|ج ?(?P<n2>[1-9]\d?)(?= ?: [ء-ي]{2}))",
        lambda m: f"سؤال {genitive(m['n'])}" if m["what"] else f"جواب {genitive(m['n2'])}",
        ("س 5: ما الحكم؟ ج 5: لا", "سؤال خمسة: ما الحكم؟ جواب خمسة: لا"),
        needs="سج",
    ),
    rule(
        "name of a file",
        r"(?<=\w)\.(?=(?:js|ts|md|html?|css|json|py|txt|exe|pdf|docx?|xlsx?|mp[34]|jpe?g|png|zip|ya?ml)"
        r"(?![\w.]))",
        " نقطة ",
        ("ملف.html", "ملف نقطة html"),
        needs=".",
    ),
    rule(
        "letter and a stroke before a number",
        r"(?<!\w)(?P<letter>[أمبجدت]) ?/ ?(?=\d)",
        lambda m: f"{_LETTERS[m['letter']]} ",
        ("رقم (م/14)", "رقم (ميم أربعة عشر)"),
        needs="/",
    ),
    rule(
        "vitamin",
        r"(?<=فيتامين )(?P<letter>[أابجدك])(?:(?=\.)|-?(?P<n>\d{1,2})(?!\w|[.,]\d))",
        lambda m: f"{m['letter']} {number(m['n'])}" if m["n"] else m["letter"],
        ("فيتامين ب6 وفيتامين د.", "فيتامين ب ستة وفيتامين د."),
        needs="ف",
        near="فيتامين",
    ),
    rule(
        "another vitamin",
        r"(?<=[\d\W])(?P<and>و ?)?ب-?(?P<n>1?\d)(?!\w|[.,]\d)",
        lambda m: f"{m['and'] or ''}ب {number(m['n'])}" if "فيتامين" in before(m, 40) else None,
        ("فيتامين ب6 وب12", "فيتامين ب ستة وب اثنا عشر"),
        needs="ب",
        near="فيتامين",
    ),
    rule(
        "dash in a name with a number",
        r"(?<=كوفيد) ?[-–] ?(?=19(?!\d))|(?<=(?<!\w)i\d)-(?=\d{3,4})",
        " ",
        ("(كوفيد - 19)", "(كوفيد تسعة عشر)"),
        needs="-–",
    ),
    rule(
        "letters and a number",
        rf"(?:(?<!\w)|{GLUED})(?P<letters>[A-Z]{{1,3}})-?(?P<n>\d{{1,3}})"
        r"(?:\.(?P<part>\d)(?!\.?\d))?(?!\w)",
        _named,
        ("جسيمات PM2.5", "جسيمات P M اثنين فاصلة خمسة"),
        ("فيتامين B12", "فيتامين B اثنا عشر"),
        ("لجنة TC39", "لجنة T C تسعة و ثلاثين"),
        needs=DIGITS,
    ),
    rule(
        "number of a list",
        r"(?:^(?P<space> *)|(?<=\n)|(?<=[.:؛] ))(?P<n>\d{1,2}) ?[-ـ] ?(?=[^\W\d_])",
        lambda m: f"{m['space'] or ''}{number(m['n'])}، ",
        ("1- الماء", "واحد، الماء"),
        needs="-ـ",
    ),
)
"""Rules before all others."""

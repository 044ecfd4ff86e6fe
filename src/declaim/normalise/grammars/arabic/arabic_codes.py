"""Arabic rules for codes: addresses of the net, hashtags, versions, numbers of a list."""

import re

from declaim.normalise.common_rules import electronic
from declaim.normalise.grammars.arabic.arabic_case import GENITIVE, case, in_case
from declaim.normalise.grammars.arabic.arabic_numbers import GLUED, LEFT, genitive, number
from declaim.normalise.rules import DIGITS, JOINED, VALUE, Rule, any_of, before, rule, words
from declaim.normalise.spelled_words import acronyms

_ADDRESS = {
    ".": "نقطة", "@": "آت", "/": "شرطة مائلة", ":": "نقطتان", "-": "شرطة", "_": "شرطة سفلية",
    "www": "w w w", "http": "h t t p", "https": "h t t p s", "?": "علامة استفهام", "=": "يساوي",
    "&": "و", "#": "مربع", "%": "بالمئة", "+": "زائد", "~": "تلدة",
}  # fmt: skip
_COUNTRIES = "sa|ae|eg|ma|jo|lb|kw|qa|tn|dz|iq|om|bh|sy|ps|ly|ye|sd|tv|me|app|dev|"


def _dotted(match: re.Match[str]) -> str | None:
    """The parts of a version or of a section, with its points."""
    first, *rest = (match["n"] or match["n2"] or match["n3"]).split(".")
    if len(rest) > 1 and (all(len(part) == 3 for part in rest) or len(rest[-1]) == _YEAR_DIGITS):
        return None  # 1.200.000, 12.5.2020
    label = match["label"] or ""
    start = in_case(number(first), GENITIVE if label else case(match))
    return label + " نقطة ".join([start, *map(genitive, rest)])


_YEAR_DIGITS = 4
_NUMBERED = any_of(
    words("""
    الإصدار إصدار الاصدار اصدار النسخة نسخة رقم الفقرة البند القسم الفصل الشكل الجدول القانون
    المعيار
""")
)

_LETTERS = {"أ": "ألف", "م": "ميم", "ب": "باء", "ج": "جيم", "د": "دال", "ت": "تاء"}


def _named(match: re.Match[str]) -> str:
    """The letters one by one, and the number, which is a name behind one letter."""
    letters = match["letters"]
    say = number if len(letters) == 1 else genitive
    return f"{' '.join(letters)} {say(match['n'])}"


_SAID_AS_WORDS = words("""
    NATO NASA UNESCO UNICEF FIFA UEFA OPEC AIDS COVID SARS MERS ASEAN INTERPOL BRICS SWIFT CERN DOM
    RAM ROM PIN SIM GIF GAN PET LASER RADAR LIDAR UNIX CAPTCHA LEGO IKEA CAF JSON YAML ASCII
""")
"""Latin words in capitals that Arabic newsreaders do not spell."""
_SPELLED = words("USA UAE IAEA IEEE")
"""They look like words."""
_TITLES = {"أ.د": "أستاذ دكتور", "د": "دكتور", "م": "مهندس", "أ": "أستاذ"}
_PLAIN = words("A THE AND OR OF FOR IN ON TO IS BY AT NEW NOT YOU ALL")

_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_LOWERED = str.maketrans(_RAISED, "0123456789")

CODES: tuple[Rule, ...] = (
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
    rule("number sign", r"(?:رقم )?#(?=\d)", "رقم ", ("#37", "رقم سبعة و ثلاثون"), needs="#"),
    rule(
        "number with points",
        rf"(?:(?P<label>(?<!\w)(?:{_NUMBERED}|[A-Za-z]{{2,20}}) )"
        r"(?P<n>\d{1,4}(?:\.\d{1,4}){1,4})"
        r"|(?:^|(?<=\n)|(?<=# ))(?P<n3>\d{1,2}\.\d{1,2})(?= ال)"
        rf"|(?:{LEFT}|(?<=(?<!\w)[vV]))(?P<n2>(?!20\d\d\.[01]\d\.[0-3]\d)\d{{1,4}}(?:\.\d{{1,4}}){{2,4}}))"
        r"(?![\w%٪]|[.,/]\d| ?[A-Za-z%]| (?:مليون|مليار|ألف|بال|في ال))",
        _dotted,
        ("الإصدار 2.0", "الإصدار اثنين نقطة صفر"),
        ("4.2 النتائج", "أربعة نقطة اثنين النتائج"),
        ("رقم 3.191.16", "رقم ثلاثة نقطة مئة و واحد و تسعين نقطة ستة عشر"),
        needs=".",
    ),
    rule(
        "power of a number",
        r"(?<=\d)\^(?=-?\d)",
        " أس ",
        ("10^23", "عشرة أس ثلاثة و عشرين"),
        needs="^",
    ),
    rule(
        "power in small figures",
        rf"(?<=\d)(?P<n>[{_RAISED}]+)|(?<=(?<![A-Za-z])[a-zA-Z])(?P<n2>[²³])(?!\w)",
        lambda m: (
            f" أس {genitive(m['n'].translate(_LOWERED))}"
            if m["n"]
            else {"²": " تربيع", "³": " تكعيب"}[m["n2"]]
        ),
        ("10⁶، x²", "عشرة أس ستة، x تربيع"),
        needs=_RAISED,
    ),
    rule(
        "dash between telephones",
        r"(?<=\d{7}) ?[-–/] ?(?=\+?\d{7})",
        "، ",
        (
            "0112345 - 0112346",
            "صفر واحد واحد اثنان ثلاثة أربعة خمسة، صفر واحد واحد اثنان ثلاثة أربعة ستة",
        ),
        needs="-–/",
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
        "letters and a number",
        rf"(?:(?<!\w)|{GLUED})(?P<letters>[A-Z]{{1,3}})-?(?P<n>\d{{1,3}})(?!\w)",
        _named,
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

SIGNS: tuple[Rule, ...] = (
    acronyms(_SPELLED, _SAID_AS_WORDS, _PLAIN, ("شبكة LSTM في NATO", "شبكة L S T M في Nato")),
    rule(
        "equals behind a name",
        rf"(?<=\w) ?= ?(?=[{VALUE}])",
        " يساوي ",
        ("r=16", "r يساوي ستة عشر"),
        needs="=",
    ),
    rule(
        "stroke of a lengthened word between numbers",
        rf"(?<=[{VALUE}]) ?ـ ?(?=[{VALUE}])",
        " إلى ",
        ("من 2011ـ 2016", "من ألفين و أحد عشر إلى ألفين و ستة عشر"),
        needs="ـ",
    ),
    rule(
        "stroke between words",
        r"(?<=[ء-ي\u064b]) ?/ ?(?=[ء-ي]{2})",
        " ",
        ("3 مايو / أيار 1899", "الثالث من مايو أيار ألف و ثمان مئة و تسعة و تسعين"),
        needs="/",
    ),
    rule(
        "title before a name",
        r"(?:(?<![\w.])(?P<title>أ\.د|[دمأ])\.|(?<=(?<![\w.])و)(?P<title2>[دمأ])\. ?)(?=[ء-ي]{3})",
        lambda m: f"{_TITLES[m['title'] or m['title2']]} ",
        ("د.أحمد وم. علي، أ.د.علي", "دكتور أحمد و مهندس علي، أستاذ دكتور علي"),
        needs=".",
    ),
    rule(
        "letter of the Hijra",
        r"(?<=[ء-ي]{2}) هـ(?![\w.،])",
        " هجري",
        ("القرن الخامس هـ", "القرن الخامس هجري"),
        needs="ه",
    ),
    rule("plus in a name", r"(?<=[ء-ي])\+(?!\w)", " بلس", ("أوبك+", "أوبك بلس"), needs="+"),
    rule(
        "or more",
        rf"(?<=[{VALUE}])\+(?!\w)",
        " زائد",
        ("100+ مثال", "مئة زائد مثال"),
        needs="+",
    ),
)
"""Rules for Latin acronyms, and for signs beside numbers that are said."""

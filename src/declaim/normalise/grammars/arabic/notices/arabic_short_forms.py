"""Arabic short forms: titles, blessings behind a name, companies, agencies, words of books."""

import re
from dataclasses import replace

from declaim.normalise.grammars.arabic.cases.arabic_nouns import ordinal
from declaim.normalise.grammars.arabic.cases.arabic_numbers import genitive
from declaim.normalise.grammars.arabic.codes.arabic_signs import TITLES
from declaim.normalise.grammars.arabic.notices.arabic_notices import TELEPHONES
from declaim.normalise.rules import VALUE, Rule, after, any_of, before, rule, words
from declaim.normalise.short_form_rules import short_forms

_TITLES = TITLES | {"ا": "أستاذ"}
_PROPHET = words("محمد محمدا محمدًا النبي الرسول الله المصطفى نبينا رسولنا نبيه رسوله")
_HOLY = words("""
    علي عليا الحسين الحسن فاطمة عيسى موسى إبراهيم ابراهيم يوسف نوح آدم داود داوود سليمان يحيى
    زكريا المسيح مريم المؤمنين الصادق الباقر الكاظم الرضا الجواد الهادي العسكري السجاد المهدي
    العباس زينب أيوب إسماعيل إسحاق يعقوب هارون لوط هود صالح شعيب يونس البيت الإمام جبريل جبرائيل
    الأنبياء الأئمة القائم الأمير
""")
_WOMEN = words("عائشة خديجة حفصة فاطمة زينب أسماء سلمة مريم هند صفية ميمونة جويرية سودة حبيبة")
_OF_WOMEN = words("""
    سارة فاطمة عائشة خديجة زينب مريم هند ليلى سلمى منى هدى نورة ريم رنا لمى لينا دينا نادية
    سميرة أميرة كريمة جميلة سعاد سهير سوسن سلوى نجلاء نجوى نهى نورهان هالة هاجر هبة هناء وفاء
    ياسمين يسرا أسماء آلاء إيمان إيناس ابتسام أمينة أميمة بسمة بشرى بثينة تغريد جيهان حنان
    حليمة خلود داليا دعاء دلال رانيا رباب رحاب رشا رقية ريهام زهراء زينة سحر سمية سناء شروق
    شيماء شيرين عبير عفاف علياء غادة فاتن فايزة فدوى فريدة فوزية كوثر لبنى لطيفة مها مديحة
    مروة منال منيرة ميساء ناهد نبيلة نوال نعيمة
""")
_SIGNS = {
    "ﷺ": "صلى الله عليه وسلم",
    "ﷵ": "صلى الله عليه وسلم",
    "ﷻ": "جل جلاله",
    "ﷲ": "الله",
    "﷽": "بسم الله الرحمن الرحيم",
    "\ufd40": "رحمه الله",
    "\ufd41": "رضي الله عنه",
    "\ufd42": "رضي الله عنها",
    "\ufd43": "رضي الله عنهم",
    "\ufd44": "رضي الله عنهما",
    "\ufd47": "عليه السلام",
}


def _blessed(match: re.Match[str]) -> str:
    """The blessing that belongs to the name."""
    who = match["who"] or match["who2"] or match["who3"]
    sign = (match["sign"] or match["sign2"] or match["sign3"]).strip("()")
    if sign[0] == "ص":
        return f"{who} {_SIGNS['ﷺ']}"
    end = "ها" if who in _WOMEN else "ه"
    return f"{who} علي{end} السلام" if sign in "عس" else f"{who} رضي الله عن{end}"


def _letters(match: re.Match[str]) -> str | None:
    """Each letter alone; a stop that ends the text stays."""
    stop = "." if match[0].endswith(".") and re.match(r"\s*$", after(match)) else ""
    return " ".join(re.findall("[ء-ي]", match[0])) + stop


def _without(match: re.Match[str]) -> str:
    return match["start"] + ("دون تاريخ" if match["what"] == "ت" else "دون طبعة")


def _of_a_match(match: re.Match[str]) -> str | None:
    """The minute of a match; without a stop, only where a match is spoken of."""
    text = before(match, 60)
    is_known = match["plus"] or _OF_SPORT.search(text)
    if not match["stop"] and (not is_known or re.search(r"\([^()]*$", text)):
        return None
    at = "" if match["stop"] or text.endswith("في ") else "في "
    plus = f" زائد {genitive(match['plus'])}" if match["plus"] else ""
    return f"{at}الدقيقة {ordinal(int(match['n']), feminine=True)}{plus}"


_OF_SPORT = re.compile("سجل|هدف|بطاقة|ركلة|جزاء|تبديل|شوط|تسديد|رأسية|مباراة|طرد")
FIRST_FORMS: tuple[Rule, ...] = (
    rule(
        "number of a telephone behind its letter",
        r"(?<![\w.])(?P<what>[تفج])(?P<joint>\.?[:/] ?|\. ?| )(?=\+?0\d[\d -]{5})",
        lambda m: f"{TELEPHONES[m['what']]}{': ' if ':' in m['joint'] else ' '}",
        ("ت: 0224567", "هاتف: صفر اثنان اثنان أربعة خمسة ستة سبعة"),
        needs="تفج",
        near=r"[تفج][.:/ ]{1,3}\+?0",
    ),
    rule(
        "minute of a match in short",
        r"(?<![\w.])د(?P<stop>\.?) ?(?P<n>[1-9]\d?|1[01]\d|120)(?:\+(?P<plus>\d{1,2}))?"
        r"(?![\w%٪]|[.,]\d)",
        _of_a_match,
        ("سجل في د.12", "سجل في الدقيقة الثانية عشرة"),
        ("هدف د 45+2", "هدف في الدقيقة الخامسة والأربعين زائد اثنين"),
        needs="د",
        near=r"د\.? ?\d",
    ),
)
"""Rules before numbers."""

BLESSINGS: tuple[Rule, ...] = (
    rule(
        "blessing in one character",
        f" ?(?P<sign>[{''.join(_SIGNS)}])",
        lambda m: f" {_SIGNS[m['sign']]}",
        ("قال النبي ﷺ لأصحابه", "قال النبي صلى الله عليه وسلم لأصحابه"),
        needs=_SIGNS,
    ),
    rule(
        "blessing behind a name",
        rf"(?<!\w)(?P<who>[وبفلك]?(?:{any_of(_PROPHET)})) ?\((?P<sign>ص|صلى|صلعم)\)"
        rf"|(?<!\w)(?P<who2>[وبفلك]?(?:{any_of(_HOLY)})) ?\((?P<sign2>[عس])\)"
        r"|(?P<who3>[ء-ي]{2,}) (?P<sign3>\(رضي?\)|رض(?![\w\u064b-\u0652]))",
        _blessed,
        ("محمد (ص) وعلي (ع)", "محمد صلى الله عليه وسلم وعلي عليه السلام"),
        ("عن عائشة (رض)", "عن عائشة رضي الله عنها"),
        needs="صعسر",
        near=r"\([صعسر]|رض",
    ),
    rule(
        "blessing in short",
        r"(?<!\w)\(?صلعم\)?(?!\w)",
        _SIGNS["ﷺ"],
        ("هجرة النبي صلعم", "هجرة النبي صلى الله عليه وسلم"),
        needs=("صلعم",),
    ),
    rule(
        "title of a woman",
        r"(?:(?<![\w./])|(?<=(?<!\w)و))(?P<title>أ\. ?د|[دمأا])(?:\.|/) ?"
        rf"(?=(?:{any_of(_OF_WOMEN)})(?!\w))",
        lambda m: re.sub(r"(?<=[تذرس])\b", "ة", _TITLES[m["title"].replace(" ", "")]) + " ",
        ("د. سارة، م/ هدى، أ.د. منى", "دكتورة سارة، مهندسة هدى، أستاذة دكتورة منى"),
        needs="./",
    ),
    rule(
        "professor behind and",
        r"(?<=(?<!\w)و)أ\. ?د\.? ?(?=[ء-ي]{3})",
        "أستاذ دكتور ",
        ("د. سالم وأ.د. رضا", "دكتور سالم و أستاذ دكتور رضا"),
        needs="أ",
        near="وأ\\. ?د",
    ),
    rule(
        "title before a stroke",
        rf"(?:(?<![\w./])(?<![\d{VALUE}] )|(?<=(?<!\w)و))(?P<title>أ\.د|[دمأا])/ ?(?=[ء-ي]{{3}})",
        lambda m: f"{_TITLES[m['title']]} ",
        ("حضر د/ سالم وم/خالد", "حضر دكتور سالم و مهندس خالد"),
        needs="/",
    ),
    rule(
        "no year or edition of a book",
        r"(?P<start>(?:\(|، ?|, ?))د\. ?(?P<what>[تط])\.?(?![\w.])",
        _without,
        ("دار النور، د.ت", "دار النور، دون تاريخ"),
        needs="د",
        near="د\\. ?[تط]",
    ),
    rule(
        "and so on",
        r"(?:\.{2,3} ?|… ?)?(?<!\w)و?[إاأ]لخ\u0652?(?![\w\u064b-\u0652])(?:\.{2,3}|…)?",
        lambda m: f"{' ' if m[0][0] in '.…' else ''}إلى آخره",
        ("خبز وماء...الخ", "خبز وماء إلى آخره"),
        ("تمر وتين إلخ.", "تمر وتين إلى آخره."),
        needs=words("إلخ الخ ألخ وإلخ والخ"),
    ),
    rule(
        "end of a quotation",
        r"(?<!\w)(?:[اأ]هـ|[اأ]\. ?هـ)\.?(?![\w\u064b-\u0652])",
        lambda m: "انتهى" + ("." if m[0].endswith(".") else ""),
        ("كما قال الشيخ. اهـ.", "كما قال الشيخ. انتهى."),
        needs="ه",
        near="[اأ]\\.? ?هـ",
    ),
)
"""Rules behind all numbers, before signs: blessings and words of books."""

_FORMS = short_forms(
    {
        "ق.م": "قبل الميلاد",
        "ق. م": "قبل الميلاد",
        "ب.م": "بعد الميلاد",
        "د.": "دكتور",
        "أ.د.": "أستاذ دكتور",
        "أ. د.": "أستاذ دكتور",
        "أ.د": "أستاذ دكتور",
        "م.": "مهندس",
        "أ.": "أستاذ",
        "ت.": "توفي",
        "هـ.": "هجرية",
        "أ.ف.ب": "أ ف ب",
        "ت.غ": "بتوقيت غرينتش",
        "ج.م.ع": "جمهورية مصر العربية",
        "ش.م.ك": "شركة مساهمة كويتية",
        "ش.م.ك.ع": "شركة مساهمة كويتية عامة",
        "ش.م.ب": "شركة مساهمة بحرينية",
        "ش.م.ل": "شركة مساهمة لبنانية",
        "ش.م.ع": "شركة مساهمة عامة",
        "ذ.م.م": "ذات مسؤولية محدودة",
        "ش.ذ.م.م": "شركة ذات مسؤولية محدودة",
        "ص. ب": "صندوق بريد",
        "ص. ب.": "صندوق بريد",
        "س. ت": "سجل تجاري",
        "ق.ظ": "قبل الظهر",
        "ب.ظ": "بعد الظهر",
        "و.م.أ": "الولايات المتحدة الأمريكية",
        "ج.ر": "الجريدة الرسمية",
        "أ.م.د.": "أستاذ مساعد دكتور",
        "أ.م.د": "أستاذ مساعد دكتور",
        "ش.م.م": "شركة مساهمة مصرية",
        "ش.م.س": "شركة مساهمة سعودية",
    },
    ("د. أحمد، ص.ب 25", "دكتور أحمد، صندوق بريد خمسة و عشرين"),
    ("أ.د سالم من ج.م.ع", "أستاذ دكتور سالم من جمهورية مصر العربية"),
)
_FORMS = replace(_FORMS, pattern=_FORMS.pattern + r"(?!(?<=(?<!\w)[ء-ي]\.)\.\.)")  # م...
SHORT_FORMS: tuple[Rule, ...] = (
    _FORMS,
    rule(
        "letters with stops",
        r"(?<![\w.])[ء-ي](?:\. ?[ء-ي]){1,4}\.?(?![\w\u064b-\u0652])(?!\. ?[ء-ي](?!\w))",
        _letters,
        ("وكالة د.ب.أ الألمانية", "وكالة د ب أ الألمانية"),
        needs=".",
    ),
)
"""Rules behind all signs."""

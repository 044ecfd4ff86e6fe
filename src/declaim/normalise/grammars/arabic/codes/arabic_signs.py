"""Arabic rules for Latin acronyms, and for signs beside numbers that are said."""

import re

from declaim.basics.persian_letters import AS_ARABIC
from declaim.normalise.grammars.arabic.codes.arabic_latin_letters import ENDS
from declaim.normalise.rules import NOT_ASCII, VALUE, WORD, Rule, after, before, rule, words
from declaim.normalise.spelled_words import acronyms

_SAID_AS_WORDS = words("""
    NATO NASA UNESCO UNICEF FIFA UEFA OPEC AIDS COVID SARS MERS ASEAN INTERPOL BRICS SWIFT CERN DOM
    RAM ROM PIN SIM GIF GAN PET LASER RADAR LIDAR UNIX CAPTCHA LEGO IKEA CAF JSON YAML ASCII
""")
"""Latin words in capitals that Arabic newsreaders do not spell."""
_SPELLED = words("IMEI USA UAE IAEA IEEE")
"""They look like words."""
TITLES = {"أ.د": "أستاذ دكتور", "د": "دكتور", "م": "مهندس", "أ": "أستاذ"}
_PLAIN = words("A THE AND OR OF FOR IN ON TO IS BY AT NEW NOT YOU ALL")
_OF_A_VERSION = re.compile(
    rf"(?:[إا]صدار|نسخة|[أا]ندرويد|ويندوز|iOS|Android|Python|Windows|بايثون) {VALUE}+$"
)
_TELLS = (
    "[\u260e\u260f\u2610-\u2612\u2620-\u2623\u2639-\u263b\u2665\u26a0\u26d4\u2705\u270a-\u270c\u2713-\u2718\u274c\u274e"
    "\u2753-\u2757\u2763\u2764\U0001f440-\U0001f450\U0001f480\U0001f493-\U0001f49f\U0001f4af\U0001f51e"
    "\U0001f4de\U0001f4f1\U0001f4e7\U0001f600-\U0001f64f\U0001f6ab\U0001f910-\U0001f92f]"
)
"""Pictures that say something: a tick, a cross, a warning, a telephone, a heart, a hand, a face."""
_PICTURE = "[\u2600-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff]"
_OPPOSITES = {
    frozenset(pair.split("/"))
    for pair in words("""
        أعلى/أسفل اعلى/اسفل فوق/تحت يمين/يسار اليمين/اليسار يمينا/يسارا نعم/لا داخل/خارج تشغيل/إيقاف
        ذكر/أنثى صح/خطأ قبل/بعد صباحا/مساء صباحاً/مساءً ليلا/نهارا أمام/خلف مع/ضد سالب/موجب شراء/بيع
        بيع/شراء أعزب/متزوج قبول/رفض صواب/خطأ فتح/إغلاق كبير/صغير طويل/قصير جديد/مستعمل نقدا/بشيك
        شرقا/غربا شمالا/جنوبا زيادة/نقصان مدين/دائن رجال/نساء بنين/بنات ذكور/إناث منزلي/تجاري
    """)
}


def _opposite(match: re.Match[str]) -> str | None:
    """Up or down: one of two, whatever stands before the second."""
    first = re.search(r"([ء-ي]+)$", before(match, 20))
    second = re.match(r"(?:(?:إلى|الى|من|في|على) )?([ء-ي]+)", after(match, 20))
    both = first and second and frozenset((first[1], second[1]))
    return " أو " if both in _OPPOSITES else None


def _woman(match: re.Match[str]) -> str | None:
    found = re.search(r"(?<![\w/])[ء-ي]{3,}$", before(match, 24))
    if found is None:
        return None
    man = re.sub("(?:ين|ون)$", "", found[0]) if match["end"] == "ات" else found[0]
    return f" أو {man}{match['end']}"


SIGNS: tuple[Rule, ...] = (
    rule(
        "picture before a line",  # an engine says what it shows
        rf"(?:^|(?<=\n)) *(?:(?!{_TELLS}){_PICTURE}[\ufe0f\u200d]*)+ *(?=[^\W\d_])",
        "",
        ("🔸 البند الأول", "البند الأول"),
        needs=NOT_ASCII,
        near=_PICTURE,
    ),
    rule(
        "row of signs",
        r"(?:(?:^|(?<=\n)) *(?:={3,}|#{3,}|\+{3,}|~{3,}|-{3,}|_{3,})| +(?:={3,}|\+{3,}|~{3,}))"
        r"(?= *(?:\n|$))",
        "",
        ("تحميل الملف ======", "تحميل الملف"),
        needs="=#+~-_",
        near=r"===|###|\+\+\+|~~~|---|___",
    ),
    rule(
        "dash of a unit",
        r"(?:(?<=واط)|(?<=وات)|(?<=واطا)|(?<=[أا]مبير)|(?<=نيوتن)|(?<=فولت)|(?<=باسكال)|(?<=راكب)"
        r"|(?<=(?<!\w)رجل)|(?<=(?<!\w)طن)) ?[-–—] ?"
        r"(?=(?:ساعة|ساعات|متر|كيلومتر|أمبير|ثانية|يوم)(?!\w))",
        " ",
        ("20 ميغاواط–ساعة", "عشرون ميغاواط ساعة"),
        needs="-–—",
        near=r"[اترلنبط] ?[-–—] ?[سمكأثي]",
    ),
    rule(
        "time of Greenwich",
        rf"(?<=[{VALUE}{WORD}] )(?:GMT|غرينتش|جرينتش)(?!\w)",
        "بتوقيت غرينتش",
        ("الساعة 15:00 GMT", "الساعة الخامسة عشرة بتوقيت غرينتش"),
        needs=words("GMT غرينتش جرينتش"),
    ),
    rule(
        "letter of Persian",  # an engine that speaks Arabic leaves it out
        r"[^\W\d_]*[یھہک][^\W\d_]*",
        lambda m: m[0].translate(AS_ARABIC),
        ("ھذه المدینة", "هذه المدينة"),
        needs="یھہک",
    ),
    ENDS,
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
        "stroke before a letter",
        rf"(?<=[{VALUE}{WORD}]) ?/ ?(?=[أ-ي](?!\w))",
        " ",
        ("المادة 15/ب", "المادة الخامسة عشرة ب"),
        needs="/",
    ),
    rule(
        "minus between words of a formula",
        r"(?<=[ء-ي)]) [-–−] (?=[ء-ي(])",
        lambda m: (
            " ناقص "
            if re.search(r"[ء-ي)] ?= ?[^=\n.،:]{2,60}$", before(m, 70))
            and not re.match(r"[^\n.،]{0,40}=", after(m, 42))
            else None
        ),
        ("الصافي = الدخل - النفقات", "الصافي يساوي الدخل ناقص النفقات"),
        needs="=",
    ),
    rule(
        "equals between words",
        r"(?<=[ء-ي\u064b]) ?= ?(?=[ء-ي(])|(?<=\)) ?= ?(?=[ء-ي])",
        " يساوي ",
        ("الربح = السعر", "الربح يساوي السعر"),
        needs="=",
    ),
    rule(
        "times between words",
        r"(?<=[ء-ي)]) ?× ?(?=[ء-ي(])",
        " في ",
        ("المساحة = الطول × العرض", "المساحة يساوي الطول في العرض"),
        needs="×",
    ),
    rule(
        "divided by",
        r"(?<=[\w)]) ?÷ ?(?=[\w(])",
        " على ",
        ("السرعة = المسافة ÷ الزمن", "السرعة يساوي المسافة على الزمن"),
        needs="÷",
    ),
    rule(
        "stroke between opposites",
        r"(?<=[ء-ي]) ?/ ?(?=[ء-ي]{2})",
        _opposite,
        ("إلى أعلى / إلى أسفل", "إلى أعلى أو إلى أسفل"),
        ("الجواب: نعم/لا", "الجواب: نعم أو لا"),
        needs="/",
    ),
    rule(
        "stroke before a woman's ending",
        r"(?<=[ء-ي]{2}) ?/ ?(?P<end>ة|ات)(?!\w)",
        _woman,
        ("المدير/ة", "المدير أو المديرة"),
        needs="/",
    ),
    rule(
        "stroke before an agency",
        r"(?<=[ء-ي]) ?/ ?(?=[أ-ي]\.? [أ-ي]\.? [أ-ي](?!\w))",
        "، ",
        ("القاهرة / أ ف ب", "القاهرة، أ ف ب"),
        needs="/",
    ),
    rule(
        "stroke behind a place",
        r"(?:(?<=^)|(?<=\n))(?P<place>(?!يوم|شهر)[ء-ي]{3,12}(?: [ء-ي]{3,12})?) ?/ (?=[ء-ي]{2})",
        lambda m: m["place"] + "، ",
        ("درعا/ وصول القافلة", "درعا، وصول القافلة"),
        needs="/",
        near=r"[ء-ي] ?/ [ء-ي]",
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
        lambda m: f"{TITLES[m['title'] or m['title2']]} ",
        ("د.أحمد وم. علي، أ.د.علي", "دكتور أحمد و مهندس علي، أستاذ دكتور علي"),
        needs=".",
    ),
    rule(
        "letter of the Hijra",
        r"(?<=[ء-ي]{2}) هـ(?![\w.،])",
        lambda m: " الهجريين" if "القرنين" in before(m, 45) else " هجري",
        ("القرن الخامس هـ", "القرن الخامس هجري"),
        needs="ه",
    ),
    rule(
        "plus between words",
        r"(?<=[ء-ي]) \+ (?=[ء-ي])",
        " زائد ",
        ("غرفة + مطبخ", "غرفة زائد مطبخ"),
        needs="+",
    ),
    rule("plus in a name", r"(?<=[ء-ي])\+(?!\w)", " بلس", ("أوبك+", "أوبك بلس"), needs="+"),
    rule(
        "or more",
        rf"(?<=[{VALUE}])\+(?!\w)",
        lambda m: " أو أحدث" if _OF_A_VERSION.search(before(m, 24)) else " زائد",
        ("100+ مثال", "مئة زائد مثال"),
        ("الإصدار 12+", "الإصدار اثنا عشر أو أحدث"),
        needs="+",
    ),
)
"""Rules for Latin acronyms, and for signs beside numbers that are said."""

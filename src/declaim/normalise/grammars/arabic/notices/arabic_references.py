"""Arabic rules for places in a text: pages, verses, articles of a law, figures of a decree."""

import re

from declaim.normalise.grammars.arabic.cases.arabic_nouns import counted, ordinal
from declaim.normalise.grammars.arabic.cases.arabic_numbers import genitive, noun_behind, number
from declaim.normalise.grammars.arabic.days.arabic_centuries import CENTURIES
from declaim.normalise.grammars.arabic.notices.arabic_scripture import SCRIPTURE
from declaim.normalise.numerals import one_by_one
from declaim.normalise.rules import DIGITS, VALUE, Rule, before, rule


def _page(match: re.Match[str]) -> str:
    pages = [genitive(n) for n in re.findall(r"\d+", match["n"])]
    many = match["many"] or len(pages) > 1
    return f"{'الصفحات' if many else 'صفحة'} {' إلى '.join(pages)}"


def _verse(match: re.Match[str]) -> str:
    verses = [ordinal(int(n), feminine=True) for n in match.group("n", "n2") if n]
    return f"{match['noun']} {(' إلى ' if match['n2'] else '').join(verses)}"


def _article(match: re.Match[str]) -> str:
    """An article and its paragraph: المادة 8/2."""
    return f"{match['noun']} {match['open']}{genitive(match['n'])} على {genitive(match['n2'])}"


def _nominative(n: int) -> str:
    return re.sub("(?<=[رثعسنمت])ين$", "ون", ordinal(n, feminine=True))


def _own(match: re.Match[str]) -> str | None:
    """An ordinal behind a noun of somebody: هدفه العشرين، مباراتها الخمسين."""
    noun, n = match["noun"], int(match["n"])
    if not 0 < n < 1000 or counted(noun_behind(match)):
        return None
    said = ordinal(n, feminine=re.search("(?:ت|ذكرا)(?:ه|ها|هم|نا)$", noun) is not None)
    return f"{noun} {match['open']}{said}"


def _from_to(match: re.Match[str]) -> str | None:
    """From an ordinal to another: الأسبوع 13-27."""
    first, last, noun = int(match["a"]), int(match["b"]), match["noun"]
    if first >= last or counted(noun_behind(match)):
        return None
    joint = " إلى " if match["join"].strip(" -–") == "" else f" {match['join'].strip()} "
    said = joint.join(ordinal(n, feminine=noun.endswith("ة")) for n in (first, last))
    return f"{noun} {said}"


_OF_TRADITIONS = re.compile("رواه|أخرجه|مسلم|البخاري|الترمذي|داود|ماجه|النسائي|أحمد|صحيح|سنن")


REFERENCES: tuple[Rule, ...] = (
    *SCRIPTURE,
    *CENTURIES,
    rule(
        "hadith in short",
        r"(?<!\w)ح ?(?:رقم )?:? ?(?P<n>[1-9]\d{0,4})(?![\w%٪]|[.,/]\d)",
        lambda m: f"حديث رقم {genitive(m['n'])}" if _OF_TRADITIONS.search(before(m, 40)) else None,
        ("رواه مسلم ح 45", "رواه مسلم حديث رقم خمسة و أربعين"),
        needs="ح",
        near=r"(?<!\w)ح ?(?:رقم )?:? ?\d",
    ),
    rule(
        "ordinals from and to",
        r"(?<!\w)(?P<noun>[وفبك]?(?:ال|لل)(?:أسبوع|شهر|درس|فصل|صف|مرحلة|حلقة|دقيقة|جزء|مستوى|وحدة|باب|حصة"
        r"|طابق|جولة)) (?P<a>[1-9]\d?)(?P<join> ?[-–] ?| (?:إلى|الى|حتى) )(?P<b>[1-9]\d?)"
        r"(?![\w%٪/]|[.,:]\d| ?[-–] ?\d)",
        _from_to,
        ("من الأسبوع 13-27", "من الأسبوع الثالث عشر إلى السابع والعشرين"),
        ("من الدرس 3 إلى 9", "من الدرس الثالث إلى التاسع"),
        needs=DIGITS,
    ),
    rule(
        "century in short",
        r"(?<!\w)(?P<by>[وفل]?)ق\.? ?(?P<n>[1-9]|1\d|2[01]) ?(?P<era>هـ*|م)(?!\w)"
        r"(?: ?[-–/=] ?(?P<other>[1-9]|1\d|2[01]) ?م(?!\w))?",
        lambda m: (
            f"{m['by']}القرن {ordinal(int(m['n']))} {'الميلادي' if m['era'] == 'م' else 'الهجري'}"
            + (f"، {ordinal(int(m['other']))} الميلادي" if m["other"] else "")
        ),
        ("من أعلام ق7هـ", "من أعلام القرن السابع الهجري"),
        ("ق 3 هـ / 9 م", "القرن الثالث الهجري، التاسع الميلادي"),
        needs="ق",
        near=r"ق\.? ?\d",
    ),
    rule(
        "page",
        r"(?<!\w)ص\.? ?:? ?(?P<many>ص\.? ?:? ?)?(?P<n>[1-9]\d{0,4}(?: ?[-–] ?[1-9]\d{0,4})?)(?!\w)",
        _page,
        ("ص 45، ص ص 3-5", "صفحة خمسة و أربعين، الصفحات ثلاثة إلى خمسة"),
        ("ص: 46", "صفحة ستة و أربعين"),
        needs="ص",
    ),
    rule(
        "verse",
        r"(?P<noun>(?<!\w)[وبفل]?(?:الآية|الاية|آية|الحديث رقم))(?: رقم)? ?:? ?[(\[] ?"
        r"(?P<n>[1-9]\d{0,2})"
        r"(?: ?[-–] ?(?P<n2>[1-9]\d{0,2}))? ?[)\]]",
        _verse,
        ("سورة النساء الآية ( 18 )", "سورة النساء الآية الثامنة عشرة"),
        needs=("الآية", "الاية", "آية", "والآية", "بالآية", "الحديث", "فالآية"),
    ),
    rule(
        "article and paragraph",
        r"(?P<noun>(?<!\w)[وبفل]?(?:ال|لل)(?:مادة|فصل|فقرة|بند)) (?P<open>\(?)(?P<n>[1-9]\d{0,3})"
        r" ?/ ?(?P<n2>\d{1,2})(?![\w/])",
        _article,
        ("المادة 8/2 من القانون", "المادة ثمانية على اثنين من القانون"),
        needs="/",
    ),
    rule(
        "code of a decree",
        r"(?:(?<=رقم )|(?<=قانون عدد )|(?<=أمر عدد )|(?<=رسوم عدد )|(?<=قرار عدد )"
        r"|(?:(?<=قانون )|(?<=مرسوم )|(?<=ظهير ))(?=\d\d-\d\d(?!\d)))"
        r"\(?(?P<n>\d{1,5}(?:(?: ?[-/] ?\d{1,5}){2,4}|-\d{2,3}))\)?(?![\w/-]|[.,]\d)",
        lambda m: "، ".join(
            (one_by_one(n, "ar") if n[0] == "0" else genitive(n))
            for n in re.findall(r"\d+", m["n"])
        ),
        ("مرسوم رقم 19-04", "مرسوم رقم تسعة عشر، صفر أربعة"),
        ("القانون 18-07", "القانون ثمانية عشر، صفر سبعة"),
        ("القانون عدد 89-114", "القانون عدد تسعة و ثمانين، مئة و أربعة عشر"),
        ("قرار رقم 8-123-2022", "قرار رقم ثمانية، مئة و ثلاثة و عشرين، ألفين و اثنين و عشرين"),
        needs="ردن",
        near=r"(?:رقم|عدد|قانون|مرسوم|ظهير) \(?\d",
    ),
    rule(
        "ordinal of somebody",
        r"(?P<noun>(?<!\w)[وبفلك]?(?:مباريات|مبارات|هدف|عام|دورت|نسخت|موسم|حلقت|عيد(?: ميلاد)?"
        r"|ذكرا|لقب|ميداليت|عقد|يوم|أسبوع|شهر|سنت|جولت|مؤتمر|اجتماع|طبعت|جلست|رحلت|مشاركت)(?:ه|ها|هم|نا))"
        r" (?P<open>\(?)(?P<n>[1-9]\d{0,2})(?![\w%٪+]|[.,/:٫-]\d| ?[-–] ?\d)",
        _own,
        ("خاض مباراته 21 على أرضه", "خاض مباراته الحادية والعشرين على أرضه"),
        ("سجل هدفه 30", "سجل هدفه الثلاثين"),
        needs=DIGITS,
    ),
    rule(
        "ordinal of a row",
        r"(?P<noun>(?<!\w)(?:لل|ال)(?:شهر|سنة|يوم|عام|أسبوع|موسم|ليلة|مباراة|جلسة|ساعة))"
        r" (?P<n>[1-9]\d?)"
        r"(?= (?:على التوالي|تواليا|توالياً))",
        lambda m: f"{m['noun']} {ordinal(int(m['n']), feminine=m['noun'][-1] == 'ة')}",
        ("للشهر 3 على التوالي", "للشهر الثالث على التوالي"),
        needs=DIGITS,
        near="توالي",
    ),
    rule(
        "kilometre of a road",
        rf"(?<![\d{VALUE}] )(?<![\w/])(?P<by>[وبل]?(?:ال)?)كل?م\.? (?P<n>[1-9]\d{{0,3}})"
        r"(?![\w%٪]|[.,/:]\d)",
        lambda m: None if counted(noun_behind(m)) else f"{m['by']}كيلومتر {genitive(m['n'])}",
        ("على طريق قرمدة كلم 25", "على طريق قرمدة كيلومتر خمسة و عشرين"),
        needs="ك",
        near=r"كل?م\.? \d",
    ),
    rule(
        "minute at the head of a line",
        r"(?:^|(?<=\n))[قد]\.? ?(?P<n>[1-9]\d?|1[01]\d|120)(?:\+(?P<plus>\d{1,2}))?(?= ?[:،-])",
        lambda m: (
            f"الدقيقة {_nominative(int(m['n']))}"
            + (f" زائد {number(m['plus'])}" if m["plus"] else "")
        ),
        ("ق35: تسديدة قوية", "الدقيقة الخامسة والثلاثون: تسديدة قوية"),
        needs="قد",
    ),
)
"""Rules before all others with a figure."""

"""The gender of Arabic nouns, and the form of a number beside a noun."""

import re

from declaim.normalise.grammars.arabic.cases.arabic_context import plain
from declaim.normalise.grammars.arabic.cases.arabic_endings import oblique
from declaim.normalise.grammars.arabic.cases.arabic_genders import (
    FEMININE,
    LIKE_RESULTS,
    MASCULINE,
    OF_A_VERB,
    OF_MEN,
    OF_THINGS,
)
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import words


def is_feminine(noun: str) -> bool:
    noun = plain(noun)
    if noun in FEMININE or LIKE_RESULTS.fullmatch(noun):
        return True
    if noun in MASCULINE or noun.endswith(
        ("رامات", "مترات", "لترات", "بايتات", "واطات", "فولتات", "هرتزات")
    ):
        return False
    return noun.endswith(("ة", "آت")) or (noun.endswith("ات") and OF_A_VERB.fullmatch(noun) is None)


_NO_NOUN = frozenset(
    words("""
    لسنة لعام لكل وفي ومن خلال ضد أمام عند بين لدى منذ في من على إلى الى عن مع و أو او ثم حتى أن
    إن منها منهم منهن منه كان كانت هذا هذه التي الذي ما لا لم لن قد بعد قبل مئوية فهرنهايت
    ميلادية هجرية مقابل فقط أي كما حيث وهو وهي وهذا مما فيما بينما إذ عندما حين وقد كل تحت فوق
    نحو حوالي قرابة ضمن عبر دون وفق أنه إنه أنها إنها أنهم إنهم بأنه بأنها وأنه لأنه لأنها حول
    تابعة محملة مدمرة محترقة مثبتة مزودة مجهزة مصنوعة محشوة متوفرة متاحة موجودة مخصصة مستعملة مملوكة
    وسط خلف عقب إثر إضافة بدلا مقارنة علاوة سيكون ستكون سيتم ستتم تليها يليه يليها تلاه
""")
)
"""A number stands alone before these."""


def counted(noun: str) -> str:
    """The first word behind a number, or nothing if that is not what is counted."""
    first = _FEMININE_HA.sub("ة", plain(noun.partition(" ")[0]))
    joined = (first[:1] in {"ب", "و"} and first not in _BEGIN_SO) or first in _OF_SOMETHING
    joined = joined or (
        len(first) > 3
        and first not in _BEGIN_SO
        and bool(re.match("ال|[وف]ال|لل|[وف][يت].{3}", first))
    )
    is_name = "A" <= first[:1] <= "z"
    return "" if first in _NO_NOUN or joined or is_name or _FOR.fullmatch(first) else first


_FEMININE_HA = re.compile("(?<=^سن)ه$|(?<=^مر)ه$|(?<=^ثاني)ه$|(?<=..[^اي])(?<!وج)(?<!شبي)ه$")
"""Written for the ending of the feminine by many: 72 ساعه."""
_FOR = re.compile(
    "ل(?!اعب|اجئ|احق|افت|ائح|تر(?:ا|ات)?$|جن|جان|ير|وح|غ(?:ة|ات|م)|يل|يال|قاء|حظ|قط|عب(?:ة|ات)|بن(?!اء)"
    "|كم(?:ة|ات)|ون|ص(?:ا|وص)?$|واء|يب|ف(?:ة|ات)$|سان|قب|قاح|حن|وز|ؤلؤ|يمون).{3,}"
)
"""A word behind `for`: لتطوير، لكرة، لمكافحة."""


def is_beside(number: int, noun: str) -> bool:
    """Whether a noun has the form that it has beside this number: 20 فريقا، 5 مباريات."""
    noun = counted(noun)
    if 3 <= number % 100 <= 10:
        return noun in FEMININE or noun in _MANY or noun.endswith(("ات", "ين"))
    if noun.startswith(_ADVERBS):  # الحلقة 15 كاملة
        return False
    if number % 100 < 3:
        return number >= 100 and bool(noun)
    is_short = len(noun) == 3 and noun.endswith("ة")  # قصة، سنة
    return is_short or (len(noun) > 3 and noun.endswith(("ا", "ة")) and not noun.endswith("يا"))


_ADVERBS = ("فقرة", "مكرر", "كامل", "مترجم", "مدبلج", "مباشر", "حصري", "قريب", "متقدم", "متأخر")
_MANY = frozenset(
    words("أيام أشهر أعوام أسابيع أجزاء أهداف أشخاص أطفال طلاب لاعبين رجال أفراد أقسام كتب أفلام")
)
_BEGIN_SO = frozenset(
    words("""
    بلد بلدا بلدان بلدة بلدات بطولة بطولات بطاقة بطاقات باخرة بواخر بقرة بيضة بيضات برجا بيتا
    بيوت بنكا بنوك بابا برنامجا برامج بحثا بحوث بندا بنود بلاغا بلاغات باصا باصات بئرا بعثة
    بعثات بنات بنتا بنايات بناية بوابة بوابات بوصة بوصات بقعة برميل برميلا بالغا بليون بلايين
    بندقية بنادق بؤرة بذرة بلدية بلديات بروتوكولات بوارج باحثا باحثين باحثات بصمة بصمات بدائل
    بطلا بذور بصلة بصلات برونزية برونزيات بتة بايت باوند بت بوليصة ورقة ورقات وحدة وحدات وزيرا
    وزراء وزارة وزارات ولدا ولاية ولايات وظيفة وظائف وفدا وفود وجبة وجبات وكالة وكالات وجها
    وثيقة وثائق واقعة وقائع وسيلة وسائل وصفة وردة ورود وصلة واط وعاء وادي وفاة وفيات ورشة ورشات
    ورش وقفة وقفات ولادة ولادات وكلاء وسطاء بحارا بحار بحارة بصريا بطارية بطاريات بلوزة بقالة
    بهارا بروفيسورا بدلة بدلات بوصلة بيسة برتقالة برتقالات باذنجانة بروتينا بروتينات بيكسلا
    بكسلا بكسل بيتزا بستان بساتين بساط بيانا بيانات بابا ولي وليا وجبة وشاحا وساما أوسمة وزنا
    وصلا وطنا ورما ورم وريدا وعدا وعود وترا وردا ورقا وقفا وحيدا فيديو فيديوهات فيروسا فيروسات
    باكيت باكت باكو فيلما فيلا فيلات فتيات فتيان فتاة فترة فترات فيضانات فيضانا
""")
)
"""Nouns whose first letter is no preposition."""
_OF_SOMETHING = frozenset(
    words("لسنة لعام لسبب لهدف لغرض لصالح لفائدة لمدة لكن لأن لما لمن لها له لهم لدى لديه لديها")
)


_FEW = "ثلاثة|أربعة|خمسة|ستة|سبعة|تسعة|ثمانية"


def agree(number: str, noun: str) -> str:
    """Units lose their ending before a feminine noun, and 200 its last letter before any noun.

    The figures of a decimal stay as they are counted.
    """
    first = plain(noun.partition(" ")[0])
    is_dual = number == "اثنان" and first[:1] not in "يت" and first.endswith("ان")
    if is_dual or (number == "واحد" and noun.endswith((" واحد", " واحدة"))):
        return ""
    first = counted(noun)
    if not first or " فاصلة " in number:
        return number
    number = re.sub("(مئت|ألف|مليون|مليار)ان$", r"\1ا", number)
    if re.search(rf"(?<!\w)(?:{_FEW}|عشرة)$", number) and (
        first in OF_MEN or OF_THINGS.fullmatch(first)
    ):
        return number
    thousands = re.match(
        ".*(?<!\\w)(?:ألف|ألفا|ألفاً|ألفان|ألفين|آلاف|مليون|ملايين|مليار|مليارات)(?: و |$)", number
    )
    if not is_feminine(first) or (thousands and thousands[0] == number):
        return number
    if thousands:
        return thousands[0] + agree(number[thousands.end() :], noun)
    number = re.sub(f"(?<!\\w)({_FEW}) عشر$", lambda m: f"{_short(m[1])} عشرة", number)
    number = re.sub("أحد عشر$", "إحدى عشرة", number.replace("اثنا عشر", "اثنتا عشرة"))
    number = re.sub("(?<!\\w)واحد(?= و )", "إحدى", number)
    number = re.sub("(?<!\\w)اثنان(?= و |$)", "اثنتان", number)
    number = re.sub(f"(?<!\\w)({_FEW})(?= و |$)", lambda m: _short(m[1]), number)
    return re.sub("(^| و )عشرة$", r"\1عشر", number)


def _short(number: str) -> str:
    return "ثماني" if number == "ثمانية" else number[:-1]


_ORDINALS = words("الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر")


def ordinal(number: int, *, feminine: bool = False) -> str:
    """The ordinal with its article, up to 999: الحادي والعشرين."""
    hundreds, rest = divmod(number, 100)
    if hundreds:
        hundred = "ال" + oblique(cardinal(str(100 * hundreds), "ar")).replace(" ", " ال")
        return f"{hundred} و{ordinal(rest, feminine=feminine)}" if rest else hundred
    tens, ones = divmod(number, 10)
    end = "ة" if feminine else ""
    if number <= 10:
        return "الأولى" if feminine and number == 1 else _ORDINALS[number - 1] + end
    one = ("الحادي" if ones == 1 else _ORDINALS[ones - 1]) + end if ones else ""
    if tens == 1:
        return f"{one} عشر{end}"
    ten = "ال" + oblique(cardinal(str(10 * tens), "ar"))
    return f"{one} و{ten}" if ones else ten

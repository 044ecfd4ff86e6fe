"""Arabic numbers that are read digit by digit: telephones, accounts, long codes."""

from declaim.normalise.grammars.arabic.cases.arabic_nouns import counted, is_beside
from declaim.normalise.grammars.arabic.cases.arabic_numbers import LEFT, noun_behind
from declaim.normalise.numerals import one_by_one
from declaim.normalise.rules import DIGITS, Rule, rule

CODES_BY_DIGIT: tuple[Rule, ...] = (
    rule(
        "number of an account",
        r"(?<!\w)(?P<land>[A-Z]{2})(?P<n>\d{2}(?: \d{4}){3,7}(?: \d{1,3})?)(?![\w.,])"
        r"|(?P<word>(?<!\w)(?:ب|ال|بال)?(?:رقم|حساب|آيبان):? )(?P<n2>\d{7,24})(?!\w|[.,/-]\d)",
        lambda m: (
            f"{' '.join(m['land'])} " + "، ".join(one_by_one(n, "ar") for n in m["n"].split())
            if m["land"]
            else m["word"] + one_by_one(m["n2"], "ar")
        ),
        ("حساب رقم 1230045", "حساب رقم واحد اثنان ثلاثة صفر صفر أربعة خمسة"),
        needs=DIGITS,
    ),
    rule(
        "digits of a long code",
        rf"(?<!\) )(?<!\d ){LEFT}[1-9]\d{{7,29}}(?<!000)(?![\w%٪]|[.,]\d)",
        lambda m: None if counted(noun_behind(m)) else one_by_one(m[0], "ar"),
        (
            "سجل تجاري 1010200304",
            "سجل تجاري واحد صفر واحد صفر اثنان صفر صفر ثلاثة صفر أربعة",
        ),
        needs=DIGITS,
        shapes=("0" * 8,),
    ),
    rule(
        "post code with its added number",
        r"(?<![\w.,/-])(?P<a>[1-9]\d{4}) ?[-–—] ?(?P<b>[1-9]\d{3})(?<!00)(?![\w%٪]|[.,/-]\d)",
        lambda m: (
            None
            if counted(noun_behind(m)) and is_beside(int(m["b"]), noun_behind(m))
            else f"{one_by_one(m['a'], 'ar')}، {one_by_one(m['b'], 'ar')}"
        ),
        (
            "الرياض 12836 - 7175",
            "الرياض واحد اثنان ثمانية ثلاثة ستة، سبعة واحد سبعة خمسة",
        ),
        needs="-–—",
    ),
    rule(
        "groups of a telephone",
        r"(?<![\w.,/-])(?:800|920|600|900)(?: \d{3})(?: ?\d{3,4})(?![\w%]|[.,/-]\d| \d)",
        lambda m: "، ".join(one_by_one(n, "ar") for n in m[0].split()),
        (
            "800 123 4567",
            "ثمانية صفر صفر، واحد اثنان ثلاثة، أربعة خمسة ستة سبعة",
        ),
        needs=DIGITS,
        shapes=("000 000 000", "000 000000"),
    ),
    rule(
        "dash between telephones",
        r"(?<=\d{7}) ?[-–/] ?(?=\+?\d{7})"
        r"|(?<=\d{6}) ?[-–] ?(?=(?:ال)?(?:هاتف|جوال|فاكس|موبايل|محمول|واتساب|تحويلة|بريد))",
        "، ",
        (
            "0112345 - 0112346",
            "صفر واحد واحد اثنان ثلاثة أربعة خمسة، صفر واحد واحد اثنان ثلاثة أربعة ستة",
        ),
        (
            "هاتف 224567 - فاكس 224568",
            "هاتف اثنان اثنان أربعة خمسة ستة سبعة، فاكس اثنان اثنان أربعة خمسة ستة ثمانية",
        ),
        needs="-–/",
    ),
)
"""Rules before all others."""

TELEPHONES: tuple[Rule, ...] = (
    rule(
        "digits of a telephone",
        rf"{LEFT}(?<![/-])(?P<n>0\d{{5,13}}|9200\d{{5}})(?![\w%]|[.,/-]\d)",
        lambda m: one_by_one(m["n"], "ar"),
        ("0501234567", "صفر خمسة صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة"),
        needs=DIGITS,
    ),
    rule(
        "digits behind a word",
        r"(?P<word>(?<!\w)(?:[وبل]?(?:ال)?(?:هاتف|جوال|فاكس|موبايل|واتساب|تلفون|تليفون|محمول|متحرك|نقال"
        r"|رقم الموحد|رقم الحساب|رقم الجوال|رقم الهاتف|رمز البريدي|رقم المجاني|خط الساخن|رقم القومي"
        r"|رقم الضريبي|رقم العضوية|رقم الحجز|رقم الطلب|سجل التجاري"
        r"|سجل المدني|رقم الهوية|رقم الطوارئ"
        r"|حساب رقم|رمز|كود)|للتواصل|للاستفسار|للحجز"
        r"|(?:على |ب)(?:ال)?رقم(?= ?:? ?\d{6}))(?: رقم)?(?:[: ]{1,3}\(?|\())"
        r"(?:(?P<area>\d{2,4})[/-])?"
        r"(?P<n>\d{5,14})(?:-(?P<n2>\d{2,3}))?"
        r"(?: ?/ ?(?P<code>0\d{1,2}))?(?![\w%]|[.,/-]\d)",
        lambda m: (
            m["word"]
            + "، ".join(one_by_one(n, "ar") for n in m.group("code", "area", "n", "n2") if n)
        ),
        ("هاتف: 4450000/02", "هاتف: صفر اثنان، أربعة أربعة خمسة صفر صفر صفر صفر"),
        ("هاتف 224567", "هاتف اثنان اثنان أربعة خمسة ستة سبعة"),
        ("على الرقم 116123", "على الرقم واحد واحد ستة واحد اثنان ثلاثة"),
        needs=DIGITS,
    ),
)
"""Rules before thousands and ranges."""

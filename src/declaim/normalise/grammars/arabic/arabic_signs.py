"""Arabic rules for Latin acronyms, and for signs beside numbers that are said."""

from declaim.basics.persian_letters import AS_ARABIC
from declaim.normalise.rules import VALUE, WORD, Rule, before, rule, words
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
SIGNS: tuple[Rule, ...] = (
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
        " زائد",
        ("100+ مثال", "مئة زائد مثال"),
        needs="+",
    ),
)
"""Rules for Latin acronyms, and for signs beside numbers that are said."""

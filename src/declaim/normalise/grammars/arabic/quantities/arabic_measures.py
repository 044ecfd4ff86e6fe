"""Arabic measures: areas, sizes, a unit behind a noun, one or two of a noun."""

import re

from declaim.normalise.grammars.arabic.arabic_rules import LABELS
from declaim.normalise.grammars.arabic.cases.arabic_case import case
from declaim.normalise.grammars.arabic.cases.arabic_duals import dual
from declaim.normalise.grammars.arabic.cases.arabic_endings import GENITIVE, NOMINATIVE, in_case
from declaim.normalise.grammars.arabic.cases.arabic_nouns import agree, counted, is_feminine
from declaim.normalise.grammars.arabic.cases.arabic_numbers import (
    LEFT,
    genitive,
    noun_behind,
    number,
)
from declaim.normalise.grammars.arabic.cases.arabic_words import (
    ALL_MONTHS,
    CURRENCIES,
    HOUSEHOLD,
    MEASURED,
    PERIODS,
    UNITS,
    VESSELS,
    form,
)
from declaim.normalise.rules import DIGITS, VALUE, WORD, Rule, any_of, before, rule


def _counted_by_words(match: re.Match[str]) -> str | None:
    """One is the noun alone, and two is its dual."""
    noun = match["noun"]
    noun = re.sub("ات$", "ة" if is_feminine(noun) else "", noun)
    if not counted(noun) or (noun not in HOUSEHOLD and _DEFINITE.search(before(match))):
        return None
    kind, rest = match["kind"] or "", ""
    if kind.endswith("ي") and noun in VESSELS:  # كوب شاي
        kind, rest = "", kind
    elif kind and kind.endswith("ة") != noun.endswith("ة"):
        return None
    if match["n"] == "1":
        starts = match[0][0] != "0" and re.search(r"(?:^|[\n(،:*•-]) ?$", before(match, 2))
        one = "" if starts else " واحدة" if noun.endswith("ة") else " واحد"
        return f"{noun}{kind}{one}{rest}"
    end = "ان" if case(match, noun) == NOMINATIVE else "ين"
    return " ".join(re.sub("ة$", "ت", word) + end for word in (noun + kind).split()) + rest


def _of_the_noun_before(match: re.Match[str]) -> str | None:
    """A number that counts the noun of the number before it: 59 نقطة مقابل 54."""
    found = _COUNTED_BEFORE.search(re.split(r"[.!؟؛\n](?!\d)", before(match, 80))[-1])
    if not found or not is_feminine(found["noun"]) or counted(noun_behind(match)):
        return None
    return in_case(agree(number(match["n"]), found["noun"]), case(match, found["noun"]))


def _between_amounts(match: re.Match[str]) -> str:
    """From one amount to another, the noun behind both."""
    noun = match["noun"]
    low, high = (agree(number(match[name]), noun) for name in ("low", "high"))
    return f"{in_case(low, case(match, noun))} {noun} إلى {in_case(high, GENITIVE)}"


_COUNTED_BEFORE = re.compile(rf"[\d{VALUE}]\)? (?P<noun>[^\W\d_]+)(?:[^\d{VALUE}{WORD}])*$")
_DEFINITE = re.compile(rf"(?:(?<!\w)[وبفك]?(?:ال|لل)\w+|{LABELS}|[A-Za-z]) \(?$")
"""Behind these a number counts nothing: المرحلة 2 مكتملة."""


def _area(match: re.Match[str]) -> str | None:
    if match["unit"] == "م" and not _HIGH.search(before(match, 20)):
        return None
    digits = match["n"].replace(".", "")
    noun = form(digits, UNITS[match["unit"]])
    return in_case(f"{agree(number(digits), noun)} {noun}", case(match, noun))


def _size(match: re.Match[str]) -> str:
    sides = re.findall(r"\d+", match["sides"])
    nouns = UNITS[match["unit"]]
    noun = nouns[-2] if sides[-1] == "2" and len(nouns) > 1 else form(sides[-1], nouns)
    first = in_case(number(sides[0]), case(match))
    return f"{' في '.join([first, *map(genitive, sides[1:])])} {noun}"


def _degrees(digits: str) -> str:
    noun = form(digits, UNITS["°"])
    return in_case(f"{agree(number(digits), noun)} {noun}".strip(), GENITIVE)


_HIGH = re.compile("(?:[اي]رتف|عمق|علو|قم[ةت])\\w{0,4}(?: (?:إلى|نحو|حوالي))? $")
_WAYS = dict(zip("NSEWشجقغ", ("شمالا جنوبا شرقا غربا " * 2).split(), strict=True))
_RATE = re.compile(
    rf"\d ?(?:{any_of(each for each in CURRENCIES if '.' in each)}"
    r"|بت|بايت|دولار|يورو|ريال|جنيه|درهم|دينار|لتر|متر|كيلومتر|غرام|طن|قطرة|نبضة)ا?$"
)
"""An amount before a stroke: 5 لتر/شخص."""

MEASURES: tuple[Rule, ...] = (
    rule(
        "dash between two amounts of one noun",
        rf"{LEFT}(?P<low>\d{{1,6}}) (?P<noun>(?!(?:{any_of(UNITS)}) )[ء-ي]{{2,12}}\u064b?)"
        r" ?[-–] ?(?P<high>\d{1,6})"
        r"(?= (?P=noun)(?!\w))",
        _between_amounts,
        ("بين 50 ألف – 80 ألف ريال", "بين خمسين ألف إلى ثمانين ألف ريال"),
        ("18 سنة - 25 سنة", "ثماني عشرة سنة إلى خمس و عشرين سنة"),
        needs="-–",
    ),
    rule(
        "pressure of the blood",
        r"(?<![\w.,/])(?P<a>\d{2,3}) ?/ ?(?P<b>\d{2,3})(?P<unit> ?مل?م(?= زئبق))?(?![\w/])",
        lambda m: (
            f"{genitive(m['a'])} على {genitive(m['b'])}{' مليمتر' if m['unit'] else ''}"
            if m["unit"] or "ضغط" in before(m, 45)
            else None
        ),
        ("سجل 130/85 ملم زئبق", "سجل مئة و ثلاثين على خمسة و ثمانين مليمتر زئبق"),
        ("ضغط الدم 120/80 ملم زئبق", "ضغط الدم مئة و عشرين على ثمانين مليمتر زئبق"),
        needs="/",
    ),
    rule(
        "minutes of an angle",
        r"(?<=°) ?(?P<m>\d{1,2}) ?[′'](?: ?(?P<s>\d{1,2}) ?[″\"])? ?(?P<way>[NSEWشجقغ])?(?!\w)",
        lambda m: (
            "".join(
                f" و {in_case(agree(number(n), noun), GENITIVE)} {noun}"
                for n, noun in ((m["m"], "دقيقة"), (m["s"], "ثانية"))
                if n
            )
            + (f" {_WAYS[m['way']]}" if m["way"] else "")
        ),
        ("عند 24° 30′ ش", "عند أربع و عشرين درجة و ثلاثين دقيقة شمالا"),
        needs="°",
    ),
    rule(
        "degrees of an oven",
        r"(?P<word>(?<!\w)[وبل]?(?:ال)?حرارة (?:[ء-ي]{2,8} ){0,2})"
        r"(?P<minus>[-−]?)(?P<n>\d{1,3}) ?(?:م|س|C|ف)(?!\w)",
        lambda m: (
            f"{m['word']}{'ناقص ' * bool(m['minus'])}{_degrees(m['n'])} "
            + ("فهرنهايت" if m[0][-1] == "ف" else "مئوية")
        ),
        ("حرارة -5 م", "حرارة ناقص خمس درجات مئوية"),
        ("على حرارة 180م", "على حرارة مئة و ثمانين درجة مئوية"),
        ("حرارة مياه البحر 24 م", "حرارة مياه البحر أربع و عشرين درجة مئوية"),
        needs="ح",
        near="حرارة",
    ),
    rule(
        "thousands with points before an area",
        rf"{LEFT}(?P<n>(?!42\.195|21\.09)[1-9]\d{{0,2}}\.\d{{3}}) ?"
        r"(?P<unit>كم[²2]?|م[²2]?|كلم)(?!\w)",
        _area,
        ("بارتفاع 2.848 م", "بارتفاع ألفين و ثمان مئة و ثمانية و أربعين مترا"),
        ("504.030 كم²", "خمس مئة و أربعة آلاف و ثلاثون كيلومترا مربعا"),
        needs=".",
    ),
    rule(
        "size",
        rf"(?<![\w.,/])(?P<sides>\d{{1,4}}(?: ?[x×] ?\d{{1,4}}){{1,2}}) ?"
        rf"(?P<unit>{any_of(UNITS)})(?!\w)",
        _size,
        ("20x30 سم", "عشرون في ثلاثين سنتيمترا"),
        needs="x×",
    ),
    rule(
        "for a number of units",
        r"(?:(?<=[ء-ي]غ|جم|مل|تر|ام|mg|ml|cg)|(?<=\dل)|(?<=\d ل)|(?<=\dg)|(?<=\d g))"
        r" ?/ ?(?=\d{1,3} ?(?:مل|كل?م|كغ|كجم|لتر|ل|م|ml|mL|kg|g|L|km)(?!\w))",
        " لكل ",
        ("6.5 ل/100 كلم", "ستة فاصلة خمسة لتر لكل مئة كيلومتر"),
        ("120 ملغ/5 مل", "مئة و عشرون مليغراما لكل خمسة مليلترات"),
        needs="/",
    ),
    rule(
        "for a number of grams",
        r"(?<=[ء-ي]) ?/ ?(?=\d{1,4} ?(?:غرام|جرام|غ|جم|مل|لتر|كيلو|كغ|كجم|كم|متر)(?!\w))",
        lambda m: " لكل " if re.search(r"\d[^\d/]{2,24}$", before(m)) else None,
        ("350 سعرة حرارية/100 غرام", "ثلاث مئة و خمسون سعرة حرارية لكل مئة غرام"),
        needs="/",
    ),
    rule(
        "for each unit",
        rf"(?<=[ء-ي]{{3}}) ?/ ?(?P<unit>{any_of(UNITS)})(?!\w| [A-Z](?!\w))",
        lambda m: f" لكل {UNITS[m['unit']][2]}",
        ("3500 جنيه/م²", "ثلاثة آلاف و خمس مئة جنيه لكل متر مربع"),
        needs="/",
    ),
    rule(
        "for each litre",
        rf"(?:(?<=[ء-ي\u064b]{{3}})|(?<={VALUE})) ?/ ?"
        r"(?P<unit>ديسيلتر|ديسلتر|دل|لتر|ليتر|كيلوغرام|كيلو)(?!\w)",
        lambda m: f" لكل {'ديسيلتر' if m['unit'] == 'دل' else m['unit']}",
        ("126 ملغ/ديسيلتر", "مئة و ستة و عشرون مليغراما لكل ديسيلتر"),
        needs="/",
    ),
    rule(
        "for each of a noun",
        rf"(?<=[ء-ي]) ?/ ?(?=[ء-ي])(?!(?:{any_of(PERIODS)})(?!\w))",
        lambda m: " لكل " if _RATE.search(before(m)) else None,
        ("350 ر.س/غرفة", "ثلاث مئة و خمسون ريالا سعوديا لكل غرفة"),
        ("3.5 بت/كلمة", "ثلاثة فاصلة خمسة بت لكل كلمة"),
        needs="/",
    ),
    rule(
        "times",
        r"(?<=\d)(?:x| ?(?<!\*)\*(?!\*) ?)(?=\d)",
        " في ",
        ("سباق 4x100 متر، 2*3 م", "سباق أربعة في مئة متر، اثنين في ثلاثة أمتار"),
        needs="x*",
    ),
    rule(
        "number in brackets before its unit",
        rf"\((?:(?P<a>\d{{1,3}}) ?[-–] ?)?(?P<n>\d{{1,6}})\) ?"
        rf"(?P<unit>{any_of(UNITS)})(?![\w/]|\.\w)",
        lambda m: (
            (f"{genitive(m['a'])} إلى " if m["a"] else "")
            + f"{genitive(m['n'])} {form(m['n'], UNITS[m['unit']])}"
        ),
        ("السرعة (10-20) كم/س", "السرعة عشرة إلى عشرين كيلومترا في الساعة"),
        ("مسافة (8) كم", "مسافة ثمانية كيلومترات"),
        needs="(",
        near=r"\d\) ?\w",
    ),
    rule(
        "square, cube or speed without a number",
        r"(?<![\w/])(?<!\d )(?:(?P<unit>(?:كم|كلم|م|سم)[2²3³])"
        r"|(?P<way>كم|كلم|م|km) ?/ ?(?P<time>سا?|ساعة|ثا?|ثانية|h))(?![\w/])",
        lambda m: (
            UNITS[m["unit"]][2] if m["unit"] else f"{UNITS[m['way']][2]} في {PERIODS[m['time']]}"
        ),
        ("أربعة مليارات م²", "أربعة مليارات متر مربع"),
        ("السرعة (كلم/س)", "السرعة (كيلومتر في الساعة)"),
        needs="2²3³/",
    ),
    rule(
        "one to two of a noun",
        rf"{LEFT}(?<!:)1 ?[-–] ?2 (?P<noun>{any_of(HOUSEHOLD)})(?!\w)"
        r"(?P<kind> (?:كبيرة|صغيرة)(?!\w))?",
        lambda m: (
            f"{m['noun']}{m['kind'] or ''} إلى {re.sub('ة$', 'ت', m['noun'])}ين"
            + (f"{m['kind'][:-1]}تين" if m["kind"] else "")
        ),
        ("خلال 1-2 دقيقة", "خلال دقيقة إلى دقيقتين"),
        ("1-2 ملعقة صغيرة", "ملعقة صغيرة إلى ملعقتين صغيرتين"),
        needs="-–",
    ),
    rule(
        "number of the noun before",
        r"(?:(?<=مقابل )|(?<=منها )|(?<=بينها )|(?<=منهن )|(?<=بينهن )|(?<=أضاف )"
        r"|(?<![\w.,/:+-])"
        r"(?=\d{1,3} (?:منها|منهن)(?!\w)))(?P<n>[1-9]\d{0,2})(?![\w%٪]|[.,/:-]\d)",
        _of_the_noun_before,
        ("إلى 59 نقطة مقابل 54 للضيف", "إلى تسع و خمسين نقطة مقابل أربع و خمسين للضيف"),
        ("في 20 دولة، 15 منها عربية", "في عشرين دولة، خمس عشرة منها عربية"),
        needs=DIGITS,
    ),
    rule(
        "two of a plural",
        rf"{LEFT}(?<![×x/:-])2 (?P<noun>[ء-ي]{{3,9}})(?!\w)",
        lambda m: dual(m["noun"], case(m, m["noun"])) or None,
        ("2 حصص، في 2 أيام", "حصتان، في يومين"),
        ("فاز 2 متسابقين", "فاز متسابقان"),
        needs=DIGITS,
    ),
    rule(
        "one or two of a noun",
        rf"{LEFT}(?<!\d،)(?:(?<![×x/:ء-ي-])|(?<=(?<!\w)و))0?(?P<n>[12])"
        rf"(?: |(?=كوب|ملع))(?!(?:{any_of(ALL_MONTHS)})(?!\w))"
        rf"(?P<noun>{any_of((*HOUSEHOLD, *MEASURED))}"
        r"|(?<=2 )(?![الكبوف])[ء-ي]{3,13}ات|(?![الكبوف])[ء-ي]{3,13}ة)(?!\w| \d)"
        r"(?P<kind> (?:(?!في)[ء-ي]{2,8}ية?|صغيرة?|كبيرة?)(?!\w))?",
        _counted_by_words,
        ("2 ملعقة سكر، 2 ملعقة شاي", "ملعقتان سكر، ملعقتان شاي"),
        ("2 بيضة كبيرة", "بيضتان كبيرتان"),
        ("في 2 شركات، حجز 2 دراجة نارية", "في شركتين، حجز دراجتين ناريتين"),
        ("مركبة و1 دراجة نارية", "مركبة و دراجة نارية واحدة"),
        ("نحو 2 ريال سعودي", "نحو ريالين سعوديين"),
        ("جرعة 1 جرام", "جرعة جرام واحد"),
        ("توقيف 01 شخص", "توقيف شخص واحد"),
        ("1 كوب ماء، بعد 1 ساعة", "كوب ماء، بعد ساعة واحدة"),
        needs=DIGITS,
    ),
)

UNITS_BEHIND: tuple[Rule, ...] = (
    rule(
        "unit behind brackets or a power",
        rf"(?:(?<=[{VALUE}{WORD}] )|(?<=[{VALUE}{WORD}]\) ))(?P<unit>كجم|كغ|كم|كلم|سم|ملم|غم|كغم|دج"
        rf"|(?:(?<=\) )|(?<={VALUE}{WORD} )|(?<={VALUE}{WORD}{WORD} ))م)(?![\w/]|\.\w)",
        lambda m: UNITS[m["unit"]][2],
        ("5.97×10²⁴ كجم", "خمسة فاصلة سبعة و تسعون في عشرة أس أربعة و عشرين كيلوغرام"),
        needs=VALUE + WORD,
    ),
)
"""Rules behind all numbers."""

"""Years, their ranges and parts, and decades."""

import re

from declaim.normalise.grammars.english.days.times import two_digits
from declaim.normalise.grammars.english.figures.numbers import LEFT, plural
from declaim.normalise.grammars.english.vocabulary.registers import LIVES
from declaim.normalise.numerals import by_pairs, cardinal, ordinal, year
from declaim.normalise.rules import (
    AT_NUMBER,
    DIGITS,
    VALUE,
    Rule,
    after,
    any_of,
    before,
    rule,
    words,
)

YEAR = r"(?:1\d|20)\d\d"
_NO_NOUN = any_of(
    words("""
    takes two three four five six seven eight nine ten several some many hours was is has as
    this his its does towards perhaps always us plus versus he she it they we you i the a an and
    but or for to of in on at by with from when where which that there then across thus unless
    besides afterwards upwards onwards downwards forwards sometimes saw election elections
    olympics games times series crisis levels prices terms census congress results payments
    receipts taxes minutes dues budgets reports accounts earnings revenues sales profits plans goals
    priorities guidelines riots protests floods wildfires attacks bombings playoffs finals awards
    nominees figures estimates statistics findings midterms primaries reforms business previous
    various famous serious remains remained begins began ends starts shows stands lives marks
    sees says
    gives makes works runs comes becomes means includes contains follows holds brings tells
    """)
)
_THINGS = (
    r"people|men|women|children|fish|sheep|geese|deer|cattle|aircraft|feet|troops|staff|percent"
)
_COUNTED = rf" (?!{_NO_NOUN}\b)(?:[a-z]+ (?!{_NO_NOUN}\b))?(?:[a-z]{{2,}}s|{_THINGS})\b"
_PLAINLY_COUNTED = (
    rf" (?:{_THINGS}|houses|homes|households|places|cases|cities|families|patients)\b"
)
"""The surroundings in which a number after `in` is no year."""


_OF_UNITS = (
    r"(?:(?: ?[-–] ?\d{1,5})? ?"
    r"(?:k?[gm]|[cm]m|[mcd][gLl]|[µμun]g|lbs?|ft|yds?|mph|[kM]?W|[kM]Wh|mAh|rpm|k?cal|kJ|[kMG]?Hz"
    r"|[KkMGT]B|[kMG]b(?:ps|it)|IU|hPa|mbar|psi|ppm|px|dpi|cc|hp|miles|meters|metres|people|men)"
    r"(?:\b|(?=[²³])))"
)


def _quarter(match: re.Match[str]) -> str:
    part = "quarter" if match["part"] == "Q" else "half"
    years = year(match["year"]) if match["year"] else two_digits(match["short"])
    return f"{match['the'] or 'the '}{ordinal(match['n'])} {part} of {years}"


_OF_A_SUM = (
    r"\b(?:worth|at|of|for|paid|pay|pays|paying|rendering|received|receives|gave|owed|fined"
    r"|yielded|renders|valued at|was|now|is|and|or|to|from|lent) $"
)


def _decade(match: re.Match[str]) -> str | None:
    """Unless it is money of old: worth 40s. a year."""
    digits = match["n"]
    shillings = re.match(r"\d\ds$", match[0]) and re.match(r"\.(?:[,;)]| [a-z])", after(match, 3))
    if shillings and re.search(_OF_A_SUM, before(match)):
        return None
    if digits == "00":
        return "two thousands"
    return plural(year(digits) if len(digits) == 4 else cardinal(digits))


def _years(match: re.Match[str]) -> str | None:
    """Of one figure only the next year's: 2003/4."""
    first, last = match["first"], match["last"]
    if len(last) == 1:
        return f"{year(first)} {cardinal(last)}" if int(last) == (int(first) + 1) % 10 else None
    if len(last) == 2 and int(last) <= int(first[2:]) and (first[2:], last) != ("99", "00"):
        return None
    ending = year(last) if len(last) == 4 else two_digits(last)
    return f"{year(first)}{' to' if match['dash'] != '/' else ''} {ending}"


def _of_a_thing(match: re.Match[str]) -> str | None:
    """Behind an adjective or a number in words it is a year: the great 1948 floods."""
    there = before(match)
    begins = not there and not re.match(_PLAINLY_COUNTED, match.string[match.end() :])
    return year(match["n"]) if begins or re.search(_DESCRIBED, there) else None


_DESCRIBED = (
    r"\b(?:[Tt]h(?:e|is|at)|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y|\w's)"
    r" (?!(?:about|over|under|some|than|nearly|almost|only|other|additional|more|remaining"
    r"|estimated|total|next|last|first|top|entire|full|around|nearest|roughly|initial|extra|combined)\b)"
    r"[a-z-]{4,} $"
    r"|\b(?:two|three|four|five|six|seven|eight|nine|ten|many|several|most) $"
    r"|\b(?:crash|[Rr]evolution|[Rr]ebellion|[Rr]ising|[Ww]ar|[Aa]ct|[Cc]onstitution|[Ee]lections?"
    r"|[Ss]ummer|[Ww]inter|[Ss]pring|[Aa]utumn|[Ff]all|[Ss]trike|riots|[Ff]ire|[Ff]loods?|gale"
    r"|[Tt]reaty|[Cc]ensus|famine|[Ss]torm|[Pp]lague|[Gg]ames|cup|season|panic|map|survey|scandal"
    r"|uprising|epidemic|pandemic|drought|blizzard|hurricane|earthquake|edition|vintage) of $"
)


_DOES = words("""
    were was had have has are is could can would began became
    went came lived took left made found gave lost won moved worked served ran
""")
YEARS: tuple[Rule, ...] = (
    rule(
        "quarter",
        r"(?<!\w)(?P<the>[Tt]he )?(?P<n>[1-4])(?P<part>Q|(?<![34])H)"
        r"(?:(?P<year>20\d\d)|'?(?P<short>\d\d))(?!\w)",
        _quarter,
        ("in 2Q22", "in the second quarter of twenty two"),
        needs="QH",
        near=r"[QH](?<=\d.)\d",
        shapes=("0A0", "0A'"),
    ),
    rule(
        "range of years",
        LEFT + rf"(?P<first>{YEAR}) ?(?P<dash>[-–/]) ?(?P<last>(?:(?<=/){YEAR}|\d\d|(?<=\d/)\d))"
        r"(?!\w|[.,]\d|[-/]\d)",
        _years,
        ("in 2013-14", "in twenty thirteen to fourteen"),
        ("the 2019/20 season", "the twenty nineteen twenty season"),
        ("in 2003/4", "in two thousand three four"),
        needs="-–/",
        near=r"[-–/](?:(?<=\d{4}.)|(?<=\d{4} .))",
        first=AT_NUMBER,
    ),
    rule(
        "years of a reign",
        r"(?:(?<=\bruled )|(?<=\breigned )|(?<=\br\. )|(?<=\blived ))"
        r"(?P<a>\d{3})[-–](?P<b>\d{3})(?!\w)",
        lambda m: f"{by_pairs(m['a'])} to {by_pairs(m['b'])}",
        ("Mojmir (ruled 830-846)", "Mojmir (ruled eight thirty to eight forty six)"),
        first=AT_NUMBER,
        shapes=("0-0", "0–0"),
    ),
    rule(
        "decade",
        r"(?<![\w.,$£€])(?:')?(?P<n>(?:1[1-9]|20)\d0|[2-9]0|(?:(?<=')|(?<=' ))00)"
        r"(?:(?:(?<=\d{4}) )?'?s|'?S)(?!\w)",
        _decade,
        ("the 1980s, worth 40s. a year", "the nineteen eighties, worth forty shillings a year"),
        ("the '90s, THE 1990S", "the nineties, The nineteen nineties"),
        ("mid-60s and the '00s", "mid sixties and the two thousands"),
        needs=DIGITS,
        first=r"['\d](?<!\w.)",
        near=r"0 ?'?[sS](?!\w)",
    ),
    rule(
        "short year",
        r"(?<!\w)'(?P<n>\d\d)(?!\w|')",
        lambda m: two_digits(m["n"]),
        ("the class of '08", "the class of oh eight"),
        needs="'",
        first="'",
    ),
    rule(
        "foundation",
        rf"(?<!\w)est\. (?={YEAR}(?:[),;.]|$))",
        "established ",
        ("Acme (est. 1884)", "Acme (established eighteen eighty four)"),
        needs=["est"],
    ),
    rule(
        "circa",
        rf"(?<![\w.])ca?\.? ?(?={YEAR}\b|AD \d)",
        "circa ",
        ("painted c1770", "painted circa seventeen seventy"),
        near=r"c(?<!\wc)a?\.? ?(?:[12]\d|AD)",
        needs=(*DIGITS, "AD"),
    ),
    rule(
        "life",
        rf"(?:(?<=[(,;] )|(?<=\())(?P<word>[bdmr]|div"
        rf"|fl)\. ?(?=(?:[A-Z]\w+,? )?(?:c\. ?)?{YEAR}\b|[1-9]\d\d[,;)])",
        lambda m: LIVES[m["word"]],
        ("Ann Lee (b. 1950)", "Ann Lee (born nineteen fifty)"),
        ("(m. 1949; div. 1964)", "(married nineteen forty nine; divorced nineteen sixty four)"),
        ("Bede (d. 735)", "Bede (died seven hundred thirty five)"),
        ("Ivan (r. 1533–1584)", "Ivan (reigned fifteen thirty three to fifteen eighty four)"),
        needs=["b", "d", "r", "m", "div", "fl"],
        near=r"\.(?:(?<=[ (][bdmr]\.)|(?<=[ (]fl\.)|(?<=[ (]div\.)) ?\S",
        first=r"[bdfmr](?<=[(,; ].)",
    ),
    rule(
        "life in a family's tree",
        r"(?:(?<=[(),;.] )|(?<=\()|(?m:^)|(?<=[a-z]{3} ))"
        r"(?P<word>[bdm]\.|(?:fl|bapt?|bp|bur|marr)\b\.?) ?"
        rf"(?=(?:(?:c|ca|abt|circa|before|after|about)\.? ?)?(?:{YEAR}\b|{VALUE}{{6}}))",
        lambda m: LIVES[m["word"].rstrip(".")],
        (
            "Ann Moss b. 1790, bapt. 3 Mar 1791",
            "Ann Moss born seventeen ninety, baptised the third of March seventeen ninety one",
        ),
        needs=["b", "d", "m", "fl", "bap", "bapt", "bp", "bur", "marr"],
        near=r"[bdfm](?<![A-Za-z].)(?:(?<!f)\.|(?:(?<=f)l|(?<=b)(?:apt?|p|ur)|(?<=m)arr)\b\.?)"
        rf" ?[\dabc{VALUE}]",
    ),
    rule(
        "year after a preposition",
        r"(?P<n>1\d\d\d|20\d\d|2100)"
        r"(?:(?<=\b[Ii]n \d{4})|(?<=(?:ince|ntil|year|irca) \d{4})|(?<=uring \d{4})"
        r"|(?<=(?:ary|rch|ril|May|une|uly|ust|ber) (?:19|20)\d\d)|(?<=iscal \d{4})"
        r"|(?<=\b[Oo]ur (?:19|20)\d[1-9])|(?<=\b[Hh]is (?:19|20)\d[1-9])|(?<=\b[Hh]er (?:19"
        r"|20)\d[1-9])"
        r"|(?<=\b[Ii]ts (?:19|20)\d[1-9])|(?<=\b[Mm]y (?:19|20)\d[1-9])|(?<='s (?:19|20)\d[1-9])"
        r"|(?<=ginal (?:19|20)\d[1-9])|(?<=late (?:19|20)\d[1-9])|(?<=early (?:19|20)\d[1-9])"
        r"|(?<=famous (?:19|20)\d[1-9])|(?<=classic (?:19|20)\d[1-9])"
        r"|(?<=s' (?:19|20)\d[1-9])|(?<=heir (?:19|20)\d[1-9])"
        r"|(?<=pair of (?:19|20)\d[1-9])|(?<=class of (?:19|20)\d\d)"
        r"|(?<=\b[Tt]he (?:19|20)\d[1-9])|(?<=\b[Tt]he (?:19|20)[1-9]0)|(?<=\b[Bb]y 2100)"
        rf"|(?<=\bc\.\d{{4}})|(?<=\b(?:1[1-9]|20)\d\d[-–]\d{{4}}))(?![\d%/°]|[A-Za-z]|[.,]\d"
        rf"|-\d{{3}}\b"
        rf"|{_OF_UNITS}|{_PLAINLY_COUNTED})",
        lambda m: year(m["n"]),
        ("In 1776 ships came", "In seventeen seventy six ships came"),
        ("the 1967 borders", "the nineteen sixty seven borders"),
        ("by 2100", "by twenty one hundred"),
        ("the November 2020 minutes", "the November twenty twenty minutes"),
        ("our 1991 partners", "our nineteen ninety one partners"),
        ("the original 1977 scripts", "the original nineteen seventy seven scripts"),
        needs=DIGITS,
    ),
    rule(
        "year before a subject",
        r"(?P<n>1[1-9]\d\d|20\d\d)(?<!00)(?:(?<=rom \d{4})|(?<=ince \d{4})|(?<=ntil \d{4})"
        r"|(?<=fter \d{4})|(?<=efore \d{4})|(?<=\b[BI][yn] \d{4})|(?<=\b[bi][yn] \d{4}))"
        rf"(?= (?:[a-z]+ )?[a-z]{{3,}} {any_of(_DOES)}\b)"
        r"(?! (?:were|was|had|have|to|and|or)\b)",
        lambda m: year(m["n"]),
        (
            "from 1922 girls were admitted",
            "from nineteen twenty two girls were admitted",
        ),
        needs=_DOES,
        near=r"(?:rom|nce|til|ter|ore|[BbIi][yn]) [12]\d{3} [a-z]",
    ),
    rule(
        "year of a thing",
        r"(?<![\w.,$£€¥#+*/=^×-])(?P<n>(?:19|20)(?:\d[1-9]|[1-9]0))(?= [a-z]{3,})",
        _of_a_thing,
        ("the crash of 1929 shows", "the crash of nineteen twenty nine shows"),
        ("2020 receipts", "twenty twenty receipts"),
        (
            "the great 1948 floods, five 1976 fights",
            "the great nineteen forty eight floods, five nineteen seventy six fights",
        ),
        first=AT_NUMBER,
        shapes=("0000 a",),
    ),
    rule(
        "year of an era",
        r"(?<![\w.,])(?P<ad>(?:AD|A\.D\.) )?(?P<n>[1-9]\d{2,3})"
        r"(?:(?: to | ?[-–] ?)(?P<n2>[1-9]\d{2})(?!\d))?(?![\w,%]|\.\d)"
        r"(?(ad)|(?=(?:[-–]\d{1,4})? ?(?:B\.? ?C|A\.? ?D|C\.? ?E)\b))",
        lambda m: (
            ("A.D " if m["ad"] else "")
            + by_pairs(m["n"])
            + (f" to {by_pairs(m['n2'])}" if m["n2"] else "")
        ),
        ("in 743 BC or 3500 B.C.", "in seven forty three B C or thirty five hundred B C."),
        ("from AD 410 to 415", "from A.D four ten to four fifteen"),
        needs=DIGITS,
        near=r"\d ?(?:B\.? ?C|A\.? ?D|C\.? ?E)\b|A\.?D\.? \d",
        shapes=("AA", "A.A", "A. A", "A A"),
    ),
    rule(
        "year",
        r"(?<![\w.,$£€¥#+*/=^×])(?<![A-Z]\d\d\d-)(?P<n>1[1-9]\d\d|20\d\d|10[1-9]\d)"
        rf"(?![\d%/°]|[A-Za-z]| ?[x×] ?\d|{_OF_UNITS}|[.,]\d|-\d{{3}}\b|{_COUNTED})",
        lambda m: year(m["n"]),
        ("by 1905", "by nineteen oh five"),
        ("2013–2014", "twenty thirteen to twenty fourteen"),
        ("from 2008", "from two thousand eight"),
        first=AT_NUMBER,
    ),
)

"""Cardinals, ordinals, decimals, and numbers among letters."""

import re
from functools import partial

from declaim.normalise import numerals
from declaim.normalise.grammars.english.shortened.acronyms import said_by_letters
from declaim.normalise.grammars.english.vocabulary.figures_with_names import MAGNITUDES
from declaim.normalise.lexicon import spelled
from declaim.normalise.numerals import by_pairs, cardinal, one_by_one, ordinal, year
from declaim.normalise.rules import AT_NUMBER, DIGITS, VALUE, Rule, after, before, rule

"""Arabic, Persian, Devanagari and Bengali."""
LEFT = r"(?<![\w.])(?<!\d,)"
"""The beginning of a number: not inside a word or another number."""
NUMBER = (
    r"(?:[1-9]\d{0,2}(?: 000)+(?!\w)|\d{1,3}(?:,\d{3})+(?![\d,]\d)"
    r"|\d{1,2}(?:,\d\d){1,4},\d{3}(?![\d,]\d)|\d+)(?:\.\d+)?|\.\d+"
)
"""3, 3,500, 10 000, 3.05 or .5; scanned once, because it begins only at LEFT."""

decimal = partial(numerals.decimal, language="en", separator=".", point="point")


def plural(spoken: str) -> str:
    """'thirty' is thirties, 'six' is sixes."""
    if spoken.endswith("y"):
        return spoken[:-1] + "ies"
    return spoken + ("es" if spoken.endswith("x") else "s")


def _ordinal(match: re.Match[str]) -> str | None:
    """Only with its own ending: 2nd, not 2th."""
    said = ordinal(match["n"])
    ending = {"first": "st", "second": "nd", "third": "rd"}.get(said.split()[-1], "th")
    allowed = {ending, "d"} if ending in {"nd", "rd"} else {ending}  # the 22d of June, in old books
    return said if match["end"].lower() in allowed else None


def _serial(match: re.Match[str]) -> str | None:
    """Letters stay as they are; the numbers between them are said."""
    if match[0].isdecimal() or not any(map(str.isdecimal, match[0])):
        return None
    pieces = re.findall(r"(?<=\d)s$|\d+\.\d+|\d+|[^\W\d_]+", match[0])
    model = len(pieces[0]) < 3 and pieces[0].isupper() and len(pieces) < 4
    letters = sum(len(piece) for piece in pieces if piece.isalpha())
    if len(pieces) > 4 or (len(pieces) > 2 and letters > 2 and match[0].isupper()):
        return " ".join(
            one_by_one(part) if part.isdecimal() and len(part) > 2 else _part(part, model=False)
            for part in pieces
        )
    said = " ".join(_part(piece, model=model) for piece in pieces)
    if pieces[-1] == "s" and (pieces[0].isalpha() or len(pieces) == 2):
        return plural(said.removesuffix(" s"))
    return said


def _part(piece: str, *, model: bool) -> str:
    """Short figures are numbers, 2021 is a year, longer ones go digit by digit."""
    if not piece[0].isdecimal():
        if piece == "IPv":
            return "I P v"
        short = piece.isascii() and piece.isupper() and (len(piece) == 2 or said_by_letters(piece))
        return spelled(piece) if short else piece
    if "." in piece:
        return decimal(piece)
    if len(piece) == 4 and "1000" <= piece < "2100":
        return year(piece)
    if (model and len(piece) == 3) or (
        len(piece) == 4 and piece.endswith("00") and piece[0] != "0"
    ):
        return by_pairs(piece)
    return cardinal(piece) if len(piece) < 4 and piece[0] != "0" else one_by_one(piece)


def _plain(match: re.Match[str]) -> str:
    number = match["number"]
    texted = len(number) in {5, 6} and re.search(
        r"\b(?:[Tt]ext\b[^.]* to|(?:ZIP|[Zz]ip|[Pp]ostal) code\b[^.]* is) $", before(match, 60)
    )
    if texted or re.fullmatch(r"0\d+", number) or (number.isdecimal() and len(number) > 12):
        said = one_by_one(number)
    else:
        said = decimal(number)
    if match["magnitude"] in {"k", "K"} and number in _RACES and _runs(match):
        said += " K"
    elif match["magnitude"]:
        said += " " + MAGNITUDES[match["magnitude"]]
    if match["times"]:
        said += " times" if re.match(r" (?:[a-z]+er|more|less|as)\b", after(match)) else " x"
    return ("minus " if match["sign"] else "") + said


_RACES = {"3", "5", "8", "10", "15"}
"""Kilometers that are raced."""


def _runs(match: re.Match[str]) -> bool:
    near = before(match) + after(match)
    return bool(re.search(r"(?i)\b(?:runs?|ran|running|runners?|races?|jog|parkrun)\b", near))


def _continental(match: re.Match[str]) -> str:
    """Points, spaces or apostrophes between thousands, a comma before the decimals."""
    return decimal(re.sub("[.' ]", "", match[0]).replace(",", "."))


def _scientific(match: re.Match[str]) -> str:
    minus = "minus " if match["sign"] in {"-", "\u2212"} else ""
    return f"{decimal(match['n'])} times ten to the power of {minus}{cardinal(match['power'])}"


_LETTER = r"[^\W\d_⁰-⁹²³¹]"
"""A superscript is no letter: it is the exponent of what stands before it."""

CARDINALS: tuple[Rule, ...] = (
    rule(
        "dash of a code",
        r"(?<=\d)-(?=0\d(?![.:]))",
        " dash ",
        ("§ 62.1-02-01", "section sixty two point one dash zero two dash zero one"),
        needs="-",
        shapes=("0-0",),
    ),
    rule(
        "ordinal",
        r"(?<![\w.])(?P<n>\d{1,3}(?:,\d{3})+|\d{1,36})(?P<end>st|nd|rd|th|ST|ND|RD|TH|d)(?!\w)",
        _ordinal,
        ("the 23rd", "the twenty third"),
        ("1,000th", "one thousandth"),
        ("her 22d time", "her twenty second time"),
        ("19th-century art", "nineteenth century art"),
        first=AT_NUMBER,
        shapes=("0a", "0A"),
    ),
    rule(
        "team of a year",
        r"(?<![\w.])(?P<n>\d\d)(?P<end>ers)(?!\w)",
        lambda m: cardinal(m["n"]).removesuffix("e") + m["end"],
        ("the 76ers and 49ers", "the seventy sixers and forty niners"),
        first=AT_NUMBER,
        near=r"\ders",
        shapes=("0aaa",),
    ),
    rule(
        "round numbers",
        r"(?<![\w.,])(?P<n>1(?:0|,)*00)(?:s(?!\w)|'s(?= of\b))",
        lambda m: plural(cardinal(m["n"]).removeprefix("one ")),
        ("100s of them", "hundreds of them"),
        ("1,000's of birds", "thousands of birds"),
        first=AT_NUMBER,
        near=r"00'?s",
    ),
    rule(
        "continental number",
        r"(?<![\w.,'])(?:(?P<a>\d{1,3}(?:\.\d{3})+,\d{1,2})|(?P<b>\d{1,3},\d)"
        r"(?=\+? (?:(?:[mbMB]|tr|Tr)illion|(?:kilo|centi|milli)?met(?:er|re)s?"
        r"|kilograms?|lit(?:er|re)s?|per ?cent|degrees|euros|tons|tonnes|km|kg|cm)\b)"
        r"|(?P<c>[1-9]\d{0,2}(?: \d{3}){2,3})|(?P<d>\d{1,3}(?:'\d{3})+))(?![\w']|[.,]\d)",
        _continental,
        ("12.345,67", "twelve thousand three hundred forty five point six seven"),
        ("1,5 million of 1 000 000", "one point five million of one million"),
        ("a peak 1,8 meters high", "a peak one point eight meters high"),
        ("1'000 men", "one thousand men"),
        ("sold 0,5+ Million", "sold zero point five plus Million"),
        first=AT_NUMBER,
        shapes=(".000,", "0,0 a", "0,0 A", "0,0+ a", "0,0+ A", "0 000 000", "0'000"),
    ),
    rule(
        "scientific notation",
        LEFT + r"(?P<n>\d{1,9}(?:\.\d{1,9})?)(?:e|E(?:(?<=\.\dE)|(?<=\.\d\dE)|(?=[-+\u2212])))"
        r"(?P<sign>[-+\u2212])?(?P<power>\d{1,3})(?!\w)",
        _scientific,
        ("1.5e-3", "one point five times ten to the power of minus three"),
        first=AT_NUMBER,
        near=r"\d[eE][-+\u2212\d]",
        shapes=("0a", "0A"),
    ),
    rule(
        "decimal set apart",
        r"(?<![\w.,/-])(?<!\. )(?P<n>\d{1,3}) \. (?P<part>\d{1,4})(?= ?(?:%|[a-z/]))",
        lambda m: decimal(f"{m['n']}.{m['part']}"),
        ("92 . 7 males", "ninety two point seven males"),
        first=AT_NUMBER,
        shapes=("0 . 0",),
    ),
    rule(
        "number behind letters",
        r"(?<![\w.])(?P<letters>[A-Z]{1,3})(?P<n>\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?)(?!\w)",
        lambda m: f"{spelled(m['letters'])} {decimal(m['n'])}",
        ("MK6,000 each", "M K six thousand each"),
        shapes=("A0,0", "A00,0", "A000,0"),
    ),
    rule(
        "number at a word",
        LEFT + r"(?P<n>\d{1,3}(?:,\d{3}){1,5})(?=[A-Za-z])",
        lambda m: decimal(m["n"].replace(",", "")),
        ("398,487MMBTU", "three hundred ninety eight thousand four hundred eighty seven M M B T U"),
        first=AT_NUMBER,
        near=r"\d,\d{3}[A-Za-z]",
        shapes=("0a", "0A"),
    ),
    rule(
        "number",
        rf"{LEFT}(?<!\d[a-z]-)(?<!\d[a-z]\d-)(?<![A-Z]\d\d\d-)(?<![A-Z]\d[A-Z]{{2}}-)(?<![A-Z]\d[A-Z]{{3}}-)(?P<sign>(?:(?<![^\s(\[{{?!])|(?<=[=<>]))[-\u2212])?"
        rf"(?P<number>{NUMBER})"
        r"(?:(?P<magnitude>k|(?<!\b\d)K|m|M|mn|mln|bn|bln|tn|trn)|(?P<times>x))?(?!\w|\.\d)",
        _plain,
        (
            "3,500 men or 1500 men",
            "three thousand five hundred men or one thousand five hundred men",
        ),
        ("at -40", "at minus forty"),
        ("2.05", "two point zero five"),
        (".5", "point five"),
        ("agent 007", "agent zero zero seven"),
        ("40k steps", "forty thousand steps"),
        ("4.4x, 2x faster", "four point four x, two times faster"),
        ("1.5 million", "one point five million"),
        ("३ men", "three men"),
        needs=DIGITS,
        first=r"[-.\d\u2212](?<!\d\d)",
    ),
    rule(
        "magnitude set apart",
        rf"(?<=[\d{VALUE}] )(?P<size>mln|bln|trn|mn|bn)\b(?:\.(?= [a-z]))?",
        lambda m: MAGNITUDES[m["size"]],
        ("1.38 bln rupees", "one point three eight billion rupees"),
        needs=["mln", "bln", "trn", "mn", "bn"],
        near=rf"[\d{VALUE}] (?:ml|bl|tr|m|b)n",
    ),
    rule(
        "negative number of a variable",
        r"(?<![^\s(\[])[-\u2212](?=\d{1,4}[a-z](?!\w))",
        "minus ",
        ("turns at rate -3r", "turns at rate minus three r"),
        needs="-\u2212",
        first=r"[-\u2212]",
        shapes=("-0", "−0"),
    ),
    rule(
        "letters and digits",
        r"(?<![\w.])(?:[^\W\d_]{1,5}-?\d{1,6}\.\d{1,6}|\d{1,6}\.\d{1,6}(?:[^\W\d_]{1,12}"
        r"|[a-z]-\d{1,3}))(?!\w|\.\w)"
        rf"|(?<!\w)(?:\d{{1,40}}+{_LETTER}{{1,40}}+|{_LETTER}{{1,40}}+-?\d{{1,40}}+)"
        rf"(?:-?(?:\d{{1,40}}+|{_LETTER}{{1,40}}+)){{0,20}}+(?![^\W⁰-⁹²³¹])",
        _serial,
        ("MP3", "M P three"),
        ("the G20", "the G twenty"),
        ("B2B", "B two B"),
        ("18F uses it", "eighteen F yuzes it"),
        ("gate A4321, D7000", "gate A four three two one, D seven thousand"),
        ("an A320 on the A303", "an A three twenty on the A three oh three"),
        ("two F-16s, two 5s", "two F sixteens, two fives"),
        (
            "W7DG-5, Rule 10b5-1, form A201-1997",
            "W seven D G five, Rule ten b five one, form A two oh one nineteen ninety seven",
        ),
        ("PM2.5 on 99.9FM", "P M two point five on ninety nine point nine F M"),
        needs=DIGITS,
        near=r"\d(?:[^\W\d_]|(?<=[^\W\d_]\d)|(?<=[^\W\d_]-\d))",
        shapes=("0a", "0A", "a0", "A0", "-0"),
    ),
    rule(
        "digits left",
        r"\d+",
        lambda m: one_by_one(m[0]) if len(m[0]) > 4 or m[0][0] == "0" else cardinal(m[0]),
        ("a1b2c3_4", "a one b two c three four"),
        needs=DIGITS,
        first=AT_NUMBER,
    ),
)

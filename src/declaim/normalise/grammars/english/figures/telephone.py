"""Telephone and serial numbers: digit by digit, in the groups in which they are written."""

import re

from declaim.normalise.grammars.english.figures.numbers import decimal
from declaim.normalise.grammars.english.shortened.acronyms import said_by_letters
from declaim.normalise.lexicon import spelled
from declaim.normalise.numerals import INTERNATIONAL, by_pairs, cardinal, one_by_one, year
from declaim.normalise.rules import AT_NUMBER, DIGITS, Rule, before, rule, words

_LETTERED_TELEPHONE = r"1-8\d\d(?:-[A-Z\d]{1,7}){1,3}"


def _identifier(match: re.Match[str]) -> str:
    """As a clerk reads it out: an oh for a zero, a breath at each hyphen."""
    groups = re.split(r"[ -]+", match[0])
    digits = (one_by_one(group).replace("zero", "oh") for group in groups)
    return ", ".join(filter(None, digits)) + (" X" if match[0].endswith("X") else "")


def _telephone(match: re.Match[str]) -> str:
    return digits_of(match[0])


def digits_of(number: str) -> str:
    """A telephone number, digit by digit in its groups."""
    groups = re.findall(r"\+|[A-Z]+|x|\d+", number.replace("ext", "x"))
    said = ", ".join(
        "eight hundred"
        if group == "800"
        else one_by_one(group)
        or (spelled(group) if len(group) > 1 and said_by_letters(group) else group.capitalize())
        for group in groups
    )
    return said.replace("+, ", "plus ").replace(", X, ", ", extension ")


def _serial(match: re.Match[str]) -> str:
    """Four rounds of golf are four numbers, and so is what a bowler did."""
    groups = match[0].split("-")
    golf = len(groups) == 4 and all("60" <= group < "90" and len(group) == 2 for group in groups)
    bowled = len(groups) == 4 and re.search(r"\b[A-Z][a-z]+ $", before(match))
    short = all(len(group) < 4 and (group == "0" or group[0] != "0") for group in groups)
    return ", ".join(map(cardinal if golf or (bowled and short) else one_by_one, groups))


def _section(match: re.Match[str]) -> str:
    """Section 6.10 is six point ten, and R.C. 2303.20 twenty three oh three point twenty."""

    def said(number: re.Match[str]) -> str:
        whole = by_pairs(number[1]) if len(number[1]) == 4 else cardinal(number[1])
        part = by_pairs(number[2]) if len(number[2]) == 3 else cardinal(number[2])
        return f"{whole} point {part}"

    return re.sub(r"(\d+)\.(\d+)", said, match[0])


def _with_a_dash(match: re.Match[str]) -> str:
    first = re.sub(r"[\d.]+", lambda number: decimal(number[0]), match["a"])
    second = by_pairs(match["b"]) if len(match["b"]) > 2 else cardinal(match["b"])
    return f"{first} dash {second} {match['letter']}".rstrip()


_SECTIONS = (
    r"(?:(?:[Ss]ub)?(?:[Ss]ection|[Pp]aragraph|[Cc]lause)s?|Article|Rule|Schedule|Exhibit|Item)"
)
_OF_TWO = r"(?:\d{1,4}\.[1-9]\d|\d{4}\.[1-9]\d\d)(?![\w%]|[.,]\d)"

TELEPHONES: tuple[Rule, ...] = (
    rule(
        "section with a dash",
        r"(?<=\b[Ss]ection )(?P<a>\d{1,3}(?:\.\d{1,3})?[a-z]?)-(?P<b>\d{1,4})"
        r"(?P<letter>[a-z]?)(?![\w-]|[.,]\d)",
        _with_a_dash,
        (
            "Section 12-110 or section 2.04-1",
            "Section twelve dash one ten or section two point zero four dash one",
        ),
        needs=["Section", "section"],
        near=r"ction \d",
    ),
    rule(
        "number of a section",
        rf"(?:(?<!\w){_SECTIONS} |(?<=\bR\.C\. )|(?<=\bRC )|(?<=§ )|(?<=§)){_OF_TWO}"
        rf"(?:(?:,|,? and|,? or|,? through| to) {_OF_TWO})*",
        _section,
        ("Section 6.10 or 3.11", "Section six point ten or three point eleven"),
        ("§ 2303.20", "section twenty three oh three point twenty"),
        ("R.C. 2929.144", "R C twenty nine twenty nine point one forty four"),
        needs=DIGITS,
        near=r"\d\.[1-9]\d",
    ),
    rule(
        "telephone of North America",
        r"(?<![\w.,/$£€-])\d{3}/\d{3}-\d{4}(?![\w/-])"
        r"|(?:(?<![\w.,/$£€-])|(?<=[a-z])(?=\())"
        r"(?:(?:\+?\d{1,3}[ .-]?)?\(\d{3}\)[ .-]?|(?:\+?\d{1,3}[ .-])?\d{3}[ .-])"
        r"\d{3}[ .-]\d{4}(?:-\d{1,4}|,? ?(?:x|ext\.?) ?\d{1,6})?(?![\w/]|[.,]\d)",
        _telephone,
        ("Call 212-555-0147", "Call two one two, five five five, zero one four seven"),
        (
            "212-555-0100 x12",
            "two one two, five five five, zero one zero zero, extension one two",
        ),
        near=r"\d[\d() ./-]{6}",
        first=r"[(+\d](?<!\d\d)",
        needs=DIGITS,
        shapes=("000-0000", "000 0000", "000.0000"),
    ),
    rule(
        "telephone with its area in brackets",
        r"(?<![\w.,/-])\(\d{2,5}\)[ -]?\d{3,4}[ .-]?\d{3,4}(?!\w)",
        _telephone,
        ("(020) 7946 0018", "zero two zero, seven nine four six, zero zero one eight"),
        needs="(",
        shapes=("(0",),
    ),
    rule(
        "telephone of another country",
        rf"(?<!\w){INTERNATIONAL}(?![\w%])",
        _telephone,
        (
            "on +44 20 7946 0018",
            "on plus four four, two zero, seven nine four six, zero zero one eight",
        ),
        near=r"\d[\d() ./-]{6}",
        first=r"[(+\d](?<!\d\d)",
        needs="+",
    ),
    rule(
        "telephone in letters",
        rf"(?<![\w-]){_LETTERED_TELEPHONE}(?![\w-])",
        _telephone,
        ("1-800-FLOWERS", "one, eight hundred, Flowers"),
        ("1-800-FDA-0178", "one, eight hundred, F.D.A, zero one seven eight"),
        needs=["1"],
        near="1-8",
    ),
    rule(
        "short number to call",
        r"(?<=[Dd]ial )\d{3}(?!\w)|(?<=[Tt]ext )\d{5,6}(?!\w)"
        r"|(?<=[Cc]all )1\d\d(?=[,.;)]|$| (?:for|if|or|and|to|with|quoting)\b)"
        r"|(?<=calls to )(?:911|999|112|111|101|988)(?!\w)"
        r"|(?:[2-9]11|988|999)(?= (?:calls?|callers?|hotline|line|operators?|dispatchers?)\b)"
        r"|(?:(?<=[Cc]all )|(?<=[Cc]alled )|(?<=ialled )|(?<=[Rr][ai]ng )|(?<=[Pp]honed ))"
        r"(?:[2-9]11|999|112|111|988)"
        r"(?![\w%]| [a-z]+s\b|[.,]\d)",
        _telephone,
        ("Dial 911, they rang 999", "Dial nine one one, they rang nine nine nine"),
        ("a 911 call", "a nine one one call"),
        needs=words(
            "Dial dial Dialled dialled Text text Call call calls caller callers Called called Ring"
            " ring Rang rang Phoned phoned Telephoned telephoned hotline line operator operators"
            " dispatcher dispatchers"
        ),
        near=r"\d(?:(?<=[lgdto] .)| (?:call|hot|line|oper|disp))",
    ),
    rule(
        "area or zip code",
        r"(?:(?<=rea code )|(?<=rea code is ))\d{3}(?!\w)"
        r"|(?<=ip code is )\d{5}|(?<=IP [Cc]ode is )\d{5}|(?<![\w.,/-])\d{5}-\d{4}(?![\w-])",
        _telephone,
        ("from area code 310", "from area code three one zero"),
        ("90210-1234", "nine zero two one zero, one two three four"),
        needs=DIGITS,
        near=r"\d(?:(?<=ode .)|(?<=ode is .)|\d{4}-\d)",
    ),
    rule(
        "number of a person",
        r"(?<![\w.,/-])\d{3}-\d{2}-\d{4}(?![\w-])",
        _telephone,
        ("123-45-6789", "one two three, four five, six seven eight nine"),
        needs="-",
        first=AT_NUMBER,
        shapes=("000-00-0000",),
    ),
    rule(
        "telephone within a country",
        r"(?<![\w.,/-])0\d{2,4}(?=(?: ?\d){6,8}(?! ?\d))(?: \d{1,4}){2,4}(?![\w-])"
        r"|(?<![\w.,/-])(?:\d{3}-\d{4}|0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4})(?![\w-])",
        _telephone,
        ("call 555-0147", "call five five five, zero one four seven"),
        ("0131 496 0000", "zero one three one, four nine six, zero zero zero zero"),
        near=r"\d[ -]\d{3}",
        first=AT_NUMBER,
    ),
    rule(
        "identifier",
        r"(?:(?<=\bISBN )|(?<=\bISSN )|(?<=\bPMID )|(?<=\bOCLC )|(?<=\bBox )"
        r"|(?<=\b[Ee]xt\. )|(?<=xtension )|(?<=erial number )|(?<=\bending in )"
        r"(?!(?:1[5-9]|20)\d\d(?!\w))"
        r"|(?<=ccount number )|(?<=[Pp]asscode )"
        r"|(?:(?<=\bNo\. )|(?<=\bCase )|(?<=\bDocket )|(?<=\bID ))"
        r"(?=\d{7})|(?<=\bPIN )|(?<=\b[Zz]ip code )|(?<=\bZIP (?=\d{5}))"
        r"|(?<=\bZIP [Cc]ode )"
        r"|(?:(?<=[Cc]ode )|(?<=[Cc]ode is )|(?<=[Pp]asscode )|(?<=ccount number is )"
        r"|(?<=ccount number are ))(?=\d{4,10}(?![\w-]))(?!(?:1[5-9]|20)\d\d(?!\d)))"
        r"(?=[\d-]{3})[\dX]{1,19}(?: ?- ?[\dX]{1,13}){0,6}+(?!\w)",
        _identifier,
        ("ISSN 0919-2697", "I S S N oh nine one nine, two six nine seven"),
        ("a card ending in 8876", "a card ending in eight eight seven six"),
        ("ZIP 90210", "Zip nine oh two one oh"),
        ("Case 2021778", "Case two oh two one seven seven eight"),
        needs=words(
            "ISBN ISSN PMID OCLC Box number ending ext Ext extension PIN code Code passcode"
            " Passcode ZIP No Case Docket ID"
        ),
        first=AT_NUMBER,
    ),
    rule(
        "graphics card",
        r"(?<=\b[RG]TX )(?P<n>[1-9]\d{3})(?!\d|[.,]\d)|(?<=\bRX )(?P<n2>[1-9]\d{3})(?!\d|[.,]\d)"
        r"|(?<=\b[Rr]yzen \d )(?P<n3>[1-9]\d{3})(?!\d|[.,]\d)",
        lambda m: by_pairs(m["n"] or m["n2"] or m["n3"]),
        ("an RTX 4090", "an R T X forty ninety"),
        first=AT_NUMBER,
        near=r"(?:TX|RX|zen \d) \d",
        needs=("RTX", "GTX", "RX", "Ryzen", "ryzen"),
    ),
    rule(
        "number of a weakness",
        r"(?<![\w-])CVE-(?P<year>\d{4})-(?P<n>\d{4,7})(?![\w-])",
        lambda m: f"C V E {year(m['year'])}, {one_by_one(m['n'])}",
        ("CVE-2024-3094", "C V E twenty twenty four, three zero nine four"),
        needs=["CVE"],
    ),
    rule(
        "number of a standard",
        r"(?<=\bISO )(?P<n>\d{3,5})-(?P<part>\d{1,2})(?![\w-])"
        r"|(?<=\bIEC )(?P<n2>\d{3,5})-(?P<part2>\d{1,2})(?![\w-])",
        lambda m: f"{by_pairs(m['n'] or m['n2'])}, {cardinal(m['part'] or m['part2'])}",
        ("ISO 639-3", "I S O six thirty nine, three"),
        needs=["ISO", "IEC"],
        first=AT_NUMBER,
    ),
    rule(
        "code of letters and figures",
        r"(?<![\w-])[A-Z]{1,4}-\d{5,12}(?![\w-])",
        lambda m: f"{spelled(m[0].partition('-')[0])} {one_by_one(m[0])}",
        ("claim HB-55291", "claim H B five five two nine one"),
        needs=DIGITS,
        shapes=("A-00000",),
    ),
    rule(
        "docket",
        r"(?:(?<=\bNo\. )|(?<=\bCase )|(?<=\bDocket ))(?P<a>\d{1,4})-(?P<b>\d{2,6})(?![\w-])",
        lambda m: f"{cardinal(m['a'])} dash {one_by_one(m['b'])}",
        ("No. 21-1234", "number twenty one dash one two three four"),
        first=AT_NUMBER,
        near=r"(?:No\.|Case|Docket) \d",
        needs=("No", "Case", "Docket"),
    ),
    rule(
        "serial number with letters",
        r"(?<![\w-])(?:(?:\w{1,3}-){0,6}[A-Za-z]{1,3}-\d{1,3}-\d{1,3}(?:-\w{1,3}){0,6}"
        r"|\d{1,3}-\d{1,3}-[A-Z]\w{0,2})(?![\w-])",
        lambda m: re.sub(r"\d+", lambda n: cardinal(n[0]), m[0]).replace("-", " "),
        ("locker 5-3-Ws", "locker five three Ws"),
        needs=DIGITS,
        first=r"\w(?<!\w.)(?=\w{0,2}-)",
        shapes=("0-0",),
    ),
    rule(
        "serial number",
        r"(?<![\w.,/-])(?!\d{4}-\d\d?-\d\d?(?![\d-])"
        r"|\d\d?-\d\d?-\d{2,4}(?![\d-]))\d{1,9}(?:-\d{1,9}){2,8}(?!\w|-(?![A-Z]{1,3}\b))",
        _serial,
        ("He shot 72-66-66-73", "He shot seventy two, sixty six, sixty six, seventy three"),
        ("Lewis 9-1-49-0", "Lewis nine, one, forty nine, zero"),
        (
            "part 978-0-14-312774-1",
            "part nine seven eight, zero, one four, three one two seven seven four, one",
        ),
        first=AT_NUMBER,
        shapes=("0-0",),
    ),
)

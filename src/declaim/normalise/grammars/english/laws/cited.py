"""Paragraphs with a letter, presses of a university, minutes, and verses further on."""

import re

from declaim.normalise.grammars.english.figures.scripture import BOOK
from declaim.normalise.numerals import cardinal, year
from declaim.normalise.rules import AT_NUMBER, DIGITS, VALUE, Rule, before, rule


def _paragraph(match: re.Match[str]) -> str:
    numbers = match["n"].split(".")
    return f"{match['letter']} {' point '.join(map(cardinal, numbers))}"


def _minute(match: re.Match[str]) -> str | None:
    """Unless it may be a day of a month or a season."""
    n, year = int(match["n"]), int(match["year"])
    day = (n <= 31 and year <= 12) or (n <= 12 and year <= 31)
    if match["at_start"] is not None and (day or year == n + 1 or n > year == 16):
        return None
    return f"{cardinal(match['n'])} slash {cardinal(match['year'])}"


def _verses(match: re.Match[str]) -> str | None:
    """Only behind another verse."""
    if not re.search(rf"{BOOK} \d[\d.:,; a-d–-]*$", before(match, 60)):
        return None
    chapter = f"{cardinal(match['chapter'])}, " if match["chapter"] else ""
    ends = [match["first"], match["a"], match["last"], match["b"]]
    first, a, last, b = (end or "" for end in ends)
    said = f"{cardinal(first)} {a}".rstrip()
    if last == "end":
        return f"{chapter}{said} to the end"
    return chapter + said + (f" to {cardinal(last)} {b}".rstrip() if last else "")


_MARK = r"\[[1-9]\d{0,2}(?:(?:, ?|[-–])[1-9]\d{0,2}){0,5}\]"
_LIST = rf"{_MARK}(?:(?:,? and |[,;] ?| ?[-–] ?| ){_MARK}){{0,5}}"
_LED_TO = (
    r"(?:(?<=\b[Ii]n )|(?<=\b[Ss]ee )|(?<=\b[Bb]y )|(?<=\b[Ss]ee also )|(?<=\b[Aa]ccording to )"
    r"|(?<=\b[Ff]ollowing )|(?<=\b[Uu]nlike )|(?<=\b[Rr]efer to )"
    r"|(?<=similar to )|(?<=\b[Rr]efs\. )|(?<=\b[Rr]ef\. )"
    r"|(?<=\b[Rr]efs )|(?<=\b[Rr]ef )|(?<=\b[Rr]eferences )|(?<=\b[Rr]eference ))"
)


def _reference(match: re.Match[str]) -> str | None:
    """Unless it is an interval: t in [1, 9]."""
    written, there = match[0], before(match, 40)
    if re.search(r"(?<!\w)[A-Za-z] in $", there) or re.search(
        r"(?i:\b(?:range|interval|values?|ages?|integers?|numbers?)\b)", there
    ):
        return None
    several = re.search(r"\][^\[]*\[|,|-|–", written)
    name = "" if re.search(r"(?i)\bref(?:s?\.?|erences?) $", there) else "reference"
    numbers = re.sub(r"(?<=\d)\]? ?[-–] ?\[?(?=\d)", " to ", written)
    numbers = re.sub(r"[\[\]]", " ", numbers)
    said = re.findall(r"\d+|to\b", numbers)
    words_of = [piece if piece == "to" else cardinal(piece) for piece in said]
    text = re.sub(" to, ", " to ", ", ".join(words_of).replace(", to", " to"))
    text = " and ".join(text.rsplit(", ", 1))
    return f"{name}{'s' * bool(several and name)} {text}".strip()


VERSES: tuple[Rule, ...] = (
    rule(
        "psalm without a stop",
        r"(?<![\w.])(?P<many>Pss?) (?=\d{1,3}\b(?!,\d))",
        lambda m: "psalms " if m["many"] == "Pss" else "psalm ",
        ("Ps 23, Pss 120-4", "psalm twenty three, psalms one hundred twenty to four"),
        needs=["Ps", "Pss"],
        near=r"Pss? \d",
    ),
    rule(
        "verses further on",
        r"(?<=[;,] )(?:(?P<chapter>\d{1,3})[.:])?(?P<first>\d{1,3})(?P<a>[a-d])?"
        r"(?:[-–](?P<last>\d{1,3}|end)(?P<b>[a-d])?)?(?![\w:–-]|[.,]\d|\.? [A-Z][a-z])",
        _verses,
        (
            "John 15.26-27; 16.4b-15",
            "John fifteen, twenty six to twenty seven; sixteen, four b to fifteen",
        ),
        ("2 Sam 6.1-5, 12b-19", "second Samuel six, one to five, twelve b to nineteen"),
        first=AT_NUMBER,
        shapes=("; 0", ", 0"),
    ),
)
REFERENCES: tuple[Rule, ...] = (
    rule(
        "year of the first edition",
        r"\[(?P<n>1[5-9]\d\d|20\d\d)\] (?=(?:1[5-9]|20)\d\d(?!\w))",
        lambda m: f"{year(m['n'])}, ",
        ("(Moss [1995] 2009)", "(Moss nineteen ninety five, two thousand nine)"),
        needs="[",
        near=r"\[\d{4}\] \d",
    ),
    rule(
        "paragraph with a letter inside",
        r"(?<![\w.$£€])(?P<n>\d{1,2})\.(?P<letter>[A-Z])(?:\.(?P<m>\d{1,2}))?(?=\.(?:\s|$)|[,;:)]|\s|$)",
        lambda m: f"{cardinal(m['n'])} {m['letter']}" + (f" {cardinal(m['m'])}" if m["m"] else ""),
        ("paragraph 1.E.8", "paragraph one E eight"),
        needs=DIGITS,
        shapes=("0.A",),
    ),
    rule(
        "times a period",
        r"(?<=times)/(?=(?:day|week|month|year|hour|minute|night)\b)",
        " per ",
        ("twice or 3 times/day", "twice or three times per day"),
        needs=["times"],
        near="s/",
    ),
    rule(
        "paragraph of a letter",
        r"(?<![\w.])(?P<letter>[A-Z])\.(?P<n>\d{1,3}(?:\.\d{1,3}){1,3})(?![\w-]|\.\w)",
        _paragraph,
        ("items G.88.2 and B.4.1", "items G eighty eight point two and B four point one"),
        needs=DIGITS,
        shapes=("A.0",),
    ),
    rule(
        "number of a minute",
        r"(?:(?P<at_start>(?m:^))|(?<=[Mm]inute )|(?<=[Rr]esolution )|(?<=[Mm]inutes ))"
        r"(?P<n>\d{1,3})/(?P<year>\d\d)(?=\.? (?:[A-Z][a-z]|was|were|is|refers?)|[.,;]|$)(?!\.\d)"
        r"(?! (?:Inch|Cup|Scale|Mile))",
        _minute,
        ("230/18 To note", "two hundred thirty slash eighteen To note"),
        ("see minute 45/23.", "see minute forty five slash twenty three."),
        needs="/",
        near=r"\d/\d\d",
        shapes=("0/00",),
    ),
    rule(
        "press of a university",
        r"(?<=[a-z] )UP(?=,? (?:1[89]|20)\d\d\b|\)|;)",
        "U P",
        ("(Mosston UP, 2002)", "(Mosston U P, two thousand two)"),
        needs=["UP"],
    ),
    rule(
        "less a number",
        r"(?:(?<=\()|(?<== ))(?P<x>[a-z]) [-−] (?P<n>\d{1,3})(?=\)|[.,;]? |[.;]?$)",
        lambda m: f"{m['x']} minus {cardinal(m['n'])}",
        ("f(n - 1)", "f(n minus one)"),
        needs="-−",
        near=r"[a-z] [-−] \d",
    ),
)
NEEDED_REFERENCES: tuple[Rule, ...] = (
    rule(
        "reference that a sentence needs",
        rf"{_LED_TO}{_LIST}(?![\w\[(])",
        _reference,
        ("(reviewed in [1] [2])", "(reviewed in references one and two)"),
        ("As in [7] and refs. [4]-[6],", "As in reference seven and refs. four to six,"),
        needs="[",
        near=r"(?:[nyeogsf.]) \[[1-9]",
    ),
)
"""Before the marks of notes."""
TO_THE_PRESENT: tuple[Rule, ...] = (
    rule(
        "until today",
        rf"(?<={VALUE}{{4}}) ?[-–—] ?(?=(?:[Pp]resent|[Tt]oday|[Nn]ow|[Dd]ate)(?:[).,;:]|$))"
        rf"|(?<={VALUE}{{4}})[-–—](?=(?:[Pp]resent|[Tt]oday|[Nn]ow)\b)",
        " to ",
        ("(1999–present)", "(nineteen ninety nine to present)"),
        ("1987 – Present", "nineteen eighty seven to Present"),
        needs=["present", "Present", "today", "Today", "now", "Now", "date", "Date"],
        near=VALUE,
    ),
)

"""Numbers of offices and mail: extensions, orders, fiscal years, papers of a parliament."""

from declaim.normalise.grammars.english.days.times import two_digits
from declaim.normalise.numerals import cardinal, one_by_one, year
from declaim.normalise.rules import AT_NUMBER, Rule, rule

OFFICES: tuple[Rule, ...] = (
    rule(
        "extension",
        r"(?<![\w.])x(?P<n>\d{5}|\d-\d{4}|(?:(?<=at x)|(?<=on x)|(?<=\(x))\d{4})(?![\w-])",
        lambda m: f"extension {one_by_one(m['n'])}",
        (
            "Call Ann at x7354 or x35172",
            "Call Ann at extension seven three five four or extension three five one seven two",
        ),
        needs="x",
        near=r"x\d",
    ),
    rule(
        "number of an order",
        r"(?:(?<=\bnumber )|(?<=\bNumber )|(?<=umber is )|(?<=umber: )|(?<=xtension is )|(?<=#)"
        r"|(?<=# )|(?<=\bdeal )|(?<=\bDeal )|(?<=rder )|(?<=icket )|(?<=nvoice )|(?<=firmation )"
        r"|(?<=olicy )|(?<=\bID ))(?P<n>\d{6,12})(?<!000)(?![\w-]|[.,]\d)",
        lambda m: one_by_one(m["n"]),
        ("deal number 814014", "deal number eight one four zero one four"),
        first=AT_NUMBER,
        shapes=("000000",),
    ),
    rule(
        "fiscal year",
        r"(?<!\w)FY ?'?(?P<n>(?:19|20)\d\d|\d\d)(?:[-/](?P<last>\d\d))?(?!\w)",
        lambda m: " ".join(
            ["F Y", year(m["n"]) if len(m["n"]) == 4 else two_digits(m["n"])]
            + ([two_digits(m["last"])] if m["last"] else [])
        ),
        ("in FY04 and FY2005", "in F Y oh four and F Y two thousand five"),
        needs="F",
        near=r"FY ?'?\d",
    ),
    rule(
        "quarter of a short year",
        r"(?<=\b[QH][1-4]) ?'(?P<n>\d\d)(?!\w)",
        lambda m: f" {two_digits(m['n'])}",
        ("in Q1'02", "in Q one oh two"),
        needs="QH",
        near=r"[QH]\d ?'",
    ),
    rule(
        "paper of a parliament",
        r"(?<![\w-])(?P<letter>[A-Z])(?P<part>\d)?-(?P<n>\d{4})/(?P<year>(?:19|20)?\d\d)(?![\w/-])",
        lambda m: (
            f"{m['letter']} {cardinal(m['part']) + ', ' if m['part'] else ''}{one_by_one(m['n'])}"
            f" slash {year(m['year']) if len(m['year']) == 4 else two_digits(m['year'])}"
        ),
        ("report (A4-0029/99)", "report (A four, zero zero two nine slash ninety nine)"),
        needs="/",
        near=r"-\d{4}/\d",
    ),
)

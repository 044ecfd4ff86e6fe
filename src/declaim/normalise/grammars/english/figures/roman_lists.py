"""Roman numerals of lists and headings: (i), (ii) and (iii) in a row, and an I before a colon."""

import re

from declaim.normalise.numerals import cardinal, roman
from declaim.normalise.rules import VALUE, WORD, Rule, after, any_of, before, rule, words

_SMALL = words("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx")
_PROSE = r" [A-Za-z][\w'-]*,? [\w'-]+,? [\w'-]+"


def _in_a_row(match: re.Match[str]) -> str | None:
    """The number, if the numeral before it is near, or for the first one the next."""
    place = _SMALL.index(match["n"])
    if _is_of_a_clause(match):
        listed = True
    elif place:
        row = re.search(rf"(?<![a-z]){_SMALL[place - 1]}\)", before(match, 600))
        begins = len(match["n"]) > 1 and match["n"] != "xx" and before(match, 1) in {"", "\n"}
        listed = bool(row) or bool(begins and re.match(_PROSE, after(match, 60)))
    else:
        listed = bool(re.search(r"(?<![a-z])ii\)", after(match, 400)))
    said = cardinal(roman(match["n"].upper()))
    return f"{'(' if match[0][0] == '(' else ''}{said})" if listed else None


_OF_A_CLAUSE = (
    r"(?i:\b(?:sub-?)?(?:sections?|clauses?|paras?\.?|paragraphs?|articles?|items?|parts?|points?"
    r"|rules?|conditions?|criteri(?:on|a)|options?|provisos?|limbs?|heads?|steps?|cases?|assertions?"
    r"|statements?|propert(?:y|ies))(?: \d{1,3})?(?: ?\([a-z\d]{1,2}\))* ?)$"
)
_NO_WORD = frozenset(words("ii iii vii viii ix xii xiii xiv xvi xvii xviii"))
"""Numerals that can be nothing else; (iv) may be a way of a dose, and (x) a letter."""


def _is_of_a_clause(match: re.Match[str]) -> bool:
    """(iv) behind the name of a part, a part in brackets or a preposition: clause (iv)."""
    if match[0][0] != "(":
        return False
    there, n = before(match, 40).replace(VALUE, "0").replace(WORD, "a"), match["n"]
    if n in _NO_WORD and re.search(r"[\w)\],;] ?$", there):
        return True
    if n == "x":
        return False
    in_a_row = r"(?:\b(?:in|under|of|to|and|or|see|by|with|from|both|than|satisfy) )$"
    return bool(
        re.search(_OF_A_CLAUSE, there)
        or re.search(r"(?:\d|\w\(\w{1,2}\)|\)\([a-zA-Z\d]{1,2}\)|\([a-h]\))$", there)
        or (len(n) > 1 and re.search(in_a_row, there))
        or re.search(r"\([ivx]{2,5}\)(?:,? (?:and|or)| to|,) $", there)
    )


_ASKS = any_of(
    words("""
    Am Do Did Can Could Should Would Will Have Had Was Shall May Might Must And If When What Why How
    As That Where Than Because But Or Until Before After Since Which Who While Though Today So Then
    Dear
""")
)
_COURSES = any_of(
    words("""
    Calculus Algebra Geometry Physics Chemistry Biology Anatomy Statistics Analysis Mechanics
    Spanish Latin French German Accounting Economics Thermodynamics Seminar Studio
    Practicum Internship Composition Literature Linguistics Philosophy Psychology Programming
    Classification Regression
    Networking Databases Methods Workshop
""")
)
_OF_A_COURSE = (
    r"(?=[:;,.)\]]|$|\n| and II\b| & II\b|/II\b| \(| (?:is|was|has|covers|course|class|students"
    r"|exam|textbook|or|lectures?|with)\b)"
)

ROMAN_LISTS: tuple[Rule, ...] = (
    rule(
        "roman numeral of a list",
        rf"(?:(?<![A-Za-z\]])\(|(?<![\w(.]))(?P<n>{any_of(_SMALL)})\)",
        _in_a_row,
        ("either (i) tea or (ii) milk", "either (one) tea or (two) milk"),
        ("i) rest, ii) sleep", "one) rest, two) sleep"),
        ("under clause (iv) and section 5(b)(ii)", "under clause (four) and section five(b)(two)"),
        ("(h) hops, (i) ink", "(h) hops, (i) ink"),
        near=r"[ivx]\)",
        shapes=("a)",),
        needs="ivx",
    ),
    rule(
        "letter of a clause",
        r"(?<!\w)\((?P<n>\d{1,3})a\)",
        lambda m: f"({cardinal(m['n'])} A)",
        ("(1a) All sales", "(one A) All sales"),
        near=r"\(\d+a\)",
        shapes=("(0",),
    ),
    rule(
        "roman numeral of a heading",
        r"(?m)^(?P<name>(?:[A-Z][a-z]+,? |(?:and|of|the|in) ){1,5}(?<!and )(?<!the ))"
        r"I(?=:)",
        lambda m: None if re.search(rf"\b{_ASKS} $", m["name"]) else f"{m['name']}one",
        ("Mixed Borders I: a plan", "Mixed Borders one: a plan"),
        ("What Am I: a riddle", "What Am I: a riddle"),
        shapes=("A:",),
        near=r" I:",
    ),
    rule(
        "roman numeral of a course",
        rf"(?<!\w)(?P<name>{_COURSES}) I{_OF_A_COURSE}",
        lambda m: f"{m['name']} one",
        ("took Calculus I and II", "took Calculus one and two"),
        near=r"[a-z] I\b",
        shapes=("a A",),
    ),
)

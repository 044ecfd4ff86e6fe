"""Signs of formulas and of code in a sentence: f/(f+z), 2**8, i++ and a[0]."""

import re

from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import VALUE, WORD, Rule, after, before, rule

_SUM = rf"\((?:[\w{VALUE}.]{{1,8}} ?[-+−*/^] ?){{1,6}}[\w{VALUE}.]{{1,8}}\)"
"""A sum or product in brackets."""
_OPERAND = rf"(?:(?<![\w{VALUE}'’])(?:[A-Za-z]|{VALUE}{{1,9}}|{VALUE}{{0,4}}[a-z])|\))"


def _divided(match: re.Match[str]) -> str | None:
    """The words, if a sum in brackets is divided or divides, or an equals sign is near."""
    there, ahead = before(match, 60), after(match, 60)
    if not re.search(rf"{_OPERAND}$", there):
        return None
    if not re.match(rf"(?:\(|[A-Za-z](?![\w/'’])|{VALUE}{{1,9}}[a-z]?(?!\w))", ahead):
        return None
    in_sums = re.search(rf"{_SUM}$", there) or re.match(_SUM, ahead)
    last = rf"[A-Za-z{VALUE}]{{1,9}}"
    equal = re.search(rf"(?:^|[\s(])[A-Za-z] ?= ?{last}$", there) or re.match(
        rf"{last} ?= ?[\w{VALUE}(]", ahead
    )
    by_a_product = re.match(rf"\({VALUE}{{1,6}}[a-zπ]?\)", ahead)
    return " divided by " if in_sums or equal or by_a_product else None


_HIDDEN = (
    r"(?<!\w)(?:s\*x|a\*s|G\*d|g\*d)(?!\w)|\bA\*[A-E](?!\w)|[A-Z]\*[A-Z]\*|\*[A-Z]\*[A-Z](?!\w)"
)
"""Words of which a letter is hidden, grades, and letters between stars: M*A*S*H."""


def _times(match: re.Match[str]) -> str | None:
    """The words between factors; a star around words is a mark, and one within a word hides it."""
    there, ahead = before(match, 60), after(match, 60)
    left = re.search(
        rf"(?:\bpi|(?<![\w*'’])[A-Za-z]\d?|(?<![\w*])\d{{1,4}}|{VALUE}{{1,9}}|[)\]])$", there
    )
    right = re.match(
        rf"(?:[A-Za-z]{{1,9}}_\w|[A-Za-z]\d?(?![\w*'’])|\d{{1,4}}(?![\w*])|{VALUE}|\()", ahead
    )
    opened = re.search(r"(?:^|[\s(\"'])\*[^\s*][^*]*$", there)
    if match["sign"] != "*":
        formula = re.search(rf"[=+/^({WORD}]", there[-20:] + ahead[:20])
        single = left and right and (VALUE not in there[-1] + ahead[0] or formula)
        return " times " if single and formula and not opened else None
    of_a_list = match["sign"] == " * " and re.search(r"[a-z]{4}\w*\)$", there)
    if of_a_list or opened or re.search(_HIDDEN, f"{there[-4:]}*{ahead[:4]}"):
        return None
    call = re.match(r"(?:[A-Za-z][\w.]{0,20})?\(", ahead)
    word = re.search(r"(?<![\w*])[A-Za-z]\w{0,20}$", there)
    if (left and right) or (call and (left or word)):
        return " times "
    equals = (
        re.search(rf"[={WORD}][^=;,.!?]{{0,40}}$", there)
        and word
        and re.match(r"[a-z]\w+(?![\w*])", ahead)
    )
    return (
        " times "
        if equals or (left and re.match(r"[a-z]{2,20}\b", ahead) and _NUMBER.search(there))
        else None
    )


_NUMBER = re.compile(rf"(?:(?<![\w*])\d{{1,4}}|{VALUE})$")


IN_FORMULAS: tuple[Rule, ...] = (
    rule(
        "divided by a sum",
        r" ?/ ?",
        _divided,
        ("f/(f+z) = g", "f divided by (f plus z) equals g"),
        ("y = a/b, not a/b", "y equals a divided by b, not a slash b"),
        needs="/",
        first=r"[ /](?=/|(?<=/))",
    ),
    rule(
        "power with two stars",
        rf"(?:(?<=(?<![\w*])[a-z])|(?<={VALUE})|(?<=\w\)))\*\*(?=[\d{VALUE}n]{{1,12}}(?![\w*]))",
        " to the power of ",
        ("2**8", "two to the power of eight"),
        needs="*",
        near=r"\S\*\*\S",
    ),
)
TIMES_OF_FACTORS: tuple[Rule, ...] = (
    rule(
        "times between factors",
        rf"(?<=[\w)\]{VALUE}])(?P<sign>\*| \* )(?=[\w({VALUE}])",
        _times,
        ("Pi*Sqrt(n)", "Pi times Sqrt(n)"),
        ("y = m*x + b", "y equals m times x plus b"),
        ("area = width*height, f*ck", "area equals width times height, fck"),
        ("O(n * m) and 3 * x", "O(n times m) and three times x"),
        needs="*",
        first=r"[ *](?=\*|(?<=\*))",
    ),
    rule(
        "underscore beside a number",
        rf"(?<={VALUE})_(?=[A-Za-z{VALUE}])|(?<=[a-z])_(?={VALUE})",
        " ",
        ("the t1_start", "the t one start"),
        needs="_",
        first="_",
    ),
    rule(
        "operations in a bracket",
        r"(?:(?<=[A-Z],)|(?<=[A-Z], )|(?<=[+*],)|(?<=[+*], ))(?P<sign>[+*])(?=,[ +*\w]|\))",
        lambda m: {"+": " plus", "*": " times"}[m["sign"]],
        ("the ring (R,+,*)", "the ring (R, plus, times)"),
        needs="+*",
        near=r"[A-Z], ?[+*]",
    ),
    rule(
        "star of all columns",
        r"(?<=[a-zA-Z]{3}\()\*(?=\))",
        "star",
        ("a count(*)", "a count(star)"),
        shapes=("(*)",),
    ),
)
_STEPS = r"(?:^|[\s('\"])\(?//[\w*][\w:*/\[\]-]{0,40}\)?$"
CODE_IN_A_LINE: tuple[Rule, ...] = (
    rule(
        "bracket between dollars",
        r"(?<![\w$\\])\$(?P<said>[(\[][\w ,.+−-]{1,30}[)\]])\$(?![\w$])",
        lambda m: f"({m['said'][1:-1]})",
        ("an edge $(i, j)$ of it", "an edge (i, j) of it"),
        needs="$",
        shapes=("$(", "$["),
    ),
    rule(
        "one more or one less",
        r"(?<![\w+-])(?P<name>[a-z]|[a-z_]{2,12}(?=[;)]|\+\+;))(?P<sign>\+\+|--)"
        r"(?=[;),.`]|$| (?:and|or|is|in)\b)",
        lambda m: f"{m['name']} {'plus plus' if m['sign'] == '+' * 2 else 'minus minus'}",
        ("then i++ and n--;", "then i plus plus and n minus minus;"),
        near=r"[a-z](?:\+\+|--)",
        shapes=("a++", "a--"),
    ),
    rule(
        "step of a path in a tree",
        r"(?<=[\w*)])\[(?P<at>\d{1,3})\](?!\w)",
        lambda m: f" {cardinal(m['at'])}" if re.search(_STEPS, before(m, 60)) else None,
        ("see //node[1], (//node)[2]", "see slash slash node one, (slash slash node) two"),
        needs="[",
        near=r"/[\w:*)/-]+\[\d",
    ),
    rule(
        "part of an array",
        r"(?<![\w.\]])(?P<name>[a-z])\[(?P<at>\d{1,3}|[ijkmn])\](?!\w)",
        lambda m: f"{m['name']} {cardinal(m['at']) if m['at'].isdecimal() else m['at']}",
        ("read a[0] and x[i]", "read a zero and x i"),
        shapes=("a[",),
        near=r"[a-z]\[[\dijkmn]",
        needs="[",
    ),
)

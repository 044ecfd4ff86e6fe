"""Formulas in LaTeX, as readers hand them over: said in words, never with a backslash."""

import re

from declaim.normalise.grammars.english.numbers import decimal
from declaim.normalise.rules import Rule, rule

_COMMANDS = {
    "times": "times", "cdot": "times", "div": "divided by", "pm": "plus or minus",
    "mp": "minus or plus", "leq": "is at most", "le": "is at most", "geq": "is at least",
    "ge": "is at least", "neq": "is not", "ne": "is not", "approx": "is about", "sim": "is like",
    "equiv": "is equivalent to", "in": "in", "notin": "not in", "subset": "subset of",
    "subseteq": "subset of", "cup": "union", "cap": "intersection", "to": "to",
    "rightarrow": "to", "Rightarrow": "implies", "implies": "implies", "iff": "if and only if",
    "infty": "infinity", "sum": "sum", "prod": "product", "int": "integral", "partial": "partial",
    "nabla": "nabla", "forall": "for all", "exists": "there is", "emptyset": "the empty set",
    "ldots": "and so on", "cdots": "and so on", "dots": "and so on", "circ": "degrees",
    "land": "and", "lor": "or", "neg": "not", "mid": "given", "propto": "proportional to",
    "varepsilon": "epsilon", "varphi": "phi", "ell": "l", "hbar": "h bar", "prime": "prime",
    "setminus": "without", "ll": "much less than", "gg": "much greater than",
}  # fmt: skip
_SIGNS = {"+": "plus", "-": "minus", "=": "equals", "<": "is less than", ">": "is greater than",
          "/": "over", "*": "times", "!": "factorial", "%": "percent"}  # fmt: skip
_DROPPED = {"left", "right", "big", "Big", "displaystyle", "textstyle", "quad", "qquad", "limits"}
_POWERS = {"two": "squared", "three": "cubed", "degrees": "degrees", "prime": "prime"}
_TOKEN = re.compile(r"\\[A-Za-z]+|\\.|\d+(?:[.,]\d+)*|[A-Za-z]|[{}^_]|\S")
_LONGEST = 400
"""Characters of a formula."""


def _formula(match: re.Match[str]) -> str | None:
    written: str = next(filter(None, match.groups()))
    if match[0][0] == "$" and not re.search(_IS_FORMULA, written):
        return None
    if re.fullmatch(r"(?=.*[a-z]{3})[A-Za-z,.;'-]+ [A-Za-z,.;' -]+|[A-Z][a-z]+", written):
        return written
    return f" {_said(_TOKEN.findall(written))} "


_IS_FORMULA = r"\\[A-Za-z]|[\w)}][_^]|^ ?[A-Za-z] ?$|^ ?[A-Za-z]{1,2} ?[=<>+/-]"
"""Text between two dollar signs of money has none of these."""


def _said(tokens: list[str]) -> str:
    said: list[str] = []
    rest = tokens[::-1]
    while rest:
        said += _next(rest)
    return " ".join(filter(None, said))


def _next(rest: list[str]) -> list[str]:
    """The words for the next part of a formula, whose parts stand in `rest` from the back."""
    part = rest.pop()
    if part == "^":
        power = _group(rest)
        return [_POWERS.get(power) or f"to the power of {power}"]
    if part == "_":
        return ["sub", _group(rest)]
    if part[0].isdecimal():
        return [decimal(part.replace(",", ""))]
    if part[0] != "\\":
        return [_SIGNS.get(part, "" if part in "{}&~$" else part)]
    return _command(part[1:], rest)


def _command(name: str, rest: list[str]) -> list[str]:
    if name in {"frac", "dfrac", "tfrac"}:
        return [_group(rest), "over", _group(rest)]
    if name == "sqrt":
        return ["the square root of", _group(rest)]
    return [] if name in _DROPPED or not name.isalpha() else [_COMMANDS.get(name, name.lower())]


def _group(rest: list[str]) -> str:
    """The words of `{...}`, or of one token."""
    if not rest:
        return ""
    if rest[-1] != "{":
        return " ".join(_next(rest))
    rest.pop()
    inner: list[str] = []
    depth = 1
    while rest and depth:
        inner.append(rest.pop())
        depth += {"{": 1, "}": -1}.get(inner[-1], 0)
    return _said(inner[:-1] if not depth else inner)


LATEX: tuple[Rule, ...] = (
    rule(
        "formula in LaTeX",
        rf"\\\(([^\n]{{1,{_LONGEST}}}?)\\\)|\\\[([^\n]{{1,{_LONGEST}}}?)\\\]"
        rf"|(?<![\w$\\])\$\$([^$\n]{{1,{_LONGEST}}})\$\$(?!\w)"
        rf"|(?<![\w$\\])\$([^$\n]{{1,{_LONGEST}}})\$(?![\w$])",
        _formula,
        (r"so \(a^2 + b^2 = c^2\) holds", "so a squared plus b squared equals c squared holds"),
        (r"with $\frac{x_1}{2}$ left", "with x sub one over two left"),
        (r"$$\sqrt{n} \leq 10^6$$", "the square root of n is at most ten to the power of six"),
        (r"so \[they say\] it is", "so they say it is"),
        needs="\\$",
        near=r"\\[(\[]|\$[^$\n]*\$",
    ),
    rule(
        "break of a line",
        r"(?:(?<=[;,.:!?\w]) ?|^)\\ ?(?=$|(?<=\\ )[A-Z]|\n)|(?<=[;,.:!?]) ?\\ (?=\w)",
        lambda m: " " if m[0].startswith(" ") or m[0].endswith(" ") else "",
        ("O Lord,\\ Hear me", "O Lord, Hear me"),
        needs="\\",
    ),
    rule(
        "escaped sign",
        r"(?<![\w\\])\\(?=[$#&*_]\S)",
        "",
        (r"more than \$50", "more than fifty dollars"),
        needs="\\",
    ),
)

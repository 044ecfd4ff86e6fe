"""Formulas in LaTeX, as readers hand them over: said in words, never with a backslash."""

import re

from declaim.normalise.grammars.english.numbers import decimal
from declaim.normalise.grammars.english.vocabulary.latex_words import (
    ACCENTS,
    COMMANDS,
    GREEK,
    SIGNS,
)
from declaim.normalise.rules import Rule, rule

_DROPPED = {"left", "right", "big", "Big", "displaystyle", "textstyle", "quad", "qquad", "limits"}
_DROPPED |= {"mathbb", "mathbf", "mathcal", "mathfrak", "mathit", "mathsf", "mathscr", "boldsymbol",
             "bm", "rVert", "rvert", "Vert", "vert", "langle", "rangle", "lbrace", "rbrace",
             "nonumber", "notag", "bigl", "bigr", "Bigl", "Bigr"}  # fmt: skip
_POWERS = {"two": "squared", "three": "cubed", "degrees": "degrees", "prime": "prime"}
_TEXT = r"\\(?:text[a-z]*|emph|mbox|operatorname|mathrm)\{([^{}\n]*)\}"
_TOKEN = re.compile(
    r"\\(?:text[a-z]*|emph|mbox|operatorname|mathrm)\{[^{}\n]*\}|\\[A-Za-z]+|\\.|\d+(?:[.,]\d+)*|[A-Za-z]|[{}^_]|\S"
)
_LONGEST = 400
"""Characters of a formula."""


def _formula(match: re.Match[str]) -> str | None:
    written: str = next(filter(None, match.groups()))
    if match[0][0] == "$" and not re.search(_IS_FORMULA, written):
        return None
    if re.fullmatch(r"(?=.*[a-z]{3})[A-Za-z,.;'-]+ [A-Za-z,.;' -]+|[A-Z][a-z]+", written):
        return written
    return f" {_said(_TOKEN.findall(written)).replace(' ,', ',')} "


_IS_FORMULA = r"\\[A-Za-z{}|]|[\w)}][_^]|^ ?[A-Za-z] ?$|^ ?[A-Za-z]{1,2} ?[=<>+/-]"
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
        return [SIGNS.get(part, "" if part in "{}&~$" else part)]
    return _command(part[1:], rest)


def _command(name: str, rest: list[str]) -> list[str]:
    if name in {"frac", "dfrac", "tfrac"}:
        return [_group(rest), "over", _group(rest)]
    if name == "sqrt":
        return ["the square root of", _group(rest)]
    if plain := re.fullmatch(_TEXT, "\\" + name):
        return [plain[1].strip()]
    if name in ACCENTS:
        return [_group(rest), ACCENTS[name]]
    return [] if name in _DROPPED or not name.isalpha() else [COMMANDS.get(name, name.lower())]


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


def _bare(match: re.Match[str]) -> str | None:
    """A command outside of a formula; a name alone that is none may be a folder's."""
    name, braces = match["name"], match["braces"]
    known = {*COMMANDS, *_DROPPED, *ACCENTS, *GREEK, "frac", "dfrac", "tfrac", "sqrt"}
    if re.match(_TEXT, match[0]) or name in known:
        return _said(_TOKEN.findall(match[0]))
    return f"{name} {' '.join(re.findall(r'[^{}]+', braces))}" if braces else None


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
        (r"$\{1, 2\}$ and $\lVert x\rVert$", "one, two and norm of x"),
        (r"$\overline{z}$ in $\mathbb{R}$", "z bar in R"),
        (r"so \[they say\] it is", "so they say it is"),
        needs="\\$",
        near=r"\\[(\[]|\$[^$\n]*\$",
    ),
    rule(
        "command of LaTeX",
        r"(?<![\w\\/:.])\\(?P<name>[A-Za-z]{2,20})(?P<braces>(?:\{[^{}\n]{0,60}\}){0,2})"
        r"(?:[_^](?:\w|\{[^{}\n]{0,20}\}))?(?![\w\\/])",
        _bare,
        (r"Let \alpha be in \mathbb{R} here", "Let alpha be in R here"),
        (r"a \emph{small} \foo{bag}", "a small foo bag"),
        needs="\\",
        first=r"\\",
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

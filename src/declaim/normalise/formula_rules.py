r"""Formulas in LaTeX, as readers hand them over: said in words, never with a backslash.

`formula_words.tsv` has a column of words for each language; `{}` stands for a part of `\frac` and
the like.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import Final

from declaim.normalise.figure_words import Examples, Figures
from declaim.normalise.numerals import decimal
from declaim.normalise.rules import Rule, rule, words

WORDS: Final = Path(__file__).with_name("formula_words.tsv")
SIGNS: Final = "any"
"""The column for a language without words: signs, as they are printed."""
_DROPPED = frozenset(
    words("""
    left right middle big Big bigl bigr Bigl Bigr displaystyle textstyle quad qquad limits hline
    mathbb mathbf mathcal mathfrak mathit mathsf mathscr boldsymbol bm nonumber notag
    rVert rvert Vert vert langle rangle lbrace rbrace
    """)
)
_ACCENTS = frozenset(words("overline bar hat widehat tilde widetilde vec dot ddot"))
"""Said behind the letters below them."""
_PARTS = {"frac": 2, "dfrac": 2, "tfrac": 2, "binom": 2, "sqrt": 1}
"""Commands with parts in braces: how many."""
_TEXT = (
    r"\\(?:text[a-z]*|emph|mbox|operatorname\*?|mathrm|math(?:bf|it|sf|tt)(?=\{[A-Za-z]{3,30}\}))"
    r"\{(?P<text>[^{}\n]*)\}"
)
_NEXT_LINE = r"\\\\\*?(?:\[[^\]\n]*\])?"
_SILENT = (
    r"\\(?:begin|end)\{[^{}\n]*\}(?:\{[clr|@ ]*\}|\[[a-z]\])?"
    r"|\\(?:label|tag|[hv]space|[hv]?phantom)\*?\{[^{}\n]*\}"
)
_TOKEN = re.compile(
    rf"{_TEXT}|{_SILENT}|{_NEXT_LINE}|\\[A-Za-z]+|\\.|\d+(?:[.,]\d+)*|[A-Za-z]|[{{}}^_]|\S"
)
_LONGEST = 2000
"""Characters of a formula."""
_PRINTED = rf"(?:[^\n\\]|\\[^\n(\[]){{1,{_LONGEST}}}?"
"""Characters in a formula, in which no other one begins."""
_ENVIRONMENT = "(?:equation|align|gather|multline|eqnarray|flalign|displaymath|math)"
_IS_FORMULA = (
    r"\\[A-Za-z{}|]|[\w)}][_^]|^ ?[A-Za-z] ?$|^ ?\d{0,3}[A-Za-z]{1,2} ?[=<>+/-]|^-?\d[\d.,{}]*$"
    r"|^ ?[A-Za-z]'?\([\w,+' -]{1,12}\)|^ ?[a-z](?: ?[,:] ?[A-Za-z]){1,4} ?$"
)
"""Text between two dollar signs of money has none of these."""
_IS_MONEY = r"^(?=[^\\]*$)(?=.*[a-z]{3} [a-z]{3})"
"""Words in a row, and no command."""
_IS_PROSE = r"(?=.*[a-z]{3})[A-Za-z,.;'-]+ [A-Za-z,.;' -]+|[A-Z][a-z]+"
_LONE_COMMAS = re.compile(r"(?: ?,)+(?= ?,| ?\.?$)|^(?: ?,)+| (?=,)")


@cache
def formula_words(language: str) -> Mapping[str, str]:
    """The words for commands, signs and shapes of LaTeX."""
    head, *rows = (line.split("\t") for line in WORDS.read_text("utf-8").splitlines())
    column = head.index(language)
    return {form: row[column] for row in rows for form in row[0].split()}


@dataclass(frozen=True, slots=True)
class _Speaker:
    """The parts of a formula in words of one language; `rest` has the parts to come, reversed."""

    words: Mapping[str, str]
    number: Callable[[str], str]
    """The words for digits with a point between whole and part."""
    groups: str
    """The mark between thousands, or empty."""

    def formula(self, match: re.Match[str]) -> str | None:
        written: str = next(filter(None, match.groups()))
        is_formula = re.search(_IS_FORMULA, written) and not re.search(_IS_MONEY, written)
        if match[0][0] == "$" and not is_formula:
            return None
        if re.fullmatch(_IS_PROSE, written):
            return written
        said = self.said(_tokens(written.replace("{,}", ",")))
        return f" {_LONE_COMMAS.sub('', said)} "

    def bare(self, match: re.Match[str]) -> str | None:
        """A command outside of a formula; a name alone that is none may be a folder's."""
        name, braces = match["name"], match["braces"]
        if re.match(f"{_TEXT}|{_SILENT}", match[0]) or name in {*self.words, *_DROPPED, *_PARTS}:
            return self.said(_tokens(match[0]))
        return f"{name} {' '.join(re.findall(r'[^{}]+', braces))}" if braces else None

    def said(self, tokens: list[str]) -> str:
        said: list[str] = []
        rest = tokens[::-1]
        while rest:
            said.append(self.next(rest))
        return " ".join(filter(None, said))

    def next(self, rest: list[str]) -> str:
        """The words for the next part."""
        part = rest.pop()
        if part in {"^", "_"}:
            written, said = self.group(rest)
            return self.words.get(part + written) or self.words[part].format(said)
        if part[0].isdecimal():
            return self.figures(part)
        if part[0] == "\\":
            return self.command(part, rest)
        return "" if part in "{}&~$" else self.words.get(part, part)

    def command(self, part: str, rest: list[str]) -> str:
        name = part[1:]
        if re.fullmatch(_NEXT_LINE, part):
            return ","
        if plain := re.fullmatch(_TEXT, part):
            return plain["text"].strip()
        if name in _PARTS:
            degree = self.degree(rest) if name == "sqrt" else ()
            parts = (self.group(rest, one_figure=True)[1] for _ in range(_PARTS[name]))
            return self.words["root" if degree else name].format(*degree, *parts)
        if name in _ACCENTS:
            return f"{self.group(rest)[1]} {self.words[name]}"
        return "" if name in _DROPPED or not name.isalpha() else self.words.get(name, name.lower())

    def group(self, rest: list[str], *, one_figure: bool = False) -> tuple[str, str]:
        """The tokens and words of `{...}`, or of one token or one figure."""
        if not rest:
            return "", ""
        if one_figure and rest[-1].isdecimal():
            figures = rest.pop()
            rest += filter(None, (figures[1:], figures[0]))
        if rest[-1] != "{":
            return rest[-1], self.next(rest)
        inner = _until("}", rest)
        return "".join(inner), self.said(inner)

    def degree(self, rest: list[str]) -> tuple[str, ...]:
        """The words in the square brackets of a root, if it has any."""
        return (self.said(_until("]", rest)),) if rest and rest[-1] == "[" else ()

    def figures(self, written: str) -> str:
        """A number, or each of several that commas part."""
        if self.groups and re.fullmatch(rf"[1-9]\d{{0,2}}(?:[{self.groups}]\d{{3}})+.*", written):
            written = written.replace(self.groups, "")
        if re.fullmatch(r"\d+(?:\.\d+)?" if self.groups == "," else r"\d+(?:[.,]\d+)?", written):
            return self.number(written.replace(",", "."))
        return ", ".join(map(self.number, re.findall(r"\d+", written)))


def _tokens(written: str) -> list[str]:
    return [match[0] for match in _TOKEN.finditer(written)]


def _until(end: str, rest: list[str]) -> list[str]:
    """The tokens up to the bracket that closes the one that comes next, without both."""
    begin, depth = rest.pop(), 1
    inner: list[str] = []
    while rest:
        depth += {begin: 1, end: -1}.get(rest[-1], 0)
        part = rest.pop()
        if not depth:
            break
        inner.append(part)
    return inner


def formulas_of(figures: Figures, examples: Mapping[str, Examples]) -> tuple[Rule, ...]:
    """The rules for LaTeX, with the numbers of a language."""
    language, point, marks = figures.language, figures.point, figures.group_marks
    number = partial(decimal, language=language, separator=".", point=point)
    groups = next((mark for mark in ".," if mark in marks), "")
    return formulas(language, number, groups, *examples["formula in LaTeX"])


def formulas(
    language: str, number: Callable[[str], str], groups: str, *examples: tuple[str, str]
) -> tuple[Rule, ...]:
    """The rules for LaTeX in a language.

    `number` says digits with a point before decimals; `groups` is the mark between thousands.
    """
    speaker = _Speaker(formula_words(language.partition("_")[0]), number, groups)
    return (
        rule(
            "formula in LaTeX",
            rf"\\\(({_PRINTED})\\\)|\\\[({_PRINTED})\\\]"
            rf"|(?<![\w$\\])\$\$([^$\n]{{1,{_LONGEST}}})\$\$(?!\w)"
            rf"|(?<![\w$\\])\$([^$\n]{{1,{_LONGEST}}})\$(?![\w$])"
            rf"|(\\begin\{{{_ENVIRONMENT}\*?\}}{_PRINTED}\\end\{{{_ENVIRONMENT}\*?\}})",
            speaker.formula,
            *examples,
            needs="\\$",
            near=r"\\[(\[b]|\$[^$\n]*\$",
        ),
        rule(
            "command of LaTeX",
            r"(?<![\w\\/:.])\\(?P<name>[A-Za-z]{2,20})(?P<braces>(?:\{[^{}\n]{0,60}\}){0,2})"
            r"(?:[_^](?:\w|\{[^{}\n]{0,20}\}))?(?![\w\\/])",
            speaker.bare,
            (r"\emph{lalala} \foo{lalala}", "lalala foo lalala"),
            needs="\\",
            first=r"\\",
        ),
        rule(
            "power of a letter",
            # M^e, n^o and 3^e are short forms with raised letters, so few letters are powers.
            r"(?<![\w.,^\\$/-])(?<!\d )(?:[a-z]\^(?:\d{1,2}|[knxy])|\d{1,3}\^[knxy])(?![\w^{/])",
            lambda m: speaker.said(_tokens(m[0])),
            ("x^n", f"x {speaker.words['^'].format('n')}"),
            needs="^",
        ),
        rule(
            "break of a line",
            r"(?:(?<=[;,.:!?\w]) ?|^)\\ ?(?=$|(?<=\\ )[A-Z]|\n)|(?<=[;,.:!?]) ?\\ (?=\w)",
            lambda m: " " if m[0].startswith(" ") or m[0].endswith(" ") else "",
            (r"Lalala,\ Lalala", "Lalala, Lalala"),
            needs="\\",
        ),
        rule(
            "escaped sign",
            r"(?<![\w\\])\\(?=[$#&*_]\S)",
            "",
            (r"la \_lala", "la lala"),
            needs="\\",
        ),
    )

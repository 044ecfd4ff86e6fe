r"""The words in LaTeX's commands that pandoc does not know, whose words it would pass over.

What it does not know it passes over without a word, but with `--verbose` it names it.
"""

import re
from collections.abc import Iterator
from textwrap import shorten
from typing import Final

from declaim.manuscript import SourceBytes
from declaim.reading.documents.remarks import listed

BEGIN: Final = b"\\begin{document}"
KNOWN: Final = b"".join(
    rb"\providecommand{\%b}%b{%b}" % row
    for row in (
        (b"EUR", b"[1]", b"#1 \xe2\x82\xac"),
        (b"fbox", b"[1]", b"#1"),
        (b"colorbox", b"[2]", b"#2"),
        (b"ce", b"[1]", b"#1"),
        (b"centerline", b"[1]", b"#1"),
        (b"frametitle", b"[1]", rb"\subsubsection*{#1}"),
        *((name, b"[1]", b"#1") for name in (b"uncover", b"visible", b"onslide", b"only")),
        *((name, b"[1]", b"#1") for name in (b"structure", b"up", b"fup", b"bsc", b"nombre")),
        *((name, b"[1]", rb"\par #1") for name in (b"encl", b"cc")),
        (b"alt", b"[2]", b"#1"),
        (b"lsc", b"[1]", rb"\MakeUppercase{#1}"),
        (b"nicefrac", b"[3][]", b"#2/#3"),
        (b"unitfrac", b"[3][]", b"#1~#2/#3"),
        *((name, b"[2]", rb"\num{#1}~\unit{#2}") for name in (b"qtyproduct", b"SIproduct")),
        (b"ruby", b"[3][]", b"#2"),
    )
)
KNOWN_ANEW: Final = rb"\renewcommand{\pandocbounded}[1]{#1}"
"""Commands with words which pandoc does not know, and what they print."""
KNOWN_IN_FRENCH: Final = b"".join(
    rb"\providecommand{\%b}{%b}" % (name, printed.encode())
    for name, printed in (
        *((b"og", "«\N{NO-BREAK SPACE}"), (b"fg", "\N{NO-BREAK SPACE}»")),
        *((b"no", "n°\N{NO-BREAK SPACE}"), (b"No", "N°\N{NO-BREAK SPACE}")),
        *((b"ier", "er"), (b"iere", "re"), (b"ieme", "e"), (b"iers", "ers"), (b"iemes", "es")),
    )
)
FRENCH: Final = re.compile(rb"\b(?:french|francais|frenchb)\b")
SKIPPED: Final = re.compile(
    r"^\[INFO\] Skipped '(\\.{0,2000}?)' at [^\n]{0,300}?line (\d+) column \d+$",
    re.MULTILINE | re.DOTALL,
)
SILENT: Final = re.compile(
    r"\\(?:begin\{[^{}]*\}(?:\[[^\[\]]*\])?$|end\{[^{}]*\}$|bibitem|[hv](?:space|skip)|set\w+|addto\w+"
    r"|\w*(?:length|skip|style|size|page|file|options)|index|label|glossary|hypersetup|noalign|color"
    r"|newacronym|newacro|acrodef|(?:long)?newglossaryentry|DeclareAcronym|mark(?:both|right)|graphicspath|phantomsection|addcontentsline|[cC]ref\w*name|sisetup|PassOptionsToPackage|\w*@\w*)"
    r"\*?(?![A-Za-z])"
)
"""Commands of layout, whose arguments are no words."""
OF_WORDS: Final = re.compile(
    r"\\(?P<name>[A-Za-z]+)(?P<option>\[[^\[\]]*\])?\{(?P<words>.*)\}", re.DOTALL
)
OF_NO_WORDS: Final = re.compile(
    r"(?i:\w*(?:todo|fixme|note|comment|refs?|cites?\w?|label|icon|fonts?|family|theme|library"
    r"|counter|numbering|key|heads?|foot|input|image|figure|graphics?|fig|pic|package|hyphenation"
    r"|ccsdesc|keywords|received|acm\w+|copyright\w+|spacing|stretch|gls\w*|nomenclature|bookmark|import|document)"
    r"|(?:bib|\w*index|idx|include)\w*|(?:use|new|renew|define|declare|print|provide|if)\w+)"
)
"""Names whose arguments are keys, files, measures or notes to oneself."""
NO_PROSE: Final = re.compile(r"[={}\\&#]|\w[:_/]\w|[^\W\d_]\d|\.\w|^[^A-Za-z\u00c0-\uffff]*$")
"""Signs of a key, of a measure, and of commands in an argument."""
TO_A_PLACE: Final = (
    rb"(?:\b(?:by|of|in|from|after|before|to|at|with|on|von|in|aus|nach|bei|mit|de|en|dans|par|apr\xc3\xa8s"
    rb"|por|desde|da|di|em)[~\s]{1,9})?\\(?:%b)\*?(?:\[[^\[\]{}]{0,99}\]){0,4}\{[^{}]{1,99}\}"
)
"""A reference by a command of one's own, and the small word that would stand before nothing."""
FORMULA: Final = re.compile(rb"\\.|\$\$?([^$]{1,2000})\$")
"""A formula between dollars: what a command means in one is not its argument alone."""
SHOWN_MAX_CHARACTERS: Final = 40


def first_line(source: SourceBytes) -> int:
    """The line on which the words of a document begin."""
    head, begin, _ = source.content.partition(BEGIN)
    return head.count(b"\n") + 1 if begin else 0


def skipped(said: str, line: int) -> Iterator[str]:
    """The commands with words, from a line on, that pandoc passed over, as it says."""
    for command, at in SKIPPED.findall(said):
        if int(at) >= line and not SILENT.match(command) and re.search(r"\{.*\w", command):
            yield command


def names_of_words(source: SourceBytes, said: str) -> dict[str, bool]:
    """The commands that are defined elsewhere and hold prose, and whether one has an option."""
    found: dict[str, bool] = {}
    formulas = b" ".join(FORMULA.findall(source.content)).decode()
    for command in skipped(said, first_line(source)):
        if not (match := OF_WORDS.fullmatch(command)):
            continue
        name = match["name"]
        if re.search(rf"\\{name}(?![A-Za-z])", formulas):
            continue
        if not OF_NO_WORDS.fullmatch(name) and not NO_PROSE.search(match["words"]):
            found[name] = found.get(name, False) or bool(match["option"])
    return found


def with_words_of(content: bytes, names: dict[str, bool]) -> bytes:
    """A document for pandoc that prints the words of those commands."""
    known = b"".join(
        rb"\providecommand{\%b}%b" % (name.encode(), b"[2][]{#2}" if is_optional else b"[1]{#1}")
        for name, is_optional in names.items()
    )
    return known + content


def names_of_references(source: SourceBytes, said: str) -> set[str]:
    """The commands that are defined elsewhere and refer to another place."""
    found = map(OF_WORDS.match, map(without_options, skipped(said, first_line(source))))
    return {match["name"] for match in found if match and match["name"].lower().endswith("ref")}


def without_options(command: str) -> str:
    """A command without what stands in brackets."""
    return re.sub(r"\[[^\[\]]*\]", "", command)


def with_known_references(content: bytes, names: set[str]) -> bytes:
    """A document for pandoc with references that it knows, on the same lines."""
    if not names:
        return content
    own = re.compile(TO_A_PLACE.replace(b"%b", "|".join(names).encode()))
    return own.sub(lambda m: b"\n" * m[0].count(b"\n") + rb"\ref{elsewhere}", content)


def without_words(source: SourceBytes, said: str) -> Iterator[str]:
    """The remark on commands with words that pandoc passed over, as it says."""
    found = [
        shorten(command, SHOWN_MAX_CHARACTERS, placeholder=" ...")
        for command in skipped(said, first_line(source))
    ]
    if found:
        yield f"not spoken: {listed(found)}"

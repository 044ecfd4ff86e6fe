r"""LaTeX as pandoc reads it right: its counters, the heads of long tables, and signs of money.

What it does not know it passes over without a word, but with `--verbose` it names it.
"""

import re
from collections.abc import Iterator
from textwrap import shorten
from typing import Final

from declaim.manuscript import SourceBytes
from declaim.reading.documents.prepared import Prepared
from declaim.reading.documents.remarks import listed

BEGIN: Final = b"\\begin{document}"
KNOWN: Final = b"".join(
    rb"\providecommand{\%b}[%d]{%b}" % row
    for row in (
        (b"EUR", 1, b"#1 \xe2\x82\xac"),
        (b"fbox", 1, b"#1"),
        (b"colorbox", 2, b"#2"),
        (b"ce", 1, b"#1"),
        (b"centerline", 1, b"#1"),
        (b"frametitle", 1, rb"\subsubsection*{#1}"),
    )
)
KNOWN_ANEW: Final = rb"\renewcommand{\pandocbounded}[1]{#1}"
"""Commands with words which pandoc does not know, and what they print."""
BESIDE: Final = re.compile(
    rb"\\(?:marginpar|marginnote|sidenote)(?:\[[^\[\]]{0,99}\]){0,2}"
    rb"(?=\{)(\{[^{}]{0,2000}\}(?=\[))?(?(1)\[[^\[\]]{0,99}\])"
)
"""A note in the margin, which is a note to whoever hears it, and where it is set."""
FIGURES: Final = re.compile(rb"\\(begin|end)\{(?:margin|sideways|SC|wrap)(figure|table)(\*?)\}")
"""The figures of packages, whose captions pandoc would lose."""
KNOWN_LISTS: Final = {
    **dict.fromkeys((b"compactitem", b"asparaitem", b"inparaitem"), b"itemize"),
    **dict.fromkeys((b"compactenum", b"asparaenum", b"inparaenum"), b"enumerate"),
    **dict.fromkeys((b"compactdesc", b"asparadesc", b"inparadesc", b"labeling"), b"description"),
}
"""The lists of packages, and those that pandoc knows."""
LISTS: Final = re.compile(rb"\\(begin|end)\{(%b)\}" % b"|".join(KNOWN_LISTS))
LAYOUT_OF_TERMS: Final = re.compile(
    rb"(\\begin\{description\*?\})(?:\s|\[[^\[\]]{0,300}\]|\{[^{}]{0,60}\}|\\tightlist\b"
    rb"|\\(?:setlength|addtolength)\{?\\\w+\}?\{[^{}]{0,60}\}|\\\w*(?:sep|skip)\s*=?\s*[-\d.]+\s*[a-z]{2})+"
    rb"(?=\\item)"
)
"""Commands of layout in front of the first term: behind them pandoc loses all terms."""
MEASURED: Final = re.compile(
    rb"\\begin\{((?:multicols|paracol|parcolumns|Parallel|wrap(?:figure|table)|adjustwidth|addmargin"
    rb"|changemargin|narrow|spacing|textblock|column|boxedminipage|labeling|lrbox)\*?|verse)\}"
    rb"(?:[ \t]?(?:\{[^{}]{0,60}\}|\([\d., ]{1,30}\)"
    rb"|\[(?:[lrcbt]|\d*|[-\d.]+[ ]?[a-z]{2}|[-\d.]*\\[A-Za-z]+)\]))+"
)
"""The measures, columns and sides of an environment, which pandoc takes for words."""
PREFACE: Final = re.compile(
    rb"(\\begin\{multicols\*?\})[ \t]?\[((?:[^\[\]]|\[[^\[\]]{0,200}\]){0,2000})\]"
)
"""The words above all columns."""
SLIDE: Final = re.compile(
    rb"\\begin\{(frame|(?:alert|example)?block)\}(?:<[^<>]{0,20}>)?(?:\[[^\[\]]{0,99}\])?"
    rb"\{([^{}]{1,300})\}"
)
BOX: Final = re.compile(
    rb"\\begin\{(tcolorbox|mdframed)\}\[(?:[^\[\]]{0,300}?[,\s])?(?:frame)?title="
    rb"(?:\{([^{}]{1,200})\}|([^,\[\]{}]{1,200}))[^\[\]]{0,300}\]"
)
"""The titles of slides, of the parts of one, and of boxes."""
LABEL_OF_ITEMS: Final = re.compile(
    rb"\\def\\labelenumi+\{[^\n]{0,99}\}\s{0,9}(?=\\setcounter\{enum)"
)
"""Only right behind `\\begin` does pandoc see the number at which a list begins."""
FIRST_HEAD: Final = re.compile(rb"\\endfirsthead\b.{0,5000}?(?=\\endhead\b)", re.DOTALL)
"""The head of a long table's other pages."""
SKIPPED: Final = re.compile(
    r"^\[INFO\] Skipped '(\\.{0,2000}?)' at [^\n]{0,300}?line (\d+) column \d+$",
    re.MULTILINE | re.DOTALL,
)
SILENT: Final = re.compile(
    r"\\(?:begin\{[^{}]*\}(?:\[[^\[\]]*\])?$|end\{[^{}]*\}$|bibitem|[hv](?:space|skip)|set\w+|addto\w+"
    r"|\w*(?:length|skip|style|size|page|file|options)|index|label|glossary|hypersetup|noalign|color"
    r"|mark(?:both|right)|graphicspath|phantomsection|addcontentsline|PassOptionsToPackage|\w*@\w*)"
    r"\*?(?![A-Za-z])"
)
"""Commands of layout, whose arguments are no words."""
GERMAN: Final = re.compile(
    rb"\[(?:[^\[\]]*,)?\s*(?:main=)?(?:n?germanb?|n?austrian|nswissgerman)\s*\]\s*\{babel\}"
    rb"|\\usepackage\s*\{(?:[^{}]*,)?\s*n?german\s*[,}]"
    rb"|\\documentclass\s*\[(?:[^\[\]]*,)?\s*n?german\b.*\\usepackage\s*\{babel\}",
    re.DOTALL,
)
"""The preamble of a text in German, where a quotation mark makes signs of letters."""
SHORTHAND: Final = re.compile(
    rb"(?P<as_it_is>\\begin\{(?P<name>verbatim|lstlisting|minted|comment)\*?\}.{0,20000}?\\end\{(?P=name)"
    rb"|\\(?:verb|lstinline)\*?(?P<mark>[^\w\s{]).{0,200}?(?P=mark)|\\.)|\"(?P<letter>[aouAOUeEiIszSZ<>|~=\"-]"
    rb"|(?P<twice>[cflmnprt])(?=(?P=twice)|(?<=c)k))",
    re.DOTALL,
)
GERMAN_LETTERS: Final[dict[str, str]] = {
    **dict(zip("aouAOUeEiIszSZ<>", (*"äöüÄÖÜëËïÏßß", "SS", "SZ", "«", "»"), strict=True)),
    "~": "-",
    "=": "-",
    "-": "",
    "|": "",
    '"': "",
}
"""The letters of a shorthand, by the sign behind the quotation mark; a joint is none."""
NOT_READ: Final = re.compile(
    r"^\[(?:WARNING|INFO)\] Could not load include file ([^\n]{1,300}?) at line (\d+)", re.MULTILINE
)
SHOWN_MAX_CHARACTERS: Final = 40


def ready_latex(source: SourceBytes) -> Prepared:
    """The document as pandoc reads it right, on the same lines."""
    text = FIRST_HEAD.sub(lambda m: b"\n" * m[0].count(b"\n"), source.content)
    text = LISTS.sub(lambda m: b"\\%b{%b}" % (m[1], KNOWN_LISTS[m[2]]), text)
    text = LAYOUT_OF_TERMS.sub(lambda m: m[1] + b"\n" * m[0].count(b"\n"), text)
    text = MEASURED.sub(rb"\\begin{\1}", text)
    text = PREFACE.sub(rb"\1 \2\\par ", text)
    for titled in (SLIDE, BOX):
        text = titled.sub(
            lambda m: rb"\begin{%b}\subsubsection*{%b}" % (m[1], m[2] or m[m.re.groups]), text
        )
    text = FIGURES.sub(rb"\\\1{\2\3}", text)
    text = LABEL_OF_ITEMS.sub(lambda m: b"\n" * m[0].count(b"\n"), text)
    head, begin, body = text.partition(BEGIN)
    if begin and GERMAN.search(head):
        body = SHORTHAND.sub(spelled, body)
    if not begin:
        return Prepared(KNOWN + BESIDE.sub(rb"\\footnote\1", head))
    return Prepared(head + begin + KNOWN + KNOWN_ANEW + BESIDE.sub(rb"\\footnote\1", body))


def spelled(match: re.Match[bytes]) -> bytes:
    """The letters of a shorthand; another command as it is."""
    if match["as_it_is"]:
        return match[0]
    letter = bytes(match["letter"]).decode()
    return GERMAN_LETTERS.get(letter, letter).encode()


def passed_over(source: SourceBytes, said: str) -> Iterator[str]:
    """The remarks on commands with words, and on files, that pandoc passed over, as it says."""
    head, begin, _ = source.content.partition(BEGIN)
    before = head.count(b"\n") + 1 if begin else 0
    found = [
        shorten(command, SHOWN_MAX_CHARACTERS, placeholder=" ...")
        for command, line in SKIPPED.findall(said)
        if int(line) >= before and not SILENT.match(command) and re.search(r"\{.*\w", command)
    ]
    if found:
        yield f"not spoken: {listed(found)}"
    if files := not_read(said, before):
        yield f"not read, since only one file is: {listed(files)}"


def not_read(said: str, first_line: int = 0) -> list[str]:
    """The files, named from a line on, that pandoc says it did not open."""
    return [name for name, line in NOT_READ.findall(said) if int(line) >= first_line]

r"""LaTeX as pandoc reads it right: its counters, the heads of long tables, and its units."""

import re
from collections.abc import Iterator
from typing import Final

from declaim.errors import UnreadableSource
from declaim.manuscript import SourceBytes
from declaim.reading.documents.latex.latex_citations import with_citations
from declaim.reading.documents.latex.latex_items import with_own_marks
from declaim.reading.documents.latex.latex_keys import with_words_of_keys
from declaim.reading.documents.latex.latex_marks import with_labels, without_today
from declaim.reading.documents.latex.latex_words import (
    BEGIN,
    FRENCH,
    KNOWN,
    KNOWN_ANEW,
    KNOWN_IN_FRENCH,
    first_line,
    without_words,
)
from declaim.reading.documents.remarks import listed
from declaim.reading.documents.syntax_trees.latex_letters import ready_letters
from declaim.reading.documents.syntax_trees.pandoc_classes import STANZAS
from declaim.reading.documents.syntax_trees.prepared import Prepared

OF_DATABASES: Final = re.compile(rb"\\(begin|end)\{CCSXML\}")
"""Keys of a paper for databases, which are not printed."""
BESIDE: Final = re.compile(
    rb"\\(?:marginpar|marginnote|sidenote)(?:\[[^\[\]]{0,99}\]){0,2}"
    rb"(?=\{)(\{[^{}]{0,2000}\}(?=\[))?(?(1)\[[^\[\]]{0,99}\])"
)
"""A note in the margin, which is a note to whoever hears it, and where it is set."""
CJK: Final = re.compile(rb"\\begin\{(CJK\*?)\}(?:\[[^\[\]]{0,60}\])?\{[^{}]{0,60}\}\{[^{}]{0,60}\}")
"""The encoding and the fonts of a text in Chinese."""
OWN_UNIT: Final = re.compile(
    rb"(?P<as_it_is>\\(?:re)?newcommand\*?\{?\\\w+\}?|\\def\\\w+|\\\$|\$\$?[^$]{1,2000}\$"
    rb"|\\\(.{0,2000}?\\\)|\\\[.{0,2000}?\\\]"
    rb"|\\begin\{(?P<name>(?:equation|align|gather|multline|eqnarray)\*?)\}"
    rb"(?:(?!\\begin\{(?P=name)\}).){0,5000}?\\end\{(?P=name)\})"
    rb"|\\(?:unit|qty|num|SI|si|ang)(?![A-Za-z@])(?!\s*[\[{\d(])",
    re.DOTALL,
)
"""A command of one's own with the name of one of `siunitx`, at which pandoc ends."""
NUMBERED_UNIT: Final = re.compile(rb"\\unit\[([^=\[\]]{1,30})\]\{([^{}]{1,60})\}")
DECLARED_UNIT: Final = re.compile(
    rb"\\DeclareSIUnit\s*(?:\[[^\[\]]{0,60}\])?\s*\{?(\\[A-Za-z]{1,40})\}?\s*\{([^{}]{1,60})\}"
)
"""A unit that the writer declares, and the letters that are printed for it."""
MEASURE: Final = re.compile(
    rb"\\(?:SI|qty|unit|si)(?:\[[^\[\]]{0,60}\])?(?:\{[^{}]{1,60}\})?\{[^{}]{1,100}\}"
)
OTHER_OVERLAY: Final = re.compile(rb"\\alt<1>\{([^{}]{0,500})\}\{([^{}]{0,500})\}")
"""A change of words of which the first stand on the first slide only."""
OVERLAY: Final = re.compile(
    rb"(\\(?:uncover|visible|onslide|only|alt|structure|frametitle))<[^<>]{0,20}>"
)
FIGURES: Final = re.compile(
    rb"\\(begin|end)\{(?:margin|sideways|SC|wrap|teaser)(figure|table)(\*?)\}"
)
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
VERSE: Final = re.compile(rb"\\(begin|end)\{verse\}")
END_OF_STANZA: Final = re.compile(rb"\\\\!")
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
GERMAN: Final = re.compile(
    rb"\[(?:[^\[\]]*,)?\s*(?:main=)?(?:n?germanb?|n?austrian|nswissgerman)\s*\]\s*\{babel\}"
    rb"|\\usepackage\s*\{(?:[^{}]*,)?\s*n?german\s*[,}]"
    rb"|\\documentclass\s*\[(?:[^\[\]]*,)?\s*n?german\b.*\\usepackage\s*\{babel\}",
    re.DOTALL,
)
"""The preamble of a text in German, where a quotation mark makes signs of letters."""
LISTING: Final = (
    rb"(?P<as_it_is>\\begin\{(?P<name>verbatim|lstlisting|minted|comment)\*?\}"
    rb"(?:(?!\\begin\{(?P=name)\*?\}).){0,20000}?\\end\{(?P=name)"
    rb"|\\(?:verb|lstinline)\*?(?P<mark>[^\w\s{]).{0,200}?(?P=mark)"
)
"""A listing, up to the next one of its kind: so many without an end are read in linear time."""
SHORTHAND: Final = re.compile(
    LISTING + rb"|\\.)|\"(?P<letter>[aouAOUeEiIszSZ<>|~=\"-]"
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
CYRILLIC: Final = re.compile(rb"\b(?:russian|ukrainian|belarusian|bulgarian)\b")
CYRILLIC_SIGNS: Final = {
    **dict.fromkeys((b'"<', b"<<"), "«".encode()),
    **dict.fromkeys((b'">', b">>"), "»".encode()),
    **dict.fromkeys((b'"`', b",,"), "„".encode()),
    b"\"'": "“".encode(),
    b'"---': b"---",
    **dict.fromkeys((b'"=', b'"~'), b"-"),
    **dict.fromkeys((b'"-', b'""', b'"|'), b""),
}
CYRILLIC_SIGN: Final = re.compile(
    LISTING + rb"|\\.|\$[^$]{1,2000}\$)"
    rb"|\"---|\"[<>=~\"|`'-]|<<|>>|,,",
    re.DOTALL,
)
"""The signs that keyboards for Cyrillic lack, and what is printed."""
LETTERED: Final = re.compile(
    rb"\\begin\{enumerate\}\[(?:[^\[\]]{0,200}?,)?\s*label\*?\s*=\s*\{?(?:\\\w{1,20}\s?\{?)?"
    rb"(\(?)\\([aA]lph|[rR]oman|arabic)\*?(\)|\.)?[^\[\]]{0,200}\]"
)
MARKS: Final = {b"alph": b"a", b"Alph": b"A", b"roman": b"i", b"Roman": b"I", b"arabic": b"1"}
"""The marks of a list as the package `enumitem` names them, and as pandoc knows them."""
NOT_READ: Final = re.compile(
    r"^\[(?:WARNING|INFO)\] Could not load include file ([^\n]{1,300}?) at line (\d+)", re.MULTILINE
)

PACKAGES: Final = (".sty", ".cls", ".def", ".clo")
OF_PANDOC: Final = re.compile(rb"\$(?:if|for)\([\w./-]{1,60}\)\$")
"""A condition in a template of pandoc, which puts a text at `$body$`."""


def ready_latex(source: SourceBytes) -> Prepared:
    """The document as pandoc reads it right, on the same lines.

    Raises UnreadableSource for a template of pandoc, with which it would not end.
    """
    if b"$body$" in source.content and OF_PANDOC.search(source.content):
        reason = "it is a template of pandoc, without a text: name the document that it is for"
        raise UnreadableSource(source.name, reason)
    text = FIRST_HEAD.sub(lambda m: b"\n" * m[0].count(b"\n"), source.content)
    text = OF_DATABASES.sub(rb"\\\1{comment}", text)
    text = ready_letters(with_words_of_keys(CJK.sub(rb"\\begin{\1}", text)))
    text = LISTS.sub(lambda m: b"\\%b{%b}" % (m[1], KNOWN_LISTS[m[2]]), text)
    text = with_labels(with_own_marks(text))
    text, undated = without_today(with_citations(text))
    text = NUMBERED_UNIT.sub(rb"\1~\2", OWN_UNIT.sub(lambda m: m["as_it_is"] or b"{}", text))
    text = with_declared_units(text)
    text = OVERLAY.sub(rb"\1", OTHER_OVERLAY.sub(rb"\\alt{\2}{\1}", text))
    text = LETTERED.sub(
        lambda m: b"\\begin{enumerate}[%b%b%b]" % (m[1], MARKS.get(m[2], b"1"), m[3] or b"."), text
    )
    text = LAYOUT_OF_TERMS.sub(lambda m: m[1] + b"\n" * m[0].count(b"\n"), text)
    text = MEASURED.sub(rb"\\begin{\1}", text)
    if VERSE.search(text):
        named = rb"\\\1{%b}" % STANZAS.encode()
        text = VERSE.sub(named, END_OF_STANZA.sub(rb"\\par ", text))
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
    elif CYRILLIC.search(head):
        body = CYRILLIC_SIGN.sub(lambda m: m[0] if m["as_it_is"] else CYRILLIC_SIGNS[m[0]], body)
    if not begin:
        return Prepared(KNOWN + BESIDE.sub(rb"\\footnote\1", head), remarks=undated)
    known = KNOWN + KNOWN_ANEW + (KNOWN_IN_FRENCH if FRENCH.search(head) else b"")
    ready = head + begin + known + BESIDE.sub(rb"\\footnote\1", body)
    return Prepared(ready, remarks=undated)


def with_declared_units(text: bytes) -> bytes:
    """The text with the letters of the writer's own units, which pandoc does not know."""
    letters = {unit: b" " + said for unit, said in DECLARED_UNIT.findall(text)}
    if not letters:
        return text
    name = re.compile(rb"\\[A-Za-z]+[ ]?")
    return MEASURE.sub(
        lambda m: name.sub(lambda unit: letters.get(unit[0].strip(), unit[0]), m[0]), text
    )


def spelled(match: re.Match[bytes]) -> bytes:
    """The letters of a shorthand; another command as it is."""
    if match["as_it_is"]:
        return match[0]
    letter = bytes(match["letter"]).decode()
    return GERMAN_LETTERS.get(letter, letter).encode()


def passed_over(source: SourceBytes, said: str) -> Iterator[str]:
    """The remarks on commands with words, and on files, that pandoc passed over, as it says."""
    yield from without_words(source, said)
    if files := not_read(said, first_line(source)):
        yield f"not read, since only one file is: {listed(files)}"


def not_read(said: str, first_line: int = 0) -> list[str]:
    """The files, named from a line on, that pandoc says it did not open; packages hold no text."""
    found = [name for name, line in NOT_READ.findall(said) if int(line) >= first_line]
    return [name for name in found if not name.endswith(PACKAGES)]

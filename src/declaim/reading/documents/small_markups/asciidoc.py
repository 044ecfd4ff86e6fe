"""AsciiDoc as pandoc reads it right: without comments, conditions and what only a screen shows.

Its syntax: https://docs.asciidoctor.org/asciidoc/latest/
"""

import re
from collections import Counter
from typing import Final

from declaim.manuscript import SourceBytes
from declaim.reading.documents.remarks import listed
from declaim.reading.documents.syntax_trees.pandoc_classes import STANZAS
from declaim.reading.documents.syntax_trees.prepared import Prepared

FENCE: Final = re.compile(r"(-{4,}|\.{4,}|\+{4,}|/{4,}|`{3,})(?:[a-z]\w{0,30})?[ \t]*")
"""The line that begins or ends a listing, lines for a program, or a comment (`////`)."""
ATTRIBUTE: Final = re.compile(r":(\w[\w-]{0,60}):(?:[ \t]+(\S{1,300})(?!\S))?")
CONDITION: Final = re.compile(r"(ifdef|ifndef|ifeval|endif)::([^\[\]]{0,200})\[(.{0,500})\][ \t]*")
OF_A_PAGE: Final = frozenset({"backend-html5", "basebackend-html", "asciidoctor"})
"""The attributes that are set where Asciidoctor makes a page."""
INCLUDED: Final = re.compile(r"include::([^\[\]]{1,300})\[.{0,300}\][ \t]*")
FILM: Final = re.compile(r"(?:video|audio)::([^\[\]]{1,300})\[.{0,300}\][ \t]*")
REFERENCE: Final = re.compile(r"\{(\w[\w-]{0,60})\}(?=\[)")
"""An attribute that is the address of a link: pandoc looks for links before attributes."""
TASK: Final = re.compile(r"^([ \t]*[*-]{1,5}[ \t]+)\[[ x*]\][ \t]+")
OF_THE_INDEX: Final = re.compile(r"[ \t]?\(\(\([^()]{1,200}\)\)\)")
VERSE: Final = re.compile(
    r"^\[verse(?:,[ ]*(?P<named>[^\]\n]{1,300}))?\][ \t]*\n"
    r"(?:(?P<fence>_{4,}|-{2})[ \t]*\n"
    r"(?P<fenced>(?:(?!(?P=fence)[ \t]*$)[^\n]*\n)*)(?P=fence)[ \t]*$"
    r"|(?P<lines>(?:[^\n]*\S[^\n]*(?:\n|\Z))+))",
    re.MULTILINE,
)
"""Verse, and who wrote it; pandoc makes one line of its lines."""
LINE_END: Final = re.compile(r"(?<=\S)(?=\n\S)")
"""The end of a line below which the stanza goes on."""
BUTTON: Final = re.compile(r"\bbtn:\[([^\[\]]{1,100})\]")


class _Lines:
    """The lines for pandoc, and what is not among them."""

    def __init__(self) -> None:
        self.kept: list[str] = []
        self.left_out: Counter[str] = Counter()
        self.files: list[str] = []
        self.told: dict[str, str] = {}
        """The attributes that the document gives itself."""
        self.hidden: list[bool] = []
        """Whether the lines below each open condition are left out."""

    def add(self, line: str) -> None:
        """Take a line that is in no listing."""
        if condition := CONDITION.fullmatch(line):
            self.under(*condition.groups())
        elif any(self.hidden):
            self.left_out["a line for another form of the text"] += bool(line.strip())
        elif included := INCLUDED.fullmatch(line):
            self.files.append(included[1])
        elif FILM.fullmatch(line):
            self.left_out["a sound or a film"] += 1
        else:
            if told := ATTRIBUTE.match(line):
                self.told[told[1]] = told[2] or ""
            line = TASK.sub(r"\1", OF_THE_INDEX.sub("", BUTTON.sub(r"\1", line)))
            line = REFERENCE.sub(lambda found: self.told.get(found[1], found[0]), line)
            self.kept.append(line)

    def under(self, kind: str, names: str, inside: str) -> None:
        """Obey a condition: on lines below, or on the words inside it."""
        if kind == "endif":
            del self.hidden[-1:]
            return
        has_any = not {*re.split("[,+]", names)}.isdisjoint(OF_A_PAGE | self.told.keys())
        is_shown = kind == "ifeval" or has_any == (kind == "ifdef")
        if kind == "ifeval" or not inside:
            self.hidden.append(not is_shown)
        elif is_shown:
            self.add(inside)
        else:
            self.left_out["a line for another form of the text"] += 1


def ready_asciidoc(source: SourceBytes) -> Prepared:
    """The document as pandoc reads it right."""
    found, inside = _Lines(), ""
    for line in source.content.decode().split("\n"):
        fence = FENCE.fullmatch(line) if line else None
        mark = inside or (fence[1] if fence else "")
        if mark.startswith("/") or (mark and any(found.hidden)):
            pass  # a comment, or a listing under a condition
        elif mark or not line:
            found.kept.append(line)
        else:
            found.add(line)
        if fence and mark == fence[1]:
            inside = "" if inside else mark
    text = VERSE.sub(in_stanzas, "\n".join(found.kept))
    told = [f"not spoken: {what} ({times})" for what, times in found.left_out.items() if times]
    if found.files:
        told.append(f"not read, since only one file is: {listed(found.files)}")
    return Prepared(text.encode(), remarks=tuple(told))


def in_stanzas(verse: re.Match[str]) -> str:
    """The verse as a division of stanzas in which each line end is one to see, and its writer."""
    lines = "\n".join(map(str.strip, (verse["fenced"] or verse["lines"] or "").strip().split("\n")))
    named = f"\n\n{verse['named']}" if verse["named"] else ""
    return f"[.{STANZAS}]\n--\n{LINE_END.sub(' +', lines)}{named}\n--\n"

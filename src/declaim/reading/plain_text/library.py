"""Plain texts that say what they are: a free library's header and licence, `Title:` at the top."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from declaim.languages import language_tag
from declaim.manuscript import Passage
from declaim.model import Role
from declaim.reading.plain_text.joining import one_line
from declaim.reading.plain_text.links import Line
from declaim.structure.signs.printed_dates import iso_date

START: Final = re.compile(
    r"\*{3} ?START OF (?:THE|THIS) [^\n]{0,100}"
    r"\b(?:PROJECT GUTENBERG|E-?BOOK|E-?TEXT)\b[^\n]{0,200}\*{3}"
    r"|\*END ?\*? ?THE SMALL PRINT![^\n]{1,100}",
    re.IGNORECASE,
)
"""The last line of a library's header; before 2001 it ended the small print."""
END: Final = re.compile(
    r"\*{3} ?END OF (?:THE|THIS) [^\n]{0,100}"
    r"\b(?:PROJECT GUTENBERG|E-?BOOK|E-?TEXT)\b[^\n]{0,200}\*{3}"
    r"|End of (?:the )?Project Gutenberg[^\n]{0,200}",
    re.IGNORECASE,
)
MARKED: Final = re.compile(
    r"(?P<level>#{1,6})[ \t]+(?P<title>[^\s#].*)"
    r"|\[Illustration(?:(?::| (?=of )) ?(?P<shown>[^\]]+))?\]"
    r"|\[(?:(?P<note>Footnote) |(?P<margin>Sidenote): )[^\]]*\]"
)
CREDITS: Final = re.compile(
    r"(?:produced|transcribed|digiti[sz]ed|scanned) (?:by|from) "
    r"|(?:this )?e-?(?:text|book) (?:was )?(?:prepared|produced|transcribed)",
    re.IGNORECASE,
)
"""The first words of those below the header who made the text."""
ETEXT: Final = re.compile(
    r"(?:the )?project gutenberg(?:['’]s)? e-?text of (?P<title>.+?),? by (?P<author>.+)",
    re.IGNORECASE,
)
"""The first line of a header that has no fields, before 2001."""
NOTED: Final = re.compile(r"^\s*\[Footnote (\w{1,4}):", re.MULTILINE)
ENTRY: Final = re.compile(r"\s*(?:[IVXLC]+|\d{1,3})\.?\s+\S.*\S\s{3,}\d{1,4}\s*")
"""An entry of the contents in columns: number, title, page."""
LEADERS: Final = re.compile(r"(?<![ .])(?=[ .]*?\.(?: ?\.){3})[ .]++[\divxlc]{1,6}$")
"""The dots from a title to its page in a table of contents."""
FARTHEST_HEADER: Final = 600
"""Lines: the header of a text ends above this one."""
FIELD: Final = re.compile(
    r"(title|author|translator|language|release date|date|publisher|published): *(\S[^\n]{0,300})",
    re.IGNORECASE,
)
FIELDS: Final = {"release date": "date", "published": "date"}


@dataclass(frozen=True, slots=True)
class Header:
    """The metadata in the lines at the top, and the lines of the text that are the work itself."""

    told: dict[str, str] = field(default_factory=dict)
    first: int = 0
    """The index of the first line of the work."""
    last: int | None = None
    """The index behind its last line; None where that is the last of the text."""
    is_a_librarys: bool = False
    """Whether it ends with a library's own mark, below which no web page stands."""

    @property
    def title(self) -> str:
        """The work's title, or empty."""
        return self.told.get("title", "")

    @property
    def language(self) -> str:
        """BCP 47 tag, or empty."""
        told = self.told.get("language", "").casefold()
        return LANGUAGES.get(told) or language_tag(told)

    @property
    def published(self) -> str:
        """ISO 8601 date, or empty."""
        return iso_date(self.told.get("date", ""))


LANGUAGES: Final = {
    "english": "en",
    "german": "de",
    "french": "fr",
    "spanish": "es",
    "italian": "it",
    "portuguese": "pt",
    "dutch": "nl",
    "finnish": "fi",
    "chinese": "zh",
    "latin": "la",
}
"""As Project Gutenberg names the languages of nearly all of its books."""


def header_of(lines: list[str]) -> Header:
    """The header of a library's text, or the fields at the top of any other."""
    starts = (i for i, line in enumerate(lines[:FARTHEST_HEADER]) if START.fullmatch(line.strip()))
    start = next(starts, -1)
    if start >= 0:
        ends = (i for i in range(start + 1, len(lines)) if END.fullmatch(lines[i].strip()))
        first = behind_credits(lines, start + 1)
        return Header(fields(lines[:start]), first, next(ends, None), is_a_librarys=True)
    top = next((i for i, line in enumerate(lines) if line.strip()), 0)
    stop = next((i for i in range(top, len(lines)) if not lines[i].strip()), len(lines))
    told = fields(lines[top:stop])
    whole = len(told) == stop - top and "title" in told and stop < len(lines)
    return Header(told, stop) if whole else Header()


def behind_credits(lines: list[str], first: int) -> int:
    """The index behind the lines at `first` that name who made the text, if there are any."""
    top = next((i for i in range(first, len(lines)) if lines[i].strip()), first)
    if not CREDITS.match(lines[top].strip() if top < len(lines) else ""):
        return first
    return next((i for i in range(top, len(lines)) if not lines[i].strip()), first)


def without_marks_of_notes(text: str) -> str:
    """The text without the marks of its own `[Footnote A: ...]`: `[A]`."""
    names = "|".join(sorted(set(NOTED.findall(text))))
    return re.sub(rf"(?<=\S)\[(?:{names})\]", "", text) if names else text


def without_licence(passages: Sequence[Passage]) -> tuple[Passage, ...]:
    """A book's passages, where a library's header and licence are no part of the book."""
    starts = (i for i, p in enumerate(passages[:FARTHEST_HEADER]) if START.search(p.text))
    start = next(starts, -1)
    ends = (i for i, p in enumerate(passages) if i > start and END.search(p.text))
    end = next(ends, len(passages))
    return tuple(
        p
        if start < i < end
        else replace(p, role=Role.BOILERPLATE, reason="a library's header or licence", chapter="")
        for i, p in enumerate(passages)
    )


def fields(lines: list[str]) -> dict[str, str]:
    """The fields that lines of the form `Title: ...` tell, each once."""
    told: dict[str, str] = {}
    for line in lines:
        if found := FIELD.fullmatch(line.strip()):
            name = found[1].lower()
            told.setdefault(FIELDS.get(name, name), found[2].strip())
    titled = next(filter(None, (ETEXT.fullmatch(line.strip()) for line in lines)), None)
    return told or (titled.groupdict() if titled else {})


def marked_blocks(group: list[Line]) -> list[Passage]:
    """The blocks of lines that a mark tells, or none."""
    number, line = group[0]
    bracketed = line.lstrip().startswith(("[Footnote ", "[Illustration", "[Sidenote: "))
    whole = " ".join(line.strip() for _, line in group) if bracketed else line.strip()
    if (bracketed or len(group) == 1) and (found := MARKED.fullmatch(whole)):
        return [marked_line(found, number)]
    columns = len(group) > 1 and all(ENTRY.fullmatch(line) for _, line in group)
    if columns or all(LEADERS.search(line.rstrip()) for _, line in group):
        reason = "an entry of the contents, with its page"
        return [Passage(one_line(line), at, Role.BOILERPLATE, reason) for at, line in group]
    return []


def marked_line(found: re.Match[str], number: int) -> Passage:
    """A line that a mark tells: `# A heading`, `[Illustration: the mill]`, `[Footnote 1: ...]`."""
    if found["level"]:
        level = len(found["level"])
        return Passage(one_line(found["title"]), number, Role.HEADING, "it is marked with #", level)
    if found["note"] or found["margin"]:
        reason = "a note" if found["note"] else "a note in the margin"
        return Passage(one_line(found[0]), number, Role.FOOTNOTE, reason)
    shown = one_line(found["shown"] or "")
    role = Role.CAPTION if shown else Role.BOILERPLATE
    return Passage(shown or one_line(found[0]), number, role, "where a picture stood")

r"""RTF as pandoc reads it right: a space after each command, and every letter as itself.

pandoc 3.9 loses the sign after a command (`\i0, and`, `\u8220?Yes`), parts emoji, knows code pages
437, 850, 1252 and the Macintosh's only, puts a list before a table to the top of the document, and
loses the descriptions of pictures. The grammar, with the letters that stand in for
Unicode: https://www.biblioscape.com/rtf15_spec.htm
"""

import codecs
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import Final

from declaim.errors import UnreadableSource
from declaim.manuscript import SourceBytes
from declaim.reading.documents.remarks import left_out
from declaim.reading.documents.rich_text.rtf_code_pages import OF_CHARSETS, OF_DOCUMENTS, known
from declaim.reading.documents.rich_text.rtf_shapes import behind_paragraphs, with_descriptions
from declaim.reading.documents.rich_text.rtf_styles import styles_of
from declaim.reading.documents.roman_marks import RomanMarks
from declaim.reading.documents.style_kinds import kind_mark, unmarked
from declaim.reading.documents.syntax_trees.prepared import Prepared
from declaim.reading.encodings.charsets import BYTE_ORDER_MARKS, decode, refuse_binary

TOKEN: Final = re.compile(
    rb"(?P<bytes>(?:\\'[0-9A-Fa-f]{2}[\r\n]*)+)|\\(?P<word>[A-Za-z]+)(?P<number>-?\d{1,9})?\d* ?"
    rb"|[{}]|\\.|[^\\{}]+|\\",
    re.DOTALL,
)
LINE_ENDS: Final = (b"\\\n", b"\\\r")
"""A paragraph's end as TextEdit writes it."""
BREAKS: Final = ("page", "column", "sect")
"""Ends of pages and sections: pandoc joins the words around them."""
SIGNS: Final = (
    *("par", "line", "tab", "emdash", "endash", "lquote", "rquote", "ldblquote", "rdblquote"),
    *("bullet", "emspace", "enspace"),
)
"""Commands that stand for a character."""
SILENCING: Final = {"deleted": "deleted text", "v": "hidden text"}
ASIDE: Final = frozenset(
    {"xe", "tc", "info", "stylesheet", "fonttbl", "pict", "listtext", "fldinst"}
)
"""Groups whose words are none of the text."""
GRAMMAR: Final = (b"{", b"}", b"\\*")
"""Tokens without a name that are no letters."""
ESCAPED: Final = re.compile(rb"\\'([0-9A-Fa-f]{2})")
HEXADECIMAL: Final = re.compile(r"\\'(..)")
COMMAND: Final = re.compile(r"\\[a-z]+ ?")
STAND_IN: Final = re.compile(
    rb"[\r\n]*(?:\\'[0-9A-Fa-f]{2}|\\bin(?P<binary>\d{1,9}) ?|\\[{}\\~_-]|[^\\{}\r\n]"
    rb"|\\(?:emdash|endash|[lr](?:dbl)?quote|bullet|e[mn]space)(?![A-Za-z]) ?)"
)
"""One character that stands beside `\\uN`; other commands are none: no paragraph is lost."""
BRACES: Final = re.compile(rb"\\.|(?P<brace>[{}])", re.DOTALL)
UNICODE_FORM: Final = re.compile(rb"\s*\{\\\*\\ud(?![A-Za-z]) ?")
FORM_MAX: Final = 100_000
"""Bytes of the form of a text that stands beside its form in Unicode."""
MARK: Final = re.compile(rb"(?:[^{}\\]|\\.){1,300}(?=\})", re.DOTALL)
IN_MARK: Final = re.compile(rb"\\[A-Za-z]+-?\d* ?|\\[^']|[\r\n]", re.DOTALL)
"""The mark of an item, and the commands in it."""
NUMBER: Final = re.compile(r".*\d.*|.*[^\W\d_][.):]|[^\W\d_]{2}.*")
"""A mark that is a number; a letter alone is a bullet of another font."""
NOTE: Final = re.compile(rb"\\\*\s*(?=\\footnote(?![a-z]))")
"""The sign in front of a note of LibreOffice that others may pass over it, as pandoc does."""
END: Final = "\\par "
LIST_TEXT: Final = b"\\listtext"
NO_WORDS: Final = "\\pard \\plain \u200b\\par "
"""A paragraph that ends a list, of a letter that `clean` drops."""
ATTACHED: Final = re.compile(r"\{\{\\NeXTGraphic (?:\\.|[^\\{}])*\}.?\}", re.DOTALL)
"""A picture in TextEdit's folder, and the sign that stands in for it."""
NAMELESS: Final = r"{\\pict\\pngblip }"
"""A picture of which nothing is told."""
HIGH, LOW, BEYOND = 0xD800, 0xDC00, 0xE000


@dataclass(frozen=True, slots=True)
class _Group:
    """The settings that end with a group's brace."""

    stand_ins: int = 1
    """Characters after each `\\uN` that are skipped."""
    font: int = -1
    silenced: str = ""
    """The reason why its words are silent: they are hidden, or deleted, and kept for a review."""
    is_aside: bool = False
    """Whether its words are none of the text, as those of an entry in the index."""


@dataclass(slots=True)
class _Rewriter:
    content: bytes
    place: int = 0
    group: _Group = _Group()
    around: list[_Group] = field(default_factory=list)
    codec: str = "cp1252"
    charsets: dict[int, str] = field(default_factory=dict)
    first_font: int = -1
    is_item: bool = False
    after_list: bool = False
    """Whether the paragraph is a list's item, and whether the last one with words was one."""
    silenced: defaultdict[str, str] = field(default_factory=lambda: defaultdict(str))
    """The words that are not spoken, by the reason."""
    levels: dict[int, int] = field(default_factory=dict)
    """The levels of headings by the numbers of their styles."""
    kinds: dict[int, str] = field(default_factory=dict)
    """The kinds of paragraphs by the numbers of their styles."""
    kind: str = ""
    """That of the paragraph."""
    is_cell: bool = False
    is_row: bool = False
    """Whether the paragraph stands in a table, and whether all of them do to the row's end."""
    mark: str = ""
    """The kind or number of a paragraph or an item that has had no word yet."""
    romans: RomanMarks = field(default_factory=RomanMarks)
    high: int = 0
    """The first half of an emoji, which waits for its second."""

    def tokens(self) -> Iterator[str]:
        """The document's tokens as they shall be written."""
        while match := TOKEN.match(self.content, self.place):
            self.place = match.end()
            is_letter = not match["word"] and match[0] not in GRAMMAR
            if match["bytes"]:
                written = self.decoded(match["bytes"])
            elif match["word"]:
                word = match["word"].decode()
                written = self.command(word, match["number"])
                is_letter = word in ("u", *SIGNS, *BREAKS)
            elif match[0] in LINE_ENDS:
                written = self.command("par", None)
            else:
                if match[0] == b"{":
                    self.around.append(self.group)
                elif match[0] == b"}" and self.around:
                    self.group = self.around.pop()
                elif match[0] == b"\\*":
                    self.group = replace(self.group, is_aside=True)
                written = self.typed(match[0])
            ends = is_letter and written.startswith(END)
            if self.mark and is_letter and written.strip() and not self.group.is_aside:
                written = f"{'' if ends else self.mark}{written}"
                self.mark = ""
            if ends and self.kind:
                self.mark = kind_mark(self.kind)
            if is_letter and self.group.silenced:
                self.note_silenced(written)
                written = ""
            yield written

    def command(self, word: str, written: bytes | None) -> str:
        """A command, or the character that it is, after what it sets was noted."""
        number = int(written or 0)
        if word == "u":
            return self.character(number % (0x110000 if number > 0 else 0x10000))
        if word == "bin":
            self.place += max(number, 0)
            return ""
        if word == "upr":
            return self.unicode_form()
        if word == "listtext":
            self.note_mark()
        if word in BREAKS:
            return self.command("line" if self.is_item else "par", None)
        self.note_paragraph(word, number)
        if word in OF_DOCUMENTS:
            self.codec = OF_DOCUMENTS[word]
        elif word == "ansicpg":
            self.codec = known(f"cp{number}")
        elif word == "uc":
            self.group = replace(self.group, stand_ins=max(number, 0))
        elif word == "deff":
            self.first_font = number
        elif word == "fcharset" and number in OF_CHARSETS:
            self.charsets[self.group.font] = OF_CHARSETS[number]
        elif word == "trowd" and self.after_list:
            self.after_list = False
            return f"{NO_WORDS}\\trowd "
        self.note_group(word, number, is_off=written == b"0")
        level = (
            f"\\outlinelevel{self.levels[number]} " if word == "s" and number in self.levels else ""
        )
        is_misplaced = self.is_cell and word in ("ls", "ilvl")
        return "" if is_misplaced else f"\\{word}{'' if written is None else number} {level}"

    def note_mark(self) -> None:
        """Keep the mark of an item, which pandoc counts otherwise, for its first word."""
        if match := MARK.match(self.content, self.place):
            self.place = match.end()
            letters = ESCAPED.sub(lambda m: bytes([int(m[1], 16)]), IN_MARK.sub(b"", match[0]))
            mark = letters.decode(self.codec or "latin-1", "ignore").strip()
            mark = self.romans.figured(mark)
            kind = self.mark.removesuffix(unmarked(self.mark)[0])
            self.mark = kind + (f"{mark} " if NUMBER.fullmatch(mark) else "")

    def note_group(self, word: str, number: int, *, is_off: bool) -> None:
        """Note the font, and whether and why what follows is not spoken."""
        if word in ("f", "deff", "plain"):
            self.group = replace(self.group, font=number if word == "f" else self.first_font)
        if word in SILENCING or word == "plain":
            why = "" if is_off else SILENCING.get(word, "")
            self.group = replace(self.group, silenced=why)
            self.silenced[why] += " "
        elif word in ASIDE:
            self.group = replace(self.group, is_aside=True)

    def note_silenced(self, written: str) -> None:
        """Keep words of the text that are not spoken for a remark."""
        if not self.group.is_aside:
            letters = HEXADECIMAL.sub(lambda m: chr(int(m[1], 16)), written)
            self.silenced[self.group.silenced] += COMMAND.sub(" ", letters)

    def unicode_form(self) -> str:
        """The beginning of the second of two forms of a text; pandoc would read the first one."""
        depth = 0
        for match in BRACES.finditer(self.content, self.place, self.place + FORM_MAX):
            depth += {b"{": 1, b"}": -1}.get(match["brace"], 0)
            if depth <= 0 and match["brace"]:
                if second := UNICODE_FORM.match(self.content, match.end()):
                    self.place = second.end()
                    self.around.append(self.group)
                    return "{"
                break
        return ""

    def note_paragraph(self, word: str, number: int) -> None:
        """Note what a paragraph is, and where it stands; in a table pandoc misplaces lists."""
        if word in ("trowd", "row"):
            self.is_row = self.is_cell = word == "trowd"
        elif word == "intbl":
            self.is_cell = True
        elif word == "pard":
            self.is_item, self.is_cell, self.kind = False, self.is_row, ""
            self.mark, _ = unmarked(self.mark)  # the number of an item stands before it
        elif word == "cell":
            self.is_item, self.mark = False, ""
        elif word == "s" and not self.group.is_aside and number in self.kinds:
            self.kind = self.kinds[number]
            self.mark = kind_mark(self.kind) + self.mark
        elif word == "ls" and self.is_cell:
            self.mark = (kind_mark("item") if number else "") + self.mark
        elif word == "ls":
            self.is_item = self.after_list = True
        if word == "cell" or (word == "par" and not self.is_item):
            self.after_list = False

    def character(self, code: int) -> str:
        """A character, without what stands there for other readers."""
        for _ in range(self.group.stand_ins):
            match = STAND_IN.match(self.content, self.place)
            if not match:
                break
            self.place = match.end() + int(match["binary"] or 0)
        high, self.high = self.high, code if HIGH <= code < LOW else 0
        if LOW <= code < BEYOND:
            return chr(0x10000 + (high - HIGH << 10) + code - LOW) if high else ""
        return "" if self.high else plainly(chr(code))

    def decoded(self, run: bytes) -> str:
        """Letters of the font's code page, or of the document's."""
        codec = self.charsets.get(self.group.font, self.codec)
        if not codec:
            return run.decode()
        decoder = codecs.getincrementaldecoder(codec)("replace")
        text = decoder.decode(bytes(int(pair, 16) for pair in ESCAPED.findall(run)))
        if decoder.getstate()[0]:  # the second half of a letter may be ASCII
            text += decoder.decode(self.content[self.place : self.place + 1], final=True)
            self.place += 1
        return "".join(map(plainly, text))

    def typed(self, text: bytes) -> str:
        """Letters that were written as they are, which the grammar forbids beyond ASCII."""
        try:
            return text.decode()
        except UnicodeDecodeError:
            return text.decode(self.codec or "latin-1", "replace")


def plainly(letter: str) -> str:
    """A letter as itself, or escaped if it may be a sign of the grammar."""
    return rf"\'{ord(letter):02x}" if letter.isascii() else letter


def ready_rtf(source: SourceBytes) -> Prepared:
    """The document as pandoc reads it right. Raises UnreadableSource if it is no RTF."""
    if source.content.startswith(tuple(mark for mark, _ in BYTE_ORDER_MARKS)):
        source = replace(source, content=decode(source).encode())
    if not source.content.lstrip().startswith(b"{\\rtf"):
        refuse_binary(source)
        raise UnreadableSource(source.name, "it holds no rich text: name it .txt if it is text")
    content = NOTE.sub(b"", source.content)
    levels, kinds = styles_of(content)
    rewriter = _Rewriter(content, levels=levels, kinds=kinds)
    text = ATTACHED.sub(NAMELESS, "".join(rewriter.tokens()))
    remarks = (left_out(why, [words]) for why, words in rewriter.silenced.items())
    ready = "".join(with_descriptions(behind_paragraphs(text))).encode()
    return Prepared(ready, remarks=tuple(chain(*remarks)))

"""Bytes of unknown origin to text that is safe to show, to speak and to write into a tag."""

import codecs
import re
from dataclasses import replace
from typing import Final

from declaim.basics.pictures import media_type
from declaim.errors import UnreadableSource
from declaim.manuscript import SourceBytes
from declaim.reading.encodings.decoded_wrongly import mended, remarks_on_wrong
from declaim.reading.encodings.old_encodings import GUESS_FROM, old_encoding, shifted_encoding

# The longest mark first: UTF-32's begins with UTF-16's.
BYTE_ORDER_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

SIGNATURES: Final = (
    (b"%PDF-", "a PDF document: save its text as .txt, or the page it came from as .html"),
    (b"PK\x03\x04", "a zip archive or an office document: save its text as .txt"),
    (b"\xd0\xcf\x11\xe0", "an old office document: save its text as .txt"),
    (b"{\\rtf", "a rich text document: save it as .txt or .html"),
    (b"\x1f\x8b", "compressed with gzip: unpack it first"),
    (b"OggS", "a sound file"),
    (b"ID3", "a sound file"),
    (b"RIFF", "a sound or a film"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
)

# Line ends that no editor counts as lines; each becomes a space, so that no two words merge.
ODD_SPACES: Final = re.compile("[\x0b\x0c\x1c-\x1f\x85\u2028\u2029]")

# Controls, invisible joins, bidirectional overrides (CVE-2021-42574), tag characters, lone
# surrogates, non-characters, and the sign for "undecodable". The joiners U+200C and U+200D
# stay: Persian words and emoji are spelled with them. U+E000 to U+E003 are marks of
# declaim's own (basics/private_characters.py).
UNSPEAKABLE: Final = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff"
    "\ud800-\udfff\ue000-\ue003\ufff9-\uffff\U000e0000-\U000e007f]"
)
UNCLEAN: Final = re.compile(f"\r|{ODD_SPACES.pattern}|{UNSPEAKABLE.pattern}")
"""The characters that `clean` looks for: most texts have none."""

SOFT_END: Final = re.compile("[\xad\ufffe]\r?\n")
LIGATURES: Final = {
    0xFB00 + i: letters for i, letters in enumerate(("ff", "fi", "fl", "ffi", "ffl", "st", "st"))
}

# Quotation marks and dashes of code page 1252 that were once taken for Latin-1: HTML reads them so.
FROM_WINDOWS: Final = re.compile("[\x80-\x9f]+")

CONTROLS: Final = re.compile("[\x00-\x08\x0e-\x1a\x7f\ufffd]")

HEAD: Final = 4_096
"""Bytes: a letter begins with its fields, whatever is attached."""
WEB_ENCODINGS: Final = frozenset(
    (
        *("utf-8", "utf-16", "utf-16-le", "utf-16-be", "ascii", "iso8859-1", "cp866", "koi8-r"),
        *("koi8-u", "mac-roman", "mac-cyrillic", "cp874", "tis-620", "gbk", "gb2312", "gb18030"),
        *("big5", "big5hkscs", "euc_jp", "iso2022_jp", "shift_jis", "cp932", "euc_kr", "cp949"),
        *(f"cp{page}" for page in range(1250, 1259)),
        *(f"iso8859-{part}" for part in (*range(2, 12), 13, 14, 15, 16)),
    )
)
"""Python's names for the encodings of https://encoding.spec.whatwg.org/#names-and-labels."""


def decode(source: SourceBytes, *, printed: bool = False) -> str:
    """The text of `source`: lines end in a newline, and every character may be spoken or shown.

    Of `printed` text soft hyphens at line ends are hyphens, and ligatures are letters.
    Raises `UnreadableSource` where the bytes are no text.
    """
    refuse_known_binaries(source)
    text = mended(_decoded(source))
    return clean(SOFT_END.sub("-\n", text).translate(LIGATURES) if printed else text)


def refuse_binary(source: SourceBytes) -> None:
    """Raises `UnreadableSource` where the first bytes are no text; later parts may be binary."""
    refuse_pictures(source)
    _decoded(replace(source, content=source.content[:HEAD]))


def _decoded(source: SourceBytes) -> str:
    encoding = declared_encoding(source) or likely_encoding(source.content)
    text = source.content.decode(encoding, errors="replace")
    if len(CONTROLS.findall(text)) > len(text) // 20:
        raise UnreadableSource(source.name, "it is binary data, not text")
    return text


def clean(text: str) -> str:
    """`text` without what no voice can speak and no page should show; newlines stay."""
    if not UNCLEAN.search(text):
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = FROM_WINDOWS.sub(_from_windows, text)
    return UNSPEAKABLE.sub("", ODD_SPACES.sub(" ", text))


def _from_windows(match: re.Match[str]) -> str:
    return match[0].encode("latin-1").decode("cp1252", errors="ignore")


def refuse_known_binaries(source: SourceBytes) -> None:
    """Name the format where its first bytes tell it, and say what to do instead."""
    refuse_pictures(source)
    for signature, kind in SIGNATURES:
        if source.content.startswith(signature):
            raise UnreadableSource(source.name, f"it is {kind}")


def refuse_pictures(source: SourceBytes) -> None:
    """Raises `UnreadableSource` where the first bytes are those of a picture."""
    if media_type(source.content):
        raise UnreadableSource(source.name, "it is a picture")


def declared_encoding(source: SourceBytes) -> str:
    """The encoding by the byte order mark or the sender, unless the bytes disprove it; or empty."""
    for mark, encoding in BYTE_ORDER_MARKS:
        if source.content.startswith(mark):
            return encoding
    try:
        declared = codecs.lookup(source.charset).name if source.charset else ""
    except (LookupError, ValueError):
        return ""
    if declared not in WEB_ENCODINGS or (declared == "utf-8") != is_utf_8(source.content):
        # Letters that are UTF-8 by accident are as good as impossible; ASCII is any encoding's.
        return declared if declared in WEB_ENCODINGS and source.content.isascii() else ""
    return declared


def is_utf_8(content: bytes) -> bool:
    """Whether the bytes are UTF-8, as far as one broken byte tells."""
    try:
        content.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return False
    return True


def likely_encoding(content: bytes) -> str:
    """The encoding of bytes that nobody describes: UTF-8 if they are, else the best guess."""
    start = content[:GUESS_FROM]
    if are_letters_in_pairs(start[::2], start[1::2]):
        return "utf-16-le"
    if are_letters_in_pairs(start[1::2], start[::2]):
        return "utf-16-be"
    try:
        content.decode("utf-8", "surrogatepass")  # a lone surrogate is dropped, not guessed at
    except UnicodeDecodeError as broken:
        return encoding_around(content, broken)
    return shifted_encoding(start) if b"\x1b$" in start else "utf-8"


def remarks_on_letters(source: SourceBytes, *, is_undeclared: bool) -> tuple[str, ...]:
    """The remarks on an encoding that no part of the source names, and on wrong letters."""
    guess = remarks_on_guess(source) if is_undeclared else ()
    return (*guess, *remarks_on_wrong(_decoded(source)))


def remarks_on_guess(source: SourceBytes) -> tuple[str, ...]:
    """The remark that the encoding of bytes was guessed, or that some are broken; or none."""
    if declared_encoding(source) or is_utf_8(source.content):
        return ()
    guess = likely_encoding(source.content)
    if guess == "utf-8":
        return ("not spoken: letters that are broken, as they are no UTF-8",)
    return (f"the encoding is guessed: {guess}",)


def are_letters_in_pairs(letters: bytes, zeros: bytes) -> bool:
    """Whether the halves are those of Latin letters in 16 bits: blanks among zeros are none."""
    return zeros.count(0) > 0.4 * len(zeros) > letters.count(b" ")


def is_mostly_utf_8(content: bytes) -> bool:
    """Whether more letters are UTF-8 than broken: two bytes of any encoding may be by accident."""
    foreign = [letter for letter in content.decode("utf-8", "replace") if not letter.isascii()]
    return 2 * foreign.count("\ufffd") <= len(foreign)


def encoding_around(content: bytes, broken: UnicodeDecodeError) -> str:
    """UTF-8 with a broken byte in it where the letters so far are UTF-8, else a legacy encoding."""
    if not content[: broken.start].isascii() and is_mostly_utf_8(content[:GUESS_FROM]):
        return "utf-8"
    return old_encoding(content, broken.start)

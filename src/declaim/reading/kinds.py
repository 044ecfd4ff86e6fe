"""The kinds of source: the reader, the suffixes and the first bytes of each."""

import re
from pathlib import Path
from typing import Final

from declaim.errors import UnknownChoice, UnreadableSource
from declaim.reading.first_bytes import LETTER_HEAD, type_by_content
from declaim.source import printable

# To add one: 1. a function `SourceBytes -> Manuscript` in reading/; 2. its media type here;
# 3. its suffixes below. A reader is imported when the first source of its type is read.
READERS: Final = {
    "text/plain": "declaim.reading.plain_text.plain:read_plain",
    "text/markdown": "declaim.reading.marked_text.markdown:read_markdown",
    "text/gemini": "declaim.reading.plain_text.gemtext:read_gemtext",
    "text/x-fountain": "declaim.reading.plain_text.fountain:read_fountain",
    "text/html": "declaim.reading.hypertext.html:read_html",
    "application/epub+zip": "declaim.reading.books.epub:read_epub",
    "application/x-subrip": "declaim.reading.documents.cues.subtitles:read_subtitles",
    "text/vtt": "declaim.reading.documents.cues.subtitles:read_subtitles",
    "text/x-sbv": "declaim.reading.documents.cues.subtitles:read_subtitles",
    "text/x-ssa": "declaim.reading.documents.cues.subtitles:read_subtitles",
    "application/x-lrc": "declaim.reading.documents.cues.subtitles:read_subtitles",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": (
        "declaim.reading.documents.word.docx:read_docx"
    ),
    "application/pdf": "declaim.reading.pdf.reader:read_pdf",
    "message/rfc822": "declaim.reading.documents.letters.mail:read_mail",
    "application/mbox": "declaim.reading.documents.letters.mail:read_mail",
    "application/vnd.oasis.opendocument.text": "declaim.reading.documents.pandoc:read_with_pandoc",
    "application/rtf": "declaim.reading.documents.pandoc:read_with_pandoc",
    "application/x-fictionbook+xml": "declaim.reading.documents.pandoc:read_with_pandoc",
    "text/x-rst": "declaim.reading.documents.pandoc:read_with_pandoc",
    "text/x-org": "declaim.reading.documents.pandoc:read_with_pandoc",
    "text/x-tex": "declaim.reading.documents.pandoc:read_with_pandoc",
    "text/x-mediawiki": "declaim.reading.documents.pandoc:read_with_pandoc",
    "text/x-asciidoc": "declaim.reading.documents.pandoc:read_with_pandoc",
    "application/json": "declaim.reading.documents.exported_posts:read_json",
    "application/rss+xml": "declaim.reading.documents.exported_posts:read_feed",
    "application/x-ipynb+json": "declaim.reading.documents.jupyter:read_notebook",
}

SUFFIXES: Final = {
    ".txt": "text/plain",
    ".text": "text/plain",
    ".md": "text/markdown",
    ".markdown": "text/markdown",
    ".mdx": "text/markdown",
    ".qmd": "text/markdown",
    ".rmd": "text/markdown",
    ".gmi": "text/gemini",
    ".fountain": "text/x-fountain",
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "text/html",
    ".epub": "application/epub+zip",
    ".srt": "application/x-subrip",
    ".vtt": "text/vtt",
    ".sbv": "text/x-sbv",
    ".ass": "text/x-ssa",
    ".ssa": "text/x-ssa",
    ".lrc": "application/x-lrc",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".pdf": "application/pdf",
    ".eml": "message/rfc822",
    ".mbox": "application/mbox",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".fodt": "application/vnd.oasis.opendocument.text",
    ".rtf": "application/rtf",
    ".fb2": "application/x-fictionbook+xml",
    ".rst": "text/x-rst",
    ".org": "text/x-org",
    ".tex": "text/x-tex",
    ".wiki": "text/x-mediawiki",
    ".mediawiki": "text/x-mediawiki",
    ".adoc": "text/x-asciidoc",
    ".asciidoc": "text/x-asciidoc",
    ".json": "application/json",
    ".rss": "application/rss+xml",
    ".ipynb": "application/x-ipynb+json",
}

WITH_SIGNS: Final = frozenset(
    SUFFIXES[suffix] for suffix in (".pdf", ".docx", ".odt", ".epub", ".rtf")
)
"""Types whose files surely begin with their sign."""
SUBTITLES: Final = frozenset(
    SUFFIXES[suffix] for suffix in (".srt", ".vtt", ".sbv", ".ass", ".lrc")
)
"""Types that programs also save with the suffix of a plain text, as they do their transcripts."""
MARKED_UP: Final = frozenset(SUFFIXES[suffix] for suffix in (".tex", ".ipynb"))
"""Types of text whose first words no plain text has."""
UNDECLARED: Final = SUBTITLES | {
    SUFFIXES[suffix] for suffix in (".txt", ".md", ".gmi", ".fountain")
}
"""Types that have no place for the name of their encoding."""
FIRST_BYTES: Final = re.compile(rb"%PDF-|PK\x03\x04|\{\\rtf|" + LETTER_HEAD, re.IGNORECASE)


def type_by_suffix(path: Path, content: bytes) -> str:
    """The media type that a file's suffix tells, or empty.

    Raises `UnreadableSource` if the content is surely of another one.
    """
    suffix = path.suffix.lower()
    told, found = SUFFIXES.get(suffix, ""), type_by_content(content)
    is_letter = found == "message/rfc822" and told not in (found, "application/mbox")
    begun = bool((is_letter or found in WITH_SIGNS) and FIRST_BYTES.match(content[:4096]))
    begun = begun or (told == "text/plain" and found in MARKED_UP)
    is_shown = found in SUBTITLES and told not in SUBTITLES
    if is_shown and told == "text/plain":
        return found
    if told and (told in WITH_SIGNS or begun or is_shown) and found not in (told, "text/plain"):
        right = next(known for known, kind in SUFFIXES.items() if kind == found)
        reason = f"it is named {suffix}, but its content is that of {right}: rename it"
        raise UnreadableSource(printable(path), reason)
    return told


def media_type_named(name: str) -> str:
    """The media type that a user calls `text/html`, `html` or `.html`."""
    names = {suffix.removeprefix("."): kind for suffix, kind in SUFFIXES.items()}
    names |= {kind: kind for kind in READERS} | {"plain": "text/plain"}
    known = names.get(name.lower().removeprefix("."))
    if not known:
        raise UnknownChoice("type", name, tuple(names))
    return known

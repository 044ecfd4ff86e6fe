"""Title, author, day and language of a PDF, as far as its metadata can be trusted."""

import re
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

FILE_NAME: Final = re.compile(
    r".*\.(?:docx?|pdf|indd|qxd|tex|dvi|odt|rtf|ps|pptx?|xlsx?|p65|fm)|untitled.*|microsoft .*"
    r"|[\w-]*\d{4,}[\w-]*|(?:pii|doi):.*|document ?\d*|\(?unspecified\)?|about:blank"
    r"|(?:https?|file):\S*|www\.\S*|\w+_[\w-]*"
    r"|.*\btemplate(?: ?[-–—:] ?(?:ms |microsoft )?\w+|,? in a4\b.*| \(.*\))?|paper title \(.*"
    r"|powerpoint[- ]\w+|pr[eé]sentation powerpoint|(?:presentation|book|slide|folie) ?\d+|\W*",
    re.IGNORECASE,
)
"""A title that only names a file, its address, a program or a template."""
ACCOUNT: Final = re.compile(
    r".*\\.*|\(?unspecified\)?|anonymous|unknown|admin(?:istrator)?|root|(?:windows )?user|owner"
    r"|adobe (?:acrobat|indesign|illustrator|pagemaker|framemaker)\b.*|(?:libre|open)office\b.*"
    r"|microsoft (?:word|office)\b.*|\W*",
    re.IGNORECASE,
)
"""An author that is an account of a computer, such as `OFFICE\\jdoe`, or a program."""


def title_in(metadata: Mapping[str, str]) -> str:
    """The metadata's title, unless it only names a file or a program."""
    title = " ".join(metadata.get("Title", "").split())
    return "" if FILE_NAME.fullmatch(title) else title


def author_in(metadata: Mapping[str, str]) -> str:
    """The metadata's author, unless it only names an account or a program."""
    name = " ".join(metadata.get("Author", "").split())
    return "" if ACCOUNT.fullmatch(name) else name


def language_of_document(document: "PdfDocument") -> str:
    """The language that the document's catalogue names, or empty."""
    from pypdfium2 import raw

    length = raw.FPDFCatalog_GetLanguage(document, None, 0)  # bytes, with the closing zero
    buffer = (raw.FPDF_WCHAR * max(length // 2, 1))()
    raw.FPDFCatalog_GetLanguage(document, buffer, length)
    return bytes(buffer)[:-2].decode("utf-16-le", "replace")


def day_of(stamp: str) -> str:
    """The ISO 8601 date of `D:20260131120000Z`, or empty."""
    match = re.match(r"(?:D:)?(\d{4})(\d\d)(\d\d)", stamp)
    try:
        return date(*map(int, match.groups())).isoformat() if match else ""
    except ValueError:
        return ""

"""The styles of word processors that say what a paragraph is, and marks of it for pandoc."""

import re
from typing import Final

from declaim.model import Role

KINDS: Final[dict[str, tuple[Role, str]]] = {
    "contents": (Role.BOILERPLATE, "a line of the contents"),
    "reference": (Role.REFERENCE, "an entry of the bibliography"),
    "caption": (Role.CAPTION, "a caption"),
    "quote": (Role.QUOTE, "a block quotation"),
    "code": (Role.CODE, "a listing"),
    "item": (Role.LIST_ITEM, "an item of a list"),
}
"""The role of a paragraph of each kind, and the reason."""
NAMES: Final = {
    "contents": r"toc (?:heading|\d)|contents (?:heading|\d{1,2})",
    "reference": r"(?:endnote |citavi )?bibliography(?: \d| entry)?",
    "caption": r"(?:image |table )?caption",
    "code": r"source[ _]code|code(?:[ _-]?(?:block|listing|box|example|snippet))?|listing"
    r"|program[ _]code|quelltext|quellcode|programmcode|code source|bloc de code|código(?: fuente)?"
    r"|codice",
    "quote": r"(?:intense )?quote|quotations|block text",
}
"""The names of its styles, as Word, LibreOffice, Zotero, EndNote and Citavi write them."""
MARK: Final = re.compile(r"⦃=(\w{1,20})⦄\s*")


def kind_of(style: str) -> str:
    """The kind of the paragraphs of a style, by its name, or empty."""
    name = style.replace("_20_", " ")
    return next((k for k, told in NAMES.items() if re.fullmatch(told, name, re.IGNORECASE)), "")


def kind_mark(kind: str) -> str:
    """A mark for pandoc to hand on, in front of a paragraph's words."""
    return f"⦃={kind}⦄"


def unmarked(text: str) -> tuple[str, str]:
    """The text of a paragraph without such marks, and the kind that the first one tells."""
    found = MARK.search(text)
    kind = found[1] if found and found[1] in KINDS else ""
    return MARK.sub("", text), kind

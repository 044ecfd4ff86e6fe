"""The facts of a FictionBook that pandoc leaves out: its language, and its date as a number."""

import re
from typing import Final

BOOK: Final = re.compile(rb"<title-info>.*?</title-info>", re.DOTALL)
FACTS: Final = {
    "lang": re.compile(rb"<lang>\s{0,9}([\w-]{2,20})\s{0,9}</lang>"),
    "date": re.compile(rb"<date\s[^<>]{0,200}?\bvalue=[\"'](\d{4}-\d\d-\d\d)[\"']"),
}


def told_by_fb2(content: bytes) -> dict[str, str]:
    """The facts by pandoc's names for them."""
    book = BOOK.search(content)
    found = {name: fact.search(book[0]) if book else None for name, fact in FACTS.items()}
    return {name: match[1].decode() for name, match in found.items() if match}

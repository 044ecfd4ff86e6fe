"""The styles of an RTF's paragraphs that tell what these are, by their names."""

import re
from typing import Final

from declaim.reading.documents.style_kinds import kind_of

STYLE: Final = re.compile(rb"\{\\s(\d{1,4})(?=[ \\])([^{};]{1,999});")
"""A style of paragraphs, by its number."""
NO_NAME: Final = re.compile(rb"\\[A-Za-z]+-?\d* ?|\\\*|,.*", re.DOTALL)
"""Its settings, and the second name that Word lets a style have."""
HEADING: Final = re.compile(r"heading ([1-6])|title", re.IGNORECASE)
"""The names of styles of headings, of which some programs tell no level."""


def styles_of(content: bytes) -> tuple[dict[int, int], dict[int, str]]:
    """The levels of headings, from 0, and the kinds of other paragraphs by their style's number."""
    levels, kinds = dict[int, int](), dict[int, str]()
    for number, told in STYLE.findall(content):
        name = NO_NAME.sub(b"", told).decode("latin-1").strip()
        if heading := HEADING.fullmatch(name):
            levels[int(number)] = int(heading[1] or 1) - 1
        elif kind := kind_of(name):
            kinds[int(number)] = kind
    return levels, kinds

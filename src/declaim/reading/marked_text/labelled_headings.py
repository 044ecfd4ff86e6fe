"""Headings at the top of a Markdown text that name what they tell: `# Title: The Rope`."""

import re
from typing import Final

from declaim.manuscript import Passage
from declaim.model import Setting
from declaim.reading.marked_text.pandoc_markdown import FIELDS

LABELLED: Final = re.compile(
    r"#{1,6}[ \t]+(title|author|date|year|published)[ \t]*:[ \t]+(\S[^\n]{0,300})", re.IGNORECASE
)
NAMES: Final = {"year": "date", "published": "date"}


def labelled_headings(text: str) -> tuple[tuple[Passage, ...], tuple[Setting, ...], str]:
    """The passages and the settings that such headings tell, and the text without them.

    There is one for the title and one for the author; a heading of this form alone is a title.
    """
    lines = text.split("\n")
    passages, settings = list[Passage](), dict[str, Setting]()
    kinds = {name: (role, reason) for name, role, reason in FIELDS}
    for i, line in enumerate(lines):
        found = LABELLED.fullmatch(line.rstrip())
        name = found[1].lower() if found else ""
        name = NAMES.get(name, name)
        if (line.strip() and not found) or name in settings:
            break
        if found:
            told = found[2].strip("# \t")
            passages.append(Passage(told, i + 1, *kinds[name]))
            settings[name] = Setting(name, told, i + 1)
            lines[i] = ""
    if not {"title", "author"} <= settings.keys():
        return (), (), text
    return tuple(passages), tuple(settings.values()), "\n".join(lines)

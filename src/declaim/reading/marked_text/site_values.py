"""Values of Jekyll and Hugo in Markdown: a page's own are read, the site's are silent, and told."""

import re
from collections.abc import Sequence
from typing import Final

from declaim.model import Setting

VALUE: Final = r"\{\{(?:-?[ \t][^{}\n]{0,300}|\w{1,60}(?:\.\w{1,60}){1,5})\}\}"
"""A value that a site's program fills in."""
OUTSIDE_LISTINGS: Final = re.compile(
    r"^ {0,3}(?P<fence>`{3,}|~{3,})[^\n]*\n(?:(?! {0,3}(?P=fence))[^\n]*\n)*"
    rf"|`[^`\n]{{1,1000}}`|(?<!\$)(?P<value>{VALUE})",
    re.MULTILINE,
)
OWN: Final = re.compile(
    r"\{\{-?[ ]*(?:page\.|\.(?:Params\.)?)(?P<name>[A-Za-z]\w{0,60})"
    r"(?:[ ]*\|[ ]*(?:escape|strip|smartify))?[ ]*-?\}\}"
)
"""A value that the front matter of the same text may tell."""


def with_own_values(text: str, settings: Sequence[Setting]) -> tuple[str, tuple[str, ...]]:
    """The text with the values that its front matter tells, and the remark on the others."""
    if "{{" not in text:
        return text, ()
    told = {setting.name: setting.value for setting in settings}
    unknown = 0

    def filled(found: re.Match[str]) -> str:
        nonlocal unknown
        own = OWN.fullmatch(found["value"] or "")
        value = told.get(own["name"].lower(), "") if own else ""
        unknown += bool(found["value"]) and not value
        return value or found[0]

    text = OUTSIDE_LISTINGS.sub(filled, text)
    return text, (f"not spoken: a value that only the site knows ({unknown})",) if unknown else ()

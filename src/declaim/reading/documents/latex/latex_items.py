r"""Numbered lists of LaTeX in which the writer set a mark: `\item[(a)]`, which pandoc loses."""

import re
from typing import Final

STEP: Final = re.compile(
    rb"\\(?:verb\*?(?P<mark>[^\w\s]).{0,200}?(?P=mark)|(?P<move>begin|end)\{(?P<name>\w{1,30}\*?)\}"
    rb"|item(?![A-Za-z@])(?P<set>\s{0,9}\[)?|.)"
)
LISTS: Final = (b"enumerate", b"itemize", b"description")
NUMBERED: Final = b"enumerate"


def with_own_marks(text: bytes) -> bytes:
    """The text with such lists as ones with marks alone; items without one keep their number."""
    changes: list[tuple[int, int, bytes]] = []
    around: list[tuple[re.Match[bytes], list[re.Match[bytes]]]] = []
    for step in STEP.finditer(text):
        if step["move"] and step["name"] in LISTS:
            if step["move"] == b"begin":
                around.append((step, []))
            elif around:
                begin, items = around.pop()
                if begin["name"] == step["name"] == NUMBERED and any(item["set"] for item in items):
                    changes += marked(begin, items, step)
        elif around and step[0].startswith(rb"\item"):
            around[-1][1].append(step)
    parts, at = list[bytes](), 0
    for start, stop, new in sorted(changes):
        parts += (text[at:start], new)
        at = stop
    return b"".join((*parts, text[at:]))


def marked(
    begin: re.Match[bytes], items: list[re.Match[bytes]], end: re.Match[bytes]
) -> list[tuple[int, int, bytes]]:
    """The changes, from one place to another, that make a list one with marks alone."""
    changes = [(*edge.span("name"), b"itemize") for edge in (begin, end)]
    plain = [item for item in items if not item["set"]]
    numbers = enumerate(plain, start=1)
    return changes + [(item.end(), item.end(), b"[%d.]" % n) for n, item in numbers]

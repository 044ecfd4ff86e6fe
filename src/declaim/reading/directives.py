"""What a writer may ask for inside the text, in a comment or in brackets on a line of its own.

<!-- declaim: skip -->  ... <!-- declaim: end -->     not spoken
<!-- declaim: pause 2s -->                            silence before what follows
<!-- declaim: chapter The Second Day -->              a chapter begins
<!-- declaim: voice Ada -->  ...                      what follows is said by that person, or voice
<!-- declaim: voice narrator -->                      and from here by the narrator again
[declaim: pause 500ms]                                the same, in plain text
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from declaim.errors import UnreadableSource
from declaim.manuscript import Passage
from declaim.settings.roles import LONGEST_PAUSE_MS

DIRECTIVE: Final = re.compile(
    r"\s*(?:<!--\s*declaim:\s*(.*?)\s*-->|\[declaim:\s*([^\]]*?)\s*\])\s*"
)
PAUSE: Final = re.compile(r"pause (\d{1,6}(?:\.\d{1,3})?) ?(ms|s)")
KNOWN: Final = "say skip, end, pause 2s, voice and its name, or chapter and its title"


def obeyed(passages: tuple[Passage, ...], source: str) -> Iterator[Passage]:
    """The passages without the directives among them, each marked with what those ask for.

    Raises `UnreadableSource` at a directive that is none, or a `skip` without its end.
    """
    skipping, pause_ms, chapter, speaker = 0, 0, "", ""
    for passage in passages:
        order = order_in(passage.text)
        if order is None:
            silenced = "between `declaim: skip` and its end" if skipping else passage.silenced
            yield replace(
                passage,
                silenced=silenced,
                pause_ms=pause_ms,
                chapter=chapter or passage.chapter,
                speaker=speaker,
            )
            pause_ms, chapter = 0, ""
        elif order == "skip":
            skipping = passage.line
        elif order in ("end", "/skip", "end skip"):
            skipping = 0
        elif order.startswith("voice "):
            speaker = "" if order == "voice narrator" else order
        elif order.startswith("chapter "):
            chapter = order.removeprefix("chapter ").strip()
        else:
            pause_ms = pause_in(order, passage, source)
    if skipping:
        raise UnreadableSource(source, "`declaim: skip` has no `declaim: end`", skipping)


def order_in(text: str) -> str | None:
    """What the directive that is all of `text` orders; None where it is no directive."""
    found = DIRECTIVE.fullmatch(text) if "declaim:" in text[:40] else None
    return " ".join((found[1] or found[2] or "").split()) if found else None


def pause_in(order: str, passage: Passage, source: str) -> int:
    """The milliseconds that the order asks for."""
    found = PAUSE.fullmatch(order)
    if not found:
        raise UnreadableSource(
            source, f"`declaim: {order[:40]}` is no directive: {KNOWN}", passage.line
        )
    asked_ms = round(float(found[1]) * (1000 if found[2] == "s" else 1))
    if asked_ms > LONGEST_PAUSE_MS:
        raise UnreadableSource(source, "a pause may last one minute at most", passage.line)
    return asked_ms

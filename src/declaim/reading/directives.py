"""Directives inside the text, in a comment or in brackets on a line of its own.

<!-- declaim: skip -->  ... <!-- declaim: end -->     not spoken
<!-- declaim: speak --> ... <!-- declaim: end -->     spoken, whatever its role
<!-- declaim: role quote -->                          what follows is a quotation
<!-- declaim: pause 2s -->                            silence before what follows
<!-- declaim: chapter The Second Day -->              a chapter begins
<!-- declaim: voice Ada -->  ...                      what follows is said by that person, or voice
<!-- declaim: voice narrator -->                      and from here by the narrator again
[declaim: pause 500ms]                                the same, in plain text
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from declaim.errors import UnknownChoice, UnreadableSource
from declaim.manuscript import Manuscript, Passage
from declaim.model import Role
from declaim.settings.roles import LONGEST_PAUSE_MS, role_named, verdict_named

DIRECTIVE: Final = re.compile(
    r"\s*(?:<!--\s*declaim:\s*(.*?)\s*-->|\[declaim:\s*([^\]]*?)\s*\])\s*"
)
PAUSE: Final = re.compile(r"pause (\d{1,6}(?:\.\d{1,3})?) ?(ms|s)")
KNOWN: Final = (
    "say skip, speak, end, pause 2s, voice and its name, role and its name, or chapter and its"
    " title"
)


def obeyed(passages: tuple[Passage, ...], source: str) -> Iterator[Passage]:
    """The passages without the directives among them, each marked with what those ask for.

    Raises `UnreadableSource` for an unknown directive, and for a `skip` without its end.
    """
    skipping, speaking, pause_ms, chapter, speaker = 0, 0, 0, "", ""
    role: Role | None = None
    for passage in passages:
        order = order_in(passage.text)
        if order is None and not (skipping or speaking or pause_ms or chapter or speaker or role):
            yield passage
        elif order is None:
            silenced = "between `declaim: skip` and its end" if skipping else passage.silenced
            yield replace(
                passage,
                silenced=silenced,
                pause_ms=pause_ms,
                chapter=chapter or passage.chapter,
                speaker=speaker or passage.speaker,
                voiced="between `declaim: speak` and its end" if speaking else passage.voiced,
                directed=role or passage.directed,
            )
            pause_ms, chapter, role = 0, "", None
        elif order == "skip":
            skipping = passage.line
        elif order == "speak":
            speaking = passage.line
        elif order in ("end", "/skip", "end skip"):
            skipping = speaking = 0
        elif order.startswith("role "):
            role = role_in(order, passage, source)
        elif order.startswith("voice "):
            speaker = "" if order == "voice narrator" else order
        elif order.startswith("chapter "):
            chapter = order.removeprefix("chapter ").strip()
        else:
            pause_ms = pause_in(order, passage, source)
    if skipping or speaking:
        what = "skip" if skipping else "speak"
        reason = f"`declaim: {what}` has no `declaim: end`"
        raise UnreadableSource(source, reason, skipping or speaking)


def corrected(manuscript: Manuscript, corrections: Mapping[str, str]) -> Manuscript:
    """The manuscript with what a listener says of blocks that begin with the keys.

    A correction is `skip`, `speak` or a role.
    """

    def with_correction(passage: Passage) -> Passage:
        begins = max(filter(passage.text.startswith, corrections), key=len, default="")
        verdict = verdict_named(corrections[begins]) if begins else ""
        if isinstance(verdict, Role):
            return replace(passage, directed=verdict)
        said = "declaim.toml says so"
        return replace(
            passage,
            silenced=said if verdict == "skip" else passage.silenced,
            voiced=said if verdict == "speak" else passage.voiced,
        )

    if not corrections:
        return manuscript
    return replace(manuscript, passages=tuple(map(with_correction, manuscript.passages)))


def role_in(order: str, passage: Passage, source: str) -> Role:
    """The role that the order names."""
    try:
        return role_named(order.removeprefix("role "))
    except UnknownChoice as unknown:
        reason = f"`declaim: {order[:40]}`: {unknown}"
        raise UnreadableSource(source, reason, passage.line) from unknown


def order_in(text: str) -> str | None:
    """The order of the directive, if `text` is one; else None."""
    found = DIRECTIVE.fullmatch(text) if "declaim:" in text[:40] else None
    return " ".join((found[1] or found[2] or "").split()) if found else None


def pause_in(order: str, passage: Passage, source: str) -> int:
    """The milliseconds that the order asks for."""
    found = PAUSE.fullmatch(order)
    if not found:
        raise UnreadableSource(
            source, f"`declaim: {order[:40]}` is not a directive: {KNOWN}", passage.line
        )
    asked_ms = round(float(found[1]) * (1000 if found[2] == "s" else 1))
    if asked_ms > LONGEST_PAUSE_MS:
        raise UnreadableSource(source, "a pause may last one minute at most", passage.line)
    return asked_ms

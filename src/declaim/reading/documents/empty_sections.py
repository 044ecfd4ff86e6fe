"""Headings above nothing that is said."""

from dataclasses import replace

from declaim.manuscript import Passage
from declaim.model import Role
from declaim.reading.documents.style_kinds import KINDS

_, CONTENTS = KINDS["contents"]


def without_empty(passages: list[Passage]) -> list[Passage]:
    """The passages; a heading above nothing but markup is silent."""
    kept: list[Passage] = []
    said: Passage | None = None  # the nearest below that is no markup
    for below, passage in zip([None, *reversed(passages)], reversed(passages), strict=False):
        in_markup = below is not None and below.role is Role.BOILERPLATE
        if below is not None and below.reason == CONTENTS and passage is passages[0]:
            in_markup = False  # the title of all that follows
        empty = in_markup and (said is None or not is_below(passage, said))
        if passage.role is Role.HEADING and empty:
            reason = "a heading above no words"
            kept.append(replace(passage, role=Role.BOILERPLATE, reason=reason, level=0))
        else:
            kept.append(passage)
        said = said if passage.role is Role.BOILERPLATE else passage
    return kept[::-1]


def is_below(heading: Passage, passage: Passage) -> bool:
    """Whether a passage may belong to a heading's section."""
    return passage.role is not Role.HEADING or passage.level > heading.level

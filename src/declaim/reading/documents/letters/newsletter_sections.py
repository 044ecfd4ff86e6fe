"""The sections of a newsletter, which stand in rows of their own, away from most of its prose."""

from collections.abc import Sequence

from declaim.manuscript import Passage
from declaim.model import Role
from declaim.reading.documents.letters.newsletter_lines import LETTER
from declaim.reading.documents.letters.newsletters import is_notice
from declaim.structure.reasons import OUTSIDE, WORDED
from declaim.structure.signs.wording import is_prose


def with_sections(passages: Sequence[Passage], judged: Sequence[Passage]) -> list[Passage]:
    """The passages as they were judged like a page's, but a letter has no site around it.

    So sentences below the first ones are read, if they stand above the foot and in a row of their
    own, and each heading above what is read.
    """
    found = [*judged]
    notices = [is_notice(passage.text) for passage in found]
    own = [i for i, p in enumerate(found) if p.role is not Role.BOILERPLATE and not notices[i]]
    below = range(own[-1] + 1 if own else 0, len(found))
    foot = next((i for i in below if notices[i]), len(found))
    for i in range(own[0] if own else foot, foot):
        if is_in_a_row(found[i]):
            found[i] = passages[i]
    for i in reversed(range(len(found) - 1)):
        heads = found[i].level and found[i + 1].role is not Role.BOILERPLATE
        if heads and not notices[i]:
            found[i] = passages[i]
    return found


def is_in_a_row(passage: Passage) -> bool:
    """Whether the passage is a sentence, left out because it stands away from the others."""
    told, text = passage.evidence, passage.text
    is_plain = told is not None and 2 * told.linked < len(text) and "hidden" not in told.within
    is_apart = passage.reason.startswith(OUTSIDE) and WORDED not in passage.reason
    return is_plain and is_apart and is_prose(text) and not (is_notice(text) or LETTER.search(text))

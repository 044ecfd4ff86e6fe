"""What each block of an article is, whether it is spoken, and why."""

from collections.abc import Iterator
from typing import Final

from declaim.model import Block, Role
from declaim.readers.dates import without_clock
from declaim.readers.manuscript import Passage
from declaim.readers.page import Page
from declaim.readers.rules import RULES

SPOKEN: Final = frozenset(
    {
        Role.HEADLINE,
        Role.STANDFIRST,
        Role.BYLINE,
        Role.HEADING,
        Role.PARAGRAPH,
        Role.QUOTE,
        Role.QUESTION,
        Role.ANSWER,
        Role.LIST_ITEM,
        Role.VERSE,
    }
)
"""The roles that are spoken unless the user says otherwise."""

# What a format marks so is so; of anything else the words decide, since a menu is made of
# headings and list items, too.
CERTAIN: Final = frozenset(
    {Role.TABLE, Role.CODE, Role.VERSE, Role.FOOTNOTE, Role.CAPTION, Role.BOILERPLATE, Role.QUOTE}
)


def judged(
    passages: tuple[Passage, ...], title: str, speak: frozenset[Role], skip: frozenset[Role]
) -> Iterator[Block]:
    """A block for each passage, in order; `speak` and `skip` overrule the roles' defaults."""
    page = Page(passages, title)
    spoken = (SPOKEN | speak) - skip
    for i, passage in enumerate(passages):
        role, reason = verdict(page, i)
        if role in speak | skip:
            reason += ", and you asked for it" if role in spoken else ", and you asked to skip it"
        text = passage.text
        if role is Role.DATELINE and role in spoken:
            text = without_clock(text)
        yield Block(role, text, passage.line, role in spoken, reason, passage.level)


def verdict(page: Page, i: int) -> tuple[Role, str]:
    """The role of the passage at `i`, and the reason of the first rule that holds."""
    passage = page.passages[i]
    if passage.role in CERTAIN:
        return passage.role, passage.reason
    for role, rule in RULES:
        if reason := rule(page, i):
            return role, reason
    if passage.role:
        return passage.role, passage.reason
    return Role.PARAGRAPH, "prose" if page.prose[i] else "no rule says what else it is"

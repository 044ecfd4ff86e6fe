"""What each block of an article is, whether it is spoken, and why."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from declaim.manuscript import Passage
from declaim.model import Block, Role
from declaim.settings.roles import SPOKEN
from declaim.structure.dates import without_clock
from declaim.structure.page import Page
from declaim.structure.rules import RULES
from declaim.structure.wording import speaker

# What a format marks so is so; of anything else the words decide, since a menu is made of
# headings and list items, too.
CERTAIN: Final = frozenset(
    {Role.TABLE, Role.CODE, Role.VERSE, Role.FOOTNOTE, Role.CAPTION, Role.BOILERPLATE, Role.QUOTE}
)


@dataclass(frozen=True, slots=True)
class RoleChoice:
    """The roles that somebody wants to hear, or not to hear, against the defaults."""

    speak: frozenset[Role] = frozenset()
    skip: frozenset[Role] = frozenset()

    def over(self, spoken: frozenset[Role]) -> frozenset[Role]:
        """The roles that are spoken, where `spoken` were."""
        return (spoken | self.speak) - self.skip


# Where a format tells headings and lists, no words are taken for them.
GUESSED: Final = frozenset(
    {Role.LIST_ITEM, Role.HEADING, Role.QUOTE, Role.STANDFIRST, Role.QUESTION, Role.ANSWER}
)


def judged(
    passages: tuple[Passage, ...], title: str, spoken: frozenset[Role] = SPOKEN
) -> Iterator[Block]:
    """A block for each passage, in order; those of the `spoken` roles are said.

    A pause or a chapter that begins at a block which is not said begins at the next that is.
    """
    page = Page(passages, title)
    pause_ms, chapter = 0, ""
    for i, passage in enumerate(passages):
        role, reason = verdict(page, i)
        if (role in spoken) != (role in SPOKEN):
            reason += f", and {role} blocks are {'asked for' if role in spoken else 'not wanted'}"
        said = role in spoken and not passage.silenced
        pause_ms, chapter = max(pause_ms, passage.pause_ms), passage.chapter or chapter
        yield Block(
            role,
            without_clock(passage.text) if said and role is Role.DATELINE else passage.text,
            passage.line,
            said,
            passage.silenced or reason,
            passage.level,
            chapter=chapter if said else "",
            pause_ms=pause_ms if said else 0,
            speaker=name_before_colon(passage.text) if role in (Role.QUESTION, Role.ANSWER) else "",
            emphasis=passage.emphasis,
        )
        if said:
            pause_ms, chapter = 0, ""


def name_before_colon(text: str) -> str:
    """The label before the first colon, as it is written."""
    return text[: len(speaker(text))]


def verdict(page: Page, i: int) -> tuple[Role, str]:
    """The role of the passage at `i`, and the reason of the first rule that holds."""
    passage = page.passages[i]
    if passage.role in CERTAIN:
        return passage.role, passage.reason
    for role, rule in RULES:
        if not (passage.role and role in GUESSED) and (reason := rule(page, i)):
            return role, reason
    if passage.role:
        return passage.role, passage.reason
    return Role.PARAGRAPH, "prose" if page.prose[i] else "no rule says what else it is"

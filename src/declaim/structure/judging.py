"""The role of each block of an article, whether it is spoken, and the reason."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from declaim.manuscript import SPOKEN, Manuscript, Origin, Passage
from declaim.model import Block, Role
from declaim.structure.lines import lines_of
from declaim.structure.parts import Parts, parts_of
from declaim.structure.pasted import is_pasted, signs_of_a_page
from declaim.structure.reading_rules import writer
from declaim.structure.reading_rules.page_rules import RULES
from declaim.structure.signs.boilerplate import reason_of_lines
from declaim.structure.signs.printed_dates import without_clock
from declaim.structure.signs.wording import PROGRAM, SHORT_LINES, speaker

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

    def above(self, weaker: "RoleChoice") -> "RoleChoice":
        """Both choices, where this one has the last word."""
        return RoleChoice(weaker.speak | self.speak, (weaker.skip - self.speak) | self.skip)


# Where a format tells headings and lists, no words are taken for them.
GUESSED: Final = frozenset(
    {Role.LIST_ITEM, Role.HEADING, Role.QUOTE, Role.STANDFIRST, Role.QUESTION, Role.ANSWER}
)


OF_ELEMENTS: Final = {
    "pre": Role.CODE,
    "table": Role.TABLE,
    "li": Role.LIST_ITEM,
    "blockquote": Role.QUOTE,
    "figcaption": Role.CAPTION,
}
"""The roles that the elements of HTML tell."""


def traced(manuscript: Manuscript, wanted: Origin | None = None) -> tuple[Manuscript, str]:
    """The manuscript with its origin known, and why it is taken for that, in words.

    `wanted` is what the user says, and is the last word.
    """
    if wanted is Origin.WRITER:
        passages = tuple(map(as_written, manuscript.passages))
        manuscript = replace(manuscript, passages=passages)
    if wanted:
        return replace(manuscript, origin=wanted), "as you asked"
    if manuscript.origin is not Origin.UNKNOWN:
        return manuscript, "as its format shows"
    lines = lines_of(manuscript.passages, manuscript.metadata.title)
    if is_pasted(lines):
        return replace(manuscript, origin=Origin.PAGE), "; ".join(signs_of_a_page(lines))
    return replace(manuscript, origin=Origin.WRITER), "no signs of a site around it"


def as_written(passage: Passage) -> Passage:
    """A passage of a page as its element tells, whatever surrounds it: only menus stay silent."""
    around = passage.evidence
    if passage.role is not Role.BOILERPLATE or around is None or "nav" in around.within:
        return passage
    role = Role.HEADING if passage.level else OF_ELEMENTS.get(around.tag)
    return replace(passage, role=role, reason=f"its element is <{around.tag}>")


def judged(manuscript: Manuscript, choice: RoleChoice = RoleChoice()) -> Iterator[Block]:
    """A block for each passage, in order; `choice` is the last word on the roles that are said.

    A pause or a chapter that begins at a block which is not said begins at the next that is.
    """
    usual = writer.TRUSTED if manuscript.origin is Origin.WRITER else SPOKEN
    spoken = choice.over(usual)
    pause_ms, chapter = 0, ""
    for passage, (role, why) in zip(manuscript.passages, verdicts(manuscript), strict=True):
        asked = f", and {role} blocks are {'asked for' if role in spoken else 'not wanted'}"
        said = (role in spoken or bool(passage.voiced)) and not passage.silenced
        on_a_page = said and role is Role.DATELINE and manuscript.origin is Origin.PAGE
        pause_ms, chapter = max(pause_ms, passage.pause_ms), passage.chapter or chapter
        yield Block(
            role,
            without_clock(passage.text) if on_a_page else passage.text,
            passage.line,
            said,
            passage.silenced
            or passage.voiced
            or why + (asked if (role in spoken) != (role in usual) else ""),
            passage.level,
            chapter=chapter if said else "",
            pause_ms=pause_ms if said else 0,
            speaker=passage.speaker
            or (name_before_colon(passage.text) if role in (Role.QUESTION, Role.ANSWER) else ""),
            marks=passage.marks,
            language=passage.language,
            foreign=passage.foreign if not on_a_page else (),
            page=passage.page,
            cells=passage.cells,
            links=passage.links if not on_a_page else (),
            pictures=passage.pictures,
        )
        if said:
            pause_ms, chapter = 0, ""


def name_before_colon(text: str) -> str:
    """The label before the first colon, as it is written."""
    return text[: len(speaker(text))]


def verdicts(manuscript: Manuscript) -> Iterator[tuple[Role, str]]:
    """The role of each passage and why, by the rules for where the words come from."""
    passages, title = manuscript.passages, manuscript.metadata.title
    if manuscript.origin in (Origin.WRITER, Origin.PRINT):
        found: Iterable[tuple[Role, str]] = writer.verdicts(passages, title)
    else:
        found = page_verdicts(parts_of(passages, title))
    said = "a directive or declaim.toml says so"
    for passage, (role, why) in zip(passages, found, strict=True):
        yield (passage.directed, said) if passage.directed else (role, why)


def page_verdicts(page: Parts) -> list[tuple[Role, str]]:
    """The role of each passage of a page, and the reason of the first rule that holds.

    A rule is asked about all passages that are left before the next one is: its patterns then stay
    in the processor's cache.
    """
    passages = page.lines.passages
    found = {i: told for i, passage in enumerate(passages) if (told := certain(passage))}
    left = [i for i in range(len(passages)) if i not in found]
    for rule in RULES:
        asked = [i for i in left if not passages[i].role] if rule.role in GUESSED else left
        held = {i: (rule.role, reason) for i in asked if (reason := rule.holds(page, i))}
        if held:
            found |= held
            left = [i for i in left if i not in held]
    for i in left:
        why = "prose" if page.lines.prose[i] else "no rule says what else it is"
        role = passages[i].role
        found[i] = (role, passages[i].reason) if role else (Role.PARAGRAPH, why)
    return [found[i] for i in range(len(passages))]


def certain(passage: Passage) -> tuple[Role, str] | None:
    """The role and the reason that the format of a page tells, where no words may deny it."""
    by_shape = passage.reason in (SHORT_LINES, PROGRAM)
    if by_shape and (why := reason_of_lines(passage.text)):
        return Role.BOILERPLATE, why
    return (passage.role, passage.reason) if passage.role in CERTAIN and passage.role else None

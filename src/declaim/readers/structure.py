"""What each block of an article is, whether it is spoken, and why.

The rules stand in order, and the first that holds gives role and reason. No rule may drop prose:
a block that none of them recognises is a paragraph, and paragraphs are spoken.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from declaim.model import Block, Role
from declaim.readers.dates import is_dateline, without_clock
from declaim.readers.furniture import furniture
from declaim.readers.manuscript import Passage

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

PROSE_WORDS: Final = 25
"""So many words are prose, whatever they end with."""
SENTENCE_WORDS: Final = 8
"""So many words that end like a sentence are prose."""
HEADLINE_WORDS: Final = 30
SHORT: Final = 160
"""Characters: bylines, captions and mastheads are no longer."""

CREDIT: Final = re.compile(
    r"\((?:[^()]*\b)?(?:Getty(?: Images)?|Reuters|AFP|AP|EPA|PA|DPA|Shutterstock|iStock|Alamy"
    r"|Unsplash|Wikimedia(?: Commons)?|Flickr|file photo|handout|courtesy[^()]*)\)\.?$"
    r"|\b(?:photo(?:graph)?s?|pictures?|images?|illustrations?|credits?|courtesy)\s*(?::|\bby\b|/)"
    r"\s*\S.*$",
    re.IGNORECASE,
)
FIGURE: Final = re.compile(
    r"(?:figure|fig\.|photo|image|picture|plate|chart)\s*\d+\s*[:.–—-]", re.IGNORECASE
)
BYLINE: Final = re.compile(
    r"(?:(?:words|text|story|written|reported|posted|interview|reporting|recipe|poem) )?by:? "
    r"(?!the (?:end|time|way)\b)\S|von |par |por |di ",
    re.IGNORECASE,
)


def is_prose(text: str) -> bool:
    """Whether `text` reads as sentences: what no rule may drop."""
    # Chinese and Japanese do not part words by spaces: two characters count as one.
    words = len(text.split()) + len(re.findall("[\u3040-\u30ff\u4e00-\u9fff]", text)) // 2
    ends = text.rstrip("\"'”’»)]* ").endswith((".", "!", "?", "…", "。", "！", "？", "؟", "।", ":"))
    return words >= PROSE_WORDS or (words >= SENTENCE_WORDS and ends)


@dataclass(frozen=True)
class Page:
    """The passages of one source, and what can be told of them only together."""

    passages: tuple[Passage, ...]
    title: str = ""
    """What the source's own metadata calls it."""

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """Each passage as it is compared with others: without case and punctuation."""
        return tuple(key(p.text) for p in self.passages)

    @cached_property
    def furniture(self) -> tuple[str, ...]:
        """Why each passage is no part of the article, or empty."""
        return tuple(furniture(p.text) for p in self.passages)

    @cached_property
    def body(self) -> int:
        """Where the prose begins: the first prose passage below the last byline or dateline."""
        prose = [i for i, p in enumerate(self.passages) if is_prose(p.text)]
        if not prose:
            return len(self.passages)
        start = prose[0]
        below = range(start + 1, min(start + 5, len(self.passages)))
        signs = [i for i in below if is_sign_off(self.passages[i].text)]
        return next((i for i in prose if i > signs[-1]), start) if signs else start

    @cached_property
    def headline(self) -> int:
        """The index of the headline, or -1."""
        return find_headline(self)


Rule = Callable[[Page, int], str]
"""Says why the passage at an index has the rule's role, or nothing."""


def key(text: str) -> str:
    """`text` without case and punctuation."""
    return " ".join(re.findall(r"\w+", text.casefold()))


def is_sign_off(text: str) -> bool:
    """Whether `text` is what stands between headline and prose: a byline or a dateline."""
    return is_dateline(text) or is_byline(text)


def is_byline(text: str) -> bool:
    """Whether `text` names the writer and says no more."""
    return len(text) <= SHORT and bool(BYLINE.match(text)) and not is_prose(text)


def find_headline(page: Page) -> int:
    """The passage that the source calls its title, or that stands twice, or that looks like one."""
    top = [
        i
        for i, p in enumerate(page.passages[: page.body])
        if p.text
        and not page.furniture[i]
        and len(p.text.split()) <= HEADLINE_WORDS
        and p.role in (None, Role.HEADING)
        and not is_sign_off(p.text)
        and not CREDIT.search(p.text)
    ]
    title = key(page.title)
    counts = Counter(page.keys[i] for i in top)
    for i in top:
        if counts[page.keys[i]] > 1 or (title and page.keys[i] == title):
            return i
    candidates = [i for i in top if not is_masthead(page, i)]
    return candidates[0] if candidates else -1


def is_masthead(page: Page, i: int) -> bool:
    """Whether the passage at `i` names the site rather than the article."""
    text = page.passages[i].text
    if re.search(r"\s[|•·»]\s|^from .*encyclop|\bofficial (?:web)?site\b", text, re.IGNORECASE):
        return True
    name = page.keys[i]
    return any(
        re.search(rf"\b{re.escape(name)}\b", other)
        for other, reason in zip(page.keys[page.body :], page.furniture[page.body :], strict=True)
        if reason
    )


def headline_again(page: Page, i: int) -> str:
    again = page.headline >= 0 and i != page.headline and page.keys[i] == page.keys[page.headline]
    return "the headline once more" if again and not is_prose(page.passages[i].text) else ""


def headline(page: Page, i: int) -> str:
    return "the first line that is no banner, dateline or menu" if i == page.headline else ""


def banner(page: Page, i: int) -> str:
    if i < page.headline and not is_prose(page.passages[i].text):
        return "it stands above the headline"
    return ""


def site_furniture(page: Page, i: int) -> str:
    return page.furniture[i]


def dateline(page: Page, i: int) -> str:
    return "a date and nothing else" if is_dateline(page.passages[i].text) else ""


def caption(page: Page, i: int) -> str:
    text = page.passages[i].text
    if FIGURE.match(text):
        return "it numbers a figure"
    return (
        "it ends with a picture's credit" if len(text) <= 2 * SHORT and CREDIT.search(text) else ""
    )


def byline(page: Page, i: int) -> str:
    return "it names the writer" if is_byline(page.passages[i].text) else ""


RULES: Final[tuple[tuple[Role, Rule], ...]] = (
    (Role.HEADLINE_DUPLICATE, headline_again),
    (Role.HEADLINE, headline),
    (Role.BOILERPLATE, site_furniture),
    (Role.DATELINE, dateline),
    (Role.CAPTION, caption),
    (Role.BYLINE, byline),
    (Role.BANNER, banner),
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
    for role, rule in RULES:
        if reason := rule(page, i):
            return role, reason
    passage = page.passages[i]
    if passage.role:
        return passage.role, passage.reason
    return Role.PARAGRAPH, "prose" if is_prose(passage.text) else "no rule says what else it is"

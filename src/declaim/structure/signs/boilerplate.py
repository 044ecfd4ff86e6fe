"""The words that surround articles and are no part of them: menus, invitations, notices.

They stand in boilerplate.txt, a section a reason, which also tells how to add one.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

from declaim.structure.signs.page_words import OWN_SECTIONS, sections, words_of

BLOCK_MAX_CHARACTERS: Final = 240
"""A longer block is prose, whatever words it begins with."""

MENU: Final = "a link of the site's menu"
BUTTON: Final = "a button of the site"
ROW: Final = "links of the site in a row"
READING: Final = "how long it takes to read"
OTHERS: Final = "a list of other articles"
SHARING: Final = "an invitation to share or to follow"
MEMBERS: Final = "what a forum tells about a member or a thread"
AUTHORS: Final = "what is told about the writers"
COMMENTS: Final = "the comments, or their count"
RIGHTS: Final = "a notice of rights, cookies or consent"
INVITATION: Final = "an invitation to subscribe"
FILED: Final = "how the site files it"
ADVERTISEMENT: Final = "an advertisement"
CONTACT: Final = "how to reach the people behind it"

ROW_MIN_LINKS: Final = 3
"""Links on one line with little else: so many are a menu."""
ROW_MIN_SHARE: Final = 0.7
"""The part of such a line's words that are links, 0 to 1; numbers do not count."""
LINK_MAX_WORDS: Final = 4
HEADS_A_LIST: Final = frozenset({OTHERS, CONTACT})
"""Reasons of a line to which the lines directly below it belong."""

ENDS: Final = frozenset({OTHERS, AUTHORS, SHARING, COMMENTS, FILED})
"""Reasons of a line at the foot of a page below which all is the site's."""

REACHES: Final = re.compile(
    r"\S@\S+\.\w|\b(?:tel|phone|fax)\b(?:[.:]+ ?[+(\d]| ?[+(]\d| ?\d[\d ()/.-]{4})"
    r"|^\+?[\d ()-]{7,}$|, \d{3}-\d{3}-\d{4}$",
    re.IGNORECASE,
)
"""An address or a number to write to or to call; an iPhone 16 is none."""
CONTACT_MAX_WORDS: Final = 12
"""Words around such an address or number."""

LETTER: Final = re.compile(r"[^\W\d_]")
PARTED: Final = re.compile(r" ?[|·•∙/] ")
"""The signs between links, or between the facts about a member, on one line."""

# What a menu puts around its words: arrows, bullets, brackets.
TRIMMINGS: Final = " \t.:!|·•»«›‹→←↑↓▶►+*–—…✕-×☰()[]<>"


@dataclass(frozen=True, slots=True)
class Shapes:
    """The shapes of blocks, and the reason that each tells."""

    reasons: tuple[str, ...]
    pattern: re.Pattern[str]
    """A group for each of the reasons, and no other group."""

    @classmethod
    def of(cls, told: Mapping[str, Sequence[str]]) -> "Shapes":
        """The shapes that are `told` for each reason, as patterns without groups."""
        groups = (f"({'|'.join(lines)})" for lines in told.values())
        return cls(tuple(told), re.compile("|".join(groups)))

    def whole(self, *texts: str) -> str:
        """The first reason whose shape one of the texts has, or empty."""
        found = filter(None, map(self.pattern.fullmatch, texts))
        first = min((match.lastindex or 0 for match in found), default=0)
        return self.reasons[first - 1] if first else ""

    def begun(self, text: str) -> str:
        """The first reason with whose shape the text begins, or empty."""
        found = self.pattern.match(text)
        return self.reasons[(found.lastindex or 0) - 1] if found else ""


@cache
def tables() -> tuple[dict[str, str], Shapes, Shapes]:
    """The reasons of whole blocks, of shapes of whole blocks, and of how blocks begin."""
    whole: dict[str, str] = {}
    patterns: dict[str, list[str]] = {}
    section = ""
    for line in Path(__file__).with_name("boilerplate.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif line.startswith("~ "):
            patterns.setdefault(section, []).append(line.removeprefix("~ "))
        elif line and not line.startswith("#"):
            whole[line] = section.removesuffix("...")
    for name in sections().keys() - OWN_SECTIONS:
        whole |= dict.fromkeys(words_of(name), name)
    begin = {name: patterns.pop(name) for name in [*patterns] if name.endswith("...")}
    begin[f"{OTHERS}..."].append(f"(?:{'|'.join(map(re.escape, words_of(OTHERS)))}) ?[:：] ?\\S")
    begun = {name.removesuffix("..."): lines for name, lines in begin.items()}
    return whole, Shapes.of(patterns), Shapes.of(begun)


@lru_cache(maxsize=131_072)  # a line of a plain text is asked for three times
def boilerplate_reason(text: str) -> str:
    """The reason why `text` does not belong to an article, or empty."""
    if len(text) > BLOCK_MAX_CHARACTERS:
        return ""
    words = text.casefold().replace("’", "'")
    _, _, beginnings = tables()
    return whole_block(words) or beginnings.begun(words)


def reason_of_lines(text: str) -> str:
    """The reason why most lines of `text` do not belong to an article, or empty."""
    lines = text.split("\n")
    reasons = [reason for line in lines if (reason := boilerplate_reason(line))]
    return reasons[0] if 2 * len(reasons) >= len(lines) else ""


@cache
def first_words() -> frozenset[str]:
    """The words with which the links of menus begin."""
    whole, _, _ = tables()
    return frozenset(link.split(" ", 1)[0] for link in whole)


def is_a_row(bare: str) -> bool:
    """Whether two links of a menu stand on one line, with marks between: `About | Contact`."""
    whole, _, _ = tables()
    parts = PARTED.split(bare)
    return len(parts) > 1 and sum(part in whole for part in parts) > 1


def has_links(words: list[str]) -> bool:
    """Whether links stand on one line with nothing between them: `Home News Sport Log in`.

    Two are enough where they are buttons: a title may have two of a menu's words.
    """
    whole, _, _ = tables()
    words = [word.strip(TRIMMINGS) for word in words if LETTER.search(word)]
    if first_words().isdisjoint(words):
        return False
    found: list[str] = []
    linked = i = 0
    while i < len(words):
        sizes = range(min(LINK_MAX_WORDS, len(words) - i), 0, -1)
        size = next((n for n in sizes if " ".join(words[i : i + n]) in whole), 0)
        if size:
            found.append(whole[" ".join(words[i : i + size])])
        linked += size
        i += max(size, 1)
    buttons = len(found) > 1 and linked == len(words) and {*found} <= {SHARING, BUTTON}
    return buttons or (len(found) >= ROW_MIN_LINKS and linked >= ROW_MIN_SHARE * len(words))


def whole_block(words: str) -> str:
    """The reason why all of `words`, in lower case, is boilerplate, or empty."""
    whole, shapes, _ = tables()
    bare = words.strip(TRIMMINGS) or words
    if " " in bare and bare in whole:
        return whole[bare]
    if words in whole:
        return whole[words]
    if words.endswith((".", "!", "?")) and not words.endswith("..."):
        return ""  # a menu has no full stops: "Listen." is spoken
    links = bare.split()
    if REACHES.search(words) and len(links) <= CONTACT_MAX_WORDS:
        return CONTACT
    parts = PARTED.split(bare)
    if len(parts) > 1 and all(LETTER.search(part) and whole_block(part) for part in parts):
        return whole_block(parts[0])
    known = whole.get(bare) or shapes.whole(*{bare, words})
    linked = not known and len(links) > 1 and (is_a_row(bare) or has_links(links))
    in_a_row = MENU if len(parts) > 1 else ROW
    return known or (in_a_row if linked else "")

"""Where an article ends: the boilerplate below it, the readers' comments, the densest stretch."""

import re
from typing import Final

from declaim.structure.boilerplate import ENDS, MEMBERS
from declaim.structure.lines import Lines
from declaim.structure.wording import PROSE_MIN_WORDS, ends_a_sentence, is_byline

FOOT_MAX_SHARE: Final = 0.15
"""Of the words: no more are below an article's end, but for menus and notices."""
LINE_WEIGHT_WORDS: Final = 4
"""A line without prose weighs as much as so many words of prose."""
LINK_MAX_WORDS: Final = 3
CROWDED_MIN_LINES: Final = 40
CROWDED_MIN_LINKS: Final = 12
CROWDED_LINK_SHARE: Final = 20
CROWDED_MIN_PASSAGES: Final = 100
"""More than 40 lines are a page with its menus, where a dozen are known, and one passage in 20,
or where most of 100 passages are short lines."""
COMMENTED: Final = re.compile(
    r"(?:(?:all|website|(?:reader|user|your)s?['’]?) )?(?:comments?|responses)(?: ?\(?\d+\)?)?:?"
    r"|[\d,]+ (?:comments?|responses|replies|reviews)(?: (?:on|to) .+)?:?|[\d,]+ thoughts on .+"
    r"|(?:leave|post) a (?:reply|comment)",
    re.IGNORECASE,
)


def end_of(lines: Lines, by_list: tuple[str, ...], words_below: tuple[int, ...], body: int) -> int:
    """The first line of the boilerplate below the article: little and nothing long is there."""
    found = tail_of(lines, by_list, body)
    for i in reversed(range(body + 1, len(lines))):
        long = not by_list[i] and len(lines.keys[i].split()) >= PROSE_MIN_WORDS
        dated = lines.datelines[i] or is_byline(lines.texts[i])
        signed = dated and not by_list[i]
        much = words_below[i] > FOOT_MAX_SHARE * words_below[0]
        if much or long or signed or lines.passages[i].role:
            break
        if lines.by_words[i] in ENDS:
            found = i
    return found


def tail_of(lines: Lines, by_list: tuple[str, ...], body: int) -> int:
    """The first known line below all sentences, where at least every second one is known."""
    found = len(lines)
    known = 0
    for i in reversed(range(body + 1, len(lines))):
        passage = lines.passages[i]
        in_article = lines.prose[i] or ends_a_sentence(passage.text) or passage.role
        if not by_list[i] and (in_article or lines.posters):
            break
        known += bool(by_list[i])
        if by_list[i] and 2 * known >= len(lines) - i > 1:
            found = i
    return found


def densest_of(lines: Lines, by_list: tuple[str, ...]) -> range:
    """The stretch with the most prose of a page with all its menus, or all of another page.

    Lines without any weigh against it.
    The heaviest part of a sequence, found in one pass: J. Bentley, Programming Pearls, column 8.
    """
    found = range(len(lines))
    if not is_crowded(lines):
        return found
    best = here = start = 0
    for i, key in enumerate(lines.keys):
        here += len(key.split()) if lines.prose[i] and not by_list[i] else -LINE_WEIGHT_WORDS
        if here > best:
            best, found = here, range(start, i + 1)
        if here <= 0:
            here, start = 0, i + 1
    return found


def is_crowded(lines: Lines) -> bool:
    """Whether it is a whole page as bare text, with all of its menus."""
    if any(passage.role for passage in lines.passages):
        return False  # marked up, and an extractor has taken the menus
    words = [len(k.split()) for k, prose in zip(lines.keys, lines.prose, strict=True) if not prose]
    short = sum(count <= LINK_MAX_WORDS for count in words)
    links = sum(map(bool, lines.by_words))
    linked = links >= max(CROWDED_MIN_LINKS, len(lines) // CROWDED_LINK_SHARE)
    mostly_short = 2 * short > len(lines) > CROWDED_MIN_PASSAGES
    return len(words) > CROWDED_MIN_LINES and (linked or mostly_short)


def comments_of(lines: Lines, words_below: tuple[int, ...]) -> int:
    """The heading of the readers' comments below an article, or the number of passages.

    They are fewer words than the article, and a forum's posts are no comments.
    """
    below = words_below
    headings = (
        i
        for i, p in enumerate(lines.passages)
        if COMMENTED.fullmatch(p.text) and 2 * below[i] < below[0]
    )
    return len(below) if MEMBERS in lines.by_words else next(headings, len(below))

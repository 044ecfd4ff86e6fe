"""What stands below an article: where it ends, its notes and references, readers' comments."""

import re
from typing import TYPE_CHECKING, Final

from declaim.structure.boilerplate import ENDS, MEMBERS
from declaim.structure.wording import PROSE_WORDS, REFERENCE, REFERENCES, ends_a_sentence, is_byline

if TYPE_CHECKING:
    from declaim.structure.page import Page

LITTLE: Final = 0.15
"""Of the words: no more stand below an article's end, but for menus and notices."""
LINE: Final = 4
"""Words of prose that a line without any weighs up."""
FEW_WORDS: Final = 4
LINES: Final = 40
LINKS: Final = 12
RARE: Final = 20
MANY: Final = 100
"""More than 40 lines are a page with its menus, where a dozen are known, and one passage in 20,
or where most of 100 passages are short lines."""
COMMENTED: Final = re.compile(
    r"(?:(?:all|website|(?:reader|user|your)s?['’]?) )?(?:comments?|responses)(?: ?\(?\d+\)?)?:?"
    r"|[\d,]+ (?:comments?|responses|replies|reviews)(?: (?:on|to) .+)?:?|[\d,]+ thoughts on .+"
    r"|(?:leave|post) a (?:reply|comment)",
    re.IGNORECASE,
)
YEAR: Final = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
MARK: Final = re.compile(r"(?<=\S)(\[(?:\d{1,3}|[a-z*†‡])\]|[¹²³⁴⁵⁶⁷⁸⁹*†‡])")


def end_of(page: "Page") -> int:
    """Where the furniture below the article begins: little and nothing long stands there."""
    found = tail_of(page)
    for i in reversed(range(page.body + 1, len(page.passages))):
        long = not page.voted[i] and len(page.keys[i].split()) >= PROSE_WORDS
        dated = page.datelines[i] or is_byline(page.passages[i].text)
        signed = dated and not page.voted[i]
        much = page.words_below[i] > LITTLE * page.words_below[0]
        if much or long or signed or page.passages[i].role:
            break
        if page.known[i] in ENDS:
            found = i
    return found


def tail_of(page: "Page") -> int:
    """The first known line below all sentences, where at least every second one is known."""
    found = len(page.passages)
    known = 0
    for i in reversed(range(page.body + 1, len(page.passages))):
        passage = page.passages[i]
        told = page.prose[i] or ends_a_sentence(passage.text) or passage.role
        if not page.voted[i] and (told or page.posters):
            break
        known += bool(page.voted[i])
        if page.voted[i] and 2 * known >= len(page.passages) - i > 1:
            found = i
    return found


def densest_of(page: "Page") -> range:
    """The stretch with the most prose of a page with all its menus, or all of another page.

    Lines without any weigh against it.
    The heaviest part of a sequence, found in one pass: J. Bentley, Programming Pearls, column 8.
    """
    found = range(len(page.keys))
    if not is_crowded(page):
        return found
    best = here = start = 0
    for i, key in enumerate(page.keys):
        here += len(key.split()) if page.prose[i] and not page.voted[i] else -LINE
        if here > best:
            best, found = here, range(start, i + 1)
        if here <= 0:
            here, start = 0, i + 1
    return found


def is_crowded(page: "Page") -> bool:
    """Whether it is a whole page as bare text, with all of its menus."""
    if any(passage.role for passage in page.passages):
        return False  # marked up, and an extractor has taken the menus
    lines = [len(k.split()) for k, prose in zip(page.keys, page.prose, strict=True) if not prose]
    few = sum(words < FEW_WORDS for words in lines)
    links, passages = sum(map(bool, page.known)), len(page.keys)
    linked = links >= max(LINKS, passages // RARE)
    return len(lines) > LINES and (linked or 2 * few > passages > MANY)


def comments_of(page: "Page") -> int:
    """The heading of the readers' comments below an article, or the number of passages.

    They are fewer words than the article, and a forum's posts are no comments.
    """
    below = page.words_below
    headings = (
        i
        for i, p in enumerate(page.passages)
        if COMMENTED.fullmatch(p.text) and 2 * below[i] < below[0]
    )
    return len(below) if MEMBERS in page.known else next(headings, len(below))


def notes_of(page: "Page") -> frozenset[int]:
    """The only passage with an asterisk, or several with bare numbers, in the lower half."""
    low = range(max(page.body, len(page.passages) // 2), len(page.passages))
    stars = [i for i in low if page.passages[i].text.startswith("* ")]
    counted = [i for i in low if page.prose[i] and re.match(r"\d{1,2} \S", page.passages[i].text)]
    numbers = [int(page.passages[i].text.split(" ", 1)[0]) for i in counted]
    several = len(counted) > 1 and numbers == list(range(1, len(counted) + 1))
    return frozenset((counted if several else []) + (stars if len(stars) == 1 else []))


def marks_of(page: "Page") -> frozenset[str]:
    """The marks of notes that stand within the text: `[1]`, `*`."""
    return frozenset(mark for p in page.passages for mark in MARK.findall(p.text))


def references_of(page: "Page") -> frozenset[int]:
    """The heading of the references, where some stand below it, and those."""
    found, inside = set(), False
    for i, passage in enumerate(page.passages):
        if REFERENCES.fullmatch(passage.text):
            below = page.next_of_article(i)
            inside = below < len(page.passages) and is_cited(page.passages[below].text)
        elif page.furniture[i] or not is_cited(passage.text):
            inside = False
        if inside:
            found.add(i)
    return frozenset(found)


def is_cited(text: str) -> bool:
    """Whether `text`, below the heading of the references, may be one."""
    return bool(REFERENCE.match(text) or YEAR.search(text))

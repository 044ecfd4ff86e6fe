"""The end of an article: the boilerplate below it, and the readers' comments."""

from typing import Final

from declaim.structure.lines import Lines
from declaim.structure.signs.boilerplate import ENDS, MEMBERS
from declaim.structure.signs.own_headings import COMMENTED
from declaim.structure.signs.wording import PROSE_MIN_WORDS, ends_a_sentence

FOOT_MAX_SHARE: Final = 0.15
"""The part of the words, 0 to 1, that may be below an article's end, without menus and notices."""


def end_of(lines: Lines, by_list: tuple[str, ...], words_below: tuple[int, ...], body: int) -> int:
    """The first line of the boilerplate below the article: little and nothing long is there."""
    found = tail_of(lines, by_list, body)
    for i in reversed(range(body + 1, len(lines))):
        long = not by_list[i] and len(lines.keys[i].split()) >= PROSE_MIN_WORDS
        dated = lines.datelines[i] or lines.bylines[i]
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


def comments_of(lines: Lines, words_below: tuple[int, ...]) -> int:
    """The heading of the readers' comments below an article, or the number of passages.

    They are fewer words than the article, and a forum's posts are no comments.
    """
    below = words_below
    headings = (
        i
        for i, p in enumerate(lines.passages)
        if COMMENTED.fullmatch(p.text) and 2 * below[i] < below[0] and i not in lines.own_headings
    )
    return len(below) if MEMBERS in lines.by_words else next(headings, len(below))

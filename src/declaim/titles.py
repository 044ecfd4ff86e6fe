"""The titles of chapters: whole, on one line, and no two alike."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import Final

from declaim.model import Block, Role

LONGEST_BEGINNING: Final = 60
"""Characters of a chapter's first words, where those are its title."""
BULLET: Final = re.compile(r"^[*•·–—>-]+ +(?=\w)")
CONTROLS: Final = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
NUMERAL: Final = re.compile(r"([IVXLC]{1,7})\.?")
ORDINAL: Final = re.compile(
    r"(?i:(?:chapter|part|book|canto|kapitel|teil|chapitre|partie|cap[ií]tulo|parte|capitolo) )?"
    r"(?:\d{1,4}|[IVXLC]{1,7}|(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty))[.:]?"
)


def on_one_line(title: str) -> str:
    """The title without line ends, control characters and the bullet of a newsletter's heading."""
    return BULLET.sub("", " ".join(CONTROLS.sub(" ", title).split()))


def shortened(text: str) -> str:
    """The first words, on one line, with an ellipsis where more follow."""
    title = on_one_line(text)
    if len(title) <= LONGEST_BEGINNING:
        return title
    return (title[: LONGEST_BEGINNING - 1].rsplit(" ", 1)[0]).rstrip(" ,;:.–—") + "…"


def is_ordinal(block: Block) -> bool:
    """Whether the block is a heading that is a number alone: `1`, `IV.`, `Chapter One`."""
    return block.role == Role.HEADING and bool(ORDINAL.fullmatch(block.text))


def joined(ordinal: str, title: str) -> str:
    """A number and the title below it, as one title: `1. The Mill`, `Chapter One: The Mill`."""
    number, title = on_one_line(ordinal).rstrip(".:"), on_one_line(title)
    return f"{number}: {title}" if " " in number or number.isalpha() else f"{number}. {title}"


def numerals_of(headings: Iterable[str]) -> dict[str, str]:
    """Figures for the headings that are Roman numerals of a series: there `I` is no letter."""
    found = {text: match[1] for text in headings if (match := NUMERAL.fullmatch(text))}
    if len(found) < 2 or max(map(len, found.values())) < 2:  # I, V and X head an index, too
        return {}
    from declaim.normalise.numerals import roman

    return {text: roman(numeral) for text, numeral in found.items()}


def distinct(titles: list[tuple[str, int, str]]) -> list[str]:
    """The titles, so that no two are alike; each has the level of its heading, and its part.

    Of those that are, each follows the title of the heading above it, or is counted. The part is
    the number of the heading that the title begins with, where that heads more than one: `Part 1`.
    """
    counts = Counter(title for title, *_ in titles)
    above: list[tuple[str, int]] = []
    found: list[str] = []
    for title, level, part in titles:
        above = [each for each in above if each[1] < level]
        if part:
            above = [(part, level - 1)]
        alike = counts[title] > 1 and level and above
        found.append(f"{above[-1][0]}: {title}" if alike else title)
        above.append((title, level))
    seen: Counter[str] = Counter()
    for i, title in enumerate(found):
        seen[title] += 1
        if seen[title] > 1:
            found[i] = f"{title} ({seen[title]})"
    return found

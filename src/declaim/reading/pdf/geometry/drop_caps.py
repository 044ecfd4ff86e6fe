"""Drop caps: a large first letter joins the line at whose top it stands."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import Final, NamedTuple

from declaim.reading.pdf.geometry.hyphens import Vocabulary
from declaim.reading.pdf.geometry.levels import typical
from declaim.reading.pdf.lettering.segments import TextRun

LARGER_MIN: Final = 1.8
"""The least size of a drop cap, in sizes of the text beside the drop cap."""
NEAR_EM: Final = 1.2
SPACE_EM: Final = 0.25
WORDS_OF_ONE: Final = frozenset("AIOEYÀÉÓ")
FREQUENT: Final = "AI"
"""A word that needs no other sign than the gap behind it; `O wind` needs a known word."""
YEAR_DIGITS: Final = 4
ALWAYS: Final = "À"
"""A letter with which no longer word of its language begins."""
OPENING: Final = re.compile(
    "aboard|about|above|abroad|across|after|again|against|ahead|alike|alive|all|almost|alone|along"
    "|already|also|although|always|amid|among|and|another|any|apart|are|around|as|ashore|aside"
    "|asleep|at|away|each|early|english|even|ever|every|eyes|ideal|if|in|into|is|it|its|oh|on|once"
    "|one|only|open|or|other|our|out|over|year|years|yes|yet|you|young|your"
)
"""Words with which a text may open: only a gap parts those whose rest is a word too (`a lone`)."""
ELISION: Final = "'’"
"""Signs behind the first letter, as in French `L'homme`."""
STEM_MIN: Final = 4
"""So many letters tell a word by a longer one of the document: `boat` by `boats`."""
ENDING_MAX: Final = 2
"""Letters at the end of a word that another form of it need not have."""
ALONE: Final = re.compile(r"(?<= )[^\W\d_](?= )")
"""A word of one letter within a line."""
ALONE_MIN: Final = 2
"""A document that has a small letter so often as a word has it as a word of its language."""


class LineWords(NamedTuple):
    """The words of a document, as far as they stand within its lines."""

    known: frozenset[str]
    """In lower case."""
    of_one: frozenset[str]
    """Those of one letter, as Russian `в` or Polish `w`."""


def words_within(segments: Iterable[TextRun]) -> LineWords:
    """The words within the lines: the first of a line may lack its drop cap."""
    lines = [s.text.partition(" ")[2] for s in segments]
    letters = Counter(letter for line in lines for letter in ALONE.findall(line))
    used = {letter for letter, count in letters.items() if count >= ALONE_MIN and letter.islower()}
    return LineWords(Vocabulary.of(lines).words, frozenset(used))


def with_drop_caps_joined(segments: list[TextRun], words: LineWords) -> list[TextRun]:
    """The segments with each drop cap in front of its line; the document has these words."""
    body = typical([s.size for s in segments])
    caps = [
        s for s in segments if len(s.text.strip("“\"'’«„‘")) == 1 and s.size > LARGER_MIN * body
    ]
    found = list(segments)
    for cap in caps:
        if not cap.text.rstrip(ELISION)[-1:].isalpha():
            continue
        top = cap.baseline + 0.7 * cap.size
        beside = [
            s
            for s in found
            if s is not cap
            and cap.baseline - body < s.baseline < top
            and -0.3 * body < s.left - cap.right < NEAR_EM * body
        ]
        if len(beside) < 2:
            continue
        first = max(beside, key=lambda s: s.baseline)
        space = " " if is_word(cap, first, words) else ""
        text = cap.text + space + first.text
        whole = replace(first, text=text, left=min(s.left for s in beside))
        found = [whole if s is first else s for s in found if s is not cap]
    return found


def is_word(cap: TextRun, line: TextRun, words: LineWords) -> bool:
    """Whether the letter is a word of its own: `A man`, but `All`, and `Once` without a doubt.

    A gap may be as narrow behind a word as within one. Then the words of the document decide.
    """
    letter, second = cap.text[-1], line.text.split()[0].rstrip(".,;:!?")
    is_used = letter not in WORDS_OF_ONE and letter.lower() in words.of_one
    if letter not in WORDS_OF_ONE and not is_used:
        return False
    if second.isdigit():
        return is_used or len(second) == YEAR_DIGITS
    if not second[:1].isalpha():
        return False
    whole = (letter + second).casefold()
    if letter in ALWAYS or (second.istitle() and len(second) > 1):
        return True
    ending = ENDING_MAX if is_used else 0
    is_known = len(second) > 1 and is_spelt(second.casefold(), words, ending)
    is_part = bool(OPENING.fullmatch(whole)) or is_spelt(whole, words, ending)
    if line.left - cap.right > SPACE_EM * line.size:
        is_usual = letter in FREQUENT and second.islower() and not is_part
        return is_usual or (is_known and whole not in words.known)
    return is_known and not is_part


def is_spelt(word: str, words: LineWords, ending: int) -> bool:
    """Whether the document has the word, or a longer one that begins with it.

    `ending` letters of the word may differ, if enough remain.
    """
    stem = word[: max(len(word) - ending, STEM_MIN)]
    longer = len(word) >= STEM_MIN and any(other.startswith(stem) for other in words.known)
    return longer or word in words.known

"""Lines to one text: hyphens at line ends are mended by the document's own words."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

HYPHENED: Final = re.compile(r"[^\W\d_][-\u2010\u00ad]")
OPEN_END: Final = re.compile(r"[—/]$|\w–$")
"""A line that ends so goes on without a space."""
WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
IDEOGRAPHS: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]")
"""Scripts without spaces between words."""
HANGUL_AT_END: Final = re.compile(r"[\uac00-\ud7af]+$")
HANGUL: Final = re.compile(r"[\uac00-\ud7af]+")
COMPOUND: Final = re.compile(
    r"(?:(?P<firm>self|quasi|half|well)|non|semi)-(?!ish|less|ness|sense)[^\W\d_]{4,}"
)
"""Words with a hyphen of their own; the loose ones only if the second part is a word, as in no
`semi-nary`. `all-` is not among them: in German, `gemein` is a word."""
KOREAN_ENDINGS: Final = frozenset(
    [
        *("은", "는", "을", "를", "의", "에서", "에게", "으로", "까지", "부터"),
        *("습니다", "니다", "였다", "했다"),
    ]
)
"""Particles and endings, which begin no word."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words that a document spells within its lines, in lower case."""

    words: frozenset[str]

    @classmethod
    def of(cls, lines: Iterable[str]) -> "Vocabulary":
        """The words of some lines, but for the last of each, which may be a part of one."""
        return cls(frozenset(word.casefold() for line in lines for word in WORD.findall(line)[:-1]))

    def joined(self, first: str, second: str) -> str:
        """Two parts of a word as one word: with a hyphen only if the document spells it so."""
        word = re.match(r"[^\W\d_]*", second)
        tail = word[0] if word else ""
        parts = re.split(r"[^\w-]", first)[-1].casefold()
        hyphened = f"{parts}-{tail.casefold()}" in self.words
        solid = f"{parts}{tail.casefold()}" in self.words
        compound = COMPOUND.fullmatch(f"{parts}-{tail}")
        kept = hyphened or (compound and (compound["firm"] or tail in self.words))
        keeps = not solid and (kept or not tail[:1].islower())
        return f"{first}-{second}" if keeps else first + second

    def is_korean_word(self, first: str, second: str) -> bool:
        """Whether two pieces of Korean are one word, which a line's end parts at any syllable."""
        head, tail = HANGUL_AT_END.search(first), HANGUL.match(second)
        if not head or not tail:
            return False
        apart = head[0] in self.words and tail[0] in self.words
        return tail[0] in KOREAN_ENDINGS or (head[0] + tail[0] in self.words and not apart)


def whole(lines: Sequence[str], vocabulary: Vocabulary) -> str:
    """The lines of one paragraph as one text."""
    text = ""
    for line in lines:
        text = glued(text, line, vocabulary)
    return text


def glued(text: str, line: str, vocabulary: Vocabulary) -> str:
    """A text and the line that goes on with it."""
    if not text or not line:
        return text or line
    if HYPHENED.fullmatch(text[-2:]):
        return vocabulary.joined(text[:-1], line)
    if IDEOGRAPHS.match(text[-1]) and IDEOGRAPHS.match(line[0]):
        return text + line
    solid = OPEN_END.search(text) or vocabulary.is_korean_word(text, line)
    return text + line if solid else f"{text} {line}"


def words_in(text: str) -> int:
    """The number of words; of a script without spaces, two signs are one."""
    return len(text.split()) + len(IDEOGRAPHS.findall(text)) // 2


def key(text: str) -> str:
    """A text as it is compared: its letters and figures in lower case."""
    return re.sub(r"[\W_]+", "", text.casefold())


def same_heading(text: str, wanted: str) -> bool:
    """Whether a paragraph is the heading that the outline names, perhaps with its number."""
    if text == wanted:
        return True
    longer, shorter = sorted((text, wanted), key=len, reverse=True)
    return longer.endswith(shorter) and len(longer) - len(shorter) < 12 and len(shorter) > 3

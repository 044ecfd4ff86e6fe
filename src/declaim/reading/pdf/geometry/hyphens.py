"""Lines to one text: hyphens at line ends are mended by the document's own words."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

HYPHENED: Final = re.compile(r"[^\W\d_][-\u2010\u00ad]")
OPEN_END: Final = re.compile(r"[—/]$|\w–$")
"""A line that ends so goes on without a space."""
WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
FIGURE_HYPHENED: Final = re.compile(r"\d[-\u2010]")
AND: Final = frozenset({"und", "oder", "bzw", "sowie", "and"})
"""Words behind a hyphen that stands for a part left out, as in `an- und abschalten`."""
AND_IF_SEEN: Final = re.compile(
    r"[^\W_]- (or|to|nor|bis|als|et|ou|y|e|o|u|en|of|och|eller|og|tot|ili|a)\b"
)
"""Words that stand so, and may also be the end of a word: `col-or`, `Frau-en`."""
LINKS: Final = frozenset({"of", "the", "and"})
"""Words within a compound of more than two parts: `man-of-war`."""
LOOSE_LINKS: Final = frozenset({"in", "to", "by", "at", "on", "up", "out", "a"})
"""Words that stand so, and may also be a part of a word: `up-to-date`, `cab-in-crew`."""
IDEOGRAPHS: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]")
"""Scripts without spaces between words."""
HANGUL_AT_END: Final = re.compile(r"[\uac00-\ud7af]+$")
HANGUL: Final = re.compile(r"[\uac00-\ud7af]+")
COMPOUND: Final = re.compile(
    r"(?:self|quasi|half|well|(?P<loose>non|semi))-(?!ish|less|ness|sense)[^\W\d_]{4,}"
    r"|(?:twen|thir|for|fif|six|seven|eigh|nine)ty-(?:one|two|three|four|five|six|seven|eight|nine"
    r"|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)s?|[^\W\d_]+-in-laws?"
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
    ands: frozenset[str] = AND
    """The words that stand behind a hyphen and a space, as `und` in `an- und abschalten`."""

    @classmethod
    def of(cls, lines: Iterable[str]) -> "Vocabulary":
        """The words of some lines, but for the last of each, which may be a part of one."""
        folded = [line.casefold() for line in lines]
        return cls(
            frozenset(word for line in folded for word in WORD.findall(line)[:-1]),
            AND.union(word for line in folded for word in AND_IF_SEEN.findall(line)),
        )

    def joined(self, first: str, second: str) -> str:
        """Two parts of a word as one word: with a hyphen only if it is spelt so."""
        word = WORD.match(second)
        head, tail = re.split(r"[^\w-]", first)[-1], word[0] if word else ""
        solid = f"{head}{tail.partition('-')[0]}".casefold() in self.words
        if tail in self.ands and not solid:
            return f"{first}- {second}"
        keeps = not solid and (self.has_hyphen(head, tail) or not tail[:1].islower())
        return f"{first}-{second}" if keeps else first + second

    def has_hyphen(self, head: str, tail: str) -> bool:
        """Whether a hyphen belongs between the two parts of a word."""
        whole, after = f"{head}-{tail}".casefold(), tail.partition("-")[0]
        if whole in self.words or f"{head.casefold()}-{after}" in self.words:
            return True
        if compound := COMPOUND.fullmatch(whole):
            return not compound["loose"] or after in self.words
        *before, last = head.split("-")
        if f"{last.casefold()}{after}" in self.words:
            return False
        links = {last if before else "", after if after != tail else ""}
        known = last in self.words and after in self.words
        return bool(links & LINKS or (known and (before or links & LOOSE_LINKS)))

    def is_number_word(self, first: str, second: str) -> bool:
        """Whether a hyphen joins a number to a number or a word, as in `20-year-old`."""
        word = WORD.match(second)
        goes_on = second[:1].isdigit() or (second[:1].islower() and word)
        return bool(FIGURE_HYPHENED.fullmatch(first[-2:]) and goes_on) and not (
            word and word[0] in self.ands
        )

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
    solid = OPEN_END.search(text) or vocabulary.is_number_word(text, line)
    solid = solid or vocabulary.is_korean_word(text, line)
    return text + line if solid else f"{text} {line}"


def letters_of(text: str) -> int:
    """The number of letters; a sign of Chinese, Japanese or Korean is as wide as two."""
    return sum(map(str.isalpha, text)) + len(IDEOGRAPHS.findall(text))


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

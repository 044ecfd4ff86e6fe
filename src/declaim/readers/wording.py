"""What the words of one passage tell, whatever stands around it."""

import re
from typing import Final

PROSE_WORDS: Final = 25
"""So many words are prose, whatever they end with."""
SENTENCE_WORDS: Final = 8
"""So many words that end like a sentence are prose."""
HEADLINE_WORDS: Final = 30
SHORT: Final = 160
"""Characters: bylines, captions and mastheads are no longer."""
TOP: Final = 40
"""Passages: a headline stands among the first."""

SENTENCE_ENDS: Final = (".", "!", "?", "…", "。", "！", "？", "؟", "।", ":")
CLOSING: Final = "\"'”’»)]* "

BYLINE: Final = re.compile(
    r"(?:(?:words|text|story|written|reported|posted|interview|reporting|recipe|poem|photographs?"
    r"|photography|pictures|illustrations?) )?by:? (?!the (?:end|time|way)\b)\S",
    re.IGNORECASE,
)
BYLINE_START: Final = re.compile(r"^.*?\bby:? ", re.IGNORECASE)
NAME: Final = r"[A-Z][\w.’'-]*(?: (?:[A-Z][\w.’'-]*|de|van|von|al|bin)){1,3}"
NAMES: Final = re.compile(
    rf"{NAME}[¹²³⁴*†\d]*(?: \(\w+\))?(?:(?:,| and| &|, and) {NAME}[¹²³⁴*†\d]*(?: \(\w+\))?)*"
)
SITE: Final = re.compile(
    r"(?:news|newspaper|newsroom|herald|post|times|courier|gazette|magazine|blog|review|journal"
    r"|letters|daily|weekly|archive|table|kitchen|exchange|stack|online|wiki|\.(?:com|org|net))$"
    r"|^(?:proceedings|transactions|journal) of\b|^~?/|^www\.|^notes from\b|\bvol\.? ?\d",
    re.IGNORECASE,
)
MASTHEAD: Final = re.compile(
    r"\s[|•·]\s|^from .*encyclop|\bofficial (?:web)?site\b|\bfrom .* newspaper$", re.IGNORECASE
)
REFERENCES: Final = re.compile(
    r"(?:\d+\.? )?(?:references|bibliography|notes|footnotes|citations|works cited|sources"
    r"|literature|external links|further reading|notes and references)(?:\[edit\])?:?",
    re.IGNORECASE,
)
REFERENCE: Final = re.compile(
    r"(?:\d+\. )?\^|\[\w{1,3}\] |https?://|doi:|Media related to"
    r"|.{0,200}(?:\((?:1[6-9]|20)\d\d\w?\)|\bISBN\b|\bdoi\b|\bpp?\. ?\d|\bRetrieved\b|\bArchived\b)"
)
CHAPTER: Final = re.compile(
    r"(?i:chapter|part|book|section|canto|act|scene) (?:[IVXLC]+|\d+|(?i:one|two|three|four|five"
    r"|six|seven|eight|nine|ten|the \w+))\b(?:[.:]? [^.!?]{1,60})?\.?"
    r"|[IVXLC]+\.?|[IVXLC]+[.:] [^.!?]{1,60}"
)
SPEAKER: Final = re.compile(r"([^\W\d_][\w.’'-]*(?: [\w.’'-]+){0,3}): (?=\S)")


def is_prose(text: str) -> bool:
    """Whether `text` reads as sentences: what no rule may drop without a strong reason."""
    # Chinese and Japanese do not part words by spaces: two characters count as one.
    words = len(text.split()) + len(re.findall("[\u3040-\u30ff\u4e00-\u9fff]", text)) // 2
    return words >= PROSE_WORDS or (words >= SENTENCE_WORDS and ends_a_sentence(text))


def ends_a_sentence(text: str) -> bool:
    """Whether `text` ends with a full stop or its like, perhaps inside quotation marks."""
    return text.rstrip(CLOSING).endswith(SENTENCE_ENDS)


def is_byline(text: str) -> bool:
    """Whether `text` begins like a byline and says no more."""
    return len(text) <= SHORT and bool(BYLINE.match(text)) and not is_prose(text)


def key(text: str) -> str:
    """`text` without case, punctuation and a wiki's `[edit]`: what makes two passages the same."""
    return " ".join(re.findall(r"\w+", text.casefold().removesuffix("[edit]")))


def speaker(text: str) -> str:
    """The label before the first colon, where one stands there, in lower case."""
    label = SPEAKER.match(text[:80])
    return label[1].casefold() if label else ""

"""The speeches inside a paragraph: the words between quotation marks, and their speaker."""

import re
from collections.abc import Collection
from functools import cache
from typing import Final, NamedTuple

QUOTED: Final = re.compile(
    r"“[^“”]+(?:”|$)|«[^«»]+»|„[^„“”]+[“”]|「[^「」]+」|『[^『』]+』"
    r'|(?<!\w)"[^"]+"(?!\w)'
    r"|(?<![\w’])‘(?=[^’]{2})[^‘]+?[,.!?…—-]’(?!\w)"
    r"|(?<![\w'])'(?=\w)(?:[^']|(?<=\w)'(?=\w))+?[,.!?…—-]'(?!\w)"
)
"""Words between marks; the second curved double mark may be in a later paragraph."""
STOPS: Final = (".", ",", "!", "?", "…", "—", "–", "--", ";", ":", "。", "！", "？", "、")
NAMED_MAX_WORDS: Final = 2
"""Words of a mere name in marks, the “Old Bridge”: no stop is before the second mark."""
SAYING: Final = (
    r"added|admitted|agreed|announced|answered|argued|asked|assented|bawled|began"
    r"|begged|breathed|called|chuckled|commented|complained|concluded|continued"
    r"|corroborated|cried|declared|demanded|drawled|echoed|ejaculated|enquired"
    r"|exclaimed|explained|faltered|gasped|groaned|growled|grumbled|grunted|inquired"
    r"|insisted|interposed|interrupted|joked|laughed|moaned|mumbled|murmured|muttered"
    r"|observed|ordered|panted|persisted|pleaded|proceeded|promised|protested|pursued"
    r"|quavered|rejoined|remarked|repeated|replied|responded|resumed|retorted|returned"
    r"|roared|said|says|screamed|shouted|shrieked|sighed|snapped|sneered|snorted"
    r"|sobbed|sputtered|stammered|suggested|told|urged|ventured|wailed|warned"
    r"|whispered|wondered|yelled"
)
"""English verbs of speech, as stories and newspapers have them beside a quotation."""


class Quotation(NamedTuple):
    """Somebody's words, with their marks."""

    start: int
    stop: int
    """Half-open character span in the paragraph."""
    speaker: str
    """One of the names, or empty."""


def quotations(text: str, names: Collection[str] = ()) -> tuple[Quotation, ...]:
    """The speeches of a paragraph, in order, with the speaker that an English verb of speech names.

    A paragraph in which one name alone speaks is all that person's.
    """
    found = [
        (match, _speaker(text, match, tuple(sorted(names))))
        for match in QUOTED.finditer(text)
        if _is_said(text, match)
    ]
    known = {speaker for _, speaker in found if speaker}
    only = known.pop() if len(known) == 1 else ""
    return tuple(Quotation(*match.span(), speaker or only) for match, speaker in found)


def _is_said(text: str, match: re.Match[str]) -> bool:
    inside = match[0][1:].rstrip("”»“」』\"’'").rstrip()
    if inside.endswith(STOPS) or not match[0].endswith(("”", "»", "“", "」", "』", '"', "’", "'")):
        return True
    return len(inside.split()) > NAMED_MAX_WORDS and text[match.end() :][:1] in {",", ".", "!", "?"}


def _speaker(text: str, match: re.Match[str], names: tuple[str, ...]) -> str:
    if not names:
        return ""
    behind, before = _patterns(names)
    told = behind.match(text, match.end()) or before.search(text[: match.start()])
    name = told["name"] or told["name2"] if told else ""
    return next((known for known in names if known.casefold() == name.casefold()), "")


@cache
def _patterns(names: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    longest_first = sorted(map(re.escape, names), key=len, reverse=True)
    one = rf"(?=[A-Z]|an? |the )(?i:{'|'.join(longest_first)})\b(?! [A-Z])"
    verb = rf"(?:{SAYING})\b"
    title = r"(?:(?:Mrs?|Ms|Dr|Miss|Sir|Lady)\.? )??"
    behind = rf",? (?:{verb} {title}(?P<name>{one})|{title}(?P<name2>{one}) {verb})"
    before = rf"(?<!\w){title}(?P<name>{one})(?: \w+ly)? {verb}[^.!?“\"]{{0,20}}[,:] (?P<name2>)$"
    return re.compile(behind), re.compile(before)

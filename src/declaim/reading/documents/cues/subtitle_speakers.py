"""The names in brackets before the words: who speaks, and which brackets are sounds."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from declaim.reading.documents.cues.subtitle_cues import SubtitleCue
from declaim.reading.documents.cues.subtitle_sounds import HEARD, SOUND_WORDS
from declaim.structure.signs.wording import ends_a_sentence

ABOVE: Final = r"((?:[\s\-–—>]|</?[a-z][^<>]{0,40}>|\{\\[^{}]{0,40}\}){0,8})"
"""The signs and the tags before a bracket."""
BRACKETED: Final = re.compile(
    r"([\s\-–—]{0,4})[（(]((?=[^（）()]*[ぁ-ヿ一-鿿々])[\w・＝ー　 ]{1,12})[）)](?=[ 　]*[^\s（(])"
)
"""A name in brackets before the words, as it stands for the speaker in Japan."""
MANNER: Final = re.compile(r"(?:で|に|ながら|つつ|声|音|語|笑|笑い|泣き)$")
"""The end of words in such brackets that tell how one speaks."""
LABEL: Final = re.compile(ABOVE + r"(?:\[([^\[\]\n]{1,60})\]|\(([^()\n]{1,60})\))[ \t]*(:?)")
"""A bracket at the beginning of a line."""
NAME: Final = re.compile(r"[^\W\d_][\w'’-]*\.?(?: (?:[^\W\d_][\w'’-]*\.?|\d{1,2})){0,2}")
"""A name, or how a person is called of whom the film tells no name: `Man 2`."""
PERSON: Final = re.compile(
    r"(?:(?:(?:fe)?male|young|old|older|little) )?(?:(?:wo)?m[ae]n|boys?|girls?|child(?:ren)?|kids?"
    r"|narrator|reporter|announcer|newscaster|anchor|interviewer|host|presenter|speaker|operator"
    r"|dispatcher|officer|doctor|nurse|teacher|soldier|guard|driver|waiter|waitress|all|both"
    r"|everyone|together|voice|mother|father|mum|mom|dad)"
    r"(?: (?:\d{1,2}|(?:on|over|through|from|via|in|at) [\w ]{2,24}))?",
    re.IGNORECASE,
)
"""A person without a name."""
NAME_TIMES_MIN: Final = 2
"""A bracket is surely a name if it stands before so many lines."""
LINES_BELOW: Final = 4
"""The words stand before so many lines below the bracket."""


@dataclass(frozen=True, slots=True)
class Bracket:
    """A bracket at the beginning of a line with words behind it, and how they are parted."""

    name: str
    """Its first words, up to a comma: how one speaks is behind."""
    has_more: bool
    """Whether there is a comma."""
    has_colon: bool


def with_speakers(cues: Sequence[SubtitleCue]) -> list[SubtitleCue]:
    """The cues, with a name in brackets before the words as the tag of a voice."""
    found = (BRACKETED.match(line) for cue in cues for line in cue.shown)
    counted = Counter(match[2] for match in found if match and not MANNER.search(match[2]))
    japanese = {name for name, times in counted.items() if times >= NAME_TIMES_MIN}
    names = names_among(cues)

    def named(shown: Sequence[str], i: int) -> str:
        line = shown[i]
        if (match := BRACKETED.match(line)) and match[2] in japanese:
            return f"{match[1]}<v {match[2]}>{line[match.end() :]}"
        bracket = bracket_in(shown, i)
        match = LABEL.match(line)
        if not bracket or not match or not (name := speaker_of(bracket, names)):
            return line
        return f"{match[1]}<v {name}> {line[match.end() :]}"

    return [
        replace(cue, shown=[named(cue.shown, i) for i in range(len(cue.shown))]) for cue in cues
    ]


def speaker_of(bracket: Bracket, names: frozenset[str]) -> str:
    """The speaker that a bracket tells: `[Ada]`, `[Ada, in French]`, `[Ada sighs]`; or empty."""
    if PERSON.fullmatch(bracket.name) or bracket.name in names:
        return bracket.name
    first, _, rest = bracket.name.partition(" ")
    return first if first in names and rest.islower() else ""


def bracket_in(shown: Sequence[str], i: int) -> Bracket | None:
    """The bracket with which a line begins, if it is no part of a sentence and words follow."""
    match = LABEL.match(shown[i]) if "[" in shown[i] or "(" in shown[i] else None
    if not match:
        return None
    above = LABEL.sub("", shown[i - 1]) if i else ""
    is_apart = not above.strip() or ends_a_sentence(above) or "-" in match[1] or match[4]
    behind = re.search(
        r"\w", LABEL.sub("", "\n".join([shown[i][match.end() :], *shown[i + 1 : i + LINES_BELOW]]))
    )
    name, comma, _ = (match[2] or match[3]).strip().partition(",")
    return Bracket(name, bool(comma), bool(match[4])) if is_apart and behind else None


def names_among(cues: Sequence[SubtitleCue]) -> frozenset[str]:
    """The names that stand in brackets before the words.

    Such a name has capitals and no word of a sound. It comes again, or has a colon or a manner
    behind it, or the film says it, or the sounds of this film are all in small letters.
    """
    brackets = [b for cue in cues for i in range(len(cue.shown)) if (b := bracket_in(cue.shown, i))]
    if not brackets:
        return frozenset()
    alone = {*alone_in(cues)}
    words = " ".join(LABEL.sub("", line) for cue in cues for line in cue.shown)
    told = {*re.findall(r"(?<=[a-zß-ÿ,] )[A-ZÀ-Þ][\w'’-]+", words)}
    small = {*re.findall(r"\b[a-zß-ÿ]\w*", words)}
    is_styled = bool(alone) and all(map(str.islower, alone))
    counted = Counter(each.name for each in brackets)
    sure = {b.name for b in brackets if b.has_colon or b.has_more}
    names: set[str] = set()
    for name, times in counted.items():
        parts = name.split()
        if not NAME.fullmatch(name) or SOUND_WORDS.search(name) or name in alone:
            continue
        if any(part[0].islower() for part in parts):
            continue
        is_said = {part.title() for part in parts} & told
        is_a_verb = HEARD.fullmatch(name.lower()) is not None
        comes_again = times >= NAME_TIMES_MIN and not is_a_verb
        is_no_word = not {part.lower() for part in parts} & small
        is_shouted = name.isupper() and len(name) > 1
        is_told = name in sure or (not is_shouted and (comes_again or (is_styled and is_no_word)))
        if is_said or is_told:
            names.add(name)
    return frozenset(names)


def alone_in(cues: Sequence[SubtitleCue]) -> Iterator[str]:
    """The words of the brackets that are all of a cue: they are sounds."""
    for cue in cues:
        match = LABEL.fullmatch(" ".join(cue.shown).strip())
        if match:
            yield (match[2] or match[3]).strip()

"""The words of sounds, which a listener of the film hears and no one says."""

import re
from typing import Final

SOUND_WORDS: Final = re.compile(
    r"\b(?:music\w*|m[uú]sica|musi[kq]\w*|muziek|applau\w*|applaud\w*|aplauso?s?|applaus\w*|laugh\w*"
    r"|lach(?:t|en|end)|gelächter|rires?|risas?|ri[ds]ate|chuckl\w*|giggl\w*|cheer(?:s|ing)|sigh\w*"
    r"|seufz\w*|soupir\w*|suspir\w*|sospir\w*|gasp\w*|groan\w*|grunt\w*|moan\w*|mutter\w*|mumbl\w*"
    r"|sob(?:s|bing)|cr(?:y|ies|ying)|weep\w*|whimper\w*|wail\w*|scream\w*|shout\w*|yell\w*"
    r"|whisper\w*|scoff\w*|snort\w*|sniff\w*|snor(?:es|ing)|cough\w*|sneez\w*|yawn\w*|gulp\w*"
    r"|exhal\w*|inhal\w*|breath\w*|pant(?:s|ing)|hum(?:s|ming)|sing(?:s|ing)|whistl\w*"
    r"|clears?|clearing|throat|chatter\w*|indistinct\w*|inaudibl\w*|unintelligible|crosstalk"
    r"|silence|pause|noise|foreign|speak(?:s|ing)|chant\w*|murmur\w*|clap(?:s|ping)?|bark(?:s|ing)?"
    r"|growl\w*|howl\w*|roar(?:s|ing)?|chirp\w*|creak\w*|slam\w*|bang(?:s|ing)?|thud\w*|clatter\w*"
    r"|click\w*|beep\w*|buzz\w*|ring(?:s|ing)|chim(?:es|ing)|toll(?:s|ing)|knock\w*|rustl\w*"
    r"|rumbl\w*|thunder\w*|gunshots?|gunfire|explo(?:sions?|des|ding)|siren\w*|alarm|footsteps"
    r"|engine|horn|honk\w*|squeal\w*|screech\w*|splash\w*|theme|playing|plays|continues|audience"
    r"|blank_audio)\b|_",
    re.IGNORECASE,
)
"""Such words, and the sign with which YouTube hides one."""
WORDS_OF_A_SENTENCE: Final = re.compile(
    r"(?:of|the|an?|his|hers?|its|my|your|our|their|this|that|these|those|to|in|on|at|for|from|with"
    r"|by|and|or|who|which|as|is|are|was|were|he|she|it|they|we|you|i)\b"
)
"""The first words of what is put into a sentence."""
HEARD: Final = re.compile(r"(?:\w{3,}s|\w{3,}ing)")
"""The form of a verb that tells what is heard: `[door opens]`."""
IN_CAPITALS: Final = re.compile(r"[^\W\d_a-z][^a-zß-öø-ÿ.,:;!?…\"“”\d♪#\[\]()]{2,60}")
"""A line in capitals, without a stop."""
WORDS_MAX: Final = 6
"""More words in capitals are shouted or shown."""


def tells_a_sound(words: str) -> bool:
    """Whether words in square brackets within a sentence tell a sound, and are none of its own."""
    if not words[:1].islower() or not words.isascii() or SOUND_WORDS.search(words):
        return True
    last = words.rsplit(maxsplit=1)[-1]
    return not WORDS_OF_A_SENTENCE.match(words) and bool(HEARD.fullmatch(last))


def is_a_sound_in_capitals(line: str) -> bool:
    """Whether a line tells a sound as in Britain, without brackets: `THUNDER RUMBLES`."""
    is_short = len(line.split()) <= WORDS_MAX
    return is_short and bool(IN_CAPITALS.fullmatch(line)) and bool(SOUND_WORDS.search(line))

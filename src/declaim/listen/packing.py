"""The times that the page's script knows, packed into signs of six bits.

`times.js` unpacks it. A number is written five bits a sign, the low ones first; the sixth bit says
that more follow. For each block, in order:

    the number of its sentences; then

of each sentence, counted from the end of the one before it:

    twice its characters, and one more where the characters passed over follow, because they are not
    the usual (none in front of the first, one in front of the others); the hundredths of a second
    that pass, its own hundredths; its words whose times are known; then

of each word one sign, the fiftieths of a second since the word before it began, where it is the
word that `_expected` finds; else `_OTHER` and three numbers: fiftieths, characters passed over,
characters.

Characters are counted as a browser counts, in UTF-16. Written as numbers, the times of a book took
four times the room of its text.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from declaim.model import Block, Cue

_HUNDREDTHS: Final = 100
"""A second; a sentence's times are rounded down to one of them, a word's to two."""
SIGNS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_OTHER: Final = 63
AROUND: Final = " \n\t.,;:!?…\"'“”‘’«»‹›„()[]{}<>—–-*_/·•،؛؟。、「」"
"""The signs around a word that are no part of it."""


def packed(blocks: Sequence[Block], cues: Mapping[int, Sequence[Cue]], frame_rate: int) -> str:
    """The times of what is heard of the blocks; `cues` are in order, by block."""
    return "".join(_packed(blocks, cues, frame_rate))


def _packed(
    blocks: Sequence[Block], cues: Mapping[int, Sequence[Cue]], frame_rate: int
) -> Iterator[str]:
    heard = 0
    for index, block in enumerate(blocks):
        sentences = cues.get(index, ())
        yield _number(len(sentences))
        position = 0
        for cue in sentences:
            begin = block.text.find(cue.text, position)
            written = cue.text if begin >= 0 else ""  # heard all the same
            begin = max(begin, position)
            start, stop = (hundredths(frame, frame_rate) for frame in (cue.start, cue.stop))
            passed, usual = _units(block.text[position:begin]), int(position > 0)
            yield _number(2 * _units(written) + (passed != usual))
            yield _number(passed) if passed != usual else ""
            yield _number(start - heard) + _number(stop - start)
            yield _words(cue, start, frame_rate)
            position, heard = begin + len(written), stop


def hundredths(frame: int, frame_rate: int) -> int:
    """A frame's time in hundredths of a second."""
    return frame * _HUNDREDTHS // frame_rate


def _words(cue: Cue, start: int, frame_rate: int) -> str:
    words = () if cue.estimated else cue.words
    signs = [_number(len(words))]
    position = steps = 0
    for word in words:
        now = max(steps, (hundredths(word.frame, frame_rate) - start) // 2)
        end = word.offset + word.length
        if now - steps < _OTHER and _expected(cue.text, position) == (word.offset, end):
            signs.append(SIGNS[now - steps])
        else:
            skipped, said = cue.text[position : word.offset], cue.text[word.offset : end]
            signs += SIGNS[_OTHER], _number(now - steps)
            signs += _number(_units(skipped)), _number(_units(said))
        position, steps = end, now
    return "".join(signs)


def _expected(text: str, position: int) -> tuple[int, int]:
    """The span of the next word: up to white space, without the signs around it."""
    while position < len(text) and text[position] in AROUND:
        position += 1
    end = next((i for i in range(position, len(text)) if text[i] in " \n\t"), len(text))
    return position, position + len(text[position:end].rstrip(AROUND))


def _number(number: int) -> str:
    signs = ""
    while number > 31:
        signs += SIGNS[32 | number & 31]
        number >>= 5
    return signs + SIGNS[number]


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2

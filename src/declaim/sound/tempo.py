"""Speech slower or faster than its engine can speak, at the same pitch: libavfilter's atempo."""

from declaim.model import Speech, Word
from declaim.sound.pcm import filtered


def stretched(speech: Speech, tempo: float) -> Speech:
    """The speech `tempo` times as fast, with its words where they are heard then."""
    frames = filtered(
        speech.pcm,
        speech.frame_rate,
        ("atempo", f"{tempo:.4f}"),
        ("aformat", "sample_fmts=s16"),
    )
    pcm = b"".join(bytes(frame.planes[0])[: 2 * frame.samples] for frame in frames)
    last = len(pcm) // 2 - 1
    words = tuple(
        Word(min(last, round(word.frame / tempo)), word.offset, word.length)
        for word in speech.words
    )
    return Speech(pcm, speech.frame_rate, words)

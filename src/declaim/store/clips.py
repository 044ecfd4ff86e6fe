"""Clips in the store: the head is frame rate, frames and words, the payload the samples."""

from struct import Struct

from declaim.basics.word_times import WORD_BYTES, Words
from declaim.errors import DamagedEntry
from declaim.model import Clip, Speech
from declaim.store import Store

_HEAD = Struct("<II")  # frame rate (Hz), frames; the words stand behind them
_FRAME_RATES = range(1, 768_001)
_BYTES_PER_FRAME = 2


def keep_clip(store: Store, key: str, speech: Speech) -> Clip:
    """Keep the speech as the clip `key`. Raises Unwritable."""
    words = Words.of(speech.words)
    head = _HEAD.pack(speech.frame_rate, speech.frames) + words.packed
    store.put(key, head, speech.pcm)
    return Clip(key, speech.frame_rate, speech.frames, words, fresh=True)


def known_clip(store: Store, key: str, *, fresh: bool) -> Clip:
    """The clip `key`; DamagedEntry where the store has no sound one."""
    head = store.head(key)
    if head is None:
        raise DamagedEntry(key)
    with store.believing(key):
        frame_rate, frames = _HEAD.unpack_from(head)
        words = head[_HEAD.size :]
        if frame_rate not in _FRAME_RATES or not frames or len(words) % WORD_BYTES:
            raise ValueError("no clip")
    return Clip(key, frame_rate, frames, Words(words), fresh)


def samples(store: Store, clip: Clip) -> bytes:
    """The clip's samples, mono s16; DamagedEntry where the store has no sound ones."""

    def parse(payload: bytes) -> bytes:
        if len(payload) != clip.frames * _BYTES_PER_FRAME:
            raise ValueError("not this clip's samples")
        return payload

    return store.load(clip.key, parse)

"""One clip and its silences -> encoded packets that can stand beside any others.

The splice: every segment is encoded by an encoder of its own, on whole packets, with silence at
both ends; what the encoder gives before the first sample is dropped, and the rest strung together.
Because every joint falls in silence, a decoder that runs over it hears none. The counts below were
measured on 1,000 joins a codec (tests/containers/test_splice.py): no drift, joints silent to the
last bit.
"""

from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import cast

import av
from av.audio.codeccontext import AudioCodecContext

from declaim.model import Grid
from declaim.sound.pcm import resample, s16_frame


@dataclass(frozen=True, slots=True)
class Codec:
    """An encoder, and the packets of it that the splice keeps."""

    name: str
    """The encoder's name in libavcodec."""
    packet: int
    """Frames a packet."""
    primed: int
    """Packets that the encoder gives before the one that holds the first frame."""
    lead: int
    """Packets of silence before the clip; so that what is dropped holds none of it."""
    delay: int
    """Frames that a decoder drops before the first one; as many of the last are never heard."""
    tail: int
    """Packets of silence at least after the clip; so that the decoder has come to rest."""
    bit_rate: int
    """Bits a second."""
    sample_format: str
    options: tuple[tuple[str, str], ...] = ()
    frame_rate: int | None = None
    """Hz, where the codec has but one; else the clips' own."""
    pushed: int = field(default=0, repr=False)  # not in a recipe, whose other values tell it
    """Frames of silence put in front, so that what the encoder gives before is whole packets."""

    def grid(self, clip_rate: int) -> Grid:
        """The grid of clips at `clip_rate` (Hz)."""
        rate = self.frame_rate or clip_rate
        return Grid(rate, self.packet, self.lead * self.packet, self.tail * self.packet, self.delay)

    @property
    def identity(self) -> str:
        """Everything that shapes its packets, for a recipe."""
        library = av.library_versions["libavcodec"]
        return f"{self} libavcodec {'.'.join(map(str, library))}"

    def configure(self, context: AudioCodecContext, frame_rate: int) -> None:
        """Set up an encoder, not yet open, for mono sound at `frame_rate` (Hz)."""
        context.sample_rate = frame_rate
        context.layout = "mono"
        context.format = self.sample_format
        context.bit_rate = self.bit_rate
        context.time_base = Fraction(1, frame_rate)

    def encode(self, pcm: bytes, clip_rate: int, lead: int, frames: int) -> list[bytes]:
        """The packets of `lead` frames of silence, a clip (mono s16), silence up to `frames`."""
        rate = self.frame_rate or clip_rate
        samples = bytes(2 * (self.pushed + lead)) + resample(pcm, clip_rate, rate)
        context = cast("AudioCodecContext", av.CodecContext.create(self.name, "w"))
        self.configure(context, rate)
        context.options = dict(self.options)
        resampler = av.AudioResampler(self.sample_format, "mono", rate, self.packet)
        padded = s16_frame(samples.ljust(2 * (self.pushed + frames), b"\0"), rate)
        packets: list[bytes] = []
        for piece in (*resampler.resample(padded), *resampler.resample(None), None):
            packets += map(bytes, context.encode(piece))
        return packets[self.primed : self.primed + frames // self.packet]


AAC = Codec(
    name="aac",
    packet=1024,
    primed=1,
    lead=2,
    tail=1,
    delay=0,
    bit_rate=64_000,
    sample_format="fltp",
    # no noise substitution: a decoder draws the noise, and the same packet would sound different
    options=(("aac_coder", "fast"), ("aac_pns", "0")),
)
MP3 = Codec(
    name="libmp3lame",
    packet=576,
    primed=1,
    lead=2,
    tail=2,
    delay=529,  # a decoder's own; the LAME tag that libavformat writes states 0 of the encoder
    bit_rate=64_000,
    sample_format="s16p",
    options=(("reservoir", "0"), ("compression_level", "7")),
)
MP3_FOR_SHOPS = replace(MP3, packet=1152, bit_rate=192_000, frame_rate=44_100, pushed=576)
"""MP3 by the rules of audiobook shops; a packet of this rate holds twice the delay."""
OPUS = Codec(
    name="libopus",
    packet=960,
    primed=0,
    lead=2,
    tail=2,
    delay=312,  # the encoder's lookahead, which the header states as pre-skip
    bit_rate=32_000,
    sample_format="s16",
    options=(("application", "audio"),),
    frame_rate=48_000,
)

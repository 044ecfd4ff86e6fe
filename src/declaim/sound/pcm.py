"""Mono samples of 16 bits, and PyAV's frames of them."""

from collections.abc import Iterator
from fractions import Fraction
from typing import cast

import av
from av.filter import Graph


def resample(pcm: bytes, source: int, target: int) -> bytes:
    """Mono s16 samples at `source` Hz -> the same at `target` Hz."""
    if source == target:
        return pcm
    resampler = av.AudioResampler("s16", "mono", target)
    frames = (*resampler.resample(s16_frame(pcm, source)), *resampler.resample(None))
    return b"".join(bytes(frame.planes[0])[: 2 * frame.samples] for frame in frames)


def s16_frame(pcm: bytes, frame_rate: int) -> av.AudioFrame:
    """Mono s16 samples at `frame_rate` Hz, as PyAV takes them."""
    frame = av.AudioFrame("s16", "mono", len(pcm) // 2)
    frame.planes[0].update(pcm.ljust(frame.planes[0].buffer_size, b"\0"))
    frame.rate = frame_rate
    frame.pts = 0
    frame.time_base = Fraction(1, frame_rate)
    return frame


def filtered(pcm: bytes, frame_rate: int, *filters: tuple[str, str]) -> Iterator[av.AudioFrame]:
    """Mono s16 samples through filters of libavfilter, each a name and its options."""
    frame = s16_frame(pcm, frame_rate)
    graph = Graph()
    source = graph.add_abuffer(
        sample_rate=frame_rate, format="s16", layout="mono", time_base=frame.time_base
    )
    chain = [graph.add(name, options) for name, options in filters]
    graph.link_nodes(source, *chain, graph.add("abuffersink")).configure()
    graph.push(frame)
    graph.push(None)
    while True:
        try:
            yield cast("av.AudioFrame", graph.pull())
        except EOFError:
            return

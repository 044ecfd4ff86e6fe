"""The place of every clip, pause, chapter and caption: pure arithmetic in whole frames."""

from declaim.model import Clip, Grid, Mark, Script, Segment, Timeline, Utterance
from declaim.timeline.cues import Cues


def assemble(script: Script, clips: tuple[Clip, ...], grid: Grid, before_ms: int = 0) -> Timeline:
    """Lay the clips, one an utterance, end to end on the grid, with their pauses.

    A chapter starts on the first frame of its first clip, the first chapter at 0. A pause is as
    long as asked to within half a packet, and never shorter than the grid's own silences.
    `before_ms` is silence before everything, in milliseconds.
    """
    segments: list[Segment] = []
    placed: list[tuple[Utterance, Clip, int]] = []
    starts: list[int] = []
    position = 0
    remaining = iter(clips)
    lead = grid.lead + _up(_scaled(before_ms, 1000, grid.frame_rate), grid.packet)
    for chapter in script.chapters:
        starts.append(position + grid.lead if segments else 0)
        for utterance in chapter.utterances:
            clip = next(remaining)
            start = position + lead
            stop = start + _scaled(clip.frames, clip.frame_rate, grid.frame_rate)
            pause = _scaled(utterance.pause_ms, 1000, grid.frame_rate) - grid.lead
            least = _up(stop - position, grid.packet) + grid.tail
            frames = max(least, round((stop + pause - position) / grid.packet) * grid.packet)
            segments.append(Segment(clip, position, lead, frames))
            lead = grid.lead
            placed.append((utterance, clip, start))
            position += frames
    total = position - grid.delay
    marks = tuple(
        Mark(chapter.title, start, stop)
        for chapter, start, stop in zip(script.chapters, starts, [*starts[1:], total], strict=True)
    )
    cues = Cues(placed, script.metadata.language or "en", grid.frame_rate)
    return Timeline(grid.frame_rate, total, tuple(segments), marks, cues)


def _scaled(count: int, per_second: int, target: int) -> int:
    """The frames at `target` a second that last as long as `count` at `per_second`, rounded up."""
    return -(-count * target // per_second)


def _up(frames: int, packet: int) -> int:
    return -(-frames // packet) * packet

"""Rectangles on a page, and the clusters of those that touch."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from declaim.reading.pdf.lettering.segments import TextRun


class Area(NamedTuple):
    """A rectangle, in points."""

    left: float
    bottom: float
    right: float
    top: float

    def holds(self, x: float, y: float, around: float = 0.0) -> bool:
        """Whether a point is in it, or at most `around` points beside it."""
        return (
            self.left - around <= x <= self.right + around
            and self.bottom - around <= y <= self.top + around
        )


def is_in(segment: TextRun, box: Area) -> bool:
    """Whether the middle of a text is in a box."""
    return box.holds((segment.left + segment.right) / 2, segment.baseline + segment.size / 3)


def clusters_of(boxes: Sequence[Area], step: float) -> Iterator[Area]:
    """The boxes around those that touch each other, on a raster of `step` points."""
    cells = {
        (x, y)
        for box in boxes
        for x in range(int(box.left // step), int(box.right // step) + 1)
        for y in range(int(box.bottom // step), int(box.top // step) + 1)
    }
    while cells:
        found = [cells.pop()]
        for x, y in found:
            near = {(x + dx, y + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)} & cells
            cells -= near
            found += near
        across, up = zip(*found, strict=True)
        yield Area(
            *(step * min(side) for side in (across, up)),
            *(step * (max(side) + 1) for side in (across, up)),
        )

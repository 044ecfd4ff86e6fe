"""Drawings of boxes and arrows, as office programs make them, and the room for their labels."""

from collections.abc import Iterator, Sequence
from typing import Final

from declaim.reading.pdf.geometry.areas import Area, clusters_of, is_in
from declaim.reading.pdf.lettering.segments import TextRun

NEAR_PT: Final = 12.0
"""Boxes and arrows that are nearer to each other are one drawing."""
TOUCHES_PT: Final = 1.0
SKETCH_MIN_PT: Final = 60.0
"""A drawing is wider; an arrow by itself is the mark of a list."""
ROOM_PT: Final = 12.0
LABEL_EM_MAX: Final = 20.0
"""Sizes: a longer line is text, which has a box around itself."""


def sketches_of(
    lines: Sequence[Area],
    shapes: Sequence[Area],
    heads: Sequence[Area],
    segments: Sequence[TextRun],
) -> list[Area]:
    """The clusters of lines and shapes in which an arrow's head touches a line, without text."""
    arrows = [head for head in heads if any(touches(head, line) for line in lines)]
    if not arrows:
        return []
    return [
        box
        for box in clusters_of([*lines, *shapes, *arrows], NEAR_PT)
        if box.right - box.left > SKETCH_MIN_PT
        and any(box.holds(head.left, head.bottom) for head in arrows)
        and not any(s.right - s.left > LABEL_EM_MAX * s.size and is_in(s, box) for s in segments)
    ]


def touches(head: Area, line: Area) -> bool:
    """Whether two shapes overlap, or nearly so."""
    across = head.left < line.right + TOUCHES_PT and line.left < head.right + TOUCHES_PT
    return across and head.bottom < line.top + TOUCHES_PT and line.bottom < head.top + TOUCHES_PT


def rooms_of(sketches: Sequence[Area]) -> Iterator[Area]:
    """The drawings with the room around them for small names."""
    for left, bottom, right, top in sketches:
        yield Area(left - ROOM_PT, bottom - ROOM_PT, right + ROOM_PT, top + ROOM_PT)

"""Lines of one column of a page, and the roles of their paragraphs: no file is read."""

from declaim.model import Role
from declaim.reading.pdf.columns.order import Line
from declaim.reading.pdf.columns.paragraphs import paragraphs_of
from declaim.reading.pdf.geometry.hyphens import Vocabulary
from declaim.reading.pdf.lettering.tag_tree import UNTAGGED, Tag
from declaim.reading.pdf.parts.sequences import labelled

SENTENCE = "The harbour was quiet that morning, and the boats lay still beside the wall."


def line(
    text: str,
    baseline: float,
    right: float = 500,
    *,
    size: float = 10,
    maths: float = 0,
    bold: float = 0,
    mono: float = 0,
    page: int = 1,
    tag: Tag = UNTAGGED,
) -> Line:
    """A line that begins at 50 points from the left."""
    return Line(text, page, 50, right, baseline, size, bold, 0, maths, mono, tag, ((50, text),))


def roles(lines: list[Line]) -> list[tuple[Role | None, str]]:
    """The role and the first word of each paragraph of one column."""
    found = labelled([*paragraphs_of(lines, 1)], "", [], Vocabulary(frozenset()))
    return [(item.role, item.text.split()[0]) for item in found]

"""Sections of several columns, one below the other, each under a short heading at the left."""

from dataclasses import replace

from declaim.reading.pdf.columns.order import columns_of
from declaim.reading.pdf.lettering.segments import TextRun
from declaim.reading.pdf.lettering.tag_tree import Tag

LEFTS = (50, 260)


def section(number: int, top: float, *, size: float = 11, drop: float = 0) -> list[TextRun]:
    """A bold heading above two columns, of which the first begins lower by `drop`."""
    heading = TextRun(f"H{number} of the wall", 50, 120, top, size, bold=1)
    lines = []
    for side, left in enumerate(LEFTS):
        for i in range(5):
            name, end = f"{'AB'[side]}{number}{i}", "." if side and i == 4 else ""
            text = f"{name} of the lamps that burn along it{end}"
            height = top - 28 - 12 * i - drop * (not side)
            lines.append(TextRun(text, left, left + 180, height, 10))
    return [heading, *lines]


def names_read(segments: list[TextRun]) -> list[str]:
    """The first words of the first lines and the headings, in reading order."""
    names = [line.text.split()[0] for column in columns_of(segments, 1) for line in column]
    return [name for name in names if name[0] == "H" or name[-1] == "0"]


IN_ORDER = ["H1", "A10", "B10", "H2", "A20", "B20", "H3", "A30", "B30"]


def test_the_columns_of_a_section_are_read_before_the_heading_below_them() -> None:
    for drop in (0, 10):
        page = [s for n in (1, 2, 3) for s in section(n, 880 - 130 * n, drop=drop)]
        assert names_read(page) == IN_ORDER


def test_a_heading_within_a_column_parts_no_column_beside_it() -> None:
    page = [s for n in (1, 2) for s in section(n, 880 - 130 * n)]
    ended = [replace(s, text=f"{s.text}.") if s.text.startswith("A14") else s for s in page]
    assert names_read(ended) == ["H1", "A10", "H2", "A20", "B10", "B20"]


def test_the_tags_of_a_file_part_its_sections_though_a_column_begins_beside_the_heading() -> None:
    page: list[TextRun] = []
    for n in (1, 2, 3):
        heading, *lines = section(n, 880 - 130 * n)
        raised = [replace(s, baseline=s.baseline + 30 * (s.left > LEFTS[0])) for s in lines]
        tagged = [replace(s, tag=Tag("P", 2 * n)) for s in raised]
        page += [replace(heading, tag=Tag("H2", 2 * n - 1)), *tagged]
    assert names_read(page) == IN_ORDER
    untagged = [replace(s, tag=Tag()) for s in page]
    assert names_read(untagged) != IN_ORDER

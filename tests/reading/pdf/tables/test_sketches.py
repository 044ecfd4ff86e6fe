"""Drawings of boxes and arrows, as office programs make them: their labels are no text."""

from io import BytesIO

import pytest
from fpdf import FPDF

from declaim.model import Role
from declaim.reading import read
from kit.printed_lines import SENTENCE, line, roles

TEXT = " ".join([SENTENCE] * 4)


@pytest.mark.parametrize("headed", [True, False])
def test_the_labels_of_boxes_are_silent_where_an_arrow_leads_from_one_to_the_other(
    *, headed: bool
) -> None:
    document = FPDF(format="A4")
    document.add_page()
    document.set_font("Times", "", 11)
    document.multi_cell(0, 5, TEXT, new_x="LMARGIN", new_y="NEXT")
    top = document.get_y() + 12
    for left, text in ((30, "Oil store"), (80, "Lamp room")):
        document.rect(left, top, 30, 12)
        document.set_xy(left, top + 4)
        document.cell(30, 4, text, align="C")
    document.line(60, top + 6, 78, top + 6)
    if headed:
        document.polygon([(80, top + 6), (77.5, top + 5), (77.5, top + 7)], style="F")
    document.set_xy(10, top + 24)
    document.multi_cell(0, 5, TEXT)
    article = read(BytesIO(bytes(document.output())), media_type="pdf")
    spoken = [block.text for block in article.blocks if block.spoken]
    assert (spoken == [TEXT, TEXT]) is headed


def test_a_name_between_signs_that_tex_draws_with_is_in_the_picture_above_a_caption() -> None:
    text = [line(SENTENCE, 800 - 12 * i) for i in range(8)]
    drawn = [
        line("✻", 660, 60),
        line("baseline", 630, 90),
        line("✟✟ ✟ ✟ ✟ ✟", 600, 90),
        line("Fig. 1. The light of the lamp.", 560, 300, size=8),
    ]
    assert [role for role, _ in roles([*text, *drawn])][1:] == [
        Role.BOILERPLATE,
        Role.BOILERPLATE,
        Role.BOILERPLATE,
        Role.CAPTION,
    ]
    plain = [drawn[1], *drawn[3:]]
    assert roles([*text, *plain])[1][0] is not Role.BOILERPLATE

"""The marks of a list that a program wrote among its words."""

from pathlib import Path

from declaim.reading import read


def test_a_roman_mark_of_an_rtf_is_said_in_figures_and_a_letter_as_itself(tmp_path: Path) -> None:
    item = r"\pard\plain{{\listtext\pard\plain {}\tab}}\ls1 {}\par "
    marks = [*("(i)", "(ii)", "(iii)", "(iv)", "V.", "h)", "i)", "IX.", "X.", "c)")]
    items = "".join(item.format(mark, "oar") for mark in marks)
    (tmp_path / "a.rtf").write_text(rf"{{\rtf1\ansi Go.\par {items}}}")
    said = [block.text for block in read(tmp_path / "a.rtf").blocks]
    assert [text.removesuffix(" oar") for text in said[1:]] == [
        *("(1)", "(2)", "(3)", "(4)", "V.", "h)", "i)", "9.", "10.", "c)"),
    ]

"""Quarto and R Markdown: computed values are silent, and names of figures are their numbers."""

from io import BytesIO
from pathlib import Path

from declaim.model import Article
from declaim.reading import read


def reading(text: str) -> Article:
    return read(BytesIO(text.encode()), media_type="markdown")


def spoken(text: str) -> list[str]:
    return [block.text for block in reading(text).blocks if block.spoken]


def test_a_value_that_a_program_computes_is_silent_and_named() -> None:
    text = "It is `{r} mean(x)` m long, and `r sd(x)` wide.\n\n```{r}\nx <- 1\n```\n"
    assert spoken(text) == ["It is m long, and wide."]
    assert "not spoken: a value that a program computes (2)" in reading(text).remarks


def test_a_name_of_code_without_a_listing_that_runs_is_read() -> None:
    assert spoken("Type `r x` there.\n") == ["Type r x there."]


def test_names_of_figures_and_sections_are_said_as_numbers_and_titles() -> None:
    text = (
        "## The quay {#sec-quay}\n\nSee @fig-rope, [-@fig-knot], @sec-quay and @fig-none.\n\n"
        "![A rope](a.png){#fig-rope}\n\n```{python}\n#| label: fig-knot\nplot()\n```\n"
    )
    assert spoken(text)[1] == "See Figure 1, 2, Section The quay and @fig-none."


def test_files_of_quarto_are_markdown(tmp_path: Path) -> None:
    path = tmp_path / "quay.qmd"
    path.write_text("---\ntitle: The quay\n---\n\nIt *rains*.\n")
    assert [b.text for b in read(path).blocks if b.spoken][-1] == "It rains."

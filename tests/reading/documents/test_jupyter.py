"""Notebooks of Jupyter: their Markdown, the HTML in it, their code, and older forms of them."""

import json
from io import BytesIO
from typing import Any

import pytest

from declaim.errors import UnreadableSource
from declaim.model import Article, Role
from declaim.reading import read


def notebook(*cells: dict[str, Any], **more: Any) -> Article:
    """The article of a notebook with these cells."""
    told = {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": cells, **more}
    return read(BytesIO(json.dumps(told).encode()), media_type="ipynb")


def markdown(*lines: str) -> dict[str, Any]:
    """A cell of Markdown."""
    return {"cell_type": "markdown", "metadata": {}, "source": [f"{line}\n" for line in lines]}


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("<h1 align='center'>Of Walls</h1>", ["Of Walls"]),
        ("<p>It rained at dusk.</p>", ["It rained at dusk."]),
        ('<div class="alert"><b>Note:</b> it is wet.</div>', ["Note: it is wet."]),
        ("<center>It rained at dusk.</center>", ["It rained at dusk."]),
        ("<ul><li>a rope</li><li>an oar</li></ul>", ["a rope", "an oar"]),
        ("<details><summary>More</summary>It is wet.</details>", ["More", "It is wet."]),
        ("It <b>rained</b>, and<br>it was dark.", ["It rained, and it was dark."]),
        ("> [!NOTE]\n> It is wet.", ["Note", "It is wet."]),
        ("<script>run()</script>", []),
    ],
)
def test_html_in_the_cells_of_a_notebook_is_said(line: str, said: list[str]) -> None:
    article = notebook(markdown("Nobody was there."), markdown(line))
    assert [b.text for b in article.blocks if b.spoken] == ["Nobody was there.", *said]


def test_code_what_it_puts_out_and_raw_cells_are_silent() -> None:
    outputs = [
        {"output_type": "stream", "text": ["12\n"]},
        {"output_type": "display_data", "data": {"image/png": "aGk=", "text/plain": "<Figure>"}},
        {"output_type": "error", "ename": "E", "traceback": ["Traceback", "E"]},
    ]
    code = {"cell_type": "code", "source": "print(12)", "outputs": outputs}
    article = notebook(markdown("It rained."), code, {"cell_type": "raw", "source": "\\newpage"})
    assert [(b.role, b.text, b.spoken) for b in article.blocks] == [
        (Role.PARAGRAPH, "It rained.", True),
        (Role.CODE, "print(12)", False),
        (Role.CODE, "12", False),
        (Role.CODE, "<Figure>", False),
        (Role.CODE, "Traceback\nE", False),
        (Role.BOILERPLATE, "\\newpage", False),
    ]


@pytest.mark.parametrize("kind", ["raw", "markdown"])
def test_a_notebook_may_begin_with_front_matter(kind: str) -> None:
    head = {"cell_type": kind, "metadata": {}, "source": "---\ntitle: Of Walls\nlang: en-GB\n---\n"}
    article = notebook(head, markdown("It rained."))
    assert (article.metadata.title, article.metadata.language) == ("Of Walls", "en-GB")
    assert [block.text for block in article.blocks] == ["It rained."]


def test_a_notebook_before_the_fourth_version_is_read() -> None:
    cells = [
        {"cell_type": "heading", "level": 1, "source": ["Of Walls"]},
        {"cell_type": "markdown", "source": ["It rained."]},
        {"cell_type": "code", "input": ["x = 1"], "outputs": []},
    ]
    article = notebook(worksheets=[{"cells": cells}], nbformat=3)
    assert [(b.text, b.spoken) for b in article.blocks] == [
        *(("Of Walls", True), ("It rained.", True), ("x = 1", False)),
    ]


@pytest.mark.parametrize(
    "told", ["[]", '{"a": 1}', '{"cells": [1]}', '{"cells": [{}]}', "[" * 9999]
)
def test_what_is_no_notebook_is_refused(told: str) -> None:
    with pytest.raises(UnreadableSource, match="damaged notebook"):
        read(BytesIO(told.encode()), media_type="ipynb")


def test_a_picture_that_only_its_file_names_says_nothing() -> None:
    article = notebook(
        markdown("It rained. ![image.png](attachment:image.png)"),
        markdown("![png](out_1.png)"),
        markdown("![The wall at dusk](wall.png)"),
    )
    assert [b.text for b in article.blocks] == ["It rained.", "The wall at dusk"]


def test_a_formula_of_latex_without_dollars_is_one() -> None:
    article = notebook(
        markdown("We have", r"\begin{align}", r"h &= 2w \\", "w &= 3", r"\end{align}", "It ends."),
        markdown(r"\begin{equation}h=2\end{equation}", "It is high."),
    )
    assert [b.text for b in article.blocks] == [
        "We have",
        r"$\begin{align} h &= 2w \\ w &= 3 \end{align}$",
        "It ends.",
        r"$\begin{equation}h=2\end{equation}$",
        "It is high.",
    ]


def test_the_words_in_directives_of_myst_are_said_and_its_citations_named() -> None:
    article = notebook(markdown("```{note}", "It is *wet* {cite}`rook2001`.", "```"))
    assert [b.text for b in article.blocks if b.spoken] == ["Note", "It is wet."]
    assert "not spoken: a citation (1)" in article.remarks


def test_links_to_the_notebooks_before_and_behind_are_silent() -> None:
    ways = "< [Oars](1.ipynb) | [Contents](Index.ipynb) | [Ropes](3.ipynb) >"
    article = notebook(markdown(ways), markdown("It rained, see [Oars](1.ipynb)."), markdown(ways))
    assert [b.spoken for b in article.blocks] == [False, True, False]
    assert article.blocks[0].text == "< Oars | Contents | Ropes >"


def test_the_buttons_of_a_notebook_of_tensorflow_are_silent() -> None:
    cell = '<td><a href="https://quay.org"><img src="a.png"/>View on Quay.org</a></td>'
    buttons = f'<table class="tfo-notebook-buttons" align="left"><tr>{cell * 2}</tr></table>'
    article = notebook(markdown("# Of Walls"), markdown(buttons), markdown("It rained at dusk."))
    assert [b.text for b in article.blocks if b.spoken] == ["Of Walls", "It rained at dusk."]
    assert article.blocks[1].text.count("View on Quay.org") == 2

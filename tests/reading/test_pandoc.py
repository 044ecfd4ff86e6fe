"""Documents of other programs, read through pandoc's syntax tree."""

import json
from pathlib import Path

import pytest

from declaim.errors import UnreadableSource
from declaim.model import Article, Role
from declaim.reading import read

DOCUMENTS = {
    "bread.rst": """
The Bread
=========

:Author: Ann Baker

A first *paragraph* with a note [1]_.

1. Mix the flour.
2. Wait an hour.

.. code:: python

   print(1)

.. [1] The note.
""",
    "bread.org": """#+title: The Bread
#+author: Ann Baker

A first /paragraph/ with a note[fn:1].

1. Mix the flour.
2. Wait an hour.

#+begin_src python
print(1)
#+end_src

[fn:1] The note.
""",
    "bread.tex": r"""\documentclass{article}
\title{The Bread}\author{Ann Baker}
\begin{document}
A first \emph{paragraph} with a note\footnote{The note.}.
\begin{enumerate}\item Mix the flour.\item Wait an hour.\end{enumerate}
\begin{verbatim}
print(1)
\end{verbatim}
\end{document}
""",
    "bread.mediawiki": """= The Bread =
A first ''paragraph'' with a note<ref>The note.</ref>.

# Mix the flour.
# Wait an hour.

<pre>
print(1)
</pre>
""",
    "bread.rtf": r"{\rtf1 \b The Bread\b0\par A first \i paragraph\i0  with a note.\par}",
    "bread.fb2": """<?xml version="1.0" encoding="utf-8"?>
<FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0"><description><title-info>
<author><first-name>Ann</first-name><last-name>Baker</last-name></author>
<book-title>The Bread</book-title></title-info></description>
<body><section><title><p>The Bread</p></title>
<p>A first <emphasis>paragraph</emphasis> with a note.</p></section></body></FictionBook>
""",
    "bread.ipynb": json.dumps(
        {
            "nbformat": 4,
            "nbformat_minor": 5,
            "metadata": {},
            "cells": [
                {
                    "cell_type": "markdown",
                    "id": "a",
                    "metadata": {},
                    "source": ["# The Bread\n", "\n", "A first *paragraph* with a note."],
                },
                {
                    "cell_type": "code",
                    "id": "b",
                    "metadata": {},
                    "execution_count": 1,
                    "outputs": [],
                    "source": ["print(1)"],
                },
            ],
        }
    ),
}


def article_in(folder: Path, name: str, text: str) -> Article:
    """The article of a document that is written into the folder."""
    (folder / name).write_text(text, "utf-8")
    return read(folder / name)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_words_of_a_document_are_spoken_and_its_code_and_notes_are_not(
    tmp_path: Path, name: str
) -> None:
    article = article_in(tmp_path, name, DOCUMENTS[name])
    assert article.metadata.title == "The Bread"
    said = [block.text for block in article.blocks if block.spoken]
    assert "A first paragraph with a note." in said
    assert not any("print" in text or "The note" in text for text in said)


@pytest.mark.parametrize("name", ["bread.rst", "bread.org", "bread.tex", "bread.mediawiki"])
def test_an_ordered_list_keeps_its_numbers(tmp_path: Path, name: str) -> None:
    article = article_in(tmp_path, name, DOCUMENTS[name])
    items = [block.text for block in article.blocks if block.role is Role.LIST_ITEM]
    assert items == ["1. Mix the flour.", "2. Wait an hour."]


def test_a_formula_is_handed_on_as_latex(tmp_path: Path) -> None:
    article = article_in(tmp_path, "sum.tex", r"The sum is $a^2 + b^2$, they say.")
    assert article.blocks[0].text == r"The sum is \(a^2 + b^2\), they say."


def test_a_document_that_names_another_file_does_not_open_it(tmp_path: Path) -> None:
    (tmp_path / "secret.tex").write_text("Nobody may hear this.", "utf-8")
    article = article_in(
        tmp_path, "a.tex", rf"Before. \input{{{tmp_path / 'secret.tex'}}} It ends here."
    )
    assert not any("Nobody" in block.text for block in article.blocks)


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("a.ipynb", '{"cells": [', "JSON"),
        (
            "a.tex",
            "\\section{ {\\emph{ \n\\begin{itemize} $x \n",
            r"\(line 2, column 1\): unexpected",
        ),
        ("a.fb2", "It rained. " * 1_000, "Invalid XML: 1:1 .* …$"),
    ],
)
def test_a_damaged_document_is_refused_with_the_reason_in_one_sentence(
    tmp_path: Path, name: str, content: str, says: str
) -> None:
    with pytest.raises(UnreadableSource, match=f"pandoc refuses it: .*{says}") as refused:
        article_in(tmp_path, name, content)
    assert "\n" not in str(refused.value)
    assert len(refused.value.reason) < 300


def test_a_document_that_nests_without_end_is_refused_in_one_sentence(tmp_path: Path) -> None:
    deep = "<section>" * 2_000 + "<p>Hi.</p>" + "</section>" * 2_000
    namespace = "http://www.gribuser.ru/xml/fictionbook/2.0"
    with pytest.raises(UnreadableSource, match="its blocks nest deeper than"):
        article_in(
            tmp_path, "a.fb2", f'<FictionBook xmlns="{namespace}"><body>{deep}</body></FictionBook>'
        )

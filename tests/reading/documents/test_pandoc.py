"""Documents of other programs, read through pandoc's syntax tree."""

import json
from pathlib import Path

import pytest

from declaim.errors import UnreadableSource
from declaim.model import Article, Role
from declaim.reading import read
from kit.documents import fb2

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
        (
            "a.tex",
            "\\section{ {\\emph{ \n\\begin{itemize} $x \n",
            r"\(line 2, column 1\): unexpected",
        ),
        ("a.fb2", f"<FictionBook>&{'a' * 1_000};</FictionBook>", "Unresolved.* …$"),
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


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (
            r"The caf\u233?. She said \u8220?yes\u8221?, and left.",
            "The café. She said “yes”, and left.",
        ),
        (r"\u8220 ?Go\u8221 *, he said.", "“Go”, he said."),
        (r"\uc0\u8220 Go\u8221  {\uc2 \u8220??on\u8221\'81\'69}\u8230 .", "“Go” “on”…."),
        (r"\u8220\'93Go\u8221\'94 he\par\plain\pard said", "“Go” he"),
        (r"Go\u8212\emdash he\u8217{\b s}", "Go—he’s"),
        (r"Go\u8230\bin3 }{} on\u8230\par", "Go… on…"),
        (r"\u-10179?\u-8704? and \u128512?!", "😀 and 😀!"),
        (
            r"A {\i Gull\i0, and\b(two)\b0. All\fs24-round\plain\fs20\'93yes\'94.}",
            "A Gull, and(two). All-round“yes”.",
        ),
        (r"\ansicpg1251 \'d5\'eb\'e5\'e1 \u1093\'f5", "Хлеб х"),
        (r"{\upr{Jozef}{\*\ud{J\u243?zef}}} came{\*\odd away}.", "Józef came."),
        (r"{\upr{\b on\'7d?}{\*\ud\b on\u233?}} end", "oné end"),
        (r"\ansicpg932 \'83p\'83\'93", "パン"),
        (
            r"{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 B;}}\f0 \'e9{\f1\'e9}\'e9\f1\'e9",
            "éйéй",
        ),
    ],
)
def test_each_letter_of_an_rtf_is_the_one_that_was_written(
    tmp_path: Path, written: str, said: str
) -> None:
    article = article_in(tmp_path, "a.rtf", rf"{{\rtf1\ansi {written}\par}}")
    assert article.blocks[0].text == said


SILENT = [
    ("a.org", "* TODO Buy flour :kitchen:\nIt rained.", ["Buy flour", "It rained."]),
    ("a.org", "The rope [cite:@byre] was wet.", ["The rope was wet."]),
    (
        "a.tex",
        r"See Section~\ref{a}, \cite{b}. It rained (\cite{a,b}).",
        ["See Section. It rained."],
    ),
    (
        "a.wiki",
        "Rope{{citation needed}} is [[:Category:Sea]].\n\n[[Category:Rope]]",
        ["Rope is Category:Sea."],
    ),
    ("a.wiki", "It rained.\n\n== References ==\n{{reflist}}", ["It rained."]),
    (
        "a.rst",
        ":ref:`The lamp <lamp>`, :ref:`lamp`, :class:`~a.b.Rope`, :var:`A_<n>`, :kbd:`Ctrl <x>`",
        ["The lamp, lamp, Rope, A_<n>, Ctrl <x>"],
    ),
]


@pytest.mark.parametrize(("name", "written", "said"), SILENT)
def test_what_is_no_word_of_the_text_is_silent_and_the_sentence_whole(
    tmp_path: Path, name: str, written: str, said: list[str]
) -> None:
    article = article_in(tmp_path, name, written)
    assert [block.text for block in article.blocks if block.spoken] == said


def test_what_is_left_out_of_a_wiki_is_told_with_its_reason(tmp_path: Path) -> None:
    wiki = "Rope{{citation needed}} is wet.\n\n== References ==\n{{reflist}}\n\n[[Category:Rope]]"
    article = article_in(tmp_path, "a.wiki", wiki)
    assert {block.text: block.reason for block in article.blocks if not block.spoken} == {
        "References": "a heading above no words",
        "{{reflist}}": "the template reflist",
        "Category:Rope": "a category of the wiki",
    }
    assert "not spoken: templates of the wiki: citation needed (1)" in article.remarks


def test_the_abstract_of_a_paper_is_spoken_and_its_bibliography_is_not(tmp_path: Path) -> None:
    paper = r"""\title{Ropes}\begin{document}\begin{abstract}We wet ropes.\end{abstract}It rained.
\begin{thebibliography}{9}\bibitem{a} Byre, A. The Log.\end{thebibliography}\end{document}"""
    article = article_in(tmp_path, "a.tex", paper)
    assert [(block.text, block.spoken) for block in article.blocks] == [
        ("Ropes", True),
        ("We wet ropes.", True),
        ("It rained.", True),
        ("9 Byre, A. The Log.", False),
    ]


def test_a_fictionbook_tells_its_language_and_date_and_its_annotation_is_silent(
    tmp_path: Path,
) -> None:
    told = '<annotation><p>Buy it.</p></annotation><date value="2014-03-09">2014</date>'
    book = fb2("<section><p>Le port dort.</p></section>").decode()
    article = article_in(
        tmp_path, "a.fb2", book.replace("</title-info>", f"{told}<lang>fr</lang></title-info>")
    )
    assert (article.metadata.language, article.metadata.published) == ("fr", "2014-03-09")
    assert [(block.text, block.spoken) for block in article.blocks] == [
        ("Buy it.", False),
        ("Le port dort.", True),
    ]


def test_a_note_in_a_table_is_kept(tmp_path: Path) -> None:
    article = article_in(tmp_path, "a.org", "It rained.\n\n| a[fn:1] | b |\n\n[fn:1] Of the rope.")
    assert "Of the rope." in [block.text for block in article.blocks]

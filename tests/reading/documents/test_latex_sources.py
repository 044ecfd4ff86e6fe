"""LaTeX: the sources that a sentence names, the labels of bullets, and the day of printing."""

from pathlib import Path
from time import process_time

import pytest

from declaim.model import Article
from declaim.reading import read
from declaim.reading.documents.latex.latex_citations import with_citations
from declaim.reading.documents.latex.latex_items import with_own_marks
from declaim.reading.documents.latex.latex_marks import with_labels, without_today

SOURCES = r"""
\begin{thebibliography}{9}
\bibitem[Hale(2001)]{hale} T. Hale, Tides, 2001.
\bibitem[{Byre et~al.}(2004)Byre, Cole, and Ode]{byre} A. Byre, Ropes, 2004.
\bibitem{cole} B. Cole and C. Ode, Tar, 1999.
\bibitem{firm} Harbour board, Rules of the quay, 1999.
\end{thebibliography}"""


def article_in(folder: Path, name: str, text: str) -> Article:
    """The article in a file of that text."""
    (folder / name).write_text(text, encoding="utf-8")
    return read(folder / name)


def spoken(article: Article) -> list[str]:
    """The texts that are spoken."""
    return [block.text for block in article.blocks if block.spoken]


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (r"As \citet{hale} shows, it rains.", "As Hale (2001) shows, it rains."),
        (r"It rains \citep{hale}.", "It rains."),
        (r"See \textcite[p.~3]{byre}.", "See Byre et al. (2004, p. 3)."),
        (r"\citeauthor{cole} doubted it in \citeyear{cole}.", "Cole and Ode doubted it in 1999."),
        (r"See \citet{hale, cole}.", "See Hale (2001), Cole and Ode (1999)."),
    ],
)
def test_a_source_that_a_sentence_of_latex_names_is_said(
    tmp_path: Path, written: str, said: str
) -> None:
    assert spoken(article_in(tmp_path, "a.tex", written + SOURCES))[0] == said


def test_the_names_of_a_source_that_is_elsewhere_are_told_as_missing(tmp_path: Path) -> None:
    article = article_in(tmp_path, "a.tex", r"\citet{firm} rule, since \citeyear{tom}." + SOURCES)
    assert "not spoken: the names of the source firm (1)" in article.remarks
    assert "not spoken: the year of the source tom (1)" in article.remarks


def test_the_label_of_a_bullet_of_latex_is_said_if_it_has_words(tmp_path: Path) -> None:
    latex = r"""\begin{itemize}\item[(a)] Oars. \item[$\star$] Ropes. \item Tar.
\begin{description}\item[Hull] Of oak.\end{description} \item[\ding{51}] Sails.\end{itemize}"""
    said = ["(a) Oars.", "Ropes.", "Tar.", "Hull", "Of oak.", "Sails."]
    assert spoken(article_in(tmp_path, "a.tex", latex)) == said


def test_the_label_of_a_numbered_item_of_latex_is_said_in_place_of_its_number(
    tmp_path: Path,
) -> None:
    latex = r"""\begin{enumerate}\item[(a)] Oars. \item Ropes. \item[$\star$] Tar.
\begin{enumerate}\item Of oak [or ash].\end{enumerate} \item Sails.\end{enumerate}"""
    said = ["(a) Oars.", "1. Ropes.", "Tar.", "1. Of oak [or ash].", "2. Sails."]
    assert spoken(article_in(tmp_path, "a.tex", latex)) == said


@pytest.mark.parametrize("date", ["", r"\date{\today}"])
def test_the_day_of_printing_of_latex_is_left_out_and_named(tmp_path: Path, date: str) -> None:
    latex = rf"""\documentclass{{article}}\title{{The Quay}}{date}
\begin{{document}}\maketitle It rained at Ness, \today. It cleared.\end{{document}}"""
    article = article_in(tmp_path, "a.tex", latex)
    assert spoken(article) == ["The Quay", "It rained at Ness. It cleared."]
    assert article.metadata.published == ""
    assert any(r"the day of printing, \today" in remark for remark in article.remarks)


@pytest.mark.parametrize(
    "sign",
    [
        r"\citet{hale}",
        r"\citet[",
        r"\bibitem[{",
        r"\bibitem{a} A. B and ",
        r"\item[",
        r"\begin{itemize}",
        r"\begin{enumerate}\item[",
        r"\today",
        ", the ",
    ],
)
def test_a_megabyte_of_one_sign_of_latex_takes_linear_time(sign: str) -> None:
    text = (sign * (1_000_000 // len(sign))).encode() + rb"\citet{a}"
    started = process_time()
    without_today(with_citations(with_labels(with_own_marks(text))))
    assert process_time() - started < 4

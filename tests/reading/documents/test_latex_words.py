"""The words of LaTeX's commands that pandoc does not know, or whose keys it would say."""

from pathlib import Path
from time import process_time

import pytest

from declaim.errors import UnreadableSource
from declaim.manuscript import SourceBytes
from declaim.model import Article, Role
from declaim.reading import read
from declaim.reading.documents.latex.latex_source import ready_latex
from declaim.reading.documents.latex.latex_words import BEGIN


def article_of(folder: Path, body: str, head: str = r"\documentclass{article}") -> Article:
    """The article in a document of LaTeX."""
    path = folder / "a.tex"
    path.write_text(rf"{head}\begin{{document}}{body}\end{{document}}", encoding="utf-8")
    return read(path)


def spoken(article: Article) -> list[str]:
    """The texts that are spoken."""
    return [block.text for block in article.blocks if block.spoken]


def test_the_words_of_commands_that_are_defined_elsewhere_are_spoken_and_that_is_told(
    tmp_path: Path,
) -> None:
    article = article_of(tmp_path, r"The \boat{Gull} sank. \aside[1]{It rained.}\myref{sec:a}")
    assert spoken(article) == ["The Gull sank. It rained."]
    assert set(article.remarks) >= {
        r"the words of commands that are defined elsewhere are spoken: \boat, \aside",
        "not spoken: a reference to a label without a number (1)",
    }


@pytest.mark.parametrize("name", ["unit", "qty", "num", "SI"])
def test_a_command_of_ones_own_with_the_name_of_a_unit_does_not_refuse_the_file(
    tmp_path: Path, name: str
) -> None:
    assert spoken(article_of(tmp_path, rf"The oar~\{name}. It is wet.")) == ["The oar . It is wet."]


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (r"It is \unit[7]{km} long.", "It is 7 km long."),
        (r"It runs \unitfrac[7]{km}{h}.", "It runs 7 km/h."),
        (r"The \ruby{船}{ふね} is here.", "The 船 is here."),
        (r"The XX\up{e} year of \bsc{Hale}.", "The XXe year of Hale."),
        (r"\begin{CJK*}{UTF8}{gbsn}船来了。\end{CJK*}", "船来了。"),
        (r"\only<2>{It rained.} \uncover<1->{We left.}", "It rained. We left."),
        (r"\alt<2->{The last.}{The first.}", "The last."),
        (r"\alt<1>{The first.}{The last.}", "The last."),
    ],
)
def test_the_words_in_commands_of_packages_are_spoken(
    tmp_path: Path, written: str, said: str
) -> None:
    assert spoken(article_of(tmp_path, written)) == [said]


def test_the_marks_of_french_are_those_that_are_printed(tmp_path: Path) -> None:
    head = r"\documentclass{article}\usepackage[french]{babel}"
    said = spoken(article_of(tmp_path, r"Le \og bateau \fg{} \no 3 du 1\ier{} mai.", head))
    assert [text.replace("\xa0", " ") for text in said] == ["Le « bateau » n° 3 du 1er mai."]


KEYS = (
    r"\documentclass{article}\newacronym{osa}{OSA}{oar safety act}"
    r"\newglossaryentry{oarlock}{name=oar lock,plural={oar locks},description={x}}"
)


def test_the_keys_of_a_glossary_are_said_as_the_words_they_stand_for(tmp_path: Path) -> None:
    body = r"The \gls{osa} is new. \Gls{oarlock} and \glspl{oarlock}: \gls{osa}, \acrlong{osa}."
    assert spoken(article_of(tmp_path, body, KEYS)) == [
        "The oar safety act (OSA) is new. Oar lock and oar locks: OSA, oar safety act."
    ]


def test_a_reference_to_a_formula_says_its_number(tmp_path: Path) -> None:
    body = (
        r"By Eq.~\eqref{eq:b} and Eq.~(\ref{eq:a}). \begin{align}a&=b\nonumber\\c&=d\label{eq:a}\\"
        r"e&=f\end{align}\begin{equation}g=h\label{eq:b}\end{equation}"
    )
    assert spoken(article_of(tmp_path, body))[0].startswith("By Eq. (3) and Eq. (1).")


def test_of_a_letter_the_address_is_silent_and_subject_and_sender_are_said(tmp_path: Path) -> None:
    head = (
        r"\documentclass{scrlttr2}\setkomavar{fromname}{Eve Hale}\setkomavar{subject}{Your new oar}"
    )
    body = (
        r"\begin{letter}{Ms Byre\\3 Quay Road}\opening{Dear Ms Byre,}It is here."
        r"\closing{Yours}\ps{P.S. It is wet.}\end{letter}"
    )
    blocks = article_of(tmp_path, body, head).blocks
    assert [(b.role, b.text) for b in blocks] == [
        (Role.HEADLINE, "Your new oar"),
        (Role.BOILERPLATE, "Ms Byre 3 Quay Road"),
        (Role.PARAGRAPH, "Dear Ms Byre,"),
        (Role.PARAGRAPH, "It is here."),
        (Role.PARAGRAPH, "Yours Eve Hale"),
        (Role.PARAGRAPH, "PS. It is wet."),
    ]


def test_signs_that_russian_keyboards_lack_are_those_that_are_printed(tmp_path: Path) -> None:
    head = r"\documentclass{article}\usepackage[russian]{babel}"
    said = spoken(article_of(tmp_path, 'Лодка "--- <<новая>>, кто"=то, ,,да``.', head))
    assert said == ["Лодка — «новая», кто-то, „да“."]


@pytest.mark.parametrize(
    ("label", "mark"), [(r"\alph*)", "a)"), (r"(\Alph*)", "(A)"), (r"(\roman*), left=0pt", "(1)")]
)
def test_a_list_of_latex_has_the_marks_that_it_names(tmp_path: Path, label: str, mark: str) -> None:
    body = rf"\begin{{enumerate}}[label={label}]\item It is wet.\end{{enumerate}}"
    assert spoken(article_of(tmp_path, body)) == [f"{mark} It is wet."]


PLACES = (
    r"\section{One}\label{s}\begin{figure}\caption{An oar.}\label{f}\end{figure}"
    r"\begin{equation}a=b\label{e}\end{equation}\begin{oath}Row.\label{o}\end{oath}"
    r"\section{Two}\label{t}"
)


@pytest.mark.parametrize(
    ("options", "written", "said"),
    [
        ("", r"As \cref{s} tells.", "As section 1 tells."),
        ("", r"\Cref{f} and \autoref{e}.", "Figure 1 and equation (1)."),
        ("", r"By \cref{s,t,f} and \cref{o}.", "By sections 1 and 2 and figure 1 and Oath 1."),
        ("", r"In \crefrange{s}{t}.", "In sections 1 to 2."),
        (
            "",
            r"\crefname{section}{part}{parts}By \cref{s} and \cref{f}.",
            "By part 1 and figure 1.",
        ),
        (
            "ngerman",
            r"Wie in \autoref{f} und \cref{s, t}.",
            "Wie in Abbildung 1 und Abschnitte 1 und 2.",
        ),
        ("english, main=french", r"Voir \cref{e}.", "Voir équation (1)."),
    ],
)
def test_a_reference_says_what_it_refers_to_in_the_language_of_the_document(
    tmp_path: Path, options: str, written: str, said: str
) -> None:
    head = rf"\documentclass{{article}}\usepackage[{options}]{{babel}}\newtheorem{{oath}}{{Oath}}"
    texts = spoken(article_of(tmp_path, rf"\section*{{Go}}{written}{PLACES}", head))
    assert texts[1].replace("\xa0", " ") == said


def test_lines_of_verse_in_latex_are_verse(tmp_path: Path) -> None:
    body = r"\begin{verse}[3cm]The sea\\is grey.\\!\nThe oar\\is wet.\end{verse}"
    blocks = article_of(tmp_path, body.replace(r"\n", "\n")).blocks
    assert [(b.role, b.text) for b in blocks] == [
        (Role.VERSE, "The sea\nis grey."),
        (Role.VERSE, "The oar\nis wet."),
    ]


def test_a_short_form_is_not_told_as_silent_where_it_is_defined(tmp_path: Path) -> None:
    body = r"\newacronym{osa}{OSA}{oar safety act}The \gls{osa} is new."
    article = article_of(tmp_path, body)
    assert spoken(article) == ["The oar safety act (OSA) is new."]
    assert not any("newacronym" in remark for remark in article.remarks)


def test_of_a_paper_of_the_acm_keys_and_rights_are_silent(tmp_path: Path) -> None:
    body = (
        r"\title{Oars}\author{Eve Hale}\affiliation{\city{Hull}}\begin{abstract}Wet.\end{abstract}"
        r"\begin{CCSXML}<ccs2012>1</ccs2012>\end{CCSXML}\ccsdesc[500]{Boats}\keywords{oars, rope}"
        r"\acmBooktitle{Boats of Hull}\maketitle\section{Go}It rained."
    )
    article = article_of(tmp_path, body, r"\documentclass{acmart}")
    assert spoken(article) == ["Oars", "Wet.", "Go", "It rained."]
    assert article.metadata.byline == "Eve Hale"
    assert any(r"\keywords{oars, rope}" in remark for remark in article.remarks)


@pytest.mark.parametrize("sign", [r"\begin{verbatim}", r"\begin{equation}", r"\cref{a}\label{a}"])
def test_signs_without_an_end_are_read_in_linear_time(sign: str) -> None:
    head = rf"\documentclass[russian]{{article}}\usepackage{{babel}}{BEGIN.decode()}"
    content = (head + sign * 20_000).encode()
    begun = process_time()
    ready_latex(SourceBytes("a.tex", content, "text/x-tex"))
    assert process_time() - begun < 3


def test_lengths_of_a_product_of_latex_are_said(tmp_path: Path) -> None:
    assert spoken(article_of(tmp_path, r"A board of \qtyproduct{3 x 4}{\m}.")) == [
        "A board of 3 × 4 m."
    ]


def test_a_reference_by_a_command_of_ones_own_leaves_no_hole(tmp_path: Path) -> None:
    body = "It is told at the start of\n\\lampref[a][]{b}, and (by \\lampref{c}) it is wet."
    article = article_of(tmp_path, body)
    assert spoken(article) == ["It is told at the start, and it is wet."]
    assert "not spoken: a reference to a label without a number (2)" in article.remarks


def test_a_template_of_pandoc_is_refused_as_such(tmp_path: Path) -> None:
    with pytest.raises(UnreadableSource, match="it is a template of pandoc"):
        article_of(tmp_path, r"$if(title)$\maketitle$endif$ $body$")


def test_units_that_a_writer_declares_are_said(tmp_path: Path) -> None:
    head = r"\documentclass{article}\DeclareSIUnit{\year}{yr}\DeclareSIUnit\parsec{pc}"
    body = r"It took \SI{5}{\year} for \qty{9}{\kilo\parsec}."
    assert spoken(article_of(tmp_path, body, head)) == ["It took 5 yr for 9 kpc."]

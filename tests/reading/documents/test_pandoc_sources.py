"""Org, LaTeX and wikis: what their writers write, and pandoc leaves as it is."""

from pathlib import Path
from time import process_time

import pytest

from declaim.errors import UnreadableSource
from declaim.manuscript import SourceBytes
from declaim.model import Article, Role
from declaim.reading import read
from declaim.reading.documents.small_markups.org import ready_org


def article_in(folder: Path, name: str, text: str) -> Article:
    """The article in a file of that text."""
    (folder / name).write_text(text, encoding="utf-8")
    return read(folder / name)


def spoken(article: Article) -> list[str]:
    """The texts that are spoken."""
    return [block.text for block in article.blocks if block.spoken]


def test_time_stamps_of_org_are_dates_and_one_alone_is_silent(tmp_path: Path) -> None:
    org = """* The quay
SCHEDULED: <2026-02-03 Tue>
[2026-02-03 Tue 09:30]
We meet on <2026-02-03 Tue 10:00 +1w>, or on [2026-02-04].
#+begin_src org
<2026-02-05 Thu>
#+end_src
"""
    article = article_in(tmp_path, "a.org", org)
    assert spoken(article) == ["The quay", "We meet on 2026-02-03 10:00, or on 2026-02-04."]
    assert [b.text.strip() for b in article.blocks if not b.spoken] == ["<2026-02-05 Thu>"]
    assert "not spoken: a time stamp (1)" in article.remarks


def test_a_priority_of_org_is_silent(tmp_path: Path) -> None:
    article = article_in(tmp_path, "a.org", "* TODO [#A] Tar the boat\nIt leaks at [#A] still.\n")
    assert spoken(article) == ["Tar the boat", "It leaks at [#A] still."]
    assert "not spoken: a priority (1)" in article.remarks


def test_parts_that_org_does_not_export_are_left_out_and_named(tmp_path: Path) -> None:
    org = """* The quay
It is wet.
** Old plans :wood:ARCHIVE:
Of oak.
*** Older ones
Of ash.
** The lamp
It burns.
* Thoughts :noexport:
Of tar.
"""
    article = article_in(tmp_path, "a.org", org)
    assert spoken(article) == ["The quay", "It is wet.", "The lamp", "It burns."]
    assert "not spoken: the part Old plans, Thoughts" in article.remarks


GERMAN = r"""\documentclass{article}
\usepackage[english,ngerman]{babel}
\begin{document}
Die Stra"se f"uhrte "uber Lager- und Zu"cker"=Wege, Auf"|lage, \"Ol, "`gut"'.
\begin{verbatim}
x = "a"
\end{verbatim}
\end{document}
"""


def test_german_shorthands_of_latex_are_letters(tmp_path: Path) -> None:
    article = article_in(tmp_path, "a.tex", GERMAN)
    assert spoken(article) == [
        "Die Straße führte über Lager- und Zucker-Wege, Auflage, Öl, “gut”.",
    ]
    assert [b.text.strip() for b in article.blocks if not b.spoken] == ['x = "a"']


def test_a_quotation_mark_in_latex_of_another_language_makes_no_letter(tmp_path: Path) -> None:
    english = GERMAN.replace("english,ngerman", "ngerman,english").replace("{verbatim}", "{quote}")
    assert 'Stra"se' in spoken(article_in(tmp_path, "a.tex", english))[0]


def test_a_file_that_latex_includes_is_named_since_it_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "two.tex").write_text("It sank.")
    tex = r"\begin{document}The boat left.\input{two}\include{parts/three}\end{document}"
    article = article_in(tmp_path, "a.tex", tex)
    assert "not read, since only one file is: two.tex, parts/three.tex" in article.remarks
    assert spoken(article) == ["The boat left."]


@pytest.mark.parametrize(
    ("link", "said"),
    [
        ("[[de:Boot]]\n[[simple:Big boat]]", ["The boat is blue."]),
        ("[[:de:Boot|Boot]]", ["The boat is blue.", "Boot"]),
        ("[[Ship: a story]]", ["The boat is blue.", "Ship: a story"]),
    ],
)
def test_a_wikis_link_to_a_page_in_another_language_is_silent(
    tmp_path: Path, link: str, said: list[str]
) -> None:
    article = article_in(tmp_path, "a.wiki", f"The boat is blue.\n\n{link}")
    assert spoken(article) == said


def test_a_file_of_latex_that_only_includes_others_is_refused_with_their_names(
    tmp_path: Path,
) -> None:
    body = r"\maketitle\input{one}\include{parts/two}"
    tex = rf"\usepackage{{lamps}}\title{{Boats}}\begin{{document}}{body}\end{{document}}"
    with pytest.raises(UnreadableSource, match=r"which are not opened: one\.tex, parts/two\.tex$"):
        article_in(tmp_path, "a.tex", tex)


@pytest.mark.parametrize(
    "note",
    [
        r"\marginpar{Of ash.}",
        r"\marginpar[Of ash.]{Of ash.}",
        r"\marginnote{Of ash.}[2cm]",
        r"\sidenote[][2cm]{Of \emph{ash}.}",
    ],
)
def test_a_note_in_the_margin_of_latex_is_a_note(tmp_path: Path, note: str) -> None:
    blocks = article_in(tmp_path, "a.tex", f"The oar{note} was dry.").blocks
    assert [(b.role, b.text) for b in blocks] == [
        (Role.PARAGRAPH, "The oar was dry."),
        (Role.FOOTNOTE, "Of ash."),
    ]


def test_a_figure_in_the_margin_of_latex_keeps_its_caption(tmp_path: Path) -> None:
    picture = r"\begin{marginfigure}\includegraphics{a}\caption{The oar.}\end{marginfigure}"
    blocks = article_in(tmp_path, "a.tex", f"It was dry.\n\n{picture}").blocks
    assert [(b.role, b.text) for b in blocks][1:] == [(Role.CAPTION, "The oar.")]


def test_the_heading_that_org_puts_above_its_notes_is_no_chapter(tmp_path: Path) -> None:
    org = "* The oar\nIt was dry[fn:1].\n* Footnotes\n[fn:1] Of ash.\n"
    article = article_in(tmp_path, "a.org", org)
    assert spoken(article) == ["The oar", "It was dry."]
    assert "not spoken: the heading above the notes (1)" in article.remarks


def test_the_labels_of_sources_in_restructuredtext_are_silent_and_so_are_the_sources(
    tmp_path: Path,
) -> None:
    rst = "The oar [Byre2002]_ was dry, says [Hale]_.\n\n.. [Byre2002] Byre, Oars.\n"
    article = article_in(tmp_path, "a.rst", rst + ".. [Hale] Hale, Boats.\n")
    assert spoken(article) == ["The oar was dry, says [Hale]."]
    assert {b.role for b in article.blocks if not b.spoken} == {Role.REFERENCE}
    assert "not spoken: a citation (1)" in article.remarks


@pytest.mark.parametrize(
    ("name", "written"),
    [
        (
            "a.rst",
            "It rained.\n\n.. raw:: html\n\n   <p>Nobody <b>came</b>.</p><script>x</script>\n",
        ),
        ("a.org", "It rained.\n\n#+begin_export html\n<p>Nobody came.</p>\n#+end_export\n"),
    ],
)
def test_html_in_another_markup_is_read(tmp_path: Path, name: str, written: str) -> None:
    assert spoken(article_in(tmp_path, name, written)) == ["It rained.", "Nobody came."]


@pytest.mark.parametrize("name", ["epigraph", "pull-quote", "highlights"])
@pytest.mark.parametrize("indent", ["   ", "              "])
def test_a_quotation_of_rst_may_begin_on_the_line_of_its_directive(
    tmp_path: Path, name: str, indent: str
) -> None:
    text = f"It rained.\n\n.. {name}:: It is wet\n{indent}and dark.\n\nNobody came.\n"
    blocks = article_in(tmp_path, "a.rst", text).blocks
    assert [(b.role, b.text) for b in blocks] == [
        (Role.PARAGRAPH, "It rained."),
        (Role.QUOTE, "It is wet and dark."),
        (Role.PARAGRAPH, "Nobody came."),
    ]


@pytest.mark.parametrize("name", ["py:function", "js:function", "c:macro", "class", "py:class"])
def test_what_sphinx_describes_is_said_with_its_name(tmp_path: Path, name: str) -> None:
    method = "   .. py:method:: fall()\n      :async:\n\n      It falls.\n"
    text = f"Of walls.\n\n.. {name}:: wall(height)\n\n   It stands.\n\n{method}"
    said = spoken(article_in(tmp_path, "a.rst", text))
    assert said == ["Of walls.", "wall(height)", "It stands.", "fall()", "It falls."]


def test_files_that_rst_includes_and_its_listings_are_not_said_but_told(tmp_path: Path) -> None:
    text = (
        "It rained.\n\n.. include:: more.rst\n\n.. literalinclude:: a.py\n\n"
        ".. testcode::\n\n   x\n\n"
        ".. code-block:: python\n   :caption: How wet\n\n   wet = 1\n"
    )
    article = article_in(tmp_path, "a.rst", text)
    assert [(b.role, b.text, b.spoken) for b in article.blocks] == [
        (Role.PARAGRAPH, "It rained.", True),
        (Role.BOILERPLATE, "a.py", False),
        (Role.CODE, "x", False),
        (Role.CAPTION, "How wet", True),
        (Role.CODE, "wet = 1", False),
    ]
    assert article.remarks[1:] == ("not read, since only one file is: more.rst, a.py",)


@pytest.mark.parametrize(
    ("begin", "name", "said"),
    [
        ("{2}", "multicols", ["It rained."]),
        ("{2}", "multicols*", ["It rained."]),
        ("{3}[All of it.]", "multicols", ["All of it.", "It rained."]),
        ("[10]{r}{0.5\\textwidth}", "wrapfigure", ["It rained."]),
        ("{1em}{1cm}", "adjustwidth", ["It rained."]),
        ("{1.5}", "spacing", ["It rained."]),
        ("[1em]{2em}", "addmargin", ["It rained."]),
        ("[\\versewidth]", "verse", ["It rained."]),
        ("[fragile]{Of Walls}", "frame", ["Of Walls", "It rained."]),
        ("{}\\frametitle{Of Walls}", "frame", ["Of Walls", "It rained."]),
        ("[colback=red, title={Walls, old}]", "tcolorbox", ["Walls, old", "It rained."]),
        ("[title=Old walls, colback=red]", "tcolorbox", ["Old walls", "It rained."]),
    ],
)
def test_of_an_environment_of_latex_its_title_is_said_and_no_measure(
    tmp_path: Path, begin: str, name: str, said: list[str]
) -> None:
    written = f"\\begin{{{name}}}{begin}\nIt rained.\n\\end{{{name}}}"
    text = f"\\documentclass{{article}}\\begin{{document}}Dusk came.\n\n{written}\\end{{document}}"
    assert spoken(article_in(tmp_path, "a.tex", text)) == ["Dusk came.", *said]


@pytest.mark.parametrize(
    "begin",
    [
        r"\begin{description}[style=nextline]",
        r"\begin{description}\tightlist",
        r"\begin{description}\setlength{\itemsep}{0pt} \itemsep0em",
        r"\begin{compactdesc}",
        r"\begin{labeling}{Rope}",
    ],
)
def test_the_terms_of_a_list_of_latex_are_said_whatever_its_layout(
    tmp_path: Path, begin: str
) -> None:
    end = begin.partition("}")[0].replace("begin", "end")
    text = f"Dusk came.\n\n{begin}\n\\item[Rope] is wet.\n{end}}}"
    assert spoken(article_in(tmp_path, "a.tex", text)) == ["Dusk came.", "Rope", "is wet."]


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (r"Half of it, 50\%, is Byre \& Co.", "Half of it, 50%, is Byre & Co."),
        (r"Dr.\ Hale rowed 5\,km.", "Dr. Hale rowed 5 km."),
        (r"It is wet. \\ It is dark.", "It is wet. It is dark."),
        (r"Look in D:\Boats\new\oar.", r"Look in D:\Boats\new\oar."),
        (r"Look in \\quay\boats first.", r"Look in \\quay\boats first."),
        (r"The file my\_oar costs \$5.", "The file my oar costs $5."),
        (r"Type =50\%= or \(5\,a\).", r"Type 50\% or \(5\,a\)."),
        ("It is wet \\\nand dark.", "It is wet and dark."),
        ("It is wet \\", "It is wet"),
        ("#+begin_src\nHalf, 50\\%.", "Half, 50%."),
        ("The <<<oar>>> is set with \\LaTeX{}.", "The oar is set with LaTeX."),
    ],
)
def test_a_backslash_of_org_refuses_no_file_and_loses_no_word(
    tmp_path: Path, written: str, said: str
) -> None:
    assert spoken(article_in(tmp_path, "a.org", written)) == [said]


def test_what_emacs_and_latex_would_fill_in_an_org_file_is_told(tmp_path: Path) -> None:
    text = "%%(diary-float 2 1 3) Row\nIt rained {{{date}}} on \\quay{}.\n"
    article = article_in(tmp_path, "a.org", text)
    assert spoken(article) == ["It rained on."]
    assert set(article.remarks) >= {
        "not spoken: a line that Emacs computes (1)",
        "not spoken: a macro that Emacs fills (1)",
        "not spoken: a command of LaTeX (1)",
    }


def test_a_heading_of_org_is_one_however_deep_it_is(tmp_path: Path) -> None:
    blocks = article_in(tmp_path, "a.org", "* A\n** B\n*** C\n**** Oars\nWet.\n").blocks
    assert [(b.role, b.text) for b in blocks][3:] == [
        (Role.HEADING, "Oars"),
        (Role.PARAGRAPH, "Wet."),
    ]


def test_listings_of_org_without_an_end_are_read_in_linear_time() -> None:
    begun = process_time()
    ready_org(SourceBytes("a.org", b"#+begin_src\n" * 40_000, "text/x-org"))
    assert process_time() - begun < 3

"""Elements inside a line of a page or a book that are said in other words than their own."""

import pytest

from declaim.model import Role
from declaim.reading.hypertext.markup import Walk
from declaim.reading.hypertext.note_targets import fragments, noted
from declaim.reading.hypertext.tree import tree_of
from declaim.reading.place import Place


def texts(body: str) -> list[str]:
    """The spoken text of the elements in `body`, without the notes."""
    tree = tree_of(f"<html><body>{body}</body></html>", "a page")
    walk = Walk(notes=fragments(noted(tree)))
    walk.through(tree, Place())
    walk.flush(Place())
    return [passage.text for passage in walk.passages if passage.role is not Role.FOOTNOTE]


@pytest.mark.parametrize(
    ("markup", "said"),
    [
        ("10<sup>6</sup> drops", "10^6 drops"),
        ("x<sup>2</sup> and 5 m<sup>2</sup>", "x^2 and 5 m^2"),
        ("(a + b)<sup>2</sup>", "(a + b)^2"),
        ("E\u2004=\u2004<em>m</em><em>c</em><sup>2</sup> falls", "E = mc^2 falls"),
        ('<span class="math inline"><em>mc</em><sup>2</sup></span> falls', "mc^2 falls"),
        ('<span class="math inline">x<sup><em>n</em>+1</sup></span> falls', "x^{n+1} falls"),
        ("the 3<sup>rd</sup> floor", "the 3rd floor"),
        ("CO<sub>2</sub>", "CO2"),
        ("a wet rope<sup>2</sup> broke", "a wet rope broke"),
        ("in 1904<sup>12</sup> it rained", "in 1904 it rained"),
        ("it rained.<sup>7</sup>", "it rained."),
        ("(as he said)<sup>4</sup> it rained", "(as he said) it rained"),
        ('he left<a href="#n">*</a>', "he left"),
        ('chapter <a href="#c3">3</a>', "chapter 3"),
        ("<ruby>渡<rt>wata</rt></ruby>る", "渡る"),
        ('he <img src="a.png" alt="never"/> came', "he never came"),
        ('<span role="img" aria-label="a star">*</span>', "a star"),
        ('<math alttext="a+b"><mi>a</mi></math> is it', "$a+b$ is it"),
        ('<math alttext="Alternative text not available"><mi>a</mi></math> is it', "a is it"),
        ('<span class="lnum">20</span>The lamp', "The lamp"),
        ('A <span class="linenum">twenty</span> lamp', "A twenty lamp"),
        (
            "<math><msup><mi>x</mi><mn>2</mn></msup><mo>+</mo>"
            "<mfrac><mn>1</mn><msqrt><mi>y</mi></msqrt></mfrac></math> is it",
            r"$x^{2}+\frac{1}{\sqrt{y}}$ is it",
        ),
        ("<math><mi>x</mi><mo>=</mo><mn>3</mn></math> is it", "x=3 is it"),
        ("it rained.<sup>[<i>citation needed</i>]</sup>", "it rained."),
        ("he <del>ran</del><ins>walked</ins> off", "he walked off"),
        ("he <del>never</del> came", "he never came"),
    ],
)
def test_elements_inside_a_line_are_said_as_they_are_meant(markup: str, said: str) -> None:
    assert texts(f"<p>{markup}</p>") == [said]


@pytest.mark.parametrize(
    ("program", "mark", "note"),
    [
        (
            "InDesign",
            '<span id="fn-01-back"><a class="_idFootnoteLink" href="#footnote-01">1</a></span>',
            '<div id="footnote-01" class="_idFootnote"><p>1. By the clock.</p></div>',
        ),
        (
            "Word",
            '<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a>',
            '<div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> By the clock.</p></div>',
        ),
        (
            "Substack",
            '<a class="footnote-anchor" href="#footnote-1">1</a>',
            '<div class="footnote"><a id="footnote-1" href="#footnote-anchor-1">1</a>'
            "<div><p>By the clock.</p></div></div>",
        ),
        (
            "LibreOffice",
            '<a name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>',
            '<div id="sdfootnote1"><p><a name="sdfootnote1sym" href="#sdfootnote1anc">1</a>'
            "By the clock.</p></div>",
        ),
        (
            "Gutenberg",
            '<a id="FNanchor_1" href="#Footnote_1" class="fnanchor">[1]</a>',
            '<div class="footnote"><p><a id="Footnote_1" href="#FNanchor_1">[1]</a> No.</p></div>',
        ),
    ],
)
def test_the_marks_and_notes_of_every_program_are_left_out(
    program: str, mark: str, note: str
) -> None:
    assert texts(f"<p>He came at noon.{mark} It rained.</p>{note}") == [
        "He came at noon. It rained."
    ], program


def test_a_number_that_leads_to_a_note_in_a_sentence_is_said() -> None:
    assert texts('<p>See note <a href="#fn3">3</a> for more.</p>') == ["See note 3 for more."]


PAGE = """
<p>One.<br>
<br>
Two.</p>
<div><p>Three
and on.</p><!-- a
remark --> Four. <b>And</b> on.<br><br>Five.</div>
"""


def test_text_behind_an_element_has_its_own_line() -> None:
    tree = tree_of(f"<html><body>{PAGE}</body></html>", "a page")
    walk = Walk()
    walk.through(tree, Place())
    assert [(p.text, p.line) for p in walk.passages] == [
        ("One.", 2),
        ("Two.", 4),
        ("Three and on.", 5),
        ("Four. And on.", 7),
        ("Five.", 7),
    ]


@pytest.mark.parametrize(
    "heading",
    [
        'Ropes<a class="headerlink" href="#ropes">¶</a>',
        'Ropes<a class="anchor" href="#ropes">#</a>',
        '<a href="#ropes">#</a> Ropes',
        'Ropes<a class="heading-link" href="p.html#ropes">🔗</a>',
        'Ropes <a class="zola-anchor" href="#ropes">Permalink</a>',
        'Ropes<span class="mw-editsection">[<a href="/w?edit=1">edit</a>]</span>',
        '<a class="anchor" href="#ropes">Ropes</a>',
        '<a href="#ropes">Ropes</a>',
    ],
)
def test_the_link_of_a_heading_to_itself_is_not_said(heading: str) -> None:
    assert texts(f'<h2 id="ropes">{heading}</h2>') == ["Ropes"]


def test_the_button_to_edit_below_a_heading_is_not_said() -> None:
    button = '<span class="mw-editsection">[<a href="/w?edit=1">edit</a>]</span>'
    assert texts(f'<div><h2 id="ropes">Ropes</h2>{button}</div>') == ["Ropes"]


def test_a_link_within_a_heading_is_said() -> None:
    assert texts('<h2>Ropes in <a href="sharp.html#c">C#</a></h2>') == ["Ropes in C#"]

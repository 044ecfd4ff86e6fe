"""The notes of a FictionBook, wherever they stand in it."""

from pathlib import Path

from declaim.model import Role
from declaim.reading import read
from kit.documents import fb2


def test_the_comments_of_a_fictionbook_are_notes(tmp_path: Path) -> None:
    link = '<a xmlns:l="http://www.w3.org/1999/xlink" l:href="#{}" type="note">{}</a>'
    marks = link.format("c1", "[1]") + link.format("n1", "*") + link.format("lost", "{3}")
    text = fb2(f"<section><p>It froze{marks} early.</p></section>").decode()
    notes = (
        '<body name="notes"><section id="n1"><p>At the mill.</p></section></body>'
        '<body name="comments"><title><p>Comments</p></title>'
        '<section id="c1"><title><p>1</p></title><p>Not at the sea.</p></section>'
        '<section id="c2"><p>Nor here.</p></section>'
        "<section><p>The end.</p></section></body>"
    )
    (tmp_path / "a.fb2").write_text(text.replace("</body>", f"</body>{notes}"), "utf-8")
    article = read(tmp_path / "a.fb2")
    assert [b.text for b in article.blocks if b.spoken] == [
        *("It froze early.", "Comments", "The end."),
    ]
    assert {b.text for b in article.blocks if b.role is Role.FOOTNOTE} == {
        *("At the mill.", "Not at the sea."),
    }
    assert "a note that nothing refers to is left out: 'Nor here.'" in article.remarks


def test_the_words_that_lead_to_a_note_of_a_fictionbook_are_spoken(tmp_path: Path) -> None:
    link = '<a xmlns:l="http://www.w3.org/1999/xlink" l:href="#{}" type="note">{}</a>'
    words = f"The {link.format('n1', 'old <emphasis>oar</emphasis>')} broke"
    marks = link.format("n2", "<sup>ab</sup>") + link.format("n2", "[ab]") + link.format("n2", "2")
    text = fb2(f"<section><p>{words}{marks} early.</p></section>").decode()
    notes = (
        '<body name="notes"><section id="n1"><p>It was of ash.</p></section>'
        '<section id="n2"><p>At the mill.</p></section></body>'
    )
    (tmp_path / "a.fb2").write_text(text.replace("</body>", f"</body>{notes}"), "utf-8")
    blocks = read(tmp_path / "a.fb2").blocks
    assert [b.text for b in blocks if b.spoken] == ["The old oar broke early."]
    assert {b.text for b in blocks if b.role is Role.FOOTNOTE} == {
        *("It was of ash.", "At the mill."),
    }

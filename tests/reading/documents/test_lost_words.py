"""Words that pandoc loses, moves or joins in RTF, FictionBooks, LaTeX and the pages of wikis."""

import zipfile
from pathlib import Path

import pytest

from declaim.errors import UnreadableSource
from declaim.model import Role
from declaim.reading import read
from kit.documents import fb2

FONTS = r"{\rtf1\ansi\deff0{\fonttbl{\f0 Times;}}"
TABLE = r"\trowd\cellx1000\pard\intbl Cart\cell\row"


def blocks_of(folder: Path, name: str, text: str) -> list[tuple[Role, str, bool]]:
    """The role and text of each block of a document, and whether it is spoken."""
    (folder / name).write_text(text, "utf-8")
    return [(b.role, b.text, b.spoken) for b in read(folder / name).blocks]


@pytest.mark.parametrize(
    ("name", "written", "said"),
    [
        ("a.org", "The rope +was wet+ is dry.", "The rope was wet is dry."),
        ("a.tex", r"The \sout{wet} rope costs \EUR{5}.", "The wet rope costs 5 €."),
    ],
)
def test_struck_words_and_commands_that_print_words_are_spoken(
    tmp_path: Path, name: str, written: str, said: str
) -> None:
    assert blocks_of(tmp_path, name, written) == [(Role.PARAGRAPH, said, True)]


def test_a_command_with_words_that_pandoc_does_not_know_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.tex").write_text(
        "\\documentclass{article}\n\\foo{head}\n"
        r"\begin{document}A \rope{wet_a} one.\vspace{2cm}\end{document}"
    )
    remarks = read(tmp_path / "a.tex").remarks
    assert [each for each in remarks if "not spoken" in each] == [r"not spoken: \rope{wet_a}"]


def test_a_refusal_gives_the_reason_and_not_what_was_passed_over(tmp_path: Path) -> None:
    (tmp_path / "a.tex").write_text("\\begin{document}\\foo{bar}\n\\begin{itemize}\\item One.")
    with pytest.raises(UnreadableSource, match=r"pandoc refuses it: Error at"):
        read(tmp_path / "a.tex")


def test_a_list_in_latex_has_the_number_that_pandoc_wrote(tmp_path: Path) -> None:
    made = r"""\begin{enumerate}
\def\labelenumi{\arabic{enumi}.}
\setcounter{enumi}{2}
\tightlist
\item Wait.
\end{enumerate}"""
    assert blocks_of(tmp_path, "a.tex", made) == [(Role.LIST_ITEM, "3. Wait.", True)]


def test_the_head_of_a_long_table_is_said_once(tmp_path: Path) -> None:
    made = r"\begin{longtable}{l}Cart\\\endfirsthead Cart\\\endhead Small\\\end{longtable}"
    assert blocks_of(tmp_path, "a.tex", made) == [(Role.TABLE, "Cart\nSmall", False)]


def test_a_picture_in_rtf_says_its_description_and_no_other_word(tmp_path: Path) -> None:
    picture = r"{\*\shppict{\pict%s\pngblip\picw8\pich8 89504e470d0a1a0a}}"
    told = picture % r"{\*\picprop{\sp{\sn wzDescription}{\sv a red mule}}}"
    written = rf"{FONTS}\pard The road.\par\pard {told}\par\pard {picture % ''}\par\pard End.\par}}"
    blocks = blocks_of(tmp_path, "a.rtf", written)
    assert blocks[:2] == [(Role.PARAGRAPH, "The road.", True), (Role.CAPTION, "a red mule", True)]
    assert [spoken for *_, spoken in blocks] == [True, True, False, True]


def test_a_list_in_rtf_stands_where_it_was_written_before_a_table(tmp_path: Path) -> None:
    items = r"\pard\plain{\listtext 1.\tab}\ls1\ilvl0 alpha\par"
    written = rf"{FONTS}\pard\plain First.\par{items}{TABLE}{TABLE}\pard\plain Last.\par}}"
    assert blocks_of(tmp_path, "a.rtf", written) == [
        (Role.PARAGRAPH, "First.", True),
        (Role.LIST_ITEM, "1. alpha", True),
        (Role.TABLE, "Cart\nCart", False),
        (Role.PARAGRAPH, "Last.", True),
    ]


def said_in(folder: Path, text: str) -> list[str]:
    """The texts of the blocks of an RTF with these words that are spoken."""
    written = rf"{FONTS}\pard {text}}}"
    return [said for _, said, spoken in blocks_of(folder, "a.rtf", written) if spoken]


def test_a_line_of_textedit_is_a_paragraph_and_its_picture_is_left_out(tmp_path: Path) -> None:
    picture = "{{\\NeXTGraphic a \\}b.png \\width480 \\appleattachmentpadding0\n}\\'ac}"
    written = f"The road was long.\\\n\\\r\nIt rained.\\\n{picture}\\\nIt snowed."
    assert said_in(tmp_path, written) == ["The road was long.", "It rained.", "It snowed."]
    blocks = read(tmp_path / "a.rtf").blocks
    assert [each.reason for each in blocks[2:3]] == ["a picture without a description"]


@pytest.mark.parametrize(
    "written",
    [
        r"The road {\deleted was\line wet\'e9\u233? \{or\emdash\} so }is dry.\par",
        r"The road \deleted was wet \deleted0 is dry.\par",
        r"The road {\deleted was {\b wet} }{\revised is }dry.\par",
        r"The road \deleted\i was wet.\par\plain is dry.\par",
    ],
)
def test_deleted_words_of_an_rtf_are_not_spoken(tmp_path: Path, written: str) -> None:
    assert said_in(tmp_path, written) == ["The road is dry."]


def test_deleted_and_hidden_words_of_an_rtf_are_told(tmp_path: Path) -> None:
    written = r"The road {\deleted was \'e9t\u233?}{\v of salt} is dry{\xe{\v road}}.\par"
    (tmp_path / "a.rtf").write_text(f"{FONTS}{written}}}")
    article = read(tmp_path / "a.rtf")
    assert [block.text for block in article.blocks] == ["The road is dry."]
    assert article.remarks[1:] == (
        "deleted text is left out: 'was été'",
        "hidden text is left out: 'of salt'",
    )


def test_words_in_the_letters_of_a_typewriter_are_spoken_and_a_program_is_not(
    tmp_path: Path,
) -> None:
    fonts = r"{\rtf1\ansi\deff0{\fonttbl{\f0\fmodern Courier New;}{\f1\froman Times;}}"
    prose = r"The road was long, and it was dry (in May).{\footnote By then.}\par"
    program = r"\f0 def rain(day):\par    return day\par"
    written = rf"{fonts}{prose}\f1 It rained.\par{program}\f1 It snowed.\par}}"
    assert blocks_of(tmp_path, "a.rtf", written) == [
        (Role.PARAGRAPH, "The road was long, and it was dry (in May).", True),
        (Role.PARAGRAPH, "It rained.", True),
        (Role.CODE, "def rain(day):\n   return day", False),
        (Role.PARAGRAPH, "It snowed.", True),
        (Role.FOOTNOTE, "By then.", False),
    ]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_an_rtf_in_another_encoding_of_unicode_is_read(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.rtf").write_text(rf"{FONTS}The road was été.\par}}", encoding)
    assert [block.text for block in read(tmp_path / "a.rtf").blocks] == ["The road was été."]


def test_a_text_box_of_an_rtf_stands_behind_the_sentence_around_it(tmp_path: Path) -> None:
    box = r"{{\shp{{\*\shpinst{{\shptxt \pard {}\par}}}}{{\shprslt Old.}}}}"
    note = r"{\footnote \pard A note.\par}"
    written = rf"The road {box.format('One.')}was {box.format('Two.')}long{note}.\par It"
    assert said_in(tmp_path, rf"{written} {box.format('Three.')}rained.") == [
        *("The road was long.", "One.", "Two.", "It rained.", "Three."),
    ]


def test_an_item_of_an_rtf_has_the_mark_that_its_program_wrote(tmp_path: Path) -> None:
    item = r"\pard\plain{{\listtext\pard\plain {}\tab}}\ilvl{}\ls1 {}\par "
    items = (
        *(("1.", 0, "salt"), ("a)", 1, "bread"), ("2.", 0, "tar"), (r"\f3\'b7", 0, "rope")),
        *(("o", 1, "oil"), ("Article 3", 0, "wax"), (r"\'e4)", 1, "hemp")),
    )
    written = "".join(item.format(*each) for each in items)
    assert said_in(tmp_path, rf"Go.\par {written}") == [
        *("Go.", "1. salt", "a) bread", "2. tar", "rope", "oil", "Article 3 wax", "ä) hemp"),
    ]


def test_a_picture_of_an_rtf_that_stands_there_twice_is_said_once(tmp_path: Path) -> None:
    picture = r"{\pict{\*\picprop{\sp{\sn wzDescription}{\sv a red well}}}\pngblip 89}"
    written = rf"It has {{\*\shppict{picture}}}{{\nonshppict{picture}}} inside."
    assert said_in(tmp_path, written) == ["It has a red well inside."]


def test_a_heading_of_an_rtf_is_known_by_the_name_of_its_style(tmp_path: Path) -> None:
    styles = r"{\stylesheet{\s0 Normal;}{\s2\sbasedon0\b Heading 2;}}"
    written = rf"{FONTS}{styles}\pard\s2 The road.\par\pard\s0 Long.\par}}"
    assert blocks_of(tmp_path, "a.rtf", written) == [
        (Role.HEADLINE, "The road.", True),
        (Role.PARAGRAPH, "Long.", True),
    ]


def test_a_page_and_a_section_of_an_rtf_end_the_words_before(tmp_path: Path) -> None:
    written = r"The road was long.\page It rained all day.\sect\sectd\pard It snowed.\page\par"
    assert said_in(tmp_path, written) == [
        *("The road was long.", "It rained all day.", "It snowed."),
    ]


def test_a_page_that_ends_in_an_item_of_an_rtf_makes_no_second_item(tmp_path: Path) -> None:
    written = r"Go.\par\pard\ls1\ilvl0{\listtext 1.\tab}wet\page rope\par\pard End.\par"
    assert said_in(tmp_path, written) == ["Go.", "1. wet rope", "End."]


def test_a_picture_in_bytes_does_not_make_an_rtf_binary_data(tmp_path: Path) -> None:
    picture = r"{\pict\pngblip\bin64 " + "".join(map(chr, range(64))) + "}"
    assert said_in(tmp_path, rf"The road.\par{picture}\par End.\par") == ["The road.", "End."]


BOOK = fb2(
    "<section><title><p>Chapter 1</p><p>The <emphasis>Ice</emphasis></p></title><p>It froze.</p>"
    "<table><tr><th>Cart</th><th>Toll</th></tr><tr><td>Small</td><td>3 d</td></tr></table>"
    "</section>"
)
BLOCKS = [
    (Role.HEADING, "Chapter 1. The Ice", True),
    (Role.PARAGRAPH, "It froze.", True),
    (Role.TABLE, "Cart, Toll\nSmall, 3 d", False),
]


def test_a_fictionbook_has_its_tables_and_whole_titles(tmp_path: Path) -> None:
    assert blocks_of(tmp_path, "a.fb2", BOOK.decode()) == BLOCKS


def test_a_fictionbook_in_an_archive_is_a_fictionbook(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.fb2.zip", "w") as archive:
        archive.writestr("a.fb2", BOOK)
    found = read(tmp_path / "a.fb2.zip").blocks
    assert [(b.role, b.text, b.spoken) for b in found] == BLOCKS


@pytest.mark.parametrize(
    "written",
    [
        BOOK.decode(),
        "% a paper\n\\documentclass{article}\\begin{document}It froze.\\end{document}",
        '{"cells": [{"cell_type": "markdown", "metadata": {}, "source": ["It froze."]}],'
        ' "metadata": {}, "nbformat": 4, "nbformat_minor": 2}',
    ],
    ids=["FB2", "LaTeX", "notebook"],
)
def test_a_document_without_a_suffix_is_known_by_its_first_words(
    tmp_path: Path, written: str
) -> None:
    assert (Role.PARAGRAPH, "It froze.", True) in blocks_of(tmp_path, "document", written)


@pytest.mark.parametrize(
    "picture",
    [
        "[[File:Well.jpg|thumb|right|200px|A well at Harrow]]\n",
        "[[File:Well.jpg|thumb|A well at Harrow]]",
        "[[Datei:Brunnen.jpg|mini|hochkant=1.2|A well at Harrow]]\n",
        "[[Файл:Well.jpg|мини|A well at Harrow]]\n",
        "<gallery>\nFile:Well.jpg|A well at Harrow\n</gallery>\n\n",
    ],
)
def test_the_caption_of_a_wikis_picture_stands_apart_from_the_prose(
    tmp_path: Path, picture: str
) -> None:
    assert blocks_of(tmp_path, "a.wiki", f"{picture}There were eleven wells.") == [
        (Role.CAPTION, "A well at Harrow", True),
        (Role.PARAGRAPH, "There were eleven wells.", True),
    ]


def test_a_wikis_picture_without_words_is_silent_and_one_in_a_sentence_is_not(
    tmp_path: Path,
) -> None:
    written = "[[Datei:B.jpg|mini]]\n\nThe [[File:x.png|20px|red mule]] hangs there."
    (_, name, is_spoken), sentence = blocks_of(tmp_path, "a.wiki", written)
    assert (name, is_spoken) == ("B.jpg", False)
    assert sentence == (Role.PARAGRAPH, "The red mule hangs there.", True)


def test_the_title_and_the_subtitle_that_a_text_shows_are_spoken(tmp_path: Path) -> None:
    text = "Ropes\n=====\n\nAnd knots\n---------\n\nIt rained.\n"
    assert blocks_of(tmp_path, "a.rst", text) == [
        (Role.HEADLINE, "Ropes", True),
        (Role.STANDFIRST, "And knots", True),
        (Role.PARAGRAPH, "It rained.", True),
    ]
    shown = blocks_of(tmp_path, "a.org", "#+TITLE: Ropes\n\nIt rained.\n")
    assert shown[0] == (Role.HEADLINE, "Ropes", True)


def test_directives_that_a_program_fills_are_silent(tmp_path: Path) -> None:
    text = (
        ".. contents:: Inhalt\n\nIt rained.\n\n.. index:: rope\n\n"
        ".. toctree::\n\n   intro\n\n.. only:: html\n\n   It snowed.\n"
    )
    said = [text for _, text, spoken in blocks_of(tmp_path, "a.rst", text) if spoken]
    assert said == ["It rained.", "It snowed."]


@pytest.mark.parametrize(
    "note",
    [
        r"{\*\footnote \chftn\pard {\tab See the log.}}",
        r"{\*\footnote\ftnalt \chftn\pard See the log.}",
    ],
)
def test_a_note_of_an_rtf_is_one_whatever_program_wrote_it(tmp_path: Path, note: str) -> None:
    written = rf"{FONTS}It rained{{{{\super \chftn{note}}}}} at dusk.\par}}"
    assert blocks_of(tmp_path, "a.rtf", written) == [
        (Role.PARAGRAPH, "It rained at dusk.", True),
        (Role.FOOTNOTE, "See the log.", False),
    ]

"""The references of a document of Word or LibreOffice: entries and their heading."""

from io import BytesIO

import pytest

from declaim.manuscript import Passage
from declaim.model import Article, Role
from declaim.reading import read
from declaim.reading.documents.bibliographies import with_references
from kit.documents import docx, fb2, odt

PROSE = "Nobody had counted the ferries of the coast before she did."
ENTRIES = ("Marsh, L. (1911). Ferries of Ness. Quay Press.", "Tarn, O. 1924. The mail boat. Hull.")
PARAGRAPH = "<w:p><w:pPr>{}</w:pPr>{}<w:r><w:t>{}</w:t></w:r>{}</w:p>"
FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> {} </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
)
END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
PART = '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Bibliographies"/></w:docPartObj>'


def word(body: str) -> Article:
    """The article of a document of Word with this behind a sentence."""
    before = PARAGRAPH.format("", "", PROSE, "")
    return read(BytesIO(docx(before + body)), media_type="docx")


def silent(article: Article) -> list[tuple[str, Role]]:
    """The blocks that are not spoken, with their roles."""
    return [(block.text, block.role) for block in article.blocks if not block.spoken]


STYLED = PARAGRAPH.format('<w:pStyle w:val="Bibliography"/>', "", "An undated one", "")


@pytest.mark.parametrize(
    "body",
    [
        STYLED,
        PARAGRAPH.format("", FIELD.format("ADDIN ZOTERO_BIBL {}"), "An undated one", END),
        PARAGRAPH.format("", FIELD.format("BIBLIOGRAPHY"), "An undated one", END),
        f"{PART}</w:sdtPr><w:sdtContent>{PARAGRAPH.format('', '', 'An undated one', '')}"
        "</w:sdtContent></w:sdt>",
    ],
)
def test_an_entry_of_word_is_known_by_its_style_its_field_or_its_part(body: str) -> None:
    assert silent(word(body)) == [("An undated one", Role.REFERENCE)]


def test_a_field_without_an_end_leaves_the_text_behind_it_spoken() -> None:
    field = PARAGRAPH.format("", FIELD.format("BIBLIOGRAPHY"), "On the quay", "")
    assert silent(word(field + PARAGRAPH.format("", "", PROSE, ""))) == []


def test_entries_of_an_odt_are_known_by_their_style_or_their_index() -> None:
    styled = '<text:p text:style-name="Bibliography_20_1">An undated one</text:p>'
    index = "<text:bibliography><text:index-body><text:p>Another</text:p></text:index-body>"
    body = f"<text:p>{PROSE}</text:p>{styled}{index}</text:bibliography><text:p>{PROSE}</text:p>"
    assert silent(read(BytesIO(odt(body)), media_type="odt")) == [
        *(("An undated one", Role.REFERENCE), ("Another", Role.REFERENCE)),
    ]


@pytest.mark.parametrize("heading", ["References", "5. Bibliography", "Literaturverzeichnis"])
def test_what_stands_below_the_heading_of_the_references_is_one(heading: str) -> None:
    body = "".join(PARAGRAPH.format("", "", text, "") for text in (heading, *ENTRIES, PROSE))
    expected = [(text, Role.REFERENCE) for text in (heading, *ENTRIES)]
    assert silent(word(body)) == expected
    lines = r"\par ".join((PROSE, heading, *ENTRIES))
    rtf = rf"{{\rtf1 {lines}\par }}".encode()
    assert silent(read(BytesIO(rtf), media_type="rtf")) == expected


def test_prose_below_such_a_heading_is_spoken() -> None:
    told = ("In 1911, she wrote of them.", "The second book of 1924 was lost at sea, they say.")
    passages = [
        Passage("Literature", 1, Role.HEADING, level=1),
        *(Passage(text, n) for n, text in enumerate(told, start=2)),
    ]
    assert with_references(passages) == passages


def test_the_next_heading_of_the_same_level_ends_the_references() -> None:
    texts = ("References", ENTRIES[0], "Appendix")
    levels = (1, 0, 1)
    passages = [
        Passage(text, n, Role.HEADING if level else None, level=level)
        for n, (text, level) in enumerate(zip(texts, levels, strict=True), start=1)
    ]
    roles = [each.role for each in with_references([*passages, Passage(ENTRIES[1], 4)])]
    assert roles == [Role.REFERENCE, Role.REFERENCE, Role.HEADING, None]


def test_the_heading_of_the_references_of_a_fictionbook_is_silent() -> None:
    entries = "".join(f"<p>Byre, Ada, and Tom Hale. {year}. On oars.</p>" for year in (1999, 2001))
    section = f"<section><title><p>References</p></title>{entries}</section>"
    body = f"<section><title><p>Oars</p></title><p>{PROSE}</p></section>{section}"
    blocks = read(BytesIO(fb2(body)), media_type="fb2").blocks
    assert [b.text for b in blocks if b.spoken] == ["Oars", PROSE]

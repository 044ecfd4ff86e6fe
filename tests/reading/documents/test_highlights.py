"""Passages that a reader marked: the exports of Kindle, Kobo and their programs."""

import io

import pytest

from declaim.errors import UnreadableSource
from declaim.model import Article, Role
from declaim.reading import read


def given(text: str) -> Article:
    return read(io.BytesIO(text.encode()))


def spoken(article: Article) -> list[str]:
    return [block.text for block in article.blocks if block.spoken]


CLIPPINGS = """\
The Log (Ada Byre)
- Your Highlight on page 3 | Location 45-46 | Added on Friday, 3 May 2024 10:00:00

The rope was wet.
==========
The Log (Ada Byre)
- Your Note on page 4 | Location 50 | Added on Friday, 3 May 2024 10:05:00

Why wet?
==========
"""


def test_clippings_are_read_below_the_title_of_their_book() -> None:
    article = given(CLIPPINGS)
    assert spoken(article) == ["The Log", "The rope was wet.", "Why wet?"]
    assert [b.role for b in article.blocks if not b.spoken] == [Role.BOILERPLATE] * 2


@pytest.mark.parametrize(
    "where",
    [
        "- Ihre Markierung auf Seite 3 | Position 45-46 | Hinzugefügt am Montag, 4. Januar 2021",
        "- Votre surlignement à l’emplacement 45-46 | Ajouté le lundi 4 janvier 2021 09:15:00",
        "- Tu subrayado en la página 3 | posición 45-46 | Añadido el lunes, 4 de enero de 2021",
        "- La tua evidenziazione a pagina 3 | posizione 45-46 | Aggiunto in data lunedì 4 gennaio",
        "– Ваш выделенный отрывок на странице 3 | Место 45–46 | Добавлено: понедельник, 4 января",
        "- 您在第 3 页（位置 #45-46）的标注 | 添加于 2021年1月4日星期一 09:15:00",
        "- 位置No. 45-46のハイライト |作成日: 2021年1月4日月曜日 09:15:00",
    ],
)
def test_a_kindle_in_any_language_writes_one_form(where: str) -> None:
    article = given(
        f"\ufeffThe Log (Byre, Ada)\r\n{where}\r\n\r\nThe rope was wet.\r\n==========\r\n"
    )
    assert [(b.text, b.spoken) for b in article.blocks] == [
        ("The Log", True),
        (where, False),
        ("The rope was wet.", True),
    ]


def clip(text: str, title: str = "The Log") -> str:
    return f"{title}\n- Your Highlight on page 3 | Added on Friday\n\n{text}\n==========\n"


def test_a_passage_that_was_marked_again_is_said_once() -> None:
    assert spoken(given(clip("The rope") + clip("The rope was wet."))) == [
        "The Log",
        "The rope was wet.",
    ]


def test_a_passage_that_was_marked_at_the_same_place_long_after_is_said_once() -> None:
    others = "".join(clip(f"Knot {i}.") for i in range(4))
    found = spoken(given(clip("The rope.") + others + clip("The rope.")))
    assert found == ["The Log", "Knot 0.", "Knot 1.", "Knot 2.", "Knot 3.", "The rope."]


def test_a_note_may_stand_between_a_passage_and_the_same_passage_marked_again() -> None:
    assert spoken(given(clip("The rope") + clip("Wet?") + clip("The rope was wet."))) == [
        "The Log",
        "Wet?",
        "The rope was wet.",
    ]


def test_a_bookmark_and_a_notice_of_the_shop_say_nothing() -> None:
    limit = clip("<You have reached the clipping limit for this item>")
    assert spoken(given(clip("", "A Map") + limit + clip("It rained."))) == [
        "The Log",
        "It rained.",
    ]


KOBO = """\
Type:           highlight
Title:          The Log
Author:         Ada Byre
Date created:   2024-05-03T10:00:00.000
Reference text:
=== === ===
The rope was wet.
=== === ===


Type:           annotation
Title:          The Log
Author:         Ada Byre
Date created:   2024-05-03T10:05:00.000
Annotation:
=== === ===
Why wet?
=== === ===

Reference text:
=== === ===
It had not rained.
=== === ===

"""
MARKED = ["The Log", "The rope was wet.", "It had not rained.", "Why wet?"]


def test_the_text_that_export_kobo_writes_is_read_with_its_notes() -> None:
    article = given(KOBO)
    assert spoken(article) == MARKED
    assert [b.role for b in article.blocks][1:] == [Role.QUOTE, Role.QUOTE, Role.PARAGRAPH]


@pytest.mark.parametrize(
    "table",
    [
        "highlight,The Log,Ada Byre,2024,2024,,The rope was wet.\n"
        'annotation,The Log,Ada Byre,2024,2024,Why wet?,"It had\nnot rained."\n',
        "Highlight,Book Title,Book Author,Note\nThe rope was wet.,The Log,Ada Byre,\n"
        "It had not rained.,The Log,Ada Byre,Why wet?\n",
        "BookTitle,Text,Annotation\nThe Log,The rope was wet.,\n"
        "The Log,It had not rained.,Why wet?\n",
    ],
)
def test_a_table_of_highlights_is_read_by_its_columns(table: str) -> None:
    assert spoken(given(table)) == MARKED


def test_the_table_of_a_kindle_app_has_its_title_above_the_columns() -> None:
    table = (
        '"Your Kindle Notes For:",,,\n"The Log",,,\n"by Ada Byre",,,\n-----,,,\n,,,\n'
        '"Annotation Type","Location","Starred?","Annotation"\n'
        '"Highlight (Yellow)","Page 3","","The rope was wet."\n'
    )
    assert spoken(given(table)) == ["The Log", "The rope was wet."]


@pytest.mark.parametrize(
    ("above", "columns", "kinds"),
    [
        (
            ("Ihre Kindle-Notizen für:", "von Ada Byre", "Kostenlose sofortige Kindle-Vorschau:"),
            ("Anmerkungstyp", "Position", "Markiert?", "Anmerkung"),
            ("Markierung (Gelb)", "Notiz"),
        ),
        (
            ("Vos notes Kindle pour :", "par Ada Byre", "Aperçu instantané Kindle gratuit :"),
            ("Type d'annotation", "Emplacement", "Favori ?", "Annotation"),
            ("Surlignement (jaune)", "Note"),
        ),
    ],
)
def test_the_table_of_a_kindle_app_is_known_in_any_language(
    above: tuple[str, ...], columns: tuple[str, ...], kinds: tuple[str, ...]
) -> None:
    first, writer, preview = above
    head = [first, "The Log", writer, preview, "https://a.example/b"]
    table = "".join(f'"{cell}",,,\n' for cell in head) + f"{'-' * 46},,,\n,,,\n"
    rows = [columns, (kinds[0], "3", "", "The rope was wet."), (kinds[1], "4", "", "Why wet?")]
    table += "".join(",".join(f'"{cell}"' for cell in row) + "\n" for row in rows)
    article = given(table)
    assert [(b.role, b.text) for b in article.blocks] == [
        (Role.HEADLINE, "The Log"),
        (Role.QUOTE, "The rope was wet."),
        (Role.PARAGRAPH, "Why wet?"),
    ]


ANNOTATIONS = """<?xml version="1.0" encoding="UTF-8"?>
<annotationSet xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns="http://ns.adobe.com/digitaleditions/annotations">
 <publication><dc:title>The Log</dc:title><dc:creator>Ada Byre</dc:creator></publication>
 <annotation><dc:date>2024-05-03T10:00:00Z</dc:date>
  <target><fragment progress="0.1"><text>The rope
was wet.</text></fragment></target>
  <content><dc:date>2024-05-03T10:05:00Z</dc:date><text>Why wet?</text></content></annotation>
</annotationSet>
"""


def test_the_marks_that_a_kobo_keeps_of_a_book_are_read() -> None:
    article = given(ANNOTATIONS)
    assert [(b.role, b.text, b.line) for b in article.blocks] == [
        (Role.HEADLINE, "The Log", 4),
        (Role.QUOTE, "The rope was wet.", 6),
        (Role.PARAGRAPH, "Why wet?", 8),
    ]


def test_a_list_of_a_kobos_marks_that_was_cut_is_refused() -> None:
    with pytest.raises(UnreadableSource, match="damaged list of highlights: copy it again"):
        given(ANNOTATIONS[:-30])


WHERE = "Highlight(<span class='highlight_yellow'>yellow</span>) - Page 3 · Location 45"


@pytest.mark.parametrize(
    "entry",
    [
        "<div class='noteHeading'>{}</div><div class='noteText'>{}</div>",
        "<h3 class='noteHeading'>{}</div><div class='noteText'>{}</h3>",
    ],
    ids=["a phone", "a Mac, with its wrong ends"],
)
def test_the_notebook_that_a_kindle_app_exports_is_read_as_highlights(entry: str) -> None:
    article = given(
        "<!DOCTYPE html><html><body><div class='bodyContainer'><div class='notebookFor'>Notebook"
        "</div><div class='bookTitle'>The Log</div><div class='authors'>Byre, Ada</div>"
        "<div class='sectionHeading'>Rope</div>"
        + entry.format(WHERE, "The rope was wet.")
        + entry.format("Note - Page 4", "Why wet?")
        + "</div></body></html>"
    )
    assert spoken(article) == ["The Log", "Rope", "The rope was wet.", "Why wet?"]
    assert [b.role for b in article.blocks if b.spoken][2:] == [Role.QUOTE, Role.PARAGRAPH]
    assert (article.metadata.title, article.metadata.byline) == ("The Log", "Byre, Ada")


def test_the_text_that_a_kobo_exports_has_its_title_on_top() -> None:
    export = "The Log\n\nThe rope was wet.\n\nIt had not rained.\nNote: Why wet?\n"
    assert spoken(given(export))[:2] == MARKED[:2]


def test_a_table_of_prices_is_no_list_of_highlights() -> None:
    assert "a passage that was marked" not in {
        b.reason for b in given("Title,Price\nThe Log,3\nThe Rope,4\n").blocks
    }


def test_an_entry_that_was_cut_spoils_no_other() -> None:
    article = given(CLIPPINGS + CLIPPINGS[: CLIPPINGS.index("- Your") + 9])
    assert spoken(article) == ["The Log", "The rope was wet.", "Why wet?"]
    assert article.blocks[-1].reason == "an entry that was cut or damaged"


def test_a_table_of_highlights_that_is_damaged_says_where() -> None:
    table = 'Highlight,Book Title\nThe rope was wet.,The Log\n"' + "x" * 140_000
    with pytest.raises(UnreadableSource, match="highlights is damaged at line 3: export it again"):
        given(table)


def test_books_in_several_languages_have_each_its_own() -> None:
    entry = "{} ({})\n- Your Highlight on page 3 | Added on Friday, 3 May 2024\n\n{}\n==========\n"
    german = "Das Seil war nass, und niemand wusste, warum es in der Nacht geregnet hatte."
    russian = "Верёвка была мокрая, и никто не знал почему."
    article = given(
        entry.format("Das Seil", "Ada Byre", german * 2)
        + entry.format("Верёвка", "Том Рук", russian)
        + entry.format("绳子", "王丽", "给岁月以文明，而不是给文明以岁月。")
    )
    assert article.metadata.language == "de"
    assert [b.language for b in article.blocks if b.role is Role.QUOTE] == ["", "ru", "zh"]


@pytest.mark.parametrize(
    "where",
    [
        "- Your Note on page 3 | Location 12 | Added on Friday, May 3, 2024 10:12:13 AM",
        "- Ihre Notiz auf Seite 3 | Position 12 | Hinzugefügt am Freitag, 3. Mai 2024 10:12:13",
    ],
)
def test_a_readers_own_note_in_my_clippings_is_no_quotation(where: str) -> None:
    mark = where.replace("Note", "Highlight").replace("Notiz", "Markierung")
    text = f"Boats (Tom Hale)\n{mark}\n\nIt rained at Ness.\n==========\n"
    text += f"Boats (Tom Hale)\n{where}\n\nAsk Ada of it.\n==========\n"
    blocks = read(io.BytesIO(text.encode()), media_type="txt").blocks
    said = [(block.role, block.text) for block in blocks if block.spoken][1:]
    assert said == [("quote", "It rained at Ness."), ("paragraph", "Ask Ada of it.")]

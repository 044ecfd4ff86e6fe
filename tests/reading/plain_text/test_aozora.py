"""Texts of Aozora Bunko: readings, notes and marks are not spoken, what they mark is."""

from io import BytesIO

from declaim.model import Article, Role
from declaim.reading import read

TEXT = """灯台
山田花子

-------------------------------------------------------
【テキスト中に現れる記号について】

《》：ルビ
（例）灯台《とうだい》
-------------------------------------------------------

［＃３字下げ］第一章　波［＃「第一章　波」は中見出し］

　灯台《とうだい》の番人は、海を｜見張《みは》っていた。※［＃「口＋世」、U+546D、32-3］と鳥が鳴いた。
　雨がひどく［＃「ひどく」に傍点］降った。※［＃「弓＋椁のつくり」、第3水準1-84-22］という字だ。

［＃改ページ］
　船《ふね》は来なかった。


底本：「灯台集」海の本
　　　2001（平成13）年5月3日第1刷発行
"""


def reading(text: str) -> Article:
    return read(BytesIO(text.encode()), media_type="plain")


def spoken(article: Article) -> list[tuple[str, str]]:
    return [(block.role, block.text) for block in article.blocks if block.spoken]


def test_readings_and_notes_are_silent_and_letters_that_a_note_describes_are_read() -> None:
    article = reading(TEXT)
    assert spoken(article) == [
        (Role.HEADLINE, "灯台"),
        (Role.BYLINE, "山田花子"),
        (Role.HEADING, "第一章 波"),
        (Role.PARAGRAPH, "灯台の番人は、海を見張っていた。呭と鳥が鳴いた。"),
        (Role.PARAGRAPH, "雨がひどく降った。弴という字だ。"),
        (Role.PARAGRAPH, "船は来なかった。"),
    ]
    assert (article.metadata.title, article.metadata.byline) == ("灯台", "山田花子")
    assert "not spoken: notes in ［＃］ (6)" in article.remarks


def test_the_list_of_marks_and_the_colophon_are_silent() -> None:
    silent = [(b.text, b.reason) for b in reading(TEXT).blocks if not b.spoken]
    assert ("（例）灯台《とうだい》", "the list of the text's marks") in silent
    assert silent[-2] == ("底本：「灯台集」海の本", "what the library tells of the book")


def test_readings_without_notes_are_silent_where_a_text_has_some() -> None:
    text = "船《ふね》が来た。\n\n海《うみ》は｜青い空《あおいそら》のようだ。《《誰も》》いない。"
    assert [text for _, text in spoken(reading(text))] == [
        "船が来た。",
        "海は青い空のようだ。誰もいない。",
    ]


def test_titles_between_such_marks_are_spoken() -> None:
    for text in (
        "他读了《红楼梦》，也读了《水浒传》。",
        "映画《タイタニック》を見た。",
    ):
        assert spoken(reading(text))[0][1] == text


def test_marks_of_repetition_are_the_letters_that_they_repeat() -> None:
    text = (
        f"{TEXT}\n　船《ふね》をいろ／＼見た。しみ／″＼と、波がキラ／＼と、一つ／＼。\n"
        "　ところ／″＼に人がゐた。"
    )
    said = [said for _, said in spoken(reading(text.replace("底本", "［＃改頁］\n定本")))]
    assert "船をいろいろ見た。しみじみと、波がキラキラと、一つ一つ。" in said
    assert "ところどころに人がゐた。" in said


def test_accents_behind_letters_are_on_them() -> None:
    text = TEXT.replace(
        "雨が", "〔cafe'〕と〔l'E'tude〕と〔Mu:nchen〕と〔（注）〕と〔not so〕と雨が"
    )
    said = " ".join(said for _, said in spoken(reading(text)))
    assert "caféとl'ÉtudeとMünchenと〔（注）〕と〔not so〕と雨が" in said

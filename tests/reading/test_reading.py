"""`read`: whatever it is given, an article or one clear sentence."""

import io
import subprocess
import sys
from pathlib import Path

import pytest

from declaim.errors import UnknownChoice, UnreadableSource
from declaim.manuscript import Origin
from declaim.model import Role
from declaim.reading import read
from declaim.reading.encodings.charsets import likely_encoding
from declaim.structure.judging import RoleChoice
from kit.growth import growth

SCRAPED = """\
The Fen Post Local News and Views from the Fen Post Newspaper

Otters Return to the Lower Lode

Otters Return to the Lower Lode

Tuesday, 4 May, 2021 - 07:30
An otter crosses the lode at dusk (Getty Images)

For the first time since 1974, otters have been seen on the lower lode, three miles from the sea.

The pair was filmed by a retired postman who had set up his camera to catch a thief.

Editor Picks
"""


def written(folder: Path, content: bytes, name: str = "article.txt") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def test_a_scraped_page_is_read_as_a_person_would(tmp_path: Path) -> None:
    article = read(written(tmp_path, SCRAPED.encode()))
    assert [(b.line, b.role, b.spoken) for b in article.blocks] == [
        (1, Role.BANNER, False),
        (3, Role.HEADLINE, True),
        (5, Role.HEADLINE_DUPLICATE, False),
        (7, Role.DATELINE, False),
        (8, Role.CAPTION, False),
        (10, Role.PARAGRAPH, True),
        (12, Role.PARAGRAPH, True),
        (14, Role.BOILERPLATE, False),
    ]
    assert (article.metadata.title, article.metadata.published) == (
        "Otters Return to the Lower Lode",
        "2021-05-04",
    )
    assert all(block.reason for block in article.blocks)


def test_the_user_has_the_last_word_about_roles() -> None:
    speak, skip = frozenset({Role.CAPTION, Role.DATELINE}), frozenset({Role.HEADLINE})
    article = read(
        io.BytesIO(SCRAPED.encode()),
        choices=(RoleChoice(speak, skip),),
    )
    spoken = {b.role: b.text for b in article.blocks if b.spoken}
    assert spoken[Role.DATELINE] == "Tuesday, 4 May, 2021"
    assert Role.CAPTION in spoken
    assert Role.HEADLINE not in spoken


def test_prose_that_is_not_spoken_shows_the_language_too() -> None:
    text = SCRAPED.replace("Otters Return to the Lower Lode", "Otters")
    skipped = read(
        io.BytesIO(text.encode()), choices=(RoleChoice(skip=frozenset({Role.PARAGRAPH})),)
    )
    assert (skipped.metadata.language, sum(b.spoken for b in skipped.blocks)) == ("en", 1)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_text_in_any_common_encoding_is_the_same_text(encoding: str) -> None:
    text = "Le café était fermé, et l’été déjà fini – « voilà », dit-il, avant de rentrer à pied."
    article = read(io.BytesIO(text.encode(encoding)))
    assert [b.text for b in article.blocks] == [text]


def test_marks_of_windows_that_look_like_controls_separate_words() -> None:
    text = "It\x92s late\x97very late, he said\x85 and the house was \x93dark\x94 that evening."
    assert read(io.BytesIO(text.encode())).blocks[0].text == (
        "It’s late—very late, he said… and the house was “dark” that evening."
    )


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1251", "Зима пришла рано в этом году, и никто не был готов к снегу."),
        ("koi8_r", "Зима пришла рано в этом году, и никто не был готов к снегу."),
        ("cp1250", "Zima była długa; siedzieliśmy przy oknie, żeby czekać na wiosnę."),
        ("cp1250", "Zima přišla brzy a nikdo nebyl připraven na sníh, který ležel u řeky."),
        ("cp1250", "Dobrý den, zítra přijdu až večer."),
        ("cp1250", "Mâine seară vin să te văd în casă."),
        ("iso8859_2", "Děti šly domů, starší lidé seděli u řeky."),
        ("iso8859_9", "Teşekkürler, görüşürüz."),
        ("cp1252", "Það er ný bók á borðinu hjá þér."),
        ("cp1252", "Eén café in België, zeeën van tijd."),
        ("cp1255", "ספר חדש על העיר הישנה"),
        ("cp852", "Zítra večer přijde strýc z Plzně."),
        ("cp1257", "Žiema šiemet atėjo anksti, ir niekas nebuvo pasiruošęs sniegui kaime."),
        ("cp1254", "Kış bu yıl erken geldi ve köyde kimse kara hazır değildi, şaşırdık."),
        ("cp1252", "L'hiver est arrivé tôt cette année, et personne n'était prêt à la neige."),
        ("cp1253", "Ο χειμώνας ήρθε νωρίς φέτος και κανείς δεν ήταν έτοιμος για το χιόνι."),
        ("cp874", "ฤดูหนาวมาถึงเร็วในปีนี้ และไม่มีใครในหมู่บ้านเตรียมตัวไว้เลย"),
        ("euc_kr", "올해는 겨울이 일찍 왔고 마을에서 눈에 대비한 사람은 아무도 없었다."),
        ("euc_jp", "冬は今年早く来て、誰も雪の準備ができていなかった。"),
        ("cp932", "冬は今年早く来て、誰も雪の準備ができていなかった。"),
        ("gb18030", "今年冬天来得早，没有人准备好迎接大雪。我们坐在窗边等信。"),
        ("iso2022_jp", "冬は今年早く来て、誰も雪の準備ができていなかった。"),
        ("cp866", "Зима пришла рано в этом году, и никто не был готов к снегу."),
        ("mac_cyrillic", "Зима пришла рано в этом году, и никто не был готов к снегу."),
        ("iso8859_5", "Зима пришла рано в этом году, и никто не был готов к снегу."),
        ("koi8_u", "Зима прийшла рано цього року, і ніхто в селі її не чекав."),
        ("mac_roman", "L’hiver est arrivé tôt cette année, et personne n’était prêt à la neige."),
        ("mac_roman", "Der Winter kam früh, und die Tür der Mühle wurde größer als „vorher“."),
        ("cp850", "Der Winter kam früh, und die Tür der Mühle wurde größer als vorher."),
        ("cp437", "El invierno llegó pronto este año, y el niño no esperaba más nieve aquí."),
        ("cp850", "Vinteren kom tidligt, og både møller og kone gik ud på den hårde sø."),
        ("cp852", "Zima przyszła wcześnie, a młynarz siedział w domu i czekał na wiosnę."),
        ("mac_latin2", "Zima přišla brzy a nikdo nebyl připraven na sníh, který ležel u řeky."),
        ("cp1252", "La neve è caduta, e nessuno è uscito: è tardi, ed è già inverno."),
        ("cp1253", "Το πλοίο δεν ήρθε το πρωί."),
        ("cp1255", "שלום לכולם, אנחנו נפגשים ביום ראשון."),
        ("gb18030", "Lamp notes: 灯塔在海边。"),
        ("gb18030", "第一章 灯塔"),
        ("big5", "The keeper's name was 林先生, and he wrote 燈塔 on the wall."),
        ("euc_kr", "The keeper's name was 김철수 and the coast is 부산."),
        ("cp932", "The keeper's name was 田中 and the coast is 横浜です."),
        ("cp1252", "It’s 20°C in the shade, and 30°C in the sun – “hot”."),
        ("cp1252", "Älter, größer: Müller, Jäger, Œuvre"),
        ("cp1252", "Þórður fór út á sjó í dag; les usager·e·s"),
    ],
)
def test_older_encodings_are_guessed(encoding: str, text: str) -> None:
    article = read(io.BytesIO(text.encode(encoding)))
    assert article.blocks[0].text == text
    assert encoding == "iso2022_jp" or "the encoding is guessed" in article.remarks[1]


def test_letters_that_are_broken_are_left_out_with_a_remark() -> None:
    article = read(io.BytesIO("Le café était fermé, et l’été fini.".encode() + b" \xff."))
    assert "broken" in article.remarks[1]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "it is empty"),
        (b" \n\t\r\n ", "it is empty"),
        ("\u200b\ufeff \n".encode(), "there is no text in it"),
        (b"%PDF-1.7\n...", "it is a damaged PDF: save it again"),
        (bytes(range(32)) * 40, "it is binary data"),
        (b"\0" * 1000, "it is binary data"),
    ],
)
def test_what_is_no_text_is_refused_in_one_sentence(content: bytes, says: str) -> None:
    with pytest.raises(UnreadableSource, match=r"^cannot read the stream: [^\n]+$") as refused:
        read(io.BytesIO(content))
    assert says in str(refused.value)


def test_a_missing_file_and_a_folder_have_different_messages(tmp_path: Path) -> None:
    with pytest.raises(UnreadableSource, match="there is no such file"):
        read(tmp_path / "none.txt")
    with pytest.raises(UnreadableSource, match="it is a folder"):
        read(str(tmp_path))
    with pytest.raises(UnreadableSource, match="null"):
        read("a\0b.txt")


def test_what_no_voice_can_speak_is_dropped_and_the_rest_is_kept() -> None:
    text = "A bell\x07 rang\x00, \u202eand\u202c the 👩\u200d🚀 said «\u0634\u0643\u0631\u0627»."
    assert read(io.BytesIO(text.encode())).blocks[0].text == (
        "A bell rang, and the 👩\u200d🚀 said «\u0634\u0643\u0631\u0627»."
    )


PAGE = (
    "The harbour gets its crane back",
    "The crane that stood on the north quay for ninety years is to be put up again in the spring.",
    "It was taken down in March, after rust had been found in its foot, and every bolt numbered.",
    "“We never meant to lose it,” said the harbour master, who had the parts kept in a dry shed.",
    "The work will cost 40,000 pounds, and half of that has been given by people of the town.",
)


def test_blanks_with_nothing_between_them_are_no_16_bit_letters() -> None:
    assert likely_encoding(b"word \0 \0 \0 \0 \0") == "utf-8"


def test_an_article_is_found_within_a_whole_page_of_links() -> None:
    menu = ["News", "Sport", "Our city", "Subscribe", "Log in", "Contact us"]
    teaser = "Bees lose a hive to the wind, and the keeper says he will build another."
    around = [*menu, teaser, "Bees", *menu] * 4
    page = "\n\n".join([*around, *PAGE, *around])
    spoken = [b.text for b in read(io.BytesIO(page.encode())).blocks if b.spoken]
    assert spoken[: len(PAGE)] == list(PAGE)


def test_a_paragraph_of_a_million_characters_is_read_in_linear_time() -> None:
    article = read(io.BytesIO(b"word " * 200_000))
    assert len(article.blocks[0].text) == 999_999
    assert growth(lambda words: read(io.BytesIO(b"word " * words)), 50_000) < 8


@pytest.mark.parametrize(
    ("name", "content", "first"),
    [
        ("a.md", b"# Tide\n\nIt came in.", Role.HEADLINE),
        ("a.unknown", b"<!doctype html><p>The tide came in over the sand.</p>", Role.PARAGRAPH),
        ("a.unknown", b"# Tide\n\nIt came in.", Role.HEADLINE),
        ("-", b"The tide came in.", Role.PARAGRAPH),
    ],
)
def test_the_suffix_shows_the_type_and_else_the_content(
    tmp_path: Path, name: str, content: bytes, first: Role
) -> None:
    assert read(written(tmp_path, content, name)).blocks[0].role is first


def test_an_unknown_type_is_answered_with_the_known_ones() -> None:
    with pytest.raises(UnknownChoice, match="did you mean htm or html"):
        read(io.BytesIO(b"x"), media_type="htlm")


def test_front_matter_speaks_and_skips_roles_and_the_caller_overrules_it() -> None:
    text = b"---\nspeak: captions, dateline\nskip: quotation\n---\n" + SCRAPED.encode()
    told = {b.role for b in read(io.BytesIO(text), media_type="txt").blocks if b.spoken}
    assert {Role.CAPTION, Role.DATELINE} <= told
    overruled = read(
        io.BytesIO(text), media_type="txt", choices=(RoleChoice(skip=frozenset({Role.CAPTION})),)
    )
    assert Role.CAPTION not in {b.role for b in overruled.blocks if b.spoken}


SHAPES = {
    "one word": b"X" * 50,
    "short lines": b"short line\n",
    "amounts": b"1 cup\n",
    "dates": b"3 May 2020\n",
    "items": b"- a\n",
    "hyphens": b"a-\n",
    "references": b"[1] Smith (1999). p. 4\n\n",
    "links": b"Share\n\n12\n\n",
}


@pytest.mark.parametrize("shape", SHAPES)
def test_no_shape_of_text_takes_more_than_linear_time(shape: str) -> None:
    def reading(times: int) -> object:
        beginning = b"References\n\n" if shape == "references" else b""
        return read(io.BytesIO(beginning + SHAPES[shape] * times), media_type="txt")

    assert growth(reading, 1_500) < 8


def test_a_page_of_short_lines_above_its_text_takes_no_more_than_linear_time() -> None:
    text = b"The miller went down to the weir, and nobody saw that he was there at all."

    def reading(times: int) -> object:
        lines = "".join(f"lamp {number}\n\n" for number in range(times)).encode()
        return read(io.BytesIO(lines + text), media_type="txt", origin=Origin.PAGE)

    assert growth(reading, 7_000) < 8


def test_reading_plain_text_loads_no_parser() -> None:
    program = (
        "import io, sys, declaim.reading as r; r.read(io.BytesIO(b'It was the end of the day.'));"
        "print([m for m in ('lxml', 'yaml', 'markdown_it', 'urllib.request', 'numpy')"
        "if m in sys.modules])"
    )
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert loaded.stdout.strip() == b"[]"


def test_the_first_line_of_many_short_ones_is_the_headline() -> None:
    text = "\n\n".join(["A Headline", *(f"And {n}." for n in range(260))])
    roles = [b.role for b in read(io.BytesIO(text.encode())).blocks]
    assert roles == [Role.HEADLINE, *[Role.PARAGRAPH] * 260]


@pytest.mark.parametrize("title", ["=====[ The boat ]=====", "*** The boat ***", "~~~~The boat"])
def test_a_title_has_no_drawn_frame(title: str) -> None:
    page = f"<html><head><title>{title}</title></head><body><p>It rained.</p></body></html>"
    article = read(io.BytesIO(page.encode()), media_type="html")
    assert article.metadata.title == "The boat"

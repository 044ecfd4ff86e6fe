"""Subtitles and transcripts: the words, and nothing that the program put there."""

import io
from pathlib import Path

import pytest

from declaim.errors import UnreadableSource
from declaim.model import Article, Role
from declaim.pipeline import planned
from declaim.reading import read
from declaim.reading.documents.cues.subtitle_repeats import REPEATED
from declaim.settings.options import Options
from declaim.store import Store

CASES = Path(__file__).parents[3] / "cases"


def spoken(article: Article) -> list[str]:
    return [block.text for block in article.blocks if block.spoken]


def given(text: str) -> Article:
    return read(io.BytesIO(text.encode()))


def test_the_cues_of_subtitles_are_sentences_again_without_times_tags_and_sounds() -> None:
    assert spoken(read(CASES / "68-subtitles.srt")) == [
        "The ferry was tied up at noon, and the men walked into town. Nobody looked up as they"
        " passed.",
        "Who is it?",
        "Me.",
    ]


def test_a_caption_keeps_its_speaker() -> None:
    assert spoken(read(CASES / "68b-captions.vtt")) == [
        "Ada: The ferry was tied up at noon, and the men walked into town."
    ]


def test_a_line_that_rolling_captions_repeat_is_said_once() -> None:
    rolling = (
        "WEBVTT\n\n00:00.000 --> 00:02.000\nso today we\n\n"
        "00:02.000 --> 00:04.000\nso today we\nwill tie a rope.\n"
    )
    assert spoken(given(rolling)) == ["so today we will tie a rope."]


def test_a_long_pause_and_a_new_speaker_begin_paragraphs() -> None:
    film = (
        "1\n00:00:01,000 --> 00:00:02,000\nIt rained.\n\n2\n00:00:09,000 --> 00:00:10,000\n"
        "It stopped.\n\n3\n00:00:10,100 --> 00:00:11,000\nADA: At last.\n"
    )
    assert spoken(given(film)) == ["It rained.", "It stopped.", "Ada: At last."]


def film(*cues: str) -> str:
    """A film in SubRip, a second a cue."""
    return "".join(
        f"{i}\n00:00:{i:02},000 --> 00:00:{i:02},900\n{cue}\n\n" for i, cue in enumerate(cues, 1)
    )


def test_each_voice_tag_in_a_line_begins_what_another_says() -> None:
    talk = given(
        "WEBVTT\n\n00:00.000 --> 00:02.000\n<v Ada>Who is it?</v> <v.loud Bob Reader>Me, and\n\n"
        "00:02.000 --> 00:04.000\n<v Bob Reader>nobody else.\n"
    )
    assert [(b.text, b.speaker) for b in talk.blocks] == [
        ("Ada: Who is it?", "Ada"),
        ("Bob Reader: Me, and nobody else.", "Bob Reader"),
    ]


def test_names_in_capitals_and_names_that_come_again_are_speakers() -> None:
    talk = given(
        film("ADA:\n(whispering) Quiet.", "Bob (off): Why?", "ÉMILE: At 9:30: go.", "Bob: Good.")
    )
    assert [(b.text, b.speaker) for b in talk.blocks] == [
        ("Ada: Quiet.", "Ada"),
        ("Bob: Why?", "Bob"),
        ("Émile: At 9:30: go.", "Émile"),
        ("Bob: Good.", "Bob"),
    ]


def test_a_sentence_with_a_colon_names_no_speaker() -> None:
    assert [b.speaker for b in given(film("Remember this:", "The time is: now.")).blocks] == [""]


def test_a_sound_is_left_out_over_two_lines_and_no_caption_is_a_heading() -> None:
    article = given(film("- [a door\nopens]\n- Come in", "Sit down.", "♪ La la\nla ♪", "Thanks."))
    assert spoken(article) == ["Come in Sit down. Thanks."]
    assert article.blocks[0].role is Role.PARAGRAPH


def test_a_bracket_in_a_sentence_is_said_and_one_that_is_a_sound_is_not() -> None:
    article = given(
        film(
            "I came (late)\nhome.", "(a bell rings) Come in. (steps)", "We saw the (DOOR SLAMS) sea"
        )
    )
    assert spoken(article) == ["I came (late) home. Come in. We saw the sea"]


def test_a_name_that_comes_once_between_sentences_is_a_speaker() -> None:
    talk = given(
        film("It is me.", "Tom: I came home.", "Remember: Boats sink.", "You remember it.")
    )
    assert [(b.text, b.speaker) for b in talk.blocks] == [
        ("It is me.", ""),
        ("Tom: I came home. Remember: Boats sink. You remember it.", "Tom"),
    ]


def test_each_speaker_has_a_voice_of_their_own(tmp_path: Path) -> None:
    source = tmp_path / "film.srt"
    source.write_text(film("ADA: Who is it?", "BOB: Me.", "It is late."), "utf-8")
    options = Options(voice="pyttsx3:en-gb", voices={"ada": "tone"})
    _, script = planned(source, options, Store(tmp_path / "store"))
    assert [u.voice.engine for u in script.utterances] == ["tone", "pyttsx3"]


def test_subtitles_without_words_are_refused_in_one_sentence() -> None:
    with pytest.raises(UnreadableSource, match="its cues hold no words"):
        given("WEBVTT\n\n00:00.000 --> 00:02.000\n[music]\n")


def test_a_transcript_is_read_without_its_times() -> None:
    times = (
        "0:00\nso today we will tie\n0:04\na rope. It is\n0:09\n9 seconds\nwet, as\n0:12\never.\n"
    )
    assert spoken(given(times)) == ["so today we will tie a rope. It is wet, as ever."]


def test_a_timetable_keeps_its_times() -> None:
    table = "9:00 We open.\n\n10:30 We eat.\n\n11:00 We talk.\n\n12:15 We go.\n"
    assert [text.split()[0] for text in spoken(given(table))] == ["9:00", "10:30", "11:00", "12:15"]


@pytest.mark.parametrize(
    "times",
    [
        "00:00:02,000-->00:00:02,900",
        "0:00:02,5 --> 0:00:02,9",
        "00:00:02.50  -->\t00:00:02.90 X1:1 X2:2",
        "0:0:2 --> 0:0:3",
    ],
)
def test_a_cue_with_loosely_written_times_is_said_in_its_place(times: str) -> None:
    between = film("It rained.", "It snowed.", "It froze.").replace(
        "00:00:02,000 --> 00:00:02,900", times
    )
    assert spoken(given(between)) == ["It rained. It snowed. It froze."]


def test_a_part_of_a_second_is_a_decimal_fraction() -> None:
    pause = "1\n0:00:01,5 --> 0:00:01,9\nIt rained.\n\n2\n0:00:05,0 --> 0:00:06,0\nIt froze.\n"
    assert spoken(given(pause)) == ["It rained.", "It froze."]


def test_a_sound_in_full_width_brackets_is_left_out_and_words_of_a_sentence_are_said() -> None:
    article = given(
        film("雨が降る。", "（雨の音）", "［鐘］", "私は（昨日）来た。", "（小声で）静かに。")
    )
    assert "".join(spoken(article)).replace(" ", "") == "雨が降る。私は（昨日）来た。静かに。"


@pytest.mark.parametrize("sound", ["【笑声】", "〔音乐〕", "（音乐）", "［掌声］", "[음악]"])
def test_sounds_in_the_brackets_of_east_asia_are_not_said(sound: str) -> None:
    assert spoken(given(film("港口十分安静。", sound, f"{sound}你好吗？"))) == [
        "港口十分安静。 你好吗？"
    ]


@pytest.mark.parametrize(
    ("cues", "said"),
    [
        (
            ("港口十分安静", "王丽：码头上没有人", "没有人谈论它", "老板：走吧"),
            ["港口十分安静", "王丽: 码头上没有人 没有人谈论它", "老板: 走吧"],
        ),
        (("他来了", "他说：我不去"), ["他来了 他说：我不去"]),
        (("船が来た", "花子：船だよ"), ["船が来た", "花子: 船だよ"]),
        (
            ("지민: 배가 왔어요.", "민수: 정말?", "지민: 네.", "민수: 가요."),
            ["지민: 배가 왔어요.", "민수: 정말?", "지민: 네.", "민수: 가요."],
        ),
    ],
)
def test_a_name_in_a_script_without_capitals_is_who_speaks(
    cues: tuple[str, ...], said: list[str]
) -> None:
    assert spoken(given(film(*cues))) == said


def test_a_long_pause_parts_what_is_written_without_stops() -> None:
    later = "2\n00:00:09,000 --> 00:00:10,000\n船来了\n"
    assert spoken(given(f"{film('港口十分安静')}{later}")) == ["港口十分安静", "船来了"]


def test_subtitles_that_a_program_saved_as_a_text_are_subtitles(tmp_path: Path) -> None:
    source = tmp_path / "meeting.txt"
    source.write_text("WEBVTT\n\n1\n00:00:01.000 --> 00:00:04.000\nAda: Hello.\n", "utf-8")
    assert spoken(read(source)) == ["Ada: Hello."]


def test_a_name_in_brackets_that_comes_again_is_who_speaks_in_japan() -> None:
    talk = given(
        film(
            *("（エイダ）船はどこ？", "（トム・ルーク）港だよ", "（雨の音）", "（小声で）来て"),
            *("(エイダ)もう\n出発した？", "（トム・ルーク）まだだよ"),
        )
    )
    assert [(b.speaker, b.text) for b in talk.blocks] == [
        ("エイダ", "エイダ: 船はどこ？"),
        ("トム・ルーク", "トム・ルーク: 港だよ 来て"),
        ("エイダ", "エイダ: もう 出発した？"),
        ("トム・ルーク", "トム・ルーク: まだだよ"),
    ]


@pytest.mark.parametrize(
    "credit",
    [
        "Subtitles by OpenSubtitles.org\nAdvertise your product here",
        "<i>Synced and corrected by Ann</i>",
        "Untertitelung des Hafenfunks, 2020",
        "Sous-titrage : Port Films",
        "Subtítulos: Ana Rook",
        "Legendas por Ana",
        "Sottotitoli a cura di Anna",
        "Ondertiteling: Port BV",
        "Tłumaczenie: Anna",
        "Перевод субтитров: Студия Гавань",
        "Субтитры сделал Том",
        "Çeviri: Ayşe",
        "Översättning: Anna Rook",
        "字幕：エイダ",
        "翻译：王丽",
        "자막: 지민",
        "ترجمة: أحمد",
    ],
)
def test_who_made_the_subtitles_is_silent_in_any_language(credit: str) -> None:
    article = given(film("It rained.", "It snowed.", credit, "It froze."))
    assert spoken(article) == ["It rained. It snowed. It froze."]
    assert [b.reason for b in article.blocks if not b.spoken] == ["it tells who made the subtitles"]


def test_words_that_a_program_hears_where_no_one_speaks_are_said_once() -> None:
    article = given(film("It rained.", "It snowed.", *["Thank you."] * 4))
    assert " ".join(spoken(article)) == "It rained. It snowed. Thank you."
    assert [b.text for b in article.blocks if not b.spoken] == ["Thank you."] * 3
    assert {b.reason for b in article.blocks if not b.spoken} == {REPEATED}
    among = film("It rained.", *["It snowed."] * 6, "It froze.")
    assert " ".join(spoken(given(among))) == "It rained. It snowed. It froze."


def test_what_a_person_of_the_film_says_a_few_times_is_spoken_as_often() -> None:
    said = ["It rained.", *["No!"] * 4, "It froze.", *["Row!"] * 4]
    assert " ".join(spoken(given(film(*said)))) == " ".join(said)


def test_in_the_transcript_of_a_meeting_any_label_is_a_name() -> None:
    lines = ["Ada: It rained.", "phone of Tom: Yes.", "Ada: It froze.", "Una: It did."]
    assert spoken(given(film(*lines))) == lines


def test_a_hyphen_of_any_form_begins_the_words_of_another_speaker() -> None:
    assert spoken(given(film("\u2010 Who is it?\n\u2010 Me."))) == ["Who is it?", "Me."]


@pytest.mark.parametrize("head", ["", "[ti:Rain]\n[ar:Ada]\n"])
def test_lyrics_with_the_name_of_a_plain_text_are_read_as_such(tmp_path: Path, head: str) -> None:
    source = tmp_path / "song.txt"
    source.write_text(f"{head}[00:10.00]It rained on the quay\n[00:12.50]and on the boat\n")
    (block,) = read(source).blocks
    assert (block.role, block.text) == (Role.VERSE, "It rained on the quay\nand on the boat")


def test_what_a_person_of_the_film_says_of_subtitles_is_spoken() -> None:
    said = ["Subtitles are for readers.", "Captions of the port: none.", "Translation: he is late."]
    assert spoken(given(film(*said))) == [" ".join(said)]


def test_a_dash_of_interruption_begins_no_words_of_another() -> None:
    lines = ("He found a boat", "- a blue one,", "-- Ravenna told me.", "- Who?", "- He did.")
    assert spoken(given(film(*lines))) == [
        "He found a boat – a blue one, – Ravenna told me.",
        "Who?",
        "He did.",
    ]

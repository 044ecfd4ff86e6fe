"""The language of a text, where nobody tells it."""

import io

import pytest

from declaim.languages import (
    foreign,
    language_of,
    language_tag,
    nearest,
    shortest,
    three_letters,
)
from declaim.reading import read
from declaim.reading.hypertext.emphasis import END, in_language, without_marks


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "The lamp was lit at four, and by five the whole of the quay could be seen from it.",
            "en",
        ),
        ("Die Lampe wurde um vier Uhr angezündet, und um fünf sah man den Hafen.", "de"),
        (
            "La lampe fut allumée à quatre heures, et à cinq on voyait le quai et ses filets.",
            "fr",
        ),
        ("أضيء المصباح في الساعة الرابعة، وفي الخامسة كان الرصيف كله مرئيا من النافذة.", "ar"),
        ("Too short.", ""),
        ("x" * 1000, ""),
        (" ".join(f"Day {day}. Word {day}." for day in range(300)), ""),
    ],
)
def test_enough_words_show_the_language(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("written", "tag"),
    [
        ("en_GB", "en-GB"),
        ("EN-gb", "en-GB"),
        ("zh-hans-cn", "zh-Hans-CN"),
        ("eng", "en"),
        ("ger", "de"),
        ("no", "nb"),
        ("haw", "haw"),
        ("x y", ""),
        ("a-" + "b" * 9, ""),
    ],
)
def test_a_language_is_written_as_bcp_47(written: str, tag: str) -> None:
    assert language_tag(written) == tag


@pytest.mark.parametrize("written", ["und", "mul", "x-none", "English", "qq", "", "-", "12"])
def test_a_tag_that_names_no_language_is_ignored_and_the_words_decide(written: str) -> None:
    assert language_tag(written) == ""


@pytest.mark.parametrize(("tag", "voice"), [("zh-CN", "cmn"), ("nb", "no"), ("sa", "hi")])
def test_a_language_is_read_by_the_voice_of_its_nearest_name(tag: str, voice: str) -> None:
    assert voice in nearest(tag)


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("渡口的人每天都要把船钱数两遍。", "en", "zh"),
        ("渡し守は毎日二度数えた。", "en", "ja"),
        ("Зима пришла рано.", "en", "ru"),
        ("Зима прийшла рано.", "uk", ""),
        ("The word 渡口 means a ferry.", "en", ""),
        ("Ὁ χειμὼν ἦλθεν.", "grc", ""),
        ("渡口のの人每天都要把船钱数两遍，孩子们在木桩之间玩耍，谁也不着急。", "zh", ""),
        ("Plain.", "zh", ""),
    ],
)
def test_a_block_in_another_script_is_in_another_language(
    text: str, language: str, found: str
) -> None:
    assert foreign(text, language) == found


GERMAN = "Die Lampe wurde um vier Uhr angezündet, und um fünf sah man den ganzen Hafen. " * 4
ENGLISH = "The lamp was lit at four, and by five the whole of the quay could be seen from it. " * 4


@pytest.mark.parametrize(
    ("text", "told", "language"),
    [
        (GERMAN, "en", "de"),
        (GERMAN, "en-US", "de"),
        (ENGLISH, "de", "en"),
        (ENGLISH, "en-GB", "en-GB"),
        (GERMAN, "de-AT", "de-AT"),
        (GERMAN, "lb", "lb"),
        ("Die Lampe wurde um vier Uhr angezündet.", "en", "en"),
        (ENGLISH, "sco", "sco"),
        (f"{ENGLISH}{GERMAN * 40}{ENGLISH}", "de", "de"),
        ("겨울이 일찍 와서 강이 얼었다.", "en", "ko"),
        ("겨울이 일찍 와서 강이 얼었다.", "", "ko"),
        ("Зима прийшла рано.", "uk", "uk"),
    ],
)
def test_a_text_overrules_what_a_template_says_where_its_language_is_sure(
    text: str, told: str, language: str
) -> None:
    assert language_of(text, told) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Propagation / en zone restreinte / Infection initiale / Attaquant", "fr"),
        ("Navis parva est, sed nauta bonus in ea per totam noctem vigilat.", "la"),
    ],
)
def test_a_few_words_are_latin_only_if_they_are_surely_of_no_other(
    text: str, language: str
) -> None:
    assert language_of(text) == language


def test_a_language_inside_another_ends_where_the_other_goes_on() -> None:
    inner = f"{in_language('la')}ad astra{END}"
    marked = without_marks(f"He said {in_language('fr-FR')}un {inner} trois{END}.")
    assert [(marked.text[a:b], tag) for a, b, tag in marked.foreign] == [
        ("un ", "fr-FR"),
        ("ad astra", "la"),
        (" trois", "fr-FR"),
    ]


@pytest.mark.parametrize(
    ("media_type", "text"),
    [
        ("text/html", '<p>They read <i lang="fr">Le Monde entier</i> there.</p>'),
        ("text/markdown", 'They read <span lang="fr">Le Monde entier</span> there.'),
        ("text/html", '<p>They read.<br><br><span lang="fr">Le Monde<br><br>Le Monde</span></p>'),
    ],
)
def test_a_part_in_another_language_is_kept_with_its_tag(media_type: str, text: str) -> None:
    last = read(io.BytesIO(text.encode()), media_type=media_type).blocks[-1]
    [(start, stop, tag)] = last.foreign
    assert last.text[start:stop].startswith("Le Monde")
    assert tag == "fr"


@pytest.mark.parametrize(
    ("tag", "code", "back"),
    [
        *(("en-GB", "eng", "en"), ("zh-Hans", "zho", "zh"), ("grc", "grc", "grc")),
        *(("AR", "ara", "ar"), ("x-mine", "", ""), ("", "", "")),
    ],
)
def test_languages_have_three_letters(tag: str, code: str, back: str) -> None:
    assert three_letters(tag) == code
    assert shortest(code or "und") == back


def languages_in(text: str, media_type: str, asked: str = "") -> tuple[str, ...]:
    """The language of an article, and those of its blocks and their parts."""
    article = read(io.BytesIO(text.encode()), media_type=media_type, language=asked)
    parts = {tag for block in article.blocks for _, _, tag in block.foreign}
    return article.metadata.language, *sorted({b.language for b in article.blocks} | parts)


RUSSIAN = "Зима пришла рано, и река замёрзла до самого берега. Никто не ждал парома."
PERSIAN = "زمستان زود آمد و رودخانه تا کناره یخ زد. آن روز هیچ‌کس منتظر قایق نبود."
THAI = "ฤดูหนาวมาเร็วและแม่น้ำก็แข็งจนถึงฝั่ง ไม่มีใครรอเรือข้ามฟากในวันนั้น"


@pytest.mark.parametrize(("text", "language"), [(RUSSIAN, "ru"), (PERSIAN, "fa"), (THAI, "th")])
@pytest.mark.parametrize(
    ("media_type", "template"),
    [
        ("html", '<html lang="en"><p>{}</p></html>'),
        ("html", '<html lang="en"><article lang="en-US"><p>{}</p></article></html>'),
        ("html", '<html lang="en"><p><span lang="en">{}</span></p></html>'),
        ("md", "---\nlang: en\n---\n{}"),
    ],
)
def test_letters_that_a_language_is_not_written_in_overrule_whatever_is_told(
    media_type: str, template: str, text: str, language: str
) -> None:
    assert languages_in(template.format(text), media_type) == (language, "")


def test_the_user_has_the_last_word_about_the_language() -> None:
    page = f'<html lang="en"><article lang="en-US"><p>{GERMAN}</p></article></html>'
    assert languages_in(page, "html", "lb") == ("lb", "")
    assert languages_in(RUSSIAN, "txt", "en")[0] == "en"


def test_a_template_told_all_parts_of_a_text_its_language_but_a_writer_a_quotation() -> None:
    quoted = f'<p>{GERMAN}</p><blockquote lang="en">So the lamp was out.</blockquote>'
    assert languages_in(f'<html lang="en">{quoted}</html>', "html") == ("de", "", "en")
    page = f'<html lang="en"><p lang="en">{GERMAN}</p></html>'
    assert languages_in(page, "html") == ("de", "")


def test_words_do_not_overrule_what_a_writer_tells_of_latin_letters() -> None:
    assert languages_in(f"---\nlang: en\n---\n{GERMAN}", "md")[0] == "en"
    assert languages_in(f"---\nlang: zh\n---\n{ENGLISH}", "md")[0] == "en"

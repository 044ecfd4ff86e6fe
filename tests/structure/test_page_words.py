"""The facts in the words of one line: dates, sentences, names, pictures, leftovers."""

import pytest

from declaim.structure.signs.boilerplate import boilerplate_reason, reason_of_lines
from declaim.structure.signs.printed_dates import is_dateline, iso_date, without_clock
from declaim.structure.signs.wording import (
    describes_a_picture,
    ends_a_sentence,
    goes_on,
    is_byline,
    is_one_question,
    is_prose,
    key,
    speaker,
    word_count,
    writer_in,
)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("3 May 2026", "2026-05-03"),
        ("May 3, 2026", "2026-05-03"),
        ("2026-05-03", "2026-05-03"),
        ("03.05.2026", "2026-05-03"),
        ("May 2026", "2026-05"),
        ("4 de mayo de 2026", "2026-05-04"),
        ("2026年5月4日", "2026-05-04"),
        ("٣ مايو ٢٠٢٦", "2026-05-03"),
        ("31 June 2026", ""),
        ("May", ""),
    ],
)
def test_a_day_is_found_in_every_spelling(text: str, day: str) -> None:
    assert iso_date(text) == day


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Published on 3 May 2026 at 10:15 am", True),
        ("12 minutes ago", True),
        ("Spring 2015", True),
        ("3 May", True),
        ("10:15 GMT", True),
        ("84'", True),
        ("1807-1882", True),
        ("Orrel, Dorset, 3 May 2026", True),
        ("Orrel near the small town Dorset, 3 May 2026", False),
        ("It was on 3 May 2026.", False),
        ("He came at 10:15", False),
        ("Was it 3 May 2026?", False),
        ("A tide" + " and a tide" * 12 + ", 3 May 2026", False),
        ("0:00 / 31:44", False),
    ],
)
def test_a_dateline_is_a_date_and_little_else(text: str, is_one: bool) -> None:
    assert is_dateline(text) is is_one


def test_a_dateline_without_its_clock_keeps_the_day() -> None:
    assert without_clock("3 May 2026, 10:15 GMT") == "3 May 2026"
    assert without_clock("10:15") == "10:15"


@pytest.mark.parametrize(
    ("words", "end", "reads"), [(8, ".", True), (7, ".", False), (24, "", False), (25, "", True)]
)
def test_prose_is_a_sentence_of_eight_words_or_twenty_five_words(
    words: int, end: str, reads: bool
) -> None:
    assert is_prose(" ".join(["tide"] * words) + end) is reads


@pytest.mark.parametrize(
    "text", ["It rained.", "“It rained.”", "It rained.[12]", "下雨了。", "He said:"]
)
def test_a_sentence_ends_with_a_stop_perhaps_inside_quotation_marks(text: str) -> None:
    assert ends_a_sentence(text)
    assert not ends_a_sentence(text.rstrip(".”[]12。:"))


def test_two_letters_of_chinese_are_a_word() -> None:
    assert word_count("渡船能载") == 1 + 2
    assert word_count("the ferry") == 2


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("By Nora Field", "Nora Field"),
        ("By Nora Field, 3 May 2026", "Nora Field"),
        ("Von Nora Feldt", "Nora Feldt"),
        ("作者：田诺拉", "田诺拉"),
        ("Words: Nora Field", "Nora Field"),
    ],
)
def test_a_byline_names_its_writer(text: str, name: str) -> None:
    assert is_byline(text)
    assert writer_in(text) == name


@pytest.mark.parametrize(
    "text", ["By the river", "By noon all of them had gone home again, and it rained."]
)
def test_a_sentence_that_begins_like_a_byline_is_not_a_byline(text: str) -> None:
    assert not is_byline(text)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Figure 3: the ford", "it describes a figure"),
        ("The ford at noon. Photograph: Nora Field", "a picture's credit ends it"),
        ("The ford at noon (AP Photo)", "a picture's credit ends it"),
        ("The ford at noon – Getty Images", "a picture's credit ends it"),
        ("The ford at noon (Foto: Nora Feldt)", "it names who made the picture"),
        ("The ford at noon", ""),
        ("The ford " * 40 + "(AP Photo)", ""),
    ],
)
def test_a_caption_names_its_figure_or_its_maker(text: str, why: str) -> None:
    assert describes_a_picture(text) == why


def test_a_line_goes_on_where_it_ends_in_the_middle() -> None:
    assert goes_on("the ford and")
    assert goes_on("They said in the street:")
    assert not goes_on("Ingredients for two:")
    assert not goes_on("The ford")


def test_one_question_is_alone() -> None:
    assert is_one_question("Who mends the nets?")
    assert not is_one_question("Who mends? Who nets?")
    assert not is_one_question("It rained. Who mends?")


def test_lines_are_compared_without_case_and_signs() -> None:
    assert key("The Ford — again![edit]") == "the ford again"
    assert speaker("Nora Field: It rained.") == "nora field"
    assert speaker("It rained.") == ""


@pytest.mark.parametrize(
    ("text", "is_known"),
    [
        ("Read more", True),
        ("Home | News | Sport", True),
        ("nora@example.org", True),
        ("© 2026 The Salt Post", True),
        ("Tel. 01234 567890", True),
        ("Phone: (020) 7946 0000", True),
        ("Fax 030 123456", True),
        ("The iPhone 16 is here", False),
        ("Kapitel 1", False),
        ("Hotel 21", False),
        ("The Intel 8086 at forty", False),
        ("Listen.", False),
        ("The ford", False),
        ("Subscribe to " + "the tide and " * 20, False),
        (
            "Write to nora@example.org if you have seen a boat that went down the river",
            False,
        ),
    ],
)
def test_what_surrounds_an_article_is_known_by_its_words(text: str, is_known: bool) -> None:
    assert bool(boilerplate_reason(text)) is is_known


@pytest.mark.parametrize(
    "text",
    [
        *("Lesen Sie auch: Der Ofen geht aus", "Lire aussi : Le four s’éteint"),
        *("Más información: El horno se apaga", "LEIA TAMBÉM: O forno apaga"),
        *("Читайте также: Печь гаснет", "اقرأ أيضا: الفرن ينطفئ", "相关阅读：窑火熄灭"),
        *("関連記事：窯の火が消える", "Leggi anche: Il forno si spegne"),
        *("Temps de lecture 2 min.", "Lesezeit: 3 Minuten", "2 min de lectura"),
        *("Tempo de leitura: 4 min", "Время чтения: 5 мин.", "阅读时间：3分钟"),
        *("この記事は約3分で読めます", "Archivado en", "Compartilhe", "Schlagwörter", "キーワード"),
    ],
)
def test_what_a_site_sets_amid_an_article_is_known_in_other_languages(text: str) -> None:
    assert boilerplate_reason(text)


@pytest.mark.parametrize("text", ["Er las: Der Ofen geht aus.", "Nous avons 2 min à lire le soir."])
def test_a_sentence_with_such_words_is_the_articles_own(text: str) -> None:
    assert not boilerplate_reason(text)


def test_a_foot_is_known_where_half_of_its_lines_are() -> None:
    assert reason_of_lines("Unsubscribe\n4 Mill Lane")
    assert not reason_of_lines("Unsubscribe\n4 Mill Lane\nOrrel")


@pytest.mark.parametrize("text", ["By Tuesday the rope was dry.", "By dawn nobody slept."])
def test_a_sentence_about_a_time_names_no_writer(text: str) -> None:
    assert not is_byline(text)


@pytest.mark.parametrize(
    ("text", "is_known"),
    [
        ("For media inquiries, please contact:", True),
        ("For more information about the lamps contact", True),
        ("For more lamps, the keeper made contact with the town.", False),
        ("Last updated June 3, 1999. Mail me.", True),
        ("Last updated in haste, the list was wrong.", False),
        ("You are visitor number 123.", True),
    ],
)
def test_whom_to_ask_and_the_foot_of_a_home_page_are_the_sites(text: str, is_known: bool) -> None:
    assert bool(boilerplate_reason(text)) is is_known

"""The plan of an article: its utterances, chapters and pauses."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from declaim.engines.tone import Tone
from declaim.model import Article, Block, Metadata, Role, Script
from declaim.normalise import normalise
from declaim.plan import BEFORE_HEADING, PAUSES, SENTENCE, Chapters, plan, split

VOICE = Tone().default_voice("en")


def block(role: Role, text: str, **more: object) -> Block:
    spoken = role not in {Role.BANNER, Role.CAPTION}
    return Block(role, text, line=1, spoken=spoken, reason="", **more)  # type: ignore[arg-type]


def planned(*blocks: Block, **options: object) -> Script:
    article = Article(Metadata(title="The Title", language="en"), blocks)
    return plan(article, VOICE, lambda text, *_: normalise(text, "en"), **options)  # type: ignore[arg-type]


def titles(script: Script) -> list[str]:
    return [chapter.title for chapter in script.chapters]


PLAIN = (
    block(Role.BANNER, "A Site"),
    block(Role.HEADLINE, "The Headline"),
    block(Role.PARAGRAPH, "It begins so."),
    block(Role.PARAGRAPH, "It goes on."),
    block(Role.LIST_ITEM, "First of all."),
    block(Role.QUOTE, "“Well,” he said."),
)
HEADED = (
    *PLAIN,
    block(Role.HEADING, "A Section", level=2),
    block(Role.PARAGRAPH, "In the section."),
)


def test_without_headings_the_headline_takes_its_introduction_and_paragraphs_follow() -> None:
    script = planned(*PLAIN)
    assert titles(script) == ["The Title", "It goes on.", "“Well,” he said."]
    assert [u.text for u in script.chapters[0].utterances] == ["The Headline", "It begins so."]
    assert [u.text for u in script.chapters[1].utterances] == ["It goes on.", "First of all."]


def test_a_long_text_without_headings_has_chapters_of_some_minutes() -> None:
    words = "The keeper went down to the boat and mended it until the lamp was lit again."
    paragraphs = [block(Role.PARAGRAPH, f"{n}. {words} {words}") for n in range(100)]
    script = planned(*paragraphs)
    assert [len(chapter.utterances) for chapter in script.chapters] == [23, 23, 23, 23, 8]
    assert titles(script)[1].startswith("23. The keeper went down")
    assert len(planned(*paragraphs, chapters=Chapters.PARAGRAPHS).chapters) == 100
    chat = [block(Role.PARAGRAPH, f"Well, {n}.") for n in range(100)]
    assert len(planned(*chat).chapters) == 1


def test_each_heading_begins_a_chapter() -> None:
    assert titles(planned(*HEADED)) == ["The Title", "A Section"]


@pytest.mark.parametrize(
    ("chapters", "count"), [(Chapters.AUTO, 2), (Chapters.HEADINGS, 2), (Chapters.PARAGRAPHS, 4)]
)
def test_the_listener_may_choose_where_chapters_begin(chapters: Chapters, count: int) -> None:
    assert len(planned(*HEADED, chapters=chapters).chapters) == count


def test_a_directive_begins_a_chapter_of_its_name() -> None:
    script = planned(*HEADED, block(Role.PARAGRAPH, "And now.", chapter="The End"))
    assert titles(script)[-1] == "The End"


def test_a_title_is_its_first_words_on_one_line_cut_at_a_word() -> None:
    text = "It was\u2028said\x00 " + "that the river would not wait for anybody " * 5
    (_, title) = titles(planned(block(Role.PARAGRAPH, "One."), block(Role.PARAGRAPH, text)))
    assert title == "It was said that the river would not wait for anybody that…"


def test_skipped_blocks_and_mere_signs_are_no_utterance() -> None:
    script = planned(block(Role.CAPTION, "A picture"), block(Role.PARAGRAPH, "* * *"), *PLAIN)
    assert script.utterances[0].text == "The Headline"
    assert len(script.utterances) == 5


def test_pauses_go_by_role_and_the_next_heading_and_directives_lengthen_them() -> None:
    script = planned(
        *HEADED,
        block(Role.PARAGRAPH, "After a directive.", pause_ms=2000),
        pauses={Role.LIST_ITEM: 50},
    )
    assert [u.pause_ms for u in script.utterances] == [
        PAUSES[Role.HEADLINE],
        PAUSES[Role.PARAGRAPH],
        PAUSES[Role.PARAGRAPH],
        50,
        BEFORE_HEADING,
        PAUSES[Role.HEADING],
        PAUSES[Role.PARAGRAPH] + 2000,
        PAUSES[Role.PARAGRAPH],
    ]


def test_a_faster_reader_pauses_less_and_an_asked_pause_stays() -> None:
    script = planned(*HEADED, pauses={Role.LIST_ITEM: 50}, pace=2)
    assert [u.pause_ms for u in script.utterances[:4]] == [500, 350, 350, 50]
    assert {u.between_ms for u in script.utterances} == {175}
    assert planned(*HEADED, pauses={SENTENCE: 90}, pace=2).utterances[0].between_ms == 90


def test_the_page_about_reading_has_the_pauses_that_are_kept() -> None:
    page = (Path(__file__).parents[1] / "docs" / "reading.md").read_text("utf-8")
    told = dict(re.findall(r"^\| `([a-z-]+)`[^|]*\| (\d+) \|$", page, re.MULTILINE))
    assert told == {str(role): str(silence) for role, silence in PAUSES.items()}
    assert f"Before a heading the silence is at least {BEFORE_HEADING} ms." in page


def test_a_long_paragraph_is_cut_after_a_sentence_or_a_comma_or_a_word() -> None:
    assert split("One two. Three four. Five six.", 22) == ["One two. Three four.", "Five six."]
    assert split("One two, three four", 12) == ["One two,", "three four"]
    assert split("One two three", 9) == ["One two", "three"]
    assert split("x" * 25, 10) == ["x" * 10, "x" * 10, "x" * 5]


@given(st.text(st.sampled_from("ab .,"), max_size=300), st.integers(5, 40))
def test_cutting_loses_and_doubles_nothing(text: str, longest: int) -> None:
    parts = split(text, longest)
    assert all(len(part) <= longest for part in parts)
    assert "".join(parts).replace(" ", "") == text.replace(" ", "")


def headings(*titles: str) -> list[Block]:
    return [
        each
        for title in titles
        for each in (block(Role.HEADING, title), block(Role.PARAGRAPH, "It rained."))
    ]


def test_a_number_and_the_title_below_it_are_one_chapter() -> None:
    pairs = [block(Role.HEADING, "1"), *headings("The Mill")]
    pairs += [block(Role.HEADING, "Chapter Two"), *headings("The Sea")]
    assert titles(planned(*pairs)) == ["1. The Mill", "Chapter Two: The Sea"]


def test_no_two_chapters_share_a_title() -> None:
    assert titles(planned(*headings("Notes", "Rope", "Notes"))) == ["Notes", "Rope", "Notes (2)"]


def test_the_chapters_of_two_parts_follow_the_number_of_their_part() -> None:
    one, two = (block(Role.HEADING, f"Part {part}", level=1) for part in ("One", "Two"))
    first, second = (block(Role.HEADING, f"Chapter {number}", level=2) for number in (1, 2))
    tale = block(Role.PARAGRAPH, "It rained.")
    script = planned(one, first, tale, second, tale, two, first, tale, second, tale)
    assert titles(script) == [
        f"Part {part}: Chapter {number}" for part in ("One", "Two") for number in (1, 2)
    ]


def test_the_first_chapter_keeps_its_own_name() -> None:
    assert titles(planned(*headings("The Door", "The Wall"))) == ["The Door", "The Wall"]


def test_the_title_is_that_of_the_chapter_that_has_it_as_its_heading() -> None:
    before, heading = block(Role.PARAGRAPH, "It rained."), block(Role.HEADING, "The Title")
    script = planned(before, heading, block(Role.PARAGRAPH, "It dried."))
    assert titles(script) == ["It rained.", "The Title"]


def test_a_heading_is_a_chapters_title_whole() -> None:
    long = "In which the ferryman counts his coins twice and a third time for the priest of Orrel"
    assert titles(planned(*headings(long, "Two"))) == [long, "Two"]


def test_letters_that_head_an_index_are_no_numerals() -> None:
    script = planned(*headings("C", "I", "V"))
    assert [chapter.utterances[0].text for chapter in script.chapters] == ["C", "I", "V"]

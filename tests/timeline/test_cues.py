"""The time of each written sentence, from the engine or estimated from its length."""

import wave
from array import array
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from declaim.model import Clip, Cue, Utterance, Voice, Word
from declaim.normalise import normalise
from declaim.normalise.lexicon import Lexicon
from declaim.pipeline import render
from declaim.settings.options import Options
from declaim.store import Store
from declaim.timeline.cues import cues_of
from kit.article import Render

RATE = 1_000
VOICE = Voice("tone", "tone", "en", 170, 50)
TEXT = "It cost $5 in 2017. “Really?” she asked, “Dr. No?” The St. Ives A&E was shut."


def spoken(source: str, *words: Word, frames: int = 10_000, language: str = "en") -> list[Cue]:
    said = normalise(source, language, Lexicon.parse("shut = closed down"))
    changes = tuple((change.start, change.stop, len(change.spoken)) for change in said.changes)
    utterance = Utterance(said.text, source, 0, 1, VOICE, 0, changes)
    return list(
        cues_of(utterance, Clip("", RATE, frames, words, fresh=False), language, 500, 2 * RATE)
    )


def test_a_sentence_is_shown_as_it_is_written() -> None:
    assert [cue.text for cue in spoken(TEXT)] == [
        "It cost $5 in 2017.",
        "“Really?” she asked, “Dr. No?”",
        "The St. Ives A&E was shut.",
    ]


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("fr", "M. Dupont et Mme. Roux arrivent.", "Ils repartent."),
        ("de", "Am Ende des 18. Jahrhunderts schrieb Dr. phil. Hans Meier.", "Er blieb."),
        ("pt", "O Sr. Silva mora na Av. Brasil, n.º 5.", "Sai cedo."),
        ("en", "Reed Jr. High School is shut.", "“No. 5 is mine,” she said."),
        ("zh", "他来了。", "她走了。"),
    ],
)
def test_the_stop_of_a_short_form_ends_no_sentence(language: str, first: str, second: str) -> None:
    cues = spoken(f"{first} {second}", language=language)
    assert [cue.text for cue in cues] == [first, second]


def test_words_are_those_that_are_written_and_what_is_said_otherwise_is_one() -> None:
    shown = [[cue.text[w.offset : w.offset + w.length] for w in cue.words] for cue in spoken(TEXT)]
    assert shown == [
        ["It", "cost", "$5", "in", "2017"],
        ["Really", "she", "asked", "Dr.", "No"],
        ["The", "St.", "Ives", "A&E", "was", "shut"],
    ]


def test_the_engines_times_are_taken_and_led_back_to_the_written_words() -> None:
    text = normalise("In 2017 it was. In 2018 too.").text
    events = {0: "In", 900: "seventeen", 4_000: "In twenty eight", 4_700: "too"}
    told = (Word(frame, text.index(word), 1) for frame, word in events.items())
    first, second = spoken("In 2017 it was. In 2018 too.", *told)
    assert (first.start, first.stop, first.estimated) == (500, 8_500, False)
    assert (second.start, second.stop, second.estimated) == (8_500, 20_500, False)
    assert (first.words[1].frame, second.words[-1].frame) == (2_300, 9_900)


def test_without_words_time_is_shared_out_and_said_to_be_estimated() -> None:
    short, long = spoken("One two. Three four five six, seven eight nine.")
    assert short.estimated
    assert long.estimated
    assert 0.18 < (short.stop - short.start) / 20_000 < 0.3


@given(
    st.text(st.sampled_from("aB1 .,?!…“”’—$&\n\u00ad"), max_size=60),
    st.lists(st.tuples(st.integers(0, 12_000), st.integers(0, 60)), max_size=8),
)
def test_cues_cover_the_clip_in_order_and_lose_no_word(
    source: str, events: list[tuple[int, int]]
) -> None:
    source = source.strip()
    if not any(character.isalnum() for character in normalise(source).text):
        return
    cues = spoken(source, *(Word(frame, offset, 1) for frame, offset in events))
    assert [500, *(cue.stop for cue in cues)] == [*(cue.start for cue in cues), 20_500]
    assert "".join("".join(cue.text for cue in cues).split()) == "".join(source.split())
    words = [word for cue in cues for word in cue.words]
    assert [word.frame for word in words] == sorted(word.frame for word in words)
    for cue in cues:
        assert cue.words
        assert all(word.offset + word.length <= len(cue.text) for word in cue.words)


def test_a_tone_sounds_when_its_word_is_shown(rendered: Render) -> None:
    recording = rendered("article.wav")
    with wave.open(str(recording.path)) as file:
        samples = array("h", file.readframes(file.getnframes()))
    for cue in recording.timeline.cues:
        for word in cue.words:
            assert max(map(abs, samples[word.frame - 400 : word.frame - 40]), default=0) < 50
            assert max(map(abs, samples[word.frame + 40 : word.frame + 400])) > 400


def test_the_default_voice_gives_the_time_at_which_each_sentence_begins(tmp_path: Path) -> None:
    article = tmp_path / "article.txt"
    article.write_text(
        TEXT + " In 2013-2014, the period before, it was “open”. As it is now.", "utf-8"
    )
    recording = render(article, tmp_path / "a.wav", Options(), store=Store(tmp_path / "store"))
    cues = recording.timeline.cues
    assert len(cues) == 5
    assert not any(cue.estimated for cue in cues)
    assert all(cue.stop - cue.start > recording.timeline.frame_rate for cue in cues)

"""Captions can be read while they are heard; WebVTT and SRT are read back by others' parsers."""

import re
import unicodedata
from dataclasses import replace
from itertools import pairwise

import pysubs2
import pytest
import srt as subrip
import webvtt as vtt
from hypothesis import given
from hypothesis import strategies as st

from declaim.model import Article, Block, Cue, Metadata, Role, Timeline, Word
from declaim.sidecars.captions import (
    LINE,
    LONGEST,
    READING_SPEED,
    SHORTEST,
    Caption,
    captions,
    srt,
    webvtt,
)

RATE = 1000
LONG = (
    "When the harbour commission met on Tuesday evening, nobody in the crowded little room "
    "expected that the vote, which had been postponed three times since the spring, would finally "
    "be taken; but it was, and by a margin of one."
)


def article(*texts: str, speaker: str = "") -> Article:
    """A block a text."""
    blocks = (Block(Role.PARAGRAPH, text, 1, True, "", speaker=speaker) for text in texts)
    return Article(Metadata(title="Title", language="en"), tuple(blocks))


def timeline(*sentences: tuple[int, str], pause: int = 200, speed: int = 15) -> Timeline:
    """Sentences of blocks, read at `speed` characters a second, with `pause` ms after each."""
    cues, position = [], 0
    for block, text in sentences:
        stop = position + max(1, round(len(text) * RATE / speed))
        cues.append(Cue(text, 1, block, position, stop))
        position = stop + pause
    return Timeline(RATE, position, (), (), tuple(cues))


def shown(*texts: str, pause: int = 200) -> list[Caption]:
    """The captions of sentences of one block."""
    return captions(article(" ".join(texts)), timeline(*((0, t) for t in texts), pause=pause))


@pytest.mark.parametrize(
    ("sentence", "pieces"),
    [
        ("It is short.", ["It is short."]),
        (
            "It is a line and a half, so that it takes two.",
            ["It is a line and a half,\nso that it takes two."],
        ),
        (
            LONG,
            [
                "When the harbour commission\nmet on Tuesday evening,",
                "nobody in the crowded little\nroom expected that the vote,",
                "which had been postponed\nthree times since the spring,",
                "would finally be taken;\nbut it was, and by a margin of one.",
            ],
        ),
        (
            "The sea is calm tonight.\nThe tide is full, the moon lies fair\nUpon the straits",
            ["The sea is calm tonight.", "The tide is full, the moon lies fair\nUpon the straits"],
        ),
        (
            "白い猫が港の古い倉庫の屋根の上で静かに眠っていた。そして朝になると、漁師たちが船を出した。",
            [
                "白い猫が港の古い倉庫の屋\n根の上で静かに眠っていた。",
                "そして朝になると、漁師たちが船を出した。",
            ],
        ),
        (
            "Some are the sons of men who died in its ranks.",
            ["Some are the sons\nof men who died in its ranks."],
        ),
        ("x" * 60, ["x" * 30 + "\n" + "x" * 30]),
    ],
)
def test_a_sentence_is_cut_where_a_reader_would_breathe(sentence: str, pieces: list[str]) -> None:
    assert [caption.text for caption in shown(sentence)] == pieces


def test_pieces_of_a_sentence_follow_without_a_gap_by_their_share_of_it() -> None:
    pieces = shown(LONG)
    assert pieces[0].start == 0
    assert pieces[-1].stop == pytest.approx(len(LONG) / 15, abs=0.01)
    assert all(before.stop == after.start for before, after in pairwise(pieces))
    assert pieces[1].start == pytest.approx(len(LONG.partition("nobody")[0]) / 15, abs=0.01)


def test_where_words_are_known_a_piece_begins_with_its_word() -> None:
    whole = timeline((0, LONG))
    words = tuple(
        Word(9_000 if word == "nobody" else 0, LONG.index(word), len(word))
        for word in ("When", "nobody", "which", "would")
    )
    cue = Cue(LONG, 1, 0, 0, whole.cues[0].stop, words=words)
    pieces = captions(article(LONG), Timeline(RATE, whole.frames, (), (), (cue,)))
    assert next(p.start for p in pieces if p.text.startswith("nobody")) == 9.0


def test_a_caption_that_is_over_too_soon_stays_into_the_silence() -> None:
    first, second = shown("No.", "And that was all he said.", pause=2000)
    assert (first.start, first.stop) == (0, SHORTEST)
    assert second.start > first.stop


def test_where_there_is_no_silence_it_is_shown_with_the_next() -> None:
    assert [c.text for c in shown("No.", "Not today.", "Go home.", pause=50)] == [
        "No. Not today. Go home."
    ]


def test_blocks_are_never_shown_together() -> None:
    both = captions(article("No.", "Yes."), timeline((0, "No."), (1, "Yes."), pause=50))
    assert [caption.text for caption in both] == ["No.", "Yes."]


TEXTS = st.lists(
    st.text(st.sampled_from("abc é白. ,;\n-<>&"), max_size=400).map(str.strip).filter(bool),
    min_size=1,
    max_size=4,
)


@given(TEXTS, st.integers(0, 3000), st.booleans())
def test_all_speech_is_shown_once_in_readable_pieces_in_order(
    texts: list[str], pause: int, told: bool
) -> None:
    spoken = timeline(*((0, text) for text in texts), pause=pause)
    if told:
        spoken = replace(spoken, cues=tuple(map(with_words, spoken.cues)))
    pieces = captions(article("x"), spoken)
    assert "".join("".join(p.text for p in pieces).split()) == "".join("".join(texts).split())
    for piece in pieces:
        lines = piece.text.split("\n")
        assert 1 <= len(lines) <= 2
        assert all(columns(line) <= LINE for line in lines)
        assert 0 < piece.stop - piece.start <= LONGEST
    assert all(before.stop <= after.start for before, after in pairwise(pieces))
    assert pieces[-1].stop <= spoken.frames / RATE


def with_words(cue: Cue) -> Cue:
    """The same, every word of it half as far from the end as its letters say."""
    words = tuple(
        Word(cue.stop - (cue.stop - cue.start) * (len(cue.text) - at) // len(cue.text) // 2, at, 1)
        for at in (match.start() for match in re.finditer(r"\w+ ?\w*", cue.text))
    )
    return replace(cue, words=words)


def columns(line: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) == "W" else 1 for c in line)


def test_nobody_must_read_faster_than_the_voice_speaks() -> None:
    for piece in shown(LONG, "It was late.", "They all went home at once, in the rain."):
        assert len(piece.text) / (piece.stop - piece.start) <= READING_SPEED


HOSTILE = ("a --> b", "<script>alert(1)</script>", "Tom & Jerry &amp; co", "<v Bob>no", "WEBVTT")


def test_webvtt_reads_back_with_text_times_and_speakers() -> None:
    pieces = captions(article(*HOSTILE, speaker="A > B & C"), timeline(*enumerate(HOSTILE)))
    written = webvtt(pieces)
    cues = vtt.from_string(written).captions
    assert written.count("-->") == len(cues) == len(HOSTILE)
    for cue, caption in zip(cues, pieces, strict=True):
        assert unescaped(cue.text) == caption.text
        assert cue.start_in_seconds == int(caption.start)
        assert cue.raw_text.startswith("<v A &gt; B &amp; C>")
    assert cues[1].start == "00:00:00.667"
    assert cues[1].end == "00:00:02.334"


def unescaped(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def test_a_speaker_that_the_voice_span_names_is_not_named_twice() -> None:
    text = "ANNA: It is raining."
    pieces = captions(article(text, speaker="ANNA"), timeline((0, text)))
    assert "<v ANNA>It is raining." in webvtt(pieces)
    assert "ANNA: It is raining." in srt(pieces)


def test_srt_reads_back_in_two_parsers() -> None:
    written = srt(captions(article(*HOSTILE), timeline(*enumerate(HOSTILE))))
    texts = [text.replace("-->", "→") for text in HOSTILE]
    entries = list(subrip.parse(written))
    assert [entry.content for entry in entries] == texts
    assert [entry.index for entry in entries] == [1, 2, 3, 4, 5]
    events = pysubs2.SSAFile.from_string(written, format_="srt", keep_unknown_html_tags=True).events
    assert [event.start for event in events] == [
        round(entry.start.total_seconds() * 1000) for entry in entries
    ]
    assert events[2].plaintext == texts[2]


def test_hours_are_written_as_players_expect_them() -> None:
    late = [Caption("Late.", 3725.004, 3726.5, 0)]
    assert "01:02:05.004 --> 01:02:06.500" in webvtt(late)
    assert "01:02:05,004 --> 01:02:06,500" in srt(late)


def test_a_note_says_where_a_page_begins() -> None:
    shown = [Caption(f"Line {n}.", n, n + 1, n, page=page) for n, page in enumerate((1, 1, 2, 0))]
    notes = re.findall(r"NOTE (.*)\n\n.*\n(.*)", webvtt(shown))
    assert notes == [("page 1", "Line 0."), ("page 2", "Line 2.")]

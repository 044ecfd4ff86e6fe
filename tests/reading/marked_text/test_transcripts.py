"""Transcripts of talks in Markdown: times and sounds are silent, other brackets are not."""

import io

from declaim.reading import read

TALK = """\
**Ada:** \\[00:12\\] Is it lit? \\[laughs\\]

**Cy:** [04:01] It is. [unintelligible 00:04:02.1]

**Ada:** Good. [08:08](#t)

**Cy:** [12:30] Yes [the lamp].

**Ada:** [1:02:03] Out.
"""


def test_a_transcript_has_no_times_and_sounds() -> None:
    article = read(io.BytesIO(TALK.encode()), media_type="markdown")
    assert [block.text for block in article.blocks] == [
        "Ada: Is it lit?",
        "Cy: It is.",
        "Ada: Good. 08:08",
        "Cy: Yes [the lamp].",
        "Ada: Out.",
    ]
    assert "not spoken: the times of a transcript (4), and its sounds" in article.remarks


def test_a_timetable_and_a_single_time_in_brackets_are_read() -> None:
    text = "[12:30] Lunch.\n\n[08:10] Boats.\n\n[09:00] Rope. [laughs]\n\n[10:00] Tea."
    article = read(io.BytesIO(text.encode()), media_type="markdown")
    assert [block.text for block in article.blocks][2:] == [
        "[09:00] Rope. [laughs]",
        "[10:00] Tea.",
    ]

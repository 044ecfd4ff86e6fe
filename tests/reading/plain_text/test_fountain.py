"""Screenplays in Fountain: scenes, what is seen and who speaks; marks and outlines are silent."""

from io import BytesIO

from declaim.model import Article, Role
from declaim.reading import read

PLAY = """Title:
\t_**THE QUAY**_
Author: Ada Byre
Draft date: 1/20/2024

INT. LAMP ROOM - NIGHT #1A#

Rain. The LAMP burns. [[too dark?]]

ADA (V.O.)
(whispering)
Is it *out*?

CY (CONT'D)
Not yet.
Wait.

/* They go
down. */

.ON THE STAIRS

@McKay ^
Who is there?

~The sea is wide,
~the sea is deep.

!BANG

CUT TO:

> THE END <

# Act Two

= They part.
"""


def reading(text: str) -> Article:
    return read(BytesIO(text.encode()), media_type="fountain")


def test_scenes_speeches_and_songs_are_read_without_their_marks() -> None:
    article = reading(PLAY)
    assert [(b.role, b.text, b.speaker) for b in article.blocks if b.spoken] == [
        (Role.HEADLINE, "THE QUAY", ""),
        (Role.BYLINE, "Ada Byre", ""),
        (Role.HEADING, "INT. LAMP ROOM - NIGHT", ""),
        (Role.PARAGRAPH, "Rain. The LAMP burns.", ""),
        (Role.PARAGRAPH, "ADA (V.O., whispering): Is it out?", "ADA"),
        (Role.PARAGRAPH, "CY: Not yet. Wait.", "CY"),
        (Role.HEADING, "ON THE STAIRS", ""),
        (Role.PARAGRAPH, "McKay: Who is there?", "McKay"),
        (Role.VERSE, "The sea is wide,\nthe sea is deep.", ""),
        (Role.PARAGRAPH, "BANG", ""),
        (Role.PARAGRAPH, "CUT TO:", ""),
        (Role.PARAGRAPH, "THE END", ""),
    ]
    assert (article.metadata.title, article.metadata.byline) == ("THE QUAY", "Ada Byre")


def test_notes_cuts_and_outlines_of_a_screenplay_are_silent_and_named() -> None:
    article = reading(PLAY)
    assert [block.text for block in article.blocks if not block.spoken] == [
        "Draft date: 1/20/2024",
        "# Act Two",
        "= They part.",
    ]
    assert "not spoken: what is cut (1)" in article.remarks
    assert "not spoken: a note of the writer (1)" in article.remarks


def test_a_screenplay_without_a_title_page_begins_with_its_first_scene() -> None:
    first = reading("FADE IN:\n\nEXT. QUAY - DAY\nIt rains.\n").blocks
    assert [block.text for block in first] == ["FADE IN:", "EXT. QUAY - DAY", "It rains."]

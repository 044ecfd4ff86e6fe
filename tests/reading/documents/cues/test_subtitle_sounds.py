"""Sounds, songs and who speaks, as subtitles for the deaf write them."""

import io

import pytest

from declaim.model import Article
from declaim.reading import read


def film(*cues: str) -> Article:
    """A film in SubRip, a second a cue."""
    times = ((i, f"00:00:{i:02},000 --> 00:00:{i:02},900") for i in range(1, 60))
    told = (f"{i}\n{time}\n{cue}\n" for (i, time), cue in zip(times, cues, strict=False))
    return read(io.BytesIO("\n".join(told).encode()))


def spoken(article: Article) -> str:
    return " ".join(block.text for block in article.blocks if block.spoken)


def speakers(article: Article) -> list[tuple[str, str]]:
    return [(block.speaker, block.text) for block in article.blocks if block.spoken]


@pytest.mark.parametrize(
    "line",
    [
        "Write #boat and #sail below it.",
        "We came in as #1 and they as #2.",
        "In C# and F# it is shorter.",
        "#boat and #sail",
    ],
)
def test_a_hash_within_a_line_is_no_song(line: str) -> None:
    assert spoken(film(line)) == line


@pytest.mark.parametrize(
    "song", ["# The tide is high #", "<i># The tide\nis high #</i>", "♪ The tide is high ♪"]
)
def test_a_song_is_a_silent_block_in_its_place(song: str) -> None:
    article = film("Listen.", song, "Who sings?")
    assert spoken(article) == "Listen. Who sings?"
    assert [b.text.split() for b in article.blocks if not b.spoken] == [
        ["The", "tide", "is", "high"]
    ]


def test_a_name_in_square_or_round_brackets_before_the_words_is_who_speaks() -> None:
    talk = film(
        "[narrator] It was a cold\nspring.",
        "[Ada] The boat is late.",
        "-[Tom] Why?\n-[Ada] The tide.",
        "[door creaks]",
        "[Tom, in French] Come in.",
        "[Ada sighs] At last.",
        "(Tom) All right (but only once).",
        "<i>[man on radio] Rain is expected.</i>",
    )
    assert speakers(talk) == [
        ("Narrator", "Narrator: It was a cold spring."),
        ("Ada", "Ada: The boat is late."),
        ("Tom", "Tom: Why?"),
        ("Ada", "Ada: The tide."),
        ("Tom", "Tom: Come in."),
        ("Ada", "Ada: At last."),
        ("Tom", "Tom: All right (but only once)."),
        ("Man on radio", "Man on radio: Rain is expected."),
    ]


def test_a_colon_behind_a_bracket_goes_with_the_name() -> None:
    talk = film("(Ada): Then we sail.", "[Tom]: Good.")
    assert speakers(talk) == [("Ada", "Ada: Then we sail."), ("Tom", "Tom: Good.")]


@pytest.mark.parametrize(
    "sound", ["[door slams]", "(laughs)", "[Laughs]", "[DOOR SLAMS]", "[Music]", "[all laugh]"]
)
def test_a_sound_before_the_words_is_not_who_speaks(sound: str) -> None:
    talk = film(f"{sound} Come in.", f"{sound} Sit down.")
    assert speakers(talk) == [("", "Come in. Sit down.")]


def test_a_square_bracket_within_a_sentence_is_said_and_a_sound_is_not() -> None:
    assert spoken(film("He sold the [old] boat to the king [of Spain].")) == (
        "He sold the [old] boat to the king [of Spain]."
    )
    assert spoken(film("so we [Music] sail and [laughter] never [door opens] rest")) == (
        "so we sail and never rest"
    )


def test_words_that_come_again_after_a_moment_are_said_again() -> None:
    assert spoken(film("No!", "No!", "Yes.", "Yes.")) == "No! No! Yes. Yes."


def test_a_sound_in_capitals_without_brackets_is_silent_and_a_shout_is_spoken() -> None:
    talk = [
        "Where?",
        "THUNDER RUMBLES",
        "Over there!",
        "HE SIGHS\nI am tired.",
        "Go!",
        "So?",
        "GET OUT!",
    ]
    article = film(*talk)
    assert spoken(article) == "Where? Over there! I am tired. Go! So? GET OUT!"
    assert [b.text for b in article.blocks if not b.spoken] == ["THUNDER RUMBLES", "HE SIGHS"]

"""The last word: the command line above the article's own front matter, and that above defaults."""

import io

import pytest

from declaim.errors import DeclaimError
from declaim.model import Role, Script, Utterance
from declaim.pipeline import prepare
from declaim.plan import PAUSES, Chapters
from declaim.settings.environment import default_store
from declaim.settings.options import Options
from declaim.store import Store

ARTICLE = """\
# A Wet Walk

Ada set out at noon, when the rain had just begun to fall on the moor.

> Take the upper path.

## The Moor

![A picture of the moor](moor.jpg)

There was no upper path, and there never had been one, as far as she knew.
"""


def script_of(front_matter: str, **options: object) -> Script:
    text = f"---\n{front_matter}\n---\n{ARTICLE}"
    asked = Options(media_type="markdown", **options)  # type: ignore[arg-type]
    return prepare(io.BytesIO(text.encode()), asked, default_store())[1]


def said_by(script: Script, text: str) -> Utterance:
    return next(u for u in script.utterances if u.source == text)


def test_front_matter_sets_what_the_command_line_may_set() -> None:
    script = script_of(
        "voice: tone\nrate: 200\npitch: 30\nchapters: paragraphs\nskip: quotation\n"
        "pauses:\n  subheading: 50\n  paragraph: 70"
    )
    assert (script.voice.engine, script.voice.rate, script.voice.pitch) == ("tone", 200, 30)
    assert len(script.chapters) == 3
    assert "Take the upper path." not in [u.source for u in script.utterances]
    assert said_by(script, "The Moor").pause_ms == 50
    assert script.utterances[-1].pause_ms == 70


def test_the_command_line_is_above_front_matter() -> None:
    script = script_of(
        "voice: pyttsx3\nrate: 200\nchapters: paragraphs\nskip: quotes\npause: heading=50",
        voice="tone",
        rate=150,
        chapters=Chapters.HEADINGS,
        speak=frozenset({Role.QUOTE}),
        pauses={Role.HEADING: 60},
    )
    assert (script.voice.engine, script.voice.rate) == ("tone", 150)
    assert len(script.chapters) == 2
    assert said_by(script, "Take the upper path.").voice == script.voice
    assert said_by(script, "The Moor").pause_ms == 60


def test_what_front_matter_leaves_open_is_as_ever() -> None:
    script = script_of("voice: tone\ntags: [walks, rain]\nlayout: post\ndraft: false")
    assert said_by(script, "The Moor").pause_ms == PAUSES[Role.HEADING]


@pytest.mark.parametrize(
    ("front_matter", "line", "says"),
    [
        ("title: A\nvioce: tone", 3, "no setting 'vioce': did you mean voice?"),
        ("rate: fast", 2, "rate: 'fast' is not a number from 80 to 450"),
        ("\n# louder\npitch: 101", 4, "pitch: '101' is not a number from 0 to 100"),
        ("title: A\nspeak: [caption, jokes]", 3, "speak: unknown role 'jokes'"),
        ("skip: quoots", 2, "skip: unknown role 'quoots': did you mean quote"),
        ("chapters: pages", 2, "unknown value of chapters 'pages'"),
        ("pauses: {heading: long}", 2, "'heading=long' is not like heading=1200"),
        ("pause: heading=60001", 2, "60000 at most"),
    ],
)
def test_a_wrong_setting_is_one_sentence_with_its_line(
    front_matter: str, line: int, says: str
) -> None:
    with pytest.raises(DeclaimError) as refused:
        script_of(front_matter, voice="tone")
    assert says in str(refused.value)
    assert f", line {line}: " in str(refused.value)


def test_a_quotation_is_heard_in_another_voice_of_the_same_engine() -> None:
    script = script_of("quote-voice: en-us+f3\nrate: 190", voice="en-us")
    quotation = said_by(script, "Take the upper path.")
    assert (quotation.voice.name, quotation.voice.rate) == ("en-us+f3", 190)
    assert {u.voice for u in script.utterances if u is not quotation} == {script.voice}


def test_a_quotation_is_heard_in_a_voice_of_another_engine() -> None:
    script = script_of("voices:\n  quote: pyttsx3:en-us", voice="tone")
    assert said_by(script, "Take the upper path.").voice.engine == "pyttsx3"
    assert said_by(script, "The Moor").voice == script.voice


def test_a_voice_without_its_speaker_is_an_error_with_its_line() -> None:
    with pytest.raises(DeclaimError, match=r"line 2: .*not like quote=bf_emma"):
        script_of("voices: quote", voice="tone")


def test_pronunciations_in_front_matter_are_refused_with_their_line() -> None:
    with pytest.raises(DeclaimError, match="line 2: front matter names no file; use --lexicon"):
        script_of("lexicon: names.txt")


def test_a_cover_in_front_matter_is_named_in_the_plan(store: Store) -> None:
    written = io.StringIO(f"---\ncover: c.png\n---\n\n{ARTICLE}")
    article, _ = prepare(written, Options(voice="tone"), store)
    assert article.remarks[-1] == "the cover on line 2 is not read; --cover FILE gives one"

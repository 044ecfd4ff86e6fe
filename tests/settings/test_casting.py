"""The voices of an article: by role, by name, by directive and by language, all in one file."""

from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from declaim.cli.plan import plan
from declaim.engines import unnatural
from declaim.errors import EngineUnavailable, UnknownChoice, UnreadableSource
from declaim.manuscript import Origin
from declaim.model import Role, Voice
from declaim.pipeline import prepare, render
from declaim.settings.options import Foreign, Options
from declaim.sound.inspect import inspect
from declaim.store import Store

TEXTS = Path(__file__).parents[2] / "benchmarks" / "texts"
TALK = """\
# A Talk

Ada: Who closed the bridge?

Ben: I did, and I am sorry.

Ada: And who opened it again?

Ben: Nobody did, as far as I know.
"""


def voices(tmp_path: Path, text: str, **options: object) -> dict[str, str]:
    """The voice of each written text."""
    path = tmp_path / "article.md"
    path.write_text(text, "utf-8")
    asked = Options(**{"voice": "tone", **options})  # type: ignore[arg-type]
    _, script = prepare(path, asked, Store(tmp_path / "store"))
    return {u.source: f"{u.voice.engine}:{u.voice.name}" for u in script.utterances}


def test_a_role_has_a_voice_of_its_own(tmp_path: Path) -> None:
    said = voices(tmp_path, "# A\n\nOne two three.\n\n> Four five.\n", voices={"quote": "en-us"})
    assert said == {
        "A": "tone:tone",
        "One two three.": "tone:tone",
        "Four five.": "pyttsx3:en-us",
    }


def test_a_person_has_a_voice_of_their_own_and_the_name_is_above_the_role(tmp_path: Path) -> None:
    asked = {"Ada": "en-us+f3", "question": "en-us", "answer": "en-gb-x-rp"}
    said = voices(tmp_path, TALK, voices=asked)
    assert said["Ada: Who closed the bridge?"] == "pyttsx3:en-us+f3"
    assert said["Ben: I did, and I am sorry."] == "pyttsx3:en-gb-x-rp"
    assert said["A Talk"] == "tone:tone"


def test_a_directive_says_who_speaks_until_the_narrator_does_again(tmp_path: Path) -> None:
    text = (
        "One.\n\n<!-- declaim: voice Ada -->\n\nTwo.\n\nThree.\n\n"
        "<!-- declaim: voice en-gb-x-rp -->\n\nFour.\n\n<!-- declaim: voice narrator -->\n\nFive.\n"
    )
    said = voices(tmp_path, text, voices={"Ada": "en-us+f3"})
    assert list(said.values()) == [
        "tone:tone",
        "pyttsx3:en-us+f3",
        "pyttsx3:en-us+f3",
        "pyttsx3:en-gb-x-rp",
        "tone:tone",
    ]


def test_a_directive_with_an_unknown_voice_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnknownChoice, match="unknown voice 'Nobody'"):
        voices(tmp_path, "One.\n\n<!-- declaim: voice Nobody -->\n\nTwo.\n")


@pytest.mark.parametrize(
    "setting", ["voice: nobody", "quote-voice: tone:nobody", "voices: Ada=tone, Ben=nobody"]
)
def test_an_unknown_voice_of_the_front_matter_is_named_with_its_line(
    tmp_path: Path, setting: str
) -> None:
    with pytest.raises(UnreadableSource, match=r"article\.md, line 3: .*unknown voice 'nobody'"):
        voices(tmp_path, f"---\ntitle: A\n{setting}\n---\n\nOne.\n", voice=None)


def test_an_unknown_voice_of_a_folder_is_named_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "declaim.toml").write_text('rate = 150\nvoice = "nobody"\n', "utf-8")
    with pytest.raises(UnreadableSource, match=r"declaim\.toml, line 2: voice: unknown voice"):
        voices(tmp_path, "One.\n", voice=None)


def test_an_unknown_voice_of_the_command_line_is_not_blamed_on_the_article(tmp_path: Path) -> None:
    with pytest.raises(UnknownChoice, match="unknown voice 'nobody'"):
        voices(tmp_path, "---\nvoice: nobody\n---\n\nOne.\n", voice="nobody")


@pytest.mark.needs("piper")
@pytest.mark.parametrize("asked", [{"voice": "piper"}, {"voices": {"quote": "piper"}}])
def test_a_pitch_that_a_voice_cannot_have_is_refused_before_anything_is_spoken(
    tmp_path: Path, asked: dict[str, object]
) -> None:
    with pytest.raises(EngineUnavailable, match="piper cannot speak: its voices have one pitch"):
        voices(tmp_path, "One.\n", pitch=70, **asked)
    assert voices(tmp_path, "One.\n", pitch=50, **asked)


SPANISH = '<p>It was said so.</p><p lang="es">El puente tiene 3 arcos.</p>'


def test_a_block_in_another_language_is_read_in_it(tmp_path: Path) -> None:
    path = tmp_path / "article.html"
    path.write_text(f"<html lang=en><body><h1>A Bridge</h1>{SPANISH}</body></html>", "utf-8")
    _, script = prepare(
        path, Options(voice="pyttsx3", origin=Origin.WRITER), Store(tmp_path / "store")
    )
    foreign = script.utterances[-1]
    assert foreign.text == "El puente tiene tres arcos."
    assert foreign.voice.language.startswith("es")
    assert script.utterances[0].voice == script.voice


def test_a_language_that_no_voice_speaks_is_read_by_another_and_the_plan_says_so(
    tmp_path: Path,
) -> None:
    path = tmp_path / "article.md"
    path.write_text("---\nlang: bo\n---\nOm mani padme hum.\n", "utf-8")
    article, script = prepare(path, Options(), Store(tmp_path / "store"))
    assert script.voice.language.startswith("en")
    assert any("no voice of pyttsx3 speaks bo" in remark for remark in article.remarks)
    with pytest.raises(UnknownChoice):
        prepare(path, Options(language="bo"), Store(tmp_path / "store"))


SPANS = """\
She reads <i lang="fr">Le Monde diplomatique</i>, a paper of 12 pages, in a *bistro* or a
<i lang="fr">bistro</i>. Her motto was «<span lang="de">Am 3. Mai kommen 12 Leute</span>».
"""


def test_a_marked_sentence_or_title_in_another_language_has_its_voice_and_its_rules(
    tmp_path: Path,
) -> None:
    path = tmp_path / "article.md"
    path.write_text(f"---\nlang: en\n---\n{SPANS}", "utf-8")
    article, script = prepare(path, Options(voice="en-us"), Store(tmp_path / "store"))
    assert [(u.text, u.voice.language[:2]) for u in script.utterances] == [
        ("She reads", "en"),
        ("Le Monde diplomatique,", "fr"),
        ("a paper of twelve pages, in a bistro or a bistro. Her motto was", "en"),
        ('"Am dritten Mai kommen zwölf Leute".', "de"),
    ]
    assert script.utterances[-1].pause_ms == 700
    block = article.blocks[0]
    assert [block.text[a:b] for a, b, _ in block.marks][1:] == ["bistro", "bistro"]


def test_a_marked_part_without_a_voice_is_named_in_the_plan_and_skipped_if_asked(
    tmp_path: Path,
) -> None:
    path = tmp_path / "article.md"
    text = 'They said <i lang="yo">Mo n lọ si ile</i> at the <i lang="ja">東京タワー</i>, and left.'
    path.write_text(f"---\nlang: en\n---\n{text}\n", "utf-8")
    store = Store(tmp_path / "store")
    article, script = prepare(path, Options(voice="en-us"), store)
    assert [u.source for u in script.utterances][1:] == ["Mo n lọ si ile", "at the", "and left."]
    assert "no voice for yo is at hand, so en-us reads “Mo n lọ si ile”" in article.blocks[0].reason
    assert "“東京タワー,” is left out: " in article.blocks[0].reason
    _, script = prepare(path, Options(voice="en-us", foreign=Foreign.SKIP), store)
    assert [u.source for u in script.utterances] == ["They said", "at the", "and left."]


def test_the_plan_names_the_voice_of_whoever_is_not_the_narrator(tmp_path: Path) -> None:
    path = tmp_path / "article.md"
    path.write_text("# A\n\nOne two.\n\n> Three four.\n", "utf-8")
    asked = [str(path), "--voices", "quote=en-us+f3", "--voice", "tone"]
    shown = CliRunner().invoke(plan, asked, catch_exceptions=False).output
    assert shown.count("; voice ") == 1
    assert "; voice en-us+f3" in shown


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Store]:
    """A store for each number of jobs, so that every container has the same clips."""
    return {jobs: Store(tmp_path_factory.mktemp(f"jobs-{jobs}")) for jobs in (1, 3)}


@pytest.mark.needs("hibari")
@pytest.mark.parametrize("suffix", ["m4b", "mp3", "opus", "flac", "wav"])
def test_two_engines_speak_in_one_file_at_one_rate_and_the_same_again(
    article: Path, tmp_path: Path, suffix: str, stores: dict[int, Store]
) -> None:
    article.write_text("A Headline\n\nOne two three.\n\n> Four five six.\n", "utf-8")
    options = Options(
        voice="tone",
        voices={"quote": "hibari"},
        media_type="markdown",
        pauses={Role.PARAGRAPH: 0, Role.QUOTE: 0},
    )
    files = []
    for jobs, store in stores.items():
        out = tmp_path / f"{jobs}.{suffix}"
        recording = render(article, out, options, store=store, jobs=jobs)
        assert {s.clip.frame_rate for s in recording.timeline.segments} == {22_050, 24_000}
        assert recording.timeline.frame_rate == (48_000 if suffix == "opus" else 22_050)
        wanted = recording.timeline.frames / recording.timeline.frame_rate
        assert inspect(out).duration == pytest.approx(wanted, abs=0.05)
        files.append(out.read_bytes())
    assert files[0] == files[1]


def test_another_voice_for_quotations_speaks_nothing_else_anew(
    article: Path, tmp_path: Path, store: Store
) -> None:
    article.write_text("A Headline\n\nOne two three.\n\n> Four five six.\n", "utf-8")
    alone = Options(voice="tone", media_type="markdown")
    render(article, tmp_path / "a.wav", alone, store=store)
    both = replace(alone, voices={"quote": "en-us"})
    again = render(article, tmp_path / "a.wav", both, store=store)
    assert (again.effort.spoken, again.effort.reused) == (1, 2)


def test_a_quotation_inside_a_paragraph_has_the_voice_of_dialogue_or_of_who_said_it(
    tmp_path: Path,
) -> None:
    text = "“We sail,” said Ada. The bell rang.\n\n“Wait!” somebody cried.\n"
    said = voices(tmp_path, text, voices={"dialogue": "en-us", "Ada": "en-us+f3"})
    assert said == {
        "“We sail,”": "pyttsx3:en-us+f3",
        "said Ada. The bell rang.": "tone:tone",
        "“Wait!”": "pyttsx3:en-us",
        "somebody cried.": "tone:tone",
    }


def test_the_pause_inside_a_sentence_is_shorter(tmp_path: Path) -> None:
    path = tmp_path / "article.md"
    path.write_text("“We sail,” said Ada. “Now.” The bell rang.\n", "utf-8")
    asked = Options(voice="tone", voices={"dialogue": "en-us"})
    _, script = prepare(path, asked, Store(tmp_path / "store"))
    assert [u.pause_ms for u in script.utterances] == [175, 350, 350, 700]


ENGLISH = "The word is written in three ways in the north of the country, and in one in the south."


def test_a_block_that_no_voice_can_read_is_left_out_and_the_plan_says_why(tmp_path: Path) -> None:
    path = tmp_path / "article.md"
    path.write_text(f"{ENGLISH}\n\n日本語の文章です。これは長い段落です。\n", "utf-8")
    article, script = prepare(path, Options(voice="en-us"), Store(tmp_path / "store"))
    assert [u.source for u in script.utterances] == [ENGLISH]
    assert "says `Chinese letter` for each" in article.blocks[1].reason
    assert "declaim voices --get ja_JA-hi_fi_captain-medium" in article.blocks[1].reason


def test_a_language_without_a_voice_is_skipped_if_asked(tmp_path: Path) -> None:
    path = tmp_path / "article.html"
    path.write_text(f'<p>{ENGLISH}</p><p lang="yo">Mo n lọ si ile.</p>', "utf-8")
    store = Store(tmp_path / "store")
    _, nearest = prepare(path, Options(voice="en-us"), store)
    article, skipped = prepare(path, Options(voice="en-us", foreign=Foreign.SKIP), store)
    assert (len(nearest.utterances), len(skipped.utterances)) == (2, 1)
    assert article.blocks[1].reason == "no voice at hand speaks yo"


@pytest.mark.parametrize("language", ["de", "ar"])
def test_natural_without_such_a_voice_is_said_with_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setenv("DECLAIM_VOICES", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    asked = [str(TEXTS / f"{language}.txt"), "--voice", "natural"]
    shown = " ".join(CliRunner().invoke(plan, asked, catch_exceptions=False).output.split())
    assert f"no natural voice for {language} is installed, so pyttsx3:{language} speaks" in shown
    assert "`declaim voices --get NAME` fetches one for Piper" in shown


def test_a_natural_voice_of_the_extra_is_named_where_the_extra_is_missing() -> None:
    voice = Voice("pyttsx3", "fr+m2", "fr-fr", 150, 50)
    assert unnatural("natural", voice, "fr").endswith("[natural]' installs one")
    assert not unnatural("pyttsx3", voice, "fr")
    assert not unnatural("natural", replace(voice, engine="kokoro"), "fr")


@pytest.mark.parametrize("voice", ["natural", None])
def test_a_greeting_in_other_letters_has_a_voice_that_reads_them(
    tmp_path: Path, voice: str | None
) -> None:
    path = tmp_path / "article.txt"
    path.write_text("مرحبا بالعالم\n", "utf-8")
    _, script = prepare(path, Options(voice=voice), Store(tmp_path / "store"))
    assert script.voice.language == "ar"

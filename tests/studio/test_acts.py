"""The acts on files of many kinds: what each would write, to the byte, and what it refuses."""

from pathlib import Path

import pytest

from declaim.errors import DeclaimError, UnreadableSource
from declaim.pipeline import planned
from declaim.settings.options import Options
from declaim.store import Store
from declaim.studio.asked import Asked
from declaim.studio.changes import Edit, make
from declaim.studio.judgement import judge
from declaim.studio.passages import text_of
from declaim.studio.rewriting import passage, rewrite
from declaim.studio.saying import say
from declaim.studio.speakers import audition, cast, with_settings_at_top
from declaim.studio.speaking import Bench


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A home without settings."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


def bench(path: Path) -> Bench:
    """The article as it is now."""
    options, store = Options(voice="tone"), Store(path.parent / "store")
    return Bench(path, options, store, *planned(path, options, store))


def article(folder: Path, name: str, content: str) -> Path:
    path = folder / name
    path.write_bytes(content.encode())
    return path


def told(path: Path, words: str, verdict: str) -> Edit:
    """Judge the block that begins with the words, and write what that changes."""
    work = bench(path)
    blocks = enumerate(work.article.blocks)
    number = next(i for i, block in blocks if block.text.strip().startswith(words))
    edit = judge(work, Asked({"block": number, "verdict": verdict}), path.parent)
    make(edit)
    return edit


TEXT = "One stands here.\r\n\r\nTwo stands here.\r\n\r\n    x = f(y)\r\n"


def test_a_verdict_and_its_opposite_leave_a_text_as_it_was(tmp_path: Path) -> None:
    path = article(tmp_path, "a.txt", TEXT)
    told(path, "Two", "skip")
    framed = "[declaim: skip]\r\nTwo stands here.\r\n[declaim: end]\r\n"
    assert path.read_bytes() == TEXT.replace("Two stands here.\r\n", framed).encode()
    told(path, "Two", "speak")
    assert path.read_bytes() == TEXT.encode()
    told(path, "x = f", "speak")
    assert b"[declaim: speak]\r\n    x = f(y)\r\n[declaim: end]" in path.read_bytes()
    told(path, "One", "heading")
    assert path.read_bytes().startswith(b"[declaim: role heading]\r\nOne stands")


LIST = "# A list\n\nBefore it.\n\n1. one item\n1. two items\n1. three items\n"
PAGE = "<html><body><article><p>{}</p><p>{}</p></article></body></html>"


@pytest.mark.parametrize(
    ("name", "content", "words", "key"),
    [
        ("a.md", LIST, "2. two", "2. two items"),
        ("a.html", PAGE.format("A sentence of the page. " * 4, "Another one is here. " * 4), "Ano",
         "Another one is here. Another one is here."),
    ],
)  # fmt: skip
def test_a_choice_that_no_directive_can_make_alone_is_in_the_folders_settings(
    tmp_path: Path, name: str, content: str, words: str, key: str
) -> None:
    path = article(tmp_path, name, content)
    toml = tmp_path / "declaim.toml"
    toml.write_bytes(b"# mine\nrate = 200\n")
    told(path, words, "skip")
    assert path.read_bytes() == content.encode()
    table = f'\n[articles."{name}".blocks]\n"{key}" = "skip"\n'
    assert toml.read_bytes() == b"# mine\nrate = 200\n" + table.encode()
    told(path, words, "quote")
    assert toml.read_bytes().endswith(f'"{key}" = "quote"\n'.encode())


def test_a_block_that_begins_as_another_is_refused(tmp_path: Path) -> None:
    path = article(tmp_path, "a.html", PAGE.format("The same text. " * 4, "The same text. " * 4))
    with pytest.raises(UnreadableSource, match="another block"):
        told(path, "The same", "skip")


@pytest.mark.parametrize("source", ["lamp.html", "lamp.epub"])
def test_the_words_of_another_format_stay_and_the_reason_is_said(
    tmp_path: Path, source: str
) -> None:
    path = tmp_path / source
    path.write_bytes((Path(__file__).parents[1] / "sources" / source).read_bytes())
    answer = passage(bench(path), Asked({"block": 1}), tmp_path)
    assert "text or Markdown" in str(answer["why_not"])
    assert answer["text"] is None
    with pytest.raises(UnreadableSource, match="text or Markdown"):
        rewrite(bench(path), Asked({"block": 1, "line": 1, "was": "", "text": ""}), tmp_path)


def test_what_would_make_the_article_unreadable_is_not_written(tmp_path: Path) -> None:
    path = article(tmp_path, "a.txt", TEXT)
    asked = {"block": 0, "line": 1, "was": "One stands here.", "text": "[declaim: loud]"}
    with pytest.raises(DeclaimError, match="declaim: loud"):
        rewrite(bench(path), Asked(asked), tmp_path)
    assert path.read_bytes() == TEXT.encode()


def test_a_trial_is_spoken_as_the_article_is(tmp_path: Path) -> None:
    path = article(tmp_path, "a.md", "---\nrate: 300\n---\n\nAda came home in the rain.\n")
    asked = Asked(
        {"block": 0, "sentence": "Ada came home in the rain.", "written": "Ada", "said": "ay da"}
    )
    answer = say(bench(path), asked, tmp_path)
    fast = (tmp_path / str(answer["sound"]).partition("/")[2]).stat().st_size
    assert answer["spoken"] == "ay da came home in the rain."
    path.write_text("Ada came home in the rain.\n", "utf-8")
    slow = say(bench(path), asked, tmp_path)
    assert (tmp_path / str(slow["sound"]).partition("/")[2]).stat().st_size > 1.5 * fast
    with pytest.raises(UnreadableSource, match="whole words"):
        say(bench(path), Asked({**asked.values, "written": "Ad"}), tmp_path)


VOICES = {"voice": "tone", "quote_voice": "en-us+f3", "rate": 200, "pitch": None}


def test_voices_are_kept_for_the_article_and_taken_back(tmp_path: Path) -> None:
    path = article(tmp_path, "a.txt", TEXT)
    make(cast(bench(path), Asked(VOICES), tmp_path))
    toml = tmp_path / "declaim.toml"
    table = b'[articles."a.txt"]\nvoice = "tone"\nquote-voice = "en-us+f3"\nrate = 200\n'
    assert toml.read_bytes() == table
    kept = planned(path, Options(), Store(tmp_path / "store"))[1].voice
    assert (kept.engine, kept.rate) == ("tone", 200)
    make(cast(bench(path), Asked({**VOICES, "rate": None, "quote_voice": ""}), tmp_path))
    assert toml.read_bytes() == b'[articles."a.txt"]\nvoice = "tone"\n'


TOP = (
    "---\r\ntitle: A\r\nvoice: en-us  # for now\r\nquote_voice: tone\r\n---\r\n\r\nOne is here.\r\n"
)


def test_voices_of_front_matter_are_changed_in_their_place(tmp_path: Path) -> None:
    path = article(tmp_path, "a.md", TOP)
    make(cast(bench(path), Asked(VOICES), tmp_path))
    top = TOP.replace("en-us  ", "tone  ").replace("quote_voice: tone", "quote_voice: en-us+f3")
    assert path.read_bytes() == top.replace("f3\r\n---", "f3\r\nrate: 200\r\n---").encode()
    plus = "+++\nvoice = 'x'\nrate = 100 # slow\n+++\n\nOne is here.\n"
    after = with_settings_at_top(text_of("a.md", plus.encode()), {"rate": 90, "voice": "tone"})
    assert after.decode() == plus.replace("100", "90").replace("'x'", '"tone"')


def test_a_voice_is_heard_and_its_cost_said_before_it_is_kept(tmp_path: Path) -> None:
    path = article(tmp_path, "a.txt", TEXT)
    answer = audition(bench(path), Asked({**VOICES, "of": "paragraph"}), tmp_path)
    assert (answer["to_speak"], answer["utterances"]) == (1, 2)  # the first was spoken to be heard
    assert not (tmp_path / "declaim.toml").exists()
    with pytest.raises(DeclaimError, match="unknown voice"):
        audition(bench(path), Asked({**VOICES, "voice": "nobody", "of": "quote"}), tmp_path)

"""`declaim.toml`: every setting of front matter, below it, and every mistake with its line."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from declaim.errors import DeclaimError, UnreadableSource
from declaim.model import Role, Script
from declaim.pipeline import prepare
from declaim.settings.config import read_config
from declaim.settings.options import Options
from declaim.store import Store

ARTICLE = """---
{front_matter}
---

# A Wet Walk

Ada set out at noon.

> Take the upper path.

## The Moor

There was no upper path, as far as she knew.
"""


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user's folder of settings, empty."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    folder = tmp_path / "config" / "declaim"
    folder.mkdir(parents=True)
    return folder


def script(folder: Path, toml: str, front_matter: str = "layout: post", **asked: object) -> Script:
    (folder / "declaim.toml").write_text(toml, "utf-8")
    (folder / "a.md").write_text(ARTICLE.format(front_matter=front_matter), "utf-8")
    options = Options(**asked)  # type: ignore[arg-type]
    return prepare(folder / "a.md", options, Store(folder / "store"))[1]


def test_every_setting_of_front_matter_is_one_of_the_folder(tmp_path: Path) -> None:
    toml = """
voice = "tone"
rate = 200
pitch = 30
chapters = "paragraphs"
skip = ["quote"]

[pauses]
heading = 50

[lexicon]
Ada = "Ayda"
"""
    said = script(tmp_path, toml)
    assert (said.voice.engine, said.voice.rate, said.voice.pitch) == ("tone", 200, 30)
    assert "Take the upper path." not in [u.source for u in said.utterances]
    assert any(u.text.startswith("Ayda") for u in said.utterances)
    assert next(u.pause_ms for u in said.utterances if u.source == "The Moor") == 50


def test_the_nearer_is_obeyed(tmp_path: Path, home: Path) -> None:
    (home / "declaim.toml").write_text('voice = "tone"\nrate = 300\npitch = 1\n', "utf-8")
    assert script(tmp_path, "").voice.rate == 300
    assert script(tmp_path, "rate = 250").voice.rate == 250
    assert script(tmp_path, "rate = 250", "rate: 200").voice.rate == 200
    nearest = script(tmp_path, "rate = 250", "rate: 200", rate=100)
    assert (nearest.voice.rate, nearest.voice.pitch) == (100, 1)
    quotes = [u.source for u in script(tmp_path, 'skip = "quote"', "speak: quote").utterances]
    assert "Take the upper path." in quotes
    asked = script(tmp_path, 'speak = "quote"', skip=frozenset({Role.QUOTE}))
    assert "Take the upper path." not in [u.source for u in asked.utterances]


@pytest.mark.parametrize(
    ("toml", "line", "says"),
    [
        ('\n[lexcon]\na = "b"', 2, "did you mean lexicon"),
        ('\n\nvioce = "tone"', 3, "did you mean voice"),
        ("[render]\nx = 1", 1, "there is no setting 'render'"),
        ("rate = 9999", 1, "80 to 450"),
        ("rate = true", 1, "must be a text"),
        ('voice = "tone"\nspeak = "tabel"', 2, "did you mean table"),
        ("speak = [1]", 1, "must be a text"),
        ("[lexicon]\n\nMosul = 5", 3, "put its pronunciation into quotes"),
        ("lexicon = 5", 1, "must be a table of lines"),
        ('[lexicon]\nA = "b\\u0001"', 2, "U\\+0001"),
        ('[lexicon]\nA = "b ; casual"', 2, "unknown option"),
        ('voice = "tone', 1, "."),
        ("[pauses]\nheadng = 5", 1, "did you mean heading"),
    ],
)
def test_a_mistake_is_named_with_its_line(tmp_path: Path, toml: str, line: int, says: str) -> None:
    with pytest.raises(UnreadableSource, match=says) as refused:
        script(tmp_path, toml)
    assert f"declaim.toml, line {line}" in str(refused.value)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=4,
)
KEYS = st.sampled_from(["voice", "rate", "speak", "pauses", "lexicon", "chapters", "x", "pitch"])


@given(st.dictionaries(KEYS, VALUES) | st.text(max_size=40))
def test_no_file_gives_anything_but_a_value_or_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, content: dict[str, object] | str
) -> None:
    path = tmp_path_factory.mktemp("toml") / "declaim.toml"
    text = content if isinstance(content, str) else "\n".join(map(line, content.items()))
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    with suppress(DeclaimError):
        read_config(path)


def line(pair: tuple[str, object]) -> str:
    """A line of TOML, or of what somebody took for it."""
    key, value = pair
    written = repr(value).replace("True", "true").replace("False", "false")
    return f"{key} = {written.replace(': ', ' = ')}"


ONE = """rate = 200

[articles."a.md"]
rate = 250

[articles."a.md".lexicon]
Ada = "ay da"

[articles."a.md".blocks]
"Take the upper" = "skip"
"There was" = "quote"

[articles."b.md"]
rate = 300
"""


def test_one_article_of_a_folder_has_settings_words_and_blocks_of_its_own(tmp_path: Path) -> None:
    spoken = script(tmp_path, ONE)
    assert spoken.voice.rate == 250
    assert "ay da" in spoken.utterances[1].text
    said = [utterance.source for utterance in spoken.utterances]
    assert not any("upper path." in each and "Take" in each for each in said)
    assert script(tmp_path, ONE, "rate: 210").voice.rate == 210  # the text's own word is above


@pytest.mark.parametrize(
    ("broken", "says"),
    [
        ('articles = "x"', "must be a table"),
        ('[articles."a.md".blocks]\n"Take" = "loud"', "verdict on a block"),
        ('[articles."a.md".takes]\nabc = 0', "not a number from 1"),
        ('[articles."a.md"]\nvoise = "x"', "did you mean voice"),
    ],
)
def test_a_mistake_about_one_article_is_named(tmp_path: Path, broken: str, says: str) -> None:
    with pytest.raises(UnreadableSource, match=says):
        script(tmp_path, broken)

"""The public names: one list, complete, and loaded when they are used."""

import asyncio
import inspect
import io
import re
import subprocess
import sys
from base64 import b64decode
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from inspect import isfunction
from pathlib import Path
from threading import Thread
from types import ModuleType
from typing import Any, get_args, get_type_hints

import pytest

import declaim
from kit.article import ARTICLE, Render

TONE = declaim.Options(voice="tone")


def test_every_public_name_is_there_and_is_listed() -> None:
    assert sorted(declaim.__all__) == sorted(declaim._HOMES)
    assert set(declaim.__all__) <= set(dir(declaim))
    for name in declaim.__all__:
        assert not isinstance(getattr(declaim, name), ModuleType)
    assert declaim.__version__


def test_every_type_of_a_public_function_is_public() -> None:
    public = [getattr(declaim, name) for name in declaim.__all__]
    for function in [*filter(isfunction, public), declaim.Options]:
        for hint in get_type_hints(function).values():
            for kind in named_types(hint):
                home = getattr(kind, "__module__", "")
                if home.startswith("declaim."):
                    assert kind.__name__ in declaim.__all__, (function, kind)


def named_types(hint: Any) -> Iterator[Any]:
    """A type, or those that `Article | None` and `tuple[Article, Script]` are made of."""
    if parts := get_args(hint):
        for part in parts:
            yield from named_types(part)
    elif hasattr(hint, "__name__"):
        yield hint


def test_importing_the_package_loads_none_of_it() -> None:
    script = "import sys, declaim; print([m for m in sys.modules if m.startswith('declaim.')])"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    "wrong",
    [
        {"rate": 9999},
        {"pitch": 900},
        {"chapters": "foo"},
        {"speak": "tabel"},
        {"pauses": {"headng": 1}},
    ],
)
def test_options_refuse_what_is_not_possible(wrong: dict[str, Any]) -> None:
    with pytest.raises(declaim.UnknownChoice):
        declaim.Options(**wrong)


@pytest.mark.parametrize("name", inspect.signature(declaim.Options).parameters)
def test_the_help_of_options_explains_each(name: str) -> None:
    assert f"\n{name}: " in inspect.cleandoc(declaim.Options.__doc__ or "")


def test_options_take_texts_for_paths_and_roles() -> None:
    options: Any = declaim.Options
    made = options(cover="c.png", lexicons="l.txt", speak="table", chapters="headings")
    assert (made.cover, made.lexicons) == (Path("c.png"), (Path("l.txt"),))
    assert (made.speak, made.chapters) == ({declaim.Role.TABLE}, declaim.Chapters.HEADINGS)


def test_a_text_is_rendered_without_a_file(tmp_path: Path, store: declaim.Store) -> None:
    made = declaim.render(output=tmp_path / "a.wav", text=ARTICLE, options=TONE, store=store)
    assert [cue.text for cue in made.timeline.cues][:1] == ["A Plain Headline"]


def test_a_text_serves_where_a_path_belongs(
    article: Path, tmp_path: Path, store: declaim.Store
) -> None:
    page = declaim.write_page(str(article), str(tmp_path / "page"), TONE, store=store)
    assert page.path.with_name("index.html").exists()
    words = tmp_path / "words.txt"
    words.write_text("Siobhan = shivawn\n", "utf-8")
    assert declaim.Lexicon.load(str(words)) == declaim.Lexicon.load(words)


def test_a_store_may_be_named_by_its_folder(article: Path, tmp_path: Path) -> None:
    folder = tmp_path / "clips"
    made = declaim.render(article, tmp_path / "a.wav", TONE, store=str(folder))
    again = declaim.write_page(article, tmp_path / "page", TONE, store=folder)
    assert (made.effort.spoken, again.effort.spoken) == (4, 0)


@pytest.fixture
def address(article: Path) -> Iterator[str]:
    """The web address of the article, on a server of this test."""
    handler = partial(SimpleHTTPRequestHandler, directory=str(article.parent))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/{article.name}"
        server.shutdown()


def test_a_path_a_text_a_stream_and_an_address_of_one_article_give_one_sound(
    article: Path, address: str, tmp_path: Path, store: declaim.Store, monkeypatch: Any
) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    content = article.read_bytes()
    with article.open("rb") as binary, article.open(encoding="utf-8") as text:
        sources: list[Any] = [
            *(article, str(article), address, binary, text),
            *(io.BytesIO(content), io.StringIO(content.decode())),
        ]
        made = [
            declaim.render(source, tmp_path / f"{n}.wav", TONE, store=store)
            for n, source in enumerate(sources)
        ]
    spoken = [recording.effort.spoken for recording in made]
    assert spoken == [4, *[0] * (len(sources) - 1)]
    assert {recording.timeline.frames for recording in made} == {made[0].timeline.frames}


def test_a_render_needs_a_source_or_a_text_and_not_both() -> None:
    with pytest.raises(TypeError, match="a source or a text"):
        declaim.render()
    with pytest.raises(TypeError, match="not both"):
        declaim.render("article.txt", text="Words.")


def test_what_progress_raises_ends_the_render_and_leaves_the_file(
    article: Path, tmp_path: Path, store: declaim.Store
) -> None:
    class Cancelled(Exception):
        pass

    def cancel(*call: object) -> None:
        raise Cancelled(call)

    output = tmp_path / "out" / "article.mp3"
    before = declaim.render(article, output, TONE, store=store).path.read_bytes()
    article.write_text(ARTICLE.replace("another one", "a changed one"), "utf-8")
    with pytest.raises(Cancelled, match="speak"):
        declaim.render(article, output, TONE, store=store, progress=cancel)
    assert output.read_bytes() == before
    assert list(output.parent.iterdir()) == [output]
    again = declaim.render(article, output, TONE, store=store)
    assert (again.effort.spoken, again.effort.reused) == (0, 4)


def test_a_render_runs_beside_an_event_loop(
    article: Path, tmp_path: Path, store: declaim.Store
) -> None:
    async def both() -> list[declaim.Recording]:
        outputs = (tmp_path / "one.mp3", tmp_path / "two.wav")
        renders = (
            asyncio.to_thread(declaim.render, article, path, TONE, store=store) for path in outputs
        )
        return await asyncio.gather(*renders)

    with ThreadPoolExecutor(1) as executor:  # another test's browser may hold this thread's loop
        made = executor.submit(asyncio.run, both()).result()
    assert [recording.path.name for recording in made] == ["one.mp3", "two.wav"]


def test_a_value_shows_itself_in_a_line_for_an_article_of_any_length(
    article: Path, rendered: Render, store: declaim.Store
) -> None:
    article.write_text("\n\n".join([ARTICLE, *(f"Sentence {n}." for n in range(40))]), "utf-8")
    recording = rendered()
    values = (recording, recording.timeline, store, *declaim.prepare(article, TONE, store))
    for value in values:
        assert repr(value).startswith(f"{type(value).__name__}(")
        assert len(repr(value).replace(str(article.parent), "")) < 400, repr(value)


def test_a_notebook_shows_a_player_with_the_audio_in_it(rendered: Render) -> None:
    recording = rendered("article.mp3")
    player = re.fullmatch(
        '<audio controls src="data:audio/mpeg;base64,(.*)"></audio>', recording._repr_html_()
    )
    assert player
    assert b64decode(player[1]) == recording.path.read_bytes()


def test_a_notebook_links_to_a_large_file(rendered: Render) -> None:
    large = replace(rendered("a & b.mp3"), size=10**9)
    assert large._repr_html_().endswith('/a &amp; b.mp3"></audio>')

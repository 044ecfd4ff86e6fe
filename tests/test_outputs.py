"""Nobody's file is lost: what another source or another program made is not replaced unasked."""

import io
from pathlib import Path

import pytest

from declaim.basics.sidecar import SUFFIXES, Sidecar
from declaim.cli.render import warn_of_stale
from declaim.errors import UnreadableSource, Unwritable
from declaim.listen.page_folder import write_page
from declaim.outputs import stale
from declaim.ownership import is_foreign, stamp_of
from declaim.pipeline import render
from declaim.settings.options import Options
from declaim.source import source_of, stem_of_address
from declaim.store import Store
from kit.article import ARTICLE

TONE = Options(voice="tone")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder of its own."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def written(path: Path, text: str = ARTICLE) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def test_articles_of_one_name_have_files_of_their_own_and_keep_them(
    here: Path, store: Store
) -> None:
    articles = [written(here / name) for name in ("lamp.txt", "lamp.md", "lamp.html.txt")]
    written(here / "lamp.txt")
    first = [render(article, None, TONE, store=store).path for article in articles]
    assert [path.name for path in first] == ["lamp.m4b", "lamp.md.m4b", "lamp.html.m4b"]
    assert [render(article, None, TONE, store=store).path for article in articles] == first
    Path("output/lamp.m4b").unlink()
    assert render(articles[1], None, TONE, store=store).path == first[1]


def test_an_article_with_the_longest_name_has_every_file_beside_its_audio(
    here: Path, store: Store
) -> None:
    options = Options(voice="tone", sidecars=tuple(Sidecar))
    articles = [written(here / f"{'lamp' * 62}{end}") for end in ("a.md", "b.md", "a.txt")]
    paths = [render(article, None, options, store=store).path for article in articles]
    assert len(set(paths)) == len(articles)
    assert [render(article, None, options, store=store).path for article in articles] == paths


def test_an_output_with_too_long_a_name_is_refused_before_anything_is_spoken(
    here: Path, store: Store
) -> None:
    article = written(here / "lamp.md")
    for name, sidecars in (("x" * 300, ()), ("x" * 245, (Sidecar.TRANSCRIPT,))):
        options = Options(voice="tone", sidecars=sidecars)
        with pytest.raises(Unwritable, match="the name is too long for this disk"):
            render(article, here / f"{name}.mp3", options, store=store)


def test_standard_input_takes_no_other_articles_name(here: Path, store: Store) -> None:
    article = render(written(here / "article.txt"), None, TONE, store=store).path
    before = article.read_bytes()
    other = render(io.BytesIO(b"Hello there, all of you."), None, TONE, store=store).path
    assert other != article
    assert article.read_bytes() == before


@pytest.mark.usefixtures("here")
def test_another_text_from_a_stream_does_not_replace_the_first(store: Store) -> None:
    one, two = b"The First\n\nIt is said.", b"The Second\n\nIt is said."
    path = render(io.BytesIO(one), None, TONE, store=store).path
    assert render(io.BytesIO(one), None, TONE, store=store).path == path
    with pytest.raises(Unwritable, match=r"-o, or replace it with --force"):
        render(io.BytesIO(two), None, TONE, store=store)
    assert render(io.BytesIO(two), None, TONE, store=store, force=True).path == path


def test_a_file_of_another_program_is_not_replaced_without_being_named(
    here: Path, store: Store
) -> None:
    foreign = written(here / "output" / "article.m4b", "mine")
    recording = render(written(here / "article.txt"), None, TONE, store=store)
    assert recording.path.name == "article.txt.m4b"
    assert foreign.read_text("utf-8") == "mine"
    render(here / "article.txt", foreign, TONE, store=store)
    assert stamp_of(foreign)


def test_a_project_may_be_moved_with_its_output(here: Path, store: Store) -> None:
    render(written(here / "one" / "article.txt"), here / "one" / "out" / "a.m4b", TONE, store=store)
    before = stamp_of(here / "one" / "out" / "a.m4b")
    (here / "one").rename(here / "two")
    render(here / "two" / "article.txt", here / "two" / "out" / "a.m4b", TONE, store=store)
    assert stamp_of(here / "two" / "out" / "a.m4b") == before


@pytest.mark.parametrize("kind", Sidecar)
def test_a_companion_never_replaces_a_foreign_file(here: Path, store: Store, kind: Sidecar) -> None:
    options = Options(voice="tone", sidecars=(kind,))
    article, output = written(here / "article.txt"), here / "out" / "a.m4b"
    for suffix in SUFFIXES[kind]:
        foreign = written(here / "out" / f"a{suffix}", "mine")
        with pytest.raises(Unwritable, match="declaim did not write it"):
            render(article, output, options, store=store)
        assert foreign.read_text("utf-8") == "mine"
        assert not output.exists()
        foreign.unlink()
    for _ in range(2):
        render(article, output, options, store=store)
    assert not any(is_foreign(output.with_suffix(suffix)) for suffix in SUFFIXES[kind])
    written(output.with_suffix(SUFFIXES[kind][0]), "mine")
    render(article, output, options, store=store, force=True)


def test_files_of_an_earlier_render_are_named_until_they_are_made_anew(
    here: Path, store: Store, capsys: pytest.CaptureFixture[str]
) -> None:
    everything = Options(voice="tone", sidecars=tuple(Sidecar))
    article, output = written(here / "article.txt"), here / "a.m4b"
    render(article, output, everything, store=store)
    assert stale(output) == ()
    written(article, ARTICLE.replace("another", "one other"))
    render(article, output, TONE, store=store)
    assert [path.name.removeprefix("a") for path in stale(output)] == [
        *(".srt", ".vtt", ".chapters.json", ".transcript.txt", ".transcript.html", ".epub"),
    ]
    warn_of_stale(stale(output))
    printed = capsys.readouterr().err
    assert "again with --captions --chapters-json --transcript --epub, or delete them" in printed
    render(article, output, everything, store=store)
    assert stale(output) == ()


@pytest.mark.parametrize("suffix", [".m4b", ".opus", ".wav"])
def test_the_file_of_chapters_is_known_by_its_times(here: Path, store: Store, suffix: str) -> None:
    article, output = written(here / "article.txt"), here / f"a{suffix}"
    render(article, output, Options(voice="tone", sidecars=(Sidecar.CHAPTERS,)), store=store)
    assert stale(output) == ()
    written(article, ARTICLE.replace("another", "one other"))
    render(article, output, TONE, store=store)
    assert stale(output) == (here / "a.chapters.json",)


def test_a_page_that_declaim_did_not_write_is_not_replaced(here: Path, store: Store) -> None:
    article, other = written(here / "article.txt"), written(here / "other.txt", "Another\n\nText.")
    page = written(here / "site" / "index.html", "mine")
    with pytest.raises(Unwritable, match="declaim did not write it"):
        write_page(article, here / "site", TONE, store=store)
    assert [path.name for path in page.parent.iterdir()] == ["index.html"]
    write_page(article, here / "page", TONE, store=store)
    write_page(article, here / "page", TONE, store=store)
    with pytest.raises(Unwritable, match="it is another article's"):
        write_page(other, here / "page", TONE, store=store)
    write_page(other, here / "page", TONE, store=store, force=True)


def test_addresses_have_names_of_their_own() -> None:
    addresses = [
        *("https://example.org/post.html?id=12", "https://example.org/post.html?id=13"),
        *("https://example.org/", "https://example.org/a/index.html", "https://a.example/b/"),
        f"https://example.org/{'long-' * 60}1",
        f"https://example.org/{'long-' * 60}2",
        "https://example.org/?q=" + "ü" * 300,
    ]
    stems = [stem_of_address(address) for address in addresses]
    assert len(set(stems)) == len(addresses)
    assert all(len(stem.encode()) <= 80 and "/" not in stem and "?" not in stem for stem in stems)
    assert "secret" not in stem_of_address("https://user:secret@example.org/a")


def test_an_address_is_never_a_path(here: Path) -> None:
    source = source_of("HTTPS://example.org/a/article.html")
    assert (source.path, source.folder, source.address) == (None, None, source.name)
    (here / "https:").mkdir()
    assert source_of("https://example.org/x").path is None
    for wrong in ("ftp://example.org/a", "file:///etc/hosts", "www.example.org/a"):
        with pytest.raises(UnreadableSource) as refused:
            source_of(wrong)
        assert wrong in str(refused.value)

"""Refusals of a command, those of the store too: in one sentence, and nothing is lost."""

import json
from pathlib import Path

import pytest

from kit.article import ARTICLE
from kit.program import complaint, declaim


def test_store_says_where_it_is_checks_and_prunes(article: Path) -> None:
    declaim("render", "article.txt", "--voice", "tone", folder=article.parent)
    entry = next((article.parent / "store").glob("??/*"))
    entry.write_bytes(entry.read_bytes()[:-1])
    checked = declaim("store", "--check", folder=article.parent).stdout
    assert checked.startswith("12 entries read, 1 damaged; 1 entry deleted, ")
    shrunk = declaim("store", "--max-size", "1kB", folder=article.parent).stdout
    assert shrunk.startswith("beyond 1.0 kB: ")
    pruned = declaim("store", "--prune", "--days", "0", folder=article.parent).stdout
    assert pruned.startswith("not used for 0 days: ")
    assert f"{article.parent / 'store'}: 0 entries, 0 B" in pruned


@pytest.mark.parametrize(
    "wrong", [("--prune", "--days", "-1"), ("--days", "3"), ("--max-size", "much")]
)
def test_store_refuses_what_it_does_not_understand(tmp_path: Path, wrong: tuple[str, ...]) -> None:
    assert declaim("store", *wrong, folder=tmp_path).returncode == 2


@pytest.mark.parametrize("asked", [(), ("--check",), ("--prune",), ("--max-size", "0")])
def test_a_folder_that_is_no_store_is_one_sentence(tmp_path: Path, asked: tuple[str, ...]) -> None:
    (tmp_path / "file").write_text("mine", "utf-8")
    (tmp_path / "link").symlink_to("nowhere")
    for name, says in (("file/store", "Not a directory"), ("link", "the link leads nowhere")):
        assert says in complaint("store", "--store", name, *asked, folder=tmp_path)
    assert "it holds file, which declaim did not write" in complaint(
        "store", "--store", ".", *asked, folder=tmp_path
    )
    assert declaim("store", "--store", "none", *asked, folder=tmp_path).returncode == 0
    assert not (tmp_path / "none").exists()


def test_a_render_refuses_a_folder_of_other_things_as_its_store(article: Path) -> None:
    says = complaint(
        "render", "article.txt", "--voice", "tone", "--store", ".", folder=article.parent
    )
    assert "it holds article.txt, which declaim did not write" in says
    assert [path.name for path in article.parent.iterdir()] == ["article.txt"]


def test_a_render_goes_on_without_a_store_that_cannot_be_written(article: Path) -> None:
    folder = article.parent
    (folder / "store").write_text("no folder", "utf-8")
    done = declaim("render", "article.txt", "--voice", "tone", folder=folder)
    assert done.returncode == 0
    assert done.stderr.startswith(f"declaim: cannot write {folder / 'store'}: ")
    assert done.stderr.endswith("nothing is remembered\n")
    assert done.stderr.count("\n") == 1
    assert (folder / "output" / "article.m4b").exists()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "empty"),
        (b" \n\t\n", "empty"),
        (b"\x7fELF\x02\x01\x01\x00\x00\x00" * 99, "program"),
    ],
)
def test_no_article_is_one_sentence(tmp_path: Path, content: bytes, says: str) -> None:
    (tmp_path / "a.txt").write_bytes(content)
    assert says in complaint("render", "a.txt", "--voice", "tone", folder=tmp_path)


def test_no_such_file_is_one_sentence(tmp_path: Path) -> None:
    assert "nowhere.txt" in complaint("render", "nowhere.txt", folder=tmp_path)


def test_a_folder_is_one_sentence(tmp_path: Path) -> None:
    assert "folder" in complaint("render", tmp_path, folder=tmp_path)


def test_an_unknown_suffix_names_the_known(article: Path) -> None:
    refused = complaint("render", "article.txt", "-o", "a.mp4", folder=article.parent, status=2)
    assert "unknown file suffix '.mp4'" in refused


def test_an_unknown_voice_names_the_nearest(article: Path) -> None:
    refused = complaint(
        "render", "article.txt", "--voice", "en-uss", folder=article.parent, status=2
    )
    assert "did you mean en-us" in refused


def test_an_output_that_is_the_article_is_refused(article: Path) -> None:
    article.rename(article.with_name("a.wav"))
    refused = complaint("render", "a.wav", "-o", "a.wav", "--type", "txt", folder=article.parent)
    assert "it is the article itself" in refused
    assert (article.parent / "a.wav").read_text("utf-8") == ARTICLE


@pytest.mark.parametrize(("choice", "count"), [("auto", 3), ("headings", 1), ("paragraphs", 3)])
def test_the_listener_chooses_where_chapters_begin(article: Path, choice: str, count: int) -> None:
    asked = ("--chapters", choice, "--voice", "tone", "--json")
    done = declaim("render", "article.txt", *asked, folder=article.parent)
    assert len(json.loads(done.stdout)["chapters"]) == count


def test_a_name_that_begins_with_a_dash_is_a_name(article: Path) -> None:
    article.rename(article.with_name("-a.txt"))
    done = declaim("render", "--voice", "tone", "--", "-a.txt", folder=article.parent)
    assert done.returncode == 0
    assert (article.parent / "output" / "-a.m4b").exists()


@pytest.mark.parametrize("odd", ["--rate=0", "--pause=verse", "--skip=nothing", "--chapters=all"])
def test_a_wrong_option_is_a_usage_error(article: Path, odd: str) -> None:
    done = declaim("render", "article.txt", odd, folder=article.parent)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr

"""Tags read back from every container: by mutagen, wavinfo and libavformat."""

import re
import subprocess
from pathlib import Path

import av
import mutagen
import pytest

from declaim.containers import CONTAINERS
from declaim.errors import UnknownChoice
from declaim.pipeline import prepare
from declaim.settings.options import Options
from declaim.store import Store
from kit.article import Render
from kit.program import PATIENCE_S
from kit.salt import PNG
from kit.tagged import ARTICLE, TOLD, told

DELIVERY = (Path(__file__).parents[2] / "docs" / "delivery.md").read_text("utf-8")
INFO_IDS = ("INAM", "IART", "IPRD", "IGNR", "ICRD", "ILNG", "ITCH", "ISTR", "ISBJ", "ICOP", "ICMT")


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """An article with every tag, beside a cover."""
    path = tmp_path / "article.md"
    path.write_text(ARTICLE, "utf-8")
    (tmp_path / "cover.png").write_bytes(PNG)
    return path


def authors(path: Path) -> list[str]:
    """Each author by itself, as another program reads them."""
    read = mutagen.File(path)
    if path.suffix == ".mp3":
        return [*read["TXXX:ARTISTS"].text]
    if path.suffix in {".m4b", ".m4a"}:
        return [bytes(name).decode() for name in read["----:com.apple.iTunes:ARTISTS"]]
    return [*read["artist"]]


@pytest.mark.parametrize("suffix", CONTAINERS)
def test_all_metadata_of_an_article_reads_back(
    rendered: Render, tmp_path: Path, suffix: str
) -> None:
    read = told(rendered(f"a{suffix}").path)
    assert read == {name: TOLD[name] for name in read}
    if suffix != ".wav":
        assert read == TOLD
    if suffix not in {".wav", ".mka"}:
        assert authors(tmp_path / "out" / f"a{suffix}") == ["A. Writer", "King, B."]


def test_the_users_tags_are_above_the_articles_and_those_above_the_folders(
    article: Path, tmp_path: Path
) -> None:
    (tmp_path / "declaim.toml").write_text('genre = "Essay"\nseries = "Nein"\npart = 9\n', "utf-8")
    said = Options(voice="tone", author="C. Third; D. Fourth", tags={"part": "3", "isbn": ""})
    known = prepare(article, said, Store(tmp_path / "store"))[1].metadata
    told = {**known.details, "publisher": known.publisher}
    assert (told["genre"], told["series"], told["part"]) == ("Essay", "Der Fluss", "3")
    assert "isbn" not in told, "a tag that is asked for as nothing is taken away"
    assert (known.authors, known.byline) == (("C. Third", "D. Fourth"), "C. Third, D. Fourth")


@pytest.mark.parametrize("tags", [{"serie": "The River"}, {"date": "March"}])
def test_a_tag_that_cannot_be_is_refused(tags: dict[str, str]) -> None:
    with pytest.raises(UnknownChoice):
        Options(tags=tags)


@pytest.mark.needs("mediainfo")
def test_a_wav_file_says_who_narrates(rendered: Render) -> None:
    command = ["mediainfo", "--Inform=General;%Performer%", str(rendered("a.wav").path)]
    printed = subprocess.run(
        command, capture_output=True, text=True, check=True, timeout=PATIENCE_S
    )
    assert printed.stdout.strip() == "tone (synthetic voice)"


def names_in(path: Path) -> set[str]:
    """The names of all tags of a file, as docs/delivery.md writes them."""
    if path.suffix == ".wav":
        content = path.read_bytes()
        return {name for name in INFO_IDS if name.encode() in content[-2000:]}
    if path.suffix == ".mka":
        with av.open(str(path)) as file:
            return {name.upper() for name in ("title", *file.metadata)}
    read = mutagen.File(path)
    stored = list(read.tags.keys())
    keys = [key.removeprefix("----:com.apple.iTunes:").split("::")[0] for key in stored]
    pictures = {"PICTURE", "METADATA_BLOCK_PICTURE"} if path.suffix in {".flac", ".opus"} else set()
    shown = {"APIC" if key.startswith("APIC") else key for key in keys}
    return shown | pictures | ({key.upper() for key in keys} if pictures else set())


@pytest.mark.parametrize(
    ("column", "suffix"),
    [(1, ".m4b"), (2, ".mp3"), (3, ".flac"), (3, ".opus"), (4, ".mka"), (5, ".wav")],
)
def test_every_name_of_the_table_in_the_documentation_is_in_the_file(
    rendered: Render, tmp_path: Path, column: int, suffix: str
) -> None:
    lines = [line for line in DELIVERY.splitlines() if line.startswith("| ")]
    table = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    rows = table[1 : next(n for n, row in enumerate(table) if row[0] == "cover") + 1]
    written = {name for row in rows for name in re.findall(r"`([^`]+)`", row[column])}
    written -= {"ALBUM_ARTIST"} if suffix == ".flac" else set()
    found = names_in(rendered(f"a{suffix}", cover=tmp_path / "cover.png").path)
    assert written, "the table has this column"
    assert written - found == set()

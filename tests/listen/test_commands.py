"""`declaim listen` and `declaim page`, as they are typed."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

import pytest

from kit.program import PATIENCE_S

DECLAIM = (sys.executable, "-m", "declaim")
TONES = ("--voice", "tone")


def test_listen_gives_an_address_and_ends_at_once_when_it_is_stopped(
    article: Path, tmp_path: Path
) -> None:
    article.write_text("\n\n".join(f"Paragraph {n} of very many." for n in range(2_000)))
    folder = tmp_path / "temporary"
    folder.mkdir()
    command = [*DECLAIM, "listen", str(article), "--no-browser", *TONES]
    pipe = subprocess.PIPE
    environment = {**os.environ, "DECLAIM_STORE": str(tmp_path / "store"), "TMPDIR": str(folder)}
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, env=environment) as program:
        try:
            address = next(iter(program.stdout or ())).split()[0]
            with urlopen(address) as answer:  # noqa: S310 - our own
                assert b"Paragraph 1999 of very many." in answer.read()
            program.send_signal(signal.SIGINT)
            _, errors = program.communicate(timeout=PATIENCE_S)
        finally:
            program.kill()
    assert (program.returncode, errors) == (0, "")
    assert list(folder.iterdir()) == []


def test_page_says_where_the_page_is(article: Path, tmp_path: Path) -> None:
    folder, store = tmp_path / "page", tmp_path / "store"
    command = [*DECLAIM, "page", str(article), "-o", str(folder), "--store", str(store), *TONES]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{folder / 'index.html'}\n", "")
    assert "A Plain Headline" in (folder / "index.html").read_text("utf-8")


@pytest.mark.parametrize("command", ["listen", "page"])
def test_a_missing_article_is_refused_in_one_sentence(command: str, tmp_path: Path) -> None:
    asked = [*DECLAIM, command, "nowhere.txt", "--store", "store", *TONES]
    done = subprocess.run(asked, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 1
    assert done.stderr.startswith("declaim: cannot read nowhere.txt: ")
    assert "Traceback" not in done.stderr
    assert [path for path in tmp_path.iterdir() if path.name != "store"] == []

"""What does not read right is tried in other takes, at most so many, and it is said what came."""

from pathlib import Path

import pytest

from declaim.cli.proofreading import keeps_better_takes
from declaim.parallel import silent
from declaim.settings.options import Options
from declaim.store import Store

WRONG = '[lexicon]\nferry = "green elephant of the grand old duke"\n'
"""As if the voice misread the word, in any take."""


@pytest.mark.needs("piper", "verify")
def test_takes_are_tried_of_what_does_not_read_right_and_of_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    (tmp_path / "declaim.toml").write_text(WRONG, "utf-8")
    path = tmp_path / "a.txt"
    path.write_text("The ferry was late again.\n\nNobody was surprised by that.\n", "utf-8")
    options, store = Options(voice="piper"), Store(tmp_path / "store")
    keeps_better_takes(str(path), options, store, 1, silent)
    said = capsys.readouterr().err.splitlines()
    assert said[0] == "declaim: 2 utterances were heard; 1 did not read right"
    assert said[1].startswith("declaim: line 1: heard ")
    assert "elephant" in said[1]
    assert "no take of 1 reads" in said[1]

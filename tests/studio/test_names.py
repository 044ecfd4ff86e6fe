"""The words that a voice may miss, and how each will be said."""

import json
from pathlib import Path

import pytest

from declaim.cli import main
from declaim.engines.pyttsx3 import phonemes
from declaim.model import Article, Block, Metadata, Role
from declaim.normalise.lexicon import Lexicon
from declaim.studio.rare import rare_words
from declaim.studio.respelling import respelled
from test_schemas import check

pytestmark = pytest.mark.needs("names")

TEXT = (
    "Yesterday Siobhan met John and the Llanelli committee. The harbour was closed by"
    " Siobhan’s brother, who wore a gaberlunzie’s hat."
)


def of(text: str, language: str = "en") -> Article:
    blocks = tuple(
        Block(Role.PARAGRAPH, part, line, spoken=line < 9, reason="")
        for line, part in ((1, text), (9, "Xyzzyplugh is in no spoken block."))
    )
    return Article(Metadata(title="T", language=language), blocks)


def test_names_come_before_rare_words_and_common_ones_are_left_out() -> None:
    found = rare_words(of(TEXT), Lexicon.parse("Llanelli = hlan ethli"))
    assert [(each.written, each.is_name, each.times) for each in found] == [
        ("Llanelli", True, 1),
        ("Siobhan", True, 2),
        ("gaberlunzie", False, 1),
    ]
    assert [(each.spoken, each.kept) for each in found[:2]] == [
        ("hlan ethli", True),
        ("Siobhan", False),
    ]


def test_a_german_noun_is_no_name_for_its_capital() -> None:
    found = rare_words(of("Er trug die Stiefeln und die Mützen von Xanthippos.", "de"), Lexicon())
    assert [each.written for each in found] == ["Xanthippos"]


@pytest.mark.parametrize(
    ("word", "like"),
    [("Siobhan", "shi-VAWN"), ("harbour", "HAR-ber"), ("Nguyen", "NOO-yen"), ("Byre", "bire")],
)
def test_what_espeak_says_is_spelt_so_that_anybody_can_read_it(word: str, like: str) -> None:
    assert respelled(*phonemes([word], "en-us")) == like


def test_the_command_lists_them_and_prints_what_its_schema_says(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    article = tmp_path / "a.txt"
    article.write_text(TEXT, "utf-8")
    asked = ["names", str(article), "--voice", "tone", "--store", str(tmp_path / "store")]
    main(asked, standalone_mode=False)
    listed = capsys.readouterr().out.splitlines()
    assert listed[1].split() == ["1", "Siobhan", "shi-VAWN", "/ʃɪvˈɔːn/"]
    main([*asked, "--json"], standalone_mode=False)
    printed = capsys.readouterr().out
    check("names", printed)
    assert json.loads(printed)["words"][1]["like"] == "shi-VAWN"

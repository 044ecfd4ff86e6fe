"""Trying a pronunciation: what `declaim say` prints, and what it speaks."""

import json
import re
import wave
from pathlib import Path

import pytest

from kit.article import Render
from kit.program import complaint, declaim

SAMPLE = Path(__file__).parents[1] / "article.txt"


def test_the_spoken_form_comes_with_the_rule_behind_each_change(tmp_path: Path) -> None:
    done = declaim("say", "About 3,500 men came in 2014.", folder=tmp_path)
    assert done.stdout.splitlines() == [
        "About three thousand five hundred men came in twenty fourteen.",
        "  3,500 -> three thousand five hundred  (number)",
        "  2014 -> twenty fourteen  (year after a preposition)",
    ]


def test_a_file_of_another_kind_is_refused_before_anything_is_printed(tmp_path: Path) -> None:
    refused = complaint("say", "hello", "-o", "hello.txt", folder=tmp_path, status=2)
    assert "unknown file suffix '.txt'" in refused


@pytest.mark.parametrize(
    ("lines", "spoken"),
    [
        (b"", ""),
        (b"5", "five\n"),
        (
            b"\xef\xbb\xbfNo. 10\n\n\n5\r\n5 \xff\n\xe2\x80\xa85\x0b6\nplain  words,\ttab\n",
            "number ten\n\n\nfive\nfive \nfive six\nplain  words,\ttab\n",
        ),
    ],
)
def test_each_line_of_standard_input_is_one_spoken_line(
    tmp_path: Path, lines: bytes, spoken: str
) -> None:
    done = declaim("say", "-", folder=tmp_path, said=lines)
    assert (done.stdout, done.stderr) == (spoken, "")


def test_of_the_sample_article_each_line_is_said_and_no_figure_left(tmp_path: Path) -> None:
    written = SAMPLE.read_bytes()
    spoken = declaim("say", "-", folder=tmp_path, said=written).stdout
    assert spoken.count("\n") == written.count(b"\n")
    assert [bool(line) for line in spoken.split("\n")] == [
        bool(line.strip()) for line in written.decode().split("\n")
    ]
    assert not re.search(r"[\d<>\[\]{}\\&%$#@]", spoken)


def test_it_speaks_just_that(tmp_path: Path) -> None:
    done = declaim("say", "By Anna, 5", "--voice", "tone", "-o", "new/a.wav", folder=tmp_path)
    assert done.stdout.startswith("By Anna, five\n")
    with wave.open(str(tmp_path / "new" / "a.wav")) as sound:
        assert 0.8 < sound.getnframes() / sound.getframerate() < 3


def test_ipa_is_refused_by_an_engine_that_cannot_take_it(tmp_path: Path) -> None:
    (tmp_path / "declaim.toml").write_text('[lexicon]\nAnna = "/ˈanə/"\n', "utf-8")
    assert declaim("say", "Anna", folder=tmp_path).stdout.startswith("Anna /ˈanə/\n")
    done = declaim("say", "Anna", "--voice", "tone", "-o", "a.wav", folder=tmp_path)
    assert done.returncode == 1
    assert "tone could not speak line 1 ('Anna'): it takes no phonemes" in done.stderr


@pytest.mark.parametrize(
    ("tag", "text", "how"),
    [
        ("ja", "橋は2024年に閉まった", "declaim voices --get ja_JA-hi_fi_captain-medium"),
        ("en", "二零二四年的老桥", "`--voice cmn` (Mandarin)"),
    ],
)
def test_where_no_voice_reads_the_script_it_is_said_what_to_install(
    tmp_path: Path, tag: str, text: str, how: str
) -> None:
    done = declaim("say", "--lang", tag, text, folder=tmp_path)
    assert "says `Chinese letter` for each of these characters" in done.stderr
    assert how in done.stderr
    assert not declaim("say", "--lang", "zh", "老桥", folder=tmp_path).stderr


def test_nothing_to_say_is_one_sentence(tmp_path: Path) -> None:
    done = declaim("say", "...", "--voice", "tone", "-o", "a.wav", folder=tmp_path)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)


def test_pronunciations_that_match_nothing_are_named(article: Path) -> None:
    names = article.parent / "names.txt"
    names.write_text("hear = heer\nKirkuk = Kir cook\nMosul = Moe sool\n", "utf-8")
    told = "declaim: nothing matches the pronunciation of Kirkuk, Mosul\n"
    asked = ("article.txt", "--voice", "tone", "--lexicon", names)
    for command in (("render", *asked), ("plan", *asked), ("say", "I hear", "--lexicon", names)):
        assert declaim(*command, folder=article.parent).stderr == told
    plan = json.loads(declaim("plan", *asked, "--json", folder=article.parent).stdout)
    assert plan["unmatched"] == ["Kirkuk", "Mosul"]


def test_a_changed_entry_speaks_again_only_what_contains_it(
    rendered: Render, tmp_path: Path
) -> None:
    names = tmp_path / "names.txt"
    spoken = []
    for entries in ("x = y", "other = uther", "other = udder\nhear = heer", "hear = heer"):
        names.write_text(entries, "utf-8")
        spoken.append(rendered(lexicons=(names,)).effort.spoken)
    assert spoken == [4, 1, 2, 0]  # the last is what the first render said of `other`


def test_a_faulty_lexicon_is_one_sentence_with_its_line(article: Path) -> None:
    (article.parent / "names.txt").write_text("fine = fine\nnonsense\n", "utf-8")
    refused = complaint("render", "article.txt", "--lexicon", "names.txt", folder=article.parent)
    assert "names.txt, line 2, column 9" in refused

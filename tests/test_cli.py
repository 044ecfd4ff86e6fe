"""The command line says what it did on standard output, and what is wrong in one sentence."""

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kit.article import ARTICLE, save
from kit.program import PATIENCE_S, complaint, declaim

ENTIRE = {
    *("output", "container", "duration_s", "chapters", "voice", "stale"),
    *("unmatched", "spoken", "reused", "encoded"),
    *("files", "size_bytes", "title", "language", "other_voices"),
}


def test_render_writes_to_output_and_sums_up(article: Path) -> None:
    done = declaim("render", "article.txt", "--voice", "tone", folder=article.parent)
    assert (article.parent / "output" / "article.m4b").stat().st_size > 10_000
    path, what, work = done.stdout.splitlines()
    assert path == os.path.join("output", "article.m4b")  # noqa: PTH118  # as it is printed
    assert "3 chapters" in what
    assert "voice tone (tone, 170 wpm)" in what
    assert work.startswith("  4 spoken, 0 reused, in ")
    assert done.stderr == ""


def test_render_prints_one_json_object(article: Path) -> None:
    done = declaim("render", "article.txt", "--voice", "tone", "--json", folder=article.parent)
    recording = json.loads(done.stdout)
    assert recording.keys() == ENTIRE | {"seconds"}
    starts = [chapter["start_s"] for chapter in recording["chapters"]]
    ends = [chapter["end_s"] for chapter in recording["chapters"]]
    assert starts == [0.0, *ends[:-1]]
    assert ends[-1] == pytest.approx(recording["duration_s"], abs=0.001)


def test_the_summary_names_the_other_voices_and_the_files_beside_the_audio(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# A\n\nOne two three.\n\n> Four five.\n", "utf-8")
    asked = ("render", "a.md", "-o", "a.mp3", "--voice", "tone", "--quote-voice", "en-us")
    lines = declaim(*asked, "--captions", "--epub", folder=tmp_path).stdout.splitlines()
    assert lines[2] == "  other voice: en-us (pyttsx3)"
    assert lines[4] == "  beside it: a.srt, a.vtt, a.epub"
    what = json.loads(declaim(*asked, "--lang", "en", "--json", folder=tmp_path).stdout)
    assert (what["title"], what["language"], what["files"]) == ("A", "en", ["a.mp3"])
    assert what["other_voices"] == ["pyttsx3:en-us"]
    assert what["size_bytes"] == (tmp_path / "a.mp3").stat().st_size


def test_of_a_long_article_a_log_says_how_much_is_spoken(tmp_path: Path) -> None:
    lines = [f"Paragraph {n} has these words and no others." for n in range(250)]
    (tmp_path / "a.txt").write_text("\n\n".join(lines), "utf-8")
    asked = ("render", "a.txt", "-o", "a.wav", "--voice", "tone")
    lines = declaim(*asked, folder=tmp_path).stderr.splitlines()
    assert 0 < len(lines) <= 4
    assert all(re.fullmatch(r"declaim: speak \d+:\d\d of \d\d:\d\d", line) for line in lines)
    assert declaim(*asked, folder=tmp_path).stderr == ""


def test_quiet_prints_nothing(article: Path) -> None:
    done = declaim("render", "article.txt", "--voice", "tone", "--quiet", folder=article.parent)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_standard_input_is_an_article(tmp_path: Path) -> None:
    done = declaim("render", "-", "--voice", "tone", folder=tmp_path, said=ARTICLE.encode())
    assert done.returncode == 0
    assert (tmp_path / "output" / "standard-input.m4b").exists()


def test_plan_shows_every_block_and_speaks_nothing(article: Path) -> None:
    done = declaim("plan", "article.txt", "--voice", "tone", "--json", folder=article.parent)
    what = json.loads(done.stdout)
    fields = {"title", "language", "voice", "blocks", "chapters", "unmatched"}
    assert what.keys() == fields | {"remarks", "utterances"}
    assert what["title"] == "A Plain Headline"
    assert what["blocks"][0].keys() == {
        "line",
        "role",
        "spoken",
        "reason",
        "text",
        "chapter",
        "voice",
    }
    assert [block["line"] for block in what["blocks"]] == [1, 3, 5, 7]
    assert len(list((article.parent / "store").glob("??/*"))) == 1  # the spoken forms, no clip


def test_plan_says_what_the_store_has(article: Path) -> None:
    declaim("render", "article.txt", "--voice", "tone", folder=article.parent)
    article.write_text(ARTICLE.replace("another one", "a changed one"), "utf-8")
    done = declaim("plan", "article.txt", "--voice", "tone", folder=article.parent)
    verdicts = [line.split()[1] for line in done.stdout.splitlines() if line[:5].strip().isdigit()]
    assert verdicts == ["kept", "kept", "speak", "kept"]


def test_the_user_has_the_last_word_on_roles(tmp_path: Path) -> None:
    text = "A Headline Here\n\nSunday, 22 March 2020 - 09:00\n\nIt is a paragraph, this one.\n"
    (tmp_path / "a.txt").write_text(text, "utf-8")
    done = declaim("plan", "a.txt", "--speak", "dateline", "--json", folder=tmp_path)
    spoken = {block["role"]: block["spoken"] for block in json.loads(done.stdout)["blocks"]}
    assert spoken["dateline"]


def test_the_user_has_the_last_word_on_what_the_text_is(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Share\n\nThe men shared the bread at noon.\n", "utf-8")

    def spoken(*wish: str) -> list[bool]:
        done = declaim("plan", "a.txt", *wish, "--json", folder=tmp_path)
        return [block["spoken"] for block in json.loads(done.stdout)["blocks"]]

    assert spoken() == spoken("--as", "text") == [True, True]
    assert spoken("--as", "page") == [False, True]
    told = declaim("plan", "a.txt", "--as", "page", folder=tmp_path).stdout.splitlines()[1]
    assert told == "  read as a web page, as you asked"


def test_voices_are_listed_and_filtered_by_language(tmp_path: Path) -> None:
    every = declaim("voices", folder=tmp_path).stdout
    arabic = declaim("voices", "--lang", "ar", folder=tmp_path).stdout
    assert "pyttsx3:en-us " in every
    assert "tone:tone " in every
    assert [line.split() for line in arabic.splitlines()] == [["pyttsx3:ar", "ar"]]


def test_feed_makes_a_folder_of_renders_a_podcast(article: Path) -> None:
    folder = article.parent
    declaim("render", "article.txt", "--voice", "tone", folder=folder)
    told = ("--base-url", "https://example.org/a", "--title", "Aloud")
    done = declaim("feed", "output", *told, folder=folder)
    assert done.stdout == f"{os.path.join('output', 'feed.xml')}: 1 episode\n"  # noqa: PTH118
    assert "<title>Aloud</title>" in (folder / "output" / "feed.xml").read_text("utf-8")
    says = complaint("feed", "output", "--base-url", "example.org", folder=folder)
    assert "is not the web address of a folder, such as https://example.org/articles" in says


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device to write to")
def test_a_full_disk_is_one_sentence_and_loses_nothing(tmp_path: Path) -> None:
    script = (
        f"ulimit -f 40; exec {sys.executable} -m declaim render article.txt -o a.wav --voice tone"
    )
    (tmp_path / "article.txt").write_text(ARTICLE, "utf-8")
    (tmp_path / "a.wav").write_bytes(b"the file before")
    done = subprocess.run(
        ["bash", "-c", f"trap '' XFSZ; {script}"],
        cwd=tmp_path,
        env={**os.environ, "DECLAIM_STORE": str(tmp_path / "store")},
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE_S,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("declaim: cannot write ")
    assert done.stderr.count("\n") == 1
    assert (tmp_path / "a.wav").read_bytes() == b"the file before"
    assert not list(tmp_path.glob(".declaim*"))


def test_watching_says_a_line_at_every_save_and_ends_cleanly_on_ctrl_c(article: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "declaim", "watch", article.name, "--voice", "tone"],
        cwd=article.parent,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, "DECLAIM_STORE": "store", "PYTHONUNBUFFERED": "1"},
    ) as program:
        try:
            assert program.stdout
            summary = [program.stdout.readline() for _ in range(3)]
            assert "4 spoken" in summary[2]
            save(article, ARTICLE.replace("words", "tones"))
            line = program.stdout.readline()
            assert line.startswith("changed: line 3; 1 spoken, 1 encoded, ")
            save(article, "")
            assert "the last good file is as it was" in program.stdout.readline()
            program.send_signal(signal.SIGINT)
            assert program.wait(PATIENCE_S) == 0
        finally:
            program.kill()


def test_a_plan_shows_why_nothing_is_spoken(tmp_path: Path) -> None:
    (tmp_path / "p.txt").write_text("!!! ???\n", "utf-8")
    done = declaim("plan", "p.txt", folder=tmp_path)
    assert (done.returncode, "a mark without words" in done.stdout) == (0, True)
    refused = declaim("render", "p.txt", folder=tmp_path)
    assert refused.returncode == 1
    assert "`declaim plan` says why" in refused.stderr


def test_a_plan_keeps_a_table_on_one_line(tmp_path: Path) -> None:
    (tmp_path / "t.md").write_text("# T\n\n| a | b |\n|---|---|\n| c | d |\n", "utf-8")
    lines = declaim("plan", "t.md", folder=tmp_path).stdout.splitlines()
    assert all(line.startswith(("T ", " ")) for line in lines if line)


def test_a_plan_shows_what_the_voice_is_given_and_how_long_it_takes(article: Path) -> None:
    article.write_text("A Title\n\nIt cost $5 in 1999.\n", "utf-8")
    told = declaim("plan", "article.txt", "--spoken", folder=article.parent).stdout
    assert "said: It cost five dollars in nineteen ninety nine. (" in " ".join(told.split())
    assert "2 utterances, about 0:0" in told


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("rendr", "article.txt"), "did you mean render?"),
        (("render", "article.txt", "--voice", "nosuch"), "unknown voice 'nosuch': known are"),
        (("render", "article.txt", "--voice", "+m2"), "unknown voice"),
        (("render", "article.txt", "--type", "markdwn"), "did you mean markdown"),
        (("render", "article.txt", "-o", "a.xyz"), "unknown file suffix '.xyz'"),
        (("render", "article.txt", "--lang", "german9"), "declaim knows no language"),
        (("say", "x", "--lang", "not a tag"), "declaim knows no language"),
        (("say", "x", "--voice", "nosuch"), "unknown voice"),
    ],
)
def test_what_is_not_known_is_wrong_use(
    article: Path, arguments: tuple[str, ...], says: str
) -> None:
    done = declaim(*arguments, folder=article.parent)
    assert done.returncode == 2
    assert says in done.stderr


def test_a_voice_of_another_language_reads_a_short_text_by_its_rules(tmp_path: Path) -> None:
    said = declaim("say", "Das kostet 12 €.", "--voice", "de", folder=tmp_path).stdout
    assert said.startswith("Das kostet zwölf Euro.")
    (tmp_path / "k.txt").write_text("Das kostet 12 €.\n", "utf-8")
    plan = declaim("plan", "k.txt", "--voice", "de", "--spoken", folder=tmp_path).stdout
    assert "zwölf Euro" in plan


def test_every_voice_that_is_listed_is_one_that_can_be_named(tmp_path: Path) -> None:
    rows = declaim("voices", folder=tmp_path).stdout.splitlines()
    assert not any(":+" in row for row in rows)
    assert "pyttsx3:en-us+m2" in {row.split()[0] for row in rows}
    assert len({row.rindex(" ") for row in rows}) == 1


def test_say_names_the_file_that_it_wrote(tmp_path: Path) -> None:
    done = declaim("say", "Hello.", "--voice", "tone", "-o", "s.wav", folder=tmp_path)
    assert done.stdout.splitlines()[-1] == "s.wav"


@pytest.mark.parametrize(
    ("words", "index", "completes"),
    [
        ("declaim render ar", 2, "file"),
        ("declaim render a.txt --voice nat", 4, "plain,natural"),
        ("declaim render a.txt --skip quote,capt", 4, "plain,quote,caption"),
        ("declaim render a.txt --type mark", 4, "plain,markdown"),
        ("declaim voices --lang ar", 3, "plain,ar"),
        ("declaim sync po", 2, "file"),
        ("declaim render a.txt --pause head", 4, "plain,heading="),
        ("declaim render a.txt --voices narr", 4, "plain,narrator="),
    ],
)
def test_a_shell_completes_what_can_be_named(
    tmp_path: Path, words: str, index: int, completes: str
) -> None:
    asked = {"_DECLAIM_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": str(index)}
    done = subprocess.run(
        [Path(sys.executable).with_name("declaim")],
        env={**os.environ, **asked},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert completes in done.stdout


def test_an_address_is_refused_where_saves_are_followed(tmp_path: Path) -> None:
    for source in ("https://example.org/a.html", "-"):
        assert "no saves to follow" in complaint("watch", source, folder=tmp_path)

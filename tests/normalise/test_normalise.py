"""From written to spoken: every example of every rule, and what holds for any text at all."""

import re
from functools import partial
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from declaim.normalise import LANGUAGES, Change, normalise, rules, sentences
from declaim.normalise.characters import CHARACTERS
from declaim.normalise.lexicon import Lexicon
from declaim.normalise.rules import Rule, words
from kit.growth import growth

WORDS = st.sampled_from(
    words("""
        the men crossed river slowly Mosul house don't café it's said and a I May 7 3,500 1999 3-4
        $5 5% 10:30 6ft p.m. UN II Dr. St. No. e.g. x = & @ [1] \\ — … ' " ( ) st ltd Jr vs.
        16" 3' 5'11" 9st 4lb 51° N # &lt; 12.345,67 24/7 1/2 m² km/h 2Q22 Va. AD 410 '00s I. XIV.
    """)
)
FIGURES = st.sampled_from(
    words("""
        1 12 3,5 1.500 10:30 14h30 3. 1er 2e 2º 3ª € $ % °C km km/h Mio. Mai mai mayo de el der am
        2020 03.10.1990 3.10. 1/2 - – & 007 casas million ٪ G20 99999999999999999999999999999999999
    """)
)
PROSE = st.lists(WORDS, max_size=30).map(" ".join)
TYPED = st.text(st.sampled_from("aA1. ,;-–—'\"()…\n\u00ad\u200b’ﬁ"), max_size=40)
ODD = st.text(
    st.sampled_from("aA1. ,-–—'\"()[]<>&@#$%/\\\n\u00ad\u200b’\x94\x97ﬁ½²°😀IVX"), max_size=40
)


@pytest.mark.parametrize(
    ("language", "rule", "written", "spoken"),
    [
        pytest.param(language, rule.name, *pair, id=f"{language} {rule.name}: {pair[0]}")
        for language in LANGUAGES
        for rule in rules(language)
        for pair in rule.examples
    ],
)
def test_a_rule_says_its_examples(language: str, rule: str, written: str, spoken: str) -> None:
    said = normalise(written, language)
    assert said.text == spoken
    assert spoken == written or rule in {change.rule for change in said.changes}


@pytest.mark.parametrize("rule", CHARACTERS, ids=lambda rule: rule.name)
@pytest.mark.parametrize("language", ["en", "de", "pt-BR"])
def test_characters_are_cleaned_in_every_language(rule: Rule, language: str) -> None:
    for written, spoken in rule.examples:
        assert normalise(written, "fi").text == spoken
        assert normalise(written, language).text == normalise(spoken, language).text


def test_a_language_without_rules_keeps_its_figures_for_the_engine() -> None:
    assert normalise("Kello 10.30 – 5 %…", "fi").text == "Kello 10.30, 5 %..."


def test_changes_show_what_became_what_and_by_which_rule() -> None:
    assert normalise("He’s 5.").changes == (
        Change(2, 3, "’", "'", "apostrophe"),
        Change(5, 6, "5", "five", "number"),
    )


@pytest.mark.parametrize(
    "text",
    [
        '<break time="9s"/> <prosody rate="x-slow">so</prosody>',
        "[[slnc 9000]] [[h@lou]] [inpt PHON]",
        "\\pau=900\\ \\n &lt;audio&gt; &amp; <!-- no -->",
        "\ufff9word\ufffaˈwɜːd\ufffb",
        "[Siobhan](/ʃɪˈvɔːn/) {{p 9}}",
    ],
)
def test_nothing_in_an_article_is_left_for_an_engine_to_obey(text: str) -> None:
    assert not re.search(r"[<>\[\]{}\\&\ufff9-\ufffb]", normalise(text).text)


@given(text=PROSE | TYPED)
@example("A. A. Milne")
@example("5''")
def test_what_was_said_is_said_the_same_again(text: str) -> None:
    once = normalise(text).text
    assert normalise(once).text == once


@given(plain=st.lists(st.from_regex(r"[a-z]{5,9}('s)?[,;]?", fullmatch=True), max_size=20))
def test_plain_words_pass_unchanged(plain: list[str]) -> None:
    text = " ".join(plain)
    assert normalise(text).text == text


@given(text=PROSE | ODD)
def test_no_digit_is_left_and_no_plain_word_is_lost(text: str) -> None:
    said = normalise(text).text
    assert not re.search(r"\d", said)
    plain = re.findall(r"(?<![^\s])(?:men|crossed|river|slowly|Mosul|house)(?![^\s])", text)
    assert [word for word in re.findall(r"\w+", said) if word in plain] == plain


@given(language=st.sampled_from([*LANGUAGES]), text=st.lists(FIGURES, max_size=9).map(" ".join))
def test_every_language_says_each_figure_and_its_own_words_again(language: str, text: str) -> None:
    said = normalise(text, language).text
    assert not re.search(r"\d", said)
    assert normalise(said, language).text == said


@example("He paused\x97just once.")
@given(text=PROSE | ODD)
def test_the_changes_are_the_whole_difference(text: str) -> None:
    said = normalise(text)
    rebuilt, done = "", 0
    for change in said.changes:
        assert done <= change.start <= change.stop
        assert text[change.start : change.stop] == change.written
        rebuilt += text[done : change.start] + change.spoken
        done = change.stop
    assert rebuilt + text[done:] == said.text


@given(text=PROSE | ODD)
def test_every_spoken_character_knows_where_it_was_written(text: str) -> None:
    said = normalise(text)
    origins = [said.written_offset(at) for at in range(len(said.text))]
    assert origins == sorted(origins)
    changed = {at for change in said.changes for at in range(change.start, change.stop)}
    assert all(text[o] == c for o, c in zip(origins, said.text, strict=True) if o not in changed)


def test_a_caption_finds_the_written_word_again() -> None:
    said = normalise("In 2017, Iraq won.")
    assert said.text == "In twenty seventeen, Iraq won."
    assert said.written_offset(said.text.index("seventeen")) == 3
    assert said.written_offset(said.text.index("Iraq")) == 9


RUNS = [
    *words("""
        1 0 . - — A I [ ] ( ' " \\ < & # $ = _ 1, 1. a. A. a@ 1- 1/ 1: $1 /a .a/ [1] ½ 😀 a1 1a_
        1900- http:// e\u0301 a\u00ad 1-1- 11 112 1a1. a-1/
    """),
    *(" ", "\t", "\n", "St. ", "Dr. ", "IV ", "Chapter ", "May 1 ", "+1 ", "Aa 1 ", "the $1 "),
    *("NATION ", "1234 Aa Bb Cc ", "No. ", "1 m ", "A, Va. ", "Aa st. ", '1" ', "1' ", "1° 1' "),
    *("&lt;", "1'000", "1.000,", "AD 100 ", "NO. 1-11 ", "in 1900 ", "I. ", "on 1/1 ", "Aa jr "),
    *("1 – 1 a ", "v1.", "5m a ", "2000 – 1st ", "Ab-1-", "1 to 2 May ", "in Pa. ", "a kg "),
]


@pytest.mark.parametrize("run", RUNS, ids=repr)
def test_a_run_four_times_as_long_takes_about_four_times_as_long(run: str) -> None:
    assert growth(lambda length: normalise(run * (length // len(run))), 3_000) < 9


def test_a_long_text_is_said_as_its_paragraphs_are() -> None:
    paragraph = "On 5/18 the U.S. paid $3.5m for 12 km of No. 4 cable. " * 9 + "\n"
    once = normalise(paragraph)
    said = normalise(paragraph * 9)
    assert said.text == once.text * 9
    assert said.written_offset(len(once.text) * 8) == len(paragraph) * 8


def test_ambiguous_backtracking_has_no_room() -> None:
    """Each of these once tried every way to split its digits."""
    for begin, run, end in (("a", "1", "_"), ("+1", "1", "a"), ("", "a-", "_")):
        assert growth(partial(_within, begin, run, end), 400) < 9


def _within(begin: str, run: str, end: str, times: int) -> None:
    normalise(begin + run * times + end)


@given(text=PROSE | ODD)
def test_sentences_cover_the_text(text: str) -> None:
    spans = sentences(text)
    assert "".join(text[start:stop] for start, stop in spans) == text


def test_sentences_end_where_they_end() -> None:
    text = "Dr. King paid $3.5m. “Yes,” he said. No. 10 is St. John’s."
    assert [text[start:stop].strip() for start, stop in sentences(text)] == [
        "Dr. King paid $3.5m.",
        "“Yes,” he said.",
        "No. 10 is St. John’s.",
    ]


@pytest.mark.parametrize(
    ("written", "brazil", "portugal"),
    [
        ("17 casas", "dezessete casas", "dezassete casas"),
        (
            "em 2019, a 16 km",
            "em dois mil e dezenove, a dezesseis quilômetros",
            "em dois mil e dezanove, a dezasseis quilómetros",
        ),
        ("dezessete", "dezessete", "dezessete"),
        ("a 1 de maio", "a primeiro de maio", "a um de maio"),
        ("o 1.º de maio", "o primeiro de maio", "o primeiro de maio"),
        ("2.300.000.000", "dois bilhões trezentos milhões", "dois mil trezentos milhões"),
        ("1.000.000.000", "um bilhão", "mil milhões"),
        ("R$ 3 bilhões", "três bilhões de reais", "três bilhões de reais"),
        ("US$ 0,15", "quinze centavos de dólar", "quinze cêntimos de dólar"),
    ],
)
def test_a_region_says_some_words_otherwise(written: str, brazil: str, portugal: str) -> None:
    for language in ("pt", "pt-BR"):
        assert normalise(written, language).text == brazil
    for language in ("pt-PT", "pt-Latn-AO"):
        assert normalise(written, language).text == portugal


def test_the_lexicon_speaks_before_any_rule() -> None:
    said = normalise("The UN’s 3 SQLs", lexicon=Lexicon.parse("UN = Union\nSQL = sequel"))
    assert said.text == "The Union's three sequels"
    assert [c.rule for c in said.changes] == ["lexicon", "number", "lexicon"]


CASES = Path(__file__).parents[1] / "cases"


@pytest.mark.parametrize(
    ("name", "language", "says"),
    [
        (
            "35",
            "en",
            ["a ten meter (thirty two feet) passage", "Ramesses the second", "twelve ninety"],
        ),
        ("36", "fr", ["Le dix-neuvième siècle", "Louis quatorze n'y", "saint-Étienne"]),
        ("37", "de", ["Am dritten Oktober", "fünfhundert Euro, die", "im zweiten Stock"]),
    ],
)
def test_numerals_units_and_dates_are_said_as_their_language_says_them(
    name: str, language: str, says: list[str]
) -> None:
    (path,) = CASES.glob(f"{name}-*.txt")
    spoken = normalise(path.read_text(encoding="utf-8"), language).text
    assert [said for said in says if said not in spoken] == []

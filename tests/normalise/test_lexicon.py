"""The user's own pronunciations."""

import pickle
import re
import tomllib
from pathlib import Path

import pytest

from declaim.errors import EngineFailed, UnreadableSource
from declaim.normalise import normalise
from declaim.normalise.lexicon import Entry, Lexicon, readings, words_only

PAGE = Path(__file__).parents[2] / "docs" / "pronunciations.md"


@pytest.mark.parametrize(
    ("entry", "written", "spoken"),
    [
        ("SQL = sequel", "SQL and sql", "sequel and sql"),
        ("SQL = sequel ; any case", "SQL and sql", "sequel and sequel"),
        ("WHO = W H O", "the WHO, who", "the W H O, who"),
        ("IATA = I A T A", "the IATA's rules", "the I.A.T.A.'s rules"),
        ("MP = M P", "two MPs", "two M P's"),
        ("al-Hashemi = al Hashimi", "Mr al-Hashemi's men", "mister al Hashimi's men"),
        ('al-Hashemi = "al Hashimi"', "al-hashemi", "al Hashimi"),
        ("Lviv = luh-VEEV", "in Lviv", "in luh-veev"),
        ("polish = pollish ; case", "Polish polish", "Polish pollish"),
        ("St. Ives = Saint Ivz", "to St. Ives.", "to Saint Ivz."),
        ("10 = ten thousand", "10 and 101", "ten thousand and one hundred one"),
        ("cat = dog", "category cat-like cat", "category dog-like dog"),
        ("New York = N Y\nNew York City = the city", "New York City, New York", "the city, N Y"),
        ("gif = jif\ngif = ghif", "a gif", "a ghif"),
        ("Chemnitz = Kemnitz ; de", "Chemnitz", "Chemnitz"),
        ("Chemnitz = Kemnitz ; en", "Chemnitz", "Kemnitz"),
        ("# a comment\n\nB = bee", "B", "bee"),
        ("UNIDO = ; word", "UNIDO's men", "unido's men"),
        ("Nest = ; letters ; case", "a Nest, a nest", "a N E S T, a nest"),
        ("WHO = ; letters", "WHO SAYS WHAT", "W H O says what"),
    ],
)  # fmt: skip
def test_an_entry_is_said_instead(entry: str, written: str, spoken: str) -> None:
    assert normalise(written, "en-GB", Lexicon.parse(entry)).text == spoken


def test_ipa_is_marked_for_an_engine_that_takes_phonemes() -> None:
    said = normalise("Ask Siobhan’s 2 sons", lexicon=Lexicon.parse("Siobhan = /ʃɪˈvɔːn/"))
    assert readings(said.text) == (("Ask ", ""), ("Siobhan", "ʃɪˈvɔːn"), ("'s two sons", ""))


def test_an_engine_without_phonemes_refuses_ipa_in_a_clear_sentence() -> None:
    assert words_only("Ask her", "pyttsx3", 7) == "Ask her"
    said = normalise("Siobhan", lexicon=Lexicon.parse("Siobhan = /ʃɪˈvɔːn/"))
    with pytest.raises(EngineFailed, match=r"line 7 .'Siobhan'.: it takes no phonemes"):
        words_only(said.text, "pyttsx3", 7)


def test_an_article_cannot_bring_its_own_ipa() -> None:
    assert readings(normalise("\ufff9so\ufffaˈɪ\ufffb").text) == (("soˈɪ", ""),)


def test_the_page_about_pronunciations_is_true() -> None:
    lines, table = re.findall(
        r"```(?:toml)?\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL
    )
    by_line = Lexicon.parse(lines)
    written = "The WHO’s SQL in Reading: al-Hashemi reading Polish NEST, UNIDO"
    said = normalise(written, "en-GB", by_line).text
    assert said == "The W H O's sequel in redding: al Hashimi reading poe lish N E S T, unido"
    settings = Lexicon.from_table(tomllib.loads(table)["lexicon"])
    assert normalise("St. Ives", lexicon=by_line | settings).text == "saint Ivz"


def test_the_last_layer_wins() -> None:
    user, project = Lexicon.parse("UN = you en"), Lexicon.from_table({"UN": "united nations"})
    assert normalise("UN", lexicon=user | project).text == "united nations"
    assert normalise("UN", lexicon=project | user).text == "you en"


def test_entries_that_match_nothing_are_reported() -> None:
    lexicon = Lexicon.parse("Mosul = Moe sool\nKirkuk = Kir cook")
    assert [entry.written for entry in lexicon.unmatched(["In Mosul’s old town"])] == ["Kirkuk"]


def test_a_lexicon_is_a_value() -> None:
    lexicon = Lexicon.parse("a = b")
    assert normalise("a", lexicon=lexicon).text == "b"
    assert pickle.loads(pickle.dumps(lexicon)) == lexicon  # noqa: S301 - our own bytes
    assert len({lexicon, Lexicon.parse("a = b")}) == 1


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("fine = fine\nnonsense", "line 2, column 9: write it as `written = said`"),
        ("word =", "line 1, column 1: there is no text on one side of `=`"),
        ("= said", "line 1, column 1: there is no text on one side of `=`"),
        ("a = b ; Case!", "line 1: unknown option 'Case!'"),
    ],
)
def test_what_is_no_entry_is_named_with_its_place(text: str, message: str) -> None:
    with pytest.raises(UnreadableSource, match=r"cannot read names\.txt") as error:
        Lexicon.parse(text, "names.txt")
    assert message in str(error.value)


def test_pls_comes_back_as_it_went(tmp_path: Path) -> None:
    lexicon = Lexicon(
        (
            Entry("AT&T", "A T and T", exact_case=True, language="en"),
            Entry("Siobhan", "ʃɪˈvɔːn", phonetic=True, language="en"),
        )
    )
    file = tmp_path / "names.pls"
    file.write_text(lexicon.to_pls("en"), encoding="utf-8")
    assert Lexicon.load(file) == lexicon


def test_pls_of_others_is_read(tmp_path: Path) -> None:
    """Several spellings of a lexeme share the preferred pronunciation."""
    file = tmp_path / "names.pls"
    file.write_text(
        '<lexicon version="1.0" alphabet="ipa" xml:lang="en"'
        ' xmlns="http://www.w3.org/2005/01/pronunciation-lexicon"><lexeme>'
        "<grapheme>colour</grapheme><grapheme>color</grapheme>"
        '<phoneme>kʌ</phoneme><phoneme prefer="true">ˈkʌlə</phoneme></lexeme></lexicon>',
        encoding="utf-8",
    )
    assert Lexicon.load(file).entries == (
        Entry("colour", "ˈkʌlə", phonetic=True, language="en"),
        Entry("color", "ˈkʌlə", phonetic=True, language="en"),
    )


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("<lexicon>", "line 1, column 9: it is not well-formed XML"),
        ("<html/>", "expected <lexicon>"),
        ("<!DOCTYPE x [<!ENTITY a 'b'>]><x/>", "it has a document type"),
    ],
)
def test_what_is_no_pls_is_refused(tmp_path: Path, content: str, message: str) -> None:
    file = tmp_path / "names.pls"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(UnreadableSource) as error:
        Lexicon.load(file)
    assert message in str(error.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnreadableSource, match=r"names\.txt"):
        Lexicon.load(tmp_path / "names.txt")

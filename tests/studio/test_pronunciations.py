"""A pronunciation is one line of a file, and all else in the file stays as it is."""

from pathlib import Path

import pytest

from declaim.errors import UnreadableSource
from declaim.studio.pronunciations import Shelf, kept_for, with_entry, without_entry

ARTICLE = Path("shelf/book.epub")
TOML = b"""\xef\xbb\xbf# The shelf's own settings.\r
voice = "tone"   # quick\r
\r
[lexicon]\r
SQL = "sequel" # a database\r
\r
[pauses]\r
heading = 10\r
"""
LINES = b"# mine\r\nSQL = sequel   # a database\r\n\r\nWHO = W H O"


@pytest.mark.parametrize(
    ("shelf", "before", "gone", "put"),
    [
        (Shelf.FOLDER, TOML, b"\r\n\r\n[pauses]", b'\r\nSiobhan = "shi vawn"\r\n\r\n[pauses]'),
        (Shelf.FOLDER, TOML, b'"sequel"', b'"es queue ell"'),
        (Shelf.ME, LINES, b"W H O", b"W H O\r\nSiobhan = shi vawn\r\n"),
        (Shelf.ME, LINES, b"sequel ", b"es queue ell "),
    ],
)
def test_all_else_in_the_file_stays_as_it_is(
    shelf: Shelf, before: bytes, gone: bytes, put: bytes
) -> None:
    written, said = ("SQL", "es queue ell") if b"queue" in put else ("Siobhan", "shi vawn")
    after = with_entry(shelf, ARTICLE, before, written, said)
    assert after == before.replace(gone, put)
    assert [kept.said for kept in kept_for(shelf, ARTICLE, after) if kept.written == written] == [
        said
    ]


@pytest.mark.parametrize("shelf", Shelf)
def test_a_word_that_is_taken_away_leaves_the_file_as_before(shelf: Shelf) -> None:
    before = {Shelf.ME: LINES + b"\r\n"}.get(shelf, TOML)
    kept = with_entry(shelf, ARTICLE, before, "Siobhan", "shi vawn")
    assert kept != before
    gone = without_entry(shelf, ARTICLE, kept, "Siobhan")
    assert gone.removesuffix(b'\r\n[articles."book.epub".lexicon]\r\n') == before
    assert not [each for each in kept_for(shelf, ARTICLE, gone) if each.written == "Siobhan"]


@pytest.mark.parametrize("shelf", Shelf)
def test_a_file_that_is_not_there_is_begun(shelf: Shelf) -> None:
    after = with_entry(shelf, ARTICLE, b"", "Siobhan", "/ʃɪˈvɔːn/ ; en")
    (kept,) = kept_for(shelf, ARTICLE, after)
    assert (kept.entry.said, kept.entry.phonetic, kept.entry.language) == ("ʃɪˈvɔːn", True, "en")


@pytest.mark.parametrize(
    ("written", "said"),
    [("", "x"), ("Ada", ""), ("Ada", "ay\nEvil = x"), ("A = b", "c"), ("Ada", "x ; loud")],
)
def test_what_is_no_entry_is_refused(written: str, said: str) -> None:
    with pytest.raises(UnreadableSource):
        with_entry(Shelf.ME, ARTICLE, LINES, written, said)

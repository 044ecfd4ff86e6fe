"""Whether a plain text was pasted from a page: several signs of a site have to agree."""

import io

import pytest

from declaim.manuscript import Passage
from declaim.reading import read
from declaim.structure.lines import lines_of
from declaim.structure.pasted import is_pasted, signs_of_a_page

TALE = "The ferry was tied up at noon, and the men who worked it walked into town to eat."


def signs(*texts: str) -> set[str]:
    passages = tuple(Passage(text, 2 * i + 1) for i, text in enumerate(texts))
    return set(signs_of_a_page(lines_of(passages)))


def pasted(*texts: str) -> bool:
    return is_pasted(lines_of(tuple(Passage(text, 2 * i + 1) for i, text in enumerate(texts))))


@pytest.mark.parametrize(
    ("texts", "sign"),
    [
        (("The Salt Post | News from the quay", TALE), "the name of a site"),
        (("The bridge opens again", "The bridge opens again", TALE), "the headline occurs twice"),
        (("Sunday, 3 May 2026", TALE), "a dateline"),
        (("By Nora Field", TALE), "a byline"),
        ((TALE, "Low water at the ford (Quay Pictures)"), "a picture's credit"),
        ((TALE, "Read more", "Share this article"), "leftovers of a site"),
        ((TALE, "Home", "Sport", "Weather"), "links of a menu"),
        ((TALE, *"abcdefgh"), "many lines without a sentence above or below"),
        ((*"abcdefgh", TALE), "many lines without a sentence above or below"),
        (("The ford[edit]", TALE), "sections that can be edited"),
        ((TALE, "48 Comments", "I was there.", "Share this article"), "leftovers of a site"),
    ],
)
def test_each_sign_of_a_site_is_seen(texts: tuple[str, ...], sign: str) -> None:
    assert signs(*texts) == {sign}


@pytest.mark.parametrize(
    "texts",
    [
        ("Home again", "Home again", TALE),  # a line of fewer than three words
        (TALE, "Read more"),
        (
            TALE,
            "Share",
            "Cut it in half.",
            "Comments",
            "It was too sweet.",
            "Read more",
        ),  # two of them head the text
        ("Home", "Sport", TALE),
        (TALE, "Home", "Sport"),  # a menu's words are no leftovers
        (TALE, *"abcdefg"),
        (*"abcdefg", TALE),
        (TALE, TALE[1:], "A mill.", "The Salt Post | News from the quay"),
        *(
            (*(f"{n} men: {TALE}" for n in range(12)), late)
            for late in ("3 May 2026", "By Nora Field")
        ),
        ("1807 - 1882", TALE),  # a life
    ],
)
def test_one_sign_too_few_is_no_sign(texts: tuple[str, ...]) -> None:
    assert not signs(*texts)


def test_below_a_day_and_a_name_or_a_credit_one_leftover_is_enough() -> None:
    top = ("The bridge opens again", "By Nora Field", "Sunday, 3 May 2026", TALE)
    assert "leftovers of a site" not in signs(*top)
    assert "leftovers of a site" in signs(*top, "Share this article")
    assert "leftovers of a site" not in signs(*top[:2], TALE, "Share this article")
    pictured = ("Sunday, 3 May 2026", "Low water (Quay Pictures)", TALE, "Share this article")
    assert "leftovers of a site" in signs(*pictured)


def test_two_signs_make_a_page_if_one_of_them_is_a_sites() -> None:
    assert pasted("The bridge opens again", "The bridge opens again", "Sunday, 3 May 2026", TALE)
    assert not pasted("The bridge opens again", "By Nora Field", "Sunday, 3 May 2026", TALE)
    assert not pasted("The bridge opens again", "The bridge opens again", TALE)


@pytest.mark.parametrize("word", ["Advertisement", "© 2026 Nora Field", "nora@example.org"])
def test_a_title_page_is_no_web_page(word: str) -> None:
    assert not pasted("The Ferry", "By Nora Field", "3 May 1852", TALE, word)


def test_a_sites_words_alone_between_sentences_are_called_out_in_a_tale() -> None:
    begin, middle, end = (f"{who} {TALE}" for who in ("Ada:", "Nora:", "Tom:"))
    day = "12. März 2026"
    assert not pasted("Das Boot", begin, "Anmelden", "Ja.", middle, "Teilen", "Nein.", end, day)
    assert pasted("Das Boot", begin, middle, "Anmelden", "Kommentare", day)


def test_short_sentences_among_the_leftovers_of_a_page_without_longer_ones_are_spoken() -> None:
    above, amid = "The gate stood open all day.", "Then the rain began."
    top = ("Search", above, "12 March 2020", "“Who goes there?”", "Advertisement", "Share")
    text = "\n\n".join((*top, amid, "Comments (3)", "Sign up")).encode()
    said = [b.text for b in read(io.BytesIO(text), media_type="txt").blocks if b.spoken]
    assert said == [above, "“Who goes there?”", amid]

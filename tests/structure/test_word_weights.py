"""The words of a passage as evidence."""

from declaim.structure.signs.word_weights import (
    FIRST_WORDS,
    LAST_WORDS,
    leaning,
    leaning_of,
    terms_of,
)


def test_the_words_at_both_ends_of_a_passage_and_their_pairs_are_asked() -> None:
    assert {*terms_of("Kept 1908, unsold")} == {
        *("kept", "0", "unsold", "^ kept", "kept 0", "0 unsold", "unsold $")
    }
    words = [f"w{letter}" for letter in "abcdefghijklmnopqrstuvwxyzäöü"]
    asked = {term for term in terms_of(" ".join(words)) if " " not in term}
    assert asked == {*words[:FIRST_WORDS], *words[-LAST_WORDS:]}
    long = [*words[:FIRST_WORDS], *["kiln"] * 500, *words[-LAST_WORDS:]]
    assert asked == {term for term in terms_of(" ".join(long)) if " " not in term} - {"kiln"}


def test_more_known_words_are_a_surer_sign_and_unknown_words_are_none() -> None:
    weights = {"lamp": 0.5, "sea": 0.5}
    assert leaning_of(frozenset({"lamp", "kiln"}), weights) == 0.5
    assert leaning_of(frozenset({"lamp", "sea"}), weights) > 0.5
    assert leaning_of(frozenset({"kiln"}), weights) == 0


def test_the_words_of_a_notice_speak_against_it_and_those_of_a_tale_do_not() -> None:
    assert leaning("Sign up for our newsletter.") < -0.5
    assert leaning("We use cookies on this website.") < -0.5
    assert leaning("The keeper walked down to the harbour and counted the lamps.") > -0.5
    assert leaning("Αντίο, φάρε.") == leaning("") == 0

"""A homograph reaches an engine that takes phonemes as IPA, and any other as a respelling."""

import re

from declaim.normalise import normalise, rules
from declaim.normalise.grammars.english.sounds.homographs import ROWS
from declaim.normalise.grammars.english.vocabulary.verbs_and_nouns import SAID
from declaim.normalise.lexicon import IPA_OPEN, Lexicon, readings
from declaim.normalise.sounds import _sounds, in_phonemes, readable


def test_every_respelling_has_its_sounds_in_ipa() -> None:
    said = {row.said.lower() for row in ROWS} | {each for pair in SAID.values() for each in pair}
    assert said - {""} == _sounds().keys()


def test_the_ipa_stands_beside_the_written_word_and_its_place_is_known() -> None:
    written = "In 2 days he wound the clock, and 3 had a row."
    said = in_phonemes(normalise(written), "en-US")
    assert readings(said.text)[1] == ("wound", "wˈaʊnd")
    assert readable(said.text).startswith("In two days he wound /wˈaʊnd/ the clock, and three")
    for word in ("wound", "clock", "three"):
        place = said.written_offset(said.text.index(word))
        assert written[place:].startswith({"three": "3"}.get(word, word))


def test_american_and_british_sounds_are_each_for_their_voice() -> None:
    spoken = normalise("Tear it up.")
    assert readings(in_phonemes(spoken, "en-US").text)[0] == ("Tear", "tˈɛɹ")
    assert readings(in_phonemes(spoken, "en-GB").text)[0] == ("Tear", "tˈeə")


def test_other_words_and_other_languages_stay_as_they_are() -> None:
    plain = normalise("The wind was cold, and 3 doves sat there.")
    assert in_phonemes(plain, "en-US") == plain
    respelled = normalise("The lead pipes.")
    assert in_phonemes(respelled, "fr-FR") == respelled
    assert IPA_OPEN not in respelled.text


def test_the_users_own_pronunciation_is_above_the_rule() -> None:
    own = normalise("The lead pipes.", lexicon=Lexicon.parse("lead = leed"))
    assert in_phonemes(own, "en-US").text == "The leed pipes."


def test_a_rule_that_respells_is_named_a_homograph() -> None:
    names = {rule.name for rule in rules("en") if re.match("homograph", rule.name)}
    assert len(names) > 20

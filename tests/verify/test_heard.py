"""The words that a speech recogniser hears in a file."""

from importlib.util import find_spec
from pathlib import Path

import pytest

from declaim.errors import MissingExtra
from declaim.model import Recording, Role
from declaim.pipeline import render
from declaim.plan import Chapters
from declaim.settings.options import Options
from declaim.store import Store
from declaim.verify import verify
from declaim.verify.decoded_sound import Sound
from kit.planted import (
    ARTICLE,
    Fault,
    missing_sentence,
    plant,
    repeated_sentence,
    swapped_paragraphs,
    told,
)

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(bool(find_spec("faster_whisper")), reason="the extra `verify` is installed")
def test_without_the_extra_it_measures_and_says_how_to_have_it_heard(
    rendered: Recording, store: Store
) -> None:
    assert not verify(rendered.path, store).listened
    with pytest.raises(MissingExtra, match=r"\.\[verify\]"):
        verify(rendered.path, store, listen=True)
    with pytest.raises(MissingExtra, match=r"\.\[verify\]"):
        verify(rendered.path, store, model="a folder")


@pytest.mark.needs("verify")
class TestHeard:
    """With the recogniser."""

    def test_marks_of_vowels_part_no_word(self) -> None:
        from declaim.verify.hearing import words_of  # needs the extra

        assert words_of("غادرت عبّارة", "ar") == ["غادرت", "عبارة"]
        assert words_of("सुबह की नाव", "hi") == words_of("सबह क नव", "hi")

    def test_a_good_render_is_heard_as_it_was_written(
        self, rendered: Recording, store: Store
    ) -> None:
        report = verify(rendered.path, store)
        assert report.listened
        assert told(report) == []

    def test_each_part_is_heard_in_its_own_language(self, folder: Path, store: Store) -> None:
        article = folder / "home.md"
        german = "Der Mann ging nach Hause, denn es war kalt und dunkel, und er hatte kein Licht."
        spanish = '<i lang="es">La casa era muy grande y estaba cerca del mar</i>'
        article.write_text(f"---\nlang: de\n---\n{german}\n\nSie schrieb: {spanish}.\n", "utf-8")
        path = render(article, folder / "home.m4b", store=store).path
        report = verify(path, store)
        assert (report.listened, told(report)) == (True, [])

    def test_a_language_that_the_recogniser_does_not_know_is_measured_only(
        self, folder: Path, store: Store
    ) -> None:
        article = folder / "casa.txt"
        article.write_text("La aldono venis el la urbo.\n", "utf-8")
        options = Options(voice="eo", language="eo")
        path = render(article, folder / "casa.m4b", options, store=store).path
        report = verify(path, store)
        assert (report.listened, told(report)) == (False, [])
        assert "not 'eo'" in report.unheard

    def test_a_recogniser_that_repeats_itself_accuses_no_good_render(
        self, folder: Path, store: Store
    ) -> None:
        """With these pauses it hears one name over and over to the end of a window."""
        options = Options(
            speak=frozenset({Role.DATELINE}),
            skip=frozenset({Role.QUOTE}),
            chapters=Chapters.PARAGRAPHS,
            pauses={Role.HEADING: 1500},
        )
        path = render(ROOT / "article.txt", folder / "pauses.m4b", options, store=store).path
        assert told(verify(path, store)) == []

    def test_a_voice_that_the_recogniser_hardly_understands_is_not_accused(
        self, folder: Path, store: Store
    ) -> None:
        """It hears “de primilie sans canot doeuf” for “depuis mille huit cent quarante”."""
        article = folder / "moulin.txt"
        mill = "Le moulin se tient près du barrage depuis 1842. Il moulait le blé de onze villages."
        article.write_text(f"Le moulin du barrage\n\n{mill}\n", "utf-8")
        options = Options(voice="pyttsx3", language="fr")
        path = render(article, folder / "moulin.opus", options, store=store).path
        assert told(verify(path, store, listen=True)) == []

    def test_words_that_were_not_said_do_not_fit_the_sound(self, rendered: Recording) -> None:
        from declaim.verify.likelihood import fits  # an extra

        ferry = rendered.timeline.segments[1]
        with Sound.of(rendered.path) as whole:
            sound = whole.at_16_khz(ferry.start, ferry.start + ferry.frames)
        said, other = (ARTICLE.split("\n\n")[number].split() for number in (1, 2))
        last = range(len(said) - 8, len(said))
        assert fits(sound, "en", said, last, None)
        assert not fits(sound, "en", [*said[:-8], *other[-8:]], last, None)
        assert not fits(sound, "en", other[:8], range(8), None)

    @pytest.mark.parametrize(
        ("fault", "what"),
        [
            (missing_sentence, "not heard: “forty people waited in"),
            (repeated_sentence, "heard besides:"),
            (swapped_paragraphs, "again on monday"),
        ],
    )
    def test_words_that_are_missing_or_too_many_are_heard(
        self, rendered: Recording, store: Store, fault: Fault, what: str
    ) -> None:
        plant(rendered, fault)
        found = told(verify(rendered.path, store))
        assert any(what in how for _, how in found), found

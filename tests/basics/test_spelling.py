"""An article is read in the way of its own side of the ocean."""

from pathlib import Path

import pytest

from declaim.basics.spelling import variety
from declaim.pipeline import planned
from declaim.settings.options import Options
from declaim.store import Store

BRITISH = "The colour of the harbour was grey, and the neighbours had cancelled the ferry for it. "
AMERICAN = BRITISH.replace("our", "or").replace("grey", "gray").replace("cancelled", "canceled")


@pytest.mark.parametrize(
    ("text", "british"),
    [
        (BRITISH, True),
        (AMERICAN, False),
        ("They realised that the theatre had been modernised.", True),
        ("They realized that the theater had been modernized.", False),
        ("One colour and no other sign.", False),
        ("Mr. Grey saw the Theatre at Pearl Harbour, and it was of one color.", False),
        ("The colour grey, in the color gray.", False),
        ("The hour of four: our sour flour, poured at the source.", False),
    ],
)
def test_two_words_that_americans_spell_otherwise_are_british(text: str, british: bool) -> None:
    assert variety(text, "en") == ("en-GB" if british else "en")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("O autocarro e a equipa, de facto, chegaram.", "pt-PT"),
        ("O fenómeno económico foi polémico.", "pt-PT"),
        ("A obra está a ser feita no concelho.", "pt-PT"),
        ("Um golo do guarda-redes, a três minutos do fim.", "pt-PT"),
        ("O ônibus e a equipe, de fato, chegaram.", "pt-BR"),
        ("Um gol do goleiro, a três minutos do fim.", "pt-BR"),
        ("A autarquia está a ser ouvida.", "pt"),
        ("O fenômeno econômico foi polêmico.", "pt-BR"),
        ("A acção do governo e o objecto da lei.", "pt"),
        ("Uma fêmea com dor de estômago viu o comboio.", "pt"),
        ("O registro do ônibus e a equipa do autocarro.", "pt"),
    ],
)
def test_two_words_of_one_spelling_tell_portugal_from_brazil(text: str, language: str) -> None:
    assert variety(text, "pt") == language
    assert variety(text, "pt-BR") == "pt-BR"


@pytest.mark.parametrize(
    ("top", "text", "options", "language"),
    [
        ("", BRITISH, Options(), "en-GB"),
        ("", AMERICAN, Options(), "en"),
        ("lang: en", BRITISH, Options(), "en-GB"),
        ("lang: en-US", BRITISH, Options(), "en-US"),
        ("", BRITISH, Options(language="en"), "en"),
    ],
)
def test_a_british_article_has_a_british_voice_unless_somebody_says_otherwise(
    tmp_path: Path, store: Store, top: str, text: str, options: Options, language: str
) -> None:
    article = tmp_path / "a.md"
    article.write_text(f"---\ntitle: The Ferry\n{top}\n---\n\n{text}", "utf-8")
    what, script = planned(article, options, store)
    assert what.metadata.language == language
    assert script.voice.language == ("en-GB" if language == "en-GB" else "en-US")

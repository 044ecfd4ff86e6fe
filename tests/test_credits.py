"""Speech before and after an article: announcement and credits."""

from pathlib import Path

import pytest

from declaim.credits import WORDINGS, filled, with_credits
from declaim.errors import UnknownChoice
from declaim.model import Article, Block, Metadata, Role
from declaim.pipeline import prepare
from declaim.settings.options import Options
from declaim.store import Store

KNOWN = Metadata(
    title="The Lamp", byline="A. Writer", language="en", details={"series": "The River"}
)
ARTICLE = Article(
    KNOWN,
    (
        Block(Role.BANNER, "Menu", 1, False, ""),
        Block(Role.HEADLINE, "The Lamp", 3, True, ""),
        Block(Role.PARAGRAPH, "It rained.", 5, True, ""),
    ),
)


def spoken(options: Options, article: Article = ARTICLE) -> list[tuple[str, str]]:
    """The chapter that begins with each spoken block, and its text."""
    blocks = with_credits(article, options).blocks
    return [(block.chapter, block.text) for block in blocks if block.spoken]


def test_credits_are_chapters_before_and_after_the_article() -> None:
    assert spoken(Options(credits=True)) == [
        ("Opening credits", "The Lamp. By A. Writer. Read by a synthetic voice."),
        ("The Lamp", "The Lamp"),
        ("", "It rained."),
        ("Closing credits", "This was The Lamp. By A. Writer. Read by a synthetic voice."),
    ]


def test_an_announcement_says_that_the_voice_is_synthetic_and_begins_no_chapter() -> None:
    first, *others = spoken(Options(announce=True))
    assert first == ("", "This is read by a synthetic voice.")
    assert others == spoken(Options())


def test_an_announcement_with_credits_is_a_part_of_them() -> None:
    first, *_ = spoken(Options(announce=True, credits=True))
    assert first[1].endswith("Read by a synthetic voice. This is read by a synthetic voice.")


def test_a_part_of_a_template_that_names_what_is_unknown_is_left_out() -> None:
    template = "{title}. | Part {part} of {series}. | From {series}. | Published by {publisher}."
    assert filled(template, KNOWN, "nobody") == "The Lamp. From The River."


def test_a_field_that_no_template_has_is_refused() -> None:
    with pytest.raises(UnknownChoice, match="titel"):
        with_credits(ARTICLE, Options(opening="{titel}"))


def test_a_language_without_a_wording_needs_templates_of_the_users_own() -> None:
    article = Article(Metadata(title="灯", language="ja"), ARTICLE.blocks)
    with pytest.raises(UnknownChoice, match="ja"):
        with_credits(article, Options(credits=True))
    own = Options(credits=True, opening="{title}。", closing="おわり。")
    assert spoken(own, article)[0][1] == "灯。"


@pytest.mark.parametrize("language", WORDINGS)
def test_every_languages_templates_can_be_filled(language: str) -> None:
    wording = WORDINGS[language]
    for template in (wording.opening, wording.closing):
        said = filled(template, KNOWN, wording.narrator)
        assert "The Lamp" in said
        assert wording.narrator in said
        assert "{" not in said


def test_front_matter_is_above_declaim_toml_and_the_options_above_both(tmp_path: Path) -> None:
    (tmp_path / "declaim.toml").write_text('announce = true\nopening = "Of the folder."\n', "utf-8")
    path = tmp_path / "lamp.md"
    path.write_text("---\nopening: Of the article.\n---\n\nIt rained.\n", "utf-8")

    def first(**options: str) -> str:
        asked = Options(voice="tone", **options)  # type: ignore[arg-type]
        return prepare(path, asked, Store(tmp_path / "store"))[1].utterances[0].source

    assert first() == "Of the article. This is read by a synthetic voice."
    assert first(opening="Of the user.") == "Of the user. This is read by a synthetic voice."

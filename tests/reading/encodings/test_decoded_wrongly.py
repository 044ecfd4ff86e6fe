"""Letters that a program decoded wrongly: mended where that is sure, and named in the plan."""

from io import BytesIO

import pytest

from declaim.model import Article
from declaim.reading import read


def reading(text: str, media_type: str = "plain") -> Article:
    return read(BytesIO(text.encode()), media_type=media_type)


@pytest.mark.parametrize(
    "text",
    [
        "It’s the keeper’s café, “the best”.",
        "Die Brücke führt über den Fluß – größer als früher.",
        "Смотритель зажёг лампу.",
        "It costs £5 at 20°C.",
    ],
)
def test_letters_that_were_decoded_wrongly_are_mended_and_named(text: str) -> None:
    wrong = text.encode()
    for times in (1, 2):
        wrong = "".join(
            bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in wrong
        ).encode()
        article = reading(wrong.decode())
        assert article.blocks[0].text == text, times
        assert any("are mended: " in remark for remark in article.remarks)


@pytest.mark.parametrize("media_type", ["markdown", "html", "plain"])
def test_every_kind_of_text_is_mended(media_type: str) -> None:
    article = reading(
        "<p>Itâ€™s a cafÃ©.</p>" if media_type == "html" else "Itâ€™s a cafÃ©.", media_type
    )
    assert article.blocks[0].text == "It’s a café."
    assert any("are mended: â€™, Ã©" in remark for remark in article.remarks)


def test_a_text_about_such_letters_stays_as_it_is() -> None:
    text = "The signs Ã© show that an é was read wrongly; so it is with ü, ö, ä and ß."
    article = reading(text)
    assert article.blocks[0].text == text
    assert any("read as they are: Ã©" in remark for remark in article.remarks)


@pytest.mark.parametrize("text", ["SÃO PAULO e ÂNGULO", "„Ä“ und „Ö“", "Ó’Néill", "À «moi»", "MÜ…"])
def test_letters_that_only_look_wrong_stay(text: str) -> None:
    assert reading(text).blocks[0].text == text
    assert not any("wrongly" in remark for remark in reading(text).remarks)

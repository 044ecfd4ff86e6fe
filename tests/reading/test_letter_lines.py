"""The lines above older letters, in the languages of mail programs."""

import pytest

from kit.letters import article_of, letter, said_of


@pytest.mark.parametrize(
    "introduced",
    [
        "ma 2. helmik. 2026 klo 10.12 Bob (bob@example.org) kirjoitti:",
        "Bob <bob@example.org>, 2 Şub 2026 Pzt, 10:12 tarihinde şunu yazdı:",
        "02.02.2026 10:12, Bob пишет:",
        "Bob <bob@example.org> writes:",
        "Quoting Bob <bob@example.org>:",
    ],
)
def test_a_line_above_a_quotation_introduces_it_in_any_mail_program(introduced: str) -> None:
    text = f"The boat is blue.\n\n{introduced}\n\n> Is the boat green?\n"
    assert said_of(letter(text, "Re: The boat")) == ["The boat is blue."]
    assert len(said_of(letter(f"{introduced}\n\nThe boat is blue.\n"))) == 2


@pytest.mark.parametrize(
    "head",
    [
        "Od: Bob\nWysłano: poniedziałek\nDo: Ann\nTemat: boat",
        "От: Bob\nОтправлено: 2 февраля 2026 г.\nКому: Ann\nТема: boat",
        "差出人: Bob\n送信日時: 2026年2月2日\n宛先: Ann\n件名: boat",
        "发件人：Bob\n发送时间：2026年2月2日\n收件人：Ann\n主题：boat",
        "من: Bob\nتم الإرسال: 2 فبراير 2026\nإلى: Ann\nالموضوع: boat",
        "מאת: Bob\nנשלח: 2 בפברואר 2026\nאל: Ann\nנושא: boat",
        "Από: Bob\nΣτάλθηκε: 2 Φεβρουαρίου 2026\nΠρος: Ann\nΘέμα: boat",
        "Feladó: Bob\nElküldve: 2026. február 2.\nCímzett: Ann\nTárgy: boat",
    ],
    ids=["Polish", "Russian", "Japanese", "Chinese", "Arabic", "Hebrew", "Greek", "Hungarian"],
)
def test_the_head_of_an_older_letter_is_known_in_other_languages(head: str) -> None:
    text = f"The boat is blue.\n\n{head}\n\nIs the boat green?\n"
    assert said_of(letter(text, "Re: boat")) == ["The boat is blue."]
    assert said_of(letter(text, "PD: boat")) == ["The boat is blue.", "Is the boat green?"]


def test_what_is_spoken_of_a_letter_decides_its_language_and_not_an_older_one() -> None:
    old = "> The boat was sold in the spring, and nobody in the town has seen it since then.\n" * 4
    text = f"소금길은 해안에서 산까지 이어져 있었다.\n\nBob <bob@example.org> wrote:\n\n{old}"
    assert article_of(letter(text, "Re: The boat")).metadata.language == "ko"


@pytest.mark.parametrize(
    "below",
    [
        "Von meinem iPad gesendet",
        "Outlook für Android beziehen",
        "Wysłane z iPhone’a",
        "Отправлено с iPhone",
        "Skickat från min iPhone",
        "iPhone’umdan gönderildi",
        "أُرسلت من الـ iPhone",
        "נשלח מה-iPhone שלי",
        "iPhoneから送信",
        "发自我的 iPhone",
    ],
)
def test_the_line_of_a_telephone_is_silent_in_any_language(below: str) -> None:
    assert said_of(letter(f"The boat is blue.\n\n{below}\n")) == ["The boat is blue."]


def test_a_sentence_about_a_telephone_is_spoken() -> None:
    said = ["I sent it from my iPhone, but it came late.", "The iPhone was sent on Monday."]
    assert said_of(letter("\n\n".join(said))) == said


def test_what_proves_the_writer_of_a_letter_is_silent() -> None:
    text = (
        "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nThe boat is blue.\n\n"
        "-----BEGIN PGP SIGNATURE-----\n\niQEzBAEBCAAdFiEE\n=abcd\n-----END PGP SIGNATURE-----\n"
    )
    assert said_of(letter(text)) == ["The boat is blue."]
    signed = text.replace(
        "\n\n-----BEGIN PGP SIGNATURE", "\n\n- -- \nAnn\n-----BEGIN PGP SIGNATURE"
    )
    assert said_of(letter(signed)) == ["The boat is blue."]


def test_flowed_lines_are_one_paragraph_and_a_signature_stays_one() -> None:
    message = letter("It sails on \nMonday.\nAnd the \nother one?\n-- \nAnn \nof Orrel\n")
    message.set_param("format", "flowed")
    assert said_of(message) == ["It sails on Monday.", "And the other one?"]

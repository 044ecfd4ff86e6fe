"""The lines of a firm below its letters: the notices in their usual words, and the signature."""

import pytest

from kit.letters import letter, said_of

OWN = ["The boat is blue, and it lies at the quay.", "Kind regards,", "Ada"]


@pytest.mark.parametrize(
    "notice",
    [
        "This e-mail and its attachments are confidential and meant solely for the person to whom"
        " they are addressed.",
        "Disclaimer: the views in this message are those of the writer.",
        "Harbour Ltd is registered in England and Wales (no. 01234567).",
        "Registered office: 1 Mill Lane, Derby",
        "Ce message et ses pièces jointes sont confidentiels et réservés à leurs destinataires.",
        "Avis de confidentialité : ce courriel est réservé à son destinataire.",
        "Aviso legal: este correo es solo para quien lo recibe.",
        "Este mensaje es confidencial y está dirigido a su destinatario.",
        "Diese Nachricht ist vertraulich und nur für den Empfänger bestimmt.",
        "Geschäftsführer: Tom Hafen",
        "Hafen GmbH, Amtsgericht Kiel, HRB 12345",
        "P Please consider the environment before printing this message.",
        "Merci de penser à l'environnement avant d'imprimer ce message.",
        "Antes de imprimir este correo, piense en el medio ambiente.",
    ],
)
def test_a_notice_in_its_usual_words_is_silent(notice: str) -> None:
    assert said_of(letter("\n".join([f"{OWN[0]}\n", *OWN[1:], f"\n{notice}\n"]))) == OWN


@pytest.mark.parametrize(
    "signature",
    [
        "Harbour Master\n555-123-4567",
        "Harbour Master\n(555) 123-4567",
        "Harbour Master\n0115 496 0000",
        "Cell: 555.123.4567",
        "Harbour Master\n1 Mill Lane, Derby DE1 2AB",
        "Hafenamt\nHafenstraße 1, 24103 Kiel",
        "\nAda Byre | Harbour Master\nHarbour Ltd",
        "\n*Ada Byre*\nHarbour Master",
    ],
)
def test_a_signature_without_its_dashes_is_silent(signature: str) -> None:
    assert said_of(letter("\n".join([f"{OWN[0]}\n", *OWN[1:], f"{signature}\n"]))) == OWN


@pytest.mark.parametrize(
    "last",
    [
        "This message is for Tom, too.",
        "The registered office of the harbour is closed.",
        "Merci de me dire ce qui est nécessaire.",
        "Please print this list and bring it.",
    ],
)
def test_the_last_words_of_a_letter_are_no_notice(last: str) -> None:
    assert said_of(letter(f"{OWN[0]}\n\n{last}\n")) == [OWN[0], last]

"""Signatures and notices, as a firm puts them below each of its letters."""

import pytest

from kit.letters import letter, said_of, written

NOTICES = [
    "This message is confidential and intended for the addressee. If you got it in error, please"
    " notify us.",
    "Diese Nachricht ist vertraulich. Wenn Sie nicht der richtige Adressat sind, informieren Sie"
    " bitte den Absender.",
    "Ce message est confidentiel et réservé à son destinataire. Si vous l'avez reçu par erreur,"
    " merci de le supprimer.",
    "Este mensaje es confidencial y para su destinatario. Si lo ha recibido por error, elimínelo.",
    "Esta mensagem é confidencial e para o seu destinatário. Se a recebeu por engano, apague-a.",
    "Это сообщение конфиденциально и предназначено адресату. Если оно пришло по ошибке, удалите"
    " его.",
    "このメールには機密情報が含まれています。誤って受信された場合は、お手数ですが削除してください。",
    "本邮件包含保密信息，仅供收件人使用。如果您误收了本邮件，请立即删除。",
]
SIGNATURE = "Harbour Master\nHarbour Office Ltd\n1 Mill Lane\nT: +44 1000 000000\n"


@pytest.mark.parametrize("notice", NOTICES)
def test_the_notice_of_a_firm_is_silent(notice: str) -> None:
    paper = "Please consider the environment before printing this e-mail."
    assert said_of(letter(f"The boat is blue.\n\n{notice}\n\n{paper}\n")) == ["The boat is blue."]
    assert said_of(letter(notice)) == [notice]


def test_below_an_older_letter_a_notice_may_stand_alone() -> None:
    text = f"The boat is blue.\n\n> Is it wet?\n> Tell me.\n\n{NOTICES[0]}\n"
    assert said_of(letter(text, "Re: The boat")) == ["The boat is blue."]


@pytest.mark.parametrize("closing", ["Kind regards,", "Mit freundlichen Grüßen", "С уважением,"])
def test_of_a_signature_with_an_address_the_name_is_spoken(closing: str) -> None:
    own = ["The boat is blue.", closing, "Ada Byre"]
    text = f"{own[0]}\n\n{closing}\n\nAda Byre\n{SIGNATURE}"
    assert said_of(letter(f"{text}\n{NOTICES[0]}\n")) == own
    lines = "<br>".join([*own[1:], *SIGNATURE.splitlines()])
    assert said_of(written(f"<p>{own[0]}</p><p>{lines}</p>")) == own


def test_a_signature_between_drawn_lines_is_silent() -> None:
    rule = "━" * 20
    own = ["船は青いです。", "よろしくお願いいたします。"]
    text = f"{rule}\n株式会社みなと\nエイダ・バイア\nTEL 03-0000-0000\n{rule}\n"
    assert said_of(letter("\n\n".join([*own, text]))) == own
    listed = ["It rained.", "The boats", "The lamps", "P.S. Tel 1 is out."]
    assert said_of(letter(f"{listed[0]}\n\n{'-' * 20}\n" + "\n".join(listed[1:]))) == listed


def test_what_is_written_below_a_closing_is_spoken() -> None:
    own = [
        "Please delete the old file, and notify Tom.",
        "Best",
        "Ada",
        "P.S. The lamps are at www.example.org.",
    ]
    assert said_of(letter("\n".join([f"{own[0]}\n", *own[1:]]))) == own
    links = ["It rained.", "Thanks!", "Here are the links:", "https://x.org/a", "https://x.org/b"]
    assert said_of(letter("\n".join(links))) == links
    told = ["The confidential list was sent to the recipient in error.", "Best", "Ada"]
    assert said_of(letter("\n".join([f"It rained.\n\n{told[0]}\n", *told[1:]]))) == [
        *("It rained.", *told),
    ]


@pytest.mark.parametrize("name", ["Ann Writer", "*Ann Writer*", "Dr. Ann Writer"])
def test_a_signature_without_closing_words_begins_with_the_writers_name(name: str) -> None:
    own = ["The boat is blue.", name]
    assert said_of(letter(f"{own[0]}\n\n{name}\n{SIGNATURE}\n{NOTICES[0]}\n")) == own
    assert said_of(letter(f"{own[0]}\n\nAnn\n\n{name}\n{SIGNATURE}")) == [own[0], "Ann"]
    lines = "<br>".join([name, *SIGNATURE.splitlines()])
    assert said_of(written(f"<p>{own[0]}</p><p>{lines}</p>")) == own


def test_a_list_of_people_with_the_writer_among_them_is_spoken() -> None:
    people = ["The helpers are:", "Ann Writer, 0115 496 0000", "Tom Hale, 0115 496 0001"]
    assert said_of(letter("\n".join(["It rained.\n", *people]))) == ["It rained.", *people]
    town = ["Come to the quay:", "Ann Writer", "1 Mill Lane", "T: +44 1000 000000"]
    assert said_of(letter("\n".join(["It rained.\n", *town]))) == ["It rained.", *town]

"""The banners of mail systems above letters from outside, in their usual words."""

import pytest

from declaim.reading.documents.letters.letter_banners import is_a_banner
from kit.letters import article_of, letter, said_of, written

OWN = "The boat is blue, and it lies at the quay."


@pytest.mark.parametrize(
    "banner",
    [
        "[EXTERNAL]",
        "*** EXTERNE E-MAIL ***",
        "External sender",
        "【外部メール】",
        "EXTERNAL EMAIL: Use caution with links and attachments.",
        "CAUTION: This email came from outside. Do not open attachments of people you do not know.",
        "ACHTUNG: Diese E-Mail stammt von einem externen Absender. Klicken Sie nicht auf Links.",
        "ATTENTION : Ce message provient d'un expéditeur externe. N'ouvrez pas les liens.",
        "PRECAUCIÓN: Este correo se originó fuera de la oficina. No abra los adjuntos.",
        "ATTENZIONE: questa e-mail proviene da un mittente esterno.",
        "LET OP: Deze e-mail is afkomstig van buiten de organisatie.",
        "ATENÇÃO: Este e-mail foi enviado de fora. Não clique em links.",
        "UWAGA: Ta wiadomość pochodzi spoza firmy.",
        "ВНИМАНИЕ: Это письмо отправлено с внешнего адреса. Не открывайте вложения.",
        "注意：此邮件来自外部。请勿打开附件。",
        "You don't often get email from tom@example.org. Learn why this is important",
        "Sie erhalten nicht oft E-Mails von tom@example.org. Erfahren Sie, warum",
    ],
)
def test_the_banner_of_a_mail_system_is_silent(banner: str) -> None:
    assert said_of(letter(f"{banner}\n\n{OWN}\n")) == [OWN]
    assert said_of(written(f"<div>{banner}</div><p>{OWN}</p>")) == [OWN]


@pytest.mark.parametrize(
    "told",
    [
        "External",
        "I sent the email to the external auditor with the attachments.",
        "Attention: the external auditors will come on Monday, and an email tells you when.",
        "The mail comes from outside the village, and I hear the bus is late.",
    ],
)
def test_what_a_person_says_of_outside_is_spoken(told: str) -> None:
    assert not is_a_banner(told)
    assert not is_a_banner("A caution about an external email, a link. " * 100)


def test_a_subject_is_told_without_the_name_of_the_banner() -> None:
    told = {
        subject: article_of(letter(OWN, subject)).metadata.title
        for subject in ("[EXTERNAL] Boats", "Re: [EXT] Boats", "[Boats] EXTERNAL")
    }
    assert [*told.values()] == ["Boats", "Re: Boats", "[Boats] EXTERNAL"]


def test_a_greeting_is_told_without_the_name_of_the_banner_on_its_line() -> None:
    assert said_of(letter(f"[EXTERNAL] Dear Ada,\n\n{OWN}")) == ["Dear Ada,", OWN]
    assert said_of(letter(f"Dear Ada,\n\n[EXT] {OWN}"))[-1] == f"[EXT] {OWN}"

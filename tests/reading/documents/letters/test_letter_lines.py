"""The lines above older letters, in the languages of mail programs."""

import pytest

from declaim.model import Role
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
    armoured = text.replace("SIGNED MESSAGE", "MESSAGE").partition("-----BEGIN PGP SIGNATURE")[0]
    assert said_of(letter(f"{armoured}-----END PGP MESSAGE-----\n")) == []
    signed = text.replace(
        "\n\n-----BEGIN PGP SIGNATURE", "\n\n- -- \nAnn\n-----BEGIN PGP SIGNATURE"
    )
    assert said_of(letter(signed)) == ["The boat is blue."]


def test_flowed_lines_are_one_paragraph_and_a_signature_stays_one() -> None:
    message = letter("It sails on \nMonday.\nAnd the \nother one?\n-- \nAnn \nof Orrel\n")
    message.set_param("format", "flowed")
    assert said_of(message) == ["It sails on Monday.", "And the other one?"]


@pytest.mark.parametrize(
    "head",
    [
        "-------- Пересылаемое сообщение --------\n02.02.2026, 10:12, Bob <bob@example.org>:",
        "-------- 転送メッセージ --------\n差出人: Bob\n件名: boat",
        "-------- Przekazana wiadomość --------\nOd: Bob\nTemat: boat",
        "以下是转发的邮件：\n\n发件人: Bob\n主题: boat",
        "----- Forwarded message from Bob <bob@example.org> -----\n\nDate: Monday\nFrom: Bob",
    ],
    ids=["Yandex", "Japanese", "Polish", "Chinese", "mutt"],
)
def test_a_letter_that_is_passed_on_is_read_in_any_language(head: str) -> None:
    text = f"Look.\n\n{head}\n\nIt sank.\n"
    assert said_of(letter(text)) == ["Look.", "It sank."]
    assert said_of(letter(f"{text}-------- Конец пересылаемого сообщения --------\n")) == [
        *("Look.", "It sank."),
    ]


def test_words_between_drawn_lines_introduce_the_head_below_them() -> None:
    old = "发件人: Bob\n发送时间: 2026年2月2日\n收件人: Ann\n主题: boat\n\nIs it green?\n"
    text = f"It is blue.\n\n------------------ 原始邮件 ------------------\n{old}"
    assert said_of(letter(text)) == ["It is blue."]
    apart = "----- Boats -----\n\nIt is blue."
    assert said_of(letter(apart)) == ["----- Boats -----", "It is blue."]


@pytest.mark.parametrize(
    "foot",
    [
        f"{'_' * 47}\nBoats mailing list -- boats@x.org\nTo unsubscribe send an email to b@x.org\n",
        f"{'-=' * 12}-\nGroups.io Links: You receive all messages sent to this group.\nReply\n",
    ],
    ids=["Mailman 3", "Groups.io"],
)
def test_the_foot_of_a_mailing_list_is_silent(foot: str) -> None:
    assert said_of(letter(f"The boat is blue.\n\n{foot}")) == ["The boat is blue."]


PATCH = """\
---
 hull.c | 4 ++--
 1 file changed, 2 insertions(+), 2 deletions(-)

diff --git a/hull.c b/hull.c
index 1112223..2223334 100644
--- a/hull.c
+++ b/hull.c
@@ -1,4 +1,4 @@ int main
 int wet;
-int a = 1;
--- a
+int a = 2;
+++ a

"""


def test_a_patch_is_a_listing_and_the_words_around_it_are_spoken() -> None:
    words = ["The hull leaks at high tide.", "It is the second try."]
    article = article_of(letter(f"{words[0]}\n{PATCH}{words[1]}\n\n-- \n2.40.0\n"))
    assert [b.text for b in article.blocks if b.spoken] == words
    plain = ["Here is the change:", "--- my view", "+++ your view", "I like mine."]
    text = "\n\n".join([plain[0], "\n".join(plain[1:3]), plain[3]])
    assert "\n".join(said_of(letter(text))).split("\n") == plain
    listed = "\n".join(b.text for b in article.blocks if b.role is Role.CODE)
    assert listed.split() == PATCH.split()

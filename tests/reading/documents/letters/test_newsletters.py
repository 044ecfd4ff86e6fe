"""Newsletters in many languages: their own notices, and their sections."""

import io
from email.message import EmailMessage

import pytest

from declaim.model import Role
from declaim.reading import read
from declaim.reading.documents.letters.newsletters import is_notice, tells_of_a_list
from kit.letters import article_of, letter, said_of, written

TALE = "The ferry was tied up at noon, and the men who worked it walked into town to eat."

NOTICES = {
    "ru": (
        ("Открыть в браузере", "Посмотреть письмо онлайн", "Версия для браузера"),
        ("Отписаться от рассылки", "Если вы не хотите получать письма, отпишитесь здесь."),
        ("Вы получили это письмо, потому что подписались на рассылку.",),
    ),
    "ja": (
        ("ブラウザで表示", "メールが正しく表示されない場合はこちら", "Web版を見る"),
        ("配信停止はこちら", "購読を解除する", "配信停止をご希望の方はこちらから"),
        ("このメールは、会員登録された方にお送りしています。",),
    ),
    "zh": (
        ("在浏览器中查看此邮件", "如果您无法正常显示，请点击此处", "查看网页版"),
        ("退订", "如果您不想再收到此类邮件，请点击退订", "取消訂閱電子報"),
        ("您收到此邮件是因为您订阅了我们的通讯。", "此邮件由系统自动发送，请勿回复。"),
    ),
    "pl": (
        ("Zobacz w przeglądarce", "Pokaż w przeglądarce"),
        ("Wypisz się", "Aby zrezygnować z otrzymywania wiadomości, kliknij tutaj."),
        ("Otrzymujesz tę wiadomość, ponieważ zapisałeś się do newslettera.",),
    ),
    "tr": (
        ("Bu e-postayı tarayıcıda görüntüle", "Tarayıcınızda açın"),
        ("Abonelikten çık", "Aboneliğinizi iptal etmek için tıklayın", "Bülten listesinden ayrıl"),
        ("Bu e-postayı bültenimize abone olduğunuz için alıyorsunuz.",),
    ),
    "nl": (
        ("Bekijk de webversie", "Open deze e-mail in je browser", "Lees online"),
        (
            "Uitschrijven",
            "Geen zin meer? Meld je hier af",
            "Ik wil de nieuwsbrief niet meer ontvangen",
        ),
        ("Je krijgt deze nieuwsbrief omdat je je hebt ingeschreven.",),
    ),
    "ar": (
        ("عرض في المتصفح", "اقرأ هذه الرسالة في المتصفح"),
        ("إلغاء الاشتراك", "لا ترغب في رسائلنا؟ ألغ الاشتراك"),
        ("تلقيت هذه الرسالة لأنك مشترك في نشرتنا.",),
    ),
    "pt": (
        ("Ver no navegador", "Veja esta mensagem no seu browser", "Ver online"),
        (
            "Cancelar subscrição",
            "Para deixar de receber, clique aqui.",
            "Não quer mais receber? Cancele sua inscrição",
        ),
        ("Este e-mail foi enviado porque se inscreveu na lista.",),
    ),
    "ko": (
        ("브라우저에서 보기",),
        ("수신거부", "구독을 원하지 않으시면 여기서 구독 취소"),
        ("본 메일은 수신 동의하신 분께 보내 드립니다.",),
    ),
    "it": (
        ("Visualizza nel browser", "Non visualizzi questa email? Clicca qui", "Versione online"),
        ("Disiscriviti", "Per disiscriverti, clicca qui", "Cancella la tua iscrizione"),
        ("Ricevi questa email perché ti sei iscritto.", "Questa email è stata inviata a a@x.it."),
    ),
}


@pytest.mark.parametrize("language", NOTICES)
def test_a_newsletter_does_not_speak_of_itself_in_any_language(language: str) -> None:
    for text in (text for kind in NOTICES[language] for text in kind):
        assert is_notice(text), text
    above, out, why = (kind[0] for kind in NOTICES[language])
    assert tells_of_a_list(why), why
    plain = letter(f"{above}: http://x.org/\n\n{TALE}\n\n{why}\n\nTide Ltd, 4 Mill Lane\n")
    plain["List-Unsubscribe"] = "<mailto:out@x.org>"
    assert said_of(plain) == [TALE]
    markup = f"<p><a href='/b'>{above}</a></p><p>{TALE}</p><p>{why}</p><p><a href='/o'>{out}</a>"
    assert said_of(written(f"{markup}</p>")) == [TALE]


@pytest.mark.parametrize(
    "text",
    [
        "Я хочу отписаться от канала.",
        "Отпишитесь, когда приедете домой.",
        "Открой дверь, когда придёшь.",
        "このメールは昨日お送りしたものです。",
        "我想退订报纸，你觉得呢？",
        "Przeczytaj list, kiedy wrócisz.",
        "Bu mesajı sana yoldan gönderiyorum.",
        "Otwórz okno, bo jest gorąco.",
        "Lees de brief die ik je gaf.",
        "Se vedi Anna, dille di chiamarmi.",
    ],
)
def test_a_person_who_writes_of_such_things_is_no_newsletter(text: str) -> None:
    both = [text, "It is late now."]
    assert said_of(letter("\n\n".join(both))) == both
    assert said_of(written("".join(f"<p>{each}</p>" for each in both))) == both


@pytest.mark.parametrize(
    ("address", "field"),
    [
        ("https://x.org/unsubscribe?id=1", "<mailto:out@x.org>"),
        ("https://x.org/c/1a2b3c", "<https://x.org/c/1a2b3c>, <mailto:out@x.org>"),
    ],
    ids=["its own name", "the letter's head"],
)
def test_the_link_out_of_the_list_tells_the_notice_in_any_language(
    address: str, field: str
) -> None:
    above = "<p><a href='https://x.org/view-in-browser/1'>Avaa selaimessa</a></p>"
    out = f"<p>Et halua näitä? <a href='{address}'>Peru tilaus</a></p>"
    message = written(f"{above}<h1>The ferry</h1><p>{TALE}</p>{out}<p>Tide Oy, Satamakatu 1</p>")
    message["List-Unsubscribe"] = field
    assert said_of(message) == ["The ferry", TALE]


def test_a_link_out_of_a_list_in_a_persons_letter_is_spoken() -> None:
    link = "<a href='https://x.org/unsubscribe'>page</a>"
    said = ["Dear Tom,", "Please see the page.", "It rained.", "Ada"]
    text = "".join(f"<p>{each}</p>" for each in said).replace("page", link)
    assert said_of(written(text)) == said


def newsletter(rows: str) -> EmailMessage:
    """A newsletter with the rows between the offer of a browser and the way out."""
    return written(
        "<table><tr><td><a href='/b'>View in browser</a></td></tr><tr><td><img src='l.png'>"
        f"</td></tr>{rows}<tr><td>You are receiving this because you signed up at x.org.<br>"
        "Tide Ltd, 4 Mill Lane<br><a href='/u'>Unsubscribe</a></td></tr></table>"
    )


def test_the_headline_above_a_single_paragraph_of_a_newsletter_is_spoken() -> None:
    more = "<p><a href='/m'>Read more</a></p>"
    rows = f"<tr><td><h1>The ferry stays</h1><p>{TALE}</p>{more}</td></tr>"
    assert said_of(newsletter(rows)) == ["The ferry stays", TALE]
    out = (
        "<p>Sie erhalten diesen Newsletter, weil Sie ihn bestellten. <a href='/u'>Abmelden</a></p>"
    )
    above = "<p><a href='/b'>Newsletter im Browser ansehen</a></p><h1>Die Mauer hält</h1>"
    tale = "Die Fähre lag am Mittag fest, und die Männer gingen in die Stadt, um zu essen."
    assert said_of(written(f"{above}<p>{tale}</p>{more}{out}")) == ["Die Mauer hält", tale]


def test_a_section_in_a_row_of_its_own_is_spoken_above_the_foot_of_a_newsletter() -> None:
    item = "<a href='/l'>Lamps</a> were lit on the quay, and all of them burn."
    rows = (
        f"<tr><td><h1>The ferry stays</h1><p>{TALE}</p><p>{TALE[4:]}</p></td></tr>"
        f"<tr><td><h2>Also this week</h2><ul><li>{item}</li></ul></td></tr>"
        "<tr><td><p>You are a free subscriber. Upgrade your subscription today.</p></td></tr>"
    )
    said = [b.text for b in article_of(newsletter(rows)).blocks if b.role is not Role.BOILERPLATE]
    assert said == [
        *("The ferry stays", TALE, TALE[4:], "Also this week"),
        "Lamps were lit on the quay, and all of them burn.",
    ]


@pytest.mark.parametrize(
    "foot",
    [
        "You're currently a free subscriber to The Ferry. For more, upgrade your subscription.",
        "The Ferry, 12 Park Ave, #299, New York, New York 10003, United States",
        "The Ferry, 1 Mill Lane, Derby DE1 2AB",
    ],
)
def test_the_foot_of_a_newsletter_is_silent_without_a_way_out_in_it(foot: str) -> None:
    news = letter(f"{TALE}\n\n{TALE}\n\n{foot}\n")
    news["List-Unsubscribe"] = "<https://example.org/u>"
    assert said_of(news) == [TALE, TALE]


def test_an_address_below_a_letter_to_one_reader_is_spoken() -> None:
    address = "The Ferry, 1 Mill Lane, Derby DE1 2AB"
    assert said_of(letter(f"{TALE}\n\n{address}\n")) == [TALE, address]


def test_a_newsletter_that_a_browser_saved_ends_at_its_foot() -> None:
    page = (
        "<html><head><title>News</title></head><body><table><tr><td><a href='x'>View this email in"
        f" your browser</a></td></tr><tr><td><h1>News</h1><p>{TALE}</p><p>{TALE} So they did.</p>"
        "</td></tr><tr><td><strong>Our mailing address is:</strong><br>1 Mill Lane, Derby<br><br>"
        "Want to change how you receive these emails?<br>You can <a href='x'>unsubscribe from this"
        " list</a>.</td></tr></table></body></html>"
    )
    article = read(io.BytesIO(page.encode()))
    assert [b.text for b in article.blocks if b.spoken] == ["News", TALE, f"{TALE} So they did."]


def test_the_stars_before_a_headline_of_a_plain_newsletter_are_no_words() -> None:
    text = f"View in browser\n\n** The ferry\n{'-' * 60}\n\n{TALE}\n\nUnsubscribe from this list\n"
    assert "The ferry" in said_of(letter(text))

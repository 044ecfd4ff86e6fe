"""Letters with older letters below them, letters that pass others on, and newsletters."""

import io
from email.message import EmailMessage

import pytest

from declaim.model import Role
from declaim.reading import read
from kit.letters import letter, said_of, written

OWN, OLD = "<p>The boat is blue.</p>", "<p>Is the boat green?</p>"
WROTE = "On Mon, 2 Feb 2026 at 10:12, Bob wrote:"
HEAD = "<b>From:</b> Bob<br><b>Sent:</b> Monday<br><b>To:</b> Ann<br><b>Subject:</b> The boat"


@pytest.mark.parametrize(
    "below",
    [
        f'<div class="gmail_quote gmail_quote_container"><div class="gmail_attr">{WROTE}<br></div>'
        f'<blockquote class="gmail_quote">{OLD}</blockquote></div>'
        '<span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Ann</div>',
        f'<div class="moz-cite-prefix">{WROTE}</div><blockquote type="cite">{OLD}</blockquote>'
        '<div class="moz-signature">-- <br>Ann</div>',
        f'<blockquote type="cite"><div>{WROTE}</div><div>{OLD}</div></blockquote>'
        "<div>Sent from my iPhone</div>",
        '<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">'
        f"<p>{HEAD}</p></div>{OLD}",
        '<div style="border:none;border-top:solid #B5C4DF 1.0pt"><p><b>Från:</b> Bob<br><b>Skickat:'
        f"</b> idag<br><b>Till:</b> Ann</p></div>{OLD}",
        f'<div id="Signature">Ann</div><hr><div id="x_divRplyFwdMsg">{HEAD}</div><div>{OLD}</div>',
        f'<div id="ydp1a2yahoo_quoted_12" class="ydp1a2yahoo_quoted"><div>{WROTE}</div>{OLD}</div>',
        f'<div class="protonmail_quote">{WROTE}<br><blockquote class="protonmail_quote">{OLD}'
        "</blockquote></div>",
        f"<p>2. Februar 2026, Bob &lt;b@x.org&gt;:</p><blockquote>{OLD}</blockquote>",
        f"<p>Am 02.02.2026 um 10:12 schrieb Bob:</p><blockquote>{OLD}</blockquote>",
        f"<p>-----Original Message-----<br>{HEAD}</p>{OLD}",
        f"<hr>Date: Mon, 2 Feb 2026<br>Subject: The boat<br>From: Bob<br>To: Ann<br><br>{OLD}",
        '<div style="border-top-color: rgb(229, 229, 229); border-top-style: solid">От: Bob<br>'
        f"Отправлено: 10:12<br>Кому: Ann</div>{OLD}",
        f"<p>-- <br>Ann, harbour office<br>{WROTE}</p><blockquote>{OLD}</blockquote>",
    ],
    ids=[
        *(
            "Gmail",
            "Thunderbird",
            "Apple",
            "Outlook",
            "Outlook in Swedish",
            "Outlook on the web",
            "Yahoo",
            "Proton",
        ),
        *(
            "an address",
            "another language",
            "Outlook 2003",
            "Hotmail",
            "Windows Mail",
            "a separator",
        ),
    ],
)
def test_older_letters_and_the_signature_of_a_letter_in_html_are_silent(below: str) -> None:
    article = read(io.BytesIO(bytes(written(OWN + below))), media_type="eml")
    assert [b.text for b in article.blocks if b.spoken] == ["The boat is blue."]
    assert "Is the boat green?" in [b.text for b in article.blocks]


@pytest.mark.parametrize(
    "quote",
    [
        '<blockquote class="gmail_quote">{}</blockquote>',
        '<blockquote type="cite">{}</blockquote>',
        "<blockquote>{}</blockquote>",
    ],
)
def test_answers_between_the_quotations_of_an_older_letter_are_spoken(quote: str) -> None:
    first, second = quote.format("<p>Who?</p>"), quote.format("<p>When?</p>")
    body = f"<div class='gmail_quote'>{WROTE}<br>{first}<p>I come.</p>{second}<p>At noon.</p></div>"
    assert said_of(written(body)) == ["I come.", "At noon."]


def test_a_letter_without_history_loses_nothing() -> None:
    body = (
        "<div>Hi Bob</div><div>On Monday she wrote:</div><blockquote>The boat is sold.</blockquote>"
        '<div>Call me at 555-0142.</div><div><a href="http://x.org/">The harbour</a></div>'
        "<div>Open the page in your browser.</div><div>Best regards</div><div>Ann</div>"
    )
    assert said_of(written(body.replace("Monday", "the way"))) == [
        *("Hi Bob", "On the way she wrote:", "The boat is sold.", "Call me at 555-0142."),
        *("The harbour", "Open the page in your browser.", "Best regards", "Ann"),
    ]
    assert said_of(written('<div id="Signature">The boat is sold.</div>')) == ["The boat is sold."]


@pytest.mark.parametrize(
    "text",
    [
        "You got my message, I hope.",
        "Du bekommst den Schlüssel, weil ich reise.",
        "Wenn du dich abmelden willst, ruf an.",
    ],
)
def test_a_person_who_writes_of_messages_is_no_newsletter(text: str) -> None:
    both = [text, "It is late now."]
    assert said_of(letter("\n\n".join(both))) == both
    assert said_of(written("".join(f"<p>{each}</p>" for each in both))) == both


def test_a_quotation_is_known_by_the_plain_form_of_the_same_letter() -> None:
    message = letter(f"The boat is blue.\n\n{WROTE}\n> Is the boat green?\n")
    quoted = "<blockquote>Is the boat green?</blockquote>"
    message.add_alternative(f"<p>The boat is blue.</p>{quoted}", subtype="html")
    assert said_of(message) == ["The boat is blue."]


@pytest.mark.parametrize(
    "message",
    [
        letter(
            f"Look.\n\n{'-' * 9} Forwarded message {'-' * 9}\nFrom: Bob\n\nIt sank.\n", "Fwd: B"
        ),
        letter("Look.\n\nFrom: Bob\nSent: Monday\nTo: A,\n B\nSubject: B\n\nIt sank.\n", "WG: B"),
        letter("Look.\n\nBegin forwarded message:\n\n> From: Bob\n> To: Ann\n> \n> It sank.\n"),
        letter(
            "Look.\n\n-- \nAnn\n\n---- Forwarded message ----\nFrom: Bob\n\nIt sank.\n\n"
            "On 1 Feb 2026, Ann wrote:\n> Is it there?\n"
        ),
        written(f"<p>Look.</p><div id='divRplyFwdMsg'>{HEAD}</div><p>It sank.</p>", "TR: B"),
        written(
            "<div>Look.</div><div class='gmail_quote'><div class='gmail_attr'>---------- Forwarded "
            "message ---------<br>From: <b>Bob</b><br>To: Ann<br></div><br><p>It sank.</p></div>"
        ),
        written(
            "<p>Look.</p><blockquote type='cite'><div>Begin forwarded message:</div><div><b>From: "
            "</b>Bob</div><div><b>To: </b>Ann</div><div>It sank.</div></blockquote>"
        ),
        written(
            "<p>Look.</p><div class='moz-forward-container'>-------- Forwarded Message --------"
            "<table class='moz-email-headers-table'><tr><th>Subject: </th><td>B</td></tr><tr>"
            "<th>From: </th><td>Bob</td></tr></table><p>It sank.</p></div>"
        ),
    ],
    ids=["a line", "Outlook", "Apple", "with a signature", "web", "Gmail", "Mail", "Thunderbird"],
)
def test_a_letter_that_is_passed_on_is_spoken_without_its_head(message: EmailMessage) -> None:
    assert said_of(message) == ["Look.", "It sank."]


TALE = "The ferry was tied up at noon, and the men who worked it walked into town to eat."


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("View this email in your browser", "You receive this email because you signed up."),
        ("Newsletter im Browser ansehen", "Sie erhalten diesen Newsletter, da Sie ihn bestellten."),
        (
            "Voir ce message dans votre navigateur",
            "Vous recevez cet e-mail, car vous l'avez voulu.",
        ),
        ("Ver este correo en tu navegador", "Has recibido este correo porque te suscribiste."),
    ],
)
def test_a_newsletter_does_not_speak_of_itself(first: str, last: str) -> None:
    plain = letter(f"{first}: http://x.org/\n\n{TALE}\n\n{last}\n\nTide Ltd, 4 Mill Lane\n")
    markup = f"<a href='/b'>{first}</a></p><p>{TALE}</p><p>{last}</p><p>Tide Ltd, 4 Mill Lane"
    assert said_of(plain) == said_of(written(f"<p>{markup}</p>")) == [TALE]


@pytest.mark.parametrize(
    "notice",
    [
        "Was this email forwarded to you? Sign up here.",
        "Forwarded this email? Subscribe here for more",
        "Wurde dir diese E-Mail weitergeleitet? Hier anmelden.",
        "To make sure you keep getting these letters, please add ann@x.org to your address book.",
        "Ann Byre in Tides · 5 min read",
        "Sent to tom@x.org by Tides · 4 Mill Lane",
    ],
)
def test_the_notices_of_the_programs_that_send_newsletters_are_silent(notice: str) -> None:
    rest = "You are receiving this email because you signed up."
    assert said_of(written(f"<p>{TALE}</p><p>{notice}</p><p>{TALE[4:]}</p><p>{rest}</p>")) == [
        *(TALE, TALE[4:]),
    ]


@pytest.mark.parametrize("first", ["Hi Tom,", "Liebe Leserinnen und Leser,", "Good morning."])
def test_the_first_and_the_last_words_of_a_newsletter_head_nothing(first: str) -> None:
    text = f"<p>{first}</p><p>{TALE}</p><p>Talk soon,<br>Ada</p><p>{TALE[4:]}</p>"
    message = written(f"{text}<p>You are receiving this email because you signed up.</p>")
    blocks = read(io.BytesIO(message.as_bytes())).blocks
    assert [b.role for b in blocks if b.spoken] == [Role.PARAGRAPH] * 4


def test_a_newsletter_that_was_saved_as_text_has_headings_and_no_links() -> None:
    text = (
        "View this email in your browser: https://x.org/v\n\n"
        "THE FERRY\nIssue 4 | 3 May 2024\n=====\n\n"
        f"* A ROPE FOR EVERY BOAT\n\n{TALE}\n\nRead more: https://x.org/tide\n\n"
        "* NEW LAMPS ON THE QUAY\n\nThe lamps came by boat, and all are lit.\n\n"
        "[1] https://x.org/ebb\n\n"
        "You are receiving this email because you signed up.\n"
    )
    article = read(io.BytesIO(text.encode()))
    assert [b.text for b in article.blocks if b.role is Role.HEADING] == [
        "* A ROPE FOR EVERY BOAT",
        "* NEW LAMPS ON THE QUAY",
    ]
    assert not [b.text for b in article.blocks if b.spoken and "http" in b.text]
    assert article.metadata.title == "THE FERRY"


def test_a_plain_newsletter_is_read_without_its_addresses_and_its_foot() -> None:
    text = (
        "View this post on the web at https://x.org/p\n\n"
        f"{TALE} He wrote of it [ https://x.org/r?j=1 ] in spring, and here (https://x.org/b) .\n"
        "Thanks for reading The Ferry! Subscribe for free.\n\n"
        "Share [ https://x.org/s ]\n\n** Boats (https://x.org/boats)\n\n"
        "Copyright © 2024 The Ferry\nYou are receiving this email because you signed up.\n"
        "Our mailing address is:\n4 Mill Lane\n"
    )
    assert said_of(letter(text)) == [f"{TALE} He wrote of it in spring, and here."]

"""Chats saved as text: who writes and the words are spoken, the times are not."""

from io import BytesIO

import pytest

from declaim.reading import read

FORMS = {
    "Zoom": "21:03:1{}\t From  {}  to  Everyone:\n\t{}\n",
    "older Zoom": "21:03:1{}\t From {} : {}\n",
    "Zoom with the day": "2024-05-03 21:03:1{} From {} to Cy Lund(Direct Message):\n\t{}\n",
    "Telegram": "{1}, [03.05.2024 21:0{0}]\n{2}\n\n",
    "Telegram on a Mac": "{1}, [May 3, 2024 at 9:03:1{0} PM]:\n{2}\n\n",
    "Discord": "{1} — 03/05/2024 21:0{0}\n{2}\n",
    "Discord today": "{1} — Today at 9:0{0} PM\n{2}\n\n",
    "Slack": "{1}  9:0{0} PM\n{2}\n\n",
    "Teams": "[21:0{}] {}\n{}\n\n",
    "IRC": "[21:0{}] <{}> {}\n",
    "Pidgin": "(21:03:1{}) {}: {}\n",
    "LINE": "21:0{}\t{}\t{}\n",
    "QQ": "2024-05-03 21:03:1{} {}\n{}\n\n",
    "WeChat": "{1} 2024/5/3 21:03:1{0}\n{2}\n\n",
    "KakaoTalk": "[{1}] [오후 9:0{0}] {2}\n",
}
TALK = (
    ("Ada", "Is the boat back?"),
    ("Bob", "No: it leaks."),
    ("Ada", "Since when?"),
    ("Bob", "Since 9:30."),
)


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_the_messages_of_a_chat_keep_names_and_words_and_lose_their_times(form: str) -> None:
    chat = "".join(form.format(i, name, words) for i, (name, words) in enumerate(TALK))
    article = read(BytesIO(chat.encode()), media_type="plain")
    heard = [(block.text, block.speaker) for block in article.blocks if block.spoken]
    assert heard == [(f"{name}: {words}", name) for name, words in TALK]


@pytest.mark.parametrize(
    "text",
    [
        "Lunch 12:30 PM\nSoup.\n\nTea 4:00 PM\nCake.\n\nDinner 7:00 PM\nFish.",
        "[09:00] Doors: the gate opens.\n[10:00] Talk: on ropes.\n[11:00] Walk: to the mill.",
        "The mill burned.\n\n" * 5 + "Ada — 03/05/2024 21:03\nSad.\n\nAda — 03/05/2024 21:04\nYes."
        "\n\nAda — 03/05/2024 21:05\nIndeed.",
    ],
)
def test_timetables_and_remarks_below_an_article_are_no_chats(text: str) -> None:
    blocks = read(BytesIO(text.encode()), media_type="plain").blocks
    assert "".join(b.text for b in blocks).count(":") == text.count(":")


def test_what_whatsapp_tells_of_a_chat_and_of_its_pictures_is_silent() -> None:
    chat = (
        "12/03/2024, 09:14 - Messages and calls are end-to-end encrypted. Tap to learn more.\n"
        '12/03/2024, 09:15 - Ada created group "Quay"\n'
        "12/03/2024, 09:16 - Ada: The lamp is out\n"
        "12/03/2024, 09:17 - Cy Lund: Which one?\n"
        "12/03/2024, 09:18 - Ada: <Media omitted>\n"
        "12/03/2024, 09:19 - Ada: IMG-1.jpg (file attached)\n"
        "12/03/2024, 09:20 - Cy Lund: This message was deleted\n"
        "12/03/2024, 09:21 - Ada: I will go <This message was edited>\n"
    )
    blocks = read(BytesIO(chat.encode()), media_type="plain").blocks
    assert [(b.role, b.text, b.speaker) for b in blocks if b.spoken] == [
        ("paragraph", "Ada: The lamp is out", "Ada"),
        ("paragraph", "Cy Lund: Which one?", "Cy Lund"),
        ("paragraph", "Ada: I will go", "Ada"),
    ]
    assert len([b for b in blocks if not b.spoken]) == 5

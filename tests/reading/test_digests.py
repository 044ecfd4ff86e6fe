"""Digests of mailing lists, and their notices."""

import io
from email.message import EmailMessage

import pytest

from declaim.model import Article
from declaim.reading import read


def letter(text: str, subject: str) -> bytes:
    """A plain letter from Ann."""
    message = EmailMessage()
    message["From"] = "Ann Writer <ann@example.org>"
    message["Subject"] = subject
    message.set_content(text)
    return bytes(message)


def article_of(text: str, subject: str = "The boat") -> Article:
    """A letter as it is read."""
    return read(io.BytesIO(letter(text, subject)), media_type="eml")


def spoken(text: str, subject: str = "The boat") -> list[str]:
    """The texts that are spoken of a letter."""
    return [block.text for block in article_of(text, subject).blocks if block.spoken]


DIGEST = f"""Send boats mailing list submissions to
\tboats@example.org

Today's Topics:

   1. The quay (Cleo)

{"-" * 70}

Message: 1
Date: Tue, 3 Feb 2026 10:00:00 +0000
From: Cleo <cleo at example.org>
Subject: [boats] The quay
Content-Type: text/plain; charset="iso-8859-1"

The quay is wet – and old.

{"-" * 30}

It was built of oak.

{"-" * 30}

Subject: Digest Footer

{"_" * 47}
boats mailing list

{"-" * 30}

End of boats Digest, Vol 3, Issue 1
"""


def test_the_letters_of_a_digest_are_spoken_and_its_frame_is_not() -> None:
    assert spoken(DIGEST, "boats Digest, Vol 3, Issue 1") == [
        *("[boats] The quay", "The quay is wet – and old.", "It was built of oak."),
    ]
    silent = [b for b in article_of(DIGEST).blocks if b.reason == "the frame of a digest"]
    assert silent[0].text.startswith("Send boats")


@pytest.mark.parametrize(
    ("below", "said"),
    [
        ("An HTML attachment was scrubbed...\nURL: <http://x.org/a.htm>\n\nBye.\n", ["Bye."]),
        ("The sail is red.\n", ["The sail is red."]),
    ],
)
def test_a_lists_notice_of_an_attachment_is_silent(below: str, said: list[str]) -> None:
    text = f"The boat is blue.\n{'-' * 14} next part {'-' * 14}\n{below}"
    assert spoken(text) == ["The boat is blue.", *said]

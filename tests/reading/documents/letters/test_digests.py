"""Digests of mailing lists, and their notices."""

import pytest

from kit.letters import article_of, letter, said_of

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
    assert said_of(letter(DIGEST, "boats Digest, Vol 3, Issue 1")) == [
        *("[boats] The quay", "The quay is wet – and old.", "It was built of oak."),
    ]
    silent = [b for b in article_of(letter(DIGEST)).blocks if b.reason == "the frame of a digest"]
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
    assert said_of(letter(text)) == ["The boat is blue.", *said]

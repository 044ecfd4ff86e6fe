"""Letters and mailboxes."""

import io
from email.message import EmailMessage
from pathlib import Path

import pytest

from declaim.errors import UnreadableSource
from declaim.model import Role
from declaim.reading import read

LETTER = """Hello Bob,

the boat is blue. It was small, and it was never sold.

On Mon, 2 Feb 2026, Bob Reader wrote:
> Is the boat green?

--\x20
Ann, harbour office
"""


def letter(text: str = LETTER, subject: str = "The boat") -> EmailMessage:
    """A letter from Ann to Bob."""
    message = EmailMessage()
    message["From"] = "Ann Writer <ann@example.org>"
    message["To"] = "bob@example.org"
    message["Date"] = "Tue, 3 Feb 2026 10:00:00 +0000"
    message["Subject"] = subject
    message.set_content(text)
    return message


def spoken(path: Path) -> list[str]:
    """The texts that are spoken of the file."""
    return [block.text for block in read(path).blocks if block.spoken]


def test_a_letter_is_spoken_without_its_history_and_signature(tmp_path: Path) -> None:
    (tmp_path / "boat.eml").write_bytes(bytes(letter()))
    assert spoken(tmp_path / "boat.eml") == [
        "Hello Bob,",
        "the boat is blue. It was small, and it was never sold.",
    ]
    article = read(tmp_path / "boat.eml")
    assert (article.metadata.title, article.metadata.byline, article.metadata.published) == (
        "The boat",
        "Ann Writer",
        "2026-02-03",
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "On Wed, 4 Mar 2026, Ann wrote:\n> Who comes?\n>\n> And when?\n\nI come, with soup.\n",
            ["I come, with soup."],
        ),
        (
            "Dear Ann,\n\nOn 4 Mar 2026 at 10:12, Ann Writer <ann@example.org>\nwrote:\n\n"
            "> Who comes?\n\nI do.\n\n> And when?\n\nAt noon.\n",
            ["Dear Ann,", "I do.", "At noon."],
        ),
        (
            "Yes, all of us.\n\nOn Wed, 4 Mar 2026, Ann wrote:\n\nWho comes? And when?\n",
            ["Yes, all of us."],
        ),
        (
            "I come at noon.\n\n" + "_" * 47 + "\nboats mailing list\nboats@example.org\n",
            ["I come at noon."],
        ),
        (
            "---------- Forwarded message ---------\nFrom: Ann <ann@example.org>\nTo: Bob\n\n"
            "The boat is sold.\n",
            ["The boat is sold."],
        ),
        (
            "See below.\n\n---------- Forwarded message ---------\nFrom: Ann\n\nIt is sold.\n",
            ["See below.", "It is sold."],
        ),
        (
            "It was blue. " * 12 + "\n\n---- Forwarded message ----\nFrom: Ann\n\nIt is sold.\n",
            [("It was blue. " * 12).strip()],
        ),
        (
            "Yes.\n\nFrom: Bob\nSent: Monday\nTo: Ann,\n  Cleo\nSubject: The boat\n\nWho comes?\n",
            ["Yes."],
        ),
        (
            "Ja.\n\n02.02.2026 10:12 Benutzer Bob <\nbob@example.org>:\n\n> Who comes?\n",
            ["Ja."],
        ),
        (
            "On the third day the captain wrote:\n\nWe are at sea.\n",
            ["On the third day the captain wrote:", "We are at sea."],
        ),
    ],
    ids=[
        *("below", "between", "above", "a list", "passed on", "passed on with a word"),
        *("below a long letter", "Outlook", "an address", "no answer"),
    ],
)
def test_an_answer_is_spoken_wherever_it_stands_and_the_older_letter_is_not(
    tmp_path: Path, text: str, said: list[str]
) -> None:
    (tmp_path / "boat.eml").write_bytes(bytes(letter(text)))
    assert spoken(tmp_path / "boat.eml") == said


OUTLOOK = """\
See my answers below.

-----Original Message-----
From: Bob
Sent: Monday
To: Ann
Subject: The boat

Is the boat green?

[Ann Writer] It is blue.
"""


def test_answers_with_the_writers_name_in_an_older_letter_are_spoken() -> None:
    article = read(io.BytesIO(bytes(letter(OUTLOOK))))
    said = ["See my answers below.", "[Ann Writer] It is blue."]
    assert [block.text for block in article.blocks if block.spoken] == said


def test_a_letter_that_names_answers_which_nothing_tells_apart_says_how_much_is_left_out() -> None:
    article = read(io.BytesIO(bytes(letter(OUTLOOK.replace("[Ann Writer] ", "")))))
    assert any("an older letter of 7 words is left out" in remark for remark in article.remarks)


def test_the_last_line_of_a_letter_heads_nothing_below_it() -> None:
    article = read(io.BytesIO(bytes(letter("It is blue.\n\nYours, Ann\n\n-- \nAnn\n"))))
    assert [b.role for b in article.blocks if b.spoken] == [Role.PARAGRAPH, Role.PARAGRAPH]


def test_an_attachment_is_named_in_the_plan_and_not_spoken(tmp_path: Path) -> None:
    message = letter()
    message.add_attachment(b"\x00\x01", "application", "octet-stream", filename="boat.bin")
    (tmp_path / "boat.eml").write_bytes(bytes(message))
    last = read(tmp_path / "boat.eml").blocks[-1]
    assert (last.text, last.spoken, last.reason) == ("boat.bin", False, "an attachment")


def test_an_attached_letter_is_named_by_its_subject(tmp_path: Path) -> None:
    message = letter("It is attached.\n")
    message.add_attachment(letter(subject="The oars"))
    (tmp_path / "boat.eml").write_bytes(bytes(message))
    assert read(tmp_path / "boat.eml").blocks[-1].text == "The oars"


def test_a_line_that_a_mailbox_marks_is_read_without_the_mark(tmp_path: Path) -> None:
    path = tmp_path / "hill.mbox"
    path.write_bytes(b"From a Mon Mar  2\nSubject: Sea\n\n>From the hill one sees the sea.\n")
    assert (read(path).blocks[-1].text, read(path).blocks[-1].role) == (
        "From the hill one sees the sea.",
        Role.PARAGRAPH,
    )


def test_each_letter_of_a_mailbox_is_a_chapter(tmp_path: Path) -> None:
    letters = [letter(f"The {name} came in at noon.\n", name) for name in ("Anna", "Berta")]
    box = b"".join(b"From ann@example.org Tue Feb  3 10:00:00 2026\n" + bytes(m) for m in letters)
    (tmp_path / "harbour.mbox").write_bytes(box)
    article = read(tmp_path / "harbour.mbox")
    assert [b.chapter for b in article.blocks if b.chapter] == ["Anna", "Berta"]
    assert "The Berta came in at noon." in spoken(tmp_path / "harbour.mbox")


def test_a_text_that_begins_with_fields_is_no_letter(tmp_path: Path) -> None:
    path = tmp_path / "river.txt"
    path.write_text(
        "Title: The River\nAuthor: A. Writer\nLanguage: English\n\nIt flows.\n", "utf-8"
    )
    assert "It flows." in spoken(path)


def test_a_letter_of_attachments_alone_says_so(tmp_path: Path) -> None:
    message = EmailMessage()
    message["From"] = "ann@example.org"
    message.add_attachment(b"\x00", "application", "octet-stream", filename="a.bin")
    (tmp_path / "a.eml").write_bytes(bytes(message))
    with pytest.raises(UnreadableSource, match="there is no text in it, only attachments"):
        read(tmp_path / "a.eml")


@pytest.mark.parametrize("name", ["letters.mbox", "letters"])
def test_a_mailbox_may_begin_with_blank_lines(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    one, other = (f"From a Mon Mar  2\nSubject: {word}\n\nIt is wet.\n" for word in ("Sea", "Rain"))
    path.write_text(f"  \n\t\n{one}\n{other}")
    said = [block.text for block in read(path).blocks if block.spoken]
    assert said == ["Sea", "It is wet.", "Rain", "It is wet."]


def test_a_letter_without_a_word_in_a_mailbox_is_no_chapter(tmp_path: Path) -> None:
    path = tmp_path / "letters.mbox"
    path.write_bytes(b"From a Mon Mar  2\n\n\n\nFrom b Mon Mar  2\nSubject: Rain\n\nIt rained.\n")
    assert [block.text for block in read(path).blocks] == ["Rain", "It rained."]


def test_the_foot_of_a_newsletter_is_silent_and_a_stanza_is_not(tmp_path: Path) -> None:
    tale = "The ferry was tied up at noon, and the men who worked it walked into town to eat. "
    foot = "You received this because you signed up.<br><a href='/u'>Unsubscribe</a><br>4 Mill Lane"
    verse = "The tide was in,<br>the moon was out,<br>and home we went."
    cells = (f"<p>{tale * 3}</p><p>{verse}</p><p>{tale * 2}</p>", foot)
    rows = "".join(f"<tr><td>{cell}</td></tr>" for cell in cells)
    (tmp_path / "a.html").write_text(f"<body><table>{rows}</table></body>", "utf-8")
    said = " ".join(spoken(tmp_path / "a.html"))
    assert "home we went" in said
    assert "Mill Lane" not in said


def test_a_sender_that_pythons_parser_cannot_read_is_left_out() -> None:
    letter = b"From: The list:;Ada\nSubject: Tide\n\nIt came in.\n"
    article = read(io.BytesIO(letter), media_type="eml")
    assert (article.metadata.title, article.metadata.byline) == ("Tide", "")
